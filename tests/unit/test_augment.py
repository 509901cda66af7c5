"""Augmentation: nothing varies when nothing may, the same seed gives the same, and no picture breaks it."""

from dataclasses import fields, replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signcam.hand.crop import crop_hand
from signcam.training.augment import augment
from signcam.training.augmentation import NONE, Augmentation
from signcam.training.prepare import prepare_hand
from signcam.training.prepared import PREPARED_PX
from signcam.values import Frame

SIZE = 64
SHARES = ("mirror", "background", "light", "sleeve", "occlusion", "far", "blur", "noise", "jpeg")
ALWAYS = Augmentation(30.0, 1.5, 0.2, *(1.0 for _ in SHARES))


def only(**what):
    return replace(NONE, **what)


def view(picture, mask, how, seed=0, backgrounds=(), size_px=SIZE):
    return augment(picture, mask, how, np.random.default_rng(seed), size_px=size_px, backgrounds=backgrounds)


@pytest.fixture(scope="module")
def picture():
    """A prepared picture, soft, of all colours, brighter than black and darker than white."""
    noise = np.random.default_rng(0).integers(0, 256, (PREPARED_PX, PREPARED_PX, 3)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), 5)
    return np.clip((soft - 127.5) * 6 + 127.5, 20, 235).astype(np.uint8)


@pytest.fixture(scope="module")
def mask():
    """A round hand in its middle."""
    return cv2.circle(np.zeros((PREPARED_PX, PREPARED_PX), np.uint8), (72, 72), 36, 255, -1)


def test_with_nothing_to_vary_it_is_the_live_crop(hand, make_frame):
    frame = Frame(cv2.GaussianBlur(make_frame().rgb, (0, 0), 3), 0, 0.0)
    picture, mask = prepare_hand(frame, hand)
    live = crop_hand(frame, hand, SIZE).rgb
    plain = view(picture, mask, NONE)
    assert np.abs(plain.astype(int) - live).mean() < 0.5
    assert np.array_equal(plain, view(picture, mask, NONE, seed=99)), "nothing is left to chance"


def test_nothing_to_vary_is_zero_everywhere_but_the_zoom():
    assert all(getattr(NONE, f.name) == (1.0 if f.name == "zoom" else 0.0) for f in fields(NONE))


@pytest.mark.parametrize("how", [Augmentation(), ALWAYS, NONE], ids=["usual", "always", "none"])
def test_the_same_seed_gives_the_same_picture_and_another_another(picture, mask, how):
    rooms = [np.random.default_rng(1).integers(0, 256, (90, 120, 3), np.uint8)]
    first, again, other = (view(picture, mask, how, seed, rooms) for seed in (5, 5, 6))
    assert np.array_equal(first, again)
    assert np.array_equal(first, other) == (how is NONE)


@settings(deadline=None, max_examples=80)
@given(
    st.builds(
        Augmentation,
        st.floats(0, 90),
        st.floats(1.0, 3.0),
        st.floats(0, 0.5),
        *(st.sampled_from([0.0, 0.5, 1.0]) for _ in SHARES),
    ),
    st.integers(0, 2**32),
    st.sampled_from([32, 64, 96, 224]),
    st.sampled_from([0, 1, 128, 255]),
    st.sampled_from([0, 128, 255]),
    st.sampled_from([(), ((1, 1),), ((7, 300), (64, 64))]),
)
def test_any_picture_any_mask_any_amount(how, seed, size_px, grey, covered, rooms):
    flat = np.full((PREPARED_PX, PREPARED_PX, 3), grey, np.uint8)
    hand = np.full((PREPARED_PX, PREPARED_PX), covered, np.uint8)
    given_rooms = [np.full((*size, 3), 77, np.uint8) for size in rooms]
    varied = view(flat, hand, how, seed, given_rooms, size_px)
    assert (varied.shape, varied.dtype) == ((size_px, size_px, 3), np.uint8)


@pytest.mark.parametrize("name", ["rotation_deg", "zoom", "shift", *SHARES])
def test_each_step_changes_the_picture_when_it_is_switched_on(picture, mask, name):
    amount = {"rotation_deg": 20.0, "zoom": 1.4, "shift": 0.1}.get(name, 1.0)
    assert not np.array_equal(view(picture, mask, only(**{name: amount}), 3), view(picture, mask, NONE))


