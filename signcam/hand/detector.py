"""Frame -> Hand | None, by MediaPipe's HandLandmarker.

MediaPipe is imported here, inside the constructor, on the thread that uses it.  0.10.30 to 0.10.33 are the versions
that run on current Python and hold no code that reports to anybody (README, Decisions; tests/e2e/test_silence.py).
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
from dataclasses import dataclass, replace
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, Self

import numpy as np

from signcam.env import quiet_stderr
from signcam.errors import HandError
from signcam.hand.follow import HandFollower
from signcam.hand.looks import Look, agree, close_up, further_looks, look_around
from signcam.settings import assets_folder
from signcam.values import LANDMARKS, Frame, Hand, Side, box_around

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

BUNDLE = "hand_landmarker.task"
BUNDLE_SHA256 = "6bbbde8c9ceef075c7daa9ccca97dcc45396ba44eaa19eea243e9ea0d2904ccc"  # assets/build_hand_landmarker.py

CONFIDENCE = 0.3
"""For palm, presence and tracking alike, below MediaPipe's 0.5: a wrong hand is refused later by the classifier, a
hand that is not found is lost (2055 of 2062 Sign Language Digits pictures are found at 0.3)."""

SMALL_PX = 256
"""Pictures with a side below this are looked at closely first.  In the 2,062 Sign Language Digits, of 100 px, a plain
look finds no hand in 234 and a bogus tiny one in 29; a close-up, 7 and 1."""

LOOKS = "confirmed-2"
"""Id of the looks at a single picture and their order; to be raised with them, so that hands found otherwise are found
anew."""

REMEMBERED = 5  # frames for which a lost hand is looked for where it was
PLAIN_EVERY = 3  # frames without a hand: one in so many is for a plain look, the others for further looks
PLAIN_BESIDE = 5  # frames; while a small hand is followed, in one of so many a plain look asks for a large one

Mode = Literal["video", "image"]


class HandDetector:
    """The most certain hand of a frame.  Use it from one thread, and close it.

    Where a plain look finds nothing, others follow (`hand/looks.py`): in a single picture all of them, one after the
    other; in a video one for each frame.  What they find counts if a look around it, mirrored, finds it as well.

    Args:
        mode: "video" follows a hand from frame to frame (`hand/follow.py`); "image" looks at each picture afresh (up
            to 300 ms where there is no hand).
        bundle: the landmarker's two networks; its sha256 is checked.

    Raises:
        HandError: the bundle is missing or damaged.
    """

    def __init__(self, mode: Mode, bundle: Path | None = None) -> None:
        self._mode: Mode = mode
        self._networks = _read_bundle(bundle or assets_folder() / BUNDLE)
        self._mediapipe = _import_mediapipe()
        self._landmarker: Any = self._make()
        self._follower = HandFollower(self._networks, CONFIDENCE) if mode == "video" else None
        self._watched = 0  # frames
        self._turn = 0
        self._seen = _Seen()
        self._has_warned = False

    def _make(self) -> Any:  # noqa: ANN401  MediaPipe's classes are only known once it is imported
        tasks = self._mediapipe.tasks
        options = tasks.vision.HandLandmarkerOptions(
            base_options=tasks.BaseOptions(model_asset_buffer=self._networks),
            running_mode=tasks.vision.RunningMode.IMAGE,
            num_hands=1,
            min_hand_detection_confidence=CONFIDENCE,
            min_hand_presence_confidence=CONFIDENCE,
            min_tracking_confidence=CONFIDENCE,
        )
        with quiet_stderr():  # five lines about feedback tensors and delegates that help nobody
            return tasks.vision.HandLandmarker.create_from_options(options)

    def detect(self, frame: Frame) -> Hand | None:
        """The hand in this frame, its landmarks in px of the frame, or None.

        Raises:
            HandError: after `close`, which MediaPipe itself would answer with "no hand".
        """
        if self._landmarker is None:
            raise HandError("The hand detector is closed. Open a new one.")
        return self._search(frame) if self._mode == "image" else self._watch(frame)

    def _search(self, frame: Frame) -> Hand | None:
        """Look at a single picture until a hand is found."""
        close, plain = close_up(frame.size), None
        for look in (close, plain) if min(frame.size) < SMALL_PX else (plain, close):
            if (hand := self._look(frame, look)) is not None:
                return hand
        for look in further_looks(frame.size):
            hand = self._look(frame, look)
            if hand is not None and (sure := self._confirm(frame, hand, look.light)) is not None:
                return sure
        return None

    def _confirm(self, frame: Frame, hand: Hand, light: float | None) -> Hand | None:
        """The hand, as the surer of this look and one around it sees it; None where that look does not find it."""
        again = self._look(frame, look_around(hand, light))
        return max(hand, again, key=lambda h: h.score) if again is not None and agree(hand, again) else None

    def _watch(self, frame: Frame) -> Hand | None:
        """Follow the hand of a video; where there is none to follow, look elsewhere each time."""
        self._watched += 1
        seen = self._seen
        if seen.is_followed and (hand := self._follow(frame, seen)) is not None:
            return hand
        if not seen.frames_left and (self._watched - 1) % PLAIN_EVERY:
            self._look_elsewhere(frame)
            return None
        is_surmised = seen.frames_left and not seen.is_sure
        if not is_surmised and (hand := self._look_at_all(frame)) is not None:
            return hand
        return self._look_there_again(frame) if seen.frames_left else None

    def _follow(self, frame: Frame, seen: _Seen) -> Hand | None:
        """Where the hand of the frame before is now; a large hand takes the place of a small one."""
        if seen.is_small and self._watched % PLAIN_BESIDE == 0 and (hand := self._look_at_all(frame)) is not None:
            return hand
        if self._follower is None or seen.hand is None:
            return None
        hand = self._follower.follow(frame, seen.hand, seen.light)
        self._seen = replace(seen, is_followed=False) if hand is None else replace(seen, hand=hand)
        return hand

    def _look_at_all(self, frame: Frame) -> Hand | None:
        """A plain look; what it finds is followed."""
        hand = self._look(frame, None)
        if hand is not None:
            self._seen = _Seen(hand, is_sure=True, is_followed=True, frames_left=REMEMBERED)
        return hand

    def _look_there_again(self, frame: Frame) -> Hand | None:
        """Look where the hand was when it was seen last."""
        seen = self._seen
        if seen.hand is None:
            return None
        hand = self._look(frame, look_around(seen.hand, seen.light))
        if hand is not None and (seen.is_sure or agree(hand, seen.hand)):
            self._seen = _Seen(
                hand, is_sure=True, is_followed=True, is_small=True, frames_left=REMEMBERED, light=seen.light
            )
            return hand
        self._seen = replace(seen, frames_left=seen.frames_left - 1)
        return None

    def _look_elsewhere(self, frame: Frame) -> None:
        """Take the next look in turn; what it finds is surmised, until the next frame confirms it."""
        looks = (close_up(frame.size), *further_looks(frame.size))
        look = looks[self._turn % len(looks)]
        self._turn += 1
        hand = self._look(frame, look)
        self._seen = _Seen(hand, frames_left=0 if hand is None else 1, light=look.light)

    def _look(self, frame: Frame, look: Look | None) -> Hand | None:
        """What is found by this look, in px of the frame; by a plain look if it is None."""
        rgb = frame.rgb if look is None else look.draw(frame.rgb)
        hand = as_hand(self._ask(self._picture(rgb)), (rgb.shape[1], rgb.shape[0]))
        return hand if hand is None or look is None else look.found(hand)

    def _ask(self, picture: Any) -> Any:  # noqa: ANN401  as above
        """Call MediaPipe, which warns of square regions at the first hand and never again."""
        if self._has_warned:
            return self._landmarker.detect(picture)
        with quiet_stderr():
            result = self._landmarker.detect(picture)
        self._has_warned = bool(result.hand_landmarks)
        return result

    def _picture(self, rgb: NDArray[np.uint8]) -> Any:  # noqa: ANN401  as above
        return self._mediapipe.Image(image_format=self._mediapipe.ImageFormat.SRGB, data=rgb)

    def close(self) -> None:
        """Give the landmarker back; idempotent.  Left to Python's exit it would print a TypeError."""
        if self._landmarker is not None:
            with contextlib.suppress(ValueError, RuntimeError):  # it complains of the last frame once more
                self._landmarker.close()
        self._landmarker = self._follower = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class _Seen:
    """A video's hand as it was seen last.

    Attributes:
        hand: None before the first.
        is_sure: a plain look found it, or two looks agreed on it; else it is only surmised.
        is_followed: it was there in the frame before.
        is_small: a plain look at the whole picture did not find it.
        frames_left: once it is lost, for how many frames it is looked for where it was.
        light: of the look that found it.
    """

    hand: Hand | None = None
    is_sure: bool = False
    is_followed: bool = False
    is_small: bool = False
    frames_left: int = 0
    light: float | None = None


