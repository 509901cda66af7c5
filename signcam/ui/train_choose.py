"""The Train panel's first page: which samples, from which model, which way, under which name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from signcam.training.plan import Plan, Way, counts_of, duration, keeps, seconds, taken, why_not
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.paragraphs import caption, muted
from signcam.ui.toolbar import Choice
from signcam.ui.train_parts import Ticks
from signcam.values import NONE_LABEL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from signcam.dataset.entry import Entry

WAYS: Final[dict[Way, tuple[str, str]]] = {
    "head": ("Quick", "What the model already sees in a hand stays; only how it names it is learned."),
    "last-stage": ("Better", "The last part of the network learns as well. Worth it for new signs."),
    "scratch": ("From scratch", "The whole network, from nothing. Only with thousands of samples."),
}
NONE_HINT: Final = (
    "Tip: record some other hands (a fist, a half open hand) under the label “{label}”. The model can then say that it "
    "sees none of your signs."
)
KEEP_HINT: Final = (
    "The new model then knows both. The model's own signs are kept by rendered hands, as what it learned from is not "
    "on this computer; on people it may become a little worse at them."
)


class ChoosePage(QWidget):
    """Chooses a `Plan`.

    Signals:
        wanted: train what `plan` says.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        self._models: Mapping[str, tuple[str, ...]] = {}  # name: its signs
        self._keep_chosen = False  # by the user
        self.labels, self.signers = Ticks(tr("Signs to learn")), Ticks(tr("Whose samples"))
        self.sittings = Ticks(tr("Of which sittings"))
        self.start = Choice(tr("Model to begin with"), 400)
        self.keep = QCheckBox(tr("Keep its own signs as well"))
        self.keep.setToolTip(tr(KEEP_HINT))
        self.ways: dict[Way, QRadioButton] = {way: QRadioButton() for way in WAYS}
        self.ways["head"].setChecked(True)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the new model"))
        self.expert = QPushButton(tr("Expert"))
        self.expert.setCheckable(True)
        self.expert.setToolTip(tr("Sittings, passes, batch, rate"))
        self.epochs, self.batch, self.rate = QSpinBox(), QSpinBox(), QDoubleSpinBox()
        self.problem, self.hint = muted(), muted(tr(NONE_HINT).format(label=NONE_LABEL))
        self.go = QPushButton(tr("Train"))
        self.go.setProperty("role", "primary")
        self._lay_out()
        for ticks in self._ticks:
            ticks.itemChanged.connect(self.on_changed)
        self.start.activated.connect(self.on_start_activated)
        self.keep.clicked.connect(self.on_keep_clicked)
        for way in self.ways.values():
            way.toggled.connect(self.on_changed)
        self.epochs.valueChanged.connect(self.on_changed)
        self.name.textChanged.connect(self.on_changed)
        self.expert.toggled.connect(self._folded.setVisible)
        self.go.clicked.connect(self.wanted)

    def _lay_out(self) -> None:
        self._folded = QWidget()
        form = QFormLayout(self._folded)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(caption(tr("Sittings, from when they began (UTC)")))
        form.addRow(self.sittings)
        for words, field, most in ((tr("Passes"), self.epochs, 500), (tr("Batch"), self.batch, 512)):
            field.setRange(0, most)
            field.setSpecialValueText(tr("as usual"))
            form.addRow(words, field)
        self.rate.setRange(0.0, 1.0)
        self.rate.setDecimals(5)
        self.rate.setSingleStep(0.0005)
        self.rate.setSpecialValueText(tr("as usual"))
        form.addRow(tr("Learning rate"), self.rate)
        examined = tr("It is always examined on people it has not seen, as far as several have signed.")
        form.addRow(muted(examined))
        self._folded.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for words, widget in (
            (tr("Signs"), self.labels),
            (tr("Signed by"), self.signers),
            (tr("Begin with"), self.start),
        ):
            column.addWidget(caption(words))
            column.addWidget(widget)
        for ticks in self._ticks:  # the wheel scrolls the panel over a short list
            ticks.viewport().installEventFilter(self)
        column.addWidget(self.keep)
        self._texts: dict[Way, QLabel] = {}
        for way, (words, text) in WAYS.items():
            self.ways[way].setText(tr(words))
            self._texts[way] = muted(tr(text))
            self._texts[way].setContentsMargins(22, 0, 0, 2)
            column.addWidget(self.ways[way])
            column.addWidget(self._texts[way])
        column.addWidget(caption(tr("Name of the new model")))
        column.addWidget(self.name)
        column.addWidget(self.go)  # above what may be long, so that it is seen without scrolling
        column.addWidget(self.problem)
        column.addWidget(self.expert)
        column.addWidget(self._folded)
        column.addWidget(self.hint)
        column.addStretch(1)

    def show_choice(
        self, entries: Sequence[Entry], models: Mapping[str, tuple[str, ...]], start: str, name: str
    ) -> None:
        """Fill the lists; what was chosen before stays chosen.

        Args:
            entries: all samples.
            models: by name, the signs of each model that can be begun with.
            start: the model in use.
            name: for the new model, a free one.
        """
        self._entries, self._models = entries, models
        counts = counts_of(entries)
        self.labels.show_counts(counts.labels)
        self.signers.show_counts(counts.signers)
        self.sittings.show_counts(counts.sessions, counts.began)
        before = self.start.currentData() or start
        self.start.clear()
        for model in models:
            self.start.addItem(model, model)
        self.start.setCurrentIndex(max(self.start.findData(before if before in models else start), 0))
        if not self.name.isModified():
            self.name.setText(name)
        self.hint.setVisible(bool(entries) and NONE_LABEL not in dict(counts.labels))
        self._decide()

    @property
    def _ticks(self) -> tuple[Ticks, ...]:
        return self.labels, self.signers, self.sittings

    @property
    def plan(self) -> Plan:
        """What is chosen."""
        return Plan(
            labels=self.labels.chosen(),
            signers=self.signers.chosen(),
            start=self.start.currentData() or "",
            way=next(way for way, button in self.ways.items() if button.isChecked()),
            keep=self.keep.isChecked(),
            name=self.name.text().strip(),
            epochs=self.epochs.value(),
            batch=self.batch.value(),
            rate=self.rate.value(),
            sessions=None if self.sittings.all_chosen else self.sittings.chosen(),
        )

    @property
    def estimate_s(self) -> float:
        """About how long it takes."""
        return seconds(self.plan, len(taken(self._entries, self.plan)))

    @Slot()
    def on_changed(self) -> None:
        """Say what it comes to."""
        self._decide()

    @Slot()
    def on_start_activated(self) -> None:
        """Another model: whether its signs are kept is chosen for it, until the user says so."""
        self._keep_chosen = False
        self._decide()

    @Slot()
    def on_keep_clicked(self) -> None:
        """The user says so."""
        self._keep_chosen = True
        self._decide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the panel scroll where a list has nothing to scroll."""
        if event.type() is QEvent.Type.Wheel:
            for ticks in self._ticks:
                if watched is ticks.viewport() and ticks.verticalScrollBar().maximum() == 0:
                    event.ignore()
                    return True
        return super().eventFilter(watched, event)

    def _decide(self) -> None:
        plan = self.plan
        known = self._models.get(plan.start, ())
        self.keep.setEnabled(plan.way == "head" and bool(known))
        if not self._keep_chosen:
            self.keep.setChecked(keeps(plan.labels, known))
            plan = self.plan
        chosen = len(taken(self._entries, plan))
        for way, (words, _) in WAYS.items():
            each = seconds(replace(plan, way=way), chosen)
            self.ways[way].setText(f"{tr(words)}, {heard(duration(each))}")
        problem = heard(why_not(plan, self._entries, known)) or _why_not_named(plan.name)
        self.problem.setText(problem or _told(plan, known, chosen))
        self.go.setEnabled(not problem)
        self.start.setEnabled(bool(self._models))


def _told(plan: Plan, known: Sequence[str], count: int) -> str:
    """What will come of it."""
    kept = plan.keep and plan.way == "head"
    labels = tuple(dict.fromkeys((*known, *plan.labels))) if kept else plan.labels
    more = tr("{count} samples; the new model will know {signs} signs: {labels}.")
    more = more.format(count=count, signs=len(labels), labels=" ".join(labels))
    if not kept and (lost := [label for label in known if label not in labels]) and plan.way != "scratch":
        less = tr("It will not know {labels} any more; “{name}” stays as it is.")
        more += f" {less.format(labels=' '.join(lost), name=plan.start)}"
    return more


def _why_not_named(name: str) -> str:
    """Why a new model cannot be called so; "" if it can."""
    from signcam.errors import ModelError
    from signcam.model.shelf import checked_name

    try:
        checked_name(name)
    except ModelError as e:
        return heard(str(e))
    return ""
