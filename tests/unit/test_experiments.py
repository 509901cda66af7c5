"""Experiments change what the network is asked and how it is judged, and nothing that is recorded."""

import numpy as np
import pytest

from signcam.hand.crop import crop_hand, crop_whole, outline
from signcam.hand.sample import cut_sample
from signcam.live.experiments import NONE, Experiments, altered, cut, judged_by
from signcam.live.smooth import Smoother
from signcam.live.workers import recognise
from signcam.values import Prediction


@pytest.fixture
def crop(frame, hand):
    return crop_hand(frame, hand, 64)


def test_without_any_nothing_changes(frame, hand, crop):
    assert np.array_equal(cut(frame, hand, 64, NONE).rgb, crop.rgb)
    assert altered(crop, NONE) is crop
    assert cut(frame, None, 64, NONE) is None


def test_the_whole_frame_needs_no_hand(frame):
    made = cut(frame, None, 64, Experiments(whole=True))
    assert np.array_equal(made.rgb, crop_whole(frame, 64).rgb)


def test_a_mirrored_crop_is_still_where_it_was(crop):
    made = altered(crop, Experiments(mirrored=True))
    assert np.array_equal(made.rgb, crop.rgb[:, ::-1])
    np.testing.assert_allclose(outline(made), outline(crop)[[1, 0, 3, 2]], atol=1e-3)


def test_grey_has_no_colours(crop):
    made = altered(crop, Experiments(grey=True)).rgb
    assert (made == made[:, :, :1]).all()
    assert made.mean() == pytest.approx(crop.rgb.mean(), abs=2)


def test_blur_takes_the_edges(crop):
    made = altered(crop, Experiments(blurred=True)).rgb
    assert np.abs(np.diff(made.astype(int), axis=1)).mean() < 0.3 * np.abs(np.diff(crop.rgb.astype(int), axis=1)).mean()


def prediction(best):
    return Prediction(("0", "1", "none"), np.array((best, 1 - best, 0), np.float32))


def test_a_threshold_takes_the_place_of_the_own_rule():
    assert judged_by(None, prediction(0.9), "unsure") == "unsure"
    assert judged_by(0.5, prediction(0.55), "unsure") is None
    assert judged_by(0.95, prediction(0.9), None) == "unsure"
    assert judged_by(0.5, prediction(0.9), "too dark") == "too dark"
    assert judged_by(0.5, None, "no hand") == "no hand"
    nothing = Prediction(("0", "none"), np.array((0.1, 0.9), np.float32))
    assert judged_by(0.0, nothing, None) == "not a digit"


def test_unsmoothed_answers_stand_alone(make_frame, fake_detector, fake_classifier):
    smoother = Smoother()
    answers = []
    for k, label in enumerate("555577"):
        fake_classifier.label = label
        frame = make_frame(k, captured_at=k / 30)
        trying = Experiments(unsmoothed=True) if k == 4 else NONE
        answers.append(recognise(frame, fake_detector, fake_classifier, smoother, 0, trying).sign)
    assert answers[3][0] == "5"
    assert answers[4] == ("7", pytest.approx(0.91)), "at once"
    assert answers[5] is None or answers[5][0] == "5", "smoothed again, as if nothing had been tried"


def test_what_is_recorded_stays_as_it_is(frame, hand, fake_detector, fake_classifier):
    trying = Experiments(whole=True, mirrored=True, grey=True, blurred=True, unsmoothed=True, threshold=0.1)
    plain = recognise(frame, fake_detector, fake_classifier, Smoother(), 0)
    tried = recognise(frame, fake_detector, fake_classifier, Smoother(), 0, trying)
    assert tried.frame is plain.frame
    assert tried.hand is plain.hand
    a, b = (cut_sample(r.frame, r.hand, "5", signer="", session="s", camera="c").rgb for r in (plain, tried))
    assert np.array_equal(a, b)
