"""What is trained on and what is examined on: by content nothing is in both, and the same seed gives the same."""

from collections import Counter
from dataclasses import replace

import cv2
import h5py
import numpy as np
import pytest

from signcam.errors import DataError, TrainingError
from signcam.training.apart import each_of, fold_of, look, read_all
from signcam.training.prepared import Prepared, apart
from signcam.training.recipes import RECIPES, SCRATCH

FILES = RECIPES["signs"]
PEOPLE = replace(SCRATCH, hold_out="0/2")
PICTURES = replace(SCRATCH, split="pictures", hold_out="0/4")


def picture(seed):
    return np.random.default_rng(seed).integers(0, 256, (16, 16, 3), np.uint8)


def write(path, rgb):
    path.parent.mkdir(parents=True, exist_ok=True)
    _, content = cv2.imencode(".png", rgb)
    path.write_bytes(content.tobytes())


def tree(root, people=("ann", "bob", "cy", "dan"), labels=("2", "10"), each=3, seed=0):
    """root/person/label/k.png, every picture different."""
    for i, person in enumerate(people):
        for j, label in enumerate(labels):
            for k in range(each):
                write(root / person / label / f"{k}.png", picture((seed, i, j, k)))
    return root


def signs(folder, train=12, test=6, seed=0):
    """A folder with the two SIGNS files of three digits, every picture different."""
    folder.mkdir(parents=True)
    rng = np.random.default_rng(seed)
    for kind, n in (("train", train), ("test", test)):
        with h5py.File(folder / f"{kind}_signs.h5", "w") as f:
            f[f"{kind}_set_x"] = rng.integers(0, 256, (n, 16, 16, 3), np.uint8)
            f[f"{kind}_set_y"] = np.arange(n)[None] % 3
    return folder


def read(data, recipe, test=(), labels=None):
    return read_all(data, test, recipe, labels, lambda _: None)


def contents(examples):
    return [e.rgb.tobytes() for e in examples]


def both(sources):
    """(what is trained on, what is held out), by content; nothing in both, nothing twice."""
    rest = contents(e for s in sources for e in s.rest)
    held = contents(e for s in sources for e in s.held)
    assert not set(rest) & set(held)
    assert len({*rest, *held}) == len(rest) + len(held)
    return rest, held


def test_files_the_folder_of_the_pair_is_both(tmp_path):
    folder = signs(tmp_path / "signs")
    sources = read([folder], FILES)
    assert [(s.name, len(s.rest), len(s.held)) for s in sources] == [("train_signs", 12, 0), ("test_signs", 0, 6)]
    assert [len(part) for part in both(sources)] == [12, 6]
    given = read([folder / "train_signs.h5"], FILES, [folder / "test_signs.h5"])
    assert both(given) == both(sources)


def test_files_without_one_to_examine_on(tmp_path):
    with pytest.raises(TrainingError, match="needs a file to examine on"):
        read([tree(tmp_path / "a")], FILES)
    sources = read([tree(tmp_path / "a")], FILES, [tree(tmp_path / "b", seed=1)])
    assert [len(part) for part in both(sources)] == [24, 24]


def test_what_is_examined_on_is_never_trained_on(tmp_path):
    folder = signs(tmp_path / "signs")
    test = folder / "test_signs.h5"
    (tmp_path / "link.h5").symlink_to(test)
    mine = tree(tmp_path / "mine")
    for data, examined in (([test], [test]), ([tmp_path / "link.h5"], [test]), ([mine], [mine / "ann"])):
        with pytest.raises(TrainingError, match="cannot be trained on and examined on"):
            read(data, FILES, examined)
    (tmp_path / "renamed.h5").write_bytes(test.read_bytes())
    with pytest.raises(TrainingError, match="Every picture of test_signs is trained on as well"):
        read([tmp_path / "renamed.h5"], FILES, [test])


