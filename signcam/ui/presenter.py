"""Presenter: the presentation is begun and left, on this screen or another; experiments, and what is kept of it all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen

from signcam.ui.keys import on_key
from signcam.ui.language import tr
from signcam.ui.lesson import BESIDE
from signcam.ui.moment import answer_of, judged
from signcam.ui.share import Share
from signcam.ui.stage import Dot, Stage
from signcam.ui.trying import Trying

if TYPE_CHECKING:
    from signcam.live.session import Session
    from signcam.ui.moment import Moment
    from signcam.ui.video import Scene
    from signcam.ui.window import MainWindow


class Presenter(QObject):
    """Puts the stage on a screen, and hands on to it what the window's timer has found.

    Args:
        window: whose session is presented.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._screen = ""
        self._moment: Moment | None = None
        self.trying = Trying(window)
        self.share = Share(self, lambda: self.stage if self.presenting else window)
        self.dot = Dot(window.video)
        self.stage = Stage(window)
        self.stage.freeze_wanted.connect(window.on_pause_pressed)
        self.stage.left.connect(self.on_left)
        self.stage.key_passed.connect(self.on_key_passed)
        self.share.said.connect(self.on_said)
        self.share.changed.connect(self.on_changed)
        for key, slot in (
            ("F5", self.start),
            ("S", self.share.screenshot),
            ("R", self.share.switch_film),
            ("Ctrl+Shift+C", self.copy_bars),
        ):
            on_key(key, window, slot)

    @property
    def presenting(self) -> bool:
        """Whether the stage is shown."""
        return self.stage.isVisible()

    def screens(self) -> dict[str, QScreen]:
        """The screens there are, by name; two projectors of one kind may call themselves the same."""
        named: dict[str, QScreen] = {}
        for screen in QGuiApplication.screens():
            same = sum(other.name() == screen.name() for other in named.values())
            named[f"{screen.name()} ({same + 1})" if same else screen.name()] = screen
        return named

    @property
    def screen(self) -> QScreen:
        """Where it will be: on the one chosen; else on another than the window's; else on that."""
        named = self.screens()
        others = [s for s in named.values() if s is not self._window.screen()]
        return named.get(self._screen) or next(iter(others), self._window.screen())

    @property
    def chosen_screen(self) -> str:
        """The name of the one that was chosen, or ""."""
        return self._screen

    def choose_screen(self, name: str) -> None:
        """Present on this screen, at once if it is under way; "" chooses by itself."""
        self._screen = name
        if self.presenting:
            self.start()

    @Slot()
    def start(self) -> None:
        """Present."""
        shown = self._window.side.shown
        if shown is not None and shown.whole:  # the stage looks inside by itself
            self._window.side.show_panel(None)
        for panel in self._window.side.panels:
            panel.presented()
        screen = self.screen
        self.stage.setWindowState(Qt.WindowState.WindowNoState)
        self.stage.setScreen(screen)
        self.stage.setGeometry(screen.geometry())
        self.stage.showFullScreen()
        self.stage.activateWindow()
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self, session: Session | None, moment: Moment, scene: Scene, now_s: float) -> None:
        """Show what there is now, if it is presented; see to experiments and films."""
        self._moment = moment
        self.trying.apply(session)
        self.share.tick(now_s)
        if self.share.filming:
            self.dot.place()
            self.stage.dot.place()
        self._window.side.covered = self.presenting and self.stage.screen() is self._window.screen()
        if self.presenting:
            self.stage.tick(session, moment, scene, now_s)

    def close_down(self, timeout_s: float) -> None:
        """The window closes: end what runs, in this time."""
        self.share.close_down(timeout_s)
        self.stage.page.close_down(timeout_s)
        self.stage.close()

    @Slot()
    def on_left(self) -> None:
        """Give the keys back to the window."""
        self._window.activateWindow()

    @Slot(QKeyEvent)
    def on_key_passed(self, event: QKeyEvent) -> None:
        """The window's own keys that a class may see the effect of."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Q and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.stage.close()  # a question that the window may ask would lie below
            self._window.close()
        elif event.key() == Qt.Key.Key_M:
            self._window.on_mirror_pressed()
        elif event.key() == Qt.Key.Key_T:
            self._window.look_pressed.emit()
        elif event.key() == Qt.Key.Key_S:
            self.share.screenshot()
        elif event.key() == Qt.Key.Key_R:
            self.share.switch_film()
        elif event.key() == BESIDE:
            self.on_said(tr("Another model's bars are shown in the window: Esc, then F10."))
        else:
            self.trying.press(event.key())

    @Slot()
    def copy_bars(self) -> None:
        """Put the bars that are shown on the clipboard."""
        recognition = None if self._moment is None else judged(self._moment)
        if self._moment is None or recognition is None:
            self.share.copy_bars(None, "")
        else:
            self.share.copy_bars(recognition.steady, answer_of(self._moment).sign)

    @Slot(str)
    def on_said(self, text: str) -> None:
        """Tell it where one looks now."""
        self._window.status.show_quiet(text)
        self.stage.say(text)

    @Slot()
    def on_changed(self) -> None:
        """Show whether a film is made."""
        for dot in (self.dot, self.stage.dot):
            dot.setVisible(self.share.filming)
