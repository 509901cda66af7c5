"""The tour: four steps at the first start, in a strip under the picture, which goes on.

Each step ends by itself once it is done, with “Next”, or with the whole tour.  It never takes the keyboard.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from signcam.live.hold import Hold
from signcam.live.session import State
from signcam.ui.language import tr
from signcam.ui.moment import judged

if TYPE_CHECKING:
    from signcam.ui.moment import Moment
    from signcam.ui.side import Panel
    from signcam.ui.window import MainWindow

CAMERA, SIGN, RECORD, TEACH = range(4)
SEEN_S: Final = 4.0  # a camera that is there already: long enough to read the step


class Tour(QFrame):
    """The strip.

    Args:
        window: whose tour it is; it is told there that it was seen.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setProperty("role", "banner")
        self.setProperty("kind", "notice")
        self._window = window
        self._hold = Hold()
        self._began_s: float | None = None
        self.step = CAMERA
        self.count = QLabel()
        self.count.setProperty("role", "key")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.next_button = QPushButton(tr("&Next"))
        self.skip_button = QPushButton(tr("S&kip the tour"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self.count)
        row.addWidget(self.words, 1)
        for button, slot in ((self.next_button, self.on_next_pressed), (self.skip_button, self.on_skip_pressed)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(slot)
            row.addWidget(button)
        if window.settings.tour_seen:
            self.hide()
        else:
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Show it from its first step."""
        self._go(CAMERA)
        self.show()

    def tick(self, moment: Moment, now_s: float) -> None:
        """Go on when what the step asks for was done."""
        if self.isHidden():
            return
        if self._began_s is None:
            self._began_s = now_s
        recognition = judged(moment)
        sign = "" if recognition is None or recognition.sign is None else recognition.sign[0]
        given = self._hold.update(sign, now_s)
        if self.step == CAMERA:
            if moment.state is State.LIVE and now_s - self._began_s > SEEN_S:
                self._go(SIGN)
        elif self.step == SIGN:
            if given and given == (_wanted(moment.labels) or given):
                self._go(RECORD)
        elif self._panel_of(self.step) is self._window.side.shown is not None:
            self._go(self.step + 1)

    def _go(self, step: int) -> None:
        """Show a step; after the last the tour is over."""
        if step > TEACH:
            self._end()
            return
        self.step = step
        self._began_s = None
        self._hold.forget()
        self.count.setText(f"{step + 1} / {TEACH + 1}")
        self.words.setText(self._words(step))
        self.setAccessibleName(f"{tr('Tour')} {self.count.text()}")
        self.setAccessibleDescription(self.words.text())
        self.next_button.setText(tr("&Done") if step == TEACH else tr("&Next"))
        self.skip_button.setVisible(step != TEACH)

    def _words(self, step: int) -> str:
        panel = self._panel_of(step)
        key = panel.shortcut if panel is not None else ""
        if step == CAMERA:
            return tr("Choose your camera at the top left (Alt+C). Without one, a clip of a rendered hand plays.")
        if step == SIGN:
            return tr("Hold up one open hand, a 5, until the answer is steady: the bars tell what else it could be.")
        if step == RECORD:
            words = tr("Record your own hand, for any sign you like ({key}).")
        else:
            words = tr("Teach the network what you recorded ({key}). The key ? shows all keys.")
        return words.format(key=key)

    def _panel_of(self, step: int) -> Panel | None:
        """The panel that a step is about, if the window has it."""
        titles = {RECORD: ("Record",), TEACH: ("Train", "Teach", "Retrain")}.get(step, ())
        return next((panel for panel in self._window.side.panels if panel.title in titles), None)

    def _end(self) -> None:
        """It was seen; from the help sheet it can be seen again."""
        self.hide()
        if not self._window.settings.tour_seen:
            self._window.save(replace(self._window.settings, tour_seen=True))

    @Slot()
    def on_next_pressed(self) -> None:
        """The next step."""
        self._go(self.step + 1)

    @Slot()
    def on_skip_pressed(self) -> None:
        """No tour."""
        self._end()


def _wanted(labels: tuple[str, ...]) -> str:
    """The sign that is asked for: any, where the model has no 5."""
    return "5" if "5" in labels else ""
