"""What a quiz gave: who won, how each sign went, and the table to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from signcam.live.tally import Tally
from signcam.ui.language import tr

if TYPE_CHECKING:
    from signcam.live.quiz import Quiz, Standing

MOST_ROWS = 30  # signs in the table; the file has all


class Results(QWidget):
    """The results of one game.

    Signals:
        again_wanted: the same once more.
        practice_wanted: what was missed.
        save_wanted: the table.
    """

    again_wanted = Signal()
    practice_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.headline = QLabel()
        self.headline.setProperty("role", "title")
        self.headline.setWordWrap(True)
        self.missed = QLabel()
        self.missed.setWordWrap(True)
        self.saved = QLabel()
        self.saved.setProperty("role", "muted")
        self.saved.setWordWrap(True)
        self.again = QPushButton(tr("Choose a game (Enter)"))
        self.again.setProperty("role", "primary")
        self.practise = QPushButton(tr("Practise what was missed (P)"))
        self.save = QPushButton(tr("&Save as a table…"))
        self.save.setToolTip(tr("A CSV file for a spreadsheet: each sign that was asked for (Alt+S)"))
        self._teams = QGridLayout()
        self._signs = QGridLayout()
        for grid in (self._teams, self._signs):
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.headline)
        column.addLayout(self._teams)
        column.addWidget(self.missed)
        column.addLayout(self._signs)
        column.addStretch(1)
        column.addWidget(self.saved)
        for button, signal in (
            (self.again, self.again_wanted),
            (self.practise, self.practice_wanted),
            (self.save, self.save_wanted),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            column.addWidget(button)

    def show_quiz(self, quiz: Quiz) -> None:
        """Show what came of a game."""
        game = Tally()
        for one in quiz.asked:
            game.note(one)
        self.saved.hide()
        self.headline.setText(headline(quiz.standings))
        _clear(self._teams)
        heads = ("", tr("points"), tr("right"), tr("in a row"))
        for row, cells in enumerate((heads, *(_team_cells(team) for team in quiz.standings))):
            for k, words in enumerate(cells):
                self._teams.addWidget(_cell(words, head=row == 0, left=k == 0), row, k)
        self._teams.setColumnStretch(0, 1)
        _clear(self._signs)
        if quiz.asked:
            heads = (tr("sign"), tr("right"), tr("seconds"), tr("shown instead"))
            for k, words in enumerate(heads):
                self._signs.addWidget(_cell(words, head=True), 0, k)
        for row, sign in enumerate(sorted(game.signs(), key=lambda one: one.sign)[:MOST_ROWS], 1):
            took = "–" if sign.mean_s is None else f"{sign.mean_s:.1f}"
            for k, words in enumerate((sign.sign, f"{sign.right} / {sign.asked}", took, sign.instead or "–")):
                self._signs.addWidget(_cell(words, head=False), row, k)
        worst = game.most_missed()
        self.practise.setVisible(bool(worst))
        self.missed.setText(tr("Most often missed: {sign}").format(sign=worst))
        self.missed.setVisible(bool(worst))
        self.save.setEnabled(bool(quiz.asked))

    def show_saved(self, words: str) -> None:
        """Tell where the table is, or why it is not."""
        self.saved.setText(words)
        self.saved.show()


def headline(standings: tuple[Standing, ...]) -> str:
    """Who won, or how many points there are."""
    if len(standings) == 1:
        return tr("{points} points").format(points=standings[0].score)
    first, second = sorted(standings, key=lambda team: team.score, reverse=True)
    if first.score == second.score:
        return tr("A draw: {points} points each").format(points=first.score)
    return tr("{team} wins, {more} to {less}").format(team=first.name, more=first.score, less=second.score)


def save_dialog(parent: QWidget) -> QFileDialog:
    """Asks for the table's file: connect `fileSelected`, then `open` it, which waits for nothing."""
    dialog = QFileDialog(parent, tr("Save the results"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([tr("Tables (*.csv)")])
    dialog.setDefaultSuffix("csv")
    dialog.selectFile("quiz.csv")
    return dialog


def _team_cells(team: Standing) -> tuple[str, ...]:
    return team.name or tr("You"), str(team.score), f"{team.right} / {team.asked}", str(team.best_streak)


def _cell(words: str, *, head: bool, left: bool = False) -> QLabel:
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", "muted" if head else "strong")
    made.setAlignment(
        (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter) | Qt.AlignmentFlag.AlignVCenter
    )
    made.setWordWrap(left)
    return made


def _clear(grid: QGridLayout) -> None:
    """Take everything out of a grid."""
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
