"""`signcam data`: the recorded samples and their care (cli/samples.py); the public data sets, and how to get them."""

from __future__ import annotations

import sys
from argparse import RawDescriptionHelpFormatter
from pathlib import Path
from textwrap import TextWrapper
from typing import TYPE_CHECKING

from signcam.cli import samples
from signcam.cli.out import print_json
from signcam.errors import DataError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from signcam.cli.out import Commands
    from signcam.dataset.public import PublicSet

NAME = "data"
WHAT = ("list", "check", "import", "export", "merge", "forget", "undo", "empty", "rebuild", "fetch")
BELONGS = {
    "signer": ("forget", "import", "merge"),
    "yes": ("forget", "empty"),
    "anonymous": ("export",),
    "licence": ("export",),
    "to": ("fetch NAME", "fetch"),
}
DESCRIPTION = """\
Recorded samples, which stay in the user's folder on this computer:
  list               how many there are, by sign, signer and sitting; then the public data sets
  check              what may be wrong: copies, dark, blurred, too few, one person only, …
                     exit code 1 if something should be mended
  import SOURCE      bring in pictures (a folder with one folder per sign, a .zip, a SIGNS .h5)
                     or another signcam's samples; hands are found and cut, EXIF stays outside
  export [FILE.zip]  folders, index and README, to give to somebody
  merge OTHER        bring in another signcam's samples, and nothing else
  forget --signer N  delete all of a person, and name the models that were trained on them
  undo               take back the last deletion, new label or import
  empty              delete for good what is in the trash
  rebuild            make the index anew from the files

Public data sets, which signcam's recipes are made for:
  list NAME          what is in it, its licence, how to get it, whether it is here
  fetch NAME         download it where a public address without a login exists, check it, and put
                     it into the user's folder; else say what to download by hand and where to
                     put it (exit code 1). A set that is there already is only checked
"""


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="list, check, import, export and delete recorded samples; fetch public data sets",
        formatter_class=RawDescriptionHelpFormatter,
        description=DESCRIPTION,
    )
    add = parser.add_argument
    add("what", choices=WHAT, nargs="?", default="list", help="default: list")
    add("name", nargs="?", help="a data set; what to import or merge; the .zip to export")
    add("--json", action="store_true", help="print JSON, one object per thing that is reported")
    add("--signer", metavar="NAME", help="forget: whose samples; import, merge: who signed")
    add("--yes", action="store_true", help="forget, empty: do not ask")
    add("--anonymous", action="store_true", help="export: no names, times or cameras")
    add("--licence", metavar="TEXT", help="export: a line for its README")
    add("--to", type=Path, metavar="FOLDER", help="fetch: into FOLDER instead of the user's folder")
    parser.set_defaults(do=data)


def data(options: argparse.Namespace) -> int:
    """Do one of them."""
    for option, commands in BELONGS.items():
        if getattr(options, option) and options.what not in commands:
            raise DataError(f"--{option} goes with “signcam data {commands[0]}”.")
    if options.name and options.what in {"check", "forget", "undo", "empty", "rebuild"}:
        raise DataError(f"“signcam data {options.what}” takes no name: leave “{options.name}” out.")
    return COMMANDS[options.what](options)


def _list(options: argparse.Namespace) -> int:
    from signcam.dataset.public import PUBLIC, public_set
    from signcam.dataset.recorded import RECORDED

    if options.name in {None, RECORDED}:
        samples.list_recorded(options)
    for known in () if options.name == RECORDED else (public_set(options.name),) if options.name else PUBLIC:
        if options.json:
            print_json(known.described())
        else:
            print(in_words(known))
    return 0


def _fetch(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from signcam.dataset.fetch import fetch
    from signcam.dataset.public import PUBLIC, as_measured, public_set

    if not options.name:
        raise DataError(f"Which data set? There are: {', '.join(p.name for p in PUBLIC)}.")
    known = public_set(options.name)
    folder = (options.to.expanduser() if options.to else known.place).resolve()
    bar = tqdm(desc=known.name, unit="B", unit_scale=True, leave=False, disable=None, file=sys.stderr)
    try:
        came = fetch(known, folder, bar)
    finally:
        bar.close()
    same = as_measured(known, folder)
    if options.json:
        print_json({"name": known.name, "folder": str(folder), "fetched": came, "as_measured": same})
        return 0
    print(f"{known.title} is {'now' if came else 'already'} in {folder}, with as many pictures of each sign as it has.")
    if same is not None:
        print(
            "These are, pixel for pixel, the pictures that signcam's own figures were measured on."
            if same
            else "They are not, pixel for pixel, those that signcam's own figures were measured on; figures may differ."
        )
    print(f"Licence: {known.licence}.")
    return 0


def in_words(known: PublicSet) -> str:
    """What a person wants to know of a data set."""
    from signcam.dataset.public import is_here, problems

    if not is_here(known.place):
        here = f"no; its place is {known.place}"
    elif found := problems(known, known.place):
        here = f"not all of it is in {known.place}: {'; '.join(found[:3])}" + ("; …" if len(found) > 3 else "")
    else:
        here = f"yes, in {known.place}"
    if known.archive is None:
        how = known.advice(known.place)
    else:
        checked = f"sha256 {known.archive.sha256}" if known.archive.sha256 else "counting the pictures of each sign"
        how = f"signcam data fetch {known.name}, which downloads {known.archive.url} and checks it by {checked}"
    rows = {
        "holds": known.holds,
        "licence": known.licence,
        "home page": known.home_page,
        "recipes": ", ".join(known.recipes),
        "get it": how,
        "here": here,
    }
    wrap = TextWrapper(100, subsequent_indent=" " * 13, break_long_words=False, break_on_hyphens=False)
    return "\n".join([f"{known.name}: {known.title}", *(wrap.fill(f"  {k:<11}{v}") for k, v in rows.items())])


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "list": _list,
    "check": samples.check,
    "import": samples.bring_in,
    "export": samples.export,
    "merge": samples.bring_in,
    "forget": samples.forget,
    "undo": samples.undo,
    "empty": samples.empty,
    "rebuild": samples.rebuild,
    "fetch": _fetch,
}
