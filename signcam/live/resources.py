"""What this process holds: memory, threads, open files.  For `signcam bench`; the window does not look at it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

_OWN = Path("/proc/self")  # Linux


@dataclass(frozen=True, slots=True)
class Resources:
    """What a process holds now; None where this system does not say.

    Attributes:
        resident_mb: MB (10^6 bytes) of memory; on macOS the most there ever was.
        threads: of Python and of the libraries.
        handles: open files, sockets, pipes.
    """

    resident_mb: float | None
    threads: int | None
    handles: int | None


def resources() -> Resources:
    """What this process holds now."""
    if sys.platform == "linux":
        said = dict(line.split(":", 1) for line in (_OWN / "status").read_text().splitlines() if ":" in line)
        resident_kb, threads = int(said["VmRSS"].split()[0]), int(said["Threads"])
        return Resources(resident_kb * 1024 / 1e6, threads, sum(1 for _ in (_OWN / "fd").iterdir()))
    if sys.platform == "darwin":
        import resource

        return Resources(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, None, None)
    return Resources(None, None, None)
