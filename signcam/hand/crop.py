"""THE crop rule: from a frame and its hand to the square picture that the network sees.

Training pictures and live frames are cut by this one function: a network that was taught on one kind of cut and asked
about another is the commonest fault of its kind.  Pure geometry: numpy and OpenCV's warp, no model, no state.

The rule, id "upright-1" (what it was compared with is in README, Decisions):
    upright    turned so that the line from the wrist to the middle finger's knuckle points up;
    right      a left hand is mirrored, so that the network only ever meets right hands;
    square     around the landmarks' extent in that turned frame, 1.35 times its longer side;
    outside    what lies outside the frame repeats the frame's border, and its share is told as `clipped`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.values import Crop, Frame, Hand, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

CROP_RULE = "upright-1"
WRIST, MIDDLE_KNUCKLE = 0, 9


@dataclass(frozen=True, slots=True)
class CropRule:
    """What the rule is made of.  Other values than these exist for the comparison that chose them, in tests/studies.

    Attributes:
        upright: turn along the hand's axis.
        right: mirror left hands.
        scale: the square's side, of the landmarks' longer extent; finger pads and the palm's heel lie outside it.
    """

    upright: bool = True
    right: bool = True
    scale: float = 1.35


THE_RULE = CropRule()


def crop_hand(frame: Frame, hand: Hand, size_px: int) -> Crop:
    """Cut the hand out of its frame as a (size_px, size_px, 3) uint8 RGB picture; landmarks are px of that frame."""
    return warp_square(frame.rgb, square_of(hand.landmarks, hand.side, size_px), size_px)


def square_of(
    landmarks: NDArray[np.float32], side: Side, size_px: int, rule: CropRule = THE_RULE
) -> NDArray[np.float32]:
    """The affine map (2, 3) float32 from crop px to frame px that the crop rule gives for these landmarks."""
    axis = landmarks[MIDDLE_KNUCKLE] - landmarks[WRIST]
    length = float(np.hypot(axis[0], axis[1]))
    up = np.asarray(axis / length if rule.upright and length > 0 else (0.0, -1.0), np.float64)
    across = np.array((-up[1], up[0]))  # to the crop's right
    if rule.right and side == "left":
        across = -across
    turned = landmarks.astype(np.float64) @ np.stack((across, -up), axis=1)  # (21, 2): x across, y down the hand
    low, high = turned.min(axis=0), turned.max(axis=0)
    side_px = max(float((high - low).max()) * rule.scale, 1.0)
    corner = (low + high) / 2 - side_px / 2
    step = side_px / size_px  # frame px for one crop px
    linear = np.stack((across, -up), axis=1) * step
    return np.column_stack((linear, corner[0] * across - corner[1] * up)).astype(np.float32)


def widened(to_frame: NDArray[np.float32], size_px: int, times: float) -> NDArray[np.float32]:
    """The same square, so many times as large around its centre, for a picture of as many px."""
    centre = np.array((size_px / 2, size_px / 2, 1.0), np.float32)
    middle = to_frame @ centre
    linear = to_frame[:, :2] * times
    return np.column_stack((linear, middle - linear @ centre[:2])).astype(np.float32)


def crop_whole(frame: Frame, size_px: int) -> Crop:
    """Take the whole picture as the crop: its middle square, nothing turned or mirrored."""
    width, height = frame.size
    side_px = min(width, height)
    step = side_px / size_px
    to_frame = np.array([[step, 0, (width - side_px) / 2], [0, step, (height - side_px) / 2]], np.float32)
    return warp_square(frame.rgb, to_frame, size_px)


def warp_square(rgb: NDArray[np.uint8], to_frame: NDArray[np.float32], size_px: int) -> Crop:
    """Sample `rgb` (H, W, 3) uint8 through `to_frame` into a (size_px, size_px, 3) crop.

    A large hand is first drawn at a whole multiple of the size and then averaged down: sampling it directly would
    keep one pixel in many and lose the lines between the fingers.
    """
    step = float(np.hypot(to_frame[0, 0], to_frame[1, 0]))
    factor = max(1, min(8, round(step)))
    finer = to_frame.astype(np.float64)
    finer[:, :2] /= factor
    # OpenCV counts pixel centres as whole numbers, signcam as halves
    half = np.full(2, 0.5)
    finer[:, 2] += finer[:, :2] @ half - half
    large = cv2.warpAffine(
        rgb,
        finer,
        (size_px * factor, size_px * factor),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    small = cv2.resize(large, (size_px, size_px), interpolation=cv2.INTER_AREA) if factor > 1 else large
    return Crop(
        rgb=np.ascontiguousarray(small, np.uint8),
        to_frame=to_frame.astype(np.float32),
        clipped=_share_outside(to_frame, size_px, rgb.shape[1], rgb.shape[0]),
    )


def _share_outside(to_frame: NDArray[np.float32], size_px: int, width: int, height: int) -> float:
    """The share, 0...1, of the crop that lies outside a frame of this size.

    The crop's outline is cut at each edge of the frame in turn (Sutherland, Hodgman 1974).  cv2.intersectConvexConvex
    has wrong answers where two edges nearly meet, as a crop's and the frame's do (opencv#22812, opencv#26972).
    """
    s = float(size_px)
    points = [tuple((to_frame.astype(np.float64) @ (x, y, 1.0)).tolist()) for x, y in ((0, 0), (s, 0), (s, s), (0, s))]
    whole = _area(points)
    for axis, edge, sign in ((0, 0, 1), (0, width, -1), (1, 0, 1), (1, height, -1)):
        kept = []
        for a, b in zip(points, [*points[1:], *points[:1]], strict=True):
            in_a, in_b = sign * (a[axis] - edge), sign * (b[axis] - edge)  # px inside this edge
            if in_a >= 0:
                kept.append(a)
            if in_a * in_b < 0:
                t = in_a / (in_a - in_b)
                kept.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
        points = kept
    return min(max(1.0 - _area(points) / whole, 0.0), 1.0)


def _area(points: Sequence[tuple[float, ...]]) -> float:
    """Of a polygon, px."""
    turns = zip(points, [*points[1:], *points[:1]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in turns)) / 2


def outline(crop: Crop) -> NDArray[np.float32]:
    """The crop's four corners (4, 2) float32 in frame px, from its top left: what the screen draws as the box."""
    s = float(crop.rgb.shape[0])
    return np.array([(0, 0, 1), (s, 0, 1), (s, s, 1), (0, s, 1)], np.float32) @ crop.to_frame.T
