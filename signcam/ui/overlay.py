"""What is drawn over the video: the hand's landmarks and bones, the square the network sees, the sign beside it.

Pure painting: numbers and a QPainter in, strokes out.  Everything that belongs to the picture is drawn in frame px
under the painter's transform, mirrored or not, so it cannot disagree with the picture; text is drawn in px of the view,
after the transform is reset, or it would read backwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform

from signcam.ui import theme
from signcam.values import BONES

if TYPE_CHECKING:
    from signcam.values import Hand, Recognition

WHITE: Final = QColor("#FFFFFF")
CASING: Final = QColor(0, 0, 0, 150)  # a dark edge around every stroke keeps it visible on any picture
FINGERS: Final = (theme.ORANGE, theme.SKY, theme.GREEN, theme.YELLOW, theme.PURPLE)  # thumb ... little finger
CORNER_SHARE: Final = 0.22  # of the box's side: the length of a corner's arms
STROKE_SHARE: Final = 1 / 200  # of the picture's height on the screen: seen from the last row of a class room
MIN_STROKE_PX: Final = 2.5
CASING_SHARE: Final = 2.0  # of the stroke it lies under


def fit(frame_w: int, frame_h: int, view: QSizeF, *, mirror: bool) -> QTransform:
    """The map from frame px to view px: as large as fits, in the middle, left and right swapped if `mirror`."""
    scale = min(view.width() / frame_w, view.height() / frame_h)
    left, top = (view.width() - frame_w * scale) / 2, (view.height() - frame_h * scale) / 2
    if mirror:
        return QTransform(-scale, 0, 0, scale, left + frame_w * scale, top)
    return QTransform(scale, 0, 0, scale, left, top)


def box_corners(recognition: Recognition) -> QPolygonF:
    """Four corners in frame px: the square that the network sees or, without one, the hand's own box."""
    if recognition.crop is not None:
        # inside the function: the hand room's modules may need MediaPipe, this one does not
        from signcam.hand.crop import outline

        return QPolygonF([QPointF(float(x), float(y)) for x, y in outline(recognition.crop)])
    if recognition.hand is None:
        return QPolygonF()
    b = recognition.hand.box
    corners = ((b.left, b.top), (b.right, b.top), (b.right, b.bottom), (b.left, b.bottom))
    return QPolygonF([QPointF(x, y) for x, y in corners])


def stroke_of(to_view: QTransform, area: QRectF) -> float:
    """The width of a line, in frame px, for a picture that fills `area` of the view."""
    scale = abs(to_view.m22())
    return max(MIN_STROKE_PX, area.height() * STROKE_SHARE) / scale


def draw_box(painter: QPainter, corners: QPolygonF, colour: QColor, stroke: float) -> None:
    """Draw a quadrangle by its corners, with a faint line between them; all in frame px."""
    points = [corners.at(k) for k in range(corners.count())]
    arms = []
    for k, here in enumerate(points):
        for other in (points[k - 1], points[(k + 1) % len(points)]):
            arms.append(QLineF(here, here + (other - here) * CORNER_SHARE))
    faint = QColor(colour)
    faint.setAlpha(90)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(faint, stroke / 2))
    painter.drawPolygon(corners)
    for pen in (_pen(CASING, stroke * CASING_SHARE), _pen(colour, stroke)):
        painter.setPen(pen)
        painter.drawLines(arms)


def draw_hand(painter: QPainter, hand: Hand, stroke: float) -> None:
    """Draw bones and landmarks, each finger in its colour; all in frame px."""
    points = [QPointF(float(x), float(y)) for x, y in hand.landmarks]
    lines = [QLineF(points[a], points[b]) for a, b in BONES]
    painter.setPen(_pen(CASING, stroke * CASING_SHARE))
    painter.drawLines(lines)
    for (a, b), line in zip(BONES, lines, strict=True):
        painter.setPen(_pen(_bone_colour(a, b), stroke))
        painter.drawLine(line)
    painter.setPen(Qt.PenStyle.NoPen)
    for k, point in enumerate(points):
        for colour, radius in ((CASING, 2.1), (WHITE, 1.6), (_joint_colour(k), 1.1)):
            painter.setBrush(colour)
            painter.drawEllipse(point, radius * stroke, radius * stroke)


def draw_tag(painter: QPainter, text: str, corners: QPolygonF, area: QRectF) -> None:
    """Write `text` on a plate above the box, whose `corners` are in view px, and inside `area`, the picture."""
    size_px = round(max(16.0, area.height() / 24))
    painter.setFont(theme.font(size_px, strong=True))
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + size_px, metrics.height() + size_px * 0.3
    box = corners.boundingRect()
    left = min(max(box.center().x() - width / 2, area.left() + 4), area.right() - width - 4)
    top = min(max(box.top() - height - size_px * 0.5, area.top() + 4), area.bottom() - height - 4)
    plate = QRectF(left, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(6, 10, 14, 215))
    painter.drawRoundedRect(plate, height / 3, height / 3)
    painter.setPen(WHITE)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _bone_colour(a: int, b: int) -> QColor:
    """A finger's own bones have its colour, those of the palm are white."""
    return FINGERS[(b - 1) // 4] if a > 0 and (a - 1) // 4 == (b - 1) // 4 else WHITE


def _joint_colour(k: int) -> QColor:
    return WHITE if k == 0 else FINGERS[(k - 1) // 4]
