"""The panels that the window has, in the order of their buttons, and what they ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signcam.ui.inside import InsidePanel
from signcam.ui.lesson import LessonPanel
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
    return (record, train, models, inside, QuizPanel(), TypePanel(), LessonPanel(window))


def _compare(window: MainWindow, models: ModelsPanel, name: str) -> None:
    window.side.show_panel(models)
    models.compare(name)
