"""What is on the screen, as a video file or as a camera for other programs; written on a thread of its own.

The window puts a picture now and then; each is written as often as time has passed, so that a film runs as fast as
what it shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

import cv2
import numpy as np

from signcam.errors import SignCamError
from signcam.live.latest import Latest
from signcam.live.workers import Worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

FPS: Final = 12.0
WIDEST_PX: Final = 1280
CAMERA_PX: Final = (1280, 720)  # what video calls ask of a camera
LONGEST_GAP_S: Final = 5.0  # a computer that slept does not fill the disk with one picture


class Sink(Protocol):
    """Takes pictures of one size."""

    def write(self, rgb: NDArray[np.uint8], times: int) -> None:
        """One picture, shown for so many frames."""

    def close(self) -> None:
        """The end."""


class Film:
    """A sink on a thread of its own.  Its methods never wait, but for `close`.

    Args:
        make_sink: called with the (width, height) px of the first picture, on the thread that uses the sink.
        name: of the thread.
    """

    def __init__(self, make_sink: Callable[[tuple[int, int]], Sink], name: str = "signcam-film") -> None:
        self._pictures: Latest[tuple[NDArray[np.uint8], float]] = Latest()
        self._worker = _FilmWorker(make_sink, self._pictures, name)
        self._worker.start()

    def put(self, rgb: NDArray[np.uint8], at: float) -> None:
        """(H, W, 3) uint8 RGB, seen at this time, s monotonic; one that is not written in time is passed over."""
        self._pictures.put((rgb, at))

    @property
    def error(self) -> str | None:
        """Why nothing is written any more, for the user."""
        return self._worker.why_ended("The picture cannot be passed on ({}). Try again.")

    def close(self, timeout_s: float = 2.0) -> bool:
        """Finish; idempotent.  Returns: whether it is done within this time."""
        self._pictures.close()
        self._worker.join(timeout_s)
        return not self._worker.is_alive()


class _FilmWorker(Worker):
    def __init__(
        self,
        make_sink: Callable[[tuple[int, int]], Sink],
        pictures: Latest[tuple[NDArray[np.uint8], float]],
        name: str,
    ) -> None:
        super().__init__(name)
        self._make_sink = make_sink
        self._pictures = pictures

    def work(self) -> None:
        """Write until closed."""
        sink: Sink | None = None
        seen, began, written = 0, 0.0, 0
        try:
            while True:
                seen, picture = self._pictures.wait_newer(seen)
                if picture is None:
                    return
                rgb, at = picture
                if sink is None:
                    sink, began = self._make_sink((rgb.shape[1], rgb.shape[0])), at
                due = int((at - began) * FPS) + 1 - written
                if due > LONGEST_GAP_S * FPS:
                    began += (due - 1) / FPS
                    due = 1
                if due > 0:
                    sink.write(rgb, due)
                    written += due
        finally:
            if sink is not None:
                sink.close()


class VideoSink:
    """An .mp4 file; it has its name once it is whole.

    Args:
        path: its name.
        size: (width, height) px of what comes; it is made smaller where it is very large, and even.

    Raises:
        SignCamError: it cannot be written there.
    """

    def __init__(self, path: Path, size: tuple[int, int]) -> None:
        scale = min(1.0, WIDEST_PX / size[0])
        self.size = (round(size[0] * scale) // 2 * 2, round(size[1] * scale) // 2 * 2)
        self._path = path
        self._part = path.with_name(f".{path.stem}.part{path.suffix}")
        fourcc = cv2.VideoWriter.fourcc(*"mp4v")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as e:
            raise SignCamError(f"The film cannot be written to {path.parent}: {e.strerror}.") from e
        self._writer = cv2.VideoWriter(str(self._part), fourcc, FPS, self.size)
        if not self._writer.isOpened():
            raise SignCamError(f"The film cannot be written to {path.parent}. Is the disk full, or the folder closed?")

    def write(self, rgb: NDArray[np.uint8], times: int) -> None:
        """One picture, for so many frames."""
        bgr = cv2.cvtColor(fitted(rgb, self.size), cv2.COLOR_RGB2BGR)
        for _ in range(times):
            self._writer.write(bgr)

    def close(self) -> None:
        """Give it its name."""
        self._writer.release()
        self._part.replace(self._path)


class CameraSink:
    """A camera that other programs can choose, where the system has a virtual one.

    Raises:
        SignCamError: there is none, or the package pyvirtualcam is not installed; the message says what to do.
    """

    def __init__(self, _size: tuple[int, int]) -> None:
        try:
            import pyvirtualcam
        except ImportError as e:
            raise SignCamError(
                "For a virtual camera signcam needs one more package. Install it with: "
                'pip install "signcam[camera]" (or: uv run --extra camera signcam), then start signcam again.'
            ) from e
        try:
            self._camera: Any = pyvirtualcam.Camera(*CAMERA_PX, FPS)
        except RuntimeError as e:
            raise SignCamError(
                "This computer has no virtual camera to send to. Windows and macOS: install OBS Studio and start its "
                f"virtual camera once. Linux: install v4l2loopback and run: sudo modprobe v4l2loopback. ({e})"
            ) from e

    def write(self, rgb: NDArray[np.uint8], times: int) -> None:
        """The newest picture; a camera repeats nothing."""
        self._camera.send(fitted(rgb, CAMERA_PX))

    def close(self) -> None:
        """Give the camera back."""
        self._camera.close()


def fitted(rgb: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """A picture as large as fits into (width, height), in the middle, on black."""
    height, width = rgb.shape[:2]
    scale = min(size[0] / width, size[1] / height)
    inner = (min(size[0], round(width * scale)), min(size[1], round(height * scale)))
    if inner != (width, height):
        rgb = np.asarray(cv2.resize(rgb, inner, interpolation=cv2.INTER_AREA), np.uint8)
    if inner == size:
        return rgb
    made = np.zeros((size[1], size[0], 3), np.uint8)
    left, top = (size[0] - inner[0]) // 2, (size[1] - inner[1]) // 2
    made[top : top + inner[1], left : left + inner[0]] = rgb
    return made
