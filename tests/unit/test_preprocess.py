"""The one preprocessing, pinned by numbers: a model is only as good as the pictures it gets are like its training's."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from signcam.hand.crop import crop_hand
from signcam.model.preprocess import PREPROCESSING, to_batch, to_unit
from signcam.values import Crop, Frame


def crop(rgb):
    return Crop(rgb, np.eye(2, 3, dtype=np.float32), 0.0)


@pytest.fixture
def fixed_picture():
    """(64, 64, 3): red 7 a row, green 13 a column, blue both, each modulo 256."""
    y, x = np.meshgrid(np.arange(64), np.arange(64), indexing="ij")
    return np.ascontiguousarray(np.dstack((7 * y, 13 * x, 7 * y + 13 * x)) % 256, np.uint8)


def test_the_numbers_of_a_fixed_picture(fixed_picture):
    assert PREPROCESSING == "rgb-unit-1", "other numbers need another id, or old models are fed wrongly"
    batch = to_batch([crop(fixed_picture)])
    assert (batch.shape, batch.dtype) == ((1, 64, 64, 3), np.float32)
    expected = {
        (0, 0): (0.0, 0.0, 0.0),
        (1, 0): (0.02745098, 0.0, 0.02745098),
        (0, 1): (0.0, 0.05098039, 0.05098039),
        (36, 19): (0.98823529, 0.96862745, 0.95294118),
        (63, 63): (0.72549020, 0.2, 0.92549020),
    }
    for (row, column), rgb in expected.items():
        assert batch[0, row, column] == pytest.approx(np.array(rgb, np.float32), abs=1e-6)
    assert batch.mean(axis=(0, 1, 2), dtype=np.float64) == pytest.approx(
        fixed_picture.mean(axis=(0, 1)) / 255, abs=1e-6
    )


def test_the_way_from_a_frame_to_the_network(hand):
    """The crop's own arithmetic is OpenCV's: half a grey level of room for another version of it."""
    y, x, c = np.meshgrid(np.arange(240), np.arange(320), np.arange(3), indexing="ij")
    waves = np.round(127.5 + 100 * np.sin(y / (17 + 3 * c)) * np.cos(x / (23 - 4 * c))).astype(np.uint8)
    batch = to_batch([crop_hand(Frame(waves, 0, 0.0), hand, 64)])[0] * 255
    expected = {
        (0, 0): (32, 75, 175),
        (0, 63): (153, 106, 203),
        (20, 31): (107, 210, 104),
        (40, 10): (113, 165, 171),
        (63, 63): (133, 88, 154),
    }
    for (row, column), rgb in expected.items():
        assert batch[row, column] == pytest.approx(np.array(rgb, np.float32), abs=1.01)
    assert batch.mean(axis=(0, 1)) == pytest.approx(np.array((128.140, 126.412, 128.254), np.float32), abs=0.5)


def test_red_stays_red_and_crops_keep_their_order():
    red, blue = np.zeros((8, 8, 3), np.uint8), np.zeros((8, 8, 3), np.uint8)
    red[..., 0], blue[..., 2] = 255, 255
    assert to_batch([crop(red), crop(blue)])[:, 0, 0].tolist() == [[1, 0, 0], [0, 0, 1]]


@given(arrays(np.uint8, st.sampled_from([(3,), (4, 4, 3), (2, 5, 5, 3)])))
def test_every_grey_level_has_its_own_number_between_0_and_1(pictures):
    unit = to_unit(pictures)
    assert unit.shape == pictures.shape
    assert unit.dtype == np.float32
    assert unit.min() >= 0
    assert unit.max() <= 1
    assert np.array_equal(np.rint(unit * 255), pictures)


def test_black_and_white_are_exactly_0_and_1():
    assert to_unit(np.array((0, 255), np.uint8)).tolist() == [0.0, 1.0]
