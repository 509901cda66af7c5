"""What may vary: where the hand is, what is behind it, the light, the camera.

The data sets show hands on plain walls in good light; people will sign in front of shelves, in lamplight, to cameras
that blur.  Everything here works on one prepared hand (`training/prepare.py`) and a random generator, in about a
millisecond, and gives what the live path could have given: a (64, 64, 3) uint8 RGB crop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from signcam.training.augmentation import NONE, Augmentation
from signcam.training.prepare import network_view

if TYPE_CHECKING:
    from collections.abc import Sequence

Picture = NDArray[np.uint8]


def augment(
    picture: Picture,
    mask: Picture,
    how: Augmentation,
    rng: np.random.Generator,
    *,
    size_px: int,
    backgrounds: Sequence[Picture] = (),
) -> Picture:
    """One varied view of a prepared hand.

    Args:
        picture: (P, P, 3) uint8 RGB, a prepared hand; or (S, S, 3), a whole picture as the network will see it.
        mask: (P, P) uint8, 255 where the hand is.
        how: what may vary.
        rng: the only source of chance.
        size_px: S, side of the result.
        backgrounds: (H, W, 3) uint8 RGB rooms; where there are none, backgrounds are drawn.

    Returns:
        (S, S, 3) uint8 RGB.
    """
    ready = picture.shape[0] == size_px
    if ready and how == NONE:
        return picture
    to_prepared = _jittered(np.eye(2, 3, dtype=np.float32) if ready else network_view(size_px), size_px, how, rng)
    view = _sample(picture, to_prepared, size_px)
    if rng.random() < how.background:
        hand = _sample(mask, to_prepared, size_px)[..., None].astype(np.float32) / 255
        behind = _background(rng, size_px, backgrounds).astype(np.float32)
        view = (hand * _lit(view, rng, 0.35).astype(np.float32) + (1 - hand) * behind).astype(np.uint8)
    if rng.random() < how.sleeve:
        view = _sleeve(view, rng)
    if rng.random() < how.occlusion:
        view = _occlude(view, rng, backgrounds)
    if rng.random() < how.light:
        view = _lit(view, rng, 1.0)
    if rng.random() < how.far:
        view = _from_afar(view, rng)
    if rng.random() < how.blur:
        view = _blurred(view, rng)
    if rng.random() < how.noise:
        noise = rng.normal(0.0, rng.uniform(2, 14), view.shape).astype(np.float32)
        view = np.clip(view + noise, 0, 255).astype(np.uint8)
    if rng.random() < how.jpeg:
        view = _compressed(view, rng)
    return view


def _jittered(
    to_prepared: NDArray[np.float32], size_px: int, how: Augmentation, rng: np.random.Generator
) -> NDArray[np.float64]:
    """The map of the network's view, turned, zoomed, squeezed, shifted and perhaps mirrored around its centre."""
    angle = np.deg2rad(rng.normal(0.0, how.rotation_deg)) if how.rotation_deg else 0.0
    zoom = np.exp(rng.uniform(-1, 1) * np.log(how.zoom))
    squeeze = np.exp(rng.normal(0.0, 0.06)) if how.zoom > 1 else 1.0  # a wrist that leans towards the camera
    c, s = np.cos(angle), np.sin(angle)
    linear = np.array([[c, -s], [s, c]]) @ np.diag((zoom * squeeze, zoom / squeeze))
    if rng.random() < how.mirror:
        linear[:, 0] = -linear[:, 0]
    centre = np.full(2, size_px / 2)
    shift = rng.uniform(-1, 1, 2) * how.shift * size_px
    offset = centre + shift - linear @ centre
    first = to_prepared.astype(np.float64)
    return np.column_stack((first[:, :2] @ linear, first[:, :2] @ offset + first[:, 2]))


