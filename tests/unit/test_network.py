"""Weights go by name: into the network and out again, and no other network's fit."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from signcam.errors import ModelError
from signcam.hand.crop import CROP_RULE
from signcam.model import network
from signcam.model.bundle import load_card, read_weights, save_model
from signcam.model.network import load_network, put_start, put_weights, rounded, split_at, weights_of, without_head
from signcam.model.preprocess import PREPROCESSING
from signcam.values import ModelCard

CARD = ModelCard(name="mine", labels=("a", "b", "c"), input_px=64, crop=CROP_RULE, preprocessing=PREPROCESSING)


def small(classes=3, *, input_px=64, hidden=(), seed=0):
    """A network of the same doors as ResNet-50."""
    keras.utils.set_random_seed(seed)
    pictures = keras.Input((input_px, input_px, 3))
    x = keras.layers.Conv2D(2, 3, name="conv")(pictures)
    x = keras.layers.GlobalAveragePooling2D(name="features")(keras.layers.BatchNormalization(name="bn")(x))
    for k, units in enumerate(hidden, start=1):
        x = keras.layers.Dense(units, activation="relu", name=f"hidden{k}")(x)
    return keras.Model(pictures, keras.layers.Dense(classes, activation="softmax", name="predictions")(x))


@pytest.fixture
def small_network(monkeypatch):
    """Model folders hold this instead of ResNet-50."""
    monkeypatch.setattr(network, "resnet50", small)
    monkeypatch.setattr(network, "CHANNELS", 2)


def test_every_weight_has_a_name_of_layer_and_variable():
    arrays = weights_of(small())
    assert set(arrays) == {
        *("conv/kernel", "conv/bias", "predictions/kernel", "predictions/bias"),
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
        (
            lambda a: a.update({"predictions/bias": np.zeros(4, np.float32)}),
            r"predictions/bias should have shape \(3,\), not \(4,\)",
        ),
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


@pytest.mark.usefixtures("small_network")
def test_a_network_is_loaded_from_its_folder(tmp_path):
    one = small(seed=1)
    save_model(tmp_path / "mine", CARD, weights_of(one), b"live")
    loaded = weights_of(load_network(tmp_path / "mine"))
    for name, array in rounded(weights_of(one)).items():
        assert np.array_equal(loaded[name], array), name


@pytest.mark.usefixtures("small_network")
def test_a_card_with_other_labels_than_the_weights_is_told(tmp_path):
    save_model(tmp_path / "mine", replace(CARD, labels=("a", "b")), weights_of(small()), b"live")
    with pytest.raises(ModelError, match=r"predictions/\w+ should have shape"):
        load_network(tmp_path / "mine")


@pytest.mark.usefixtures("small_network")
@pytest.mark.parametrize("hidden", [(5,), (7, 4)])
def test_hidden_layers_are_saved_and_come_back_with_the_network(tmp_path, hidden):
    one = small(hidden=hidden, seed=1)
    put_weights(one, rounded(weights_of(one)), "it")
    save_model(tmp_path / "mine", CARD, weights_of(one), b"live")
    other = load_network(tmp_path / "mine")
    assert [layer.units for layer in other.layers if layer.name.startswith("hidden")] == list(hidden)
    pictures = np.random.default_rng(0).random((2, 64, 64, 3), np.float32)
    assert np.array_equal(one(pictures), other(pictures))


@pytest.mark.parametrize("shape", [(), (5,), (2047, 5), (2048, 0), (2048, 5, 1), (1, 30_000)])
def test_hidden_layers_that_could_not_be_are_told_before_they_are_built(tmp_path, shape):
    """Of a few bytes that say "one by 30 million" a layer of 250 GB would be made."""
    save_model(tmp_path / "mine", CARD, {"hidden1/kernel": np.zeros(shape, np.float32)}, b"live")
    with pytest.raises(ModelError, match=r"mine is not a ResNet-50 of signcam: hidden1/kernel has shape \("):
        load_network(tmp_path / "mine")


def test_a_hidden_layer_takes_what_the_one_before_gives(tmp_path):
    arrays = {"hidden1/kernel": np.zeros((2048, 4), np.float32), "hidden2/kernel": np.zeros((5, 9), np.float32)}
    save_model(tmp_path / "mine", CARD, arrays, b"live")
    with pytest.raises(ModelError, match=r"hidden2/kernel has shape \(5, 9\)"):
        load_network(tmp_path / "mine")


@pytest.mark.parametrize("theirs", [{"classes": 7}, {"classes": 3, "hidden": (5,)}], ids=["classes", "hidden"])
def test_a_backbone_is_taken_and_the_head_stays(theirs):
    start, own = small(**theirs, seed=1), small(hidden=(4,), seed=2)
    before = weights_of(own)
    put_start(own, without_head(weights_of(start)), "it")
    after = weights_of(own)
    for name, array in after.items():
        of_head = name.startswith(("hidden", "predictions"))
        assert np.array_equal(array, before[name] if of_head else weights_of(start)[name]), name


def test_a_start_with_the_same_head_is_taken_whole():
    start, own = small(hidden=(4,), seed=1), small(hidden=(4,), seed=2)
    put_start(own, weights_of(start), "it")
    for name, array in weights_of(own).items():
        assert np.array_equal(array, weights_of(start)[name]), name


def test_a_backbone_of_another_network_is_told():
    arrays = weights_of(small())
    del arrays["bn/gamma"]
    with pytest.raises(ModelError, match=r"it is not a ResNet-50 of signcam: missing \['bn/gamma'\]"):
        put_start(small(), without_head(arrays), "it")


def test_a_network_is_cut_in_two_that_share_its_layers():
    whole = small(hidden=(4,), seed=1)
    below, above = split_at(whole, "features")
    pictures = np.random.default_rng(0).random((2, 64, 64, 3), np.float32)
    assert np.array_equal(above(below(pictures)), whole(pictures))
    assert {v.path for v in above.weights} == {
        *("hidden1/kernel", "hidden1/bias", "predictions/kernel", "predictions/bias"),
    }
    above.weights[0].assign(np.ones(above.weights[0].shape))
    assert np.asarray(whole.get_layer("hidden1").kernel).min() == 1
