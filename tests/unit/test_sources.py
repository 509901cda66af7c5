"""Labelled pictures from trees and SIGNS files: what can be used is, what cannot is told by name."""

import os
import unicodedata
from pathlib import Path

import cv2
import h5py
import numpy as np
import pytest

from signcam.dataset.border import FRAME_PX, without_border
from signcam.dataset.example import checked_names
from signcam.dataset.sources import (
    UNKNOWN,
    Example,
    Loaded,
    check_named,
    find_pair,
    read,
    read_signs,
    read_tree,
)
from signcam.errors import DataError
from signcam.pictures import read_image

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"

PICTURES = np.random.default_rng(0).integers(0, 256, (4, 64, 64, 3), np.uint8)
LABELS = np.array([[5, 0, 2, 5]])


def signs_file(path, which="train", x=PICTURES, y=LABELS):
    with h5py.File(path, "w") as f:
        f[f"{which}_set_x"] = x
        f[f"{which}_set_y"] = y
        f["list_classes"] = np.arange(6)
    return path


def png(grey=0, size=(16, 18)):
    ok, content = cv2.imencode(".png", np.full((*size, 3), grey, np.uint8))
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
        ({"x": PICTURES[:, :32]}, "squares of 16 pixels or more, not 64x32"),
        ({"x": PICTURES[:, :15, :15]}, "squares of 16 pixels or more, not 15x15"),
        ({"x": PICTURES[:0], "y": np.zeros(0, int)}, "holds no pictures"),
        ({"y": np.array([1, 2, 10, 4])}, "labels must be 0 to 9; that of picture 2 is 10"),
        ({"y": np.array([1, 2, 3, -1])}, "that of picture 3 is -1"),
        ({"x": np.float32(1)}, r"not \(\) float32"),
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


def test_a_web_page_saved_as_a_signs_file_is_told(tmp_path):
    """Repositories of people who took the course hold many of these."""
    path = tmp_path / "train_signs.h5"
    path.write_text("\n\n<!DOCTYPE html>\n<html></html>")
    with pytest.raises(DataError, match=r"train_signs\.h5 cannot be read as HDF5 \(it is a web page"):
        read(path)


@pytest.mark.parametrize("kind", ["soft", "external", "elsewhere", "virtual", "group"])
def test_arrays_that_are_not_in_the_file_itself_are_refused(tmp_path, kind):
    """Through a link a file can make its reader read another file of the user's."""
    other = signs_file(tmp_path / "other.h5")
    path = tmp_path / "mine.h5"
    with h5py.File(path, "w") as f:
        f["train_set_y"] = LABELS
        if kind == "soft":
            f["there"] = PICTURES
            f["train_set_x"] = h5py.SoftLink("/there")
        elif kind == "external":
            f["train_set_x"] = h5py.ExternalLink(str(other), "/train_set_x")
        elif kind == "elsewhere":
            f.create_dataset("train_set_x", PICTURES.shape, np.uint8, external=[(str(other), 0, h5py.h5f.UNLIMITED)])
        elif kind == "virtual":
            layout = h5py.VirtualLayout(PICTURES.shape, np.uint8)
            layout[:] = h5py.VirtualSource(str(other), "train_set_x", PICTURES.shape)
            f.create_virtual_dataset("train_set_x", layout)
        else:
            f.create_group("train_set_x")
    with pytest.raises(DataError, match=r"mine\.h5: train_set_x is no array of its own"):
        read(path)


def test_an_array_that_says_it_is_huge_is_not_read(tmp_path):
    with h5py.File(tmp_path / "bomb.h5", "w") as f:
        f.create_dataset("train_set_x", (10**6, 64, 64, 3), np.uint8, chunks=(1, 64, 64, 3))  # a few kB on disk
        f["train_set_y"] = np.zeros(10**6, np.uint8)
    with pytest.raises(DataError, match="more than the 2000 MB allowed"):
        read(tmp_path / "bomb.h5")


