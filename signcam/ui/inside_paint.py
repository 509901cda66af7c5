"""How the steps of the inside view are painted: small in the row, and large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPalette, QPen

from signcam.ui import inside_words as words
from signcam.ui import maps, overlay, theme
from signcam.ui.bars import LARGEST_PX, paint_bars
from signcam.ui.language import tr
from signcam.ui.video import to_qimage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from signcam.explanation import Explanation
    from signcam.ui.inside_view import Sight
    from signcam.ui.inside_words import Step
    from signcam.values import Frame

THINNEST_PX: Final = 0.8  # of a line in a small picture
SHADE: Final = QColor(0, 0, 0, 150)  # over what the crop leaves out
CENTRED: Final = Qt.AlignmentFlag.AlignCenter
WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Pictures:
    """The images of a frame and of an explanation, made once for each."""

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._explanation: Explanation | None = None
        self._pixels: list[NDArray[np.uint8]] = []  # QImage does not copy them
        self._frame_pixels: NDArray[np.uint8] | None = None
        self.frame = QImage()
        self.crop = QImage()
        self.evidence = QImage()
        self.grids: list[list[QImage]] = []  # of the stem and the stages
        self.sums: list[tuple[QImage, QImage, QImage]] = []  # of a channel: shortcut, computed, sum

    def take(self, frame: Frame | None, explanation: Explanation | None) -> None:
        """Make what is new."""
        if frame is not self._frame:
            self._frame, self._frame_pixels, self.frame = frame, None, QImage()
            if frame is not None:
                self._frame_pixels, self.frame = to_qimage(frame.rgb)
        if explanation is self._explanation:
            return
        self._explanation, self._pixels = explanation, []
        self.crop, self.evidence, self.grids, self.sums = QImage(), QImage(), [], []
        if explanation is None:
            return
        self.crop = self._image(explanation.crop.rgb)
        self.evidence = self._image(maps.evidence(explanation.crop.rgb, explanation.activation))
        self.grids = [[self._image(one) for one in maps.grid(m.values)] for m in explanation.maps]
        for shortcut, computed, output in zip(
            explanation.sum.shortcut, explanation.sum.computed, explanation.sum.output, strict=True
        ):
            most = max(float(abs(part).max()) for part in (shortcut, computed, output))  # one scale: they are added
            self.sums.append(
                (
                    self._image(maps.signed(shortcut, most)),
                    self._image(maps.signed(computed, most)),
                    self._image(maps.signed(output, most)),
                )
            )

    def _image(self, rgb: NDArray[np.uint8]) -> QImage:
        pixels, image = to_qimage(rgb)
        self._pixels.append(pixels)
        return image


def paint_tile(
    painter: QPainter, tile: QRectF, step: int, size_px: int, colours: QPalette, *, chosen: bool, focus: bool
) -> None:
    """Paint a step's place in the row, its name, and the arrow to it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.alternateBase())
    painter.drawRoundedRect(tile, 6, 6)
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.accent().color(), 4.0 if focus else 2.5))
        painter.drawRoundedRect(tile.adjusted(-3, -3, 3, 3), 8, 8)
    if step:
        painter.setPen(QPen(colours.placeholderText().color(), 1.6, c=Qt.PenCapStyle.RoundCap))
        x, y = tile.left() - 5, tile.center().y()
        painter.drawPolyline([QPointF(x - 2, y - 4), QPointF(x + 2, y), QPointF(x - 2, y + 4)])
    name = tr(words.STEPS[step].name)
    room = QRectF(tile.left() - 8, tile.bottom() + 4, tile.width() + 16, size_px * 1.5)
    made = theme.font(theme.fitting_px(name, room.width() - 2, room.height(), least=9, most=size_px), strong=chosen)
    painter.setFont(made)
    painter.setPen(colours.text().color() if chosen else colours.placeholderText().color())
    shown = QFontMetricsF(made).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, CENTRED, shown)


