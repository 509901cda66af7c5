"""People held out of a run are no strangers to a model that it starts from and that has learned from them."""

from dataclasses import replace

import pytest

from signcam.training import before
from signcam.training.before import KNOWN, ancestors, warnings, with_known
from signcam.values import ModelCard

CARD = ModelCard(
    name="old",
    labels=("0", "1"),
    input_px=64,
    crop="upright-1",
    preprocessing="rgb-unit-1",
    data={"students": {"pictures": 90, "held_out": ["cem"], "sha256": "ab"}, "rendered": {"pictures": 4000}},
)


def described(*held, name="students", sha256="cd"):
    return {name: {"pictures": 80, "held_out": list(held), "held_out_pictures": 10, "sha256": sha256}}


def test_who_was_held_out_then_as_well_is_a_stranger():
    assert with_known(described("cem"), [CARD]) == described("cem")
    assert warnings(with_known(described("cem"), [CARD]), "old") == []


@pytest.mark.parametrize("source", [{}, {"name": "elsewhere", "sha256": "ab"}])
def test_who_was_trained_on_then_is_told_of(source):
    told = with_known(described("ada", "bea", "cem", **source), [CARD])
    [name] = told
    assert told[name][KNOWN] == 2
    [warning] = warnings(told, "old")
    assert f"2 of the 3 people held out of {name} were trained on by “old”" in warning


def test_another_set_is_not_known():
    assert with_known(described("ada", name="others"), [CARD]) == described("ada", name="others")


def test_what_the_start_came_from_counts(tmp_path, monkeypatch):
    cards = {"new": replace(CARD, name="new", data={}, recipe={"start": "old"}), "old": CARD}
    monkeypatch.setattr(before, "find_model", lambda name: tmp_path / name)
    monkeypatch.setattr(before, "load_card", lambda folder: cards[folder.name])
    assert [card.name for card in ancestors("new")] == ["new", "old"]
    assert with_known(described("ada"), ancestors("new"))["students"][KNOWN] == 1


def test_a_start_that_is_no_model_here_has_none(home):
    assert ancestors("imagenet") == ancestors("") == []
