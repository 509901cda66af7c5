"""The vocabulary of signcam: every value that travels between rooms.

Conventions, stated once:
    images   (height, width, 3) uint8, RGB, C-contiguous, read-only, as the
             sensor sees them; only the screen is mirrored.
    boxes    pixels, half-open [left, right) x [top, bottom), y grows downwards.
    points   (x, y) float32 pixels; a pixel's centre is at +0.5.
    times    seconds on the monotonic clock, unless the name ends in _utc.

A value that holds an array takes ownership of it and makes it read-only: a picture that was judged can then be shown,
saved and judged again by other threads without a lock and without a copy.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray


Side = Literal["left", "right"]

Reason = Literal["no hand", "cut off", "too dark", "moving", "unsure", "not a digit"]
"""Why there is no sign.  The texts a user reads are made of these in the ui and on the command line."""

NONE_LABEL = "none"
"""The label of hands that show none of a model's signs; a model that has it can refuse them."""

LANDMARKS = 21
"""Points of one hand, in MediaPipe's order: 0 wrist, 1-4 thumb, 5-8 index, 9-12 middle, 13-16 ring, 17-20 little."""

BONES: tuple[tuple[int, int], ...] = (
    *((0, 1), (1, 2), (2, 3), (3, 4)),
    *((0, 5), (5, 6), (6, 7), (7, 8)),
    *((5, 9), (9, 10), (10, 11), (11, 12)),
    *((9, 13), (13, 14), (14, 15), (15, 16)),
    *((13, 17), (17, 18), (18, 19), (19, 20), (0, 17)),
)
"""Pairs of landmarks that a line joins when a hand is drawn."""


def _check_image(image: NDArray[np.uint8], name: str) -> None:
    """Raise ValueError unless `image` is (H, W, 3) uint8 and contiguous; then make it read-only."""
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or 0 in image.shape:
        raise ValueError(f"{name} must be (H, W, 3) uint8, not {image.shape} {image.dtype}")
    if not image.flags.c_contiguous:
        raise ValueError(f"{name} must be C-contiguous")
    image.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)  # eq=False: comparing arrays is never meant
