"""Where else is looked for a hand: every place is covered, and what is found is told in px of the picture."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from signcam.hand.looks import Look, agree, close_up, further_looks, look_around, tiles
from signcam.values import Box, Hand, box_around


def hand_at(x, y, size_px=0.0):
    """A hand whose first landmark is at (x, y), with the others on a diagonal below it."""
    points = np.array((x, y)) + np.linspace(0, size_px, 21)[:, None]
    landmarks = points.astype(np.float32)
    return Hand(landmarks=landmarks, box=box_around(landmarks), side="right", score=0.9)


@given(
    st.tuples(st.integers(-60, 60), st.integers(-60, 60), st.integers(40, 300), st.integers(40, 300)),
    st.booleans(),
    st.sampled_from([None, 0.5]),
    st.tuples(st.floats(0.1, 0.9), st.floats(0.1, 0.9)),
)
def test_what_is_found_lies_where_it_is_in_the_picture(place, mirrored, light, spot):
    left, top, width, height = place
    box = Box(left, top, left + width, top + height)
    rgb = np.zeros((160, 200, 3), np.uint8)
    at = np.array((left + spot[0] * width, top + spot[1] * height)).astype(int)
    assume(4 <= at[0] < 196 and 4 <= at[1] < 156)  # what lies outside is a copy of the border
    rgb[at[1] - 1 : at[1] + 2, at[0] - 1 : at[0] + 2] = 255
    look = Look(box, mirrored, light)
    drawn = look.draw(rgb)
    ys, xs = np.nonzero(drawn[:, :, 0] > drawn.max() / 2)
    found = look.found(hand_at(xs.mean() + 0.5, ys.mean() + 0.5))
    assert np.abs(found.landmarks[0] - (at + 0.5)).max() < 1.5
    assert found.side == ("left" if mirrored else "right")


@pytest.mark.parametrize(
    "size", [(640, 480), (480, 640), (1280, 720), (64, 64), (200, 150), (1, 1), (4000, 3), (3, 900)]
)
def test_every_place_is_looked_at_and_the_looks_are_few(size):
    width, height = size
    for share in (1.0, 0.45):
        seen = np.zeros((height, width), bool)
        for look in tiles(size, share):
            box = look.box
            seen[max(box.top, 0) : box.bottom, max(box.left, 0) : box.right] = True
        assert seen.all()
    assert len(further_looks(size)) <= 26


def test_a_webcam_picture_takes_two_squares_and_twelve_tiles_and_two_lighter_looks():
    looks = further_looks((640, 480))
    assert [look.box.width for look in looks] == [480] * 2 + [1120] + [216] * 12 + [1120]
    assert [look.light for look in looks if look.light] == [0.5, 0.25]


@pytest.mark.parametrize(
    "rgb", [np.full((1, 1, 3), 9, np.uint8), np.full((3, 500, 3), 9, np.uint8)], ids=["dot", "line"]
)
def test_the_smallest_pictures_can_be_drawn(rgb):
    size = rgb.shape[1], rgb.shape[0]
    for look in (close_up(size), *further_looks(size)):
        assert look.draw(rgb).min() >= 9


def test_a_hand_outside_the_picture_can_be_looked_around():
    drawn = look_around(hand_at(-500, 900, 40)).draw(np.full((100, 100, 3), 50, np.uint8))
    assert set(np.unique(drawn)) == {50}


def test_brighter_is_brighter_and_a_look_without_light_changes_none():
    rgb = np.full((100, 100, 3), 40, np.uint8)
    assert close_up((100, 100)).draw(rgb).mean() == 40
    assert 40 < close_up((100, 100), 0.5).draw(rgb).mean() < close_up((100, 100), 0.25).draw(rgb).mean()


def test_around_a_hand_there_is_room_on_all_sides():
    hand = hand_at(100, 60, 30)
    box = look_around(hand).box
    assert box.left <= hand.box.left - 25
    assert box.right >= hand.box.right + 25
    assert box.width == box.height == 3 * max(hand.box.width, hand.box.height)


def test_two_looks_agree_on_a_hand_where_their_boxes_do():
    assert agree(hand_at(50, 50, 40), hand_at(55, 52, 40))
    assert not agree(hand_at(50, 50, 40), hand_at(85, 85, 40))
    assert not agree(hand_at(50, 50, 40), hand_at(200, 50, 40))
    assert not agree(hand_at(50, 50, 100), hand_at(70, 70, 30))
