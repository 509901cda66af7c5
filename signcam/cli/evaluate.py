"""`signcam evaluate`: how good is a model on labelled pictures?"""

from __future__ import annotations

import json
import shlex
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from signcam import __version__
from signcam.cli.evaluated import in_words
from signcam.cli.files import check_figure, check_folder, data_path, write
from signcam.cli.out import Bars, print_json
from signcam.dataset.naming import listed
from signcam.errors import DataError, SignCamError
from signcam.settings import DEFAULT_MODEL, find_model

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from signcam.cli.out import Commands
    from signcam.dataset.sources import Example, Loaded
    from signcam.training.evaluate import NoHand
    from signcam.training.report import Report
    from signcam.values import ModelCard

NAME = "evaluate"
REPORT = "report.json"
FIGURES = ("confusion.png", "mistakes.png", "reliability.png")


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="measure a model on labelled pictures",
        description="Measure a model by the live path: find the hand, cut it, ask. A picture in which no hand is found "
        "counts as wrong.",
    )
    parser.add_argument("--data", required=True, type=data_path, metavar="PATH", help="folders, .h5, or “recorded”")
    parser.add_argument("--model", metavar="NAME", default=DEFAULT_MODEL, help="a model's name or folder")
    parser.add_argument("--labels", metavar="A,B,…", help="only pictures of these signs")
    parser.add_argument("--rename", metavar="OLD=NEW,…", help="what the data call otherwise, such as O=0,fist=none")
    parser.add_argument("--person", metavar="NAME", help="only pictures of this person, or source")
    parser.add_argument("--device", choices=("auto", "cpu", "gpu"), default="auto", help="where to compute")
    parser.add_argument("--whole", action="store_true", help="take each whole picture as the crop; look for no hand")
    parser.add_argument(
        "--no-hand",
        choices=("wrong", "whole"),
        help="a picture in which no hand is found is wrong, or the whole of it is the crop (default: as the model "
        "was trained)",
    )
    parser.add_argument("--unseen", action="store_true", help="only people that the model's card says were held out")
    parser.add_argument("--without", metavar="I,J,…", default="", help="leave out the pictures of these indices")
    parser.add_argument("--note", metavar="TEXT", help="write the figures into the model's card, under this name")
    parser.add_argument("--json", action="store_true", help="print the whole report as JSON")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write the report as one page to keep or to send")
    parser.add_argument("--figures", type=Path, metavar="FOLDER", help=f"put the report's pictures there, and {REPORT}")
    parser.set_defaults(do=evaluate)


def evaluate(options: argparse.Namespace) -> int:
    """Read, choose, ask, print."""
    from signcam.dataset.example import checked_labels, checked_names
    from signcam.dataset.sources import check_named, read
    from signcam.hand.detector import HandDetector
    from signcam.model.classifier import load_classifier
    from signcam.training.evaluate import evaluate as ask

    _check_places(options)
    bars = Bars()
    folder = find_model(options.model)
    with load_classifier(folder, options.device) as classifier:
        card = classifier.card
        if card.recipe.get("crop") == "whole" and not options.whole:
            print(f"signcam: {card.name} learned from whole pictures: --whole asks it so.", file=sys.stderr)
        no_hand: NoHand = options.no_hand or ("whole" if card.recipe.get("missed") == "whole" else "wrong")
        labels = None if options.labels is None else checked_labels(listed(options.labels), "--labels")
        names = {} if options.rename is None else checked_names(options.rename, "--rename")
        check_named(names, [options.data])
        loaded = read(options.data, labels=labels, names=names, progress=bars.named(f"Reading {options.data.name}"))
        examples = _chosen(loaded, card, options)
        detector = None if options.whole else HandDetector("image")
        try:
            report, crops = ask(
                examples,
                classifier,
                detector,
                no_hand=no_hand,
                rejected=loaded.rejected,
                progress=bars.named("Asking the model"),
            )
        finally:
            if detector is not None:
                detector.close()
    about = _about(options, card, no_hand, replace(loaded, examples=tuple(examples)).sha256(), classifier.device)
    if options.note:
        _note(folder, card, options.note, about, report)
    if options.json:
        print_json(report.described())
    else:
        print(in_words(report))
    _write(options, card, about, report, crops)
    return 0


def _check_places(options: argparse.Namespace) -> None:
    """Refuse before the work what could not be written after it."""
    if options.html is not None:
        if options.html.suffix.lower() not in {".html", ".htm"} or options.html.is_dir():
            raise SignCamError(f"--html writes a page: {options.html} should be a file that ends in .html.")
        check_folder(options.html.parent)
    if options.figures is not None:
        check_folder(options.figures)
        for name in FIGURES:
            check_figure(options.figures / name)


