"""From a frame and its hand to the sample that is kept: cut by the crop rule, with room around it.

The picture shows ROOM times the square that the network sees, turned as the rule turns it, but not mirrored: side,
landmarks and picture agree, and another rule may cut it otherwise one day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.hand.crop import CROP_RULE, THE_RULE, WRIST, square_of, warp_square, widened
from signcam.sample import SAMPLE_PX, Palm, Sample

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from signcam.values import Frame, Hand, Recognition, Side

ROOM = 1.5  # as training prepares hands: augmentation turns and zooms within it
INDEX_KNUCKLE, LITTLE_KNUCKLE = 5, 17
_KEPT_RULE = replace(THE_RULE, right=False)


def sample_of(
    recognition: Recognition, label: str, *, signer: str, session: str, camera: str, now_utc: datetime | None = None
) -> Sample | None:
    """The sample of a recognition under this label; None where it saw no hand.

    Args:
        recognition: it holds its frame and its hand.
        label: what the hand shows.
        signer: a nickname, or "".
        session: id of the sitting (`dataset.naming.new_id`).
        camera: its name.
        now_utc: when it was recorded; by default, now.
    """
    if recognition.hand is None:
        return None
    return cut_sample(
        recognition.frame,
        recognition.hand,
        label,
        signer=signer,
        session=session,
        camera=camera,
        now_utc=now_utc,
    )


def cut_sample(
    frame: Frame, hand: Hand, label: str, *, signer: str, session: str, camera: str, now_utc: datetime | None = None
) -> Sample:
    """The same of any frame and the hand in it."""
    to_frame = widened(square_of(hand.landmarks, hand.side, SAMPLE_PX, _KEPT_RULE), SAMPLE_PX, ROOM)
    rgb = warp_square(frame.rgb, to_frame, SAMPLE_PX).rgb
    inverse = cv2.invertAffineTransform(to_frame)
    low, high = hand.landmarks.min(axis=0), hand.landmarks.max(axis=0)
    return Sample(
        label=label,
        rgb=rgb,
        landmarks=np.asarray(hand.landmarks @ inverse[:, :2].T + inverse[:, 2], np.float32),
        side=hand.side,
        palm=palm_of(hand.landmarks, hand.side),
        signer=signer,
        session=session,
        camera=camera,
        frame_size=frame.size,
        hand_px=float((high - low).max()),
        light=float(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).mean()),
        recorded_at_utc=(now_utc or datetime.now(UTC)).isoformat(timespec="milliseconds"),
        crop=CROP_RULE,
    )


def palm_of(landmarks: NDArray[np.float32], side: Side) -> Palm:
    """Which side of the hand the camera sees, by the sense in which wrist, index and little finger's knuckle turn.

    Args:
        landmarks: (21, 2) float32 px of a picture that is not mirrored.
        side: the person's own hand.
    """
    to_index = landmarks[INDEX_KNUCKLE] - landmarks[WRIST]
    to_little = landmarks[LITTLE_KNUCKLE] - landmarks[WRIST]
    turn = float(to_index[0] * to_little[1] - to_index[1] * to_little[0])  # y grows downwards
    return "palm" if (turn < 0) == (side == "right") else "back"
