"""`signcam models`: which there are, what is known of them, whether they are whole."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from signcam.cli.out import per_cent, print_json
from signcam.errors import ModelError
from signcam.settings import find_model, list_models

if TYPE_CHECKING:
    import argparse

    from signcam.cli.out import Commands

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
    for name, folder in folders.items():
        card = verify(folder) if options.what == "verify" else load_card(folder)
        if options.json:
            print_json({"folder": str(folder), **asdict(card)})
        elif options.what == "list":
            print(f"{name}: {len(card.labels)} signs ({' '.join(card.labels)}), {card.trained_at_utc[:10]}, {folder}")
        elif options.what == "verify":
            print(f"{name}: whole")
        else:
            print(f"{card.name}, made {card.trained_at_utc} by\n  {card.command}\n{card.intended_use}")
            for m in card.measured:
                low, high = m["interval_95"]
                print(f"  {m['on']}: {per_cent(m['accuracy'])} of {m['n']} ({100 * low:.1f} to {100 * high:.1f})")
            for limit in card.limits:
                print(f"  limit: {limit}")
    return 0
