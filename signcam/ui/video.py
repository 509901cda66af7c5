"""VideoView: paints a frame and its recognition.

A plain QWidget and one drawImage of BGRA in Format_RGB32: of seven ways that were measured (a label, a graphics view,
OpenGL, BGR888, resizing first ...) this one was the fastest, 2 to 5 ms for 720p.  What is to be seen is one frozen
value, a `Scene`; painting has no other input, so a test can show any state.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from signcam.ui import overlay, theme
from signcam.ui.language import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from signcam.values import Frame, Recognition

FRESH_S: Final = 0.3
"""A box older than this beside its picture is not drawn: a hand moves its own width in about that time."""

CORNER_PX: Final = 14.0
VEIL: Final = QColor(6, 9, 12, 190)  # over a picture that is not live


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the view shows; scenes are compared by the identity of their frame and recognition.

    Attributes:
        frame: the picture, or None.
        recognition: drawn over it if it is fresh enough.
        mirror: swap left and right of picture and box alike.
        title: one line over the middle, for a picture that is not live.
        text: smaller, under it.
        badge: a word in the corner of a picture that stays clear, such as Paused.
    """

    frame: Frame | None = None
    recognition: Recognition | None = None
    mirror: bool = False
    title: str = ""
    text: str = ""
    badge: str = ""


class VideoView(QWidget):
    """The video with the hand drawn over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self._pixels: NDArray[np.uint8] | None = None  # QImage does not copy them: they live as long as it does
        self._image = QImage()
        self.setAccessibleName(tr("Video"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a click on it gives the keys back to the window
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def scene(self) -> Scene:
        """What is shown."""
        return self._scene

    def sizeHint(self) -> QSize:
        """A webcam's usual size."""
        return QSize(640, 480)

    def show_scene(self, scene: Scene) -> None:
        """Show another scene; the same one again costs nothing."""
        if scene == self._scene:
            return
        if scene.frame is not self._scene.frame:
            self._pixels, self._image = None, QImage()
            if scene.frame is not None:
                self._pixels, self._image = to_qimage(scene.frame.rgb)
        words = f"{scene.title} {scene.text}".strip() or scene.badge or "live"
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        self._scene = scene
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scene."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_scene(painter, self._scene, self._image, QSizeF(self.size()), self.palette())
        painter.end()


def to_qimage(rgb: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], QImage]:
    """(H, W, 3) uint8 RGB -> the same as (H, W, 4) BGRA and a QImage on those very bytes: keep both."""
    pixels = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA), np.uint8)
    height, width = pixels.shape[:2]
    return pixels, QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)


def fresh(frame: Frame | None, recognition: Recognition | None) -> bool:
    """Whether the recognition is about this frame or one not long before it.

    The frames' own times are compared, not the clock: a paused picture keeps its box.
    """
    if frame is None or recognition is None:
        return False
    return abs(frame.captured_at - recognition.frame.captured_at) < FRESH_S


def paint_scene(painter: QPainter, scene: Scene, image: QImage, view: QSizeF, colours: QPalette) -> None:
    """Paint a scene, whose frame is `image`, on a view of this size; `colours` serve where there is no picture."""
    area = QRectF(0, 0, view.width(), view.height())
    if image.isNull():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.base())
        painter.drawRoundedRect(area, CORNER_PX, CORNER_PX)
    else:
        area = _paint_picture(painter, scene, image, view)
    if scene.badge:
        _paint_badge(painter, scene.badge, area)
    if scene.title:
        _paint_words(painter, scene, area, colours.text().color() if image.isNull() else overlay.WHITE)


def _paint_picture(painter: QPainter, scene: Scene, image: QImage, view: QSizeF) -> QRectF:
    """Paint picture, box and hand; returns where the picture lies in the view."""
    to_view = overlay.fit(image.width(), image.height(), view, mirror=scene.mirror)
    area = to_view.mapRect(QRectF(0, 0, image.width(), image.height()))
    rounded = QPainterPath()
    rounded.addRoundedRect(area, CORNER_PX, CORNER_PX)
    painter.save()
    painter.setClipPath(rounded)
    painter.setTransform(to_view, combine=True)
    painter.drawImage(0, 0, image)
    seen = scene.recognition if fresh(scene.frame, scene.recognition) else None
    if seen is not None and seen.hand is not None:
        stroke = overlay.stroke_of(to_view, area)
        overlay.draw_box(painter, overlay.box_corners(seen), theme.SKY if seen.sign else overlay.WHITE, stroke)
        overlay.draw_hand(painter, seen.hand, stroke)
    painter.restore()
    if seen is not None and seen.hand is not None and seen.sign is not None:
        label, probability = seen.sign
        overlay.draw_tag(
            painter, f"\u2068{label}\u2069   {theme.percent(probability)}", to_view.map(overlay.box_corners(seen)), area
        )
    if scene.title:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(VEIL)
        painter.drawPath(rounded)
    return area


def _paint_words(painter: QPainter, scene: Scene, area: QRectF, colour: QColor) -> None:
    """Write title and text in the middle."""
    size_px = round(max(18.0, min(area.width(), area.height()) / 18))
    middle = area.center().y()
    inner = area.adjusted(24, 0, -24, 0)
    centred = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    painter.setPen(colour)
    painter.setFont(theme.font(size_px, strong=True))
    title = QRectF(inner.left(), middle - size_px * 1.7, inner.width(), size_px * 1.5)
    painter.drawText(title, centred | int(Qt.AlignmentFlag.AlignVCenter), scene.title)
    painter.setFont(theme.font(max(14, round(size_px * 0.62))))
    painter.drawText(QRectF(inner.left(), middle + 4, inner.width(), area.bottom() - middle), centred, scene.text)


def _paint_badge(painter: QPainter, text: str, area: QRectF) -> None:
    """Write a word on a plate in the picture's lower left corner, where no hand's tag is pushed to."""
    size_px = max(16, round(area.height() / 32))
    painter.setFont(theme.font(size_px, strong=True))
    wide = painter.fontMetrics().horizontalAdvance(text)
    if wide > area.width() - 60:
        size_px = round(size_px * (area.width() - 60) / wide)
        painter.setFont(theme.font(size_px, strong=True))
    width = painter.fontMetrics().horizontalAdvance(text) + 28.0
    plate = QRectF(area.left() + 14, area.bottom() - 32 - size_px, width, size_px + 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(6, 10, 14, 215))
    painter.drawRoundedRect(plate, 17, 17)
    painter.setPen(overlay.WHITE)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
