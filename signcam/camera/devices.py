"""The cameras there are, by name.  No camera is opened to find out: that would take seconds and light its lamp."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import cv2

SYSFS = Path("/sys/class/video4linux")

BACKEND = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}.get(sys.platform, cv2.CAP_ANY)
"""The one OpenCV backend that is asked for cameras: an index means nothing without its backend."""


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """A camera of this computer.

    Attributes:
        index: OpenCV's number for it, with `BACKEND`.
        name: what the system calls it.
    """

    index: int
    name: str


def list_cameras() -> tuple[CameraDevice, ...]:
    """Every camera, by index."""
    if sys.platform == "linux":
        return cameras_in_sysfs(SYSFS)
    from cv2_enumerate_cameras import enumerate_cameras

    return tuple(sorted((CameraDevice(c.index, c.name) for c in enumerate_cameras(BACKEND)), key=lambda d: d.index))


def cameras_in_sysfs(root: Path) -> tuple[CameraDevice, ...]:
    """The cameras that Linux tells of below `root`.

    One camera has several nodes; the first, with `index` 0, gives pictures, the others give data about them.
    """
    found = []
    for node in root.glob("video[0-9]*"):
        try:
            if (node / "index").read_text(encoding="ascii").strip() != "0":
                continue
            name = (node / "name").read_text(encoding="utf-8", errors="replace").strip()
            found.append(CameraDevice(int(node.name.removeprefix("video")), _tidy(name) or node.name))
        except (OSError, ValueError):  # it was unplugged while we looked
            continue
    return tuple(sorted(found, key=lambda device: device.index))


def _tidy(name: str) -> str:
    """“Integrated Camera: Integrated C”, as the USB driver says it twice and cuts it off -> “Integrated Camera”."""
    first, _, second = name.partition(": ")
    return first if second and first.startswith(second.rstrip()) else name
