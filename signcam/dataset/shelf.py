"""What `Store` stands on: the index in memory, kept equal to the files, and the few ways in which either changes.

Every change takes the lock first.  The first one also mends what a program left that was killed (dataset/mend.py).
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from signcam.dataset import mend
from signcam.dataset.index import NAME, State, append, cut_off, read_index
from signcam.dataset.lock import Lock
from signcam.dataset.naming import folder_name, new_id
from signcam.dataset.png import with_text
from signcam.errors import DataError
from signcam.settings import sync_folder, write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from signcam.dataset.entry import Entry

FREE_BYTES = 200_000_000  # of the disk, left to the rest of the computer
FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class Shelf:
    """A folder of samples and its index, as `Store` works with them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._index = folder / NAME
        self._guard = threading.RLock()
        self._lock: Lock | None = None
        self._place: tuple[int, int] | None = None  # of the folder that is locked: one made anew is another one
        self._state = State()
        self._missing: set[str] = set()  # ids that the index has and the folders have not
        self._folders: dict[str, str] = {}  # by label
        self._there: tuple[Entry, ...] = ()  # replaced, never changed: the screen reads it while the disk is waited for
        self._seen: tuple[int, int] | None = None  # the index's size and time when it was read

    def close(self) -> None:
        """Let other programs change the samples; this one takes the lock again with its next change."""
        with self._guard:
            if self._lock is not None:
                self._lock.close()
            self._lock = None

    def _refresh(self) -> None:
        """See what other programs did since; while the lock is held, they can do nothing."""
        if self._lock is not None:
            return
        with self._guard:
            try:
                about = self._index.stat()
            except OSError:
                seen = None
            else:
                seen = about.st_size, about.st_mtime_ns
            if self._lock is None and (seen is None or seen != self._seen):
                self._read()
                self._seen = seen

    def _read(self) -> mend.Found:
        self._state = read_index(self._index)
        try:
            found = mend.find(self.folder) if self.folder.is_dir() else mend.Found()
        except OSError as e:
            raise DataError(f"{e.filename} cannot be read ({e.strerror}). Check its permissions.") from e
        self._missing = mend.missing(self._state, found)
        known = (*self._state.removed.values(), *self._state.entries.values())
        self._folders = {e.label: e.folder for e in known}
        self._show()
        return found

    def _show(self) -> None:
        self._there = tuple(e for one, e in self._state.entries.items() if one not in self._missing)

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        """Nobody else changes anything meanwhile, and what the disk refuses is a DataError."""
        with self._guard:
            try:
                if self._lock is None:
                    self._take()
                elif self._place != self._where():
                    raise DataError(self._gone())
                yield
            except OSError as e:
                raise DataError(self._why(e)) from e
            finally:
                self._show()

    def _take(self) -> None:
        """Take the lock, and put in order what lies there."""
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        self.folder.mkdir(mode=0o700, exist_ok=True)  # pictures of people are nobody else's to see
        self._lock = Lock(self.folder)
        try:
            self._place = self._where()
            found = self._read()
            if self._state.torn_at is not None:
                cut_off(self._index, self._state.torn_at)
            mend.finish_what_was_begun(self.folder, self._state, found)
            self._take_up(found)
            self._missing = mend.missing(self._state, found)
            self._seen = None
        except BaseException:
            self.close()
            raise

    def _take_up(self, found: mend.Found) -> None:
        """Put into the index what lies in a folder and is not in it, or is in it elsewhere."""
        lines: list[dict[str, Any]] = []
        moved: dict[str, list[str]] = {}  # by folder, what somebody put there by hand
        for one, folders in found.folders.items():
            known = self._state.entries.get(one)
            if known is not None and known.folder not in folders:
                moved.setdefault(folders[0], []).append(one)
            elif known is None:
                try:
                    entry = mend.adopt(self.folder / folders[0] / f"{one}.png", self._state)
                except DataError as e:
                    mend.log.info("not taken up: %s", e)
                else:
                    lines.append({"do": "add", **entry.described()})
        for folder, ids in moved.items():
            label = mend.label_of_folder(folder, self._state)
            for one in ids:
                path = self.folder / folder / f"{one}.png"
                entry = replace(self._state.entries[one], label=label, folder=folder)
                write_atomically(path, with_text(path.read_bytes(), entry.described()))
            lines.append({"do": "relabelled", "step": new_id(), "ids": ids, "label": label, "folder": folder})
        if lines:
            self._log(*lines)

    def _where(self) -> tuple[int, int] | None:
        try:
            about = self.folder.stat()
        except OSError:
            return None
        return about.st_dev, about.st_ino

    def _log(self, *lines: Mapping[str, Any]) -> None:
        """Write these to the index, then take them in."""
        append(self._index, lines)
        for line in lines:
            self._state.do(line, str(self._index))

    def _free_id(self) -> str:
        while (one := new_id()) in self._state.entries or one in self._state.removed:
            pass
        return one

    def _folder_for(self, label: str) -> str:
        return self._folders.get(label) or folder_name(label, self._folders.values())

    def _put(self, entry: Entry, png: bytes) -> Entry:
        """Write a new sample: its file, then its line."""
        self._check_free()
        path = self.folder / entry.file
        self._write(path, with_text(png, entry.described()))
        try:
            self._log({"do": "add", **entry.described()})
        except OSError:
            path.unlink(missing_ok=True)
            raise
        self._folders[entry.label] = entry.folder
        self._missing.discard(entry.id)
        return entry

    def _rewrite(self, now: Sequence[Entry], then: Sequence[Entry], line: Mapping[str, Any]) -> None:
        """Write samples anew into other folders, log it, and delete the old files; or leave all as it was."""
        self._check_free()
        written: list[Path] = []
        try:
            for old, new in zip(now, then, strict=True):
                written.append(self.folder / new.file)
                self._write(written[-1], with_text((self.folder / old.file).read_bytes(), new.described()))
            self._log(line)
        except OSError:
            for path in written:
                path.unlink(missing_ok=True)
            raise
        for old, new in zip(now, then, strict=True):
            (self.folder / old.file).unlink(missing_ok=True)
            self._folders[new.label] = new.folder
        mend.without_empty_folders(self.folder, {e.folder for e in now})

    def _write(self, path: Path, content: bytes) -> None:
        if not path.parent.is_dir():
            path.parent.mkdir()
            sync_folder(self.folder)
        write_atomically(path, content)

    def _to_trash(self, entries: Iterable[Entry]) -> None:
        folders = set()
        for entry in entries:
            mend.to_trash(self.folder, entry.folder, entry.id)
            folders.add(entry.folder)
        mend.without_empty_folders(self.folder, folders)

    def _current(self, entries: Iterable[Entry]) -> list[Entry]:
        """What the index knows of these now; those that went meanwhile are left out."""
        return [self._state.entries[e.id] for e in entries if e.id in self._state.entries and e.id not in self._missing]

    def _check_free(self) -> None:
        if (free := shutil.disk_usage(self.folder).free) < FREE_BYTES:
            raise DataError(
                f"The disk is almost full ({free / 1e6:.0f} MB free), so nothing is recorded. All that was kept before "
                "is safe. Free some space, or choose another folder."
            )

    def _gone(self) -> str:
        return (
            f"The folder {self.folder} is no longer there. Was a disk unplugged? Nothing is recorded until it is back; "
            "start signcam again to begin with an empty folder."
        )

    def _why(self, error: OSError) -> str:
        if error.errno in FULL:
            return (
                f"The disk is full, so nothing more is kept in {self.folder}. All that was kept before is safe. Free "
                "some space, then go on."
            )
        if self._place is not None and self._place != self._where():
            return self._gone()
        reason = error.strerror or os.strerror(error.errno or errno.EIO)
        return f"signcam cannot write to {self.folder} ({reason}). Check its permissions, or choose another folder."
