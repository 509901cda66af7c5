"""The quiz beside the video: “show me 7”, held until the ring is full; alone or in two teams; practice.

It needs no hand on the keyboard: a sign that is held begins it, signs answer it.  The demo clip can play it.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from signcam.live.questions import Game
from signcam.live.quiz import Phase, Quiz, Rules
from signcam.live.session import State
from signcam.live.tally import Outcome, Tally, to_csv
from signcam.settings import write_atomically
from signcam.ui.handshapes import Hint
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.moment import judged
from signcam.ui.quiz_card import Card, CardView
from signcam.ui.quiz_lobby import Lobby
from signcam.ui.quiz_results import Results, save_dialog
from signcam.ui.side import Panel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from signcam.live.session import Session
    from signcam.ui.moment import Moment

HINT_IN_PRACTICE_S: Final = 6.0  # then the handshape is shown without being asked for
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuizPanel(Panel):
    """Lobby, card and results, one at a time.

    Args:
        rng: decides what is asked; tests give one with a seed.
    """

    title = "Quiz"
    shortcut = "Ctrl+G"
    icon_name = "quiz"

    def __init__(self, rng: random.Random | None = None) -> None:
        super().__init__()
        self._rng = rng or random.Random()
        self._labels: tuple[str, ...] = ()
        self.tally = Tally()
        self.quiz: Quiz | None = None  # the game that is played, or whose results are shown
        self.lobby = Lobby()
        self.card = CardView()
        self.hint = Hint()
        self.hint_button = _button(tr("Hint (H)"))
        self.skip_button = _button(tr("Next (N)"))
        self.stop_button = _button(tr("Stop (Esc)"))
        self.results = Results()
        self.pages = QStackedWidget()
        self._play = self._play_page()
        for page in (self.lobby, self._play, self.results):
            self.pages.addWidget(page)
        self._show_page(self.lobby)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.addWidget(self.pages)
        self.lobby.begun.connect(self.on_begun)
        self.hint_button.clicked.connect(self.on_hint_pressed)
        self.skip_button.clicked.connect(self.on_skip_pressed)
        self.stop_button.clicked.connect(self.on_stop_pressed)
        self.results.again_wanted.connect(self.on_lobby_wanted)
        self.results.practice_wanted.connect(self.on_practice_wanted)
        self.results.save_wanted.connect(self.on_save_wanted)

    def _play_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.hint_button, self.skip_button, self.stop_button):
            row.addWidget(button, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.card, 1)
        column.addWidget(self.hint)
        column.addLayout(row)
        return page

    def _show_page(self, shown: QWidget) -> None:
        """Show a page; the others must not ask for room."""
        for page in (self.lobby, self._play, self.results):
            policy = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(policy, policy)
        self.pages.setCurrentWidget(shown)

    @property
    def playing(self) -> bool:
        """A game is on."""
        return self.quiz is not None and self.quiz.phase is not Phase.DONE

    def tick(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """Listen to the hand, and show where the game is."""
        if moment.labels and moment.labels != self._labels:
            self._take_labels(moment.labels)
        recognition = judged(moment)
        sign = "" if recognition is None or recognition.sign is None else recognition.sign[0]
        running = moment.state is State.LIVE and not moment.paused
        if self.pages.currentWidget() is self.lobby:
            self.lobby.listen(sign if running else "", now_s)
        if self.quiz is None or not self.playing:
            return
        self.quiz.update(sign, now_s, running=running)
        if self.quiz.phase is Phase.DONE:
            self._show_results()
        else:
            self._show_quiz(self.quiz, sign)

    def _take_labels(self, labels: tuple[str, ...]) -> None:
        """Another model: what is asked is among its signs."""
        self._labels = labels
        self.tally = Tally()
        self.lobby.show_labels(labels)
        self.lobby.show_missed("")
        if self.playing:
            self.on_stop_pressed()

    def _show_quiz(self, quiz: Quiz, sign: str) -> None:
        self.card.show_card(card_of(quiz, sign))
        told = quiz.phase is Phase.TOLD and quiz.outcome is not Outcome.RIGHT
        slow = quiz.rules.game is Game.PRACTICE and quiz.phase is Phase.ASKING and quiz.in_phase_s > HINT_IN_PRACTICE_S
        self.hint.show_sign(quiz.sign if quiz.hinted or told or slow else "")
        asking = quiz.phase is Phase.ASKING
        self.skip_button.setEnabled(asking)
        self.hint_button.setEnabled(asking and not quiz.hinted)

    def _show_results(self) -> None:
        if self.quiz is not None:
            self.results.show_quiz(self.quiz)
            self._show_page(self.results)

    def _start(self, rules: Rules) -> None:
        self.quiz = Quiz(rules, self._labels, self.tally, self._rng)
        self._show_quiz(self.quiz, "")
        self._leave_focus()
        self._show_page(self._play)

    def _leave_focus(self) -> None:
        """The page that goes must not keep the keyboard: its keys would be lost."""
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Enter begins, H helps, N goes on, Escape stops, P practises."""
        key, page = event.key(), self.pages.currentWidget()
        if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        wanted: dict[tuple[Qt.Key, ...], QPushButton] = {}
        if page is self.lobby:
            wanted = {ENTER: self.lobby.start}
        elif page is self.results:
            wanted = {(*ENTER, Qt.Key.Key_Escape): self.results.again, (Qt.Key.Key_P,): self.results.practise}
        else:
            wanted = {
                (Qt.Key.Key_H,): self.hint_button,
                (Qt.Key.Key_N,): self.skip_button,
                (Qt.Key.Key_Escape,): self.stop_button,
            }
        for keys, button in wanted.items():
            if key in keys:
                if not button.isHidden():
                    button.click()  # does nothing while the button is off
                return True
        return False

    @Slot()
    def on_begun(self) -> None:
        """Begin what is chosen."""
        self._start(self.lobby.rules)

    @Slot()
    def on_practice_wanted(self) -> None:
        """Ask what was missed."""
        self._start(Rules(Game.PRACTICE))

    @Slot()
    def on_hint_pressed(self) -> None:
        """Show the handshape."""
        if self.quiz is not None:
            self.quiz.hint()

    @Slot()
    def on_skip_pressed(self) -> None:
        """Give this one up."""
        if self.quiz is not None:
            self.quiz.skip()

    @Slot()
    def on_stop_pressed(self) -> None:
        """End the game; without an answer there are no results."""
        if self.quiz is not None:
            self.quiz.stop()
            self._leave_focus()
            if self.quiz.asked:
                self._show_results()
            else:
                self.on_lobby_wanted()

    @Slot()
    def on_lobby_wanted(self) -> None:
        """Choose another game."""
        self._leave_focus()
        self.lobby.show_missed(self.tally.most_missed())
        self._show_page(self.lobby)

    @Slot()
    def on_save_wanted(self) -> None:
        """Ask where to; the picture goes on meanwhile."""
        dialog = save_dialog(self)
        dialog.fileSelected.connect(self.on_file_chosen)
        dialog.open()

    @Slot(str)
    def on_file_chosen(self, path: str) -> None:
        """Write the table."""
        if self.quiz is None:
            return
        try:
            write_atomically(Path(path), to_csv(self.quiz.asked))
        except OSError as e:
            why = tr("The table cannot be written to {path}: {why}. Choose another folder.")
            self.results.show_saved(why.format(path=path, why=heard(e.strerror or "")))
        else:
            self.results.show_saved(tr("Saved as {path}.").format(path=path))


