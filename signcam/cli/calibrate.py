"""`signcam calibrate`: make how sure a model says it is agree with how often it is right."""

from __future__ import annotations

import argparse
import shlex
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from signcam.cli.files import data_path, model_place
from signcam.cli.out import Bars, per_cent, print_json
from signcam.dataset.naming import listed
from signcam.errors import ModelError
from signcam.settings import find_model, home

if TYPE_CHECKING:
    from pathlib import Path

    from signcam.cli.out import Commands
    from signcam.training.report import Report

NAME = "calibrate"
FEW = 100  # pictures
ABOUT = """\
Make how sure a model says it is agree with how often it is right, by labelled pictures that it
has not learned from: one temperature for all its answers (Guo et al. 2017). Its best answer stays
(but for “none”, with --none-odds); how sure it is changes, and with it when no sign is shown. An
earlier model of the same name is kept: “signcam models undo” brings it back."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="make how sure a model is agree with how often it is right",
        description=ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--model", required=True, metavar="NAME", help="a model's name or folder")
    parser.add_argument(
        "--data",
        required=True,
        nargs="+",
        type=data_path,
        metavar="PATH",
        help="labelled pictures of people and rooms that it was not trained on: folders, .h5, or “recorded”",
    )
    parser.add_argument("--labels", metavar="A,B,…", help="only pictures of these signs")
    parser.add_argument("--rename", metavar="OLD=NEW,…", help="what the data call otherwise, such as O=0,fist=none")
    parser.add_argument(
        "--none-odds",
        type=odds,
        default=1.0,
        metavar="FACTOR",
        help="multiply the odds of “none” by this: below 1 where hands that show no sign are rarer than they were in "
        "training (default: 1)",
    )
    parser.add_argument("--out", metavar="NAME", help="a name or a folder for the new model (default: the same model)")
    parser.add_argument("--json", action="store_true", help="print the new model's card as JSON")
    parser.set_defaults(do=calibrate)


def odds(text: str) -> float:
    """What --none-odds takes."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 1e-6 <= value <= 1e6:
        raise argparse.ArgumentTypeError(f"give a number from 0.000001 to 1000000, such as 0.05, not {text}")
    return value


def calibrate(options: argparse.Namespace) -> int:
    """Read, find the hands, choose, write."""
    from signcam.dataset.example import checked_labels, checked_names
    from signcam.dataset.sources import check_named, read
    from signcam.hand.crop import crop_hand
    from signcam.hand.detector import HandDetector
    from signcam.model.bundle import load_card
    from signcam.training.calibrate import calibrate as chosen
    from signcam.training.calibrate import save_calibrated
    from signcam.values import Frame

    folder = find_model(options.model)
    out = _out(options, folder)
    size = load_card(folder).input_px
    bars = Bars()
    labels = None if options.labels is None else checked_labels(listed(options.labels), "--labels")
    names = {} if options.rename is None else checked_names(options.rename, "--rename")
    check_named(names, options.data)
    loaded = [read(p, labels=labels, names=names, progress=bars.named(f"Reading {p.name}")) for p in options.data]
    examples = [e for one in loaded for e in one.examples]
    crops = []
    tell = bars.named("Finding hands")
    with HandDetector("image") as detector:
        for done, e in enumerate(examples, 1):
            frame = Frame(e.rgb, index=done, captured_at=0.0, name=e.name)
            hand = e.hand or detector.detect(frame)
            crops.append(None if hand is None else crop_hand(frame, hand, size).rgb)
            tell(done, len(examples))
    calibration = chosen(folder, examples, crops, bars.named("Asking the model"), none_odds=options.none_odds)
    about = {
        "data_sha256": {p.name: one.sha256() for p, one in zip(options.data, loaded, strict=True)},
        "command": shlex.join(["signcam", *sys.argv[1:]]),
    }
    card = save_calibrated(folder, out, calibration, about)
    if len(examples) < FEW:
        print(
            f"signcam: few pictures ({len(examples)}): how sure the model is now says little of others. Give {FEW} or "
            "more, by several people.",
            file=sys.stderr,
        )
    print(f"temperature {calibration.temperature:.2f}, by {len(examples)} pictures", file=sys.stderr)
    print(f"before: {in_words(calibration.before)}", file=sys.stderr)
    print(f"now:    {in_words(calibration.after)}", file=sys.stderr)
    if options.json:
        print_json(asdict(card))
    else:
        print(f"{card.name}: {out}")
    return 0


def in_words(report: Report) -> str:
    """What a temperature changes, in a line."""
    off = "" if report.ece is None else f"off by {100 * report.ece:.1f} points (ECE)"
    refused = "" if report.refused is None else f", no sign shown of {per_cent(report.refused)} of those that show one"
    none = "" if report.none_refused is None else f", and of {per_cent(report.none_refused)} of “none”"
    return f"{off}{refused}{none}"


def _out(options: argparse.Namespace, folder: Path) -> Path:
    """Where the new model goes.

    Raises:
        ModelError: the old one came with signcam and no other place is given.
    """
    if options.out:
        return model_place(options.out)
    if folder.parent.resolve() != (home() / "models").resolve() and not any(c in options.model for c in "/\\"):
        raise ModelError(f"“{options.model}” came with signcam and stays as it is. Give --out with a name of your own.")
    return folder
