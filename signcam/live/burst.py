"""Which frames are worth keeping as samples: not too many, no two alike, none blurred.  Pure: time comes in.

Thirty pictures of a hand that holds still teach a network no more than one.  So what looks like the last one kept is
passed over, and so is what is much less sharp than its neighbours.
"""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import TYPE_CHECKING, Literal

import numpy as np

from signcam.dataset.look import grey, sharpness, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from signcam.sample import Sample
    from signcam.values import Hand

PER_S = 10.0
SAME = 1.2
"""Grey levels, on average over 32x32 points, below which two pictures are the same.  On the demo clip, pictures of a
hand that holds a sign differ by 0.2 to 0.9 from one frame to the next, and by 0.5 to 2 after 0.2 s."""
BLURRED = 0.5  # of the usual sharpness of the last pictures; on the demo clip a hand between two signs has 0.2 to 0.5
REMEMBERED = 10  # pictures, for what is usual
STEADY_S = 0.5  # for so long
STEADY = 0.12  # a hand's points stay within this share of the hand
GONE_S = 0.4  # a hand not seen for longer is gone; for less, the detector only blinked

Why = Literal["kept", "no hand", "not steady yet", "too soon", "same", "blurred", "done"]
"""What became of the last frame."""


class Burst:
    """A run of samples under one label.  Give it every recognition; used by one thread.

    Args:
        count: end after so many; None goes on until nobody asks any more (a key that is held down).
        hands_free: begin once a hand holds still, and again after it was away.
        stream: the frames follow one another, as a camera's; else each is a picture of its own, and only what is the
            same as the last is passed over.

    Attributes:
        count: samples that are asked for, or None.
        kept: samples so far.
        why: what became of the last frame; "" before the first.
    """

    def __init__(self, count: int | None = None, *, hands_free: bool = False, stream: bool = True) -> None:
        self.count = count
        self._hands_free = hands_free
        self._stream = stream
        self._going = not hands_free
        self._anchor: tuple[NDArray[np.float32], float] | None = None  # where the hand began to hold still, and when
        self._seen_at = -np.inf
        self._kept_at = -np.inf
        self._last: NDArray[np.float32] | None = None
        self._sharpness: deque[float] = deque(maxlen=REMEMBERED)
        self.kept = 0
        self.why: Why | Literal[""] = ""

    @property
    def done(self) -> bool:
        """Whether there are as many as were asked for."""
        return self.count is not None and self.kept >= self.count

    @property
    def going(self) -> bool:
        """Whether it takes samples now, rather than waiting for a steady hand."""
        return self._going and not self.done

    def offer(self, hand: Hand | None, now: float, cut: Callable[[Hand], Sample]) -> Sample | None:
        """The sample to keep of this frame, or None; `why` then tells why not.

        Args:
            hand: in the frame.
            now: s, of the frame.
            cut: makes the sample of this hand; asked only if it might be kept.
        """
        self.why, sample = self._judge(hand, now, cut)
        return sample

    def _judge(self, hand: Hand | None, now: float, cut: Callable[[Hand], Sample]) -> tuple[Why, Sample | None]:
        if self.done:
            return "done", None
        if hand is None:
            if now - self._seen_at > GONE_S:
                self._anchor = None
                self._going = not self._hands_free
            return "no hand", None
        self._seen_at = now
        if not self._going and not self._is_steady(hand, now):
            return "not steady yet", None
        self._going = True
        if self._stream and 0 <= now - self._kept_at < 1 / PER_S - 1e-6:
            return "too soon", None
        sample = cut(hand)
        luminance = grey(sample.rgb)
        if self._stream and self._is_blurred(sharpness(luminance)):
            return "blurred", None
        points = small(luminance)
        if self._last is not None and float(np.abs(points - self._last).mean()) < SAME:
            return "same", None
        self._last = points
        self._kept_at = now
        self.kept += 1
        return "kept", sample

    def _is_steady(self, hand: Hand, now: float) -> bool:
        if self._anchor is not None:
            points, since = self._anchor
            moved = float(np.hypot(*(hand.landmarks - points).T).mean())
            if moved <= STEADY * max(hand.box.width, hand.box.height) and now >= since:
                return now - since >= STEADY_S
        self._anchor = hand.landmarks, now
        return False

    def _is_blurred(self, sharp: float) -> bool:
        usual = median(self._sharpness) if self._sharpness else 0.0
        self._sharpness.append(sharp)
        return sharp < BLURRED * usual
