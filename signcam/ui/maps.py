"""Pictures of what a network computes: numbers in, RGB out.  No Qt here.

Dark to light for what is never negative, orange for above zero and blue for below: both are told apart with any common
colour blindness, and in grey.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOR: Final = np.array((230, 159, 0), np.float32)  # Okabe-Ito's orange and blue
AGAINST: Final = np.array((0, 114, 178), np.float32)
ZERO: Final = np.array((24, 27, 32), np.float32)
VEIL: Final = 0.72  # of the colour over the crop where the evidence is strongest


def light(values: NDArray[np.float32], most: float) -> NDArray[np.uint8]:
    """(h, w) float32, 0 ... `most` -> (h, w, 3) uint8 RGB, dark to light."""
    grey = np.clip(values * (255.0 / max(most, 1e-6)), 0, 255).astype(np.uint8)
    return np.asarray(cv2.cvtColor(cv2.applyColorMap(grey, cv2.COLORMAP_VIRIDIS), cv2.COLOR_BGR2RGB), np.uint8)


def signed(values: NDArray[np.float32], most: float) -> NDArray[np.uint8]:
    """(h, w) float32, -`most` ... `most` -> (h, w, 3) uint8 RGB: blue, dark, orange."""
    share = np.clip(values / max(most, 1e-6), -1, 1)[..., None]
    mixed = ZERO + np.maximum(share, 0) * (FOR - ZERO) + np.maximum(-share, 0) * (AGAINST - ZERO)
    return np.asarray(np.rint(mixed), np.uint8)


def columns_of(count: int) -> int:
    """How many of `count` squares stand side by side in a grid as square as possible."""
    return max(1, math.ceil(math.sqrt(count)))


def grid(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """(n, h, w) float32, 0 and above -> (n, h, w, 3) uint8 RGB; each map by its own largest value.

    Maps differ a hundredfold in size, and by one scale most would be black.
    """
    return np.stack([light(one, float(one.max())) for one in values])


def evidence(rgb: NDArray[np.uint8], activation: NDArray[np.float32]) -> NDArray[np.uint8]:
    """A crop (S, S, 3) uint8 RGB with a class activation map (h, w) over it, drawn large and smooth.

    Returns:
        (4 S, 4 S, 3) uint8 RGB; the crop's own pixels stay sharp.
    """
    size = rgb.shape[0] * 4
    large = np.asarray(cv2.resize(rgb, (size, size), interpolation=cv2.INTER_NEAREST), np.float32)
    grey = large.mean(axis=2, keepdims=True) * 0.85
    spread = cv2.resize(activation, (size, size), interpolation=cv2.INTER_LINEAR)
    share = np.clip(spread / max(float(np.abs(activation).max()), 1e-6), -1, 1)[..., None]
    veil = np.abs(share) * VEIL
    return np.asarray(np.rint(grey * (1 - veil) + np.where(share > 0, FOR, AGAINST) * veil), np.uint8)
