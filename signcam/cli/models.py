"""`signcam models`: which there are, what is known of them, whether they are whole; change, give away, take in."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from signcam.cli.out import per_cent, print_json
from signcam.dataset.naming import listed
from signcam.errors import ModelError
from signcam.settings import find_model, list_models

if TYPE_CHECKING:
    from signcam.cli.out import Commands
    from signcam.model.formats import Format
    from signcam.model.library import Shelved
    from signcam.values import ModelCard

NAME = "models"
BUNDLE = "bundle"
WHAT = ("list", "show", "verify", "export", "import", "rename", "copy", "delete", "undo")
ABOUT = """\
The models: those that came with signcam, and your own, which can be changed:
  list, show NAME    which there are; one in full
  verify [NAME]      whether the files are whole; exit code 1 if one is not
  export NAME        for another signcam (--to bundle: one .zip), or for other programs: to Keras,
                     LiteRT (TensorFlow Lite), ONNX and SavedModel, with the preprocessing inside;
                     README.txt beside the files says how to use each
  import FILE [NEW]  take in a .zip or folder of a signcam model, or a .weights.h5, .keras or .h5 of
                     the same ResNet-50 with any number of signs. Only numbers are taken from it;
                     nothing that the file carries is run
  rename NAME NEW    give one of your own another name
  copy NAME [NEW]    make a copy that can be changed
  delete NAME        put one of your own into the trash, for thirty days
  undo               bring back the one that was deleted or replaced last
