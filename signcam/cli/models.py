"""`signcam models`: which there are, what is known of them, whether they are whole; and as files for other programs."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from signcam.cli.out import per_cent, print_json
from signcam.errors import ModelError
from signcam.settings import find_model, list_models

if TYPE_CHECKING:
    from signcam.cli.out import Commands
    from signcam.model.formats import Format
    from signcam.values import ModelCard

NAME = "models"


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="list, show, verify and export the models",
        description="List, show or verify models, or export one for other programs: to Keras, LiteRT (TensorFlow "
        "Lite), ONNX and SavedModel, with the preprocessing inside; README.txt beside the files says how to use each.",
    )
    parser.add_argument(
        "what", choices=("list", "show", "verify", "export"), nargs="?", default="list", help="default: list"
    )
    parser.add_argument("name", nargs="?", help="a model's name or folder; for verify, without one, all")
    parser.add_argument("--json", action="store_true", help="print the whole cards, or the files written, as JSON")
    exporting = parser.add_argument_group("for export")
    exporting.add_argument(
        "--to",
        metavar="FORMAT[,FORMAT…]",
        type=_formats,
        help="keras, litert-float32, litert-float16, litert-int8, onnx, savedmodel, or all",
    )
    exporting.add_argument("--out", type=Path, metavar="FOLDER", help="where to (default: NAME-export, here)")
    exporting.add_argument("--force", action="store_true", help="replace what is there")
    parser.set_defaults(do=models)


def _formats(text: str) -> tuple[Format, ...]:
    """What --to names, each once."""
    from signcam.model.formats import FORMATS

    asked = dict.fromkeys(word.strip() for word in text.split(","))
    if unknown := asked.keys() - {*FORMATS, "all"}:
        raise argparse.ArgumentTypeError(f"no such format: {', '.join(sorted(unknown))}")
    return tuple(kind for kind in FORMATS if kind in asked or "all" in asked)


def models(options: argparse.Namespace) -> int:
    """Do one of the four."""
    from signcam.model.bundle import load_card, verify

    if options.what != "export" and (options.to or options.out or options.force):
        raise ModelError("--to, --out and --force go with export: signcam models export NAME --to FORMAT.")
    if options.what in {"show", "export"} and not options.name:
        raise ModelError(f"Which model? There are: {', '.join(list_models()) or 'none'}.")
    if options.what == "export":
        return _export(options)
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


def _export(options: argparse.Namespace) -> int:
    from signcam.model.formats import export

    if not options.to:
        raise ModelError(f"Export {options.name} to what? Give --to all, or formats, such as --to onnx,litert-int8.")
    folder = find_model(options.name)
    written = export(
        folder,
        options.to,
        options.out or Path(f"{folder.name}-export"),
        force=options.force,
        tell=lambda what: print(f"{what} …", file=sys.stderr, flush=True),
    )
    for path in written:
        size = sum(file.stat().st_size for file in (path.rglob("*") if path.is_dir() else (path,)) if file.is_file())
        if options.json:
            print_json({"path": str(path), "bytes": size})
        else:
            print(path, f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{size} bytes")
    return 0


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
