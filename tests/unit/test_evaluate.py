"""An evaluation counts honestly: no hand is a mistake, and few pictures give a wide interval."""

import json

import numpy as np
import pytest

from signcam.dataset.sources import Example
from signcam.training.evaluate import evaluate
from signcam.training.report import Tally, summarise, wilson
from signcam.values import NONE_LABEL, ModelCard, Prediction

CARD = ModelCard(name="fake", labels=("2", "10"), input_px=64, crop="c", preprocessing="p")


class ByRed:
    """Says "2" to dark crops and "10" to those with much red."""

    card = CARD

    def __init__(self):
        self.seen = []

    def classify(self, crop):
        self.seen.append(crop)
        return Prediction(
            CARD.labels, np.array((0.1, 0.9) if crop.rgb[..., 0].mean() > 128 else (0.9, 0.1), np.float32)
        )


class Blind:
    """Finds `hand` in pictures that are not blue."""

    def __init__(self, hand):
        self.hand = hand

    def detect(self, frame):
        return None if frame.rgb[0, 0, 2] else self.hand


def example(label, red=0, blue=0, person=""):
    rgb = np.zeros((240, 320, 3), np.uint8)
    rgb[..., 0], rgb[..., 2] = red, blue
    return Example(rgb, label, person, "set", f"{label}/{person or 'x'}-{red}-{blue}.png")


EXAMPLES = (
    example("2", person="p10"),
    example("2", red=255, person="p10"),  # taken for 10
    example("10", red=255, person="p2"),
    example("10", red=255, blue=9, person="p2"),  # no hand
    example("7", person=""),  # a sign the model does not know
)


def sure(best, p, labels=CARD.labels):
    """A prediction that says `best` with probability p; the rest is shared by the others."""
    probabilities = np.full(len(labels), (1 - p) / (len(labels) - 1), np.float32)
    probabilities[labels.index(best)] = p
    return Prediction(labels, probabilities)


def test_every_picture_is_asked_by_the_live_way_and_counted(hand):
    classifier, seen = ByRed(), []
    report, _ = evaluate(
        EXAMPLES, classifier, Blind(hand), rejected=[("x.txt", "no picture")], progress=lambda *a: seen.append(a)
    )
    assert report.n == 5
    assert report.hand_found == pytest.approx(4 / 5)
    assert report.accuracy == pytest.approx(2 / 5)
    assert report.accuracy_found == pytest.approx(2 / 4)
    assert report.interval == wilson(2, 5)
    assert (report.labels, report.unknown) == (("2", "7", "10"), ("7",))
    assert report.confusion == ((1, 0, 1, 0), (1, 0, 0, 0), (0, 0, 1, 1))  # the last column is "no hand"
    assert report.no_hand == 1
    assert report.per_class == {"2": Tally(1, 2), "7": Tally(0, 1), "10": Tally(1, 2)}
    assert list(report.per_person.items()) == [("p2", Tally(1, 2)), ("p10", Tally(1, 2))]
    assert report.per_source == {"set": Tally(2, 5)}
    assert report.per_view == {"right hand, palm": Tally(2, 4)}  # without a hand nothing is known of it
    assert report.macro_accuracy == pytest.approx((1 / 2 + 0 + 1 / 2) / 3)
    assert report.rejected == (("x.txt", "no picture"),)
    assert seen == [(k, 5) for k in range(1, 6)]
    assert len(classifier.seen) == 4


def test_mistakes_come_worst_first_each_with_what_was_judged(hand):
    report, crops = evaluate(EXAMPLES, ByRed(), Blind(hand))
    p = pytest.approx(0.9)
    assert [(m.name, m.truth, m.said, m.probability, m.index) for m in report.wrong] == [
        ("2/p10-255-0.png", "2", "10", p, 1),
        ("7/x-0-0.png", "7", "2", p, 4),
        ("10/p2-255-9.png", "10", None, 0.0, 3),
    ]
    assert [crop.shape for crop in crops] == [(64, 64, 3)] * 3
    assert [crop[0, 0].tolist() for crop in crops] == [[255, 0, 0], [0, 0, 0], [255, 0, 9]]


def test_the_surest_mistake_is_the_worst():
    answers = [sure("10", 0.6), sure("10", 0.9), None, sure("2", 0.99), sure("10", 0.7)]
    report = summarise(EXAMPLES, answers, CARD.labels)
    assert [m.index for m in report.wrong] == [3, 1, 4, 0, 2]


def test_the_whole_picture_can_be_the_crop():
    classifier = ByRed()
    report, _ = evaluate(EXAMPLES[:3], classifier, None)
    assert (report.hand_found, report.accuracy) == (1.0, pytest.approx(2 / 3))
    assert [c.clipped for c in classifier.seen] == [0.0] * 3
    assert [c.to_frame[0, 2] for c in classifier.seen] == [40.0] * 3  # the middle square of 320 x 240


def test_where_no_hand_is_found_the_whole_picture_can_be_the_crop(hand):
    classifier = ByRed()
    report, crops = evaluate(EXAMPLES, classifier, Blind(hand), no_hand="whole")
    assert len(classifier.seen) == 5
    assert (report.hand_found, report.no_hand) == (0.8, 0)
    assert (report.accuracy, report.accuracy_found) == (pytest.approx(3 / 5), pytest.approx(2 / 4))
    assert [m.index for m in report.wrong] == [1, 4]
    assert len(crops) == 2