def paint_step(
    painter: QPainter, area: QRectF, step: int, sight: Sight, pictures: Pictures, colours: QPalette, *, large: bool
) -> None:
    """Paint what a step has made."""
    if step <= words.CROP:
        if not pictures.frame.isNull():
            _paint_frame(painter, area, step, sight, pictures.frame)
            return
    elif sight.explanation is not None:
        side = min(area.width(), area.height())
        square = QRectF(area.left(), area.top(), side, side)
        if step in (words.PIXELS, words.EVIDENCE):
            _paint_image(painter, square, pictures.crop if step == words.PIXELS else pictures.evidence)
        elif step == words.SHORTCUT:
            _paint_sums(painter, square, pictures.sums, colours, large=large)
        elif step == words.ANSWER:
            _paint_answer(painter, square, sight, colours)
        else:
            _paint_grid(painter, square, step - words.STEM, sight, pictures, colours, large=large)
        return
    if large:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.alternateBase())
        painter.drawRoundedRect(area, 10, 10)
        size_px = round(min(max(16.0, area.height() / 16), 34.0))
        painter.setPen(colours.text().color())
        painter.setFont(theme.font(size_px, strong=True))
        painter.drawText(area.adjusted(16, 0, -16, -area.height() / 2), _lowest(), sight.title)
        painter.setPen(colours.placeholderText().color())
        painter.setFont(theme.font(max(14, round(size_px * 0.65))))
        painter.drawText(area.adjusted(16, area.height() / 2 + 8, -16, 0), _highest(), sight.text)


def paint_words(painter: QPainter, area: QRectF, step: Step, hint: str, view: QSizeF, colours: QPalette) -> float:
    """Write a step's title, its two sentences, the paper, and what can be done; where they end, in px from above."""
    size_px = min(max(14.0, min(view.height() / 24, view.width() / 42)), 46.0)
    while size_px > 11 and _words_height(area.width(), step, hint, size_px) > area.height():
        size_px -= 0.5
    top = area.top()
    for text, strong, share, colour in _lines(step, hint, colours):
        made = theme.font(round(size_px * share), strong=strong)
        painter.setFont(made)
        painter.setPen(colour)
        height = QFontMetricsF(made).boundingRect(QRectF(0, 0, area.width(), 9999), WRAPPED, text).height()
        painter.drawText(QRectF(area.left(), top, area.width(), height + 4), WRAPPED, text)
        top += height + size_px * 0.5
    return top


def paint_bars_of(painter: QPainter, area: QRectF, sight: Sight, colours: QPalette) -> None:
    """Paint a bar for each label."""
    if sight.explanation is not None:
        said = sight.explanation.prediction
        largest_px = max(LARGEST_PX, area.height() / 12)
        paint_bars(
            painter,
            area,
            said.labels,
            said.probabilities,
            sight.explanation.label,
            colours,
            largest_px=largest_px,
        )


def _lines(step: Step, hint: str, colours: QPalette) -> list[tuple[str, bool, float, QColor]]:
    """(text, strong, share of the size, colour) of each paragraph."""
    text, muted, accent = colours.text().color(), colours.placeholderText().color(), colours.accent().color()
    lines = [(tr(step.title), True, 1.35, text), (tr(step.text), False, 1.0, text)]
    lines += [(step.source, False, 0.85, muted)] if step.source else []
    return lines + ([(hint, False, 0.9, accent)] if hint else [])


def _words_height(width: float, step: Step, hint: str, size_px: float) -> float:
    height = 0.0
    for text, strong, share, _ in _lines(step, hint, QPalette()):
        metrics = QFontMetricsF(theme.font(round(size_px * share), strong=strong))
        height += metrics.boundingRect(QRectF(0, 0, width, 9999), WRAPPED, text).height() + size_px * 0.5
    return height


