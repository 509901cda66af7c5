"""What a labelled picture is, and what every reader gives."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from signcam.errors import DataError
from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from signcam.values import Hand

UNKNOWN = ""
"""The person of a picture whose files do not tell; such pictures are never held out by person."""

SIDE_PX = 16
"""A picture's shorter side at least: in fewer pixels nobody sees which fingers are up."""


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A labelled picture.

    Attributes:
        rgb: (H, W, 3) uint8 RGB, as stored, but for a coloured frame (`tree.without_border`).
        label: the sign, in Unicode's form NFC.
        person: who signed or, where only that is known, the source the picture came from; unique within the data
            set.  `UNKNOWN` where the files do not tell.
        source: the data set's name.
        name: what a user would look for: a path, or "file.h5[17]".
        session: the sitting it was recorded in; "" where the files do not tell.
        hand: where it is known, as of recorded samples; else it has to be found.
    """

    rgb: NDArray[np.uint8]
    label: str
    person: str
    source: str
    name: str
    session: str = UNKNOWN
    hand: Hand | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a reader gives.

    Attributes:
        examples: what can be used.
        rejected: what was left out: (a file or folder, the reason).
        order: the labels in the order that was asked for; empty when none was.
        recorded: these are signcam's own samples, and `person` is who signed.
    """

    examples: tuple[Example, ...]
    rejected: tuple[tuple[str, str], ...]
    order: tuple[str, ...] = ()
    recorded: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels in the order that was asked for; else those there are, "2" before "10"."""
        return self.order or tuple(sorted({e.label for e in self.examples}, key=natural_order))

    def sha256(self) -> str:
        """Of all labels and pictures in order: two runs with this value saw the same data."""
        digest = hashlib.sha256()
        for e in self.examples:
            digest.update(f"{e.label}\0{e.rgb.shape}\0".encode())
            digest.update(e.rgb.tobytes())
        return digest.hexdigest()


def same_form(text: str) -> str:
    """Unicode's form NFC: macOS gives the names of files in another, in which the same "ü" is two characters."""
    return unicodedata.normalize("NFC", text)


def checked_labels(labels: Iterable[str], where: str) -> tuple[str, ...]:
    """Labels that a user gave, as examples have them; `where` is for the messages.

    Raises:
        DataError: there is none, or one is there twice.
    """
    given = tuple(same_form(label.strip()) for label in labels)
    given = tuple(label for label in given if label)
    if not given:
        raise DataError(f"{where} names no label. Give one label after the other, or none at all to take every label.")
    for label, count in Counter(given).items():
        if count > 1:
            raise DataError(f"{where} names the label “{label}” {count} times. Name each label once.")
    return given


def checked_names(text: str, where: str) -> dict[str, str]:
    """“O=0,fist=none” -> {"O": "0", "fist": "none"}: what a data set calls a sign, and what it is called here.

    Raises:
        DataError: it is written otherwise, or names a sign twice.
    """
    names: dict[str, str] = {}
    for pair in text.split(","):
        old, sign, new = (same_form(part.strip()) for part in pair.partition("="))
        if not (old and sign and new):
            raise DataError(f"{where} takes OLD=NEW with commas between, such as O=0,A=none, not “{pair.strip()}”.")
        if old in names:
            raise DataError(f"{where} gives “{old}” two names. Give one.")
        names[old] = new
    return names


def renamed(loaded: Loaded, names: Mapping[str, str]) -> Loaded:
    """The same pictures with the labels called otherwise; labels that are not in `names` stay."""
    examples = tuple(replace(e, label=names.get(e.label, e.label)) for e in loaded.examples)
    order = tuple(dict.fromkeys(names.get(label, label) for label in loaded.order))
    return replace(loaded, examples=examples, order=order)


def left_out(there: Iterable[str], wanted: Sequence[str], path: Path) -> tuple[tuple[str, str], ...]:
    """For `rejected`: one entry for each label there is and nobody wants.

    Args:
        there: the label of every picture.
        wanted: the labels asked for.
        path: where the pictures are.
    """
    counts = Counter(label for label in there if label not in wanted)
    return tuple(
        (str(path / label), f"{count} pictures of “{label}” in {path} are left out: the label was not asked for.")
        for label, count in sorted(counts.items(), key=lambda item: natural_order(item[0]))
    )


def check_none_missing(labels: Iterable[str], wanted: Sequence[str], path: Path) -> None:
    """Raise where a label that was asked for has no picture.

    Args:
        labels: of every picture; it may be named often.
        wanted: the labels asked for.
        path: where the pictures are.

    Raises:
        DataError: it names the labels there are.
    """
    there = set(labels)
    if missing := [label for label in wanted if label not in there]:
        have = ", ".join(sorted(there, key=natural_order)) or "none"
        raise DataError(
            f"{path} has no picture of {', '.join(f'“{m}”' for m in missing)}. Labels there: {have}. Ask for these, or "
            "add pictures."
        )
