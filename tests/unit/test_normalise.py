"""Batch normalisation by the fused kernel: Keras' layer in all that a run depends on."""

import keras
import numpy as np
import pytest

from signcam.model.resnet50 import resnet50
from signcam.training.normalise import FusedBatchNormalization, with_fused


def network():
    """Convolution, normalisation, sum: and of a net that has a second, which is not trained."""
    pictures = x = keras.Input((8, 8, 3))
    x = keras.layers.Conv2D(4, 3, name="conv")(x)
    x = keras.layers.BatchNormalization(momentum=0.9, name="bn1")(x)
    x = keras.layers.BatchNormalization(momentum=0.9, name="bn2", trainable=False)(x)
    x = keras.layers.Flatten()(keras.layers.ReLU()(x))
    return keras.Model(pictures, keras.layers.Dense(3, activation="softmax", name="out")(x))


@pytest.fixture
def pair():
    """(Keras' own, the fused one), with the same random weights, compiled alike."""
    keras.utils.set_random_seed(3)
    own = network()
    fused = with_fused(own)
    for model in (own, fused):
        model.compile(keras.optimizers.SGD(0.1), "categorical_crossentropy")
    return own, fused


def test_a_run_is_the_same(pair):
    own, fused = pair
    rng = np.random.default_rng(0)
    for _ in range(5):
        pictures = rng.normal(2.0, 3.0, (6, 8, 8, 3)).astype(np.float32)
        targets = np.eye(3, dtype=np.float32)[rng.integers(0, 3, 6)]
        losses = [model.train_on_batch(pictures, targets) for model in pair]
        assert losses[1] == pytest.approx(losses[0], rel=1e-4)
    for one, other in zip(own.weights, fused.weights, strict=True):
        assert one.path == other.path
        np.testing.assert_allclose(other.numpy(), one.numpy(), rtol=1e-3, atol=1e-5, err_msg=one.path)
    asked = rng.normal(2.0, 3.0, (2, 8, 8, 3)).astype(np.float32)
    np.testing.assert_allclose(fused.predict_on_batch(asked), own.predict_on_batch(asked), atol=1e-4)


def test_what_is_not_trained_stays(pair):
    _, fused = pair
    before = [v.numpy() for v in fused.get_layer("bn2").weights]
    fused.train_on_batch(np.ones((2, 8, 8, 3), np.float32), np.eye(3, dtype=np.float32)[:2])
    for old, new in zip(before, fused.get_layer("bn2").weights, strict=True):
        np.testing.assert_array_equal(new.numpy(), old)


def test_resnet50_keeps_its_weights_and_their_order():
    own = resnet50(6)
    fused = with_fused(own)
    assert [v.path for v in fused.weights] == [v.path for v in own.weights]
    assert fused.count_params() == 23_600_006
    assert sum(type(layer) is FusedBatchNormalization for layer in fused.layers) == 53
    for one, other in zip(own.weights, fused.weights, strict=True):
        np.testing.assert_array_equal(other.numpy(), one.numpy())
