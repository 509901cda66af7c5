"""Small things that the pages of the Train panel share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from signcam.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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

    def show_counts(self, counts: Iterable[tuple[str, int]], words: Mapping[str, str] | None = None) -> None:
        """Show (name, count) with ticks; ticks that were taken away stay away.

        Args:
            counts: in their order.
            words: what to show instead of a name.
        """
        words = {"": tr("nobody in particular")} if words is None else words
        off = {self.item(k).data(Qt.ItemDataRole.UserRole) for k in range(self.count()) if not self._ticked(k)}
        self.blockSignals(True)
        self.clear()
        for name, count in counts:
            item = QListWidgetItem(f"{words.get(name, name)}   {count}")
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked if name in off else Qt.CheckState.Checked)
            self.addItem(item)
        self.blockSignals(False)
        self.setFixedHeight(ROW_PX * min(max(self.count(), 1), ROWS) + 8)

    def chosen(self) -> tuple[str, ...]:
        """The names that are ticked, in order."""
        return tuple(self.item(k).data(Qt.ItemDataRole.UserRole) for k in range(self.count()) if self._ticked(k))

    @property
    def all_chosen(self) -> bool:
        """Whether none of the ticks was taken away."""
        return all(self._ticked(k) for k in range(self.count()))

    def _ticked(self, row: int) -> bool:
        return self.item(row).checkState() is Qt.CheckState.Checked
