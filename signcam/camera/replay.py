"""Videos and pictures as cameras: for looking at what was recorded, for `signcam predict`, and for the tests.

Paced, a file plays as a camera would: `read` waits until a frame is due, and `captured_at` is the monotonic clock.
Unpaced, every frame comes as fast as it is asked for, and `captured_at` counts the clip's own seconds from 0, so that
whatever works with time (smoothing, speed) sees the clip as it was filmed, however long the computer takes.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Self

import cv2

from signcam.camera.webcam import to_rgb
from signcam.errors import CameraError, DataError
from signcam.pictures import is_picture, natural_order, read_image
from signcam.values import Frame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

USUAL_FPS = 30.0  # for files that do not say, or say nonsense
POSSIBLE_FPS = (1.0, 240.0)

PICTURE_S = 1.0  # how long a picture is shown
PICTURE_FPS = 10  # paced, it is delivered again and again, as a camera would that looks at it
PICTURE_SUFFIXES = {".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".heic", ".avif"}
"""Files with these names are meant as pictures: where their content is no JPEG or PNG, the user is told."""


class Pace:
    """When each frame is captured: by the clock, waiting until it is due, or by counting.

    A reader who is late is not made to hurry after: the clip goes on from where it is.
    """

    def __init__(self, fps: float, *, paced: bool, now: Callable[[], float] = time.monotonic) -> None:
        self._period_s = 1.0 / fps
        self._paced = paced
        self._now = now
        self._due: float | None = None
        self.closing = threading.Event()

    def captured_at(self, index: int) -> float | None:
        """The time of frame `index`, once it has come; None if closed before."""
        if not self._paced:
            return None if self.closing.is_set() else index * self._period_s
        now = self._now()
        due = now if self._due is None else max(self._due, now)
        if self.closing.wait(due - now):
            return None
        self._due = due + self._period_s
        return due


class VideoFile:
    """A video, read by OpenCV with FFmpeg.

    Args:
        path: the file.
        name: for people; the file's name by default.
        notice: a sentence to show while it plays.
        loop: begin again at the end.
        paced: by the clock, or as fast as asked.

    Raises:
        CameraError: it is missing or not a video.
    """

    live = False

    def __init__(self, path: Path, *, name: str = "", notice: str = "", loop: bool = False, paced: bool = True) -> None:
        self.name = name or path.name
        self.notice = notice
        self._path = path
        self._loop = loop
        self._capture: cv2.VideoCapture | None = _open(path)
        self._owner = threading.get_ident()  # the thread that reads, the only one that may release
        count = int(self._capture.get(cv2.CAP_PROP_FRAME_COUNT))
        self.total = count if count > 0 and not loop else None
        fps = self._capture.get(cv2.CAP_PROP_FPS)
        self._pace = Pace(fps if POSSIBLE_FPS[0] <= fps <= POSSIBLE_FPS[1] else USUAL_FPS, paced=paced)
        self._index = 0

    def read(self) -> Frame | None:
        """The next frame, when it is due; None at the end and once closed.

        Raises:
            CameraError: there is not one frame in it.
        """
        self._owner = threading.get_ident()
        rgb = self._next()
        if rgb is None:
            return None
        captured_at = self._pace.captured_at(self._index)
        if captured_at is None:
            return None
        frame = Frame(rgb=rgb, index=self._index, captured_at=captured_at)
        self._index += 1
        return frame

    def close(self) -> None:
        """End a waiting `read`, and release the file if this is its thread; else that thread's `close` does it."""
        self._pace.closing.set()
        if self._owner == threading.get_ident():
            self._release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _next(self) -> NDArray[np.uint8] | None:
        if self._capture is None or self._pace.closing.is_set():
            return None
        rgb = to_rgb(self._capture.read()[1])
        if rgb is None and self._index == 0:
            raise CameraError(f"There is no readable frame in {self._path}. Try whether another player shows it.")
        if rgb is None and self._loop:
            # opened anew, not wound back: in some containers FFmpeg cannot seek
            self._release()
            self._capture = _open(self._path)
            rgb = to_rgb(self._capture.read()[1])
        if rgb is None:
            self._release()
        return rgb

    def _release(self) -> None:
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.release()


