"""How a picture looks, in numbers: sharpness, and two ways to say that pictures are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHARP_PX = 128
SMALL_PX = 32
HASH_PX = 16  # a hash has 16 x 16 bits


def grey(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB -> (H, W) uint8 luminance."""
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)


def sharpness(luminance: NDArray[np.uint8]) -> float:
    """Variance of the Laplacian at 128x128.  It tells pictures of one hand apart; those of two hands differ anyway."""
    picture = cv2.resize(luminance, (SHARP_PX, SHARP_PX), interpolation=cv2.INTER_AREA)
    return float(cv2.Laplacian(picture, cv2.CV_32F).var())


def small(luminance: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(H, W) uint8 -> (32, 32) float32: what is left of noise there is little."""
    return np.asarray(cv2.resize(luminance, (SMALL_PX, SMALL_PX), interpolation=cv2.INTER_AREA), np.float32)


def difference_hash(luminance: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """(4,) uint64: where it grows brighter to the right, at 16x16 points.

    Copies of a picture differ in few bits, whatever JPEG, another size and another light made of them.
    """
    points = cv2.resize(luminance, (HASH_PX + 1, HASH_PX), interpolation=cv2.INTER_AREA)
    bits = np.packbits(points[:, 1:] > points[:, :-1])
    return np.frombuffer(bits.tobytes(), np.uint64)
