"""A sign that is held long enough becomes an answer, once.  Pure: time comes in.

What the network reads changes from frame to frame, also between two signs that are meant.  So a sign counts only when
it was held, and the same sign counts again only after it was let go of.
"""

from __future__ import annotations

from typing import Final

HOLD_S: Final = 0.8
"""Long enough that a sign that is only passed through hardly counts, short enough that a hand does not tire."""

BLINK_S: Final = 0.25  # a held sign may be gone for so long: one odd frame must not begin it anew
RELEASE_S: Final = 0.3  # a sign that was given has to be gone for so long before it can be given again


class Hold:
    """Follows one signer.  Give it what is read, frame by frame.

    Args:
        needed_s: s, how long a sign is to be held.

    Attributes:
        sign: what is being held, "" for nothing.
        progress: 0...1, how much of the time it has been held.
    """

    def __init__(self, needed_s: float = HOLD_S) -> None:
        self._needed_s = needed_s
        self.forget()

    def forget(self) -> None:
        """Begin anew; what was given may be given again at once."""
        self.sign = ""
        self.progress = 0.0
        self._since = 0.0
        self._seen_at = 0.0
        self._given = ""
        self._given_at = 0.0  # when it was last seen

    @property
    def given(self) -> str:
        """The last answer while it is still shown; "" once it was let go of."""
        return self._given

    def update(self, sign: str, now_s: float) -> str:
        """What is read now.

        Args:
            sign: its label, "" for none.
            now_s: s, never falling.

        Returns:
            The sign that has just been held for long enough, else "".
        """
        if self._given:
            if sign == self._given:
                self._given_at = now_s
                sign = ""
            elif now_s - self._given_at >= RELEASE_S:
                self._given = ""
        if not sign:
            if self.sign and now_s - self._seen_at > BLINK_S:
                self.sign, self.progress = "", 0.0
            return ""
        if sign != self.sign or now_s - self._seen_at > BLINK_S:
            self.sign, self._since = sign, now_s
        self._seen_at = now_s
        self.progress = min((now_s - self._since) / self._needed_s, 1.0)
        if now_s - self._since < self._needed_s:
            return ""
        self._given, self._given_at = sign, now_s
        self.sign, self.progress = "", 0.0
        return sign
