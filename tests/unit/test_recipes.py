"""Recipes: what a run depends on, frozen, the published ones as published, and with what the user wants otherwise."""

import json
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from signcam.cli import train
from signcam.errors import TrainingError
from signcam.training.augmentation import NONE
from signcam.training.recipes import RECIPES, SCRATCH, Recipe, recipe

AS_PUBLISHED = {"epochs": 20, "batch": 32, "optimizer": "adam", "schedule": "constant", "rate": 1e-3, "crop": "whole"}
NOTHING_ELSE = {
    **{"weight_decay": 0.0, "label_smoothing": 0.0, "augmentation": NONE, "calm": NONE, "calm_epochs": 0},
    **{"rendered": 0, "validation": 0.0, "patience": 0, "bn_momentum": 0.99},  # the last is Keras' own
}


def test_every_recipe_is_found_by_its_name_and_on_the_command_line():
    assert {name: r.name for name, r in RECIPES.items()} == {name: name for name in RECIPES}
    assert all(recipe(name) == RECIPES[name] for name in RECIPES)
    assert set(train.RECIPES) == set(RECIPES)
    assert len(train.RECIPES) == len(RECIPES)


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("signs", {"split": "files", "start": "", "trained": "all", "shuffle": False}),
        ("signs-shuffled", {"split": "files", "start": "", "trained": "all", "shuffle": True}),
        ("digits-150", {"split": "pictures", "hold_out": "0/5", "per_label": 15, "start": "", "trained": "all"}),
        ("digits", {"split": "people", "hold_out": "0/5", "start": "", "trained": "all"}),
        ("letters", {"trained": "head", "start": "digits", "hidden": (512,), "views": 1}),
    ],
)
def test_what_others_published_is_done_as_they_did_it(name, own):
    wanted = RECIPES[name]
    published = {**AS_PUBLISHED, **NOTHING_ELSE, **own}
    if name == "digits-150":
        del published["epochs"]  # not stated
    assert {k: getattr(wanted, k) for k in published} == published


def test_a_and_b_differ_in_nothing_but_the_order():
    assert replace(RECIPES["signs"], name="signs-shuffled", shuffle=True) == RECIPES["signs-shuffled"]


@pytest.mark.parametrize(("ours", "theirs"), [(n, n.removesuffix("-ours")) for n in RECIPES if n.endswith("-ours")])
def test_ours_takes_no_more_epochs_than_theirs(ours, theirs):
    assert RECIPES[ours].epochs <= RECIPES[theirs].epochs


def test_what_the_user_wants_otherwise_is_all_that_changes():
    wanted = recipe("scratch", epochs=3, batch=5, seed=0, start=None)
    assert (wanted.epochs, wanted.batch, wanted.seed) == (3, 5, 0)
    changed = {k for k, v in wanted.described().items() if v != SCRATCH.described()[k]}
    assert changed == {"epochs", "batch"}


@pytest.mark.parametrize(
    ("name", "otherwise", "says"),
    [
        ("scratch", {"epochs": 0}, "at least 1"),
        ("scratch", {"epochs": -1}, "at least 1"),
        ("scratch", {"batch": 0}, "at least 1"),
        ("scratch", {"views": 0}, "at least 1"),
        ("scratch", {"rendered": -1}, "0 or more"),
        ("scratch", {"per_label": -1}, "0 or more"),
        ("scratch", {"patience": -1}, "0 or more"),
        ("scratch", {"validation": -0.1}, r"from 0 to below 0\.9, not -0\.1"),
        ("scratch", {"validation": 0.9}, r"from 0 to below 0\.9, not 0\.9"),
        ("scratch", {"validation": float("nan")}, "not nan"),
        ("scratch", {"patience": 2}, r"give --validation, such as 0\.1"),
        ("letters", {"start": ""}, "give --start with a model's name"),
        ("scratch", {"seed": -1}, "seed must be 0 or more, not -1"),
        ("signs", {"hold_out": "0/5"}, r"Of files, .* Leave --hold-out out"),
        ("digits", {"split": "files", "hold_out": "0/5"}, r"Of files, .* Leave --hold-out out"),
        ("signs", {"rendered": 5}, "do not go with whole pictures"),
    ],
)
def test_values_that_make_no_sense_are_told(name, otherwise, says):
    with pytest.raises(TrainingError, match=says):
        recipe(name, **otherwise)


def test_the_part_that_a_recipe_holds_out_gives_way_to_files():
    assert recipe("digits", split="files").hold_out == ""


def test_a_recipe_that_is_none_is_told_with_those_there_are():
    with pytest.raises(TrainingError, match=r"no recipe “magic”\. Recipes: scratch"):
        recipe("magic")


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_cannot_be_changed_and_json_gives_it_back_as_it_is(name):
    """The checkpoint and the card are compared with it."""
    wanted = RECIPES[name]
    with pytest.raises(FrozenInstanceError):
        wanted.epochs = 1
    described = wanted.described()
    assert json.loads(json.dumps(described)) == described
    assert set(described) == {f.name for f in fields(Recipe)}
    assert described["augmentation"]["mirror"] == wanted.augmentation.mirror


def test_recipes_that_differ_are_described_differently():
    said = [json.dumps(r.described()) for r in RECIPES.values()]
    assert len(set(said)) == len(said)


def test_the_last_epochs_are_calm():
    wanted = replace(SCRATCH, epochs=5, calm_epochs=2)
    assert [wanted.augmentation_of(epoch) for epoch in range(1, 6)] == [SCRATCH.augmentation] * 3 + [SCRATCH.calm] * 2
    assert replace(wanted, calm_epochs=0).augmentation_of(5) == SCRATCH.augmentation
