"""The quiz in the window: begun by hand or key, played by what is read, told, kept as a table."""

from __future__ import annotations

import csv
import random
from dataclasses import replace

import pytest
from fake_session import DIGITS, make_frame, make_recognition
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from signcam.camera.replay import VideoFile
from signcam.hand.detector import HandDetector
from signcam.live.questions import Game
from signcam.live.quiz import Phase
from signcam.live.smooth import Smoother
from signcam.live.tally import Asked, Outcome
from signcam.live.workers import recognise
from signcam.model.classifier import load_classifier
from signcam.settings import assets_folder, bundled_models
from signcam.ui import window as window_module
from signcam.ui.handshapes import pictures_of
from signcam.ui.quiz import QuizPanel, card_of
from signcam.ui.quiz_card import Card, paint_card
from signcam.ui.theme import DARK, LIGHT, palette
from signcam.values import Frame

STEP_S = 1 / 16
CLIP_FPS = 30


class Stage:
    """The window with the quiz, and a hand before it."""

    def __init__(self, made, panel, monkeypatch):
        self.made, self.panel = made, panel
        self.now_s = 50.0
        monkeypatch.setattr(window_module.time, "monotonic", lambda: self.now_s)
        made.window.side.show_panel(panel)

    def show(self, sign, for_s=STEP_S, labels=DIGITS):
        reason = None if sign else "no hand" if labels is DIGITS else "unsure"  # without a hand there are no labels
        for _ in range(round(for_s / STEP_S)):
            self.now_s += STEP_S
            frame = make_frame(at=self.now_s)
            recognition = make_recognition(frame, sign=sign or labels[0], reason=reason, labels=labels)
            self.made.session.show(recognition)
            self.made.tick()

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.made.window.focusWidget() or self.made.window, key, modifiers)

    def begin(self, for_s=4.0):
        """Begin a game by its key, and let this time pass; the seconds that are left for the first sign."""
        self.show("", 0.2)
        self.key(Qt.Key.Key_Return)
        self.show("", for_s)
        return self.panel.quiz.left_s

    def play(self):
        """Answer until the game is over."""
        quiz = self.panel.quiz
        for _ in range(4000):
            if quiz.phase is Phase.DONE:
                return
            self.show(quiz.sign if quiz.phase is Phase.ASKING and quiz.in_phase_s > 0.4 else "")
        raise AssertionError("it never ended")


@pytest.fixture
def stage(made, monkeypatch):
    panel = next(p for p in made.window.side.panels if isinstance(p, QuizPanel))
    panel._rng = random.Random(7)
    return Stage(made, panel, monkeypatch)


@pytest.mark.slow
def test_the_demo_clip_plays_the_whole_quiz(stage):
    """From the hand that begins it to the results, by what detector and model read in the clip, again and again."""
    smoother, read, clip_s = Smoother(), [], 0.0
    with (
        VideoFile(assets_folder() / "demo.mp4", paced=False) as video,
        load_classifier(bundled_models() / "digits", "cpu") as classifier,
        HandDetector("video") as detector,
    ):
        while (frame := video.read()) is not None:
            if frame.index % 2 == 0:  # a slow computer
                clip_s = frame.index / CLIP_FPS
                frame = Frame(frame.rgb, frame.index, clip_s)
                read.append((clip_s, recognise(frame, detector, classifier, smoother, 0)))
    quiz_began_s, rounds = stage.now_s, 0
    while not (quiz := stage.panel.quiz) or quiz.phase is not Phase.DONE:
        assert rounds < 40, "it never ended"
        for at_s, recognition in read:
            stage.now_s = quiz_began_s + rounds * (clip_s + 0.1) + at_s
            frame = Frame(recognition.frame.rgb, recognition.frame.index, stage.now_s)
            stage.made.session.show(replace(recognition, frame=frame, finished_at=stage.now_s))
            stage.made.tick()
        rounds += 1
    (standing,) = stage.panel.quiz.standings
    assert (standing.right, standing.asked) == (10, 10)
    assert stage.panel.results.isVisible()
    assert stage.panel.results.headline.text() == f"{standing.score} points"


