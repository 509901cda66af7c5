"""Takes: what was recorded in one go, so that one key can take it back.

A sample that was put is on the disk a little later.  The saver keeps the order, so the n-th sample that comes onto the
disk is the n-th that was put: nothing else is needed to know whose it is.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from signcam.dataset.entry import Entry

REMEMBERED = 200


@dataclass(slots=True, eq=False)
class Take:
    """Samples that one key, one countdown, one appearance of a hand or one correction gave.

    Attributes:
        label: of them all.
        correction: whether it is “that was a 7”.
        put: how many there are to be.
        entries: those on the disk.
        over: no more will be put.
        back: it was taken back.
    """

    label: str
    correction: bool = False
    put: int = 0
    entries: list[Entry] = field(default_factory=list)
    over: bool = False
    back: bool = False

    @property
    def whole(self) -> bool:
        """Whether all of it is on the disk."""
        return self.over and len(self.entries) == self.put


class Takes:
    """The takes of this run of the program, the last one last."""

    def __init__(self) -> None:
        self._takes: deque[Take] = deque(maxlen=REMEMBERED)
        self._arriving: deque[Take] = deque()  # one for each sample that is not on the disk yet
        self._gone: deque[Take] = deque(maxlen=REMEMBERED)  # taken back; undone, they can be taken back once more

    def put(self, take: Take) -> None:
        """A sample of this take was put."""
        if not take.put:
            self._takes.append(take)
        take.put += 1
        self._arriving.append(take)

    def arrived(self, entry: Entry) -> Take:
        """The take whose sample this is."""
        take = self._arriving.popleft()
        take.entries.append(entry)
        return take

    def given_up(self, count: int) -> set[Take]:
        """The last so many samples will never come; the takes that they were of."""
        lost = set()
        for _ in range(count):
            take = self._arriving.pop()
            take.put -= 1
            lost.add(take)
        return lost

    def take_back(self) -> Take | None:
        """The last one, which counts no more; None if there is none."""
        while self._takes:
            take = self._takes.pop()
            if take.put:
                take.back = True
                self._gone.append(take)
                return take
        return None

    def spared(self) -> Take | None:
        """The last one that was taken back and is not in the trash yet, as it is not whole: it counts again."""
        if self._gone and not self._gone[-1].whole:
            take = self._gone.pop()
            take.back = False
            self._takes.append(take)
            return take
        return None

    def restored(self, ids: Iterable[str]) -> None:
        """These samples are there again; a take that is whole again can be taken back again."""
        there = set(ids)
        for take in list(self._gone):
            if take.entries and {e.id for e in take.entries} <= there:
                self._gone.remove(take)
                take.back = False
                self._takes.append(take)
