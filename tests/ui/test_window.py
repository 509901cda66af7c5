"""The window as a user meets it: what it shows when, and what keys and buttons do."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from fake_session import CAMERAS, DIGITS, make_frame, make_recognition
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from signcam import settings
from signcam.camera.devices import CameraDevice
from signcam.errors import SignCamError
from signcam.live.session import State
from signcam.settings import Settings
from signcam.ui import words
from signcam.ui.switch import PATIENCE_S
from signcam.values import Reason


def entries(choice):
    """The words of a combo box's entries."""
    return [choice.itemText(k) for k in range(choice.count()) if choice.itemText(k)]


def choose(choice, text):
    """As if the user had picked this entry."""
    index = choice.findText(text)
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


# --- what is shown ----------------------------------------------------------------------------------------------


def test_the_window_is_there_before_any_session(make_window):
    made = make_window()
    assert made.window.isVisible()
    assert made.session.started
    assert made.window.video.scene.title == "Starting the camera…"
    assert made.window.status.state.text() == "Starting"


def test_the_picture_comes_before_the_model(made):
    made.session.now, made.session.frame = State.LOADING, make_frame()
    made.tick()
    assert made.window.video.scene.frame is made.session.frame
    assert made.window.video.scene.title == ""
    assert made.window.result.answer.answer.title == "Loading the model"
    assert made.window.status.state.text() == "Loading the model"


def test_a_recognition_reaches_every_panel(made):
    made.session.show(make_recognition())
    made.session.skipped = 3
    made.tick()
    window = made.window
    assert window.video.scene.recognition is made.session.recognition
    assert window.result.answer.answer.sign == "7"
    assert window.result.bars.labels == DIGITS
    assert window.result.bars.probabilities.argmax() == 7
    assert window.status.state.text() == "Live"
    assert window.status.device.text() == "CPU"
    assert window.status.rate.text() == "28 recognitions/s"
    assert window.status.lag.text() == "24 ms to the answer"
    assert window.status.skipped.text() == "3 frames skipped"
    assert window.status.size_px.text() == "640 × 480"


@pytest.mark.parametrize("reason", get_args(Reason))
def test_a_reason_is_said_instead_of_a_sign(made, reason):
    made.session.show(make_recognition(reason=reason))
    made.tick()
    assert made.window.result.answer.answer.sign == ""
    assert made.window.result.answer.answer.title == words.REASONS[reason][0]


def test_the_camera_that_was_chosen_by_itself_is_marked_in_the_list(made):
    assert made.window.top.sources.currentText() == "Choose a camera…"
    made.session.camera_name = "Desk camera"
    made.tick()
    assert made.window.top.sources.currentText() == "Desk camera"
    assert entries(made.window.top.sources)[:3] == ["Front camera", "Desk camera", "Demo clip"]


def test_a_notice_can_be_closed_and_stays_closed(made, qtbot):
    made.session.show(make_recognition())
    made.session.notice = "No camera was found, so the demo clip is playing."
    made.tick()
    assert made.window.banner.isVisible()
    assert made.window.banner.message.kind == "notice"
    qtbot.mouseClick(made.window.banner.cross, Qt.MouseButton.LeftButton)
    made.tick()
    assert not made.window.banner.isVisible()


def test_an_error_is_a_banner_and_try_again_makes_another_session(made, qtbot):
    made.session.now, made.session.camera_error = State.FAILED, "The camera is busy. Close the other program."
    made.tick()
    banner = made.window.banner
    assert banner.isVisible()
    assert banner.message.text == "The camera is busy. Close the other program."
    assert not banner.cross.isVisible()
    qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    made.tick()
    assert len(made.sessions) == 2
    assert made.sessions[0].closed
    assert made.sessions[1].started
    made.session.show(make_recognition())
    made.tick()
    assert not banner.isVisible()


def test_a_broken_model_leaves_the_picture(made):
    made.session.now, made.session.frame = State.LIVE, make_frame()
    made.session.model_error = "The model “digits” is damaged. Choose another one."
    made.tick()
    assert made.window.banner.message.text.startswith("The model “digits” is damaged.")
    assert made.window.video.scene.frame is made.session.frame
    assert made.window.video.scene.title == ""


def test_an_unknown_model_is_a_banner_and_another_one_can_be_chosen(make_window):
    made = make_window(model="nonsense")
    assert not made.sessions
    assert "nonsense" in made.window.banner.message.text
    assert "digits, letters" in made.window.banner.message.text
    choose(made.window.top.models, "letters")
    made.tick()
    assert made.session.model.name == "letters"
    assert made.window.banner.message is None


