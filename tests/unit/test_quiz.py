"""The quiz: what it asks, when an answer counts, what it counts, and the table it gives."""

import csv
import io
import json
import random
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from signcam.live.hold import HOLD_S
from signcam.live.questions import Deck, Game, digits_of, games_for
from signcam.live.quiz import COUNTDOWN_S, MISSED_S, POINTS, QUICK_POINTS, RIGHT_S, Phase, Quiz, Rules
from signcam.live.tally import Asked, Outcome, Tally, safe, to_csv
from signcam.settings import assets_folder

DIGITS = tuple("0123456789")
LETTERS = ("A", "B", "none")
STEP_S = 1 / 32


class Player:
    """Plays a quiz, 32 times a second."""

    def __init__(self, quiz):
        self.quiz = quiz
        self.now = 100.0

    def show(self, sign, for_s, *, running=True):
        for _ in range(round(for_s / STEP_S)):
            self.quiz.update(sign, self.now, running=running)
            self.now += STEP_S

    def until(self, phase, limit_s=60.0):
        self.now += STEP_S
        end = self.now + limit_s
        while self.quiz.phase is not phase:
            assert self.now < end
            self.show("", STEP_S)

    def answer(self):
        """Show the signs that are asked for."""
        self.until(Phase.ASKING)
        number = self.quiz.number
        while self.quiz.phase is Phase.ASKING and self.quiz.number == number:
            sign, position = self.quiz.sign, self.quiz.position
            self.show("", 0.5)
            while self.quiz.phase is Phase.ASKING and self.quiz.position == position:
                self.show(sign, STEP_S)


@pytest.fixture
def play():
    def make(labels=DIGITS, tally=None, seed=1, **rules):
        return Player(Quiz(Rules(**rules), labels, tally or Tally(), random.Random(seed)))

    return make


def questions(game, labels, count=200, tally=None):
    deck = Deck(game, labels, tally or Tally(), random.Random(3))
    return [deck.draw() for _ in range(count)]


# what is asked


def test_games_follow_the_labels():
    assert games_for(DIGITS) == tuple(Game)
    assert games_for(DIGITS[:6]) == (Game.ALL, Game.NUMBERS, Game.SUMS, Game.PRACTICE)
    assert games_for(LETTERS) == (Game.ALL, Game.PRACTICE)
    assert games_for(("none",)) == ()
    assert digits_of(("2", "0", "1", "A", "4")) == ("0", "1", "2")


def test_what_is_asked_can_be_answered_and_is_of_the_game():
    assert {q.answer for q in questions(Game.FEW, DIGITS)} == {(d,) for d in DIGITS[:6]}
    assert {q.answer for q in questions(Game.ALL, LETTERS)} == {("A",), ("B",)}, "none is no sign"
    numbers = questions(Game.NUMBERS, DIGITS)
    assert {len(q.answer) for q in numbers} == {2}
    assert all("".join(q.answer) == q.text and q.text[0] != "0" for q in numbers)
    assert {d for q in questions(Game.NUMBERS, DIGITS[:6]) for d in q.answer} == set(DIGITS[:6])


@pytest.mark.parametrize("labels", [DIGITS, DIGITS[:6]])
def test_sums_are_right_and_their_answers_known(labels):
    asked = questions(Game.SUMS, labels, 500)
    for q in asked:
        a, sign, b = q.text.split()
        assert int("".join(q.answer)) == (int(a) + int(b) if sign == "+" else int(a) - int(b))
        assert set(q.answer) <= set(labels)
    assert {q.text.split()[1] for q in asked} == {"+", "−"}


@settings(deadline=None, max_examples=60)  # other programs may slow this computer
@given(seed=st.integers(0, 10_000), game=st.sampled_from(Game), count=st.integers(2, 10))
def test_no_question_comes_twice_in_a_row(seed, game, count):
    labels = DIGITS[:count]
    if game not in games_for(labels):
        return
    deck = Deck(game, labels, Tally(), random.Random(seed))
    asked = [deck.draw() for _ in range(50)]
    assert all(a != b for a, b in pairwise(asked))


