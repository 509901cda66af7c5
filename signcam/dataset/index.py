"""The index of a sample store: a file that only grows, one line of JSON for each thing that was done.

Reading it from the top gives what is there now, and what can be undone.  A line counts once it is on the disk whole: a
last line that was torn by a power cut is passed over by readers and cut off by the next writer, and its sample, whose
file says what it is, is taken up again (dataset/mend.py).
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from signcam.dataset.entry import Entry, entry_of
from signcam.errors import DataError
from signcam.settings import sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

NAME = "index.jsonl"

Kind = Literal["removed", "relabelled", "imported"]


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be undone.

    Attributes:
        id: of the step; the name of its folder in the trash.
        kind: what was done.
        ids: of the samples it was done to.
        before: of a relabelling, each sample's (label, folder) before it, in the order of `ids`.
    """

    id: str
    kind: Kind
    ids: tuple[str, ...]
    before: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class State:
    """What the index says.

    Attributes:
        entries: by id, those that are there, in the order they came.
        removed: by id, those in the trash.
        steps: what can be undone, the last one last.
        bad_lines: how many lines could not be read.
        torn_at: bytes, where a last line without an end begins; None if the last line is whole.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    removed: dict[str, Entry] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    bad_lines: int = 0
    torn_at: int | None = None

    def do(self, line: Mapping[str, Any], where: str) -> None:
        """Take one line in.

        Raises:
            DataError: it makes no sense.
        """
        what = line.get("do")
        if what == "add":
            entry = entry_of(line, where)
            self.entries[entry.id] = entry
        elif what in {"removed", "relabelled", "imported"}:
            self._step(line, where)
        elif what == "undone":
            self._undone(str(line.get("step")))
        elif what == "gone":
            for one in _ids(line, where):
                self.removed.pop(one, None)
                self.entries.pop(one, None)
            gone = {str(s) for s in line.get("steps", ())}
            self.steps = [s for s in self.steps if s.id not in gone]
        else:
            raise DataError(f"{where}: this signcam does not know “{what}”.")

    def _step(self, line: Mapping[str, Any], where: str) -> None:
        kind: Kind = line["do"]
        ids = tuple(one for one in _ids(line, where) if one in self.entries)
        before: tuple[tuple[str, str], ...] = ()
        if kind == "removed":
            for one in ids:
                self.removed[one] = self.entries.pop(one)
        elif kind == "relabelled":
            label, folder = str(line["label"]), str(line["folder"])
            before = tuple((self.entries[one].label, self.entries[one].folder) for one in ids)
            for one in ids:
                self.entries[one] = replace(self.entries[one], label=label, folder=folder)
        self.steps.append(Step(str(line["step"]), kind, ids, before))

    def _undone(self, id_: str) -> None:
        step = next((s for s in self.steps if s.id == id_), None)
        if step is None:
            return
        self.steps.remove(step)
        for place, one in enumerate(step.ids):
            if step.kind == "removed" and one in self.removed:
                self.entries[one] = self.removed.pop(one)
            elif step.kind == "imported" and one in self.entries:
                self.removed[one] = self.entries.pop(one)
            elif step.kind == "relabelled" and one in self.entries:
                label, folder = step.before[place]
                self.entries[one] = replace(self.entries[one], label=label, folder=folder)


def read_index(path: Path) -> State:
    """What the index says; a state with nothing in it where there is none.

    Raises:
        DataError: the file cannot be read at all.  Lines that cannot be understood are counted, not fatal.
    """
    state = State()
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return state
    except OSError as e:
        raise DataError(f"{path} cannot be read ({e.strerror}). Check its permissions.") from e
    if content and not content.endswith(b"\n"):
        state.torn_at = content.rfind(b"\n") + 1
        content = content[: state.torn_at]
    for number, line in enumerate(content.split(b"\n")[:-1], start=1):
        try:
            state.do(json.loads(line), f"{path}, line {number}")
        except (DataError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as e:
            state.bad_lines += 1
            log.info("%s, line %d is passed over: %s", path, number, e)
    return state


def append(path: Path, lines: Sequence[Mapping[str, Any]]) -> None:
    """Add lines to the end, and return once the disk has them.

    Where that fails half-way, the file is cut back to where it was.

    Raises:
        OSError: it could not be written.
    """
    content = as_lines(lines)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o644)
    try:
        before = os.fstat(descriptor).st_size
        try:
            at = 0
            while at < len(content):
                at += os.write(descriptor, content[at:])
            os.fsync(descriptor)
            if not before:  # the file may be new
                sync_folder(path.parent)
        except OSError:
            os.ftruncate(descriptor, before)
            raise
    finally:
        os.close(descriptor)


def cut_off(path: Path, at: int) -> None:
    """Drop what comes after so many bytes.

    Raises:
        OSError: it could not be written.
    """
    descriptor = os.open(path, os.O_WRONLY)
    try:
        os.ftruncate(descriptor, at)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _ids(line: Mapping[str, Any], where: str) -> tuple[str, ...]:
    ids = line.get("ids")
    if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
        raise DataError(f"{where} names no samples.")
    return tuple(ids)


def without(path: Path, gone: set[str], signer: str) -> bytes:
    """The index without the lines of these samples and of this signer; what cannot be read is left out as well.

    Raises:
        OSError: it cannot be read.
    """
    kept = []
    for raw in path.read_bytes().split(b"\n"):
        try:
            line = json.loads(raw)
            about = line.get("signer"), line.get("id")
        except (ValueError, AttributeError, RecursionError):
            continue
        if about[0] == signer or about[1] in gone:
            continue
        if isinstance(line.get("ids"), list):
            line["ids"] = [one for one in line["ids"] if one not in gone]
        kept.append(line)
    return as_lines(kept)


def as_lines(lines: Iterable[Mapping[str, Any]]) -> bytes:
    """One JSON object on each line."""
    return b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)
