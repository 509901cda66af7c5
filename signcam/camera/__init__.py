"""Frames come in: webcams, video files, folders of pictures, the demo clip.  cv2.VideoCapture lives here.

`open_camera(source) -> Camera` is the door; `list_cameras()` tells what there is to choose from.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

from signcam.camera.devices import CameraDevice, list_cameras
from signcam.camera.replay import Pictures, VideoFile, open_folder
from signcam.camera.webcam import Webcam
from signcam.errors import CameraError
from signcam.pictures import is_picture
from signcam.settings import assets_folder

if TYPE_CHECKING:
    from signcam.values import Frame

__all__ = ["DEMO", "Camera", "CameraDevice", "list_cameras", "open_camera"]

DEMO = "demo"
NO_CAMERA = (
    "No camera was found, so the demo clip is playing. Plug in a webcam and press “Try again”. "
    "You can also open a video or a folder of pictures."
)


class Camera(Protocol):
    """Whatever gives frames.  Make it, read it and close it on one thread; only `close` may be called from another."""

    @property
    def name(self) -> str:
        """For people: “Integrated Camera”, “hand.mp4”, “Demo clip”."""

    @property
    def live(self) -> bool:
        """Whether this is a device, where only the newest frame matters."""

    @property
    def notice(self) -> str:
        """A sentence to show while it runs, or empty."""

    @property
    def total(self) -> int | None:
        """How many frames it will give, where that is known; a video's own word for it may be a little wrong."""

    def read(self) -> Frame | None:
        """The next frame, waiting for it; None at the end and once closed.

        Raises:
            CameraError: it cannot be started, or stopped giving pictures.
        """

    def close(self) -> None:
        """End a `read` that waits, and give everything back; idempotent.

        Called from another thread than the one that reads, it only ends the `read`: a device must be given back by
        the thread that opened it, with a `close` of its own.
        """

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...


def open_camera(source: str, *, loop: bool = False, paced: bool = True) -> Camera:
    """The camera that `source` names.  A webcam is opened by its first `read`, as that can take half a minute.

    Args:
        source: "" for the first camera there is, else the demo clip, with a notice; "demo"; a camera's index or
            /dev/video path; a video, a picture or a folder of pictures; a camera's name, or a part of it that no
            other camera has.  Where two of these fit, the earlier wins.
        loop: begin files again at their end.
        paced: files give their frames by the clock, as a camera would; else as fast as asked (see `replay.py`).

    Raises:
        CameraError: there is no such thing; the message lists the cameras there are.
    """
    if source == "":
        devices = list_cameras()
        return Webcam(devices[0]) if devices else _demo(NO_CAMERA, loop=loop, paced=paced)
    if source == DEMO:
        return _demo("", loop=loop, paced=paced)
    if number := re.fullmatch(r"(?:/dev/video)?(\d{1,4})", source, re.ASCII):
        return Webcam(_device_by_index(int(number[1])))
    path = Path(source).expanduser()
    if path.is_dir():
        return open_folder(path, loop=loop, paced=paced)
    if path.is_file() and is_picture(path):
        return Pictures([path], name=path.name, loop=loop, paced=paced)
    if path.exists():
        return VideoFile(path, loop=loop, paced=paced)
    return Webcam(_device_by_name(source))


def _demo(notice: str, *, loop: bool, paced: bool) -> VideoFile:
    return VideoFile(assets_folder() / "demo.mp4", name="Demo clip", notice=notice, loop=loop, paced=paced)


def _device_by_index(index: int) -> CameraDevice:
    for device in list_cameras():
        if device.index == index:
            return device
    raise CameraError(f"There is no camera {index}. {_choices()}")


def _device_by_name(name: str) -> CameraDevice:
    wanted = name.casefold()
    devices = list_cameras()
    exact = [d for d in devices if d.name.casefold() == wanted]
    fitting = exact or [d for d in devices if wanted in d.name.casefold()]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise CameraError(f"{len(fitting)} cameras are called “{name}”: {_listed(fitting)}. Give the number.")
    raise CameraError(f"There is no camera, file or folder “{name}”. {_choices()}")


def _choices() -> str:
    devices = list_cameras()
    cameras = f"Cameras here: {_listed(devices)}." if devices else "No camera is connected."
    return f"{cameras} Give one of them by number or name, a video, a picture, a folder of pictures, or “demo”."


def _listed(devices: list[CameraDevice] | tuple[CameraDevice, ...]) -> str:
    return ", ".join(f"{d.index} “{d.name}”" for d in devices)
