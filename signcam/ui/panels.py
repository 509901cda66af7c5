"""The panels that the window has, in the order of their buttons, and what they ask of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from signcam.ui.inside import InsidePanel
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
    beside = partial(_switch_beside, window, models)
    lesson.beside.clicked.connect(beside)
    QShortcut(QKeySequence(BESIDE), window).activated.connect(beside)
    return (record, train, models, inside, QuizPanel(), TypePanel(), lesson)


def _switch_beside(window: MainWindow, models: ModelsPanel) -> None:
    """Another model's bars beside those of the one in use, one that knows a single person, say; once more ends it."""
    if window.side.shown is models and models.about.compare.isChecked():
        window.side.show_panel(None)
        return
    from signcam.model.library import another

    session = window.session
    name = another("" if session is None or session.card is None else session.card.name)
    told = "" if name else tr("There is no other model yet. Let one pupil record, and train Quick on that alone.")
    window.status.show_quiet(told)
    if name:
        _compare(window, models, name)


def _compare(window: MainWindow, models: ModelsPanel, name: str) -> None:
    window.side.show_panel(models)
    models.compare(name)
