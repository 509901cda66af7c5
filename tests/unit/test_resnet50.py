"""ResNet-50 is ResNet-50: counted, named, and the same function as Keras' own but for what its docstring names."""

import hashlib

import keras
import numpy as np
import pytest

from signcam.model.resnet50 import BEFORE_LAST_STAGE, CHANNELS, FEATURES, resnet50

# of all "layer/variable" names and shapes, one a line, of the network with six classes: weights are stored by them
NAMES_SHA256 = "1c1b427257e9eb3db46a12349a58f1fe538597f641920078d3e68579b48768ab"


@pytest.fixture(scope="module")
def six():
    """The network with six classes, as SIGNS has."""
    keras.utils.set_random_seed(0)
    return resnet50(6)


def count(variables):
    return sum(int(np.prod(v.shape)) for v in variables)


def test_the_parameters_are_those_of_the_course(six):
    assert count(six.weights) == 23_600_006
    assert count(six.trainable_weights) == 23_546_886


def test_fifty_layers_with_weights_on_the_longest_way(six):
    convolutions = [layer for layer in six.layers if isinstance(layer, keras.layers.Conv2D)]
    on_shortcuts = [layer for layer in convolutions if layer.name.endswith("_0_conv")]
    assert len(convolutions) - len(on_shortcuts) + 1 == 50  # and the dense one
    assert len(on_shortcuts) == 4


@pytest.mark.parametrize(
    ("layer", "shape"),
    [
        ("conv1_relu", (32, 32, 64)),
        ("pool1_pool", (15, 15, 64)),
        ("conv2_block3_out", (15, 15, 256)),
        ("conv3_block4_out", (8, 8, 512)),
        ("conv4_block6_out", (4, 4, 1024)),
        ("conv5_block3_out", (2, 2, 2048)),
        ("avg_pool", (1, 1, 2048)),
        ("features", (2048,)),
        ("predictions", (6,)),
    ],
)
def test_each_stage_has_the_size_that_the_comments_say(six, layer, shape):
    assert tuple(six.get_layer(layer).output.shape) == (None, *shape)


def test_the_names_by_which_weights_are_stored_are_stable(six):
    lines = "\n".join(f"{v.path} {tuple(v.shape)}" for v in six.weights)
    assert hashlib.sha256(lines.encode()).hexdigest() == NAMES_SHA256, "old weights.npz could not be read any more"


def test_it_gives_probabilities_in_float32(six):
    said = six(np.random.default_rng(0).random((3, 64, 64, 3), np.float32), training=False).numpy()
    assert (said.shape, said.dtype) == ((3, 6), np.float32)
    assert said.sum(axis=1) == pytest.approx(1, abs=1e-5)


def test_the_same_seed_gives_the_same_network():
    def kernel(seed):
        keras.utils.set_random_seed(seed)
        return resnet50(2).get_layer("conv5_block3_3_conv").kernel.numpy()

    assert np.array_equal(kernel(1), kernel(1))


def test_the_momentum_of_the_averages_is_as_asked():
    momenta = {layer.momentum for layer in resnet50(2, bn_momentum=0.9).layers if "_bn" in layer.name}
    assert momenta == {0.9}


def test_hidden_layers_stand_between_features_and_softmax(six):
    network = resnet50(6, hidden=(512, 16))
    names = [layer.name for layer in network.layers]
    assert names[-4:] == ["features", "hidden1", "hidden2", "predictions"]
    assert network.get_layer("hidden1").activation is keras.activations.relu
    assert count(network.weights) - count(six.weights) == 2048 * 512 + 512 + 512 * 16 + 16 + 16 * 6 - 2048 * 6
    backbone = [v.path for v in six.weights if not v.path.startswith("predictions")]
    assert [v.path for v in network.weights][: len(backbone)] == backbone, "checkpoints hold weights in this order"


def test_the_places_where_it_can_be_cut(six):
    assert tuple(six.get_layer(FEATURES).output.shape) == (None, CHANNELS)
    below = keras.Model(six.input, six.get_layer(BEFORE_LAST_STAGE).output)
    assert {v.path.split("_")[0] for v in six.weights} - {v.path.split("_")[0] for v in below.weights} == {
        *("conv5", "predictions/kernel", "predictions/bias"),
    }


