"""The quiz: it asks for signs, waits for them to be held, counts.  Pure: time comes in, and chance.

It has a clock of its own, which stands still while there is nothing to answer with: a camera that is lost, a pause, or
a panel that is hidden cost nobody points.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from signcam.live.hold import Hold
from signcam.live.questions import Deck, Game, Question
from signcam.live.tally import Asked, Outcome, Tally

if TYPE_CHECKING:
    import random

COUNTDOWN_S: Final = 3.0
RIGHT_S: Final = 1.2  # how long it is told that it was right
MISSED_S: Final = 3.0  # and what would have been: there is a picture to look at
STEP_S: Final = 0.5  # the clock's longest step: what is longer was no playing
POINTS: Final = 10
QUICK_POINTS: Final = 10  # as many more for an answer at once, none at the end of the time


class Phase(Enum):
    """Where the quiz is."""

    COUNTDOWN = "countdown"
    ASKING = "asking"
    TOLD = "told"  # whether it was right
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Rules:
    """What is played.

    Attributes:
        game: what is asked.
        questions: how many, for each team; practice has no end.
        limit_s: s for each sign; None for no limit; practice has none.
        teams: their names, in the order of their turns; one, perhaps without a name, plays alone.
    """

    game: Game = Game.ALL
    questions: int = 10
    limit_s: float | None = 25.0
    teams: tuple[str, ...] = ("",)

    @property
    def count(self) -> int | None:
        """How many questions there are in all; None without end."""
        return None if self.game is Game.PRACTICE else self.questions * len(self.teams)

    @property
    def time_s(self) -> float | None:
        """Seconds for each sign; None without a limit."""
        return None if self.game is Game.PRACTICE else self.limit_s


@dataclass(slots=True)
class Standing:
    """How a team stands.

    Attributes:
        name: of the team.
        score: points.
        right: questions answered.
        asked: questions put.
        streak: answered in a row, until now.
        best_streak: at its best.
    """

    name: str
    score: int = 0
    right: int = 0
    asked: int = 0
    streak: int = 0
    best_streak: int = 0


class Quiz:
    """One game, from the countdown to the results.

    Args:
        rules: what is played.
        labels: the model's.
        tally: counts by sign, also those of earlier games.
        rng: decides what is asked.

    Attributes:
        phase: where it is.
        question: what is asked, or was last.
        position: which of its signs is to be shown now, from 0.
        standings: one for each team.
        asked: every sign that was asked for in this game.
        instead: what was held in place of the sign that is asked for.
        hinted: the handshape is shown.
        outcome: of the last question, while it is told.
        hold: what is being held.
    """

    def __init__(self, rules: Rules, labels: tuple[str, ...], tally: Tally, rng: random.Random) -> None:
        self.rules = rules
        self.phase = Phase.COUNTDOWN
        self.position = 0
        self.standings = tuple(Standing(name) for name in rules.teams)
        self.asked: list[Asked] = []
        self.instead: list[str] = []
        self.hinted = False
        self.outcome = Outcome.RIGHT
        self.points = 0  # of the last question
        self.hold = Hold()
        self._tally = tally
        self._deck = Deck(rules.game, labels, tally, rng)
        self.question: Question = self._deck.draw()
        self._number = 0  # of the question, from 0
        self._clock_s = 0.0
        self._phase_at_s = 0.0
        self._last_s: float | None = None  # on the caller's clock

    @property
    def number(self) -> int:
        """Of the question, from 1."""
        return self._number + 1

    @property
    def turn(self) -> Standing:
        """The team that is asked."""
        return self.standings[self._number % len(self.standings)]

    @property
    def sign(self) -> str:
        """The sign that is to be shown now."""
        return self.question.answer[self.position]

    @property
    def in_phase_s(self) -> float:
        """Seconds since the phase began, or since this sign of the question is asked for."""
        return self._clock_s - self._phase_at_s

    @property
    def left_s(self) -> float | None:
        """Seconds left for this sign; None without a limit."""
        return None if self.rules.time_s is None else max(0.0, self.rules.time_s - self.in_phase_s)

    @property
    def countdown(self) -> int:
        """3, 2, 1."""
        return max(1, round(COUNTDOWN_S) - int(self.in_phase_s))

    def update(self, sign: str, now_s: float, *, running: bool = True) -> None:
        """What is read now.

        Args:
            sign: its label, "" for none.
            now_s: s, on any clock that goes forward.
            running: there is something to answer with; if not, the time stands still.
        """
        step_s = 0.0 if self._last_s is None else min(max(0.0, now_s - self._last_s), STEP_S)
        self._last_s = now_s
        if not running or self.phase is Phase.DONE:
            return
        self._clock_s += step_s
        if self.phase is Phase.COUNTDOWN and self.in_phase_s >= COUNTDOWN_S:
            self._begin(Phase.ASKING)
        elif self.phase is Phase.TOLD and self.in_phase_s >= (RIGHT_S if self.outcome is Outcome.RIGHT else MISSED_S):
            self._next()
        if self.phase is Phase.ASKING:
            self._listen(sign)

    def skip(self) -> None:
        """Give this question up."""
        if self.phase is Phase.ASKING:
            self._close(Outcome.SKIPPED)

    def hint(self) -> None:
        """Show the handshape of the sign that is asked for, for which there are then no points for being quick."""
        if self.phase is Phase.ASKING:
            self.hinted = True

    def stop(self) -> None:
        """End the game here; the question that is open does not count."""
        self.phase = Phase.DONE

    def _begin(self, phase: Phase) -> None:
        self.phase = phase
        self._phase_at_s = self._clock_s
        self.hold.forget()

    def _listen(self, sign: str) -> None:
        """Take what is held, as long as there is time."""
        given = self.hold.update(sign, self._clock_s)
        if given == self.sign:
            self._take()
        elif self.left_s == 0.0 and self.hold.sign != self.sign:  # what is being held may be held to its end
            self._close(Outcome.MISSED)
        elif given:
            self.instead.append(given)

    def _take(self) -> None:
        """The right sign was held."""
        points = POINTS
        if self.rules.time_s and self.left_s is not None and not self.hinted:
            points += round(QUICK_POINTS * self.left_s / self.rules.time_s)
        self._note(Outcome.RIGHT, points)
        if self.position + 1 == len(self.question.answer):
            self._close(Outcome.RIGHT)
        else:
            self.position += 1
            self._phase_at_s = self._clock_s  # the hold is kept: the same sign twice has to be let go of

    def _note(self, outcome: Outcome, points: int) -> None:
        """Write down what became of the sign that was asked for."""
        team = self.turn
        asked = Asked(
            number=self.number,
            team=team.name,
            game=self.rules.game.value,
            text=self.question.text,
            sign=self.sign,
            outcome=outcome,
            instead=tuple(self.instead),
            took_s=self.in_phase_s,
            hinted=self.hinted,
            points=points,
        )
        self.asked.append(asked)
        self._tally.note(asked)
        self.points += points
        team.score += points
        self.instead = []
        self.hinted = False

    def _close(self, outcome: Outcome) -> None:
        """The question is over."""
        team = self.turn
        if outcome is not Outcome.RIGHT:
            self._note(outcome, 0)
        team.asked += 1
        team.right += outcome is Outcome.RIGHT
        team.streak = team.streak + 1 if outcome is Outcome.RIGHT else 0
        team.best_streak = max(team.best_streak, team.streak)
        self.outcome = outcome
        self._begin(Phase.TOLD)

    def _next(self) -> None:
        """Ask the next question, unless that was the last."""
        if self.number == self.rules.count:
            self._begin(Phase.DONE)
            return
        self._number += 1
        self.question = self._deck.draw()
        self.position = 0
        self.points = 0
        self._begin(Phase.ASKING)
