"""TrainPanel: retrain on one's own samples, see what came of it, and use it or not.

What is trained runs in a child process (live/trainer.py), so the live picture goes on, and a crash touches nothing.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout

from signcam.dataset.store import Store
from signcam.errors import DataError, ModelError
from signcam.live.trainer import Phase, Trainer
from signcam.settings import DEFAULT_MODEL, home, list_models
from signcam.ui.heard import heard
from signcam.ui.in_use import model_in_use
from signcam.ui.language import tr
from signcam.ui.pages import Pages
from signcam.ui.side import Panel
from signcam.ui.train_choose import ChoosePage
from signcam.ui.train_run import RunPage
from signcam.ui.train_verdict import VerdictPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from signcam.live.session import Session
    from signcam.training.plan import Plan
    from signcam.ui.moment import Moment

log = logging.getLogger(__name__)

CHECKPOINT = "checkpoint.npz"  # of `training.fit`, which imports Keras
LEAST_PX = 330
LOOK_S = 0.5  # between two looks at samples and models, which are on the disk


class TrainPanel(Panel):
    """Choose, watch, judge.

    Args:
        store: the samples; by default the user's own.
        make_trainer: from arguments and a log to a run; tests give a fake child.

    Signals:
        chosen: str, the name of a model that is to be used.
        compared: str, the name of a model whose bars are wanted beside those of the model in use.
        ended: a run has ended, well or not.
    """

    title: ClassVar[str] = "Train"
    shortcut: ClassVar[str] = "Ctrl+T"
    icon_name: ClassVar[str] = "train"
    least_px: ClassVar[int] = LEAST_PX

    chosen = Signal(str)
    compared = Signal(str)
    ended = Signal()

    def __init__(
        self, store: Store | None = None, make_trainer: Callable[[Sequence[str], Path], Trainer] = Trainer
    ) -> None:
        super().__init__()
        self._store = store or Store()
        self._make_trainer = make_trainer
        self._trainer: Trainer | None = None
        self._plan: Plan | None = None
        self._estimate_s = 0.0
        self._in_use = DEFAULT_MODEL
        self._before = ""  # the model that was in use when a new one was chosen
        self._entries_seen: object = None
        self._looked_at = float("-inf")
        heading = QLabel(tr("Train a model of your own"))
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        self.choose, self.run, self.verdict = ChoosePage(), RunPage(), VerdictPage(self._store)
        self.pages = Pages()
        for page in (self.choose, self.run, self.verdict):
            self.pages.add(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(self.pages, 1)
        self.choose.wanted.connect(self.on_wanted)
        self.run.stop.clicked.connect(self.on_stop_clicked)
        self.run.cancel.clicked.connect(self.on_cancel_clicked)
        self.run.again.clicked.connect(self.on_go_on_clicked)
        self.run.back.clicked.connect(self.on_back_clicked)
        self.verdict.use_pressed.connect(self.on_use_pressed)
        self.verdict.keep_pressed.connect(self.on_keep_pressed)
        self.verdict.discard_pressed.connect(self.on_discard_pressed)
        self.verdict.back_pressed.connect(self.on_former_pressed)
        self.verdict.again_pressed.connect(self.on_back_clicked)
        self.verdict.compare_pressed.connect(self.on_compare_pressed)

    @property
    def trainer(self) -> Trainer | None:
        """The run that is shown; None before the first."""
        return self._trainer

    def begin(self) -> None:
        """Look what there is."""
        self._refresh()

    def tick(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """Show the newest state of the run."""
        if (in_use := model_in_use(session, moment, self._in_use)) != self._in_use:
            before, self._in_use, self._looked_at = self._in_use, in_use, float("-inf")
            if self._plan is not None and in_use == self._plan.name and not self._before:  # used from elsewhere
                self._before = before
                self.verdict.decided(tr("“{name}” is in use").format(name=in_use), back_to=before)
        if self.pages.current is self.choose:
            if now_s - self._looked_at > LOOK_S:
                self._looked_at = now_s
                self._refresh()
        elif self.pages.current is self.run:
            self._show_run()

    def _refresh(self) -> None:
        """Fill the first page, if anything is other than before."""
        try:
            entries = self._store.entries()
        except DataError as e:
            self.choose.problem.setText(heard(str(e)))
            return
        names = tuple(list_models())
        if (now := (entries, names, self._in_use)) == self._entries_seen:
            return
        self._entries_seen = now
        models = _signs_of(names)
        self.choose.show_choice(entries, models, self._in_use, _free_name())

    def _show_run(self) -> None:
        trainer, plan = self._trainer, self._plan
        if trainer is None or plan is None:
            return
        told = trainer.told
        resumable = plan.way != "head" and (home() / "runs" / plan.name / CHECKPOINT).is_file()
        self.run.show_told(
            told,
            stopping=trainer.stopping,
            estimate_s=self._estimate_s,
            resumable=resumable,
            log=str(trainer.log),
        )
        if told.phase is Phase.DONE:
            self.verdict.show_verdict(told.verdict, plan.name)
            self.pages.show_page(self.verdict)
            (self.verdict.use if self.isVisible() else self.verdict).setFocus()
            self.ended.emit()

    def _start(self, plan: Plan, *, resume: bool) -> None:
        if self._trainer is not None:
            self._trainer.close()
        place = home() / "runs" / plan.name / "train.log"
        self._plan, self._estimate_s = plan, self.choose.estimate_s
        self._before = ""
        self._trainer = self._make_trainer(plan.arguments(resume=resume), place)
        self.pages.show_page(self.run)
        self.run.setFocus()  # the button that had it is gone, and Qt would give the keys to the next one anywhere
        self._show_run()

    @Slot()
    def on_wanted(self) -> None:
        """Train what was chosen."""
        self._start(self.choose.plan, resume=False)

    @Slot()
    def on_go_on_clicked(self) -> None:
        """Go on with the run that was interrupted."""
        if self._plan is not None:
            self._start(self._plan, resume=True)

    @Slot()
    def on_stop_clicked(self) -> None:
        """Stop and keep the best."""
        if self._trainer is not None:
            self._trainer.stop()
            self._show_run()

    @Slot()
    def on_cancel_clicked(self) -> None:
        """End it."""
        if self._trainer is not None:
            self._trainer.cancel()

    @Slot()
    def on_back_clicked(self) -> None:
        """To the first page; the next name is a free one."""
        self.choose.name.setModified(False)
        self._entries_seen = None
        self.pages.show_page(self.choose)
        self._refresh()

    @Slot()
    def on_use_pressed(self) -> None:
        """The window reads with the new model from now on."""
        if self._plan is not None:
            self._before = self._in_use
            self.verdict.decided(tr("“{name}” is in use").format(name=self._plan.name), back_to=self._before)
            self.chosen.emit(self._plan.name)

    @Slot()
    def on_compare_pressed(self) -> None:
        """Both on the live picture; the verdict stays here."""
        if self._plan is not None:
            self.compared.emit(self._plan.name)

    @Slot()
    def on_former_pressed(self) -> None:
        """The way back."""
        if self._plan is not None and self._before:
            words = tr("“{name}” is in use again; “{other}” stays in the list")
            self.verdict.decided(words.format(name=self._before, other=self._plan.name))
            self.chosen.emit(self._before)

    @Slot()
    def on_keep_pressed(self) -> None:
        """Both stay; the former one goes on."""
        if self._plan is not None:
            words = tr("“{name}” is in the list of models; “{other}” stays in use")
            self.verdict.decided(words.format(name=self._plan.name, other=self._in_use))

    @Slot()
    def on_discard_pressed(self) -> None:
        """The new model goes to the trash."""
        from signcam.model.trash import delete_model

        if self._plan is None:
            return
        try:
            delete_model(self._plan.name)
        except ModelError as e:
            self.verdict.notes.setText(heard(str(e)))
            return
        words = tr("“{name}” is in the trash of models; “{other}” stays in use")
        self.verdict.decided(words.format(name=self._plan.name, other=self._in_use))

    def why_stay(self) -> str:
        """A run would be lost."""
        if self._trainer is None or not self._trainer.running:
            return ""
        if self._plan is None:
            return tr("The training is not finished; closing ends it.")
        return tr("The training of “{name}” is not finished; closing ends it.").format(name=self._plan.name)

    def close_down(self, timeout_s: float) -> None:
        """End the child."""
        if self._trainer is not None:
            self._trainer.close(timeout_s)
        self._store.close()


def _signs_of(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The signs of each model, by name; of those whose card can be read."""
    from signcam.model.bundle import load_card

    folders, signs = list_models(), {}
    for name in names:
        try:
            signs[name] = load_card(folders[name]).labels
        except (ModelError, KeyError) as e:
            log.info("%s cannot be begun with: %s", name, e)
    return signs


def _free_name() -> str:
    from signcam.model.shelf import free_name

    return free_name(tr("my signs"))
