"""`signcam [run]`: the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from signcam.env import no_display
from signcam.errors import CameraError, ModelError
from signcam.settings import DEFAULT_MODEL, find_model, load_settings_told

if TYPE_CHECKING:
    import argparse

    from signcam.cli.out import Commands

NAME = "run"


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(NAME, help="open the window (the default)", description="Open the window.")
    parser.add_argument(
        "--camera",
        metavar="WHICH",
        help="a camera's number or name, a video, a folder of pictures, or “demo”; "
        "without it the last one used, then the first there is, then the demo",
    )
    parser.add_argument("--model", metavar="NAME", help="a model's name or folder (default: the last one used)")
    parser.add_argument("--present", action="store_true", help="begin with the presentation, as F5 does")
    parser.set_defaults(do=run)


def run(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    if said := no_display():
        print(said, file=sys.stderr)
        return 1
    from signcam.ui.app import run_app

    settings, told = load_settings_told()
    source, model = options.camera, options.model
    if source is None:
        source, gone = _camera_of_last_time(settings.camera)
        told = told or gone
    if not model:
        model, gone = _model_of_last_time(settings.model)
        told = told or gone
    present = (lambda window: window.presenter.start()) if options.present else None
    # no dialog ever lies on top of a presentation
    return run_app(settings, source=source, model=model, told=told, may_ask=not options.present, on_window=present)


def _camera_of_last_time(camera: str) -> tuple[str, str]:
    """(the camera, or "" where it is not there any more, and then a sentence about it)."""
    from signcam.camera import open_camera

    if not camera:
        return "", ""
    try:
        with open_camera(camera):  # a device is opened by its first `read` only
            return camera, ""
    except CameraError:
        return "", f"The camera “{camera}” of last time is not here; another one is used."


def _model_of_last_time(model: str) -> tuple[str, str]:
    """(the model, or the usual one where it is not there any more, and then a sentence about it)."""
    try:
        find_model(model)
    except ModelError:
        return DEFAULT_MODEL, f"The model “{model}” of last time is not here; “{DEFAULT_MODEL}” is used."
    return model, ""