def test_published_files_stay_as_they_are_and_what_they_share_is_told(tmp_path):
    folder = signs(tmp_path / "signs")
    with h5py.File(folder / "test_signs.h5") as f:
        shared = f["test_set_x"][1]
    with h5py.File(folder / "train_signs.h5", "a") as f:
        f["train_set_x"][4] = shared
    train, test = read([folder], FILES)
    assert (len(train.rest), len(test.held)) == (12, 6)
    assert train.described["held_out_as_well"] == 1


@pytest.mark.parametrize("recipe", [FILES, PEOPLE], ids=["files", "people"])
def test_nothing_is_given_twice(tmp_path, recipe):
    data = signs(tmp_path / "set") if recipe is FILES else tree(tmp_path / "set")
    with pytest.raises(TrainingError, match="is given twice"):
        read([data, data], recipe)
    if recipe is PEOPLE:
        with pytest.raises(TrainingError, match="is given twice, by itself or with the folder it is in"):
            read([data, data / "ann"], recipe)


def test_a_file_to_examine_on_is_for_the_split_by_files(tmp_path):
    with pytest.raises(TrainingError, match="--test is for the split by files"):
        read([tree(tmp_path / "a")], PEOPLE, [tree(tmp_path / "b")])


def test_people_are_held_out_whole(tmp_path):
    (source,) = read([tree(tmp_path / "set")], PEOPLE)
    assert {e.person for e in source.held} == {"ann", "bob"}
    assert {e.person for e in source.rest} == {"cy", "dan"}
    assert source.described["held_out"] == ["ann", "bob"]
    assert (source.described["pictures"], source.described["held_out_pictures"], source.described["people"]) == (
        12,
    ) * 2 + (2,)
    both([source])
    (other,) = read([tmp_path / "set"], replace(PEOPLE, hold_out="1/2"))
    assert contents(other.held) == contents(source.rest)


def test_one_person_is_held_out_of_every_source_that_has_them(tmp_path):
    data = [tree(tmp_path / "a"), tree(tmp_path / "b", people=("bob", "eve"), seed=1)]
    one = replace(SCRATCH, split="person", hold_out="eve")
    a, b = read(data, one)
    assert (len(a.rest), len(a.held), len(b.rest), len(b.held)) == (24, 0, 6, 6)
    assert {e.person for s in read(data, replace(one, hold_out="bob")) for e in s.held} == {"bob"}
    with pytest.raises(DataError, match=r"Nobody here is called “zoe”. There are: ann, bob, cy, dan, eve"):
        read(data, replace(one, hold_out="zoe"))


def test_pictures_are_split_by_label_and_the_seed_says_how(tmp_path):
    data = [tree(tmp_path / "set", each=4)]
    (first,), (again,), (other,) = (read(data, replace(PICTURES, seed=seed)) for seed in (1, 1, 2))
    assert contents(first.held) == contents(again.held)
    assert contents(first.held) != contents(other.held)
    assert Counter(e.label for e in first.held) == {"2": 4, "10": 4}
    assert first.described["held_out"] == [], "nobody whose pictures were trained on as well was held out"
    folds = [read(data, replace(PICTURES, hold_out=f"{k}/4"))[0] for k in range(4)]
    held = [c for s in folds for c in contents(s.held)]
    assert sorted(held) == sorted(contents((*first.rest, *first.held))), "each picture is held out once"
    for s in folds:
        both([s])


def test_a_picture_that_is_there_twice_is_not_on_both_sides(tmp_path):
    root = tree(tmp_path / "set", each=4)
    for path in sorted(root.rglob("*.png")):
        path.with_name(f"copy_of_{path.name}").write_bytes(path.read_bytes())
    (source,) = read([root], PICTURES)
    rest, held = (Counter(contents(part)) for part in (source.rest, source.held))
    assert not set(rest) & set(held)
    assert source.described["left_out"] > 0
    assert source.described["pictures"] == len(source.rest)
    assert len(source.rest) + len(source.held) + source.described["left_out"] == 64


