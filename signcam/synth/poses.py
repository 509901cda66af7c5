"""The signs as poses of the hand, and how much a pose may vary and still be that sign; and hands that show none.

The table was set by eye against the American manual digits; where a fingertip meets the thumb, `meet` bends both until
they touch, so that the touch holds for every person and every variation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import SynthError
from signcam.synth.skeleton import DISTAL, pose_frames
from signcam.values import NONE_LABEL

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from signcam.synth.skeleton import Hand

DIGITS: tuple[str, ...] = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")

ALL = 5  # in place of a finger: the thumb meets all of them

_PAD = np.array([0.0, -0.0068, -0.0125])  # m, in the last bone's axes: the skin that touches
_NAIL = np.array([0.0, 0.0062, -0.0125])
_TOUCH_WEIGHT = 1 / 0.002  # a gap of 2 mm weighs as much as an angle one sigma from where it was
_FACING_WEIGHT = 0.8
_SIGMA = np.radians(14)


@dataclass(frozen=True, slots=True, eq=False)
class Pose:
    """One way to make a sign.

    Attributes:
        angles: (25,) float64, rad, in the order of `ANGLES`.
        meets: the finger, 1 index to 4 little, whose tip touches the thumb's; 0 none, or `ALL`.
        nail: the thumb lies on that finger's nail, and not on its pad.
    """

    angles: NDArray[np.float64]
    meets: int = 0
    nail: bool = False


_UP, _DOWN = (0, -2, 3, 2), (0, 80, 104, 62)
_OUT, _ACROSS = (-6, 0, 0, -8, -8), (48, 8, 10, 38, 32)
_OVER, _FAR_OVER = (36, 16, 10, 46, 46), (46, 18, 14, 46, 36)
_BESIDE, _HALF, _HOOK = (14, 4, 0, 10, 14), (0, 38, 46, 28), (0, 12, 84, 52)


def _pose(
    thumb: tuple[float, ...],
    *fingers: tuple[float, ...],
    spread: tuple[float, float, float, float] = (0, 0, 0, 0),
    cup: tuple[float, float] = (0, 0),
    meets: int = 0,
    nail: bool = False,
) -> Pose:
    bends = [angle for across, finger in zip(spread, fingers, strict=True) for angle in (across, *finger[1:])]
    return Pose(np.radians(np.array([*thumb, *bends, *cup, 0, 0], np.float64)), meets, nail)


_POSES: dict[str, tuple[Pose, ...]] = {
    "0": (
        _pose(
            (24, 34, 25, 12, 25),
            *((0, 34, 62, 40), (0, 38, 62, 40), (0, 38, 60, 38), (0, 34, 58, 36)),
            spread=(4, 2, -5, -12),
            cup=(3, 7),
            meets=ALL,
        ),
        _pose((24, 34, 25, 12, 25), *[(0, 46, 50, 32)] * 4, spread=(4, 2, -5, -12), cup=(4, 9), meets=ALL),
    ),
    "1": (_pose(_OVER, _UP, _DOWN, _DOWN, _DOWN), _pose(_FAR_OVER, _UP, _DOWN, _DOWN, _DOWN)),
    "2": (
        _pose(_OVER, _UP, _UP, _DOWN, _DOWN, spread=(-9, 8, 0, 0)),
        _pose(_FAR_OVER, _UP, _UP, _DOWN, _DOWN, spread=(-9, 8, 0, 0)),
    ),
    "3": (_pose(_OUT, _UP, _UP, _DOWN, _DOWN, spread=(-8, 8, 0, 0)),),
    "4": (
        _pose(_ACROSS, _UP, _UP, _UP, _UP, spread=(-7, -1, 3, 6)),
        _pose((40, 10, 8, 30, 26), _UP, _UP, _UP, _UP, spread=(-7, -1, 3, 6)),
    ),
    "5": (_pose(_OUT, _UP, _UP, _UP, _UP, spread=(-8, -1, 4, 8)),),
    "6": (
        _pose((46, 28, 20, 25, 20), _UP, _UP, _UP, (0, 55, 60, 33), spread=(-8, 0, 4, -6), cup=(4, 12), meets=4),
        _pose(
            (46, 28, 20, 20, 15), _UP, _UP, _UP, (0, 70, 70, 38), spread=(-8, 0, 4, -4), cup=(4, 10), meets=4, nail=True
        ),
    ),
    "7": (
        _pose((40, 26, 20, 25, 20), _UP, _UP, (0, 55, 60, 33), _UP, spread=(-8, -2, 0, 10), cup=(6, 3), meets=3),
        _pose(
            (40, 26, 20, 20, 15), _UP, _UP, (0, 70, 70, 38), _UP, spread=(-8, -2, 0, 10), cup=(5, 2), meets=3, nail=True
        ),
    ),
    "8": (
        _pose((30, 26, 20, 22, 20), _UP, (0, 55, 58, 32), _UP, _UP, spread=(-10, 0, 3, 9), meets=2),
        _pose((30, 26, 20, 18, 15), _UP, (0, 70, 70, 38), _UP, _UP, spread=(-10, 0, 3, 9), meets=2, nail=True),
    ),
    "9": (
        _pose((20, 24, 20, 22, 22), (0, 52, 56, 30), _UP, _UP, _UP, spread=(0, -2, 4, 10), meets=1),
        _pose((20, 24, 20, 18, 15), (0, 66, 70, 38), _UP, _UP, _UP, spread=(0, -2, 4, 10), meets=1, nail=True),
    ),
    NONE_LABEL: (
        _pose(_OVER, _DOWN, _DOWN, _DOWN, _DOWN),  # a fist
        _pose(_BESIDE, _DOWN, _DOWN, _DOWN, _DOWN),  # a fist, the thumb beside it
        _pose(_OUT, _DOWN, _DOWN, _DOWN, _DOWN),  # thumb up
        _pose(_OUT, _DOWN, _DOWN, _DOWN, _UP, spread=(0, 0, 0, 8)),  # call me
        _pose(_OVER, _UP, _DOWN, _DOWN, _UP, spread=(-6, 0, 0, 8)),  # horns
        _pose(_OUT, _UP, _DOWN, _DOWN, _UP, spread=(-6, 0, 0, 8)),  # I love you
        _pose(_OUT, _UP, _DOWN, _DOWN, _DOWN, spread=(-8, 0, 0, 0)),  # L, a pistol
        _pose(_OVER, _DOWN, _DOWN, _DOWN, _UP, spread=(0, 0, 0, 6)),  # the little finger alone
        _pose((20, 14, 6, 20, 20), _HALF, _HALF, _HALF, _HALF),  # relaxed
        _pose((10, 10, 4, 10, 14), _HOOK, _HOOK, _HOOK, _HOOK, spread=(-6, -1, 3, 7)),  # a claw
        _pose(_OVER, _HOOK, _DOWN, _DOWN, _DOWN),  # a hooked index finger
    ),
}


def base_pose(sign: str, variant: int = 0) -> Pose:
    """The table's pose for a sign.

    Raises:
        SynthError: there is no such sign.
    """
    if sign not in _POSES:
        raise SynthError(f"There is no rendered hand for the sign “{sign}”. There are: {', '.join(_POSES)}.")
    variants = _POSES[sign]
    return variants[variant % len(variants)]


def meet(hand: Hand, pose: Pose, steps: int = 5) -> NDArray[np.float64]:
    """(25,) angles near the pose's, with the tip of the finger it names on the tip of the thumb.

    Damped least squares on the place and the facing of the two tips; the further an angle has to leave its place in the
    pose, the less it is liked, and a finger's last joint bends with the one before, as tendons make it.
    """
    angles = pose.angles.copy()
    if not pose.meets:
        return angles
    first = 1 + 4 * pose.meets
    free = [*range(5)] if pose.meets == ALL else [*range(5), *range(first, first + 4)]
    for _ in range(steps):
        here = _misfit(hand, angles, pose, free)
        slope = np.empty((len(here), len(free)))
        for k, angle in enumerate(free):
            nudged = angles.copy()
            nudged[angle] += 1e-4
            slope[:, k] = (_misfit(hand, nudged, pose, free) - here) / 1e-4
        angles[free] -= np.clip(np.linalg.solve(slope.T @ slope, slope.T @ here), -0.5, 0.5)
    return angles


def _misfit(hand: Hand, angles: NDArray[np.float64], pose: Pose, free: list[int]) -> NDArray[np.float64]:
    frames = pose_frames(hand, angles)
    strain = (angles - pose.angles)[free] / _SIGMA
    thumb = _surface(hand, frames, DISTAL[0], _PAD)
    if pose.meets == ALL:
        tips = sum(_surface(hand, frames, DISTAL[finger], _PAD) for finger in (1, 2)) / 2
        return np.array([*(thumb - tips) * _TOUCH_WEIGHT, *strain])
    other = DISTAL[pose.meets]
    gap = thumb - _surface(hand, frames, other, _NAIL if pose.nail else _PAD)
    facing = frames[DISTAL[0], :3, 1] + frames[other, :3, 1] * (-1 if pose.nail else 1)
    first = 1 + 4 * pose.meets
    tendon = angles[first + 3] - 0.55 * angles[first + 2]
    return np.array([*gap * _TOUCH_WEIGHT, *facing * _FACING_WEIGHT, tendon / np.radians(6), *strain])


def _surface(hand: Hand, frames: NDArray[np.float64], joint: int, at: NDArray[np.float64]) -> NDArray[np.float64]:
    """(3,) m: a point of a bone's axes, where this person's skin is."""
    return np.asarray(frames[joint, :3, :3] @ (at * hand.stretch[joint]) + frames[joint, :3, 3])


def vary(pose: Pose, rng: np.random.Generator) -> Pose:
    """The same sign as another person, or the same one a moment later, would make it."""
    angles = pose.angles.copy()
    angles[:5] += np.radians(rng.normal(0, [5, 6, 5, 6, 7]))
    wider, looser = np.radians(rng.normal(0, 3)), np.radians(rng.normal(2, 5))
    for finger in range(4):
        first = 5 + 4 * finger
        folded = angles[first + 2] > 1
        angles[first] += wider * (finger - 1.3) / 1.5 + np.radians(rng.normal(0, 2))
        loose = np.radians(rng.normal(0, [5, 7, 6])) if folded else looser + np.radians(rng.normal(0, [4, 4, 3]))
        angles[first + 1 : first + 4] += loose
        angles[first + 2] = np.clip(angles[first + 2], 0, np.radians(112))
        angles[first + 3] = np.clip(angles[first + 3], np.radians(-4), np.radians(75))
    angles[21:23] += np.abs(np.radians(rng.normal(0, 3, 2)))
    angles[23:25] = np.radians(rng.normal(0, [9, 8]))
    return Pose(angles, pose.meets, pose.nail)