def test_a_session_that_cannot_be_made_is_a_banner(made, monkeypatch):
    def refuse(source, model):
        raise SignCamError("There is no such thing. Choose another.")

    monkeypatch.setattr(made.window._switch, "_make_session", refuse)
    made.window.on_again_pressed()
    made.tick()
    made.tick()
    assert made.window.banner.message.text == "There is no such thing. Choose another."


# --- changing ---------------------------------------------------------------------------------------------------


def test_another_camera_replaces_the_session_and_is_remembered(made):
    first = made.session
    choose(made.window.top.sources, "Desk camera")
    made.tick()
    assert first.closed
    assert made.session is not first
    assert made.session.source == "Desk camera"
    assert settings.load_settings().camera == "Desk camera"


def test_two_cameras_of_one_name_are_told_apart(make_window):
    made = make_window(cameras=(CameraDevice(0, "USB"), CameraDevice(3, "USB")))
    assert entries(made.window.top.sources)[1:3] == ["USB (0)", "USB (3)"]
    choose(made.window.top.sources, "USB (3)")
    made.tick()
    assert made.session.source == "3"


# what the offscreen platform says of popups and dialogs
OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")


@OFFSCREEN
def test_a_camera_that_was_plugged_in_appears_when_the_list_opens(made):
    made.window.top._list_cameras = lambda: (*CAMERAS, CameraDevice(4, "New camera"))
    made.window.top.sources.showPopup()
    assert "New camera" in entries(made.window.top.sources)
    made.window.top.sources.hidePopup()


def test_another_model_replaces_the_session_and_is_remembered(made):
    first = made.session
    assert entries(made.window.top.models) == ["digits", "letters"]
    choose(made.window.top.models, "letters")
    made.tick()
    assert first.closed
    assert (made.session.model.name, made.session.source) == ("letters", "")
    assert settings.load_settings().model == "letters"


def test_a_camera_that_does_not_let_go_is_waited_for_and_then_left_behind(made, warnings_logged):
    switch, first = made.window._switch, made.session
    first.hangs = True
    made.window.on_again_pressed()
    since = switch.opened_at
    switch.tick(since + PATIENCE_S - 0.1)
    assert len(made.sessions) == 1
    assert set(first.closed) == {0.0}  # the window never waited
    switch.tick(since + PATIENCE_S + 0.1)
    assert len(made.sessions) == 2
    assert "signcam-capture" in warnings_logged.pop().getMessage()


def test_a_demo_is_not_what_one_starts_with_next_time(made):
    choose(made.window.top.sources, "Demo clip")
    made.tick()
    assert made.session.source == "demo"
    assert settings.load_settings().camera == ""


