"""Errands: work that must not hold up the window, done one thing after the other by a thread, and told when asked.

What comes of an errand is a call that waits in a list; whoever asked makes it, in `deliver`, on a thread of its own.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from signcam.errors import SignCamError
from signcam.live.workers import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[[], None]

T = TypeVar("T")

log = logging.getLogger(__name__)


class Errands:
    """A thread that does what it is asked to, in order.  It starts with the first errand.

    Args:
        name: of the thread.
    """

    def __init__(self, name: str) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Callable[[], Told]] = deque()
        self._told: list[Told] = []
        self._open = 0  # asked for, and not delivered
        self._closed = False
        self._worker = _Worker(name, self._next, self._tell)

    @property
    def busy(self) -> bool:
        """Whether anything that was asked for was not delivered yet."""
        return self._open > 0

    def ask(self, do: Callable[[], T], then: Callable[[T], None], failed: Callable[[str], None]) -> None:
        """Do this after all that was asked for before; after `close`, nothing is done any more.

        Args:
            do: the work, done on the errands' thread.
            then: told what came of it, by `deliver`.
            failed: told why nothing came of it, in words for the user, by `deliver`.
        """

        def errand() -> Told:
            try:
                done = do()
            except SignCamError as e:
                return partial(failed, str(e))
            except Exception as e:  # one that fails must not keep the others from being done
                log.info("an errand failed", exc_info=True)
                return partial(failed, f"Something went wrong in signcam ({type(e).__name__}: {e}).")
            return partial(then, done)

        with self._changed:
            if self._closed:
                return
            self._waiting.append(errand)
            self._open += 1
            self._changed.notify_all()
        if not self._worker.is_alive():
            self._worker.start()

    def deliver(self) -> None:
        """Tell what was done since the last time; it does not wait."""
        with self._changed:
            told, self._told = self._told, []
            self._open -= len(told)
        for tell in told:
            tell()

    def close(self, timeout_s: float = 2.0) -> bool:
        """Do what waits, then end; nobody is told of it any more.  Idempotent.

        Returns:
            Whether it has ended within `timeout_s`.
        """
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._worker.is_alive():
            self._worker.join(timeout_s)
        return not self._worker.is_alive()

    def _next(self) -> Callable[[], Told] | None:
        """The next one, waited for; None once there are none and none will come."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            return self._waiting.popleft() if self._waiting else None

    def _tell(self, told: Told) -> None:
        with self._changed:
            self._told.append(told)


class _Worker(Worker):
    def __init__(self, name: str, take: Callable[[], Callable[[], Told] | None], tell: Callable[[Told], None]) -> None:
        super().__init__(name)
        self._take = take
        self._tell = tell

    def work(self) -> None:
        """Do errands until there are no more."""
        while (errand := self._take()) is not None:
            self._tell(errand())
