"""The last second's recognitions, kept so that “that was a 7” can store them.  Pure: time comes in."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from signcam.values import Recognition

KEPT_S = 1.0
KEPT = 20  # each holds its frame, a megabyte and more


class Recent:
    """What was recognised last.  Used by one thread."""

    def __init__(self) -> None:
        self._kept: deque[Recognition] = deque(maxlen=KEPT)

    def add(self, recognition: Recognition) -> None:
        """Remember this one, if it is not the last one once more; frames that go back in time are another stream."""
        if self._kept:
            last = self._kept[-1]
            if recognition is last:
                return
            if recognition.frame.captured_at < last.frame.captured_at:
                self._kept.clear()
        self._kept.append(recognition)

    @property
    def newest(self) -> Recognition | None:
        """The one that was added last."""
        return self._kept[-1] if self._kept else None

    def of_last_second(self) -> tuple[Recognition, ...]:
        """Those with a hand whose frames are at most a second older than the newest, the oldest first."""
        if not self._kept:
            return ()
        since = self._kept[-1].frame.captured_at - KEPT_S
        return tuple(r for r in self._kept if r.hand is not None and r.frame.captured_at >= since)

    def forget(self) -> None:
        """Let go of all frames: another camera, or they were stored already."""
        self._kept.clear()
