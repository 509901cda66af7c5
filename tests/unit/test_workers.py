"""What happens to one frame, and that the two threads around it stop, skip and keep their errors."""

import threading

import numpy as np
import pytest

from signcam.errors import CameraError, HandError, ModelError
from signcam.live.latest import Latest
from signcam.live.smooth import Smoother
from signcam.live.workers import FAILURES_IN_A_ROW, CaptureWorker, RecogniseWorker, recognise


def test_a_frame_becomes_a_recognition_of_itself(frame, hand, fake_detector, fake_classifier):
    it = recognise(frame, fake_detector, fake_classifier, Smoother(), skipped=2)
    assert it.frame is frame
    assert it.hand is hand
    assert it.crop.rgb.shape == (64, 64, 3)
    assert it.sign == ("5", pytest.approx(0.91))
    assert it.raw.best == it.steady.best
    assert it.reason is None
    assert it.skipped == 2
    assert it.detect_s >= 0 <= it.classify_s
    assert it.finished_at >= frame.captured_at
    assert it.lag_s >= 0


def test_without_a_hand_nothing_is_asked_of_the_network(frame, fake_detector):
    fake_detector.hand = None
    it = recognise(frame, fake_detector, None, Smoother(), skipped=0)
    assert (it.hand, it.crop, it.raw, it.steady, it.sign) == (None,) * 5
    assert it.reason == "no hand"


def test_a_dark_hand_gives_a_prediction_and_the_reason_not_to_trust_it(make_frame, fake_detector, fake_classifier):
    dark = make_frame(rgb=np.full((240, 320, 3), 4, np.uint8))
    it = recognise(dark, fake_detector, fake_classifier, Smoother(), skipped=0)
    assert it.raw is not None
    assert it.sign is None
    assert it.reason == "too dark"


@pytest.fixture
def capture(wait_until):
    """capture(make_camera) -> a started worker and its mailbox; stopped at the end of the test."""
    started = []

    def start(make_camera):
        frames = Latest()
        worker = CaptureWorker(make_camera, frames)
        worker.start()
        started.append(worker)
        return worker, frames

    yield start
    for worker in started:
        worker.stop()
        worker.join(5.0)


def test_capture_puts_frames_until_the_end_and_closes_its_camera_itself(capture, replay_camera):
    camera = replay_camera(3)
    worker, frames = capture(lambda: camera)
    worker.join(5.0)
    assert worker.ended
    assert worker.error is None
    assert frames.peek().index == 2
    assert camera.closed_by == ["signcam-capture"]


def test_stop_ends_a_read_that_waits(capture, replay_camera, wait_until):
    camera = replay_camera(1, then="wait")
    worker, frames = capture(lambda: camera)
    wait_until(lambda: frames.peek() is not None)
    worker.stop()
    worker.join(5.0)
    assert worker.ended
    assert camera.closed_by[-1] == "signcam-capture"


def test_a_camera_that_fails_leaves_its_error_and_is_closed(capture, replay_camera):
    camera = replay_camera(2, then=CameraError("it is gone"))
    worker, frames = capture(lambda: camera)
    worker.join(5.0)
    assert str(worker.error) == "it is gone"
    assert frames.peek().index == 1
    assert camera.closed_by == ["signcam-capture"]


def test_an_unforeseen_error_is_kept_and_logged(capture, replay_camera, warnings_logged):
    worker, _ = capture(lambda: replay_camera(0, then=ZeroDivisionError("odd")))
    worker.join(5.0)
    assert isinstance(worker.error, ZeroDivisionError)
    assert [r.exc_info[0] for r in warnings_logged] == [ZeroDivisionError]
    warnings_logged.clear()


