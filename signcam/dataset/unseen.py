"""Recorded samples apart, so that a model is examined on what it has not seen: on other people, where there are any.

Where one person recorded all of them, on another day; where that was in one go, on other pictures, a figure that
flatters.  Which of these it was is told with every figure.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from signcam.dataset.example import UNKNOWN
from signcam.dataset.split import hold_out_pictures
from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signcam.dataset.example import Example

How = Literal["signers", "sittings", "pictures"]
FOLDS = 6  # at most; each costs a training
PICTURE_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Unseen:
    """Parts of the samples, each of which can be kept out of training in turn.

    Attributes:
        how: what no two parts share.
        parts: per sample its part, from 0; -1 where it is not known whose it is: it is in none.
        judged: per sample whether the rest of the parts shows its sign too: else nothing could have learned it.
    """

    how: How
    parts: tuple[int, ...]
    judged: tuple[bool, ...]

    @property
    def count(self) -> int:
        """How many parts there are."""
        return max(self.parts, default=-1) + 1


def unseen(examples: Sequence[Example]) -> Unseen:
    """The parts of these samples; by signer if at least two signs were shown by several."""
    for how, names in (("signers", [e.person for e in examples]), ("sittings", [e.session for e in examples])):
        order = sorted(set(names) - {UNKNOWN}, key=natural_order)
        folds = min(len(order), FOLDS)
        if folds < 2:
            continue
        place = {name: k * folds // len(order) for k, name in enumerate(order)}
        found = _judged("signers" if how == "signers" else "sittings", examples, [place.get(n, -1) for n in names])
        if len({e.label for e, judged in zip(examples, found.judged, strict=True) if judged}) >= 2:
            return found
    return by_pictures(examples)


def by_pictures(examples: Sequence[Example]) -> Unseen:
    """Parts that share no picture, but people, days and light: what is learned from one helps to read the others."""
    parts = [-1] * len(examples)
    place_of = {id(e): i for i, e in enumerate(examples)}
    for fold in range(PICTURE_FOLDS):
        for e in hold_out_pictures(examples, fold, PICTURE_FOLDS, 0)[1]:
            parts[place_of[id(e)]] = fold
    return _judged("pictures", examples, parts)


def hold_out_unseen(examples: Sequence[Example], part: int) -> tuple[list[Example], list[Example]]:
    """Split into (rest, held out): one part, but for signs that nobody else shows.

    Args:
        examples: of one source.
        part: from 0; it begins anew after the last.
    """
    found = unseen(examples)
    away = part % found.count if found.count else -1
    held = {i for i, p in enumerate(found.parts) if p == away and found.judged[i]}
    return (
        [e for i, e in enumerate(examples) if i not in held],
        [e for i, e in enumerate(examples) if i in held],
    )


def _judged(how: How, examples: Sequence[Example], parts: list[int]) -> Unseen:
    where: dict[str, set[int]] = defaultdict(set)
    for e, part in zip(examples, parts, strict=True):
        where[e.label].add(part)
    judged = tuple(p >= 0 and len(where[e.label]) > 1 for e, p in zip(examples, parts, strict=True))
    return Unseen(how, tuple(parts), judged)
