"""The help sheet: every key, what the picture shows, and how the window looks and speaks.

Over the window, closed by Escape, ? or a click beside it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton

from signcam.ui.about import AboutSheet
from signcam.ui.language import LANGUAGES, tr
from signcam.ui.sheet import Sheet
from signcam.ui.toolbar import Choice

if TYPE_CHECKING:
    from signcam.ui.window import MainWindow

KEYS: Final = (
    ("Space", "Pause, and go on"),
    ("M", "Mirror the picture, on the screen only"),
    ("F11", "Full screen"),
    ("T", "Dark or light"),
    ("F5", "Present on the whole screen; then 1, 2, 3, Page Up and Down, B"),
    ("Ctrl+I", "Look inside the network, and back"),
    ("Ctrl+L", "Class: the screen to present on, experiments, what is kept"),
    ("F3, F4, F6 … F9,  F12", "Experiments: what goes wrong without a part; F12 ends all"),
    ("F10", "Another model's bars beside those of the one in use, and back"),
    ("S,  R", "Picture, film of the screen"),
    (".", "Freeze the picture, and go on"),
    ("Ctrl+M", "Models: Enter uses, F2 renames, Ctrl+D copies, Del deletes, Ctrl+Z undoes"),
    ("Ctrl+O", "Open a video or a picture"),
    ("Ctrl+Shift+O", "Open a folder of pictures"),
    ("Alt+C,  Alt+M", "Choose a camera, a model"),
    ("Ctrl+T", "Train a model of your own samples"),
    ("Ctrl+G", "Quiz: Enter begins, H helps, N goes on, Esc stops, P practises"),
    ("Ctrl+R", "Record: hold 0 … 9 or Space, C counts down, H is hands-free, B browses"),
    ("Alt+0 … Alt+9", "“That was a 7”: keep the last second as a sample"),
    ("⌫,  Ctrl+Z", "Take back what was recorded; undo"),
    ("Ctrl+Y", "Type with the hand: ⌫ erases, Enter reads aloud, Del clears"),
    ("Tab", "From one control to the next"),
    ("?,  F1", "This sheet"),
    ("Ctrl+Q", "Close signcam"),
)
KEY_NAMES: Final = ("Space", "Ctrl", "Shift", "Alt", "Tab")
"""As they stand in `KEYS`; `cap_of` translates them."""

HINTS: Final = (
    "Hold up one hand, 0.5 to 2 m from the camera, in even light. A video or a folder can be dropped on the window.",
    "A bar is not a promise: it tells how the network divides its opinion, not how often it is right.",
    "Everything stays on this computer. signcam reads single digits, not sign language.",
)
TEXT_SIZES: Final = (("Normal", 100), ("Large", 115), ("Largest", 130))
"""(name, per cent) of the texts of controls."""

MOTIONS: Final = (("Normal", False), ("Less", True))


class HelpSheet(Sheet):
    """Keys, hints and settings; from here to the tour and to what signcam is.

    Args:
        window: whose settings these are.

    Signals:
        text_size_chosen: per cent.
        tour_wanted: the tour is to begin.
    """

    text_size_chosen = Signal(int)
    tour_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Keys and hints"), 1000)
        self._window = window
        self.about = AboutSheet(window)
        title = QLabel(tr("Keys"))
        title.setProperty("role", "title")
        self.column.addWidget(title)
        self.column.addLayout(_key_table())
        for text in HINTS:
            hint = QLabel(tr(text))
            hint.setProperty("role", "muted")
            hint.setWordWrap(True)
            self.column.addWidget(hint)
        self.language = Choice(tr("Language"), 200)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.text_size = Choice(tr("Text size"), 200)
        for name, size in TEXT_SIZES:
            self.text_size.addItem(tr(name), size)
        self.motion = Choice(tr("Motion"), 200)
        for name, calm in MOTIONS:
            self.motion.addItem(tr(name), calm)
        self.later = QLabel(tr("The language changes when signcam is started next."))
        self.later.setProperty("role", "muted")
        self.later.hide()
        self.column.addLayout(self._settings_row())
        self.column.addWidget(self.later)
        self.tour_button = QPushButton(tr("Tour"))
        self.about_button = QPushButton(tr("About signcam"))
        self.row.addWidget(self.tour_button)
        self.row.addWidget(self.about_button)
        self._show_settings()
        self.language.activated.connect(self.on_language_chosen)
        self.text_size.activated.connect(self.on_text_size_chosen)
        self.motion.activated.connect(self.on_motion_chosen)
        self.tour_button.clicked.connect(self.on_tour_pressed)
        self.about_button.clicked.connect(self.on_about_pressed)

    def _settings_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, choice in (
            (tr("Language"), self.language),
            (tr("Text"), self.text_size),
            (tr("Motion"), self.motion),
        ):
            label = QLabel(words)
            label.setProperty("role", "muted")
            choice.setMinimumContentsLength(8)
            row.addWidget(label)
            row.addWidget(choice)
            row.addSpacing(10)
        row.addStretch(1)
        return row

    def _show_settings(self) -> None:
        """Mark what is chosen."""
        settings = self._window.settings
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(settings.text_percent)))
        self.motion.setCurrentIndex(self.motion.findData(settings.calm))

    @Slot(int)
    def on_language_chosen(self, index: int) -> None:
        """Remember it; what is on the screen was made in another language."""
        self._window.save(replace(self._window.settings, language=self.language.itemData(index)))
        self.later.show()
        self._place()

    @Slot(int)
    def on_text_size_chosen(self, index: int) -> None:
        """Larger or smaller, at once."""
        size = self.text_size.itemData(index)
        self._window.save(replace(self._window.settings, text_percent=size))
        self.text_size_chosen.emit(size)
        self._place()

    @Slot(int)
    def on_motion_chosen(self, index: int) -> None:
        """Let nothing turn that tells nothing, or let it."""
        self._window.save(replace(self._window.settings, calm=self.motion.itemData(index)))

    @Slot()
    def on_tour_pressed(self) -> None:
        """Show the tour once more."""
        self.close_sheet()
        self.tour_wanted.emit()

    @Slot()
    def on_about_pressed(self) -> None:
        """Tell what signcam is."""
        self.close_sheet()
        self.about.open_sheet()


def cap_of(keys: str) -> str:
    """Keys as they stand on a keyboard of the window's language: the names, not the letters."""
    return re.sub(r"[A-Za-z]{2,}", lambda name: tr(name[0]), keys)


def _key_table() -> QGridLayout:
    """The keys, in two columns."""
    table = QGridLayout()
    table.setHorizontalSpacing(12)
    table.setVerticalSpacing(6)
    rows = (len(KEYS) + 1) // 2
    for k, (key, words) in enumerate(KEYS):
        cap, what = QLabel(cap_of(key)), QLabel(tr(words))
        cap.setProperty("role", "key")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        what.setWordWrap(True)
        table.addWidget(cap, k % rows, 2 * (k // rows))
        table.addWidget(what, k % rows, 2 * (k // rows) + 1)
    for column in (1, 3):
        table.setColumnStretch(column, 1)
    return table
