"""Who made a picture, as far as the names of files and folders tell."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from signcam.dataset.example import UNKNOWN, Example, same_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from signcam.dataset.tree import Labelled

IN_ONE_GO = 5  # numbers: further apart, two of a camera's pictures are of two people


def in_several_places(files: Iterable[Labelled]) -> bool:
    """Whether one label is in several places, as in root/person1/A and root/person2/A: then these are people."""
    parents: dict[str, set[str]] = defaultdict(set)
    for file in files:
        parents[file.label].add(file.parent)
    return any(len(where) > 1 for where in parents.values())


def person_in_name(file: Labelled) -> str:
    """The person or source that a file's name tells, or UNKNOWN.

    As in the Massey set, massey_hand3_0_bot_seg_1_cropped.png is of hand3; and WHO_LABEL_anything is of WHO, where
    LABEL is the file's own, in capitals or not, and WHO is no number: gk_A_1023.jpg in the folder A is of "gk".
    """
    name = same_form(file.path.name)
    if found := re.match(r"(?:massey_)?(hand\d+)_", name):
        return found.group(1)
    who, _, rest = name.partition("_")
    return who if rest.casefold().startswith(f"{file.label}_".casefold()) and not who.isnumeric() else UNKNOWN


def people_of_consecutive_shots(examples: Sequence[Example]) -> tuple[Example, ...]:
    """Tell the people of Sign Language Digits apart, where file names are the camera's own numbers (IMG_1118.jpg).

    Each of its students signed 0 to 9 in one go, so a run of consecutive numbers in which the digits rise is one
    person; 190 of the 220 runs have all ten digits.  A student whose run broke counts as two: splits therefore hold
    out neighbours together (dataset/split.py).
    """
    numbered: list[tuple[int, Example]] = []
    for e in examples:
        found = re.search(r"(?:^|[/\\])IMG_(\d+)\.\w+$", e.name)
        if found is None or not e.label.isdecimal():
            return tuple(examples)
        numbered.append((int(found.group(1)), e))
    runs: dict[str, list[Example]] = defaultdict(list)
    person, last_number, last_digit = "", -1, 10
    for number, e in sorted(numbered, key=lambda pair: pair[0]):
        if int(e.label) <= last_digit or number - last_number > IN_ONE_GO:
            person = f"IMG_{number}"
        runs[person].append(e)
        last_number, last_digit = number, int(e.label)
    return tuple(replace(e, person=who) for who, run in runs.items() for e in run)