class Recogniser:
    """A recognise worker between two mailboxes, with the frames put by hand."""

    def __init__(self, detector, classifier, make_frame, wait_until):
        self.frames, self.recognitions = Latest(), Latest()
        self.worker = RecogniseWorker(lambda: detector, lambda: classifier, self.frames, self.recognitions)
        self._detector, self._make_frame, self._wait_until = detector, make_frame, wait_until

    def put(self, index):
        self.frames.put(self._make_frame(index))

    def put_and_wait(self, index):
        """Put a frame, and wait until the worker has had it in its hands and come back."""
        looked = len(self._detector.frames)
        self.put(index)
        self._wait_until(lambda: len(self._detector.frames) > looked or self.worker.ended)

    def answer(self, index):
        """The recognition of the frame with this index, once it is there."""
        self._wait_until(lambda: (r := self.recognitions.peek()) is not None and r.frame.index == index)
        return self.recognitions.peek()

    def stop(self):
        self.worker.stop()
        self.frames.close()
        if self.worker.is_alive():
            self.worker.join(5.0)


@pytest.fixture
def recogniser(fake_detector, fake_classifier, make_frame, wait_until):
    """A started `Recogniser` with the fakes; stopped at the end of the test."""
    it = Recogniser(fake_detector, fake_classifier, make_frame, wait_until)
    it.worker.start()
    yield it
    it.stop()


def test_a_closed_mailbox_ends_it_and_both_parts_are_closed(recogniser, fake_detector, fake_classifier):
    recogniser.put(0)
    recogniser.answer(0)
    recogniser.stop()
    assert recogniser.worker.ended
    assert recogniser.worker.error is None
    assert (fake_detector.closed, fake_classifier.closed) == (1, 1)


def test_frames_it_was_too_slow_for_are_counted(recogniser, fake_detector, wait_until):
    recogniser.put(0)
    recogniser.answer(0)
    fake_detector.gate.clear()
    recogniser.put(1)
    wait_until(lambda: fake_detector.frames[-1] == 1)
    for index in (2, 3, 4, 5):
        recogniser.put(index)
    fake_detector.gate.set()
    assert recogniser.answer(5).skipped == 3
    assert recogniser.worker.skipped == 3
    assert fake_detector.frames == [0, 1, 5]
    assert len(recogniser.worker.finished_at) == 3


def test_a_pause_looks_at_nothing_and_counts_nothing(recogniser, fake_detector):
    recogniser.put(0)
    recogniser.answer(0)
    recogniser.worker.paused.set()
    for index in range(1, 9):
        recogniser.put(index)
    recogniser.worker.paused.clear()
    recogniser.put(9)
    assert recogniser.answer(9).frame.index == 9


def test_one_bad_frame_is_passed_over(recogniser, fake_detector, hand):
    fake_detector.hand = RuntimeError("graph has errors")
    recogniser.put_and_wait(0)
    fake_detector.hand = hand
    recogniser.put(1)
    assert recogniser.answer(1).sign is not None
    assert recogniser.worker.error is None


def test_bad_frames_that_do_not_end_are_an_error(recogniser, fake_detector):
    fake_detector.hand = RuntimeError("graph has errors")
    for index in range(FAILURES_IN_A_ROW + 1):
        recogniser.put_and_wait(index)
    recogniser.worker.join(5.0)
    assert isinstance(recogniser.worker.error, HandError)
    assert "Try again" in str(recogniser.worker.error)
    assert "graph has errors" in str(recogniser.worker.error)
    assert fake_detector.closed == 1


def test_an_error_that_says_what_to_do_is_not_tried_again(recogniser, fake_detector):
    fake_detector.hand = ModelError("This model gives invalid numbers. Please choose another model.")
    recogniser.put(0)
    recogniser.worker.join(5.0)
    assert recogniser.worker.error is fake_detector.hand


def test_a_stop_while_the_model_loads_ends_before_the_detector_is_made(fake_classifier):
    loading, go_on = threading.Event(), threading.Event()

    def load():
        loading.set()
        assert go_on.wait(5.0)
        return fake_classifier

    def never():
        raise AssertionError("made in spite of the stop")

    worker = RecogniseWorker(never, load, Latest(), Latest())
    worker.start()
    assert loading.wait(5.0)
    worker.stop()
    go_on.set()
    worker.join(5.0)
    assert worker.error is None
    assert fake_classifier.closed == 1
