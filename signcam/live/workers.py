"""The two threads between camera and screen: one captures, one recognises.  Start once, stop once, errors are values.

Each owns what it uses: it is made, used and closed on that thread alone, from a factory that it is given.  Both are
daemons: a driver that never answers cannot hold the program.
"""

from __future__ import annotations

import logging
import threading
import time
from abc import ABC, abstractmethod
from contextlib import closing
from typing import TYPE_CHECKING, Protocol

from signcam.errors import HandError, SignCamError
from signcam.live.experiments import NONE, Experiments, cut, judged_by
from signcam.live.smooth import Smoother, why_no_sign
from signcam.values import Crop, Frame, Hand, ModelCard, Prediction, Recognition

if TYPE_CHECKING:
    from collections.abc import Callable

    from signcam.camera import Camera
    from signcam.live.latest import Latest

log = logging.getLogger(__name__)

FAILURES_IN_A_ROW = 30  # a second of video; one bad frame is nothing, this many are a fault
RATE_WINDOW_S = 2.0


class Detector(Protocol):
    """Finds a hand; `hand.detector.HandDetector`."""

    def detect(self, frame: Frame) -> Hand | None:
        """The hand in this frame."""

    def close(self) -> None:
        """Give everything back."""


class Classifier(Protocol):
    """Reads a sign; what `model.classifier.load_classifier` gives."""

    @property
    def card(self) -> ModelCard:
        """What is known of the model."""

    @property
    def device(self) -> str:
        """Where it runs, for people."""

    @property
    def notice(self) -> str:
        """A sentence for the user, or empty."""

    def classify(self, crop: Crop) -> Prediction:
        """What the network says of this crop."""

    def close(self) -> None:
        """Give everything back."""


def recognise(
    frame: Frame,
    detector: Detector,
    classifier: Classifier,
    smoother: Smoother,
    skipped: int,
    trying: Experiments = NONE,
) -> Recognition:
    """All that happens to one frame.

    Args:
        frame: the picture.
        detector: finds the hand in it.
        classifier: reads the sign of its crop.
        smoother: remembers the frames before; it changes.
        skipped: frames passed over since the last one, to be told on.
        trying: what is done differently, to show what happens then.
    """
    started = time.monotonic()
    hand = detector.detect(frame)
    detected = time.monotonic()
    crop = None if hand is None and not trying.whole else cut(frame, hand, classifier.card.input_px, trying)
    raw = None if crop is None else classifier.classify(crop)
    steady = smoother.update(raw, frame.captured_at)
    reason = smoother.why_no_sign(hand, crop, frame.captured_at)
    if trying.unsmoothed:  # the smoother goes on beside it, for when this ends
        steady, reason = raw, why_no_sign(raw, crop, speed=0.0, shown=None)
    reason = judged_by(trying.threshold, steady, reason)
    finished = time.monotonic()
    return Recognition(
        frame=frame,
        hand=hand,
        crop=crop,
        raw=raw,
        steady=steady,
        reason=reason,
        detect_s=detected - started,
        classify_s=finished - detected,
        finished_at=finished,
        skipped=skipped,
    )


