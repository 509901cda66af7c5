"""The demo clip: 0 to 9, a new person, light and room for each, for whoever has no camera at hand.

The clip closes on itself: its last frames lead back to the first, so that it may be played in a loop.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

import cv2
import numpy as np

from signcam.errors import SynthError
from signcam.settings import write_atomically
from signcam.synth import poses, rooms, skeleton
from signcam.synth.poses import DIGITS
from signcam.synth.scene import compose
from signcam.synth.shade import Light, Person, View, draw
from signcam.synth.skin import linear, make_skin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

T = TypeVar("T")

FPS = 30
SIZE = (640, 480)  # px, width and height
HOLD_S, CHANGE_S = 1.5, 0.5
_FRAMES_PER_SIGN = round((HOLD_S + CHANGE_S) * FPS)
FRAMES = _FRAMES_PER_SIGN * len(DIGITS)
_BARE_M = 0.2  # a sleeve this far below the wrist is outside the picture
_THUMB_ASIDE = np.radians([2, 22, 4, 2, 2])  # on its way, the thumb swings round the fingers, not through them
_PX_PER_M, _DISTANCE_M = 1620.0, 0.8
_YAW_DEG = {"0": -62, "5": 5, "6": -8, "7": -16, "8": -24, "9": -34}  # shows the ring of thumb and finger; 5: the rest
_HEIGHT = {"0": 0.49, "5": 0.567}  # of the picture, where the palm is; 5: the rest


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """One sign of the clip: who shows it, how, and where."""

    angles: NDArray[np.float64]
    person: Person
    view: View
    light: Light
    room: NDArray[np.float32]


class Role(NamedTuple):
    """What is chosen for a sign: the person, the room and its light."""

    tone: float  # of the skin, 0 very light to 1 very dark
    girth: float  # of the fingers
    sleeve_m: float  # below the wrist
    cloth: tuple[int, int, int]  # sRGB
    room: str
    wall: tuple[int, int, int]  # sRGB
    lamp: tuple[float, float]  # how far to the right and how far up it stands, per m before the hand
    key: float  # how bright it is
    warmth: float


_CAST = (
    Role(0.32, 1.10, _BARE_M, (90, 96, 120), "plant", (206, 214, 208), (-0.7, 0.6), 0.95, 0.05),
    Role(0.80, 1.12, 0.012, (196, 160, 84), "window", (188, 202, 216), (0.8, 0.6), 1.25, 0.02),
    Role(0.08, 1.06, 0.014, (62, 84, 118), "shelf", (196, 182, 160), (-0.8, 0.7), 0.85, 0.08),
    Role(0.55, 1.14, _BARE_M, (90, 96, 120), "class", (214, 204, 184), (0.6, 0.8), 1.05, 0.04),
    Role(0.95, 1.08, 0.010, (226, 222, 214), "evening", (56, 44, 42), (-0.8, 0.5), 1.45, 0.10),
    Role(0.22, 1.16, 0.016, (94, 122, 104), "plain", (158, 178, 190), (0.7, 0.7), 0.9, 0.03),
    Role(0.68, 1.06, 0.012, (150, 76, 74), "plant", (226, 214, 196), (0.7, 0.6), 1.15, 0.05),
    Role(0.02, 1.10, _BARE_M, (90, 96, 120), "evening", (40, 46, 62), (0.8, 0.6), 0.85, 0.04),
    Role(0.88, 1.14, 0.010, (88, 112, 140), "plain", (218, 192, 164), (-0.6, 0.7), 1.35, 0.05),
    Role(0.45, 1.10, 0.014, (70, 70, 78), "window", (200, 206, 196), (-0.8, 0.6), 1.0, 0.04),
)


def render_clip(path: Path, *, seed: int = 7, progress: Callable[[int, int], None] | None = None) -> None:
    """Render the clip to `path` (.mp4), and what is shown when to the same name with .json.

    Args:
        path: where to; replaced only when the whole clip is there.
        seed: of what is random in hands and rooms.
        progress: called with (frames done, frames in all) after each frame.

    Raises:
        SynthError: `path` is no .mp4, it cannot be written, or this OpenCV cannot write mp4.
    """
    if path.suffix.lower() != ".mp4":
        raise SynthError(f"The clip is an mp4 video, and {path.name} does not end in .mp4. Choose such a name.")
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.tmp.mp4")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.touch(exist_ok=False)  # an OSError here says why, where cv2 would only say no
        _encode(temporary, clip_frames(seed), progress)
        write_atomically(path.with_suffix(".json"), json.dumps(_facts(), indent=1).encode())
        temporary.replace(path)
    except OSError as e:
        raise SynthError(f"The clip cannot be written to {path}: {e.strerror}. Choose another file or folder.") from e
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _encode(path: Path, frames: Iterator[NDArray[np.uint8]], progress: Callable[[int, int], None] | None) -> None:
    done = 0
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), FPS, SIZE)
    try:
        if not writer.isOpened():
            raise SynthError(
                f"OpenCV {cv2.__version__} cannot write mp4 video. Install opencv-contrib-python from PyPI."
            )
        for done, frame in enumerate(frames, 1):
            writer.write(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR))
            if progress:
                progress(done, FRAMES)
    finally:
        writer.release()
    video = cv2.VideoCapture(str(path))  # cv2 says nothing when a disk is full
    written = int(video.get(cv2.CAP_PROP_FRAME_COUNT))
    video.release()
    if written != done:
        raise SynthError(f"Only {written} of {done} frames of the clip reached {path.parent}. Free some space there.")


def _facts() -> dict[str, Any]:
    """When each sign is held; while one becomes the next there is none."""
    step = HOLD_S + CHANGE_S
    segments = [{"sign": sign, "start_s": k * step, "end_s": k * step + HOLD_S} for k, sign in enumerate(DIGITS)]
    return {"kind": "rendered", "fps": FPS, "frames": FRAMES, "size": list(SIZE), "segments": segments}


def clip_frames(seed: int) -> Iterator[NDArray[np.uint8]]:
    """The clip's `FRAMES` pictures, (480, 640, 3) uint8 RGB."""
    takes = [_take(sign, seed) for sign in DIGITS]
    for k in range(FRAMES):
        yield _frame(takes, k, seed)


