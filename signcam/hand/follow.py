"""Follow a hand from frame to frame: MediaPipe's landmark network, asked where the hand was in the frame before.

MediaPipe's own following does the same with one thread and 12 ms of every frame; with the same network under LiteRT and
two threads it is half of that, which is what a sign waits for most.  The way from landmarks to the square that the
network sees, and back, is MediaPipe's (hand_landmarks_to_rect_calculator, hand_landmarks_detector_graph, 0.10.33), so
that the landmarks are MediaPipe's: tests/e2e/test_hand.py compares the two on 200 frames of a clip.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from signcam.env import LITERT_THREADS, quiet_stderr
from signcam.hand.crop import MIDDLE_KNUCKLE, WRIST
from signcam.hand.looks import lit
from signcam.values import LANDMARKS, Frame, Hand, Side, box_around

if TYPE_CHECKING:
    from numpy.typing import NDArray

NETWORK = "hand_landmarks_detector.tflite"  # in MediaPipe's bundle
INPUT_PX = 224

PALM = (0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18)
"""The landmarks that the square is made of: wrist, thumb, and of each finger knuckle and first joint.  Those stay in
place while fingers open and close."""

INDEX_KNUCKLE, RING_KNUCKLE = 5, 13
SCALE, SHIFT = 2.0, -0.1
"""The square's side, of the palm's longer extent; how far its centre lies toward the fingers, of the palm's height."""


class HandFollower:
    """The landmark network, and where to ask it.  Use it from one thread.

    Args:
        bundle: MediaPipe's hand landmarker, a zip of its two networks.
        presence: 0...1; below it, the network is taken to see no hand.

    Raises:
        ValueError: LiteRT cannot use the network.
    """

    def __init__(self, bundle: bytes, presence: float) -> None:
        from ai_edge_litert.interpreter import Interpreter

        with zipfile.ZipFile(io.BytesIO(bundle)) as networks:
            network = networks.read(NETWORK)
        with quiet_stderr():  # a line about its delegate
            self._interpreter: Any = Interpreter(model_content=network, num_threads=LITERT_THREADS)
            self._interpreter.allocate_tensors()
        self._presence = presence
        self._input: int = self._interpreter.get_input_details()[0]["index"]
        # landmarks (1, 63) px of the square, presence (1, 1), handedness (1, 1)
        self._outputs: list[int] = [o["index"] for o in self._interpreter.get_output_details()[:3]]
        self._pixels = np.empty((1, INPUT_PX, INPUT_PX, 3), np.float32)

    def follow(self, frame: Frame, before: Hand, light: float | None = None) -> Hand | None:
        """The hand in this frame that was `before` a frame ago, its landmarks in px of the frame; None if it is gone.

        Args:
            frame: the picture.
            before: the hand.
            light: exponent of brightness, as of a `Look`.
        """
        to_frame = square_around(before.landmarks)
        square = cv2.warpAffine(
            frame.rgb,
            to_frame,
            (INPUT_PX, INPUT_PX),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_CONSTANT,
        )
        if light is not None:
            square = lit(np.asarray(square, np.uint8), light)
        np.multiply(square, np.float32(1 / 255), out=self._pixels[0])
        self._interpreter.set_tensor(self._input, self._pixels)
        self._interpreter.invoke()
        points, presence, right = (self._interpreter.get_tensor(index) for index in self._outputs)
        if not float(presence[0, 0]) >= self._presence:  # nor where it is not a number
            return None
        seen = points.reshape(LANDMARKS, 3)[:, :2]
        landmarks = (seen @ to_frame[:, :2].T + to_frame[:, 2]).astype(np.float32)
        if not np.isfinite(landmarks).all():
            return None
        score = float(right[0, 0])
        side: Side = "right" if score >= 0.5 else "left"
        return Hand(landmarks=landmarks, box=box_around(landmarks), side=side, score=max(score, 1 - score))


def square_around(landmarks: NDArray[np.float32]) -> NDArray[np.float64]:
    """The affine map (2, 3) from px of the network's square to px of the frame, for a hand's landmarks (21, 2).

    The line from the wrist to the fingers' knuckles points up in it.
    """
    points = landmarks.astype(np.float64)
    knuckles = (points[INDEX_KNUCKLE] + points[RING_KNUCKLE]) / 4 + points[MIDDLE_KNUCKLE] / 2
    up = knuckles - points[WRIST]
    length = float(np.hypot(up[0], up[1]))
    up = up / length if length > 0 else np.array((0.0, -1.0))
    turned = np.column_stack(((-up[1], up[0]), -up))  # its columns are the square's right and down, in px of the frame
    palm = points[list(PALM)] @ turned
    low, high = palm.min(axis=0), palm.max(axis=0)
    width, height = high - low
    side = max(float(SCALE * max(width, height)), 1.0)
    centre = (low + high) / 2 + (0, SHIFT * height)
    step = turned * (side / INPUT_PX)
    return np.column_stack((step, turned @ (centre - side / 2)))
