"""The panels that the window has, in the order of their buttons, and what they ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signcam.ui.train import TrainPanel

if TYPE_CHECKING:
    from signcam.ui.side import Panel
    from signcam.ui.window import MainWindow


def make_panels(window: MainWindow) -> tuple[Panel, ...]:
    """All panels, connected to the window; made before its widgets are laid out."""
    train = TrainPanel()
    train.chosen.connect(window.on_model_chosen)
    return (train,)