def choose(choice, data):
    choice.setCurrentIndex(choice.findData(data))
    choice.activated.emit(choice.currentIndex())


def test_a_hand_begins_it_plays_it_and_sees_the_results(stage):
    stage.show("", 1.0)
    stage.show("5", 2.0)
    assert stage.panel.playing
    assert stage.panel.card.card.target == "3"
    stage.play()
    results = stage.panel.results
    assert results.isVisible()
    assert results.headline.text() == f"{stage.panel.quiz.standings[0].score} points"
    assert stage.panel.quiz.standings[0].right == 10


def test_its_keys(stage):
    stage.show("", 0.2)
    stage.key(Qt.Key.Key_Return)
    stage.show("", 3.5)
    assert stage.panel.quiz.phase is Phase.ASKING
    assert not stage.panel.hint.isVisible()
    stage.key(Qt.Key.Key_H)
    stage.show("")
    assert stage.panel.hint.isVisible()
    assert stage.panel.hint.sign == stage.panel.quiz.sign
    stage.key(Qt.Key.Key_N)
    stage.show("")
    assert stage.panel.card.card.mark == "missed"
    stage.key(Qt.Key.Key_Escape)
    assert stage.panel.results.isVisible()
    stage.key(Qt.Key.Key_P)
    assert stage.panel.quiz.rules.game is Game.PRACTICE
    stage.key(Qt.Key.Key_Escape)
    assert stage.panel.lobby.isVisible(), "without an answer there are no results"
    assert "most often" in stage.panel.lobby.missed.text().lower()


def test_space_still_pauses_and_the_game_waits(stage):
    left_s = stage.begin()
    stage.key(Qt.Key.Key_Space)
    assert stage.made.session.paused
    stage.show(stage.panel.quiz.sign, 5.0)
    assert stage.panel.quiz.left_s == pytest.approx(left_s, abs=0.1)
    assert stage.panel.quiz.asked == []


def test_a_hidden_game_waits_too(stage):
    left_s = stage.begin()
    stage.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    stage.show("", 30.0)
    stage.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    stage.show("")
    assert stage.panel.quiz.left_s == pytest.approx(left_s, abs=0.7)


def test_two_teams_by_name_and_their_table(stage, tmp_path, monkeypatch, qtbot):
    stage.show("", 0.2)
    lobby = stage.panel.lobby
    assert not lobby.names[0].isVisible()
    choose(lobby.players, 2)
    choose(lobby.counts, 5)
    lobby.names[0].setFocus()
    lobby.names[0].selectAll()
    QTest.keyClicks(lobby.names[0], "=Owls")
    lobby.names[1].setText("Füchse")
    stage.show("5", 3.0)
    assert not stage.panel.playing, "somebody is writing"
    stage.key(Qt.Key.Key_Return)
    stage.play()
    assert "wins" in stage.panel.results.headline.text() or "draw" in stage.panel.results.headline.text()
    path = tmp_path / "quiz.csv"
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))
    stage.key(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(opened) == 1)  # a button that is pressed by its key looks pressed for a moment
    opened[0].fileSelected.emit(str(path))
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert {row["team"] for row in rows} == {"'=Owls", "Füchse"}
    assert len(rows) == 10
    assert str(path) in stage.panel.results.saved.text()


def test_a_table_that_cannot_be_written_is_told(stage, tmp_path):
    stage.show("", 0.2)
    stage.key(Qt.Key.Key_Return)
    stage.show("", 4.0)
    stage.key(Qt.Key.Key_N)
    stage.key(Qt.Key.Key_Escape)
    stage.panel.on_file_chosen(str(tmp_path))
    assert "cannot be written" in stage.panel.results.saved.text()


