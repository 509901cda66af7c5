"""Recipes: what a run depends on, frozen, and with what the user wants otherwise."""

import json
from dataclasses import FrozenInstanceError, replace

import pytest

from signcam.errors import TrainingError
from signcam.training.recipes import RECIPES, SCRATCH, recipe


def test_every_recipe_is_found_by_its_name():
    assert {name: r.name for name, r in RECIPES.items()} == {name: name for name in RECIPES}
    assert all(recipe(name) is not None for name in RECIPES)
    assert recipe("scratch") == SCRATCH


def test_what_the_user_wants_otherwise_is_all_that_changes():
    wanted = recipe("scratch", epochs=3, batch=5, seed=0)
    assert (wanted.epochs, wanted.batch, wanted.seed) == (3, 5, 0)
    changed = {k for k, v in wanted.described().items() if v != SCRATCH.described()[k]}
    assert changed == {"epochs", "batch"}


@pytest.mark.parametrize("numbers", [{"epochs": 0}, {"batch": 0}, {"epochs": -1}])
def test_numbers_that_make_no_sense_are_told(numbers):
    with pytest.raises(TrainingError, match="at least 1"):
        recipe("scratch", **numbers)


def test_a_recipe_that_is_none_is_told_with_those_there_are():
    with pytest.raises(TrainingError, match=r"no recipe “magic”\. Recipes: scratch"):
        recipe("magic")


def test_a_recipe_cannot_be_changed_and_is_described_in_full():
    with pytest.raises(FrozenInstanceError):
        SCRATCH.epochs = 1
    described = SCRATCH.described()
    assert json.loads(json.dumps(described)) == described
    assert described["augmentation"]["mirror"] == SCRATCH.augmentation.mirror


def test_the_last_epochs_are_calm():
    wanted = replace(SCRATCH, epochs=5, calm_epochs=2)
    assert [wanted.augmentation_of(epoch) for epoch in range(1, 6)] == [SCRATCH.augmentation] * 3 + [SCRATCH.calm] * 2
    assert replace(wanted, calm_epochs=0).augmentation_of(5) == SCRATCH.augmentation
