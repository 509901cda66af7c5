"""Signs that are held become text.  Pure: time comes in.

The same sign twice needs a release in between, which `hold` asks for.  A hand that wipes what it wrote away erases the
last letter: from rest, quickly across the body, as one wipes a board.  Why that gesture: every handshape may be a sign
of some model, so it has to be a movement; a hand that is taken down mostly moves down or to its own side, and one that
comes into the picture was not at rest in it before.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from signcam.live.hold import Hold

if TYPE_CHECKING:
    from signcam.values import Hand

MOST_LETTERS: Final = 400
MOST_UNDONE: Final = 100

SPACES: Final = ("space", "SPACE", "Space")
ERASERS: Final = ("del", "DEL", "Del", "delete", "backspace")
NOTHINGS: Final = ("nothing", "NOTHING", "Nothing")
"""What the usual sets of letters call their signs that are no letters."""

REST_S: Final = 0.4  # in which a hand has to be in one place before it wipes
REST: Final = 0.35  # of the hand's longer side: how far it may move in this time
WIPE_S: Final = 0.6  # a wipe takes no longer
WIPE: Final = 1.2  # of the hand's longer side, across the body
LEVEL: Final = 0.6  # of the way across: how far it may go up or down
KEPT_S: Final = 1.4

What = Literal["", "typed", "erased", "full"]


class Wipe:
    """Sees a hand wipe.  Give it every frame's hand."""

    def __init__(self) -> None:
        self._path: deque[tuple[float, float, float, float]] = deque()  # s, x and y across the body, longer side: px

    def update(self, hand: Hand | None, now_s: float) -> bool:
        """Whether the hand has just wiped; once for each wipe.

        Args:
            hand: in this frame.
            now_s: s, never falling.
        """
        if hand is None:
            return False
        if self._path and not 0.0 <= now_s - self._path[-1][0] <= REST_S:
            self._path.clear()  # it was away: another hand, or the same one that comes back
        x, y = (float(v) for v in hand.landmarks.mean(axis=0))
        # a camera that is not mirrored sees the signer's left on its right: a right hand goes across to larger x
        across = x if hand.side == "right" else -x
        self._path.append((now_s, across, y, float(max(hand.box.width, hand.box.height))))
        while now_s - self._path[0][0] > KEPT_S:
            self._path.popleft()
        if not self._wiped(now_s):
            return False
        self._path.clear()
        return True

    def _wiped(self, now_s: float) -> bool:
        path = np.array(self._path)
        size = float(np.median(path[:, 3]))
        end = path[-1]
        for start in path[path[:, 0] >= now_s - WIPE_S]:
            way = end[1] - start[1]
            if way < WIPE * size or abs(end[2] - start[2]) > LEVEL * way:
                continue
            before = path[(path[:, 0] <= start[0]) & (path[:, 0] >= start[0] - REST_S)]
            rested_s = start[0] - before[0, 0]
            moved = np.hypot(*(np.ptp(before[:, 1:3], axis=0)))
            if rested_s >= REST_S * 0.9 and moved <= REST * size:
                return True
        return False


class Speller:
    """A text that is signed.

    Attributes:
        text: so far.
        hold: what is being held.
    """

    def __init__(self) -> None:
        self.text = ""
        self.hold = Hold()
        self._wipe = Wipe()
        self._before: deque[str] = deque(maxlen=MOST_UNDONE)

    def update(self, sign: str, hand: Hand | None, now_s: float) -> What:
        """What is read now, and what came of it.

        Args:
            sign: its label, "" for none.
            hand: in the frame, whatever it shows.
            now_s: s, never falling.
        """
        if self._wipe.update(hand, now_s):
            self.hold.forget()
            return self.erase()
        given = self.hold.update("" if sign in NOTHINGS else sign, now_s)
        if given in ERASERS:
            return self.erase()
        return self.type(" " if given in SPACES else given) if given else ""

    def type(self, letters: str) -> What:
        """Put letters at the end, unless the text is full."""
        if len(self.text) + len(letters) > MOST_LETTERS:
            return "full"
        self._change(self.text + letters)
        return "typed"

    def erase(self) -> What:
        """Take the last letter away."""
        self._change(self.text[:-1])
        return "erased"

    def clear(self) -> None:
        """Take everything away."""
        self._change("")

    def undo(self) -> None:
        """Take the last change back; nothing where there is none."""
        if self._before:
            self.text = self._before.pop()

    @property
    def can_undo(self) -> bool:
        """There is a change to take back."""
        return bool(self._before)

    def _change(self, text: str) -> None:
        if text != self.text:
            self._before.append(self.text)
            self.text = text
