"""What `signcam bench` sees of the window."""

from __future__ import annotations

import pytest
from fake_session import make_frame, make_recognition

from signcam.ui import probe
from signcam.ui.probe import Probe


@pytest.fixture
def at(monkeypatch):
    """at(s) sets the clock that the probe looks at."""
    now = [100.0]
    monkeypatch.setattr(probe.time, "monotonic", lambda: now[0])
    return lambda s: now.__setitem__(0, s)


@pytest.fixture
def watch(made, at):
    """watch(watch_s, every_s) -> (probe, what it told); its timer stands still."""

    def make(watch_s, every_s):
        told = []
        one = Probe(made.window, told.append, watch_s, every_s)
        one._timer.stop()
        return one, told

    return make


def test_the_first_picture_and_the_first_answer_are_told_once(made, watch):
    one, told = watch(60.0, 10.0)
    made.window.video.repaint()
    one.on_tick()
    made.session.show(make_recognition())
    one.on_tick()
    made.window.video.repaint()
    one.on_tick()
    assert [event["event"] for event in told] == ["window", "recognition"]


def test_what_is_measured_after_the_warm_up_is_told_in_slices(made, watch, at):
    one, told = watch(20.0, 10.0)
    made.window.video.repaint()
    for k in range(24 * 100):  # the clock goes on by 10 ms a tick; every third tick has a new answer
        at(100.0 + k / 100)
        made.session.show(make_recognition(make_frame(k // 3, at=100.0 + k / 100)))
        one.on_tick()
    first, second = (event for event in told if event["event"] == "slice")
    assert first["seconds"] == pytest.approx(10.0, abs=0.02)
    assert len(first["lag_s"]) == pytest.approx(1000 / 3, abs=2)
    assert first["lag_s"][0] == pytest.approx(0.024)
    assert max(first["late_s"]) < 0.001
    assert first["answers"][1][0] - first["answers"][0][0] == 1
    assert first["answers"][0][1] == "7"
    assert second["answers"][0][0] == first["answers"][-1][0] + 1, "nothing is told twice, and nothing is left out"
    assert not made.window.isVisible(), "the watch is over"


def test_an_event_loop_that_is_late_is_noticed(made, watch, at):
    one, told = watch(60.0, 1.0)
    made.session.show(make_recognition())
    for s in (100.0, 102.99, 103.0, 103.01, 103.51, 104.01):
        at(s)
        one.on_tick()
    (late,) = (event["late_s"] for event in told if event["event"] == "slice")
    assert max(late) == pytest.approx(0.49)


def test_without_a_watch_the_first_answer_closes_the_window(made, watch):
    one, told = watch(0.0, 10.0)
    one.on_tick()
    assert made.window.isVisible()
    made.session.show(make_recognition())
    one.on_tick()
    assert not made.window.isVisible()
    assert [event["event"] for event in told][-1] == "recognition"
