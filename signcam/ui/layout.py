"""What stands where in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from signcam.ui.window import MainWindow


def lay_out(window: MainWindow) -> None:
    """The bar on top, the banners, the video with the side and its buttons, the status line."""
    picture = QHBoxLayout()
    picture.setSpacing(14)
    picture.addWidget(window.video, 5)
    picture.addWidget(window.side, 2)
    window.side.switched.connect(lambda: _make_room(window))
    middle = QVBoxLayout()
    middle.setContentsMargins(14, 12, 14, 12)
    middle.setSpacing(10)
    middle.addWidget(window.fault_banner)
    middle.addWidget(window.banner)
    middle.addLayout(picture, 1)
    middle.addWidget(window.tour)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addLayout(middle, 1)
    row.addWidget(window.rail)
    whole = QVBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(window.top)
    whole.addLayout(row, 1)
    whole.addWidget(window.status)


def _make_room(window: MainWindow) -> None:
    """Hide the video while a panel wants its place; else it takes the keys, which its hiding may have given a list."""
    panel = window.side.shown
    window.video.setVisible(panel is None or not panel.whole)
    if panel is None:
        window.video.setFocus(Qt.FocusReason.OtherFocusReason)
