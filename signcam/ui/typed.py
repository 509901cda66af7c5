"""A list that can also be typed into: a sign, a signer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit

from signcam.ui.toolbar import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class Typed(Choice):
    """A choice among what there is, or any other text.

    Args:
        name: for screen readers.
        hint: shown while it is empty.

    Signals:
        entered: Return was pressed.
        settled: the text was chosen or typed to its end; the keys may go elsewhere again.
    """

    entered = Signal()
    settled = Signal()

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name, 16_777_215)
        self.setProperty("role", "typed")
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to type into
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(name)
        # completing would turn a new sign “no” into the “none” that is in the list
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes nullptr, and so does PySide
        self._picked = False
        self.activated.connect(self.on_activated)

    @property
    def text(self) -> str:
        """What it says now."""
        return self.currentText()

    def offer(self, texts: Sequence[str]) -> None:
        """Offer these in the list; what it says now stays."""
        if [self.itemText(k) for k in range(self.count())] == list(texts):
            return
        text, at = self.text, self._line.cursorPosition()
        with_focus = self._line.hasFocus()
        blocked = self.blockSignals(True)
        self.clear()
        self.addItems(list(texts))
        self.setEditText(text)
        self.blockSignals(blocked)
        if with_focus:
            self._line.setCursorPosition(at)

    def hidePopup(self) -> None:
        """Remember for this turn of the event loop that the list was open: what is activated now was picked in it."""
        self._picked = True
        QTimer.singleShot(0, self, self.on_popup_hidden)
        super().hidePopup()

    @Slot()
    def on_popup_hidden(self) -> None:
        """What is activated from now on was not picked."""
        self._picked = False

    @Slot()
    def on_activated(self) -> None:
        """Tell it, where it was picked; Qt says "activated" too where Tab or an arrow leaves a text of the list."""
        if self._picked:
            self.settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Escape end typing; neither is told on to whoever has the keys then.

        The line passes on what it is sent, and is sent nothing by Qt while this widget has the focus for it.
        """
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            self.settled.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.settled.emit()
        else:
            super().keyPressEvent(event)
