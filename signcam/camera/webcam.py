"""A webcam as a camera: opened, read and released on the one thread that reads it.

OpenCV cameras lie: a camera that was unplugged may answer False, or True with its last picture for ever, or not at
all; a busy one counts as open and gives nothing.  So only pictures count here, their age and that they change, never
`isOpened()`.  A camera that falls silent is opened again for a minute before it is given up.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Self

import cv2
import numpy as np

from signcam.camera.devices import BACKEND, CameraDevice
from signcam.errors import CameraError
from signcam.values import Frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

SIZE_PX = (1280, 720)
"""Asked for, not insisted on.  A hand at arm's length then has the 256 px of a recorded sample, which 640 x 480 does
not give, wide sensors show all they see, and finding the hand costs the same (6.3 ms against 6.1 ms)."""

FPS = 30
SLOW_FPS = 20
SMALLER_PX = (640, 480)  # asked for where 1280 x 720 runs below SLOW_FPS: old cameras without MJPG have 10 fps there

SILENCE_S = 2.0  # without a picture, or with the very same picture: then the camera is lost
START_S = 10.0  # for the first picture of a camera that counts as open
RETRY_S = 0.01  # between two reads that gave nothing
REOPEN_AFTER_S = (1.0, 2.0, 4.0, *(8.0,) * 7)  # 63 s in all

WARM_UP_S = 1.0  # at most; many cameras begin with black or grey pictures
FLAT_STD = 2.0  # grey levels: a picture with less has no content
FLAT_S = 3.0  # of such pictures; then the user is asked about the lens cover
FLAT_EVERY = 8  # frames: looking at each would cost a third of a millisecond
FLAT = "The picture is completely dark or flat. Is the lens cover or the camera's privacy switch closed?"
SAME_PICTURES = 60  # byte for byte; noise makes even a still scene differ
MALFORMED_PICTURES = 50
SMALLEST_PX = 32  # MediaPipe fails for good on a picture of size 0


class Capture(Protocol):
    """The part of cv2.VideoCapture that is used here."""

    def isOpened(self) -> bool: ...  # noqa: D102  OpenCV's names
    def read(self) -> Any: ...  # noqa: ANN401, D102
    def set(self, property_id: int, value: float, /) -> bool: ...  # noqa: D102
    def get(self, property_id: int, /) -> float: ...  # noqa: D102
    def release(self) -> None: ...  # noqa: D102


class _Fault(Enum):
    """Why there is no picture."""

    SILENT = "nothing came"
    FROZEN = "the same picture came again and again"
    MALFORMED = "what came is no picture"
    CLOSED = "close was called"


class Webcam:
    """A device; the newest picture matters.  The first `read` opens it.

    Args:
        device: which one.
        open_capture: (index, backend) -> capture; tests give their own.
        now: s, monotonic; likewise.
        wait: (event, s) -> whether the event was set meanwhile; likewise.
    """

    live = True
    total = None

    def __init__(
        self,
        device: CameraDevice,
        *,
        open_capture: Callable[[int, int], Capture] = cv2.VideoCapture,
        now: Callable[[], float] = time.monotonic,
        wait: Callable[[threading.Event, float], bool] = threading.Event.wait,
    ) -> None:
        self.name = device.name
        self.notice = ""
        self._device = device
        self._open_capture = open_capture
        self._now = now
        self._wait = wait
        self._closing = threading.Event()
        self._capture: Capture | None = None
        self._owner: int | None = None  # id of the thread that opened the capture, the only one that may release it
        self._index = 0
        self._last: NDArray[np.uint8] | None = None  # every 8th pixel of the last picture
        self._same = 0  # pictures in a row that equalled it
        self._changed_at = 0.0
        self._flat_since: float | None = None  # s, monotonic
        self._still: NDArray[np.uint8] | None = None  # the picture the camera froze with, as `_last`

    def read(self) -> Frame | None:
        """The next picture; None once closed.  Waits for it, through up to a minute of reopening.

        Raises:
            CameraError: the camera cannot be started, or was lost and did not come back.
        """
        if self._closing.is_set():
            return None
        if self._capture is None:
            got = self._first_frame()
            if isinstance(got, _Fault) and got is not _Fault.CLOSED:
                self._release()
                raise CameraError(_why_not_started(self._device))
        else:
            got = self._next_frame(self._capture, SILENCE_S)
            if isinstance(got, _Fault) and got is not _Fault.CLOSED:
                got = self._reopened(frozen=got is _Fault.FROZEN)
        if isinstance(got, _Fault):
            return None
        self._index = got.index + 1
        if got.index % FLAT_EVERY == 0:
            self._look_for_content(got)
        return got

    def close(self) -> None:
        """End a waiting `read`, and release the camera if this is its thread; else that thread's `close` does it."""
        self._closing.set()
        if self._owner == threading.get_ident():
            self._release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _first_frame(self) -> Frame | _Fault:
        """Open the camera, pass over its flat first pictures, and return the first good one."""
        self._owner = threading.get_ident()
        try:
            self._capture = capture = self._open_capture(self._device.index, BACKEND)
            if not capture.isOpened():
                return _Fault.SILENT
        except cv2.error:
            return _Fault.SILENT
        _configure(capture)
        self._last, self._same = None, 0
        got = self._next_frame(capture, START_S)
        warm_at = self._now() + WARM_UP_S
        while isinstance(got, Frame) and float(got.rgb[::8, ::8].std()) < FLAT_STD and self._now() < warm_at:
            got = self._next_frame(capture, START_S)
        return got

    def _next_frame(self, capture: Capture, patience_s: float) -> Frame | _Fault:
        """The next picture that is one, within `patience_s` seconds."""
        deadline = self._now() + patience_s
        malformed = 0
        while not self._closing.is_set():
            picture = _grab(capture)
            now = self._now()
            rgb = to_rgb(picture)
            if rgb is not None:
                if self._frozen(rgb, now):
                    return _Fault.FROZEN
                return Frame(rgb=rgb, index=self._index, captured_at=now)
            malformed += picture is not None
            if malformed >= MALFORMED_PICTURES:
                return _Fault.MALFORMED
            if now >= deadline:
                return _Fault.SILENT
            self._wait(self._closing, RETRY_S)
        return _Fault.CLOSED

    def _frozen(self, rgb: NDArray[np.uint8], now: float) -> bool:
        """Whether this is the same picture as for the last seconds.

        A virtual camera may well show a still picture.  It shows the very same after it was opened again, which a
        driver that repeats an old buffer cannot: such a picture is believed from then on.  So is a flat one, which is
        what a closed privacy shutter looks like.
        """
        thin = rgb[::8, ::8]
        if self._last is None or not np.array_equal(thin, self._last):
            self._last, self._same, self._changed_at = thin.copy(), 0, now
            return False
        self._same += 1
        if self._same < SAME_PICTURES or now - self._changed_at < SILENCE_S:
            return False
        believed = self._still is not None and np.array_equal(thin, self._still)
        return not believed and float(thin.std()) >= FLAT_STD

    def _look_for_content(self, frame: Frame) -> None:
        """Say so while there is nothing to be seen."""
        if float(frame.rgb[::8, ::8].std()) >= FLAT_STD:
            self._flat_since, self.notice = None, ""
        elif self._flat_since is None:
            self._flat_since = frame.captured_at
        elif frame.captured_at - self._flat_since >= FLAT_S:
            self.notice = FLAT

    def _reopened(self, *, frozen: bool) -> Frame | _Fault:
        """The first picture after the camera came back."""
        self._still = self._last if frozen else None
        for pause_s in REOPEN_AFTER_S:
            self._release()
            if self._wait(self._closing, pause_s):
                return _Fault.CLOSED
            got = self._first_frame()
            if isinstance(got, Frame) or got is _Fault.CLOSED:
                return got
        self._release()
        raise CameraError(f"The camera “{self.name}” was disconnected. Plug it in and press “Try again”.")

    def _release(self) -> None:
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.release()


