"""Pictures of others, and samples of others, brought into a store.

Pixels alone come in: every picture is decoded and written anew, so that what a camera wrote beside them (place, owner,
serial number) stays outside.  What is there already is passed over, told by its pixels.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from signcam.dataset.entry import Entry, entry_of
from signcam.dataset.example import Example
from signcam.dataset.fetch import unpack
from signcam.dataset.naming import checked_label, checked_signer
from signcam.dataset.png import pixels, sha256_of, text_in
from signcam.dataset.signs import H5_SUFFIXES, read_signs
from signcam.dataset.store import Store, is_store
from signcam.dataset.tree import pictures_in
from signcam.errors import DataError
from signcam.sample import SAMPLE_PX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from signcam.sample import Sample

UNPACKING = ".import-"


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import came to.

    Attributes:
        entries: what is new in the store.
        there: how many were there already.
        rejected: (file, why) of what was left out.
        known: signers of what came who were in the store before.
    """

    entries: tuple[Entry, ...]
    there: int
    rejected: tuple[tuple[str, str], ...]
    known: tuple[str, ...] = ()


def bring(
    store: Store,
    source: Path,
    cut: Callable[[Example], Sample | None],
    *,
    signer: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> Brought:
    """Bring in a folder, a .zip, a SIGNS .h5 file, or samples of another signcam.

    Args:
        store: where to; one `undo` takes all of it out again.
        source: pictures with one folder per sign, in a folder or a .zip; SIGNS; a sample store, or an export of one.
        cut: finds the hand of a picture and makes a sample of it; None where there is no hand.
        signer: of everything that comes; without it, who the files tell.
        progress: told (done, all) after each picture.

    Raises:
        DataError: there is nothing to bring in, an archive is not what it should be, or the store cannot be written;
            what came before that is kept, and can be undone.
    """
    signer = checked_signer(signer)
    store.get_ready()
    with _opened(store, source) as (path, samples):
        if samples is not None:
            return _samples(store, path, samples, signer, progress)
        brought = _pictures(store, path, cut, signer, progress)
    # a picture in an archive is known by where it is there, and not by where it was unpacked for a while
    rejected = [(n.replace(str(path), str(source)), why.replace(str(path), str(source))) for n, why in brought.rejected]
    return replace(brought, rejected=tuple(rejected))


def merge(
    store: Store, other: Path, *, signer: str = "", progress: Callable[[int, int], None] | None = None
) -> Brought:
    """Bring in the samples of another store, or of an export, and nothing else.

    Raises:
        DataError: as in `bring`; or these are no samples of signcam's.
    """
    signer = checked_signer(signer)
    store.get_ready()
    with _opened(store, other) as (path, samples):
        if samples is None:
            raise DataError(f"{other} holds no samples of signcam's. Bring pictures in with: signcam data import.")
        return _samples(store, path, samples, signer, progress)


@contextmanager
def _opened(store: Store, source: Path) -> Iterator[tuple[Path, list[Path] | None]]:
    """(a folder or a file, the samples in it if it is a store or an export)."""
    if not source.exists():
        raise DataError(f"There is no {source}. Give a folder with one folder per sign, a .zip, or a SIGNS .h5 file.")
    if source.is_dir():
        if is_store(source) and source.samefile(store.folder):
            raise DataError(f"{source} is where the samples are. Give another folder.")
        yield source, _samples_in(source)
    elif source.suffix.lower() == ".zip":
        for left in store.folder.parent.glob(f"{UNPACKING}*"):  # by an import that was killed; we have the lock
            shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix=UNPACKING, dir=store.folder.parent) as place:
            folder = Path(place) / source.stem
            try:
                unpack(source, "", folder)
            except DataError as e:
                raise DataError(f"{source} was not imported, and nothing was changed: {e}.") from e
            except OSError as e:
                raise DataError(f"{source} cannot be unpacked ({e.strerror}). Is the disk full?") from e
            yield folder, _samples_in(folder)
    else:
        yield source, None


def _samples_in(folder: Path) -> list[Path] | None:
    """The samples' files if it is a store or holds one; None if it holds anything else."""
    top = folder
    while not is_store(top):
        inside = [p for p in top.iterdir() if not p.name.startswith((".", "__MACOSX"))]
        if len(inside) != 1 or not inside[0].is_dir():
            return None
        (top,) = inside
    return sorted(p for p in top.glob("*/*.png") if p.parent.name[0] != "." and p.is_file() and not p.is_symlink())


def _samples(
    store: Store,
    folder: Path,
    files: list[Path],
    signer: str,
    progress: Callable[[int, int], None] | None,
) -> Brought:
    there = {e.sha256 for e in store.entries()}
    before = set(store.signers())
    came: list[Entry] = []
    rejected: list[tuple[str, str]] = []
    twice = 0
    try:
        for done, path in enumerate(files, start=1):
            name = path.relative_to(folder).as_posix()
            try:
                entry = entry_of(text_in(path), name)
                label = checked_label(entry.label)
                who = signer or checked_signer(entry.signer)
                rgb = pixels(path)
                if rgb.shape != (SAMPLE_PX, SAMPLE_PX, 3):
                    raise DataError(f"{name} has {rgb.shape[1]}x{rgb.shape[0]} pixels, not {SAMPLE_PX}x{SAMPLE_PX}.")
            except DataError as e:
                rejected.append((name, str(e)))
            else:
                digest = sha256_of(rgb)
                if digest in there:
                    twice += 1
                else:
                    came.append(store.add_entry(replace(entry, label=label, signer=who, sha256=digest), rgb))
                    there.add(digest)
            if progress:
                progress(done, len(files))
    finally:
        store.imported(came)
    known = sorted({e.signer for e in came if e.signer} & before)
    return Brought(tuple(came), twice, tuple(rejected), tuple(known))


def _pictures(
    store: Store,
    source: Path,
    cut: Callable[[Example], Sample | None],
    signer: str,
    progress: Callable[[int, int], None] | None,
) -> Brought:
    there = {digest for e in store.entries() for digest in (e.sha256, e.origin)}
    came: list[Entry] = []
    rejected: list[tuple[str, str]] = []
    twice = 0
    total, pictures = _pictures_of(source, rejected)
    try:
        for done, example in enumerate(pictures, start=1):
            if isinstance(example, Example):
                digest = sha256_of(example.rgb)
                if digest in there:
                    twice += 1
                elif (sample := cut(replace(example, person=signer or example.person))) is None:
                    rejected.append((example.name, f"No hand was found in {example.name}."))
                else:
                    came.append(store.add(sample, origin=digest))
                    there.add(digest)
            else:
                rejected.append(example)
            if progress:
                progress(done, total)
    finally:
        store.imported(came)
    return Brought(tuple(came), twice, tuple(rejected))


def _pictures_of(source: Path, rejected: list[tuple[str, str]]) -> tuple[int, Iterator[Example | tuple[str, str]]]:
    """How many there are, and each of them, decoded when it is asked for."""
    if source.is_dir():
        return pictures_in(source, rejected)
    if source.suffix.lower() in H5_SUFFIXES:
        examples = read_signs(source).examples
        return len(examples), iter(examples)
    raise DataError(f"{source} is neither a folder with one folder per sign, nor a .zip, nor a SIGNS .h5 file.")
