"""Which samples are shown: by sign, signer and sitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from signcam.training.plan import counts_of
from signcam.ui.language import tr
from signcam.ui.toolbar import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from signcam.dataset.entry import Entry


class Filters(QFrame):
    """Three lists.

    Signals:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sign = Choice(tr("Sign"), 200)
        self.signer = Choice(tr("Signer"), 200)
        self.sitting = Choice(tr("Sitting"), 260)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for words, choice in (
            (tr("&Sign"), self.sign),
            (tr("Sig&ner"), self.signer),
            (tr("S&itting"), self.sitting),
        ):
            name = QLabel(words)
            name.setProperty("role", "muted")
            name.setBuddy(choice)
            row.addWidget(name)
            row.addWidget(choice, 3)
            row.addSpacing(8)
            choice.activated.connect(self.on_activated)
        row.addStretch(1)

    def offer(self, entries: Sequence[Entry]) -> None:
        """Offer what there is; what is chosen stays, where it is still there."""
        there = counts_of(entries)
        _fill(self.sign, tr("All"), ((label, f"{label}  ({n})") for label, n in there.labels))
        _fill(self.signer, tr("All"), ((who, f"{who or tr('not told')}  ({n})") for who, n in there.signers))
        _fill(self.sitting, tr("All"), ((one, f"{there.began[one]}  ({n})") for one, n in there.sessions))

    def passed(self, entries: Iterable[Entry]) -> list[Entry]:
        """Those that are wanted."""
        sign, signer, sitting = (choice.currentData() for choice in (self.sign, self.signer, self.sitting))
        return [
            e
            for e in entries
            if sign in (None, e.label) and signer in (None, e.signer) and sitting in (None, e.session)
        ]

    def clear(self) -> None:
        """Want all."""
        for choice in (self.sign, self.signer, self.sitting):
            choice.setCurrentIndex(0)

    @Slot()
    def on_activated(self) -> None:
        """Tell it."""
        self.changed.emit()


def _fill(choice: Choice, everything: str, values: Iterable[tuple[str, str]]) -> None:
    """Offer (value, words); the value of `everything` is None."""
    wanted = choice.currentData()
    choice.clear()
    choice.addItem(everything, None)
    for value, words in values:
        choice.addItem(words, value)
    choice.setCurrentIndex(max(choice.findData(wanted), 0) if wanted is not None else 0)