def test_every_sign_comes_before_one_comes_again():
    assert {q.text for q in questions(Game.ALL, DIGITS, 10)} == set(DIGITS)


def test_a_model_of_one_sign_can_be_asked():
    assert {q.text for q in questions(Game.ALL, ("A",), 5)} == {"A"}


# what counts


def test_a_game_without_a_mistake(play):
    player = play(questions=5)
    for _ in range(5):
        player.answer()
    player.until(Phase.DONE)
    (team,) = player.quiz.standings
    assert (team.right, team.asked, team.streak, team.best_streak) == (5, 5, 5, 5)
    assert team.score == sum(one.points for one in player.quiz.asked) > 5 * POINTS
    assert all(POINTS <= one.points <= POINTS + QUICK_POINTS for one in player.quiz.asked)


def test_it_counts_down_first(play):
    player = play()
    seen = []
    player.quiz.update("", player.now)
    while player.quiz.phase is Phase.COUNTDOWN:
        seen.append(player.quiz.countdown)
        player.show(player.quiz.sign, STEP_S)
    assert sorted(set(seen), reverse=True) == [3, 2, 1]
    assert seen.count(3) == pytest.approx(1 / STEP_S, abs=2)
    assert player.quiz.hold.progress == 0.0, "what was held before is not taken for an answer"


def test_a_sign_that_is_not_held_does_not_count(play):
    player = play()
    player.until(Phase.ASKING)
    player.show(player.quiz.sign, HOLD_S / 2)
    player.show("", 1.0)
    assert player.quiz.phase is Phase.ASKING
    assert player.quiz.asked == []


def test_the_time_runs_out(play):
    player = play(limit_s=5.0)
    player.until(Phase.ASKING)
    wrong = next(d for d in DIGITS if d != player.quiz.sign)
    player.show(wrong, 4.9)
    assert player.quiz.phase is Phase.ASKING
    player.show(wrong, 0.2)
    assert (player.quiz.phase, player.quiz.outcome) == (Phase.TOLD, Outcome.MISSED)
    (asked,) = player.quiz.asked
    assert (asked.instead, asked.points, asked.took_s) == ((wrong,), 0, pytest.approx(5.0, abs=0.1))
    player.show("", MISSED_S + 0.1)
    assert (player.quiz.phase, player.quiz.number) == (Phase.ASKING, 2)


def test_what_is_being_held_at_the_end_may_be_held_on(play):
    player = play(limit_s=5.0)
    player.until(Phase.ASKING)
    player.show("", 4.8)
    player.show(player.quiz.sign, HOLD_S + 0.1)
    assert player.quiz.outcome is Outcome.RIGHT
    assert player.quiz.asked[0].points == POINTS, "none of those for being quick"


def test_without_a_limit_nothing_runs_out(play):
    player = play(limit_s=None)
    player.until(Phase.ASKING)
    player.show("", 300.0)
    assert player.quiz.phase is Phase.ASKING
    player.answer()
    assert player.quiz.asked[0].points == POINTS


def test_the_sooner_the_more_points_and_none_of_them_after_a_hint(play):
    points = []
    for wait_s, hint in ((0.0, False), (10.0, False), (0.0, True)):
        player = play()
        player.until(Phase.ASKING)
        player.show("", wait_s)
        if hint:
            player.quiz.hint()
        player.answer()
        points.append(player.quiz.asked[0].points)
    assert points[0] > points[1] > points[2] == POINTS


def test_the_clock_stands_still_while_there_is_nothing_to_answer_with(play):
    player = play(limit_s=5.0)
    player.until(Phase.ASKING)
    player.show("", 100.0, running=False)
    assert player.quiz.left_s == pytest.approx(5.0, abs=0.1)
    player.now += 1000.0  # the panel was hidden
    player.show("", 1.0)
    assert player.quiz.left_s == pytest.approx(3.5, abs=0.2)


