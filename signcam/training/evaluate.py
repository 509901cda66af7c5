"""How good is a model?  By the live path: find the hand, cut it, ask; a picture without a found hand is a mistake."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from signcam.hand.crop import crop_hand, crop_whole
from signcam.pictures import natural_order
from signcam.values import Frame

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from signcam.dataset.sources import Example
    from signcam.hand.detector import HandDetector
    from signcam.model.classifier import Classifier


@dataclass(frozen=True, slots=True)
class Report:
    """The result of an evaluation.

    Attributes:
        n: pictures asked about.
        hand_found: share with a hand found; 1 where the whole picture is the crop.
        accuracy: share answered rightly, no hand counting as wrong.
        interval: the 95 % interval of `accuracy` (Wilson).
        accuracy_found: the same of those with a hand found.
        per_class: accuracy by label.
        per_person: accuracy by person, where known.
        labels: rows and columns of `confusion`; "no hand" is a column of its own at the end.
        confusion: counts, row = truth.
        wrong: (name, truth, said or None) of each mistake.
        rejected: (file, reason) of each file that could not be read.
    """

    n: int
    hand_found: float
    accuracy: float
    interval: tuple[float, float]
    accuracy_found: float
    per_class: Mapping[str, float]
    per_person: Mapping[str, float]
    labels: tuple[str, ...]
    confusion: tuple[tuple[int, ...], ...]
    wrong: tuple[tuple[str, str, str | None], ...]
    rejected: tuple[tuple[str, str], ...]

    def described(self) -> dict[str, Any]:
        """As JSON."""
        return {name: getattr(self, name) for name in self.__slots__}


def evaluate(
    examples: Sequence[Example],
    classifier: Classifier,
    detector: HandDetector | None,
    *,
    rejected: Sequence[tuple[str, str]] = (),
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Ask a model about labelled pictures, one by one as `signcam predict` does.

    Args:
        examples: the pictures; at least one.
        classifier: the model.
        detector: finds the hands; None takes each whole picture as the crop.
        rejected: files that could not be read, for the report.
        progress: told (done, all) after each.
    """
    size = classifier.card.input_px
    answers: list[str | None] = []
    for done, e in enumerate(examples, start=1):
        frame = Frame(e.rgb, index=done - 1, captured_at=0.0, name=e.name)
        hand = None if detector is None else detector.detect(frame)
        if detector is None:
            answers.append(classifier.classify(crop_whole(frame, size)).best[0])
        else:
            answers.append(None if hand is None else classifier.classify(crop_hand(frame, hand, size)).best[0])
        if progress:
            progress(done, len(examples))
    return summarise(examples, answers, classifier.card.labels, rejected)


def summarise(
    examples: Sequence[Example],
    answers: Sequence[str | None],
    known: Sequence[str],
    rejected: Sequence[tuple[str, str]] = (),
) -> Report:
    """Count answers (None = no hand found) against the truth."""
    n = len(examples)
    labels = tuple(sorted({*known, *(e.label for e in examples)}, key=natural_order))
    counts = Counter((e.label, said) for e, said in zip(examples, answers, strict=True))
    right = sum(counts[label, label] for label in labels)
    found = sum(said is not None for said in answers)
    return Report(
        n=n,
        hand_found=found / n,
        accuracy=right / n,
        interval=wilson(right, n),
        accuracy_found=right / found if found else 0.0,
        per_class=_share_right((e.label for e in examples), examples, answers),
        per_person=_share_right((e.person for e in examples), examples, answers),
        labels=labels,
        confusion=tuple(tuple(counts[row, column] for column in (*labels, None)) for row in labels),
        wrong=tuple((e.name, e.label, a) for e, a in zip(examples, answers, strict=True) if a != e.label),
        rejected=tuple(rejected),
    )


def _share_right(keys: Any, examples: Sequence[Example], answers: Sequence[str | None]) -> dict[str, float]:  # noqa: ANN401
    right: dict[str, list[bool]] = defaultdict(list)
    for key, e, said in zip(keys, examples, answers, strict=True):
        if key:
            right[key].append(said == e.label)
    return {key: sum(right[key]) / len(right[key]) for key in sorted(right, key=natural_order)}


def wilson(right: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927): honest for few pictures and for shares near one, unlike +-1.96 s."""
    z = 1.959964
    p, z2 = right / n, z * z / n
    middle, half = p + z2 / 2, z * math.sqrt(p * (1 - p) / n + z2 / (4 * n))
    return max(0.0, (middle - half) / (1 + z2)), min(1.0, (middle + half) / (1 + z2))
