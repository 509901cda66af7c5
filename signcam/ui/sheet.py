"""A sheet over the window: it keeps the keyboard while it is shown, and is closed by Escape or a click beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from signcam.ui.language import tr

SCRIM: Final = QColor(4, 6, 9, 170)
MARGIN_PX: Final = 24
AROUND_PX: Final = 18 + 16 + 14  # above, below and between the parts
BESIDE_PX: Final = (32, 16)  # kept free of the window's width and height


class Sheet(QWidget):
    """Covers its parent while it is shown.

    Args:
        parent: what it covers.
        name: for screen readers.
        widest_px: as wide as it gets, logical px.

    Attributes:
        column: where a child class puts its parts; it can be scrolled where the window is low.
        row: to the left of the button that closes.
    """

    def __init__(self, parent: QWidget, name: str, widest_px: int) -> None:
        super().__init__(parent)
        self._covered = parent
        self._widest_px = widest_px
        self._before: QWidget | None = None  # had the keyboard's focus
        self.setAccessibleName(name)
        self._frame = QFrame(self)
        self._frame.setProperty("role", "sheet")
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 6, 0)
        self.column.setSpacing(12)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._body)
        for part in (self._area.viewport(), self._body):
            part.setAutoFillBackground(False)  # the frame's own ground shows
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setProperty("role", "primary")
        self.close_button.clicked.connect(self.close_sheet)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        whole = QVBoxLayout(self._frame)
        whole.setContentsMargins(MARGIN_PX, 18, MARGIN_PX - 6, 16)
        whole.setSpacing(12)
        whole.addWidget(self._area, 1)
        last = QHBoxLayout()
        last.addLayout(self.row)
        last.addStretch(1)
        last.addWidget(self.close_button)
        whole.addLayout(last)
        parent.installEventFilter(self)
        self.hide()

    def open_sheet(self) -> None:
        """Cover the parent and take the keyboard."""
        self._before = self.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Hide, and give the keyboard back to who had it."""
        self.hide()
        (self._before or self._covered).setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def toggle(self) -> None:
        """Open or close."""
        if self.isVisible():
            self.close_sheet()
        else:
            self.open_sheet()

    def _place(self) -> None:
        """In the middle, as high as its parts need and the window allows."""
        room = self._covered.rect()
        self.setGeometry(room)
        width = min(self._widest_px, room.width() - BESIDE_PX[0])
        inner = width - 2 * MARGIN_PX
        wraps = self.column.hasHeightForWidth()
        needed = self.column.heightForWidth(inner) if wraps else self.column.sizeHint().height()
        needed += AROUND_PX + self.close_button.sizeHint().height()
        height = min(needed, room.height() - BESIDE_PX[1])
        self._frame.setGeometry(QRect((room.width() - width) // 2, (room.height() - height) // 2, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the parent when its size changes."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the sheet: what lies under it cannot be seen."""
        here = [
            w
            for w in self.findChildren(QWidget)
            if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(self) and w.isEnabled()
        ]
        here.sort(key=lambda w: (w.mapTo(self, w.rect().center()).y() // 20, w.mapTo(self, w.rect().center()).x()))
        focus = self.window().focusWidget()
        at = here.index(focus) if focus in here else -1
        after = here[(at + (1 if forward else -1)) % len(here)]
        after.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(after)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; other keys stay here."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it closes."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken what lies under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), SCRIM)
        painter.end()