class Worker(threading.Thread, ABC):
    """A thread that keeps its error instead of losing it."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self.stopping = threading.Event()
        self.error: Exception | None = None

    def run(self) -> None:
        """Work until done or stopped; nothing leaves this thread but `error`."""
        try:
            self.work()
        except SignCamError as e:
            log.info("%s: %s", self.name, e)
            self.error = e
        except Exception as e:  # the last line of defence: a thread that just vanishes helps nobody
            log.exception("%s ended unexpectedly", self.name)
            self.error = e

    def why_ended(self, otherwise: str) -> str | None:
        """Its error for the user; None while there is none.  `otherwise` is said of one that is no `SignCamError`."""
        if self.error is None or isinstance(self.error, SignCamError):
            return None if self.error is None else str(self.error)
        return otherwise.format(f"{type(self.error).__name__}: {self.error}")

    @abstractmethod
    def work(self) -> None:
        """What the thread does; it returns soon after `stop`."""

    def stop(self) -> None:
        """Ask the thread to end; returns at once, from any thread."""
        self.stopping.set()

    @property
    def ended(self) -> bool:
        """Whether it has started and ended."""
        return self.ident is not None and not self.is_alive()


class CaptureWorker(Worker):
    """Puts the camera's newest frame into a mailbox, as fast as the camera gives them.

    Attributes:
        camera: set once it is made; other threads read its name and notice.
    """

    def __init__(self, make_camera: Callable[[], Camera], frames: Latest[Frame]) -> None:
        super().__init__("signcam-capture")
        self._make_camera = make_camera
        self._frames = frames
        self.camera: Camera | None = None

    def work(self) -> None:
        """Read until the end, or until stopped."""
        log.info("opening the camera")
        with self._make_camera() as camera:
            self.camera = camera
            while not self.stopping.is_set() and (frame := camera.read()) is not None:
                self._frames.put(frame)

    def stop(self) -> None:
        """As `Worker.stop`; a read that waits for a frame to be due ends as well."""
        super().stop()
        if self.camera is not None:
            self.camera.close()


class RecogniseWorker(Worker):
    """Recognises the newest frame, again and again; the mailbox of frames wakes it and, when closed, ends it.

    Attributes:
        classifier: set once both the model and the hand detector are loaded.
        paused: while set, frames are passed over.
        trying: replaced by other threads, and looked at once a frame.
        skipped: frames that came and were never looked at, in all.
        finished_at: s, monotonic, when the recognitions of the last `RATE_WINDOW_S` were done.
    """

    def __init__(
        self,
        make_detector: Callable[[], Detector],
        make_classifier: Callable[[], Classifier],
        frames: Latest[Frame],
        recognitions: Latest[Recognition],
    ) -> None:
        super().__init__("signcam-recognise")
        self._make_detector = make_detector
        self._make_classifier = make_classifier
        self._frames = frames
        self._recognitions = recognitions
        self._failures = 0  # in a row
        self.classifier: Classifier | None = None
        self.paused = threading.Event()
        self.trying = NONE
        self.skipped = 0
        self.finished_at: tuple[float, ...] = ()  # replaced, never changed: other threads read it

    def work(self) -> None:
        """Load, then recognise until the mailbox is closed."""
        with closing(self._make_classifier()) as classifier:
            if self.stopping.is_set():  # loading takes seconds
                return
            with closing(self._make_detector()) as detector:
                self.classifier = classifier
                self._loop(detector, classifier)

    def _loop(self, detector: Detector, classifier: Classifier) -> None:
        smoother = Smoother()
        seen = 0
        last: int | None = None  # index of the frame before
        while True:
            seen, frame = self._frames.wait_newer(seen)
            if frame is None or self.stopping.is_set():
                return
            skipped = 0 if last is None else frame.index - last - 1
            last = frame.index
            if self.paused.is_set():
                last = None  # what passes during a pause was not skipped for lack of speed
                continue
            self.skipped += skipped
            self._recognise(frame, detector, classifier, smoother, skipped)

    def _recognise(
        self, frame: Frame, detector: Detector, classifier: Classifier, smoother: Smoother, skipped: int
    ) -> None:
        try:
            recognition = recognise(frame, detector, classifier, smoother, skipped, self.trying)
        except SignCamError:
            raise
        except Exception as e:  # libraries fail in many ways on one odd frame, and the next one is fine
            self._failures += 1
            log.info("frame %d failed", frame.index, exc_info=True)
            if self._failures > FAILURES_IN_A_ROW:
                raise HandError(
                    f"Hand detection stopped because of an error. Press “Try again”. ({type(e).__name__}: {e})"
                ) from e
            return
        self._failures = 0
        self._recognitions.put(recognition)
        done = recognition.finished_at
        self.finished_at = (*(t for t in self.finished_at if t > done - RATE_WINDOW_S), done)
