"""One temperature: found where it is known, and without a change of what is answered."""

import numpy as np
import pytest

from signcam.training.calibrate import HIGHEST, LOWEST, temperature_of
from signcam.training.heads import shares


@pytest.mark.parametrize("known", [0.4, 1.0, 2.5])
def test_the_temperature_that_was_put_in_is_found(known):
    rng = np.random.default_rng(3)
    logits = rng.normal(0, 2, (20_000, 5)).astype(np.float32)
    drawn = (shares(logits).cumsum(axis=1) > rng.random((len(logits), 1))).argmax(axis=1)
    assert temperature_of(logits * np.float32(known), drawn) == pytest.approx(known, rel=0.04)


def test_it_keeps_within_its_bounds():
    logits = np.eye(3, dtype=np.float32)
    assert temperature_of(logits, np.arange(3)) == pytest.approx(LOWEST, rel=1e-6)
    assert temperature_of(logits, (np.arange(3) + 1) % 3) == pytest.approx(HIGHEST, rel=1e-6)


def test_large_logits_do_not_overflow():
    logits = np.array([[3e4, 0.0], [0.0, 3e4], [0.0, 1.0]], np.float32)
    assert np.isfinite(temperature_of(logits, np.array([0, 1, 0])))
