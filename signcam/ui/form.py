"""What stands where in the Record panel."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from signcam.dataset.coverage import coverage, hints
from signcam.pictures import natural_order
from signcam.ui import words
from signcam.ui.card import Card
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.paragraphs import muted
from signcam.ui.tally import CoverageView, TallyView
from signcam.ui.typed import Typed
from signcam.values import NONE_LABEL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from signcam.dataset.entry import Entry
    from signcam.live.recorder import Recorder, Way
    from signcam.settings import Settings
    from signcam.ui.signer import SignerChoice

HOW: Final = "Hold a digit’s key, or Space for the sign above. C counts down, H is hands-free."
HINTS: Final = 3  # at a time
WORDS: Final[dict[Way, str]] = {"hold": "Hold", "countdown": "Countdown", "hands-free": "Hands-free"}


class RecordForm:
    """The panel's controls, laid out in it.

    Args:
        panel: what they stand in.
        signer: who signs.
    """

    def __init__(self, panel: QWidget, signer: SignerChoice) -> None:
        self.sign = Typed(tr("Sign"), tr("any text"))
        self.problem = Card("error", tr("Try again"), tr("Give up"))
        self.ways: dict[Way, QPushButton] = {way: _button(tr(text)) for way, text in WORDS.items()}
        self.ways["hold"].setToolTip(tr("Records while it is held down (Space; 0 to 9 for a digit)"))
        self.ways["countdown"].setToolTip(tr("3, 2, 1, then 30 samples (C)"))
        self.ways["hands-free"].setToolTip(tr("Records whenever a hand holds still (H)"))
        self.status = muted()
        self.tally = TallyView()
        self.coverage = CoverageView()
        self.hints = muted()
        self.take_back = _button(tr("Take back"))
        self.take_back.setToolTip(tr("Takes back what was recorded last (Backspace)"))
        self.undo = _button(tr("Undo"))
        self.undo.setToolTip(tr("Undoes what was done last (Ctrl+Z)"))
        self.browse = _button(tr("Browse…"))
        self.browse.setToolTip(tr("Look at the samples: relabel, delete, check (B)"))
        self.beep = _button(tr("Sound at start and end"))
        self.beep.setCheckable(True)
        self.speak = _button(tr("Say the sign"))
        self.speak.setCheckable(True)
        self._samples: tuple[Sequence[Entry], tuple[str, ...], str] | None = None
        self._lay_out(panel, signer)

    def _lay_out(self, panel: QWidget, signer: SignerChoice) -> None:
        title = QLabel(tr("Record"))
        title.setProperty("role", "title")
        who = QGridLayout()
        who.setHorizontalSpacing(10)
        who.setVerticalSpacing(6)
        who.setColumnStretch(1, 1)
        for row, (name, choice) in enumerate(((tr("&Sign"), self.sign), (tr("Sig&ner"), signer.choice))):
            label = QLabel(name)
            label.setBuddy(choice)
            who.addWidget(label, row, 0)
            who.addWidget(choice, row, 1)
        ways, back = QHBoxLayout(), QHBoxLayout()
        for button in self.ways.values():
            ways.addWidget(button, 1)
        for button in (self.take_back, self.undo, self.browse):
            back.addWidget(button, 1)
        aloud = QHBoxLayout()
        aloud.addWidget(self.beep, 1)
        aloud.addWidget(self.speak, 1)
        for row_of_buttons in (ways, back, aloud):
            row_of_buttons.setSpacing(6)
        self.status.setMinimumHeight(36)  # two lines: what stands below must not jump
        self.status.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(panel)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(9)
        column.addWidget(title)
        column.addLayout(who)
        column.addWidget(signer.consent)
        column.addWidget(self.problem)
        column.addLayout(ways)
        column.addWidget(self.status)
        column.addLayout(back)
        column.addWidget(self.tally)
        column.addWidget(self.coverage)
        column.addWidget(self.hints)  # below, as its lines come and go
        column.addLayout(aloud)
        column.addStretch(1)

    def show_samples(self, entries: Sequence[Entry], labels: tuple[str, ...]) -> bool:
        """Show what there is of each sign, and what is missing of the chosen one; the same again costs nothing.

        Args:
            entries: all samples; another object when they changed.
            labels: of the model, shown even where there are no samples.

        Returns:
            Whether anything is new.
        """
        sign = self.sign.text.strip()
        if self._samples == (now := (entries, labels, sign)):
            return False
        self._samples = now
        counted = Counter(e.label for e in entries)
        known = sorted({*counted, *labels} - {NONE_LABEL}, key=natural_order)
        self.sign.offer((*known, NONE_LABEL))
        new = [sign] if sign and sign not in known else []
        none = [NONE_LABEL] if counted[NONE_LABEL] and sign != NONE_LABEL else []
        self.tally.show_counts({label: counted[label] for label in (*known, *none, *new)}, sign)
        own = coverage(e for e in entries if e.label == sign)
        self.coverage.show_coverage(own.get(sign))
        told = "\n".join(map(heard, hints(own, sign)[:HINTS])) if sign else tr("Choose a sign, or type a new one.")
        self.hints.setText(told)
        return True

    def show_sounds(self, settings: Settings, *, can_speak: bool) -> None:
        """Show what is wanted; what the system cannot do is not offered."""
        self.beep.setChecked(settings.beep)
        self.speak.setChecked(settings.speak)
        self.speak.setVisible(can_speak)

    def show_way(self, way: Way | None) -> None:
        """Show on the buttons how it is being recorded."""
        for own, button in self.ways.items():
            text = tr("Stop") if own == way and own != "hold" else tr(WORDS[own])
            if text != button.text():
                button.setText(text)


def status_of(recorder: Recorder) -> str:
    """What is being recorded and why the last frame was not kept; else what was done last."""
    if recorder.way is None:
        if recorder.keeper.loaded:
            return heard(recorder.keeper.said) or tr(HOW)
        return "" if recorder.keeper.problem else tr("Reading the samples that are there…")
    if recorder.left_s:
        return tr("“{label}” in {seconds}…").format(label=recorder.label, seconds=math.ceil(recorder.left_s))
    burst = recorder.burst
    count = tr("“{label}”: {kept} kept.") if burst.count is None else tr("“{label}”: {kept} of {count} kept.")
    why = tr(words.WHILE_RECORDING.get(burst.why, "")) if burst.why else ""
    return f"{count.format(label=recorder.label, kept=burst.kept, count=burst.count)} {why}".strip()


def would_be_lost(count: int) -> str:
    """The question before the window closes, where so many samples are not on the disk yet; "" for none."""
    if count == 1:
        return tr("1 sample is not written to the disk yet, and would be lost.")
    words = tr("{count} samples are not written to the disk yet, and would be lost.")
    return words.format(count=count) if count else ""


def _button(text: str) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", "narrow")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take Space from the panel
    return made
