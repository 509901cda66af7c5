"""A key that is held down, as the panel needs to know it."""

from __future__ import annotations

from typing import Final

RELEASE_S: Final = 0.05
"""So long a key has to be up to be let go: a busy X11 may tell its repetition as release and press."""


class HeldKey:
    """At most one key."""

    def __init__(self) -> None:
        self._key: int | None = None
        self._released_at: float | None = None

    def press(self, key: int) -> bool:
        """A key went down; whether that is the one that is held already."""
        if key != self._key:
            return False
        self._released_at = None
        return True

    def hold(self, key: int) -> None:
        """This one counts from now on."""
        self._key, self._released_at = key, None

    def release(self, key: int, now_s: float) -> bool:
        """A key went up; whether it is the one that is held."""
        if key != self._key:
            return False
        self._released_at = now_s
        return True

    def let_go(self, now_s: float) -> bool:
        """Whether it has been up for long enough; told once."""
        if self._released_at is None or now_s - self._released_at < RELEASE_S:
            return False
        self.forget()
        return True

    def forget(self) -> None:
        """None is held."""
        self._key = self._released_at = None
