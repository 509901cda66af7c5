"""The application around the window: uncaught errors, Ctrl+C, exit codes, the two looks."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading

import numpy as np
import pytest
from fake_session import FakeSession, make_recognition
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from signcam.cli.logs import log_file, logging_to_file
from signcam.errors import SignCamError
from signcam.live.starts import Starts
from signcam.settings import Settings
from signcam.ui import app
from signcam.ui.look import Look
from signcam.ui.theme import DARK, FONT, LIGHT


@pytest.fixture
def faults(made):
    """The window's list of faults, in charge of Python's hooks."""
    made.faults.install()
    yield made.faults
    made.faults.uninstall()


def test_an_exception_in_a_slot_is_shown_and_the_window_lives_on(made, faults, qtbot, warnings_logged):
    def broken():
        raise ValueError("this slot is broken")

    QTimer.singleShot(0, broken)
    qtbot.waitUntil(lambda: len(faults._waiting) > 0)
    made.session.show(make_recognition())
    made.tick()
    banner = made.window.fault_banner
    assert banner.isVisible()
    assert "ValueError: this slot is broken" in banner.message.text
    assert made.window.result.answer.answer.sign == "7"
    banner.action.click()
    copied = QGuiApplication.clipboard().text()
    assert "Traceback" in copied
    assert "PySide6" in copied
    warnings_logged.clear()


def test_an_exception_on_every_tick_takes_one_banner_that_can_be_closed(made, faults, warnings_logged):
    for _ in range(100):
        try:
            raise RuntimeError("again and again")
        except RuntimeError as e:
            faults.on_exception(type(e), e, e.__traceback__)
    made.tick()
    made.window.fault_banner.cross.click()
    for _ in range(100):
        made.tick()
    assert not made.window.fault_banner.isVisible()
    warnings_logged.clear()


def test_an_exception_of_another_thread_is_shown_too(made, faults, warnings_logged):
    def broken():
        raise KeyError("elsewhere")

    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    made.tick()
    assert "elsewhere" in made.window.fault_banner.message.text
    warnings_logged.clear()


def test_ctrl_c_is_no_fault(made, faults):
    faults._hooks = (lambda *_: None, threading.excepthook)
    faults.on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert faults.take() is None


def test_what_qt_complains_of_is_logged(faults, warnings_logged):
    qWarning("a layout that cannot be")
    assert [r.getMessage() for r in warnings_logged] == ["Qt: a layout that cannot be"]
    warnings_logged.clear()


def test_an_uncaught_exception_is_in_the_log(faults, home, warnings_logged):
    with logging_to_file():
        try:
            raise ValueError("this slot is broken")
        except ValueError as e:
            sys.excepthook(type(e), e, e.__traceback__)
    told = log_file().read_text(encoding="utf-8")
    assert "ValueError: this slot is broken" in told
    assert "ui/test_app.py" in told
    warnings_logged.clear()


def test_the_hooks_are_given_back(made):
    before = (sys.excepthook, threading.excepthook)
    made.faults.install()
    assert sys.excepthook != before[0]
    made.faults.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_this_pyside_keeps_count_of_none():
    """PySide6 6.12.0 on Python 3.11 drops a reference to None with every call: the process aborts within seconds."""
    colour = QColor()
    before = sys.getrefcount(None)
    for _ in range(100):
        colour.setAlpha(3)
    assert sys.getrefcount(None) > before - 50, "use another PySide6: this one ends the program (6.11.2 is sound)"


# --- run_app ----------------------------------------------------------------------------------------------------


@pytest.fixture
def sessions(qapp, monkeypatch):
    """The sessions that `run_app` makes."""
    made = []

    def make(source, model):
        made.append(FakeSession(source, model))
        return made[-1]

    monkeypatch.setattr(app, "Session", make)
    return made


def close_all():
    for window in QApplication.topLevelWidgets():
        window.close()


def test_run_app_shows_the_window_until_it_is_closed(sessions, qtbot):
    looking = QTimer(interval=20)  # on a busy computer the session comes late
    looking.timeout.connect(lambda: close_all() if sessions else None)
    looking.start()
    assert app.run_app(Settings(), source="demo", model="digits") == 0
    assert sessions[0].source == "demo"
    assert sessions[0].started
    assert sessions[0].closed


def test_what_is_to_be_told_of_the_settings_stands_in_the_status_line(sessions, qtbot):
    seen = []
    told = "Your settings could not be read and were reset."
    QTimer.singleShot(300, close_all)
    on_window = lambda window: seen.append(window.status.quiet.text())  # noqa: E731
    assert app.run_app(Settings(), source="demo", model="digits", told=told, on_window=on_window) == 0
    assert seen == [told]


def gone_wrong(home, times):
    for _ in range(times):
        Starts(home).begin()  # and neither lasted nor was closed


def closing(sessions, count):
    """Close the window once so many sessions were made: on a busy computer they come late."""
    looking = QTimer(interval=20)
    looking.timeout.connect(lambda: close_all() if len(sessions) == count else None)
    looking.start()
    return looking


@pytest.mark.parametrize(("words", "source"), [("Start without camera", "demo"), ("Start as usual", "0")])
def test_after_two_starts_that_went_wrong_it_asks(sessions, home, monkeypatch, words, source):
    asked, seen = [], []

    def answer(box):
        asked.append(box.text())
        next(b for b in box.buttons() if b.text() == words).click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    gone_wrong(home, 2)
    looking = closing(sessions, 1)
    before = Settings(mirror=False)
    app.run_app(before, source="0", model="digits", on_window=lambda window: seen.append(window.settings))
    looking.stop()
    assert asked == ["signcam did not close properly last time. Start without camera and with default settings?"]
    assert sessions[0].source == source
    assert seen == [before if source == "0" else Settings()]
    assert Starts(home).begin() == 0  # it was closed properly


@pytest.mark.parametrize(("times", "may_ask"), [(1, True), (3, False)])
def test_a_presentation_and_a_single_bad_start_ask_nothing(sessions, home, times, may_ask):
    gone_wrong(home, times)
    looking = closing(sessions, 1)
    assert app.run_app(Settings(), source="0", model="digits", may_ask=may_ask) == 0
    looking.stop()
    assert sessions[0].source == "0"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send itself Ctrl+C")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_closes_the_window(sessions, number):
    before = signal.getsignal(number)
    QTimer.singleShot(200, lambda: os.kill(os.getpid(), number))
    assert app.run_app(Settings(), source="", model="digits") == 0
    assert sessions[0].closed
    assert signal.getsignal(number) is before


def test_without_a_display_it_says_so_instead_of_aborting(monkeypatch):
    monkeypatch.setattr(app, "no_display", lambda: "There is no display.")
    with pytest.raises(SignCamError, match="There is no display"):
        app.run_app(Settings(), source="", model="digits")


HANGING_CAMERA = """
import sys
import signcam.env
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from signcam.settings import Settings
from signcam.ui.app import run_app

