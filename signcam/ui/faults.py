"""Unexpected errors, kept until the window can show them.

PySide prints an exception that leaves a slot and goes on as if nothing had been; the exit code stays 0 and the user
sees a window that does not react.  Here both of Python's hooks write into one list, from whatever thread and in the
middle of whatever painting, and touch no widget: the window's timer looks into the list and shows a banner.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import PySide6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)

KEPT: Final = 20  # a slot that fails on every tick must not fill the memory


@dataclass(frozen=True, slots=True)
class Fault:
    """An exception that nobody caught.

    Attributes:
        summary: one line.
        details: the traceback and the versions, to copy into a report.
    """

    summary: str
    details: str


class Faults:
    """Collects them; `install` and `uninstall` come in pairs."""

    def __init__(self) -> None:
        self._waiting: deque[Fault] = deque(maxlen=KEPT)  # append and popleft are atomic
        self._hooks = (sys.excepthook, threading.excepthook)
        self._qt: Any = None  # what Qt's messages went to before

    def install(self) -> None:
        """Take over Python's hooks for uncaught exceptions, and Qt's for its warnings."""
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.on_exception
        threading.excepthook = self.on_thread_exception
        self._qt = qInstallMessageHandler(on_qt_message)

    def uninstall(self) -> None:
        """Put the hooks back that were there."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(self._qt)

    def take(self) -> Fault | None:
        """The oldest fault that was not taken yet."""
        return self._waiting.popleft() if self._waiting else None

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Keep an exception of the GUI thread; Ctrl+C is none."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._hooks[0](kind, error, trace)
            return
        self._keep(error)

    def on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        """Keep an exception of another thread."""
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._keep(args.exc_value)

    def _keep(self, error: BaseException) -> None:
        text = "".join(traceback.format_exception(error))
        log.error("uncaught exception\n%s", text)
        versions = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.platform()}"
        self._waiting.append(Fault(f"{type(error).__name__}: {error}", f"{text}\n{versions}\n"))


def on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Keep what Qt complains of: on a user's machine nobody sees its stderr."""
    if kind is QtMsgType.QtDebugMsg or kind is QtMsgType.QtInfoMsg:
        return
    log.warning("Qt: %s", text)