def _paint_image(painter: QPainter, place: QRectF, image: QImage) -> None:
    """An image without smoothing: the network's own numbers."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(place, image)


def _paint_frame(painter: QPainter, area: QRectF, step: int, sight: Sight, image: QImage) -> None:
    """The camera's picture; with the hand; with all but the crop in shade."""
    to_view = overlay.fit(image.width(), image.height(), area.size(), mirror=sight.mirror)
    to_view *= to_view.fromTranslate(area.left(), area.top())
    place = to_view.mapRect(QRectF(0, 0, image.width(), image.height()))
    painter.save()
    painter.setClipRect(place)
    painter.setTransform(to_view, combine=True)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(0, 0, image)
    seen = sight.recognition
    if seen is not None and seen.hand is not None and step > words.CAMERA:
        stroke = max(place.height() * overlay.STROKE_SHARE, THINNEST_PX) / abs(to_view.m22())
        if step == words.LANDMARKS:
            overlay.draw_hand(painter, seen.hand, stroke)
        else:
            corners = overlay.box_corners(seen)
            rest, inner = QPainterPath(), QPainterPath()
            rest.addRect(QRectF(0, 0, image.width(), image.height()))
            inner.addPolygon(corners)
            painter.fillPath(rest - inner, SHADE)
            overlay.draw_box(painter, corners, theme.SKY, stroke)
    painter.restore()


def _paint_grid(
    painter: QPainter, area: QRectF, which: int, sight: Sight, pictures: Pictures, colours: QPalette, *, large: bool
) -> None:
    """The strongest maps of a place; large, with their sizes under them."""
    images = pictures.grids[which]
    caption_px = round(min(max(12.0, area.height() / 28), 22.0)) if large else 0
    side = area.height() - caption_px * 1.6
    columns = maps.columns_of(len(images))
    step = side / columns
    gap = step * 0.06
    for k, image in enumerate(images):
        column, row = k % columns, k // columns
        _paint_image(
            painter, QRectF(area.left() + column * step, area.top() + row * step, step - gap, step - gap), image
        )
    if large and sight.explanation is not None:
        shown = sight.explanation.maps[which]
        height, width = shown.values.shape[1:]
        text = tr("{count} of {all} maps, {width} × {height} points each")
        text = text.format(count=len(shown.channels), all=f"{shown.of:,}", width=width, height=height)
        painter.setFont(theme.font(caption_px))
        painter.setPen(colours.placeholderText().color())
        painter.drawText(
            QRectF(area.left(), area.bottom() - caption_px * 1.5, area.width(), caption_px * 1.5),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            text,
        )


def _paint_sums(
    painter: QPainter, area: QRectF, sums: list[tuple[QImage, QImage, QImage]], colours: QPalette, *, large: bool
) -> None:
    """A row for each channel: what went around the block, what it made, and both together."""
    top = area.height() * 0.09 if large else 0.0
    step = (area.height() - top) / len(sums)
    across = area.width() / 3
    side = min(step, across) * (0.86 if large else 0.92)
    painter.setPen(colours.text().color())
    for k, (heading, sign) in enumerate(((tr("shortcut"), "+"), (tr("block"), "="), (tr("sum, ReLU"), ""))):
        left = area.left() + k * across + (across - side) / 2
        if large:
            painter.setFont(theme.font(round(min(max(12.0, top * 0.42), 24.0)), strong=True))
            painter.drawText(QRectF(area.left() + k * across, area.top(), across, top * 0.9), CENTRED, heading)
        for row, images in enumerate(sums):
            place = QRectF(left, area.top() + top + row * step + (step - side) / 2, side, side)
            _paint_image(painter, place, images[k])
            if large and sign:
                painter.setFont(theme.font(round(side * 0.3), strong=True))
                painter.drawText(QRectF(place.right(), place.top(), across - side, side), CENTRED, sign)


def _paint_answer(painter: QPainter, area: QRectF, sight: Sight, colours: QPalette) -> None:
    """The label as large as fits."""
    if sight.explanation is None:
        return
    label = sight.explanation.label
    metrics = QFontMetricsF(theme.font(100, strong=True))
    share = min(area.height() * 0.7 / metrics.capHeight(), area.width() * 0.85 / metrics.horizontalAdvance(label))
    painter.setFont(theme.font(round(100 * share), strong=True))
    painter.setPen(colours.text().color())
    painter.drawText(area, CENTRED, label)


def _lowest() -> int:
    return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)


def _highest() -> int:
    return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
