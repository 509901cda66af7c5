"""What `signcam bench` sees of the window: how late its event loop is, and when frames are answered and painted.

The window is the real one, with the real session behind it; the probe only looks on, every ten milliseconds.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, QSizeF, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QPainter

from signcam.live.resources import resources
from signcam.settings import Settings
from signcam.ui.app import application, run_app
from signcam.ui.look import Look
from signcam.ui.video import Scene, paint_scene, to_qimage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from signcam.ui.window import MainWindow
    from signcam.values import Recognition

INTERVAL_MS: Final = 10
WARM_UP_S: Final = 3.0
SIZE: Final = QSize(1280, 760)


@dataclass(slots=True)
class _Slice:
    """What was measured in a while.

    Attributes:
        late_s: s, how late each tick of the event loop was.
        lag_s: s, from each frame to its answer.
        screen_s: s, from each frame to its painting.
        answers: of each answer, the frame's index and the sign, "" for none.
    """

    late_s: list[float] = field(default_factory=list)
    lag_s: list[float] = field(default_factory=list)
    screen_s: list[float] = field(default_factory=list)
    answers: list[tuple[int, str]] = field(default_factory=list)


class Probe(QObject):
    """Watches a window from its first picture on, and closes it in the end.

    Args:
        window: it.
        tell: is given what happened, as JSON could hold it: "window", the first painting; "recognition", the first
            answer; and "slice", each `every_s`: what was measured since the last one, and what the process holds.
            Nothing is kept longer, so that a watch of hours does not grow.
        watch_s: how long, after a warm-up; 0 closes the window with its first answer.
        every_s: between two slices.
    """

    def __init__(
        self, window: MainWindow, tell: Callable[[Mapping[str, Any]], None], watch_s: float, every_s: float
    ) -> None:
        super().__init__(window)
        self._window, self._tell, self._watch_s, self._every_s = window, tell, watch_s, every_s
        self._begun: float | None = None  # s, monotonic: of the watch
        self._sliced = self._ticked = 0.0  # s, monotonic
        self._answered = self._painted = -1  # index of the last frame that was
        self._slice = _Slice()
        window.showNormal()
        window.resize(SIZE)
        window.video.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.on_tick)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when a new frame is painted."""
        if event.type() is QEvent.Type.Paint:
            if self._painted < 0:
                self._tell({"event": "window"})
                self._painted = 0
            frame = self._window.video.scene.frame
            if frame is not None and frame.index != self._painted:
                self._painted = frame.index
                self._slice.screen_s.append(time.monotonic() - frame.captured_at)
        return super().eventFilter(watched, event)

    @Slot()
    def on_tick(self) -> None:
        """Note how late this is, and what is new."""
        now = time.monotonic()
        session = self._window.session
        last = None if session is None else session.last()
        if self._begun is None:
            if last is None:
                return
            self._tell({"event": "recognition"})
            self._begun = self._sliced = now + WARM_UP_S
        if now >= self._begun:
            self._watch(now, last)
        else:
            self._slice = _Slice()
        self._ticked = now
        if not self._watch_s or now >= self._begun + self._watch_s:
            self._timer.stop()
            self._window.close()

    def _watch(self, now: float, last: Recognition | None) -> None:
        self._slice.late_s.append(max(0.0, now - self._ticked - INTERVAL_MS / 1000))
        if last is not None and last.frame.index != self._answered:
            self._answered = last.frame.index
            self._slice.lag_s.append(last.lag_s)
            self._slice.answers.append((last.frame.index, last.sign[0] if last.sign else ""))
        if now - self._sliced >= self._every_s:
            self._tell({"event": "slice", "seconds": now - self._sliced, **asdict(self._slice), **asdict(resources())})
            self._sliced, self._slice = now, _Slice()


def watched(
    source: str, model: str, tell: Callable[[Mapping[str, Any]], None], *, watch_s: float, every_s: float
) -> int:
    """Open the window on a source, watch it, close it; the exit code."""
    return run_app(
        Settings(),
        source=source,
        model=model,
        may_ask=False,  # nobody would answer
        on_window=lambda window: Probe(window, tell, watch_s, every_s),
    )


class Painter:
    """Paints answers as the window's video does, into a picture as large as its video is.  Needs a display, or none."""

    def __init__(self) -> None:
        self._app = application()
        self._look = Look(self._app)
        self._colours = self._app.palette()
        self._screen = QImage(QSize(900, 640), QImage.Format.Format_RGB32)

    def paint(self, recognition: Recognition) -> None:
        """Convert the frame and paint it, box, hand and tag."""
        pixels, image = to_qimage(recognition.frame.rgb)
        painter = QPainter(self._screen)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        scene = Scene(recognition.frame, recognition, mirror=True)
        paint_scene(painter, scene, image, QSizeF(self._screen.size()), self._colours)
        painter.end()
        del pixels
