"""The buttons of the Models panel: which there are, and which can be pressed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.model_taking import place_to_give

if TYPE_CHECKING:
    from signcam.live.errands import Errands
    from signcam.model.library import Shelved


class ModelButtons(QWidget):
    """What can be done with the chosen model.

    Args:
        errands: what takes long is asked of them.

    Signals:
        told: str: what was done, or could not be.
    """

    told = Signal(str)

    def __init__(self, errands: Errands) -> None:
        super().__init__()
        self._errands = errands
        self._model: Shelved | None = None
        self.use, self.rename = QPushButton(tr("Use it")), QPushButton(tr("Rename"))
        self.copy, self.take = QPushButton(tr("Duplicate")), QPushButton(tr("Import…"))
        self.give, self.reveal = QPushButton(tr("Export…")), QPushButton(tr("Show folder"))
        self.delete = QPushButton(tr("Delete"))
        self.use.setProperty("role", "primary")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(self.use, 0, 0, 1, 2)
        for number, (button, tip) in enumerate(
            (
                (self.rename, tr("Another name (F2)")),
                (self.copy, tr("A copy that can be changed (Ctrl+D)")),
                (self.take, tr("A .zip of another signcam, or weights of this network from Keras")),
                (self.give, tr("One .zip, for another signcam")),
                (self.reveal, tr("Where its files are")),
                (self.delete, tr("Into the trash, for thirty days (Delete)")),
            ),
            start=2,
        ):
            button.setToolTip(tip)
            button.setProperty("role", "narrow")
            grid.addWidget(button, number // 2, number % 2)
        self.use.setToolTip(tr("Read signs with it (Enter)"))
        self.reveal.clicked.connect(self.on_reveal_pressed)
        self.give.clicked.connect(self.on_give_pressed)
        self.show_model(None, in_use=False)

    def show_model(self, model: Shelved | None, *, in_use: bool) -> None:
        """Another model is chosen, or this one is used now."""
        self._model = model
        whole, own = model is not None and not model.problem, model is not None and model.own
        self.use.setEnabled(whole and not in_use)
        self.use.setText(tr("In use") if in_use else tr("Use it"))
        for button, can in (
            (self.rename, own),
            (self.delete, own),
            (self.copy, whole),
            (self.give, whole),
            (self.reveal, model is not None),
        ):
            button.setEnabled(can)

    @Slot(bool)
    def fold(self, folded: bool) -> None:
        """Leave room for others: only “Use it” is seen."""
        for button in (self.rename, self.copy, self.take, self.give, self.reveal, self.delete):
            button.setHidden(folded)

    @Slot()
    def on_reveal_pressed(self) -> None:
        """Show the model's folder in the system's own way."""
        if self._model is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._model.folder))):
            self.told.emit(tr("Its files are in {folder}").format(folder=self._model.folder))

    @Slot()
    def on_give_pressed(self) -> None:
        """Ask where to; the picture goes on meanwhile."""
        if self._model is not None:
            dialog = place_to_give(self.window(), self._model.name)
            dialog.fileSelected.connect(self.on_place_chosen)
            dialog.open()

    @Slot(str)
    def on_place_chosen(self, file: str) -> None:
        """Write the chosen model there."""
        from signcam.model.library import pack_model

        if self._model is not None:
            name = self._model.name
            self.told.emit(tr("“{name}” is being written …").format(name=name))
            self._errands.ask(lambda: pack_model(name, Path(file), force=True), self.on_given, self.on_failed)

    def on_failed(self, why: str) -> None:
        """What was asked for came to nothing."""
        self.told.emit(heard(why))

    def on_given(self, path: Path) -> None:
        """The file is there."""
        self.told.emit(tr("{path} can be given to another signcam.").format(path=path))
