"""Smoother: steady signs from flickering ones, and the right reason when there is none."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from signcam.decision import KEEP_AT, SHOW_AT
from signcam.live.smooth import LOST_AFTER_S, Smoother, luminance, why_no_sign
from signcam.values import Crop, Hand, Prediction

LABELS = ("0", "1", "2", "3")
FPS = 30


def prediction(*probabilities):
    return Prediction(labels=LABELS, probabilities=np.array(probabilities, np.float32))


def sure(label, p=0.97):
    return prediction(*(p if name == label else (1 - p) / 3 for name in LABELS))


def crop(level=120, clipped=0.0):
    return Crop(
        rgb=np.full((64, 64, 3), level, np.uint8),
        to_frame=np.array([[1, 0, 0], [0, 1, 0]], np.float32),
        clipped=clipped,
    )


def moved(hand, x):
    return Hand(landmarks=hand.landmarks + np.float32([x, 0]), box=hand.box, side=hand.side, score=hand.score)


def signs(smoother, hand, predictions):
    """What is shown for each of these predictions, one frame after the other: a label or the reason for none."""
    shown = []
    for i, p in enumerate(predictions):
        steady = smoother.update(p, i / FPS)
        reason = smoother.why_no_sign(hand if p else None, crop() if p else None, i / FPS)
        shown.append(reason or steady.best[0])
    return shown


weights = st.lists(st.floats(0.001, 1.0), min_size=4, max_size=4)
probabilities = weights.map(lambda v: prediction(*(np.array(v) / sum(v))))
moments = st.lists(st.tuples(st.none() | probabilities, st.floats(0.0, 0.6)), max_size=30)


@given(moments)
def test_steady_is_always_a_prediction_within_what_was_predicted(moments):
    smoother, now, seen = Smoother(), 0.0, []
    for raw, pause_s in moments:
        now += pause_s
        steady = smoother.update(raw, now)
        if raw is not None:
            seen.append(raw.probabilities)
            assert steady is not None
        if steady is not None:
            assert abs(steady.probabilities.sum() - 1) < 1e-5
            assert (steady.probabilities <= np.max(seen, axis=0) + 1e-5).all()
            assert (steady.probabilities >= np.min(seen, axis=0) - 1e-5).all()


@given(probabilities, st.floats(0.0, LOST_AFTER_S), st.floats(LOST_AFTER_S + 0.01, 1e6))
def test_a_hand_that_blinks_is_held_and_one_that_is_lost_is_forgotten(raw, blink_s, lost_s):
    smoother = Smoother()
    smoother.update(raw, 0.0)
    assert smoother.update(None, blink_s) is not None
    assert smoother.update(None, lost_s) is None
    fresh = prediction(0.1, 0.2, 0.3, 0.4)
    assert smoother.update(fresh, lost_s).probabilities == pytest.approx(fresh.probabilities)


@pytest.mark.parametrize("fps", [5, 15, 30, 120])
def test_a_new_sign_takes_the_same_time_at_every_frame_rate(fps):
    smoother = Smoother()
    smoother.update(sure("0", 1.0), 0.0)
    for i in range(1, round(0.2 * fps) + 1):
        steady = smoother.update(sure("1", 1.0), i / fps)
    assert steady.probabilities[1] == pytest.approx(1 - np.exp(-0.2 / 0.15), abs=1e-5)


def test_one_wrong_frame_does_not_change_the_sign(hand):
    shown = signs(Smoother(), hand, [sure("1")] * 10 + [sure("2")] + [sure("1")] * 10)
    assert set(shown) == {"1"}


def test_a_frame_without_a_hand_does_not_blank_the_sign(hand):
    assert set(signs(Smoother(), hand, [sure("1")] * 5 + [None] * 3 + [sure("1")] * 2)) == {"1"}


def test_another_sign_comes_within_a_third_of_a_second_and_nothing_false_between(hand):
    shown = signs(Smoother(), hand, [sure("1")] * 10 + [sure("2")] * 10)
    assert shown[-1] == "2"
    assert set(shown) <= {"1", "2", "unsure"}


def test_it_is_harder_to_appear_than_to_stay(hand):
    between = [prediction(0.5, 0.3, 0.1, 0.1)] * 30
    assert KEEP_AT < 0.5 < SHOW_AT
    assert set(signs(Smoother(), hand, between)) == {"unsure"}
    assert set(signs(Smoother(), hand, [sure("0")] * 10 + between)) == {"0"}
    assert signs(Smoother(), hand, [sure("0")] * 10 + [prediction(0.3, 0.25, 0.25, 0.2)] * 30)[-1] == "unsure"


def test_a_sign_needs_a_lead_over_the_second():
    assert why_no_sign(prediction(0.6, 0.4, 0, 0), crop(), speed=0, shown=None) is None
    assert why_no_sign(prediction(0.55, 0.45, 0, 0), crop(), speed=0, shown=None) == "unsure"
    assert why_no_sign(prediction(0.55, 0.45, 0, 0), crop(), speed=0, shown="1") == "unsure"
    assert why_no_sign(prediction(0.55, 0.45, 0, 0), crop(), speed=0, shown="0") is None


def test_the_reasons_and_their_order():
    steady = sure("1")
    assert why_no_sign(None, None, speed=0, shown=None) == "no hand"
    assert why_no_sign(steady, crop(level=5, clipped=0.5), speed=9, shown="1") == "cut off"
    assert why_no_sign(steady, crop(level=5), speed=9, shown="1") == "too dark"
    assert why_no_sign(steady, crop(), speed=9, shown="1") is None, "a moving hand that is read is read"
    assert why_no_sign(prediction(0.5, 0.5, 0, 0), crop(), speed=9, shown=None) == "moving"
    assert why_no_sign(prediction(0.5, 0.5, 0, 0), crop(), speed=1, shown=None) == "unsure"
    assert why_no_sign(steady, crop(clipped=0.2), speed=1, shown="1") is None
    assert why_no_sign(steady, None, speed=0, shown="1") is None, "a blink of the detector"


def test_an_unclear_hand_is_moving_if_swept_across_and_unsure_if_it_trembles(hand):
    unclear = prediction(0.5, 0.5, 0, 0)
    sweeping, trembling = Smoother(), Smoother()
    for i in range(12):
        now = i / FPS
        sweeping.update(unclear, now)
        trembling.update(unclear, now)
        swept = sweeping.why_no_sign(moved(hand, 25 * i), crop(), now)  # 25 of 150 px, 30 times a second: 5 hands/s
        trembled = trembling.why_no_sign(moved(hand, 3 * (i % 2)), crop(), now)
        assert trembled == "unsure"
    assert swept == "moving"


def test_a_hand_that_reappears_elsewhere_has_not_moved(hand):
    smoother = Smoother()
    smoother.update(sure("1"), 0.0)
    smoother.why_no_sign(hand, crop(), 0.0)
    smoother.update(sure("1"), 1.0)
    assert smoother.why_no_sign(moved(hand, 5000), crop(), 1.0) is None


def test_a_time_that_falls_forgets(hand):
    smoother = Smoother()
    smoother.update(sure("1"), 100.0)
    assert smoother.update(None, 50.0) is None
    assert smoother.update(sure("2"), 50.0).best[0] == "2"


def test_luminance_of_grey_is_its_level():
    assert luminance(crop(level=77)) == pytest.approx(77)
