"""The Record panel: real keys, a session whose hand moves, and a store on the disk."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from fake_session import make_hand, make_recognition
from PySide6.QtCore import Qt

from signcam.dataset.store import Store
from signcam.settings import Settings
from signcam.ui import window as window_module
from signcam.ui.record import RecordPanel
from signcam.values import Frame

ROOM = np.random.default_rng(0).integers(40, 200, (24, 32, 3), np.uint8).repeat(20, 0).repeat(20, 1)
ADA = Settings(signers=("Ada",))


class Recording:
    """A window with the panel, and pictures that come at ten a second."""

    def __init__(self, made, qtbot, monkeypatch):
        self.made, self.window, self.qtbot = made, made.window, qtbot
        (self.panel,) = (p for p in made.window.side.panels if isinstance(p, RecordPanel))
        self.form, self.recorder = self.panel.form, self.panel.recorder
        self.now_s = 100.0
        self.index = 0
        monkeypatch.setattr(window_module, "time", SimpleNamespace(monotonic=lambda: self.now_s))

    def tick(self):
        self.made.tick()

    def see(self, count=1, *, hand=True, held=False):
        """So many pictures, a tenth of a second apart; the hand moves unless it is held still."""
        for _ in range(count):
            self.now_s += 0.1
            self.index += 1
            frame = Frame(np.roll(ROOM, 37 * self.index, axis=1), self.index, self.now_s)  # no two look the same
            place = make_hand(left=60 if held else 60 + self.index * 7 % 200)
            self.made.session.show(
                make_recognition(frame, hand=place) if hand else make_recognition(frame, reason="no hand")
            )
            self.tick()

    def settle(self, fact):
        """Tick until this is so; the disk takes its time."""

        def tick():
            self.tick()
            return fact()

        self.qtbot.waitUntil(tick, timeout=10_000)

    def open(self):
        self.qtbot.keyClick(self.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        self.settle(lambda: self.recorder.keeper.loaded)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.window.video, key, modifier)

    def counts(self):
        return Store().counts()

    @property
    def said(self):
        return self.recorder.keeper.said


@pytest.fixture
def make_recording(make_window, qtbot, monkeypatch):
    def make(settings=ADA):
        return Recording(make_window(settings=settings), qtbot, monkeypatch)

    return make


@pytest.fixture
def recording(make_recording):
    """The panel is open, Ada has agreed, a hand is seen."""
    made = make_recording()
    made.open()
    made.see(2)
    return made


def test_a_digit_key_records_that_digit_while_it_is_held(recording):
    recording.qtbot.keyPress(recording.window.video, Qt.Key.Key_4)
    recording.see(6)
    assert recording.panel.cover.over.word == "Recording “4”"
    recording.qtbot.keyRelease(recording.window.video, Qt.Key.Key_4)
    recording.see(5)
    recording.settle(lambda: "6 samples kept of “4”" in recording.said)
    assert recording.counts() == {"4": 6}
    assert recording.panel.cover.over.word == ""
    assert {(e.signer, e.camera) for e in Store().entries()} == {("Ada", "Front camera")}