def _sample(picture: Picture, to_prepared: NDArray[np.float64], size_px: int) -> Picture:
    """Warp, at twice the size and averaged down, as `hand.crop.warp_square` does for large hands."""
    fine = to_prepared.copy()
    fine[:, :2] /= 2
    fine[:, 2] += fine[:, :2] @ np.full(2, 0.5) - 0.5
    large = cv2.warpAffine(
        picture,
        fine,
        (2 * size_px, 2 * size_px),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(cv2.resize(large, (size_px, size_px), interpolation=cv2.INTER_AREA), np.uint8)


def _background(rng: np.random.Generator, size_px: int, rooms: Sequence[Picture]) -> Picture:
    """A random part of a room, or, for a third of them, something drawn: a wall, a gradient, coarse texture."""
    if rooms and rng.random() < 0.67:
        room = rooms[int(rng.integers(len(rooms)))]
        height, width = room.shape[:2]
        side = max(1, int(rng.uniform(0.15, 1.0) * min(height, width)))
        left, top = int(rng.integers(width - side + 1)), int(rng.integers(height - side + 1))
        part = cv2.resize(room[top : top + side, left : left + side], (size_px, size_px), interpolation=cv2.INTER_AREA)
        return _lit(np.asarray(part[:, ::-1] if rng.random() < 0.5 else part, np.uint8), rng, 0.7)
    cells = int(rng.choice((1, 2, 2, 3, 5, 9, 17)))
    hue = rng.uniform(0, 255, 3)
    coarse = np.clip(hue + rng.normal(0, rng.uniform(5, 70), (cells, cells, 3)), 0, 255).astype(np.uint8)
    how = cv2.INTER_CUBIC if rng.random() < 0.7 else cv2.INTER_NEAREST
    return np.asarray(cv2.resize(coarse, (size_px, size_px), interpolation=how), np.uint8)


def _lit(view: Picture, rng: np.random.Generator, strength: float) -> Picture:
    """Another light: gamma, contrast, brightness, a colour cast, and for a third of them light from one side."""
    x = view.astype(np.float32) / 255
    x = x ** np.exp(rng.normal(0, 0.35 * strength))
    gain = np.exp(rng.normal(0, 0.25 * strength)) * np.exp(rng.normal(0, 0.10 * strength, 3))
    mean = x.mean()
    x = (x - mean) * np.exp(rng.normal(0, 0.2 * strength)) + mean * gain + rng.normal(0, 0.05 * strength)
    if rng.random() < 0.33:
        size = x.shape[0]
        ramp = np.linspace(-1, 1, size, dtype=np.float32)
        a = rng.uniform(0, 2 * np.pi)
        x = x * np.exp(0.5 * strength * rng.random() * (np.cos(a) * ramp[None] + np.sin(a) * ramp[:, None]))[..., None]
    return np.asarray(np.clip(x, 0, 1) * 255, np.uint8)


def _sleeve(view: Picture, rng: np.random.Generator) -> Picture:
    """Cover the wrist, which the crop rule puts at the bottom."""
    size = view.shape[0]
    top = rng.uniform(0.82, 1.0) * size
    tilt = rng.uniform(-0.12, 0.12) * size
    left, right = rng.uniform(0, 0.35) * size, rng.uniform(0.65, 1.0) * size
    corners = np.array([(left, top + tilt), (right, top - tilt), (right, size), (left, size)], np.int32)
    return np.asarray(cv2.fillConvexPoly(view.copy(), corners, rng.uniform(0, 255, 3).tolist()), np.uint8)


def _occlude(view: Picture, rng: np.random.Generator, rooms: Sequence[Picture]) -> Picture:
    """Put a small piece of something else in front."""
    size = view.shape[0]
    w, h = (int(v) for v in rng.uniform(0.08, 0.28, 2) * size)
    left, top = int(rng.integers(size - w)), int(rng.integers(size - h))
    covered = view.copy()
    covered[top : top + h, left : left + w] = _background(rng, size, rooms)[:h, :w]
    return covered


def _from_afar(view: Picture, rng: np.random.Generator) -> Picture:
    """Few pixels, enlarged."""
    size = view.shape[0]
    few = int(rng.integers(size // 3, size))
    return np.asarray(cv2.resize(cv2.resize(view, (few, few), interpolation=cv2.INTER_AREA), (size, size)), np.uint8)


def _compressed(view: Picture, rng: np.random.Generator) -> Picture:
    """JPEG and back; that OpenCV takes red for blue here costs a little colour more."""
    _, code = cv2.imencode(".jpg", view, (cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 90))))
    return np.asarray(cv2.imdecode(code, cv2.IMREAD_COLOR), np.uint8)


def _blurred(view: Picture, rng: np.random.Generator) -> Picture:
    if rng.random() < 0.5:
        return np.asarray(cv2.GaussianBlur(view, (0, 0), rng.uniform(0.4, 1.5)), np.uint8)
    length = int(rng.integers(2, 7))
    kernel = np.zeros((7, 7), np.float32)
    a = rng.uniform(0, np.pi)
    dx, dy = np.cos(a) * length / 2, np.sin(a) * length / 2
    cv2.line(kernel, (round(3 - dx), round(3 - dy)), (round(3 + dx), round(3 + dy)), 1.0, 1)
    return np.asarray(cv2.filter2D(view, -1, kernel / kernel.sum()), np.uint8)
