"""Samples as a list that a view can show: which ones, and their thumbnails, which come as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from signcam.dataset.coverage import distance_of, light_of
from signcam.ui import icons, theme
from signcam.ui.language import tr
from signcam.ui.tally import DISTANCES, LIGHTS, SIDES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from signcam.dataset.entry import Entry
    from signcam.live.thumbnails import Thumbnails

    Index = QModelIndex | QPersistentModelIndex

THUMBNAIL_PX: Final = 112
MARGIN_PX: Final = 5
CAPTION_PX: Final = 20
KEPT: Final = 800  # thumbnails, 40 MB
RANGES: Final = 100  # removed one by one; more at once are a new list

ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class SampleModel(QAbstractListModel):
    """The samples that are shown, the newest first.

    Args:
        thumbnails: where pictures come from; `take_thumbnails` brings what has come.
    """

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._entries: list[Entry] = []
        self._rows: dict[str, int] = {}  # by id
        self._pixmaps: OrderedDict[str, QPixmap | None] = OrderedDict()  # the last looked at last

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown, from the top."""
        return self._entries

    def row_of(self, sample_id: str) -> int | None:
        """Where a sample is shown, or None."""
        return self._rows.get(sample_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        """How many are shown."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 Qt's own signature
        """The label, a description, the thumbnail or the entry itself."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.label
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return described(entry)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pixmap(entry)
        return entry if role == ENTRY_ROLE else None

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these; what stays keeps its place, its selection and its picture."""
        new = sorted(entries, key=lambda e: e.id, reverse=True)
        staying = {e.id for e in new}
        gone = _ranges([row for row, e in enumerate(self._entries) if e.id not in staying])
        if len(self._entries) - sum(last - first + 1 for first, last in gone) == len(new) and len(gone) <= RANGES:
            for first, last in reversed(gone):
                self.beginRemoveRows(QModelIndex(), first, last)
                del self._entries[first : last + 1]
                self.endRemoveRows()
            self._take(new)
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
        else:
            self.beginResetModel()
            self._take(new)
            self.endResetModel()

    def take_thumbnails(self) -> None:
        """Show what has come."""
        for sample_id, rgb in self._thumbnails.taken():
            self._pixmaps[sample_id] = None if rgb is None else to_pixmap(rgb)
            if len(self._pixmaps) > KEPT:
                self._pixmaps.popitem(last=False)
            if (row := self._rows.get(sample_id)) is not None:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def _take(self, entries: list[Entry]) -> None:
        self._entries = entries
        self._rows = {e.id: row for row, e in enumerate(entries)}

    def _pixmap(self, entry: Entry) -> QPixmap | None:
        """None where there is none yet; a null one where the file is damaged."""
        if entry.id in self._pixmaps:
            self._pixmaps.move_to_end(entry.id)
            made = self._pixmaps[entry.id]
            return QPixmap() if made is None else made
        self._thumbnails.want(entry)
        return None


def to_pixmap(rgb: NDArray[np.uint8]) -> QPixmap:
    """(H, W, 3) uint8 RGB as a picture of Qt's own."""
    height, width = rgb.shape[:2]
    return QPixmap.fromImage(QImage(rgb.data, width, height, width * 3, QImage.Format.Format_RGB888))


def described(entry: Entry, between: str = "\n") -> str:
    """What is known of a sample, in four parts."""
    words = tr("{hand}, {palm}; {distance}, light {light}").format(
        hand=tr(SIDES[entry.side]),
        palm=tr("palm") if entry.palm == "palm" else tr("back of the hand"),
        distance=tr(DISTANCES[distance_of(entry.hand_px / entry.frame_size[1])]),
        light=tr(LIGHTS[light_of(entry.light)]),
    )
    return between.join(
        (
            tr("“{label}”, {more}").format(label=entry.label, more=entry.signer or tr("no signer told")),
            words,
            entry.camera,
            _on_the_wall(entry.recorded_at_utc),
        )
    )


def _on_the_wall(at_utc: str) -> str:
    """A time by the clock on the wall; as it is, where another program wrote something else."""
    try:
        return f"{datetime.fromisoformat(at_utc).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError):
        return at_utc


def _ranges(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending rows as (first, last) of those that follow one another."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = found[-1][0], row
        else:
            found.append((row, row))
    return found


def cell_size(grid: QWidget) -> QSize:
    """Of a sample: its picture, and its caption in the size of the grid's texts."""
    height = THUMBNAIL_PX + round(CAPTION_PX * theme.growth(grid)) + 2 * MARGIN_PX
    return QSize(THUMBNAIL_PX + 2 * MARGIN_PX, height)


class SampleDelegate(QStyledItemDelegate):
    """Paints a sample: its picture over its label; a selected one has a frame and a tick."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for all."""
        return cell_size(option.widget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        colours = option.palette
        cell: QRect = option.rect
        picture = QRect(cell.left() + MARGIN_PX, cell.top() + MARGIN_PX, THUMBNAIL_PX, THUMBNAIL_PX)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if pixmap is None:
            painter.fillRect(picture, colours.alternateBase())
        elif pixmap.isNull():
            painter.fillRect(picture, colours.alternateBase())
            sign = icons.pixmap("error", colours.brightText().color(), 32, painter.device().devicePixelRatioF())
            painter.drawPixmap(picture.center().x() - 16, picture.center().y() - 16, sign)
        else:
            painter.drawPixmap(picture, pixmap)
        grown = theme.growth(option.widget)
        painter.setFont(theme.font(round(13 * grown), strong=selected))
        painter.setPen(colours.text().color())
        caption = QRect(picture.left(), picture.bottom() + 1, THUMBNAIL_PX, round(CAPTION_PX * grown))
        label = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, THUMBNAIL_PX)
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, label)
        if selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent().color(), 4))
            painter.drawRect(picture)
            badge = QRect(picture.right() - 25, picture.top() + 4, 22, 22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent())
            painter.drawEllipse(badge)
            painter.setPen(colours.highlightedText().color())
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, "✓")
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.text().color(), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()
