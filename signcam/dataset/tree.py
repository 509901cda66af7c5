"""Pictures in a tree of folders, one folder per sign; or in one folder, where the files' names begin with the sign.

A tree that signcam recorded is read by its index, which knows more (dataset/recorded.py).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from signcam.dataset.border import without_border
from signcam.dataset.example import (
    SIDE_PX,
    UNKNOWN,
    Example,
    Loaded,
    check_none_missing,
    checked_labels,
    left_out,
    same_form,
)
from signcam.dataset.people import in_several_places, people_of_consecutive_shots, person_in_name
from signcam.dataset.recorded import read_recorded, recorded_files
from signcam.dataset.signs import find_pair, h5_files
from signcam.dataset.store import is_store
from signcam.errors import DataError
from signcam.pictures import is_picture, natural_order, read_image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    Rejected = list[tuple[str, str]]

LABELS_FILE = "labels.txt"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A file that should be a picture.

    Attributes:
        path: the file.
        label: its sign.
        parent: the folder that holds the sign's folder, as from the root; "." for the root itself.
    """

    path: Path
    label: str
    parent: str


def read_tree(
    root: Path, *, labels: Sequence[str] | None = None, progress: Callable[[int, int], None] | None = None
) -> Loaded:
    """Read every picture below `root`; `labelled_files` says which file has which label.

    What cannot be used is listed in `rejected`, never fatal: a file that is no whole JPEG or PNG picture, has less than
    `SIDE_PX` on a side, or is larger than `signcam.pictures` allows; a folder that cannot be opened.  A coloured frame
    around a picture is cut off (`without_border`).

    Args:
        root: the folder.
        labels: take exactly these, in this order; without it, `labels.txt` in the root says which (UTF-8, a label on
            each line), and without that all are taken.
        progress: told (done, all) after each file.

    Raises:
        DataError: there is no picture, or none of a label that was asked for.
    """
    if is_store(root):
        return read_recorded(root, labels=labels, progress=progress)
    files, rejected = labelled_files(root)
    wanted = _labels_file(root) if labels is None else checked_labels(labels, "The list of labels")
    if wanted:
        check_none_missing((f.label for f in files), wanted, root)
        rejected += left_out((f.label for f in files), wanted, root)
        files = [f for f in files if f.label in wanted]
    examples: list[Example] = []
    people = in_several_places(files)
    for done, file in enumerate(files, start=1):
        one = _decoded(file, root, people=people)
        if isinstance(one, Example):
            examples.append(one)
        else:
            rejected.append(one)
        if progress:
            progress(done, len(files))
    if not examples:
        raise DataError(f"None of the {len(files)} files in {root} is a picture that can be read.")
    check_none_missing((e.label for e in examples), wanted, root)
    return Loaded(tuple(examples) if people else people_of_consecutive_shots(examples), tuple(rejected), wanted)


def pictures_in(root: Path, rejected: Rejected) -> tuple[int, Iterator[Example | tuple[str, str]]]:
    """How many files there are below `root`, and of each its picture, or (file, why not), decoded one at a time.

    Who is told by the numbers of consecutive shots alone is not known here.

    Raises:
        DataError: as in `labelled_files`, whose rejects are added to `rejected`.
    """
    files, left = labelled_files(root)
    rejected += left
    people = in_several_places(files)
    return len(files), (_decoded(file, root, people=people) for file in files)


def _decoded(file: Labelled, root: Path, *, people: bool) -> Example | tuple[str, str]:
    try:
        rgb = _read_picture(file.path)
    except DataError as e:
        return str(file.path), str(e)
    person = person_in_name(file) or (file.parent if people and file.parent != "." else UNKNOWN)
    return Example(rgb, file.label, person, root.name, str(file.path.relative_to(root)))


def labelled_files(root: Path) -> tuple[list[Labelled], Rejected]:
    """Every file below `root` that should be a picture, with its label; and what was left out, with the reason.

    The label of a file is the name of the folder it lies in, at any depth: root/A/x.jpg,
    root/asl_alphabet_train/asl_alphabet_train/A/x.jpg, root/person1/A/x.jpg and root/person2/A/x.jpg are all of "A".
    Left out are pictures that lie in the root beside folders with pictures; and a folder in which every file's name
    begins with the name of another such folder and "_", at least two different ones: that is what Kaggle's
    asl_alphabet_test (A_test.jpg, B_test.jpg) is beside asl_alphabet_train.

    Such a folder can be read by itself.  Where no folder below the root holds a picture, the label of a picture in the
    root is what its name begins with, up to the first "_" (A_test.jpg, space_test.jpg); before it may stand a person,
    as in the Massey set (hand1_0_bot_seg_1_cropped.png is "0").  Every picture must have such a name, and there must be
    two labels at least: a folder of IMG_1.jpg, IMG_2.jpg has none.

    What begins with a dot is left out without a word, and so are files in the root that are no pictures.  Links to
    folders are followed unless they lead into what is read anyway.

    Raises:
        DataError: there is nothing that could be a picture; the message says what the folder should look like.
    """
    if is_store(root):
        return [Labelled(path, label, ".") for path, label in recorded_files(root)], []
    rejected: Rejected = []
    folders = list(_folders(root, rejected))
    here = [f for folder, files in folders if folder == root for f in files if f.name != LABELS_FILE]
    below = [(folder, files) for folder, files in folders if folder != root and files]
    if any(is_picture(f) for _, files in below for f in files):
        for path in filter(is_picture, here):
            rejected.append((str(path), f"{path} lies beside the folders of the signs. Put it into one of them."))
        return list(_in_folders(root, below, rejected)), rejected
    begun = {f: is_picture(f) for f in here}
    if pictures := [f for f in here if begun[f]]:
        names = [_label_before(f.name) for f in pictures]
        if len(set(names)) < 2 or "" in names:
            raise DataError(
                f"{root} holds pictures, but beside no folder of a sign. It should have one folder per sign with .jpg "
                "or .png files in it, or every file's name should begin with the sign and “_”, such as A_1.jpg."
            )
        rejected += [(str(f), f"{f} is not a JPEG or PNG picture.") for f in here if not begun[f]]
        return [Labelled(f, label, ".") for f, label in zip(pictures, names, strict=True)], rejected
    if below:  # files, but none of them begins as a picture: reading will say of each why
        return list(_in_folders(root, below, rejected)), rejected
    raise DataError(_nothing_in(root, rejected))


