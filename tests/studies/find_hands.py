"""Which further looks find the hand that a plain look misses?  Rightly, wrongly, and for what time.

    python tests/studies/find_hands.py ../shared/data

needs the data sets that CONTRIBUTING.md names, and the dev scenes; it takes about half an hour on two cores, and with
the word "videos" after the folder, for the videos alone, ten minutes.  Besides the pictures as they are it asks about
made ones, of which the place of the hand is known: every other dev scene shrunk to a part of the height of a 640x480
room, darkened with noise, flat, blurred, over-exposed.  A hand is in its right place where its box and the true one
share more than 0.3 of what they cover.  Of the dev scenes themselves the true place is the one that most looks agree
on; of other pictures with a hand none is known, and every hand counts as right.

First the detector as it is, on pictures and on videos.  Then each look alone, asked about the pictures that plain look
and close-up miss: right + and wrong -, of what a mirrored look around the hand confirms; in brackets without that.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

import signcam.hand.detector
from signcam.dataset.sources import read
from signcam.hand.detector import HandDetector
from signcam.hand.looks import BRIGHT, BRIGHTER, Look, agree, close_up, tiles
from signcam.pictures import read_image
from signcam.values import Frame, Hand, box_around

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

PER_SET, ROOM_SIZE, OVERLAP, CLIP_FRAMES = 120, (640, 480), 0.3, 30
LOW = 0.15  # instead of the detector's CONFIDENCE


@dataclass(frozen=True)
class Picture:
    """`hand` is None where its place is not known; `has_hand` False where there is none."""

    frame: Frame
    hand: Hand | None = None
    has_hand: bool = True


class Bare(Look):
    """Brightened without being smoothed."""

    def draw(self, rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
        drawn = replace(Look(self.box, self.mirrored)).draw(rgb)
        return cv2.LUT(drawn, (255 * (np.arange(256) / 255) ** self.light).round().astype(np.uint8))


class Contrast(Look):
    """Local contrast evened out."""

    def draw(self, rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
        lab = cv2.cvtColor(Look(self.box).draw(rgb), cv2.COLOR_RGB2LAB)
        light = cv2.createCLAHE(3, (8, 8)).apply(np.ascontiguousarray(lab[:, :, 0]))
        return cv2.cvtColor(np.dstack((light, lab[:, :, 1:])), cv2.COLOR_LAB2RGB)


class Turned(Look):
    """By a quarter to the left."""

    def draw(self, rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
        return np.ascontiguousarray(np.rot90(super().draw(rgb)))

    def found(self, drawn: Hand) -> Hand:
        width = self.box.width * self._scale
        points = np.stack((width - drawn.landmarks[:, 1], drawn.landmarks[:, 0]), axis=1)
        return super().found(replace(drawn, landmarks=points.astype(np.float32)))


def as_kind(kind: type[Look], look: Look, **changes: object) -> Look:
    return kind(**{"box": look.box, "mirrored": look.mirrored, "light": look.light, **changes})


CANDIDATES: dict[
    str, tuple[Callable[[tuple[int, int]], tuple[Look, ...]], bool]
] = {  # how, and whether with the lower threshold
    "squares, side = the shorter": (lambda s: tiles(s, 1.0), False),
    "tiles of 0.6": (lambda s: tiles(s, 0.6), False),
    "tiles of 0.45": (lambda s: tiles(s, 0.45), False),
    "tiles of 0.3": (lambda s: tiles(s, 0.3), False),
    "close, smoothed, light ^ 0.5": (lambda s: (close_up(s, BRIGHT),), False),
    "close, smoothed, light ^ 0.25": (lambda s: (close_up(s, BRIGHTER),), False),
    "close, light ^ 0.5": (lambda s: (as_kind(Bare, close_up(s, BRIGHT)),), False),
    "close, light ^ 2": (lambda s: (as_kind(Bare, close_up(s, 2.0)),), False),
    "close, smoothed": (lambda s: (close_up(s, 1.0),), False),
    "close, contrast evened": (lambda s: (as_kind(Contrast, close_up(s)),), False),
    "close, mirrored": (lambda s: (as_kind(Look, close_up(s), mirrored=True),), False),
    "close, quarter turn": (lambda s: (as_kind(Turned, close_up(s)),), False),
    "close, threshold 0.15": (lambda s: (close_up(s),), True),
    "squares, threshold 0.15": (lambda s: tiles(s, 1.0), True),
    "tiles of 0.6, threshold 0.15": (lambda s: tiles(s, 0.6), True),
}


def right(found: Hand, true: Hand | None) -> bool:
    return true is None or overlap(found, true) > OVERLAP


def overlap(a: Hand, b: Hand) -> float:
    across = min(a.box.right, b.box.right) - max(a.box.left, b.box.left)
    down = min(a.box.bottom, b.box.bottom) - max(a.box.top, b.box.top)
    common = max(across, 0) * max(down, 0)
    return common / (a.box.width * a.box.height + b.box.width * b.box.height - common)


def some(items: list[Path], count: int = PER_SET) -> list[Path]:
    return [items[i] for i in np.unique(np.linspace(0, len(items) - 1, count).astype(int))]


def pictures(paths: list[Path], *, has_hand: bool = True) -> list[Picture]:
    return [Picture(Frame(read_image(p), 0, 0.0, str(p)), has_hand=has_hand) for p in paths]


def video_frames(path: Path) -> list[Frame]:
    video, frames = cv2.VideoCapture(str(path)), []
    fps = video.get(cv2.CAP_PROP_FPS)
    while (read_one := video.read())[0]:
        frames.append(Frame(np.ascontiguousarray(read_one[1][:, :, ::-1]), len(frames), len(frames) / fps))
    return frames


def onto_room(
    scene: Picture, parts: float, rooms: list[NDArray[np.uint8]], rng: np.random.Generator, shift: int = 0
) -> Picture:
    """The scene at 1/parts of the room's height, somewhere in it."""
    width, height = ROOM_SIZE
    scale = height / parts / scene.frame.size[1]
    small = cv2.resize(scene.frame.rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    room = cv2.resize(rooms[rng.integers(len(rooms))], ROOM_SIZE, interpolation=cv2.INTER_AREA)
    x = int(rng.integers(width - small.shape[1] - CLIP_FRAMES)) + shift
    y = int(rng.integers(height - small.shape[0]))
    room[y : y + small.shape[0], x : x + small.shape[1]] = small
    points = (scene.hand.landmarks * scale + (x, y)).astype(np.float32)
    return Picture(Frame(room, shift, shift / 30), replace(scene.hand, landmarks=points, box=box_around(points)))


def harder(scene: Picture, how: str, rng: np.random.Generator) -> Picture:
    rgb = scene.frame.rgb.astype(np.float32)
    made = {
        "dark": lambda: 127 * (rgb / 255) ** 3 + rng.normal(0, 4, rgb.shape),
        "flat": lambda: rgb * 0.25 + 110,
        "blurred": lambda: cv2.GaussianBlur(rgb, (0, 0), max(scene.frame.size) / 120),
        "over-exposed": lambda: rgb * 2.2 + 20,
    }[how]()
    return replace(scene, frame=Frame(np.clip(made, 0, 255).astype(np.uint8), 0, 0.0))


def settled(picture: Picture, detector: HandDetector) -> Picture | None:
    """With the place that most looks agree on; None where no look finds a hand."""
    size = picture.frame.size
    looks = (None, close_up(size), *tiles(size, 1.0), close_up(size, BRIGHT), as_kind(Turned, close_up(size)))
    hands = [h for look in looks if (h := detector._look(picture.frame, look)) is not None]
    votes = [sum(agree(a, b) for b in hands) for a in hands]
    return replace(picture, hand=hands[int(np.argmax(votes))]) if hands else None


def dev_scenes(data: Path, detector: HandDetector) -> list[Picture]:
    paths = [p for d in sorted((data / "dev").iterdir()) for p in some(sorted(d.rglob("*.jpg")), 100)]
    return [p for q in pictures(paths) if (p := settled(q, detector)) is not None]


def gather(data: Path, detector: HandDetector) -> dict[str, list[Picture]]:
    rng = np.random.default_rng(0)
    rooms = [read_image(p) for p in sorted((data / "backgrounds").glob("*.jpg"))]
    letters = sorted(p for p in (data / "asl_alphabet").rglob("*.jpg") if p.parent.name != "nothing")
    signs = read(data / "signs/train_signs.h5").examples[::9]
    clips = [f for v in sorted((data / "video").glob("*.mp4")) for f in video_frames(v)[::10]]
    sets = {
        "letters": pictures(some(letters, 4 * PER_SET)),
        "Sign Language Digits": pictures(some(sorted((data / "sign_language_digits").rglob("*.*")))),
        "SIGNS": [Picture(Frame(e.rgb, 0, 0.0, e.name)) for e in signs],
        "videos' frames": [Picture(f) for f in some(clips)],
    }
    sets["dev"] = scenes = dev_scenes(data, detector)
    for parts in (3, 5, 8):
        sets[f"1/{parts} of a room"] = [onto_room(s, parts, rooms, rng) for s in scenes[::2]]
    for how in ("dark", "flat", "blurred", "over-exposed"):
        sets[how] = [harder(s, how, rng) for s in scenes[::2]]
    none = sorted((data / "asl_alphabet/nothing").glob("*.jpg"))
    sets["no hand: rooms"] = [Picture(Frame(r, 0, 0.0), has_hand=False) for r in rooms]
    sets["no hand: nothing"] = pictures(some(none), has_hand=False)
    return sets


def missed(picture: Picture, detector: HandDetector) -> bool:
    return all(detector._look(picture.frame, look) is None for look in (None, close_up(picture.frame.size)))


def alone(sets: dict[str, list[Picture]], detector: HandDetector, low: HandDetector) -> None:
    left = {name: [p for p in items if missed(p, detector)] for name, items in sets.items()}
    left = {name: items for name, items in left.items() if items}
    print("look | ms | " + " | ".join(left))
    print("missed, of | | " + " | ".join(f"{len(v)} of {len(sets[n])}" for n, v in left.items()))
    for name, (looks, is_low) in CANDIDATES.items():
        asked = low if is_low else detector
        cells, spent, count = [], 0.0, 0
        for items in left.values():
            sure, bare = np.zeros(2, int), np.zeros(2, int)  # right, wrong
            for p in items:
                began = time.perf_counter()
                found = [(h, look) for look in looks(p.frame.size) if (h := asked._look(p.frame, look)) is not None]
                spent, count = spent + time.perf_counter() - began, count + 1
                again = [h for h, look in found if asked._confirm(p.frame, h, look.light) is not None]
                for hands, to in (([h for h, _ in found], bare), (again, sure)):
                    to += (
                        [p.has_hand and right(hands[0], p.hand), not (p.has_hand and right(hands[0], p.hand))]
                        if hands
                        else [0, 0]
                    )
            cells.append(f"+{sure[0]} -{sure[1]} (+{bare[0]} -{bare[1]})" if bare.any() else "")
        print(f"{name} | {1000 * spent / max(count, 1):.0f} | " + " | ".join(cells), flush=True)


def together(sets: dict[str, list[Picture]], detector: HandDetector) -> None:
    print("\nset | n | plain + close-up: right, wrong % | all looks: right, wrong % | side right % | ms a picture")
    for name, items in sets.items():
        shares = []
        for find in (lambda f: detector._look(f, None) or detector._look(f, close_up(f.size)), detector.detect):
            began = time.perf_counter()
            hands = [find(p.frame) for p in items]
            each_ms = 1000 * (time.perf_counter() - began) / len(items)
            good = [h is not None and p.has_hand and right(h, p.hand) for h, p in zip(hands, items, strict=True)]
            shares.append(
                f"{100 * np.mean(good):.1f}, {100 * (np.mean([h is not None for h in hands]) - np.mean(good)):.1f}"
            )
        sides = [h.side == p.hand.side for h, p, g in zip(hands, items, good, strict=True) if g and p.hand]
        right_side = f"{100 * np.mean(sides):.1f}" if sides else ""
        print(f"{name} | {len(items)} | {' | '.join(shares)} | {right_side} | {each_ms:.0f}", flush=True)


def moving(scenes: list[Picture], data: Path) -> Iterator[tuple[str, list[list[Picture]]]]:
    rooms = [read_image(p) for p in sorted((data / "backgrounds").glob("*.jpg"))]
    for parts in (3, 5, 8):
        yield (
            f"1/{parts} of a room, moving",
            [
                [onto_room(s, parts, rooms, np.random.default_rng(i), shift) for shift in range(CLIP_FRAMES)]
                for i, s in enumerate(scenes[::10])
            ],
        )
    yield "rooms, no hand", [[Picture(Frame(r, i, i / 30), has_hand=False) for i in range(CLIP_FRAMES)] for r in rooms]
    for path in sorted((data / "video").glob("*.mp4")):
        yield path.name, [[Picture(f) for f in islice(video_frames(path), 300)]]


def watched(scenes: list[Picture], data: Path) -> None:
    print("\nvideo | frames | followed only: right, wrong % | one more look a frame: right, wrong % | ms: median, 95 %")
    plain_every = signcam.hand.detector.PLAIN_EVERY
    for name, clips in moving(scenes, data):
        cells, spent = [], []
        for only in (True, False):
            good, wrong = [], []
            signcam.hand.detector.PLAIN_EVERY = 1 if only else plain_every
            for clip in clips:
                with HandDetector("video") as detector:
                    if only:
                        detector._look_there_again = detector._look_elsewhere = lambda _: None
                    for p in clip:
                        began = time.perf_counter()
                        hand = detector.detect(p.frame)
                        spent.append(time.perf_counter() - began)
                        good.append(hand is not None and p.has_hand and right(hand, p.hand))
                        wrong.append(hand is not None and not good[-1])
            cells.append(f"{100 * np.mean(good):.1f}, {100 * np.mean(wrong):.1f}")
            times = f"{1000 * np.median(spent):.0f}, {1000 * np.percentile(spent, 95):.0f}"
            spent = []
        print(f"{name} | {len(good)} | {' | '.join(cells)} | {times}", flush=True)


def main(data: Path, *, videos_only: bool) -> None:
    if videos_only:
        with HandDetector("image") as detector:
            watched(dev_scenes(data, detector), data)
        return
    usual = signcam.hand.detector.CONFIDENCE
    signcam.hand.detector.CONFIDENCE = LOW
    with HandDetector("image") as low:
        signcam.hand.detector.CONFIDENCE = usual
        with HandDetector("image") as detector:
            sets = gather(data, detector)
            together(sets, detector)
            watched(sets["dev"], data)
            alone(sets, detector, low)


if __name__ == "__main__":
    main(Path(sys.argv[1]), videos_only=sys.argv[2:] == ["videos"])
