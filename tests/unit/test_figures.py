"""Figures are PNG files that show what they are given, whatever it is called, and leave matplotlib as it was."""

import cv2
import matplotlib
import numpy as np
import pytest

from signcam.dataset.sources import Example
from signcam.hand.crop import crop_hand
from signcam.training.canvas import DARK, DPI, LIGHT, is_ours, short
from signcam.training.figures import answer, confusion, contact_sheet, curves, reliability
from signcam.training.report import Mistake, summarise
from signcam.values import Frame, Prediction, Progress, Recognition

LETTERS = (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "del", "nothing", "space")
NASTY = (
    "$x_1$",
    "手",
    "\N{WAVING HAND SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-5}",
    "مرحبا",
    "a\nb",
    "\udcff",
    "<b>",
    "x" * 300,
)
MANY = tuple(f"sign {k}" for k in range(61))


def report_of(labels, said):
    """A picture of each of `labels`, of which the model said this; None is no hand."""
    examples = [
        Example(np.zeros((8, 8, 3), np.uint8), label, "", "set", f"{label}/{k}.png") for k, label in enumerate(labels)
    ]
    known = tuple(dict.fromkeys(labels)) if len(set(labels)) > 1 else (*labels[:1], "other")
    answers = []
    for s in said:
        p = np.full(len(known), 0.2 / (len(known) - 1), np.float32)
        if s is not None:
            p[known.index(s)] = 0.8
        answers.append(None if s is None else Prediction(known, p))
    return summarise(examples, answers, known)


def pixels(png):
    """(H, W, 3) uint8 RGB of a PNG file's bytes."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return cv2.cvtColor(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)


def share_of(rgb, colour):
    """The share of the pixels that have exactly this colour, #RRGGBB."""
    return float((rgb == [int(colour[i : i + 2], 16) for i in (1, 3, 5)]).all(axis=2).mean())


@pytest.mark.parametrize(
    ("labels", "dark"),
    [(("1", "2"), False), (LETTERS, False), (LETTERS, True), (NASTY, False), (MANY, False)],
)
def test_every_report_can_be_drawn(labels, dark):
    report = report_of(labels, [*labels[1:], None])
    for draw in (confusion, reliability):
        rgb = pixels(draw(report, dark=dark))
        assert 200 < min(rgb.shape[:2]) <= max(rgb.shape[:2]) < 2500
        assert rgb[0, 0].tolist() == ([23, 27, 34] if dark else [255, 255, 255])
    sheet = pixels(contact_sheet(report.wrong, [np.zeros((64, 64, 3), np.uint8)] * len(report.wrong), dark=dark))
    assert max(sheet.shape[:2]) < 1500


def test_a_matrix_of_right_answers_is_blue_and_one_of_mistakes_orange():
    right = pixels(confusion(report_of(("1", "2"), ["1", "2"])))
    wrong = pixels(confusion(report_of(("1", "2"), ["2", "1"])))
    assert share_of(right, LIGHT.right) > 0.1
    assert share_of(right, LIGHT.wrong) == 0
    assert share_of(wrong, LIGHT.wrong) > 0.1
    assert share_of(wrong, LIGHT.right) == 0


def test_a_matrix_has_a_column_for_no_hand_only_where_there_is_one():
    with_all, without = (pixels(confusion(report_of(("1", "2"), said))) for said in (["1", "2"], ["1", None]))
    assert without.shape[1] - with_all.shape[1] == pytest.approx(0.6 * DPI, abs=1)


def test_calibration_without_one_answer():
    assert share_of(pixels(reliability(report_of(("1", "2"), [None, None]))), LIGHT.right) == 0


def mistakes(count):
    return [Mistake(f"a/b/$IMG_{k}$.png", "1", "2", 1 - k / 1000, k) for k in range(count)]


def test_crops_are_enlarged_without_smoothing():
    """Of a checkerboard of two colours no third is made."""
    board = np.zeros((64, 64, 3), np.uint8)
    board[::2, ::2] = board[1::2, 1::2] = (250, 10, 200)
    board[board.sum(axis=2) == 0] = (10, 250, 20)
    rgb = pixels(contact_sheet(mistakes(1), [board]))
    coloured = rgb[(np.ptp(rgb.astype(int), axis=2) > 100)]
    assert len(coloured) > 100 * 100
    of_two = (coloured == (250, 10, 200)).all(axis=1) | (coloured == (10, 250, 20)).all(axis=1)
    assert of_two.mean() > 0.95  # the rest lies under the frame


def test_the_sheet_grows_by_rows_and_ends_with_the_worst_n():
    crops = [np.zeros((64, 64, 3), np.uint8)] * 20
    heights = [pixels(contact_sheet(mistakes(k), crops[:k])).shape[0] for k in (1, 8, 9)]
    assert heights[0] == heights[1] < heights[2]
    assert pixels(contact_sheet(mistakes(20), crops, most=8)).shape[0] == heights[1]


