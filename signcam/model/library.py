"""The user's models as a library: which there are, and to rename, copy and pack one.

Each change is one rename of a folder in the end, so that it is done or not done whenever the program is killed; a
model that a window or a training run has open was read before and goes on.  What came with signcam is never changed.
"""

from __future__ import annotations

import contextlib
import io
import zipfile
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from signcam.dataset.naming import same_place
from signcam.errors import ModelError
from signcam.model.bundle import CARD, LIVE, WEIGHTS, load_card, place_of, read_file, save_card, verify
from signcam.model.shelf import (
    checked_name,
    disk_errors,
    folders_in,
    free_name,
    own_model,
    put_on_shelf,
    shelf,
    unfinished,
)
from signcam.settings import find_model, list_models, rename, sync_folder, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from signcam.values import ModelCard


@dataclass(frozen=True, slots=True)
class Shelved:
    """A model, or what should be one.

    Attributes:
        name: its folder's.
        folder: where it is.
        own: whether it is the user's, and can be changed; else it came with signcam.
        card: None where it cannot be read.
        problem: why it cannot be used, "" where nothing is known against it; the files' sums are not worked out.
        size_bytes: of all its files.
    """

    name: str
    folder: Path
    own: bool
    card: ModelCard | None
    problem: str
    size_bytes: int


def models() -> tuple[Shelved, ...]:
    """Every model, the user's own first; one that is broken is among them, with the reason."""
    own = {f.name: f for f in folders_in(shelf())}
    return tuple(
        _looked_at(name, folder, own=name in own)
        for name, folder in {**own, **{n: f for n, f in list_models().items() if n not in own}}.items()
    )


def another(than: str) -> str:
    """A model to compare with this one: of the user's own the one trained last, else another; "" without any."""
    usable = [m for m in models() if m.name != than and not m.problem]
    if not usable:
        return ""
    return max(usable, key=lambda m: (m.own, m.card.trained_at_utc if m.card else "")).name


def _looked_at(name: str, folder: Path, *, own: bool) -> Shelved:
    card, problem = None, ""
    try:
        card = load_card(folder)
        for file in (WEIGHTS, LIVE):
            if not place_of(folder, card, file).is_file():
                problem = f"The model {name} has no {file}. Get it again, or delete it."
    except ModelError as e:
        problem = str(e)
    return Shelved(name, folder, own, card, problem, _size(folder))


def rename_model(name: str, new: str) -> Path:
    """Give one of the user's models another name; its new folder.

    Raises:
        ModelError: there is none, the new name will not do, or the disk refuses.
    """
    folder = own_model(name)
    # another spelling of its own name is no clash
    target = folder.with_name(new if same_place(new) == same_place(name) and new == new.strip() else checked_name(new))
    if target == folder:
        return folder
    with disk_errors(f"“{name}” cannot be renamed"):
        rename(folder, target)
        sync_folder(shelf())
    with contextlib.suppress(ModelError):  # a broken one can be renamed too
        save_card(target, replace(load_card(target), name=target.name))
    return target


def copy_model(name: str, new: str = "") -> Path:
    """Make a copy of any model; its folder.

    Args:
        name: as in `settings.find_model`.
        new: the copy's name; without it, the model's with a number.

    Raises:
        ModelError: it is damaged, the name will not do, or the disk refuses.
    """
    source = find_model(name)
    called = checked_name(new) if new else free_name(source.name)
    card = load_card(source)
    with unfinished() as work:
        copy = work / called
        for file in (WEIGHTS, LIVE):
            with disk_errors(f"“{source.name}” cannot be copied"):
                write_atomically(copy / file, read_file(source, card, file))
        save_card(copy, replace(card, name=called))
        return put_on_shelf(copy)


def pack_model(name: str, path: Path, *, force: bool = False) -> Path:
    """Write any model as one .zip to give to somebody, who takes it in with `importing.import_model`.

    Args:
        name: as in `settings.find_model`.
        path: of the file; it appears once it is whole.
        force: replace what is there.

    Raises:
        ModelError: the model is damaged, a file is there already, or the disk refuses.
    """
    folder = find_model(name)
    card = verify(folder)
    if path.exists() and (not force or not path.is_file()):
        raise ModelError(f"{path} is there already and stays as it is. Give another name, or --force.")
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as packed:  # arrays are packed already
        for file in (WEIGHTS, LIVE):
            packed.writestr(f"{folder.name}/{file}", read_file(folder, card, file))
        packed.write(folder / CARD, f"{folder.name}/{CARD}")
    with disk_errors(f"{path} cannot be written"):
        write_atomically(path, content.getbuffer())
    return path


def _size(folder: Path) -> int:
    size = 0
    with contextlib.suppress(OSError):  # it is being deleted
        size = sum(f.stat().st_size for f in folder.iterdir() if f.is_file())
    return size
