"""InsideView: every step from the camera to the answer in a row, and one of them large, with its words and the bars.

As for the video, all that is seen is one frozen value, and painting has no other input but the widget's size.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from signcam.ui import inside_words as words
from signcam.ui.inside_paint import Pictures, paint_bars_of, paint_step, paint_tile, paint_words
from signcam.ui.inside_words import EVIDENCE, PIXELS, STEPS
from signcam.ui.language import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from signcam.explanation import Explanation
    from signcam.values import Frame, Recognition

GAP_PX: Final = 10.0
BRUSH: Final = 3.0  # crop px, its radius
ARROWS: Final = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
NAMES: Final = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(STEPS) - 1}


@dataclass(frozen=True, slots=True)
class Sight:
    """All that the view shows, but for what the user chose in it.

    Attributes:
        frame: the picture, or None.
        recognition: what was recognised in it, or None.
        explanation: what the network computed; None while there is none.
        mirror: swap left and right of the camera's picture.
        frozen: it stands still, and may be painted on.
        title: in place of what there is no explanation for.
        text: under it.
    """

    frame: Frame | None = None
    recognition: Recognition | None = None
    explanation: Explanation | None = None
    mirror: bool = False
    frozen: bool = False
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are in the view, in its px."""

    tiles: tuple[QRectF, ...]
    large: QRectF
    words: QRectF
    bars: QRectF


def places_of(width: float, height: float) -> Places:
    """A row of small pictures with room for a word under each; below it one large, its words, the bars."""
    margin = round(max(12.0, height * 0.02))
    room = width - 2 * margin
    side = min((room - GAP_PX * (len(STEPS) - 1)) / len(STEPS), height * 0.16)
    gap = (room - side * len(STEPS)) / (len(STEPS) - 1)
    tiles = tuple(QRectF(margin + k * (side + gap), margin, side, side) for k in range(len(STEPS)))
    top = margin + side + label_px(side) * 1.9 + margin
    below = height - top - margin
    large = QRectF(margin, top, min(below, room * 0.56), below)
    right = large.right() + 2 * margin
    share = 0.52
    text = QRectF(right, top, width - margin - right, below * share)
    bars = QRectF(right, top + below * share + margin, text.width(), below * (1 - share) - margin)
    return Places(tiles, large, text, bars)


def label_px(side: float) -> int:
    """The size of the word under a tile."""
    return round(min(max(11.0, side * 0.16), 22.0))


