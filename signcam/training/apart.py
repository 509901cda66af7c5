"""What is trained on, and what is kept apart from it to be examined on or to be watched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

from signcam.dataset.choice import ALL, Choice
from signcam.dataset.example import check_none_missing
from signcam.dataset.png import sha256_of
from signcam.dataset.recorded import no_such
from signcam.dataset.sources import check_named, find_pair, labels_in, read
from signcam.dataset.split import a_few, hold_out, hold_out_person, hold_out_pictures, people_of
from signcam.dataset.tree import count_labels
from signcam.dataset.unseen import hold_out_unseen, unseen
from signcam.errors import DataError, TrainingError
from signcam.model.bundle import fit_for_a_card
from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from signcam.dataset.sources import Example, Loaded
    from signcam.training.recipes import Recipe

NOT_SOURCES = ("backgrounds", "rendered")  # what else a card has under its data


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One source, split.

    Attributes:
        name: the file's or folder's, for the card.
        everything: all its pictures, of which the following are parts: hands are looked for in all of them, once for
            every seed and split.
        rest: to train on.
        held: to examine on.
        rejected: (file, reason) of what could not be read.
        order: the labels in the order that was asked for; empty when none was.
        described: for the card.
    """

    name: str
    everything: tuple[Example, ...]
    rest: tuple[Example, ...]
    held: tuple[Example, ...]
    rejected: tuple[tuple[str, str], ...]
    order: tuple[str, ...]
    described: dict[str, Any]


def sides(data: Sequence[Path], test: Sequence[Path], recipe: Recipe) -> tuple[list[Path], list[Path]]:
    """(what is read to train on, what is read to examine on), no picture of it opened.

    Args:
        data: to train on; for the split "files", a folder of the SIGNS pair counts as the two files.
        test: to examine on, for the split "files".
        recipe: how to split.

    Raises:
        DataError: there is no such thing.
        TrainingError: the recipe needs a file to examine on, or has no use for one; or something is given twice, or to
            be trained on and examined on.
    """
    for path in (*data, *test):
        if not path.exists():
            raise DataError(no_such(path))
    train, held = list(data), list(test)
    if recipe.split == "files":
        for place, path in enumerate(data):
            if path.is_dir() and (pair := find_pair(path)) is not None:
                train[place] = pair[0]
                held.append(pair[1])
        if not held:
            raise TrainingError("This needs a file to examine on. Give the folder of both SIGNS files, or --test FILE.")
    elif held:
        raise TrainingError("--test is for the split by files (--split files); this one holds out a part of the data.")
    for one, other in combinations((*train, *held), 2):
        a, b = one.resolve(), other.resolve()
        if a.is_relative_to(b) or b.is_relative_to(a):
            if one in train and other in held:
                raise TrainingError(f"{other} cannot be trained on and examined on. Give other pictures for one.")
            raise TrainingError(f"{other} is given twice, by itself or with the folder it is in. Give it once.")
    return train, held


def look(
    data: Sequence[Path],
    test: Sequence[Path],
    recipe: Recipe,
    labels: Sequence[str] | None,
    names: Mapping[str, str] | None = None,
) -> None:
    """Raise what `read_all` would raise and names and places alone can tell: at once, where reading takes minutes.

    Raises:
        DataError: a source cannot be used, or has no picture of a label that was asked for.
        TrainingError: the split does not go with the sources.
    """
    train, held = sides(data, test, recipe)
    if recipe.split in {"people", "pictures"} and not recipe.hold_out.startswith("each"):
        _split((), recipe)
    _of_each([*train, *held], labels, names or {})
    for path in (*train, *held) if labels is None else ():
        if path.is_dir():
            count_labels(path)
        else:
            read(path)


