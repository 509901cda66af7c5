"""When a prediction is a sign, and what is said when it is not."""

import numpy as np
import pytest

from signcam.decision import KEEP_AT, NONE_AT, SHOW_AT, why_not
from signcam.values import NONE_LABEL, Prediction


def prediction(two, three, none=None):
    labels = ("2", "3") if none is None else ("2", "3", NONE_LABEL)
    return Prediction(labels, np.array([p for p in (two, three, none) if p is not None], np.float32))


@pytest.mark.parametrize(
    ("said", "shown", "reason"),
    [
        (prediction(0.9, 0.1), None, None),
        (prediction(SHOW_AT - 0.01, 1.01 - SHOW_AT), None, "unsure"),
        (prediction(SHOW_AT + 0.01, 0.99 - SHOW_AT, 0.0), None, None),
        (prediction(0.55, 0.45), "2", None),  # harder to appear than to stay
        (prediction(0.45, 0.55), "2", "unsure"),
        (prediction(KEEP_AT - 0.02, 0.34, 0.28), "2", "unsure"),
        (prediction(0.2, 0.2, 0.6), None, "not a digit"),
        (prediction(0.2, 0.2, 0.6), "2", "not a digit"),
        (prediction(0.99 - NONE_AT - 0.1, 0.1, NONE_AT + 0.01), None, "not a digit"),
        (prediction(0.5, 0.45, 0.05), None, "unsure"),
        (prediction(0.1, 0.1, 0.8), NONE_LABEL, "not a digit"),  # “none” is never a sign
    ],
)
def test_a_sign_is_shown_once_it_clearly_leads(said, shown, reason):
    assert why_not(said, shown) == reason
