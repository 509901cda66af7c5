"""Recorded samples as labelled pictures: who signed and in which sitting is known, and where the hand is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signcam.dataset.example import Example, Loaded, check_none_missing, checked_labels, left_out
from signcam.dataset.store import Store, samples_folder
from signcam.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

RECORDED = "recorded"
"""What the command line takes for the user's own samples."""


def recorded_files(folder: Path) -> list[tuple[Path, str]]:
    """(file, label) of every sample of a store.

    Raises:
        DataError: it has none.
    """
    store = Store(folder)
    files = [(store.path(e), e.label) for e in store.entries()]
    if not files:
        raise DataError(nothing_recorded(folder))
    return files


def no_such(path: Path) -> str:
    """What to say where `--data` names something that is not there."""
    if path == samples_folder():
        return nothing_recorded(path)
    return f"There is no {path}. Give a folder with one folder per sign, a SIGNS .h5 file, or “{RECORDED}”."


def nothing_recorded(folder: Path) -> str:
    """What to say where there are no samples yet."""
    where = "" if folder == samples_folder() else f" in {folder}"
    return f"Nothing is recorded{where} yet. Record some first: signcam record --label 5."


def read_recorded(
    folder: Path, *, labels: Sequence[str] | None = None, progress: Callable[[int, int], None] | None = None
) -> Loaded:
    """Read every sample of a store; those that are damaged are listed in `rejected`.

    Args:
        folder: the store's.
        labels: take exactly these, in this order.
        progress: told (done, all) after each.

    Raises:
        DataError: there is none, or none of a label that was asked for.
    """
    store = Store(folder)
    entries = store.entries()
    if not entries:
        raise DataError(nothing_recorded(folder))
    wanted = () if labels is None else checked_labels(labels, "The list of labels")
    check_none_missing((e.label for e in entries), wanted, folder)
    rejected = list(left_out((e.label for e in entries), wanted, folder)) if wanted else []
    chosen = [e for e in entries if not wanted or e.label in wanted]
    examples = []
    for done, entry in enumerate(chosen, start=1):
        try:
            rgb = store.picture(entry)
        except DataError as e:
            rejected.append((str(store.path(entry)), str(e)))
        else:
            examples.append(
                Example(rgb, entry.label, entry.signer, folder.name, str(entry.file), entry.session, entry.hand)
            )
        if progress:
            progress(done, len(chosen))
    check_none_missing((e.label for e in examples), wanted, folder)
    return Loaded(tuple(examples), tuple(rejected), wanted, recorded=True)
