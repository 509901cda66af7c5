"""What the surface of a hand looks like before light falls on it: tone, creases, blush, nails, a sleeve.

Nails are found by where a point lies on a finger's last bone; everything else by its place at rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.synth import creases
from signcam.synth.skeleton import DISTAL, load_hand

if TYPE_CHECKING:
    from numpy.typing import NDArray

WRIST_Y_M = -0.078  # where the file's hand ends
# sRGB of the back of the hand and of the palm, from very light to very dark; palms keep lighter.
_BACKS = np.array(
    [(240, 200, 176), (228, 180, 148), (205, 151, 121), (164, 110, 82), (114, 73, 51), (72, 46, 36)], np.float64
)
_PALMS = np.array(
    [(238, 188, 168), (228, 170, 144), (214, 158, 131), (192, 137, 110), (163, 114, 91), (137, 95, 77)], np.float64
)


@dataclass(frozen=True, slots=True, eq=False)
class Skin:
    """One person's skin.

    Attributes:
        palm: (3,) float64, reflectance 0...1, linear RGB.
        back: (3,) likewise.
        nail: (3,) likewise; nail polish, or nearly the skin's.
        creases: 0...1, how deep the lines are.
        blush: 0...1, how much redder fingertips and knuckles are.
        gloss: 0...1.
        mottle: (2, h, w) float32 about 0, blotches and grain, for palm and back.
        sleeve_m: where the sleeve ends, m below the wrist's rim; None for a bare arm.
        cloth: (3,) reflectance of the sleeve.
    """

    palm: NDArray[np.float64]
    back: NDArray[np.float64]
    nail: NDArray[np.float64]
    creases: float
    blush: float
    gloss: float
    mottle: NDArray[np.float32]
    sleeve_m: float | None
    cloth: NDArray[np.float64]


def linear(srgb: NDArray[np.floating]) -> NDArray[np.float64]:
    """0...255 sRGB -> 0...1 linear light."""
    return np.asarray((np.asarray(srgb, np.float64) / 255) ** 2.2)


def make_skin(rng: np.random.Generator, tone: float, *, plain: bool = False) -> Skin:
    """A person's skin.

    Args:
        rng: chooses everything but the tone.
        tone: 0 very light to 1 very dark.
        plain: neither nail polish nor a sleeve of a loud colour.
    """
    place = tone * (len(_BACKS) - 1)
    shift = rng.normal(0, [0.025, 0.02, 0.03])  # undertone: rosier, more olive, more golden
    back, palm = (
        linear(np.array([np.interp(place, range(len(t)), t[:, k]) for k in range(3)])) * np.exp(shift)
        for t in (_BACKS, _PALMS)
    )
    polished = not plain and rng.random() < 0.12
    nail = linear(rng.uniform(20, 240, 3)) if polished else palm * [1.12, 1.06, 1.08] + 0.03
    sleeved = rng.random() < 0.5
    grey = rng.uniform(30, 220)
    cloth = linear(np.clip(grey + rng.normal(0, 12 if plain else 45, 3), 5, 250))
    mottle = np.stack([_mottle(rng), _mottle(rng)])
    return Skin(
        palm,
        back,
        nail,
        float(rng.uniform(0.5, 1.0)),
        float(rng.uniform(0.4, 1.0)) * (1 - 0.6 * tone),
        float(rng.uniform(0.3, 1.0)),
        mottle,
        float(rng.uniform(0.015, 0.1)) if sleeved else None,
        cloth,
    )


def _mottle(rng: np.random.Generator) -> NDArray[np.float32]:
    """(306, 225) float32 about 0: blotches, and the grain of the skin."""
    out = np.zeros((306, 225), np.float32)
    for rows, columns, amount in ((24, 18, 1.0), (102, 75, 0.5), (306, 225, 0.6)):
        noise = rng.standard_normal((rows, columns), np.float32) * np.float32(amount)
        out += np.asarray(cv2.resize(noise, (225, 306), interpolation=cv2.INTER_CUBIC), np.float32)
    return out


def _sample(picture: NDArray[np.float32], at: NDArray[np.float32]) -> NDArray[np.float32]:
    """(h, w[, K]) at (N, 2) px, bilinear -> (N[, K])."""
    rows = 4096  # cv2.remap takes no side above 32767
    count = len(at)
    grid = np.zeros((2, -(-count // rows) * rows), np.float32)
    grid[:, :count] = at.T
    x, y = grid.reshape(2, -1, rows)
    out = cv2.remap(picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    return np.asarray(out.reshape(-1, *picture.shape[2:])[:count])


def paint(
    skin: Skin, rest: NDArray[np.float32], facing: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """The colour of surface points.

    Args:
        skin: whose.
        rest: (N, 3) float32, m, where the points are on the hand at rest.
        facing: (N,) float32, z of the normal at rest: 1 palm, -1 back.

    Returns:
        (N, 3) float32 reflectance; (N,) float32 crease depth 0...1; (N,) float32 gloss 0...1.
    """
    palm = np.clip(facing * 1.3 + 0.1, 0, 1)[:, None]
    at = creases.place(rest)
    on_palm, on_back = (_sample(side, at) for side in creases.crease_maps())
    creases_blush = on_back + palm * (on_palm - on_back)
    small = at * np.float32(0.5)
    mottle = np.where(palm[:, 0] > 0.5, _sample(skin.mottle[0], small), _sample(skin.mottle[1], small))
    colour = (skin.back + palm * (skin.palm - skin.back)).astype(np.float32)
    colour *= 1 + 0.035 * mottle[:, None]
    crease = creases_blush[:, 0] * np.float32(skin.creases)
    red = creases_blush[:, 1] * np.float32(skin.blush)
    colour *= 1 + red[:, None] * np.array([0.05, -0.20, -0.17], np.float32)
    colour *= 1 - crease[:, None] * np.array([0.22, 0.34, 0.36], np.float32)
    gloss = np.full(len(rest), 0.35 * skin.gloss, np.float32)
    _paint_nails(skin, rest, colour, gloss)
    if skin.sleeve_m is not None:
        edge = WRIST_Y_M - skin.sleeve_m
        covered = rest[:, 1] < edge
        colour *= 1 - 0.4 * np.clip(1 - (rest[:, 1:2] - edge) / 0.006, 0, 1)  # its shadow on the wrist
        colour[covered] = skin.cloth * (0.93 + 0.07 * np.sin(rest[covered, 0] * 2500))[:, None]
        gloss[covered], crease[covered] = 0, 0
    return colour, crease, gloss


def _paint_nails(
    skin: Skin, rest: NDArray[np.float32], colour: NDArray[np.float32], gloss: NDArray[np.float32]
) -> None:
    hand = load_hand()
    for joint in DISTAL:
        thumb = joint == DISTAL[0]
        frame = hand.frames[joint]
        axes, origin = frame[:3, :3].astype(np.float32), frame[:3, 3].astype(np.float32)
        depth = rest @ axes[:, 2] - origin @ axes[:, 2]
        height = rest @ axes[:, 1] - origin @ axes[:, 1]
        near = np.flatnonzero((depth < -0.004) & (depth > -0.03) & (height > 0.0005) & (height < 0.02))
        local = (rest[near] - origin) @ axes
        along = (-local[:, 2] - (0.0155 if thumb else 0.0145)) / (0.0082 if thumb else 0.0068)
        across = local[:, 0] / (0.0066 if thumb else 0.0047)
        round_ = 1 - (np.abs(along) ** 3 + np.abs(across) ** 3)
        on = np.clip(round_ * 4, 0, 1)
        rim = np.clip(1 - np.abs(round_) * 5, 0, 1)
        tip = np.clip((along - 0.72) * 8, 0, 1)[:, None]  # the free, whiter edge
        nail = skin.nail.astype(np.float32) * (1 - tip * 0.25) + tip * 0.14
        colour[near] += on[:, None] * (nail - colour[near])
        colour[near] *= 1 - 0.25 * rim[:, None]
        gloss[near] = np.maximum(gloss[near], on)
