"""Session: state worked out from facts, errors for the user, and an end that nothing can hold up."""

import os
import random
import sys
import threading
import time
from pathlib import Path

import pytest

from signcam.camera.replay import VideoFile
from signcam.errors import CameraError, ModelError
from signcam.live import session as module
from signcam.live.session import Session, State

THREADS = ("signcam-capture", "signcam-recognise")


@pytest.fixture
def open_session(fake_detector, fake_classifier):
    """open_session(camera or a way to make one, **others) -> a started Session with the fakes; closed at the end."""
    opened = []

    def start(camera, **others):
        parts = {
            "make_camera": camera if callable(camera) else lambda: camera,
            "make_detector": lambda: fake_detector,
            "make_classifier": lambda: fake_classifier,
        }
        session = Session("", Path("no-model"), **parts | others)
        session.start()
        opened.append(session)
        return session

    yield start
    for session in opened:
        session.close()


def test_frames_are_shown_and_recognised(open_session, replay_camera, wait_until, card):
    session = open_session(replay_camera(3, then="wait"))
    wait_until(lambda: session.last() is not None and session.last().frame is session.newest())
    assert session.newest().index == 2
    assert session.last().sign[0] == "5"
    assert session.state() is State.LIVE
    assert session.error is None
    assert session.camera_name == "Given frames"
    assert session.notice == ""
    assert session.card is card
    assert session.device == "fake processor"
    assert session.rate() > 0
    assert session.skipped >= 0


def test_before_anything_came_it_is_starting(replay_camera):
    session = Session("", Path("no-model"))
    assert session.state() is State.STARTING
    assert (session.newest(), session.last(), session.card, session.device) == (None,) * 4
    assert session.camera_name == session.notice == ""
    assert session.close() == []


def test_the_picture_comes_before_the_model(open_session, replay_camera, wait_until, fake_classifier):
    loaded = threading.Event()

    def load():
        assert loaded.wait(10.0)
        return fake_classifier

    session = open_session(replay_camera(1, then="wait"), make_classifier=load)
    wait_until(lambda: session.newest() is not None)
    assert session.state() is State.LOADING
    loaded.set()
    wait_until(lambda: session.state() is State.LIVE)


def test_a_model_that_does_not_load_leaves_the_picture(open_session, replay_camera, wait_until):
    def load():
        raise ModelError("digits is not a signcam model or is damaged.")

    session = open_session(replay_camera(1, then="wait"), make_classifier=load)
    wait_until(lambda: session.error is not None and session.newest() is not None)
    assert session.state() is State.LIVE
    assert session.model_error == session.error == "digits is not a signcam model or is damaged."
    assert session.camera_error is None


def test_a_gpu_that_was_lost_is_told_where_the_camera_has_nothing_to_say(
    open_session, replay_camera, wait_until, fake_classifier
):
    fake_classifier.notice = "The GPU could not be used."
    camera = replay_camera(1, then="wait")
    session = open_session(camera)
    wait_until(lambda: session.notice != "")
    assert session.notice == "The GPU could not be used."
    camera.notice = "The picture is completely dark or flat."
    assert session.notice == "The picture is completely dark or flat."


def test_a_camera_that_fails_is_told(open_session, replay_camera, wait_until):
    session = open_session(replay_camera(1, then=CameraError("it was disconnected")))
    wait_until(lambda: session.state() is State.FAILED)
    assert session.camera_error == session.error == "it was disconnected"
    assert session.model_error is None


def test_an_unforeseen_error_has_a_text_too(open_session, replay_camera, wait_until, warnings_logged):
    session = open_session(replay_camera(0, then=ZeroDivisionError("odd")))
    wait_until(lambda: session.state() is State.FAILED)
    assert session.error == "Something went wrong in signcam (ZeroDivisionError: odd). Press “Try again”."
    session.close()
    warnings_logged.clear()


def test_a_picture_that_grew_old_is_stalled(open_session, replay_camera, make_frame, wait_until):
    session = open_session(replay_camera([make_frame(captured_at=time.monotonic() - 3)], then="wait"))
    wait_until(lambda: session.newest() is not None)
    assert session.state() is State.STALLED
    assert session.error is None


def test_a_video_that_is_over_has_ended_and_its_last_frame_is_recognised(open_session, replay_camera, wait_until):
    session = open_session(replay_camera(5))
    wait_until(lambda: session.last() is not None and session.last().frame.index == 4)
    wait_until(lambda: session.state() is State.ENDED)


