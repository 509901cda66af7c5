"""A sign is an answer only once it was held, and again only once it was let go of."""

from hypothesis import given, settings
from hypothesis import strategies as st

from signcam.live.hold import BLINK_S, HOLD_S, RELEASE_S, Hold

STEP_S = 1 / 64


def feed(hold, *parts, since=0.0):
    """Feed (sign, seconds) one after the other, 64 times a second.  Returns [(answer, when)] and the end."""
    answers, now = [], since
    for sign, lasts_s in parts:
        for _ in range(round(lasts_s / STEP_S)):
            if answer := hold.update(sign, now):
                answers.append((answer, now))
            now += STEP_S
    return answers, now


def test_a_sign_that_is_held_is_given_once():
    answers, _ = feed(Hold(), ("", 0.5), ("7", 5.0))
    assert answers == [("7", 0.5 + HOLD_S + (-HOLD_S) % STEP_S)]


def test_a_sign_that_is_passed_through_is_not_given():
    hold = Hold()
    answers, _ = feed(hold, ("7", HOLD_S - 2 * STEP_S), ("8", HOLD_S - 2 * STEP_S), ("", 1.0))
    assert answers == []
    assert (hold.sign, hold.progress) == ("", 0.0)


def test_one_odd_frame_does_not_begin_it_anew():
    answers, _ = feed(Hold(), ("7", 0.5), ("", BLINK_S - 2 * STEP_S), ("7", 0.5))
    assert [answer for answer, _ in answers] == ["7"]


def test_a_longer_gap_does():
    assert feed(Hold(), ("7", 0.5), ("", BLINK_S + 2 * STEP_S), ("7", 0.5))[0] == []


def test_the_same_sign_twice_has_to_be_let_go_of():
    once, _ = feed(Hold(), ("7", 1.0), ("", RELEASE_S - 2 * STEP_S), ("7", 3.0))
    twice, _ = feed(Hold(), ("7", 1.0), ("", RELEASE_S + 2 * STEP_S), ("7", 3.0))
    assert [answer for answer, _ in once] == ["7"]
    assert [answer for answer, _ in twice] == ["7", "7"]


def test_another_sign_needs_no_release():
    answers, _ = feed(Hold(), ("7", 1.0), ("8", 1.0), ("7", 1.0))
    assert [answer for answer, _ in answers] == ["7", "8", "7"]


def test_a_slow_computer_gives_it_as_well():
    hold = Hold()
    assert [hold.update("7", t) for t in (0.0, 0.2, 0.4, 0.6, 0.85)] == ["", "", "", "", "7"]


@settings(deadline=None, max_examples=60)  # other programs may slow this computer
@given(st.lists(st.tuples(st.sampled_from(["", "1", "2"]), st.floats(0.001, 0.4)), max_size=200))
def test_whatever_is_read_only_what_was_held_is_given(frames):
    hold, now, answers = Hold(), 0.0, []
    shown = []  # (sign, when)
    for sign, step_s in frames:
        now += step_s
        shown.append((sign, now))
        before = hold.given
        if answer := hold.update(sign, now):
            answers.append(answer)
            assert sign == answer != before
            held = [s for s, t in shown if now - HOLD_S < t <= now]
            assert set(held) <= {answer, ""}, "something else was shown in between"
        assert 0.0 <= hold.progress <= 1.0
        assert (hold.progress > 0.0) <= (hold.sign != "")
