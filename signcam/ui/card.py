"""A message among a panel's controls, with buttons: something to agree to, something that went wrong."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout


class Card(QFrame):
    """Hidden while it has no text.

    Args:
        kind: how it looks.
        action: the words on its button.
        other: the words on a second button, or "" for none.

    Signals:
        action_pressed: the button.
        other_pressed: the second one.
    """

    action_pressed = Signal()
    other_pressed = Signal()

    def __init__(self, kind: Literal["error", "notice"], action: str, other: str = "") -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("kind", kind)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton(action)
        self.action.setProperty("role", "primary")
        self.action.clicked.connect(self.on_action)
        self.other = QPushButton(other)
        self.other.clicked.connect(self.on_other)
        for button in (self.action, self.other):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.other)
        row.addWidget(self.action)
        if not other:
            self.other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show this; "" hides the card."""
        if text != self.text.text():
            self.text.setText(text)
            self.setAccessibleName(text)
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))

    @Slot()
    def on_action(self) -> None:
        """Pass the press on."""
        self.action_pressed.emit()

    @Slot()
    def on_other(self) -> None:
        """Pass the press on."""
        self.other_pressed.emit()