def test_a_camera_that_does_not_start_is_told_after_half_a_minute(open_session, replay_camera, monkeypatch):
    session = open_session(replay_camera(0, then="wait"))
    assert session.state() is State.STARTING
    monkeypatch.setattr(module, "START_LIMIT_S", -1.0)
    assert session.state() is State.FAILED
    assert "did not start within" in session.error


def test_a_pause_stops_recognition_but_not_the_camera(open_session, make_frame, wait_until, fake_detector):
    class Stepping:
        name, notice, live, total = "Stepping", "", True, None

        def __init__(self):
            self.steps = threading.Semaphore(0)
            self.index = -1
            self.closing = False

        def read(self):
            assert self.steps.acquire(timeout=10.0)
            self.index += 1
            return None if self.closing else make_frame(self.index)

        def close(self):
            self.closing = True
            self.steps.release()

        def __enter__(self):
            return self

        def __exit__(self, *_):
            self.close()

    camera = Stepping()
    session = open_session(camera)
    camera.steps.release()
    wait_until(lambda: session.last() is not None)
    session.pause()
    assert session.paused
    camera.steps.release(5)
    wait_until(lambda: session.newest().index == 5)
    assert session.last().frame.index == 0
    assert fake_detector.frames == [0]
    session.resume()
    assert not session.paused
    camera.steps.release()
    wait_until(lambda: session.last().frame.index == 6)


def test_close_is_idempotent_and_leaves_no_thread(open_session, replay_camera, wait_until, fake_detector):
    session = open_session(replay_camera(2, then="wait"))
    wait_until(lambda: session.last() is not None)
    assert session.close() == []
    assert session.close() == []
    assert session.state() is State.ENDED
    assert fake_detector.closed == 1
    assert not {t.name for t in threading.enumerate()} & set(THREADS)


def test_started_and_closed_at_any_moment_no_thread_is_left(open_session, replay_camera, wait_until):
    random_ = random.Random(20)
    facts = [
        lambda s: True,
        lambda s: s.camera_name != "",
        lambda s: s.newest() is not None,
        lambda s: s.card is not None,
        lambda s: s.last() is not None,
        lambda s: s.state() is State.LIVE,
        lambda s: s.newest() is not None and s.newest().index > 5,
    ]
    for _ in range(20):
        session = open_session(replay_camera(9, then="wait"))
        fact = random_.choice(facts)
        wait_until(lambda fact=fact, session=session: fact(session))
        assert session.close() == []
        assert not {t.name for t in threading.enumerate()} & set(THREADS)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_camera_that_never_answers_holds_nobody(open_session, replay_camera, tmp_path, wait_until):
    # OpenCV opens the pipe for reading, and the system lets it wait until somebody opens it for writing
    pipe = tmp_path / "camera.avi"
    os.mkfifo(pipe)
    session = open_session(lambda: VideoFile(pipe))
    other = open_session(replay_camera(1, then="wait"))
    wait_until(lambda: other.state() is State.LIVE)
    assert session.state() is State.STARTING
    assert session.close(timeout_s=0.05) == ["signcam-capture"]
    assert session.close(timeout_s=0.05) == ["signcam-capture"]

    pipe.open("wb").close()
    wait_until(lambda: session.close() == [])
    assert "is not a video" in session.error


def test_a_detector_that_never_answers_holds_nobody(open_session, replay_camera, fake_detector, wait_until):
    fake_detector.gate.clear()
    session = open_session(replay_camera(1, then="wait"))
    wait_until(lambda: fake_detector.frames)
    assert session.close(timeout_s=0.05) == ["signcam-recognise"]
    fake_detector.gate.set()
    assert session.close() == []


def test_a_source_that_is_not_there_is_told(tmp_path, fake_detector, fake_classifier, wait_until):
    session = Session(
        str(tmp_path / "nothing.mp4"),
        tmp_path,
        make_detector=lambda: fake_detector,
        make_classifier=lambda: fake_classifier,
    )
    session.start()
    wait_until(lambda: session.state() is State.FAILED)
    assert "nothing.mp4" in session.error
    assert session.close() == []


def test_a_model_folder_that_is_not_there_is_told(open_session, replay_camera, tmp_path, wait_until):
    session = open_session(replay_camera(1, then="wait"), make_classifier=None)
    wait_until(lambda: session.model_error is not None)
    assert "no-model" in session.model_error
    assert session.state() is State.LIVE
