"""What “that was a 7” stores: the last second, with a hand in it, each once."""

from dataclasses import replace

import pytest

from signcam.live.recent import KEPT, Recent
from signcam.values import Recognition


@pytest.fixture
def make(make_frame, hand):
    def recognition(at, with_hand=True):
        frame = make_frame(captured_at=at, size=(32, 24))
        return Recognition(frame, hand if with_hand else None, None, None, None, None, 0.0, 0.0, at, 0)

    return recognition


def times(recent):
    return [r.frame.captured_at for r in recent.of_last_second()]


def test_only_the_last_second_and_only_hands(make):
    recent = Recent()
    for at in (0.0, 0.5, 1.2, 1.4, 1.6):
        recent.add(make(at, with_hand=at != 1.4))
    assert times(recent) == [1.2, 1.6]


def test_the_same_one_looked_at_twice_is_there_once(make):
    recent = Recent()
    one = make(1.0)
    recent.add(one)
    recent.add(one)
    recent.add(replace(one))
    assert times(recent) == [1.0, 1.0]


def test_it_holds_few_frames_however_fast_they_come(make):
    recent = Recent()
    for n in range(100):
        recent.add(make(n / 100))
    assert len(times(recent)) == KEPT
    assert times(recent)[-1] == 0.99


def test_another_stream_begins_anew(make):
    recent = Recent()
    recent.add(make(50.0))
    recent.add(make(1.0))
    assert times(recent) == [1.0]
    recent.forget()
    assert times(recent) == []
