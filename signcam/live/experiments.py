"""Experiments: what goes wrong when a part of signcam is left out, to be shown to a class.  Pure.

They change what the network is asked and how its answer is judged; frame and hand stay as they are, and so does all
that is recorded, which is cut from these.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

from signcam.live.smooth import LUMA
from signcam.values import NONE_LABEL, Crop

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from signcam.values import Frame, Hand, Prediction, Reason

BLUR: Final = 0.045  # standard deviation, of the crop's side: fingers run together, the hand is still one


@dataclass(frozen=True, slots=True)
class Experiments:
    """Which are on.

    Attributes:
        unsmoothed: each frame's answer stands alone.
        whole: the whole frame is the crop, and no hand is needed.
        mirrored: the hand is mirrored, so that the network meets left hands.
        grey: no colours.
        blurred: the crop is out of focus.
        threshold: 0...1, from which probability on the best label is the sign; None for signcam's own rule.
    """

    unsmoothed: bool = False
    whole: bool = False
    mirrored: bool = False
    grey: bool = False
    blurred: bool = False
    threshold: float | None = None


NONE: Final = Experiments()


def cut(frame: Frame, hand: Hand | None, size_px: int, trying: Experiments) -> Crop | None:
    """The crop that the network is asked about: (size_px, size_px, 3); None without a hand, where one is needed."""
    from signcam.hand.crop import crop_hand, crop_whole

    if trying.whole:
        crop = crop_whole(frame, size_px)
    elif hand is None:
        return None
    else:
        crop = crop_hand(frame, hand, size_px)
    return altered(crop, trying)


def altered(crop: Crop, trying: Experiments) -> Crop:
    """The same crop mirrored, without colours, blurred."""
    if not (trying.mirrored or trying.grey or trying.blurred):
        return crop
    rgb: NDArray[Any] = crop.rgb
    to_frame = crop.to_frame
    if trying.mirrored:
        rgb = rgb[:, ::-1]
        # crop px x is now where size - x was
        flip = np.array([[-1, 0, crop.rgb.shape[1]], [0, 1, 0], [0, 0, 1]], np.float32)
        to_frame = to_frame @ flip
    if trying.grey:
        rgb = np.rint(rgb @ LUMA)[..., None].repeat(3, axis=2)
    if trying.blurred:
        rgb = cv2.GaussianBlur(rgb.astype(np.float32), (0, 0), BLUR * crop.rgb.shape[0])
    return Crop(np.ascontiguousarray(rgb, np.uint8), to_frame, crop.clipped)


def judged_by(threshold: float | None, steady: Prediction | None, reason: Reason | None) -> Reason | None:
    """The reason for no sign by a threshold; what has nothing to do with certainty stays as it is."""
    if threshold is None or steady is None or reason not in (None, "unsure", "moving"):
        return reason
    label, best = steady.best
    if label == NONE_LABEL:
        return "not a digit"
    return None if best >= threshold else "unsure"
