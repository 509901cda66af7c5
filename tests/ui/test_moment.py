"""Every state a camera or a model can get into, and what the user is told."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from fake_session import DIGITS, FakeSession, make_frame, make_recognition

from signcam.live.session import State
from signcam.ui import words
from signcam.ui.moment import Moment, answer_of, figures_of, judged, message_of, moment_of, scene_of, still_of, to_show
from signcam.values import Reason


@pytest.fixture
def live():
    session = FakeSession()
    session.show(make_recognition())
    return moment_of(session, "")


def test_a_sign_is_told_with_its_confidence(live):
    answer = answer_of(live)
    assert (answer.sign, answer.title, answer.busy) == ("7", "93%", False)


def test_confidence_is_rounded_down_so_that_nothing_short_of_certain_is_100_per_cent(live):
    assert answer_of(replace(live, recognition=make_recognition(probability=0.998))).title == "99%"
    assert answer_of(replace(live, recognition=make_recognition(probability=0.29))).title == "29%"


@pytest.mark.parametrize("reason", get_args(Reason))
def test_every_reason_has_words_and_no_sign(live, reason):
    answer = answer_of(replace(live, recognition=make_recognition(reason=reason)))
    assert answer.sign == ""
    assert answer.title == words.REASONS[reason][0]
    assert answer.text.endswith(words.REASONS[reason][1])


def test_unsure_names_the_two_signs_it_could_be(live):
    recognition = make_recognition(reason="unsure", sign="6", probability=0.5)
    recognition.steady.probabilities.flags.writeable = True
    recognition.steady.probabilities[9] = 0.3
    assert answer_of(replace(live, recognition=recognition)).text.startswith("It could be 6 or 9.")


def test_none_is_nothing_that_it_could_be(live):
    recognition = make_recognition(reason="unsure", sign="6", probability=0.5, labels=("6", "9", "none"))
    recognition.steady.probabilities.flags.writeable = True
    recognition.steady.probabilities[1:] = (0.1, 0.4)
    assert answer_of(replace(live, recognition=recognition)).text.startswith("It could be 6. ")


@pytest.mark.parametrize("state", State)
def test_every_state_has_words_everywhere(state):
    moment = Moment(state, frame=make_frame())
    assert answer_of(moment).title
    assert words.IN_STATUS[state]
    assert bool(scene_of(moment, mirror=False, waited_s=0.0).title) == (state not in (State.LIVE, State.LOADING))
    assert figures_of(moment).state is state


def test_waiting_shows_that_something_is_going_on():
    for state in (State.STARTING, State.LOADING, State.LIVE):
        assert answer_of(Moment(state)).busy
    for state in (State.STALLED, State.ENDED, State.FAILED):
        assert not answer_of(Moment(state)).busy


def test_a_slow_camera_is_explained_after_a_second():
    starting = Moment(State.STARTING)
    assert scene_of(starting, mirror=False, waited_s=0.5).text == ""
    assert "30 seconds" in scene_of(starting, mirror=False, waited_s=1.5).text


@pytest.mark.parametrize("state", [State.STALLED, State.ENDED, State.FAILED])
def test_nothing_is_recognised_in_a_picture_that_is_not_live(live, state):
    gone = replace(live, state=state)
    assert judged(gone) is None
    assert answer_of(gone).sign == ""
    assert scene_of(gone, mirror=False, waited_s=0.0).recognition is None


def test_an_answer_that_is_too_old_does_not_count(live):
    old = replace(live, frame=make_frame(at=live.frame.captured_at + 2.1))
    assert judged(old) is None
    assert answer_of(old).busy
    slow = replace(live, frame=make_frame(at=live.frame.captured_at + 1.5))
    assert judged(slow) is live.recognition


def test_without_a_model_the_picture_is_live_and_the_panel_points_to_the_message(live):
    moment = replace(live, recognition=None, model_error="The model “digits” is damaged.")
    scene = scene_of(moment, mirror=True, waited_s=9.0)
    assert (scene.frame, scene.title, scene.mirror) == (live.frame, "", True)
    assert not answer_of(moment).busy
    assert answer_of(moment).text == "The message above says why."


def test_errors_come_before_notices_and_can_be_tried_again(live):
    moment = replace(live, camera_error="No camera.", model_error="No model.", notice="The demo.")
    message = message_of(moment, "")
    assert (message.kind, message.text, message.action) == ("error", "No camera.\nNo model.", "Try again")
    assert not message.closable
    assert message_of(moment_of(None, "There is no model “x”."), "").text == "There is no model “x”."


def test_a_notice_is_shown_until_it_is_closed(live):
    moment = replace(live, notice="The demo clip is playing.")
    message = message_of(moment, "")
    assert (message.kind, message.closable) == ("notice", True)
    assert message_of(moment, "The demo clip is playing.") is None
    assert message_of(moment, "another one") == message
    assert message_of(live, "") is None


def test_the_end_of_a_clip_can_be_played_again(live):
    message = message_of(replace(live, state=State.ENDED, name="hand.mp4"), "")
    assert "hand.mp4" in message.text
    assert message.action == "Play again"


def test_a_pause_holds_the_frame_that_was_judged_with_its_answer(live):
    newer = replace(live, frame=make_frame(1, at=live.frame.captured_at + 0.1), paused=True)
    assert still_of(replace(newer, paused=False), None) is None
    still = still_of(newer, None)
    assert still == (live.frame, live.recognition)
    later = replace(newer, frame=make_frame(9, at=live.frame.captured_at + 60))
    assert still_of(later, still) == still
    shown = replace(later, frame=still[0], recognition=still[1])
    scene = scene_of(shown, mirror=False, waited_s=60.0)
    assert (scene.frame, scene.recognition, scene.badge) == (live.frame, live.recognition, "Paused")
    assert answer_of(shown).sign == "7"


def test_a_pause_before_the_first_picture_holds_the_first_one():
    nothing = Moment(State.STARTING, paused=True)
    assert still_of(nothing, None) is None
    assert answer_of(nothing).title == "Paused"
    first = make_frame()
    assert still_of(replace(nothing, state=State.LIVE, frame=first), None) == (first, None)


def test_figures_are_those_of_the_session(live):
    figures = figures_of(replace(live, skipped=3))
    assert (figures.device, figures.rate, figures.skipped, figures.size) == ("CPU", 28.4, 3, (640, 480))
    assert figures.lag_s == pytest.approx(0.024)
    assert live.labels == DIGITS


def test_without_a_session_there_is_either_a_problem_or_one_is_coming():
    assert moment_of(None, "").state is State.STARTING
    assert moment_of(None, "no").state is State.FAILED


class TestAFrameAndItsAnswerAppearTogether:
    """`shown` is on the screen with its answer; the next frame has come at 1.033 s, and its answer takes 20 ms."""

    @pytest.fixture
    def shown(self):
        return make_frame(7, 1.0)

    @pytest.fixture
    def moment(self, shown):
        recognition = replace(make_recognition(), frame=shown, finished_at=1.02)
        return Moment(State.LIVE, frame=make_frame(8, 1.033), recognition=recognition)

    def test_it_waits_for_its_answer(self, moment, shown):
        waiting = to_show(moment, None, shown, 1.04)
        assert waiting.frame is shown
        assert replace(waiting, frame=moment.frame) == moment

    def test_with_its_answer_it_is_shown_at_once(self, moment, shown):
        moment = replace(moment, recognition=replace(moment.recognition, frame=moment.frame, finished_at=1.04))
        assert to_show(moment, None, shown, 1.04) is moment

    def test_an_answer_that_does_not_come_holds_nothing_up_for_long(self, moment, shown):
        assert to_show(moment, None, shown, 1.064) is moment

    def test_what_was_shown_without_its_answer_stays(self, moment):
        """Never back to the frame before, whose answer came late."""
        assert to_show(moment, None, moment.frame, 1.034) is moment

    def test_a_computer_whose_answers_take_long_shows_what_it_has(self, moment, shown):
        moment = replace(moment, recognition=replace(moment.recognition, finished_at=1.1))
        assert to_show(moment, None, shown, 1.034) is moment

    def test_without_answers_every_frame_is_shown_at_once(self, moment, shown):
        for other in (replace(moment, recognition=None), replace(moment, state=State.LOADING)):
            assert to_show(other, None, shown, 1.034) is other
        assert to_show(moment, None, None, 1.034) is moment

    def test_a_camera_faster_than_the_answers_shows_what_is_answered(self, moment, shown):
        """At 60 frames a second there is always one that waits: the picture must go on all the same."""
        answered = make_frame(8, 1.017)
        moment = replace(moment, recognition=replace(moment.recognition, frame=answered, finished_at=1.032))
        assert to_show(moment, None, shown, 1.034).frame is answered

    def test_where_answers_stay_away_the_picture_goes_on(self, moment, shown):
        later = replace(moment, frame=make_frame(11, 1.067))
        assert to_show(later, None, shown, 1.068) is later
