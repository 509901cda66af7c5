"""Taking: `signcam models import` as a child process, looked at now and then, and never waited for.

What a file from elsewhere does to the process that reads it, and the gigabyte that TensorFlow takes to make a model of
weights, stay outside of the window.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from signcam.dataset.naming import joined

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ERROR = "signcam: "  # begins the line on stderr that says what is the matter
BUSY_END = " …"  # ends those that say what is being done
SAID_LIMIT_BYTES = 4_000_000


class Taking:
    """One import.

    Args:
        source: what is taken in.
        labels: of the signs, where the file does not tell them.
        command: what is run instead of this Python's signcam; for tests.
    """

    def __init__(self, source: Path, labels: Sequence[str] = (), *, command: Sequence[str] = ()) -> None:
        self.source = source
        self._error = ""
        self._report: Mapping[str, Any] = {}
        self._folder = tempfile.TemporaryDirectory(prefix="signcam-", ignore_cleanup_errors=True)
        self._out, self._err = (Path(self._folder.name, name) for name in ("said", "told"))
        self._child: subprocess.Popen[bytes] | None = None
        more = [f"--labels={joined(labels)}"] if labels else []
        descriptors = [os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600) for path in (self._out, self._err)]
        try:
            self._child = subprocess.Popen(
                [*(command or (sys.executable, "-m", "signcam", "models", "import")), str(source), "--json", *more],
                stdin=subprocess.DEVNULL,
                stdout=descriptors[0],
                stderr=descriptors[1],
                env=os.environ | {"PYTHONUTF8": "1"},
            )
        except OSError as e:
            self._error = f"{source.name} cannot be taken in: {e.strerror or e}."
            self._folder.cleanup()
        finally:
            for descriptor in descriptors:  # the child has its own; what it writes is read by the files' names
                os.close(descriptor)

    def look(self) -> bool:
        """Whether it has ended; what came of it is known from then on."""
        if self._child is None:
            return True
        if self._child.poll() is None:
            return False
        said = _said(self._out).strip().rpartition("\n")[2]
        try:
            report = json.loads(said) if said else {}
        except ValueError:
            report = {}
        self._report = report if isinstance(report, dict) else {}
        if self._child.returncode:
            lines = [line for line in _said(self._err).splitlines() if line.startswith(ERROR)]
            self._error = lines[-1].removeprefix(ERROR) if lines else f"{self.source.name} could not be taken in."
        elif not isinstance(self._report.get("name"), str):
            self._error = f"{self.source.name} could not be taken in."
        self._let_go()
        return True

    @property
    def doing(self) -> str:
        """What it does now, for the user."""
        lines = [] if self._child is None else _said(self._err).splitlines()
        return next((line for line in reversed(lines) if line.endswith(BUSY_END)), "Starting …")

    @property
    def name(self) -> str:
        """Of the model that came; "" for none."""
        return "" if self._error else str(self._report.get("name", ""))

    @property
    def labels_missing(self) -> int:
        """How many signs must be named before it can be taken in; 0 for none."""
        count = self._report.get("labels_missing")
        return count if type(count) is int else 0

    @property
    def error(self) -> str:
        """Why no model came, for the user; "" where one did."""
        return self._error

    def close(self, timeout_s: float = 2.0) -> None:
        """End it; nothing is taken in.  Idempotent."""
        if self._child is not None:
            self._child.kill()
            try:
                self._child.wait(timeout_s)
            except subprocess.TimeoutExpired:  # it hangs in the system, and ends by itself
                return
            self._error = "Nothing was taken in."
            self._let_go()

    def _let_go(self) -> None:
        self._child = None
        self._folder.cleanup()


def _said(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(SAID_LIMIT_BYTES).decode("utf-8", "replace")
