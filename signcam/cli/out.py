"""What the commands share: progress bars, JSON lines, the words for a share."""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


TELL_EVERY_S = 0.1


class Bars:
    """Progress bars on stderr, one for each thing that is done, none where stderr is no terminal.

    Args:
        as_lines: print JSON lines on stdout instead, for a program that follows.
    """

    def __init__(self, *, as_lines: bool = False) -> None:
        self._what = ""
        self._bar: Any = None
        self._as_lines, self._told_at = as_lines, 0.0

    def tell(self, what: str, done: int, total: int) -> None:
        """`done` of `total` is done of `what`."""
        if self._as_lines:
            now_s = time.monotonic()
            if what != self._what or done >= total or now_s - self._told_at > TELL_EVERY_S:
                self._what, self._told_at = what, now_s
                print_json({"doing": what, "done": done, "of": total})
            return
        if what != self._what or self._bar is None:
            from tqdm import tqdm

            self.close()
            self._what = what
            self._bar = tqdm(total=total, desc=what, leave=False, disable=None, file=sys.stderr)
        self._bar.update(done - self._bar.n)
        if done >= total:
            self.close()

    def named(self, what: str) -> Callable[[int, int], None]:
        """The same for one thing."""
        return lambda done, total: self.tell(what, done, total)

    def close(self) -> None:
        """Remove the bar that is there; idempotent."""
        if self._bar is not None:
            self._bar.close()
        self._bar = None


def print_json(value: Mapping[str, Any]) -> None:
    """One object on one line, at once."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def per_cent(share: float) -> str:
    """0.9731 -> "97.3 %"."""
    return f"{100 * share:.1f} %"
