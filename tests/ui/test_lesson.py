"""Experiments by key and by panel, what the badge says, and what is kept and shared."""

from __future__ import annotations

import pytest
from fake_session import make_recognition
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer

from signcam.live.experiments import NONE, Experiments
from signcam.ui.lesson import LessonPanel
from signcam.ui.share import figure
from signcam.ui.trying import KEYS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none


@pytest.fixture
def live(made):
    made.session.show(make_recognition())
    made.tick()
    return made


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """The user's pictures and films, in here."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda where: str(tmp_path / where.name))
    return tmp_path


def press(live, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(live.window, key, modifier)
    live.tick()


@pytest.mark.parametrize(("key", "name"), [(k, n) for k, n in KEYS.items() if n])
def test_a_key_switches_an_experiment_and_the_badge_says_so(live, qtbot, key, name):
    press(live, qtbot, key)
    assert getattr(live.session.trying, name) not in (False, None)
    live.tick()
    assert live.window.video.scene.badge
    press(live, qtbot, key)
    assert live.session.trying == NONE
    live.tick()
    assert live.window.video.scene.badge == ""


def test_several_at_once_and_all_ended(live, qtbot):
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F7, Qt.Key.Key_F9):
        press(live, qtbot, key)
    live.tick()
    assert live.window.video.scene.badge == "No smoothing · Without colours · Show a sign from 50%"
    press(live, qtbot, Qt.Key.Key_F12)
    assert live.session.trying == NONE


def test_another_session_is_told_too(live, qtbot):
    press(live, qtbot, Qt.Key.Key_F4)
    live.window.on_again_pressed()
    live.tick()
    live.tick()
    assert len(live.sessions) == 2
    assert live.session.trying == Experiments(whole=True)


@pytest.fixture
def panel(live, qtbot):
    press(live, qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(live.window.side.shown, LessonPanel)
    return live.window.side.shown


def test_the_panel_shows_and_does_the_same(live, panel, qtbot):
    press(live, qtbot, Qt.Key.Key_F8)
    assert panel.tries["blurred"].isChecked()
    panel.tries["mirrored"].click()
    live.tick()
    assert live.session.trying == Experiments(mirrored=True, blurred=True)
    panel.tries["threshold"].click()
    panel.slider.setValue(85)
    live.tick()
    assert live.session.trying.threshold == 0.85
    assert panel.at.text() == "85%"


def test_presenting_from_the_panel(live, panel, qtbot):
    qtbot.mouseClick(panel.present, Qt.MouseButton.LeftButton)
    assert live.window.presenter.presenting
    qtbot.keyClick(live.window.presenter.stage, Qt.Key.Key_F7)
    live.tick()
    live.tick()
    assert live.session.trying.grey
    assert live.window.presenter.stage.video.scene.badge == "Without colours"


def test_a_screenshot_is_saved_and_named(live, folders, qtbot):
    press(live, qtbot, Qt.Key.Key_S)
    [path] = (folders / "PicturesLocation").iterdir()
    assert path.suffix == ".png"
    assert path.read_bytes().startswith(b"\x89PNG")
    assert live.window.status.quiet.text() == f"Saved as {path}"


def test_a_screenshot_that_cannot_be_saved_is_told(live, folders, qtbot):
    (folders / "PicturesLocation").write_text("")
    press(live, qtbot, Qt.Key.Key_S)
    assert "cannot be saved" in live.window.status.quiet.text()


def test_the_presented_screen_becomes_a_film_with_a_dot(live, folders, qtbot, wait_until):
    presenter = live.window.presenter
    presenter.start()
    stage = presenter.stage
    qtbot.keyClick(stage, Qt.Key.Key_R)
    assert stage.dot.isVisible()
    assert presenter.share.filming
    live.tick()
    wait_until(lambda: list((folders / "MoviesLocation").glob(".*.part.mp4")))
    qtbot.keyClick(stage, Qt.Key.Key_R)
    [path] = (folders / "MoviesLocation").iterdir()
    assert stage.note.text() == f"Saved as {path}"
    assert not stage.dot.isVisible()


def test_a_film_that_fails_is_told_and_ended(live, folders, qtbot, wait_until):
    (folders / "MoviesLocation").write_text("")
    press(live, qtbot, Qt.Key.Key_R)
    share = live.window.presenter.share
    wait_until(lambda: share._film is None or share._film.error is not None)
    live.tick()
    assert not share.filming
    assert "cannot be written" in live.window.status.quiet.text()


def test_closing_the_window_finishes_the_film(live, folders, qtbot, wait_until):
    press(live, qtbot, Qt.Key.Key_R)
    wait_until(lambda: list((folders / "MoviesLocation").glob(".*.part.mp4")))
    live.window.close()
    [path] = (folders / "MoviesLocation").iterdir()
    assert path.suffix == ".mp4"
    assert not path.name.startswith(".")


def test_the_bars_are_copied_as_picture_and_svg(live, qtbot):
    press(live, qtbot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert QSvgRenderer(data.data("image/svg+xml")).isValid()
    assert "clipboard" in live.window.status.quiet.text()


def test_without_bars_there_is_nothing_to_copy(made, qtbot):
    made.window.presenter.copy_bars()
    assert "show a hand first" in made.window.status.quiet.text()


def test_golden_figure(look, golden):
    picture, _ = figure(make_recognition().steady, "7")
    picture.setDevicePixelRatio(1.0)
    golden(picture, "figure_bars")
