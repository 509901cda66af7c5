"""How good is a model?  By the live path: find the hand, cut it, ask; a picture without a found hand is a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from signcam.hand.crop import crop_hand, crop_whole
from signcam.hand.sample import palm_of
from signcam.training.report import Report, is_right, summarise
from signcam.values import Frame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from signcam.dataset.sources import Example
    from signcam.hand.detector import HandDetector
    from signcam.model.classifier import Classifier

NoHand = Literal["wrong", "whole"]
"""What becomes of a picture in which no hand is found: it counts as a mistake, or the whole of it is the crop."""


def evaluate(
    examples: Sequence[Example],
    classifier: Classifier,
    detector: HandDetector | None,
    *,
    no_hand: NoHand = "wrong",
    rejected: Sequence[tuple[str, str]] = (),
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Report, tuple[NDArray[np.uint8], ...]]:
    """Ask a model about labelled pictures, one by one as `signcam predict` does.

    Args:
        examples: the pictures; at least one.
        classifier: the model.
        detector: finds the hands that are not known yet; None takes each whole picture as the crop.
        no_hand: what becomes of a picture in which it finds none.
        rejected: files that could not be read, for the report.
        progress: told (done, all) after each.

    Returns:
        The report, and what was judged of each of its mistakes, in their order: (S, S, 3) uint8 RGB.  Where no hand
        was found that is the whole picture, for looking at.
    """
    size = classifier.card.input_px
    answers, found, views, crops = [], [], [], {}
    for index, e in enumerate(examples):
        frame = Frame(e.rgb, index=index, captured_at=0.0, name=e.name)
        hand = None if detector is None else e.hand or detector.detect(frame)
        crop = crop_whole(frame, size) if hand is None else crop_hand(frame, hand, size)
        found.append(detector is None or hand is not None)
        views.append("" if hand is None else f"{hand.side} hand, {palm_of(hand.landmarks, hand.side)}")
        answers.append(classifier.classify(crop) if found[-1] or no_hand == "whole" else None)
        if not is_right(e, answers[-1]):
            crops[index] = crop.rgb
        if progress:
            progress(index + 1, len(examples))
    report = summarise(examples, answers, classifier.card.labels, rejected, found=found, views=views)
    return report, tuple(crops[m.index] for m in report.wrong)