@pytest.mark.parametrize("recipe", [PICTURES, PEOPLE], ids=["pictures", "people"])
def test_a_few_of_each_label_are_drawn_in_all(tmp_path, recipe):
    data = [tree(tmp_path / "set", each=5)]
    few = replace(recipe, per_label=8, seed=3)
    (source,) = read(data, few)
    assert Counter(e.label for e in (*source.rest, *source.held)) == {"2": 8, "10": 8}
    assert contents(read(data, few)[0].rest) == contents(source.rest)
    assert contents(read(data, replace(few, seed=4))[0].rest) != contents(source.rest)
    both([source])
    with pytest.raises(DataError, match="only 20 pictures"):
        read(data, replace(recipe, per_label=21))


def test_sources_of_one_name_do_not_hide_each_other(tmp_path):
    """Nor what else the card has under its data."""
    data = [
        tree(tmp_path / a / name, seed=k)
        for k, (a, name) in enumerate([("x", "mine"), ("y", "mine"), ("x", "rendered")])
    ]
    sources = read(data, PEOPLE)
    assert [s.name for s in sources] == ["mine", "mine-2", "rendered-2"]
    assert len({s.described["sha256"] for s in sources}) == 3


def test_labels_are_asked_of_all_sources_together(tmp_path):
    data = [tree(tmp_path / "few", labels=("1", "2")), tree(tmp_path / "more", labels=("2", "3", "x"), seed=1)]
    few, more = read(data, PEOPLE, labels=("3", "2", "1"))
    assert {e.label for e in few.rest} == {"1", "2"}
    assert {e.label for e in more.rest} == {"2", "3"}
    assert any("“x”" in reason for _, reason in more.rejected)
    for labels, says in (
        (("2", "9"), "No source has a picture of 9"),
        (("3", "x"), r"few has no picture of “3”, “x”. Labels there: 1, 2"),
    ):
        for asked in (read, look_at):
            with pytest.raises(DataError, match=says):
                asked(data, PEOPLE, labels=labels)
    with pytest.raises(DataError, match="few has no picture of “9”"):
        read(data[:1], PEOPLE, labels=("1", "9"))


def look_at(data, recipe, test=(), labels=None):
    look(data, test, recipe, labels)


def test_the_order_of_labels_txt_is_kept(tmp_path):
    root = tree(tmp_path / "set")
    (root / "labels.txt").write_text("10\n2\n", encoding="utf-8")
    assert read([root], PEOPLE)[0].order == ("10", "2")


@pytest.mark.parametrize(
    ("recipe", "makes", "says"),
    [
        (PEOPLE, lambda p: p / "nothing", "There is no .*nothing"),
        (PEOPLE, lambda p: (p / "empty").mkdir() or p / "empty", "empty holds no pictures"),
        (PEOPLE, lambda p: (p / "a.txt").write_text("x") and p / "a.txt", "neither a folder .* nor a SIGNS"),
        (replace(PEOPLE, hold_out="2/2"), lambda p: tree(p / "set"), "no fold 2 of 2"),
        (replace(PEOPLE, hold_out="x"), lambda p: tree(p / "set"), "--hold-out takes K/N, such as 0/6, not “x”"),
        (FILES, lambda p: tree(p / "set"), "needs a file to examine on"),
    ],
)
def test_what_can_be_told_at_once_is_told_before_any_picture_is_read(tmp_path, recipe, makes, says, monkeypatch):
    monkeypatch.setattr("signcam.dataset.tree.read_image", lambda _: pytest.fail("a picture was read"))
    with pytest.raises((DataError, TrainingError), match=says):
        look([makes(tmp_path)], [], recipe, None)


def test_what_can_be_used_is_looked_at_without_a_word(tmp_path, monkeypatch):
    monkeypatch.setattr("signcam.dataset.tree.read_image", lambda _: pytest.fail("a picture was read"))
    root = tree(tmp_path / "set")
    look([root], [], PEOPLE, None)
    look([root], [], PEOPLE, ("10",))
    look([root], [], replace(PEOPLE, hold_out="each/3"), None)
    look([signs(tmp_path / "signs")], [], FILES, ("2", "0"))


