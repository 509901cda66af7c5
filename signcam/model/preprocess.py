"""Crop -> what the network eats: the ONLY preprocessing.  Its id is in every model card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from signcam.values import Crop

PREPROCESSING = "rgb-unit-1"  # RGB, divided by 255, nothing else


def to_batch(crops: Sequence[Crop]) -> NDArray[np.float32]:
    """N crops (S, S, 3) uint8 RGB in 0...255  ->  (N, S, S, 3) float32 in 0...1, as the network expects."""
    return to_unit(np.stack([crop.rgb for crop in crops]))


def to_unit(pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(..., 3) uint8 RGB in 0...255  ->  the same shape, float32 in 0...1."""
    return pictures.astype(np.float32) / np.float32(255.0)
