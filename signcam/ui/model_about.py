"""Below the list of models: what is known of the chosen one, or its bars beside those of the model in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from signcam.ui.language import tr
from signcam.ui.model_list import details
from signcam.ui.versus import VersusView

if TYPE_CHECKING:
    from signcam.live.session import Session
    from signcam.model.library import Shelved


class ModelAbout(QWidget):
    """The chosen model's text, or the comparison.

    Args:
        versus: the comparison; tests give one with a fake model.
    """

    def __init__(self, versus: VersusView | None = None) -> None:
        super().__init__()
        self._model: Shelved | None = None
        self.text, self.versus = QPlainTextEdit(), versus or VersusView()
        self.compare = QPushButton(tr("Compare live"))
        self.compare.setCheckable(True)
        self.compare.setToolTip(tr("Both models' bars on the same frame, the model in use and the chosen one"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(110)
        self.text.setAccessibleName(tr("About the chosen model"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.compare)
        column.addWidget(self.text, 1)
        column.addWidget(self.versus, 1)
        self.versus.hide()
        self.compare.toggled.connect(self.on_compare_toggled)

    def show_model(self, model: Shelved | None, *, in_use: bool) -> None:
        """Another model is chosen, or this one is used now."""
        self._model = model
        self.text.setPlainText("" if model is None else details(model))
        can = model is not None and not model.problem and not in_use
        self.compare.setEnabled(can)
        if not can:
            self.compare.setChecked(False)
        elif self.compare.isChecked() and model is not None and self.versus.folder != model.folder:
            self.versus.begin(model.folder)

    def tick(self, session: Session | None) -> None:
        """Show the newest frame that both have read."""
        self.versus.tick(session)

    @Slot(bool)
    def on_compare_toggled(self, on: bool) -> None:
        """Compare, or show the text again."""
        self.text.setVisible(not on)
        self.versus.setVisible(on)
        if on and self._model is not None:
            self.versus.begin(self._model.folder)
        else:
            self.versus.end()

    def close_down(self, timeout_s: float = 0.0) -> None:
        """End the second model."""
        self.compare.setChecked(False)
        self.versus.end(timeout_s)
