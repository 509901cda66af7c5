"""The microscope: what the network computes of the hand before the camera, from the pixels to the answer, live.

A page asks a thread of `live.inside` for explanations, and shows the newest.  It stands in the window as a panel, and
in the presentation as one of its layouts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from signcam.live.inside import Inside
from signcam.live.session import State
from signcam.ui import inside_words as words
from signcam.ui.heard import heard
from signcam.ui.inside_view import InsideView, Sight
from signcam.ui.language import both, tr
from signcam.ui.moment import answer_of, judged
from signcam.ui.side import Panel
from signcam.values import Crop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QKeyEvent

    from signcam.live.session import Session
    from signcam.ui.moment import Moment

PAINT: tuple[int, int, int] = (128, 128, 128)
"""What is painted over: the grey that says least to a network that has seen rooms of all colours."""


class InsidePage(QWidget):
    """The view, and the thread that feeds it while it is shown.

    Args:
        make_inside: from a model's folder to the thread; tests give a fake.

    Signals:
        freeze_wanted: the picture is to stand still.
    """

    freeze_wanted = Signal()

    def __init__(self, make_inside: Callable[[Path], Inside] = Inside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_inside = make_inside
        self._inside: Inside | None = None
        self._whole: Crop | None = None  # what is painted on
        self._crop: Crop | None = None  # the same with the paint
        self.view = InsideView()
        self.view.freeze_wanted.connect(self.freeze_wanted)
        self.view.painted.connect(self.on_painted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def tick(self, session: Session | None, moment: Moment, *, mirror: bool) -> None:
        """Show what there is now; while it is called, the thread runs."""
        if session is None or (self._inside is not None and self._inside.model != session.model):
            self.end()
        if session is not None and self._inside is None and moment.state is State.LIVE:
            self._inside = self._make_inside(session.model)
        recognition = judged(moment)
        crop = None if recognition is None else recognition.crop
        if crop is not self._whole:
            self._whole, self._crop = crop, crop
            self.view.wipe()
        explanation = None
        if self._inside is not None and self._crop is not None:
            self._inside.ask(self._crop)
            explanation = self._inside.last()
        title, text = both(words.LOADING)
        if crop is None:
            answer = answer_of(moment)
            title, text = answer.title, answer.text
        elif self._inside is not None and self._inside.error is not None:
            title, text = tr("Nothing to see inside"), heard(self._inside.error)
        self.view.show_sight(
            Sight(moment.frame, recognition, explanation, mirror, moment.paused and crop is not None, title, text)
        )

    def end(self) -> None:
        """Let the network go; the thread ends by itself as soon as it can."""
        if self._inside is not None:
            self._inside.close(0.0)
            self._inside = None
        self._whole = self._crop = None

    def close_down(self, timeout_s: float) -> None:
        """As `end`, and wait for the thread so long."""
        if self._inside is not None:
            self._inside.close(timeout_s)
        self.end()

    def on_painted(self) -> None:
        """Explain the crop with its paint from now on."""
        if self._whole is not None:
            self._crop = self._whole if self.view.paint is None else painted(self._whole, self.view.paint)


def painted(crop: Crop, mask: NDArray[np.bool_]) -> Crop:
    """The crop with grey where the mask (S, S) is True."""
    rgb = crop.rgb.copy()
    rgb[mask] = PAINT
    return Crop(rgb, crop.to_frame, crop.clipped)


class InsidePanel(Panel):
    """The page in the window, in place of video and bars.

    Args:
        mirror: whether the video is shown mirrored now.
        make_inside: as in `InsidePage`.

    Signals:
        freeze_wanted: the picture is to stand still.
    """

    title = "Inside"
    shortcut = "Ctrl+I"
    icon_name = "inside"
    least_px = 580
    whole = True

    freeze_wanted = Signal()

    def __init__(self, mirror: Callable[[], bool], make_inside: Callable[[Path], Inside] = Inside) -> None:
        super().__init__()
        self._mirror = mirror
        self.page = InsidePage(make_inside)
        self.page.freeze_wanted.connect(self.freeze_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.page)

    def begin(self) -> None:
        """Give the view the arrow keys."""
        self.page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """Sight inside."""
        self.page.tick(session, moment, mirror=self._mirror())

    def key_pressed(self, event: QKeyEvent) -> bool:
        """The arrows belong to the view wherever the focus is."""
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or self.page.view.hasFocus():
            return False
        self.page.view.keyPressEvent(event)
        return True

    def end(self) -> None:
        """Let the network go."""
        self.page.end()

    def close_down(self, timeout_s: float) -> None:
        """End the thread."""
        self.page.close_down(timeout_s)
