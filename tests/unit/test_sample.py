"""What is kept of a hand: the picture that the network would be shown, and whatever shows it."""

import cv2
import numpy as np
import pytest

from signcam.hand.crop import CROP_RULE, crop_hand, outline
from signcam.hand.sample import cut_sample, palm_of, sample_of
from signcam.sample import SAMPLE_PX, Sample
from signcam.values import Frame, Hand, Recognition, box_around

WHOSE = {"label": "5", "signer": "Ada", "session": "s", "camera": "c"}


def turned(hand, degrees, side="right", mirrored=False):
    middle = np.array((160, 140), np.float32)
    a = np.deg2rad(degrees)
    points = (hand.landmarks - middle) * np.float32((-1 if mirrored else 1, 1))
    points = points @ np.array(((np.cos(a), np.sin(a)), (-np.sin(a), np.cos(a))), np.float32) + middle
    points = np.asarray(points, np.float32)
    return Hand(points, box_around(points), side, 0.9)


@pytest.mark.parametrize("side", ["right", "left"])
@pytest.mark.parametrize("degrees", [0, 30, -100])
def test_the_networks_picture_can_be_cut_from_it(hand, side, degrees):
    rng = np.random.default_rng(3)
    rgb = cv2.resize(rng.integers(0, 255, (24, 32, 3), np.uint8), (320, 240), interpolation=cv2.INTER_CUBIC)
    there = turned(hand, degrees, side)
    frame = Frame(rgb, 0, 0.0)
    sample = cut_sample(frame, there, **WHOSE)
    live = crop_hand(frame, there, 64).rgb.astype(float)
    again = crop_hand(Frame(sample.rgb.copy(), 0, 0.0), sample.hand, 64).rgb.astype(float)
    assert np.abs(live - again).mean() < 4
    assert sample.side == side


def test_it_stands_upright_and_is_never_mirrored(hand):
    rgb = np.zeros((240, 320, 3), np.uint8)
    for side, mirrored in (("right", False), ("left", True)):
        sample = cut_sample(Frame(rgb.copy(), 0, 0.0), turned(hand, 70, side, mirrored), **WHOSE)
        wrist, knuckle, thumb = sample.landmarks[0], sample.landmarks[9], sample.landmarks[4]
        assert abs(knuckle[0] - wrist[0]) < 1
        assert knuckle[1] < wrist[1]
        assert (thumb[0] > wrist[0]) == (side == "right"), "as the camera saw it"


def test_it_has_room_around_what_the_network_sees(hand, make_frame):
    sample = cut_sample(make_frame(), hand, **WHOSE)
    corners = outline(crop_hand(Frame(sample.rgb.copy(), 0, 0.0), sample.hand, 64))
    room = SAMPLE_PX / 6
    assert np.allclose(sorted(corners[:, 0]), [room, room, SAMPLE_PX - room, SAMPLE_PX - room], atol=1)


def test_palm_and_back_are_told_of_both_hands_at_any_angle(hand):
    for degrees in range(0, 360, 45):
        assert palm_of(turned(hand, degrees).landmarks, "right") == "palm"
        assert palm_of(turned(hand, degrees, mirrored=True).landmarks, "left") == "palm"
        assert palm_of(turned(hand, degrees, mirrored=True).landmarks, "right") == "back"
        assert palm_of(turned(hand, degrees).landmarks, "left") == "back"


def test_a_recognition_without_a_hand_has_no_sample(frame, hand):
    def recognition(its_hand):
        return Recognition(frame, its_hand, None, None, None, "no hand", 0.0, 0.0, 0.0, 0)

    assert sample_of(recognition(None), **WHOSE) is None
    sample = sample_of(recognition(hand), **WHOSE)
    assert (sample.label, sample.signer, sample.session, sample.camera) == ("5", "Ada", "s", "c")
    assert (sample.frame_size, sample.crop) == ((320, 240), CROP_RULE)
    assert sample.hand_px == pytest.approx(148)  # from the wrist to the tip of the middle finger
    assert sample.light == pytest.approx(127, abs=3)
    assert sample.recorded_at_utc.endswith("+00:00")


@pytest.mark.parametrize(
    "wrong",
    [
        {"rgb": np.zeros((64, 64, 3), np.uint8)},
        {"rgb": np.zeros((256, 256, 3), np.float32)},
        {"landmarks": np.zeros((20, 2), np.float32)},
        {"landmarks": np.full((21, 2), np.nan, np.float32)},
        {"side": "both"},
        {"palm": "front"},
    ],
)
def test_what_cannot_be_a_sample_is_refused(frame, hand, wrong):
    good = cut_sample(frame, hand, **WHOSE)
    values = {name: getattr(good, name) for name in Sample.__slots__} | wrong
    with pytest.raises(ValueError, match="must be"):
        Sample(**values)
