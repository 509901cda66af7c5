"""A second model on the same live frames: it reads the very crops that the model in use has read.

Recognition comes first: the second model reads a few of them a second, on a thread of its own.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from signcam.live.latest import Latest
from signcam.live.workers import Worker
from signcam.values import Recognition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from signcam.live.workers import Classifier
    from signcam.values import Prediction

MOST_PER_S = 12.0
"""Bars that change more often cannot be compared by eye."""


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """What two models say of one frame, neither of them smoothed.

    Attributes:
        recognition: the frame, its crop, and what the model in use says, `raw`.
        other: what the second model says of the same crop; None where no hand was found.
    """

    recognition: Recognition
    other: Prediction | None


class Rival:
    """Answers of a second model, from a thread that begins at once.  Its methods never wait, but for `close`.

    Args:
        model: the second model's folder.
        make_classifier: another way to it; called on the thread that uses it.
    """

    def __init__(self, model: Path, make_classifier: Callable[[], Classifier] | None = None) -> None:
        def classifier() -> Classifier:
            from signcam.model.classifier import load_classifier

            return load_classifier(model, "cpu")

        self.model = model
        self._asked = Latest[Recognition]()
        self._pairs = Latest[Pair]()
        self._worker = _RivalWorker(make_classifier or classifier, self._asked, self._pairs)
        self._worker.start()

    def ask(self, recognition: Recognition) -> None:
        """Read the crop of this recognition next; the same one again is not read again."""
        if self._asked.peek() is not recognition:
            self._asked.put(recognition)

    def last(self) -> Pair | None:
        """The newest pair."""
        return self._pairs.peek()

    @property
    def error(self) -> str | None:
        """Why nothing is read, for the user."""
        return self._worker.why_ended("The second model cannot be asked ({}). Choose another one.")

    def close(self, timeout_s: float = 0.0) -> bool:
        """End the thread; idempotent.  Returns: whether it has ended within this time."""
        self._worker.stop()
        self._asked.close()
        self._worker.join(timeout_s)
        return not self._worker.is_alive()


class _RivalWorker(Worker):
    def __init__(
        self, make_classifier: Callable[[], Classifier], asked: Latest[Recognition], pairs: Latest[Pair]
    ) -> None:
        super().__init__("signcam-rival")
        self._make_classifier = make_classifier
        self._asked = asked
        self._pairs = pairs

    def work(self) -> None:
        """Load, then read until the mailbox is closed."""
        with closing(self._make_classifier()) as classifier:
            seen = 0
            while not self.stopping.is_set():
                seen, recognition = self._asked.wait_newer(seen)
                if recognition is None:
                    return
                crop = recognition.crop
                self._pairs.put(Pair(recognition, None if crop is None else classifier.classify(crop)))
                self.stopping.wait(1 / MOST_PER_S)
