"""CurvesView: loss and accuracy of a training, drawn as they come; one painted widget.

Lines differ in dash as well as in colour: training is dashed, unseen hands are drawn through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from signcam.ui import theme
from signcam.ui.language import tr
from signcam.ui.theme import percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from signcam.values import Progress

MARGIN_PX: Final = 8.0
GAP_PX: Final = 26.0
TEXT_PX: Final = 12
KEY_PX: Final = 30.0  # of a line's key beside its words
Series = list[tuple[int, float]]


class CurvesView(QWidget):
    """Accuracy above, loss below."""

    def __init__(self) -> None:
        super().__init__()
        self._history: tuple[Progress, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(190)
        self.show_history(())

    def sizeHint(self) -> QSize:
        """Room for both."""
        return QSize(280, 240)

    @property
    def history(self) -> tuple[Progress, ...]:
        """What is drawn."""
        return self._history

    def show_history(self, history: Sequence[Progress]) -> None:
        """Draw these epochs."""
        self._history = tuple(history)
        words = tr("Curves of accuracy and loss")
        if history:
            last = history[-1]
            told = tr("pass {epoch} of {epochs}, training {trained}")
            if last.val_accuracy is not None:
                told = tr("pass {epoch} of {epochs}, training {trained}, unseen {seen}")
            trained, seen = percent(last.accuracy), percent(last.val_accuracy or 0.0)
            words += f": {told.format(epoch=last.epoch, epochs=last.epochs, trained=trained, seen=seen)}"
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both charts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grown = theme.growth(self)
        gap_px = GAP_PX * grown
        height = (self.height() - gap_px * 2) / 2
        width = self.width() - 2 * MARGIN_PX
        accuracy = [(p.epoch, p.accuracy) for p in self._history]
        unseen = [(p.epoch, p.val_accuracy) for p in self._history if p.val_accuracy is not None]
        loss = [(p.epoch, p.loss) for p in self._history]
        unseen_loss = [(p.epoch, p.val_loss) for p in self._history if p.val_loss is not None]
        top = max((v for _, v in (*loss, *unseen_loss)), default=1.0) * 1.05
        for k, (title, dashed, through, most) in enumerate(
            ((tr("Read correctly"), accuracy, unseen, 1.0), (tr("Loss"), loss, unseen_loss, top))
        ):
            area = QRectF(MARGIN_PX, k * (height + gap_px) + gap_px - 4, width, height)
            painter.setFont(theme.font(TEXT_PX))
            told = (title, _key(tr("unseen"), through, share=k == 0), _key(tr("training"), dashed, share=k == 0))
            needed = QFontMetricsF(painter.font()).horizontalAdvance("".join(told)) + 2 * KEY_PX
            painter.setFont(theme.font(int(TEXT_PX * max(1.0, min(grown, width / needed)))))
            self._paint_chart(painter, area, title, dashed, through, most, share=k == 0)
        painter.end()

    def _paint_chart(
        self,
        painter: QPainter,
        area: QRectF,
        title: str,
        dashed: Series,
        through: Series,
        most: float,
        *,
        share: bool,
    ) -> None:
        colours = self.palette()
        painter.setPen(QPen(colours.mid().color(), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(QPointF(area.left(), area.top()), QPointF(area.right(), area.top()))
        painter.setPen(colours.text().color())
        painter.drawText(QPointF(area.left(), area.top() - 6), title)
        right = area.right()
        for words, series, colour, style in (
            (tr("unseen"), through, colours.accent().color(), Qt.PenStyle.SolidLine),
            (tr("training"), dashed, colours.placeholderText().color(), Qt.PenStyle.DashLine),
        ):
            right = self._paint_key(painter, right, area.top() - 6, words, series, colour, style, share=share)
        epochs = max(self._history[-1].epochs if self._history else 1, 2)
        for series, colour, style in (
            (dashed, colours.placeholderText().color(), Qt.PenStyle.DashLine),
            (through, colours.accent().color(), Qt.PenStyle.SolidLine),
        ):
            points = [
                QPointF(
                    area.left() + (epoch - 1) / (epochs - 1) * area.width(),
                    area.bottom() - min(value / max(most, 1e-9), 1.0) * area.height(),
                )
                for epoch, value in series
            ]
            painter.setPen(QPen(colour, 2, style))
            painter.drawPolyline(QPolygonF(points))
            if points:
                painter.setBrush(colour)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(points[-1], 3.0, 3.0)
                painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_key(
        self,
        painter: QPainter,
        right: float,
        baseline: float,
        words: str,
        series: Series,
        colour: QColor,
        style: Qt.PenStyle,
        *,
        share: bool,
    ) -> float:
        """One line's name and newest value, right-aligned; where the next one ends."""
        if not series:
            return right
        text = _key(words, series, share=share)
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.setPen(self.palette().text().color())
        painter.drawText(QPointF(right - width, baseline), text)
        painter.setPen(QPen(colour, 2, style))
        painter.drawLine(QPointF(right - width - 20, baseline - 4), QPointF(right - width - 4, baseline - 4))
        return right - width - KEY_PX


def _key(words: str, series: Series, *, share: bool) -> str:
    """A line's name and newest value; "" where there is none."""
    if not series:
        return ""
    return f"{words} {percent(series[-1][1]) if share else f'{series[-1][1]:.2f}'}"