class Frame:
    """One picture from a camera.  Takes ownership of `rgb` and makes it read-only.

    Attributes:
        rgb: (H, W, 3) uint8 RGB, not mirrored.
        index: counts what the camera delivered, from 0; a gap means frames were passed over.
        captured_at: s, monotonic.
        name: what a person would call it: the file's path in a folder of pictures, else empty.
    """

    rgb: NDArray[np.uint8]
    index: int
    captured_at: float
    name: str = ""

    def __post_init__(self) -> None:
        _check_image(self.rgb, "frame")

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) px."""
        return self.rgb.shape[1], self.rgb.shape[0]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in whole pixels of a frame, half-open; it may reach outside the frame."""

    left: int
    top: int
    right: int
    bottom: int

    def __post_init__(self) -> None:
        if self.right <= self.left or self.bottom <= self.top:
            raise ValueError(f"a box needs left < right and top < bottom, not {self}")

    @property
    def width(self) -> int:
        """In px."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """In px."""
        return self.bottom - self.top


def box_around(landmarks: NDArray[np.float32]) -> Box:
    """The smallest box of whole pixels around landmarks (21, 2)."""
    low = np.floor(landmarks.min(axis=0)).astype(int)
    high = np.ceil(landmarks.max(axis=0)).astype(int)
    return Box(int(low[0]), int(low[1]), max(int(high[0]), int(low[0]) + 1), max(int(high[1]), int(low[1]) + 1))


def check_landmarks(landmarks: NDArray[np.float32], side: str) -> None:
    """Raise ValueError unless these are (21, 2) float32 of a left or right hand; then make them read-only."""
    if landmarks.shape != (LANDMARKS, 2) or landmarks.dtype != np.float32:
        raise ValueError(f"landmarks must be (21, 2) float32, not {landmarks.shape} {landmarks.dtype}")
    if not np.isfinite(landmarks).all():
        raise ValueError("landmarks must be finite")
    if side not in get_args(Side):
        raise ValueError(f"side must be left or right, not {side!r}")
    landmarks.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)
class Hand:
    """A hand that was found in a frame.

    Attributes:
        landmarks: (21, 2) float32 px of the frame, order as in `LANDMARKS`.
        box: the smallest box around them.
        side: the person's own hand, "left" or "right".
        score: 0...1, how sure the detector is of the side; its only measure of certainty.
    """

    landmarks: NDArray[np.float32]
    box: Box
    side: Side
    score: float

    def __post_init__(self) -> None:
        check_landmarks(self.landmarks, self.side)


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """The square picture that the network sees.

    Attributes:
        rgb: (S, S, 3) uint8 RGB; S = `ModelCard.input_px`.
        to_frame: (2, 3) float32, the affine map from crop px to frame px, so that overlays can be drawn back.
        clipped: 0...1, the share of the crop that lies outside the frame.
    """

    rgb: NDArray[np.uint8]
    to_frame: NDArray[np.float32]
    clipped: float

    def __post_init__(self) -> None:
        _check_image(self.rgb, "crop")
        if self.rgb.shape[0] != self.rgb.shape[1]:
            raise ValueError(f"a crop must be square, not {self.rgb.shape}")
        if self.to_frame.shape != (2, 3):
            raise ValueError(f"to_frame must be (2, 3), not {self.to_frame.shape}")
        self.to_frame.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """What the network says of one crop.

    Attributes:
        labels: K names, in the model card's order.
        probabilities: (K,) float32, sum 1 +- 1e-3.
    """

    labels: tuple[str, ...]
    probabilities: NDArray[np.float32]

    def __post_init__(self) -> None:
        if self.probabilities.shape != (len(self.labels),):
            raise ValueError(f"{len(self.labels)} labels need as many probabilities, not {self.probabilities.shape}")
        if not abs(float(self.probabilities.sum()) - 1.0) <= 1e-3:  # written so that NaN fails too
            raise ValueError(f"probabilities must add up to 1, not {float(self.probabilities.sum())}")
        self.probabilities.flags.writeable = False

    @property
    def best(self) -> tuple[str, float]:
        """The most probable label and its probability."""
        k = int(self.probabilities.argmax())
        return self.labels[k], float(self.probabilities[k])


@dataclass(frozen=True, slots=True, eq=False)
class Recognition:
    """The answer to one frame.  It holds that frame, so nobody ever matches ids.

    Attributes:
        frame: the frame it is about.
        hand: the hand in it, or None.
        crop: what the network saw, or None without a hand.
        raw: what the network said of this crop alone.
        steady: the same, smoothed over the last frames: what the bars show.
        reason: why there is no sign; None when `steady.best` is one.
        detect_s: s, finding the hand.
        classify_s: s, cropping and asking the network.
        finished_at: s, monotonic.
        skipped: frames passed over since the last recognition.
    """

    frame: Frame
    hand: Hand | None
    crop: Crop | None
    raw: Prediction | None
    steady: Prediction | None
    reason: Reason | None
    detect_s: float
    classify_s: float
    finished_at: float
    skipped: int

    @property
    def sign(self) -> tuple[str, float] | None:
        """(label, probability) of the sign, or None where there is a reason for none."""
        return None if self.reason is not None or self.steady is None else self.steady.best

    @property
    def lag_s(self) -> float:
        """Seconds from the frame's capture to this answer."""
        return self.finished_at - self.frame.captured_at


@dataclass(frozen=True, slots=True)
class Progress:
    """One epoch of a training run; what `signcam train --json` prints per line.

    Attributes:
        epoch: from 1.
        epochs: how many there will be.
        loss: mean training loss of the epoch, nats.
        accuracy: 0...1, on the augmented training pictures.
        val_loss: nats, on the validation pictures; None without any.
        val_accuracy: 0...1, likewise.
        elapsed_s: s since the run (or its resumption) began.
        left_s: s, expected.
        busy: 0...1, the share of the epoch's time in which the network was at work; the rest it waited for pictures.
    """

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    val_loss: float | None
    val_accuracy: float | None
    elapsed_s: float
    left_s: float
    busy: float = 1.0


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known of a model; `card.json` in its folder.

    Attributes:
        name: the folder's name.
        labels: the signs, in the order of the network's outputs.
        input_px: S, the side of the square picture the network takes.
        crop: id of the crop rule the pictures were cut with (`hand/crop.py`).
        preprocessing: id of the step from crop to batch (`model/preprocess.py`).
        recipe: the name of the recipe, every value in it, and remarks on how the run went otherwise.
        data: per data set: count of pictures, people or sessions, sha256 of the pictures used.
        measured: per figure: data set, value, count and the command that gave it.
        engine_files: sha256 of each file beside the card, by file name.
        intended_use: one sentence.
        limits: one sentence each.
        licence: SPDX id, and remarks.
        command: the command that made it.
        keras_version: of the run.
        trained_at_utc: ISO 8601.
    """

    name: str
    labels: tuple[str, ...]
    input_px: int
    crop: str
    preprocessing: str
    recipe: Mapping[str, Any] = field(default_factory=dict)
    data: Mapping[str, Any] = field(default_factory=dict)
    measured: tuple[Mapping[str, Any], ...] = ()
    engine_files: Mapping[str, str] = field(default_factory=dict)
    intended_use: str = ""
    limits: tuple[str, ...] = ()
    licence: str = ""
    command: str = ""
    keras_version: str = ""
    trained_at_utc: str = ""
