"""The bar at the top: which camera, which model, and the switches."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from signcam.settings import list_models
from signcam.ui import icons
from signcam.ui.keys import on_key
from signcam.ui.language import tr
from signcam.ui.opening import Opening

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from signcam.camera.devices import CameraDevice

DEMO: Final = "demo"
BUTTON_ICON_PX: Final = 20


class Choice(QComboBox):
    """A combo box with an arrow in the theme's colour; it tells when its list is about to open."""

    opening = Signal()

    def __init__(self, name: str, widest_px: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take Space and M from the window
        self.setMinimumWidth(120)
        self.setMaximumWidth(widest_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def showPopup(self) -> None:
        """Let the list be brought up to date, then open it wide enough for its words."""
        self.opening.emit()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 40)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow that the style sheet cannot draw without a picture file."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().placeholderText().color(), 1.8, c=Qt.PenCapStyle.RoundCap))
        x, y = self.width() - 16.0, self.height() / 2
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]))
        painter.end()


class TopBar(QFrame):
    """Camera, model, pause, mirror, look, full screen, help.

    Args:
        list_cameras: the cameras there are; asked again whenever the list opens, as one may have been plugged in.

    Signals:
        source_chosen: str, as in `--camera`.
        opening_chosen: `Opening`, a file or a folder is to be asked for.
        model_chosen: str, a model's name or folder.
    """

    source_chosen = Signal(str)
    opening_chosen = Signal(Opening)
    model_chosen = Signal(str)

    def __init__(self, list_cameras: Callable[[], tuple[CameraDevice, ...]]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._list_cameras = list_cameras
        self._cameras: tuple[CameraDevice, ...] = ()
        self._open = ("", "")
        self._model = ""
        self.sources = Choice(tr("Camera"), 320)
        self.models = Choice(tr("Model"), 240)
        self.sources.activated.connect(self.on_source_activated)
        self.sources.opening.connect(self.on_sources_opening)
        self.models.opening.connect(self.on_models_opening)
        self.models.activated.connect(self.on_model_activated)
        self._source_index = 0
        self.pause = _button(tr("Pause (Space)"), checkable=True)  # Space is the window's: a button may want it as well
        self.mirror = _button(tr("Mirror the picture (M)"), "M", checkable=True)
        self.look = _button(tr("Dark or light (T)"), "T")
        self.full_screen = _button(tr("Full screen (F11)"), "F11", checkable=True)
        self.help = _button(tr("Keys and hints (?)"), "?", "F1")
        for key, slot in (("Ctrl+O", self.on_file_wanted), ("Ctrl+Shift+O", self.on_folder_wanted)):
            on_key(key, self, slot)
        self._icons = {
            self.mirror: "mirror",
            self.look: "theme",
            self.full_screen: "full screen",
            self.help: "help",
        }
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(QSize(28, 28)))
        name = QLabel("signcam")
        name.setProperty("role", "title")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 14, 9)
        row.setSpacing(8)
        row.addWidget(mark)
        row.addWidget(name)
        row.addSpacing(16)
        for words, choice in ((tr("&Camera"), self.sources), (tr("&Model"), self.models)):
            label = QLabel(words)
            label.setProperty("role", "muted")
            label.setBuddy(choice)
            row.addWidget(label)
            row.addWidget(choice, 3)
            row.addSpacing(8)
        row.addStretch(1)
        for button in (self.pause, self.mirror, self.look, self.full_screen, self.help):
            row.addWidget(button)
        self._paint_icons()

    def is_camera(self, source: str) -> bool:
        """Whether this is one of the cameras in the list."""
        return source in (value for _, value in camera_entries(self._cameras))

    def show_sources(self, source: str, name: str) -> None:
        """Fill the list and mark what is open.

        Args:
            source: what is open, as in `--camera`; "" if it was chosen by itself.
            name: what it calls itself, "" while unknown.
        """
        self._open = (source, name)
        self._cameras = self._list_cameras()
        entries = camera_entries(self._cameras)
        entries.append((tr("Demo clip"), DEMO))
        marked = _entry_of(entries, source, name)
        if marked is None:  # a file, a folder, or a camera that is not there any more
            entries.insert(0, (name or Path(source).name or source or tr("Choose a camera…"), source))
            marked = 0
        self.sources.clear()
        for words, value in entries:
            self.sources.addItem(words, value)
            self.sources.setItemData(self.sources.count() - 1, value, Qt.ItemDataRole.ToolTipRole)
        self.sources.insertSeparator(self.sources.count())
        for opening in Opening:
            self.sources.addItem(tr(opening.value), opening)
        self.sources.setCurrentIndex(marked)
        self.sources.setToolTip(f"{self.sources.currentText()}\n{tr('Camera, video, pictures or demo')} (Alt+C)")
        self._source_index = marked

    def show_models(self, model: str) -> None:
        """Fill the list of models and mark the one in use, a name or a folder."""
        self._model = model
        entries = list(list_models())
        if model not in entries:
            entries.insert(0, model)
        self.models.clear()
        for entry in entries:
            self.models.addItem(Path(entry).name or entry, entry)
        self.models.setCurrentIndex(entries.index(model))
        self.models.setToolTip(f"{self.models.currentText()}\n{tr('Model')} (Alt+M)")

    def show_paused(self, *, paused: bool) -> None:
        """Show whether it is paused."""
        if paused != self.pause.isChecked():
            self.pause.setChecked(paused)
            self._paint_icons()

    @Slot()
    def on_sources_opening(self) -> None:
        """Bring the list up to date."""
        self.show_sources(*self._open)

    @Slot(int)
    def on_source_activated(self, index: int) -> None:
        """Tell what was chosen; entries that ask for a file leave the mark where it was."""
        value = self.sources.itemData(index)
        if isinstance(value, Opening):
            self.sources.setCurrentIndex(self._source_index)
            self.opening_chosen.emit(value)
        elif isinstance(value, str):
            self.source_chosen.emit(value)

    @Slot()
    def on_models_opening(self) -> None:
        """Bring the list up to date: a model may have been trained since."""
        self.show_models(self._model)

    @Slot(int)
    def on_model_activated(self, index: int) -> None:
        """Tell which model was chosen."""
        self.model_chosen.emit(self.models.itemData(index))

    @Slot()
    def on_file_wanted(self) -> None:
        """Tell it."""
        self.opening_chosen.emit(Opening.FILE)

    @Slot()
    def on_folder_wanted(self) -> None:
        """Tell it."""
        self.opening_chosen.emit(Opening.FOLDER)

    def changeEvent(self, event: QEvent) -> None:
        """Take the icons from the new theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_icons()

    def _paint_icons(self) -> None:
        colour = self.palette().buttonText().color()
        self.pause.setIcon(icons.icon("play" if self.pause.isChecked() else "pause", colour))
        for button, name in self._icons.items():
            button.setIcon(icons.icon(name, colour))


def camera_entries(cameras: Iterable[CameraDevice]) -> list[tuple[str, str]]:
    """(words, source) per camera.

    The source is the camera's name, which survives being plugged in elsewhere; two of one name are told apart by index.
    """
    cameras = list(cameras)
    names = [c.name for c in cameras]
    return [(c.name, c.name) if names.count(c.name) == 1 else (f"{c.name} ({c.index})", str(c.index)) for c in cameras]


def _entry_of(entries: list[tuple[str, str]], source: str, name: str) -> int | None:
    """Which entry is open: by its source, or by the name the camera gives itself."""
    for wanted in (source, name):
        for k, entry in enumerate(entries):
            if wanted and wanted in entry:
                return k
    return None


def _button(tip: str, *keys: str, checkable: bool = False) -> QToolButton:
    """A button with its keys; `tip` is its name and, in brackets, the key to tell of."""
    made = QToolButton()
    made.setAccessibleName(tip.partition(" (")[0])
    made.setToolTip(tip)
    for key in keys:
        on_key(key, made, made.click)
    made.setIconSize(QSize(BUTTON_ICON_PX, BUTTON_ICON_PX))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCheckable(checkable)
    return made
