"""MainWindow: lays out the panels; one timer, one close.

Everything that moves is asked for by the timer: it looks at the session, which other threads feed, and shows what it
finds.  It never waits, so the window opens at once and stays alive whatever the camera or the model does.
"""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from signcam.errors import ModelError, SignCamError
from signcam.settings import Settings, find_model, save_settings
from signcam.ui.banner import Banner, FaultBanner
from signcam.ui.heard import heard
from signcam.ui.help import HelpSheet
from signcam.ui.keys import on_key
from signcam.ui.layout import lay_out
from signcam.ui.moment import answer_of, figures_of, judged, message_of, moment_of, scene_of, still_of, to_show
from signcam.ui.opening import DropTarget, Opening, opening_dialog
from signcam.ui.panels import make_panels
from signcam.ui.presenter import Presenter
from signcam.ui.pulse import Pulse
from signcam.ui.result import ResultPanel
from signcam.ui.side import Rail, Side, leaving_dialog
from signcam.ui.status import StatusLine
from signcam.ui.switch import SessionSwitch
from signcam.ui.toolbar import TopBar
from signcam.ui.tour import Tour
from signcam.ui.video import VideoView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from signcam.camera.devices import CameraDevice
    from signcam.live.session import Session
    from signcam.ui.faults import Faults
    from signcam.values import Frame, Recognition

log = logging.getLogger(__name__)

FIGURES_S: Final = 0.4  # faster than this, figures cannot be read
CLOSE_S: Final = 2.0  # of the three seconds that closing may take
MIN_SIZE: Final = (900, 560)