def count_labels(root: Path) -> dict[str, int]:
    """How many files each label has, told by places and names, none of them decoded; those of `labels.txt` alone.

    Raises:
        DataError: as in `labelled_files`.
    """
    wanted = _labels_file(root)
    return dict(Counter(f.label for f in labelled_files(root)[0] if not wanted or f.label in wanted))


def _folders(root: Path, rejected: Rejected) -> Iterator[tuple[Path, list[Path]]]:
    """Every folder with the files in it, in natural order, a folder before those in it."""
    trees = [root.resolve()]  # where links have led, and the root: no link is followed into one or around one
    todo = [root]
    while todo:
        folder = todo.pop()
        files: list[Path] = []
        folders: list[Path] = []
        try:
            real = folder.resolve()
            entries = sorted(folder.iterdir(), key=lambda p: natural_order(p.name))
        except OSError as e:
            rejected.append((str(folder), f"{folder} cannot be opened ({e.strerror}). Check its permissions."))
            continue
        for path in entries:
            if path.name.startswith("."):
                continue
            try:
                if path.is_file():
                    files.append(path)
                elif not path.is_dir():
                    rejected.append((str(path), f"{path} is no file and no folder, or a link that leads nowhere."))
                elif (target := path.resolve()) == real / path.name:
                    folders.append(path)
                elif any(target.is_relative_to(tree) or tree.is_relative_to(target) for tree in trees):
                    rejected.append((str(path), f"{path} is a link to {target}, which is read anyway or holds this."))
                else:
                    trees.append(target)
                    folders.append(path)
            except OSError as e:
                rejected.append((str(path), f"{path} cannot be opened ({e.strerror}). Check its permissions."))
        todo += reversed(folders)
        yield folder, files


def _in_folders(root: Path, below: Sequence[tuple[Path, list[Path]]], rejected: Rejected) -> Iterator[Labelled]:
    labels = {same_form(folder.name) for folder, _ in below}
    for folder, files in below:
        before = {same_form(f.name).partition("_")[0] for f in files}
        if len(before) > 1 and before <= labels and all("_" in f.name for f in files):
            reason = (
                f"{folder} is left out: its {len(files)} files are of several signs, which their names tell "
                f"({files[0].name}). Give this folder by itself to read it."
            )
            rejected.append((str(folder), reason))
            continue
        parent = same_form(folder.parent.relative_to(root).as_posix())
        for path in files:
            yield Labelled(path, same_form(folder.name), parent)


def _label_before(file_name: str) -> str:
    """The label that a file's name begins with, after a person as in the Massey set; "" if there is none."""
    found = re.match(r"(?:massey_)?(?:hand\d+_)?([^_]+)_", same_form(file_name))
    return found.group(1) if found else ""


def _nothing_in(root: Path, rejected: Rejected) -> str:
    """What to say of a folder without a picture."""
    if rejected and rejected[0][0] == str(root):
        return rejected[0][1]
    if (pair := find_pair(root)) is not None:
        return (
            f"{root} holds no pictures, but the two SIGNS files. Give one of them: {pair[0]} to train on, {pair[1]} to "
            "examine on."
        )
    if files := h5_files(root):
        return f"{root} holds no pictures. If {files[0]} is a SIGNS file, give it instead of the folder."
    also = f" {rejected[0][1]}" if rejected else ""
    return f"{root} holds no pictures. It should have one folder per sign with .jpg or .png files in it.{also}"


def _labels_file(root: Path) -> tuple[str, ...]:
    path = root / LABELS_FILE
    try:
        if not path.is_file():
            return ()
        text = path.read_text(encoding="utf-8-sig")
    except OSError as e:
        raise DataError(f"{path} cannot be read ({e.strerror}). Check its permissions.") from e
    except UnicodeDecodeError as e:
        raise DataError(f"{path} is no UTF-8 text. Save it as UTF-8, one label on each line.") from e
    return checked_labels(text.splitlines(), str(path))


def _read_picture(path: Path) -> NDArray[np.uint8]:
    rgb = read_image(path)
    height, width = rgb.shape[:2]
    if min(height, width) < SIDE_PX:
        raise DataError(f"{path} has {width}x{height} pixels, and {SIDE_PX} on each side are needed. Use a larger one.")
    return without_border(rgb)
