"""`signcam data`: the public data sets, and how to get them."""

from __future__ import annotations

import sys
from pathlib import Path
from textwrap import TextWrapper
from typing import TYPE_CHECKING

from signcam.cli.out import print_json
from signcam.errors import DataError

if TYPE_CHECKING:
    import argparse

    from signcam.cli.out import Commands
    from signcam.dataset.public import PublicSet

NAME = "data"


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="list and fetch public data sets",
        description="List the public data sets that signcam's recipes are made for: what is in them, their licences, "
        "how to get them, and whether they are here. Fetch one: download it where a public address without a login "
        "exists, check it, and put it into the user's folder; else say what to download by hand and where to put it "
        "(exit code 1). A set that is there already is only checked.",
    )
    parser.add_argument("what", choices=("list", "fetch"), nargs="?", default="list", help="default: list")
    parser.add_argument("name", nargs="?", help="the data set to fetch; for list, only this one")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="fetch into FOLDER instead of the user's folder")
    parser.add_argument("--json", action="store_true", help="print one JSON object per data set")
    parser.set_defaults(do=data)


def data(options: argparse.Namespace) -> int:
    """Do one of the two."""
    from signcam.dataset.public import PUBLIC, public_set

    chosen = (public_set(options.name),) if options.name else PUBLIC
    if options.what == "list":
        if options.to is not None:
            raise DataError("--to goes with “signcam data fetch NAME”.")
        for known in chosen:
            if options.json:
                print_json(known.described())
            else:
                print(in_words(known))
        return 0
    if not options.name:
        raise DataError(f"Which data set? There are: {', '.join(p.name for p in PUBLIC)}.")
    return _fetch(chosen[0], options)


def _fetch(known: PublicSet, options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from signcam.dataset.fetch import fetch
    from signcam.dataset.public import as_measured

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
