"""The help sheet: every key, and what the picture shows; over the window, closed by Escape, ? or a click."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

KEYS: Final = (
    ("Space", "Pause, and go on"),
    ("M", "Mirror the picture, on the screen only"),
    ("F11", "Full screen"),
    ("T", "Dark or light"),
    ("Ctrl+I", "Look inside the network, and back"),
    (".", "Freeze the picture, and go on"),
    ("Ctrl+O", "Open a video or a picture"),
    ("Ctrl+Shift+O", "Open a folder of pictures"),
    ("Alt+C,  Alt+M", "Choose a camera, a model"),
    ("Ctrl+G", "Quiz: Enter begins, H helps, N goes on, Esc stops, P practises"),
    ("Tab", "From one control to the next"),
    ("?  or  F1", "This sheet"),
    ("Ctrl+Q", "Close signcam"),
)
HINTS: Final = (
    "Hold up one hand, 0.5 to 2 m from the camera, in even light. A video or a folder can be dropped on the window.",
    "A bar is not a promise: it tells how the network divides its opinion, not how often it is right.",
    "Everything stays on this computer. signcam reads single digits, not sign language.",
)
SCRIM: Final = QColor(4, 6, 9, 170)


class HelpSheet(QWidget):
    """Covers its parent while it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._before: QWidget | None = None  # had the keyboard's focus
        self.setAccessibleName("Keys and hints")
        sheet = QFrame()
        sheet.setProperty("role", "sheet")
        sheet.setMaximumWidth(680)
        title = QLabel("Keys")
        title.setProperty("role", "title")
        table = QGridLayout()
        table.setHorizontalSpacing(18)
        table.setVerticalSpacing(7)
        table.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(KEYS):
            cap, what = QLabel(key), QLabel(words)
            cap.setProperty("role", "key")
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            what.setWordWrap(True)
            table.addWidget(cap, row, 0)
            table.addWidget(what, row, 1)
        self.close_button = QPushButton("Close")
        self.close_button.setProperty("role", "primary")
        self.close_button.clicked.connect(self.close_sheet)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(table)
        for text in HINTS:
            hint = QLabel(text)
            hint.setProperty("role", "muted")
            hint.setWordWrap(True)
            column.addWidget(hint)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(16, 8, 16, 8)
        middle.addStretch(1)
        middle.addWidget(sheet, 20, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        parent.installEventFilter(self)
        self.hide()

    def open_sheet(self) -> None:
        """Cover the parent and take the keyboard."""
        self._before = self.window().focusWidget()
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Hide, and give the keyboard back to who had it."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def toggle(self) -> None:
        """Open or close."""
        if self.isVisible():
            self.close_sheet()
        else:
            self.open_sheet()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the parent when its size changes."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab stays on the sheet: what lies under it cannot be seen."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; other keys stay here."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click closes."""
        self.close_sheet()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken what lies under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), SCRIM)
        painter.end()
