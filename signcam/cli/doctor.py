"""`signcam doctor`: what is here, what is missing, and how to mend it."""

from __future__ import annotations

import platform
import sys
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from signcam import __version__
from signcam.cli.out import print_json
from signcam.cli.report import check_report, write_report
from signcam.env import missing_libraries, no_display
from signcam.errors import SignCamError
from signcam.settings import assets_folder, home, list_models

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from signcam.cli.out import Commands

NAME = "doctor"
LIBRARIES = (
    "tensorflow",
    "keras",
    "ai-edge-litert",
    "mediapipe",
    "opencv-contrib-python",
    "numpy",
    "PySide6-Essentials",
)
OTHER_OPENCV = ("opencv-python", "opencv-python-headless", "opencv-contrib-python-headless")
State = Literal["ok", "note", "fault"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        about: what.
        state: "fault" keeps signcam from working, "note" is worth knowing.
        says: what was found and, for a fault, how to mend it.
    """

    about: str
    state: State
    says: str


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="check cameras, GPU, libraries, display and models",
        description="Check everything signcam needs and say how to mend what is missing.  Exit code 1 if something is.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object per finding")
    parser.add_argument(
        "--report",
        metavar="FILE.zip",
        type=Path,
        help="write findings, the log and versions into a .zip to send; there are no pictures, names or paths in it",
    )
    parser.set_defaults(do=doctor)


def doctor(options: argparse.Namespace) -> int:
    """Print every finding as it is made."""
    if options.report is not None:
        check_report(options.report)
    faults = 0
    found = []
    for finding in findings():
        found.append(finding)
        faults += finding.state == "fault"
        if options.json:
            print_json(asdict(finding))
        else:
            print(f"{finding.state:5} {finding.about}: {finding.says}", flush=True)
    if options.report is not None:
        write_report(options.report, found)
        print(f"The report is in {options.report}. Read it before you send it.", file=sys.stderr)
    return 1 if faults else 0


def findings() -> Iterator[Finding]:
    """Look at one thing after the other; what fails does not keep the rest from being looked at."""
    yield Finding("signcam", "ok", f"{__version__}, Python {platform.python_version()}, {platform.platform()}")
    if missing := missing_libraries(window=True):
        yield Finding("system libraries", "fault", missing)
    else:
        yield Finding("system libraries", "ok", "all there")
    yield from _libraries()
    if missing:
        yield _guarded("display", _display)
        yield _guarded("your folder", _folder)
        return  # nothing else can be imported
    checks: tuple[tuple[str, Callable[[], Finding]], ...] = (
        ("display", _display),
        ("cameras", _cameras),
        ("processor", _processor),
        ("hand model", _hand_model),
        ("demo clip", _demo),
        ("your folder", _folder),
    )
    for about, check in checks:
        yield _guarded(about, check)
    yield from _models()


def _guarded(about: str, check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except (SignCamError, ImportError, OSError, RuntimeError) as e:
        return Finding(about, "fault", str(e))


def _libraries() -> Iterator[Finding]:
    for name in LIBRARIES:
        try:
            yield Finding(name, "ok", metadata.version(name))
        except metadata.PackageNotFoundError:
            yield Finding(name, "fault", "not installed. Install signcam again.")
    doubled = [name for name in OTHER_OPENCV if _installed(name)]
    if doubled:
        yield Finding(
            "OpenCV",
            "fault",
            f"{', '.join(doubled)} is installed beside opencv-contrib-python; both are the one module cv2. Uninstall "
            "both, then install opencv-contrib-python.",
        )


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _display() -> Finding:
    said = no_display()
    return Finding("display", "note", said) if said else Finding("display", "ok", "there is one")


def _cameras() -> Finding:
    from signcam.camera import list_cameras

    cameras = list_cameras()
    if not cameras:
        return Finding("cameras", "note", "none found; the window plays the demo clip. Plug in a webcam.")
    return Finding("cameras", "ok", ", ".join(f"{c.index}: {c.name}" for c in cameras))


def _processor() -> Finding:
    from signcam.model.classifier import may_have_gpu

    if not may_have_gpu():
        return Finding(
            "processor", "ok", "CPU (no GPU that TensorFlow could use: it knows Nvidia's, on Linux and WSL2)"
        )
    import tensorflow as tf

    gpus = tf.config.list_physical_devices("GPU")
    if not gpus:
        return Finding(
            "processor", "note", "CPU; there is a GPU, but TensorFlow cannot use it. Install “signcam[cuda]”."
        )
    return Finding("processor", "ok", str(tf.config.experimental.get_device_details(gpus[0]).get("device_name", "GPU")))


def _hand_model() -> Finding:
    from signcam.hand.detector import HandDetector

    with HandDetector("image"):
        return Finding("hand model", "ok", "whole, and MediaPipe loads it")


def _demo() -> Finding:
    from signcam.camera import open_camera

    with open_camera("demo", paced=False) as clip:
        frame = clip.read()
    if frame is None:
        return Finding("demo clip", "fault", f"{assets_folder()} holds no readable clip. Install signcam again.")
    return Finding("demo clip", "ok", f"{frame.size[0]}×{frame.size[1]} px, {clip.total} frames")


def _folder() -> Finding:
    from signcam.settings import write_atomically

    probe = home() / ".doctor"
    write_atomically(probe, b"")
    probe.unlink()
    return Finding("your folder", "ok", f"{home()} can be written")


def _models() -> Iterator[Finding]:
    from signcam.model.bundle import verify
    from signcam.model.classifier import load_classifier

    models = list_models()
    if not models:
        yield Finding("models", "fault", "there is none. Install signcam again, or train one: signcam train --help")
    for name, folder in models.items():
        try:
            card = verify(folder)
            with load_classifier(folder) as classifier:
                yield Finding(f"model {name}", "ok", f"{len(card.labels)} signs, runs on {classifier.device}")
        except SignCamError as e:
            yield Finding(f"model {name}", "fault", str(e))
