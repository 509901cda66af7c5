"""What every test stands on: the environment, values to test with, fakes at the protocols, what no test may leave."""

# the environment must be right before anything else is imported
import os

import signcam.env

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import logging
import sys
import threading
import time

import hypothesis
import numpy as np
import pytest

if (missing := signcam.env.missing_libraries(window=True)) is not None:
    sys.exit(missing)  # pytest.exit would be reported with a traceback here

from signcam.hand.sample import cut_sample
from signcam.values import Frame, Hand, ModelCard, Prediction, box_around

# where Python keeps no compiled files, each of the many programs started here imports TensorFlow for 10 s, not 4
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

hypothesis.settings.register_profile("signcam", deadline=None)  # no test measures time: a machine may be busy
hypothesis.settings.load_profile("signcam")

DIGITS = tuple("0123456789")

# a right hand, palm to the camera, fingers up: px in a picture of 320 x 240
LANDMARKS = [
    *((160, 210), (185, 198), (205, 180), (220, 162), (232, 148)),
    *((190, 140), (197, 112), (201, 92), (204, 75)),
    *((168, 134), (169, 102), (170, 80), (171, 62)),
    *((147, 138), (142, 108), (139, 87), (136, 70)),
    *((128, 148), (118, 125), (111, 110), (105, 96)),
]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """The user's folder, empty, and never the real one."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SIGNCAM_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_leaked_threads():
    """Every thread that a test starts has to end with it; one that is just ending is waited for."""
    before = set(threading.enumerate())
    yield
    leaked = []
    for thread in set(threading.enumerate()) - before:
        # threads that C++ brings along, and tqdm's monitor, end with the process
        if isinstance(thread, threading._DummyThread) or type(thread).__name__ == "TMonitor":
            continue
        thread.join(2.0)
        if thread.is_alive():
            leaked.append(thread.name)
    assert not leaked, f"threads left running: {leaked}"


@pytest.fixture(autouse=True)
def warnings_logged():
    """What signcam logs at WARNING or above; a test that expects some asks for this list, and clears it."""
    records = []

    class Collector(logging.Handler):
        def emit(self, record):
            records.append(record)

    collector = Collector(logging.WARNING)
    logger = logging.getLogger("signcam")
    logger.addHandler(collector)
    yield records
    logger.removeHandler(collector)
    assert not records, f"logged: {[r.getMessage() for r in records]}"


@pytest.fixture(autouse=True)
def no_message_boxes(monkeypatch):
    """A message box would wait for a click that never comes; a test that expects one patches it itself."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None:
        return

    def unexpected(*args, **_):
        raise AssertionError(f"unexpected message box: {[a for a in args if isinstance(a, str)]}")

    for name in ("exec", "open", "show", "information", "warning", "critical", "question", "about"):
        monkeypatch.setattr(widgets.QMessageBox, name, unexpected)


@pytest.fixture
def make_frame():
    """make_frame(index=0, captured_at=now, size=(320, 240), rgb=None) -> Frame; by default, mild noise around grey."""

    def make(index=0, captured_at=None, size=(320, 240), rgb=None):
        if rgb is None:
            rgb = np.random.default_rng(index).integers(96, 160, (size[1], size[0], 3), np.uint8)
        return Frame(rgb=rgb, index=index, captured_at=time.monotonic() if captured_at is None else captured_at)

    return make


@pytest.fixture
def frame(make_frame):
    """A frame of 320 x 240."""
    return make_frame()


@pytest.fixture
def hand():
    """An upright right hand, well inside a frame of 320 x 240."""
    landmarks = np.array(LANDMARKS, np.float32)
    return Hand(landmarks=landmarks, box=box_around(landmarks), side="right", score=0.98)


@pytest.fixture
def make_sample(hand):
    """make_sample(label="5", signer="Ada", session="one", seed=0) -> Sample, another picture for each seed."""

    def make(label="5", signer="Ada", session="one", seed=0):
        rgb = np.random.default_rng(seed).integers(0, 255, (24, 32, 3), np.uint8).repeat(10, 0).repeat(10, 1)
        return cut_sample(Frame(rgb, 0, 0.0), hand, label, signer=signer, session=session, camera="Cam")

    return make


@pytest.fixture
def card():
    """The card of the model that `fake_classifier` plays."""
    return ModelCard(name="fake", labels=DIGITS, input_px=64, crop="upright-1", preprocessing="unit-1")


class FakeDetector:
    """Finds always the same hand.  `hand` may be set to None or an exception, `gate` holds it up until it is set."""

    def __init__(self, hand):
        self.hand = hand
        self.gate = threading.Event()
        self.gate.set()
        self.frames = []
        self.closed = 0

    def detect(self, frame):
        self.frames.append(frame.index)
        assert self.gate.wait(10.0), "nobody opened the gate"
        if isinstance(self.hand, Exception):
            raise self.hand
        return self.hand

    def close(self):
        self.closed += 1


class FakeClassifier:
    """Sees always `label`, with probability `p`; the rest is shared by the others."""

    device = "fake processor"
    notice = ""

    def __init__(self, card, label="5", p=0.91):
        self.card = card
        self.label = label
        self.p = p
        self.closed = 0

    def classify(self, crop):
        assert crop.rgb.shape == (self.card.input_px, self.card.input_px, 3)
        labels = self.card.labels
        probabilities = np.full(len(labels), (1 - self.p) / (len(labels) - 1), np.float32)
        probabilities[labels.index(self.label)] = self.p
        return Prediction(labels=labels, probabilities=probabilities)

    def close(self):
        self.closed += 1


@pytest.fixture
def fake_detector(hand):
    """A detector without MediaPipe."""
    return FakeDetector(hand)


@pytest.fixture
def fake_classifier(card):
    """A classifier without a network."""
    return FakeClassifier(card)


class GivenCamera:
    """Gives these frames at once; then ends, or raises, or (`then="wait"`) gives nothing until it is closed."""

    name = "Given frames"
    notice = ""
    live = True

    def __init__(self, frames, then="end"):
        self.total = len(frames)
        self._frames = iter(frames)
        self._then = then
        self._closing = threading.Event()
        self.closed_by = []  # names of threads

    def read(self):
        frame = next(self._frames, None)
        if frame is None and isinstance(self._then, Exception):
            raise self._then
        if frame is None and self._then == "wait":
            self._closing.wait()
        return None if self._closing.is_set() else frame

    def close(self):
        self.closed_by.append(threading.current_thread().name)
        self._closing.set()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


@pytest.fixture
def replay_camera(make_frame):
    """replay_camera(frames or their count, then="end") -> Camera; see `GivenCamera`."""

    def make(frames=3, then="end"):
        return GivenCamera([make_frame(i) for i in range(frames)] if isinstance(frames, int) else frames, then)

    return make


@pytest.fixture
def wait_until():
    """wait_until(fact, limit_s=10) waits until `fact()` is true, and fails with its name if that never happens."""

    def wait(fact, limit_s=10.0):
        poll = threading.Event()
        deadline = time.monotonic() + limit_s
        while not fact():
            assert time.monotonic() < deadline, f"never happened: {fact}"
            poll.wait(0.002)

    return wait
