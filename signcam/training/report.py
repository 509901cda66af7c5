"""What an evaluation found, counted in one place: shares with their intervals, calibration, and every mistake.

Pure: answers come in, numbers go out.  No hand is a mistake, and few pictures give a wide interval.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.decision import why_not
from signcam.pictures import natural_order
from signcam.values import NONE_LABEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from signcam.dataset.sources import Example
    from signcam.values import Prediction

BINS = 15  # of equal width, as in Guo et al. 2017, arXiv:1706.04599, section 2
LEAST_PROBABILITY = 1e-7  # of the truth, so that a sign the model does not know costs 16.1 nats and not infinity


@dataclass(frozen=True, slots=True)
class Tally:
    """Right answers among some pictures.

    Attributes:
        right: how many were answered rightly, no hand counting as wrong.
        n: of how many, at least one.
    """

    right: int
    n: int

    @property
    def share(self) -> float:
        """0...1."""
        return self.right / self.n

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the share."""
        return wilson(self.right, self.n)


@dataclass(frozen=True, slots=True)
class Mistake:
    """One picture that was answered wrongly.

    Attributes:
        name: the picture's, as its `Example` has it.
        truth: its label.
        said: what the model said; None where no hand was found.
        probability: 0...1, of what was said; 0 where no hand was found.
        index: the picture's place among the examples, from 0.
    """

    name: str
    truth: str
    said: str | None
    probability: float
    index: int


@dataclass(frozen=True, slots=True)
class ConfidenceBin:
    """The pictures whose best probability lies in (low, high].

    Attributes:
        low: 0...1.
        high: 0...1.
        n: how many pictures, at least one.
        confidence: the mean of their best probabilities.
        accuracy: the share of them answered rightly; equal to `confidence` in a model that is calibrated.
    """

    low: float
    high: float
    n: int
    confidence: float
    accuracy: float


@dataclass(frozen=True, slots=True)
class Report:
    """The result of an evaluation.

    Attributes:
        n: pictures asked about.
        hand_found: share with a hand found; 1 where the whole picture is the crop.
        accuracy: share answered rightly, no hand counting as wrong; of “none”, any answer that shows no sign is right.
        interval: the 95 % interval of `accuracy` (Wilson).
        accuracy_found: the same of those with a hand found; 0 where there are none.
        macro_accuracy: the mean of the labels' accuracies: each label weighs the same, however many pictures it has.
        ece: expected calibration error, 0...1: how far the best probability is from the share of right answers, on
            average over the pictures with an answer (Guo et al. 2017); None where there are none.
        nll: mean negative log likelihood of the truth, nats, likewise.
        reliability: what `ece` is made of; bins without pictures are left out.
        per_class: by label, of those that there are pictures of.
        per_person: by person, where known.
        per_source: by data set.
        per_view: by which hand was seen from which side, such as "left hand, back", as the detector sees it.
        labels: rows and columns of `confusion`: what the model knows and what the pictures show.
        unknown: those of them that the model does not know.
        confusion: counts, row = truth; "no hand" is a column of its own at the end.
        wrong: the mistakes, worst first: the most confident ones; those without a hand last.
        rejected: (file, reason) of each file that could not be read.
        refused: share of the hands that show a sign and for which none would be shown (`signcam.decision`); None where
            there are none.
        none_refused: share of the pictures of “none” for which no sign would be shown; None where there are none.
    """

    n: int
    hand_found: float
    accuracy: float
    interval: tuple[float, float]
    accuracy_found: float
    macro_accuracy: float
    ece: float | None
    nll: float | None
    reliability: tuple[ConfidenceBin, ...]
    per_class: Mapping[str, Tally]
    per_person: Mapping[str, Tally]
    per_source: Mapping[str, Tally]
    per_view: Mapping[str, Tally]
    labels: tuple[str, ...]
    unknown: tuple[str, ...]
    confusion: tuple[tuple[int, ...], ...]
    wrong: tuple[Mistake, ...]
    rejected: tuple[tuple[str, str], ...]
    refused: float | None = None
    none_refused: float | None = None

    @property
    def no_hand(self) -> int:
        """Pictures without an answer, as no hand was found in them."""
        return sum(row[-1] for row in self.confusion)

    def described(self) -> dict[str, Any]:
        """As JSON: `per_…` are shares, and beside each stand `per_…_n` and `per_…_interval`."""
        fields: dict[str, Any] = {}
        for name in self.__slots__:
            value = getattr(self, name)
            if name.startswith("per_"):
                fields[name] = {key: t.share for key, t in value.items()}
                fields[f"{name}_n"] = {key: t.n for key, t in value.items()}
                fields[f"{name}_interval"] = {key: t.interval for key, t in value.items()}
            elif name in {"reliability", "wrong"}:
                fields[name] = [asdict(v) for v in value]
            else:
                fields[name] = value
        return fields


