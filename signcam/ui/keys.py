"""Shortcuts: a key that is held down is one press, not thirty a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QKeyCombination
    from PySide6.QtWidgets import QWidget


def on_key(
    key: str | Qt.Key | QKeyCombination, parent: QWidget, slot: Callable[[], object], *, anywhere: bool = False
) -> None:
    """Call this once for each press, wherever in the parent's window the focus is; or in any window of signcam's."""
    shortcut = QShortcut(QKeySequence(key), parent)
    shortcut.setAutoRepeat(False)
    if anywhere:
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
    shortcut.activated.connect(slot)
