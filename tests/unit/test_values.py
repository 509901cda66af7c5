"""The vocabulary: what is no frame, hand or prediction cannot be made, and what can be made cannot be changed."""

from dataclasses import FrozenInstanceError

import numpy as np
import pytest

from signcam.values import BONES, LANDMARKS, Box, Crop, Frame, Hand, ModelCard, Prediction, Recognition

RGB = np.zeros((4, 4, 3), np.uint8)
POINTS = np.zeros((21, 2), np.float32)
MAP = np.eye(2, 3, dtype=np.float32)
BOX = Box(0, 0, 1, 1)
HALVES = np.array((0.5, 0.5), np.float32)


def frame(rgb):
    return Frame(rgb, index=0, captured_at=0.0)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: frame(RGB.astype(np.float32)), "uint8"),
        (lambda: frame(RGB[..., 0]), r"\(H, W, 3\)"),
        (lambda: frame(np.zeros((4, 4, 4), np.uint8)), r"\(4, 4, 4\)"),
        (lambda: frame(np.zeros((0, 4, 3), np.uint8)), r"\(0, 4, 3\)"),
        (lambda: frame(np.zeros((4, 8, 3), np.uint8)[:, ::2]), "contiguous"),
        (lambda: frame(np.zeros((4, 4, 3), np.uint8)[..., ::-1]), "contiguous"),
        (lambda: Box(3, 0, 3, 1), "left < right"),
        (lambda: Box(0, 2, 3, 1), "top < bottom"),
        (lambda: Hand(POINTS[:20], BOX, "left", 1.0), r"\(20, 2\)"),
        (lambda: Hand(POINTS.astype(np.float64), BOX, "left", 1.0), "float64"),
        (lambda: Hand(np.full((21, 2), np.nan, np.float32), BOX, "left", 1.0), "finite"),
        (lambda: Hand(np.full((21, 2), np.inf, np.float32), BOX, "left", 1.0), "finite"),
        (lambda: Hand(POINTS, BOX, "Left", 1.0), "'Left'"),
        (lambda: Crop(np.zeros((4, 5, 3), np.uint8), MAP, 0.0), "square"),
        (lambda: Crop(RGB.astype(np.int16), MAP, 0.0), "int16"),
        (lambda: Crop(RGB, np.eye(3, dtype=np.float32), 0.0), r"\(2, 3\)"),
        (lambda: Prediction(("a", "b", "c"), HALVES), "3 labels"),
        (lambda: Prediction(("a", "b"), HALVES * 1.01), "add up to 1"),
        (lambda: Prediction(("a", "b"), np.array((np.nan, 0.5), np.float32)), "add up to 1"),
    ],
)
def test_what_is_none_cannot_be_made(make, says):
    with pytest.raises(ValueError, match=says):
        make()


@pytest.mark.parametrize(
    "array",
    [
        Frame(np.zeros((4, 6, 3), np.uint8), 0, 0.0).rgb,
        Hand(np.zeros((21, 2), np.float32), BOX, "left", 1.0).landmarks,
        Crop(np.zeros((4, 4, 3), np.uint8), MAP.copy(), 0.0).rgb,
        Crop(np.zeros((4, 4, 3), np.uint8), MAP.copy(), 0.0).to_frame,
        Prediction(("a", "b"), HALVES.copy()).probabilities,
    ],
    ids=["frame", "landmarks", "crop", "map", "probabilities"],
)
def test_arrays_become_read_only(array):
    with pytest.raises(ValueError, match="read-only"):
        array[0] = 1


def test_the_array_given_is_the_one_kept_and_read_only_for_its_giver_too():
    rgb = np.zeros((4, 6, 3), np.uint8)
    assert frame(rgb).rgb is rgb
    with pytest.raises(ValueError, match="read-only"):
        rgb[0, 0] = 1


def test_values_cannot_be_changed():
    card = ModelCard(name="x", labels=("a", "b"), input_px=64, crop="c", preprocessing="p")
    for value, name in ((BOX, "left"), (frame(RGB.copy()), "index"), (card, "name")):
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, 1)


def test_sizes_are_width_then_height():
    assert frame(np.zeros((4, 6, 3), np.uint8)).size == (6, 4)
    assert (Box(1, 2, 4, 10).width, Box(1, 2, 4, 10).height) == (3, 8)


def test_the_best_is_the_most_probable():
    assert Prediction(("a", "b"), np.array((0.25, 0.75), np.float32)).best == ("b", 0.75)


def answer(reason, steady):
    return Recognition(Frame(RGB.copy(), 0, 10.0), None, None, None, steady, reason, 0.0, 0.0, 10.25, 0)


def test_there_is_no_sign_where_there_is_a_reason():
    said = Prediction(("a", "b"), np.array((0.25, 0.75), np.float32))
    assert answer(None, said).sign == ("b", 0.75)
    assert answer("unsure", said).sign is None
    assert answer("no hand", None).sign is None
    assert answer(None, said).lag_s == 0.25


def test_the_bones_join_all_landmarks_into_one_hand():
    assert {p for bone in BONES for p in bone} == set(range(LANDMARKS))
