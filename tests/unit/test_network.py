"""Weights go by name: into the network and out again, and no other network's fit."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from signcam.errors import ModelError
from signcam.hand.crop import CROP_RULE
from signcam.model import network
from signcam.model.bundle import load_card, read_weights, save_model
from signcam.model.network import load_network, put_weights, rounded, weights_of
from signcam.model.preprocess import PREPROCESSING
from signcam.values import ModelCard

CARD = ModelCard(name="mine", labels=("a", "b", "c"), input_px=64, crop=CROP_RULE, preprocessing=PREPROCESSING)


def small(classes=3, *, input_px=64, seed=0):
    """A network of the same doors as ResNet-50."""
    keras.utils.set_random_seed(seed)
    pictures = keras.Input((input_px, input_px, 3))
    x = keras.layers.Conv2D(2, 3, name="conv")(pictures)
    x = keras.layers.GlobalAveragePooling2D()(keras.layers.BatchNormalization(name="bn")(x))
    return keras.Model(pictures, keras.layers.Dense(classes, activation="softmax", name="out")(x))


def test_every_weight_has_a_name_of_layer_and_variable():
    arrays = weights_of(small())
    assert set(arrays) == {
        *("conv/kernel", "conv/bias", "out/kernel", "out/bias"),
        *("bn/gamma", "bn/beta", "bn/moving_mean", "bn/moving_variance"),
    }
    assert all(a.dtype == np.float32 for a in arrays.values())


def test_weights_put_in_by_name_make_the_same_network():
    one, other = small(seed=1), small(seed=2)
    arrays = weights_of(one)
    put_weights(other, dict(reversed(arrays.items())), "it")
    pictures = np.random.default_rng(0).random((2, 64, 64, 3), np.float32)
    assert np.array_equal(one(pictures), other(pictures))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda a: a.pop("bn/beta"), r"missing \['bn/beta'\], not expected \[\]"),
        (lambda a: a.update(other=a["bn/beta"]), r"missing \[\], not expected \['other'\]"),
        (lambda a: a.update({"out/bias": np.zeros(4, np.float32)}), r"out/bias should have shape \(3,\), not \(4,\)"),
        (lambda a: a.update({"conv/kernel": a["conv/kernel"].T}), "conv/kernel should have shape"),
    ],
)
def test_weights_that_do_not_fit_are_told(change, says):
    arrays = weights_of(small())
    change(arrays)
    with pytest.raises(ModelError, match=f"mine.*{says}"):
        put_weights(small(), arrays, "mine")


def test_rounded_weights_are_those_that_are_stored(tmp_path):
    arrays = {"a": np.array((0.1, 1 / 3, 1000.1), np.float32)}
    stored = rounded(arrays)
    assert stored["a"].dtype == np.float32
    assert np.array_equal(rounded(stored)["a"], stored["a"])
    assert stored["a"] == pytest.approx(arrays["a"], rel=1e-3)
    assert not np.array_equal(stored["a"], arrays["a"])
    save_model(tmp_path / "mine", CARD, arrays | {"large": np.array([1e6], np.float32)}, b"live")
    read = read_weights(tmp_path / "mine", load_card(tmp_path / "mine"))
    assert np.array_equal(read["a"], stored["a"])
    assert read["large"] == rounded({"large": np.array([1e6], np.float32)})["large"] == 1e6


def test_a_network_is_loaded_from_its_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(network, "resnet50", small)
    one = small(seed=1)
    save_model(tmp_path / "mine", CARD, weights_of(one), b"live")
    loaded = weights_of(load_network(tmp_path / "mine"))
    for name, array in rounded(weights_of(one)).items():
        assert np.array_equal(loaded[name], array), name


def test_a_card_with_other_labels_than_the_weights_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(network, "resnet50", small)
    save_model(tmp_path / "mine", replace(CARD, labels=("a", "b")), weights_of(small()), b"live")
    with pytest.raises(ModelError, match=r"out/\w+ should have shape"):
        load_network(tmp_path / "mine")