def test_the_pair_is_told_by_what_is_in_the_files(tmp_path):
    assert find_pair(tmp_path) is None
    train = signs_file(tmp_path / "b.h5")
    assert find_pair(tmp_path) is None
    test = signs_file(tmp_path / "a.hdf5", "test")
    signs_file(tmp_path / "third.h5", "other")
    signs_file(tmp_path / ".hidden.h5")
    assert find_pair(tmp_path) == (train, test)
    signs_file(tmp_path / "c.h5")
    with pytest.raises(DataError, match=r"holds 2 SIGNS files of the kind “train”: b\.h5, c\.h5"):
        find_pair(tmp_path)


def test_a_folder_of_signs_files_says_how_to_use_them(tmp_path):
    train = signs_file(tmp_path / "train.h5")
    with pytest.raises(DataError, match=r"holds no pictures\. If .*train\.h5 is a SIGNS file, give it"):
        read(tmp_path)
    test = signs_file(tmp_path / "test.h5", "test")
    with pytest.raises(DataError, match="the two SIGNS files") as told:
        read(tmp_path)
    assert f"{train} to train on, {test} to examine on" in str(told.value)


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


def by_name(loaded, what="label"):
    return {e.name.replace("\\", "/"): getattr(e, what) for e in loaded.examples}


def test_the_label_is_the_folder_at_any_depth(tmp_path):
    plant(tmp_path, "asl_train/asl_train/A/A1.png", "asl_train/asl_train/B/B1.png", "C/x.png")
    loaded = read(tmp_path)
    assert by_name(loaded) == {"asl_train/asl_train/A/A1.png": "A", "asl_train/asl_train/B/B1.png": "B", "C/x.png": "C"}
    assert {e.person for e in loaded.examples} == {UNKNOWN}


def test_one_label_in_several_folders_is_merged_and_the_folders_are_people(tmp_path):
    plant(tmp_path, "ann/A/1.png", "ann/B/1.png", "class 2/bob/A/1.png", "A/1.png", "ann/A/hand7_A_1.png")
    loaded = read(tmp_path)
    assert loaded.labels == ("A", "B")
    assert by_name(loaded, "person") == {
        "ann/A/1.png": "ann",
        "ann/B/1.png": "ann",
        "class 2/bob/A/1.png": "class 2/bob",
        "A/1.png": UNKNOWN,
        "ann/A/hand7_A_1.png": "hand7",
    }


def test_numbered_shots_in_several_folders_are_of_the_folders_people(tmp_path):
    """Two phones count from the same number."""
    plant(tmp_path, "ann/0/IMG_1.png", "ann/1/IMG_2.png", "bob/0/IMG_1.png", "bob/1/IMG_2.png")
    assert {(e.name[:3], e.person) for e in read(tmp_path).examples} == {("ann", "ann"), ("bob", "bob")}


def test_a_name_is_the_same_label_in_both_of_unicodes_forms(tmp_path):
    """macOS gives the second."""
    one, other = (unicodedata.normalize(form, "für 手") for form in ("NFC", "NFD"))
    plant(tmp_path, f"ann/{one}/1.png", f"bob/{other}/1.png", f"bob/{other}/who_{one}_1.png")
    loaded = read(tmp_path, labels=[other])
    assert {e.label for e in loaded.examples} == set(loaded.labels) == {one}
    assert {e.person for e in loaded.examples} == {"ann", "bob", "who"}


def test_pictures_in_the_root_beside_folders_are_listed(tmp_path):
    plant(tmp_path, "A/1.png", "B/1.png", "stray.png")
    (tmp_path / "README.md").write_text("text")
    loaded = read(tmp_path)
    assert len(loaded.examples) == 2
    assert [path for path, _ in loaded.rejected] == [str(tmp_path / "stray.png")]
    assert "Put it into one of them" in loaded.rejected[0][1]