class Pictures:
    """Picture files, one after the other; each frame's `name` is its file.

    Args:
        paths: the files, in their order.
        name: for people.
        loop: begin again at the end.
        paced: each is shown for `PICTURE_S` by the clock, or once, as fast as asked.
        rejected: files that were passed over before, with the reason.
    """

    live = False
    notice = ""

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        name: str,
        loop: bool = False,
        paced: bool = True,
        rejected: Sequence[tuple[Path, str]] = (),
    ) -> None:
        self.name = name
        self.rejected = list(rejected)
        """Files that could not be shown, each with the reason, as far as they were met."""
        self._paths = list(paths)
        self._loop = loop
        self._repeats = round(PICTURE_S * PICTURE_FPS) if paced else 1
        self.total = None if loop else len(self._paths) * self._repeats
        self._pace = Pace(PICTURE_FPS if paced else 1 / PICTURE_S, paced=paced)
        self._next_path = 0
        self._shown: tuple[NDArray[np.uint8], Path] | None = None
        self._left = 0  # times it is still to be delivered
        self._index = 0

    def read(self) -> Frame | None:
        """The next frame, when it is due; None at the end and once closed.

        Raises:
            CameraError: not one of the files can be shown.
        """
        if self._pace.closing.is_set():
            return None
        if self._left == 0:
            self._shown, self._left = self._decode(), self._repeats
        if self._shown is None:
            return None
        captured_at = self._pace.captured_at(self._index)
        if captured_at is None:
            return None
        rgb, path = self._shown
        frame = Frame(rgb=rgb, index=self._index, captured_at=captured_at, name=str(path))
        self._index += 1
        self._left -= 1
        return frame

    def close(self) -> None:
        """End a waiting `read`."""
        self._pace.closing.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _decode(self) -> tuple[NDArray[np.uint8], Path] | None:
        """The next file that can be shown; None after the last."""
        while self._paths:
            if self._next_path == len(self._paths):
                if not self._loop:
                    return None
                self._next_path = 0
            path = self._paths[self._next_path]
            try:
                rgb = read_image(path)
            except DataError as e:
                self.rejected.append((path, str(e)))
                del self._paths[self._next_path]  # it will be no better next time
                continue
            self._next_path += 1
            return rgb, path
        raise CameraError(f"No picture can be shown in {self.name}. {self.rejected[0][1]}")


def open_folder(folder: Path, *, loop: bool = False, paced: bool = True) -> Pictures:
    """Every picture of a folder, by name with 2 before 10; subfolders are not entered.

    Raises:
        CameraError: there is none, or the folder cannot be read.
    """
    pictures, rejected = [], []
    try:
        files = sorted((path for path in folder.iterdir() if path.is_file()), key=lambda path: natural_order(path.name))
    except OSError as e:
        raise CameraError(f"{folder} cannot be read ({e.strerror}). Choose another folder.") from e
    for path in files:
        if is_picture(path):
            pictures.append(path)
        elif path.suffix.lower() in PICTURE_SUFFIXES:
            rejected.append((path, f"{path} is not a JPEG or PNG picture. Save it as one of these."))
    if not pictures:
        reason = f" ({rejected[0][1]})" if rejected else ""
        raise CameraError(f"There are no JPEG or PNG pictures in {folder}{reason}. Choose another folder.")
    return Pictures(pictures, name=folder.name or str(folder), loop=loop, paced=paced, rejected=rejected)


def _open(path: Path) -> cv2.VideoCapture:
    try:
        capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        if capture.isOpened():
            return capture
    except cv2.error:  # OpenCV raises for some broken headers; they are told like the others
        pass
    what = "is not a video that OpenCV can read" if path.exists() else "does not exist"
    raise CameraError(
        f"{path} {what}. Give a video (mp4, avi, mov, mkv, webm), a picture (jpg, png) or a folder of them."
    )
