"""The picture, and the hand over it in both mirror states."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from fake_session import make_frame, make_hand, make_recognition, pixels_of
from PySide6.QtCore import QPointF, QSizeF

from signcam.ui import overlay
from signcam.ui.video import FRESH_S, Scene, VideoView, fresh, to_qimage

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


@pytest.fixture
def view(qtbot, look):
    view = VideoView()
    view.resize(640, 480)
    qtbot.addWidget(view)
    return view


def shown(view, scene):
    view.show_scene(scene)
    return view.grab().toImage()


def differs(a: QImage, b: QImage) -> np.ndarray:
    """(H, W) bool: where two pictures are not the same."""
    return (np.abs(pixels_of(a).astype(int) - pixels_of(b).astype(int)) > 8).any(axis=2)


def columns(mask: np.ndarray) -> tuple[int, int]:
    """The first and last column that has any."""
    found = np.flatnonzero(mask.any(axis=0))
    return int(found[0]), int(found[-1])


def test_the_picture_is_shown_as_it_is_or_as_in_a_mirror(view):
    plain = pixels_of(shown(view, Scene(make_frame())))
    mirrored = pixels_of(shown(view, Scene(make_frame(), mirror=True)))
    assert tuple(plain[60, 80]) == (30, 30, 200)  # BGR: the red corner of the sensor's picture
    assert tuple(plain[60, 560]) == (90, 90, 90)
    assert tuple(mirrored[60, 560]) == (30, 30, 200)
    assert tuple(mirrored[60, 80]) == (90, 90, 90)


@pytest.mark.parametrize("mirror", [False, True])
def test_box_and_landmarks_lie_over_the_hand(view, mirror):
    recognition = make_recognition(reason="unsure")
    frame = recognition.frame
    drawn = differs(
        shown(view, Scene(frame, recognition, mirror=mirror)), shown(view, Scene(frame, None, mirror=mirror))
    )
    corners = overlay.box_corners(recognition).boundingRect()
    left, right = columns(drawn)
    expected = (640 - corners.right(), 640 - corners.left()) if mirror else (corners.left(), corners.right())
    assert (left, right) == pytest.approx(expected, abs=5)
    for x, y in recognition.hand.landmarks:
        assert drawn[int(y), int(640 - x if mirror else x)]


def test_without_a_crop_the_box_is_the_hands_own():
    recognition = make_recognition()
    assert overlay.box_corners(recognition).boundingRect().left() == 40
    bare = replace(recognition, crop=None)
    box = recognition.hand.box
    assert overlay.box_corners(bare).boundingRect().getCoords() == (box.left, box.top, box.right, box.bottom)
    assert overlay.box_corners(replace(bare, hand=None)).isEmpty()


def test_the_sign_stands_beside_the_hand_and_is_never_mirrored(view):
    frame = make_frame()
    signed, unsigned = make_recognition(frame), make_recognition(frame, reason="unsure")
    tags = []
    for mirror in (False, True):
        picture = shown(view, Scene(frame, signed, mirror=mirror))
        tag = differs(picture, shown(view, Scene(frame, unsigned, mirror=mirror)))
        tag[175:] = False  # the box begins at 180, and is of another colour
        left, right = columns(tag)
        tags.append(pixels_of(picture)[tag.any(axis=1), left : right + 1].astype(int))
    plain, mirrored = tags
    assert np.abs(plain - mirrored).mean() < 5 < np.abs(plain - mirrored[:, ::-1]).mean()


def test_a_box_is_not_drawn_over_a_picture_it_is_not_about(view):
    recognition = make_recognition(reason="unsure")
    late = make_frame(9, at=recognition.frame.captured_at + FRESH_S + 0.01)
    assert not differs(shown(view, Scene(late, recognition)), shown(view, Scene(late))).any()
    soon = make_frame(5, at=recognition.frame.captured_at + FRESH_S - 0.01)
    assert fresh(soon, recognition)
    assert differs(shown(view, Scene(soon, recognition)), shown(view, Scene(soon))).any()


def test_a_picture_that_is_not_live_is_dimmed_and_says_so(view):
    frame = make_frame()
    bright = pixels_of(shown(view, Scene(frame))).mean()
    dim = pixels_of(shown(view, Scene(frame, title="Camera signal lost", text="Trying to reconnect…"))).mean()
    assert dim < bright / 2
    assert "Camera signal lost" in view.accessibleDescription()


@pytest.mark.parametrize(("view_size", "area"), [((1000, 480), (180, 0, 640, 480)), ((640, 800), (0, 160, 640, 480))])
@pytest.mark.parametrize("mirror", [False, True])
def test_the_picture_keeps_its_shape(view_size, area, mirror):
    to_view = overlay.fit(640, 480, QSizeF(*view_size), mirror=mirror)
    left, top, width, height = area
    first, last = to_view.map(QPointF(0, 0)), to_view.map(QPointF(640, 480))
    assert sorted((first.x(), last.x())) == pytest.approx([left, left + width])
    assert (first.y(), last.y()) == pytest.approx((top, top + height))
    assert (first.x() > last.x()) == mirror


def test_pixels_reach_qt_unchanged():
    rgb = np.random.default_rng(0).integers(0, 256, (7, 5, 3), np.uint8)  # a width that is no multiple of four
    kept, image = to_qimage(rgb)
    assert kept.shape == (7, 5, 4)
    assert np.array_equal(pixels_of(image), rgb[:, :, ::-1])


def test_the_same_scene_again_paints_nothing(view, qtbot):
    painted = []
    view.show_scene(Scene(make_frame()))
    view.update = lambda: painted.append(1)
    view.show_scene(view.scene)
    assert not painted


@pytest.mark.parametrize("mirror", [False, True])
def test_golden_hand(view, golden, mirror):
    recognition = make_recognition(reason="unsure", hand=make_hand())
    golden(shown(view, Scene(recognition.frame, recognition, mirror=mirror)), f"hand{'_mirrored' if mirror else ''}")


def test_golden_sign_and_pause(view, golden):
    recognition = make_recognition()
    golden(shown(view, Scene(recognition.frame, recognition, mirror=True, badge="Paused")), "sign_paused")


def test_golden_lost(view, golden):
    golden(shown(view, Scene(make_frame(), title="Camera signal lost", text="Trying to reconnect…")), "lost")
