"""Starts that went wrong: a note that is there while a start has neither lasted nor been ended by closing the window.

A camera's driver or a model may bring the whole process down, and what was chosen last time is opened again at the next
start: without a way around it signcam could not be opened at all any more.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Final

from signcam.settings import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

LASTED_S: Final = 30.0  # a start that was alive for so long was none that went wrong
ASK_AFTER: Final = 2  # in a row: one may have been a power cut
NOTE: Final = "starting.json"


class Starts:
    """Counts starts in a row that ended within `LASTED_S` otherwise than by closing.

    A second window that is opened within these seconds counts as one more; it takes three to be asked for nothing.

    Args:
        folder: where the note is kept; it need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._note = folder / NOTE

    def begin(self) -> int:
        """Note that a start begins.  Returns: how many before it, in a row, went wrong."""
        before = 0
        try:
            raw = json.loads(self._note.read_bytes()[:1000])
            if isinstance(raw, dict) and type(raw.get("starts")) is int:
                before = max(raw["starts"], 0)
        except FileNotFoundError:
            pass
        except (OSError, ValueError, RecursionError) as e:
            log.info("%s cannot be read: %s", self._note, e)
        try:
            write_atomically(self._note, json.dumps({"starts": before + 1}).encode())
        except OSError as e:  # what cannot be noted is not asked about
            log.info("%s cannot be written: %s", self._note, e)
        return before

    def went_well(self) -> None:
        """It lasted, or the window was closed."""
        try:
            self._note.unlink(missing_ok=True)
        except OSError as e:
            log.info("%s cannot be removed: %s", self._note, e)
