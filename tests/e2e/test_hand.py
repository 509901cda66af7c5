"""MediaPipe, as it is installed here, finds the known hands and tells left from right."""

import subprocess
import sys

import cv2
import numpy as np
import pytest

from signcam.camera import open_camera
from signcam.errors import HandError
from signcam.hand.detector import BUNDLE, CONFIDENCE, HandDetector, as_hand
from signcam.hand.follow import HandFollower
from signcam.settings import assets_folder
from signcam.synth import DIGITS, render_picture
from signcam.synth.rooms import ROOMS, draw_room
from signcam.values import Frame


def frame_of(rgb, captured_at=0.0):
    return Frame(np.ascontiguousarray(rgb), 0, captured_at)


def test_the_hand_of_each_known_picture_is_found_with_its_side(known, image_detector):
    """Pins what a new MediaPipe may swap: it names the person's own hand if the picture is not mirrored."""
    found = {k.path.name: image_detector.detect(k.frame()) for k in known}
    assert {name: hand and hand.side for name, hand in found.items()} == {k.path.name: k.side for k in known}
    assert all(hand.score > 0.8 for hand in found.values())


def test_a_mirrored_picture_shows_the_other_hand(known, image_detector):
    other = {"left": "right", "right": "left"}
    for k in known:
        assert image_detector.detect(frame_of(k.rgb[:, ::-1])).side == other[k.side], k.path.name


@pytest.mark.parametrize("sign", [DIGITS[k] for k in (2, 5, 9)])
def test_landmarks_are_where_the_joints_are(image_detector, sign):
    rendering = render_picture(sign, np.random.default_rng((2, int(sign))), size=(320, 240))
    hand = image_detector.detect(frame_of(rendering.rgb))
    error_px = np.hypot(*(hand.landmarks - rendering.landmarks).T)
    assert error_px.mean() < 0.06 * max(hand.box.width, hand.box.height)
    assert (hand.box.left, hand.box.top) == tuple(np.floor(hand.landmarks.min(axis=0)))


def test_a_video_is_followed(known):
    for k in known[::3]:
        with HandDetector("video") as detector:
            hands = [detector.detect(k.frame(i, 100.0 + i / 30)) for i in range(4)]
        assert [hand and hand.side for hand in hands] == [k.side] * 4, k.path.name


def test_times_that_do_not_grow_do_not_end_the_stream(known):
    """A clip that begins again, a clock that stands still, two frames within a millisecond."""
    with HandDetector("video") as detector:
        for at in (5.0, 5.0, 5.0001, 3.0, 0.0, 5.0, 100.0, 1.0):
            assert detector.detect(known[5].frame(0, at)) is not None, at


def test_a_hand_is_followed_to_where_mediapipe_itself_follows_it():
    """The same network on the same square: landmarks, side and sureness of MediaPipe's own following in a video."""
    import mediapipe
    from mediapipe.tasks import python as tasks

    networks = (assets_folder() / BUNDLE).read_bytes()
    options = tasks.vision.HandLandmarkerOptions(
        base_options=tasks.BaseOptions(model_asset_buffer=networks),
        running_mode=tasks.vision.RunningMode.VIDEO,
        min_hand_detection_confidence=CONFIDENCE,
        min_hand_presence_confidence=CONFIDENCE,
    )
    follower, before, compared = HandFollower(networks, CONFIDENCE), None, 0
    with (
        open_camera("demo", loop=False, paced=False) as clip,
        tasks.vision.HandLandmarker.create_from_options(options) as m,
    ):
        while (frame := clip.read()) is not None and frame.index < 200:
            picture = mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=frame.rgb)
            theirs = m.detect_for_video(picture, 33 * frame.index)
            hand = as_hand(theirs, frame.size)
            if before is not None and hand is not None:
                ours = follower.follow(frame, before)
                assert np.abs(ours.landmarks - hand.landmarks).max() < 1, frame.index
                assert (ours.side, round(abs(ours.score - hand.score), 1)) == (hand.side, 0), frame.index
                compared += 1
            before = hand
    assert compared > 150


