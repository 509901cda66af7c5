"""The lines of the hand and where its blood shows: two maps of the hand at rest, from the palm and from the back.

A surface point finds its place in them by where it was at rest.  They are drawn once, from the joints of the hand that
comes with signcam; how deep the lines and how strong the blush are is each person's own (`signcam.synth.skin`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.synth.skeleton import DISTAL, FIRST_KNUCKLES, load_hand

if TYPE_CHECKING:
    from numpy.typing import NDArray

PALM, BACK = 0, 1  # the two maps
_PX_PER_M = 2500
_LEFT_M, _TOP_M = -0.09, 0.145
_WIDTH, _HEIGHT = 450, 612
_PALM_LINES = (  # m at rest, left palm, and how deep: heart, head and life line, and two at the wrist
    (((0.053, 0.019), (0.038, 0.021), (0.018, 0.027), (0.003, 0.037), (-0.002, 0.043)), 1.0),
    (((-0.029, 0.024), (-0.010, 0.021), (0.012, 0.010), (0.030, -0.002), (0.041, -0.010)), 1.0),
    (((-0.029, 0.025), (-0.014, 0.017), (-0.001, 0.0), (0.004, -0.02), (0.003, -0.036), (-0.002, -0.05)), 1.0),
    (((-0.014, -0.058), (0.008, -0.060), (0.030, -0.057)), 0.6),
    (((-0.013, -0.064), (0.008, -0.066), (0.030, -0.063)), 0.6),
)
_CUSHIONS = (
    (-0.018, -0.012, 0.018),
    (0.042, -0.022, 0.016),
    (0.0, 0.046, 0.012),
    (0.03, 0.04, 0.012),
)  # x, y, radius: m
_HALF_WIDTHS_M = (0.0085, 0.0075, 0.0068)  # of a finger, at its three joints
# Creases of a finger at each joint, m further out than the joint, and how deep.  The first lies well outside the
# knuckle, where the finger leaves the palm.
_INSIDE = (((0.021, 1.0), (0.018, 0.5)), ((0.0, 1.0), (-0.0022, 0.6)), ((0.0, 1.0), (-0.0022, 0.6)))
_OUTSIDE_M = (-0.003, -0.001, 0.001, 0.003)


def place(points: NDArray[np.floating]) -> NDArray[np.float32]:
    """(N, 2 or 3) m at rest -> (N, 2) px of the maps."""
    return np.asarray((points[:, :2] - [_LEFT_M, _TOP_M]) * [_PX_PER_M, -_PX_PER_M], np.float32)


@lru_cache(maxsize=1)
def crease_maps() -> NDArray[np.float32]:
    """(2, h, w, 2) float32 0...1: of palm and back, how deep the creases and how strong the blush."""
    lines = np.zeros((2, _HEIGHT, _WIDTH), np.uint8)
    blush = np.zeros((2, _HEIGHT, _WIDTH), np.float32)
    _draw_palm_lines(lines[PALM])
    for frame, joint, thumb in _finger_joints():
        _draw_finger_creases(lines, frame, joint, thumb=thumb)
        _draw_spot(blush[PALM], frame[:2, 3], 0.011, 1.0 if joint == 3 else 0.25)
        _draw_spot(blush[BACK], frame[:2, 3], 0.010, 0.7)
    for x, y, radius in _CUSHIONS:
        _draw_spot(blush[PALM], np.array([x, y]), radius, 0.7)
    soft = np.stack([cv2.GaussianBlur(side, (0, 0), 1.3) for side in lines]).astype(np.float32) / 255
    glow = np.stack([cv2.GaussianBlur(side, (0, 0), 14) for side in blush])
    return np.stack([soft, glow], -1)


def _finger_joints() -> list[tuple[NDArray[np.float64], int, bool]]:
    """The frame of each joint, which of its finger it is (0 the knuckle ... 3 the tip), and whether of the thumb."""
    frames = load_hand().frames
    return [
        (frames[first + joint], joint, last == DISTAL[0])
        for first, last in zip(FIRST_KNUCKLES, DISTAL, strict=True)
        for joint in range(4)
    ]


def _stroke(side: NDArray[np.uint8], points: NDArray[np.float64], thickness: int, value: float) -> None:
    line = np.rint(place(points) * 8).astype(np.int32)  # 3 binary digits after the point
    cv2.polylines(side, [line], False, value, thickness, cv2.LINE_AA, 3)


def _draw_palm_lines(side: NDArray[np.uint8]) -> None:
    for points, deepest in _PALM_LINES:
        knots = np.array(points)
        along = np.linspace(0, len(knots) - 1, 40)
        line = np.stack([np.interp(along, range(len(knots)), knots[:, k]) for k in range(2)], 1)
        line = np.asarray(cv2.GaussianBlur(line, (1, 9), 2.0), np.float64)
        for k in range(len(line) - 1):  # deepest in the middle, running out at both ends
            depth = deepest * np.sin(np.pi * (k + 1) / len(line)) ** 0.6
            _stroke(side, line[k : k + 2], 3, int(235 * depth))


def _draw_finger_creases(lines: NDArray[np.uint8], frame: NDArray[np.float64], joint: int, *, thumb: bool) -> None:
    if joint == 3 or (thumb and joint == 0):  # a tip has no crease, and the thumb's root none of its own
        return
    across, outwards, centre = frame[:2, 0] * _HALF_WIDTHS_M[joint], -frame[:2, 2], frame[:2, 3]
    for further_m, depth in _INSIDE[joint]:
        middle = centre + outwards * further_m
        bow = middle - outwards * 0.0012
        _stroke(lines[PALM], np.stack([middle - across, bow, middle + across]), 2, int(200 * depth))
    for further_m in _OUTSIDE_M if joint else ():
        middle = centre + outwards * further_m
        _stroke(lines[BACK], np.stack([middle - across * 0.7, middle + across * 0.7]), 1, 150)


def _draw_spot(side: NDArray[np.float32], at: NDArray[np.float64], radius_m: float, value: float) -> None:
    x, y = place(at[None])[0]
    spot = np.zeros_like(side)
    cv2.circle(spot, (int(x), int(y)), int(radius_m * _PX_PER_M), value, -1, cv2.LINE_AA)
    np.maximum(side, spot, out=side)