class MainWindow(QWidget):
    """The window.

    Args:
        settings: what the user chose last time; changes are saved.
        make_session: from a source and a model's folder to a session; tests give a fake.
        source: as in `--camera`, "" to choose by itself.
        model: a model's name or folder.
        list_cameras: the cameras there are.
        faults: uncaught exceptions, to be shown.
        may_open: whether cameras may be opened, None while the user has not said; `ui/permission.py`.

    Attributes:
        settings: what the user chose; `save` changes it.

    Signals:
        look_pressed: another theme is wanted.
    """

    look_pressed = Signal()

    def __init__(
        self,
        settings: Settings,
        make_session: Callable[[str, Path], Session],
        *,
        source: str,
        model: str,
        list_cameras: Callable[[], tuple[CameraDevice, ...]],
        faults: Faults,
        may_open: Callable[[], bool | None] = lambda: True,
    ) -> None:
        super().__init__()
        self.settings = settings
        self._source = source
        self._model = model
        self._faults = faults
        self._switch = SessionSwitch(make_session, may_open)
        self._problem = ""  # of our own, before a session can be made
        self._closed_notice = self._name = ""  # the second: what the source calls itself
        self._figures_at = 0.0
        self._still: tuple[Frame, Recognition | None] | None = None  # what is shown while paused
        self._closed = self._may_close = False  # the second: without asking

        self.setWindowTitle("signcam")
        self.setMinimumSize(*MIN_SIZE)
        self.setAcceptDrops(True)
        self._lay_out(list_cameras)
        self._connect()
        self.top.mirror.setChecked(settings.mirror)
        self._timer = Pulse(self, lambda: None if self.session is None else self.session.last())
        self._timer.beat.connect(self.on_tick)
        self._timer.start()
        self.video.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open(source, model)

    @property
    def session(self) -> Session | None:
        """The session that is shown."""
        return self._switch.current

    def _lay_out(self, list_cameras: Callable[[], tuple[CameraDevice, ...]]) -> None:
        self.top = TopBar(list_cameras)
        self.fault_banner = FaultBanner()
        self.banner = Banner()
        self.video = VideoView()
        self.result = ResultPanel()
        self.status = StatusLine()
        self.side = Side(self.result, make_panels(self))
        self.rail = Rail(self.side)
        self.tour = Tour(self)
        lay_out(self)
        self.help = HelpSheet(self)
        self.presenter = Presenter(self)

    def _connect(self) -> None:
        top = self.top
        top.source_chosen.connect(self.on_source_chosen)
        top.opening_chosen.connect(self.on_opening_chosen)
        top.model_chosen.connect(self.on_model_chosen)
        top.pause.clicked.connect(self.on_pause_pressed)
        top.mirror.clicked.connect(self.on_mirror_pressed)
        top.look.clicked.connect(self.look_pressed)
        top.full_screen.clicked.connect(self.on_full_screen_pressed)
        top.help.clicked.connect(self.help.toggle)
        self.help.tour_wanted.connect(self.tour.begin)
        self.banner.action_pressed.connect(self.on_again_pressed)
        self.banner.closed.connect(self.on_notice_closed)
        target = DropTarget(self)
        target.dropped.connect(self.on_source_chosen)
        self.installEventFilter(target)
        on_key("Ctrl+Q", self, self.close)

    # --- what is shown ------------------------------------------------------------------------------------------

    @Slot()
    def on_tick(self) -> None:
        """Show what there is now."""
        now_s = time.monotonic()
        self.fault_banner.show_fault(self._faults.take())
        self._switch.tick(now_s)
        moment = moment_of(self.session, self._problem or self._switch.problem)
        self._still = still_of(moment, self._still)
        moment = to_show(moment, self._still, self.video.scene.frame, now_s)
        self.banner.show_message(message_of(moment, self._closed_notice))
        scene = scene_of(moment, mirror=self.settings.mirror, waited_s=now_s - self._switch.opened_at)
        self.video.show_scene(scene)
        self.presenter.tick(self.session, moment, scene, now_s)
        self.result.show_result(answer_of(moment), judged(moment), moment.labels, 0.0 if self.settings.calm else now_s)
        self.side.tick(self.session, moment, now_s)
        self.tour.tick(moment, now_s)
        self.top.show_paused(paused=moment.paused)
        if now_s - self._figures_at > FIGURES_S:
            self._figures_at = now_s
            self.status.show_figures(figures_of(moment))
        if moment.name != self._name:
            self._name = moment.name
            self.top.show_sources(self._source, self._name)

    # --- what the user does -------------------------------------------------------------------------------------

    def _open(self, source: str, model: str) -> None:
        """Replace the session by one for this source and model."""
        now_s = time.monotonic()
        self._source, self._model, self._name, self._problem = source, model, "", ""
        try:
            self._switch.open(source, find_model(model), now_s)
        except ModelError as e:
            self._switch.leave(now_s)
            self._problem = str(e)
        self.top.show_sources(source, "")
        self.top.show_models(model)

    def save(self, settings: Settings) -> None:
        """Keep what was chosen; when that fails, signcam works all the same."""
        self.settings, problem = settings, ""
        try:
            save_settings(settings)
        except SignCamError as e:
            problem = heard(str(e))
        self.status.show_quiet(problem)

    @Slot(str)
    def on_source_chosen(self, source: str) -> None:
        """Another camera.  Only cameras are remembered: a video that was looked at once is not what one starts with."""
        self._closed_notice = ""
        self._open(source, self._model)
        if self.top.is_camera(source):
            self.save(replace(self.settings, camera=source))
        self.video.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def on_model_chosen(self, model: str) -> None:
        """Another model."""
        self._open(self._source, model)
        self.save(replace(self.settings, model=model))
        if (focus := self.focusWidget()) is None or not self.side.isAncestorOf(focus):
            self.video.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(Opening)
    def on_opening_chosen(self, opening: Opening) -> None:
        """Ask for a file or a folder; the picture goes on meanwhile."""
        dialog = opening_dialog(self, opening)
        dialog.fileSelected.connect(self.on_source_chosen)
        dialog.open()

    @Slot()
    def on_again_pressed(self) -> None:
        """Try again, or play again."""
        self._open(self._source, self._model)

    @Slot()
    def on_notice_closed(self) -> None:
        """Do not show this notice any more."""
        if self.session is not None:
            self._closed_notice = self.session.notice

    @Slot()
    def on_pause_pressed(self) -> None:
        """Pause, or go on."""
        if self.session is None:
            return
        if self.session.paused:
            self.session.resume()
        else:
            self.session.pause()

    @Slot()
    def on_mirror_pressed(self) -> None:
        """Swap left and right on the screen."""
        self.save(replace(self.settings, mirror=not self.settings.mirror))
        self.top.mirror.setChecked(self.settings.mirror)

    @Slot()
    def on_full_screen_pressed(self) -> None:
        """Fill the screen, or return."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def changeEvent(self, event: QEvent) -> None:
        """Show whether it is full screen, whoever made it so."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.top.full_screen.setChecked(self.isFullScreen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The panel's keys, then Space and Escape, where no control wants them; a shortcut would take Space from it."""
        if self.side.key_pressed(event):
            return
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Period) and not event.isAutoRepeat():
            self.on_pause_pressed()
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.on_full_screen_pressed()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The panel's."""
        if not self.side.key_released(event):
            super().keyReleaseEvent(event)

    @Slot()
    def leave(self) -> None:
        """Close without asking: whoever ends the process has decided."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End everything in time: a thread that hangs is left to end with the process, as all are daemons."""
        if not self._may_close and (question := self.side.why_stay()):
            event.ignore()
            dialog = leaving_dialog(self, question)
            dialog.accepted.connect(self.leave)
            dialog.open()
            return
        self._timer.stop()
        if not self._closed:
            self._closed = True
            self.hide()  # at once: what follows may take two seconds
            self.presenter.close_down(CLOSE_S / 4)
            self.side.close_down(CLOSE_S / 4)
            late = self._switch.close(CLOSE_S)
            if late:
                log.warning("still busy when the window closed: %s", ", ".join(late))
        event.accept()
