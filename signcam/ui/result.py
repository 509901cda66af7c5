"""The result panel: the sign, how sure the network is, a bar per sign, and the picture that it saw.

Where there is no sign, the panel says why and what to do.  The small picture is what the network was given, pixel for
pixel: pupils see at once why a hand that is cut off or dark cannot be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from signcam.ui import icons, theme
from signcam.ui.bars import BarsView
from signcam.ui.language import tr
from signcam.ui.video import to_qimage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from signcam.values import Recognition

TURN_S: Final = 1.2  # of the circle that says something is being waited for
CROP_STEPS: Final = ((0, 1), (470, 2), (900, 3))
"""(panel's height from, screen px for each px of a 64 px crop): whole multiples, or its pixels would differ in size."""

NO_LABELS: Final = ("",) * 10  # until the model is loaded


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands large in the result panel.

    Attributes:
        sign: the label, or "" where there is none.
        title: the confidence with a sign, else what is the matter.
        text: a word after the confidence, else a sentence on what to do.
        busy: something is being waited for: a turning circle is shown.
    """

    sign: str = ""
    title: str = ""
    text: str = ""
    busy: bool = False


class AnswerView(QWidget):
    """The sign as large as fits with its confidence, or the reason for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = Answer()
        self._turn = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def answer(self) -> Answer:
        """What is shown."""
        return self._answer

    def minimumSizeHint(self) -> QSize:
        """Enough for two lines under an icon."""
        return QSize(220, 120)

    def sizeHint(self) -> QSize:
        """The larger the better."""
        return QSize(280, 300)

    def show_answer(self, answer: Answer, now_s: float) -> None:
        """Show an answer; `now_s`, on any clock, turns the circle."""
        turn = (now_s / TURN_S) % 1.0 if answer.busy else 0.0
        if answer == self._answer and turn == self._turn:
            return
        if answer != self._answer:
            # a screen reader speaks when the name changes: with the sign, not with every per cent
            self.setAccessibleName(tr("Sign {sign}").format(sign=answer.sign) if answer.sign else answer.title)
            self.setAccessibleDescription(f"{answer.title} {answer.text}" if answer.sign else answer.text)
        self._answer, self._turn = answer, turn
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the answer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.contentsRect())
        if self._answer.sign:
            _paint_sign(painter, area, self._answer, self.palette())
        else:
            _paint_reason(painter, area, self._answer, self._turn, self.palette())
        painter.end()


def _paint_sign(painter: QPainter, area: QRectF, answer: Answer, colours: QPalette) -> None:
    """The label over its confidence."""
    note_px = round(min(max(20.0, area.height() * 0.13), 44.0))
    upper = QRectF(area.left(), area.top(), area.width(), area.height() - note_px * 1.6)
    size_px = 100
    metrics = QFontMetricsF(theme.font(size_px, strong=True))
    width = max(metrics.horizontalAdvance(answer.sign), 1.0)
    size_px = round(size_px * min(upper.width() * 0.9 / width, upper.height() / metrics.capHeight() * 0.86))
    made = theme.font(size_px, strong=True)
    painter.setFont(made)
    painter.setPen(colours.text().color())
    metrics = QFontMetricsF(made)
    # by the height of capitals, not the line's: a line leaves room for accents that a digit does not have
    base = upper.center().y() + metrics.capHeight() / 2
    painter.drawText(QRectF(area.left(), base - metrics.ascent(), area.width(), metrics.height()),
                     Qt.AlignmentFlag.AlignHCenter, answer.sign)  # fmt: skip
    number, word = theme.font(note_px, strong=True), theme.font(round(note_px * 0.7))
    number_px = QFontMetricsF(number).horizontalAdvance(answer.title)
    word_px = QFontMetricsF(word).horizontalAdvance(answer.text)
    gap = note_px * 0.35
    left = area.center().x() - (number_px + gap + word_px) / 2
    base = area.bottom() - note_px * 0.45
    painter.setFont(number)
    painter.setPen(colours.accent().color())
    painter.drawText(round(left), round(base), answer.title)
    painter.setFont(word)
    painter.setPen(colours.placeholderText().color())
    painter.drawText(round(left + number_px + gap), round(base), answer.text)


