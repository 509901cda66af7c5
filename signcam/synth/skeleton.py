"""The rigged hand: its joints, how angles turn them, and how the skin follows.

A pose is 25 angles in radians, 0 being the relaxed open hand of the file; `ANGLES` names them.  Linear blend skinning
bends the surface: cheap, one matrix product for all vertices, and at the sizes rendered here its known fault, thinning
at sharp bends, does not show.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from signcam.settings import assets_folder
from signcam.synth.mesh import read_hand

if TYPE_CHECKING:
    from numpy.typing import NDArray

FINGERS = ("index", "middle", "ring", "little")
ANGLES = (
    *("thumb_" + a for a in ("sweep", "lift", "twist", "mcp", "ip")),  # sweep: across the palm; lift: away from it
    *(f"{finger}_{a}" for finger in FINGERS for a in ("spread", "mcp", "pip", "dip")),  # spread: away from the thumb
    *("ring_cup", "little_cup", "wrist_bend", "wrist_tilt"),
)
_WEBXR = {"index": "index-finger", "middle": "middle-finger", "ring": "ring-finger", "little": "pinky-finger"}
_BONES = ("metacarpal", "phalanx-proximal", "phalanx-intermediate", "phalanx-distal", "tip")
_THUMB = ("metacarpal", "phalanx-proximal", "phalanx-distal", "tip")
JOINTS = (
    "wrist",
    *(f"thumb-{bone}" for bone in _THUMB),
    *(f"{_WEBXR[finger]}-{bone}" for finger in FINGERS for bone in _BONES),
    "forearm",
)
_PARENTS = (
    -1,
    *(0, 1, 2, 3),
    *(k for first in (5, 10, 15, 20) for k in (0, first, first + 1, first + 2, first + 3)),
    0,
)
# Joints whose parents are known by then: five matrix products move all 26.
_GENERATIONS = ([1, 5, 10, 15, 20, 25], [2, 6, 11, 16, 21], [3, 7, 12, 17, 22], [4, 8, 13, 18, 23], [9, 14, 19, 24])
FOREARM = len(JOINTS) - 1
FIRST_KNUCKLES = (1, 6, 11, 16, 21)  # where thumb and fingers begin to bend, in JOINTS
DISTAL = (3, 8, 13, 18, 23)  # the last bone of the thumb and of each finger, in JOINTS
# MediaPipe's 21 points, as (joint, offset along its bone): wrist, then four per finger from the palm outwards.
_LANDMARK_JOINTS = (0, 1, 2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 16, 17, 18, 19, 21, 22, 23, 24)
# Where MediaPipe puts a landmark, m further along the bone than the joint; medians over 50 renderings.
_LANDMARK_SHIFTS_M = {0: 0.015, 5: 0.005, 9: 0.0035, 4: 0.005, 8: 0.004, 12: 0.0035, 16: 0.003, 20: 0.004}


@dataclass(frozen=True, slots=True, eq=False)
class Hand:
    """A left hand at rest, of one person.

    Attributes:
        vertices: (V, 3) float64, m, canonical axes (`signcam.synth.mesh`).
        triangles: (T, 3) int64, counter-clockwise seen from outside.
        weights: (V, J) float64, how much a vertex follows each of JOINTS.
        frames: (J, 4, 4) float64, from joint to canonical axes.
        links: (J, 4, 4) float64, from joint to its parent's axes, with the bones at this person's length.
        stretch: (J, 3) float64, what each bone is stretched by, across it, through it and along it.
    """

    vertices: NDArray[np.float64]
    triangles: NDArray[np.int64]
    weights: NDArray[np.float64]
    frames: NDArray[np.float64]
    links: NDArray[np.float64]
    stretch: NDArray[np.float64]


@lru_cache(maxsize=1)
def load_hand() -> Hand:
    """The hand of the file that comes with signcam; read once.

    Raises:
        SynthError: the file is missing or damaged.
    """
    mesh, frames = read_hand(assets_folder() / "generic_hand_left.glb")
    order = [list(frames).index(name) for name in JOINTS[:-1]]
    at_rest = np.stack([*(frames[name] for name in JOINTS[:-1]), frames["wrist"]])
    stretch = np.ones((len(JOINTS), 3))
    weights = mesh.weights[:, [*order, mesh.weights.shape[1] - 1]]
    return Hand(mesh.vertices, mesh.triangles, weights, at_rest, _links(at_rest, stretch), stretch)


def _links(frames: NDArray[np.float64], stretch: NDArray[np.float64]) -> NDArray[np.float64]:
    parents = list(_PARENTS)
    links = np.linalg.inv(frames[parents]) @ frames
    links[:, 2, 3] *= stretch[parents, 2]
    return np.asarray(links)


def reshape(hand: Hand, breadth: float, girth: float, fingers: NDArray[np.float64]) -> Hand:
    """The hand of another person.

    Args:
        hand: the file's.
        breadth: of the whole hand, as a factor.
        girth: of the fingers, over and above that, as a factor.
        fingers: (5,) float64, lengths of thumb to little finger, as factors.
    """
    scale = np.array([breadth, 1, breadth])
    frames = hand.frames.copy()
    frames[:, :3, 3] *= scale
    stretch = hand.stretch.copy()
    for length, bones in zip(fingers, ((2, 3), (6, 7, 8), (11, 12, 13), (16, 17, 18), (21, 22, 23)), strict=True):
        stretch[list(bones)] = girth, girth, length
    return Hand(hand.vertices * scale, hand.triangles, hand.weights, frames, _links(frames, stretch), stretch)


def pose_frames(hand: Hand, angles: NDArray[np.float64]) -> NDArray[np.float64]:
    """(25,) angles -> (J, 4, 4) float64 frames of the bent hand's joints, in canonical axes."""
    flex, spread, twist = np.zeros((3, len(JOINTS)))
    flex[1:4] = angles[[0, 3, 4]]
    spread[1], twist[1] = -angles[1], angles[2]
    for finger in range(4):
        bone = 5 + 5 * finger
        spread[bone + 1] = angles[5 + 4 * finger]
        flex[bone + 1 : bone + 4] = angles[6 + 4 * finger : 9 + 4 * finger]
    flex[[15, 20]] = angles[21:23]
    flex[FOREARM], spread[FOREARM] = angles[23:25]
    turns = _turns(flex, spread, twist)
    steps = hand.links.copy()
    steps[:, :3, :3] = steps[:, :3, :3] @ turns
    out = np.empty_like(steps)
    out[0] = hand.frames[0]
    for generation in _GENERATIONS:
        out[generation] = out[[_PARENTS[joint] for joint in generation]] @ steps[generation]
    return out