app = QApplication([])
QTimer.singleShot(700, lambda: [w.close() for w in app.topLevelWidgets()])
sys.exit(run_app(Settings(), source=sys.argv[1], model="digits"))
"""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe that nobody writes to is a camera that hangs")
def test_the_process_ends_although_the_camera_hangs(tmp_path, home):
    pipe = tmp_path / "camera.avi"
    os.mkfifo(pipe)
    ended = subprocess.run(
        [sys.executable, "-c", HANGING_CAMERA, str(pipe)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr


# --- the look ---------------------------------------------------------------------------------------------------


def test_the_look_is_dark_until_it_is_switched(made, look, qapp):
    made.window.look_pressed.connect(look.on_switch_pressed)
    assert look.theme is DARK
    made.window.top.look.click()
    assert look.theme is LIGHT
    assert qapp.palette().window().color().name() == LIGHT.window.lower()
    look.on_system_changed(qapp.styleHints().colorScheme())
    assert look.theme is LIGHT
    made.window.top.look.click()
    assert look.theme is DARK


def test_the_chosen_look_is_there_at_the_next_start(look, qapp):
    chosen = []
    look.switched.connect(chosen.append)
    look.on_switch_pressed()
    assert chosen == ["light"]
    again = Look(qapp, theme="light")
    assert again.theme is LIGHT
    qapp.styleHints().colorSchemeChanged.disconnect(again.on_system_changed)
    again.on_switch_pressed()
    assert again.theme is DARK


@pytest.mark.parametrize("percent", [-5, 0, 10_000])
def test_no_settings_file_makes_texts_too_small_or_too_large(look, qapp, percent):
    look.on_text_size_chosen(percent)
    sizes = [int(size) for size in re.findall(r"font-size: (\d+)px", qapp.styleSheet())]
    assert min(sizes) >= 10
    assert max(sizes) <= 30
    look.on_text_size_chosen(100)


def test_the_apps_own_font_is_used(look, qapp):
    assert qapp.font().family() == FONT
    assert qapp.font().exactMatch()


def luminance(colour):
    """As WCAG 2 defines it."""
    channels = np.array(QColor(colour).getRgbF()[:3])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def contrast(a, b):
    """1...21."""
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_every_text_can_be_read(theme):
    for ground in (theme.window, theme.panel, theme.card):
        for text in (theme.text, theme.muted, theme.error):
            assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(theme.on_accent, theme.accent) >= 4.5
