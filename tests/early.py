"""Programs that take a minute, and that a test looks at in the end: they run beside the other tests, from the start on.

A test module names them, `EARLY = {"name": make}`, and marks the tests that need one, `@pytest.mark.early("name")`;
`make(folder)` gives Python's arguments.  Only what a chosen test needs is started, each in an empty folder that is also
its SIGNCAM_HOME, with a lower priority than the tests.  `early("name")`, a fixture, waits for the end of one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LIMIT_S = 400.0


@dataclass
class Ended:
    """A program that has ended: exit code, its folder, what it printed and what it said on stderr."""

    code: int
    folder: Path
    out: str
    err: str


class Program:
    """A program that is running, or has ended."""

    def __init__(self, arguments: Sequence[str], folder: Path) -> None:
        self.folder = folder
        self._out: IO[bytes] = (folder / "early.out").open("wb")
        self._err: IO[bytes] = (folder / "early.err").open("wb")
        self._process = subprocess.Popen(
            arguments,
            env={**os.environ, "SIGNCAM_HOME": str(folder)},
            stdout=self._out,
            stderr=self._err,
            preexec_fn=None if sys.platform == "win32" else lambda: os.nice(5),
        )

    def ended(self) -> Ended:
        """Wait for the end."""
        code = self._process.wait(timeout=LIMIT_S)
        self.close()
        out, err = ((self.folder / f"early.{name}").read_text(encoding="utf-8") for name in ("out", "err"))
        return Ended(code, self.folder, out, err)

    def close(self) -> None:
        """End it if it runs; idempotent."""
        self._process.kill()
        self._process.wait()
        self._out.close()
        self._err.close()
