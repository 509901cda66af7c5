"""The quiz's card: what is asked, as large as fits, in the ring that fills while it is held; time, and points.

Pure painting: a value and a QPainter in, strokes out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from signcam.ui import theme
from signcam.ui.ring import paint_ring

Mark = Literal["", "right", "missed"]
BAR_PX: Final = 8.0


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on the card.

    Attributes:
        title: who is to do what.
        target: what is asked, the answer, or the countdown.
        done: how many of its letters were shown already.
        note: a few words in the ring, under the target.
        share: 0...1 of the ring that is filled.
        other: it is filled by another sign than the one that is asked for.
        mark: a tick, a cross or neither.
        time: 0...1 of the time that is left; None without a limit.
        time_text: the same in seconds.
        foot: points, streak, how far it is.
    """

    title: str = ""
    target: str = ""
    done: int = 0
    note: str = ""
    share: float = 0.0
    other: bool = False
    mark: Mark = ""
    time: float | None = None
    time_text: str = ""
    foot: str = ""


class CardView(QWidget):
    """Shows a card."""

    def __init__(self) -> None:
        super().__init__()
        self._card = Card()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def card(self) -> Card:
        """What is shown."""
        return self._card

    def minimumSizeHint(self) -> QSize:
        """A ring that can be read."""
        return QSize(200, 170)

    def sizeHint(self) -> QSize:
        """No more: it takes all room there is, and a scroll area goes by this where texts are wrapped."""
        return self.minimumSizeHint()

    def show_card(self, card: Card) -> None:
        """Show this card."""
        if card == self._card:
            return
        if (card.title, card.target, card.mark) != (self._card.title, self._card.target, self._card.mark):
            # a screen reader speaks when the name changes: with the question, not with every step of the ring
            self.setAccessibleName(f"{card.title} {card.target}")
            self.setAccessibleDescription(f"{card.note} {card.foot}")
        self._card = card
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, QRectF(self.rect()), self._card, self.palette())
        painter.end()


def paint_card(painter: QPainter, area: QRectF, card: Card, colours: QPalette) -> None:
    """Paint a card into `area`."""
    title_px = round(min(max(16.0, area.height() * 0.055), 30.0))
    foot_px = round(min(max(13.0, area.height() * 0.04), 22.0))
    top = QRectF(area.left(), area.top(), area.width(), title_px * 1.5)
    bottom = QRectF(area.left(), area.bottom() - foot_px * 1.6, area.width(), foot_px * 1.6)
    title_px = min(title_px, theme.fitting_px(card.title, area.width(), title_px))
    foot_px = min(foot_px, theme.fitting_px(card.foot, area.width(), foot_px))
    painter.setFont(theme.font(title_px, strong=True))
    painter.setPen(colours.text().color())
    painter.drawText(top, int(Qt.AlignmentFlag.AlignCenter), card.title)
    painter.setFont(theme.font(foot_px))
    painter.setPen(colours.placeholderText().color())
    painter.drawText(bottom, int(Qt.AlignmentFlag.AlignCenter), card.foot)
    time = QRectF(area.left(), bottom.top() - foot_px * 1.7, area.width(), foot_px * 1.4)
    _paint_time(painter, time, card, foot_px, colours)
    middle = QRectF(area.left(), top.bottom(), area.width(), time.top() - top.bottom()).adjusted(0, 6, 0, -8)
    side = min(middle.width(), middle.height())
    square = QRectF(middle.center().x() - side / 2, middle.center().y() - side / 2, side, side)
    paint_ring(painter, square, card.share, colours, other=card.other)
    _paint_target(painter, square, card, colours)


def _paint_target(painter: QPainter, square: QRectF, card: Card, colours: QPalette) -> None:
    """The target with its note under it; what was shown already is struck out by a line below."""
    width = square.width() * (0.52 if len(card.target) == 1 else 0.7)
    size_px = theme.fitting_px(card.target, width, square.height() * 0.46)
    font = theme.font(size_px, strong=True)
    metrics = QFontMetricsF(font)
    base = square.center().y() + metrics.capHeight() * (0.34 if card.note or card.mark else 0.5)
    left = square.center().x() - metrics.horizontalAdvance(card.target) / 2
    painter.setFont(font)
    painter.setPen(colours.text().color())
    painter.drawText(QPointF(left, base), card.target)
    if card.done:
        thick = max(3.0, size_px * 0.06)
        done_px = metrics.horizontalAdvance(card.target[: card.done])
        painter.setPen(QPen(colours.accent().color(), thick, c=Qt.PenCapStyle.RoundCap))
        under = base + thick * 1.6
        painter.drawLine(QPointF(left + thick, under), QPointF(left + done_px - thick, under))
    note_px = round(min(max(13.0, square.height() * 0.085), 30.0))
    note_px = min(note_px, theme.fitting_px(card.note, square.width() * 0.6, note_px))
    made = theme.font(note_px, strong=card.mark != "")
    words_px = QFontMetricsF(made).horizontalAdvance(card.note)
    mark_px = note_px * 1.1 if card.mark else 0.0
    gap = note_px * 0.4 if card.mark and card.note else 0.0
    left = square.center().x() - (mark_px + gap + words_px) / 2
    line = square.center().y() + square.height() * 0.31
    if card.mark:
        colour = colours.accent().color() if card.mark == "right" else colours.brightText().color()
        painter.setPen(QPen(colour, note_px * 0.16, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        _paint_mark(painter, QRectF(left, line - mark_px * 0.86, mark_px, mark_px), card.mark)
    painter.setFont(made)
    painter.setPen(colours.text().color() if card.mark else colours.placeholderText().color())
    painter.drawText(QPointF(left + mark_px + gap, line), card.note)


def _paint_mark(painter: QPainter, box: QRectF, mark: Mark) -> None:
    """A tick or a cross."""
    inner = box.adjusted(box.width() * 0.12, box.width() * 0.12, -box.width() * 0.12, -box.width() * 0.12)
    if mark == "right":
        at = ((0.0, 0.55), (0.36, 0.9), (1.0, 0.1))
        painter.drawPolyline(
            QPolygonF([QPointF(inner.left() + x * inner.width(), inner.top() + y * inner.height()) for x, y in at])
        )
    else:
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())


def _paint_time(painter: QPainter, row: QRectF, card: Card, size_px: int, colours: QPalette) -> None:
    """A bar that empties, and the seconds beside it."""
    if card.time is None:
        return
    painter.setFont(theme.font(size_px, strong=True))
    painter.setPen(colours.text().color())
    text_px = QFontMetricsF(theme.font(size_px, strong=True)).horizontalAdvance("000 s")
    painter.drawText(row, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), card.time_text)
    track = QRectF(row.left(), row.center().y() - BAR_PX / 2, row.width() - text_px, BAR_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.alternateBase())
    painter.drawRoundedRect(track, BAR_PX / 2, BAR_PX / 2)
    if card.time > 0.0:
        filled = QRectF(track.left(), track.top(), max(track.width() * card.time, BAR_PX), BAR_PX)
        painter.setBrush(colours.accent())
        painter.drawRoundedRect(filled, BAR_PX / 2, BAR_PX / 2)
