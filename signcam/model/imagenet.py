"""The backbone that ImageNet trained: keras.applications' ResNet-50 weights, made to fit ours.

The networks have the same layers by the same names (model/resnet50.py says what differs).  Three things are folded
into the weights, so that ours needs no preprocessing of its own: theirs takes BGR in 0...255 with ImageNet's mean
taken off, ours RGB in 0...1; their batch normalisation adds 1.001e-5 to the variance, ours 1e-3.  What cannot be
folded: where the picture ends, ours goes on in black and theirs in ImageNet's mean colour, and the max-pool of the stem
is padded in theirs.  Deeper layers see neither difference but at the border.
"""

from __future__ import annotations

import contextlib
import socket
import sys
from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import ModelError
from signcam.model.network import weights_of

if TYPE_CHECKING:
    import keras
    from numpy.typing import NDArray

TIMEOUT_S = 30.0  # without a sign of life; Keras' own download would wait for ever
MEAN_BGR = (103.939, 116.779, 123.68)  # keras.applications.imagenet_utils, mode "caffe"
THEIR_EPSILON, OUR_EPSILON = 1.001e-5, 1e-3


def imagenet_backbone() -> dict[str, NDArray[np.float32]]:
    """The weights by our names, without a head; downloaded by Keras on first use (94.8 MB) and kept in ~/.keras.

    Raises:
        ModelError: they cannot be downloaded.
    """
    import keras

    waits_s = socket.getdefaulttimeout()
    socket.setdefaulttimeout(TIMEOUT_S)
    try:
        with contextlib.redirect_stdout(sys.stderr):  # Keras' progress bar; stdout is for data
            theirs = keras.applications.ResNet50(weights="imagenet", include_top=False, input_shape=(64, 64, 3))
    except Exception as e:  # Keras raises a bare Exception when a download fails
        raise ModelError(
            f"ImageNet's weights cannot be downloaded ({str(e).strip() or type(e).__name__}). Connect to the internet "
            "for this once, or start from a model that is here, such as --start digits."
        ) from e
    finally:
        socket.setdefaulttimeout(waits_s)
    return converted(theirs)


def converted(theirs: keras.Model) -> dict[str, NDArray[np.float32]]:
    """keras.applications.ResNet50's weights -> ours by name, for RGB in 0...1."""
    arrays = weights_of(theirs)
    kernel, bias = arrays["conv1_conv/kernel"], arrays["conv1_conv/bias"]  # (7, 7, BGR, 64), (64,)
    shift = np.einsum("hwcf,c->f", kernel.astype(np.float64), np.array(MEAN_BGR))
    arrays["conv1_conv/kernel"] = np.ascontiguousarray(kernel[:, :, ::-1] * np.float32(255))
    arrays["conv1_conv/bias"] = (bias - shift).astype(np.float32)
    for path in [p for p in arrays if p.endswith("_bn/moving_variance")]:
        variance, gamma = arrays[path].astype(np.float64), path.replace("moving_variance", "gamma")
        arrays[gamma] = (arrays[gamma] * np.sqrt((variance + OUR_EPSILON) / (variance + THEIR_EPSILON))).astype(
            np.float32
        )
    return arrays
