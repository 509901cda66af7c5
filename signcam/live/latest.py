"""Latest: a mailbox with one slot, the only thing that threads of signcam share."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """A mailbox with one slot: the newest value wins, and nobody ever waits to put.

    Why not a queue: a camera is faster than the network. A queue grows old,
    this cannot. Many threads may read; reading does not empty the slot.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._value: T | None = None
        self._version = 0  # grows by one with every put
        self._closed = False

    def put(self, value: T) -> None:
        """Replace the value and wake every waiting reader."""
        with self._changed:
            self._value, self._version = value, self._version + 1
            self._changed.notify_all()

    def peek(self) -> T | None:
        """The newest value, at once.  For the screen."""
        with self._changed:
            return self._value

    def wait_newer(self, than: int) -> tuple[int, T | None]:
        """Wait for a version above `than`; (version, None) once closed.  For workers."""
        with self._changed:
            self._changed.wait_for(lambda: self._version > than or self._closed)
            return self._version, None if self._closed else self._value

    def close(self) -> None:
        """Wake every reader for good; putting is still allowed and does nothing to them."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
