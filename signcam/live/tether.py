"""The other end of a window's child: it ends with the window, and stops when it is told to.

Both come through its standard input, which works alike on every system: a window that dies, however it dies, closes
its end of the pipe.  Signals do neither on Windows.
"""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

STOP = "stop"
ALONE = 3
"""The exit code of a child whose window is gone."""


def _interrupt() -> None:
    """As Ctrl+C does."""
    if sys.platform == "win32":
        _thread.interrupt_main()
    else:  # the other does not wake a thread that waits
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)


def _leave() -> None:
    os._exit(ALONE)  # at once: what is on the disk is whole at any moment


class Tether(threading.Thread):
    """Listens until the stream ends; a daemon, so that it holds nobody.

    Args:
        stream: what the window writes to; by default standard input.
        stop: on a line that says “stop”; by default what Ctrl+C does.
        leave: when the stream ends; by default the process ends at once.
    """

    def __init__(
        self,
        stream: TextIO | None = None,
        *,
        stop: Callable[[], None] = _interrupt,
        leave: Callable[[], None] = _leave,
    ) -> None:
        super().__init__(name="signcam-tether", daemon=True)
        # a window that a script put into the background ignores SIGINT, and so would its child
        if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        self._stream = sys.stdin if stream is None else stream
        self._stop_asked, self._leave = stop, leave

    def run(self) -> None:
        """Read line by line."""
        for line in self._stream:
            if line.strip() == STOP:
                self._stop_asked()
        self._leave()