def test_where_no_hand_is_found_at_all_nothing_is_divided_by_zero():
    report = summarise(EXAMPLES[:2], [None, None], CARD.labels)
    assert (report.accuracy, report.accuracy_found, report.hand_found) == (0.0, 0.0, 0.0)
    assert (report.ece, report.nll, report.reliability) == (None, None, ())
    assert report.no_hand == len(report.wrong) == 2


def test_calibration_of_a_case_done_by_hand():
    """Bins of a 15th: two answers in (14/15, 1], one of them right; two in (8/15, 9/15], both right."""
    examples = [example(label) for label in ("2", "10", "2", "10", "2")]
    answers = [sure("2", 0.95), sure("2", 0.95), sure("2", 0.55), sure("10", 0.55), None]
    report = summarise(examples, answers, CARD.labels)
    lower, upper = report.reliability
    assert (lower.low, lower.high) == (8 / 15, 9 / 15)
    assert (lower.n, lower.confidence, lower.accuracy) == (2, pytest.approx(0.55), 1.0)
    assert (upper.low, upper.high) == (14 / 15, 1.0)
    assert (upper.n, upper.confidence, upper.accuracy) == (2, pytest.approx(0.95), 0.5)
    assert report.ece == pytest.approx((2 * 0.45 + 2 * 0.45) / 4)
    assert report.nll == pytest.approx(-(np.log(0.95) + np.log(0.05) + 2 * np.log(0.55)) / 4, abs=1e-5)


def test_a_calibrated_model_has_no_calibration_error():
    examples = [example("2") for _ in range(10)]
    answers = [sure("2", 0.8)] * 8 + [sure("10", 0.8)] * 2
    assert summarise(examples, answers, CARD.labels).ece == pytest.approx(0, abs=1e-6)


def test_a_bin_holds_its_upper_end():
    """As Guo et al. have it; and 0.6 in float32 is a little more than 9/15."""
    (only,) = summarise([example("2")], [sure("2", 0.6)], CARD.labels).reliability
    assert (only.low, only.high) == (8 / 15, 9 / 15)


def test_a_sign_that_the_model_does_not_know_is_a_finite_surprise():
    assert summarise([example("7")], [sure("2", 0.9)], CARD.labels).nll == pytest.approx(-np.log(1e-7))


def test_every_sign_weighs_the_same_in_the_mean_over_signs():
    report = summarise([example("2")] * 9 + [example("10")], [sure("2", 0.9)] * 10, CARD.labels)
    assert (report.accuracy, report.macro_accuracy) == (0.9, 0.5)


def test_a_report_is_json_with_the_fields_that_are_promised():
    answers = [sure("2", 0.9), sure("10", 0.9), sure("10", 0.8), None, sure("2", 0.9)]
    described = summarise(EXAMPLES, answers, CARD.labels).described()
    promised = {"n", "hand_found", "accuracy", "accuracy_found", "per_class", "confusion", "labels", "rejected"}
    assert promised <= set(described)
    told = json.loads(json.dumps(described, allow_nan=False))
    assert told["confusion"][0] == [1, 0, 1, 0]
    assert told["per_class"] == {"2": 0.5, "7": 0.0, "10": 0.5}
    assert told["per_class_n"] == {"2": 2, "7": 1, "10": 2}
    assert told["per_class_interval"]["7"] == list(wilson(0, 1))
    assert told["per_person_n"] == {"p2": 2, "p10": 2}
    assert told["wrong"][0] == {
        "name": "2/p10-255-0.png",
        "truth": "2",
        "said": "10",
        "probability": pytest.approx(0.9),
        "index": 1,
    }
    assert told["reliability"][0]["n"] == 1


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (9, 10, 0.5958, 0.9821),
        (50, 100, 0.4038, 0.5962),
        (1, 1, 0.2065, 1),
    ],
)
def test_the_interval_is_wilsons(right, n, low, high):
    """Worked out by hand from the published formula."""
    assert wilson(right, n) == pytest.approx((low, high), abs=1e-4)


@pytest.mark.parametrize("n", [1, 7, 120, 5000])
def test_the_interval_holds_the_share_and_stays_between_0_and_1(n):
    for right in {0, 1, n // 2, n}:
        low, high = wilson(right, n)
        assert 0 <= low <= right / n + 1e-12
        assert right / n - 1e-12 <= high <= 1


def test_what_shows_no_sign_is_counted_apart():
    labels = ("2", "10", NONE_LABEL)

    def said(*probabilities):
        return Prediction(labels, np.array(probabilities, np.float32))

    shown, unclear, none = said(0.9, 0.05, 0.05), said(0.5, 0.45, 0.05), said(0.1, 0.1, 0.8)
    hands = summarise([example("2")] * 4, [shown, unclear, none, None], labels)
    assert hands.accuracy == 0.5  # the best label, whether it would be shown or not
    assert hands.refused == pytest.approx(2 / 3)  # of the three hands that were found
    assert hands.none_refused is None
    others = summarise([example(NONE_LABEL)] * 4, [shown, unclear, none, None], labels)
    assert others.accuracy == others.none_refused == 0.75  # all that shows no sign is right
    assert others.refused is None
    assert [(m.said, m.index) for m in others.wrong] == [("2", 0)]
    (unsure,) = [b for b in others.reliability if b.confidence == pytest.approx(0.5)]
    assert unsure.accuracy == 0  # it was not shown, but what it was half sure of is wrong
