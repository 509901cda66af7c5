"""The pictures behind a number of the confusion matrix: look, give them another label, or delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from signcam.errors import DataError
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.paragraphs import caption, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signcam.dataset.entry import Entry
    from signcam.dataset.store import Store

PICTURE_PX: Final = 76
MOST: Final = 60  # pictures shown at once; each is read from the disk


class CellPictures(QWidget):
    """Thumbnails, and what can be done with the chosen ones.  Hidden while there are none.

    Args:
        store: where they are.
    """

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._entries: list[Entry] = []
        self.title, self.told = caption(""), muted()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pictures"))
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
        self.list.setFixedHeight(2 * (PICTURE_PX + 16))
        self.label = QLineEdit()
        self.label.setPlaceholderText(tr("another label"))
        self.label.setAccessibleName(tr("Another label for the chosen pictures"))
        self.relabel, self.delete = QPushButton(tr("Relabel")), QPushButton(tr("Delete"))
        self.undo = QPushButton(tr("Undo"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.list)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.label, 1)
        first.addWidget(self.relabel)
        second.addWidget(self.delete)
        second.addWidget(self.undo)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.told)
        self.list.itemSelectionChanged.connect(self.on_changed)
        self.label.textChanged.connect(self.on_changed)
        self.label.returnPressed.connect(self.relabel.click)
        self.relabel.clicked.connect(self.on_relabel_clicked)
        self.delete.clicked.connect(self.on_delete_clicked)
        self.undo.clicked.connect(self.on_undo_clicked)
        self.clear()

    def clear(self) -> None:
        """Show none."""
        self.hide()
        self.told.clear()
        self.list.clear()

    def show_files(self, files: Sequence[str], truth: str, said: str) -> None:
        """Show these samples, by their files in the store; those that are gone are left out."""
        self.clear()
        wanted = set(files)
        self._entries = [e for e in self._store.entries() if str(e.file) in wanted]
        title = tr("{count} of “{truth}” read as “{said}”") if said else tr("{count} of “{truth}” with no hand found")
        title = title.format(count=len(self._entries), truth=truth, said=said)
        more = "" if len(self._entries) <= MOST else tr("the first {count} are shown").format(count=MOST)
        self.title.setText("; ".join(filter(None, (title, more))))
        for entry in self._entries[:MOST]:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, entry)
            who = entry.signer or tr("nobody in particular")
            words = tr("{label}, signed by {who}").format(label=entry.label, who=who)
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            try:
                rgb = self._store.picture(entry)
            except DataError as e:
                item.setText(tr("damaged"))
                item.setToolTip(heard(str(e)))
            else:
                height, width = rgb.shape[:2]
                picture = QImage(rgb.data, width, height, width * 3, QImage.Format.Format_RGB888)
                scaled = QPixmap.fromImage(picture).scaled(
                    PICTURE_PX * 2, PICTURE_PX * 2, mode=Qt.TransformationMode.SmoothTransformation
                )
                item.setIcon(QIcon(scaled))
            self.list.addItem(item)
        if self._entries:
            self.list.setCurrentRow(0)
        if said and said != truth:
            self.label.setText(said)
        self.show()
        self.on_changed()

    def chosen(self) -> list[Entry]:
        """The samples that are selected."""
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]

    @Slot()
    def on_changed(self) -> None:
        """Say what can be done."""
        some = bool(self.list.selectedItems())
        self.relabel.setEnabled(some and bool(self.label.text().strip()))
        self.delete.setEnabled(some)

    @Slot()
    def on_relabel_clicked(self) -> None:
        """Give the chosen ones another label."""
        going, label = self.chosen(), self.label.text().strip()
        try:
            count = self._store.relabel(going, label)
        except DataError as e:
            self.told.setText(heard(str(e)))
            return
        self._gone(tr("{count} are “{label}” now. Train again to learn it so.").format(count=count, label=label))

    @Slot()
    def on_delete_clicked(self) -> None:
        """Delete the chosen ones; they can be brought back."""
        try:
            count = self._store.remove(self.chosen())
        except DataError as e:
            self.told.setText(heard(str(e)))
            return
        self._gone(tr("{count} are in the trash. Train again to learn without them.").format(count=count))

    @Slot()
    def on_undo_clicked(self) -> None:
        """Undo the last change of the samples."""
        try:
            step = self._store.undo()
        except DataError as e:
            self.told.setText(heard(str(e)))
            return
        if step is None:
            self.told.setText(tr("There is nothing to undo."))
        else:
            self.told.setText(tr("Undone: {count} samples.").format(count=len(step.ids)))

    def _gone(self, words: str) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self.told.setText(words)
        self.on_changed()
