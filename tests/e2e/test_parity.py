"""Training and live see the same picture: prepared and augmented with nothing = the live crop.

The two ways differ in that training samples twice, so that fine noise is a little softer: at most 1.6 grey levels of
255 on average over the known pictures in four sizes.  One pixel of misplacement alone would be 3 to 12.
"""

import cv2
import numpy as np
import pytest

from signcam.hand.crop import crop_hand
from signcam.model.preprocess import to_batch, to_unit
from signcam.training.augment import augment
from signcam.training.augmentation import NONE
from signcam.training.prepare import prepare_hand
from signcam.values import Crop, Frame

SIZE = 64
BOUND = 2.0  # grey levels, mean


def both_ways(frame, hand):
    """(live, trained), each (S, S, 3) float."""
    picture, mask = prepare_hand(frame, hand)
    trained = augment(picture, mask, NONE, np.random.default_rng(0), size_px=SIZE)
    return crop_hand(frame, hand, SIZE).rgb.astype(float), trained.astype(float)


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.5, 5.0])
def test_training_and_live_see_the_same(known, image_detector, scale):
    how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    for k in known:
        frame = Frame(np.asarray(cv2.resize(k.rgb, None, fx=scale, fy=scale, interpolation=how)), 0, 0.0)
        hand = image_detector.detect(frame)
        live, trained = both_ways(frame, hand)
        difference = np.abs(live - trained).mean()
        one_pixel = min(np.abs(np.roll(live, 1, axis) - live).mean() for axis in (0, 1))
        assert difference < BOUND, (k.path.name, difference)
        assert difference < one_pixel / 3, (k.path.name, difference, one_pixel)
        assert abs((live - trained).mean()) < 0.5, k.path.name


def test_a_hand_at_the_frames_edge_too(known, image_detector):
    """The border is repeated alike, though training cuts with more around it."""
    for k in known[2:9:3]:
        whole = image_detector.detect(k.frame())
        cut = k.rgb[whole.box.top + 6 :, whole.box.left + 6 :]
        points = (whole.landmarks - (whole.box.left + 6, whole.box.top + 6)).astype(np.float32)
        hand = type(whole)(points, whole.box, whole.side, whole.score)
        live, trained = both_ways(Frame(np.ascontiguousarray(cut), 0, 0.0), hand)
        assert np.abs(live - trained).mean() < 1.5 * BOUND


def test_the_network_is_fed_alike(known, image_detector):
    """`to_batch`, the live door, and `to_unit`, training's, give the same numbers for the same crop."""
    crop = crop_hand(known[5].frame(), image_detector.detect(known[5].frame()), SIZE)
    again = Crop(crop.rgb.copy(), crop.to_frame.copy(), 0.0)
    assert np.array_equal(to_batch([crop, again]), to_unit(np.stack([crop.rgb, again.rgb])))
