"""Small pictures of samples, read by a thread: what was asked for last comes first, and what nobody waits for never.

Who scrolls through twenty thousand samples asks for many and looks at few.  So only the last ones asked for are
remembered; a picture that is still looked at is simply asked for again.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.errors import DataError
from signcam.live.workers import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from signcam.dataset.entry import Entry

log = logging.getLogger(__name__)

WAITING = 240  # more than a large screen shows


class Thumbnails:
    """Reads and shrinks.  Its thread starts with the first picture asked for.

    Args:
        picture: reads one, (S, S, 3) uint8 RGB; called on the thread.
        side_px: of the small ones.
    """

    def __init__(self, picture: Callable[[Entry], NDArray[np.uint8]], side_px: int) -> None:
        self._picture = picture
        self._side_px = side_px
        self._changed = threading.Condition()
        self._waiting: dict[str, Entry] = {}  # by id, the last asked for last
        self._done: list[tuple[str, NDArray[np.uint8] | None]] = []
        self._closed = False
        self._worker = _Worker(self._work)

    def want(self, entry: Entry) -> None:
        """Ask for one; it comes before all that were asked for earlier."""
        with self._changed:
            if self._closed:
                return
            self._waiting.pop(entry.id, None)
            self._waiting[entry.id] = entry
            if len(self._waiting) > WAITING:
                self._waiting.pop(next(iter(self._waiting)))
            self._changed.notify_all()
        if not self._worker.is_alive():
            self._worker.start()

    def taken(self) -> list[tuple[str, NDArray[np.uint8] | None]]:
        """(id, (side, side, 3) uint8 RGB) of what was read since the last time; None where a file is damaged."""
        with self._changed:
            done, self._done = self._done, []
            return done

    def close(self, timeout_s: float = 2.0) -> bool:
        """Read no more; idempotent.  Returns: whether the thread has ended within `timeout_s`."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()
        if self._worker.is_alive():
            self._worker.join(timeout_s)
        return not self._worker.is_alive()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return
                _, entry = self._waiting.popitem()
            try:
                made = _shrunk(self._picture(entry), self._side_px)
            except DataError as e:
                log.info("no thumbnail: %s", e)
                made = None
            with self._changed:
                self._done.append((entry.id, made))


class _Worker(Worker):
    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__("signcam-thumbnails")
        self._do = do

    def work(self) -> None:
        """Read until closed."""
        self._do()


def _shrunk(rgb: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(rgb, (side_px, side_px), interpolation=cv2.INTER_AREA), np.uint8)