def test_two_signs_in_a_row(play):
    player = play(game=Game.NUMBERS, seed=1)
    player.until(Phase.ASKING)
    first, second = player.quiz.question.answer
    assert first != second
    player.show(first, HOLD_S + 0.1)
    assert (player.quiz.phase, player.quiz.position) == (Phase.ASKING, 1)
    assert player.quiz.left_s == pytest.approx(25.0, abs=0.2), "the second has its own time"
    player.show(second, HOLD_S + 0.1)
    assert [one.sign for one in player.quiz.asked] == [first, second]
    assert player.quiz.standings[0].right == 1


def test_the_same_sign_twice_in_a_row_has_to_be_let_go_of(play):
    seed = next(s for s in range(100) if len(set(play(game=Game.NUMBERS, seed=s).quiz.question.answer)) == 1)
    player = play(game=Game.NUMBERS, seed=seed)
    player.until(Phase.ASKING)
    player.show(player.quiz.sign, 3.0)
    assert player.quiz.position == 1
    assert player.quiz.phase is Phase.ASKING
    player.show("", 0.5)
    player.show(player.quiz.sign, HOLD_S + 0.1)
    assert player.quiz.outcome is Outcome.RIGHT


def test_two_teams_take_turns_and_are_asked_as_often(play):
    player = play(questions=3, teams=("Owls", "Foxes"))
    turns = []
    for k in range(6):
        player.until(Phase.ASKING)
        turns.append(player.quiz.turn.name)
        player.answer() if k % 2 == 0 else player.quiz.skip()
    player.until(Phase.DONE)
    assert turns == ["Owls", "Foxes"] * 3
    owls, foxes = player.quiz.standings
    assert (owls.right, owls.asked, foxes.right, foxes.asked) == (3, 3, 0, 3)
    assert owls.score > foxes.score == 0


def test_a_streak_ends_with_what_is_not_answered(play):
    player = play(questions=4)
    player.answer()
    player.answer()
    player.until(Phase.ASKING)
    player.quiz.skip()
    player.answer()
    (team,) = player.quiz.standings
    assert (team.streak, team.best_streak) == (1, 2)


def test_stopping_leaves_what_was_done(play):
    player = play()
    player.answer()
    player.until(Phase.ASKING)
    player.quiz.stop()
    player.show("", 1.0)
    assert player.quiz.phase is Phase.DONE
    assert len(player.quiz.asked) == 1
    assert player.quiz.standings[0].asked == 1


# practice, and the demo clip


def test_practice_names_what_is_missed_most_and_asks_it_more_often():
    tally = Tally()
    for sign in DIGITS:
        for k in range(4):
            outcome = Outcome.MISSED if sign == "7" and k else Outcome.RIGHT
            tally.note(Asked(1, "", "all signs", sign, sign, outcome, (), 2.0, False, 0))
    assert tally.most_missed() == "7"
    assert (tally.of("7").missed, tally.of("7").right, tally.of("3").mean_s) == (3, 1, 2.0)
    asked = [q.text for q in questions(Game.PRACTICE, DIGITS, 400, tally)]
    assert asked.count("7") > 2 * max(asked.count(d) for d in DIGITS if d != "7")
    assert set(asked) == set(DIGITS), "the others are not forgotten"


def test_what_is_held_for_it_counts_as_trouble_and_is_told():
    tally = Tally()
    tally.note(Asked(1, "", "all signs", "6", "6", Outcome.RIGHT, ("9", "9", "3"), 4.0, False, 10))
    assert tally.most_missed() == "6"
    assert (tally.of("6").instead, tally.of("6").mistaken) == ("9", 1)
    assert Tally().most_missed() == ""


