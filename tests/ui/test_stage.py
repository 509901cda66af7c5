"""The presentation: layouts, a presenter remote's keys, nothing on top, and back again."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from fake_session import DIGITS, make_hand, make_recognition, pixels_of
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from signcam.live.session import State
from signcam.ui import inside_words as words
from signcam.ui.moment import moment_of, scene_of
from signcam.ui.stage import Layout, Stage
from signcam.ui.theme import DARK, LIGHT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none


class FakeInside:
    """Never explains; notes that it was closed."""

    error = None

    def __init__(self, model):
        self.model = model
        self.closed = False

    def ask(self, crop):
        pass

    def last(self):
        return None

    def close(self, timeout_s=0.0):
        self.closed = True
        return True


@pytest.fixture
def insides(monkeypatch):
    made = []

    def make(model):
        made.append(FakeInside(model))
        return made[-1]

    monkeypatch.setattr("signcam.ui.stage.Inside", make)
    return made


@pytest.fixture
def presented(insides, made, qtbot):
    """A window that is presented, with a sign."""
    made.session.show(make_recognition())
    qtbot.keyClick(made.window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: made.window.presenter.stage.isActiveWindow())
    made.tick()
    return made


def press(presented, qtbot, *keys):
    for key in keys:
        qtbot.keyClick(presented.window.presenter.stage, key)


def test_it_fills_the_screen_with_the_video_and_the_sign(presented):
    stage = presented.window.presenter.stage
    assert stage.isFullScreen()
    assert stage.shown is Layout.VIDEO
    assert stage.video.scene.recognition is presented.session.recognition
    assert stage.video.size() == stage.size()
    assert stage.plate.isVisible()
    assert stage.plate.answer.sign == "7"
    presented.session.show(make_recognition(reason="no hand"))
    presented.tick()
    assert not stage.plate.isVisible()


def test_the_sign_keeps_off_the_hand(presented):
    stage = presented.window.presenter.stage
    sides = []
    for left in (60, 420, 240, 60):  # of the sensor's picture, which is shown mirrored
        presented.session.show(make_recognition(hand=make_hand(left=left)))
        presented.tick()
        sides.append(stage.plate.geometry().center().x() > stage.width() / 2)
    assert sides == [False, True, True, False]


def test_a_remote_goes_through_the_layouts(presented, qtbot):
    stage = presented.window.presenter.stage
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_L, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        press(presented, qtbot, key)
        seen.append(stage.shown)
    assert seen == [Layout.BARS, Layout.INSIDE, Layout.VIDEO, Layout.INSIDE]
    for key, layout in ((Qt.Key.Key_2, Layout.BARS), (Qt.Key.Key_1, Layout.VIDEO), (Qt.Key.Key_3, Layout.INSIDE)):
        press(presented, qtbot, key)
        assert stage.shown is layout


def test_bars_show_what_the_window_shows(presented, qtbot):
    press(presented, qtbot, Qt.Key.Key_2)
    presented.tick()
    stage = presented.window.presenter.stage
    assert stage.bars.isVisible()
    assert stage.bars.labels == DIGITS
    assert stage.bars.probabilities is presented.session.recognition.steady.probabilities
    assert stage.answer.answer.sign == "7"
    assert stage.video.geometry().right() < stage.bars.geometry().left()


def test_b_blanks_and_brings_back(presented, qtbot):
    stage = presented.window.presenter.stage
    press(presented, qtbot, Qt.Key.Key_B)
    presented.tick()
    assert (pixels_of(stage.grab().toImage()) == 0).all()
    press(presented, qtbot, Qt.Key.Key_B)
    presented.tick()
    assert stage.video.isVisible()
    assert stage.plate.isVisible()


def test_a_period_freezes(presented, qtbot):
    press(presented, qtbot, Qt.Key.Key_Period)
    assert presented.session.paused
    press(presented, qtbot, Qt.Key.Key_Period)
    assert not presented.session.paused


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_it_is_left(presented, qtbot, key):
    press(presented, qtbot, key)
    assert not presented.window.presenter.presenting
    assert presented.window.isVisible()


def test_inside_runs_while_it_is_shown_and_takes_the_arrows(presented, qtbot, insides):
    stage = presented.window.presenter.stage
    press(presented, qtbot, Qt.Key.Key_3)
    presented.tick()
    [inside] = insides
    press(presented, qtbot, Qt.Key.Key_Right)
    assert stage.page.view.step == words.STEM
    press(presented, qtbot, Qt.Key.Key_1)
    assert inside.closed


def test_the_windows_own_look_inside_makes_room(insides, made, qtbot):
    qtbot.keyClick(made.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    made.window.presenter.start()
    assert made.window.side.shown is None


def test_mirror_and_look_can_be_changed(presented, qtbot):
    mirror = presented.window.video.scene.mirror
    press(presented, qtbot, Qt.Key.Key_M)
    presented.tick()
    assert presented.window.presenter.stage.video.scene.mirror is not mirror
    with qtbot.waitSignal(presented.window.look_pressed):
        press(presented, qtbot, Qt.Key.Key_T)


def test_an_error_is_told_without_anything_on_top(presented):
    presented.session.now, presented.session.camera_error = State.FAILED, "The camera is gone. Plug it in again."
    presented.tick()
    stage = presented.window.presenter.stage
    assert stage.video.scene.title == "No picture"
    assert [w for w in stage.findChildren(QWidget) if w.isVisible() and w.isWindow()] == []


def test_closing_the_window_ends_the_presentation(presented):
    presented.window.close()
    assert not presented.window.presenter.stage.isVisible()


def test_ctrl_q_closes_all_of_it(presented, qtbot):
    stage = presented.window.presenter.stage
    qtbot.keyClick(stage, Qt.Key.Key_Q)  # without Ctrl it means nothing
    assert stage.isVisible()
    qtbot.keyClick(stage, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not stage.isVisible()
    assert not presented.window.isVisible()
    assert presented.session.closed


def test_a_screen_can_be_chosen(presented):
    presenter = presented.window.presenter
    [name] = presenter.screens()
    presenter.choose_screen(name)
    assert presenter.screen is QGuiApplication.primaryScreen()
    assert presenter.stage.isFullScreen()


@pytest.mark.parametrize("layout", [Layout.VIDEO, Layout.BARS])
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda t: t.name)
def test_golden_layouts(qapp, qtbot, look, golden, made, layout, theme):
    if look.theme is not theme:
        look.on_switch_pressed()
    stage = Stage(None)
    qtbot.addWidget(stage)
    stage.resize(640, 480)
    stage.choose(layout)
    made.session.show(make_recognition())
    moment = moment_of(made.session, "")
    stage.tick(made.session, moment, scene_of(moment, mirror=True, waited_s=0.0), 0.0)
    golden(stage.grab().toImage(), f"stage_{layout.name.lower()}_{theme.name}")
    qapp.styleHints().unsetColorScheme()


def test_screens_that_call_themselves_the_same_can_be_told_apart(presented, monkeypatch):
    class Screen:
        def name(self):
            return "Beamer"

    one, other = Screen(), Screen()
    monkeypatch.setattr("signcam.ui.presenter.QGuiApplication.screens", lambda: [one, other])
    assert presented.window.presenter.screens() == {"Beamer": one, "Beamer (2)": other}


TWO_SCREENS = """
import sys
import signcam.env
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from signcam.settings import Settings
from signcam.ui.app import run_app

