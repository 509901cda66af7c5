"""Which samples are shown: by sign, signer and sitting."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from signcam.pictures import natural_order
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
        self.sign = Choice("Sign", 200)
        self.signer = Choice("Signer", 200)
        self.sitting = Choice("Sitting", 260)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for words, choice in (("&Sign", self.sign), ("Sig&ner", self.signer), ("S&itting", self.sitting)):
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
        signs = Counter(e.label for e in entries)
        signers = Counter(e.signer for e in entries)
        began: dict[str, str] = {}
        for e in entries:
            began.setdefault(e.session, e.recorded_at_utc[:16].replace("T", " ") or "time not told")
        sittings = Counter(e.session for e in entries)
        _fill(
            self.sign, "All", ((label, f"{label}  ({signs[label]})") for label in sorted(signs, key=natural_order))
        )  # fmt: skip
        _fill(
            self.signer,
            "All",
            ((who, f"{who or 'not told'}  ({signers[who]})") for who in sorted(signers, key=natural_order)),
        )
        newest = sorted(began, key=lambda one: began[one], reverse=True)
        _fill(self.sitting, "All", ((one, f"{began[one]}  ({sittings[one]})") for one in newest))

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