def _paint_reason(painter: QPainter, area: QRectF, answer: Answer, turn: float, colours: QPalette) -> None:
    """A hand, or a turning circle, over two lines of text."""
    title_px = round(min(max(18.0, area.height() * 0.085), 30.0))
    text_px = round(min(max(14.0, title_px * 0.7), 20.0))
    icon_px = min(64.0, area.height() * 0.28)
    wrapped = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    inner = area.adjusted(8, 0, -8, 0)
    text_font = theme.font(text_px)
    text_height = QFontMetricsF(text_font).boundingRect(inner, wrapped, answer.text).height()
    height = icon_px + title_px * 2.2 + text_height
    top = area.center().y() - height / 2
    circle = QRectF(area.center().x() - icon_px / 2, top, icon_px, icon_px)
    if answer.busy:
        _paint_circle(painter, circle.adjusted(4, 4, -4, -4), turn, colours)
    else:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            circle.topLeft(), icons.pixmap("hand", colours.placeholderText().color(), round(icon_px), ratio)
        )
    painter.setFont(theme.font(title_px, strong=True))
    painter.setPen(colours.text().color())
    painter.drawText(
        QRectF(area.left(), circle.bottom() + title_px * 0.5, area.width(), title_px * 1.4), wrapped, answer.title
    )
    painter.setFont(text_font)
    painter.setPen(colours.placeholderText().color())
    painter.drawText(
        QRectF(inner.left(), circle.bottom() + title_px * 2.1, inner.width(), text_height + 4), wrapped, answer.text
    )


def _paint_circle(painter: QPainter, circle: QRectF, turn: float, colours: QPalette) -> None:
    """A quarter of a circle that has turned by `turn`, 0...1."""
    width = circle.width() / 10
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.alternateBase().color(), width))
    painter.drawEllipse(circle)
    painter.setPen(QPen(colours.accent().color(), width, c=Qt.PenCapStyle.RoundCap))
    painter.drawArc(circle, round(-turn * 360 * 16), 90 * 16)


class CropView(QWidget):
    """The crop, enlarged without smoothing: the network's own pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels: NDArray[np.uint8] | None = None  # QImage does not copy them
        self._rgb: NDArray[np.uint8] | None = None
        self._image = QImage()
        self.set_factor(1)
        self.setAccessibleName(tr("What the network sees"))

    def set_factor(self, factor: int) -> None:
        """Set how many screen px a px of a 64 px crop gets."""
        self.setFixedSize(64 * factor, 64 * factor)

    def show_crop(self, rgb: NDArray[np.uint8] | None) -> None:
        """Show (S, S, 3) uint8 RGB, or an empty place."""
        if rgb is self._rgb:
            return
        self._rgb, self._pixels, self._image = rgb, None, QImage()
        if rgb is not None:
            self._pixels, self._image = to_qimage(rgb)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the crop."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QPainterPath()
        place.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.fillPath(place, self.palette().alternateBase())
        if not self._image.isNull():
            painter.setClipPath(place)
            painter.drawImage(QRectF(self.rect()), self._image)
        painter.end()


class ResultPanel(QFrame):
    """Answer, bars and crop, one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumSize(280, 380)  # with the smallest crop, which a layout would not think of
        self.setMaximumWidth(520)
        self.answer = AnswerView()
        self.bars = BarsView()
        self.crop = CropView()
        heading = QLabel(tr("What the network sees"))
        heading.setProperty("role", "strong")
        heading.setWordWrap(True)
        self._about_crop = QLabel()
        self._about_crop.setProperty("role", "muted")
        self._about_crop.setWordWrap(True)

        words = QVBoxLayout()
        words.addStretch()
        words.addWidget(heading)
        words.addWidget(self._about_crop)
        words.addStretch()
        lowest = QHBoxLayout()
        lowest.setSpacing(14)
        lowest.addWidget(self.crop)
        lowest.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 14, 18, 16)
        whole.setSpacing(12)
        whole.addWidget(self.answer, 5)
        whole.addWidget(_rule())
        whole.addWidget(self.bars, 6)
        whole.addWidget(_rule())
        whole.addLayout(lowest)
        self.show_result(Answer(), None, (), 0.0)

    def show_result(
        self, answer: Answer, recognition: Recognition | None, labels: tuple[str, ...], now_s: float
    ) -> None:
        """Show an answer and what led to it.

        Args:
            answer: what stands large.
            recognition: what the bars and the crop are taken from; None empties both.
            labels: the vocabulary, for empty bars.
            now_s: s on any clock.
        """
        self.answer.show_answer(answer, now_s)
        steady = recognition.steady if recognition is not None else None
        if steady is not None:
            self.bars.show_bars(steady.labels, steady.probabilities, answer.sign)
        else:
            self.bars.show_bars(labels or NO_LABELS, None)
        crop = recognition.crop if recognition is not None else None
        self.crop.show_crop(None if crop is None else crop.rgb)
        about = tr("Nothing yet") if recognition is None else tr("No hand")
        if recognition is not None and crop is not None and recognition.hand is not None:
            a, b, c, d = crop.to_frame[:, :2].ravel()
            mirrored = tr(", mirrored") if a * d < b * c else ""
            side = tr("of a right hand") if recognition.hand.side == "right" else tr("of a left hand")
            about = tr("{width} × {height} pixels").format(width=crop.rgb.shape[1], height=crop.rgb.shape[0])
            about = f"{about}\n{side}{mirrored}"
        if about != self._about_crop.text():
            self._about_crop.setText(about)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the crop what room there is; the bars come first."""
        super().resizeEvent(event)
        self.crop.set_factor([factor for height, factor in CROP_STEPS if self.height() >= height][-1])


def _rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line
