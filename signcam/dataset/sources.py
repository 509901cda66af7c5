"""Labelled pictures from files: trees with one folder per class, and the SIGNS .h5 pair.

Every picture is an `Example` that knows who made it, as far as the files tell: two pictures of one person must not be
on both sides of a split (dataset/split.py).
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import DataError
from signcam.pictures import natural_order, read_image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

UNKNOWN = ""
"""The person of a picture whose files do not tell; such pictures are never held out."""


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A labelled picture.

    Attributes:
        rgb: (H, W, 3) uint8 RGB, as stored.
        label: the sign.
        person: who signed, unique within the source; `UNKNOWN` where the files do not tell.
        source: the data set's name.
        name: what a user would look for: a path, or "file.h5[17]".
    """

    rgb: NDArray[np.uint8]
    label: str
    person: str
    source: str
    name: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a reader gives: the examples, and the files it had to leave out with the reason for each."""

    examples: tuple[Example, ...]
    rejected: tuple[tuple[str, str], ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels there are, "2" before "10"."""
        return tuple(sorted({e.label for e in self.examples}, key=natural_order))

    def sha256(self) -> str:
        """Of all labels and pictures in order: two runs with this value saw the same data."""
        digest = hashlib.sha256()
        for e in self.examples:
            digest.update(f"{e.label}\0{e.rgb.shape}\0".encode())
            digest.update(e.rgb.tobytes())
        return digest.hexdigest()


def read(path: Path, *, progress: Callable[[int, int], None] | None = None) -> Loaded:
    """Read a SIGNS .h5 file or a tree with one folder per class.

    Args:
        path: the file or the folder.
        progress: told (done, all) after each picture of a tree.

    Raises:
        DataError: there is no such thing, or nothing usable in it; the message names it.
    """
    if path.is_dir():
        return read_tree(path, progress=progress)
    if not path.exists():
        raise DataError(f"There is no {path}. Give a folder with one folder per sign, or a SIGNS .h5 file.")
    if path.suffix.lower() in {".h5", ".hdf5"}:
        return read_signs(path)
    raise DataError(f"{path} is neither a folder with one folder per sign nor a SIGNS .h5 file.")


def read_tree(root: Path, *, progress: Callable[[int, int], None] | None = None) -> Loaded:
    """Read `root/<label>/<picture>`; the label is the folder's name.

    Files that are no pictures are listed in `rejected`, never fatal.  Folders and files whose names begin with a dot
    are left out without a word.
    """
    files = list(_pictures_below(root))
    if not files:
        raise DataError(f"{root} holds no pictures. It should have one folder per sign with .jpg or .png files in it.")
    examples: list[Example] = []
    rejected: list[tuple[str, str]] = []
    for done, path in enumerate(files, start=1):
        try:
            rgb = read_image(path)
        except DataError as e:
            rejected.append((str(path), str(e)))
        else:
            name = str(path.relative_to(root))
            examples.append(Example(rgb, path.parent.name, _person_in_name(path.name), root.name, name))
        if progress:
            progress(done, len(files))
    if not examples:
        raise DataError(f"None of the {len(files)} files in {root} is a picture that can be read.")
    return Loaded(_people_of_consecutive_shots(examples), tuple(rejected))


def _pictures_below(root: Path) -> Iterator[Path]:
    for folder in sorted((p for p in root.iterdir() if p.is_dir()), key=lambda p: natural_order(p.name)):
        if folder.name.startswith("."):
            continue
        for path in sorted(folder.iterdir(), key=lambda p: natural_order(p.name)):
            if path.is_file() and not path.name.startswith("."):
                yield path


def read_signs(path: Path) -> Loaded:
    """Read one file of the SIGNS pair: `train_set_x`/`_y` or `test_set_x`/`_y`, (N, 64, 64, 3) uint8 RGB and (N,)."""
    import h5py

    try:
        with h5py.File(path, "r") as f:
            which = next((w for w in ("train", "test") if f"{w}_set_x" in f and f"{w}_set_y" in f), None)
            if which is None:
                raise DataError(f"{path} has no train_set_x and train_set_y, nor the test ones. Is it a SIGNS file?")
            pictures = np.asarray(f[f"{which}_set_x"])
            labels = np.asarray(f[f"{which}_set_y"]).reshape(-1)
    except OSError as e:
        raise DataError(f"{path} cannot be read as HDF5 ({e}). Is it complete?") from e
    if pictures.ndim != 4 or pictures.shape[3] != 3 or pictures.dtype != np.uint8:
        raise DataError(f"{path}: pictures must be (N, H, W, 3) uint8, not {pictures.shape} {pictures.dtype}.")
    if len(labels) != len(pictures) or not np.issubdtype(labels.dtype, np.integer):
        raise DataError(f"{path}: {len(pictures)} pictures need as many whole-number labels, not {labels.shape}.")
    return Loaded(
        tuple(
            Example(np.ascontiguousarray(rgb), str(int(label)), UNKNOWN, path.stem, f"{path.name}[{i}]")
            for i, (rgb, label) in enumerate(zip(pictures, labels, strict=True))
        ),
        (),
    )


def _person_in_name(file_name: str) -> str:
    """The person that a file's name names, as in the Massey set: massey_hand3_… -> hand3."""
    found = re.match(r"(?:massey_)?(hand\d+)_", file_name)
    return found.group(1) if found else UNKNOWN


def _people_of_consecutive_shots(examples: Sequence[Example]) -> tuple[Example, ...]:
    """Tell the people of Sign Language Digits apart, where file names are the camera's own numbers (IMG_1118.jpg).

    Each of its students signed 0 to 9 in one go, so a run of consecutive numbers in which the digits rise is one
    person; 190 of the 220 runs have all ten digits.  A student whose run broke counts as two: splits therefore hold
    out neighbours together (dataset/split.py).
    """
    numbered: list[tuple[int, Example]] = []
    for e in examples:
        found = re.fullmatch(r"IMG_(\d+)\.\w+", Path(e.name).name)
        if found is None or not e.label.isdecimal():
            return tuple(examples)
        numbered.append((int(found.group(1)), e))
    runs: dict[str, list[Example]] = defaultdict(list)
    person, last_number, last_digit = "", -1, 10
    for number, e in sorted(numbered, key=lambda pair: pair[0]):
        if int(e.label) <= last_digit or number - last_number > 5:
            person = f"IMG_{number}"
        runs[person].append(e)
        last_number, last_digit = number, int(e.label)
    return tuple(replace(e, person=who) for who, run in runs.items() for e in run)