@OFFSCREEN
def test_a_file_asked_for_by_key_is_opened(made, qtbot, tmp_path):
    clip = tmp_path / "hände.mp4"
    clip.write_bytes(b"")
    qtbot.keyClick(made.window.video, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = made.window.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    dialog.fileSelected.emit(str(clip))
    dialog.reject()
    made.tick()
    assert made.session.source == str(clip)
    assert made.window.top.sources.currentText() == "hände.mp4"
    assert settings.load_settings().camera == ""


@OFFSCREEN
def test_a_folder_is_asked_for_from_the_list(made):
    choose(made.window.top.sources, "Open folder of pictures…")
    dialog = made.window.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.reject()
    assert made.window.top.sources.currentText() == "Choose a camera…"
    assert len(made.sessions) == 1


def drag_of(*urls):
    """What is being dragged; keep it as long as its events."""
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def dropping(event_type, point, data):
    """As when this is dragged over the window, or dropped."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = event_type(point, copy, data, left, none)
    event.ignore()
    return event


def test_what_is_dropped_is_opened(made, qapp, tmp_path):
    data = drag_of(QUrl.fromLocalFile(str(tmp_path)).toString())
    drag = dropping(QDragEnterEvent, QPoint(9, 9), data)
    qapp.sendEvent(made.window, drag)
    assert drag.isAccepted()
    qapp.sendEvent(made.window, dropping(QDropEvent, QPointF(9, 9), data))
    made.tick()
    assert made.session.source == str(tmp_path)


@pytest.mark.parametrize("urls", [[], ["https://example.org/a.mp4"], ["file:///a", "file:///b"]])
def test_other_things_cannot_be_dropped(made, qapp, urls):
    data = drag_of(*urls)
    drag = dropping(QDragEnterEvent, QPoint(9, 9), data)
    qapp.sendEvent(made.window, drag)
    assert not drag.isAccepted()


# --- keys -------------------------------------------------------------------------------------------------------


def test_space_pauses_and_goes_on(made, qtbot):
    made.session.show(make_recognition())
    judged = made.session.recognition
    made.tick()
    qtbot.keyClick(made.window.video, Qt.Key.Key_Space)
    made.tick()
    assert made.session.paused
    made.session.frame = make_frame(5, at=1.0)
    made.tick()
    scene = made.window.video.scene
    assert (scene.frame, scene.recognition, scene.badge) == (judged.frame, judged, "Paused")
    assert made.window.status.state.text() == "Paused"
    assert made.window.top.pause.isChecked()
    qtbot.keyClick(made.window.video, Qt.Key.Key_Space)
    made.tick()
    assert not made.session.paused
    assert made.window.video.scene.frame is made.session.frame


def test_space_on_a_button_presses_that_button(made, qtbot):
    made.window.top.mirror.setFocus()
    qtbot.keyClick(made.window.top.mirror, Qt.Key.Key_Space)
    assert not made.session.paused
    assert not made.window.top.mirror.isChecked()


def test_m_mirrors_the_screen_and_is_remembered(made, qtbot):
    made.session.show(make_recognition())
    made.tick()
    assert made.window.video.scene.mirror
    qtbot.keyClick(made.window.video, Qt.Key.Key_M)
    made.tick()
    assert not made.window.video.scene.mirror
    assert not made.window.top.mirror.isChecked()
    assert not settings.load_settings().mirror


def test_the_mirror_is_as_it_was_left(make_window):
    made = make_window(settings=Settings(mirror=False))
    assert not made.window.top.mirror.isChecked()


def test_flags_of_one_run_are_not_saved_with_a_switch(make_window, qtbot, home):
    made = make_window(source="demo", model="letters")
    qtbot.keyClick(made.window.video, Qt.Key.Key_M)
    saved = json.loads((home / "settings.json").read_text())
    assert (saved["camera"], saved["model"], saved["mirror"]) == ("", "digits", False)


def test_settings_that_cannot_be_saved_are_told_quietly(made, qtbot, monkeypatch):
    def refuse(path, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings, "write_atomically", refuse)
    qtbot.keyClick(made.window.video, Qt.Key.Key_M)
    assert "No space left on device" in made.window.status.quiet.text()
    made.tick()
    assert made.window.banner.message is None


def test_f11_fills_the_screen_and_escape_leaves_it(made, qtbot):
    qtbot.keyClick(made.window.video, Qt.Key.Key_F11)
    assert made.window.isFullScreen()
    assert made.window.top.full_screen.isChecked()
    qtbot.keyClick(made.window.video, Qt.Key.Key_Escape)
    assert not made.window.isFullScreen()
    assert not made.window.top.full_screen.isChecked()


@pytest.mark.parametrize("close", ["?", "Escape", "click", "button"])
def test_the_help_sheet_opens_and_closes(made, qtbot, close):
    window = made.window
    qtbot.keyClick(window.video, "?")
    assert window.help.isVisible()
    assert window.help.size() == window.size()
    if close == "?":
        qtbot.keyClick(window.help, "?")
    elif close == "Escape":
        qtbot.keyClick(window.help.close_button, Qt.Key.Key_Escape)
    elif close == "click":
        qtbot.mouseClick(window.help, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    else:
        qtbot.keyClick(window.help.close_button, Qt.Key.Key_Space)
    assert not window.help.isVisible()
    assert not made.session.paused


def test_tab_stays_on_the_help_sheet(made, qtbot):
    qtbot.keyClick(made.window.video, "?")
    seen = []
    for _ in range(6):
        seen.append(made.window.focusWidget())
        qtbot.keyClick(made.window.focusWidget(), Qt.Key.Key_Tab)
    assert all(made.window.help.isAncestorOf(widget) for widget in seen)
    assert len(set(seen)) == 6, "every control of it is reached"
    assert made.window.focusWidget() is seen[0]
    qtbot.keyClick(made.window.focusWidget(), Qt.Key.Key_Backtab)
    assert made.window.focusWidget() is seen[-1]


def test_every_control_can_be_reached_and_has_a_name(made):
    top = made.window.top
    for control in (top.sources, top.models, top.pause, top.mirror, top.look, top.full_screen, top.help):
        assert control.accessibleName()
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


# --- closing ----------------------------------------------------------------------------------------------------


def test_closing_ends_the_session_once(made):
    session = made.session
    made.window.close()
    calls = len(session.closed)
    assert not made.window.isVisible()
    made.window.close()
    assert len(session.closed) == calls >= 1


def test_closing_does_not_wait_longer_for_two_hung_cameras_than_for_one(made, warnings_logged):
    made.session.hangs = True
    made.window.on_again_pressed()
    made.window._switch.tick(made.window._switch.opened_at + PATIENCE_S + 1)
    warnings_logged.clear()
    made.session.hangs = True
    made.window.on_again_pressed()
    made.window.close()
    assert sum(made.session.closed) <= 2.0
    assert "signcam-capture" in warnings_logged.pop().getMessage()
