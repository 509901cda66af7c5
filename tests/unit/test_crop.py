"""The crop rule: square, upright, right-handed, the same wherever and however the hand is held."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from signcam.hand.crop import (
    CROP_RULE,
    THE_RULE,
    CropRule,
    crop_hand,
    crop_whole,
    outline,
    square_of,
    warp_square,
)
from signcam.values import Frame, Hand, box_around

SIZE = 64
INSIDE_PX = SIZE * (1 - 1 / THE_RULE.scale) / 2  # how far from the crop's edge the outermost landmark lies
SIDES = st.sampled_from(["left", "right"])
# sixteenths of a px, so that float32 rounds none of them
ANY_POINTS = arrays(np.int32, (21, 2), elements=st.integers(-32_000, 64_000)).map(lambda p: (p / 16).astype(np.float32))
# points that are a hand as far as the rule cares: wrist and knuckle well apart, so that "up" is a direction
HANDS = ANY_POINTS.filter(lambda p: np.hypot(*(p[9] - p[0])) > 30)
LOOSE = settings(deadline=None, max_examples=60)


def as_hand(points, side):
    return Hand(points, box_around(points), side, 1.0)


def smooth_picture(width=400, height=400, seed=0):
    """Blurred noise: what a warp samples at a slightly other place is nearly the same."""
    noise = np.random.default_rng(seed).integers(0, 256, (height, width, 3)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), 8)
    return np.ascontiguousarray(np.clip((soft - 127.5) * 12 + 127.5, 0, 255), np.uint8)


def apply(to_frame, points):
    return points @ to_frame[:, :2].T.astype(np.float64) + to_frame[:, 2]


def undo(to_frame, points):
    return apply(cv2.invertAffineTransform(to_frame.astype(np.float64)), points)


def mean_difference(a, b):
    return float(np.abs(a.rgb.astype(np.int16) - b.rgb).mean())


@LOOSE
@given(ANY_POINTS, SIDES, st.sampled_from([32, 64, 224]))
def test_any_landmarks_give_a_square(points, side, size_px):
    to_frame = square_of(points, side, size_px)
    assert (to_frame.shape, to_frame.dtype) == ((2, 3), np.float32)
    across, down = to_frame[:, 0].astype(np.float64), to_frame[:, 1].astype(np.float64)
    step = np.hypot(*across)
    assert step > 0
    assert np.hypot(*down) == pytest.approx(step, rel=1e-5)
    assert abs(across @ down) < 1e-5 * step**2
    # a left hand is mirrored, a right one is not
    assert np.sign(across[0] * down[1] - across[1] * down[0]) == (1 if side == "right" else -1)


@LOOSE
@given(ANY_POINTS, SIDES)
def test_all_landmarks_lie_inside_with_the_margin_of_the_rule(points, side):
    to_frame = square_of(points, side, SIZE)
    inside = undo(to_frame, points.astype(np.float64))
    step = float(np.hypot(*to_frame[:, 0]))
    tolerance = 0.01 + 0.01 / step  # float32 of a map whose offset is thousands of px
    assert inside.min() > INSIDE_PX - tolerance
    assert inside.max() < SIZE - INSIDE_PX + tolerance
    spread = inside.max(axis=0) - inside.min(axis=0)
    if step * SIZE > 1.01:  # not every landmark at one point
        assert spread.max() == pytest.approx(SIZE / THE_RULE.scale, abs=2 * tolerance)  # and not wider than it says


@LOOSE
@given(HANDS, SIDES)
def test_the_hand_stands_upright_with_the_thumb_of_a_right_hand(points, side):
    to_frame = square_of(points, side, SIZE)
    wrist, knuckle = undo(to_frame, points[[0, 9]].astype(np.float64))
    assert knuckle[1] < wrist[1]
    assert knuckle[0] == pytest.approx(wrist[0], abs=0.02)


def test_the_square_of_a_known_hand():
    """Worked out by hand: x 100...180 and y 40...200, upright, so 160 * 1.35 = 216 px around (140, 120)."""
    points = np.full((21, 2), (140, 120), np.float32)
    points[0], points[9], points[4], points[20] = (140, 200), (140, 40), (100, 120), (180, 120)
    assert CROP_RULE == "upright-1", "another rule needs another id, or old models meet crops they were not taught on"
    expected = {"right": [[3.375, 0, 32], [0, 3.375, 12]], "left": [[-3.375, 0, 248], [0, 3.375, 12]]}
    for side, to_frame in expected.items():
        assert square_of(points, side, SIZE) == pytest.approx(np.array(to_frame, np.float32), abs=1e-4)
    turned = points[:, ::-1] * (1, -1)  # a quarter turn to the left: the fingers point to the left
    expected_turned = np.array([[0, 3.375, 12], [-3.375, 0, -32]], np.float32)
    assert square_of(turned.astype(np.float32), "right", SIZE) == pytest.approx(expected_turned, abs=1e-4)


@LOOSE
@given(HANDS, SIDES)
def test_the_outline_is_the_square_around_the_hand_in_the_frame(points, side):
    crop = crop_hand(Frame(np.zeros((60, 80, 3), np.uint8), 0, 0.0), as_hand(points.copy(), side), SIZE)
    corners = outline(crop).astype(np.float64)
    edges = np.roll(corners, -1, axis=0) - corners
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    # what the rule says, worked out once more: turn by the hand's axis, take the longer extent
    up = (points[9] - points[0]).astype(np.float64)
    up /= np.hypot(*up)
    along = points.astype(np.float64) @ np.stack(((-up[1], up[0]), up), axis=1)
    extent = along.max(axis=0) - along.min(axis=0)
    assert lengths == pytest.approx(extent.max() * THE_RULE.scale, abs=1.0)
    middle = (along.max(axis=0) + along.min(axis=0)) / 2
    assert corners.mean(axis=0) == pytest.approx(middle[0] * np.array((-up[1], up[0])) + middle[1] * up, abs=1.0)


@LOOSE
@given(HANDS, SIDES)
def test_each_pixel_of_the_crop_shows_what_lies_at_its_place_in_the_frame(points, side):
    """The frame's red is its column and its green its row: a crop tells where each of its pixels was taken."""
    points = 20 + (points - points.min(axis=0)) / max(1.0, np.ptp(points, axis=0).max() / 200)
    columns, rows = np.meshgrid(np.arange(256, dtype=np.uint8), np.arange(256, dtype=np.uint8))
    frame = Frame(np.ascontiguousarray(np.dstack((columns, rows, rows))), 0, 0.0)
    crop = crop_hand(frame, as_hand(points.astype(np.float32), side), SIZE)
    u, v = np.meshgrid(np.arange(SIZE) + 0.5, np.arange(SIZE) + 0.5)
    at = apply(crop.to_frame, np.stack((u, v), axis=-1)) - 0.5  # a pixel's centre is at +0.5
    within = (at.min(axis=-1) > 4) & (at.max(axis=-1) < 251)
    assert np.abs(crop.rgb[..., :2] - at)[within].max(initial=0) <= 1.0


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("degrees", [-170, -90, -33, 10, 61, 90, 180])
def test_a_turned_picture_gives_the_same_crop(hand, side, degrees):
    rgb = smooth_picture()
    points = np.ascontiguousarray(hand.landmarks + np.float32(60))
    turn = cv2.getRotationMatrix2D((200.0, 200.0), degrees, 1.0)
    turned_rgb = cv2.warpAffine(rgb, turn, (400, 400), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    turned_points = (apply(turn, points + -0.5) + 0.5).astype(np.float32)  # OpenCV's centres are whole numbers
    straight = crop_hand(Frame(rgb, 0, 0.0), as_hand(points, side), SIZE)
    turned = crop_hand(Frame(turned_rgb, 0, 0.0), as_hand(turned_points, side), SIZE)
    assert turned.clipped == pytest.approx(straight.clipped, abs=1e-6)
    assert mean_difference(straight, turned) < 1.0
    assert straight.rgb.std() > 20  # there was something to be different


@pytest.mark.parametrize("size", [(320, 240), (1280, 960)])
def test_a_mirrored_picture_of_the_other_hand_gives_the_same_crop(hand, size):
    rgb = smooth_picture(*size)
    points = np.ascontiguousarray(hand.landmarks * np.float32(size[0] / 320))
    mirrored = (points * (-1, 1) + (size[0], 0)).astype(np.float32)
    right = crop_hand(Frame(rgb.copy(), 0, 0.0), as_hand(points, "right"), SIZE)
    left = crop_hand(Frame(np.ascontiguousarray(rgb[:, ::-1]), 0, 0.0), as_hand(mirrored, "left"), SIZE)
    assert np.abs(right.rgb.astype(np.int16) - left.rgb).max() <= 2
    assert right.clipped == pytest.approx(left.clipped, abs=1e-6)


def test_the_hand_may_be_anywhere_and_of_any_size(hand):
    """Twice as near and somewhere else: the same crop."""
    rgb = smooth_picture(320, 240)
    near = np.zeros((700, 800, 3), np.uint8)
    near[100:580, 90:730] = cv2.resize(rgb, (640, 480), interpolation=cv2.INTER_CUBIC)
    far = crop_hand(Frame(rgb, 0, 0.0), hand, SIZE)
    points = (hand.landmarks * 2 + (90, 100)).astype(np.float32)
    assert mean_difference(far, crop_hand(Frame(near, 0, 0.0), as_hand(points, "right"), SIZE)) < 1.0


@LOOSE
@given(HANDS, SIDES, st.integers(20, 3000), st.integers(20, 3000))
def test_clipped_is_the_share_of_the_crop_outside_the_frame(points, side, width, height):
    to_frame = square_of(points, side, SIZE)
    crop = warp_square(np.zeros((height, width, 3), np.uint8), to_frame, SIZE)
    u, v = np.meshgrid((np.arange(200) + 0.5) * SIZE / 200, (np.arange(200) + 0.5) * SIZE / 200)
    at = apply(to_frame, np.stack((u, v), axis=-1))
    outside = ((at < 0) | (at > (width, height))).any(axis=-1).mean()
    assert crop.clipped == pytest.approx(outside, abs=0.02)


@pytest.mark.parametrize(("left", "share"), [(20, 0.0), (-60, 0.5), (80, 0.0), (140, 0.5), (170, 0.75), (1000, 1.0)])
def test_clipped_of_known_squares(left, share):
    to_frame = np.array([[120 / SIZE, 0, left], [0, 120 / SIZE, 10]], np.float32)
    assert warp_square(np.zeros((200, 200, 3), np.uint8), to_frame, SIZE).clipped == pytest.approx(share, abs=1e-5)


def test_what_is_outside_repeats_the_border():
    rgb = np.full((100, 100, 3), (200, 30, 30), np.uint8)
    to_frame = np.array([[2, 0, -60], [0, 2, -60]], np.float32)
    crop = warp_square(rgb, to_frame, SIZE)
    assert (crop.rgb == (200, 30, 30)).all()


@pytest.mark.parametrize("hand_px", [200, 330, 460])
def test_large_hands_are_averaged_not_sampled(hand_px):
    """Stripes of one pixel are grey from afar; sampling one pixel in many would keep white ones and black ones."""
    rgb = np.zeros((600, 600, 3), np.uint8)
    rgb[:, ::2] = 255
    to_frame = np.array([[hand_px / SIZE, 0, 20.3], [0, hand_px / SIZE, 20.3]], np.float32)
    sampled = cv2.warpAffine(rgb, to_frame, (SIZE, SIZE), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    crop = warp_square(rgb, to_frame, SIZE)
    assert crop.rgb.std() < 30 < 60 < sampled.std()
    assert crop.rgb.mean() == pytest.approx(127.5, abs=2)


def test_a_crop_of_its_own_size_is_the_picture_itself():
    rgb = np.random.default_rng(0).integers(0, 256, (SIZE, SIZE, 3), np.uint8)
    assert (warp_square(rgb, np.eye(2, 3, dtype=np.float32), SIZE).rgb == rgb).all()


@pytest.mark.parametrize("size", [(64, 64), (100, 64), (64, 100), (640, 480), (300, 20)])
def test_the_whole_picture_is_its_middle_square(size):
    width, height = size
    rgb = np.full((height, width, 3), 255, np.uint8)
    side = min(size)
    left, top = (width - side) // 2, (height - side) // 2
    rgb[top : top + side, left : left + side] = 40
    crop = crop_whole(Frame(rgb, 0, 0.0), SIZE)
    assert crop.clipped == 0.0
    assert (crop.rgb[2:-2, 2:-2] == 40).all()
    assert outline(crop)[[0, 2]] == pytest.approx(
        np.array(((width - side, height - side), (width + side, height + side))) / 2
    )


def test_the_whole_picture_of_the_networks_size_stays_as_it_is():
    rgb = np.random.default_rng(0).integers(0, 256, (SIZE, SIZE, 3), np.uint8)
    assert (crop_whole(Frame(rgb, 0, 0.0), SIZE).rgb == rgb).all()


@LOOSE
@given(ANY_POINTS)
def test_the_box_is_the_smallest_around_the_landmarks(points):
    box = box_around(points)
    low, high = points.min(axis=0), points.max(axis=0)
    assert np.all((box.left, box.top) <= low)
    assert np.all((box.right, box.bottom) >= high)
    assert np.all(low - (box.left, box.top) < 1)
    assert np.all((box.right, box.bottom) - high <= 1)


def test_the_other_rules_of_the_comparison_differ_in_what_they_say(hand):
    points = hand.landmarks
    slanted = (points @ np.array([[0.8, 0.6], [-0.6, 0.8]], np.float32)).astype(np.float32)
    assert square_of(slanted, "right", SIZE, CropRule(upright=False))[0, 1] == 0
    assert abs(square_of(slanted, "right", SIZE)[0, 1]) > 0.5
    assert square_of(points, "left", SIZE, CropRule(right=False)) == pytest.approx(square_of(points, "right", SIZE))
    wide, tight = (square_of(points, "right", SIZE, CropRule(scale=s))[0, 0] for s in (2.0, 1.0))
    assert wide == pytest.approx(2 * tight)