def _chosen(loaded: Loaded, card: ModelCard, options: argparse.Namespace) -> list[Example]:
    from signcam.dataset.split import hold_out_person, only_people

    chosen = list(loaded.examples)
    if options.without:
        words = options.without.split(",")
        if not all(w.strip().isdecimal() and int(w) < len(chosen) for w in words):
            raise DataError(f"--without takes numbers from 0 to {len(chosen) - 1} with commas between.")
        left_out = {int(w) for w in words}
        chosen = [e for i, e in enumerate(chosen) if i not in left_out]
    if options.unseen:
        chosen = only_people(chosen, _held_out(loaded, card, options.data))
    if options.person is not None:
        chosen = hold_out_person(chosen, options.person)[1]
    if not chosen:
        raise DataError(f"No picture of {options.data} is left to ask about.")
    return chosen


def _held_out(loaded: Loaded, card: ModelCard, path: Path) -> list[str]:
    """The people in these pictures who were held out when the model was trained.

    Known by the pictures themselves, wherever they lie now.  Where some were added or taken away since, by the name of
    what they lie in, and said so: a folder of the same name may have other people, who are not those of the card.
    """
    digest = loaded.sha256()
    same = [d for d in card.data.values() if d.get("sha256") == digest]
    entry = same[0] if same else card.data.get(path.stem, {})
    held: list[str] = entry.get("held_out", [])
    if not held:
        raise DataError(
            f"The card of {card.name} names nobody in {path.name} who was held out. Leave --unseen out, or give data "
            "of which people were held out."
        )
    if not same:
        print(
            f"signcam: {path.name} is not quite what {card.name} was trained on; the people are taken by their names.",
            file=sys.stderr,
        )
    return held


def _about(options: argparse.Namespace, card: ModelCard, no_hand: str, data_sha256: str, device: str) -> dict[str, str]:
    """How and when it was measured, for the page and for the card."""
    way = "the hand is found and cut as in the window; where none is found, "
    way += "the whole picture is the crop" if no_hand == "whole" else "the picture counts as wrong"
    return {
        "Model": card.name + (f", made {card.trained_at_utc[:10]}" if card.trained_at_utc else ""),
        "Pictures": str(options.data),
        "Their SHA-256": data_sha256,
        "How": "the whole picture is the crop, no hand is looked for" if options.whole else way,
        "Command": _command(options),
        "Measured": f"{datetime.now(UTC).isoformat(timespec='seconds')}, by signcam {__version__} on {device}",
    }


def _command(options: argparse.Namespace) -> str:
    """The command that gives these figures again: what was asked, without where the answer should go."""
    words = ["signcam", NAME, "--model", options.model, "--data", str(options.data)]
    words += [f"--{name}" for name in ("whole", "unseen") if getattr(options, name)]
    for name in ("labels", "rename", "person", "no_hand", "without"):
        if value := getattr(options, name):
            words += [f"--{name.replace('_', '-')}", value]
    if options.device != "auto":
        words += ["--device", options.device]
    return shlex.join(words)


def _note(folder: Path, card: ModelCard, name: str, about: dict[str, str], report: Report) -> None:
    """Put the figures into the card; a figure of the same name is replaced."""
    from signcam.model.bundle import save_card

    shares = {"ece": report.ece, "refused": report.refused, "none_refused": report.none_refused}
    figure: dict[str, Any] = {
        "on": name,
        "n": report.n,
        "accuracy": round(report.accuracy, 4),
        "interval_95": [round(v, 4) for v in report.interval],
        "hand_found": round(report.hand_found, 4),
        "accuracy_found": round(report.accuracy_found, 4),
        **{k: None if v is None else round(v, 4) for k, v in shares.items()},
        "per_class": {k: round(t.share, 4) for k, t in report.per_class.items()},
        "per_view": {k: [t.right, t.n] for k, t in report.per_view.items()},
        "data_sha256": about["Their SHA-256"],
        "command": about["Command"],
        "measured_at_utc": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    others = tuple(m for m in card.measured if m.get("on") != name)
    save_card(folder, replace(card, measured=(*others, figure)))


def _write(
    options: argparse.Namespace,
    card: ModelCard,
    about: dict[str, str],
    report: Report,
    crops: Sequence[NDArray[np.uint8]],
) -> None:
    """The page and the figures that were asked for."""
    if options.html is not None:
        from signcam.training.page import page

        title = f"{card.name} on {options.note or options.data.name}"
        write(options.html, page(report, crops, title=title, about=about).encode())
        print(f"signcam: the page is {options.html}", file=sys.stderr)
    if options.figures is not None:
        from signcam.training import figures

        write(options.figures / REPORT, json.dumps(report.described(), ensure_ascii=False).encode("utf-8", "replace"))
        drawn = figures.confusion(report), figures.contact_sheet(report.wrong, crops), figures.reliability(report)
        for name, content in zip(FIGURES, drawn, strict=True):
            write(options.figures / name, content)
        print(f"signcam: the figures are in {options.figures}", file=sys.stderr)