def _of_each(paths: Sequence[Path], labels: Sequence[str] | None, names: Mapping[str, str]) -> list[list[str] | None]:
    """Of the labels asked for, those that each source has: one may have these, another those."""
    check_named(names, paths)
    if labels is None:
        return [None] * len(paths)
    there = [{names.get(label, label) for label in labels_in(path)} for path in paths]
    for path, known in zip(paths, there, strict=True):
        check_none_missing(known, labels if len(paths) == 1 or not known & set(labels) else (), path)
    if lost := [label for label in labels if not any(label in known for known in there)]:
        raise DataError(f"No source has a picture of {', '.join(lost)}. Ask for others with --labels, or add pictures.")
    return [[label for label in labels if label in known] for known in there]


def read_all(
    data: Sequence[Path],
    test: Sequence[Path],
    recipe: Recipe,
    labels: Sequence[str] | None,
    progress: Callable[[str], Callable[[int, int], None] | None],
    names: Mapping[str, str] | None = None,
    choice: Choice = ALL,
) -> list[Source]:
    """Read every source and split it by the recipe.

    A picture that is held out is not trained on where it is in the data twice, byte by byte.  Files to examine on stay
    as they are published, and so do those to train on; what they share is told in `described`.

    Args:
        data: to train on.
        test: to examine on, for the split "files".
        recipe: how to split.
        labels: the signs to take; None takes all.
        progress: (source's name) -> what is told (done, all).
        names: what the sources call otherwise than it is called here.
        choice: whose recorded samples.

    Raises:
        DataError: a source cannot be used.
        TrainingError: the split does not go with the sources.
    """
    train, held = sides(data, test, recipe)
    files = recipe.split == "files"
    sources: list[Source] = []
    paths = [*train, *held]
    for path, its_labels in zip(paths, _of_each(paths, labels, names or {}), strict=True):
        loaded = read(path, labels=its_labels, names=names, progress=progress(path.name))
        if loaded.recorded:
            loaded = replace(loaded, examples=choice.of(loaded.examples))
        examples: Sequence[Example] = loaded.examples
        if recipe.per_label:
            examples = a_few(examples, recipe.per_label, recipe.seed)
        rest, apart_ = _split(examples, recipe) if not files else ((), examples) if path in held else (examples, ())
        name = path.absolute().stem
        while name in NOT_SOURCES or any(s.name == name for s in sources):
            name += "-2"
        described = _described(loaded, rest, apart_)
        if recipe.split == "unseen":
            described["unseen"] = unseen(examples).how
        sources.append(
            Source(name, loaded.examples, tuple(rest), tuple(apart_), loaded.rejected, loaded.order, described)
        )
    if recipe.split == "person" and not any(s.held for s in sources):
        hold_out_person([e for s in sources for e in s.rest], recipe.hold_out)  # says who there is
    return _not_on_both_sides(sources, files=files)


def labels_of(
    sources: Sequence[Source], trained: set[str], asked: Sequence[str] | None, least: int = 2
) -> tuple[str, ...]:
    """The signs in the order of the network's outputs: as asked for, as in `labels.txt`, or "2" before "10".

    Args:
        sources: all there are.
        trained: the signs of the hands that are trained on.
        asked: by the user, or None.
        least: how many there have to be.

    Raises:
        TrainingError: fewer signs than that, one of which there is nothing to train on, or with an impossible name.
    """
    there = trained | {e.label for s in sources for e in (*s.rest, *s.held)}
    orders = {s.order for s in sources if there <= set(s.order)}
    if asked is None and len(orders) > 1:
        raise TrainingError("The labels.txt of the sources have different orders. Give one with --labels.")
    labels = tuple(asked or next(iter(orders), sorted(there, key=natural_order)))
    if odd := next((label for label in labels if not fit_for_a_card(label)), ""):
        raise TrainingError(f"No sign can be called “{ascii(odd[:40])[1:-1]}”. Give it another name (--rename).")
    if lost := [label for label in labels if label not in trained]:
        if found := [label for label in lost if any(e.label == label for s in sources for e in s.rest)]:
            raise TrainingError(
                f"No hand was found in any picture of {', '.join(found)} to train on. Give the other signs with "
                "--labels, or pictures that show the hand."
            )
        raise TrainingError(
            f"Only pictures that are held out show {', '.join(lost)}. Hold out others (--hold-out), or take these away."
        )
    if len(labels) < least:
        raise TrainingError(f"There is only one sign, “{labels[0]}”. A model needs pictures of at least two.")
    return labels