def look(window):
    presenter = window.presenter

    def where():
        return presenter.stage.screen().geometry().getRect(), presenter.stage.geometry().getRect()

    presenter.start()
    print(list(presenter.screens()), *where())
    presenter.choose_screen("Laptop")
    print(*where())
    presenter.choose_screen("Projector")
    print(*where())
    presenter.choose_screen("one that was unplugged")
    print(*where())
    QTimer.singleShot(0, lambda: [w.close() for w in QApplication.topLevelWidgets()])

sys.exit(run_app(Settings(tour_seen=True), source="demo", model="digits", on_window=look))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="screens are made up by Qt's offscreen platform")
def test_it_is_on_the_second_screen_or_on_the_one_chosen(tmp_path):
    """A laptop and a projector beside it."""
    wide, high = (1280, 800), (1024, 768)
    screens = [
        {"name": name, "x": x, "y": 0, "width": w, "height": h, "logicalDpi": 96, "dpr": 1}
        for name, x, (w, h) in (("Laptop", 0, wide), ("Projector", 1280, high))
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    platform = f"offscreen:configfile={tmp_path / 'screens.json'}"
    ended = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS],
        env={**os.environ, "QT_QPA_PLATFORM": platform},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    laptop, projector = (f"{rect} {rect}" for rect in ((0, 0, *wide), (1280, 0, *high)))
    assert ended.stdout.splitlines() == [f"['Laptop', 'Projector'] {projector}", laptop, projector, projector]


def test_what_is_shown_in_the_window_below_stands_still(presented, qtbot):
    side = presented.window.side
    panel = side.panels[0]
    ticks = []
    panel.tick = lambda *_: ticks.append(1)
    side.show_panel(panel)
    presented.tick()
    assert ticks == []
    press(presented, qtbot, Qt.Key.Key_Escape)
    presented.tick()
    assert ticks == [1]


def test_a_held_key_is_one_press(presented, qtbot):
    taken = []
    presented.window.presenter.share.screenshot = lambda: taken.append(1)
    stage = presented.window.presenter.stage
    for again in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier, "s", autorep=again, count=1
        )
        QGuiApplication.sendEvent(stage, event)
    assert taken == [1]


def test_f10_says_where_the_other_model_is_shown(presented, qtbot):
    press(presented, qtbot, Qt.Key.Key_F10)
    assert presented.window.presenter.stage.note.text().endswith("Esc, then F10.")
