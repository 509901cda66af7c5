"""Train/test split by person.

Two pictures of one person are almost the same picture. Splitting by picture would let the network be examined on what
it has just learned by heart; every published figure for these data sets does so.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from signcam.dataset.sources import UNKNOWN, Example
from signcam.errors import DataError
from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def hold_out(examples: Sequence[Example], fold: int, folds: int) -> tuple[list[Example], list[Example]]:
    """Split into (rest, held out), so that no person is on both sides.

    The people of each source are put in their natural order and cut into `folds` runs of neighbours; run number `fold`
    is held out.  Neighbours go together because files next to each other were taken in one session, and because a
    person whose run of files broke counts as two.  Sources with fewer people than folds, and pictures of unknown
    people, are not held out at all.

    Args:
        examples: from any number of sources.
        fold: 0 ... folds - 1.
        folds: at least 2.
    """
    if folds < 2 or not 0 <= fold < folds:
        raise DataError(f"There is no fold {fold} of {folds}. Give one of 0 to {folds - 1}, and at least 2 folds.")
    people: dict[str, set[str]] = defaultdict(set)
    for e in examples:
        if e.person != UNKNOWN:
            people[e.source].add(e.person)
    held: set[tuple[str, str]] = set()
    for source, names in people.items():
        if len(names) >= folds:
            order = sorted(names, key=natural_order)
            start, end = fold * len(order) // folds, (fold + 1) * len(order) // folds
            held.update((source, name) for name in order[start:end])
    return (
        [e for e in examples if (e.source, e.person) not in held],
        [e for e in examples if (e.source, e.person) in held],
    )


def only_people(examples: Iterable[Example], people: Iterable[str]) -> list[Example]:
    """Those of these people."""
    wanted = set(people)
    return [e for e in examples if e.person in wanted]


def people_of(examples: Iterable[Example]) -> list[str]:
    """The people, in natural order; unknown ones are none."""
    return sorted({e.person for e in examples} - {UNKNOWN}, key=natural_order)
