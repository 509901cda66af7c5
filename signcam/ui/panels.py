"""The panels that the window has, in the order of their buttons, and what they ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signcam.ui.inside import InsidePanel
from signcam.ui.lesson import LessonPanel
from signcam.ui.quiz import QuizPanel
from signcam.ui.record import RecordPanel
from signcam.ui.spell import TypePanel

if TYPE_CHECKING:
    from signcam.ui.side import Panel
    from signcam.ui.window import MainWindow


def make_panels(window: MainWindow) -> tuple[Panel, ...]:
    """All panels, connected to the window; made before its widgets are laid out."""
    inside = InsidePanel(lambda: window.video.scene.mirror)
    inside.freeze_wanted.connect(window.on_pause_pressed)
    return (RecordPanel(window), inside, QuizPanel(), TypePanel(), LessonPanel(window))
