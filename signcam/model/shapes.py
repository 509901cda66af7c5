"""What the weights of signcam's ResNet-50 are called and which shape each has, worked out without building it.

A file that somebody else made is held against this list before any of its arrays is read (model/keras_file.py); that
happens where Keras is not even imported.  tests/unit/test_shapes.py compares the list with the network.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

BLOCKS = ((3, 64), (4, 128), (6, 256), (3, 512))  # (blocks, filters) of conv2_x to conv5_x
FEATURES = 2048
MOST_CLASSES = 1000
MOST_HIDDEN = 4  # layers, and
MOST_UNITS = 4096  # units in each

VARIABLES = {
    "_conv": ("kernel", "bias"),
    "_bn": ("gamma", "beta", "moving_mean", "moving_variance"),
    "": ("kernel", "bias"),  # of fully connected layers
}
"""By what a layer's name ends in, in Keras' own order."""

COURSE = re.compile(r"(res|bn)([2-5])([a-f])_branch(1|2[abc])")


def layer_shapes(classes: int, hidden: Sequence[int] = ()) -> dict[str, tuple[tuple[int, ...], ...]]:
    """The shapes of each layer's variables, by the layer's name.

    Args:
        classes: K, the number of signs.
        hidden: units of the fully connected layers before the softmax.
    """
    shapes: dict[str, tuple[tuple[int, ...], ...]] = {}
    for name, side, before, filters in _convolutions():
        shapes[f"{name}_conv"] = ((side, side, before, filters), (filters,))
        shapes[f"{name}_bn"] = ((filters,),) * 4
    units = FEATURES
    for number, wide in enumerate(hidden, start=1):
        shapes[f"hidden{number}"] = ((units, wide), (wide,))
        units = wide
    shapes["predictions"] = ((units, classes), (classes,))
    return shapes


def weight_shapes(classes: int, hidden: Sequence[int] = ()) -> dict[str, tuple[int, ...]]:
    """The same by "layer/variable", such as "conv1_conv/kernel"."""
    return {
        f"{layer}/{variable}": shape
        for layer, shapes in layer_shapes(classes, hidden).items()
        for variable, shape in zip(variables(layer), shapes, strict=True)
    }


def hidden_in(arrays: Mapping[str, NDArray[np.float32]]) -> list[int]:
    """Units of the layers before the softmax, as the arrays show them; whether they fit is not looked at."""
    paths = (f"hidden{n}/kernel" for n in range(1, 10))
    return [arrays[path].shape[-1] for path in paths if path in arrays and arrays[path].ndim == 2]


def variables(layer: str) -> tuple[str, ...]:
    """What the variables of a layer are called, in Keras' order."""
    return next(names for end, names in VARIABLES.items() if layer.endswith(end))


def our_name(theirs: str) -> str:
    """What signcam calls a layer, "" for one that its network does not have.

    The deeplearning.ai course, from which the network came, has other names for the same layers: res2a_branch2a,
    bn2a_branch2a, fc6.
    """
    if theirs in _KNOWN or re.fullmatch(r"hidden[1-9]", theirs):
        return theirs
    if theirs in {"conv1", "bn_conv1"}:
        return {"conv1": "conv1_conv", "bn_conv1": "conv1_bn"}[theirs]
    if re.fullmatch(r"fc\d{1,4}", theirs, re.ASCII):
        return "predictions"
    if not (found := COURSE.fullmatch(theirs)):
        return ""
    kind, stage, block, branch = found.groups()
    number = "0" if branch == "1" else str("abc".index(branch[1]) + 1)
    ours = f"conv{stage}_block{'abcdef'.index(block) + 1}_{number}_{'conv' if kind == 'res' else 'bn'}"
    return ours if ours in _KNOWN else ""


def _convolutions() -> Iterator[tuple[str, int, int, int]]:
    """(name, side of the kernel, channels in, channels out) of each convolution."""
    yield "conv1", 7, 3, 64
    channels = 64
    for stage, (blocks, filters) in enumerate(BLOCKS, start=2):
        for block in range(1, blocks + 1):
            name = f"conv{stage}_block{block}"
            if block == 1:
                yield f"{name}_0", 1, channels, 4 * filters
            yield f"{name}_1", 1, channels, filters
            yield f"{name}_2", 3, filters, filters
            yield f"{name}_3", 1, filters, 4 * filters
            channels = 4 * filters


_KNOWN = frozenset(layer_shapes(2))
