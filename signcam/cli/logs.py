"""The log: a file in the user's folder of a megabyte at most, the one before beside it, and nothing private in either.

What reaches it may name files, people, signs and cameras; `scrubbed` takes them out before anything is written.  Where
Python itself crashes, nothing can be taken out any more: that goes into a file of its own.
"""

from __future__ import annotations

import contextlib
import faulthandler
import getpass
import logging
import platform
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, Final

from signcam import __version__
from signcam.settings import home

if TYPE_CHECKING:
    from collections.abc import Iterator

LOG: Final = "signcam.log"
CRASH: Final = "crash.log"
LIMIT_BYTES: Final = 1_000_000
OLDER: Final = 1  # files

_SOURCE = re.compile(r"File \"[^\"]*?(?P<name>(?:[^\"/\\]+[/\\])?[^\"/\\]+\.py)\"")
_OURS = re.compile(r"“[^”]*”")
"""What we put into such quotes are names: of cameras, models, signs, people."""
_PYTHONS = re.compile(
    r"(?P<code>(?:attribute|module|name|named|argument|function|method|type) '\w+'|'\w+' object)|'[^'\n]*'|\"[^\"\n]*\""
)
"""In Python's quotes stand names of its own, which tell what went wrong, and any text at all."""
_PATH = re.compile(r"(?<![\w.…])(?:[A-Za-z]:[/\\]|[/\\]{1,2})[^\s:,;()<>\"']+")
_FILE = re.compile(
    r"\S+\.(?:jpe?g|png|bmp|gif|mp4|avi|mov|mkv|webm|h5|hdf5|zip|keras|tflite|onnx|npz|json|jsonl|csv|txt)\b", re.I
)


def log_file() -> Path:
    """Where the log is; it need not exist."""
    return home() / LOG


def log_files() -> list[Path]:
    """The logs there are, the newest first, and what was noted of a crash; this last one is not scrubbed yet."""
    files = (log_file(), *(log_file().with_name(f"{LOG}.{n}") for n in range(1, OLDER + 1)), home() / CRASH)
    return [path for path in files if path.is_file()]


def scrubbed(text: str) -> str:
    """A text without paths, names of files, and what stands in quotes; of Python's own files folder and name stay.

    The account's name is taken out wherever it stands, too.
    """
    text = _SOURCE.sub(lambda m: f"File ‹{m['name'].replace(chr(92), '/')}›", text)
    for folder in (home(), Path.home()):  # they may have a blank in them
        text = text.replace(str(folder), "/~")
    text = _OURS.sub("“…”", text)
    text = _PYTHONS.sub(lambda m: m["code"] or "'…'", text)
    text = _FILE.sub("‹file›", _PATH.sub("‹path›", text))
    with contextlib.suppress(OSError, KeyError, ImportError):  # an account without a name
        user = getpass.getuser()
        text = re.sub(rf"\b{re.escape(user)}\b", "‹user›", text)
    return text


class _Scrubbing(logging.Formatter):
    """Formats a record, and takes out what is private."""

    def format(self, record: logging.LogRecord) -> str:
        """One record, its traceback with it."""
        return scrubbed(super().format(record))


class _Rotating(RotatingFileHandler):
    """Goes on in the old file where it cannot be renamed: another signcam has it open, on Windows."""

    def doRollover(self) -> None:
        """Begin a new file."""
        with contextlib.suppress(OSError):
            super().doRollover()
        if self.stream is None:
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Nothing: a full disk must not be told on stderr once for each line."""


@contextlib.contextmanager
def logging_to_file() -> Iterator[None]:
    """Keep what is logged meanwhile; where the folder cannot be written, nothing is kept, and nobody is troubled."""
    logger = logging.getLogger()
    try:
        home().mkdir(parents=True, exist_ok=True)
        handler = _Rotating(log_file(), maxBytes=LIMIT_BYTES, backupCount=OLDER, encoding="utf-8")
    except OSError:
        yield
        return
    handler.setFormatter(_Scrubbing("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    handler.addFilter(lambda record: record.name.startswith("signcam") or record.levelno >= logging.WARNING)
    own = logging.getLogger("signcam")
    before = own.level
    own.setLevel(logging.INFO)
    logger.addHandler(handler)
    own.info("signcam %s, Python %s, %s", __version__, platform.python_version(), platform.platform())
    try:
        with _crashes_noted():
            yield
    finally:
        logger.removeHandler(handler)
        handler.close()
        own.setLevel(before)


@contextlib.contextmanager
def _crashes_noted() -> Iterator[None]:
    """Where Python, OpenCV or a driver ends the process, let it leave a trace of where it was."""
    path = home() / CRASH
    if faulthandler.is_enabled():  # somebody else wants to know: the tests
        yield
        return
    try:
        grown = path.is_file() and path.stat().st_size > LIMIT_BYTES
        file = path.open("wb" if grown else "ab")
    except OSError:
        yield
        return
    with file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()