def as_hand(result: Any, size: tuple[int, int]) -> Hand | None:  # noqa: ANN401  as above
    """MediaPipe's result, in 0...1 of a picture of this (width, height), as our value."""
    if not result.hand_landmarks:
        return None
    points = np.array([(p.x, p.y) for p in result.hand_landmarks[0]], np.float32) * np.array(size, np.float32)
    if points.shape != (LANDMARKS, 2) or not np.isfinite(points).all():
        return None
    handedness = result.handedness[0][0]
    # 0.10.30 to 0.10.33 name the person's own hand if the picture is not mirrored (tests/e2e/test_hand.py pins it)
    side: Side = "left" if handedness.category_name == "Left" else "right"
    return Hand(landmarks=points, box=box_around(points), side=side, score=float(handedness.score))


def _read_bundle(path: Path) -> bytes:
    """The landmarker's networks, checked."""
    try:
        content = path.read_bytes()
    except OSError as e:
        raise HandError(f"The hand model {path} cannot be read ({e.strerror}). Please reinstall signcam.") from e
    if hashlib.sha256(content).hexdigest() != BUNDLE_SHA256:
        raise HandError(f"The hand model file is damaged. Please reinstall signcam. (File: {path})")
    return content


def _import_mediapipe() -> Any:  # noqa: ANN401  a module
    """Import MediaPipe without what it would pull in and never uses here: TensorFlow, matplotlib, sounddevice.

    That takes 0.3 s, not 2 s, or 7 s with TensorFlow, and 30 MB less.  Nobody else may import these meanwhile.
    """
    if "mediapipe" in sys.modules or "tensorflow" in sys.modules:
        import mediapipe

        return mediapipe
    drawing = ModuleType("matplotlib")  # its import must succeed
    drawing.pyplot = ModuleType("matplotlib.pyplot")  # type: ignore[attr-defined]
    instead: dict[str, ModuleType | None] = {
        "tensorflow": None,
        "sounddevice": None,
    }  # None makes an import an ImportError, which it catches
    instead |= {} if "matplotlib" in sys.modules else {"matplotlib": drawing, "matplotlib.pyplot": drawing.pyplot}
    instead = {name: module for name, module in instead.items() if name not in sys.modules}
    sys.modules.update(instead)  # type: ignore[arg-type]
    try:
        import mediapipe
    finally:
        for name in instead:
            del sys.modules[name]
    return mediapipe
