"""A second model reads the very crops that the model in use has read, and its end is clean."""

import threading
import time

import numpy as np
import pytest

from signcam.errors import ModelError
from signcam.live.rival import Rival
from signcam.values import Crop, Frame, Prediction, Recognition

LABELS = ("yes", "no")


class Reader:
    """Says “no” by how bright the crop is; counts what it is asked."""

    def __init__(self):
        self.asked, self.closed, self.thread = [], False, ""

    def classify(self, crop):
        self.thread = threading.current_thread().name
        self.asked.append(crop)
        share = float(crop.rgb.mean()) / 255
        return Prediction(LABELS, np.array([1 - share, share], np.float32))

    def close(self):
        self.closed = True


def recognition(index, brightness=None):
    """Of a frame with a hand of this brightness; None for none."""
    frame = Frame(np.zeros((4, 4, 3), np.uint8), index, 0.0)
    crop = raw = None
    if brightness is not None:
        crop = Crop(np.full((64, 64, 3), brightness, np.uint8), np.eye(2, 3, dtype=np.float32), 0.0)
        raw = Prediction(("1", "2"), np.array([0.9, 0.1], np.float32))
    return Recognition(frame, None, crop, raw, raw, None, 0.0, 0.0, 0.0, 0)


def wait_for(condition):
    limit = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < limit
        threading.Event().wait(0.005)


@pytest.fixture
def begun(tmp_path):
    """(rival, its reader); closed at the end."""
    reader = Reader()
    rival = Rival(tmp_path / "other", lambda: reader)
    yield rival, reader
    assert rival.close(5.0)
    assert reader.closed


def test_both_answers_are_of_one_frame(begun):
    rival, reader = begun
    asked = recognition(7, 255)
    rival.ask(asked)
    rival.ask(asked)
    wait_for(lambda: rival.last() is not None)
    pair = rival.last()
    assert pair.recognition is asked
    assert pair.other.best == ("no", 1.0)
    assert reader.asked == [asked.crop]
    assert reader.thread == "signcam-rival"
    assert rival.error is None


def test_a_frame_without_a_hand_asks_nothing(begun):
    rival, reader = begun
    rival.ask(recognition(1))
    wait_for(lambda: rival.last() is not None)
    assert rival.last().other is None
    assert reader.asked == []


def test_a_model_that_cannot_be_read_is_told(tmp_path):
    def broken():
        raise ModelError("It is damaged. Choose another.")

    rival = Rival(tmp_path, broken)
    wait_for(lambda: rival.error is not None)
    assert rival.error == "It is damaged. Choose another."
    assert rival.close(5.0)
