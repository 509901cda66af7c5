"""Rooms for the demo clip, out of focus behind the hand: calm, and each of its own colour.

Unlike the training backdrops (`signcam.synth.backdrop`), which are meant to be awkward, these are to be looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.synth.render import blur

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Colour = tuple[float, float, float]
    Picture = NDArray[np.float32]

_FOCUS = 1 / 52  # of the height: how far out of focus everything is


def draw_room(kind: str, wall: Colour, rng: np.random.Generator, size: tuple[int, int]) -> Picture:
    """A room.

    Args:
        kind: one of `ROOMS`.
        wall: sRGB 0...255.
        rng: places the things in it.
        size: (width, height) px.

    Returns:
        (height, width, 3) float32, sRGB 0...255.
    """
    width, height = size
    picture = np.empty((height, width, 3), np.float32)
    picture[:] = wall
    ROOMS[kind](picture, wall, rng)
    picture = blur(picture, height * _FOCUS)
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    side = rng.choice([-1.0, 1.0])
    falloff = 1.04 + 0.10 * side * x - 0.10 * y - 0.16 * (x * x + y * y) / 2
    return np.asarray(picture * falloff[..., None], np.float32)


def _mixed(colour: Colour, other: Colour, share: float) -> Colour:
    a, b, c = (p + share * (q - p) for p, q in zip(colour, other, strict=True))
    return a, b, c


def _box(picture: Picture, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
    """A filled rectangle, its corners as shares of the picture."""
    height, width = picture.shape[:2]
    corners = (int(left * width), int(top * height)), (int(right * width), int(bottom * height))
    cv2.rectangle(picture, *corners, colour, -1)


def _disc(picture: Picture, x: float, y: float, radius: float, colour: Colour) -> None:
    height, width = picture.shape[:2]
    cv2.circle(picture, (int(x * width), int(y * height)), int(radius * height), colour, -1, cv2.LINE_AA)


def _window(picture: Picture, wall: Colour, rng: np.random.Generator) -> None:
    left = float(rng.choice([-0.1, 0.66]))
    _box(picture, left - 0.03, -0.1, left + 0.45, 0.78, _mixed(wall, (255, 255, 255), 0.55))
    _box(picture, left, -0.1, left + 0.42, 0.72, (226, 238, 246))
    for part in (0.14, 0.28):
        _box(picture, left + part - 0.008, -0.1, left + part + 0.008, 0.72, _mixed(wall, (255, 255, 255), 0.5))
    for _ in range(9):  # trees outside
        x, y = left + rng.uniform(0, 0.42), rng.uniform(0.45, 0.72)
        _disc(picture, x, y, rng.uniform(0.03, 0.08), (150 + rng.uniform(-20, 20), 180, 140))
    _box(picture, 0, 0.72, 1, 1, _mixed(wall, (90, 70, 60), 0.12))
    _box(picture, left - 0.05, 0.70, left + 0.47, 0.75, (238, 234, 228))


def _shelf(picture: Picture, wall: Colour, rng: np.random.Generator) -> None:
    wood: Colour = (120, 88, 62)
    spines: tuple[Colour, ...] = (
        (172, 88, 72),
        (212, 178, 120),
        (74, 104, 122),
        (120, 134, 104),
        (222, 214, 198),
        (92, 70, 84),
    )
    for left, right in ((-0.05, 0.24), (0.74, 1.05)):
        _box(picture, left, 0.05, right, 1, _mixed(wall, wood, 0.7))
        for row in range(4):
            floor, x = 0.28 + 0.24 * row, left + 0.015
            while x < right - 0.04:
                thick = float(rng.uniform(0.012, 0.028))
                if rng.random() < 0.88:
                    colour = spines[int(rng.integers(len(spines)))]
                    _box(picture, x, floor - rng.uniform(0.12, 0.18), x + thick, floor, colour)
                x += thick + 0.003
            _box(picture, left, floor, right, floor + 0.02, wood)


def _evening(picture: Picture, wall: Colour, rng: np.random.Generator) -> None:
    height, width = picture.shape[:2]
    glow = np.zeros_like(picture)
    for _ in range(26):
        layer = np.zeros((height, width), np.float32)
        centre = int(rng.uniform(0, width)), int(rng.uniform(0, 0.8 * height))
        radius = int(height * rng.uniform(0.02, 0.06))
        cv2.circle(layer, centre, radius, 1.0, -1, cv2.LINE_AA)
        warm = rng.uniform(0, 1)
        glow += layer[..., None] * np.array([110, 62 + 28 * warm, 22 + 50 * warm], np.float32) * rng.uniform(0.3, 0.9)
    picture += blur(glow, height * 0.004)
    _box(picture, 0, 0.86, 1, 1, _mixed(wall, (20, 16, 14), 0.4))


def _plant(picture: Picture, wall: Colour, rng: np.random.Generator) -> None:
    height, width = picture.shape[:2]
    x = float(rng.choice([0.1, 0.88]))
    _box(picture, 0, 0.88, 1, 1, _mixed(wall, (150, 112, 80), 0.6))
    _box(picture, x - 0.06, 0.74, x + 0.06, 0.96, (205, 160, 128))
    for _ in range(26):
        angle, length = rng.normal(-90, 34), height * rng.uniform(0.12, 0.34)
        foot = np.array([x * width, 0.74 * height])
        tip = foot + length * np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
        middle = (foot + tip) / 2
        green = rng.uniform(0, 1)
        colour = (60 + 50 * green, 104 + 48 * green, 62 + 30 * green)
        cv2.ellipse(picture, (middle.tolist(), (length, length * 0.16), angle), colour, -1, cv2.LINE_AA)
    other = 0.16 if x > 0.5 else 0.66
    _box(picture, other, 0.12, other + 0.2, 0.5, (236, 230, 220))
    _box(picture, other + 0.025, 0.155, other + 0.175, 0.465, _mixed(wall, (92, 112, 132), 0.6))


def _class(picture: Picture, wall: Colour, rng: np.random.Generator) -> None:
    _box(picture, 0.06, 0.1, 0.94, 0.74, (146, 112, 78))
    _box(picture, 0.08, 0.13, 0.92, 0.71, (50, 82, 70))
    height, width = picture.shape[:2]
    for line in range(5):
        x, y = 0.12 + (0.5 if line % 2 else 0.0), 0.2 + 0.09 * line
        steps = np.arange(14)
        points = np.stack([(x + 0.02 * steps) * width, (y + 0.012 * rng.standard_normal(14)) * height], 1)
        cv2.polylines(picture, [points.astype(np.int32)], False, (190.0, 205.0, 196.0), 2, cv2.LINE_AA)
    _box(picture, 0, 0.86, 1, 1, _mixed(wall, (120, 96, 74), 0.5))


def _plain(picture: Picture, wall: Colour, rng: np.random.Generator) -> None:
    height, width = picture.shape[:2]
    slant = float(rng.choice([-0.25, 0.25]))
    for k in range(3):  # a window's light on the wall
        left = 0.2 + 0.2 * k
        corners = [(left, 0.05), (left + 0.16, 0.05), (left + 0.16 + slant, 0.75), (left + slant, 0.75)]
        pane = np.array([(x * width, y * height) for x, y in corners], np.int32)
        cv2.fillConvexPoly(picture, pane, _mixed(wall, (255, 246, 226), 0.3), cv2.LINE_AA)


ROOMS: dict[str, Callable[[Picture, Colour, np.random.Generator], None]] = {
    "window": _window,
    "shelf": _shelf,
    "evening": _evening,
    "plant": _plant,
    "class": _class,
    "plain": _plain,
}
