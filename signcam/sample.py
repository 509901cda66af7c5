"""The vocabulary's part on recording: a labelled hand as it is kept, to train on later.

It stands beside `values.py`, whose conventions hold here too, so that neither outgrows its shelf.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from signcam.values import Hand, Side, box_around, check_landmarks

if TYPE_CHECKING:
    from numpy.typing import NDArray

Palm = Literal["palm", "back"]
"""Which side of the hand the camera sees."""

SAMPLE_PX = 256
"""The side of a kept picture: larger than any network's view, so that crop rule and input size may change later."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One hand with its label, cut by the crop rule with room around it.

    The picture is upright as the crop rule has it, but never mirrored: side, landmarks and picture agree, and
    `square_of(sample.landmarks, sample.side, ...)` cuts from it what the network would have seen.

    Attributes:
        label: the sign, any text a person may type.
        rgb: (256, 256, 3) uint8 RGB.
        landmarks: (21, 2) float32 px of it.
        side: the person's own hand.
        palm: what of it the camera saw.
        signer: a nickname; "" where nobody gave one.
        session: id of the sitting: samples of one are almost the same picture, and belong on one side of a split.
        camera: its name, for people.
        frame_size: (width, height) px of the frame it was cut from.
        hand_px: the landmarks' longer extent in that frame, px; with `frame_size` it tells how near the hand was.
        light: mean luminance of the picture, 0...255.
        recorded_at_utc: ISO 8601.
        crop: id of the crop rule that turned it (`hand/crop.py`).
    """

    label: str
    rgb: NDArray[np.uint8]
    landmarks: NDArray[np.float32]
    side: Side
    palm: Palm
    signer: str
    session: str
    camera: str
    frame_size: tuple[int, int]
    hand_px: float
    light: float
    recorded_at_utc: str
    crop: str

    def __post_init__(self) -> None:
        if self.rgb.shape != (SAMPLE_PX, SAMPLE_PX, 3) or self.rgb.dtype != np.uint8:
            raise ValueError(f"a sample must be ({SAMPLE_PX}, {SAMPLE_PX}, 3) uint8, not {self.rgb.shape}")
        if not self.rgb.flags.c_contiguous:
            raise ValueError("a sample must be C-contiguous")
        check_landmarks(self.landmarks, self.side)
        if self.palm not in get_args(Palm):
            raise ValueError(f"palm must be palm or back, not {self.palm!r}")
        self.rgb.flags.writeable = False

    @property
    def hand(self) -> Hand:
        """The hand in this picture, as a detector would give it."""
        return hand_of(self.landmarks, self.side)


def hand_of(landmarks: NDArray[np.float32], side: Side) -> Hand:
    """The hand that these landmarks (21, 2) float32 are of; its score is 1, since somebody meant it."""
    return Hand(landmarks=landmarks, box=box_around(landmarks), side=side, score=1.0)
