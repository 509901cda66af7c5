"""The panels that the window has, in the order of their buttons, and what they ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from signcam.ui.inside import InsidePanel
from signcam.ui.keys import on_key
from signcam.ui.language import tr
from signcam.ui.lesson import BESIDE, LessonPanel
from signcam.ui.models import ModelsPanel
from signcam.ui.quiz import QuizPanel
from signcam.ui.record import RecordPanel
from signcam.ui.spell import TypePanel
from signcam.ui.train import TrainPanel

if TYPE_CHECKING:
    from signcam.ui.side import Panel
    from signcam.ui.window import MainWindow


def make_panels(window: MainWindow) -> tuple[Panel, ...]:
    """All panels, connected to the window; made before its widgets are laid out."""
    record = RecordPanel(window)
    # one store: only one program, and one object, changes it at a time
    train = TrainPanel(record.recorder.keeper.store)
    train.chosen.connect(window.on_model_chosen)
    inside = InsidePanel(lambda: window.video.scene.mirror)
    inside.freeze_wanted.connect(window.on_pause_pressed)
    models = ModelsPanel()
    models.chosen.connect(window.on_model_chosen)
    train.compared.connect(lambda name: _compare(window, models, name))
    lesson = LessonPanel(window)
    beside = _Beside(window, models)
    lesson.beside.clicked.connect(beside.switch)
    on_key(BESIDE, window, beside.switch)
    return (record, train, models, inside, QuizPanel(), TypePanel(), lesson)


class _Beside(QObject):
    """Another model's bars beside those of the one in use, one that knows a single person, say; and back."""

    def __init__(self, window: MainWindow, models: ModelsPanel) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._before: Panel | None = None  # what was shown

    @Slot()
    def switch(self) -> None:
        """Begin, or go back to what was shown before."""
        side, models = self._window.side, self._models
        if side.shown is models and models.about.compare.isChecked():
            models.about.compare.setChecked(False)
            side.show_panel(self._before)
            return
        from signcam.model.library import another

        session = self._window.session
        name = another("" if session is None or session.card is None else session.card.name)
        told = "" if name else tr("There is no other model yet. Let one pupil record, and train Quick on that alone.")
        self._window.status.show_quiet(told)
        if name:
            self._before = None if side.shown is not None and side.shown.whole else side.shown
            _compare(self._window, models, name)


def _compare(window: MainWindow, models: ModelsPanel, name: str) -> None:
    window.side.show_panel(models)
    models.compare(name)
