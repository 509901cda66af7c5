"""ResNet-50 for small pictures: all of it in this file.

He, Zhang, Ren, Sun: Deep Residual Learning for Image Recognition, 2015, arXiv:1512.03385, table 1 and figure 5 (right);
in the form that the deeplearning.ai course gave it for 64x64 pictures of hands, which all four systems behind signcam
used.  With six classes it has 23,600,006 parameters, 23,546,886 of them trainable (tests/unit/test_resnet50.py).

Where it differs from keras.applications.ResNet50 (the same test proves that nothing else does):
    padding    "valid" in the 3x3 max-pool, where Keras pads by one first: 15x15 instead of 16x16 px after the stem;
    head       a 2x2 average pool and Flatten, where Keras averages the whole map (for 64 px: the same values);
    epsilon    1e-3 in batch normalisation, the default of Keras' layer, where Keras' ResNet50 has 1.001e-5.
Layer names are stable, as weights are stored by them.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import keras
from keras import layers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

INPUT_PX = 64
STAGES = ((3, 64), (4, 128), (6, 256), (3, 512))  # (blocks, filters) of conv2_x to conv5_x, table 1 of the paper
DEFAULT_BN: Mapping[str, Any] = MappingProxyType({"momentum": 0.99})
"""Of Keras' batch normalisation."""
FEATURES = "features"
"""The layer at which the backbone ends and the head begins."""
BEFORE_LAST_STAGE = "conv4_block6_out"
"""The layer that conv5_x, the last stage, reads."""
EXPANSION = 4  # a block's last convolution has four times the filters of its first
CHANNELS = EXPANSION * STAGES[-1][1]  # of the last feature map, and features of a picture of 64 px


def resnet50(
    classes: int,
    *,
    input_px: int = INPUT_PX,
    bn_momentum: float = 0.99,
    hidden: Sequence[int] = (),
    synchronized: bool = False,
) -> keras.Model:
    """Build the network, with random weights.

    Args:
        classes: K, the number of signs.
        input_px: S, side of the input; at least 64, so that the last feature map has 2x2 px to pool.
        bn_momentum: of the moving averages in batch normalisation.  0.99 is Keras' default; a run of few steps an
            epoch wants 0.9, or the averages lag behind the weights for epochs.
        hidden: units of fully connected ReLU layers between the features and the softmax; none in the paper, one or
            more in the transfer to the ASL alphabet that signcam grew out of.
        synchronized: whether batch normalisation takes its means over the workers of a `tf.distribute` strategy
            together, so that several workers compute what one would with the whole batch.

    Returns:
        A model from (N, S, S, 3) float32 in 0...1 RGB to (N, K) float32 probabilities.
    """
    pictures = keras.Input((input_px, input_px, 3), name="pictures")  # (N, 64, 64, 3)
    x = layers.ZeroPadding2D(3, name="conv1_pad")(pictures)  # (N, 70, 70, 3)
    x = layers.Conv2D(64, 7, strides=2, kernel_initializer=_initializer(), name="conv1_conv")(x)  # (N, 32, 32, 64)
    bn = {"momentum": bn_momentum, "synchronized": synchronized}
    x = _normalise(x, "conv1_bn", bn)
    x = layers.Activation("relu", name="conv1_relu")(x)
    x = layers.MaxPooling2D(3, strides=2, name="pool1_pool")(x)  # (N, 15, 15, 64)
    for stage, (blocks, filters) in enumerate(STAGES, start=2):
        # conv2_x (N, 15, 15, 256), conv3_x (N, 8, 8, 512), conv4_x (N, 4, 4, 1024), conv5_x (N, 2, 2, 2048)
        strides = 1 if stage == 2 else 2
        x = convolution_block(x, filters, strides, f"conv{stage}_block1", bn)
        for block in range(2, blocks + 1):
            x = identity_block(x, filters, f"conv{stage}_block{block}", bn)
    x = layers.AveragePooling2D(2, name="avg_pool")(x)  # (N, 1, 1, 2048)
    x = layers.Flatten(name=FEATURES)(x)  # (N, 2048)
    for k, units in enumerate(hidden, start=1):
        x = layers.Dense(units, activation="relu", name=f"hidden{k}")(x)  # (N, units)
    probabilities = layers.Dense(classes, activation="softmax", dtype="float32", name="predictions")(x)  # (N, K)
    return keras.Model(pictures, probabilities, name="resnet50")


def identity_block(x: Any, filters: int, name: str, bn: Mapping[str, Any] = DEFAULT_BN) -> Any:  # noqa: ANN401  tensors
    """A block whose shortcut is its input itself: x + F(x), where x and F(x) have the same shape."""
    return _add(x, _residual(x, filters, 1, name, bn), name)


def convolution_block(x: Any, filters: int, strides: int, name: str, bn: Mapping[str, Any] = DEFAULT_BN) -> Any:  # noqa: ANN401
    """A block whose shortcut is a 1x1 convolution, since F(x) has more channels and, with strides 2, half the size."""
    shortcut = layers.Conv2D(
        EXPANSION * filters, 1, strides=strides, kernel_initializer=_initializer(), name=f"{name}_0_conv"
    )(x)
    shortcut = _normalise(shortcut, f"{name}_0_bn", bn)
    return _add(shortcut, _residual(x, filters, strides, name, bn), name)


def _residual(x: Any, filters: int, strides: int, name: str, bn: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """F(x): 1x1 convolution down to `filters`, 3x3, 1x1 up to four times as many; the stride is in the first."""
    x = layers.Conv2D(filters, 1, strides=strides, kernel_initializer=_initializer(), name=f"{name}_1_conv")(x)
    x = _normalise(x, f"{name}_1_bn", bn)
    x = layers.Activation("relu", name=f"{name}_1_relu")(x)
    x = layers.Conv2D(filters, 3, padding="same", kernel_initializer=_initializer(), name=f"{name}_2_conv")(x)
    x = _normalise(x, f"{name}_2_bn", bn)
    x = layers.Activation("relu", name=f"{name}_2_relu")(x)
    x = layers.Conv2D(EXPANSION * filters, 1, kernel_initializer=_initializer(), name=f"{name}_3_conv")(x)
    return _normalise(x, f"{name}_3_bn", bn)


def _add(shortcut: Any, residual: Any, name: str) -> Any:  # noqa: ANN401
    x = layers.Add(name=f"{name}_add")([shortcut, residual])
    return layers.Activation("relu", name=f"{name}_out")(x)


def _normalise(x: Any, name: str, bn: Mapping[str, Any]) -> Any:  # noqa: ANN401
    return layers.BatchNormalization(name=name, **bn)(x)


def _initializer() -> keras.initializers.Initializer:
    """Glorot uniform, as in the systems signcam grew out of; the seed is `keras.utils.set_random_seed`'s."""
    return keras.initializers.GlorotUniform()
