"""Which recorded samples are taken: by who signed, and in which sitting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from signcam.errors import DataError
from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signcam.dataset.example import Example


@dataclass(frozen=True, slots=True)
class Choice:
    """A selection; labels are chosen where pictures are read.

    Attributes:
        signers: only theirs; "" is nobody in particular; None takes everybody's.
        sessions: only those of these sittings; None takes all.
    """

    signers: tuple[str, ...] | None = None
    sessions: tuple[str, ...] | None = None

    def of(self, examples: Sequence[Example]) -> tuple[Example, ...]:
        """Those that are chosen, in their order.

        Raises:
            DataError: somebody or a sitting has none; the message names those there are.
        """
        _check("signer", self.signers, {e.person for e in examples})
        _check("sitting", self.sessions, {e.session for e in examples})
        chosen = tuple(
            e
            for e in examples
            if (self.signers is None or e.person in self.signers)
            and (self.sessions is None or e.session in self.sessions)
        )
        if not chosen:
            raise DataError("No sample is of these signers and of these sittings. Choose more of them.")
        return chosen


ALL = Choice()


def _check(what: str, wanted: tuple[str, ...] | None, there: set[str]) -> None:
    if strange := [name for name in wanted or () if name not in there]:
        named = ", ".join(f"“{name}”" for name in strange)
        have = ", ".join(sorted(there - {""}, key=natural_order)) or "none"
        raise DataError(f"No sample is of the {what} {named}. There are: {have}.")
