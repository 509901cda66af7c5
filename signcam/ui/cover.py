"""What recording writes over the video: the red dot with its word, the countdown, a flash, what was just done."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from signcam.ui import overlay, theme
from signcam.ui.heard import heard
from signcam.ui.language import tr

if TYPE_CHECKING:
    from signcam.live.recorder import Recorder
    from signcam.ui.video import VideoView

NOTE_S: Final = 6.0  # so long it is told what was done
PLATE: Final = QColor(6, 10, 14, 215)
RED: Final = QColor("#FF3B30")
FLASH_PX: Final = 10.0
FLASH_S: Final = 0.2
NUMBER_SHARE: Final = 0.2  # of the picture's height


@dataclass(frozen=True, slots=True)
class Over:
    """What is written over the video.

    Attributes:
        word: beside the red dot; "" for neither.
        number: large in the middle, of a countdown.
        note: at the lower edge.
        flash: a bright frame around the picture.
    """

    word: str = ""
    number: str = ""
    note: str = ""
    flash: bool = False


class Cover(QWidget):
    """Lies over the video, and lets clicks through.

    Args:
        video: what it covers.
    """

    def __init__(self, video: VideoView) -> None:
        super().__init__(video)
        self._video = video
        self._over = Over()
        self._was = (False, 0)  # whether it recorded, and how many recordings had ended
        self._flash_until = float("-inf")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Over the video"))
        video.installEventFilter(self)
        self.hide()

    @property
    def over(self) -> Over:
        """What is shown."""
        return self._over

    def show_over(self, over: Over) -> None:
        """Show this; the same again costs nothing."""
        if over == self._over:
            return
        self._over = over
        self.setAccessibleDescription(" ".join(filter(None, (over.word, over.number, over.note))))
        self.setGeometry(self._video.rect())
        self.setVisible(over != Over())
        self.update()

    def show_recorder(self, recorder: Recorder, now_s: float) -> bool:
        """Show what a recorder does; whether it has just begun or ended, which a flash marks."""
        now = recorder.recording, recorder.ended
        turned = now != self._was and (now[0] or self._was[0])
        self._was = now
        if turned:
            self._flash_until = now_s + FLASH_S
        self.show_over(over_of(recorder, now_s, flash=now_s < self._flash_until))
        return turned

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the video when its size changes."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._video.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        frame = self._video.scene.frame
        area = QRectF(self.rect())
        if frame is not None:
            width, height = frame.size
            area = overlay.fit(width, height, QSizeF(self.size()), mirror=False).mapRect(QRectF(0, 0, width, height))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_over(painter, self._over, area)
        painter.end()


def over_of(recorder: Recorder, now_s: float, *, flash: bool) -> Over:
    """What there is to be written of a recorder; `now_s` as it was told."""
    word = ""
    if recorder.recording:
        going = recorder.burst.going
        word = tr("Recording “{label}”") if going else tr("Recording “{label}”: waiting for a steady hand")
        word = word.format(label=recorder.label)
    left_s = recorder.left_s
    done = recorder.way is None and now_s - recorder.keeper.said_at < NOTE_S
    return Over(word, f"{math.ceil(left_s)}" if left_s else "", heard(recorder.keeper.said) if done else "", flash)


def paint_over(painter: QPainter, over: Over, area: QRectF) -> None:
    """Paint it onto a picture that fills `area`."""
    if over.flash:
        inset = FLASH_PX / 2
        painter.setPen(QPen(overlay.WHITE, FLASH_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 12, 12)
    if over.word:
        _paint_word(painter, over.word, area)
    if over.number:
        size_px = round(area.height() * NUMBER_SHARE)
        side = size_px * 1.5
        plate = QRectF(area.center().x() - side / 2, area.top() + 14, side, side)  # above the hand
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PLATE)
        painter.drawEllipse(plate)
        painter.setFont(theme.font(size_px, strong=True))
        painter.setPen(overlay.WHITE)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, over.number)
    if over.note:
        _paint_note(painter, over.note, area)


def _paint_word(painter: QPainter, word: str, area: QRectF) -> None:
    """A red dot and the word on a plate in the upper left corner."""
    painter.setFont(theme.font(16, strong=True))
    plate = QRectF(area.left() + 14, area.top() + 14, QFontMetricsF(painter.font()).horizontalAdvance(word) + 52, 34)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PLATE)
    painter.drawRoundedRect(plate, 17, 17)
    painter.setBrush(RED)
    painter.drawEllipse(QRectF(plate.left() + 13, plate.center().y() - 7, 14, 14))
    painter.setPen(overlay.WHITE)
    painter.drawText(plate.adjusted(35, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), word)


def _paint_note(painter: QPainter, note: str, area: QRectF) -> None:
    """A sentence on a plate at the lower edge."""
    made = theme.font(16, strong=True)
    painter.setFont(made)
    wrapped = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    room = area.adjusted(40, 0, -40, 0)
    text = QFontMetricsF(made).boundingRect(room, wrapped, note)
    plate = QRectF(0, 0, text.width() + 36, text.height() + 18)
    plate.moveCenter(area.center())
    plate.moveBottom(area.bottom() - 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PLATE)
    painter.drawRoundedRect(plate, 14, 14)
    painter.setPen(overlay.WHITE)
    painter.drawText(plate, wrapped, note)
