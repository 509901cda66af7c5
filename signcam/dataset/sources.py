"""Labelled pictures from files: trees with one folder per sign (tree.py), and the SIGNS .h5 pair (signs.py).

Every picture is an `Example` that knows who made it, as far as the files tell: two pictures of one person must not be
on both sides of a split (dataset/split.py).  Samples that signcam records are a tree.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from signcam.dataset.example import (
    UNKNOWN,
    Example,
    Loaded,
    check_none_missing,
    checked_labels,
    left_out,
    renamed,
)
from signcam.dataset.recorded import no_such
from signcam.dataset.signs import H5_SUFFIXES, find_pair, read_signs
from signcam.dataset.tree import labelled_files, read_tree
from signcam.errors import DataError
from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

__all__ = ["UNKNOWN", "Example", "Loaded", "find_pair", "read", "read_signs", "read_tree"]


def read(
    path: Path,
    *,
    labels: Sequence[str] | None = None,
    names: Mapping[str, str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Loaded:
    """Read a SIGNS .h5 file or a tree with one folder per sign.

    Args:
        path: the file or the folder.
        labels: take exactly these, in this order; without it a tree's `labels.txt` says which, else all are taken.
            Pictures of other labels are left out, and counted in `rejected`, once for each label.
        names: what is called otherwise here, by the source's own labels; `labels` are then the new names.
        progress: told (done, all) after each picture of a tree.

    Raises:
        DataError: there is no such thing, nothing usable in it, or no picture of a label that was asked for; the
            message names it.
    """
    if names and labels is None:
        return renamed(read(path, progress=progress), names)
    if names:
        wanted = checked_labels(labels or (), "The list of labels")
        own = sorted((label for label in labels_in(path) if names.get(label, label) in wanted), key=natural_order)
        check_none_missing((names.get(label, label) for label in own), wanted, path)
        return replace(renamed(read(path, labels=own, progress=progress), names), order=wanted)
    if path.is_dir():
        return read_tree(path, labels=labels, progress=progress)
    if not path.exists():
        raise DataError(no_such(path))
    if path.suffix.lower() not in H5_SUFFIXES:
        raise DataError(f"{path} is neither a folder with one folder per sign nor a SIGNS .h5 file.")
    loaded = read_signs(path)
    return loaded if labels is None else _only(loaded, labels, path)


def labels_in(path: Path) -> set[str]:
    """The labels that a tree or a SIGNS file has pictures of, by places and names where it is a tree.

    Raises:
        DataError: as in `read`.
    """
    return {f.label for f in labelled_files(path)[0]} if path.is_dir() else set(read(path).labels)


def check_named(names: Mapping[str, str], paths: Iterable[Path]) -> None:
    """Raise where something is to be renamed that no source has: it was mistyped.

    Raises:
        DataError: it names the labels there are; or as in `read`.
    """
    there = {label for path in paths for label in labels_in(path)} if names else set()
    if strange := [name for name in names if name not in there]:
        have = ", ".join(sorted(there, key=natural_order))
        named = ", ".join(f"“{name}”" for name in strange)
        raise DataError(f"No picture is called {named}. Labels there: {have}. Rename these, or leave it out.")


def _only(loaded: Loaded, labels: Sequence[str], path: Path) -> Loaded:
    wanted = checked_labels(labels, "The list of labels")
    check_none_missing((e.label for e in loaded.examples), wanted, path)
    examples = tuple(e for e in loaded.examples if e.label in wanted)
    rejected = left_out((e.label for e in loaded.examples), wanted, path)
    return replace(loaded, examples=examples, rejected=(*loaded.rejected, *rejected), order=wanted)
