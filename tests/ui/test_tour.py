"""The tour of the first start, the sheet of keys with its settings, and what signcam is."""

from __future__ import annotations

import pytest
from fake_session import make_frame, make_recognition
from PySide6.QtCore import Qt

from signcam.settings import Settings, load_settings
from signcam.ui import window as window_module
from signcam.ui.about import licences
from signcam.ui.tour import CAMERA, RECORD, SEEN_S, SIGN, TEACH

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def first(make_window, monkeypatch):
    """The window as it is at the first start, and a clock."""
    made = make_window(settings=Settings())
    made.now_s = window_module.time.monotonic()
    monkeypatch.setattr(window_module.time, "monotonic", lambda: made.now_s)
    return made


def show(made, sign, for_s):
    for _ in range(round(for_s * 16)):
        made.now_s += 1 / 16
        made.session.show(make_recognition(make_frame(at=made.now_s), sign=sign))
        made.tick()


def test_it_goes_on_as_its_steps_are_done(first):
    tour = first.window.tour
    assert tour.isVisible()
    assert tour.step == CAMERA
    show(first, "7", SEEN_S + 0.5)
    assert tour.step == SIGN
    show(first, "7", 2.0)
    assert tour.step == SIGN, "a 5 was asked for"
    show(first, "5", 2.0)
    assert tour.step == RECORD
    record = tour._panel_of(RECORD)
    assert record.shortcut in tour.words.text()
    first.window.side.show_panel(record)
    show(first, "5", 0.2)
    assert tour.step == TEACH


def test_it_neither_takes_the_keyboard_nor_hides_the_picture(first):
    tour, video = first.window.tour, first.window.video
    assert first.window.focusWidget() is video
    here = tour.mapTo(first.window, tour.rect().topLeft())
    assert here.y() >= video.mapTo(first.window, video.rect().bottomLeft()).y()


def test_it_is_shown_once(first, make_window, qtbot):
    qtbot.keyClick(first.window, Qt.Key.Key_K, ALT)
    qtbot.waitUntil(lambda: not first.window.tour.isVisible())
    assert load_settings().tour_seen
    assert not make_window(settings=load_settings()).window.tour.isVisible()


def test_its_keys_lead_to_its_end(first, qtbot):
    for step in (SIGN, RECORD, TEACH):
        qtbot.keyClick(first.window, Qt.Key.Key_N, ALT)
        qtbot.waitUntil(lambda step=step: first.window.tour.step == step)
    assert not first.window.tour.skip_button.isVisible()
    first.window.tour.next_button.click()
    assert not first.window.tour.isVisible()
    assert load_settings().tour_seen


def test_it_can_be_seen_again_from_the_sheet_of_keys(made, qtbot):
    assert not made.window.tour.isVisible()
    qtbot.keyClick(made.window.video, "?")
    qtbot.keyClick(made.window.help.tour_button, Qt.Key.Key_Space)
    assert not made.window.help.isVisible()
    assert made.window.tour.isVisible()
    assert made.window.tour.step == CAMERA


def test_what_signcam_is_can_be_read_without_a_mouse(made, qtbot):
    qtbot.keyClick(made.window.video, "?")
    qtbot.keyClick(made.window.help.about_button, Qt.Key.Key_Space)
    about = made.window.help.about
    assert about.isVisible()
    assert made.window.focusWidget() is about.text
    words = about.text.toPlainText()
    for wanted in ("no translator", "No picture", "MIT License", "hand_landmarker.task", "mediapipe", "numpy", "Inter"):
        assert wanted in words, wanted
    before = about.text.verticalScrollBar().value()
    qtbot.keyClick(about.text, Qt.Key.Key_PageDown)
    assert about.text.verticalScrollBar().value() > before
    qtbot.keyClick(about.text, Qt.Key.Key_Escape)
    assert not about.isVisible()
    assert made.window.focusWidget() is made.window.video


def test_every_package_has_a_licence():
    found = {name.lower().replace("_", "-"): licence for name, _, licence in licences()}
    assert {"numpy", "keras", "tensorflow", "mediapipe", "h5py", "pyside6-essentials", "shiboken6"} <= found.keys()
    assert "pytest" not in found, "it is not needed to run"
    assert found["keras"].startswith("Apache")
    assert all(0 < len(licence) < 200 for licence in found.values())


def test_settings_of_the_sheet_are_remembered(made):
    sheet = made.window.help
    sizes = []
    sheet.text_size_chosen.connect(sizes.append)
    for choice, data in ((sheet.language, "de"), (sheet.text_size, 130), (sheet.motion, True)):
        choice.setCurrentIndex(choice.findData(data))
        choice.activated.emit(choice.currentIndex())
    kept = load_settings()
    assert (kept.language, kept.text_percent, kept.calm) == ("de", 130, True)
    assert sizes == [130]
    assert not sheet.later.isHidden()


def test_larger_texts_are_larger_at_once(made, look):
    button = made.window.help.close_button
    before = button.fontMetrics().height()
    look.on_text_size_chosen(130)
    assert button.fontMetrics().height() > before
    rail = made.window.rail
    for panel, button in rail.buttons.items():
        assert button.width() >= button.sizeHint().width(), panel.title
    look.on_text_size_chosen(100)


def test_with_less_motion_nothing_turns(make_window, monkeypatch):
    made = make_window(settings=Settings(tour_seen=True, calm=True))
    monkeypatch.setattr(window_module.time, "monotonic", lambda: 12.34)
    made.tick()
    assert made.window.result.answer.answer.busy
    assert made.window.result.answer._turn == 0.0
