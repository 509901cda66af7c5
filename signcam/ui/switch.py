"""SessionSwitch: another camera, another model, without the window ever waiting.

Changing means replacing: the old session is told to end, and the new one is made when the old one's threads have
ended, since most cameras can be open only once.  Ending may take a camera seconds; the timer asks again and again.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from signcam.camera import DEMO
from signcam.errors import SignCamError
from signcam.ui.language import tr
from signcam.ui.permission import DENIED

if TYPE_CHECKING:
    from collections.abc import Callable

    from signcam.live.session import Session

log = logging.getLogger(__name__)

PATIENCE_S: Final = 2.0
"""A camera driver that has not let go after this long hangs; the new session is started beside it."""


class SessionSwitch:
    """At most one session that counts, and those that are on their way out.

    Args:
        make_session: from a source and a model's folder to a session that is not started yet.
        may_open: whether cameras may be opened: yes, no, or None for "the user has not said yet".
    """

    def __init__(self, make_session: Callable[[str, Path], Session], may_open: Callable[[], bool | None]) -> None:
        self._make_session = make_session
        self._may_open = may_open
        self._leaving: list[tuple[Session, float]] = []  # with the time when patience ends
        self._wanted: tuple[str, Path] | None = None
        self.current: Session | None = None
        self.problem = ""
        self.opened_at = 0.0

    def open(self, source: str, model: Path, now_s: float) -> None:
        """Replace the session at the next possible tick."""
        self.leave(now_s)
        self._wanted = (source, model)
        self.opened_at = now_s

    def leave(self, now_s: float) -> None:
        """End the session, and want none."""
        self._wanted, self.problem = None, ""
        if self.current is not None:
            self._leaving.append((self.current, now_s + PATIENCE_S))
            self.current = None

    def tick(self, now_s: float) -> None:
        """Look after those that are leaving; start the wanted one when they are gone."""
        staying = []
        for session, until in self._leaving:
            late = session.close(timeout_s=0.0)
            if late and now_s < until:
                staying.append((session, until))
            elif late:
                log.warning("left behind: %s", ", ".join(late))
        self._leaving = staying
        if self._wanted is None or self._leaving:
            return
        source, model = self._wanted
        allowed = self._may_open() if _is_device(source) else True
        if allowed is None:
            return
        self._wanted = None
        if not allowed:
            self.problem = tr(DENIED)
            return
        try:
            self.current = self._make_session(source, model)
            self.current.start()
        except SignCamError as e:
            self.current, self.problem = None, str(e)

    def close(self, timeout_s: float) -> list[str]:
        """End everything; returns the names of threads that did not end in time, all sessions together."""
        until = time.monotonic() + timeout_s
        self.leave(time.monotonic())
        for session, _ in self._leaving:
            session.close(timeout_s=0.0)  # all are told before the first is waited for
        late = [
            name for session, _ in self._leaving for name in session.close(timeout_s=max(0.0, until - time.monotonic()))
        ]
        self._leaving = []
        return late


def _is_device(source: str) -> bool:
    """Whether this may be a camera, and is no file, folder or clip."""
    return source != DEMO and not (source and Path(source).exists())
