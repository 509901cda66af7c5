"""Session: the one place where camera, hand, model and screen meet.

A session is never changed: another camera or another model is another session.  Its state is not stored anywhere, it
is worked out from facts (is there an error, a frame, how old is it), so that it cannot disagree with them.
"""

from __future__ import annotations

import logging
import time
from enum import Enum
from typing import TYPE_CHECKING

from signcam.camera import open_camera
from signcam.live.latest import Latest
from signcam.live.workers import RATE_WINDOW_S, CaptureWorker, Classifier, Detector, RecogniseWorker
from signcam.values import Frame, ModelCard, Recognition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from signcam.camera import Camera
    from signcam.live.experiments import Experiments

log = logging.getLogger(__name__)

STALLED_AFTER_S = 2.0  # without a new frame; then the picture must not be shown as live
UNEXPECTED = "Something went wrong in signcam ({}). Press “Try again”."
START_LIMIT_S = 30.0  # the slowest cameras known need 20 s


class State(Enum):
    """How the session is doing."""

    STARTING = "starting"  # no frame yet
    LOADING = "loading"  # frames come, the model is not there yet
    LIVE = "live"
    STALLED = "stalled"  # no new frame for a while; a lost webcam is being opened again
    ENDED = "ended"  # the video is over, or the session closed
    FAILED = "failed"  # the camera is gone for good: `camera_error`


class Session:
    """Frames from a camera, and what is recognised in them.

    Its methods may be called at any time and never wait, but for `close`.

    Args:
        source: as in `camera.open_camera`.
        model: the model's folder.
        make_camera: another way to the camera; called, like the others, on the thread that uses it.
        make_detector: another way to the hand detector.
        make_classifier: another way to the model.
        loop: begin files again at their end.

    Attributes:
        model: the model's folder.
    """

    def __init__(
        self,
        source: str,
        model: Path,
        *,
        make_camera: Callable[[], Camera] | None = None,
        make_detector: Callable[[], Detector] | None = None,
        make_classifier: Callable[[], Classifier] | None = None,
        loop: bool = True,
    ) -> None:
        def classifier() -> Classifier:
            from signcam.model.classifier import load_classifier

            return load_classifier(model)

        self.model = model
        self._frames = Latest[Frame]()
        self._recognitions = Latest[Recognition]()
        self._capture = CaptureWorker(make_camera or (lambda: open_camera(source, loop=loop)), self._frames)
        self._recogniser = RecogniseWorker(
            make_detector or _hand_detector, make_classifier or classifier, self._frames, self._recognitions
        )
        self._started_at: float | None = None

    def start(self) -> None:
        """Start both threads; once."""
        self._started_at = time.monotonic()
        self._capture.start()
        self._recogniser.start()

    def newest(self) -> Frame | None:
        """The camera's newest frame."""
        return self._frames.peek()

    def last(self) -> Recognition | None:
        """The last recognition; it holds its own frame, which is older than the newest."""
        return self._recognitions.peek()

    def state(self) -> State:
        """How the session is doing now."""
        ended = self._capture.ended  # asked first: once it has ended, its error is there
        frame = self.newest()
        if self.camera_error is not None:
            return State.FAILED
        if ended:
            return State.ENDED
        if frame is None:
            return State.STARTING
        if time.monotonic() - frame.captured_at > STALLED_AFTER_S:
            return State.STALLED
        if self.card is None and self.model_error is None:
            return State.LOADING
        return State.LIVE

    @property
    def camera_error(self) -> str | None:
        """Why there is no picture, for the user."""
        if (why := self._capture.why_ended(UNEXPECTED)) is not None:
            return why
        waited_s = 0.0 if self._started_at is None else time.monotonic() - self._started_at
        if self.newest() is None and self._capture.is_alive() and waited_s > START_LIMIT_S:
            return (
                f"The camera did not start within {START_LIMIT_S:.0f} seconds. Unplug it, plug it in again, or choose "
                "another camera."
            )
        return None

    @property
    def model_error(self) -> str | None:
        """Why nothing is recognised, for the user; the picture goes on."""
        return self._recogniser.why_ended(UNEXPECTED)

    @property
    def error(self) -> str | None:
        """What went wrong, the camera first."""
        return self.camera_error or self.model_error

    @property
    def camera_name(self) -> str:
        """For people; empty until the camera is found."""
        return "" if self._capture.camera is None else self._capture.camera.name

    @property
    def notice(self) -> str:
        """A sentence about the camera, or the model, to show, or empty."""
        about_camera = "" if self._capture.camera is None else self._capture.camera.notice
        about_model = "" if self._recogniser.classifier is None else self._recogniser.classifier.notice
        return about_camera or about_model

    @property
    def card(self) -> ModelCard | None:
        """The model's card, once it is loaded."""
        return None if self._recogniser.classifier is None else self._recogniser.classifier.card

    @property
    def device(self) -> str | None:
        """Where the model runs, once it is loaded."""
        return None if self._recogniser.classifier is None else self._recogniser.classifier.device

    def rate(self) -> float:
        """Recognitions per second, over the last 2 s."""
        since = time.monotonic() - RATE_WINDOW_S
        return sum(t > since for t in self._recogniser.finished_at) / RATE_WINDOW_S

    @property
    def skipped(self) -> int:
        """Frames that the recognition was too slow for, in all."""
        return self._recogniser.skipped

    @property
    def trying(self) -> Experiments:
        """What is done differently from the next frame on, to show what happens then; recorded samples are not."""
        return self._recogniser.trying

    @trying.setter
    def trying(self, trying: Experiments) -> None:
        self._recogniser.trying = trying

    def pause(self) -> None:
        """Recognise no more frames; the camera goes on."""
        self._recogniser.paused.set()

    def resume(self) -> None:
        """Recognise again."""
        self._recogniser.paused.clear()

    @property
    def paused(self) -> bool:
        """Whether `pause` was called last."""
        return self._recogniser.paused.is_set()

    def close(self, timeout_s: float = 2.0) -> list[str]:
        """Stop both threads; idempotent.

        Returns:
            The names of those that are still busy after `timeout_s`: a driver that does not answer, a model that is
            being loaded.  They are daemons, end by themselves as soon as they can, and hold nobody.
        """
        self._capture.stop()
        self._recogniser.stop()
        self._frames.close()
        deadline = time.monotonic() + timeout_s
        late = []
        for worker in (self._capture, self._recogniser):
            if worker.is_alive():
                worker.join(max(0.0, deadline - time.monotonic()))
            if worker.is_alive():
                log.info("%s is late", worker.name)
                late.append(worker.name)
        return late


def _hand_detector() -> Detector:
    from signcam.hand.detector import HandDetector

    return HandDetector("video")
