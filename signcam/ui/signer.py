"""Who signs: a nickname, and the agreement to be recorded, which is asked for once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from signcam.dataset.naming import checked_signer
from signcam.errors import DataError
from signcam.pictures import natural_order
from signcam.ui import words
from signcam.ui.card import Card
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.typed import Typed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from signcam.live.recorder import Recorder
    from signcam.ui.window import MainWindow

REMEMBERED: Final = 20


class SignerChoice(QObject):
    """The choice of a signer and the card with what is agreed to; the recorder is told of both.

    Call `on_changed` once both stand in a layout.

    Args:
        window: whose settings remember signers.
        recorder: what records them.

    Signals:
        settled: the choice is made; the keys may go elsewhere again.
    """

    settled = Signal()

    def __init__(self, window: MainWindow, recorder: Recorder) -> None:
        super().__init__(window)
        self._window = window
        self._recorder = recorder
        self.choice = Typed(tr("Signer"), tr("a nickname"))
        self.consent = Card("notice", tr("I agree"))
        self.choice.editTextChanged.connect(self.on_changed)
        self.choice.settled.connect(self.settled)
        self.consent.action_pressed.connect(self.on_agreed)
        signers = window.settings.signers
        self.choice.setEditText(signers[0] if signers else "")

    def offer(self, there: Iterable[str]) -> None:
        """Offer those who were chosen last, then all who are in the store."""
        known = (*self._window.settings.signers, *sorted(there, key=natural_order))
        self.choice.offer(tuple(dict.fromkeys(filter(None, known))))

    @Slot()
    def on_changed(self) -> None:
        """Another signer: what was recorded ends, and agreement may have to be asked for."""
        recorder = self._recorder
        try:
            name = checked_signer(self.choice.text)
        except DataError as e:
            name, problem = "", heard(str(e))
        else:
            problem = ""
        if name != recorder.signer:
            recorder.stop()
        recorder.signer = name
        recorder.agreed = not problem and name in self._window.settings.signers
        consent = tr(words.CONSENT_OF if name else words.CONSENT)
        asked = consent.format(name=name, folder=recorder.keeper.folder, signer=f'"{name}"')
        self.consent.action.setVisible(not problem)
        self.consent.show_text(problem or ("" if recorder.agreed else asked))

    @Slot()
    def on_agreed(self) -> None:
        """Remember it, the last one first."""
        name, settings = self._recorder.signer, self._window.settings
        others = tuple(one for one in settings.signers if one != name)
        self._window.save(replace(settings, signers=(name, *others)[:REMEMBERED]))
        self.on_changed()
        self.settled.emit()

    def remember(self) -> None:
        """They are recorded now: offer them first the next time."""
        if self._window.settings.signers[:1] != (self._recorder.signer,):
            self.on_agreed()
