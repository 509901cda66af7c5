"""Signs become text; a wipe erases, and nothing else a hand does."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signcam.live.hold import HOLD_S, RELEASE_S
from signcam.live.spell import MOST_LETTERS, REST_S, WIPE_S, Speller, Wipe
from signcam.values import Hand, box_around

STEP_S = 1 / 30
SIZE = 120.0  # px


def hand_at(x, y=240.0, side="right"):
    """A hand of 120 px around this place of a frame of 640 x 480."""
    points = np.array([(x - 40 + 4 * k, y - SIZE / 2 + 6 * k) for k in range(21)], np.float32)
    return Hand(points, box_around(points), side, 0.9)


class Signer:
    """Shows signs and moves a hand, 30 times a second."""

    def __init__(self):
        self.speller = Speller()
        self.now = 10.0
        self.x = 300.0

    def show(self, sign, for_s):
        done = []
        for _ in range(round(for_s / STEP_S)):
            self.now += STEP_S
            hand = hand_at(self.x) if sign is not None else None
            done.append(self.speller.update(sign or "", hand, self.now))
        return [what for what in done if what]

    def sign(self, *signs):
        for sign in signs:
            self.show("", RELEASE_S + 0.1)
            self.show(sign, HOLD_S + 0.1)

    def wipe(self):
        self.show("", 0.5)
        for _ in range(8):
            self.x += 30.0
            self.show("", STEP_S)
        self.show(None, 0.5)
        self.x = 300.0


def test_what_is_held_is_typed():
    signer = Signer()
    signer.sign("4", "2", "2")
    assert signer.speller.text == "422"


def test_the_same_sign_without_a_release_is_typed_once():
    signer = Signer()
    assert signer.show("7", 5.0) == ["typed"]
    assert signer.speller.text == "7"


def test_a_hand_that_is_gone_for_a_moment_ends_the_hold():
    signer = Signer()
    signer.show("7", HOLD_S * 0.7)
    signer.show(None, 0.4)
    signer.show("7", HOLD_S * 0.7)
    assert signer.speller.text == ""


def test_a_wipe_erases_one_letter():
    signer = Signer()
    signer.sign("4", "2")
    signer.wipe()
    assert signer.speller.text == "4"
    signer.show(None, 1.0)
    signer.wipe()
    signer.wipe()
    assert signer.speller.text == ""


def test_letters_have_signs_for_space_and_del():
    signer = Signer()
    signer.sign("A", "space", "B", "C", "del", "nothing")
    assert signer.speller.text == "A B"


def test_everything_can_be_taken_back():
    speller = Speller()
    for letter in "123":
        speller.type(letter)
    speller.erase()
    speller.clear()
    seen = []
    while speller.can_undo:
        speller.undo()
        seen.append(speller.text)
    assert seen == ["12", "123", "12", "1", ""]
    speller.undo()
    assert speller.text == ""


def test_a_full_text_takes_no_more():
    speller = Speller()
    speller.type("1" * MOST_LETTERS)
    assert speller.type("2") == "full"
    assert len(speller.text) == MOST_LETTERS


# the wipe


def wipes(places, side="right", step_s=STEP_S):
    """How many wipes are seen in a hand that goes through these places: x, (x, y), or None for no hand."""
    wipe, now, seen = Wipe(), 5.0, 0
    for place in places:
        now += step_s
        x, y = place if isinstance(place, tuple) else (place, 240.0)
        seen += wipe.update(None if place is None else hand_at(x, y, side), now)
    return seen


REST = [300.0] * 15
ACROSS = [300.0 + 30 * k for k in range(1, 9)]


def test_a_wipe_is_seen_once():
    assert wipes([*REST, *ACROSS, *[540.0] * 20]) == 1


def test_a_left_hand_wipes_the_other_way():
    away = [300.0 - 30 * k for k in range(1, 9)]
    assert wipes([*REST, *away], "left") == 1
    assert wipes([*REST, *ACROSS], "left") == 0
    assert wipes([*REST, *away], "right") == 0


@pytest.mark.parametrize(
    "places",
    [
        [20.0 + 30 * k for k in range(12)] + [380.0] * 10,  # it comes in from its own side
        [*REST, *[(300.0, 240.0 + 25 * k) for k in range(9)]],  # it is taken down
        [*REST, *[(300.0 + 20 * k, 240.0 + 20 * k) for k in range(9)]],  # down and across
        [*REST, *[300.0 + 6 * k for k in range(40)]],  # it is moved slowly
        [*REST, *ACROSS[:4], *[420.0] * 10],  # only a little
        [300.0 + 100 * np.sin(k / 3) for k in range(120)],  # it waves
        [*REST, *[None] * 15, *[500.0] * 10],  # it is shown elsewhere
    ],
)
def test_other_movements_are_no_wipe(places):
    assert wipes(places) == 0


@pytest.mark.parametrize("step_s", [1 / 66, 1 / 15, 1 / 10])
def test_fast_and_slow_cameras_see_it(step_s):
    rest = [300.0] * round(0.8 / step_s)
    across = [300.0 + 260.0 * k for k in np.linspace(0, 1, max(2, round(0.4 / step_s)))]
    assert wipes([*rest, *across, *[560.0] * 3], step_s=step_s) == 1


@settings(deadline=None, max_examples=25)  # other programs may slow this computer
@given(st.lists(st.tuples(st.floats(-8, 8), st.floats(-8, 8)), min_size=30, max_size=60))
def test_a_hand_that_trembles_never_wipes(steps):
    """However long, a hand that stays within its own half width erases nothing."""
    places, x, y = [], 300.0, 240.0
    for dx, dy in steps:
        x, y = float(np.clip(x + dx, 240, 360)), float(np.clip(y + dy, 180, 300))
        places.append((x, y))
    assert wipes(places) == 0


def test_a_wipe_takes_no_longer_than_it_is_said():
    assert REST_S + WIPE_S <= 1.0
