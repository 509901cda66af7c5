"""`signcam synth`: rendered hands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from signcam.cli.out import Bars
from signcam.errors import SynthError

if TYPE_CHECKING:
    import argparse

    from signcam.cli.out import Commands

NAME = "synth"


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="render hands: the demo clip, training pictures",
        description="Render hands signing digits, without a camera.",
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--clip", type=Path, metavar="FILE", help="render the demo clip to this .mp4, its times beside it"
    )
    what.add_argument(
        "--pictures", type=Path, metavar="FOLDER", help="render labelled pictures into FOLDER, one folder per sign"
    )
    parser.add_argument("--count", type=int, default=100, help="how many pictures (default: %(default)s)")
    parser.add_argument("--back", type=float, default=0.0, metavar="SHARE", help="share of pictures of the hand's back")
    parser.add_argument("--seed", type=int, default=0, help="another seed, other people, rooms and light")
    parser.set_defaults(do=synth)


def synth(options: argparse.Namespace) -> int:
    """Render one or the other."""
    bars = Bars()
    if options.clip is not None:
        from signcam.synth import render_clip

        render_clip(options.clip, progress=bars.named("Rendering the clip"))
        print(options.clip)
        return 0
    _pictures(options, bars)
    print(options.pictures)
    return 0


def _pictures(options: argparse.Namespace, bars: Bars) -> None:
    import cv2

    from signcam.settings import write_atomically
    from signcam.synth import render_pictures

    if options.count < 1 or not 0 <= options.back <= 1:
        raise SynthError("--count must be at least 1, and --back a share from 0 to 1.")
    pictures = render_pictures(options.count, options.seed, back_share=options.back)
    for number, rendering in enumerate(pictures):
        _, code = cv2.imencode(".png", cv2.cvtColor(rendering.rgb, cv2.COLOR_RGB2BGR))
        path = options.pictures / rendering.label / f"rendered_{options.seed}_{number:06d}.png"
        try:
            write_atomically(path, code.tobytes())
        except OSError as e:
            raise SynthError(
                f"{path} cannot be written: {e.strerror}. Choose another folder, or free some space."
            ) from e
        bars.tell("Rendering", number + 1, options.count)
