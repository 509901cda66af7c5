"""Stage: what a class sees, on a whole screen: no controls, no status, no messages, and large enough for the last row.

A window of its own, so that nothing of the other one can lie on top of it, and so that it can stand on another screen.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from signcam.live.inside import Inside
from signcam.ui import theme
from signcam.ui.bars import BarsView
from signcam.ui.inside import InsidePage
from signcam.ui.language import tr
from signcam.ui.moment import answer_of, judged
from signcam.ui.result import AnswerView
from signcam.ui.video import VEIL, VideoView

if TYPE_CHECKING:
    from signcam.live.session import Session
    from signcam.ui.moment import Moment
    from signcam.ui.video import Scene
    from signcam.values import Recognition

LARGEST_BARS_PX: Final = 44.0
NOTE_S: Final = 3.0
DITHER: Final = 0.08  # of the picture's width, within which a hand may move without moving the plate


class Layout(Enum):
    """What stands on the stage, with its name."""

    VIDEO = "Video and sign"
    BARS = "Video and bars"
    INSIDE = "Inside the network"


LAYOUTS: Final = tuple(Layout)
STEPS: Final = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_L: 1}
CHOICES: Final = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), LAYOUTS, strict=True))


def middle_of(recognition: Recognition, *, mirror: bool) -> float | None:
    """Where the hand is on the screen, 0 ... 1 from the picture's left; None without one."""
    if recognition.hand is None:
        return None
    box = recognition.hand.box
    at = (box.left + box.right) / 2 / recognition.frame.size[0]
    return 1 - at if mirror else at


class Plate(AnswerView):
    """The answer in a corner of the video, on a dark plate, as a picture may be light."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plate, then the answer as ever."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(VEIL)
        painter.drawRoundedRect(QRectF(self.rect()), 24, 24)
        painter.end()
        super().paintEvent(event)


class Dot(QWidget):
    """A red dot and a word in the upper right corner of its parent: a film is being made."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Filming"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Come to the corner."""
        super().showEvent(event)
        self.place()

    def place(self) -> None:
        """Stay in the corner, on top, whatever the parent's size."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.width() - 84, 14, 70, 30)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both on a dark plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(VEIL)
        painter.drawRoundedRect(QRectF(self.rect()), 15, 15)
        painter.setBrush(theme.VERMILION)
        painter.drawEllipse(QRectF(10, 9, 12, 12))
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(theme.font(14, strong=True))
        painter.drawText(QRectF(26, 0, 40, 30), Qt.AlignmentFlag.AlignCenter, "REC")
        painter.end()