def test_no_mistakes_make_a_friendly_picture():
    rgb = pixels(contact_sheet([], []))
    assert (rgb != 255).any(axis=2).mean() > 0.005  # something is written


def test_a_crop_for_each_mistake():
    with pytest.raises(ValueError, match="shorter"):
        contact_sheet(mistakes(2), [np.zeros((64, 64, 3), np.uint8)])


def history(epochs, *, validated):
    return [
        Progress(k, 20, 2 / k, 1 - 1 / k, 2.5 / k if validated else None, 0.9 if validated else None, 1.0, 1.0)
        for k in range(1, epochs + 1)
    ]


@pytest.mark.parametrize("epochs", [0, 1, 15])
def test_curves(epochs):
    alone, validated = (pixels(curves(history(epochs, validated=v))) for v in (False, True))
    assert alone.shape == validated.shape
    assert (share_of(alone, LIGHT.right) > 0) == (epochs > 0)
    assert share_of(alone, LIGHT.wrong) == 0
    assert (share_of(validated, LIGHT.wrong) > 0) == (epochs > 0)


def test_a_loss_that_is_no_number_is_left_out():
    broken = Progress(2, 20, float("nan"), 0.5, float("inf"), 0.5, 1.0, 1.0)
    assert share_of(pixels(curves([*history(1, validated=True), broken])), LIGHT.right) > 0


def recognition(rgb, hand, labels=tuple("0123456789"), best=5, name="/a/$IMG_1$.png"):
    frame = Frame(rgb, 0, 0.0, name)
    p = np.full(len(labels), 0.1 / (len(labels) - 1), np.float32)
    p[best] = 0.9
    said = None if hand is None else Prediction(tuple(labels), p)
    crop = None if hand is None else crop_hand(frame, hand, 64)
    return Recognition(frame, hand, crop, said, said, None if hand else "no hand", 0.0, 0.0, 0.0, 0)


def test_an_answer_shows_the_hand_the_crop_and_the_bars(hand):
    rgb = pixels(answer(recognition(np.full((240, 320, 3), 90, np.uint8), hand), "5, 90.0 %"))
    assert share_of(rgb, "#5A5A5A") > 0.2  # the picture and its crop
    assert share_of(rgb, "#F0E442") > 0.001  # the outline
    assert share_of(rgb, LIGHT.wrong) > 0.0001  # the landmarks
    assert share_of(rgb[:, rgb.shape[1] // 2 :], LIGHT.right) > 0.02  # the bar
    assert share_of(rgb[:, rgb.shape[1] // 2 :], LIGHT.muted) > 0.0005  # the others


def test_an_answer_without_a_hand():
    rgb = pixels(answer(recognition(np.full((240, 320, 3), 90, np.uint8), None), "no sign: no hand"))
    assert share_of(rgb, "#5A5A5A") > 0.2
    assert share_of(rgb, "#F0E442") == share_of(rgb, LIGHT.right) == 0


@pytest.mark.parametrize(
    ("size", "labels"),
    [((1, 1), NASTY), ((3000, 40), ("a", "b")), ((40, 3000), NASTY), ((2000, 1500), MANY)],
)
def test_pictures_of_every_shape_and_every_set_of_labels(hand, size, labels):
    given = recognition(np.full((size[1], size[0], 3), 90, np.uint8), hand, labels, best=1)
    rgb = pixels(answer(given, "$x_1$: 90 %", dark=True))
    assert max(rgb.shape[:2]) < 2000
    assert share_of(rgb, DARK.right) > 0.001


def test_matplotlib_is_left_as_it_was_and_asked_for_nothing_of_the_users(monkeypatch):
    monkeypatch.setitem(matplotlib.rcParams, "figure.facecolor", "red")
    monkeypatch.setitem(matplotlib.rcParams, "text.usetex", True)
    before = dict(matplotlib.rcParams)
    assert pixels(curves(history(3, validated=True)))[0, 0].tolist() == [255, 255, 255]
    assert dict(matplotlib.rcParams) == before


def test_the_same_gives_the_same_file():
    report = report_of(("1", "2"), ["2", "2"])
    assert confusion(report) == confusion(report)


def test_a_figure_knows_that_it_is_ours(tmp_path):
    ours, other = tmp_path / "ours.png", tmp_path / "other.png"
    ours.write_bytes(contact_sheet([], []))
    other.write_bytes(cv2.imencode(".png", np.zeros((9, 9, 3), np.uint8))[1].tobytes())
    assert (is_ours(ours), is_ours(other)) == (True, False)


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [("abc", 3, "abc"), ("abcdefghij", 7, "ab…ghij"), ("a \n\t b", 9, "a b"), ("", 5, ""), ("\udcff.png", 9, "?.png")],
)
def test_long_names_are_cut_in_the_middle(text, most, cut):
    assert short(text, most) == cut
