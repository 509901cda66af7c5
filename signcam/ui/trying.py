"""The experiments of the window: their keys, their words, and what is on; the session is told at every tick."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from signcam.live.experiments import NONE, Experiments
from signcam.ui.keys import on_key
from signcam.ui.language import tr
from signcam.ui.theme import percent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from signcam.live.session import Session

KEYS: Final = {
    Qt.Key.Key_F3: "unsmoothed",
    Qt.Key.Key_F4: "whole",
    Qt.Key.Key_F6: "mirrored",
    Qt.Key.Key_F7: "grey",
    Qt.Key.Key_F8: "blurred",
    Qt.Key.Key_F9: "threshold",
    Qt.Key.Key_F12: "",
}
"""Each key's experiment, by its field; "" ends all.  F2 renames and F5 presents, as everywhere."""

NAMES: Final = {
    "unsmoothed": "No smoothing",
    "whole": "Whole frame, no crop",
    "mirrored": "Hand mirrored",
    "grey": "Without colours",
    "blurred": "Blurred",
    "threshold": "Show a sign from",
}
"""What the badge over the video says."""

FIRST_THRESHOLD: Final = 0.5


def badge_of(trying: Experiments) -> str:
    """What is on, in words; "" where nothing is."""
    named = [tr(NAMES[name]) for name in NAMES if name != "threshold" and getattr(trying, name)]
    if trying.threshold is not None:
        named.append(f"{tr(NAMES['threshold'])} {percent(trying.threshold)}")
    return " · ".join(named)


class Trying(QObject):
    """What is tried now.

    Args:
        window: where the keys work.

    Signals:
        changed: something else is tried.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._now = NONE
        self._threshold = FIRST_THRESHOLD
        for key in KEYS:
            on_key(key, window, partial(self.press, key))

    @property
    def now(self) -> Experiments:
        """What is on."""
        return self._now

    @property
    def threshold(self) -> float:
        """0...1, the one that is on, or was last."""
        return self._threshold

    def press(self, key: int) -> bool:
        """Switch a key's experiment.  Returns: whether the key has one."""
        if key not in KEYS:
            return False
        name = KEYS[Qt.Key(key)]
        if name:
            self.switch(name, on=not self.is_on(name))
        else:
            self._become(NONE)
        return True

    def is_on(self, name: str) -> bool:
        """Whether the experiment of this field is on."""
        return getattr(self._now, name) not in (False, None)

    def switch(self, name: str, *, on: bool) -> None:
        """Begin or end one, by its field."""
        if name == "threshold":
            self._become(replace(self._now, threshold=self._threshold if on else None))
        else:
            self._become(replace(self._now, **{name: on}))

    def set_threshold(self, threshold: float) -> None:
        """Another threshold, 0...1; it counts at once if it is on."""
        self._threshold = threshold
        if self._now.threshold is not None:
            self._become(replace(self._now, threshold=threshold))

    def apply(self, session: Session | None) -> None:
        """Let the session do so, one that was just opened too."""
        if session is not None and session.trying != self._now:
            session.trying = self._now

    def _become(self, trying: Experiments) -> None:
        if trying != self._now:
            self._now = trying
            self.changed.emit()
