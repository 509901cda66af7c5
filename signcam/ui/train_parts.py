"""Small things that the pages of the Train panel share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

if TYPE_CHECKING:
    from collections.abc import Iterable

ROWS = 5  # of a list of ticks, before it is scrolled
ROW_PX = 24


class Ticks(QListWidget):
    """A list of names with a tick and a count each; Space ticks, the arrows move.

    Args:
        name: for screen readers.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def show_counts(self, counts: Iterable[tuple[str, int]], nobody: str = "nobody in particular") -> None:
        """Show (name, count) with ticks; ticks that were taken away stay away.  `nobody` is shown for ""."""
        off = {self.item(k).data(Qt.ItemDataRole.UserRole) for k in range(self.count()) if not self._ticked(k)}
        self.blockSignals(True)
        self.clear()
        for name, count in counts:
            item = QListWidgetItem(f"{name or nobody}   {count}")
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked if name in off else Qt.CheckState.Checked)
            self.addItem(item)
        self.blockSignals(False)
        self.setFixedHeight(ROW_PX * min(max(self.count(), 1), ROWS) + 8)

    def chosen(self) -> tuple[str, ...]:
        """The names that are ticked, in order."""
        return tuple(self.item(k).data(Qt.ItemDataRole.UserRole) for k in range(self.count()) if self._ticked(k))

    def _ticked(self, row: int) -> bool:
        return self.item(row).checkState() is Qt.CheckState.Checked
