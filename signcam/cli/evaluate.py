"""`signcam evaluate`: how good is a model on labelled pictures?"""

from __future__ import annotations

import shlex
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from signcam.cli.out import Bars, per_cent, print_json
from signcam.errors import DataError
from signcam.settings import DEFAULT_MODEL, find_model

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from signcam.cli.out import Commands
    from signcam.dataset.sources import Example
    from signcam.training.evaluate import Report
    from signcam.values import ModelCard

NAME = "evaluate"


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="measure a model on labelled pictures",
        description="Measure a model by the live path: find the hand, cut it, ask. A picture in which no hand is found "
        "counts as wrong.",
    )
    parser.add_argument("--data", required=True, type=Path, metavar="PATH", help="folder of folders, or SIGNS .h5")
    parser.add_argument("--model", metavar="NAME", default=DEFAULT_MODEL, help="a model's name or folder")
    parser.add_argument("--device", choices=("auto", "cpu", "gpu"), default="auto", help="where to compute")
    parser.add_argument("--whole", action="store_true", help="take each whole picture as the crop; look for no hand")
    parser.add_argument("--unseen", action="store_true", help="only people that the model's card says were held out")
    parser.add_argument("--without", metavar="I,J,…", default="", help="leave out the pictures of these indices")
    parser.add_argument("--note", metavar="TEXT", help="write the figures into the model's card, under this name")
    parser.add_argument("--json", action="store_true", help="print the whole report as JSON")
    parser.set_defaults(do=evaluate)


def evaluate(options: argparse.Namespace) -> int:
    """Read, choose, ask, print."""
    from signcam.dataset.sources import read
    from signcam.hand.detector import HandDetector
    from signcam.model.classifier import load_classifier
    from signcam.training.evaluate import evaluate as ask

    bars = Bars()
    folder = find_model(options.model)
    with load_classifier(folder, options.device) as classifier:
        loaded = read(options.data, progress=bars.named(f"Reading {options.data.name}"))
        examples = _chosen(loaded.examples, classifier.card, options)
        detector = None if options.whole else HandDetector("image")
        try:
            report = ask(
                examples, classifier, detector, rejected=loaded.rejected, progress=bars.named("Asking the model")
            )
        finally:
            if detector is not None:
                detector.close()
        if options.note:
            _note(folder, classifier.card, options, report)
    if options.json:
        print_json(report.described())
    else:
        print(in_words(report))
    return 0


def _chosen(examples: Sequence[Example], card: ModelCard, options: argparse.Namespace) -> list[Example]:
    chosen = list(examples)
    if options.without:
        words = options.without.split(",")
        if not all(w.strip().isdecimal() and int(w) < len(chosen) for w in words):
            raise DataError(f"--without takes numbers from 0 to {len(chosen) - 1} with commas between.")
        left_out = {int(w) for w in words}
        chosen = [e for i, e in enumerate(chosen) if i not in left_out]
    if options.unseen:
        from signcam.dataset.split import only_people

        held = card.data.get(options.data.stem, {}).get("held_out", [])
        if not held:
            raise DataError(f"The card of {card.name} names nobody in {options.data.name} who was held out.")
        chosen = only_people(chosen, held)
    if not chosen:
        raise DataError(f"No picture of {options.data} is left to ask about.")
    return chosen


def _note(folder: Path, card: ModelCard, options: argparse.Namespace, report: Report) -> None:
    """Put the figures into the card; a figure of the same name is replaced."""
    from signcam.model.bundle import save_card

    words = sys.argv[1:]
    at = words.index("--note") if "--note" in words else len(words)
    figure: dict[str, Any] = {
        "on": options.note,
        "n": report.n,
        "accuracy": round(report.accuracy, 4),
        "interval_95": [round(v, 4) for v in report.interval],
        "hand_found": round(report.hand_found, 4),
        "accuracy_found": round(report.accuracy_found, 4),
        "per_class": {k: round(v, 4) for k, v in report.per_class.items()},
        "command": shlex.join(["signcam", *words[:at], *words[at + 2 :]]),
        "measured_at_utc": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    others = tuple(m for m in card.measured if m.get("on") != options.note)
    save_card(folder, replace(card, measured=(*others, figure)))


def in_words(report: Report) -> str:
    """The report as a person reads it."""
    low, high = report.interval
    lines = [
        f"right          {per_cent(report.accuracy)} of {report.n} (95 % interval {100 * low:.1f} to {100 * high:.1f})",
        f"hand found     {per_cent(report.hand_found)}; right when found {per_cent(report.accuracy_found)}",
        "per sign       " + "  ".join(f"{k}: {per_cent(v)}" for k, v in report.per_class.items()),
    ]
    if len(report.per_person) > 1:
        worst = min(report.per_person.items(), key=lambda item: item[1])
        lines.append(f"people         {len(report.per_person)}; the worst, {worst[0]}, {per_cent(worst[1])}")
    heads = (*report.labels, "none")
    width = max(5, *(len(h) + 1 for h in heads))
    lines.append("\ntruth \\ said" + "".join(h.rjust(width) for h in heads))
    for label, row in zip(report.labels, report.confusion, strict=True):
        lines.append(label.rjust(12) + "".join((str(c) if c else ".").rjust(width) for c in row))
    if report.wrong:
        lines.append("\nwrong:")
        lines += [f"  {name}: {truth}, said {said or 'no hand'}" for name, truth, said in report.wrong[:40]]
        if len(report.wrong) > 40:
            lines.append(f"  and {len(report.wrong) - 40} more (--json lists all)")
    lines += [f"left out: {reason}" for _, reason in report.rejected]
    return "\n".join(lines)