def test_another_model_is_asked_for_its_own_signs(stage):
    letters = ("A", "B", "C", "none")
    stage.show("A", 0.2, letters)
    lobby = stage.panel.lobby
    assert [lobby.games.itemData(k) for k in range(lobby.games.count())] == [Game.ALL.value, Game.PRACTICE.value]
    assert lobby.begin_sign == "A"
    stage.key(Qt.Key.Key_Return)
    stage.show("", 3.5, letters)
    assert stage.panel.quiz.sign in letters[:3]
    stage.key(Qt.Key.Key_H)
    stage.show("", STEP_S, letters)
    assert "no picture" in stage.panel.hint.words.text()
    stage.show("5", 0.2)
    assert stage.panel.lobby.isVisible(), "the model changed"
    assert lobby.games.count() == len(Game)


def test_practice_names_what_is_missed(stage):
    stage.show("", 0.2)
    for _ in range(2):
        stage.panel.tally.note(Asked(1, "", "", "8", "8", Outcome.MISSED, (), 9.0, False, 0))
    stage.panel.on_lobby_wanted()
    assert stage.panel.lobby.missed.text().endswith("8")
    choose(stage.panel.lobby.games, Game.PRACTICE.value)
    assert not stage.panel.lobby.times.isEnabled()
    stage.key(Qt.Key.Key_Return)
    stage.show("", 4.0)
    assert stage.panel.card.card.time is None
    stage.show("", 8.0)
    assert stage.panel.hint.isVisible(), "it helps by itself"


@pytest.mark.parametrize("sign", DIGITS)
def test_every_digit_has_its_handshape(sign):
    views = pictures_of(sign)
    assert len(views) == (2 if sign in "12345" else 1), "1 to 5 are shown from the back as well"


def test_a_card_says_in_words_what_its_colours_say(stage):
    stage.begin(3.5)
    wrong = next(d for d in DIGITS if d != stage.panel.quiz.sign)
    stage.show(wrong, 0.5)
    card = stage.panel.card.card
    assert card.other
    assert wrong in card.note
    assert stage.panel.quiz.sign in stage.panel.card.accessibleName()
    assert card_of(stage.panel.quiz, "").target == stage.panel.quiz.sign


CARDS = {
    "asking": (Card("Owls: show me", "42", 1, "I see 2", 0.4, False, "", 0.6, "15 s", "40 points · 3 of 10"), DARK),
    "other": (Card("Show me", "7", 0, "I see 4", 0.7, True, "", 0.1, "2 s", "0 points · 1 of 10"), LIGHT),
    "right": (Card("Right", "3 + 4 = 7", 9, "+17", 1.0, False, "right", None, "", "57 points"), DARK),
    "missed": (Card("It would have been", "8", 0, "Time is over", mark="missed", foot="57 points"), LIGHT),
}


@pytest.mark.parametrize("name", CARDS)
def test_the_card_is_painted_as_it_was(name, qapp, look, golden):
    card, theme = CARDS[name]
    colours = palette(theme)
    picture = QImage(300, 330, QImage.Format.Format_RGB32)
    picture.fill(colours.color(QPalette.ColorRole.Base))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_card(painter, picture.rect().toRectF(), card, colours)
    painter.end()
    golden(picture, f"quiz_{name}")


def test_every_control_of_the_quiz_has_a_name(stage):
    stage.show("", 0.2)
    for widget in stage.panel.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.inherits("QAbstractItemView"):
            assert widget.accessibleName() or widget.text(), widget


def test_a_wrong_sign_that_goes_on_being_held_is_named_and_the_right_one_is_to_be_let_go_of(stage):
    stage.begin(3.5)
    wrong = next(sign for sign in DIGITS if sign != stage.panel.quiz.sign)
    stage.show(wrong, 2.0)
    assert stage.panel.quiz.hold.given == wrong
    assert stage.panel.card.card.note == f"I see {wrong}"


def test_a_presentation_over_the_game_stops_its_time(stage, monkeypatch):
    monkeypatch.setattr("signcam.ui.stage.Inside", lambda model: None)
    left_s = stage.begin()
    QTest.keyClick(stage.made.window, Qt.Key.Key_F5)
    stage.show(stage.panel.quiz.sign, 5.0)
    assert stage.panel.quiz.asked == []
    QTest.keyClick(stage.made.window.presenter.stage, Qt.Key.Key_Escape)
    stage.show("")
    assert stage.panel.quiz.left_s == pytest.approx(left_s, abs=0.7)
