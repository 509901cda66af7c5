"""`signcam models`: which there are, what is known of them, whether they are whole."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from signcam.cli.out import per_cent, print_json
from signcam.errors import ModelError
from signcam.settings import find_model, list_models

if TYPE_CHECKING:
    import argparse

    from signcam.cli.out import Commands
    from signcam.values import ModelCard

NAME = "models"


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME, help="list, show and verify the models", description="List, show or verify models."
    )
    parser.add_argument("what", choices=("list", "show", "verify"), nargs="?", default="list", help="default: list")
    parser.add_argument("name", nargs="?", help="a model's name or folder; for verify, without one, all")
    parser.add_argument("--json", action="store_true", help="print the whole cards as JSON")
    parser.set_defaults(do=models)


def models(options: argparse.Namespace) -> int:
    """Do one of the three."""
    from signcam.model.bundle import load_card, verify

    if options.what == "show" and not options.name:
        raise ModelError(f"Which model? There are: {', '.join(list_models()) or 'none'}.")
    folders = {options.name: find_model(options.name)} if options.name else list_models()
    failed = False
    for name, folder in folders.items():
        try:
            card = verify(folder) if options.what == "verify" else load_card(folder)
        except ModelError as e:  # the others are told all the same
            print(f"signcam: {e}", file=sys.stderr)
            failed = True
            continue
        if options.json:
            print_json({"folder": str(folder), **asdict(card)})
        elif options.what == "list":
            print(f"{name}: {len(card.labels)} signs ({' '.join(card.labels)}), {card.trained_at_utc[:10]}, {folder}")
        elif options.what == "verify":
            print(f"{name}: whole")
        else:
            print(in_words(card))
    return 1 if failed else 0


def in_words(card: ModelCard) -> str:
    """What a person wants to know of a model."""
    lines = [f"{card.name}, made {card.trained_at_utc} by", f"  {card.command}", card.intended_use]
    for m in card.measured:
        try:
            low, high = m["interval_95"]
            interval = f"({100 * low:.1f} to {100 * high:.1f})"
            lines.append(f"  {m['on']}: {per_cent(m['accuracy'])} of {m['n']} {interval}")
        except (KeyError, TypeError, ValueError):  # a figure that `signcam evaluate` did not write
            lines.append(f"  {json.dumps(m, ensure_ascii=False)}")
    return "\n".join([*lines, *(f"  limit: {limit}" for limit in card.limits)])
