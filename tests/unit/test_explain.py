"""What is told of the network's insides: activation maps of networks small enough to know, and steady places."""

import numpy as np
import pytest

from signcam.errors import ModelError
from signcam.model.explain import activation_map, strongest
from signcam.model.plain import PlainNetwork, _windows


def test_the_activation_map_of_a_known_network():
    """Two channels, two labels: label 1 is channel 1 less half of channel 0."""
    last = np.zeros((2, 2, 2), np.float32)
    last[0, 0] = (0, 4)  # speaks for label 1 at the upper left,
    last[1, 1] = (8, 0)  # against it at the lower right
    kernel = np.array([[1.0, -0.5], [0.0, 1.0]], np.float32)
    np.testing.assert_allclose(activation_map(last, [kernel], [], 1), [[1, 0], [0, -1]])
    np.testing.assert_allclose(activation_map(last, [kernel], [], 0), [[0, 0], [0, 2]])


def test_an_activation_map_adds_up_to_the_logit():
    rng = np.random.default_rng(0)
    last = np.maximum(rng.normal(size=(4, 4, 6)), 0).astype(np.float32)
    kernel = rng.normal(size=(2 * 2 * 6, 3)).astype(np.float32)  # as for larger pictures: four pools, flattened
    features = _windows(last, 2, 2).mean(axis=(2, 3)).reshape(-1)
    for label in range(3):
        made = activation_map(last, [kernel], [], label)
        assert made.shape == (4, 4)
        assert made.sum() == pytest.approx((features @ kernel)[label], abs=1e-4)


def test_so_it_does_through_units_that_are_on():
    rng = np.random.default_rng(1)
    last = np.maximum(rng.normal(size=(2, 2, 5)), 0).astype(np.float32)
    first, second = (rng.normal(size=shape).astype(np.float32) for shape in ((5, 7), (7, 3)))
    hidden = np.maximum(last.mean(axis=(0, 1)) @ first, 0)
    assert 0 < (hidden > 0).sum() < 7
    made = activation_map(last, [first, second], [hidden], 2)
    assert made.sum() == pytest.approx((hidden @ second)[2], abs=1e-4)


def test_points_that_the_pool_leaves_out_give_nothing():
    made = activation_map(np.ones((3, 3, 1), np.float32), [np.ones((1, 2), np.float32)], [], 0)
    np.testing.assert_allclose(made, [[0.25, 0.25, 0], [0.25, 0.25, 0], [0, 0, 0]])


def maps(means):
    """(1, 1, C) with these values."""
    return np.array(means, np.float32)[None, None]


def test_the_strongest_channels_come_first():
    assert strongest(maps([1, 5, 3, 4]), 3) == (1, 3, 2)
    assert strongest(maps([1, 2]), 3) == (1, 0)


def test_a_map_that_is_shown_keeps_its_place_while_it_is_strong():
    before = (4, 2)
    # 4 is no longer among the six strongest; 2 is, though no longer first
    assert strongest(maps([9, 8, 5, 7, 0, 6, 4, 3]), 2, before) == (0, 2)


def test_weights_of_another_network_are_refused():
    with pytest.raises(ModelError, match="not a ResNet-50 of signcam"):
        PlainNetwork({"conv1_conv/kernel": np.zeros((7, 7, 3, 64), np.float32)}, "odd")
    with pytest.raises(ModelError, match="not a ResNet-50 of signcam"):
        PlainNetwork({"predictions/kernel": np.zeros((4, 2)), "predictions/bias": np.zeros(2)}, "odd").run(
            np.zeros((64, 64, 3), np.float32)
        )