def test_a_folder_of_pictures_of_several_signs_is_left_out(tmp_path):
    """Kaggle's asl_alphabet_test would else be a 30th sign, and the test pictures be trained on."""
    plant(tmp_path, "train/A/A_1.png", "train/A/A_2.png", "train/space/space_1.png")
    plant(tmp_path, "test/A_test.png", "test/space_test.png")
    loaded = read(tmp_path)
    assert loaded.labels == ("A", "space")
    assert len(loaded.examples) == 3
    assert [path for path, _ in loaded.rejected] == [str(tmp_path / "test")]
    assert by_name(read(tmp_path / "test")) == {"A_test.png": "A", "space_test.png": "space"}


def test_a_flat_folder_has_its_labels_in_the_files_names(tmp_path):
    plant(tmp_path, "hand1_0_bot_seg_1_cropped.png", "hand2_0_top_seg_1_cropped.png", "hand1_a_bot_seg_1_cropped.png")
    (tmp_path / "about.txt").write_text("text")
    loaded = read(tmp_path)
    assert sorted((e.label, e.person) for e in loaded.examples) == [("0", "hand1"), ("0", "hand2"), ("a", "hand1")]
    assert [path for path, _ in loaded.rejected] == [str(tmp_path / "about.txt")]


@pytest.mark.parametrize("names", [("IMG_1.png", "IMG_2.png"), ("A_1.png", "B_1.png", "c.png"), ("A.png", "B.png")])
def test_a_flat_folder_without_labels_in_the_names_is_told(tmp_path, names):
    plant(tmp_path, *names)
    with pytest.raises(DataError, match=r"one folder per sign .* such as A_1\.jpg"):
        read(tmp_path)


def test_the_labels_that_are_asked_for_come_in_their_order(tmp_path):
    plant(tmp_path, "2/a.png", "10/a.png", "1/a.png", "x/a.png", "x/b.png")
    assert read(tmp_path).labels == ("1", "2", "10", "x")
    loaded = read(tmp_path, labels=["10", "1", "2"])
    assert loaded.labels == ("10", "1", "2")
    assert sorted(by_name(loaded).values()) == ["1", "10", "2"]
    assert [reason.split(" in ")[0] for _, reason in loaded.rejected] == ["2 pictures of “x”"]


def test_what_a_set_calls_otherwise_is_renamed_and_may_be_merged(tmp_path):
    root = plant(tmp_path / "set", "O/gk_O_1.png", "0/a.png", "A/gk_A_1.png", "E/b.png", "Z/c.png")
    names = {"O": "0", "A": "none", "E": "none"}
    loaded = read(root, names=names, labels=("none", "0"))
    assert sorted((e.label, e.name) for e in loaded.examples) == [
        ("0", "0/a.png"),
        ("0", "O/gk_O_1.png"),
        ("none", "A/gk_A_1.png"),
        ("none", "E/b.png"),
    ]
    assert loaded.labels == ("none", "0")
    assert {e.person for e in loaded.examples} == {"gk", UNKNOWN}  # told by the names the files have
    assert [reason for _, reason in loaded.rejected if "“Z”" in reason]
    assert read(root, names=names).labels == ("0", "none", "Z")
    (root / "labels.txt").write_text("E\nO\n0\n")
    assert read(root, names=names).labels == ("none", "0")  # those that labels.txt names, in its order
    (root / "labels.txt").unlink()
    with pytest.raises(DataError, match="no picture of “7”"):
        read(root, names=names, labels=("0", "7"))


@pytest.mark.parametrize("text", ["O", "O=", "=0", "O=0,,A=1", "O=0,O=1"])
def test_new_names_that_make_no_sense_are_told(text):
    with pytest.raises(DataError, match="--rename"):
        checked_names(text, "--rename")


def test_a_new_name_for_what_no_source_has_is_told(tmp_path):
    one, other = plant(tmp_path / "one", "O/a.png", "1/b.png"), plant(tmp_path / "other", "A/c.png", "2/d.png")
    check_named({"O": "0", "A": "none"}, [one, other])
    with pytest.raises(DataError, match=r"No picture is called “o”\. Labels there: 1, 2, A, O"):
        check_named({"o": "0"}, [one, other])


