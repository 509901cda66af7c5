"""The network once more, in numpy: one picture, and everything that is computed on the way.

LiteRT keeps what lies between a picture and its answer to itself, and TensorFlow takes 6 to 10 s and 780 MB to import.
This is the same function as `resnet50.py`, from the same weights, to 1e-4 (tests/e2e/test_layers.py): each batch
normalisation is folded into its convolution, and each convolution is one product of two matrices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Array = NDArray[np.float32]

EPSILON = 1e-3  # of Keras' batch normalisation
POOL = 2  # px, of the average pool at the end


class PlainNetwork:
    """A ResNet-50 of signcam.

    Args:
        arrays: its weights by name, as `bundle.read_weights` gives them; no larger than they are.
        name: the model's, for messages.

    Attributes:
        blocks: the names of the blocks, in order: conv2_block1 ... conv5_block3.
        head: (kernel, bias) of the dense layers, the softmax last.

    Raises:
        ModelError: a weight is missing, or its shape does not fit.
    """

    def __init__(self, arrays: Mapping[str, Array], name: str) -> None:
        self._name = name
        try:
            paths = [path.removesuffix("_conv/kernel") for path in arrays if path.endswith("_conv/kernel")]
            self._convolutions = {path: _folded(arrays, path) for path in paths}
            self.head = tuple(
                (arrays[f"{layer}/kernel"], arrays[f"{layer}/bias"])
                for layer in (*sorted({p.partition("/")[0] for p in arrays if p.startswith("hidden")}), "predictions")
            )
        except (KeyError, ValueError) as e:
            raise ModelError(f"{name} is not a ResNet-50 of signcam ({e}). Choose another model.") from e
        self.blocks = tuple(path.removesuffix("_1") for path in paths if path.endswith("_1"))

    def run(self, picture: Array) -> dict[str, Array]:
        """All that is computed of a picture (S, S, 3) float32 in 0...1 RGB.

        Returns:
            By the names of the Keras layers: "conv1_relu" (32, 32, 64), "pool1_pool"; of each block "…_0_bn" or, where
            the shortcut is the input itself, nothing; "…_3_bn", what it computes, and "…_out", the sum after the ReLU,
            such as (15, 15, 256); "features"; each "hidden…"; "logits" and "predictions" (K,).

        Raises:
            ModelError: the weights do not fit together.
        """
        try:
            return self._run(picture)
        except (KeyError, ValueError) as e:
            raise ModelError(f"{self._name} is not a ResNet-50 of signcam ({e}). Choose another model.") from e

    def _run(self, picture: Array) -> dict[str, Array]:
        made: dict[str, Array] = {}
        x = made["conv1_relu"] = _relu(self._convolve(picture, "conv1", 7, 2, pad=3))
        x = made["pool1_pool"] = _windows(x, 3, 2).max(axis=(2, 3))
        for block in self.blocks:
            first = block.endswith("_block1")
            strides = 2 if first and not block.startswith("conv2") else 1
            shortcut = x
            if first:
                shortcut = made[f"{block}_0_bn"] = self._convolve(x, f"{block}_0", 1, strides)
            y = _relu(self._convolve(x, f"{block}_1", 1, strides))
            y = _relu(self._convolve(y, f"{block}_2", 3, 1, pad=1))
            y = made[f"{block}_3_bn"] = self._convolve(y, f"{block}_3", 1, 1)
            x = made[f"{block}_out"] = _relu(shortcut + y)
        y = made["features"] = _windows(x, POOL, POOL).mean(axis=(2, 3)).reshape(-1)
        for k, (kernel, bias) in enumerate(self.head[:-1], start=1):
            y = made[f"hidden{k}"] = _relu(y @ kernel + bias)
        kernel, bias = self.head[-1]
        logits = made["logits"] = y @ kernel + bias
        odds = np.exp(logits - logits.max())
        made["predictions"] = odds / odds.sum()
        return made

    def _convolve(self, x: Array, name: str, size: int, strides: int, *, pad: int = 0) -> Array:
        """(H, W, C) -> (h, w, filters), normalised."""
        kernel, bias = self._convolutions[name]
        if size == 1:
            windows = x[::strides, ::strides]
        else:
            windows = _windows(np.pad(x, ((pad, pad), (pad, pad), (0, 0))), size, strides)
        height, width = windows.shape[:2]
        return (windows.reshape(height * width, -1) @ kernel + bias).reshape(height, width, -1)


def _folded(arrays: Mapping[str, Array], name: str) -> tuple[Array, Array]:
    """(kernel (rows, filters), bias (filters,)) of a convolution and the normalisation after it, in one."""
    kernel, bias = arrays[f"{name}_conv/kernel"], arrays[f"{name}_conv/bias"]
    scale = arrays[f"{name}_bn/gamma"] / np.sqrt(arrays[f"{name}_bn/moving_variance"] + np.float32(EPSILON))
    shift = (bias - arrays[f"{name}_bn/moving_mean"]) * scale + arrays[f"{name}_bn/beta"]
    return (kernel * scale).reshape(-1, kernel.shape[-1]), shift


def _windows(x: Array, size: int, strides: int) -> Array:
    """(H, W, C) -> (h, w, size, size, C): what a filter sees at each of its places; a view."""
    seen = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(0, 1))
    return np.asarray(seen[::strides, ::strides].transpose(0, 1, 3, 4, 2))


def _relu(x: Array) -> Array:
    return np.maximum(x, np.float32(0.0))
