"""What there is of each sign, and what a user is told to record next."""

from dataclasses import replace

import pytest

from signcam.dataset.coverage import BEGUN, ENOUGH, GOAL, coverage, distance_of, hints, light_of
from signcam.dataset.entry import entry_from


@pytest.fixture
def entries(make_sample):
    """entries(count, label="5", **changes) -> that many entries of one kind."""

    def make(count, label="5", **changes):
        first = entry_from(replace(make_sample(label), **changes), "20260101T000000000-00000000", label)
        return [replace(first, id=f"20260101T000000000-{n:08x}") for n in range(count)]

    return make


def test_samples_are_counted_by_what_they_show(entries):
    near = {"hand_px": 200.0, "light": 30.0}  # of 240 px; the others' hands have 148
    there = coverage([*entries(3), *entries(2, side="left", palm="back", signer="Bob", **near), *entries(1, "10")])
    assert list(there) == ["5", "10"]
    five = there["5"]
    assert (five.count, five.signers) == (5, 2)
    assert five.hands == {("right", "palm"): 3, ("left", "back"): 2}
    assert five.distances == {"near": 5}
    assert five.lights == {"even": 3, "dim": 2}


def test_the_bounds_of_distance_and_light():
    assert [distance_of(s) for s in (0.2, 0.4, 0.8)] == ["far", "middle", "near"]
    assert [light_of(s) for s in (20.0, 120.0, 240.0)] == ["dim", "even", "bright"]


def test_first_the_count_then_what_is_missing_then_nothing(entries):
    assert hints({}, "4") == (f"“4” has 0, aim for {GOAL}.",)
    assert hints(coverage(entries(12)), "5") == (f"“5” has 12, aim for {GOAL}.",)
    both = hints(coverage(entries(BEGUN)), "5")
    assert both[0] == f"“5” has {BEGUN}, aim for {GOAL}."
    assert "Few samples of the left hand." in both
    told = hints(coverage(entries(GOAL)), "5")
    assert told[0] == "All samples are from one person. Others' hands look otherwise."
    assert "Few samples of the left hand." in told
    assert "Few samples with the palm away from the camera." in told
    varied = [
        *entries(GOAL),
        *entries(ENOUGH, side="left", palm="back", signer="Bob", hand_px=50.0, light=30.0),
        *entries(ENOUGH, hand_px=230.0),
    ]
    assert hints(coverage(varied), "5") == ()
