"""When a prediction is a sign: easily if that sign is shown already, else only when it clearly leads.

One rule for the window, for single pictures and for the figures of an evaluation.  How the thresholds were chosen is in
README, Decisions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from signcam.values import NONE_LABEL

if TYPE_CHECKING:
    from signcam.values import Prediction, Reason

SHOW_AT = 0.6  # probability for a sign to appear,
SHOW_MARGIN = 0.2  # and its lead over the second
KEEP_AT = 0.4  # the sign that is shown stays down to this
NONE_AT = 0.3  # where no sign is sure enough and “none” has as much, the hand is another one rather than an unclear one


def why_not(prediction: Prediction, shown: str | None = None) -> Reason | None:
    """Why the best label is not shown as a sign; None when it is.

    Args:
        prediction: smoothed, in a stream of frames.
        shown: the sign on the screen until now.
    """
    label, best = prediction.best
    if label == NONE_LABEL:
        return "not a digit"
    if label == shown and best >= KEEP_AT:
        return None
    others = np.delete(prediction.probabilities, int(prediction.probabilities.argmax()))
    if label != shown and best >= SHOW_AT and best - float(others.max(initial=0.0)) >= SHOW_MARGIN:
        return None
    return "not a digit" if _none(prediction) >= NONE_AT else "unsure"


def _none(prediction: Prediction) -> float:
    labels = prediction.labels
    return float(prediction.probabilities[labels.index(NONE_LABEL)]) if NONE_LABEL in labels else 0.0
