"""The vocabulary's part on looking inside: what the network computed of one crop, on its way to an answer.

It stands beside `values.py`, whose conventions hold here too, so that neither outgrows its shelf.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from signcam.values import Crop, Prediction

STEM = "stem"
STAGES = ("stage 1", "stage 2", "stage 3", "stage 4")
"""The paper's conv2_x to conv5_x, counted as pupils count."""


@dataclass(frozen=True, slots=True, eq=False)
class Maps:
    """The strongest feature maps at one place of the network.

    Attributes:
        name: `STEM` or one of `STAGES`.
        channels: n channel numbers; what is shown twice in a row keeps its place.
        values: (n, h, w) float32, 0 and above: after the ReLU.
        of: how many channels there are, in all.
    """

    name: str
    channels: tuple[int, ...]
    values: NDArray[np.float32]
    of: int


@dataclass(frozen=True, slots=True, eq=False)
class Sum:
    """What one block adds up, of a few channels.

    Attributes:
        block: its name, such as conv2_block2.
        channels: n channel numbers.
        shortcut: (n, h, w) float32, what went around the block.
        computed: (n, h, w) float32, what its three convolutions made; any sign.
        output: (n, h, w) float32, the sum after the ReLU.
    """

    block: str
    channels: tuple[int, ...]
    shortcut: NDArray[np.float32]
    computed: NDArray[np.float32]
    output: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """What the network computed of one crop.

    Attributes:
        crop: what it was given.
        prediction: what it said, in float32: LiteRT's int8 file rounds, and may differ by a few hundredths.
        maps: after the stem, and after each of the four stages.
        sum: of one identity block of the first stage, where the maps are still large enough to see a hand in.
        label: that the activation map is for: the most probable one.
        activation: (h, w) float32, what each point of the last map gives to this label's logit; their sum and the
            layer's bias are the logit.  Any sign.
    """

    crop: Crop
    prediction: Prediction
    maps: tuple[Maps, ...]
    sum: Sum
    label: str
    activation: NDArray[np.float32]
