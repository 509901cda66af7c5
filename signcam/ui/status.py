"""The status line: where the work runs and how fast, in figures; and quiet messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from signcam.live.session import State
from signcam.ui import theme, words
from signcam.ui.language import tr

COLOURS: Final[dict[State, QColor]] = {
    State.STARTING: theme.YELLOW,
    State.LOADING: theme.YELLOW,
    State.LIVE: theme.GREEN,
    State.STALLED: theme.VERMILION,
    State.ENDED: theme.PURPLE,
    State.FAILED: theme.VERMILION,
}
PAUSED_COLOUR: Final = theme.PURPLE


@dataclass(frozen=True, slots=True)
class Figures:
    """What the line shows.

    Attributes:
        state: of the session.
        paused: by the user.
        device: "CPU" or the GPU's name; None while unknown.
        rate: recognitions per second.
        lag_s: from the last judged frame to its answer; None before the first.
        skipped: frames passed over.
        size: (width, height) px of the picture, or None.
    """

    state: State = State.STARTING
    paused: bool = False
    device: str | None = None
    rate: float = 0.0
    lag_s: float | None = None
    skipped: int = 0
    size: tuple[int, int] | None = None


class Lamp(QWidget):
    """A small round light; the word beside it says the same, for eyes that do not see its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = theme.YELLOW
        self.setFixedSize(QSize(10, 10))

    def show_colour(self, colour: QColor) -> None:
        """Change the light."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the light."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colour)
        painter.setBrush(self._colour)
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class StatusLine(QFrame):
    """One line under everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("Status"))
        self._lamp = Lamp()
        self.state = _label("strong")
        self.device, self.rate, self.lag, self.skipped, self.size_px = (_label("muted") for _ in range(5))
        self.device.setToolTip(tr("Where the network runs"))
        self.rate.setToolTip(tr("Answers per second"))
        self.lag.setToolTip(tr("From the moment a frame was captured to its answer"))
        self.skipped.setToolTip(tr("Frames that arrived while the network was busy; the newest one always comes first"))
        self.size_px.setToolTip(tr("Size of the picture that the source gives"))
        self.quiet = _label("muted")
        self.quiet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 6)
        row.setSpacing(20)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._lamp)
        state.addWidget(self.state)
        row.addLayout(state)
        for label in (self.device, self.rate, self.lag, self.skipped):
            row.addWidget(label)
        row.addWidget(self.quiet, 1)
        row.addWidget(self.size_px)
        self.show_figures(Figures())

    def show_figures(self, figures: Figures) -> None:
        """Show what is known now; what is not known is left out."""
        self._lamp.show_colour(PAUSED_COLOUR if figures.paused else COLOURS[figures.state])
        known = figures.lag_s is not None
        lag_ms = f"{(figures.lag_s or 0.0) * 1000:.0f}"
        one = figures.skipped == 1
        skipped = tr("1 frame skipped") if one else tr("{count} frames skipped").format(count=figures.skipped)
        texts = {
            self.state: tr(words.PAUSED[0] if figures.paused else words.IN_STATUS[figures.state]),
            self.device: figures.device or "",
            self.rate: tr("{count} recognitions/s").format(count=f"{figures.rate:.0f}") if known else "",
            self.lag: tr("{count} ms to the answer").format(count=lag_ms) if known else "",
            self.skipped: skipped if known else "",
            self.size_px: f"{figures.size[0]} × {figures.size[1]}" if figures.size is not None else "",
        }
        for label, text in texts.items():
            if text != label.text():
                label.setText(text)
                label.setVisible(bool(text))

    def show_quiet(self, text: str) -> None:
        """Say something that needs no action; "" says no more."""
        self.quiet.setText(text)
        self.quiet.setToolTip(text)


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    return made
