"""The Keras network of a model folder, float32 and trainable, and its weights by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import ModelError
from signcam.model.bundle import as_stored, load_card, read_weights
from signcam.model.resnet50 import resnet50

if TYPE_CHECKING:
    from pathlib import Path

    import keras
    from numpy.typing import NDArray


def load_network(folder: Path) -> keras.Model:
    """The network of a model folder.

    Raises:
        ModelError: a weight is missing, too many, or of another shape.
    """
    card = load_card(folder)
    model = resnet50(len(card.labels), input_px=card.input_px)
    put_weights(model, read_weights(folder, card), folder.name)
    return model


def weights_of(model: keras.Model) -> dict[str, NDArray[np.float32]]:
    """Every weight by "layer/variable", such as "conv1_conv/kernel"."""
    return {v.path: np.asarray(v.value, np.float32) for v in model.weights}


def put_weights(model: keras.Model, arrays: dict[str, NDArray[np.float32]], name: str) -> None:
    """Put weights by name into a model; `name` is for the message of the ModelError."""
    wanted = {v.path: v for v in model.weights}
    if wanted.keys() != arrays.keys():
        missing, extra = sorted(wanted.keys() - arrays.keys()), sorted(arrays.keys() - wanted.keys())
        raise ModelError(f"{name} is not a ResNet-50 of signcam: missing {missing[:3]}, not expected {extra[:3]}.")
    for path, variable in wanted.items():
        if tuple(variable.shape) != arrays[path].shape:
            raise ModelError(f"{name}: {path} should have shape {tuple(variable.shape)}, not {arrays[path].shape}.")
        variable.assign(arrays[path])


def rounded(arrays: dict[str, NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
    """The same weights as they will be stored, mostly in float16: every engine is made from these."""
    return {k: as_stored(v).astype(np.float32) for k, v in arrays.items()}
