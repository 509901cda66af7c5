"""The window looks at what there is when there is a new answer, and else as often as a picture moves."""

from fake_session import make_recognition

from signcam.ui.pulse import Pulse


def test_it_beats_at_once_for_an_answer_and_not_again_for_the_same(qapp):
    answers, beats = [None], []
    pulse = Pulse(qapp, lambda: answers[-1])
    pulse.beat.connect(lambda: beats.append(answers[-1]))
    for new in (make_recognition(), make_recognition()):
        pulse._beat_at = float("inf")  # the time for all else does not come
        answers.append(new)
        pulse.on_timeout()
        pulse._beat_at = float("inf")
        pulse.on_timeout()
        assert beats[-1] is new
    assert len(beats) == 2


def test_it_beats_without_answers_too(qtbot, qapp):
    pulse = Pulse(qapp, lambda: None)
    with qtbot.waitSignal(pulse.beat, timeout=5000):
        pulse.start()
    pulse.stop()
