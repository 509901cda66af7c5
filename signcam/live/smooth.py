"""From flickering predictions to a steady sign, and the honest word when there is none.  Pure: time comes in.

Each frame's prediction stands alone, and a network near a border between two signs changes its mind ten times a
second.  So probabilities are averaged over time, and a sign that is shown stays until it is clearly gone: it is harder
to appear than to stay.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from signcam.decision import why_not
from signcam.values import Crop, Hand, Prediction, Reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

TIME_CONSTANT_S = 0.15  # 63 % of a new sign after this time, 95 % after three times it: steady, and not yet sluggish
LOST_AFTER_S = 0.4  # a hand not seen for longer is a new hand; for less, the detector only blinked

CUT_OFF = 0.35  # of the crop outside the frame; the margin around the fingers alone takes up to a quarter
DARK = 25.0  # mean luminance 0...255 of the crop: fingers are no longer told from what is behind them
MOVING_PER_S = 2.5  # hand lengths per second; 1/30 s of exposure then blurs 8 % of the hand, a finger's width

LUMA = np.array((0.299, 0.587, 0.114), np.float32)  # BT.601, of red, green, blue


class Smoother:
    """What is remembered from frame to frame.  One for each stream of frames, used by one thread."""

    def __init__(self) -> None:
        self._steady: Prediction | None = None
        self._steady_at = 0.0
        self._shown: str | None = None
        self._centre: NDArray[np.float32] | None = None
        self._centre_at = 0.0
        self._speed = 0.0  # hand lengths per second, smoothed like the probabilities

    def update(self, prediction: Prediction | None, now: float) -> Prediction | None:
        """The steady prediction at `now` (s, of the frame); None once the hand is lost.

        Args:
            prediction: of this frame alone; None without a hand, and then the last steady one holds for a moment.
            now: s, never falling; where it does fall, everything before is forgotten.
        """
        elapsed_s = now - self._steady_at
        if self._steady is not None and not 0.0 <= elapsed_s <= LOST_AFTER_S:
            self._steady = self._shown = None
        if prediction is None:
            return self._steady
        if self._steady is None or self._steady.labels != prediction.labels:
            self._steady = prediction
        else:
            self._steady = _mix(self._steady, prediction, _weight(elapsed_s))
        self._steady_at = now
        return self._steady

    def why_no_sign(self, hand: Hand | None, crop: Crop | None, now: float) -> Reason | None:
        """Why no sign is shown for this frame; None when the best of the steady prediction is one.

        Call it after `update`, once a frame.
        """
        self._follow(hand, now)
        reason = why_no_sign(self._steady, crop, speed=self._speed, shown=self._shown)
        self._shown = self._steady.best[0] if self._steady is not None and reason is None else None
        return reason

    def _follow(self, hand: Hand | None, now: float) -> None:
        """Keep the hand's speed."""
        if hand is None:
            return
        elapsed_s = now - self._centre_at
        centre = hand.landmarks.mean(axis=0)
        if self._centre is None or not 0.0 < elapsed_s <= LOST_AFTER_S:
            self._speed = 0.0
        else:
            length_px = max(hand.box.width, hand.box.height)
            speed = float(np.linalg.norm(centre - self._centre)) / length_px / elapsed_s
            self._speed += _weight(elapsed_s) * (speed - self._speed)
        self._centre, self._centre_at = centre, now


def why_no_sign(steady: Prediction | None, crop: Crop | None, *, speed: float, shown: str | None) -> Reason | None:
    """The first of the reasons that holds, from what is plainest to see to what only the network knows.

    Args:
        steady: the smoothed prediction, None when the hand is lost.
        crop: of this frame, None if the hand was not found in it.
        speed: of the hand, hand lengths per second.
        shown: the sign on the screen until now.
    """
    if steady is None:
        return "no hand"
    if crop is not None and crop.clipped > CUT_OFF:
        return "cut off"
    if crop is not None and luminance(crop) < DARK:
        return "too dark"
    # only now: a moving hand that is read is read; asked first, "moving" hid 38 % of a real video's right answers
    reason = why_not(steady, shown)
    return "moving" if reason is not None and speed > MOVING_PER_S else reason


def luminance(crop: Crop) -> float:
    """The mean luminance of a crop, 0...255."""
    return float(crop.rgb.mean(axis=(0, 1)) @ LUMA)


def _weight(elapsed_s: float) -> float:
    """The share of the new value, 0...1, after this time: however fast frames come, the average forgets as fast."""
    return 1.0 - math.exp(-elapsed_s / TIME_CONSTANT_S)


def _mix(old: Prediction, new: Prediction, weight: float) -> Prediction:
    mixed = np.float32(1.0 - weight) * old.probabilities + np.float32(weight) * new.probabilities
    return Prediction(labels=new.labels, probabilities=mixed / mixed.sum())
