"""The panels that the window has, in the order of their buttons, and what they ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signcam.ui.quiz import QuizPanel
from signcam.ui.typed import TypePanel

if TYPE_CHECKING:
    from signcam.ui.side import Panel
    from signcam.ui.window import MainWindow


def make_panels(_window: MainWindow) -> tuple[Panel, ...]:
    """All panels, connected to the window; made before its widgets are laid out."""
    return QuizPanel(), TypePanel()
