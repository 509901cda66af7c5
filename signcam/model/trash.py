"""Models that were deleted or replaced: kept for thirty days, and brought back by one rename."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from signcam.errors import ModelError
from signcam.model.bundle import CARD, LIVE, WEIGHTS, load_card, place_of, save_card
from signcam.model.shelf import TRASH, disk_errors, folders_in, free_name, own_model, shelf, sweep
from signcam.settings import rename, sync_folder

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Removed:
    """A model in the trash.

    Attributes:
        name: it had.
        folder: where it is now.
        at_utc: when it was removed.
    """

    name: str
    folder: Path
    at_utc: datetime


def delete_model(name: str) -> Removed:
    """Put one of the user's models into the trash, where it stays for thirty days.

    Raises:
        ModelError: there is none, or the disk refuses.
    """
    folder = own_model(name)
    place = _new_place()
    with disk_errors(f"“{name}” cannot be deleted"):
        place.mkdir(parents=True)
        rename(folder, place / name)
        sync_folder(shelf())
    sweep()
    return Removed(name, place / name, datetime.now(UTC))


def keep_earlier(folder: Path) -> None:
    """Put what is in a model's folder into the trash as well, before a new model of the same name replaces it.

    Nothing for a folder outside the user's models, and none where there is no whole model yet.

    Raises:
        ModelError: the disk refuses.
    """
    if folder.parent.resolve() != shelf().resolve() or not (folder / CARD).is_file():
        return
    try:
        card = load_card(folder)
    except ModelError:
        return
    place = _new_place() / folder.name
    with disk_errors(f"The earlier “{folder.name}” cannot be kept"):
        place.mkdir(parents=True)
        for file in (WEIGHTS, LIVE, CARD):  # a link costs nothing: files of a model are replaced, never changed
            source = folder / CARD if file == CARD else place_of(folder, card, file)
            try:
                os.link(source, place / file)
            except OSError:
                shutil.copyfile(source, place / file)
    sweep()


def _new_place() -> Path:
    """A folder of the trash that is not there yet, and sorts after those of the microseconds before."""
    return shelf() / TRASH / f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}-{secrets.token_hex(4)}"


def in_trash() -> tuple[Removed, ...]:
    """What was deleted, the last first."""
    found = []
    for place in sorted(folders_in(shelf() / TRASH), reverse=True):
        with contextlib.suppress(ValueError):
            at = datetime.strptime(place.name[:15], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            found += [Removed(folder.name, folder, at) for folder in folders_in(place)]
    return tuple(found)


def undo() -> Path:
    """Bring back the model that was removed last, under another name where there is a new one; its folder.

    Raises:
        ModelError: nothing is in the trash, or the disk refuses.
    """
    removed = next(iter(in_trash()), None)
    if removed is None:
        raise ModelError("There is nothing to bring back: no model is in the trash.")
    target = shelf() / free_name(removed.name)
    with disk_errors(f"“{removed.name}” cannot be brought back"):
        rename(removed.folder, target)
        sync_folder(shelf())
        with contextlib.suppress(OSError):  # something else lies there
            removed.folder.parent.rmdir()
    if target.name != removed.name:
        with contextlib.suppress(ModelError):
            save_card(target, replace(load_card(target), name=target.name))
    return target
