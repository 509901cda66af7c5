"""The Keras network of a model folder, float32 and trainable, and its weights by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import ModelError
from signcam.model.bundle import as_stored, load_card, read_weights
from signcam.model.resnet50 import CHANNELS, resnet50

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import keras
    from numpy.typing import NDArray

    from signcam.values import ModelCard


def load_network(folder: Path) -> keras.Model:
    """The network of a model folder.

    Raises:
        ModelError: a weight is missing, too many, or of another shape.
    """
    card = load_card(folder)
    return network_of(replace(card, name=folder.name), read_weights(folder, card))


def network_of(card: ModelCard, arrays: dict[str, NDArray[np.float32]]) -> keras.Model:
    """The network that a card and weights describe, with the weights as they will be stored.

    Raises:
        ModelError: a weight is missing, too many, or of another shape.
    """
    model = resnet50(len(card.labels), input_px=card.input_px, hidden=hidden_in(arrays, card.name))
    put_weights(model, rounded(arrays), card.name)
    return model


def hidden_in(arrays: Mapping[str, NDArray[np.float32]], name: str) -> tuple[int, ...]:
    """The units of the fully connected layers before the softmax, as the weights show them.

    Raises:
        ModelError: they could not be layers of a network of ours; `name` is for its message.
    """
    units: list[int] = []
    while (kernel := arrays.get(path := f"hidden{len(units) + 1}/kernel")) is not None:
        # a file may ask for a network far larger than itself, where no layer before has so many outputs
        wide = kernel.ndim == 2 and (kernel.shape[0] == units[-1] if units else kernel.shape[0] >= CHANNELS)
        if not wide or not kernel.shape[1]:
            raise ModelError(f"{name} is not a ResNet-50 of signcam: {path} has shape {kernel.shape}.")
        units.append(kernel.shape[1])
    return tuple(units)


def put_start(model: keras.Model, arrays: Mapping[str, NDArray[np.float32]], name: str) -> None:
    """Put the weights to begin with into a model; where they are `without_head`, it keeps its own head.

    Raises:
        ModelError: they are of another network; `name` is for its message.
    """
    own = {k: v for k, v in weights_of(model).items() if _of_head(k)}
    put_weights(model, {**own, **arrays}, name)


def without_head(arrays: Mapping[str, NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
    """The weights of everything below the head: of any signs."""
    return {k: v for k, v in arrays.items() if not _of_head(k)}


def _of_head(path: str) -> bool:
    return path.startswith(("hidden", "predictions/"))


def split_at(model: keras.Model, layer: str) -> tuple[keras.Model, keras.Model]:
    """(below, above): pictures -> that layer's output, and from there to the probabilities.

    Both share their layers with `model`: training the upper one trains it.
    """
    import keras

    middle = model.get_layer(layer).output
    return keras.Model(model.input, middle, name="below"), keras.Model(middle, model.output, name="above")


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
