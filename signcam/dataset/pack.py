"""Recorded samples as one .zip to give to somebody: the folders, the index, and what must be said with them.

Unpacked, it is a sample store again; `dataset/bring.py` takes it in.
"""

from __future__ import annotations

import os
import zipfile
from dataclasses import replace
from random import SystemRandom
from typing import TYPE_CHECKING

from signcam import __version__
from signcam.dataset.index import NAME, as_lines
from signcam.dataset.png import encode, with_text
from signcam.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from signcam.dataset.entry import Entry
    from signcam.dataset.store import Store

README = "README.txt"
NO_LICENCE = (
    "none was chosen, so nobody but the people who signed may use these pictures. Whoever shares them can write one "
    "here, such as CC BY 4.0"
)
TEXT = """Samples of hands, recorded with signcam {version}

{count} pictures of {labels}.
One folder for each sign; PNG, 256x256, RGB, the hand upright with room around it and never mirrored. index.jsonl has a
line for each: label, signer, session, side and palm of the hand, 21 landmarks in pixels (MediaPipe's order), camera,
size, light, time. The same is written in each PNG, as text under “signcam”.

People: {people}.
Licence: {licence}.
Consent: pictures of a person's hand are personal data. Everybody who signed must have agreed to this use of them;
whoever shares this writes here who asked them, when, and what for: ________
They may change their minds: “signcam data forget --signer NAME” deletes what is theirs; pass the request on.

Take them in: signcam data import THIS.zip
"""


def pack(
    store: Store,
    path: Path,
    *,
    anonymous: bool = False,
    licence: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write every sample into a new .zip; how many they are.

    Args:
        store: the samples.
        path: the file; it appears once it is whole.
        anonymous: people and sittings get numbers, in an order that tells nothing; cameras, times and what they were
            imported from are left out.  A hand can still be known by itself.
        licence: a line about it.
        progress: told (done, all) after each.

    Raises:
        DataError: there is none, a picture is damaged, or the file is there already or cannot be written.
    """
    entries = store.entries()
    if not entries:
        raise DataError("Nothing is recorded yet, so there is nothing to export.")
    if path.exists():
        raise DataError(f"{path} is there already and stays as it is. Give another name, or delete it.")
    told = _anonymous(entries) if anonymous else entries
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_STORED) as packed:  # PNG is packed already
            pairs = sorted(zip(entries, told, strict=True), key=lambda pair: pair[1].id)
            for done, (entry, new) in enumerate(pairs, start=1):
                png = store.path(entry).read_bytes() if new is entry else encode(store.picture(entry))
                packed.writestr(str(new.file), with_text(png, new.described()))
                if progress:
                    progress(done, len(entries))
            lines = as_lines([{"do": "add", **new.described()} for _, new in pairs])
            packed.writestr(NAME, lines, zipfile.ZIP_DEFLATED)
            packed.writestr(README, _readme(told, licence))
        _sync(unfinished)
        unfinished.replace(path)
    except OSError as e:
        raise DataError(f"{path} cannot be written ({e.strerror}). Is the disk full?") from e
    finally:
        unfinished.unlink(missing_ok=True)
    return len(entries)


def _anonymous(entries: Sequence[Entry]) -> list[Entry]:
    dice = SystemRandom()

    def numbered(names: set[str], what: str) -> dict[str, str]:
        order = dice.sample(sorted(names), len(names))
        return {name: f"{what}-{number}" for number, name in enumerate(order, start=1)}

    people = numbered({e.signer for e in entries}, "person")
    sittings = numbered({f"{e.signer}\0{e.session}" for e in entries}, "sitting")
    ids = dice.sample(range(1 << 32), len(entries))
    return [
        replace(
            e,
            id=f"00000000T000000000-{number:08x}",
            signer=people[e.signer],
            session=sittings[f"{e.signer}\0{e.session}"],
            camera="",
            recorded_at_utc="",
            origin="",
        )
        for e, number in zip(entries, ids, strict=True)
    ]


def _readme(entries: Sequence[Entry], licence: str) -> str:
    return TEXT.format(
        version=__version__,
        count=len(entries),
        labels=", ".join(f"“{label}”" for label in dict.fromkeys(e.label for e in entries)),
        people=", ".join(sorted({e.signer or "not told" for e in entries})),
        licence=licence.strip().rstrip(".") or NO_LICENCE,
    )


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
