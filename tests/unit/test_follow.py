"""Where the landmark network is asked to look for a hand that was seen a frame ago."""

import cv2
import numpy as np
import pytest

from signcam.hand.crop import MIDDLE_KNUCKLE, WRIST
from signcam.hand.follow import INPUT_PX, PALM, square_around


def upright(size):
    """Landmarks of an open hand that stands on its wrist, in a square of this many px."""
    hand = np.full((21, 2), 0.5)
    hand[WRIST] = (0.5, 0.9)
    for finger, x in enumerate((0.2, 0.4, 0.5, 0.6, 0.7)):
        for joint in range(4):
            hand[1 + 4 * finger + joint] = (x, 0.6 - 0.12 * joint)
    return (size * hand).astype(np.float32)


def turned(points, degrees, centre):
    rotation = cv2.getRotationMatrix2D(centre, degrees, 1)
    return (points @ rotation[:, :2].T + rotation[:, 2]).astype(np.float32)


@pytest.mark.parametrize("degrees", [0, 30, 90, 180, -135])
def test_the_square_stands_on_the_wrist_however_the_hand_is_turned(degrees):
    hand = turned(upright(200), degrees, (100, 100))
    back = cv2.invertAffineTransform(square_around(hand))
    seen = hand @ back[:, :2].T + back[:, 2]
    across, down = seen[WRIST] - seen[MIDDLE_KNUCKLE]
    # MediaPipe's axis goes to a mean of three knuckles, so the middle one alone is a little aside
    assert abs(across) < 0.12 * down
    assert ((seen > 0) & (seen < INPUT_PX)).all()
    extent = np.ptp(seen[list(PALM)], axis=0).max()
    assert extent == pytest.approx(INPUT_PX / 2, abs=0.5)


def test_landmarks_that_are_all_at_one_point_still_give_a_square():
    square = square_around(np.full((21, 2), 7.0, np.float32))
    assert np.isfinite(square).all()
    assert abs(np.linalg.det(square[:, :2])) > 0
