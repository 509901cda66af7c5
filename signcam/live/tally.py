"""What became of every sign that was asked for, by sign, and as a table for a spreadsheet.  Pure."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

COLUMNS: Final = ("question", "team", "game", "asked", "sign", "outcome", "shown instead", "seconds", "hint", "points")
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so would be run by a spreadsheet as a formula."""


class Outcome(Enum):
    """What became of a sign that was asked for."""

    RIGHT = "right"
    MISSED = "missed"  # the time was over
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Asked:
    """One sign that was asked for.

    Attributes:
        number: of the question, from 1.
        team: its name, "" where one plays alone.
        game: `questions.Game`'s value.
        text: the question.
        sign: the label that was right.
        outcome: what became of it.
        instead: labels that were held in its place, in their order.
        took_s: s, from asking to the outcome.
        hinted: the handshape was shown.
        points: for it.
    """

    number: int
    team: str
    game: str
    text: str
    sign: str
    outcome: Outcome
    instead: tuple[str, ...]
    took_s: float
    hinted: bool
    points: int

    @property
    def trouble(self) -> bool:
        """It was not shown, or something else was first."""
        return self.outcome is not Outcome.RIGHT or bool(self.instead)


@dataclass(frozen=True, slots=True)
class SignTally:
    """How one sign went.

    Attributes:
        sign: the label.
        asked: how often.
        right: how often it was shown in time, whatever was shown before.
        missed: how often it was not.
        mistaken: how often something else was held for it, counted once a question.
        instead: what that was most often, "" where nothing.
        mean_s: s, until it was shown; None where it never was.
    """

    sign: str
    asked: int
    right: int
    missed: int
    mistaken: int
    instead: str
    mean_s: float | None


class Tally:
    """Everything that was asked since the panel was made."""

    def __init__(self) -> None:
        self._asked: dict[str, list[Asked]] = {}

    def note(self, asked: Asked) -> None:
        """Count this one."""
        self._asked.setdefault(asked.sign, []).append(asked)

    def of(self, sign: str) -> SignTally:
        """How this sign went."""
        asked = self._asked.get(sign, [])
        right = [one for one in asked if one.outcome is Outcome.RIGHT]
        instead = Counter(label for one in asked for label in one.instead)
        return SignTally(
            sign,
            asked=len(asked),
            right=len(right),
            missed=len(asked) - len(right),
            mistaken=sum(1 for one in asked if one.instead),
            instead=instead.most_common(1)[0][0] if instead else "",
            mean_s=sum(one.took_s for one in right) / len(right) if right else None,
        )

    def signs(self) -> tuple[SignTally, ...]:
        """Every sign that was asked for, in the order in which they were first."""
        return tuple(self.of(sign) for sign in self._asked)

    def weight(self, sign: str) -> float:
        """How often practice should ask for this sign: 1 where nothing is known, 0.25...4 otherwise.

        What is never wrong is still asked now and then, and what always is does not drive out all else.
        """
        asked = self._asked.get(sign, [])
        if not asked:
            return 1.0
        share = (sum(one.trouble for one in asked) + 0.25) / (len(asked) + 1.0)
        return min(max(0.25, 4.0 * share), 4.0)

    def most_missed(self) -> str:
        """The sign that went wrong most often, counted as `Asked.trouble`; "" while none has."""
        wrong = {sign: sum(one.trouble for one in asked) for sign, asked in self._asked.items()}
        worst = max(wrong, key=lambda sign: (wrong[sign], wrong[sign] / len(self._asked[sign])), default="")
        return worst if worst and wrong[worst] else ""


def to_csv(asked: Iterable[Asked]) -> bytes:
    """A table, a row for each sign that was asked for: UTF-8 with the mark that Excel wants, lines ended by CR LF.

    Names and labels that a spreadsheet would run as a formula get an apostrophe before them.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for one in asked:
        writer.writerow(
            (
                one.number,
                safe(one.team),
                one.game,
                safe(one.text),
                safe(one.sign),
                one.outcome.value,
                safe(" ".join(one.instead)),
                f"{one.took_s:.1f}",
                "yes" if one.hinted else "no",
                one.points,
            )
        )
    return out.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if any(text.startswith(FORMULA) for text in (cell, cell.lstrip())) else cell
