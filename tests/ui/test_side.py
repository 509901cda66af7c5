"""The side of the window: one panel at a time, its keys, and the question before the window closes."""

from __future__ import annotations

import pytest
from fake_session import make_recognition
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from signcam.ui import window as window_module
from signcam.ui.side import Panel


class Noted(Panel):
    """Notes what it is told."""

    icon_name = "hand"

    def __init__(self):
        super().__init__()
        self.notes = []
        self.question = ""

    def begin(self):
        self.notes.append("begin")

    def tick(self, session, moment, now_s):
        self.notes.append(moment.recognition)

    def end(self):
        self.notes.append("end")

    def key_pressed(self, event):
        self.notes.append(event.key())
        return event.key() == Qt.Key.Key_Space

    def key_released(self, event):
        self.notes.append(("released", event.key()))
        return True

    def why_stay(self):
        return self.question

    def close_down(self, timeout_s):
        self.notes.append("closed")


class Left(Noted):
    title, shortcut = "Left", "Ctrl+L"


class Right(Noted):
    title, shortcut = "Right", "Ctrl+E"


@pytest.fixture
def panels(monkeypatch):
    made = []

    def make_panels(_window):
        made.extend((Left(), Right()))
        return tuple(made)

    monkeypatch.setattr(window_module, "make_panels", make_panels)
    return made


def test_a_shortcut_shows_a_panel_and_hides_it(panels, made, qtbot):
    left, right = panels
    qtbot.keyClick(made.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert left.isVisible()
    assert not made.window.result.isVisible()
    assert [b.isChecked() for b in made.window.rail.buttons.values()] == [True, False]
    qtbot.keyClick(made.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert right.isVisible()
    assert not left.isVisible()
    told = [[note for note in panel.notes if note in ("begin", "end")] for panel in panels]
    assert told == [["begin", "end"], ["begin"]]
    qtbot.mouseClick(made.window.rail.buttons[right], Qt.MouseButton.LeftButton)
    assert made.window.result.isVisible()
    assert made.window.side.shown is None


def test_only_the_shown_panel_ticks_and_takes_keys(panels, made, qtbot):
    left, right = panels
    made.window.side.show_panel(left)
    made.session.show(make_recognition())
    made.tick()
    assert made.session.recognition in left.notes
    qtbot.keyClick(made.window.video, Qt.Key.Key_Space)
    assert not made.session.paused, "the panel took it"
    assert ("released", Qt.Key.Key_Space) in left.notes
    assert not right.notes
    made.window.side.show_panel(None)
    qtbot.keyClick(made.window.video, Qt.Key.Key_Space)
    assert made.session.paused


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none
def test_what_would_be_lost_is_asked_about_before_closing(panels, made, qtbot, monkeypatch):
    monkeypatch.setattr(QMessageBox, "open", QDialog.open)  # waits for nothing
    left, _ = panels
    left.question = "A model is being trained."
    made.window.close()
    assert made.window.isVisible()
    dialog = made.window.findChild(QMessageBox)
    assert "being trained" in dialog.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert made.window.isVisible()
    made.window.close()
    [yes] = [
        b
        for d in made.window.findChildren(QMessageBox)
        if d.isVisible()
        for b in d.buttons()
        if d.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole
    ]
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert not made.window.isVisible()
    assert left.notes[-1] == "closed"


def test_whoever_ends_the_process_is_not_asked(panels, made):
    panels[0].question = "A model is being trained."
    made.window.leave()
    assert not made.window.isVisible()
    assert panels[1].notes == ["closed"]