def test_new_names_are_pairs():
    assert checked_names("O=0, A = none", "--rename") == {"O": "0", "A": "none"}


def test_labels_txt_says_the_order_and_what_is_asked_for_goes_before(tmp_path):
    plant(tmp_path, "2/a.png", "10/a.png", "手/a.png")
    (tmp_path / "labels.txt").write_text("\ufeff手\r\n10\n\n", encoding="utf-8")
    loaded = read(tmp_path)
    assert loaded.labels == ("手", "10")
    assert len(loaded.rejected) == 1
    assert read(tmp_path, labels=["2"]).labels == ("2",)


def test_labels_asked_of_a_signs_file(tmp_path):
    loaded = read(signs_file(tmp_path / "train.h5"), labels=["5", "2"])
    assert loaded.labels == ("5", "2")
    assert [e.name for e in loaded.examples] == ["train.h5[0]", "train.h5[2]", "train.h5[3]"]
    assert [reason.split(" in ")[0] for _, reason in loaded.rejected] == ["1 pictures of “0”"]
    with pytest.raises(DataError, match=r"no picture of “9”\. Labels there: 0, 2, 5"):
        read(tmp_path / "train.h5", labels=["9", "5"])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"A\nB\n", "no picture of “B”. Labels there: A, c"),
        (b"A\nA\n", r"labels\.txt names the label “A” 2 times"),
        (b"\n \n", r"labels\.txt names no label"),
        ("ü\n".encode("latin-1"), r"labels\.txt is no UTF-8 text"),
    ],
)
def test_a_labels_txt_that_cannot_be_used_is_told(tmp_path, text, says):
    plant(tmp_path, "A/1.png", "c/1.png")
    (tmp_path / "labels.txt").write_bytes(text)
    with pytest.raises(DataError, match=says):
        read(tmp_path)


def test_a_label_of_which_every_picture_is_damaged_is_told(tmp_path):
    plant(tmp_path, "A/1.png", "B/1.png")
    (tmp_path / "B" / "1.png").write_bytes(png()[:40])
    with pytest.raises(DataError, match="no picture of “B”"):
        read(tmp_path, labels=["A", "B"])


def test_labels_that_differ_in_capitals_are_always_in_the_same_order(tmp_path):
    plant(
        tmp_path, *(f"{parent}/{label}/1.png" for parent, label in zip("abcd", ("ab", "aB", "Ab", "AB"), strict=True))
    )
    assert read(tmp_path).labels == ("AB", "Ab", "aB", "ab")


def test_a_tree_with_links_in_circles_is_read_once(tmp_path):
    root, elsewhere = tmp_path / "set", tmp_path / "elsewhere"
    plant(root, "A/1.png")
    plant(elsewhere, "B/1.png")
    try:
        (root / "A" / "up").symlink_to(root, target_is_directory=True)
        (root / "around").symlink_to(tmp_path, target_is_directory=True)
        (root / "self").symlink_to(root / "self")
        (root / "nowhere.png").symlink_to(tmp_path / "gone.png")
        (root / "away").symlink_to(elsewhere, target_is_directory=True)
        (elsewhere / "back").symlink_to(root / "away", target_is_directory=True)
        (root / "A" / "2.png").symlink_to(elsewhere / "B" / "1.png")
    except OSError:
        pytest.skip("no links here")
    loaded = read(root)
    assert by_name(loaded) == {"A/1.png": "A", "A/2.png": "A", "away/B/1.png": "B"}
    links = {str(root / name) for name in ("A/up", "around", "self", "nowhere.png", "away/back")}
    assert {path for path, _ in loaded.rejected} == links


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path):
    plant(tmp_path, "A/1.png")
    os.mkfifo(tmp_path / "A" / "2.png")
    loaded = read(tmp_path)
    assert len(loaded.examples) == 1
    assert [path for path, _ in loaded.rejected] == [str(tmp_path / "A" / "2.png")]


