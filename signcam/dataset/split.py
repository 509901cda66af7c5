"""Which pictures are trained on and which are examined on.

Two pictures of one person are almost the same picture. Splitting by picture lets the network be examined on what it has
just learned by heart; every published figure for these data sets does so, and `hold_out_pictures` is there to compare
with them. Every other figure is by person, or by source where only that is known.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from signcam.dataset.sources import UNKNOWN, Example
from signcam.errors import DataError
from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def hold_out(examples: Sequence[Example], fold: int, folds: int) -> tuple[list[Example], list[Example]]:
    """Split into (rest, held out), so that no person is on both sides.

    The people of each source are put in their natural order and cut into `folds` runs of neighbours; run number `fold`
    is held out.  Neighbours go together because files next to each other were taken in one session, and because a
    person whose run of files broke counts as two.  Of recorded samples by fewer people than folds, sittings are held
    out instead, a figure for these people on another day, unless a sign would be left with none.  Sources with fewer
    of both, and pictures of unknown people, are not held out at all.

    Args:
        examples: from any number of sources.
        fold: 0 ... folds - 1.
        folds: at least 2.
    """
    _check_fold(fold, folds)
    by_source: dict[str, list[Example]] = defaultdict(list)
    for e in examples:
        by_source[e.source].append(e)
    held: set[int] = set()  # by identity: examples are not compared
    for own in by_source.values():
        people = _run_of({e.person for e in own}, fold, folds)
        sittings = set() if people else _run_of({e.session for e in own}, fold, folds)
        away = [e for e in own if e.person in people or e.session in sittings]
        if sittings and {e.label for e in own} != {e.label for e in own if e.session not in sittings}:
            continue
        held.update(map(id, away))
    return [e for e in examples if id(e) not in held], [e for e in examples if id(e) in held]


def _run_of(names: set[str], fold: int, folds: int) -> set[str]:
    """Run number `fold` of the names in natural order; none where there are fewer than folds."""
    order = sorted(names - {UNKNOWN}, key=natural_order)
    return set(order[fold * len(order) // folds : (fold + 1) * len(order) // folds]) if len(order) >= folds else set()


def hold_out_person(examples: Sequence[Example], who: str) -> tuple[list[Example], list[Example]]:
    """Split into (rest, held out): everything of one person, or of one source where only that is known.

    Pictures of unknown people stay in the rest.

    Args:
        examples: from any number of sources; a person of this name is held out of each of them.
        who: `Example.person`.

    Raises:
        DataError: there is nobody of this name; the message lists who there is.
    """
    there = people_of(examples)
    if who not in there:
        raise DataError(f"Nobody here is called “{who}”. There are: {', '.join(there) or 'no people that are known'}.")
    return [e for e in examples if e.person != who], [e for e in examples if e.person == who]


def hold_out_pictures(
    examples: Sequence[Example], fold: int, folds: int, seed: int
) -> tuple[list[Example], list[Example]]:
    """Split into (rest, held out) at random, whoever made a picture: flattering, see the top of this module.

    Over all folds of a seed each picture is held out once.  The folds have equally many pictures of each label, and in
    all, or one more or less.  The same pictures in the same order and the same seed give the same split.

    Args:
        examples: in any order; both parts keep it.
        fold: 0 ... folds - 1.
        folds: at least 2.
        seed: another one, another split.
    """
    _check_fold(fold, folds)
    rng = np.random.default_rng(seed)
    held: set[int] = set()
    dealt = 0  # goes on from label to label, so that the remainders spread over the folds
    for at in _by_label(examples).values():
        held.update(i for k, i in enumerate(rng.permutation(at).tolist(), start=dealt) if k % folds == fold)
        dealt += len(at)
    return (
        [e for i, e in enumerate(examples) if i not in held],
        [e for i, e in enumerate(examples) if i in held],
    )


def a_few(examples: Sequence[Example], per_label: int, seed: int) -> list[Example]:
    """So many pictures of each label, drawn at random; in the order they came in.

    Args:
        examples: with at least so many of each label.
        per_label: at least 1.
        seed: another one, other pictures.

    Raises:
        DataError: a label has too few; the message names it.
    """
    if per_label < 1:
        raise DataError(f"{per_label} pictures of each sign are none. Take at least 1.")
    rng = np.random.default_rng(seed)
    chosen: set[int] = set()
    for label, at in _by_label(examples).items():
        if len(at) < per_label:
            raise DataError(
                f"“{label}” has only {len(at)} pictures, and {per_label} of each sign are wanted. Take fewer, or add "
                "some."
            )
        chosen.update(rng.choice(at, per_label, replace=False).tolist())
    return [e for i, e in enumerate(examples) if i in chosen]


def only_people(examples: Iterable[Example], people: Iterable[str]) -> list[Example]:
    """Those of these people."""
    wanted = set(people)
    return [e for e in examples if e.person in wanted]


def people_of(examples: Iterable[Example]) -> list[str]:
    """The people, in natural order; unknown ones are none."""
    return sorted({e.person for e in examples} - {UNKNOWN}, key=natural_order)


def _by_label(examples: Sequence[Example]) -> dict[str, list[int]]:
    """Where the pictures of each label are, the labels in natural order."""
    at: dict[str, list[int]] = defaultdict(list)
    for i, e in enumerate(examples):
        at[e.label].append(i)
    return {label: at[label] for label in sorted(at, key=natural_order)}


def _check_fold(fold: int, folds: int) -> None:
    if folds < 2 or not 0 <= fold < folds:
        raise DataError(f"There is no fold {fold} of {folds}. Give one of 0 to {folds - 1}, and at least 2 folds.")
