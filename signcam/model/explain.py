"""Crop -> Explanation: what the network computed on its way, and which part of the crop spoke for the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import ModelError
from signcam.explanation import STAGES, STEM, Explanation, Maps, Sum
from signcam.model.bundle import load_card, read_weights
from signcam.model.plain import POOL, PlainNetwork
from signcam.model.preprocess import to_unit
from signcam.values import Prediction

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from signcam.values import Crop, ModelCard

STRONGEST = 16  # maps of each place: a grid of four times four
SUMMED = 4  # channels of the block
PATIENCE = 3  # a map keeps its place while it is among so many times as many as are shown
BLOCK = "conv2_block2"
STEM_LAYER = "conv1_relu"


class Explainer:
    """A model that shows its work.  Use it from one thread: it remembers which maps it showed last.

    Args:
        card: the model's.
        network: made of the model's weights.
    """

    def __init__(self, card: ModelCard, network: PlainNetwork) -> None:
        self.card = card
        self._network = network
        # the last block of each stage, by the first word of its name
        ends = {block.partition("_")[0]: block for block in network.blocks}
        self._layers = {STEM: STEM_LAYER} | {
            stage: f"{block}_out" for stage, block in zip(STAGES, ends.values(), strict=True)
        }
        self._shown: dict[str, tuple[int, ...]] = {}

    def explain(self, crop: Crop) -> Explanation:
        """What the network computes of this crop (S, S, 3).

        Raises:
            ModelError: the crop has another size.
        """
        size = self.card.input_px
        if crop.rgb.shape[0] != size:
            raise ModelError(f"{self.card.name} takes crops of {size}x{size} px.")
        made = self._network.run(to_unit(crop.rgb))
        prediction = Prediction(self.card.labels, made["predictions"])
        last = made[self._layers[STAGES[-1]]]
        best = int(made["predictions"].argmax())
        hidden = [made[f"hidden{k}"] for k in range(1, len(self._network.head))]
        return Explanation(
            crop=crop,
            prediction=prediction,
            maps=tuple(self._maps(name, made[layer]) for name, layer in self._layers.items()),
            sum=self._sum(made),
            label=self.card.labels[best],
            activation=activation_map(last, [kernel for kernel, _ in self._network.head], hidden, best),
        )

    def _maps(self, name: str, values: NDArray[np.float32]) -> Maps:
        channels = self._shown[name] = strongest(values, STRONGEST, self._shown.get(name, ()))
        return Maps(name, channels, _of(values, channels), values.shape[2])

    def _sum(self, made: dict[str, NDArray[np.float32]]) -> Sum:
        output, computed = made[f"{BLOCK}_out"], made[f"{BLOCK}_3_bn"]
        before = self._network.blocks[self._network.blocks.index(BLOCK) - 1]
        # by what the block changes: a channel that it leaves alone shows nothing of it
        channels = self._shown[BLOCK] = strongest(np.abs(computed), SUMMED, self._shown.get(BLOCK, ()))
        return Sum(
            BLOCK, channels, _of(made[f"{before}_out"], channels), _of(computed, channels), _of(output, channels)
        )


def load_explainer(folder: Path) -> Explainer:
    """The model in `folder`, from its weights; it takes 0.2 GB while it is loaded and 0.1 GB then.

    Raises:
        ModelError: the model is damaged or does not fit.
    """
    card = load_card(folder)
    network = PlainNetwork(read_weights(folder, card), folder.name)
    if BLOCK not in network.blocks or len({block.partition("_")[0] for block in network.blocks}) != len(STAGES):
        raise ModelError(f"{folder.name} is not a ResNet-50 of signcam: it has other blocks. Choose another model.")
    return Explainer(card, network)


def strongest(values: NDArray[np.float32], count: int, shown: Sequence[int] = ()) -> tuple[int, ...]:
    """The channels with the largest mean, for a grid whose places do not jump about.

    Args:
        values: (h, w, C), 0 and above.
        count: how many, or C where there are fewer.
        shown: those that were shown before: each stays where it is while it is among the strongest still.
    """
    order = values.mean(axis=(0, 1)).argsort(kind="stable")[::-1].tolist()
    count = min(count, len(order))
    strong = set(order[: count * PATIENCE])
    places: list[int | None] = [k if k in strong else None for k in shown[:count]]
    places += [None] * (count - len(places))
    free = iter([k for k in order if k not in set(places)])
    return tuple(next(free) if k is None else k for k in places)


def activation_map(
    last: NDArray[np.float32],
    kernels: Sequence[NDArray[np.float32]],
    hidden: Sequence[NDArray[np.float32]],
    label: int,
) -> NDArray[np.float32]:
    """What each point of the last feature map gives to a label's logit.

    Zhou et al.: Learning Deep Features for Discriminative Localization, 2016, arXiv:1512.04150.  The pool at the end is
    a mean and the layer after it is linear, so the logit is exactly the sum of this map and the layer's bias.  With
    fully connected ReLU layers between, those units that are on are a linear layer too, and the same holds, with the
    biases that go through them.

    Args:
        last: (h, w, C), the last stage's output.
        kernels: of the dense layers, the softmax' last.
        hidden: the outputs of those before the softmax.
        label: its index.

    Returns:
        (h, w) float32, of any sign; points that the pool leaves out have 0.
    """
    weights = kernels[-1][:, label]
    for kernel, output in zip(reversed(kernels[:-1]), reversed(hidden), strict=True):
        weights = kernel @ (weights * (output > 0))
    rows, columns = last.shape[0] // POOL, last.shape[1] // POOL
    spread = weights.reshape(rows, columns, -1).repeat(POOL, axis=0).repeat(POOL, axis=1) / np.float32(POOL * POOL)
    made = np.zeros(last.shape[:2], np.float32)
    pooled = last[: rows * POOL, : columns * POOL]
    made[: rows * POOL, : columns * POOL] = (pooled * spread).sum(axis=2)
    return made


def _of(values: NDArray[np.float32], channels: tuple[int, ...]) -> NDArray[np.float32]:
    """(h, w, C) -> (n, h, w), these channels."""
    return np.ascontiguousarray(values[:, :, list(channels)].transpose(2, 0, 1))
