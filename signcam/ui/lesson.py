"""The panel of a lesson: present, try experiments, keep and share what is shown; each has a key as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout

from signcam.ui.language import tr
from signcam.ui.paragraphs import caption, muted
from signcam.ui.side import Panel
from signcam.ui.theme import percent
from signcam.ui.toolbar import Choice
from signcam.ui.trying import KEYS, NAMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from signcam.ui.presenter import Presenter
    from signcam.ui.window import MainWindow

WHY: Final = {
    "unsmoothed": "Each frame's answer stands alone, and flickers.",
    "whole": "The hand is small in it, and the room large.",
    "mirrored": "The network has only ever met right hands.",
    "grey": "How much do the colours of skin and room tell?",
    "blurred": "Fingers that run together cannot be counted.",
    "threshold": "Low: always an answer. High: only sure ones.",
}
"""What each shows."""

BESIDE: Final = Qt.Key.Key_F10
"""The key that shows another model's bars beside those of the one in use."""


class LessonPanel(Panel):
    """Present, experiments, keep and share.

    Args:
        window: whose presentation it is; made before the presenter is.
    """

    title: ClassVar[str] = "Class"
    shortcut: ClassVar[str] = "Ctrl+L"
    icon_name: ClassVar[str] = "present"
    least_px: ClassVar[int] = 320

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._connected = False
        self.present = _button(tr("Present (F5)"))
        self.present.setProperty("role", "primary")
        self.screens = Choice(tr("Screen to present on"), 400)
        self.screens.setToolTip(tr("Screen to present on"))
        self.tries: dict[str, QCheckBox] = {}
        self.beside = _button(tr("Another model beside it ({key})").format(key=QKeySequence(BESIDE).toString()))
        self.beside.setToolTip(tr("One that learned from a single person, say: how does it read the others?"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Probability from which on a sign is shown"))
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.at = QLabel()
        self.screenshot = _button(tr("Picture of the screen (S)"))
        self.film = _button(tr("Film the screen (R)"), checkable=True)
        self.copy = _button(tr("Copy the bars (Ctrl+Shift+C)"))
        self.camera = _button(tr("Virtual camera"), checkable=True)
        self.said = QLabel()
        self.said.setProperty("role", "muted")
        self.said.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(6)
        column.addWidget(caption(tr("Present")))
        row = QHBoxLayout()
        row.addWidget(self.present)
        row.addWidget(self.screens, 1)
        column.addLayout(row)
        column.addWidget(_rule())
        column.addWidget(caption(tr("What if …")))
        keys = {name: QKeySequence(key).toString() for key, name in KEYS.items()}
        for name, words in NAMES.items():
            box = self.tries[name] = QCheckBox(f"{tr(words)} ({keys[name]})")
            box.setToolTip(tr(WHY[name]))
            box.setAccessibleDescription(tr(WHY[name]))
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            column.addWidget(box)
        slide = QHBoxLayout()
        slide.addWidget(self.slider, 1)
        slide.addWidget(self.at)
        column.addLayout(slide)
        column.addWidget(self.beside)
        column.addWidget(muted(f"{tr('None of it changes what is recorded.')} {keys['']}: {tr('end all')}"))
        column.addWidget(_rule())
        column.addWidget(caption(tr("Keep and share")))
        for button in (self.screenshot, self.film, self.copy, self.camera):
            column.addWidget(button)
        column.addWidget(self.said)
        column.addStretch(1)

    def begin(self) -> None:
        """Show what is on; the presenter is there by now."""
        presenter = self._window.presenter
        if not self._connected:
            self._connected = True
            self._connect(presenter)
        self.screens.clear()
        self.screens.addItem(tr("Automatic"), "")
        for name, screen in presenter.screens().items():
            size = screen.size()
            self.screens.addItem(f"{name}, {size.width()} × {size.height()}", name)
        self.screens.setCurrentIndex(max(0, self.screens.findData(presenter.chosen_screen)))
        self.on_changed()

    def _connect(self, presenter: Presenter) -> None:
        self.present.clicked.connect(presenter.start)
        self.screens.activated.connect(lambda k: presenter.choose_screen(self.screens.itemData(k)))
        for name, box in self.tries.items():
            box.clicked.connect(lambda on, name=name: presenter.trying.switch(name, on=on))
        self.slider.valueChanged.connect(lambda value: presenter.trying.set_threshold(value / 100))
        self.slider.valueChanged.connect(self.on_changed)
        presenter.trying.changed.connect(self.on_changed)
        share = presenter.share
        self.screenshot.clicked.connect(share.screenshot)
        self.film.clicked.connect(share.switch_film)
        self.copy.clicked.connect(presenter.copy_bars)
        self.camera.clicked.connect(share.switch_camera)
        share.changed.connect(self.on_changed)
        share.said.connect(self.said.setText)

    @Slot()
    def on_changed(self) -> None:
        """Show what is on now."""
        presenter = self._window.presenter
        for name, box in self.tries.items():
            box.setChecked(presenter.trying.is_on(name))
        self.slider.setValue(round(presenter.trying.threshold * 100))
        self.at.setText(percent(presenter.trying.threshold))
        self.film.setChecked(presenter.share.filming)
        self.camera.setChecked(presenter.share.sending)


def _button(text: str, *, checkable: bool = False) -> QPushButton:
    made = QPushButton(text)
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take Space and the keys from the window
    return made


def _rule() -> QWidget:
    line = QFrame()
    line.setProperty("role", "rule")
    return line
