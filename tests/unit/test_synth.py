"""Rendered hands: the skeleton, the signs, the pictures made of them, and the demo clip."""

import dataclasses
import json

import cv2
import numpy as np
import pytest

from signcam.errors import SynthError
from signcam.settings import assets_folder
from signcam.synth import DIGITS, clip, mesh, poses, render_picture, render_pictures, scene, skeleton
from signcam.values import NONE_LABEL

SMALL = (112, 96)  # px, width and height
EXTENDED = {  # index, middle, ring, little
    "0": (False, False, False, False),
    "1": (True, False, False, False),
    "2": (True, True, False, False),
    "3": (True, True, False, False),
    "4": (True, True, True, True),
    "5": (True, True, True, True),
    "6": (True, True, True, False),
    "7": (True, True, False, True),
    "8": (True, False, True, True),
    "9": (False, True, True, True),
}
THUMB_MEETS = {"6": 4, "7": 3, "8": 2, "9": 1}  # the finger, 1 index to 4 little


def some_hand(sign, seed):
    """(21, 3) m: the landmarks of a random person's variation of a sign, unturned, in space."""
    rng = np.random.default_rng(seed)
    person = scene.random_person(rng)
    pose = poses.vary(poses.base_pose(sign, seed), rng)
    return skeleton.landmarks(skeleton.pose_frames(person.hand, poses.meet(person.hand, pose)))


# --- the skeleton


def test_the_rest_pose_keeps_the_surface_where_it_is():
    hand = skeleton.load_hand()
    frames = skeleton.pose_frames(hand, np.zeros(len(skeleton.ANGLES)))
    np.testing.assert_allclose(frames, hand.frames, atol=1e-9)
    np.testing.assert_allclose(skeleton.skin(hand, frames), hand.vertices, atol=1e-9)


def test_a_fingers_bend_moves_that_finger_towards_the_palm_and_nothing_else():
    hand = skeleton.load_hand()
    angles = np.zeros(len(skeleton.ANGLES))
    angles[skeleton.ANGLES.index("ring_mcp")] = 1.0
    rest = skeleton.landmarks(hand.frames)
    bent = skeleton.landmarks(skeleton.pose_frames(hand, angles))
    assert bent[16, 2] > rest[16, 2] + 0.04  # the tip comes to the viewer, who sees the palm
    others = [k for k in range(21) if k not in (14, 15, 16)]
    np.testing.assert_allclose(bent[others], rest[others], atol=1e-9)


def test_bones_keep_their_length_in_every_pose():
    hand = skeleton.reshape(skeleton.load_hand(), 1.1, 1.05, np.full(5, 0.9))
    for sign in DIGITS:
        frames = skeleton.pose_frames(hand, poses.base_pose(sign).angles)
        bones = np.linalg.norm(np.diff(frames[[6, 7, 8, 9], :3, 3], axis=0), axis=1)
        straight = skeleton.pose_frames(hand, np.zeros(len(skeleton.ANGLES)))
        np.testing.assert_allclose(bones, np.linalg.norm(np.diff(straight[[6, 7, 8, 9], :3, 3], axis=0), axis=1))


def test_the_surface_is_whole_but_for_the_end_of_the_forearm():
    hand = skeleton.load_hand()
    t = hand.triangles
    edges = np.sort(np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]), axis=1)
    unique, shared = np.unique(edges, axis=0, return_counts=True)
    assert shared.max() == 2
    rim = unique[shared == 1]
    assert (hand.vertices[rim][..., 1] < -0.4).all()
    np.testing.assert_allclose(hand.weights.sum(1), 1, atol=1e-6)


@pytest.mark.parametrize("content", [b"", b"glTF" + bytes(40), b"not a hand at all, however long it may be"])
def test_a_damaged_hand_file_is_an_error_that_names_it(tmp_path, content):
    path = tmp_path / "hand.glb"
    path.write_bytes(content)
    with pytest.raises(SynthError, match=r"hand\.glb"):
        mesh.read_hand(path)
    with pytest.raises(SynthError, match="Install signcam again"):
        mesh.read_hand(tmp_path / "missing.glb")


# --- the signs


@pytest.mark.parametrize("sign", DIGITS)
@pytest.mark.parametrize("seed", range(6))
def test_landmarks_tell_which_fingers_are_extended(sign, seed):
    marks = some_hand(sign, seed)
    reach = np.linalg.norm(marks - marks[0], axis=1)
    extended = tuple(bool(reach[knuckle + 3] > 1.1 * reach[knuckle + 1]) for knuckle in (5, 9, 13, 17))
    assert extended == EXTENDED[sign]


