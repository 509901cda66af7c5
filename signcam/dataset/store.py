"""Recorded samples on disk: one folder per label with a PNG for each sample, and an index that only grows.

A sample that `add` has given back is on the disk, whatever happens next: its file is written beside its place, synced
and renamed, then its line is added to the index and synced.  Any tool reads the folders as they are (ImageFolder), and
the index can be made again from the files.  Many may read a store; one program at a time changes it (dataset/lock.py).
"""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from signcam.dataset.entry import Entry, entry_from, sitting_of
from signcam.dataset.index import NAME, Step, as_lines, without
from signcam.dataset.mend import adopt_all, files_of, find, from_trash, trash_of, without_empty_folders
from signcam.dataset.naming import checked_label, checked_signer, new_id
from signcam.dataset.png import encode, pixels
from signcam.dataset.shelf import Shelf
from signcam.pictures import natural_order
from signcam.settings import home, write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from signcam.sample import Sample


def samples_folder() -> Path:
    """Where the user's recorded samples are; it need not exist."""
    return home() / "samples"


def is_store(folder: Path) -> bool:
    """Whether signcam's samples lie in this folder, or would."""
    return (folder / NAME).is_file() or folder == samples_folder()


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What `Store.rebuild` found.

    Attributes:
        count: samples, those in the trash not counted.
        damaged: (file, why) of what looks like a sample and is none.
        others: files that are no samples of signcam's, left as they are.
    """

    count: int
    damaged: tuple[tuple[str, str], ...]
    others: tuple[Path, ...]


class Store(Shelf):
    """The samples in one folder.  Its methods may be called from any thread.

    Reading needs nothing; the first change takes the lock, which `close` gives back.

    Args:
        folder: need not exist; by default the user's own.
    """

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(samples_folder() if folder is None else folder)

    # looking

    def entries(self) -> tuple[Entry, ...]:
        """Every sample there is, in the order they came; 20,000 are read in a second, and again only once changed.

        Raises:
            DataError: the folder or the index cannot be read.
        """
        self._refresh()
        return self._there

    def known(self) -> tuple[Entry, ...]:
        """What `entries` gave last and what was changed here since, without a look at the disk: it never waits."""
        return self._there

    def counts(self) -> dict[str, int]:
        """How many samples each label has, "2" before "10"."""
        counted = Counter(e.label for e in self.entries())
        return {label: counted[label] for label in sorted(counted, key=natural_order)}

    def signers(self) -> list[str]:
        """Everybody who signed, in natural order; "" is nobody in particular."""
        return sorted({e.signer for e in self.entries()}, key=natural_order)

    def sitting(self, signer: str, now_utc: datetime) -> str:
        """The session that a sample of this signer belongs to now: the one that goes on, or a new one."""
        return sitting_of(self.entries(), signer, now_utc)

    def of_signer(self, signer: str) -> int:
        """How many samples there are of this signer, in the trash as well."""
        self._refresh()
        everybody = (*self._state.entries.values(), *self._state.removed.values())
        return sum(e.signer == signer for e in everybody)

    def lost(self) -> list[Entry]:
        """Samples that the index names and that have no file."""
        self._refresh()
        return [self._state.entries[one] for one in sorted(self._missing)]

    def in_trash(self) -> int:
        """How many removed samples could still be brought back."""
        self._refresh()
        return len(self._state.removed)

    def last_step(self) -> Step | None:
        """What `undo` would undo."""
        self._refresh()
        return self._state.steps[-1] if self._state.steps else None

    def path(self, entry: Entry) -> Path:
        """The sample's file."""
        return self.folder / entry.file

    def picture(self, entry: Entry) -> NDArray[np.uint8]:
        """(256, 256, 3) uint8 RGB.

        Raises:
            DataError: the file is gone or damaged.
        """
        return pixels(self.path(entry))

    # changing

    def get_ready(self) -> None:
        """Take the lock and look whether samples can be kept, before anybody begins to sign.

        Raises:
            DataError: they cannot; the message says why.
        """
        with self._changing():
            self._check_free()

    def add(self, sample: Sample, *, origin: str = "") -> Entry:
        """Keep a sample; when this returns, it is on the disk.

        Args:
            sample: what to keep.
            origin: of what was imported, the sha256 of the picture that it was cut from.

        Raises:
            DataError: it could not be kept, and nothing is left of it: the disk is full, the folder is gone or may
                not be written, another program has the store.
        """
        label = checked_label(sample.label)
        sample = replace(sample, label=label, signer=checked_signer(sample.signer))
        with self._changing():
            entry = entry_from(sample, self._free_id(), self._folder_for(label), origin)
            return self._put(entry, encode(sample.rgb))

    def add_entry(self, entry: Entry, rgb: NDArray[np.uint8]) -> Entry:
        """Keep a sample of another store, with all that is known of it; its id stays where it is free.

        Raises:
            DataError: as in `add`.
        """
        with self._changing():
            label = checked_label(entry.label)
            taken = entry.id in self._state.entries or entry.id in self._state.removed
            kept = self._free_id() if taken else entry.id
            return self._put(replace(entry, id=kept, label=label, folder=self._folder_for(label)), encode(rgb))

    def imported(self, entries: Sequence[Entry]) -> None:
        """Make these, which were added, one step that `undo` undoes."""
        if entries:
            with self._changing():
                self._log({"do": "imported", "step": new_id(), "ids": [e.id for e in entries]})

    def remove(self, entries: Iterable[Entry]) -> int:
        """Move these to the trash; how many it were.

        Raises:
            DataError: they cannot be moved.
        """
        with self._changing():
            going = list(dict.fromkeys(self._current(entries)))
            if going:
                self._log({"do": "removed", "step": new_id(), "ids": [e.id for e in going]})
                self._to_trash(going)
            return len(going)

    def relabel(self, entries: Iterable[Entry], label: str) -> int:
        """Give these another label; how many had another one before.

        Raises:
            DataError: the label cannot be one, or the files cannot be written; then every sample is as it was.
        """
        label = checked_label(label)
        with self._changing():
            going = [e for e in dict.fromkeys(self._current(entries)) if e.label != label]
            if going:
                folder = self._folder_for(label)
                self._rewrite(
                    going,
                    [replace(e, label=label, folder=folder) for e in going],
                    {
                        "do": "relabelled",
                        "step": new_id(),
                        "ids": [e.id for e in going],
                        "label": label,
                        "folder": folder,
                    },
                )
            return len(going)

    def undo(self) -> Step | None:
        """Undo the last removal, relabelling or import that is not undone; None if there is none.

        Raises:
            DataError: the files cannot be moved or written.
        """
        with self._changing():
            if not self._state.steps:
                return None
            step = self._state.steps[-1]
            line = {"do": "undone", "step": step.id}
            now = [self._state.entries[one] for one in step.ids if one in self._state.entries]
            if step.kind == "relabelled":
                before = dict(zip(step.ids, step.before, strict=True))
                then = [replace(e, label=before[e.id][0], folder=before[e.id][1]) for e in now]
                self._rewrite(now, then, line)
            elif step.kind == "imported":
                self._log(line)
                self._to_trash(now)
            else:
                self._log(line)
                for one in step.ids:
                    if one in self._state.entries:
                        from_trash(self.folder, self._state.entries[one].folder, one)
                self._read()
            return step

    def empty_trash(self) -> int:
        """Delete for good what was removed; how many samples that were."""
        with self._changing():
            gone = list(self._state.removed)
            steps = [s.id for s in self._state.steps if s.kind == "removed"]
            if gone or steps:
                self._log({"do": "gone", "ids": gone, "steps": steps})
            shutil.rmtree(trash_of(self.folder), ignore_errors=True)
            return len(gone)

    def forget(self, signer: str) -> int:
        """Delete every sample of this signer, in the trash as well, and every line of the index that names it.

        Returns:
            How many samples that were; see `training.forgetting` for what else may be left of somebody.

        Raises:
            DataError: a file cannot be deleted.
        """
        with self._changing():
            everybody = (*self._state.entries.values(), *self._state.removed.values())
            gone = {e.id for e in everybody if e.signer == signer}
            theirs = files_of(self.folder, signer, gone, {e.id for e in everybody} - gone)
            for path in theirs:
                path.unlink(missing_ok=True)
            without_empty_folders(self.folder, {path.parent.name for path in theirs})
            write_atomically(self._index, without(self._index, gone, signer))
            self._read()
            return len(gone)

    def rebuild(self) -> Rebuilt:
        """Make the index anew from the files; what was in the trash stays there, what could be undone is forgotten.

        Raises:
            DataError: the folder cannot be read or written.
        """
        with self._changing():
            found = find(self.folder)
            entries, removed, damaged = adopt_all(self.folder, found, self._state)
            lines = [{"do": "add", **e.described()} for e in sorted((*entries, *removed), key=lambda e: e.id)]
            if removed:
                lines.append({"do": "removed", "step": new_id(), "ids": [e.id for e in removed]})
            write_atomically(self._index, as_lines(lines))
            self._read()
            return Rebuilt(len(entries), damaged, tuple(found.others))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