def _take(sign: str, seed: int) -> Take:
    number = DIGITS.index(sign)
    role = _CAST[number]
    rng = np.random.default_rng((seed, number))
    hand = skeleton.reshape(skeleton.load_hand(), rng.uniform(0.98, 1.08), role.girth, rng.uniform(0.96, 1.04, 5))
    skin = make_skin(rng, role.tone, plain=True)
    skin = dataclasses.replace(skin, sleeve_m=role.sleeve_m, cloth=linear(np.array(role.cloth, np.float64)))
    turn = np.radians([_YAW_DEG.get(sign, _YAW_DEG["5"]), -6, rng.uniform(-5, 5)])
    middle = (SIZE[0] / 2, SIZE[1] * _HEIGHT.get(sign, _HEIGHT["5"]))
    view = View(float(turn[0]), float(turn[1]), float(turn[2]), _PX_PER_M, middle, _DISTANCE_M, right=True)
    towards = np.array([*role.lamp, 0.85])
    key = 1.5 * role.key * np.array([1 + role.warmth, 1, 1 - 1.6 * role.warmth])
    room = 0.36 * (0.7 + 0.3 * role.key) * np.array([1 - role.warmth, 1, 1 + 1.4 * role.warmth])
    light = Light(towards / np.linalg.norm(towards), key, room, 0.62 * room)
    backdrop = rooms.draw_room(role.room, role.wall, rng, SIZE)
    return Take(poses.meet(hand, poses.base_pose(sign)), Person(hand, skin), view, light, backdrop)


def _frame(takes: list[Take], k: int, seed: int) -> NDArray[np.uint8]:
    number, within = divmod(k, _FRAMES_PER_SIGN)
    now, after = takes[number], takes[(number + 1) % len(takes)]
    share = max(0.0, (within - HOLD_S * FPS) / (CHANGE_S * FPS))
    share = share * share * (3 - 2 * share)
    take = mix(now, after, share)
    angles = take.angles.copy()
    angles[:5] += np.sin(np.pi * share) ** 2 * 0.8 * (_THUMB_ASIDE - angles[:5])
    angles[5:21] += np.radians(0.8) * _sway(k, 3, np.arange(16))
    yaw, pitch, roll, x, y = (float(_sway(k, turns, np.array(turns))) for turns in (7, 5, 6, 4, 9))
    view = dataclasses.replace(
        take.view,
        yaw=take.view.yaw + np.radians(5) * yaw,
        pitch=take.view.pitch + np.radians(4) * pitch,
        roll=take.view.roll + np.radians(3) * roll,
        centre=(take.view.centre[0] + 9 * x, take.view.centre[1] + 5 * y),
    )
    drawing = draw(take.person, angles, view, take.light, SIZE)
    grain = np.random.default_rng((seed, k)).standard_normal((SIZE[1], SIZE[0], 1), np.float32)
    picture = compose(drawing, take.room) + 1.1 * grain
    return np.clip(picture, 0, 255).astype(np.uint8)


def _sway(k: int, turns: int, phase: NDArray[Any]) -> NDArray[np.float64]:
    """-1...1 at frame k: `turns` swings in the whole clip, so that its end meets its beginning."""
    return np.asarray(np.sin(2 * np.pi * turns * k / FRAMES + phase))


def mix(a: T, b: T, share: float) -> T:
    """Between two values of one kind, field by field: 0 is `a`, 1 is `b`; what is not a quantity stays as in `a`."""
    return a if a is b or share == 0 else cast("T", _mix(a, b, share))


def _mix(a: Any, b: Any, share: float) -> Any:  # noqa: ANN401 - dataclasses, tuples, arrays and numbers alike
    if dataclasses.is_dataclass(a):
        kind: Any = type(a)
        return kind(*(mix(getattr(a, f.name), getattr(b, f.name), share) for f in dataclasses.fields(a)))
    if isinstance(a, tuple):
        return tuple(mix(p, q, share) for p, q in zip(a, b, strict=True))
    if isinstance(a, float) or (isinstance(a, np.ndarray) and a.dtype.kind == "f"):
        return a + share * (b - a)
    return a
