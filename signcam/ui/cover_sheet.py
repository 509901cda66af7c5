"""A sheet over the whole window, large enough to work in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from signcam.ui.sheet import SCRIM


class CoverSheet(QWidget):
    """Covers its parent while it is shown; what lies under it is disabled, as nobody sees what its keys would do.

    Args:
        parent: what it covers.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._beneath: list[QWidget] = []
        self._before: QWidget | None = None  # had the keyboard's focus
        parent.installEventFilter(self)
        self.hide()

    def open_sheet(self) -> None:
        """Cover the parent."""
        self._before = self.window().focusWidget()
        for child in self._covered.children():
            if isinstance(child, QWidget) and child is not self and child.isEnabled():
                child.setEnabled(False)
                self._beneath.append(child)
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()

    @Slot()
    def close_sheet(self) -> None:
        """Hide, and give the keyboard back to who had it."""
        for child in self._beneath:
            child.setEnabled(True)
        self._beneath = []
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the parent when its size changes."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken what lies under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), SCRIM)
        painter.end()
