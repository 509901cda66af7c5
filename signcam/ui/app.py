"""The application around the window: look, icon, uncaught errors, Ctrl+C, exit code."""

from __future__ import annotations

import signal
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from signcam.camera.devices import list_cameras
from signcam.env import forget_cv2_qt, no_display
from signcam.errors import SignCamError
from signcam.live.session import Session
from signcam.live.starts import ASK_AFTER, LASTED_S, Starts
from signcam.settings import DEFAULT_MODEL, Settings, home
from signcam.ui.faults import Faults
from signcam.ui.heard import heard
from signcam.ui.icons import app_icon
from signcam.ui.language import speak, tr
from signcam.ui.look import Look
from signcam.ui.permission import CameraPermission
from signcam.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

START_SIZE: Final = QSize(1280, 760)


def application() -> QApplication:
    """The one QApplication, made if there is none yet.

    Raises:
        SignCamError: there is no display, or Qt was started without windows.
    """
    if problem := no_display():
        raise SignCamError(problem)  # Qt would end the process with an abort
    forget_cv2_qt()  # signcam.camera has imported cv2
    QApplication.setApplicationName("signcam")
    QApplication.setDesktopFileName("signcam")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise SignCamError("Another part of this program has started Qt without windows; signcam cannot open one.")
    return app


def run_app(
    settings: Settings,
    *,
    source: str,
    model: str,
    told: str = "",
    may_ask: bool = True,
    on_window: Callable[[MainWindow], object] | None = None,
) -> int:
    """Open the window and stay until it is closed.

    Args:
        settings: what the user chose last time; the window saves changes to it.
        source: as in `--camera`; "" to choose by itself.
        model: a model's name or folder.
        told: a sentence about the settings, for the status line.
        may_ask: after starts that went wrong, ask whether to begin without camera and with the usual settings.
        on_window: is given the window once it is shown.

    Returns:
        The exit code.

    Raises:
        SignCamError: there is no display.
    """
    app = application()
    app.setWindowIcon(app_icon())
    spoken = speak(settings.language)
    look = Look(app, settings.text_percent, settings.theme)
    starts = Starts(home())
    if starts.begin() >= ASK_AFTER and may_ask and _carefully():
        settings, source, model, told = Settings(tour_seen=settings.tour_seen), "demo", DEFAULT_MODEL, ""
    faults = Faults()
    faults.install()
    permission = CameraPermission(app)
    window = MainWindow(
        settings,
        Session,
        source=source,
        model=model,
        list_cameras=list_cameras,
        faults=faults,
        may_open=permission.granted,
    )
    window.look_pressed.connect(look.on_switch_pressed)
    look.switched.connect(lambda name: window.save(replace(window.settings, theme=name)))
    window.help.text_size_chosen.connect(look.on_text_size_chosen)
    window.status.show_quiet(heard(told))

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        # runs between two bytecodes of the GUI thread; the window's timer sees to it that there always are some
        QTimer.singleShot(0, window.leave)

    before: dict[int, Any] = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        room = app.primaryScreen().availableSize()
        window.resize(START_SIZE.boundedTo(room))
        if room.width() <= START_SIZE.width() or room.height() <= START_SIZE.height():
            window.showMaximized()
        else:
            window.show()
        lasted = QTimer(window, singleShot=True, interval=round(1000 * LASTED_S))
        lasted.timeout.connect(starts.went_well)
        lasted.start()
        if on_window is not None:
            on_window(window)
        code = app.exec()
        starts.went_well()
        return code
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        faults.uninstall()
        for translator in spoken:
            app.removeTranslator(translator)
        # here and now: left to the garbage collector, the widgets may be destroyed by another thread
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _carefully() -> bool:
    """Ask, before the window is there, whether to leave out what may have brought signcam down."""
    question = QMessageBox(
        QMessageBox.Icon.Question,
        "signcam",
        tr("signcam did not close properly last time. Start without camera and with default settings?"),
    )
    question.setInformativeText(tr("Your samples and models stay as they are."))
    careful = question.addButton(tr("Start without camera"), QMessageBox.ButtonRole.AcceptRole)
    question.addButton(tr("Start as usual"), QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(careful)
    question.exec()
    return question.clickedButton() is careful
