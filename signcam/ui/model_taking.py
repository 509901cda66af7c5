"""Taking a model in, and the dialogs that ask for files: what the Models panel does with the world outside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from signcam.dataset.naming import listed
from signcam.live.taking import Taking
from signcam.ui.heard import heard
from signcam.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def file_to_take(parent: QWidget) -> QFileDialog:
    """A dialog that asks for a model's file: connect `fileSelected`, then `open` it, which waits for nothing."""
    files = tr("Models (*.zip *.keras *.h5 *.hdf5)")
    dialog = QFileDialog(parent, tr("Import model"), "", f"{files};;{tr('All files')} (*)")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def place_to_give(parent: QWidget, name: str) -> QFileDialog:
    """The same for where to write a model to; it asks before a file is replaced."""
    dialog = QFileDialog(parent, tr("Export model"), f"{name}.zip", tr("Models (*.zip)"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("zip")
    return dialog


class TakingRow(QWidget):
    """Shown while something is taken in: a line for the names of its signs where they are missing, and Cancel.

    Args:
        take: starts an import; tests give a fake.

    Signals:
        told: str: what is being done, what is missing, or why nothing came.
        ended: str: nothing is being taken in any more; the name of the model that came, "" for none.
    """

    told = Signal(str)
    ended = Signal(str)

    def __init__(self, take: Callable[[Path, Sequence[str]], Taking] = Taking) -> None:
        super().__init__()
        self._take = take
        self._taking: Taking | None = None
        self._asked: Path | None = None  # what is taken in once its signs are named
        self.labels = QLineEdit()
        self.labels.setAccessibleName(tr("Names of the signs, in order, with commas between"))
        self.labels.setPlaceholderText(tr("0,1,2,… then Enter"))
        self.labels.returnPressed.connect(self.on_labels_given)
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setToolTip(tr("Take nothing in"))
        self.stop.clicked.connect(self.on_stop_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.labels, 1)
        row.addWidget(self.stop)
        self.labels.hide()
        self.hide()

    @property
    def source(self) -> Path | None:
        """What is being taken in."""
        return None if self._taking is None else self._taking.source

    @Slot()
    def on_wanted(self) -> None:
        """Ask for a file; the picture goes on meanwhile."""
        dialog = file_to_take(self.window())
        dialog.fileSelected.connect(lambda file: self.begin(Path(file)))
        dialog.open()

    def begin(self, source: Path, labels: Sequence[str] = ()) -> None:
        """Take this in; nothing while another is."""
        if self._taking is None:
            self._asked = None
            self.labels.hide()
            self._taking = self._take(source, labels)
            self.show()

    def tick(self) -> None:
        """See how far it is."""
        taking = self._taking
        if taking is None:
            return
        if not taking.look():
            self.told.emit(f"{taking.source.name}: {heard(taking.doing)}")
            return
        self._taking = None
        if taking.labels_missing:
            self._asked = taking.source
            words = tr("{file} knows {count} signs, but not what they are called. {ask}")
            ask = tr("Name them in order, with commas between:")
            self.told.emit(words.format(file=taking.source.name, count=taking.labels_missing, ask=ask))
            self.labels.clear()
            self.labels.show()
            self.labels.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.told.emit(heard(taking.error))
        self._end(taking.name)

    @Slot()
    def on_labels_given(self) -> None:
        """The signs were named."""
        labels = [label for label in listed(self.labels.text()) if label]
        if self._asked is not None and labels:
            self.begin(self._asked, labels)

    @Slot()
    def on_stop_pressed(self) -> None:
        """Take nothing in."""
        if self._taking is not None:
            self._taking.close()
        self._end()
        self.told.emit(tr("Nothing was taken in."))

    def _end(self, name: str = "") -> None:
        self._taking = self._asked = None
        self.labels.hide()
        self.hide()
        self.ended.emit(name)

    def close_down(self, timeout_s: float) -> None:
        """The window closes."""
        if self._taking is not None:
            self._taking.close(timeout_s)
        self._taking = None
