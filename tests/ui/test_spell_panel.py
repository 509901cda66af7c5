"""Typing in the window: held signs, keys, the voice, the clipboard."""

from __future__ import annotations

import sys
import types

import pytest
from fake_session import make_frame, make_recognition
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from signcam.ui import window as window_module
from signcam.ui.speech import Voice
from signcam.ui.spell import TypePanel

STEP_S = 1 / 16
CTRL = Qt.KeyboardModifier.ControlModifier


class FakeVoice:
    def __init__(self, problem=""):
        self.problem = problem
        self.said = []
        self.stopped = 0

    def say(self, text):
        self.said.append(text)

    def stop(self):
        self.stopped += 1


class Stage:
    """The window with the panel, and a hand before it."""

    def __init__(self, made, panel, monkeypatch):
        self.made, self.panel = made, panel
        self.now_s = 50.0
        monkeypatch.setattr(window_module.time, "monotonic", lambda: self.now_s)

    def show(self, sign, for_s=STEP_S):
        for _ in range(round(for_s / STEP_S)):
            self.now_s += STEP_S
            recognition = make_recognition(
                make_frame(at=self.now_s), sign=sign or "0", reason=None if sign else "no hand"
            )
            self.made.session.show(recognition)
            self.made.tick()

    def type(self, signs):
        for sign in signs:
            self.show("", 0.5)
            self.show(sign, 1.0)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.made.window.focusWidget() or self.made.window, key, modifiers)


@pytest.fixture
def voice():
    return FakeVoice()


@pytest.fixture
def stage(made, monkeypatch, voice):
    panel = next(p for p in made.window.side.panels if isinstance(p, TypePanel))
    panel._make_voice = lambda: voice
    made.window.side.show_panel(panel)
    return Stage(made, panel, monkeypatch)


def test_held_signs_are_typed_and_keys_change_them(stage):
    stage.type("422")
    assert stage.panel.text.toPlainText() == "422"
    assert "2" in stage.panel.words.text()
    stage.key(Qt.Key.Key_Backspace)
    stage.key(Qt.Key.Key_Space)
    stage.type("7")
    assert stage.panel.text.toPlainText() == "42 7"
    stage.key(Qt.Key.Key_Delete)
    assert stage.panel.text.toPlainText() == ""
    assert not stage.panel.clear_button.isEnabled()
    stage.key(Qt.Key.Key_Z, CTRL)
    assert stage.panel.text.toPlainText() == "42 7"
    stage.key(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "42 7"
    assert not stage.made.session.paused, "Space is a space here"


def test_a_sign_that_goes_on_is_typed_once_and_it_is_told_why(stage):
    stage.show("7", 4.0)
    assert stage.panel.text.toPlainText() == "7"
    assert stage.panel.words.text() == "Let go, then again"


def test_it_is_read_aloud(stage, voice):
    stage.type("42")
    stage.key(Qt.Key.Key_Return)
    assert voice.said == ["42"]
    stage.key(Qt.Key.Key_Y, CTRL)
    assert voice.stopped == 1, "a hidden panel is silent"


def test_without_a_voice_the_button_is_off_and_says_why(made):
    panel = TypePanel(make_voice=lambda: FakeVoice("There is none."))
    panel.begin()
    panel.speller.type("1")
    panel._show_text()
    assert not panel.say_button.isEnabled()
    assert panel.say_button.toolTip() == "There is none."
    panel.deleteLater()


def test_a_paused_picture_types_nothing(stage):
    stage.show("7", 0.2)
    stage.made.session.paused = True
    stage.show("7", 3.0)
    assert stage.panel.text.toPlainText() == ""


def test_long_texts_are_smaller(stage):
    sizes = []
    for letters in (4, 20, 70, 200):
        stage.panel.speller.text = "8" * letters
        stage.panel._show_text()
        sizes.append(stage.panel.text.fontMetrics().height())
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 2 * sizes[-1]


# the system's voice


def speech_module(engines, said):
    class FakeSpeech:
        @staticmethod
        def availableEngines():
            return engines

        say = staticmethod(said.append)

    module = types.ModuleType("PySide6.QtTextToSpeech")
    module.QTextToSpeech = FakeSpeech
    return module


def test_a_voice_that_is_there_is_used(monkeypatch, qapp):
    said = []
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", speech_module(["mock", "speechd"], said))
    voice = Voice()
    voice.say("42")
    voice.say("  ")
    assert (voice.problem, said) == ("", ["42"])


def test_no_voice_is_told(monkeypatch, qapp):
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", speech_module(["mock"], []))
    assert "no voice" in Voice().problem
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    voice = Voice()
    voice.say("42")
    assert "PySide6-Addons" in voice.problem
