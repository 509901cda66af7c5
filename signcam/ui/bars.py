"""BarsView: one confidence bar per label, painted by one widget.

Ten progress bars would cost ten layouts per recognition.  The labels come with the prediction or the model's card, so
any vocabulary works; where its rows do not fit the height, they are set in more columns.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from signcam.ui import theme
from signcam.ui.language import tr
from signcam.ui.theme import percent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MIN_ROW_PX: Final = 13.5
MAX_ROW_PX: Final = 40.0
LEAST_PX: Final = 12.0
LARGEST_PX: Final = 17.0  # of the letters: larger ones only where they are read from afar
COLUMN_GAP_PX: Final = 14.0


class BarsView(QWidget):
    """A bar for each label; the one that counts as the sign is in the accent colour and strong.

    Args:
        largest_px: the largest letters; bars and rows grow with them.
        parent: as Qt has it.
    """

    def __init__(self, largest_px: float = LARGEST_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._largest_px = largest_px
        self._labels: tuple[str, ...] = ()
        self._probabilities: NDArray[np.float32] | None = None
        self._sign = ""
        self.setAccessibleName(tr("Confidence per sign"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels shown, from the top."""
        return self._labels

    @property
    def probabilities(self) -> NDArray[np.float32] | None:
        """(K,) float32, 0...1: how long each bar is; None where the network was not asked."""
        return self._probabilities

    def minimumSizeHint(self) -> QSize:
        """Ten rows at their lowest."""
        return QSize(160, round(10 * MIN_ROW_PX))

    def sizeHint(self) -> QSize:
        """Ten comfortable rows."""
        return QSize(280, 300)

    def show_bars(self, labels: tuple[str, ...], probabilities: NDArray[np.float32] | None, sign: str = "") -> None:
        """Show K bars.

        Args:
            labels: K of them.
            probabilities: (K,) float32, 0...1; None for empty bars without figures: the network was not asked.
            sign: the label that is the answer, or "".
        """
        if labels == self._labels and probabilities is self._probabilities and sign == self._sign:
            return
        self._labels, self._probabilities, self._sign = labels, probabilities, sign
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_bars(
            painter,
            QRectF(self.rect()),
            self._labels,
            self._probabilities,
            self._sign,
            self.palette(),
            largest_px=self._largest_px * theme.growth(self),
            least_px=LEAST_PX * theme.growth(self),
        )
        painter.end()


def paint_bars(
    painter: QPainter,
    area: QRectF,
    labels: tuple[str, ...],
    probabilities: NDArray[np.float32] | None,
    sign: str,
    colours: QPalette,
    *,
    largest_px: float = LARGEST_PX,
    least_px: float = LEAST_PX,
) -> None:
    """Paint K bars into `area`."""
    if not labels:
        return
    growth = largest_px / LARGEST_PX
    columns = max(1, math.ceil(len(labels) * MIN_ROW_PX / max(area.height(), 1.0)))
    rows = math.ceil(len(labels) / columns)
    row_px = min(area.height() / rows, MAX_ROW_PX * growth)
    column_px = (area.width() - COLUMN_GAP_PX * (columns - 1)) / columns
    size_px = round(min(max(least_px, row_px * 0.52), largest_px, max(LEAST_PX, row_px * 0.75)))
    metrics = QFontMetricsF(theme.font(size_px, strong=True))
    label_px = min(max(metrics.horizontalAdvance(label) for label in labels), column_px * 0.4)
    left_px = label_px + 10 if label_px > 0 else 0.0
    right_px = metrics.horizontalAdvance("100%") + 8 if columns <= 2 else 0.0  # narrow columns have no room for figures
    thickness = min(max(6.0, row_px * 0.36), 12.0 * growth)
    for k, label in enumerate(labels):
        left = area.left() + (k // rows) * (column_px + COLUMN_GAP_PX)
        row = QRectF(left, area.top() + (k % rows) * row_px, column_px, row_px)
        chosen = label == sign != ""
        painter.setFont(theme.font(size_px, strong=chosen))
        painter.setPen(colours.text().color() if chosen else colours.placeholderText().color())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRectF(row.left(), row.top(), label_px, row_px), int(middle | Qt.AlignmentFlag.AlignLeft),
            metrics.elidedText(label, Qt.TextElideMode.ElideRight, label_px),
        )  # fmt: skip
        share = 0.0 if probabilities is None else float(probabilities[k])
        if right_px > 0 and probabilities is not None:
            painter.drawText(row, int(middle | Qt.AlignmentFlag.AlignRight), percent(share))
        track = QRectF(
            row.left() + left_px, row.center().y() - thickness / 2, row.width() - left_px - right_px, thickness
        )
        _paint_bar(painter, track, share, chosen=chosen, colours=colours)


def _paint_bar(painter: QPainter, track: QRectF, share: float, *, chosen: bool, colours: QPalette) -> None:
    """Paint a track, and `share` of it filled."""
    radius = track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.alternateBase())
    painter.drawRoundedRect(track, radius, radius)
    # cut out of the track's own shape: a round bar of 1 % would look like one of 5 %
    shape = QPainterPath()
    shape.addRoundedRect(track, radius, radius)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(
        QRectF(track.left(), track.top(), track.width() * share, track.height()),
        colours.accent() if chosen else colours.placeholderText(),
    )
    painter.restore()