def test_each_part_in_turn(tmp_path):
    root = [tree(tmp_path / "set", people=("p10", "p2", "p1"))]
    assert each_of(PEOPLE, root) == ["0/2"]
    assert each_of(replace(PEOPLE, hold_out="each/3"), root) == ["0/3", "1/3", "2/3"]
    assert each_of(replace(PICTURES, hold_out="each/2"), root) == ["0/2", "1/2"]
    assert each_of(replace(SCRATCH, split="person", hold_out="each"), root) == ["p1", "p2", "p10"]
    assert each_of(FILES, [signs(tmp_path / "signs")]) == [""]


@pytest.mark.parametrize(
    ("split", "hold_out", "says"),
    [
        ("people", "each", "needs a number of parts, such as each/5, not “each”"),
        ("pictures", "each/1", "not “each/1”"),
        ("people", "each/0", "not “each/0”"),
        ("people", "each/x", "not “each/x”"),
        ("person", "each/3", "each for the one by person"),
        ("files", "each/3", "for the splits by people and pictures"),
        ("person", "each", "do not tell whose they are"),
    ],
)
def test_parts_that_make_no_sense(tmp_path, split, hold_out, says):
    for label in "ab":
        write(tmp_path / "set" / label / "0.png", picture(ord(label)))
    with pytest.raises(TrainingError, match=says):
        each_of(replace(SCRATCH, split=split, hold_out=hold_out), [tmp_path / "set"])


@pytest.mark.parametrize("text", ["", "x", "1", "1/", "/2", "-1/2", "1/2/3", "1.0/2", "²/3"])
def test_a_fold_is_two_numbers(text):
    assert fold_of("0/6") == (0, 6)
    with pytest.raises(TrainingError, match="--hold-out takes K/N"):
        fold_of(text)


def prepared(people, labels):
    n = len(labels)
    pictures = np.zeros((n, 2, 2, 3), np.uint8)
    pictures[:, 0, 0, 0] = np.arange(n)
    return Prepared(pictures, pictures[..., 0], tuple(labels), tuple(people), ("missed.png",))


def numbers(part):
    return part.pictures[:, 0, 0, 0].tolist()


def test_whole_people_are_kept_for_validation():
    hands = prepared([f"p{k % 10}" for k in range(60)], [str(k // 10 % 3) for k in range(60)])
    rest, share = apart(hands, 0.25, seed=1)
    assert not set(rest.people) & set(share.people)
    assert sorted(numbers(rest) + numbers(share)) == list(range(60))
    assert len(share) == 18, "three of ten people, the fewest that are a quarter"
    assert len(share.masks) == len(share.labels) == len(share.people) == 18
    assert numbers(apart(hands, 0.25, seed=1)[1]) == numbers(share)
    assert any(numbers(apart(hands, 0.25, seed=s)[1]) != numbers(share) for s in range(2, 6))


def test_unknown_people_are_kept_by_label():
    hands = prepared([""] * 60, ["a"] * 40 + ["b"] * 20)
    rest, share = apart(hands, 0.1, seed=0)
    assert Counter(share.labels) == {"a": 4, "b": 2}
    assert sorted(numbers(rest) + numbers(share)) == list(range(60))
    assert numbers(share) == sorted(numbers(share)), "in the order they came in"


def test_known_and_unknown_people_together():
    hands = prepared([*(f"p{k // 4}" for k in range(20)), *[""] * 20], ["a", "b"] * 20)
    _, share = apart(hands, 0.2, seed=0)
    assert sorted(Counter(share.people).values()) == [4, 4]


@pytest.mark.parametrize(
    ("people", "labels", "kept"),
    [(["ann"] * 10, ["a", "b"] * 5, 0.1), ([""] * 6, ["a", "b"] * 3, 0.1), (["ann", "bob"], ["a", "b"], 0.5)],
    ids=["one person", "too few", "a sign would be lost"],
)
def test_a_share_that_cannot_be_kept_is_told(people, labels, kept):
    with pytest.raises(TrainingError, match="without losing a sign or a whole person"):
        apart(prepared(people, labels), kept, seed=0)