def _why_not_started(device: CameraDevice) -> str:
    node = f"/dev/video{device.index}"
    if sys.platform == "linux" and Path(node).exists() and not os.access(node, os.R_OK | os.W_OK):
        return (
            f"Your account may not use the camera ({node}). Ask for membership in the group “video”, then log in again."
        )
    return (
        f"The camera “{device.name}” could not be started. Another program (Zoom, Teams, a browser) may be using it, "
        "or the system's camera privacy setting blocks it. Close that program or allow the camera, then press "
        "“Try again”."
    )


def _configure(capture: Capture) -> None:
    """Ask for MJPG, size, rate and a short buffer, in this order: the format may reset the others.

    Cameras refuse what they cannot do, and that is no fault: their pictures tell what they are.
    """
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    _ask_size(capture, SIZE_PX)
    if 0 < capture.get(cv2.CAP_PROP_FPS) < SLOW_FPS:
        _ask_size(capture, SMALLER_PX)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)


def _ask_size(capture: Capture, size_px: tuple[int, int]) -> None:
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size_px[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size_px[1])
    capture.set(cv2.CAP_PROP_FPS, FPS)


def _grab(capture: Capture) -> Any:  # noqa: ANN401  a camera may give anything
    """What the camera gives, or None."""
    try:
        given, picture = capture.read()
    except cv2.error:
        return None
    return picture if given else None


def to_rgb(picture: Any) -> NDArray[np.uint8] | None:  # noqa: ANN401  a camera may give anything
    """(H, W), (H, W, 1), (H, W, 3) BGR or (H, W, 4) BGRA uint8 -> a new (H, W, 3) uint8 RGB; None for all else."""
    if not isinstance(picture, np.ndarray) or picture.dtype != np.uint8 or picture.ndim not in (2, 3):
        return None
    if min(picture.shape[:2]) < SMALLEST_PX:
        return None
    channels = 1 if picture.ndim == 2 else picture.shape[2]
    conversion = {1: cv2.COLOR_GRAY2RGB, 3: cv2.COLOR_BGR2RGB, 4: cv2.COLOR_BGRA2RGB}.get(channels)
    if conversion is None:
        return None
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(picture), conversion), np.uint8)
