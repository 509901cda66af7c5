"""A network -> the LiteRT file that the CPU engine runs.  Needs TensorFlow's converter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from signcam.env import quiet_stderr
from signcam.model.preprocess import to_unit

if TYPE_CHECKING:
    import keras
    import numpy as np
    from numpy.typing import NDArray

LiveFormat = Literal["float16", "int8"]


def to_litert(model: keras.Model, how: LiveFormat, calibration: NDArray[np.uint8]) -> bytes:
    """Convert a float32 network.

    Args:
        model: (N, S, S, 3) float32 in 0...1 -> (N, K) float32.
        how: float16 halves the file and computes in float32; int8 quantises weights and activations, with float32
            input and output, by the ranges seen on `calibration`.
        calibration: (N, S, S, 3) uint8 RGB training crops.
    """
    import tensorflow as tf

    size = model.input_shape[1]
    fixed = tf.function(
        lambda pictures: model(pictures, training=False),
        input_signature=[tf.TensorSpec((1, size, size, 3), tf.float32, name="pictures")],
    )
    converter = tf.lite.TFLiteConverter.from_concrete_functions([fixed.get_concrete_function()], model)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if how == "float16":
        converter.target_spec.supported_types = [tf.float16]
    else:
        converter.representative_dataset = lambda: ([to_unit(picture[None])] for picture in calibration)
    with quiet_stderr():  # the converter writes pages of its own
        return bytes(converter.convert())
