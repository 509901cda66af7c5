"""The window's one timer: it beats at once when there is a new answer, and else as often as all else wants."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from signcam.values import Recognition

TICK_MS: Final = 5
"""How soon an answer is seen."""

BEAT_S: Final = 0.0145
"""How soon all else is.  More often than a camera gives frames: every 33 ms would beat against 30 frames per second,
show some frames twice and others never."""


class Pulse(QTimer):
    """Beats from `start` on.

    Args:
        parent: the window.
        last: the last answer there is.

    Signals:
        beat: look at what there is now.
    """

    beat = Signal()

    def __init__(self, parent: QObject, last: Callable[[], Recognition | None]) -> None:
        super().__init__(parent)
        self._last = last
        self._answered: Recognition | None = None
        self._beat_at = 0.0  # s, monotonic
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.setInterval(TICK_MS)
        self.timeout.connect(self.on_timeout)

    @Slot()
    def on_timeout(self) -> None:
        """Beat, if there is a new answer or the time has come."""
        answered, now_s = self._last(), time.monotonic()
        if answered is not self._answered or now_s - self._beat_at >= BEAT_S:
            self._answered, self._beat_at = answered, now_s
            self.beat.emit()