def test_a_folder_that_cannot_be_opened_is_listed(tmp_path, monkeypatch):
    plant(tmp_path, "A/1.png", "B/1.png")
    opened = Path.iterdir

    def iterdir(folder):
        if folder.name == "B":
            raise PermissionError(13, "Permission denied", str(folder))
        return opened(folder)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    loaded = read(tmp_path)
    assert by_name(loaded) == {"A/1.png": "A"}
    assert loaded.rejected == (
        (str(tmp_path / "B"), f"{tmp_path / 'B'} cannot be opened (Permission denied). Check its permissions."),
    )
    with pytest.raises(DataError, match=r"B cannot be opened \(Permission denied\)"):
        read(tmp_path / "B")


def test_a_picture_of_a_few_pixels_is_listed(tmp_path):
    plant(tmp_path, "A/1.png")
    (tmp_path / "A" / "2.png").write_bytes(png(size=(15, 40)))
    loaded = read(tmp_path)
    assert len(loaded.examples) == 1
    assert "has 40x15 pixels, and 16 on each side are needed" in loaded.rejected[0][1]


def framed(sides="tblr", colour=(0, 0, 240), size=60):
    rgb = np.random.default_rng(1).integers(60, 140, (size, size, 3)).astype(np.uint8)
    for side in sides:
        line = {"t": np.s_[:2], "b": np.s_[-1:], "l": np.s_[:, :2], "r": np.s_[:, -1:]}[side]
        rgb[line] = colour
    return rgb


def test_a_coloured_frame_is_cut_off(tmp_path):
    rgb = framed()
    assert np.array_equal(without_border(rgb), rgb[FRAME_PX:-FRAME_PX, FRAME_PX:-FRAME_PX])
    (tmp_path / "A").mkdir()
    for name, quality in (("fine.jpg", 95), ("coarse.jpg", 60)):
        cv2.imwrite(str(tmp_path / "A" / name), rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert [e.rgb.shape for e in read(tmp_path).examples] == [(52, 52, 3)] * 2


@pytest.mark.parametrize(
    "rgb",
    [
        framed("tbl"),
        framed(""),
        framed(colour=(0, 0, 0)),
        framed(colour=(120, 120, 160)),
        framed(size=31),
        np.full((60, 60, 3), (0, 0, 240), np.uint8),
    ],
    ids=["three sides", "none", "black", "pale", "tiny", "one colour throughout"],
)
def test_what_is_no_coloured_frame_stays(rgb):
    assert without_border(rgb) is rgb


@pytest.mark.skipif(not (SHARED / "asl_alphabet").is_dir(), reason="the pictures that were measured are not here")
def test_the_frame_of_one_source_is_cut_off_and_no_other_picture_touched():
    touched = {}
    for folder in ("asl_alphabet", "sign_language_digits", "massey_digits"):
        for path in sorted((SHARED / folder).glob("*/*"))[::41]:
            rgb = read_image(path)
            source = path.name.partition("_")[0] if folder == "asl_alphabet" else folder
            touched.setdefault(source, set()).add(without_border(rgb) is not rgb)
    assert touched.pop("gk") == {True}
    assert set(touched) == {"multi", "simona", "strac", "guil", "tuan", "sign_language_digits", "massey_digits"}
    assert set().union(*touched.values()) == {False}


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
    return by_name(loaded, "person")


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


def test_the_person_or_source_before_the_label_in_a_files_name(tmp_path):
    names = ("A/gk_A_1023.png", "A/Simona_a_1.png", "thank you_2/ann_Thank You_2_x.png")
    others = ("A/gk_B_1.png", "A/12_A_1.png", "A/_A_1.png", "A/A_1.png", "A/gk_A.png")
    plant(tmp_path, *names, *others)
    assert people_by_name(read_tree(tmp_path)) == {
        **dict(zip(names, ("gk", "Simona", "ann"), strict=True)),
        **dict.fromkeys(others, UNKNOWN),
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
