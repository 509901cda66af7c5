"""What is behind the hand: walls, shelves, windows, people, mere clutter, drawn without a single photograph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.synth.render import blur

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def draw_backdrop(rng: np.random.Generator, size: tuple[int, int]) -> NDArray[np.float32]:
    """(height, width, 3) float32, sRGB 0...255, of a random kind; `size` is (width, height) px."""
    width, height = size
    kind = rng.random()
    picture = wall(rng, size)
    if kind > 0.25:
        _furniture(rng, picture)
    if kind > 0.45 and rng.random() < 0.6:
        _person(rng, picture)
    if kind > 0.8:
        _clutter(rng, picture)
    unsharp_px = float(rng.choice([0, rng.uniform(0.5, 2), rng.uniform(2, 7)])) * height / 320
    if unsharp_px > 0.3:
        picture = blur(picture, unsharp_px)
    if rng.random() < 0.4:
        grain = rng.standard_normal((height // 2, width // 2, 1)).astype(np.float32) * rng.uniform(1, 6)
        picture = picture + cv2.resize(grain, (width, height))[..., None]
    return np.asarray(picture, np.float32)


def wall(rng: np.random.Generator, size: tuple[int, int]) -> NDArray[np.float32]:
    """A wall of one colour, lit unevenly."""
    width, height = size
    tone = rng.uniform(15, 250)
    colour = np.clip(tone + rng.normal(0, rng.choice([4, 25]), 3), 3, 252)
    x, y = np.meshgrid(np.linspace(-1, 1, width, dtype=np.float32), np.linspace(-1, 1, height, dtype=np.float32))
    gx, gy = rng.normal(0, 0.18, 2)
    cx, cy = rng.uniform(-1, 1, 2)
    shade = 1 + gx * x + gy * y - rng.uniform(0, 0.25) * ((x - cx) ** 2 + (y - cy) ** 2)
    return np.asarray(shade[..., None] * colour, np.float32)


def photo(rng: np.random.Generator, photos: Sequence[NDArray[np.uint8]], size: tuple[int, int]) -> NDArray[np.float32]:
    """A random part of one of the given (h, w, 3) RGB photos, perhaps mirrored, brighter or darker."""
    width, height = size
    chosen = photos[int(rng.integers(len(photos)))]
    h, w = chosen.shape[:2]
    share = rng.uniform(0.5, 1)
    crop_w = max(2, int(min(w, h * width / height) * share))
    crop_h = max(2, min(h, int(crop_w * height / width)))
    x, y = int(rng.integers(0, w - crop_w + 1)), int(rng.integers(0, h - crop_h + 1))
    part = cv2.resize(chosen[y : y + crop_h, x : x + crop_w], size, interpolation=cv2.INTER_AREA)
    part = part[:, ::-1] if rng.random() < 0.5 else part
    return np.asarray(part, np.float32) * np.float32(rng.uniform(0.7, 1.2))


def _colour(rng: np.random.Generator) -> tuple[float, float, float]:
    c = np.clip(rng.uniform(10, 245) + rng.normal(0, 35, 3), 0, 255)
    return float(c[0]), float(c[1]), float(c[2])


def _furniture(rng: np.random.Generator, picture: NDArray[np.float32]) -> None:
    """Shelves of books, pictures on the wall, a window, a table's edge."""
    height, width = picture.shape[:2]
    for _ in range(int(rng.integers(1, 5))):
        w, h = int(width * rng.uniform(0.1, 0.6)), int(height * rng.uniform(0.1, 0.6))
        x, y = int(rng.integers(-w // 2, width)), int(rng.integers(-h // 2, height))
        what = rng.random()
        if what < 0.35:
            _books(rng, picture, x, y, w, h)
        elif what < 0.6:
            cv2.rectangle(picture, (x, y), (x + w, y + h), (250.0, 250.0, 245.0), -1)
            for pane in range(1, int(rng.integers(2, 4))):
                at = x + w * pane // 3
                cv2.line(picture, (at, y), (at, y + h), _colour(rng), max(2, width // 90))
            cv2.rectangle(picture, (x, y), (x + w, y + h), _colour(rng), max(2, width // 70))
        else:
            cv2.rectangle(picture, (x, y), (x + w, y + h), _colour(rng), -1)
            cv2.rectangle(picture, (x, y), (x + w, y + h), _colour(rng), int(rng.integers(1, 6)))
    if rng.random() < 0.3:
        y = int(height * rng.uniform(0.6, 1))
        cv2.rectangle(picture, (0, y), (width, height), _colour(rng), -1)


def _books(rng: np.random.Generator, picture: NDArray[np.float32], x: int, y: int, w: int, h: int) -> None:
    cv2.rectangle(picture, (x, y), (x + w, y + h), _colour(rng), -1)
    rows = int(rng.integers(1, 4))
    for row in range(rows):
        bottom, at = y + h * (row + 1) // rows, x
        while at < x + w:
            thick = int(rng.integers(3, 14)) * picture.shape[0] // 320 + 1
            top = bottom - int(h / rows * rng.uniform(0.55, 0.92))
            cv2.rectangle(picture, (at, top), (at + thick, bottom - 2), _colour(rng), -1)
            at += thick + 1


def _person(rng: np.random.Generator, picture: NDArray[np.float32]) -> None:
    """The signer, out of focus: hair, face, neck, shirt."""
    height, width = picture.shape[:2]
    r = height * rng.uniform(0.09, 0.2)
    x, y = width * rng.uniform(0.1, 0.9), height * rng.uniform(0.2, 0.6)
    tone = rng.uniform(0, 1)
    face = np.array([235, 195, 170]) * (1 - tone) + np.array([75, 48, 38]) * tone
    body = np.array([(x - 2.4 * r, height), (x - 2 * r, y + 2 * r), (x - 0.5 * r, y + 1.4 * r)])
    mirrored = np.stack([2 * x - body[::-1, 0], body[::-1, 1]], 1)
    cv2.fillPoly(picture, [np.concatenate([body, mirrored]).astype(np.int32)], _colour(rng), cv2.LINE_AA)
    skin = (float(face[0]), float(face[1]), float(face[2]))
    hair = _colour(rng) if rng.random() < 0.2 else (35.0, 26.0, 22.0)
    cv2.ellipse(picture, ((x, y - 0.15 * r), (1.9 * r, 2.6 * r), 0), hair, -1, cv2.LINE_AA)
    cv2.rectangle(picture, (int(x - 0.4 * r), int(y)), (int(x + 0.4 * r), int(y + 1.7 * r)), skin, -1)
    cv2.ellipse(picture, ((x, y + 0.1 * r), (1.5 * r, 2.1 * r), 0), skin, -1, cv2.LINE_AA)
    for side in (-1, 1):
        cv2.circle(picture, (int(x + side * 0.32 * r), int(y - 0.05 * r)), max(1, int(0.1 * r)), (30, 25, 25), -1)
    cv2.ellipse(picture, ((x, y + 0.7 * r), (0.5 * r, 0.16 * r), 0), (float(face[0] * 0.8), 80.0, 80.0), -1)


def _clutter(rng: np.random.Generator, picture: NDArray[np.float32]) -> None:
    """Polygons, bars and rings of any colour: nothing in particular, as many rooms look."""
    height, width = picture.shape[:2]
    for _ in range(int(rng.integers(4, 16))):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        r = height * rng.uniform(0.03, 0.22)
        corners = np.stack([x + r * rng.normal(0, 1, 4), y + r * rng.normal(0, 1, 4)], 1).astype(np.int32)
        what = rng.random()
        if what < 0.4:
            cv2.fillConvexPoly(picture, cv2.convexHull(corners), _colour(rng), cv2.LINE_AA)
        elif what < 0.7:
            cv2.line(picture, corners[0].tolist(), corners[1].tolist(), _colour(rng), int(rng.integers(1, 12)))
        else:
            cv2.circle(picture, (int(x), int(y)), int(r), _colour(rng), int(rng.choice([-1, 2, 6])), cv2.LINE_AA)
