"""What is chosen before a quiz: what is asked, how long, how often, who plays."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signcam.live.hold import Hold
from signcam.live.questions import Game, digits_of, games_for, signs_of
from signcam.live.quiz import Rules
from signcam.ui.language import tr
from signcam.ui.paragraphs import muted
from signcam.ui.ring import Ring
from signcam.ui.toolbar import Choice

TIMES_S: Final = (10.0, 15.0, 25.0, None)
USUAL_TIME: Final = 25.0  # the demo clip, which takes 20 s for all digits, can play along
QUESTIONS: Final = (5, 10, 20)
BEGIN_SIGN: Final = "5"  # an open hand, which everybody can show; with other labels the first one
BEGIN_HOLD_S: Final = 1.2
NAME_LETTERS: Final = 24


def game_words(game: Game, labels: tuple[str, ...]) -> str:
    """What a game is called."""
    if game is Game.ALL and signs_of(labels) == digits_of(labels):
        return tr("Digits 0 to {last}").format(last=digits_of(labels)[-1])
    return {
        Game.FEW: tr("Digits 0 to 5"),
        Game.ALL: tr("All {count} signs").format(count=len(signs_of(labels))),
        Game.NUMBERS: tr("Numbers of two digits"),
        Game.SUMS: tr("Sums: sign the answer"),
        Game.PRACTICE: tr("Practice, without time"),
    }[game]


class Lobby(QWidget):
    """The choices, and how to begin.

    Signals:
        begun: with the button, the key or the hand.
    """

    begun = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._labels: tuple[str, ...] = ()
        self._hold = Hold(BEGIN_HOLD_S)
        self.games = Choice(tr("What is asked"), 400)
        self.times = Choice(tr("Time for each sign"), 400)
        self.counts = Choice(tr("Questions for each team"), 400)
        self.players = Choice(tr("Players"), 400)
        self.names = (QLineEdit(tr("Team 1")), QLineEdit(tr("Team 2")))
        for seconds in TIMES_S:
            self.times.addItem(
                tr("No limit") if seconds is None else tr("{count} s").format(count=int(seconds)), seconds
            )
        self.times.setCurrentIndex(TIMES_S.index(USUAL_TIME))
        for count in QUESTIONS:
            self.counts.addItem(str(count), count)
        self.counts.setCurrentIndex(1)
        self.players.addItem(tr("One player"), 1)
        self.players.addItem(tr("Two teams"), 2)
        for number, name in enumerate(self.names, 1):
            name.setMaxLength(NAME_LETTERS)
            name.setAccessibleName(tr("Name of team {number}").format(number=number))
        self.start = QPushButton(tr("Start (Enter)"))
        self.start.setProperty("role", "primary")
        self.start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ring = Ring(52)
        self.by_hand = muted()
        self.missed = muted()
        self._lay_out()
        self.players.activated.connect(self.on_players_chosen)
        self.games.activated.connect(self.on_game_chosen)
        self.start.clicked.connect(self.begun)
        self.on_players_chosen()
        self.show_labels(())

    def _lay_out(self) -> None:
        title = QLabel(tr("Quiz"))
        title.setProperty("role", "title")
        about = muted(tr("Show the sign that is asked for, and hold it until the ring is full."))
        form = QGridLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(7)
        form.setColumnStretch(1, 1)
        rows = ((tr("Asked"), self.games), (tr("Time"), self.times), (tr("Questions"), self.counts),
                (tr("Players"), self.players))  # fmt: skip
        for row, (words, choice) in enumerate(rows):
            choice.setMinimumContentsLength(8)
            form.addWidget(muted(words), row, 0)
            form.addWidget(choice, row, 1)
        teams = QHBoxLayout()
        teams.setSpacing(8)
        for name in self.names:
            teams.addWidget(name)
        hand = QHBoxLayout()
        hand.setSpacing(12)
        hand.addWidget(self.ring)
        hand.addWidget(self.by_hand, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(about)
        column.addLayout(form)
        column.addLayout(teams)
        column.addWidget(self.missed)
        column.addSpacing(2)
        column.addWidget(self.start)
        column.addLayout(hand)
        column.addStretch(1)

    @property
    def begin_sign(self) -> str:
        """The sign that begins a game when it is held; "" while there is no model."""
        signs = signs_of(self._labels)
        return BEGIN_SIGN if BEGIN_SIGN in signs else signs[0] if signs else ""

    @property
    def rules(self) -> Rules:
        """What is chosen."""
        teams: tuple[str, ...] = ("",)
        if self.players.currentData() == 2:
            teams = tuple(name.text().strip() or name.accessibleName() for name in self.names)
        return Rules(self.game, self.counts.currentData(), self.times.currentData(), teams)

    @property
    def game(self) -> Game:
        """What is asked."""
        return Game(self.games.currentData())

    def show_labels(self, labels: tuple[str, ...]) -> None:
        """Offer what can be played with a model's labels; without any, nothing can."""
        chosen = self.games.currentData()
        self._labels = labels
        self.games.clear()
        games = games_for(labels)
        for game in games:
            self.games.addItem(game_words(game, labels), game.value)
        usual = chosen if chosen in [game.value for game in games] else Game.ALL.value
        self.games.setCurrentIndex(max(0, self.games.findData(usual)))
        self.start.setEnabled(bool(games))
        sign = self.begin_sign
        self.by_hand.setText(
            tr("Or hold up a {sign}.").format(sign=sign) if sign else tr("Waiting for the model: it says which signs.")
        )
        self.on_game_chosen()

    def show_missed(self, sign: str) -> None:
        """Tell which sign was missed most often, "" for none."""
        self.missed.setText(tr("Most often missed until now: {sign}").format(sign=sign))
        self.missed.setVisible(bool(sign))

    def listen(self, sign: str, now_s: float) -> None:
        """Begin when the sign for it is held, unless somebody is choosing."""
        focus = QApplication.focusWidget()
        choosing = QApplication.activePopupWidget() is not None or (focus is not None and self.isAncestorOf(focus))
        given = self._hold.update(sign if sign == self.begin_sign and not choosing else "", now_s)
        self.ring.show_hold(self._hold.sign, self._hold.progress)
        if given:
            self._hold.forget()
            self.begun.emit()

    @Slot()
    def on_players_chosen(self) -> None:
        """Ask two teams for their names."""
        for name in self.names:
            name.setVisible(self.players.currentData() == 2)

    @Slot()
    def on_game_chosen(self) -> None:
        """Practice has no time and no end."""
        practice = self.games.currentData() == Game.PRACTICE.value
        self.times.setEnabled(not practice)
        self.counts.setEnabled(not practice)
