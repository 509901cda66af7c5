"""The thread that looks inside the network: it explains the newest crop, a few times a second and no more.

Recognition comes first: what nobody looks at is not explained, and between two explanations the thread rests.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from signcam.explanation import Explanation
from signcam.live.latest import Latest
from signcam.live.workers import Worker
from signcam.values import Crop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


MOST_PER_S = 8.0
"""More is not seen, and takes the second core from MediaPipe."""


class Explainer(Protocol):
    """What `model.explain.load_explainer` gives."""

    def explain(self, crop: Crop) -> Explanation:
        """What the network computes of this crop."""


class Inside:
    """Explanations of the newest crop, from a thread that begins at once.  Its methods never wait, but for `close`.

    Args:
        model: the model's folder.
        make_explainer: another way to the model; called on the thread that uses it.
    """

    def __init__(self, model: Path, make_explainer: Callable[[], Explainer] | None = None) -> None:
        def explainer() -> Explainer:
            from signcam.model.explain import load_explainer

            return load_explainer(model)

        self.model = model
        self._crops = Latest[Crop]()
        self._explanations = Latest[Explanation]()
        self._worker = _ExplainWorker(make_explainer or explainer, self._crops, self._explanations)
        self._worker.start()

    def ask(self, crop: Crop) -> None:
        """Explain this crop next; the same one again is not explained again."""
        if self._crops.peek() is not crop:
            self._crops.put(crop)

    def last(self) -> Explanation | None:
        """The last explanation; it holds its crop."""
        return self._explanations.peek()

    @property
    def error(self) -> str | None:
        """Why nothing is explained, for the user."""
        return self._worker.why_ended("The network cannot be looked into ({}). Choose another model.")

    def close(self, timeout_s: float = 0.0) -> bool:
        """End the thread; idempotent.  Returns: whether it has ended within this time."""
        self._worker.stop()
        self._crops.close()
        self._worker.join(timeout_s)
        return not self._worker.is_alive()


class _ExplainWorker(Worker):
    def __init__(
        self, make_explainer: Callable[[], Explainer], crops: Latest[Crop], explanations: Latest[Explanation]
    ) -> None:
        super().__init__("signcam-explain")
        self._make_explainer = make_explainer
        self._crops = crops
        self._explanations = explanations

    def work(self) -> None:
        """Load, then explain until the mailbox is closed."""
        explainer = self._make_explainer()
        seen = 0
        while not self.stopping.is_set():
            seen, crop = self._crops.wait_newer(seen)
            if crop is None:
                return
            started = time.monotonic()
            self._explanations.put(explainer.explain(crop))
            took_s = time.monotonic() - started
            # on a busy or slow computer it takes half of the time at most
            self.stopping.wait(max(1 / MOST_PER_S - took_s, took_s))
