"""Labelled pictures from trees and SIGNS files: what can be used is, what cannot is told by name."""

import cv2
import h5py
import numpy as np
import pytest

from signcam.dataset.sources import UNKNOWN, Example, Loaded, read, read_signs, read_tree
from signcam.errors import DataError

PICTURES = np.random.default_rng(0).integers(0, 256, (4, 64, 64, 3), np.uint8)
LABELS = np.array([[5, 0, 2, 5]])


def signs_file(path, which="train", x=PICTURES, y=LABELS):
    with h5py.File(path, "w") as f:
        f[f"{which}_set_x"] = x
        f[f"{which}_set_y"] = y
        f["list_classes"] = np.arange(6)
    return path


def png(grey=0):
    ok, content = cv2.imencode(".png", np.full((8, 9, 3), grey, np.uint8))
    assert ok
    return content.tobytes()


def plant(root, *names):
    """A tree of small pictures; the k-th is of grey k."""
    for grey, name in enumerate(names):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(png(grey))
    return root


@pytest.mark.parametrize("which", ["train", "test"])
@pytest.mark.parametrize("labels", [LABELS, np.array([5, 0, 2, 5], np.uint8)])
def test_a_signs_file_is_read_as_it_is(tmp_path, which, labels):
    loaded = read(signs_file(tmp_path / f"{which}_signs.h5", which, y=labels))
    assert [e.label for e in loaded.examples] == ["5", "0", "2", "5"]
    assert np.array_equal([e.rgb for e in loaded.examples], PICTURES)
    assert [e.name for e in loaded.examples][:2] == [f"{which}_signs.h5[0]", f"{which}_signs.h5[1]"]
    assert {(e.person, e.source) for e in loaded.examples} == {(UNKNOWN, f"{which}_signs")}
    assert loaded.labels == ("0", "2", "5")
    assert loaded.rejected == ()


@pytest.mark.parametrize(
    ("arrays", "says"),
    [
        ({"x": PICTURES.astype(np.float32) / 255}, r"uint8, not \(4, 64, 64, 3\) float32"),
        ({"x": PICTURES[..., 0]}, r"\(4, 64, 64\)"),
        ({"x": PICTURES[..., :2]}, r"\(4, 64, 64, 2\)"),
        ({"y": np.array([1, 2, 3])}, r"4 pictures need as many whole-number labels, not \(3,\)"),
        ({"y": np.array([1.0, 2.0, 3.0, 4.0])}, "whole-number labels"),
        ({"which": "other"}, "train_set_x"),
    ],
)
def test_a_signs_file_that_is_otherwise_is_told_by_name(tmp_path, arrays, says):
    path = signs_file(tmp_path / "mine.h5", **arrays)
    with pytest.raises(DataError, match=says) as told:
        read_signs(path)
    assert str(path) in str(told.value)


@pytest.mark.parametrize("content", [b"", b"not HDF5", None])
def test_a_damaged_signs_file_is_told_by_name(tmp_path, content):
    path = signs_file(tmp_path / "mine.h5")
    path.write_bytes(path.read_bytes()[:3000] if content is None else content)
    with pytest.raises(DataError, match=r"mine\.h5 cannot be read as HDF5"):
        read(path)


def test_a_tree_is_read_in_natural_order(tmp_path):
    plant(tmp_path / "set", "10/b.png", "2/b10.png", "2/b9.png", "Ja „ü“ 手/x y.png", "2/.hidden.png", ".git/x.png")
    loaded = read(tmp_path / "set")
    names = [e.name.replace("\\", "/") for e in loaded.examples]
    assert names == ["2/b9.png", "2/b10.png", "10/b.png", "Ja „ü“ 手/x y.png"]
    assert [e.label for e in loaded.examples] == ["2", "2", "10", "Ja „ü“ 手"]
    assert [int(e.rgb[0, 0, 0]) for e in loaded.examples] == [2, 1, 0, 3]
    assert loaded.labels == ("2", "10", "Ja „ü“ 手")
    assert {(e.person, e.source) for e in loaded.examples} == {(UNKNOWN, "set")}


def test_what_is_no_picture_is_listed_and_the_rest_is_read(tmp_path):
    plant(tmp_path, "0/a.png", "1/a.png")
    (tmp_path / "0" / "torn.png").write_bytes(png()[:40])
    (tmp_path / "0" / "empty.jpg").write_bytes(b"")
    (tmp_path / "1" / "notes.txt").write_text("text")
    (tmp_path / "1" / "deeper").mkdir()
    (tmp_path / "readme.txt").write_text("beside the folders")
    seen = []
    loaded = read_tree(tmp_path, progress=lambda done, total: seen.append((done, total)))
    assert len(loaded.examples) == 2
    reasons = dict(loaded.rejected)
    assert set(reasons) == {str(tmp_path / p) for p in ("0/torn.png", "0/empty.jpg", "1/notes.txt")}
    assert "damaged" in reasons[str(tmp_path / "0" / "torn.png")]
    assert all(path in reason for path, reason in reasons.items())
    assert seen == [(k, 5) for k in range(1, 6)]


