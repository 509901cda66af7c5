"""What stands where in the browser of samples, and its two views: many small pictures, one large one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from signcam.live.keeper import samples
from signcam.ui import theme
from signcam.ui.filters import Filters
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.paragraphs import muted
from signcam.ui.samples import SampleDelegate, cell_size
from signcam.ui.typed import Typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signcam.dataset.check import Finding
    from signcam.live.checking import Checking

RIGHT_PX: Final = 260


class _Column(QWidget):
    """Controls, as wide as the longest pair of buttons needs."""

    def __init__(self, column: QVBoxLayout) -> None:
        super().__init__()
        self.setLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Not by the sentences, which are wrapped."""
        layout = self.layout()
        return QSize(max(RIGHT_PX, 0 if layout is None else layout.minimumSize().width()), super().sizeHint().height())


class SampleView(QListView):
    """Rows of thumbnails."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Samples"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setGridSize(cell_size(self))
        self.setItemDelegate(SampleDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)

    def changeEvent(self, event: QEvent) -> None:
        """With larger texts captions are higher."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setGridSize(cell_size(self))


class LargeView(QWidget):
    """One sample as large as fits."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap: QPixmap | None = None
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, pixmap: QPixmap | None, words: str) -> None:
        """Show this; None while it is read, or where it cannot be."""
        self._pixmap, self._words = pixmap, words
        self.setAccessibleName(words)
        self.update()

    @property
    def words(self) -> str:
        """What stands under it."""
        return self._words

    @property
    def shows(self) -> bool:
        """Whether there is a picture."""
        return self._pixmap is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        grown = theme.growth(self)
        caption_px = 28 * grown
        side = min(self.width(), self.height() - caption_px)
        place = QRectF((self.width() - side) / 2, 0, side, side)
        if self._pixmap is None:
            painter.fillRect(place, self.palette().alternateBase())
        else:
            painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setFont(theme.font(round(13 * grown)))
        painter.setPen(self.palette().text().color())
        painter.drawText(QRectF(0, side, self.width(), caption_px), int(Qt.AlignmentFlag.AlignCenter), self._words)
        if self.hasFocus():
            painter.setPen(self.palette().accent().color())
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class BrowserForm:
    """The browser's controls, laid out in it.

    Args:
        sheet: what they stand in.
    """

    def __init__(self, sheet: QWidget) -> None:
        self.view = SampleView()
        self.large = LargeView()
        self.shown = QStackedWidget()
        self.shown.addWidget(self.view)
        self.shown.addWidget(self.large)
        self.filters = Filters()
        self.count = muted()
        self.count.setWordWrap(False)
        self.about = muted()
        self.about.setMinimumHeight(86)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label = Typed(tr("New sign of the selected samples"), tr("another sign"))
        self.relabel = _button(tr("Relabel"), tr("The selected ones show another sign (F2)"))
        self.remove = _button(tr("Delete"), tr("Moves the selected ones to the trash (Del)"))
        self.enlarge = _button(tr("Enlarge"), tr("One sample, large (Return)"))
        self.undo = _button(tr("Undo"), tr("Undoes what was done last (Ctrl+Z)"))
        self.empty = _button(tr("Empty trash"), tr("Deletes for good what was deleted here"))
        self.check = _button(tr("Check"), tr("Looks for copies, dark and blurred pictures, and what is missing"))
        self.all = _button(tr("Show all"), tr("Shows all samples again"))
        self.findings = QListWidget()
        self.findings.setAccessibleName(tr("Findings of the check"))
        self.findings.setWordWrap(True)
        self.findings.setSpacing(3)
        self.findings.setFrameShape(QFrame.Shape.NoFrame)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.checked = muted()
        self.said = muted()
        self.close = _button(tr("Close"), tr("Back to the video (Escape)"))
        self.close.setProperty("role", "primary")
        self._lay_out(sheet)

    def _lay_out(self, sheet: QWidget) -> None:
        frame = QFrame()
        frame.setProperty("role", "sheet")
        title = QLabel(tr("Samples"))
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(title)
        top.addWidget(self.count)
        top.addWidget(self.said, 1)
        top.addWidget(self.close)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.about)
        right.addLayout(_row(self.remove, self.enlarge))
        right.addLayout(_row(self.label, self.relabel))
        right.addLayout(_row(self.undo, self.empty))
        right.addSpacing(6)
        right.addLayout(_row(self.check, self.all))
        right.addWidget(self.checked)
        right.addWidget(self.findings, 1)
        right.setContentsMargins(0, 0, 0, 0)
        side = _Column(right)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.shown, 1)
        middle.addWidget(side)
        column = QVBoxLayout(frame)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addLayout(middle, 1)
        around = QVBoxLayout(sheet)
        around.setContentsMargins(16, 16, 16, 16)
        around.addWidget(frame)

    def show_counts(self, there: int, shown: int, chosen: int, in_trash: int) -> None:
        """Show how many samples there are, are shown, are selected and are in the trash."""
        words = tr("{samples}, {chosen} selected") if shown == there else tr("{shown} of {samples}, {chosen} selected")
        self.count.setText(words.format(shown=shown, samples=heard(samples(there)), chosen=chosen))
        for button in (self.remove, self.relabel):
            button.setEnabled(chosen > 0)
        self.all.setEnabled(shown < there)
        self.empty.setText(tr("Empty trash ({count})").format(count=in_trash))
        self.empty.setEnabled(in_trash > 0)

    def show_check(self, checking: Checking, told: Sequence[Finding] | None) -> bool:
        """Show how far the check is, or what it found; whether that is other than `told`."""
        self.check.setText(tr("Stop") if checking.running else tr("Check"))
        if checking.running:
            done, of = checking.progress
            self.checked.setText(tr("{done} of {of} checked").format(done=done, of=of))
        elif checking.error:
            self.checked.setText(heard(checking.error))
        elif checking.findings is not told and checking.findings is not None:
            self.show_findings(checking.findings)
            words = tr("Press one to see what it names.") if checking.findings else tr("Nothing is wrong.")
            self.checked.setText(words)
            return True
        return False

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List them, what is wrong first."""
        self.findings.clear()
        for finding in findings:
            mark = "⚠" if finding.wrong else "•"
            text = heard(finding.text)
            item = QListWidgetItem(f"{mark} {text}")
            item.setToolTip("\n".join(finding.files[:20]) or text)
            self.findings.addItem(item)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row


def _button(text: str, tip: str) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", "narrow")
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made