class Stage(QWidget):
    """The presentation.

    Args:
        parent: the window; the stage closes with it.

    Signals:
        left: it was left, by a key or by the system.
        freeze_wanted: the picture is to stand still, or go on.
        key_passed: QKeyEvent, a key that means nothing here.
    """

    left = Signal()
    freeze_wanted = Signal()
    key_passed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("signcam, presentation"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.video = VideoView(self)
        self.plate = Plate(self)
        self.plate.setPalette(theme.palette(theme.DARK))  # it lies on a dark plate in both themes
        self.answer = AnswerView(self)
        self.bars = BarsView(LARGEST_BARS_PX, self)
        self.page = InsidePage(Inside, self)
        self.page.freeze_wanted.connect(self.freeze_wanted)
        self.dot = Dot(self)
        self.note = QLabel(self)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setProperty("role", "key")
        self.note.hide()
        self._note_until = 0.0
        self._now_s = 0.0
        for child in (self.video, self.page.view):
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = Layout.VIDEO
        self._blank = False
        self._at_left = False  # the plate
        self._arrange()

    @property
    def shown(self) -> Layout:
        """What stands on it."""
        return self._layout

    @property
    def blank(self) -> bool:
        """Whether it is black for now."""
        return self._blank

    def choose(self, layout: Layout) -> None:
        """Show this; what was blank is not any more."""
        if self._layout is Layout.INSIDE and layout is not Layout.INSIDE:
            self.page.end()
        self._layout, self._blank = layout, False
        self._arrange()

    def tick(self, session: Session | None, moment: Moment, scene: Scene, now_s: float) -> None:
        """Show what there is now; as `Panel.tick`."""
        self._now_s = now_s
        if now_s > self._note_until:
            self.note.hide()
        if self._layout is Layout.INSIDE:
            self.page.tick(session, moment, mirror=scene.mirror)
            return
        self.video.show_scene(scene)
        answer = answer_of(moment)
        self.plate.show_answer(answer, now_s)
        self.plate.setVisible(self._layout is Layout.VIDEO and bool(answer.sign) and not self._blank)
        self.answer.show_answer(answer, now_s)
        recognition = judged(moment)
        if recognition is not None and (at := middle_of(recognition, mirror=scene.mirror)) is not None:
            self._give_way(at)
        steady = None if recognition is None else recognition.steady
        if steady is not None:
            self.bars.show_bars(steady.labels, steady.probabilities, answer.sign)
        else:
            self.bars.show_bars(moment.labels, None)

    def _give_way(self, at: float) -> None:
        """Keep the plate off a hand whose middle is `at`, 0 ... 1 from the picture's left."""
        if (at > 0.5 + DITHER) if not self._at_left else (at < 0.5 - DITHER):
            self._at_left = not self._at_left
            self._arrange()

    def say(self, text: str) -> None:
        """Answer a key, at the lower edge and for a moment."""
        self.note.setText(text)
        self.note.adjustSize()
        self.note.move((self.width() - self.note.width()) // 2, self.height() - self.note.height() - 16)
        self._note_until = self._now_s + NOTE_S
        self.note.show()
        self.note.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A presenter remote's keys, and those of the steps inside."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        elif key in STEPS:
            self.choose(LAYOUTS[(LAYOUTS.index(self._layout) + STEPS[key]) % len(LAYOUTS)])
        elif key in CHOICES:
            self.choose(CHOICES[key])
        elif key == Qt.Key.Key_B:
            self._blank = not self._blank
            self._arrange()
        elif key in (Qt.Key.Key_Period, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.freeze_wanted.emit()
        else:
            event.ignore()
            if self._layout is Layout.INSIDE:
                event.accept()
                self.page.view.keyPressEvent(event)
            if not event.isAccepted():
                self.key_passed.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the network go, and tell."""
        self.page.end()
        self._blank = False
        event.accept()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another screen."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground under everything."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black if self._blank else self.palette().base())
        painter.end()

    def _arrange(self) -> None:
        """Give each part its place for this layout and size."""
        width, height = self.width(), self.height()
        layout = None if self._blank else self._layout
        self.setAccessibleName(tr("Blank") if layout is None else tr(layout.value))
        self.video.setVisible(layout in (Layout.VIDEO, Layout.BARS))
        self.plate.setVisible(layout is Layout.VIDEO and bool(self.plate.answer.sign))
        self.answer.setVisible(layout is Layout.BARS)
        self.bars.setVisible(layout is Layout.BARS)
        self.page.setVisible(layout is Layout.INSIDE)
        self.setCursor(Qt.CursorShape.ArrowCursor if layout is Layout.INSIDE else Qt.CursorShape.BlankCursor)
        margin = round(height * 0.03)
        side = round(height * 0.46)
        left = margin if self._at_left else width - side - margin
        self.plate.setGeometry(left, height - side - margin, side, side)
        self.plate.setContentsMargins(0, margin, 0, margin // 2)
        if layout is Layout.BARS:
            split = round(width * 0.58)
            self.video.setGeometry(margin, margin, split - margin, height - 2 * margin)
            right = QRect(split + margin, margin, width - split - 2 * margin, height - 2 * margin)
            upper = round(right.height() * 0.44)
            self.answer.setGeometry(right.left(), right.top(), right.width(), upper)
            self.bars.setGeometry(right.left(), right.top() + upper, right.width(), right.height() - upper)
        else:
            self.video.setGeometry(0, 0, width, height)
        self.page.setGeometry(0, 0, width, height)
        self.update()
