"""Looking for what may be wrong with the samples, on a thread of its own: twenty thousand take minutes."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from signcam.dataset.check import Finding, check
from signcam.errors import SignCamError
from signcam.live.errands import Errands

if TYPE_CHECKING:
    from signcam.dataset.store import Store


class Stopped(SignCamError):
    """Nobody wants to know any more."""


class Checking:
    """One check at a time.

    Args:
        store: what to look at.

    Attributes:
        findings: of the last check that came to its end; None before there was one.
        error: why the last one did not.
        progress: (done, all) samples of the one that runs.
    """

    def __init__(self, store: Store) -> None:
        self.findings: tuple[Finding, ...] | None = None
        self.error = ""
        self.progress = (0, 0)
        self._store = store
        self._stopping = threading.Event()
        self._errands = Errands("signcam-check")

    @property
    def running(self) -> bool:
        """Whether one runs."""
        return self._errands.busy

    def start(self) -> None:
        """Begin, if none runs."""
        if not self.running:
            self._stopping.clear()
            self.error, self.progress = "", (0, 0)
            self._errands.ask(lambda: check(self._store, self._on_progress), self._on_done, self._on_failed)

    def stop(self) -> None:
        """Leave it."""
        self._stopping.set()

    def tick(self) -> None:
        """Take in what came of it."""
        self._errands.deliver()

    def close(self, timeout_s: float = 2.0) -> bool:
        """Leave it, for good.  Returns: whether the thread has ended within `timeout_s`."""
        self._stopping.set()
        return self._errands.close(timeout_s)

    def _on_progress(self, done: int, of: int) -> None:
        if self._stopping.is_set():
            raise Stopped("The check was stopped.")
        self.progress = (done, of)

    def _on_done(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings

    def _on_failed(self, why: str) -> None:
        self.error = why
