"""A thin coloured frame around a picture, cut off: it would tell a network whose picture it is, and not what is signed.

One of the six sources of letters that signcam was measured on has one, blue, 1 to 3 px wide, and JPEG spreads its
colour over the next 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

FRAME_PX = 4  # what is cut on each side; of the blue frame's tint 6 levels are left on average then, of 72 at first
BEHIND_PX = 4  # the lines behind it that it is compared with
SATURATION = 80  # levels between a line's strongest and weakest channel; measured: 125 to 244
UNLIKE = 60  # levels in the channel that differs most from what lies behind
ONE_COLOUR = (40, 0.9)  # this share of a line lies within so many levels of its median in every channel


def without_border(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB -> the same without a thin coloured frame, (H - 8, W - 8, 3); as it is where there is none.

    A frame is there if on each of the four sides the outermost line of pixels is nearly one saturated colour, clearly
    unlike what lies behind it.  Measured: it finds all 1,392 with that blue frame, and none in the 4,419 pictures of
    the other five sources, in 2,062 Sign Language Digits, 700 Massey digits, or 560 scenes and rooms.
    """
    if min(rgb.shape[:2]) < 4 * (FRAME_PX + BEHIND_PX):
        return rgb
    depth = FRAME_PX + BEHIND_PX
    across = rgb.swapaxes(0, 1)
    sides = (rgb[:depth], rgb[::-1][:depth], across[:depth], across[::-1][:depth])
    if not all(_is_framed(side) for side in sides):
        return rgb
    return np.ascontiguousarray(rgb[FRAME_PX:-FRAME_PX, FRAME_PX:-FRAME_PX])


def _is_framed(side: NDArray[np.uint8]) -> bool:
    """(FRAME_PX + BEHIND_PX, L, 3) uint8, the outermost line first -> whether that line is a frame's."""
    line = side[0].astype(np.int16)
    colour = np.median(line, axis=0)
    if np.ptp(colour) < SATURATION:
        return False
    behind = np.median(side[FRAME_PX:].reshape(-1, 3), axis=0)
    levels, share = ONE_COLOUR
    near = np.abs(line - colour).max(axis=1) <= levels
    return bool(np.abs(colour - behind).max() >= UNLIKE and near.mean() >= share)
