"""How many samples there are of each sign, as bars with a line at the goal; and which kinds of one sign are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from signcam.dataset.coverage import ENOUGH, GOAL
from signcam.ui import theme
from signcam.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QPalette

    from signcam.dataset.coverage import Coverage, Distance, Light
    from signcam.sample import Palm
    from signcam.values import Side

ROW_PX: Final = 19
HEAD_PX: Final = 16  # for the goal's figure
FULL: Final = 1.25  # of the goal, at the right end of a bar
CELL_PX: Final = 24
GAP_PX: Final = 4
TEXT_PX, LEAST_PX = 12, 9  # of a field's words, which are longer in some languages than in others

SIDES: Final[dict[Side, str]] = {"left": "Left hand", "right": "Right hand"}
PALMS: Final[dict[Palm, str]] = {"palm": "palm", "back": "back"}
DISTANCES: Final[dict[Distance, str]] = {"near": "near", "middle": "middle", "far": "far"}
LIGHTS: Final[dict[Light, str]] = {"dim": "dim", "even": "even", "bright": "bright"}

Rows = tuple[tuple[str, tuple[tuple[str, int], ...]], ...]


class TallyView(QWidget):
    """A bar for each sign.

    Signals:
        picked: str, the sign whose bar was clicked.
    """

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[str, int] = {}
        self._chosen = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def counts(self) -> Mapping[str, int]:
        """What is shown, from the top."""
        return self._counts

    def sizeHint(self) -> QSize:
        """A row for each sign."""
        return QSize(240, round(theme.growth(self) * (HEAD_PX + ROW_PX * len(self._counts))))

    def show_counts(self, counts: dict[str, int], chosen: str) -> None:
        """Show these, `chosen` marked."""
        if counts == self._counts and chosen == self._chosen:
            return
        if len(counts) != len(self._counts):
            self.updateGeometry()
        self._counts, self._chosen = counts, chosen
        told = ", ".join(f"{label}: {count}" for label, count in counts.items())
        self.setAccessibleName(tr("Samples of each sign, the goal is {goal}. {told}").format(goal=GOAL, told=told))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a sign."""
        row = int((event.position().y() / theme.growth(self) - HEAD_PX) // ROW_PX)
        if 0 <= row < len(self._counts):
            self.picked.emit(list(self._counts)[row])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every bar, then the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        grown = theme.growth(self)
        head_px, row_px, text_px = HEAD_PX * grown, ROW_PX * grown, round(13 * grown)
        metrics = QFontMetricsF(theme.font(text_px, strong=True))
        label_px = min(max((metrics.horizontalAdvance(label) for label in self._counts), default=0) + 8, 90.0)
        number_px = metrics.horizontalAdvance("0000") + 6
        track_px = self.width() - label_px - number_px
        highest = max(GOAL * FULL, *self._counts.values(), 1)
        goal_x = label_px + track_px * GOAL / highest
        for k, (label, count) in enumerate(self._counts.items()):
            row = QRectF(0, head_px + k * row_px, self.width(), row_px)
            chosen = label == self._chosen
            painter.setFont(theme.font(text_px, strong=chosen))
            painter.setPen((colours.text() if chosen else colours.placeholderText()).color())
            said = metrics.elidedText(label, Qt.TextElideMode.ElideRight, label_px - 6)
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), said)
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), f"{count}")
            track = QRectF(label_px, row.center().y() - 4, track_px, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.alternateBase())
            painter.drawRoundedRect(track, 4, 4)
            if count:
                filled = QRectF(track.left(), track.top(), max(track_px * count / highest, 3.0), track.height())
                painter.setBrush(colours.accent() if chosen else colours.placeholderText())
                painter.drawRoundedRect(filled, min(4, filled.width() / 2), 4)
        painter.setPen(QPen(colours.text().color(), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(goal_x, head_px - 2, goal_x, self.height()))
        painter.setFont(theme.font(round(11 * grown)))
        painter.setPen(colours.placeholderText().color())
        goal = tr("goal {count}").format(count=GOAL)
        painter.drawText(QRectF(goal_x - 60, 0, 120, head_px - 2), int(Qt.AlignmentFlag.AlignCenter), goal)
        painter.end()


class CoverageView(QWidget):
    """What kinds of one sign there are: hand and palm, distance, light; where there are enough, a tick says so."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Rows = rows_of(None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> Rows:
        """(row's name, ((field's name, how many), ...)) as shown."""
        return self._rows

    def sizeHint(self) -> QSize:
        """Four rows."""
        return QSize(240, round(len(self._rows) * (CELL_PX * theme.growth(self) + GAP_PX)))

    def show_coverage(self, covered: Coverage | None) -> None:
        """Show what there is of a sign; None is nothing."""
        rows = rows_of(covered)
        if rows != self._rows:
            self._rows = rows
            told = "; ".join(f"{name}: " + ", ".join(f"{what} {n}" for what, n in fields) for name, fields in rows)
            self.setAccessibleName(tr("Kinds of samples. {told}").format(told=told))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        grown = theme.growth(self)
        cell_px, text_px = CELL_PX * grown, round(TEXT_PX * grown)
        metrics = QFontMetricsF(theme.font(text_px))
        name_px = max(metrics.horizontalAdvance(name) for name, _ in self._rows) + 8
        for k, (name, fields) in enumerate(self._rows):
            top = k * (cell_px + GAP_PX)
            painter.setFont(theme.font(text_px))
            painter.setPen(colours.placeholderText().color())
            painter.drawText(QRectF(0, top, name_px, cell_px), int(Qt.AlignmentFlag.AlignVCenter), name)
            width = (self.width() - name_px - GAP_PX * (len(fields) - 1)) / len(fields)
            for column, (what, count) in enumerate(fields):
                cell = QRectF(name_px + column * (width + GAP_PX), top, width, cell_px)
                _paint_cell(painter, cell, f"{what} {count}", text_px, colours, enough=count >= ENOUGH)
        painter.end()


def _paint_cell(
    painter: QPainter, cell: QRectF, words: str, largest_px: int, colours: QPalette, *, enough: bool
) -> None:
    painter.setPen(QPen(colours.mid().color(), 1.0, Qt.PenStyle.SolidLine if enough else Qt.PenStyle.DashLine))
    painter.setBrush(colours.alternateBase() if enough else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    text = f"{'✓ ' if enough else ''}{words}"
    text_px = theme.fitting_px(text, cell.width() - GAP_PX, cell.height(), least=LEAST_PX, most=largest_px)
    painter.setFont(theme.font(text_px, strong=enough))
    painter.setPen((colours.text() if enough else colours.placeholderText()).color())
    painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), text)


def rows_of(covered: Coverage | None) -> Rows:
    """The grid of a sign's samples."""

    def hands(side: Side) -> tuple[tuple[str, int], ...]:
        return tuple(
            (tr(words), 0 if covered is None else covered.hands.get((side, palm), 0)) for palm, words in PALMS.items()
        )

    return (
        (tr(SIDES["left"]), hands("left")),
        (tr(SIDES["right"]), hands("right")),
        (
            tr("Distance"),
            tuple((tr(words), 0 if covered is None else covered.distances.get(d, 0)) for d, words in DISTANCES.items()),
        ),
        (
            tr("Light"),
            tuple((tr(words), 0 if covered is None else covered.lights.get(li, 0)) for li, words in LIGHTS.items()),
        ),
    )
