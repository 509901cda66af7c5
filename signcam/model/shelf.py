"""The folder of the user's models: what lies in it, which names are free, and how something is put in or taken out.

What begins with a dot is signcam's own: the trash, and what is not finished.  Both are swept by themselves.
"""

from __future__ import annotations

import contextlib
import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from signcam.dataset.naming import folder_name, new_id, same_place
from signcam.errors import ModelError
from signcam.settings import home, list_models, rename, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TRASH = ".trash"
UNFINISHED = ".unfinished"
KEPT = timedelta(days=30)  # in the trash
ABANDONED = timedelta(days=1)  # a new model whose program was killed
NAME_CHARACTERS = 60


def shelf() -> Path:
    """The folder of the user's models; it need not exist."""
    return home() / "models"


def own_model(name: str) -> Path:
    """The folder of a model of the user's own.

    Raises:
        ModelError: there is none of this name, or it came with signcam.
    """
    folder = shelf() / name
    if folder.name == name and folder.parent == shelf() and not name.startswith(".") and folder.is_dir():
        return folder
    if name in list_models():
        raise ModelError(f"“{name}” came with signcam and stays as it is. Copy it, and change the copy.")
    have = ", ".join(f.name for f in folders_in(shelf())) or "none"
    raise ModelError(f"You have no model “{name}”. Your own: {have}.")


def checked_name(text: str) -> str:
    """A new model's name as it is kept, which is also its folder's.

    Raises:
        ModelError: it cannot be a folder's name on every system, or there is a model of this name.
    """
    name = text.strip()
    if not name:
        raise ModelError("Type a name for the model.")
    safe = folder_name(name).lstrip("-")
    if len(name) > NAME_CHARACTERS or name != safe or not name.isprintable() or name.startswith("."):
        raise ModelError(
            f"“{ascii(name[:NAME_CHARACTERS])[1:-1]}” cannot be a model's name. Take up to {NAME_CHARACTERS} letters, "
            "digits, spaces, - or _, and begin with a letter or a digit."
        )
    if same_place(name) in {same_place(n) for n in _names()}:
        raise ModelError(f"There is a model “{name}” already. Choose another name, or rename that one first.")
    return name


def free_name(name: str) -> str:
    """This name, or with a number after it where there is such a model: "mine" -> "mine-2"."""
    return folder_name(folder_name(name[:NAME_CHARACTERS]).lstrip("-.") or "model", _names())


def _names() -> list[str]:
    return [*list_models(), *(f.name for f in folders_in(shelf()))]


@contextlib.contextmanager
def unfinished() -> Iterator[Path]:
    """A folder on the library's disk to make a new model in; it is gone afterwards.

    Raises:
        ModelError: the disk refuses.
    """
    work = shelf() / UNFINISHED / new_id()
    with disk_errors("Nothing can be put into the library"):
        work.mkdir(parents=True)
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)
        sweep()


def put_on_shelf(folder: Path) -> Path:
    """Move a whole model from `unfinished` to the user's models; its new folder.

    Raises:
        ModelError: one of this name came in between, or the disk refuses.
    """
    target = shelf() / folder.name
    if target.exists():
        raise ModelError(f"There is a model “{folder.name}” already. Choose another name, or rename that one first.")
    with disk_errors(f"“{folder.name}” cannot be put into the library"):
        rename(folder, target)
        sync_folder(shelf())
    return target


def folders_in(parent: Path) -> list[Path]:
    """The folders in a folder, by name; none where it cannot be read.  What begins with a dot is left out."""
    try:
        return sorted(f for f in parent.iterdir() if f.is_dir() and not f.name.startswith("."))
    except OSError:
        return []


def sweep() -> None:
    """Delete for good what has been in the trash for long, and what a killed program left unfinished."""
    for parent, long in ((TRASH, KEPT), (UNFINISHED, ABANDONED)):
        oldest = f"{datetime.now(UTC) - long:%Y%m%dT%H%M%S}"
        for place in folders_in(shelf() / parent):
            if place.name[:1].isdigit() and place.name < oldest:
                shutil.rmtree(place, ignore_errors=True)


@contextlib.contextmanager
def disk_errors(what: str) -> Iterator[None]:
    """What the disk refuses is a ModelError that begins with `what`."""
    try:
        yield
    except OSError as e:
        raise ModelError(f"{what} ({e.strerror or e}). Is the disk full, or the folder protected?") from e