def _turns(flex: NDArray[np.float64], spread: NDArray[np.float64], twist: NDArray[np.float64]) -> NDArray[np.float64]:
    """(J,) angles each -> (J, 3, 3): twist about the bone, then bend to the palm, then spread in the palm's plane."""
    turn = np.zeros((3, len(flex), 3, 3))
    for k, (angle, i, j) in enumerate(((spread, 2, 0), (-flex, 1, 2), (twist, 0, 1))):
        turn[k, :, 3 - i - j, 3 - i - j] = 1
        turn[k, :, i, i] = turn[k, :, j, j] = np.cos(angle)
        turn[k, :, j, i] = np.sin(angle)
        turn[k, :, i, j] = -turn[k, :, j, i]
    return np.asarray(turn[0] @ turn[1] @ turn[2])


def skin(hand: Hand, frames: NDArray[np.float64]) -> NDArray[np.float64]:
    """(V, 3) float64, m: the surface of the hand bent to these frames."""
    stretch = np.zeros_like(frames)
    stretch[:, [0, 1, 2], [0, 1, 2]] = hand.stretch
    stretch[:, 3, 3] = 1
    moves = (frames @ stretch @ np.linalg.inv(hand.frames))[:, :3, :].reshape(len(JOINTS), 12)
    blended = (hand.weights @ moves).reshape(-1, 3, 4)
    return np.asarray(np.einsum("vij,vj->vi", blended[:, :, :3], hand.vertices) + blended[:, :, 3])


def landmarks(frames: NDArray[np.float64]) -> NDArray[np.float64]:
    """(21, 3) float64, m: the joints that MediaPipe knows, in its order."""
    picked = frames[list(_LANDMARK_JOINTS)]
    shifts = np.zeros((21, 1))
    shifts[list(_LANDMARK_SHIFTS_M), 0] = list(_LANDMARK_SHIFTS_M.values())
    return np.asarray(picked[:, :3, 3] - picked[:, :3, 2] * shifts)


def normals(vertices: NDArray[np.float64], triangles: NDArray[np.int64]) -> NDArray[np.float64]:
    """(V, 3) float64 unit vectors, pointing out of the surface."""
    a, b, c = (vertices[triangles[:, k]] for k in range(3))
    flat = np.cross(b - a, c - a)
    out = np.stack(
        [sum(np.bincount(triangles[:, k], flat[:, axis], len(vertices)) for k in range(3)) for axis in range(3)], 1
    )
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12))


@lru_cache(maxsize=1)
def rest_facing() -> NDArray[np.float64]:
    """(V,) float64: 1 where the surface of the hand at rest is palm, -1 where it is back, between on its sides."""
    hand = load_hand()
    return normals(hand.vertices, hand.triangles)[:, 2]