def summarise(
    examples: Sequence[Example],
    answers: Sequence[Prediction | None],
    known: Sequence[str],
    rejected: Sequence[tuple[str, str]] = (),
    *,
    found: Sequence[bool] | None = None,
    views: Sequence[str] | None = None,
) -> Report:
    """Count answers against the truth.

    Args:
        examples: the pictures; at least one.
        answers: what the model said of each; None where no hand was found.
        known: the labels that the model knows.
        rejected: files that could not be read.
        found: whether a hand was found in each; without it, in those with an answer.
        views: which hand was seen from which side in each, "" where that is not known.
    """
    n = len(examples)
    said = [None if a is None else a.best[0] for a in answers]
    hits = [is_right(e, a) for e, a in zip(examples, answers, strict=True)]
    hands = [s is not None for s in said] if found is None else list(found)
    labels = tuple(sorted({*known, *(e.label for e in examples)}, key=natural_order))
    counts = Counter(zip((e.label for e in examples), said, strict=True))
    per_class = _tallies((e.label for e in examples), hits)
    bins = _reliability([(a.best[1], a.best[0] == e.label) for e, a in zip(examples, answers, strict=True) if a])
    answered = sum(b.n for b in bins)
    whole = Tally(sum(hits), n)
    hit_hands = [hit for hit, hand in zip(hits, hands, strict=True) if hand]
    return Report(
        n=n,
        hand_found=len(hit_hands) / n,
        accuracy=whole.share,
        interval=whole.interval,
        accuracy_found=sum(hit_hands) / len(hit_hands) if hit_hands else 0.0,
        macro_accuracy=sum(t.share for t in per_class.values()) / len(per_class),
        ece=sum(b.n * abs(b.accuracy - b.confidence) for b in bins) / answered if answered else None,
        nll=_surprise(examples, answers) / answered if answered else None,
        reliability=bins,
        per_class=per_class,
        per_person=_tallies((e.person for e in examples), hits),
        per_source=_tallies((e.source for e in examples), hits),
        per_view=_tallies(views or [""] * n, hits),
        labels=labels,
        unknown=tuple(label for label in labels if label not in known),
        confusion=tuple(tuple(counts[row, column] for column in (*labels, None)) for row in labels),
        wrong=_mistakes(examples, answers),
        rejected=tuple(rejected),
        refused=_share(_hidden(a) for e, a in zip(examples, answers, strict=True) if e.label != NONE_LABEL and a),
        none_refused=_share(_hidden(a) for e, a in zip(examples, answers, strict=True) if e.label == NONE_LABEL),
    )


def is_right(example: Example, answer: Prediction | None) -> bool:
    """Whether this is what should be said of the picture; None where no hand was found."""
    if example.label == NONE_LABEL:
        return _hidden(answer)
    return answer is not None and answer.best[0] == example.label


def _hidden(answer: Prediction | None) -> bool:
    """Whether no sign would be shown."""
    return answer is None or why_not(answer) is not None


def _share(flags: Iterable[bool]) -> float | None:
    every = list(flags)
    return sum(every) / len(every) if every else None


def wilson(right: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927): honest for few pictures and for shares near one, unlike +-1.96 s."""
    z = 1.959964
    p, z2 = right / n, z * z / n
    middle, half = p + z2 / 2, z * math.sqrt(p * (1 - p) / n + z2 / (4 * n))
    return max(0.0, (middle - half) / (1 + z2)), min(1.0, (middle + half) / (1 + z2))


def _tallies(keys: Iterable[str], hits: Sequence[bool]) -> dict[str, Tally]:
    """By key, in natural order; pictures whose key is empty are in none."""
    sorted_hits: dict[str, list[bool]] = defaultdict(list)
    for key, hit in zip(keys, hits, strict=True):
        if key:
            sorted_hits[key].append(hit)
    return {key: Tally(sum(sorted_hits[key]), len(sorted_hits[key])) for key in sorted(sorted_hits, key=natural_order)}


def _reliability(judged: Sequence[tuple[float, bool]]) -> tuple[ConfidenceBin, ...]:
    """(best probability, whether it was right) of each picture -> the bins that are not empty."""
    members: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for p, hit in judged:
        # rounded: 0.6 as float32 is a little more, and belongs to the bin that ends there
        members[max(math.ceil(round(p * BINS, 5)) - 1, 0)].append((p, hit))
    return tuple(
        ConfidenceBin(
            low=k / BINS,
            high=(k + 1) / BINS,
            n=len(members[k]),
            confidence=sum(p for p, _ in members[k]) / len(members[k]),
            accuracy=sum(hit for _, hit in members[k]) / len(members[k]),
        )
        for k in sorted(members)
    )


def _surprise(examples: Sequence[Example], answers: Sequence[Prediction | None]) -> float:
    """The sum of the truths' negative log likelihoods, nats, over the pictures with an answer."""
    total = 0.0
    for e, a in zip(examples, answers, strict=True):
        if a is not None:
            p = float(a.probabilities[a.labels.index(e.label)]) if e.label in a.labels else 0.0
            total -= float(np.log(max(p, LEAST_PROBABILITY)))
    return total


def _mistakes(examples: Sequence[Example], answers: Sequence[Prediction | None]) -> tuple[Mistake, ...]:
    """Worst first."""
    wrong = []
    for index, (e, a) in enumerate(zip(examples, answers, strict=True)):
        said, probability = (None, 0.0) if a is None else a.best
        if not is_right(e, a):
            wrong.append(Mistake(e.name, e.label, said, probability, index))
    return tuple(sorted(wrong, key=lambda m: (m.said is None, -m.probability, m.index)))
