"""Trainer: `signcam train` as a child process, and what it tells, as values.

Training is another process so that nothing that happens to it, a crash, a kill, a machine without memory, touches the
window.  A thread reads its lines; the window asks for the newest state and never waits.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from signcam.live.tether import STOP
from signcam.values import Progress

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

LEARNING = "Epoch"  # what `signcam train` calls it
LINE_LIMIT = 8_000_000  # characters; a verdict on 20,000 samples is 2 MB
LAST_LINES = 3
QUIET_S = 3.0  # from "end" to "kill"
STOPPED_CODES = {0, 130}
_PROGRESS = {f.name for f in fields(Progress)}


class Phase(Enum):
    """How far it is."""

    STARTING = "starting"
    PREPARING = "preparing"  # samples are read and looked at
    LEARNING = "learning"
    FINISHING = "finishing"  # the last epoch is done, the model is made and examined
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


ENDED = frozenset((Phase.DONE, Phase.CANCELLED, Phase.FAILED))


@dataclass(frozen=True, slots=True)
class Told:
    """What a run has told until now.

    Attributes:
        phase: how far it is.
        doing: what is being done, "" while nothing is told.
        done: of `of`.
        of: 0 while nothing is told.
        history: one for each epoch.
        verdict: as `training.verdict.Verdict.described` gives it; None without one.
        card: of the model that was made, as JSON; None while there is none.
        error: why it failed, for the user.
    """

    phase: Phase = Phase.STARTING
    doing: str = ""
    done: int = 0
    of: int = 0
    history: tuple[Progress, ...] = ()
    verdict: Mapping[str, Any] | None = None
    card: Mapping[str, Any] | None = None
    error: str = ""


def told_by(told: Told, line: str) -> Told:
    """What is known after one more line; a line that is none of ours changes nothing."""
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return told
    if not isinstance(said, dict):
        return told
    if "doing" in said:
        done, of = said.get("done"), said.get("of")
        if not (isinstance(said["doing"], str) and type(done) is int and type(of) is int):
            return told
        after = Phase.FINISHING if told.history else Phase.PREPARING
        phase = Phase.LEARNING if said["doing"] == LEARNING else after
        return replace(told, phase=phase, doing=said["doing"], done=done, of=of)
    if said.keys() == _PROGRESS:
        try:
            progress = Progress(**said)
            over = progress.epoch >= progress.epochs
        except TypeError:
            return told
        phase = Phase.FINISHING if over else Phase.LEARNING
        return replace(told, phase=phase, doing="", done=0, of=0, history=(*told.history, progress))
    if "verdict" in said:
        verdict = said["verdict"]
        return replace(told, phase=Phase.FINISHING, verdict=verdict if isinstance(verdict, dict) else None)
    if "engine_files" in said:
        return replace(told, phase=Phase.FINISHING, card=said)
    return told


class Trainer:
    """One run.  Its methods never wait, but for `close`.

    Args:
        arguments: of `signcam train`, without --follow.
        log: a file that is made, for what it says beside.
        command: what is run instead of this Python's signcam; for tests.
    """

    def __init__(self, arguments: Sequence[str], log: Path, *, command: Sequence[str] = ()) -> None:
        self._log = log
        self._cancelled = False
        self._stopping = False
        self._lock = threading.Lock()
        self._told = Told()
        self._child: subprocess.Popen[str] | None = None
        self._reader = threading.Thread(target=self._read, name="signcam-follow", daemon=True)
        try:
            log.parent.mkdir(parents=True, exist_ok=True)
            with log.open("wb") as errors:
                self._child = subprocess.Popen(
                    [*(command or (sys.executable, "-m", "signcam", "train")), *arguments, "--follow"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=errors,
                    text=True,
                    encoding="utf-8",
                    errors="replace",
                    env=os.environ | {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"},
                    **_aside(),
                )
        except OSError as e:
            self._told = Told(Phase.FAILED, error=f"Training cannot be started: {e.strerror or e}. Is the disk full?")
            return
        self._reader.start()

    @property
    def told(self) -> Told:
        """The newest state."""
        with self._lock:
            return self._told

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.told.phase not in ENDED

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop and keep the best."""
        return self._stopping

    @property
    def log(self) -> Path:
        """The file with what it said beside."""
        return self._log

    def stop(self) -> None:
        """Stop learning and make a model of the best until now; once, as a second time would leave at once."""
        if self._stopping or self._child is None or self._child.stdin is None:
            return
        self._stopping = True
        try:
            self._child.stdin.write(f"{STOP}\n")
            self._child.stdin.flush()
        except (OSError, ValueError):  # it has just ended; the reader tells how
            return

    def cancel(self) -> None:
        """End it; no model is made, and what there was stays."""
        self._cancelled = True
        if self._child is not None and self._child.poll() is None:
            self._child.kill()

    def close(self, timeout_s: float = QUIET_S) -> None:
        """End it and wait until it is gone; idempotent."""
        if self.running:
            self.cancel()
        if self._reader.is_alive():
            self._reader.join(timeout_s)

    def _read(self) -> None:
        """Read until the child's end; on the thread."""
        child = self._child
        if child is None or child.stdout is None or child.stdin is None:
            raise ValueError("the child has no pipes")
        while line := child.stdout.readline(LINE_LIMIT):
            with self._lock:
                self._told = told_by(self._told, line)
        code = child.wait()
        child.stdout.close()
        with contextlib.suppress(OSError):  # what was to be said to it cannot be said any more
            child.stdin.close()
        with self._lock:
            self._told = self._ended(self._told, code)

    def _ended(self, told: Told, code: int) -> Told:
        if told.card is not None and code in STOPPED_CODES:
            return replace(told, phase=Phase.DONE, doing="", done=0, of=0)
        if self._cancelled or (self._stopping and code in STOPPED_CODES):
            return replace(told, phase=Phase.CANCELLED, doing="", done=0, of=0)
        return replace(told, phase=Phase.FAILED, error=_why(code, self._log))


def _aside() -> dict[str, Any]:
    """What sets the child apart; on Windows its lower priority as well, which it sets itself elsewhere."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}  # Ctrl+C in a terminal is the window's


def _why(code: int, log: Path) -> str:
    """What to say where a run ended without a model."""
    try:
        said = [line for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    except OSError:
        said = []
    own = [line.removeprefix("signcam: ") for line in said if line.startswith("signcam: ")]
    if code in {1, 2} and own:
        return own[-1]
    how = f"was ended by signal {-code}" if code < 0 else f"ended with code {code}"
    last = "\n".join(said[-LAST_LINES:])
    memory = " Perhaps the memory was full." if code == -9 else ""
    return f"Training {how}.{memory} The models are as they were. What it said last is in {log}" + (
        f":\n{last}" if last else "."
    )