@pytest.mark.parametrize("seed", range(6))
def test_the_thumb_tells_three_from_two_and_five_from_four(seed):
    def thumb_out(sign):
        marks = some_hand(sign, seed)
        return np.linalg.norm(marks[4] - marks[17]) / np.linalg.norm(marks[5] - marks[17])

    assert thumb_out("3") > 1.3 > 1.15 > thumb_out("2")
    assert thumb_out("5") > 1.3 > 1.15 > thumb_out("4")


@pytest.mark.parametrize("sign", THUMB_MEETS)
@pytest.mark.parametrize("seed", range(6))
def test_the_thumb_meets_its_finger_and_no_other(sign, seed):
    marks = some_hand(sign, seed)
    gaps = np.linalg.norm(marks[[8, 12, 16, 20]] - marks[4], axis=1)
    assert gaps.argmin() + 1 == THUMB_MEETS[sign]
    assert gaps.min() < 0.022  # m between points inside the tips: their skin touches
    assert np.sort(gaps)[1] > 0.04


def test_a_zero_is_a_ring_and_not_a_fist():
    marks = some_hand("0", 1)
    gaps = np.linalg.norm(marks[[8, 12]] - marks[4], axis=1)
    assert gaps.max() < 0.03
    palm = marks[[0, 5, 17]].mean(0)
    assert np.linalg.norm(marks[[8, 12, 16, 20]] - palm, axis=1).min() > 0.04  # the tips stay off the palm


def test_an_unknown_sign_is_an_error_that_lists_the_known():
    with pytest.raises(SynthError, match=r"“A”.*0, 1, 2"):
        render_picture("A", np.random.default_rng(0))


# --- the pictures


def test_one_seed_gives_one_picture():
    first, again, other = (render_picture("7", np.random.default_rng(s), size=SMALL) for s in (3, 3, 4))
    assert first.rgb.shape == (96, 112, 3)
    assert first.rgb.dtype == np.uint8
    np.testing.assert_array_equal(first.rgb, again.rgb)
    np.testing.assert_array_equal(first.landmarks, again.landmarks)
    assert (first.rgb != other.rgb).any()


@pytest.mark.parametrize("sign", DIGITS)
def test_landmarks_lie_on_the_mask_inside_the_picture(sign):
    for back in (False, True):
        r = render_picture(sign, np.random.default_rng((5, int(sign))), size=SMALL, back=back)
        assert r.label == sign
        assert r.landmarks.shape == (21, 2)
        assert set(np.unique(r.mask)) == {0, 255}
        assert (r.landmarks >= 0).all()
        assert (r.landmarks < SMALL).all()
        x, y = np.rint(r.landmarks).astype(int).T
        near = cv2.dilate(r.mask, np.ones((5, 5), np.uint8))
        assert near[y, x].all()


def test_the_back_is_the_other_side():
    def turn(back):
        marks = render_picture("5", np.random.default_rng(8), size=SMALL, back=back).landmarks
        (ax, ay), (bx, by) = marks[5] - marks[0], marks[17] - marks[0]
        return ax * by - ay * bx

    assert turn(back=False) * turn(back=True) < 0


def test_pictures_go_round_the_signs_and_do_not_depend_on_how_many_there_are():
    twelve = list(render_pictures(12, seed=2, size=SMALL, back_share=0.5))
    assert [r.label for r in twelve] == [*DIGITS, "0", "1"]
    three = list(render_pictures(3, seed=2, size=SMALL, back_share=0.5))
    for a, b in zip(twelve, three, strict=False):
        np.testing.assert_array_equal(a.rgb, b.rgb)


def test_a_given_background_is_what_lies_behind_the_hand():
    pink = np.full((200, 300, 3), (250, 30, 200), np.uint8)
    r = render_picture("4", np.random.default_rng(1), size=SMALL, backgrounds=[pink])
    behind = r.rgb[cv2.dilate(r.mask, np.ones((9, 9), np.uint8)) == 0].mean(0)
    assert behind[0] > behind[2] > 2 * behind[1]


def test_skin_covers_the_whole_range():
    tones = [np.mean(r.rgb[r.mask > 0]) for r in render_pictures(40, seed=1, size=(64, 64))]
    assert min(tones) < 75
    assert max(tones) > 165


