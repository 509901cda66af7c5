"""The panels that the window has, in the order of their buttons, and what they ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signcam.ui.inside import InsidePanel
from signcam.ui.quiz import QuizPanel
from signcam.ui.record import RecordPanel
from signcam.ui.train import TrainPanel

if TYPE_CHECKING:
    from signcam.ui.side import Panel
    from signcam.ui.window import MainWindow


def make_panels(window: MainWindow) -> tuple[Panel, ...]:
    """All panels, connected to the window; made before its widgets are laid out."""
    record = RecordPanel(window)
    train = TrainPanel(
        record.recorder.keeper.store
    )  # one store: only one program, and one object, changes it at a time
    train.chosen.connect(window.on_model_chosen)
    inside = InsidePanel(lambda: window.video.scene.mirror)
    inside.freeze_wanted.connect(window.on_pause_pressed)
    return (record, train, inside, QuizPanel())
