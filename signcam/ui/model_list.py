"""The list of models in the Models panel: two lines each, the name edited in place, and all of a card in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from signcam.ui import theme
from signcam.ui.heard import heard
from signcam.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from signcam.model.library import Shelved

ROW_PX: Final = 52
ABOUT = Qt.ItemDataRole.UserRole
BROKEN = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


def about(model: Shelved, *, in_use: bool) -> str:
    """The second line: how many signs, how well, from when; or that it cannot be used."""
    from signcam.model.summary import date, headline

    if model.card is None or model.problem:
        return tr("Cannot be used")
    figure = headline(model.card)
    words = [
        *((tr("In use"),) if in_use else ()),
        tr("{count} signs").format(count=len(model.card.labels)),
        tr("not measured") if figure is None else f"{100 * figure.accuracy:.1f}\N{NO-BREAK SPACE}%",
        date(model.card),
    ]
    return " · ".join(word for word in words if word)


def details(model: Shelved) -> str:
    """All that a person wants to know of a model, a line each."""
    from signcam.model.summary import date, figures, megabytes, pictures

    if model.card is None or model.problem:
        return heard(model.problem)
    card = model.card
    lines = [tr("Signs: {labels}").format(labels=" ".join(card.labels))]
    for figure in figures(card):
        words = tr("{on}: {right}\N{NO-BREAK SPACE}% of {count}")
        if figure.interval:
            words = tr("{on}: {right}\N{NO-BREAK SPACE}% of {count}, {low} to {high}")
        low, high = (f"{100 * end:.1f}" for end in figure.interval or (0.0, 0.0))
        right = f"{100 * figure.accuracy:.1f}"
        lines.append(words.format(on=figure.on, right=right, count=figure.n, low=low, high=high))
    if len(lines) == 1:
        lines.append(tr("How well it reads was not measured."))
    if counts := pictures(card):
        sources = ", ".join(f"{source} {count:,}" for source, count in counts.items())
        words = tr("Learned from {count} pictures: {sources}")
        lines.append(words.format(count=f"{sum(counts.values()):,}", sources=sources))
    lines.append(tr("Made on {date}").format(date=date(card)) if date(card) else tr("When it was made is not told"))
    whose = tr("Your own") if model.own else tr("Came with signcam; a copy of it can be changed")
    lines.append(f"{whose} · {megabytes(model.size_bytes)}")
    return "\n".join([*lines, *card.limits])


class Rows(QStyledItemDelegate):
    """Paints the name over what is known; the name is edited in its place."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Room for two lines."""
        return QSize(160, round(ROW_PX * theme.growth(option.widget)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; the chosen one has a bar at its side as well as a ground."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = option.palette
        grown = theme.growth(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.alternateBase())
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
            painter.setBrush(colours.accent())
            painter.drawRoundedRect(QRect(area.left() + 1, area.top() + 10, 4, area.height() - 20), 2, 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent().color(), 2))
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 8, 8)
        inner = area.adjusted(14, 6, -8, -6)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, inner.height() // 2)
        name, known, broken = index.data(Qt.ItemDataRole.EditRole), index.data(ABOUT), index.data(BROKEN)
        about_it = colours.brightText() if broken else colours.placeholderText()
        for text, place, font, colour in (
            (name, upper, theme.font(round(14 * grown), strong=True), colours.text()),
            (known, lower, theme.font(round(13 * grown)), about_it),
        ):
            painter.setFont(font)
            painter.setPen(colour.color())
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """A line to type the name into."""
        line = QLineEdit(parent)
        line.setAccessibleName(tr("The model's new name"))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the name there is."""
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Tell what was typed; the list shows it once it is done."""
        view = self.parent()
        if isinstance(editor, QLineEdit) and isinstance(view, ModelList):
            view.renamed.emit(index.data(Qt.ItemDataRole.EditRole), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Fill the row."""
        editor.setGeometry(option.rect.adjusted(6, 8, -6, -8))


class ModelList(QListWidget):
    """The models there are.

    Signals:
        renamed: str, str: a model is to have another name.
        used: str: a model was activated.
    """

    renamed = Signal(str, str)
    used = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Models"))
        self.setItemDelegate(Rows(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(3 * ROW_PX)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.itemActivated.connect(self.on_activated)

    def show_models(self, models: tuple[Shelved, ...], in_use: str) -> None:
        """Show these; the chosen one stays chosen where it is still there, and nothing is told of it."""
        chosen = self.chosen
        row = self.currentRow()
        blocked = self.blockSignals(True)  # for a moment none is chosen, and what is done with it would end
        self.clear()
        for model in models:
            known = about(model, in_use=model.name == in_use)
            item = QListWidgetItem(model.name)
            item.setData(ABOUT, known)
            item.setData(BROKEN, bool(model.problem))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{model.name}, {known}")
            item.setToolTip(f"{model.name}\n{known}")
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if model.own else flags)
            self.addItem(item)
        names = [model.name for model in models]
        self.setCurrentRow(names.index(chosen) if chosen in names else min(max(row, 0), len(names) - 1))
        self.blockSignals(blocked)

    @property
    def chosen(self) -> str:
        """The name of the chosen one; "" for none."""
        item = self.currentItem()
        return "" if item is None else item.text()

    def choose(self, name: str) -> None:
        """Choose this one, if it is there."""
        for row in range(self.count()):
            if self.item(row).text() == name:
                self.setCurrentRow(row)

    @Slot()
    def show_current(self) -> None:
        """Let the chosen one be seen."""
        if (item := self.currentItem()) is not None:
            self.scrollToItem(item)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    @Slot()
    def on_use_wanted(self) -> None:
        """The chosen one is to be used."""
        self.used.emit(self.chosen)

    @Slot(QListWidgetItem)
    def on_activated(self, item: QListWidgetItem) -> None:
        """Enter, or a double click."""
        self.used.emit(item.text())
