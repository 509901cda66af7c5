"""A session that is whatever the test says, and the values that it shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

from signcam.camera.devices import CameraDevice
from signcam.live.experiments import NONE, Experiments
from signcam.live.session import State
from signcam.values import Box, Crop, Frame, Hand, ModelCard, Prediction, Recognition

if TYPE_CHECKING:
    from signcam.values import Reason

DIGITS = tuple("0123456789")
CAMERAS = (CameraDevice(0, "Front camera"), CameraDevice(2, "Desk camera"))
CARD = ModelCard(name="digits", labels=DIGITS, input_px=64, crop="upright-1", preprocessing="unit-1")


def make_frame(index: int = 0, at: float = 0.0, size: tuple[int, int] = (640, 480)) -> Frame:
    """Grey, with a red upper left corner: it is easy to see whether it is mirrored."""
    width, height = size
    rgb = np.full((height, width, 3), 90, np.uint8)
    rgb[: height // 4, : width // 4] = (200, 30, 30)
    return Frame(rgb, index=index, captured_at=at)


def make_hand(left: int = 60, top: int = 200) -> Hand:
    """An open hand, 120 x 160 px, in the left half of the sensor's picture."""
    points = [(60, 160)]
    for x, y in ((15, 110), (30, 60), (60, 45), (90, 55), (120, 80)):
        points += [(60 + (x - 60) * k / 4, 160 + (y - 160) * k / 4 - (45 if k == 4 else 0)) for k in (1, 2, 3, 4)]
    landmarks = np.array(points, np.float32) + np.array((left, top), np.float32)
    low, high = landmarks.min(axis=0), landmarks.max(axis=0)
    box = Box(int(low[0]), int(low[1]), int(high[0]), int(high[1]))
    return Hand(landmarks, box, "right", 0.98)


def make_recognition(
    frame: Frame | None = None,
    *,
    sign: str = "7",
    probability: float = 0.93,
    reason: Reason | None = None,
    hand: Hand | None = None,
    labels: tuple[str, ...] = DIGITS,
) -> Recognition:
    """A sign with this probability, the rest shared among the others; with reason "no hand" there is nothing."""
    frame = frame or make_frame()
    if reason == "no hand":
        return Recognition(frame, None, None, None, None, reason, 0.006, 0.0, frame.captured_at + 0.02, 0)
    others = (1 - probability) / (len(labels) - 1)
    probabilities = np.array([probability if label == sign else others for label in labels], np.float32)
    prediction = Prediction(labels, probabilities)
    hand = hand or make_hand()
    crop = Crop(np.full((64, 64, 3), (20, 150, 90), np.uint8), np.array([[3, 0, 40], [0, 3, 180]], np.float32), 0.0)
    return Recognition(
        frame, hand, crop, prediction, prediction, reason, 0.006, 0.007, frame.captured_at + 0.024, skipped=0
    )


@dataclass
class FakeSession:
    """What `live.session.Session` promises, with every answer settable."""

    source: str = ""
    model: Path = Path()
    now: State = State.STARTING
    frame: Frame | None = None
    recognition: Recognition | None = None
    camera_error: str | None = None
    model_error: str | None = None
    notice: str = ""
    camera_name: str = ""
    card: ModelCard | None = None
    device: str | None = None
    skipped: int = 0
    paused: bool = False
    hangs: bool = False
    started: bool = False
    trying: Experiments = NONE
    closed: list[float] = field(default_factory=list)

    def start(self) -> None:
        self.started = True

    def newest(self) -> Frame | None:
        return self.frame

    def last(self) -> Recognition | None:
        return self.recognition

    def state(self) -> State:
        return self.now

    def rate(self) -> float:
        return 0.0 if self.recognition is None else 28.4

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def close(self, timeout_s: float = 2.0) -> list[str]:
        self.closed.append(timeout_s)
        return ["signcam-capture"] if self.hangs else []

    def show(self, recognition: Recognition) -> None:
        """Become live with this recognition and its frame."""
        self.now = State.LIVE
        self.camera_name = self.camera_name or "Front camera"
        self.card, self.device = replace(CARD, labels=(recognition.steady or CARD).labels), "CPU"
        self.recognition, self.frame = recognition, recognition.frame


def pixels_of(picture: QImage) -> np.ndarray:
    """(H, W, 3) uint8 BGR of an image."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine() // 4, 4)
    return flat[:, : picture.width(), :3].copy()