def card_of(quiz: Quiz, sign: str) -> Card:
    """What the card shows; `sign` is what is read now."""
    team = quiz.turn
    foot = tr("{points} points · {streak} in a row").format(points=team.score, streak=team.streak)
    if quiz.rules.count is not None:
        foot += " · " + tr("{number} of {count}").format(number=quiz.number, count=quiz.rules.count)
    who = f"{team.name}: " if team.name else ""
    if quiz.phase is Phase.COUNTDOWN:
        return Card(who + tr("Get ready"), str(quiz.countdown), share=1.0 - quiz.in_phase_s % 1.0, foot=foot)
    total_s, left_s = quiz.rules.time_s, quiz.left_s
    time = left_s / total_s if left_s is not None and total_s else None
    time_text = "" if left_s is None else tr("{count} s").format(count=f"{left_s:.0f}")
    asked = quiz.question.text
    answer = "".join(quiz.question.answer)
    if quiz.phase is Phase.TOLD:
        solved = asked if asked == answer or quiz.rules.game is not Game.SUMS else f"{asked} = {answer}"
        if quiz.outcome is Outcome.RIGHT:
            return Card(who + tr("Right"), solved, len(solved), f"+{quiz.points}", 1.0, mark="right", foot=foot)
        note = tr("Time is over") if quiz.outcome is Outcome.MISSED else tr("Skipped")
        return Card(who + tr("It would have been"), answer, 0, note, mark="missed", foot=foot)
    held = quiz.hold.sign
    other = held != "" and held != quiz.sign
    note = tr("Let go, then again") if sign and sign == quiz.hold.given == quiz.sign else ""
    if held or (sign and not note):
        note = tr("I see {sign}").format(sign=held or sign)
    if quiz.rules.game is Game.SUMS:
        shown, done = f"{asked} = {answer[: quiz.position]}?", 0
        title = tr("sign the answer") if who else tr("Sign the answer")
    else:
        shown, done = asked, len("".join(quiz.question.answer[: quiz.position]))
        title = tr("show me") if who else tr("Show me")
    return Card(who + title, shown, done, note, quiz.hold.progress, other, "", time, time_text, foot)


def _button(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys from the panel
    return made