def test_several_workers_normalise_together_when_asked():
    normalisations = [layer for layer in resnet50(2, synchronized=True).layers if layer.name.endswith("_bn")]
    assert len(normalisations) == 53
    assert all(layer.synchronized for layer in normalisations)


def test_mixed_precision_ends_in_float32():
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("mixed_bfloat16")
    try:
        network = resnet50(2)
    finally:
        keras.config.set_dtype_policy(before)
    assert network.get_layer("conv3_block2_2_conv").compute_dtype == "bfloat16"
    assert network.output.dtype == "float32"
    assert {v.dtype for v in network.weights} == {"float32"}


@pytest.fixture(scope="module")
def like_a_trained_one(six):
    """`six` with statistics in its normalisations, so that every number in it matters."""
    rng = np.random.default_rng(0)
    for v in six.weights:
        if v.path.endswith(("gamma", "moving_variance")):
            v.assign(rng.uniform(0.5, 1.5, v.shape))
        elif v.path.endswith(("beta", "moving_mean", "bias")):
            v.assign(rng.normal(0, 0.2, v.shape))
    return six


def as_keras_has_it(ours, *, pad, epsilon):
    """keras.applications.ResNet50 with the same weights, its pool's padding and its epsilon made as given."""
    theirs = keras.applications.ResNet50(weights=None, input_shape=(64, 64, 3), classes=6)

    def made_equal(layer):
        if isinstance(layer, keras.layers.BatchNormalization):
            return keras.layers.BatchNormalization.from_config({**layer.get_config(), "epsilon": epsilon})
        if layer.name == "pool1_pad":
            return keras.layers.ZeroPadding2D(pad, name="pool1_pad")
        return type(layer).from_config(layer.get_config())

    changed = keras.models.clone_model(theirs, clone_function=made_equal)
    weights = {v.path: v for v in ours.weights}
    assert {v.path for v in changed.weights} == set(weights)
    for v in changed.weights:
        v.assign(weights[v.path])
    return changed


STAGES = ("pool1_pool", "conv2_block3_out", "conv3_block4_out", "conv4_block6_out", "conv5_block3_out", "predictions")


def stages(network, pictures):
    outputs = [network.get_layer(name).output for name in STAGES]
    return [np.asarray(x) for x in keras.Model(network.input, outputs)(pictures, training=False)]


def largest_difference(ours, theirs):
    """At any stage, of the stage's own largest number."""
    return max(float(np.abs(a - b).max() / np.abs(a).max()) for a, b in zip(ours, theirs, strict=True))


def test_nothing_but_padding_head_and_epsilon_differs_from_keras(like_a_trained_one):
    """The head gives the same for 64 px, where 2x2 px are all there are; with the other two made equal, all is."""
    pictures = np.random.default_rng(1).random((2, 64, 64, 3), np.float32)
    ours = stages(like_a_trained_one, pictures)
    theirs = stages(as_keras_has_it(like_a_trained_one, pad=0, epsilon=1e-3), pictures)
    assert largest_difference(ours, theirs) < 1e-4
    assert ours[-1].std() > 1e-3, "the two pictures do not give one flat answer"


def test_epsilon_and_padding_do_differ(like_a_trained_one):
    pictures = np.random.default_rng(1).random((2, 64, 64, 3), np.float32)
    ours = stages(like_a_trained_one, pictures)
    other_epsilon = stages(as_keras_has_it(like_a_trained_one, pad=0, epsilon=1.001e-5), pictures)
    assert largest_difference(ours, other_epsilon) > 1e-3
    theirs = keras.applications.ResNet50(weights=None, input_shape=(64, 64, 3), classes=6)
    assert theirs.get_layer("pool1_pool").output.shape[1:] == (16, 16, 64)
    assert theirs.get_layer("conv1_bn").epsilon == 1.001e-5
    assert like_a_trained_one.get_layer("conv1_bn").epsilon == 1e-3
