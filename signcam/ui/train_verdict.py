"""The Train panel's last page: the new model beside the former one, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from signcam.ui.confusion import ConfusionView
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.paragraphs import caption, muted
from signcam.ui.train_cell import CellPictures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from signcam.dataset.store import Store

    Side = Mapping[str, Any]

HOW: Final = {
    "signers": "On people it had not seen",
    "sittings": "On another day of the same person",
    "pictures": "On other pictures of the same people",
}


class VerdictPage(QWidget):
    """Shows a verdict.

    Args:
        store: where the samples are.

    Signals:
        use_pressed: the new model is to be used.
        keep_pressed: it stays, and the former one goes on being used.
        discard_pressed: it is to be deleted.
        back_pressed: the former one is to be used again.
        again_pressed: to the first page.
        compare_pressed: the bars of both are wanted, on the same live frame.
    """

    use_pressed = Signal()
    keep_pressed = Signal()
    discard_pressed = Signal()
    back_pressed = Signal()
    again_pressed = Signal()
    compare_pressed = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._verdict: Mapping[str, Any] | None = None
        self.title = caption("")
        self.figures = QGridLayout()
        self.figures.setHorizontalSpacing(10)
        self.figures.setVerticalSpacing(3)
        self.notes = muted()
        self.which = QButtonGroup(self)
        self.new, self.old = QPushButton(tr("New")), QPushButton(tr("Former"))
        self.matrix_title = caption(tr("What was shown, and what was read"))
        self.matrix_hint = muted(tr("Rows were shown, columns were read. Choose a number to see its pictures."))
        self.matrix = ConfusionView()
        self.pictures = CellPictures(store)
        self.use = QPushButton(tr("Use it"))
        self.use.setProperty("role", "primary")
        self.keep, self.discard = QPushButton(tr("Keep both")), QPushButton(tr("Discard"))
        self.keep.setToolTip(tr("The new model stays in the list of models; the former one goes on"))
        self.discard.setToolTip(tr("The new model goes to the trash of models"))
        self.compare = QPushButton(tr("Compare live"))
        self.compare.setToolTip(tr("Both models' bars on the same frame, before you decide"))
        self.back, self.again = QPushButton(), QPushButton(tr("Train again"))
        self._lay_out()
        self.which.idToggled.connect(self.on_side_toggled)
        self.matrix.cell_chosen.connect(self.on_cell_chosen)
        self.use.clicked.connect(self.use_pressed)
        self.keep.clicked.connect(self.keep_pressed)
        self.discard.clicked.connect(self.discard_pressed)
        self.compare.clicked.connect(self.compare_pressed)
        self.back.clicked.connect(self.back_pressed)
        self.again.clicked.connect(self.again_pressed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self.figures)
        deciding = QHBoxLayout()
        for button in (self.use, self.keep, self.discard):
            deciding.addWidget(button)
        column.addLayout(deciding)
        column.addWidget(self.compare)
        column.addWidget(self.back)
        column.addWidget(self.notes)
        column.addWidget(self.matrix_title)
        row = QHBoxLayout()
        for k, button in enumerate((self.new, self.old)):
            button.setCheckable(True)
            self.which.addButton(button, k)
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.matrix_hint)
        column.addWidget(self.matrix)
        column.addWidget(self.pictures)
        column.addWidget(self.again)
        column.addStretch(1)

    def show_verdict(self, verdict: Mapping[str, Any] | None, name: str) -> None:
        """Show what a run has told; None where nothing could be kept apart."""
        self._verdict = verdict
        _empty(self.figures)
        self.pictures.clear()
        self.decided("")
        there = verdict is not None
        for widget in (self.matrix_title, self.matrix_hint, self.matrix, self.new):
            widget.setVisible(there)
        self.old.setVisible(there and verdict is not None and verdict["old"] is not None)
        self.new.setVisible(self.old.isVisibleTo(self))
        if verdict is None:
            self.title.setText(tr("“{name}” is ready").format(name=name))
            self.notes.setText(tr("Too few samples could be kept apart to examine it: how well it reads is not known."))
            return
        words = tr("{how}, {count} samples")
        self.title.setText(words.format(how=tr(HOW[verdict["how"]]), count=verdict["new"]["n"]))
        self._fill(verdict["new"], verdict["old"])
        self.notes.setText("\n".join(f"• {heard(note)}" for note in verdict["notes"]))
        self.new.setChecked(True)
        self._show_side()

    def decided(self, words: str, *, back_to: str = "") -> None:
        """Say what became of the new model; "" while that is open.  `back_to` is the model that can be returned to."""
        for button in (self.use, self.keep, self.discard, self.compare):
            button.setVisible(not words)
        self.back.setVisible(bool(back_to))
        self.back.setText(tr("Back to “{name}”").format(name=back_to))
        if words:
            self.title.setText(words)

    def _fill(self, new: Side, old: Side | None) -> None:
        """Both, side by side: the whole, then each sign."""
        sides = [side for side in (new, old) if side is not None]
        for k, side in enumerate(sides):
            self.figures.addWidget(caption(side["name"]), 0, k + 1)
            self.figures.addWidget(_figure(side["right"], side["n"], "large"), 1, k + 1)
            low, high = side["interval"]
            words = tr("{low} to {high} %").format(low=f"{100 * low:.0f}", high=f"{100 * high:.0f}")
            self.figures.addWidget(muted(words), 2, k + 1)
        self.figures.addWidget(QLabel(tr("Right")), 1, 0)
        between = muted(tr("95 % interval"))
        between.setToolTip(tr("With other samples of the same kind, the figure would lie in between, 19 times of 20."))
        self.figures.addWidget(between, 2, 0)
        for row, label in enumerate(new["per_class"], start=3):
            words = tr("“{label}”, {more}").format(label=label, more=new["per_class"][label][1])
            self.figures.addWidget(muted(words), row, 0)
            for k, side in enumerate(sides):
                right, n = side["per_class"][label]
                self.figures.addWidget(
                    _figure(right, n) if label in side["knows"] else muted(tr("not learned")), row, k + 1
                )

    @Slot(int, bool)
    def on_side_toggled(self, _number: int, checked: bool) -> None:
        """Show the other model's matrix."""
        if checked:
            self._show_side()

    def _show_side(self) -> None:
        if self._verdict is None:
            return
        side = self._verdict["old"] if self.which.checkedId() == 1 and self._verdict["old"] else self._verdict["new"]
        self.matrix.show_matrix(side["labels"], side["confusion"])
        self.pictures.clear()

    @Slot(str, str)
    def on_cell_chosen(self, truth: str, said: str) -> None:
        """Show the pictures of a cell."""
        if self._verdict is None:
            return
        column = 3 if self.which.checkedId() == 1 else 2
        files = [s[0] for s in self._verdict["samples"] if s[1] == truth and s[column] == said]
        self.pictures.show_files(files, truth, said)


def _figure(right: int, n: int, role: str = "") -> QLabel:
    made = QLabel(f"{100 * right / n:.0f} %" if n else tr("none"))
    made.setToolTip(tr("{right} of {count}").format(right=right, count=n))
    made.setProperty("role", role)
    return made


def _empty(layout: QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
