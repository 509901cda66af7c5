"""An evaluation counts honestly: no hand is a mistake, and few pictures give a wide interval."""

import json

import numpy as np
import pytest

from signcam.dataset.sources import Example
from signcam.training.evaluate import evaluate, summarise, wilson
from signcam.values import ModelCard, Prediction

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


def test_every_picture_is_asked_by_the_live_way_and_counted(hand):
    classifier, seen = ByRed(), []
    report = evaluate(
        EXAMPLES, classifier, Blind(hand), rejected=[("x.txt", "no picture")], progress=lambda *a: seen.append(a)
    )
    assert report.n == 5
    assert report.hand_found == pytest.approx(4 / 5)
    assert report.accuracy == pytest.approx(2 / 5)
    assert report.accuracy_found == pytest.approx(2 / 4)
    assert report.interval == wilson(2, 5)
    assert report.labels == ("2", "7", "10")
    assert report.confusion == ((1, 0, 1, 0), (1, 0, 0, 0), (0, 0, 1, 1))  # the last column is "no hand"
    assert report.per_class == {"2": 0.5, "7": 0.0, "10": 0.5}
    assert list(report.per_person.items()) == [("p2", 0.5), ("p10", 0.5)]
    assert report.wrong == (
        ("2/p10-255-0.png", "2", "10"),
        ("10/p2-255-9.png", "10", None),
        ("7/x-0-0.png", "7", "2"),
    )
    assert report.rejected == (("x.txt", "no picture"),)
    assert seen == [(k, 5) for k in range(1, 6)]
    assert len(classifier.seen) == 4


def test_the_whole_picture_can_be_the_crop():
    classifier = ByRed()
    report = evaluate(EXAMPLES[:3], classifier, None)
    assert (report.hand_found, report.accuracy) == (1.0, pytest.approx(2 / 3))
    assert [c.clipped for c in classifier.seen] == [0.0] * 3
    assert [c.to_frame[0, 2] for c in classifier.seen] == [40.0] * 3  # the middle square of 320 x 240


def test_where_no_hand_is_found_at_all_nothing_is_divided_by_zero():
    report = summarise(EXAMPLES[:2], [None, None], CARD.labels)
    assert (report.accuracy, report.accuracy_found, report.hand_found) == (0.0, 0.0, 0.0)


def test_a_report_is_json_with_the_fields_that_are_promised():
    described = summarise(EXAMPLES, ["2", "10", "10", None, "2"], CARD.labels).described()
    promised = {"n", "hand_found", "accuracy", "accuracy_found", "per_class", "confusion", "labels", "rejected"}
    assert promised <= set(described)
    assert json.loads(json.dumps(described))["confusion"][0] == [1, 0, 1, 0]


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
