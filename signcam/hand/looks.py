"""Where and how to look again when a plain look at a picture finds no hand.  Pure geometry and light; no model.

The palm network sees every picture at 192 px, and was trained on hands of middling size in ordinary light.  A look
gives it what it knows: a part of the picture, or more than all of it, drawn larger, calmer, brighter or mirrored.
Which looks pay, and in which order, was measured by tests/studies/find_hands.py (README, Decisions).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.values import Box, Hand, Side, box_around

if TYPE_CHECKING:
    from numpy.typing import NDArray

DRAWN_PX = 512  # the shorter side of what is drawn: pictures of 64 px are not found as they are
CALM_PX = 1.0  # drawn px, standard deviation of the smoothing: brightened noise hides a hand
BRIGHT, BRIGHTER = 0.5, 0.25  # exponents of brightness

CLOSE_UP_BORDER = 0.5
"""Of the shorter side.  A hand that fills its picture is not found without something around it."""

TILE, TILE_AT_LEAST, TILE_STEP = 0.45, 0.2, 0.7
"""A tile's side, of the picture's shorter side; at least, of its longer one; and from one to the next, of a tile."""

AROUND = 3.0
"""The side of what is looked at around a hand, of the hand's longer side."""

AGREE = 0.4
"""Two looks mean one hand if their boxes share this much of what they cover together."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at a picture.

    Attributes:
        box: the part to be seen; outside the picture its border is repeated.
        mirrored: left and right are swapped.
        light: exponent of brightness, after smoothing; None leaves both as they are.
    """

    box: Box
    mirrored: bool = False
    light: float | None = None

    def draw(self, rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """What is seen of `rgb` (H, W, 3) uint8, its shorter side about DRAWN_PX long."""
        height, width = rgb.shape[:2]
        box, scale = self.box, self._scale
        # never empty: landmarks, and with them a look around them, may lie outside the picture
        left, right = min(max(box.left, 0), width - 1), max(min(box.right, width), 1)
        top, bottom = min(max(box.top, 0), height - 1), max(min(box.bottom, height), 1)
        size = (max(round((right - left) * scale), 1), max(round((bottom - top) * scale), 1))
        drawn = cv2.resize(
            rgb[top:bottom, left:right], size, interpolation=cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
        )
        above, below = round((top - box.top) * scale), round((box.bottom - bottom) * scale)
        before, behind = round((left - box.left) * scale), round((box.right - right) * scale)
        drawn = cv2.copyMakeBorder(
            drawn, max(above, 0), max(below, 0), max(before, 0), max(behind, 0), cv2.BORDER_REPLICATE
        )
        if self.light is not None:
            drawn = lit(np.asarray(drawn, np.uint8), self.light)
        return np.ascontiguousarray(drawn[:, ::-1] if self.mirrored else drawn, np.uint8)

    def found(self, drawn: Hand) -> Hand:
        """The hand in px of the picture, from one in px of what was drawn."""
        x, y = drawn.landmarks.T / self._scale
        side = drawn.side
        if self.mirrored:
            x = self.box.width - x
            side = _OTHER[side]
        landmarks = np.stack((x + self.box.left, y + self.box.top), axis=1).astype(np.float32)
        return Hand(landmarks=landmarks, box=box_around(landmarks), side=side, score=drawn.score)

    @property
    def _scale(self) -> float:
        return DRAWN_PX / min(self.box.width, self.box.height)


def lit(rgb: NDArray[np.uint8], light: float) -> NDArray[np.uint8]:
    """A picture, smoothed and then made brighter by this exponent of brightness."""
    table = (255 * (np.arange(256) / 255) ** light).round().astype(np.uint8)
    return np.asarray(cv2.LUT(cv2.GaussianBlur(rgb, (0, 0), CALM_PX), table), np.uint8)


_OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


def close_up(size: tuple[int, int], light: float | None = None) -> Look:
    """The whole of a picture of this (width, height), with a border around it."""
    width, height = size
    border = round(CLOSE_UP_BORDER * min(size))
    return Look(Box(-border, -border, width + border, height + border), light=light)


def further_looks(size: tuple[int, int]) -> tuple[Look, ...]:
    """What else to look at, after the plain look and the close-up, what pays most for its time first."""
    return (
        *tiles(size, 1.0),
        close_up(size, BRIGHT),
        *tiles(size, TILE),
        close_up(size, BRIGHTER),
    )


def look_around(hand: Hand, light: float | None = None) -> Look:
    """Where this hand is or was, mirrored: what is no hand seldom looks like one both ways."""
    centre = np.array((hand.box.left + hand.box.right, hand.box.top + hand.box.bottom)) / 2
    half = AROUND / 2 * max(hand.box.width, hand.box.height)
    left, top = (int(v) for v in np.round(centre - half))
    side = max(round(2 * half), 1)
    return Look(Box(left, top, left + side, top + side), mirrored=True, light=light)


def agree(a: Hand, b: Hand) -> bool:
    """Whether two looks found the same hand."""
    across = min(a.box.right, b.box.right) - max(a.box.left, b.box.left)
    down = min(a.box.bottom, b.box.bottom) - max(a.box.top, b.box.top)
    common = max(across, 0) * max(down, 0)
    together = a.box.width * a.box.height + b.box.width * b.box.height - common
    return common > AGREE * together


def tiles(size: tuple[int, int], share: float) -> tuple[Look, ...]:
    """Overlapping squares that cover a picture of this (width, height), row by row.

    Their side is this share of the picture's shorter side; of very long pictures, TILE_AT_LEAST of the longer side, so
    that there are never many.
    """
    side = max(round(share * min(size)), round(TILE_AT_LEAST * max(size)), 1)
    lefts, tops = (_starts(length, side) for length in size)
    return tuple(Look(Box(x, y, x + side, y + side)) for y, x in product(tops, lefts))


def _starts(length: int, side: int) -> list[int]:
    spare = length - side
    steps = max(math.ceil(spare / (TILE_STEP * side)), 0)
    return [round(k * spare / steps) for k in range(steps + 1)] if steps else [spare // 2]
