"""The Record panel: which sign, who signs, three ways to record, what there is of each sign and what is missing.

The recorder does the work; this asks it on every tick and shows what it finds.  “That was a 7” works while the panel is
hidden, too: the window's keys Alt+0 to Alt+9.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from signcam.dataset.naming import checked_label
from signcam.dataset.store import Store
from signcam.errors import DataError
from signcam.live.keeper import samples
from signcam.live.recorder import Recorder
from signcam.live.session import State
from signcam.ui.browser import Browser
from signcam.ui.cover import NOTE_S, Cover
from signcam.ui.form import RecordForm, status_of, would_be_lost
from signcam.ui.heard import heard
from signcam.ui.held import HeldKey
from signcam.ui.keys import on_key
from signcam.ui.language import tr
from signcam.ui.side import Panel
from signcam.ui.signer import SignerChoice
from signcam.ui.speech import Voice

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from signcam.live.recorder import Way
    from signcam.live.session import Session
    from signcam.ui.moment import Moment
    from signcam.ui.window import MainWindow

log = logging.getLogger(__name__)

DIGITS: Final = {Qt.Key(Qt.Key.Key_0 + k): str(k) for k in range(10)}
STAY_S: Final = 0.3  # the disk is given before closing, to spare a question
COUNT_S: Final = 0.25  # between two looks at what there is


class RecordPanel(Panel):
    """Records samples.

    Args:
        window: whose video it is, and whose settings.
    """

    title: ClassVar[str] = "Record"
    shortcut: ClassVar[str] = "Ctrl+R"
    icon_name: ClassVar[str] = "record"
    least_px: ClassVar[int] = 316

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.recorder = Recorder(Store())
        self.cover = Cover(window.video)
        self.who = SignerChoice(window, self.recorder)
        self.form = RecordForm(self, self.who)
        self.browser: Browser | None = None  # made when it is first opened
        self.who.on_changed()
        self._session: Session | None = None
        self._labels: tuple[str, ...] = ()
        self._held = HeldKey()
        self._counted_at = float("-inf")
        self._now_s = 0.0
        self._shown = False
        self._connect()
        self._voice = Voice()
        self.form.show_sounds(window.settings, can_speak=not self._voice.problem)

    def _connect(self) -> None:
        form = self.form
        form.sign.settled.connect(self.on_settled)
        self.who.settled.connect(self.on_settled)
        form.problem.action_pressed.connect(self.recorder.keeper.retry)
        form.problem.other_pressed.connect(self.recorder.keeper.discard)
        form.ways["hold"].pressed.connect(self.on_hold_pressed)
        form.ways["hold"].released.connect(self.on_hold_released)
        form.ways["countdown"].clicked.connect(self.on_countdown_pressed)
        form.ways["hands-free"].clicked.connect(self.on_hands_free_pressed)
        form.take_back.clicked.connect(self.on_take_back_pressed)
        form.undo.clicked.connect(self.recorder.undo)
        form.tally.picked.connect(form.sign.setEditText)
        form.browse.clicked.connect(self.on_browse_pressed)
        form.beep.clicked.connect(self.on_sound_pressed)
        form.speak.clicked.connect(self.on_sound_pressed)
        for key, label in DIGITS.items():
            # also while a class is shown another window
            on_key(Qt.Modifier.ALT | key, self._window, partial(self.correct, label), anywhere=True)

    # what is shown

    def begin(self) -> None:
        """Read what there is, and take the keys."""
        self._shown = True
        self.recorder.keeper.look()
        self._window.video.setFocus(Qt.FocusReason.OtherFocusReason)

    def presented(self) -> None:
        """Nobody would see the red dot."""
        self.recorder.stop(tr("A presentation has begun, so recording has ended."))

    def end(self) -> None:
        """Stop; others may change the samples again."""
        self._shown = False
        self._held.forget()
        self.recorder.stop()
        self.recorder.keeper.leave()

    def watch(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """Let the recorder see what there is."""
        self._now_s = now_s
        if session is not self._session:
            self._session = session
            self.recorder.another_camera()
        self.recorder.camera = moment.name
        self._labels = moment.labels or self._labels
        if self._held.let_go(now_s) or (self.recorder.way == "hold" and not self._window.isActiveWindow()):
            self.stop()  # elsewhere the key would be released, and nobody would tell
        live = moment.state is State.LIVE and not moment.paused
        self.recorder.tick(moment.recognition, now_s, live=live)
        if self.recorder.must_agree and not self._shown:
            self._window.side.show_panel(self)
        if self.browser is not None and self.browser.isVisible():
            self.browser.tick(now_s)
        if self.cover.show_recorder(self.recorder, now_s):
            self._sound()
        if not self._window.video.isVisible():  # a panel has its place
            self._window.status.show_quiet(self.cover.over.note)

    def _sound(self) -> None:
        """Recording has begun or ended."""
        settings = self._window.settings
        if settings.beep:
            QApplication.beep()
        if settings.speak and self.recorder.recording:
            self._voice.say(self.recorder.label)

    def tick(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """Show what there is."""
        form, recorder = self.form, self.recorder
        keeper = recorder.keeper
        form.problem.other.setVisible(keeper.stuck)
        form.problem.show_text(heard(keeper.problem))
        form.show_way(recorder.way)
        form.status.setText(status_of(recorder))
        if now_s - self._counted_at > COUNT_S:
            self._counted_at = now_s
            if form.show_samples(keeper.entries, self._labels):
                self.who.offer({e.signer for e in keeper.entries})

    def why_stay(self) -> str:
        """Samples that the disk does not take, or not at once."""
        return would_be_lost(self.recorder.keeper.would_lose(STAY_S))

    def close_down(self, timeout_s: float) -> None:
        """Write what waits."""
        if self.browser is not None:
            self.browser.close_down(timeout_s / 2)
        if left := self.recorder.close(timeout_s):
            log.warning("%s could not be written when the window closed", samples(left))

    # what the user does

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Digits and Space record while they are held; Backspace, Ctrl+Z, C, H, Escape."""
        key, ctrl = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.isAutoRepeat() and (key in DIGITS or key == Qt.Key.Key_Space):
            return True
        if self.key_elsewhere(event):
            return True
        if ctrl or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        if key in DIGITS or key == Qt.Key.Key_Space:
            if not self._held.press(key) and self.recorder.way != "hold" and self._start("hold", DIGITS.get(key)):
                self._held.hold(key)
        elif key == Qt.Key.Key_C:
            self.on_countdown_pressed()
        elif key == Qt.Key.Key_H:
            self.on_hands_free_pressed()
        elif key == Qt.Key.Key_B:
            self.on_browse_pressed()
        elif key == Qt.Key.Key_Escape and self.recorder.way is not None:
            self.stop()
        else:
            return False
        return True

    def key_released(self, event: QKeyEvent) -> bool:
        """The held key ends what it began."""
        return event.isAutoRepeat() or self._held.release(event.key(), self._now_s)

    def key_elsewhere(self, event: QKeyEvent) -> bool:
        """Take back, and undo: always here, and elsewhere while the video tells what they would undo."""
        if not self._shown and self._now_s - self.recorder.keeper.said_at > NOTE_S:
            return False
        if event.key() == Qt.Key.Key_Backspace:
            self.on_take_back_pressed()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.recorder.undo()
        else:
            return False
        return True

    def _start(self, way: Way, label: str | None = None) -> bool:
        """Begin to record; whether it could."""
        recorder, keeper = self.recorder, self.recorder.keeper
        if keeper.problem or not keeper.loaded:
            return False
        if not recorder.agreed:
            keeper.say(tr("Read what is kept, and press “I agree” first."))
            return False
        try:
            sign = checked_label(self.form.sign.text if label is None else label)
        except DataError as e:
            keeper.say(str(e))
            return False
        keeper.say("")
        self.who.remember()
        if way == "hold":
            recorder.hold(sign)
        elif way == "countdown":
            recorder.count_down(sign)
        else:
            recorder.hands_free(sign)
        if label is not None:
            self.form.sign.setEditText(label)
        return True

    def stop(self) -> None:
        """End recording."""
        self._held.forget()
        self.recorder.stop()

    def correct(self, label: str) -> None:
        """“That was a 7”."""
        if self.browser is None or not self.browser.isVisible():
            self.recorder.correct(label)

    @Slot()
    def on_settled(self) -> None:
        """Give the keys back to recording."""
        self._window.video.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_browse_pressed(self) -> None:
        """Look at what there is."""
        self.stop()
        if self.browser is None:
            self.browser = Browser(self._window, self.recorder.keeper)
        self.browser.open_sheet()

    @Slot()
    def on_sound_pressed(self) -> None:
        """A sound or none, the sign spoken or not."""
        beep, speak = self.form.beep.isChecked(), self.form.speak.isChecked()
        self._window.save(replace(self._window.settings, beep=beep, speak=speak))

    @Slot()
    def on_hold_pressed(self) -> None:
        """Record while the button is held."""
        self._start("hold")

    @Slot()
    def on_hold_released(self) -> None:
        """And no longer."""
        if self.recorder.way == "hold":
            self.stop()

    @Slot()
    def on_countdown_pressed(self) -> None:
        """Count down, then record; or stop."""
        if self.recorder.way == "countdown":
            self.stop()
        else:
            self._start("countdown")

    @Slot()
    def on_hands_free_pressed(self) -> None:
        """Record whenever a hand holds still; or stop."""
        if self.recorder.way == "hands-free":
            self.stop()
        else:
            self._start("hands-free")

    @Slot()
    def on_take_back_pressed(self) -> None:
        """Take back the last take."""
        self._held.forget()
        self.recorder.take_back()
