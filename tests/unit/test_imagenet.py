"""ImageNet's backbone in our network says what it says in Keras' own; and without a network that is told at once."""

import socket
import sys

import keras
import numpy as np
import pytest

from signcam.errors import ModelError
from signcam.model.imagenet import converted, imagenet_backbone
from signcam.model.network import put_start, weights_of
from signcam.model.resnet50 import resnet50

STAGES = ("conv1_relu", "pool1_pool", "conv2_block3_out", "conv3_block4_out", "conv4_block6_out", "conv5_block3_out")


def taken(network, pictures):
    """What each stage says."""
    outputs = [network.get_layer(name).output for name in STAGES]
    return [np.asarray(x) for x in keras.Model(network.input, outputs)(pictures, training=False)]


def caffe(pictures):
    """(N, H, W, 3) RGB in 0...1 -> as keras.applications.ResNet50 was trained: BGR in 0...255, the mean taken off."""
    return keras.applications.resnet50.preprocess_input(pictures * 255)


@pytest.fixture(scope="module")
def theirs():
    """Keras' backbone with statistics as a trained one has them, small variances among them."""
    keras.utils.set_random_seed(0)
    network = keras.applications.ResNet50(weights=None, include_top=False, input_shape=(64, 64, 3))
    rng = np.random.default_rng(0)
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            variance = 10.0 ** rng.uniform(-5, 0.3, layer.gamma.shape)  # some far below the 1e-3 that ours adds
            shift = rng.normal(0, 0.1, (2, *variance.shape))
            layer.set_weights([rng.uniform(0.1, 0.5, variance.shape) * np.sqrt(variance), *shift, variance])
        elif layer.name == "conv1_conv":  # which sees numbers up to 255
            layer.set_weights([layer.get_weights()[0] / 100, rng.normal(0, 0.1, 64)])
    return network


@pytest.fixture(scope="module")
def ours(theirs):
    network = resnet50(3, hidden=(5,))
    put_start(network, converted(theirs), "ImageNet")
    return network


@pytest.fixture(scope="module")
def pictures():
    return np.random.default_rng(1).random((2, 64, 64, 3), np.float32)


def test_the_first_layer_is_theirs_but_where_the_picture_ends(theirs, ours, pictures):
    """Around the picture ours is black, theirs of ImageNet's mean colour."""
    mine, other = taken(ours, pictures)[0], taken(theirs, caffe(pictures.copy()))[0]
    largest = np.abs(other).max()
    inside = np.abs(mine - other)[:, 2:31, 2:31]  # whose 7 x 7 px all lie in the picture
    assert inside.max() < 1e-4 * largest
    assert np.abs(mine - other).max() > 1e-2 * largest
    assert (mine[:, 2:31, 2:31] > 0).mean() > 0.2, "the comparison is not one of zeros"


def test_with_the_two_known_differences_made_equal_every_layer_is_theirs(theirs, ours, pictures):
    """The black border drawn around the picture before theirs sees it, and no padding before the pool."""

    def made_equal(layer):
        if layer.name in {"conv1_pad", "pool1_pad"}:
            return keras.layers.ZeroPadding2D(0, name=layer.name)
        return type(layer).from_config(layer.get_config())

    wide = keras.applications.ResNet50(weights=None, include_top=False, input_shape=(70, 70, 3))
    changed = keras.models.clone_model(wide, clone_function=made_equal)
    changed.set_weights(theirs.get_weights())
    bordered = np.pad(pictures, ((0, 0), (3, 3), (3, 3), (0, 0)))
    for name, a, b in zip(STAGES, taken(ours, pictures), taken(changed, caffe(bordered)), strict=True):
        assert a.shape == b.shape, name
        assert np.abs(a - b).max() < 2e-4 * np.abs(b).max(), name
        assert b.std() > 0, name


def test_of_the_head_nothing_is_taken(ours, theirs):
    arrays = converted(theirs)
    assert not [name for name in arrays if name.startswith(("hidden", "predictions"))]
    assert {name for name in weights_of(ours) if name not in arrays} == {
        *("hidden1/kernel", "hidden1/bias", "predictions/kernel", "predictions/bias"),
    }
    assert all(a.dtype == np.float32 and np.isfinite(a).all() for a in arrays.values())


def test_without_a_network_it_is_told_what_to_do_and_stdout_stays_clean(monkeypatch, capsys):
    waits = []

    def download(**asked):
        assert (asked["weights"], asked["include_top"]) == ("imagenet", False)
        waits.append(socket.getdefaulttimeout())
        sys.stdout.write("Downloading data from https://…\n")  # as Keras does
        raise Exception("URL fetch failure on https://…: None -- Name or service not known")

    monkeypatch.setattr(keras.applications, "ResNet50", download)
    with pytest.raises(
        ModelError, match=r"cannot be downloaded \(URL fetch .* not known\)\. Connect .* --start digits"
    ):
        imagenet_backbone()
    assert capsys.readouterr() == ("", "Downloading data from https://…\n")
    assert 0 < waits[0] < 120, "a server that says nothing is not waited for without end"
    assert socket.getdefaulttimeout() is None


def test_ctrl_c_while_it_is_downloaded_is_ctrl_c(monkeypatch):
    def download(**_):
        raise KeyboardInterrupt

    monkeypatch.setattr(keras.applications, "ResNet50", download)
    with pytest.raises(KeyboardInterrupt):
        imagenet_backbone()
    assert socket.getdefaulttimeout() is None
