"""`signcam recipes`: the ways to train, and what each gave."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from signcam.cli.out import print_json

if TYPE_CHECKING:
    import argparse

    from signcam.cli.out import Commands
    from signcam.training.systems import Measured, System

NAME = "recipes"


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="the ways to train, and what each gave",
        description="List the four published systems behind signcam, their figures, and those measured here; or every "
        "value of one recipe.",
    )
    parser.add_argument("name", nargs="?", help="a recipe, to see every value of it")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(do=recipes)


def recipes(options: argparse.Namespace) -> int:
    """Print one recipe, or the systems."""
    from signcam.training.recipes import recipe
    from signcam.training.systems import SYSTEMS

    if options.name:
        described = recipe(options.name).described()
        if options.json:
            print_json(described)
        else:
            print("\n".join(f"{name:16} {value}" for name, value in described.items()))
        return 0
    for system in SYSTEMS:
        if options.json:
            print_json(asdict(system))
        else:
            print(in_words(system) + "\n")
    return 0


def in_words(system: System) -> str:
    """One system as a person reads it."""
    lines = [
        f"{system.letter}  {system.title}",
        f"   data       {system.data}",
        f"   protocol   {system.protocol}",
        f"   published  {system.published}",
    ]
    for m in (*system.as_published, *system.ours):
        lines += [f"   {m.recipe:10} {figure(m)}, {m.examined}", f"              {m.command}"]
        if m.remark:
            lines.append(f"              {m.remark}")
    return "\n".join(lines)


def figure(m: Measured) -> str:
    """“97.8 % (97.5 to 98.3, 3 runs)”."""
    spread = f" ({m.lowest:.1f} to {m.highest:.1f}, {m.runs} runs)" if m.runs > 1 else ""
    fair = "" if m.without_leaks is None else f"; {m.without_leaks:.1f} % without the 14 that leak"
    return f"{m.mean:.1f} %{spread}{fair}"
