"""The microscope: steps, words, freezing and painting, and the thread behind it."""

from __future__ import annotations

import numpy as np
import pytest
from fake_session import DIGITS, FakeSession, make_frame, make_recognition, pixels_of
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent

from signcam.explanation import STAGES, STEM, Explanation, Maps, Sum
from signcam.live.session import State
from signcam.ui import inside_words as words
from signcam.ui.inside import PAINT, InsidePanel
from signcam.ui.inside_view import InsideView, Sight, places_of
from signcam.ui.moment import moment_of
from signcam.values import Crop, Prediction


def explain(crop, best="7", p=0.8):
    """What a network might have computed of this crop: every map another slope."""
    rest = (1 - p) / 9
    prediction = Prediction(DIGITS, np.array([p if label == best else rest for label in DIGITS], np.float32))
    maps = []
    for name, size, of in zip((STEM, *STAGES), (32, 15, 8, 4, 2), (64, 256, 512, 1024, 2048), strict=True):
        y, x = np.mgrid[:size, :size] / size
        values = np.stack([np.abs(np.cos(k + 3 * x + k * y)) for k in range(16)]).astype(np.float32)
        maps.append(Maps(name, tuple(range(16)), values, of))
    values = maps[1].values
    shortcut, computed = values[:4], values[4:8] - 0.7
    added = Sum("conv2_block2", (0, 1, 2, 3), shortcut, computed, np.maximum(shortcut + computed, 0))
    return Explanation(crop, prediction, tuple(maps), added, best, np.array([[3, -1], [0, 1]], np.float32))


def make_crop():
    y, x = np.mgrid[:64, :64]
    rgb = np.stack((x * 4, y * 4, 128 + 0 * x), axis=2).astype(np.uint8)
    return Crop(np.ascontiguousarray(rgb), np.array([[3, 0, 40], [0, 3, 180]], np.float32), 0.0)


@pytest.fixture
def view(qtbot, look):
    view = InsideView()
    view.resize(800, 460)
    qtbot.addWidget(view)
    crop = make_crop()
    view.show_sight(Sight(make_frame(), make_recognition(), explain(crop)))
    return view


def test_arrows_move_through_the_steps(view, qtbot):
    assert view.step == words.PIXELS
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.step == words.STEM
    assert "convolution" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.step == words.CAMERA
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.step == words.ANSWER


def test_hovering_chooses_a_step(view):
    tile = places_of(view.width(), view.height()).tiles[words.EVIDENCE]
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, tile.center(), tile.center(), none, none, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(view, moved)
    assert view.step == words.EVIDENCE


@pytest.mark.parametrize("step", range(len(words.STEPS)))
def test_every_step_has_two_sentences_and_a_picture_of_its_own(view, step):
    text = words.STEPS[step].text
    assert text.count(". ") == 1
    assert text.endswith(".")
    view.choose(step)
    assert view.accessibleDescription().endswith(text)
    large = places_of(view.width(), view.height()).large.toRect()
    picture = pixels_of(view.grab(large).toImage())
    view.show_sight(Sight(title="Looking inside"))
    assert (pixels_of(view.grab(large).toImage()) != picture).any()


