"""Texts read aloud by the system's own voice, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signcam.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Voice:
    """The system's voice.

    Attributes:
        problem: why there is none, for the user; "" where there is one.
    """

    def __init__(self) -> None:
        self._speech: QTextToSpeech | None = None
        self.problem = ""
        try:
            # not in PySide6-Essentials, which is all that signcam requires
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            self.problem = tr("To read aloud, install PySide6-Addons: it is not here.")
            return
        if not [name for name in QTextToSpeech.availableEngines() if name != "mock"]:
            self.problem = tr("This system has no voice that can read aloud.")
            return
        self._speech = QTextToSpeech()

    def say(self, text: str) -> None:
        """Read it; what is still being read is cut off."""
        if self._speech is not None and text.strip():
            self._speech.say(text)

    def stop(self) -> None:
        """Be silent."""
        if self._speech is not None:
            self._speech.stop()
