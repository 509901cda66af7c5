"""The Train panel while it runs: what is being done, time left, curves, and the ways to end it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from signcam.live.trainer import Phase
from signcam.training.plan import duration
from signcam.training.trend import best_epoch, in_a_sentence
from signcam.ui.curves import CurvesView
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.paragraphs import caption, muted

if TYPE_CHECKING:
    from signcam.live.trainer import Told

TITLES: Final[dict[Phase, str]] = {
    Phase.STARTING: "Starting",
    Phase.PREPARING: "Looking at the samples",
    Phase.LEARNING: "Learning",
    Phase.FINISHING: "Making the model",
    Phase.DONE: "Done",
    Phase.CANCELLED: "Cancelled",
    Phase.FAILED: "It did not work",
}


class RunPage(QWidget):
    """What a run tells."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self.title = caption("")
        self.doing = muted()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.left = muted()
        self.curves = CurvesView()
        self.sentence = muted()
        self.stop = QPushButton(tr("Stop and keep the best"))
        self.stop.setToolTip(tr("Ends the learning now, and makes a model of what was learned"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Ends it; no model is made"))
        self.again = QPushButton(tr("Go on from where it was"))
        self.back = QPushButton(tr("Back"))
        for button in (self.stop, self.again):
            button.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.doing, self.bar, self.left):
            column.addWidget(widget)
        column.addWidget(self.curves, 1)
        column.addWidget(self.sentence)
        column.addWidget(self.stop)
        row = QHBoxLayout()
        for button in (self.cancel, self.back, self.again):
            row.addWidget(button)
        column.addLayout(row)

    def show_told(self, told: Told, *, stopping: bool, estimate_s: float, resumable: bool, log: str) -> None:
        """Show the newest state.

        Args:
            told: by the run.
            stopping: it was asked to stop and keep the best.
            estimate_s: about how long all of it takes, before anything is known.
            resumable: a run that ended could go on.
            log: where its own words are.
        """
        now = (told, stopping, resumable)
        if now == self._shown:
            return
        self._shown = now
        ended = told.phase in (Phase.CANCELLED, Phase.FAILED)
        self.title.setText(tr(TITLES[told.phase]))
        self.doing.setText(_doing(told, log, stopping=stopping))
        share = _share(told)
        self.bar.setRange(0, 0 if share is None and not ended else 1000)
        self.bar.setValue(round(1000 * (share or 0.0)))
        self.bar.setAccessibleName(f"{self.title.text()}: {self.doing.text()}")
        self.bar.setVisible(not ended)
        self.left.setText(_left(told, estimate_s))
        self.left.setVisible(bool(self.left.text()))
        self.curves.show_history(told.history)
        self.sentence.setText(_sentence(told))
        self.sentence.setVisible(bool(told.history))
        self.stop.setVisible(not ended)
        self.stop.setEnabled(bool(told.history) and not stopping and told.phase is Phase.LEARNING)
        self.cancel.setVisible(not ended)
        self.back.setVisible(ended)
        self.again.setVisible(ended and resumable)


def _doing(told: Told, log: str, *, stopping: bool) -> str:
    if told.phase is Phase.FAILED:
        return heard(told.error)
    if told.phase is Phase.CANCELLED:
        return tr("No model was made. Your models are as they were.")
    if stopping:
        return tr("Stopping; a model of the best so far is being made.")
    if told.phase is Phase.LEARNING and told.history:
        last = told.history[-1]
        words = tr("Pass {epoch} of {epochs} through all samples.")
        return words.format(epoch=min(last.epoch + 1, last.epochs), epochs=last.epochs)
    if told.doing:
        return heard(told.doing) + "."
    if told.phase is Phase.FINISHING:
        return tr("It is examined and written to the disk.")
    return tr("The samples are read. The picture beside goes on.")


def _share(told: Told) -> float | None:
    """0...1 of what is being done; None while that is not known."""
    if told.phase is Phase.LEARNING and told.history:
        last = told.history[-1]
        within = told.done / told.of if told.of else 0.0
        return min((last.epoch + within) / last.epochs, 1.0)
    return told.done / told.of if told.of else None


def _left(told: Told, estimate_s: float) -> str:
    if told.phase in (Phase.STARTING, Phase.PREPARING):
        return tr("All of it takes {duration}.").format(duration=heard(duration(estimate_s)))
    if told.phase is Phase.LEARNING and told.history:
        seconds = told.history[-1].left_s
        return tr("{time} left, then the model is made.").format(time=_clock(seconds))
    return ""


def _clock(seconds: float) -> str:
    minutes, rest = divmod(math.ceil(seconds), 60)
    return f"{minutes}:{rest:02d} min" if minutes else f"{rest} s"


def _sentence(told: Told) -> str:
    best = best_epoch(told.history)
    where = "" if best is None or len(told.history) < 2 else tr("Best on unseen hands: pass {epoch}.")
    return f"{heard(in_a_sentence(told.history))} {where.format(epoch=best)}".strip()