def test_the_pixels_are_not_smoothed(view):
    place = places_of(800, 460).large.toRect()
    side = min(place.width(), place.height())
    drawn = pixels_of(view.grab().toImage())[place.top() : place.top() + side, place.left() : place.left() + side]
    crop = view.sight.explanation.crop.rgb[:, :, ::-1]
    at = ((np.arange(64) + 0.5) * side / 64).astype(int)
    assert np.abs(drawn[np.ix_(at, at)].astype(int) - crop).max() <= 1
    assert len(np.unique(drawn[side // 2, :, 2])) == 64


def frozen(view):
    sight = view.sight
    view.show_sight(Sight(sight.frame, sight.recognition, sight.explanation, frozen=True))


def test_painting_covers_what_lies_under_the_mouse(view, qtbot):
    frozen(view)
    place = places_of(800, 460).large.toRect()
    with qtbot.waitSignal(view.painted):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(2, 2))
    assert view.paint[0, 0]
    assert view.paint.sum() < 40
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.paint is None


def test_painting_on_what_moves_asks_for_it_to_be_frozen(view, qtbot):
    place = places_of(800, 460).large.toRect()
    with qtbot.waitSignal(view.freeze_wanted):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(9, 9))
    assert view.paint is None


def test_it_can_be_painted_on_without_a_mouse(view, qtbot):
    frozen(view)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    rows, columns = np.nonzero(view.paint)
    assert (rows.mean() + 0.5, columns.mean() + 0.5) == pytest.approx((30, 32), abs=0.6)


class FakeInside:
    """Explains at once."""

    def __init__(self, model):
        self.model = model
        self.asked = []
        self.error = None
        self.closed = False

    def ask(self, crop):
        if crop not in self.asked:
            self.asked.append(crop)

    def last(self):
        return explain(self.asked[-1]) if self.asked else None

    def close(self, timeout_s=0.0):
        self.closed = True
        return True


@pytest.fixture
def session():
    session = FakeSession()
    session.show(make_recognition())
    return session


@pytest.fixture
def insides():
    return []


@pytest.fixture
def panel(qtbot, look, insides):
    def make(model):
        insides.append(FakeInside(model))
        return insides[-1]

    panel = InsidePanel(lambda: False, make)
    qtbot.addWidget(panel)
    return panel


def tick(panel, session):
    panel.tick(session, moment_of(session, ""), 0.0)


def test_the_network_is_opened_once_there_are_answers_and_let_go_at_the_end(panel, session, insides):
    session.now = State.LOADING
    tick(panel, session)
    assert insides == []
    session.now = State.LIVE
    tick(panel, session)
    tick(panel, session)
    assert len(insides) == 1
    assert insides[0].asked == [session.recognition.crop]
    assert panel.page.view.sight.explanation is not None
    panel.end()
    assert insides[0].closed


def test_another_model_is_opened_anew(panel, session, insides, tmp_path):
    tick(panel, session)
    session.model = tmp_path
    tick(panel, session)
    assert insides[0].closed
    assert insides[1].model == tmp_path


def test_what_is_painted_over_is_asked_about(panel, session, insides, qtbot):
    session.paused = True
    tick(panel, session)
    view = panel.page.view
    assert view.sight.frozen
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    tick(panel, session)
    [plain, painted] = insides[0].asked
    assert plain is session.recognition.crop
    assert (painted.rgb[view.paint] == PAINT).all()
    assert (painted.rgb[~view.paint] == plain.rgb[~view.paint]).all()
    session.paused = False
    session.show(make_recognition())
    tick(panel, session)
    assert view.paint is None
    assert insides[0].asked[-1] is session.recognition.crop


def test_without_a_hand_the_reason_stands_there(panel, session):
    session.show(make_recognition(reason="no hand"))
    tick(panel, session)
    assert panel.page.view.sight.explanation is None
    assert panel.page.view.sight.title == "No hand in sight"


def test_a_model_that_cannot_be_opened_is_told(panel, session, insides):
    tick(panel, session)
    insides[0].error = "mine is damaged. Get the model again."
    insides[0].asked.clear()
    insides[0].ask = lambda crop: None
    tick(panel, session)
    assert panel.page.view.sight.text == "mine is damaged. Get the model again."


def test_the_panel_takes_the_whole_window_and_gives_it_back(made, qtbot):
    qtbot.keyClick(made.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not made.window.video.isVisible()
    assert made.window.side.shown.page.view.hasFocus()
    qtbot.keyClick(made.window.side.shown.page.view, Qt.Key.Key_Period)
    assert made.session.paused
    qtbot.keyClick(made.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert made.window.video.isVisible()
    assert made.window.video.hasFocus()


@pytest.mark.parametrize("step", [words.CROP, words.STAGE_1, words.SHORTCUT, words.EVIDENCE])
def test_golden_steps(view, golden, step):
    view.choose(step)
    golden(view.grab().toImage(), f"inside_{words.STEPS[step].name.lower().replace(' ', '_')}")
