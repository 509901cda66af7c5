"""Which frames are kept: ten a second, none like the last, none blurred; and hands-free, once a hand holds still."""

import cv2
import numpy as np
import pytest

from signcam.hand.sample import cut_sample
from signcam.live.burst import GONE_S, STEADY_S, Burst
from signcam.values import Frame, Hand, box_around


def picture(seed, blur=0):
    """A room of coarse shapes, another for each seed."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 255, (12, 16, 3), np.uint8)
    rgb = cv2.resize(coarse, (320, 240), interpolation=cv2.INTER_NEAREST)
    return cv2.GaussianBlur(rgb, (0, 0), blur) if blur else rgb


@pytest.fixture
def offer(hand):
    """offer(burst, now, rgb, hand=…) -> the sample or None."""

    def give(burst, now, rgb, its_hand=hand):
        def cut(h):
            return cut_sample(Frame(rgb.copy(), 0, now), h, "5", signer="", session="", camera="")

        return burst.offer(its_hand, now, cut)

    return give


def moved(hand, dx):
    points = hand.landmarks + np.float32((dx, 0))
    return Hand(points, box_around(points), hand.side, hand.score)


def test_ten_a_second_are_taken_of_sixty(offer):
    burst = Burst()
    kept = [i for i in range(121) if offer(burst, i / 60, picture(i)) is not None]
    assert len(kept) == 21
    assert kept == list(range(0, 121, 6))


def test_it_ends_at_the_count(offer):
    burst = Burst(3)
    for i in range(10):
        offer(burst, i / 5, picture(i))
    assert (burst.kept, burst.done, burst.why, burst.going) == (3, True, "done", False)


def test_a_hand_that_does_not_move_is_kept_once(offer):
    burst, rng = Burst(), np.random.default_rng(1)
    for i in range(20):
        noisy = np.clip(picture(0) + rng.normal(0, 4, (240, 320, 3)), 0, 255).astype(np.uint8)
        offer(burst, i / 5, noisy)
    assert (burst.kept, burst.why) == (1, "same")
    assert offer(burst, 10.0, picture(1)) is not None
    assert offer(burst, 11.0, picture(0)) is not None, "what came before the last one may come again"


def test_a_blurred_frame_is_passed_over_and_what_is_always_soft_is_not(offer):
    burst = Burst()
    for i in range(5):
        assert offer(burst, i / 5, picture(i))
    assert offer(burst, 1.0, picture(6, blur=12)) is None
    assert burst.why == "blurred"
    assert offer(burst, 1.2, picture(7))
    soft = Burst()
    assert all(offer(soft, i / 5, picture(i, blur=12)) for i in range(8)), "a soft camera is this camera's usual"


def test_after_the_light_changed_for_good_it_goes_on(offer):
    burst = Burst()
    for i in range(10):
        offer(burst, i / 5, picture(i))
    late = [offer(burst, 2 + i / 5, picture(100 + i, blur=12)) for i in range(20)]
    assert late[0] is None
    assert late[-1] is not None


def test_without_a_hand_nothing_is_kept(offer):
    burst = Burst()
    assert offer(burst, 0.0, picture(0), None) is None
    assert burst.why == "no hand"


def test_a_clock_that_jumps_back_does_not_hold_it_up(offer):
    burst = Burst()
    assert offer(burst, 100.0, picture(0))
    assert offer(burst, 5.0, picture(1)), "a clip that begins again"


def test_hands_free_begins_with_a_steady_hand_and_pauses_without_one(offer, hand):
    burst = Burst(hands_free=True)
    for i in range(20):  # waved about
        assert offer(burst, i / 10, picture(i), moved(hand, 40 * (i % 2))) is None
    assert (burst.why, burst.going) == ("not steady yet", False)
    began = 2.0
    kept_at = [began + i / 20 for i in range(20) if offer(burst, began + i / 20, picture(i), hand)]
    assert kept_at[0] >= began + STEADY_S - 0.11
    assert burst.going
    assert offer(burst, 3.5, picture(31), moved(hand, 60)), "once begun, the hand may move"
    offer(burst, 3.6, picture(32), None)
    assert burst.going, "the detector only blinked"
    offer(burst, 3.6 + GONE_S, picture(33), None)
    assert not burst.going
    assert offer(burst, 4.2, picture(34), hand) is None
    assert burst.why == "not steady yet"


def test_pictures_that_do_not_follow_one_another_are_all_taken_but_copies(offer):
    burst = Burst(stream=False)
    kept = [offer(burst, 0.0, picture(i // 2, blur=12 * (i // 2 % 2))) is not None for i in range(6)]
    assert kept == [True, False, True, False, True, False]
