"""What makes a sample of a picture that is brought in: its hand is found and cut as the camera's are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from signcam.dataset.naming import new_id
from signcam.hand.detector import HandDetector
from signcam.hand.sample import cut_sample
from signcam.values import Frame

if TYPE_CHECKING:
    from signcam.dataset.example import Example
    from signcam.sample import Sample


class Cutter:
    """For `dataset.bring`.  The detector is made when the first picture comes; use it from one thread, and close it.

    Args:
        camera: what the samples say of where they are from.
    """

    def __init__(self, camera: str) -> None:
        self._camera = camera
        self._session = new_id()  # one sitting: nothing is known of the pictures' times
        self._detector: HandDetector | None = None

    def __call__(self, example: Example) -> Sample | None:
        """The sample of this picture; None where no hand is found."""
        frame = Frame(example.rgb, index=0, captured_at=0.0, name=example.name)
        hand = example.hand
        if hand is None:
            self._detector = self._detector or HandDetector("image")
            hand = self._detector.detect(frame)
        if hand is None:
            return None
        return cut_sample(frame, hand, example.label, signer=example.person, session=self._session, camera=self._camera)

    def close(self) -> None:
        """Give the detector back; idempotent."""
        if self._detector is not None:
            self._detector.close()
        self._detector = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
