"""One program at a time changes a sample store: a lock that the system holds, and lets go of when the program dies.

A file that only exists would block for ever after a crash.  Here the file says who has it, for people; whether anybody
has it, the system alone knows.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from datetime import datetime
from typing import TYPE_CHECKING

from signcam.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path

NAME = ".signcam.lock"
FAR = 1 << 30  # Windows lets nobody read what is locked: lock where nothing is written


class Locked(DataError):
    """Another program has the store open and changes it."""


class Lock:
    """Held from its making until `close`.

    Raises:
        Locked: somebody else has it; the message says who.
        OSError: the folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / NAME
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._descriptor)
        except OSError as e:
            os.close(self._descriptor)
            raise Locked(_who(path, folder)) from e
        about = {
            "process": os.getpid(),
            "computer": platform.node(),
            "since": datetime.now().astimezone().isoformat("T", "seconds"),
        }
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, json.dumps(about).encode())

    def close(self) -> None:
        """Let go; the file stays, since removing it could take it from under the next one."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
        self._descriptor = -1


def _lock(descriptor: int) -> None:
    """Take it, or raise OSError at once."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _who(path: Path, folder: Path) -> str:
    try:
        about = json.loads(path.read_bytes())
        who = f"process {about['process']} on {about['computer']}, since {about['since'][:16].replace('T', ' ')}"
    except (OSError, ValueError, TypeError, KeyError):
        who = "another process"
    return (
        f"The samples in {folder} are open in another signcam ({who}). You can look at them, but not change them: "
        "close the other one first."
    )