def test_neither_the_picture_nor_the_mask_is_changed(picture, mask):
    before = picture.copy(), mask.copy()
    picture.flags.writeable = mask.flags.writeable = False
    for seed in range(20):
        view(picture, mask, ALWAYS, seed)
    assert np.array_equal(picture, before[0])
    assert np.array_equal(mask, before[1])


def test_mirroring_mirrors(picture, mask):
    mirrored = view(picture, mask, only(mirror=1.0))
    assert np.abs(mirrored[:, ::-1].astype(int) - view(picture, mask, NONE)).max() <= 2


def test_another_background_leaves_the_hand(picture, mask):
    """Where the mask is full the hand stays, but for its light; far from it the room shows."""
    room = np.zeros((200, 200, 3), np.uint8)
    room[..., 2] = 255  # blue
    plain = view(picture, mask, NONE).astype(float)
    corners, middles = [], []
    for seed in range(40):
        varied = view(picture, mask, only(background=1.0), seed, [room]).astype(float)
        corners.append(varied[2:6, 2:6].mean(axis=(0, 1)))
        middles.append(np.corrcoef(varied[26:38, 26:38].ravel(), plain[26:38, 26:38].ravel())[0, 1])
    blue = [c for c in corners if c[2] > 3 * max(c[0], c[1], 10)]
    assert 16 <= len(blue) < 40, "two thirds are rooms, the rest is drawn"
    assert np.median(middles) > 0.9


def test_the_hand_stays_in_view(picture, mask):
    """With the usual jitter the middle of the hand never leaves the middle third."""
    dot = cv2.circle(np.zeros((PREPARED_PX, PREPARED_PX, 3), np.uint8), (72, 72), 6, (255, 255, 255), -1)
    usual = Augmentation()
    how = only(rotation_deg=usual.rotation_deg, zoom=usual.zoom, shift=usual.shift, mirror=usual.mirror)
    for seed in range(50):
        y, x = np.nonzero(view(dot, mask, how, seed)[..., 0] > 100)
        assert abs(x.mean() - SIZE / 2) < SIZE / 6
        assert abs(y.mean() - SIZE / 2) < SIZE / 6


def test_the_usual_amount_leaves_most_pictures_readable(picture, mask):
    """On average neither black nor white, and like the picture it came from."""
    plain = view(picture, mask, NONE)
    varied = np.stack([view(picture, mask, Augmentation(background=0.0), seed) for seed in range(60)])
    assert 60 < varied.mean() < 200
    likeness = [np.corrcoef(v.ravel(), plain.ravel())[0, 1] for v in varied]
    assert np.mean(likeness) > 0.3


def test_colours_keep_their_order_through_jpeg(picture, mask):
    """OpenCV takes RGB for BGR there and back: red must come out red."""
    red = np.zeros_like(picture)
    red[..., 0] = 220
    compressed = view(red, mask, only(jpeg=1.0))
    assert compressed[..., 0].mean() > 180 > 60 > compressed[..., 2].mean()


def test_a_whole_picture_in_the_networks_size_is_left_alone_or_varied_around_itself(picture):
    """It is not cut out of a larger one, as a prepared hand is."""
    ready = cv2.resize(picture, (SIZE, SIZE), interpolation=cv2.INTER_AREA)
    mask = np.full((SIZE, SIZE), 255, np.uint8)
    assert np.array_equal(view(ready, mask, NONE), ready)
    mirrored = view(ready, mask, only(mirror=1.0))
    assert np.abs(mirrored[:, ::-1].astype(int) - ready).mean() < 4
    for seed in range(10):
        varied = view(ready, mask, ALWAYS, seed)
        assert (varied.shape, varied.dtype) == ((SIZE, SIZE, 3), np.uint8)
    darker = [view(ready, mask, only(light=1.0), seed) for seed in range(20)]
    likeness = [np.corrcoef(v.ravel(), ready.ravel())[0, 1] for v in darker]
    assert np.median(likeness) > 0.9
