"""`signcam [run]`: the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from signcam.env import no_display
from signcam.settings import load_settings

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

    settings = load_settings()
    source = settings.camera if options.camera is None else options.camera
    present = (lambda window: window.presenter.start()) if options.present else None
    return run_app(settings, source=source, model=options.model or settings.model, on_window=present)
