"""The new model and the former one on the same pictures that neither learned from, and what their figures cannot tell.

Pure: answers come in, numbers and sentences go out.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from signcam.training.report import Tally, summarise
from signcam.values import NONE_LABEL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signcam.dataset.example import Example
    from signcam.dataset.unseen import How
    from signcam.values import Prediction

FEW = 20  # samples of a sign; below that, another picture or two would move its figure by 5 % and more
FEW_SIGNERS = 4


@dataclass(frozen=True, slots=True)
class Judged:
    """One model's answers.

    Attributes:
        name: the model's.
        labels: rows of `confusion`, and its columns, of which “no hand” is one more.
        right: of `n` pictures.
        n: as many for every model that is compared.
        interval: of the share, 95 % (Wilson).
        per_class: by label, (right, n).
        per_signer: by nickname, (right, n).
        confusion: counts, row = truth.
        knows: the labels that the model has.
    """

    name: str
    labels: tuple[str, ...]
    right: int
    n: int
    interval: tuple[float, float]
    per_class: dict[str, tuple[int, int]]
    per_signer: dict[str, tuple[int, int]]
    confusion: tuple[tuple[int, ...], ...]
    knows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `signcam train --json` prints of a comparison.

    Attributes:
        how: what the pictures share with none that was trained on: signers, sittings, or only that they are others.
        new: the model that was made.
        old: the model that it is compared with; None without any.
        samples: per picture (file in the store, truth, the new model's answer, the old one's); "" is no answer.
        notes: sentences on what the figures say and what they cannot.
    """

    how: How
    new: Judged
    old: Judged | None
    samples: tuple[tuple[str, str, str, str], ...]
    notes: tuple[str, ...]

    def described(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self)


def judged(
    name: str, examples: Sequence[Example], answers: Sequence[Prediction | None], knows: Sequence[str]
) -> Judged:
    """Count one model's answers about at least one picture."""
    report = summarise(examples, answers, knows)
    return Judged(
        name,
        report.labels,
        round(report.accuracy * report.n),
        report.n,
        report.interval,
        {label: (t.right, t.n) for label, t in report.per_class.items()},
        {who: (t.right, t.n) for who, t in report.per_person.items()},
        report.confusion,
        tuple(knows),
    )


def verdict_of(
    how: How,
    examples: Sequence[Example],
    new: tuple[str, Sequence[Prediction | None], Sequence[str]],
    old: tuple[str, Sequence[Prediction | None], Sequence[str]] | None,
    notes: Sequence[str] = (),
) -> Verdict:
    """Compare.

    Args:
        how: see `Verdict`.
        examples: the pictures, at least one.
        new: (name, its answers, the labels it knows).
        old: the same, or None.
        notes: what else there is to be said.
    """
    shown = {e.label for e in examples}
    if old is not None and not shown & set(old[2]):
        notes, old = (f"{old[0]} knows none of these signs: there is nothing to compare.", *notes), None
    ours = judged(new[0], examples, new[1], new[2])
    theirs = None if old is None else judged(old[0], examples, old[1], old[2])
    said = [["" if a is None else a.best[0] for a in side[1]] for side in (new, old) if side is not None]
    olds = said[1] if len(said) > 1 else [""] * len(examples)
    samples = tuple((e.name, e.label, n, o) for e, n, o in zip(examples, said[0], olds, strict=True))
    return Verdict(how, ours, theirs, samples, (*notes_of(how, ours, theirs), *notes))


def notes_of(how: How, new: Judged, old: Judged | None) -> tuple[str, ...]:
    """What the figures say, and what they cannot."""
    notes = [_whom(how, new)]
    if worst := worst_signer(new):
        who, tally = worst
        notes.append(f"Reads “{who}” worst: {tally.right} of {tally.n}. More samples by “{who}” would help most.")
    if old is not None and (lacking := [label for label in new.per_class if label not in old.knows]):
        notes.append(f"{old.name} has never learned {_named(lacking)}; its figure counts those as mistakes.")
    return tuple(notes)


def worst_signer(judged: Judged) -> tuple[str, Tally] | None:
    """Who is read worst, among several; None where all are read alike."""
    tallies = {who: Tally(*counts) for who, counts in judged.per_signer.items()}
    if len({t.share for t in tallies.values()}) < 2:
        return None
    who = min(tallies, key=lambda name: (tallies[name].share, -tallies[name].n))
    return who, tallies[who]


def too_few(examples: Sequence[Example]) -> tuple[str, ...]:
    """A sentence on the signs that have too few samples, and on those of one signer alone."""
    counts = Counter(e.label for e in examples)
    notes = []
    if few := {label: n for label, n in counts.items() if n < FEW}:
        named = ", ".join(f"“{label}” ({n})" for label, n in few.items())
        notes.append(f"Few samples: {named}. {FEW} or more of each, by several people, make a figure worth trusting.")
    signers = {label: {e.person for e in examples if e.label == label} for label in counts}
    everybody = {e.person for e in examples}
    if len(everybody) > 1 and (alone := [label for label, who in signers.items() if len(who) == 1]):
        notes.append(f"Only one person has shown {_named(alone)}: how others show it cannot be told.")
    return tuple(notes)


def no_none(labels: Sequence[str]) -> tuple[str, ...]:
    """What is to be said where nothing was learned that is no sign."""
    if NONE_LABEL in labels:
        return ()
    return (
        f"There is no class “{NONE_LABEL}”: other hands will be read as one of the signs. Record some other handshapes "
        f"under the label {NONE_LABEL}, and they are refused.",
    )


def by_picture(right: int, mixed: int, n: int) -> str:
    """What a split by picture makes of the figure, as most published ones are made.

    Args:
        right: of `n` samples, those read rightly by a model that has not met their people.
        mixed: the same by a model that has met them, in other pictures.
        n: how many samples.
    """
    share = f"Split by picture and not by person, the same samples come to {100 * mixed / n:.1f} %"
    if mixed > right:
        return f"{share}: that model has met everybody it is asked about. Strangers are read as told above."
    return f"{share}: having met somebody does not help here."


def _whom(how: How, new: Judged) -> str:
    people = len(new.per_signer)
    if how == "signers":
        if people == 1:
            return "One person was read, by a model that had never seen them: the next one may be read worse."
        few = f" {people} people are few: the next one may be read worse." if people < FEW_SIGNERS else ""
        return f"Each person was read by a model that had never seen them.{few}"
    named = sum(count for _, count in new.per_signer.values())
    if people > 1:
        return (
            "Several people signed, but too few of them each sign: pictures like these were learned from, so the "
            "figure flatters, and it cannot tell how other people would be read. Let everybody record every sign."
        )
    if people == 1 and named < new.n:
        alone = "Who signed is told for some samples only"
    elif people == 1:
        alone = f"Only “{next(iter(new.per_signer))}” signed"
    else:
        alone = "Nobody is told from anybody else here"
    if how == "sittings":
        return f"{alone}, on several occasions: the figure tells of another day, not of other people."
    return (
        f"{alone}, in one go: pictures like these were learned from, so the figure flatters, and it cannot tell how "
        "other people, or another day, would be read. Let a second person record."
    )


def _named(labels: Sequence[str]) -> str:
    return ", ".join(f"“{label}”" for label in labels)
