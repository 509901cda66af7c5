"""ConfusionView: what was shown, row by row, and what was read, column by column; a cell opens its pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from signcam.ui import theme
from signcam.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PX: Final = 34.0
TEXT_PX: Final = 12
LEAST_TEXT_PX: Final = 9
NO_HAND: Final = "–"
STEPS: Final = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionView(QWidget):
    """The matrix.  Arrows move a mark, Enter and Space open what it is on, as a click does.

    Signals:
        cell_chosen: str, str: the truth and what was read.
    """

    cell_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._labels: tuple[str, ...] = ()
        self._rows: tuple[tuple[int, ...], ...] = ()
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def marked(self) -> tuple[int, int]:
        """(row, column) of the mark."""
        return self._at

    def show_matrix(self, labels: Sequence[str], rows: Sequence[Sequence[int]]) -> None:
        """Show counts.

        Args:
            labels: K of them.
            rows: K rows of K + 1 counts: the truth's; the last column is “no hand”, shown where there are any.
        """
        drop = not any(row[-1] for row in rows)
        self._labels = tuple(labels)
        self._rows = tuple(tuple(row[:-1] if drop else row) for row in rows)
        self._at = (0, 0)
        self.updateGeometry()
        self.update()
        self._tell()

    def hasHeightForWidth(self) -> bool:
        """As high as its rows, which go by its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In px."""
        cell, left = self._measures(width)
        return round(left + cell * max(len(self._labels), 1) + 4)

    def sizeHint(self) -> QSize:
        """For a narrow panel."""
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        """Never wider than its place."""
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell is drawn."""
        cell, left = self._measures(self.width())
        return QRectF(left + column * cell, left + row * cell, cell - 1, cell - 1)

    def _measures(self, width: float) -> tuple[float, float]:
        """(side of a cell, room for the labels), px."""
        grown = theme.growth(self)
        metrics = QFontMetricsF(theme.font(round(TEXT_PX * grown)))
        longest = max((metrics.horizontalAdvance(label) for label in self._labels), default=10.0)
        left = min(longest + 8, 64.0 * grown)
        columns = max(len(self._rows[0]) if self._rows else 1, 1)
        return max(min((width - left) / columns, MOST_PX), 6.0), left

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint labels, cells and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        cell, left = self._measures(self.width())
        largest_px = round(TEXT_PX * theme.growth(self))
        painter.setFont(theme.font(largest_px))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(colours.placeholderText().color())
        middle = int(Qt.AlignmentFlag.AlignCenter)
        heads = (*self._labels, NO_HAND)[: len(self._rows[0]) if self._rows else 0]
        for k, label in enumerate(heads):
            if metrics.horizontalAdvance(label) <= cell:
                where = QRectF(left + k * cell, 0, cell, left - 2)
                painter.drawText(where, middle | int(Qt.AlignmentFlag.AlignBottom), label)
                continue
            words = metrics.elidedText(label, Qt.TextElideMode.ElideRight, left - 6)
            painter.save()  # a long one is read from below
            painter.translate(left + (k + 0.5) * cell, left - 4)
            painter.rotate(-90)
            painter.drawText(QRectF(0, -cell / 2, left, cell), int(Qt.AlignmentFlag.AlignVCenter), words)
            painter.restore()
        for k, label in enumerate(self._labels):
            words = metrics.elidedText(label, Qt.TextElideMode.ElideRight, left - 6)
            where = QRectF(0, left + k * cell, left - 6, cell)
            painter.drawText(where, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        widest = max((str(count) for row in self._rows for count in row), key=len, default="")
        count_px = theme.fitting_px(widest, cell - 5, cell / 2, least=LEAST_TEXT_PX, most=largest_px)
        for r, row in enumerate(self._rows):
            for c, count in enumerate(row):
                self._paint_cell(painter, r, c, count, sum(row), count_px)
        if self.hasFocus() and self._rows:
            painter.setPen(QPen(colours.accent().color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.cell_rect(*self._at), 3, 3)
        painter.end()

    def _paint_cell(self, painter: QPainter, r: int, c: int, count: int, total: int, text_px: int) -> None:
        colours = self.palette()
        rect = self.cell_rect(r, c)
        right = r == c
        colour = QColor((colours.accent() if right else colours.brightText()).color())
        share = count / total if total else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.alternateBase())
        painter.drawRoundedRect(rect, 3, 3)
        if count:
            colour.setAlphaF(0.18 + 0.42 * share)
            painter.setBrush(colour)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setPen(colours.text().color())
            painter.setFont(theme.font(text_px, strong=right))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(count))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open a cell."""
        for r, row in enumerate(self._rows):
            for c in range(len(row)):
                if self.cell_rect(r, c).contains(event.position()):
                    self._at = (r, c)
                    self.update()
                    self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark, or open."""
        key = Qt.Key(event.key())
        if key in STEPS and self._rows:
            down, along = STEPS[key]
            row = min(max(self._at[0] + down, 0), len(self._rows) - 1)
            self._at = (row, min(max(self._at[1] + along, 0), len(self._rows[0]) - 1))
            self._tell()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        words = tr("What was shown and what was read")
        if self._rows:
            truth, said = self._named()
            told = tr("{count} of {truth} read as {said}") if said else tr("{count} of {truth} with no hand found")
            words += f": {told.format(count=self._rows[self._at[0]][self._at[1]], truth=truth, said=said)}"
        self.setAccessibleName(words)
        self.setToolTip(words)

    def _named(self) -> tuple[str, str]:
        row, column = self._at
        return self._labels[row], self._labels[column] if column < len(self._labels) else ""

    def _open(self) -> None:
        self._tell()
        if self._rows and self._rows[self._at[0]][self._at[1]]:
            self.cell_chosen.emit(*self._named())
