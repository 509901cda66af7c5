"""What must be true before numpy, OpenCV, MediaPipe, TensorFlow or Qt is imported: their variables and libraries.

These libraries read their environment while they are imported, so importing this module is what sets it, and whoever
starts Python for signcam (`__main__`, the tests) imports it first.  A variable that the user has set stays as it is.
Only the standard library is used here: it has to work where nothing else does.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ENVIRONMENT = {
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "2",  # s without a frame; 10 would outlast every message about it
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",  # with them Windows needs 4 to 20 s to open a camera
    "OPENCV_AVFOUNDATION_SKIP_AUTH": "1",  # macOS: OpenCV can only ask from the main thread, which never opens cameras
    "OPENCV_IO_MAX_IMAGE_PIXELS": "50000000",  # a 1.2 MB PNG can otherwise take 2.3 GB and 34 s
    "OPENCV_LOG_LEVEL": "SILENT",  # what goes wrong with a camera or a video is told once, by signcam
    "OPENCV_FFMPEG_LOGLEVEL": "-8",  # likewise; -8 is FFmpeg's word for quiet
    "QT_NO_GUI_THREADPOOL": "1",  # Qt would cut each picture into strips for a pool of threads: slower on two cores
    "TF_CPP_MIN_LOG_LEVEL": "3",
    # where a processor lacks AVX-512, TensorFlow leaves it off, and a training step of the last stage took 2.5 s of one
    # core of an AMD EPYC instead of 0.5, most of it spent in packing matrices
    "TF_ENABLE_ONEDNN_OPTS": "1",
    "GLOG_minloglevel": "2",
    # the window looks inside the network with numpy, whose threads spin while they wait: on two busy cores one product
    # then takes many times as long, and MediaPipe and LiteRT wait with it
    "OPENBLAS_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
}

for _name, _value in ENVIRONMENT.items():
    os.environ.setdefault(_name, _value)

LITERT_THREADS = min(2, os.cpu_count() or 1)
"""A second one halves the time of an answer; on two cores the window is not later for it (README, How fast)."""

# soname: (Debian and Ubuntu package, Fedora package).  Found by starting signcam in a bare Debian.
_EVERYWHERE = {
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGLESv2.so.2": ("libgles2", "libglvnd-gles"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
}
_XCB = {  # Qt names only libxcb-cursor0 when any of these is missing
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
}
_WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}


def missing_libraries(window: bool) -> str | None:
    """One line that names the system packages to install, or None when nothing is missing.

    Only Linux can lack them; the wheels for Windows and macOS hold all they need.

    Args:
        window: check for a window on this screen as well, not only for the imports.
    """
    if sys.platform != "linux":
        return None
    wanted = dict(_EVERYWHERE)
    if window:
        wanted |= {"xcb": _XCB, "wayland": _WAYLAND}.get(_qt_platform(), {})
    missing = [packages for soname, packages in wanted.items() if not _loads(soname)]
    if not missing:
        return None
    debian, fedora = (_words(names) for names in zip(*missing, strict=True))
    return (
        "signcam needs system libraries that are not installed. "
        f"Run: sudo apt-get update && sudo apt-get install {debian} (on Fedora: sudo dnf install {fedora})"
    )


def no_display() -> str | None:
    """One line that says why no window can open here and what to do, or None where one can."""
    if sys.platform != "linux" or _qt_platform():
        return None
    return (
        "signcam cannot open a window: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it on "
        "a desktop, or through “ssh -X”, or use “signcam predict”, which needs no window, or set "
        "QT_QPA_PLATFORM=offscreen to run without showing one."
    )


def forget_cv2_qt() -> None:
    """Take back the variables with which `import cv2` points Qt at OpenCV's own Qt 5; call it before QApplication.

    WORKAROUND opencv-python#467.  Remove when mediapipe accepts the headless OpenCV.
    """
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in os.environ.get(name, ""):
            del os.environ[name]


@contextlib.contextmanager
def quiet_stderr() -> Iterator[None]:
    """Send what C++ writes to file descriptor 2 nowhere for a moment: neither TensorFlow nor MediaPipe can be asked to.

    Python's own messages go there too, so nothing that may fail with one belongs inside.
    """
    try:
        sys.stderr.flush()
        kept = os.dup(2)
    except (AttributeError, OSError):  # no stderr at all: a window started without a console
        yield
        return
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
            yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _qt_platform() -> str:
    """The Qt platform that a window would use on Linux: the one asked for, else wayland, else xcb, else ""."""
    asked = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0].removesuffix("-egl")
    if asked:
        return asked
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else ""


def _loads(soname: str) -> bool:
    """Whether the dynamic linker finds this library; the search of `ctypes.util` would start a compiler."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _words(names: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(names))