class InsideView(QWidget):
    """The way from the camera to the answer.

    Signals:
        freeze_wanted: it was painted on while it moves.
        painted: what is painted over has changed.
    """

    freeze_wanted = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = Sight()
        self._pictures = Pictures()
        self._step = PIXELS
        self._mask: NDArray[np.bool_] | None = None
        self._brush: tuple[float, float] | None = None  # crop px, when moved by keys
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(560, 360)
        self.choose(PIXELS)

    @property
    def sight(self) -> Sight:
        """What is shown."""
        return self._sight

    @property
    def step(self) -> int:
        """Which step is large, an index into `STEPS`."""
        return self._step

    @property
    def paint(self) -> NDArray[np.bool_] | None:
        """(S, S), True where it is painted over; None where nothing is."""
        return self._mask

    def sizeHint(self) -> QSize:
        """As large as may be."""
        return QSize(1000, 640)

    def show_sight(self, sight: Sight) -> None:
        """Show something else; the same again costs nothing.  What goes on is not painted over any more."""
        if sight == self._sight:
            return
        if not sight.frozen:
            self._brush = None
            self.wipe()
        self._pictures.take(sight.frame, sight.explanation)
        self._sight = sight
        self.update()

    def choose(self, step: int) -> None:
        """Show this step large."""
        self._step = min(max(step, 0), len(STEPS) - 1)
        chosen = STEPS[self._step]
        self.setAccessibleName(tr("Inside the network: {step}").format(step=tr(chosen.name)))
        self.setAccessibleDescription(f"{tr(chosen.title)}. {tr(chosen.text)}")
        self.update()

    def wipe(self) -> None:
        """Take off all paint."""
        if self._mask is not None:
            self._mask = None
            self.painted.emit()
            self.update()

    # --- what the user does -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End choose a step; with Shift arrows move the brush, Enter paints, Delete wipes."""
        key = Qt.Key(event.key())
        if key in ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move_brush(*ARROWS[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.choose(self._step + ARROWS[key][0])
        elif key in NAMES:
            self.choose(NAMES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._brush is not None:
            self._paint_over(*self._brush)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.wipe()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over a small picture: choose it.  With the button down on the crop: paint."""
        at = event.position()
        for k, tile in enumerate(places_of(self.width(), self.height()).tiles):
            if tile.contains(at) and k != self._step:
                self.choose(k)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._paint_at(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Paint, or choose."""
        self.mouseMoveEvent(event)

    def _paint_at(self, at: QPointF) -> None:
        """Paint where this point of the view lies on the crop, if it does."""
        place = self._crop_place()
        if place.contains(at):
            scale = self._size() / place.width()
            self._paint_over((at.x() - place.left()) * scale, (at.y() - place.top()) * scale)

    def _move_brush(self, right: int, down: int) -> None:
        size = self._size()
        x, y = self._brush or (size / 2, size / 2)
        self._brush = (min(max(x + 2 * right, 0), size - 1), min(max(y + 2 * down, 0), size - 1))
        self.choose(self._step if self._step in (PIXELS, EVIDENCE) else PIXELS)

    def _paint_over(self, x: float, y: float) -> None:
        """Paint a spot at a point of the crop, in its px; a picture that moves is to be frozen first."""
        size = self._size()
        if self._sight.explanation is None or self._step not in (PIXELS, EVIDENCE):
            return
        if not self._sight.frozen:
            self.freeze_wanted.emit()
            return
        rows, columns = np.mgrid[:size, :size] + 0.5
        spot = (columns - x) ** 2 + (rows - y) ** 2 <= (BRUSH * size / 64) ** 2
        self._mask = spot if self._mask is None else self._mask | spot
        self.painted.emit()

    def _size(self) -> int:
        explanation = self._sight.explanation
        return 64 if explanation is None else explanation.crop.rgb.shape[0]

    def _crop_place(self) -> QRectF:
        large = places_of(self.width(), self.height()).large
        side = min(large.width(), large.height())
        return QRectF(large.left(), large.top(), side, side)

    # --- painting -----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Show the ring of the focus when it comes and goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = places_of(self.width(), self.height())
        colours, sight = self.palette(), self._sight
        for k, tile in enumerate(places.tiles):
            chosen = k == self._step
            paint_tile(painter, tile, k, label_px(tile.width()), colours, chosen=chosen, focus=self.hasFocus())
            paint_step(painter, tile, k, sight, self._pictures, colours, large=False)
        paint_step(painter, places.large, self._step, sight, self._pictures, colours, large=True)
        if self._brush is not None and self._step in (PIXELS, EVIDENCE):
            place = self._crop_place()
            scale = place.width() / self._size()
            painter.setPen(colours.accent().color())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            centre = place.topLeft() + QPointF(*self._brush) * scale
            painter.drawEllipse(centre, BRUSH * self._size() / 64 * scale, BRUSH * self._size() / 64 * scale)
        hint = (words.PAINT, words.PAINT_KEYS) if sight.frozen else (words.FREEZE,)
        end = paint_words(
            painter,
            places.words,
            STEPS[self._step],
            " ".join(map(tr, hint)) if self._step in (PIXELS, EVIDENCE) and sight.explanation is not None else "",
            QSizeF(self.size()),
            colours,
        )
        places.bars.setTop(max(places.bars.top(), end))  # in a small window words may need more than their share
        paint_bars_of(painter, places.bars, sight, colours)
        painter.end()
