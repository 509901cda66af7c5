"""A window with the Record panel, pictures that come at ten a second, and a store on the disk."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
from fake_session import make_hand, make_recognition
from PySide6.QtCore import Qt

from signcam.dataset.store import Store
from signcam.settings import Settings
from signcam.ui import window as window_module
from signcam.ui.record import RecordPanel
from signcam.values import Frame

ROOM = np.random.default_rng(0).integers(40, 200, (24, 32, 3), np.uint8).repeat(20, 0).repeat(20, 1)
ADA = Settings(signers=("Ada",))
PLAIN, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Recording:
    """What a user sees and presses."""

    def __init__(self, made, qtbot, monkeypatch):
        self.made, self.window, self.qtbot = made, made.window, qtbot
        (self.panel,) = (p for p in made.window.side.panels if isinstance(p, RecordPanel))
        self.form, self.recorder = self.panel.form, self.panel.recorder
        self.now_s = 100.0
        self.index = 0
        monkeypatch.setattr(window_module, "time", SimpleNamespace(monotonic=lambda: self.now_s))

    @property
    def said(self):
        """What the panel says was done."""
        return self.recorder.keeper.said

    @property
    def over(self):
        """What is written over the video."""
        return self.panel.cover.over

    def see(self, count=1, *, hand=True, held=False):
        """So many pictures, a tenth of a second apart; the hand moves, unless it is held still."""
        for _ in range(count):
            self.now_s += 0.1
            self.index += 1
            frame = Frame(np.roll(ROOM, 37 * self.index, axis=1), self.index, self.now_s)  # no two look the same
            place = make_hand(left=60 if held else 60 + self.index * 7 % 200)
            self.made.session.show(
                make_recognition(frame, hand=place) if hand else make_recognition(frame, reason="no hand")
            )
            self.made.tick()

    def settle(self, fact):
        """Tick until this is so: the disk takes its time."""

        def tick():
            self.made.tick()
            return fact() and not self.recorder.keeper.busy

        self.qtbot.waitUntil(tick, timeout=10_000)

    def open(self):
        """Show the panel, and wait until the store was read."""
        self.key(Qt.Key.Key_R, CTRL)
        self.settle(lambda: self.recorder.keeper.loaded)

    def key(self, key, modifier=PLAIN):
        """Press and release a key, the video having the focus."""
        self.qtbot.keyClick(self.window.video, key, modifier)

    def press(self, key):
        """Press a key and keep it down."""
        self.qtbot.keyPress(self.window.video, key)

    def release(self, key):
        """Let go of it."""
        self.qtbot.keyRelease(self.window.video, key)

    def click(self, widget):
        """Click it."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def hold(self, key, pictures=5):
        """Hold a key for so many pictures, and wait until all is on the disk."""
        self.press(key)
        self.see(pictures)
        self.release(key)
        self.settle(lambda: "kept" in self.said)

    def finish(self):
        """Let all be written, so that closing asks nothing."""
        keeper = self.recorder.keeper
        if keeper.stuck:
            keeper.discard()
        self.settle(lambda: keeper.waiting == 0)

    def counts(self):
        """What another program finds in the store."""
        return Store().counts()