"""


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="list, verify, import, export, rename, copy and delete the models",
        description=ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", choices=WHAT, nargs="?", default="list", help="default: list")
    parser.add_argument("name", nargs="?", help="a model's name or folder; for import, the file or folder")
    parser.add_argument("new", nargs="?", help="import, rename, copy: the name it gets")
    parser.add_argument("--json", action="store_true", help="print JSON, one object per model or file")
    parser.add_argument("--labels", metavar="A,B,…", help="import: what the signs of a file of weights are called")
    exporting = parser.add_argument_group("for export")
    exporting.add_argument(
        "--to",
        metavar="FORMAT[,FORMAT…]",
        type=_formats,
        help="bundle, or keras, litert-float32, litert-float16, litert-int8, onnx, savedmodel, or all of the latter",
    )
    exporting.add_argument("--out", type=Path, metavar="FOLDER", help="where to (default: NAME-export, here)")
    exporting.add_argument("--force", action="store_true", help="replace what is there")
    parser.set_defaults(do=models)


def _formats(text: str) -> tuple[Format | str, ...]:
    """What --to names, each once."""
    from signcam.model.formats import FORMATS

    asked = dict.fromkeys(word.strip() for word in text.split(","))
    if unknown := asked.keys() - {*FORMATS, BUNDLE, "all"}:
        raise argparse.ArgumentTypeError(f"no such format: {', '.join(sorted(unknown))}")
    return tuple(kind for kind in (BUNDLE, *FORMATS) if kind in asked or ("all" in asked and kind != BUNDLE))


def models(options: argparse.Namespace) -> int:
    """Do one of them."""
    _check(options)
    if options.what == "list":
        return _list(options)
    if options.what in {"show", "verify"}:
        return _look(options)
    if options.what == "export":
        return _export(options)
    if options.what == "import":
        return _import(options)
    return _change(options)


def _check(options: argparse.Namespace) -> None:
    """Raise where words are missing, or given that do not go with what is to be done."""
    what = options.what
    if what != "export" and (options.to or options.out or options.force):
        raise ModelError("--to, --out and --force go with export: signcam models export NAME --to FORMAT.")
    if what != "import" and options.labels is not None:
        raise ModelError("--labels goes with import: signcam models import FILE --labels A,B,….")
    if what == "import" and not options.name:
        raise ModelError("What is to be taken in? signcam models import FILE: .zip, .weights.h5, .keras, .h5, folder.")
    if what not in {"list", "verify", "undo", "import"} and not options.name:
        raise ModelError(f"Which model? There are: {', '.join(list_models()) or 'none'}.")
    if what == "rename" and not options.new:
        raise ModelError(f"Rename {options.name} to what? signcam models rename {options.name} NEW.")
    if (options.new and what not in {"import", "rename", "copy"}) or (options.name and what in {"list", "undo"}):
        raise ModelError(f"“{options.new or options.name}” is one word too many for models {what}.")


def _list(options: argparse.Namespace) -> int:
    """Every model; exit code 1 if one cannot be used."""
    from signcam.model.library import models as there

    found = there()
    for model in found:
        if options.json:
            print_json(described(model))
        else:
            print(f"{model.name}: {', '.join([*_words(model), str(model.folder)])}")
    return 1 if any(m.problem for m in found) else 0


def described(model: Shelved) -> dict[str, Any]:
    """A model for JSON: its card, and where it is."""
    about = {"own": model.own, "bytes": model.size_bytes, "problem": model.problem}
    card = {} if model.card is None else asdict(model.card)
    return {"folder": str(model.folder), **card, "name": model.name, **about}


def _words(model: Shelved) -> list[str]:
    from signcam.model.summary import date, headline, megabytes

    if model.card is None or model.problem:
        return [f"cannot be used ({model.problem.rstrip('.')})"]
    figure = headline(model.card)
    return [
        f"{len(model.card.labels)} signs ({' '.join(model.card.labels)})",
        "not measured" if figure is None else f"{per_cent(figure.accuracy)} of {figure.n} ({figure.on})",
        megabytes(model.size_bytes),
        date(model.card) or "no date",
        "your own" if model.own else "came with signcam",
    ]


def _look(options: argparse.Namespace) -> int:
    from signcam.model.bundle import load_card, verify

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
        elif options.what == "verify":
            print(f"{name}: whole")
        else:
            print(in_words(card))
    return 1 if failed else 0


def _change(options: argparse.Namespace) -> int:
    """Rename, copy, delete, undo."""
    from signcam.model.library import copy_model, rename_model
    from signcam.model.trash import delete_model, undo

    if options.what == "delete":
        removed = delete_model(options.name)
        said = f"{removed.name} is in the trash for thirty days. “signcam models undo” brings it back."
        report = {"deleted": removed.name, "folder": str(removed.folder)}
    else:
        if options.what == "rename":
            folder, verb = rename_model(options.name, options.new), f"{options.name} is now called"
        elif options.what == "copy":
            folder, verb = copy_model(options.name, options.new or ""), f"{options.name} is copied to"
        else:
            folder, verb = undo(), "Brought back:"
        said, report = f"{verb} {folder.name}", {"name": folder.name, "folder": str(folder)}
    if options.json:
        print_json(report)
    else:
        print(said)
    return 0


def _import(options: argparse.Namespace) -> int:
    from signcam.model.importing import LabelsMissingError, import_model

    labels = () if options.labels is None else listed(options.labels)
    source = Path(options.name).expanduser()
    try:
        came = import_model(source, options.new or "", labels, tell=_tell)
    except LabelsMissingError as e:
        if options.json:  # for a program that can ask
            print_json({"labels_missing": e.classes})
        raise
    if options.json:
        print_json({"folder": str(came.folder), **asdict(came.card), "anew": came.anew})
    else:
        print(f"{came.card.name}: {len(came.card.labels)} signs ({' '.join(came.card.labels)}), {came.folder}")
    return 0


def _export(options: argparse.Namespace) -> int:
    from signcam.model.formats import export
    from signcam.model.library import pack_model

    if not options.to:
        raise ModelError(
            f"Export {options.name} to what? Give --to bundle for another signcam, --to all, or formats, such as --to "
            "onnx,litert-int8."
        )
    folder = find_model(options.name)
    out = options.out or Path(f"{folder.name}-export")
    written: tuple[Path, ...] = ()
    if formats := tuple(kind for kind in options.to if kind != BUNDLE):
        written = export(folder, formats, out, force=options.force, tell=_tell)
    if BUNDLE in options.to:
        written = (pack_model(options.name, out / f"{folder.name}.zip", force=options.force), *written)
    for path in written:
        size = sum(file.stat().st_size for file in (path.rglob("*") if path.is_dir() else (path,)) if file.is_file())
        if options.json:
            print_json({"path": str(path), "bytes": size})
        else:
            print(path, f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{size} bytes")
    return 0


def _tell(what: str) -> None:
    print(f"{what} …", file=sys.stderr, flush=True)


def in_words(card: ModelCard) -> str:
    """What a person wants to know of a model."""
    when = card.trained_at_utc or "when is not told,"
    lines = [f"{card.name}, made {when} by", f"  {card.command}", card.intended_use]
    for m in card.measured:
        try:
            low, high = m["interval_95"]
            interval = f"({100 * low:.1f} to {100 * high:.1f})"
            lines.append(f"  {m['on']}: {per_cent(m['accuracy'])} of {m['n']} {interval}")
        except (KeyError, TypeError, ValueError):  # a figure that `signcam evaluate` did not write
            lines.append(f"  {json.dumps(m, ensure_ascii=False)}")
    return "\n".join([*lines, *(f"  limit: {limit}" for limit in card.limits)])