def test_practice_has_no_end_and_no_time(play):
    player = play(game=Game.PRACTICE, questions=1, limit_s=1.0)
    for _ in range(5):
        player.answer()
    assert (player.quiz.rules.count, player.quiz.left_s) == (None, None)
    assert player.quiz.phase is not Phase.DONE


def clip_sign(at_s, lag_s):
    """What is read at this time of the demo clip, which is played again and again."""
    facts = json.loads((assets_folder() / "demo.json").read_text())
    at_s %= facts["frames"] / facts["fps"]
    return next((s["sign"] for s in facts["segments"] if s["start_s"] + lag_s <= at_s < s["end_s"]), "")


@pytest.mark.parametrize("game", [game for game in Game if game is not Game.PRACTICE])
@pytest.mark.parametrize("begins_s", [0.0, 7.3, 19.9])
def test_the_demo_clip_plays_the_whole_quiz(play, game, begins_s):
    """With the limit that is set at first, and without a hand on the keyboard."""
    player = play(game=game, seed=7)
    player.now = begins_s
    while player.quiz.phase is not Phase.DONE:
        player.show(clip_sign(player.now, lag_s=0.3), STEP_S)
        assert player.now < 20 * 10 * 3
    (team,) = player.quiz.standings
    assert (team.right, team.asked) == (10, 10)


@settings(deadline=None, max_examples=60)  # other programs may slow this computer
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["", "0", "1", "5"]), st.floats(-1.0, 40.0), st.sampled_from(["", "skip", "hint"])),
        max_size=200,
    ),
    game=st.sampled_from([Game.FEW, Game.NUMBERS, Game.SUMS]),
    teams=st.sampled_from([("",), ("A", "B")]),
)
def test_whatever_happens_the_books_are_right(steps, game, teams):
    quiz = Quiz(Rules(game=game, questions=2, teams=teams), DIGITS, Tally(), random.Random(5))
    now = 0.0
    for sign, step_s, key in steps:
        now += step_s
        quiz.update(sign, now)
        if key:
            getattr(quiz, key)()
        assert quiz.left_s is None or 0.0 <= quiz.left_s <= 25.0
        assert quiz.number <= quiz.rules.count
    assert sum(team.score for team in quiz.standings) == sum(one.points for one in quiz.asked)
    assert sum(team.asked for team in quiz.standings) <= quiz.rules.count
    assert all(team.right <= team.asked and team.streak <= team.best_streak for team in quiz.standings)


# the table


def test_the_table_can_be_read_again_and_runs_nothing():
    teams = ("=HYPERLINK(1)", "Zoë, “the\nfast”")
    asked = [
        Asked(k, team, "numbers", "42", "4", Outcome.RIGHT, ("9",), 1.25, True, 10) for k, team in enumerate(teams, 1)
    ]
    content = to_csv(asked)
    assert content.startswith(b"\xef\xbb\xbf"), "Excel needs it for letters beyond ASCII"
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert [row["team"] for row in rows] == ["'=HYPERLINK(1)", teams[1]]
    assert rows[0] == {
        "question": "1", "team": "'=HYPERLINK(1)", "game": "numbers", "asked": "42", "sign": "4", "outcome": "right",
        "shown instead": "9", "seconds": "1.2", "hint": "yes", "points": "10",
    }  # fmt: skip


@settings(deadline=None, max_examples=60)  # other programs may slow this computer
@given(st.text())
@example("\x1f=")
def test_no_cell_is_a_formula(text):
    assert not safe(text).lstrip().startswith(("=", "+", "-", "@"))
    assert safe(text).removeprefix("'") == text.removeprefix("'")


def test_right_is_told_for_a_moment(play):
    player = play()
    player.until(Phase.ASKING)
    player.show("", COUNTDOWN_S)
    player.answer()
    assert player.quiz.phase is Phase.TOLD
    player.show("", RIGHT_S + 0.1)
    assert player.quiz.number == 2
