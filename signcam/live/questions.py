"""What the quiz can ask of a model's signs.  Pure: chance comes in.

The signs are the model's own, so a model of letters asks letters.  What needs numbers is offered where the labels
count from 0 without a gap.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from signcam.values import NONE_LABEL

if TYPE_CHECKING:
    import random

    from signcam.live.tally import Tally

FEW: Final = 6  # 0 to 5, which most people can guess
NUMBERS_NEED: Final = 6  # digits, from 0, or there would be too few numbers to ask for


class Game(Enum):
    """What is asked."""

    FEW = "0-5"
    ALL = "all signs"
    NUMBERS = "numbers"  # of two signs, one after the other
    SUMS = "sums"  # the answer is signed
    PRACTICE = "practice"  # without end and time; what is missed comes more often


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and the signs that answer it, one after the other."""

    text: str
    answer: tuple[str, ...]


def signs_of(labels: tuple[str, ...]) -> tuple[str, ...]:
    """The labels that can be asked for: hands that show no sign cannot."""
    return tuple(label for label in labels if label != NONE_LABEL)


def digits_of(labels: tuple[str, ...]) -> tuple[str, ...]:
    """The digits among the labels, "0" and so on as far as none is missing."""
    digits: list[str] = []
    while len(digits) < 10 and str(len(digits)) in labels:
        digits.append(str(len(digits)))
    return tuple(digits)


def games_for(labels: tuple[str, ...]) -> tuple[Game, ...]:
    """What can be played with these labels, the easiest first; nothing without a sign."""
    signs, digits = signs_of(labels), digits_of(labels)
    if not signs:
        return ()
    fits = {
        Game.FEW: len(digits) >= FEW and len(signs) > FEW,
        Game.ALL: True,
        Game.NUMBERS: len(digits) >= NUMBERS_NEED,
        Game.SUMS: len(digits) >= NUMBERS_NEED,
        Game.PRACTICE: True,
    }
    return tuple(game for game in Game if fits[game])


class Deck:
    """Asks one question after the other, never the same one twice in a row where there is another.

    Args:
        game: one of `games_for(labels)`.
        labels: the model's.
        tally: what was missed so far, for `Game.PRACTICE`.
        rng: decides.
    """

    def __init__(self, game: Game, labels: tuple[str, ...], tally: Tally, rng: random.Random) -> None:
        self._game = game
        self._signs = digits_of(labels)[:FEW] if game is Game.FEW else signs_of(labels)
        self._digits = digits_of(labels)
        self._tally = tally
        self._rng = rng
        self._left: list[str] = []  # every sign comes once before one comes again
        self._last: Question | None = None

    def draw(self) -> Question:
        """The next question."""
        question = self._any()
        for _ in range(20):  # of two signs, twenty draws that are all the same do not happen; of one, all are
            if self._last is None or question != self._last:
                break
            question = self._any()
        self._last = question
        return question

    def _any(self) -> Question:
        match self._game:
            case Game.NUMBERS:
                number = self._rng.choice(self._digits[1:]) + self._rng.choice(self._digits)
                return Question(number, tuple(number))
            case Game.SUMS:
                return self._sum()
            case Game.PRACTICE:
                weights = [self._tally.weight(sign) for sign in self._signs]
                sign = self._rng.choices(self._signs, weights)[0]
            case _:
                if not self._left:
                    self._left = self._rng.sample(self._signs, len(self._signs))
                sign = self._left.pop()
        return Question(sign, (sign,))

    def _sum(self) -> Question:
        """Plus or minus; the answer never needs a digit that the model does not know."""
        top = len(self._digits) - 1
        a = self._rng.randint(1, top)
        if self._rng.random() < 0.5:
            b = self._rng.randint(0, a)
            return Question(f"{a} − {b}", (str(a - b),))
        most = top if top == 9 else top - a
        b = self._rng.randint(min(1, most), most)
        return Question(f"{a} + {b}", tuple(str(a + b)))
