"""Two models' bars on the same live frame, side by side: what would change if the other one were used."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from signcam.decision import why_not
from signcam.live.rival import Rival
from signcam.ui.bars import BarsView
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.paragraphs import caption, muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from signcam.live.rival import Pair
    from signcam.live.session import Session
    from signcam.values import Prediction

REMEMBERED: Final = 100  # frames with a hand, for the count
BARS_PX: Final = 170


class VersusView(QWidget):
    """The model in use and another one.

    Args:
        make_rival: from a model's folder to the second model; tests give a fake.
    """

    def __init__(self, make_rival: Callable[[Path], Rival] = Rival) -> None:
        super().__init__()
        self._make_rival = make_rival
        self._rival: Rival | None = None
        self._shown: Pair | None = None
        self._agreed: deque[bool] = deque(maxlen=REMEMBERED)
        self.columns = (_Column(), _Column())
        self.told = muted()
        row = QHBoxLayout()
        row.setSpacing(14)
        for column in self.columns:
            row.addWidget(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row)
        whole.addWidget(self.told)

    @property
    def folder(self) -> Path | None:
        """Of the second model; None while nothing is compared."""
        return None if self._rival is None else self._rival.model

    def begin(self, folder: Path) -> None:
        """Compare with this model from now on."""
        self.end()
        self._rival = self._make_rival(folder)
        self.columns[0].show_answer("", (), None)
        self.columns[1].show_answer(folder.name, (), None)
        self.told.setText(tr("“{name}” is being loaded.").format(name=folder.name))

    def end(self, timeout_s: float = 0.0) -> None:
        """Compare no more."""
        if self._rival is not None:
            self._rival.close(timeout_s)
        self._rival, self._shown = None, None
        self._agreed.clear()

    def tick(self, session: Session | None) -> None:
        """Show the newest frame that both have read."""
        rival = self._rival
        if rival is None:
            return
        if (problem := rival.error) is not None:
            self.told.setText(heard(problem))
            return
        if session is not None and session.model_error is not None:
            self.told.setText(tr("The model in use gives no answers: the message above says why."))
            return
        if session is not None and (recognition := session.last()) is not None:
            rival.ask(recognition)
        pair = rival.last()
        if pair is None or pair is self._shown:
            return
        self._shown = pair
        card = None if session is None else session.card
        name, labels = ("", ()) if card is None else (card.name, card.labels)
        raw = pair.recognition.raw
        first = self.columns[0].show_answer(name, labels, raw)
        second = self.columns[1].show_answer(rival.model.name, self.columns[1].labels, pair.other)
        if raw is not None and pair.other is not None:
            self._agreed.append(first == second)
        self.told.setText(self._count())

    def _count(self) -> str:
        if not self._agreed:
            return tr("Show a hand: both read the same frame.")
        words = tr("Of the last {all} frames with a hand, both say the same in {same}.")
        return words.format(all=len(self._agreed), same=sum(self._agreed))


class _Column(QWidget):
    """One model: its name, its sign, its bars."""

    def __init__(self) -> None:
        super().__init__()
        self.labels: tuple[str, ...] = ()
        self.name, self.sign, self.bars = caption(""), caption(""), BarsView()
        self.sign.setProperty("role", "large")
        self.bars.setMinimumHeight(BARS_PX)  # and no more than there is: a panel should not have to be scrolled
        self.bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.sign)
        column.addWidget(self.bars, 1)

    def show_answer(self, name: str, labels: tuple[str, ...], prediction: Prediction | None) -> str:
        """Show what this model says; its sign, "" where it shows none."""
        self.labels = labels if prediction is None else prediction.labels
        sign = "" if prediction is None or why_not(prediction) is not None else prediction.best[0]
        self.name.setText(name)
        self.sign.setText(sign or "–")
        self.bars.setAccessibleName(tr("Confidence per sign") + (f", {name}" if name else ""))
        self.bars.show_bars(self.labels, None if prediction is None else prediction.probabilities, sign)
        return sign
