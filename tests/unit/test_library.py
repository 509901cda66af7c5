"""The user's models: what is done to them is done or not, can be undone, and never touches what came with signcam."""

import itertools
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from signcam import settings
from signcam.dataset.naming import new_id
from signcam.errors import ModelError
from signcam.hand.crop import CROP_RULE
from signcam.model import shelf as shelf_module
from signcam.model import trash
from signcam.model.bundle import CARD, LIVE, WEIGHTS, load_card, read_weights, save_card, save_model, verify
from signcam.model.library import copy_model, models, rename_model
from signcam.model.preprocess import PREPROCESSING
from signcam.model.shelf import TRASH, UNFINISHED, checked_name, free_name
from signcam.model.trash import delete_model, in_trash, keep_earlier, undo
from signcam.settings import find_model
from signcam.values import ModelCard

MADE = ModelCard("made", ("0", "Ü"), 64, CROP_RULE, PREPROCESSING, trained_at_utc="2025-01-02T03:04:05+00:00")


def make(folder, number=1.0, **otherwise):
    save_model(folder, replace(MADE, name=folder.name, **otherwise), {"w/kernel": np.full(3, number, np.float32)}, b"x")
    return folder


def tree(folder):
    """Every file below, with its content."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def shelf(home):
    return home / "models"


@pytest.fixture
def bundled(tmp_path, monkeypatch):
    """What came with signcam: a model `digits`."""
    monkeypatch.setattr(settings, "_bundled", lambda kind: tmp_path / "package" / kind)
    return make(tmp_path / "package" / "models" / "digits")


@pytest.fixture
def mine(shelf, bundled):
    return make(shelf / "mine")


def test_all_models_are_listed_the_users_own_first(mine, bundled):
    own, came = models()
    assert (own.name, own.folder, own.own, own.problem) == ("mine", mine, True, "")
    assert (came.name, came.folder, came.own, came.problem) == ("digits", bundled, False, "")
    assert own.card == load_card(mine)
    assert own.size_bytes == sum(f.stat().st_size for f in mine.iterdir())


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (lambda folder: (folder / CARD).unlink(), "its card.json cannot be read"),
        (lambda folder: (folder / CARD).write_text("{"), "card.json is damaged"),
        (lambda folder: (folder / LIVE).unlink(), "has no live.tflite. Get it again, or delete it"),
        (lambda folder: (folder / WEIGHTS).unlink(), "has no weights.npz"),
        (lambda folder: [f.unlink() for f in folder.iterdir()], "is not a signcam model"),
    ],
)
def test_a_broken_model_is_listed_with_the_reason_and_can_be_deleted(mine, damage, problem):
    damage(mine)
    (broken, _) = models()
    assert (broken.name, broken.own) == ("mine", True)
    assert problem in broken.problem
    delete_model("mine")
    assert [m.name for m in models()] == ["digits"]


def test_an_own_model_hides_the_bundled_one_of_its_name(bundled, shelf):
    make(shelf / "digits", 2)
    assert [(m.name, m.own) for m in models()] == [("digits", True)]
    delete_model("digits")
    assert [(m.name, m.own) for m in models()] == [("digits", False)]


def test_what_is_signcams_own_is_no_model(mine, shelf):
    delete_model("mine")
    make(shelf / UNFINISHED / new_id() / "half")
    assert [m.name for m in models()] == ["digits"]
    assert list(settings.list_models()) == ["digits"]


# names


def test_a_renamed_model_is_the_same_by_another_name(mine):
    before = tree(mine)
    new = rename_model("mine", " Ada's letters ")
    assert new.name == "Ada's letters"
    assert not mine.exists()
    card = load_card(new)
    assert card == replace(MADE, name="Ada's letters", engine_files=card.engine_files)
    assert {k: v for k, v in tree(new).items() if k != CARD} == {k: v for k, v in before.items() if k != CARD}
    verify(find_model("Ada's letters"))


def test_a_model_can_be_spelled_otherwise_or_keep_its_name(mine):
    assert rename_model("mine", "mine") == mine
    assert rename_model("mine", "Mine").name == "Mine"


def test_a_broken_model_can_be_renamed(mine):
    (mine / CARD).write_text("{")
    assert rename_model("mine", "broken").is_dir()


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "a/b",
        "a\\b",
        "..",
        ".",
        ".x",
        "-x",
        "a:b",
        "con",
        "NUL.txt",
        "a.",
        "a\nb",
        "a\u202eb",
        "x" * 61,
        "a\0b",
    ],
)
def test_names_that_cannot_be_folders_everywhere_are_refused(mine, name):
    with pytest.raises(ModelError, match=r"cannot be a model's name\. Take up to|Type a name for the model"):
        checked_name(name)
    with pytest.raises(ModelError):
        rename_model("mine", name)
    with pytest.raises(ModelError):
        copy_model("mine", name or " ")
    assert [m.name for m in models()] == ["mine", "digits"]


@pytest.mark.parametrize("name", ["digits", "Digits", "other", "OTHER"])
def test_a_name_that_is_taken_is_refused(mine, shelf, name):
    make(shelf / "other")
    with pytest.raises(ModelError, match=f"There is a model “{name}” already"):
        rename_model("mine", name)


def test_a_free_name_is_found(mine, shelf):
    assert [free_name(n) for n in ("new", "mine", "MINE", "a/b", "-x", "...")] == [
        *("new", "mine-2", "MINE-2", "a_b", "x", "_")
    ]
    make(shelf / "mine-2")
    assert free_name("mine") == "mine-3"


@pytest.mark.parametrize("change", [lambda: rename_model("digits", "x"), lambda: delete_model("digits")])
def test_what_came_with_signcam_stays(mine, bundled, change):
    before = tree(bundled)
    with pytest.raises(ModelError, match=r"“digits” came with signcam and stays as it is\. Copy it"):
        change()
    assert tree(bundled) == before


@pytest.mark.parametrize("name", ["none", "", ".trash", ".", "..", "../models/mine", "mine/", "/etc"])
def test_a_model_that_is_not_there_is_told_with_those_that_are(mine, name):
    before = tree(mine.parent)
    with pytest.raises(ModelError, match=r"You have no model “.*”. Your own: mine"):
        delete_model(name)
    assert tree(mine.parent) == before


# copies


def test_a_copy_is_a_model_of_its_own(mine, bundled):
    copy = copy_model("digits")
    assert copy.name == "digits-2"
    assert verify(copy) == replace(load_card(bundled), name="digits-2")
    save_card(copy, replace(load_card(copy), command="changed"))
    assert load_card(bundled).command == ""
    assert copy_model("mine", "yours").name == "yours"


def test_a_damaged_model_is_not_copied_and_leaves_nothing(mine, shelf):
    (mine / WEIGHTS).write_bytes(b"other")
    with pytest.raises(ModelError, match=r"weights\.npz is damaged"):
        copy_model("mine", "copy")
    assert [m.name for m in models()] == ["mine", "digits"]
    assert list((shelf / UNFINISHED).iterdir()) == []


# the trash


def test_what_was_deleted_comes_back_as_it_was_the_last_first(mine, shelf):
    make(shelf / "other", 2)
    before = tree(shelf)
    delete_model("mine")
    removed = delete_model("other")
    assert [m.name for m in models()] == ["digits"]
    assert [r.name for r in in_trash()] == ["other", "mine"]
    assert in_trash()[0].folder == removed.folder
    assert abs(in_trash()[0].at_utc - removed.at_utc) < timedelta(minutes=1)
    assert undo() == shelf / "other"
    assert undo() == mine
    assert tree(shelf) == before
    with pytest.raises(ModelError, match="nothing to bring back"):
        undo()


def test_what_was_deleted_within_a_millisecond_comes_back_the_last_first(shelf, monkeypatch):
    names = [f"model {k}" for k in range(9)]
    for name in names:
        make(shelf / name, 2)
    start, ticks = datetime.now(UTC).replace(microsecond=0), itertools.count()

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return start + timedelta(microseconds=50 * next(ticks))

    monkeypatch.setattr(trash, "datetime", Clock)
    for name in names:
        delete_model(name)
    assert [undo().name for _ in names] == names[::-1]


def test_what_comes_back_does_not_replace_what_is_there_now(mine, shelf):
    delete_model("mine")
    make(mine, 2)
    back = undo()
    assert back == shelf / "mine-2"
    assert load_card(back).name == "mine-2"
    assert [read_weights(f, load_card(f))["w/kernel"][0] for f in (mine, back)] == [2, 1]


def test_a_model_that_is_replaced_can_be_brought_back(mine, shelf):
    keep_earlier(mine)
    make(mine, 2)
    assert read_weights(mine, verify(mine))["w/kernel"][0] == 2
    back = undo()
    assert (back.name, read_weights(back, verify(back))["w/kernel"][0]) == ("mine-2", 1)


def test_only_the_users_own_whole_models_are_kept(mine, bundled, shelf, tmp_path):
    (shelf / "torn").mkdir()
    for folder in (bundled, make(tmp_path / "elsewhere"), shelf / "torn", shelf / "new"):
        keep_earlier(folder)
    assert in_trash() == ()


def test_a_disk_without_links_keeps_a_copy(mine, monkeypatch):
    def refuse(*_):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    before = tree(mine)
    keep_earlier(mine)
    assert tree(in_trash()[0].folder) == before


def test_the_trash_is_emptied_after_thirty_days(mine, shelf):
    now = datetime.now(UTC)
    for days in (29, 31):
        make(shelf / TRASH / new_id(now - timedelta(days=days)) / f"old{days}")
    make(shelf / UNFINISHED / new_id(now - timedelta(days=2)) / "half")
    kept = make(shelf / UNFINISHED / new_id(now) / "going on")
    (shelf / TRASH / "notes").mkdir()
    delete_model("mine")
    assert [r.name for r in in_trash()] == ["mine", "old29"]
    assert list((shelf / UNFINISHED).iterdir()) == [kept.parent]
    assert (shelf / TRASH / "notes").is_dir()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda: rename_model("mine", "x"), "“mine” cannot be renamed"),
        (lambda: delete_model("mine"), "“mine” cannot be deleted"),
        (lambda: copy_model("mine", "x"), "“x” cannot be put into the library"),
    ],
)
def test_a_disk_that_refuses_is_told_and_nothing_has_changed(mine, shelf, monkeypatch, change, says):
    def refuse(old, new):
        raise PermissionError(13, "Permission denied")

    for module in (shelf_module, trash):
        monkeypatch.setattr(module, "rename", refuse)
    monkeypatch.setattr("signcam.model.library.rename", refuse)
    before = tree(shelf)
    with pytest.raises(ModelError, match=rf"{says} \(Permission denied\). Is the disk full, or the folder protected"):
        change()
    assert tree(shelf) == before
