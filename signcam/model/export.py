"""A network -> the LiteRT file that the CPU engine runs.  Needs TensorFlow's converter."""

from __future__ import annotations

import contextlib
import io
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

    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if how == "float16":
        converter.target_spec.supported_types = [tf.float16]
    else:
        converter.representative_dataset = lambda: ([to_unit(picture[None])] for picture in calibration)
    # the converter writes pages of its own to both; stdout is for data
    with quiet_stderr(), contextlib.redirect_stdout(io.StringIO()):
        return bytes(converter.convert())
