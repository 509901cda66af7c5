"""Videos and pictures from the disk: the dialog that asks for them, and what is dropped on the window."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from signcam.pictures import PICTURE_SUFFIXES
from signcam.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

VIDEO_SUFFIXES: Final = (".mp4", ".avi", ".mov", ".mkv", ".webm", ".m4v", ".mpg", ".mpeg", ".wmv")
"""What the dialog offers first; OpenCV decides what can be read, and "All files" shows the rest."""


class Opening(Enum):
    """What can be asked for, with the words for it."""

    FILE = "Open video or picture…"
    FOLDER = "Open folder of pictures…"


def opening_dialog(parent: QWidget, opening: Opening) -> QFileDialog:
    """A dialog that asks for a file or a folder: connect `fileSelected`, then `open` it, which waits for nothing."""
    dialog = QFileDialog(parent, tr(opening.value).rstrip("…"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if opening is Opening.FOLDER:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in (*VIDEO_SUFFIXES, *sorted(PICTURE_SUFFIXES)))
        dialog.setNameFilters([f"{tr('Videos and pictures')} ({patterns})", f"{tr('All files')} (*)"])
    return dialog


class DropTarget(QObject):
    """Takes one file or folder that is dropped on a widget, which must accept drops.

    Signals:
        dropped: str, its path.
    """

    dropped = Signal(str)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Welcome one file or folder; tell which."""
        if isinstance(event, QDropEvent) and (path := _dropped_path(event.mimeData())):  # a QDragEnterEvent is one too
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.dropped.emit(path)
            return True
        return False


def _dropped_path(dropped: QMimeData) -> str:
    """The one file or folder that is being dropped, or ""."""
    urls = dropped.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
