"""A program of its own that a test looks at in the end: in an empty folder, which is also its SIGNCAM_HOME."""

from __future__ import annotations

import faulthandler
import os
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

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


def run(arguments: Sequence[str], folder: Path) -> Ended:
    """Run Python with these arguments, and wait for its end."""
    faulthandler.cancel_dump_traceback_later()  # the wait may be longer than pytest's patience, on purpose
    ended = subprocess.run(
        arguments,
        env={**os.environ, "SIGNCAM_HOME": str(folder)},
        capture_output=True,
        encoding="utf-8",
        timeout=LIMIT_S,
        check=False,
    )
    return Ended(ended.returncode, folder, ended.stdout, ended.stderr)
