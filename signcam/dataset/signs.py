"""The SIGNS data set: two HDF5 files, one to train on and one to examine on.

HDF5 comes from anywhere and its readers have had many holes: only the two arrays that are wanted are opened, by name,
and only where they lie in this file itself, after their shapes were looked at.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from signcam.dataset.example import SIDE_PX, UNKNOWN, Example, Loaded
from signcam.errors import DataError
from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    Which = Literal["train", "test"]

H5_SUFFIXES = (".h5", ".hdf5")
LIMIT_BYTES = 2_000_000_000  # of the pictures, unpacked; SIGNS has 13 million
HIGHEST_LABEL = 9  # the file stores whole numbers, and they are the digits that are signed


def read_signs(path: Path) -> Loaded:
    """Read one file of the pair: `train_set_x` and `train_set_y`, or `test_set_x` and `test_set_y`.

    SIGNS has (N, 64, 64, 3) uint8 RGB, digits 0 to 5; any square of at least `SIDE_PX` and any digits will do.  Labels
    are (N,), (1, N) or (N, 1) of any integer type.  Who signed is not recorded.

    Raises:
        DataError: the file is damaged, or not of this form; the message names it and says what is otherwise.
    """
    with _opened(path) as file:
        which = _which(file)
        if which is None:
            raise DataError(f"{path} has no train_set_x and train_set_y, nor the test ones. Is it a SIGNS file?")
        pictures = _array(file, f"{which}_set_x", path)
        labels = _array(file, f"{which}_set_y", path).reshape(-1)
    if pictures.ndim != 4 or pictures.shape[3] != 3 or pictures.dtype != np.uint8:
        raise DataError(f"{path}: pictures must be (N, S, S, 3) uint8, not {pictures.shape} {pictures.dtype}.")
    height, width = pictures.shape[1:3]
    if height != width or height < SIDE_PX:
        raise DataError(f"{path}: pictures must be squares of {SIDE_PX} pixels or more, not {width}x{height}.")
    if len(labels) != len(pictures) or not np.issubdtype(labels.dtype, np.integer):
        raise DataError(
            f"{path}: {len(pictures)} pictures need as many whole-number labels, not {labels.shape} {labels.dtype}."
        )
    if not len(pictures):
        raise DataError(f"{path} holds no pictures: its arrays are empty.")
    if len(wrong := np.flatnonzero((labels < 0) | (labels > HIGHEST_LABEL))):
        raise DataError(
            f"{path}: labels must be 0 to {HIGHEST_LABEL}; that of picture {wrong[0]} is {labels[wrong[0]]}."
        )
    return Loaded(
        tuple(
            Example(np.ascontiguousarray(rgb), str(int(label)), UNKNOWN, path.stem, f"{path.name}[{i}]")
            for i, (rgb, label) in enumerate(zip(pictures, labels, strict=True))
        ),
        (),
    )


def find_pair(folder: Path) -> tuple[Path, Path] | None:
    """The file to train on and the file to examine on of a folder, told by what is in them; None if one is missing.

    Raises:
        DataError: there are several of a kind, or one cannot be read.
    """
    found: dict[Which, list[Path]] = {"train": [], "test": []}
    for path in h5_files(folder):
        with _opened(path) as file:
            if (which := _which(file)) is not None:
                found[which].append(path)
    for which, paths in found.items():
        if len(paths) > 1:
            raise DataError(
                f"{folder} holds {len(paths)} SIGNS files of the kind “{which}”: {', '.join(p.name for p in paths)}. "
                "Leave one of them there, or give a file instead of the folder."
            )
    return (found["train"][0], found["test"][0]) if found["train"] and found["test"] else None


def h5_files(folder: Path) -> list[Path]:
    """The HDF5 files of a folder, by their names; those whose names begin with a dot are none.

    Raises:
        DataError: the folder cannot be opened.
    """
    try:
        files = [p for p in folder.iterdir() if p.suffix.lower() in H5_SUFFIXES and p.name[0] != "." and p.is_file()]
    except OSError as e:
        raise DataError(f"{folder} cannot be opened ({e.strerror}). Check the name and its permissions.") from e
    return sorted(files, key=lambda p: natural_order(p.name))


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Any]:
    """The file; whatever HDF5 has to complain of while it is read becomes a DataError."""
    import h5py

    try:
        with h5py.File(path, "r") as file:
            yield file
    except (OSError, RuntimeError, KeyError, ValueError, TypeError, OverflowError, MemoryError) as e:  # of h5py
        raise DataError(f"{path} cannot be read as HDF5 ({_why(path, e)}). Is it complete?") from e


def _why(path: Path, error: Exception) -> str:
    """The commonest reason by far is a page of GitHub that was saved under the file's name."""
    with contextlib.suppress(OSError), path.open("rb") as f:
        if f.read(1000).lstrip()[:1] == b"<":
            return "it is a web page: on GitHub, take the file by “Download raw file”"
    return str(error)


def _which(file: Any) -> Which | None:  # noqa: ANN401  # an h5py.File, which has no types
    kinds: tuple[Which, ...] = ("train", "test")
    return next((kind for kind in kinds if f"{kind}_set_x" in file and f"{kind}_set_y" in file), None)


def _array(file: Any, name: str, path: Path) -> NDArray[Any]:  # noqa: ANN401
    """The array of this name, if it lies in this very file and is not too large."""
    import h5py

    dataset = file[name] if isinstance(file.get(name, getlink=True), h5py.HardLink) else None
    if not isinstance(dataset, h5py.Dataset) or dataset.external or dataset.is_virtual or dataset.shape is None:
        raise DataError(f"{path}: {name} is no array of its own, but a link or something else. Is it a SIGNS file?")
    if dataset.size * dataset.dtype.itemsize > LIMIT_BYTES:
        limit = LIMIT_BYTES // 1_000_000
        raise DataError(f"{path}: {name} says that it is {dataset.shape}, more than the {limit} MB allowed.")
    return np.asarray(dataset[()])
