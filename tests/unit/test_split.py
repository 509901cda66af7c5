"""No person on both sides: whoever is examined was never seen in training."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from signcam.dataset.sources import UNKNOWN, Example
from signcam.dataset.split import hold_out, only_people, people_of
from signcam.errors import DataError

PIXEL = np.zeros((1, 1, 3), np.uint8)


def example(person, source="a", label="0"):
    return Example(PIXEL, label, person, source, f"{source}/{person}")


EXAMPLES = st.lists(
    st.builds(example, st.sampled_from([UNKNOWN, *(f"p{k}" for k in range(12))]), st.sampled_from("abc")), max_size=60
)
FOLDS = st.integers(2, 7).flatmap(lambda folds: st.tuples(st.integers(0, folds - 1), st.just(folds)))


def people(examples):
    return {(e.source, e.person) for e in examples if e.person != UNKNOWN}


@given(EXAMPLES, FOLDS)
def test_no_person_is_on_both_sides_and_no_picture_is_lost(examples, fold):
    rest, held = hold_out(examples, *fold)
    assert not people(rest) & people(held)
    assert sorted(map(id, rest + held)) == sorted(map(id, examples))
    assert all(e.person != UNKNOWN for e in held)


@given(EXAMPLES, FOLDS)
def test_the_split_depends_on_who_there_is_not_on_their_order(examples, fold):
    _, held = hold_out(examples, *fold)
    _, again = hold_out(examples[::-1], *fold)
    assert people(held) == people(again)
    assert [id(e) for e in held] == [id(e) for e in examples if (e.source, e.person) in people(held)]


@given(EXAMPLES, st.integers(2, 7))
def test_over_all_folds_everybody_is_held_out_once_in_sources_with_enough_people(examples, folds):
    held = [people(hold_out(examples, fold, folds)[1]) for fold in range(folds)]
    assert sum(map(len, held)) == len(set().union(*held))
    for source in "abc":
        there = {p for p in people(examples) if p[0] == source}
        once = {p for fold in held for p in fold if p[0] == source}
        assert once == (there if len(there) >= folds else set())


@given(EXAMPLES, FOLDS)
def test_somebody_is_left_to_learn_from(examples, fold):
    rest, held = hold_out(examples, *fold)
    for source in {e.source for e in held}:
        assert any(e.source == source for e in rest)


def test_neighbours_are_held_out_together():
    examples = [example(f"IMG_{k}") for k in (1100, 20, 1000, 90, 80, 3)]
    held = [people_of(hold_out(examples, fold, 3)[1]) for fold in range(3)]
    assert held == [["IMG_3", "IMG_20"], ["IMG_80", "IMG_90"], ["IMG_1000", "IMG_1100"]]


def test_the_same_name_in_two_sources_is_two_people():
    examples = [example("p1", "a"), example("p2", "a"), *(example(f"p{k}", "b") for k in range(4))]
    _, held = hold_out(examples, 0, 2)
    assert people(held) == {("a", "p1"), ("b", "p0"), ("b", "p1")}


@pytest.mark.parametrize("fold", [(0, 1), (0, 0), (-1, 3), (3, 3)])
def test_a_fold_that_is_none_is_told(fold):
    with pytest.raises(DataError, match=f"no fold {fold[0]} of {fold[1]}"):
        hold_out([], *fold)


def test_people_in_natural_order_and_chosen_by_name():
    examples = [example(p) for p in ("p10", "p2", UNKNOWN, "p10")]
    assert people_of(examples) == ["p2", "p10"]
    assert only_people(examples, ["p10"]) == [examples[0], examples[3]]
