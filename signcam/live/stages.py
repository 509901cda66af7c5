"""How long each stage of a frame's way takes, one after the other on one thread: what `signcam bench` measures.

It is the live path itself, `workers.recognise`, with a clock before and after what it calls.
"""

from __future__ import annotations

import time
from collections import defaultdict
from contextlib import closing
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from signcam.camera.replay import VideoFile
from signcam.camera.webcam import to_rgb
from signcam.errors import CameraError
from signcam.live.smooth import Smoother
from signcam.live.workers import recognise
from signcam.values import Frame

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from signcam.live.workers import Classifier, Detector
    from signcam.values import Crop, Hand, ModelCard, Prediction, Recognition

STAGES: Final = ("read", "convert", "detect", "crop", "classify", "paint")
WARM_UP_FRAMES: Final = 10
FPS: Final = 30.0


class _Clocked:
    """A detector and a classifier that note when they were called and when they were done."""

    def __init__(self, detector: Detector, classifier: Classifier) -> None:
        self._detector, self._classifier = detector, classifier
        self.device, self.notice = classifier.device, ""
        self.detected = self.cropped = self.classified = 0.0  # s

    @property
    def card(self) -> ModelCard:
        """The classifier's."""
        return self._classifier.card

    def detect(self, frame: Frame) -> Hand | None:
        """The hand in this frame."""
        hand = self._detector.detect(frame)
        self.detected = time.perf_counter()
        return hand

    def classify(self, crop: Crop) -> Prediction:
        """What the network says of this crop."""
        self.cropped = time.perf_counter()
        prediction = self._classifier.classify(crop)
        self.classified = time.perf_counter()
        return prediction

    def close(self) -> None:
        """Nothing: who made the two closes them."""


def stage_times(
    clip: Path, model: Path, frames: int, paint: Callable[[Recognition], None], tell: Callable[[int, int], None]
) -> dict[str, list[float]]:
    """Seconds of each of `STAGES`, for every frame of a clip in which there is a hand; the first ones are not counted.

    Args:
        clip: a video.
        model: the model's folder.
        frames: how many.
        paint: draws an answer on the screen, or on what stands for it.
        tell: told (done, all).
    """
    from signcam.hand.detector import HandDetector
    from signcam.model.classifier import load_classifier

    times: dict[str, list[float]] = defaultdict(list)
    smoother = Smoother()
    with (
        VideoFile(clip, loop=True, paced=False) as video,
        load_classifier(model) as classifier,
        HandDetector("video") as detector,
    ):
        clocked = _Clocked(detector, classifier)
        for number in range(WARM_UP_FRAMES + frames):
            begun = time.perf_counter()
            frame = video.read()
            read = time.perf_counter()
            if frame is None:
                raise CameraError(f"{clip.name} ended after {number} frames. Give a longer one.")
            bgr = np.ascontiguousarray(frame.rgb[..., ::-1])
            converting = time.perf_counter()
            to_rgb(bgr)
            convert_s = time.perf_counter() - converting
            asked = time.perf_counter()
            recognition = recognise(frame, clocked, clocked, smoother, 0)
            if recognition.hand is not None and number >= WARM_UP_FRAMES:
                answered = time.perf_counter()
                paint(recognition)
                times["paint"].append(time.perf_counter() - answered)
                times["read"].append(read - begun - convert_s)  # `read` converts as well
                times["convert"].append(convert_s)
                times["detect"].append(clocked.detected - asked)
                times["crop"].append(clocked.cropped - clocked.detected)
                times["classify"].append(clocked.classified - clocked.cropped)
            tell(number + 1, WARM_UP_FRAMES + frames)
    return dict(times)


def resized(clip: Path, size: tuple[int, int], frames: int) -> Iterator[Frame]:
    """The first frames of a clip as a camera of (width, height) px would give them, grey at the sides."""
    with VideoFile(clip, loop=True, paced=False) as video:
        for _ in range(frames):
            frame = video.read()
            if frame is None:
                return
            scale = min(size[0] / frame.size[0], size[1] / frame.size[1])
            width, height = round(frame.size[0] * scale), round(frame.size[1] * scale)
            rgb = np.full((size[1], size[0], 3), 110, np.uint8)
            left, top = (size[0] - width) // 2, (size[1] - height) // 2
            rgb[top : top + height, left : left + width] = cv2.resize(frame.rgb, (width, height))
            yield Frame(rgb=rgb, index=frame.index, captured_at=frame.captured_at)


def write_video(path: Path, frames: Iterable[Frame]) -> None:
    """Write frames, all of one size, into an mp4 of 30 frames a second: what a source of that size is played from.

    Raises:
        CameraError: this OpenCV cannot write it.
    """
    writer: cv2.VideoWriter | None = None
    try:
        for frame in frames:
            if writer is None:
                writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), FPS, frame.size)
            writer.write(cv2.cvtColor(frame.rgb, cv2.COLOR_RGB2BGR))
        if writer is None or not writer.isOpened():
            raise CameraError(f"OpenCV {cv2.__version__} cannot write mp4 video. Install opencv-contrib-python.")
    finally:
        if writer is not None:
            writer.release()


def size_times(
    clip: Path, model: Path, sizes: Iterable[tuple[int, int]], frames: int, tell: Callable[[int, int], None]
) -> dict[tuple[int, int], list[float]]:
    """Seconds from a frame to its answer, reading and painting not counted, for frames of several sizes in turn."""
    from signcam.hand.detector import HandDetector
    from signcam.model.classifier import load_classifier

    wanted, times = list(sizes), {}
    with load_classifier(model) as classifier:
        for done, size in enumerate(wanted):
            smoother, took = Smoother(), []
            with closing(HandDetector("video")) as detector:
                for number, frame in enumerate(resized(clip, size, WARM_UP_FRAMES + frames)):
                    begun = time.perf_counter()
                    recognise(frame, detector, classifier, smoother, 0)
                    if number >= WARM_UP_FRAMES:
                        took.append(time.perf_counter() - begun)
            times[size] = took
            tell(done + 1, len(wanted))
    return times