# --- the demo clip


def test_the_clip_that_comes_with_signcam_is_what_its_facts_say():
    path = assets_folder() / "demo.mp4"
    facts = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert path.stat().st_size <= 3_000_000
    video = cv2.VideoCapture(str(path))
    frames = 0
    while video.grab():
        frames += 1
    width, height = video.get(cv2.CAP_PROP_FRAME_WIDTH), video.get(cv2.CAP_PROP_FRAME_HEIGHT)
    assert [frames, [width, height], video.get(cv2.CAP_PROP_FPS)] == [facts["frames"], facts["size"], facts["fps"]]
    video.release()
    assert [s["sign"] for s in facts["segments"]] == list(DIGITS)
    times = [t for s in facts["segments"] for t in (s["start_s"], s["end_s"])]
    assert times == sorted(times)
    assert times[-1] <= facts["frames"] / facts["fps"]


def test_a_clip_is_there_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "new folder" / "démo.mp4"
    frame = next(clip.clip_frames(seed=1))
    assert frame.shape == (480, 640, 3)
    seen = []
    monkeypatch.setattr(clip, "clip_frames", lambda seed: iter([frame] * 5))
    clip.render_clip(path, progress=lambda done, whole: seen.append((done, whole)))
    assert seen == [(k, clip.FRAMES) for k in range(1, 6)]
    assert {p.name for p in path.parent.iterdir()} == {"démo.mp4", "démo.json"}
    before = path.read_bytes()

    def broken(seed):
        yield frame
        raise KeyboardInterrupt

    monkeypatch.setattr(clip, "clip_frames", broken)
    with pytest.raises(KeyboardInterrupt):
        clip.render_clip(path)
    assert path.read_bytes() == before
    assert {p.name for p in path.parent.iterdir()} == {"démo.mp4", "démo.json"}


def test_a_clip_that_cannot_be_written_is_an_error_before_the_work(tmp_path, monkeypatch):
    monkeypatch.setattr(clip, "clip_frames", lambda seed: pytest.fail("rendered for nothing"))
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SynthError, match=r"cannot be written to .*demo\.mp4.*Choose another"):
        clip.render_clip(tmp_path / "file" / "demo.mp4")
    with pytest.raises(SynthError, match=r"demo\.avi does not end in \.mp4"):
        clip.render_clip(tmp_path / "demo.avi")


def test_a_clip_that_did_not_reach_the_disk_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr(clip.cv2, "VideoCapture", lambda path: _Empty())
    monkeypatch.setattr(clip, "clip_frames", lambda seed: iter([np.zeros((480, 640, 3), np.uint8)]))
    with pytest.raises(SynthError, match="Only 0 of 1 frames"):
        clip.render_clip(tmp_path / "demo.mp4")
    assert not list(tmp_path.iterdir())


class _Empty:
    """A video of which nothing was written."""

    def get(self, _):
        return 0.0

    def release(self):
        pass


def test_between_two_takes_is_between_all_they_hold():
    person = scene.random_person(np.random.default_rng(1), tone=0.2)
    other = scene.random_person(np.random.default_rng(2), tone=0.9)
    both = [dataclasses.replace(p, skin=dataclasses.replace(p.skin, sleeve_m=0.1)) for p in (person, other)]
    halfway = clip.mix(*both, 0.5)
    np.testing.assert_allclose(halfway.skin.back, (person.skin.back + other.skin.back) / 2)
    np.testing.assert_allclose(halfway.hand.vertices, (person.hand.vertices + other.hand.vertices) / 2)
    np.testing.assert_array_equal(halfway.hand.triangles, person.hand.triangles)
    assert clip.mix(*both, 0.0) is both[0]


def test_hands_that_show_no_sign_are_rendered_in_their_share():
    signs = ("5", NONE_LABEL, NONE_LABEL)
    made = list(scene.render_pictures(6, seed=4, size=(96, 96), signs=signs))
    assert [r.label for r in made] == [*signs, *signs]
    outlines = [r.mask.sum() / 255 for r in made]
    assert min(outlines) > 100  # px of hand
    poses_seen = {tuple(np.round(poses.base_pose(NONE_LABEL, v).angles, 6)) for v in range(11)}
    digits = {tuple(np.round(poses.base_pose(d, v).angles, 6)) for d in poses.DIGITS for v in range(2)}
    assert len(poses_seen) == 11
    assert not poses_seen & digits
