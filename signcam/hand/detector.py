"""Frame -> Hand | None, by MediaPipe's HandLandmarker.

MediaPipe is imported here, inside the constructor, on the thread that uses it.  0.10.30 to 0.10.33 are the versions
that run on current Python and hold no code that reports to anybody (README, Decisions; tests/e2e/test_silence.py).
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
from typing import TYPE_CHECKING, Any, Literal, Self

import cv2
import numpy as np

from signcam.env import quiet_stderr
from signcam.errors import HandError
from signcam.hand.crop import box_around
from signcam.settings import assets_folder
from signcam.values import LANDMARKS, Frame, Hand, Side

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

BUNDLE = "hand_landmarker.task"
BUNDLE_SHA256 = "6bbbde8c9ceef075c7daa9ccca97dcc45396ba44eaa19eea243e9ea0d2904ccc"  # assets/build_hand_landmarker.py

CONFIDENCE = 0.3
"""For palm, presence and tracking alike, below MediaPipe's 0.5: a wrong hand is refused later by the classifier, a
hand that is not found is lost (2055 of 2062 Sign Language Digits pictures are found at 0.3)."""

CLOSE_UP_PX = 256
CLOSE_UP_BORDER = 0.5
"""A hand that fills its picture is not found (84 of 110 pictures) unless the picture is enlarged to 256 px and a border
is put around it (110 of 110): the palm network was trained on hands with surroundings."""

LOOKS = "small-enlarged-first-1"
"""Id of the order of looks at a single picture; to be raised with it, so that hands found otherwise are found anew.  A
plain first look at the 1,703 pictures of 100 px finds no hand in 188 and a bogus tiny one in 36; enlarged, 6 and 6."""

ERRORS_IN_A_ROW = 3  # then the landmarker is made anew

Mode = Literal["video", "image"]


class HandDetector:
    """The most certain hand of a frame.  Use it from one thread, and close it.

    Args:
        mode: "video" follows a hand from frame to frame (6 ms); "image" looks at each picture afresh (12 ms), and
            twice where the first look finds nothing.
        bundle: the landmarker's two networks; its sha256 is checked.

    Raises:
        HandError: the bundle is missing or damaged.
    """

    def __init__(self, mode: Mode, bundle: Path | None = None) -> None:
        self._mode: Mode = mode
        self._networks = _read_bundle(bundle or assets_folder() / BUNDLE)
        self._mediapipe = _import_mediapipe()
        self._landmarker: Any = self._make()
        self._first_ms: int | None = None
        self._last_ms = -1
        self._errors = 0
        self._has_warned = False

    def _make(self) -> Any:  # noqa: ANN401  MediaPipe's classes are only known once it is imported
        tasks = self._mediapipe.tasks
        running = tasks.vision.RunningMode
        options = tasks.vision.HandLandmarkerOptions(
            base_options=tasks.BaseOptions(model_asset_buffer=self._networks),
            running_mode=running.VIDEO if self._mode == "video" else running.IMAGE,
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
        if self._mode == "video":
            return self._follow(frame)
        if min(frame.size) < CLOSE_UP_PX:
            return self._look_closer(frame.rgb) or self._look(frame.rgb)
        return self._look(frame.rgb) or self._look_closer(frame.rgb)

    def _follow(self, frame: Frame) -> Hand | None:
        now_ms = int(frame.captured_at * 1000)
        if self._first_ms is None:
            self._first_ms = now_ms
        # MediaPipe refuses a time that does not grow; a clip that starts again must not end the stream
        self._last_ms = max(self._last_ms + 1, now_ms - self._first_ms)
        try:
            result = self._ask(self._landmarker.detect_for_video, self._picture(frame.rgb), self._last_ms)
        except ValueError:
            self._errors += 1
            if self._errors >= ERRORS_IN_A_ROW:
                self.close()
                self._landmarker, self._first_ms, self._last_ms, self._errors = self._make(), None, -1, 0
            return None
        self._errors = 0
        return _hand(result, frame.size)

    def _look(self, rgb: NDArray[np.uint8]) -> Hand | None:
        return _hand(self._ask(self._landmarker.detect, self._picture(rgb)), (rgb.shape[1], rgb.shape[0]))

    def _ask(self, detect: Callable[..., Any], *arguments: object) -> Any:  # noqa: ANN401  as above
        """Call MediaPipe, which warns of square regions at the first hand and never again."""
        if self._has_warned:
            return detect(*arguments)
        with quiet_stderr():
            result = detect(*arguments)
        self._has_warned = bool(result.hand_landmarks)
        return result

    def _look_closer(self, rgb: NDArray[np.uint8]) -> Hand | None:
        """Look again at the picture enlarged and with its border repeated around it."""
        height, width = rgb.shape[:2]
        scale = max(1.0, CLOSE_UP_PX / min(height, width))
        large = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC) if scale > 1 else rgb
        border = round(CLOSE_UP_BORDER * min(large.shape[:2]))
        around = cv2.copyMakeBorder(large, border, border, border, border, cv2.BORDER_REPLICATE)
        hand = self._look(np.asarray(around, np.uint8))
        if hand is None:
            return None
        size = np.array((large.shape[1] / width, large.shape[0] / height), np.float32)
        landmarks = ((hand.landmarks - border) / size).astype(np.float32)
        return Hand(landmarks=landmarks, box=box_around(landmarks), side=hand.side, score=hand.score)

    def _picture(self, rgb: NDArray[np.uint8]) -> Any:  # noqa: ANN401  as above
        return self._mediapipe.Image(image_format=self._mediapipe.ImageFormat.SRGB, data=rgb)

    def close(self) -> None:
        """Give the landmarker back; idempotent.  Left to Python's exit it would print a TypeError."""
        landmarker, self._landmarker = self._landmarker, None
        if landmarker is not None:
            with contextlib.suppress(ValueError, RuntimeError):  # it complains of the last frame once more
                landmarker.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _hand(result: Any, size: tuple[int, int]) -> Hand | None:  # noqa: ANN401  as above
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
    """Import MediaPipe without the TensorFlow that it would pull in for a type it never uses here: 1.4 s, not 7 s."""
    if "mediapipe" in sys.modules or "tensorflow" in sys.modules:
        import mediapipe

        return mediapipe
    sys.modules["tensorflow"] = None  # type: ignore[assignment]  # None makes its import an ImportError, which it catches
    try:
        import mediapipe
    finally:
        del sys.modules["tensorflow"]
    return mediapipe