def test_a_hand_that_leaves_is_followed_nowhere(known):
    k = known[5]
    with HandDetector("video") as detector:
        assert detector.detect(k.frame()) is not None
        assert [detector.detect(frame_of(np.full_like(k.rgb, 110), i / 30)) for i in range(1, 12)] == [None] * 11
        assert detector.detect(k.frame(12, 0.4)) is not None or detector.detect(k.frame(13, 0.5)) is not None


@pytest.mark.parametrize("mode", ["image", "video"])
@pytest.mark.parametrize(
    "rgb",
    [
        np.zeros((240, 320, 3), np.uint8),
        np.full((240, 320, 3), 255, np.uint8),
        np.random.default_rng(0).integers(0, 256, (240, 320, 3), np.uint8),
        np.full((1, 1, 3), 128, np.uint8),
    ],
    ids=["black", "white", "noise", "one pixel"],
)
def test_where_no_hand_is_none_is_found(mode, rgb):
    with HandDetector(mode) as detector:
        assert detector.detect(frame_of(rgb.copy())) is None


def test_a_close_up_is_found_by_a_second_look(known, image_detector):
    """A hand that fills its picture: the palm network alone misses some, as video mode, which looks once, shows."""
    only_at_the_second = []
    for k in known:
        whole = image_detector.detect(k.frame())
        box = whole.box
        size_px = max(box.width, box.height)
        left, top = (max(edge - size_px // 10, 0) for edge in (box.left, box.top))
        rgb = k.rgb[top : box.bottom + size_px // 10, left : box.right + size_px // 10]
        hand = image_detector.detect(frame_of(rgb))
        assert hand is not None, k.path.name
        error_px = np.hypot(*(hand.landmarks - whole.landmarks + np.array((left, top))).T)
        assert error_px.mean() < 0.05 * size_px, k.path.name
        with HandDetector("video") as once:
            if once.detect(frame_of(rgb)) is None:
                only_at_the_second.append(k.sign)
    assert {"0", "2"} <= set(only_at_the_second)


@pytest.fixture(scope="module")
def rooms():
    """Empty ones by name, (480, 640, 3) uint8."""
    wall = (196, 188, 176)
    drawn = {kind: draw_room(kind, wall, np.random.default_rng(1), (640, 480)) for kind in ROOMS}
    return {kind: np.clip(room, 0, 255).astype(np.uint8) for kind, room in drawn.items()}


def in_a_room(room, hand_picture, height_px, at):
    """The room, and in it the picture of a hand, shrunk to this height, at (left, top)."""
    room = room.copy()
    small = cv2.resize(hand_picture, (height_px, height_px), interpolation=cv2.INTER_AREA)
    room[at[1] : at[1] + height_px, at[0] : at[0] + height_px] = small
    return room


def is_in(hand, height_px, at):
    """Whether the hand's middle lies within that picture, and it is not larger than it."""
    x, y = hand.landmarks.mean(axis=0) - at
    return 0 < x < height_px and 0 < y < height_px and hand.box.height < 1.2 * height_px


def test_small_hands_in_a_room_are_found_by_a_further_look(known, image_detector, rooms):
    places = [(20, 30), (540, 380), (300, 200), (30, 400), (500, 20)]
    only_by_a_further_look = 0
    for k, at in zip(known, places * 2, strict=True):
        frame = frame_of(in_a_room(rooms["shelf"], k.rgb, 64, at))
        hand = image_detector.detect(frame)
        assert hand is not None, k.path.name
        assert is_in(hand, 64, at), k.path.name
        only_by_a_further_look += image_detector._look(frame, None) is None
    assert only_by_a_further_look >= 5


def test_hands_in_the_dark_are_found_by_a_brighter_look(known, image_detector):
    rng = np.random.default_rng(0)
    found = 0
    for k in known:
        dark = 12 * (k.rgb / 255) ** 2 + rng.normal(0, 1, k.rgb.shape)
        hand = image_detector.detect(frame_of(np.clip(dark, 0, 255).astype(np.uint8)))
        found += hand is not None
    assert found >= 8


def test_in_an_empty_room_no_look_finds_a_hand(image_detector, rooms):
    for kind, room in rooms.items():
        assert image_detector.detect(frame_of(room.copy())) is None, kind


def test_a_small_hand_in_a_video_is_found_within_a_second_and_then_followed(known, rooms):
    k = known[5]
    with HandDetector("video") as detector:
        found = []
        for i in range(40):
            at = (440 + 2 * i, 300 - 3 * i)
            hand = detector.detect(Frame(in_a_room(rooms["shelf"], k.rgb, 56, at), i, i / 30))
            found.append(hand is not None)
            assert hand is None or is_in(hand, 56, at), i
        gone = [detector.detect(Frame(rooms["shelf"].copy(), i, i / 30)) for i in range(40, 60)]
    assert any(found[:30])
    assert all(found[found.index(True) :])
    assert gone == [None] * 20


def test_a_large_hand_is_seen_soon_while_a_small_one_is_followed(known, rooms):
    with HandDetector("video") as detector:
        for i in range(20):
            last = detector.detect(Frame(in_a_room(rooms["shelf"], known[5].rgb, 56, (540, 60)), i, i / 30))
        assert is_in(last, 56, (540, 60))
        room = in_a_room(rooms["shelf"], known[5].rgb, 56, (540, 60))
        room[150:450, 50:350] = cv2.resize(known[2].rgb, (300, 300))
        hands = [detector.detect(Frame(room.copy(), i, i / 30)) for i in range(20, 28)]
    assert is_in(hands[-1], 300, (50, 150))


def test_large_and_wide_frames_are_fine(known, image_detector):
    rgb = np.full((720, 1280, 3), 120, np.uint8)
    rgb[60:660, 500:1100] = cv2.resize(known[5].rgb, (600, 600), interpolation=cv2.INTER_CUBIC)
    hand = image_detector.detect(frame_of(rgb))
    near = image_detector.detect(known[5].frame())
    assert np.abs(hand.landmarks - (near.landmarks * 3 + (500, 60))).mean() < 10


def test_closing_twice_is_fine_and_a_closed_detector_says_so(known):
    detector = HandDetector("image")
    detector.close()
    detector.close()
    with pytest.raises(HandError, match=r"closed\. Open a new one"):
        detector.detect(known[0].frame())


@pytest.mark.parametrize("damage", [lambda c: c[:-1], lambda c: c[:100] + b"x" + c[101:], lambda c: b""])
def test_a_damaged_hand_model_is_told_before_mediapipe_sees_it(tmp_path, damage):
    path = tmp_path / BUNDLE
    path.write_bytes(damage((assets_folder() / BUNDLE).read_bytes()))
    with pytest.raises(HandError, match=r"damaged\. Please reinstall signcam"):
        HandDetector("image", path)


def test_a_missing_hand_model_is_told(tmp_path):
    with pytest.raises(HandError, match=r"nowhere\.task cannot be read .* reinstall signcam"):
        HandDetector("image", tmp_path / "nowhere.task")


def test_mediapipe_comes_without_what_it_does_not_need_and_leaves_no_word_on_stderr():
    program = (
        "import signcam.env, sys\n"
        "from signcam.hand.detector import HandDetector\n"
        "HandDetector('image').close()\n"
        "assert 'mediapipe' in sys.modules\n"
        "assert not {'tensorflow', 'matplotlib', 'matplotlib.pyplot', 'sounddevice'} & set(sys.modules)\n"
        "import importlib.util; assert importlib.util.find_spec('tensorflow')\n"
        "import matplotlib.pyplot; assert matplotlib.pyplot.figure\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_a_detector_can_be_made_without_any_stderr():
    """As in a window that was started without a console on Windows."""
    program = (
        "import signcam.env, sys, os\n"
        "from signcam.hand.detector import HandDetector\n"
        "sys.stderr = None; os.close(2)\n"
        "HandDetector('image').close()\n"
        "print('made')\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False)
    assert (ended.returncode, ended.stdout) == (0, "made\n")
