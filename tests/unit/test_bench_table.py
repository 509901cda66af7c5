"""The rows of `signcam bench`: what the times of a run add up to, and which bars they meet."""

from __future__ import annotations

import pytest

from signcam.cli import bench_table as rows
from signcam.cli.bench_table import BARS, Figure


def by_name(figures):
    return {f.what: f for f in figures}


def slice_of(seconds=10.0, late_s=(0.001,), lag_s=(0.015,), first=0, signs="5" * 300, **held):
    """What the probe tells of a while, by default a good one."""
    return {
        "seconds": seconds,
        "late_s": list(late_s),
        "lag_s": list(lag_s),
        "screen_s": [0.02],
        "answers": [[first + k, sign] for k, sign in enumerate(signs)],
        "resident_mb": 400.0,
        "threads": 20,
        "handles": 30,
        **held,
    }


@pytest.mark.parametrize(
    ("what", "value", "met"),
    [
        ("recognitions a second", 28.0, True),
        ("recognitions a second", 27.9, False),
        ("frame to answer, p95", 40.0, True),
        ("frame to answer, p95", 40.1, False),
        ("frame to answer, p99", 500.0, None),
    ],
)
def test_a_bar_is_met_or_missed(what, value, met):
    figure = Figure("live", what, value, "ms")
    assert figure.met is met
    told = rows.table([figure])
    assert ("**missed**" in told) is (met is False)
    assert ("| met |" in told) is (met is True)
    assert figure.described()["met"] is met


def test_the_whole_frame_is_the_sum_of_its_stages():
    figures = by_name(rows.of_stages("a frame", {"read": [0.001] * 3, "detect": [0.006, 0.007, 0.030]}))
    assert figures["detect"].value == pytest.approx(7.0)
    assert figures["the whole frame"].value == pytest.approx(8.0)


def test_a_window_is_judged_by_all_that_was_seen_of_it():
    good = slice_of(lag_s=[0.010] * 300, late_s=[0.001] * 1000)
    slow = slice_of(lag_s=[0.050] * 30, late_s=[0.030] * 1000)
    figures = by_name(rows.of_window("live", [good, slow]))
    assert figures["recognitions a second"].value == pytest.approx(330 / 20)
    assert figures["frame to answer, p50"].met
    assert not figures["frame to answer, p95"].met
    assert not figures["delay of the window's event loop, p99"].met
    assert figures["memory in live use"].met


def test_a_classification_is_compared_within_each_round():
    """A round in which the machine was busy slows all ways down, and changes no ratio."""
    times = {
        "signcam": [0.002, 0.004, 0.002],
        "predict": [0.060, 0.120, 0.060],
        "plain call": [0.050, 0.100, 0.050],
        "traced Keras": [0.010, 0.020, 0.010],
        "GEMM limit": [0.004, 0.008, 0.004],
    }
    figures = by_name(rows.of_ways(times))
    assert figures["faster than Model.predict"].value == pytest.approx(30)
    assert figures["of the one-thread float32 GEMM limit"].value == pytest.approx(0.5)
    assert figures["of the one-thread float32 GEMM limit"].met


def test_batches_are_told_by_the_picture():
    figures = rows.of_batches({"signcam": {"1": [0.002], "4": [0.008]}})
    assert [(f.about, f.value) for f in figures] == [("batch of 1", pytest.approx(2)), ("batch of 4", pytest.approx(2))]


def test_training_slower_than_plain_steps_misses_its_bar():
    times = {"signcam": [12.0], "keras step": [10.0], "keras fit": [13.0]}
    figures = by_name(rows.of_training({1000: times}))
    assert not figures["signcam's epoch beside Keras' plain steps"].met
    assert figures["signcam, pictures a second"].value == pytest.approx(1000 / 12)


def test_a_soak_that_holds():
    slices = [slice_of(first=300 * k) for k in range(20)]
    figures = by_name(rows.of_soak(slices, clip_frames=600))
    assert all(figures[what].met for what in BARS if what in figures and what != "recognitions a second")
    assert figures["answers that equal those at the start"].value == 1.0


@pytest.mark.parametrize(
    ("worse", "missed"),
    [
        ({"resident_mb": 425.0}, "growth of memory"),
        ({"threads": 21}, "growth of threads"),
        ({"handles": 31}, "growth of open files"),
        ({"late_s": [1.2]}, "longest stall"),
        ({"lag_s": []}, "longest stall"),
        ({"signs": "6" * 300}, "answers that equal those at the start"),
    ],
)
def test_a_soak_that_does_not_hold(worse, missed):
    slices = [*(slice_of(first=300 * k) for k in range(20)), slice_of(**worse)]
    figures = by_name(rows.of_soak(slices, clip_frames=600))
    assert [what for what in BARS if what in figures and not figures[what].met and what != "recognitions a second"] == [
        missed
    ]


def test_memory_is_not_told_where_the_system_does_not_tell_it():
    unknown = {"resident_mb": None, "threads": None, "handles": None}
    assert "memory in live use" not in by_name(rows.of_window("live", [slice_of(**unknown)]))
    assert "growth of memory" not in by_name(rows.of_soak([slice_of(**unknown)] * 2, clip_frames=600))