@pytest.mark.parametrize("make", [lambda p: p.mkdir(), lambda p: (p / "0").mkdir(parents=True)])
def test_a_folder_without_pictures_is_told_by_name(tmp_path, make):
    make(tmp_path / "set")
    with pytest.raises(DataError, match=r"set holds no pictures\. It should have one folder per sign"):
        read(tmp_path / "set")


def test_pictures_beside_no_folder_are_told(tmp_path):
    plant(tmp_path / "set", "a.png")
    with pytest.raises(DataError, match="one folder per sign"):
        read(tmp_path / "set")


def test_a_tree_of_texts_is_told_by_name(tmp_path):
    (tmp_path / "set" / "0").mkdir(parents=True)
    (tmp_path / "set" / "0" / "a.txt").write_text("text")
    with pytest.raises(DataError, match=r"None of the 1 files in .*set is a picture"):
        read(tmp_path / "set")


@pytest.mark.parametrize("name", ["missing", "missing.h5"])
def test_what_is_not_there_is_told(tmp_path, name):
    with pytest.raises(DataError, match=f"There is no .*{name}"):
        read(tmp_path / name)


def test_a_file_that_is_neither_is_told(tmp_path):
    (tmp_path / "set.zip").write_bytes(b"PK")
    with pytest.raises(DataError, match=r"set\.zip is neither a folder .* nor a SIGNS"):
        read(tmp_path / "set.zip")


def people_by_name(loaded):
    return {e.name.replace("\\", "/"): e.person for e in loaded.examples}


def test_a_run_of_rising_digits_is_one_person(tmp_path):
    """As in Sign Language Digits: each student signed 0 to 9 in one go, the camera counted."""
    plant(
        tmp_path,
        *("0/IMG_5001.JPG", "1/IMG_5002.JPG", "2/IMG_5004.JPG"),  # 5003 was deleted
        *("0/IMG_5005.JPG", "1/IMG_5006.JPG"),
        *("1/IMG_5007.JPG", "2/IMG_5008.JPG"),  # the same digit again: another
        *("3/IMG_5100.JPG", "4/IMG_5101.JPG"),  # the digits rise, but the numbers jump: another
    )
    found = people_by_name(read_tree(tmp_path))
    assert {n: found[n] for n in sorted(found, key=lambda n: n[-8:])} == {
        **dict.fromkeys(("0/IMG_5001.JPG", "1/IMG_5002.JPG", "2/IMG_5004.JPG"), "IMG_5001"),
        **dict.fromkeys(("0/IMG_5005.JPG", "1/IMG_5006.JPG"), "IMG_5005"),
        **dict.fromkeys(("1/IMG_5007.JPG", "2/IMG_5008.JPG"), "IMG_5007"),
        **dict.fromkeys(("3/IMG_5100.JPG", "4/IMG_5101.JPG"), "IMG_5100"),
    }


@pytest.mark.parametrize("other", ["0/mine.png", "A/IMG_5003.JPG"])
def test_the_rule_of_rising_digits_is_only_for_such_sets(tmp_path, other):
    plant(tmp_path, "0/IMG_5001.JPG", "1/IMG_5002.JPG", other)
    assert set(people_by_name(read_tree(tmp_path)).values()) == {UNKNOWN}


def test_people_named_in_file_names(tmp_path):
    plant(tmp_path, "0/massey_hand3_0_bot_seg_1_cropped.png", "1/hand12_1_left.png", "1/handle_1.png")
    assert people_by_name(read_tree(tmp_path)) == {
        "0/massey_hand3_0_bot_seg_1_cropped.png": "hand3",
        "1/hand12_1_left.png": "hand12",
        "1/handle_1.png": UNKNOWN,
    }


def test_the_same_pictures_have_the_same_hash_and_others_another():
    def loaded(*changes):
        rgb = PICTURES[0].copy()
        label = "1"
        for change in changes:
            if change == "pixel":
                rgb[0, 0, 0] ^= 1
            if change == "label":
                label = "2"
            if change == "shape":
                rgb = rgb.reshape(32, 128, 3)
        return Loaded((Example(rgb, label, "", "a", "a"), Example(PICTURES[1], "0", "", "a", "b")), ())

    hashes = {loaded(*c).sha256() for c in ((), ("pixel",), ("label",), ("shape",))}
    assert len(hashes) == 4
    assert loaded().sha256() == loaded().sha256()
    assert loaded().sha256() != Loaded(loaded().examples[::-1], ()).sha256()
