"""The thread that looks inside: the newest crop only, errors as values, and an end."""

import threading

import numpy as np
import pytest

from signcam.errors import ModelError
from signcam.explanation import Explanation, Maps, Sum
from signcam.live.inside import Inside
from signcam.values import Crop, Prediction


def make_crop(grey=0):
    return Crop(np.full((64, 64, 3), grey, np.uint8), np.eye(2, 3, dtype=np.float32), 0.0)


class FakeExplainer:
    """Explains nothing; `gate` holds it up."""

    def __init__(self):
        self.gate = threading.Event()
        self.gate.set()
        self.asked = []

    def explain(self, crop):
        self.asked.append(crop)
        assert self.gate.wait(10.0)
        none = np.zeros((1, 2, 2), np.float32)
        prediction = Prediction(("0", "1"), np.array((0.5, 0.5), np.float32))
        return Explanation(
            crop, prediction, (Maps("stem", (0,), none, 64),), Sum("b", (0,), none, none, none), "0", none[0]
        )


@pytest.fixture
def explainer():
    return FakeExplainer()


@pytest.fixture
def inside(tmp_path, explainer):
    inside = Inside(tmp_path, lambda: explainer)
    yield inside
    explainer.gate.set()
    assert inside.close(5.0)


def test_a_crop_is_explained_once(inside, explainer, wait_until):
    crop = make_crop()
    inside.ask(crop)
    wait_until(lambda: inside.last() is not None)
    assert inside.last().crop is crop
    inside.ask(crop)
    other = make_crop(9)
    inside.ask(other)
    wait_until(lambda: inside.last().crop is other)
    assert explainer.asked == [crop, other]


def test_crops_that_come_meanwhile_are_passed_over(inside, explainer, wait_until):
    explainer.gate.clear()
    crops = [make_crop(k) for k in range(5)]
    inside.ask(crops[0])
    wait_until(lambda: explainer.asked)
    for crop in crops[1:]:
        inside.ask(crop)
    explainer.gate.set()
    wait_until(lambda: inside.last() is not None and inside.last().crop is crops[4])
    assert explainer.asked == [crops[0], crops[4]]


def test_a_model_that_cannot_be_looked_into_is_told(tmp_path, wait_until):
    def refuse():
        raise ModelError("mine is damaged. Get the model again.")

    inside = Inside(tmp_path, refuse)
    wait_until(lambda: inside.error is not None)
    assert inside.error == "mine is damaged. Get the model again."
    assert inside.last() is None
    assert inside.close(5.0)


def test_a_folder_without_a_model_is_told(tmp_path, wait_until):
    inside = Inside(tmp_path / "nothing")
    wait_until(lambda: inside.error is not None)
    assert "nothing" in inside.error
    assert inside.close(5.0)
