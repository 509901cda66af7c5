"""The ring that fills while a sign is held."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from signcam.ui import theme

WIDTH_SHARE: Final = 1 / 18  # of the ring's diameter
DASHES: Final = (1.0, 1.9)  # in widths of the line: another sign is told by its shape, not by colour alone


def paint_ring(painter: QPainter, square: QRectF, share: float, colours: QPalette, *, other: bool = False) -> None:
    """Paint a ring that is filled clockwise from the top.

    Args:
        painter: draws.
        square: around the ring.
        share: 0...1 of it is filled.
        colours: of the theme.
        other: what is held is not what is asked for: dashed, and in a quiet colour.
    """
    width = max(3.0, square.width() * WIDTH_SHARE)
    circle = square.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.alternateBase().color(), width))
    painter.drawEllipse(circle)
    if share <= 0.0:
        return
    pen = QPen(colours.placeholderText().color() if other else colours.accent().color(), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if other else Qt.PenCapStyle.RoundCap)
    if other:
        pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.drawArc(circle, 90 * 16, -round(min(share, 1.0) * 360 * 16))


class Ring(QWidget):
    """A small ring with the sign that is held in it.

    Args:
        size_px: its diameter, logical px.
    """

    def __init__(self, size_px: int) -> None:
        super().__init__()
        self._size_px = size_px
        self._shown = ("", 0.0)
        self.setFixedSize(size_px, size_px)

    def sizeHint(self) -> QSize:
        """Square."""
        return QSize(self._size_px, self._size_px)

    def show_hold(self, sign: str, share: float) -> None:
        """Show what is held, "" for nothing, and for how much of the time, 0...1."""
        if (sign, share) != self._shown:
            self._shown = (sign, share)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        sign, share = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, QRectF(self.rect()), share, self.palette())
        paint_fitting(painter, QRectF(self.rect()), sign, self.palette())
        painter.end()


def paint_fitting(painter: QPainter, square: QRectF, text: str, colours: QPalette) -> None:
    """Write a text as large as fits into a ring's middle."""
    if not text:
        return
    side = square.width() * 0.62
    size_px = theme.fitting_px(text, side, side * 0.8)
    painter.setFont(theme.font(size_px, strong=True))
    painter.setPen(colours.text().color())
    painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), text)
