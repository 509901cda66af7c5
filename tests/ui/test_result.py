"""The sign, the bars for any vocabulary, and what the network sees."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from fake_session import DIGITS, make_recognition, pixels_of

from signcam.ui.result import Answer, ResultPanel
from signcam.values import Crop

SIGN = Answer("7", "93%", "sure")


@pytest.fixture
def panel(qtbot, look):
    panel = ResultPanel()
    panel.resize(360, 640)
    qtbot.addWidget(panel)
    panel.grab()  # lays it out
    return panel


def test_sign_bars_and_crop_come_from_the_recognition(panel):
    recognition = make_recognition()
    panel.show_result(SIGN, recognition, DIGITS, 0.0)
    assert panel.answer.answer == SIGN
    assert panel.bars.labels == DIGITS
    assert panel.bars.probabilities is recognition.steady.probabilities
    assert panel.answer.accessibleName() == "Sign 7"
    centre = pixels_of(panel.crop.grab().toImage())[64, 64]
    assert tuple(centre) == (90, 150, 20)  # BGR of the crop


def test_bars_move_with_every_recognition(panel):
    panel.show_result(SIGN, make_recognition(probability=0.9), DIGITS, 0.0)
    long = pixels_of(panel.bars.grab().toImage())
    panel.show_result(SIGN, make_recognition(probability=0.5), DIGITS, 0.0)
    short = pixels_of(panel.bars.grab().toImage())
    assert (long != short).any()


def test_without_a_hand_the_bars_are_empty_and_the_crop_too(panel):
    panel.show_result(SIGN, make_recognition(), DIGITS, 0.0)
    panel.show_result(Answer("", "No hand in sight", "Hold it up."), make_recognition(reason="no hand"), DIGITS, 0.0)
    assert panel.bars.labels == DIGITS
    assert panel.bars.probabilities is None
    assert panel.answer.accessibleName() == "No hand in sight"
    crop = pixels_of(panel.crop.grab().toImage())
    assert (crop[20:-20, 20:-20] == crop[64, 64]).all()
    assert tuple(crop[64, 64]) != (90, 150, 20)


def test_a_left_hand_is_told_to_be_mirrored_where_the_crop_rule_did_so(panel):
    right = make_recognition()
    panel.show_result(SIGN, right, DIGITS, 0.0)
    assert panel._about_crop.text() == "64 × 64 pixels\nof a right hand"
    crop = Crop(right.crop.rgb, right.crop.to_frame * np.array([[-1, 1, 1], [1, 1, 1]], np.float32), 0.0)
    panel.show_result(SIGN, replace(right, hand=replace(right.hand, side="left"), crop=crop), DIGITS, 0.0)
    assert panel._about_crop.text() == "64 × 64 pixels\nof a left hand, mirrored"


def test_the_crop_is_enlarged_by_whole_pixels(panel):
    recognition = make_recognition()
    stripes = np.zeros((64, 64, 3), np.uint8)
    stripes[:, ::2] = 255
    panel.crop.show_crop(stripes)
    for height, factor in ((400, 1), (640, 2), (1000, 3)):
        panel.resize(360, height)
        panel.grab()
        assert panel.crop.width() == 64 * factor
        row = pixels_of(panel.crop.grab().toImage())[32 * factor, :, 0]
        assert np.array_equal(row, np.repeat(stripes[32, :, 0], factor))
    panel.show_result(SIGN, recognition, DIGITS, 0.0)


def test_the_waiting_circle_turns(panel):
    waiting = Answer("", "Loading the model", "A few seconds.", busy=True)
    pictures = []
    for now_s in (0.0, 0.3):
        panel.show_result(waiting, None, (), now_s)
        pictures.append(pixels_of(panel.answer.grab().toImage()))
    assert (pictures[0] != pictures[1]).any()


def test_golden_sign(panel, golden):
    panel.show_result(SIGN, make_recognition(), DIGITS, 0.0)
    golden(panel.grab().toImage(), "panel_sign")


def test_golden_loading(panel, golden):
    panel.show_result(Answer("", "Loading the model", "A few seconds.", busy=True), None, (), 0.3)
    golden(panel.grab().toImage(), "panel_loading")


def test_golden_reason_on_a_low_panel(panel, golden):
    panel.resize(300, 420)
    answer = Answer("", "Not sure", "It could be 6 or 9. Turn the hand a little, or bring it closer.")
    panel.show_result(answer, make_recognition(reason="unsure", sign="6", probability=0.4), DIGITS, 0.0)
    golden(panel.grab().toImage(), "panel_unsure")


def test_golden_another_vocabulary(panel, golden):
    labels = (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "space", "delete", "nothing")
    answer = Answer("space", "71%", "sure")
    panel.show_result(answer, make_recognition(sign="space", probability=0.71, labels=labels), labels, 0.0)
    golden(panel.grab().toImage(), "panel_letters")