def _not_on_both_sides(sources: list[Source], *, files: bool) -> list[Source]:
    digests = [[sha256_of(e.rgb) for e in s.rest] for s in sources]
    examined = {sha256_of(e.rgb) for s in sources for e in s.held}
    told = []
    for s, own in zip(sources, digests, strict=True):
        rest = tuple(e for e, digest in zip(s.rest, own, strict=True) if digest not in examined)
        both = len(s.rest) - len(rest)
        if both and files:
            told.append(replace(s, described=s.described | {"held_out_as_well": both}))
        elif both:
            told.append(replace(s, rest=rest, described=s.described | {"pictures": len(rest), "left_out": both}))
        else:
            told.append(s)
    if files and examined <= {digest for own in digests for digest in own}:
        names = ", ".join(s.name for s in sources if s.held)
        raise TrainingError(f"Every picture of {names} is trained on as well. Give other pictures to examine on.")
    return told


def _split(examples: Sequence[Example], recipe: Recipe) -> tuple[Sequence[Example], Sequence[Example]]:
    if recipe.split == "person":
        there = recipe.hold_out in people_of(examples)  # in one source it may be, in another not
        return hold_out_person(examples, recipe.hold_out) if there else (examples, ())
    if recipe.hold_out == "all":
        return examples, ()
    if recipe.split == "unseen":
        return hold_out_unseen(examples, part_of(recipe.hold_out))
    fold, folds = fold_of(recipe.hold_out)
    if recipe.split == "pictures":
        return hold_out_pictures(examples, fold, folds, recipe.seed)
    return hold_out(examples, fold, folds)


def each_of(
    recipe: Recipe,
    data: Sequence[Path],
    labels: Sequence[str] | None = None,
    names: Mapping[str, str] | None = None,
) -> list[str]:
    """What is held out, run by run: “each/5” is 0/5 to 4/5, “each” every person there is; anything else is itself.

    Raises:
        DataError: a source cannot be used.
        TrainingError: there are no people to hold out one by one.
    """
    first, _, folds = recipe.hold_out.partition("/")
    if first != "each":
        return [recipe.hold_out]
    if recipe.split in {"people", "pictures"}:
        if not folds.isdecimal() or int(folds) < 2:
            raise TrainingError(f"--hold-out each needs a number of parts, such as each/5, not “{recipe.hold_out}”.")
        return [f"{k}/{folds}" for k in range(int(folds))]
    if recipe.split != "person" or folds:
        raise TrainingError("--hold-out each/N is for the splits by people and pictures, each for the one by person.")
    if people := people_of(e for path in data for e in read(path, labels=labels, names=names).examples):
        return people
    raise TrainingError("The pictures do not tell whose they are: nobody can be held out. Take --split pictures.")


def part_of(text: str) -> int:
    """“0” or “0/6” -> 0."""
    part = text.partition("/")[0]
    if not part.isdecimal():
        raise TrainingError(f"--hold-out takes the number of a part, such as 0, not “{text}”.")
    return int(part)


def fold_of(text: str) -> tuple[int, int]:
    """“0/6” -> (0, 6)."""
    part, _, parts = text.partition("/")
    if not (part.isdecimal() and parts.isdecimal()):
        raise TrainingError(f"--hold-out takes K/N, such as 0/6, not “{text}”.")
    return int(part), int(parts)


def _described(loaded: Loaded, rest: Sequence[Example], held: Sequence[Example]) -> dict[str, Any]:
    trained = set(people_of(rest))
    return {
        "pictures": len(rest),
        "people": len(people_of(rest)) or "unknown",
        "held_out": people_of(e for e in held if e.person not in trained),
        "held_out_pictures": len(held),
        "rejected": len(loaded.rejected),
        "sha256": loaded.sha256(),
        **({"signers": people_of(loaded.examples)} if loaded.recorded else {}),  # whoever wants to be forgotten can see
    }
