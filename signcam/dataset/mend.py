"""What lies in a sample store, and what to do where index and files differ.

They differ when the program died between two steps, or when somebody moved, copied or deleted files by hand.  The
folders are the truth: a sample whose file is there is there.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from signcam.dataset.entry import Entry, entry_of
from signcam.dataset.naming import ID
from signcam.dataset.png import is_whole, text_in
from signcam.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from signcam.dataset.index import State

log = logging.getLogger(__name__)

UNFINISHED = re.compile(r"\..+\.\d+\.tmp")  # as settings.write_atomically calls them


@dataclass(slots=True)
class Found:
    """The files of a store.

    Attributes:
        folders: by sample's id, the folders in which a file of that name lies.
        trash: ids of what lies in the trash.
        unfinished: files that were being written when the program died.
        others: files that are no samples of signcam's.
    """

    folders: dict[str, list[str]] = field(default_factory=dict)
    trash: set[str] = field(default_factory=set)
    unfinished: list[Path] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)


def find(root: Path) -> Found:
    """Look at every name, open no file.  20,000 samples take 30 ms.

    Raises:
        OSError: a folder cannot be read.
    """
    found = Found()
    for folder in _entries(root):
        if folder.is_file() and UNFINISHED.fullmatch(folder.name):
            found.unfinished.append(Path(folder.path))
        if folder.name[0] == "." or not folder.is_dir(follow_symlinks=False):
            continue
        for file in _entries(Path(folder.path), may_be_gone=True):
            stem, _, suffix = file.name.rpartition(".")
            if UNFINISHED.fullmatch(file.name):
                found.unfinished.append(Path(file.path))
            elif suffix != "png" or not ID.fullmatch(stem):
                found.others.append(Path(file.path))
            else:
                found.folders.setdefault(stem, []).append(folder.name)
    if trash_of(root).is_dir():
        found.trash = {Path(file.name).stem for file in _entries(trash_of(root)) if file.name.endswith(".png")}
    return found


def trash_of(root: Path) -> Path:
    """Where removed samples go: beside the store, because within it some tools would take it for a sign."""
    return root.with_name(f"{root.name}-trash")


def _entries(folder: Path, *, may_be_gone: bool = False) -> Iterator[os.DirEntry[str]]:
    """What lies in a folder; nothing where another program has just taken it away, as it does with an empty one."""
    try:
        entries = os.scandir(folder)
    except FileNotFoundError:
        if may_be_gone:
            return
        raise
    with entries:
        yield from entries


def missing(state: State, found: Found) -> set[str]:
    """Ids of what the index names and is nowhere in its folder."""
    return {one for one, entry in state.entries.items() if entry.folder not in found.folders.get(one, ())}


def label_of_folder(folder: str, state: State) -> str:
    """Whose folder it is; its own name where the index does not tell."""
    return next((e.label for e in (*state.entries.values(), *state.removed.values()) if e.folder == folder), folder)


def adopt(path: Path, state: State, trash: Path | None = None) -> Entry:
    """The entry of a file that the index does not name; its label is that of the folder it lies in, but in the trash.

    Raises:
        DataError: it is torn, or no sample.
    """
    if not is_whole(path):
        raise DataError(f"{path} is damaged: its end is missing. Delete it.")
    entry = entry_of(text_in(path), str(path))
    if entry.id != path.stem:
        raise DataError(f"{path} is a copy of the sample {entry.id}. Bring copies in with: signcam data import.")
    folder = path.parent.name
    if entry.folder == folder or path.parent == trash:
        return entry
    return replace(entry, folder=folder, label=label_of_folder(folder, state))


def adopt_all(root: Path, found: Found, state: State) -> tuple[list[Entry], list[Entry], tuple[tuple[str, str], ...]]:
    """The entries of all files: (in their folders, in the trash, (file, why) of what is damaged)."""
    there: list[Entry] = []
    removed: list[Entry] = []
    damaged: list[tuple[str, str]] = []
    trash = trash_of(root)
    files = [(root / folders[0], one) for one, folders in found.folders.items()]
    for folder, one in (*files, *((trash, one) for one in found.trash)):
        path = folder / f"{one}.png"
        try:
            (removed if folder == trash else there).append(adopt(path, state, trash))
        except DataError as e:
            damaged.append((str(path), str(e)))
    return there, removed, tuple(damaged)


def finish_what_was_begun(root: Path, state: State, found: Found) -> None:
    """Move what a removal, a relabelling or an undoing left where it was, and drop what was half written.

    Raises:
        OSError: the disk does not take it.
    """
    for path in found.unfinished:
        log.info("%s was being written when signcam ended", path)
        path.unlink(missing_ok=True)
    for one, folders in list(found.folders.items()):
        entry = state.entries.get(one)
        if one in state.removed:
            for folder in folders:
                to_trash(root, folder, one)
            del found.folders[one]
            found.trash.add(one)
        elif entry is not None and entry.folder in folders:
            for folder in [f for f in folders if f != entry.folder and _was_written_there(root / f / f"{one}.png")]:
                (root / folder / f"{one}.png").unlink()
                folders.remove(folder)
    for one in found.trash & missing(state, found):
        from_trash(root, state.entries[one].folder, one)
        found.folders[one] = [state.entries[one].folder]


def files_of(root: Path, signer: str, ids: set[str], others: set[str]) -> list[Path]:
    """Every file that shows this signer, also such as the index does not know: damaged, copied, left in the trash.

    Args:
        root: the store's folder.
        signer: who.
        ids: of the signer's samples, as far as the index knows.
        others: of other people's samples, which need not be opened.

    Raises:
        OSError: a folder cannot be read.
    """
    found = find(root)
    named = [(one, root / folder / f"{one}.png") for one, folders in found.folders.items() for folder in folders]
    named += [(one, trash_of(root) / f"{one}.png") for one in found.trash]
    strange = [path for one, path in named if one not in ids and one not in others]
    return [path for one, path in named if one in ids] + [
        path for path in (*strange, *found.others) if _says(path, "signer") == signer
    ]


def _says(path: Path, name: str) -> object:
    """A value that the file tells of itself; None where it tells nothing."""
    try:
        return text_in(path).get(name)
    except DataError:
        return None


def _was_written_there(path: Path) -> bool:
    """Whether signcam wrote the file for this folder; a copy that a person made still says where it is from."""
    return _says(path, "folder") == path.parent.name


def to_trash(root: Path, folder: str, one: str) -> None:
    """Move a sample's file out of its folder; it may have gone by itself."""
    trash_of(root).mkdir(mode=0o700, exist_ok=True)
    with contextlib.suppress(FileNotFoundError):
        (root / folder / f"{one}.png").replace(trash_of(root) / f"{one}.png")


def from_trash(root: Path, folder: str, one: str) -> None:
    """Move it back; it may have gone by itself."""
    (root / folder).mkdir(exist_ok=True)
    with contextlib.suppress(FileNotFoundError):
        (trash_of(root) / f"{one}.png").replace(root / folder / f"{one}.png")


def without_empty_folders(root: Path, folders: set[str]) -> None:
    """Take away folders in which nothing is left: tools take each for a sign, and some fail on one without pictures."""
    for folder in folders:
        with contextlib.suppress(OSError):
            (root / folder).rmdir()
