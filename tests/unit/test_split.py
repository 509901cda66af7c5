"""No person on both sides: whoever is examined was never seen in training; and splits by picture, to compare with."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from signcam.dataset.sources import UNKNOWN, Example
from signcam.dataset.split import a_few, hold_out, hold_out_person, hold_out_pictures, only_people, people_of
from signcam.errors import DataError

PIXEL = np.zeros((1, 1, 3), np.uint8)


def example(person, source="a", label="0"):
    return Example(PIXEL, label, person, source, f"{source}/{person}")


EXAMPLES = st.lists(
    st.builds(
        example,
        st.sampled_from([UNKNOWN, *(f"p{k}" for k in range(12))]),
        st.sampled_from("abc"),
        st.sampled_from(["0", "2", "10"]),
    ),
    max_size=60,
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


def recorded(person, session, label="0"):
    return Example(PIXEL, label, person, "samples", f"{session}/{label}", session)


def test_sittings_of_few_people_are_held_out_whole():
    examples = [recorded("Ada", f"day {n}", label) for n in range(4) for label in "057"]
    for fold in range(4):
        rest, held = hold_out(examples, fold, 4)
        assert {e.session for e in held} == {f"day {fold}"}
        assert len(rest) == 9
    several = [replace(e, person=e.session) for e in examples]
    assert {e.person for e in hold_out(several, 0, 4)[1]} == {"day 0"}, "people first, where there are enough"


def test_no_sign_is_held_out_of_training_altogether():
    examples = [recorded("Ada", f"day {n}", str(n)) for n in range(6)]
    assert hold_out(examples, 0, 6) == (examples, [])


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


@given(EXAMPLES)
def test_one_person_and_nobody_else_is_held_out(examples):
    for who in people_of(examples):
        rest, held = hold_out_person(examples, who)
        assert {e.person for e in held} == {who}
        assert who not in people_of(rest)
        assert sorted(map(id, rest + held)) == sorted(map(id, examples))


@pytest.mark.parametrize("who", ["p3", UNKNOWN])
def test_somebody_who_is_not_there_is_told_with_those_who_are(who):
    examples = [example(p) for p in ("p10", "p2", UNKNOWN)]
    with pytest.raises(DataError, match=rf"Nobody here is called “{who}”\. There are: p2, p10\."):
        hold_out_person(examples, who)
    with pytest.raises(DataError, match="There are: no people that are known"):
        hold_out_person(examples[2:], who)


@given(EXAMPLES, FOLDS, st.integers(0, 3))
def test_a_split_by_pictures_is_complete_even_and_the_same_again(examples, fold, seed):
    rest, held = hold_out_pictures(examples, *fold, seed)
    assert sorted(map(id, rest + held)) == sorted(map(id, examples))
    here = {id(e) for e in held}
    assert list(map(id, held)) == [id(e) for e in examples if id(e) in here]
    assert abs(len(held) - len(examples) / fold[1]) < 1
    everywhere, in_held = Counter(e.label for e in examples), Counter(e.label for e in held)
    assert all(abs(in_held[label] - count / fold[1]) < 1 for label, count in everywhere.items())
    assert list(map(id, held)) == list(map(id, hold_out_pictures(examples, *fold, seed)[1]))


@given(EXAMPLES, st.integers(2, 7), st.integers(0, 3))
def test_over_all_folds_every_picture_is_held_out_once(examples, folds, seed):
    held = [id(e) for fold in range(folds) for e in hold_out_pictures(examples, fold, folds, seed)[1]]
    assert sorted(held) == sorted(map(id, examples))


def test_another_seed_holds_out_other_pictures():
    examples = [example("p1") for _ in range(40)]
    seen = {tuple(map(id, hold_out_pictures(examples, 0, 2, seed)[1])) for seed in range(4)}
    assert len(seen) == 4
    assert len({tuple(map(id, a_few(examples, 20, seed))) for seed in range(4)}) == 4


@pytest.mark.parametrize("fold", [(0, 1), (-1, 3), (3, 3)])
def test_a_fold_of_pictures_that_is_none_is_told(fold):
    with pytest.raises(DataError, match=f"no fold {fold[0]} of {fold[1]}"):
        hold_out_pictures([], *fold, 0)


@given(EXAMPLES, st.integers(1, 4), st.integers(0, 3))
def test_a_few_are_so_many_of_each_label_or_the_label_is_named(examples, per_label, seed):
    counts = Counter(e.label for e in examples)
    short = [label for label, count in counts.items() if count < per_label]
    if short:
        with pytest.raises(DataError, match=f"“({'|'.join(short)})” has only . pictures, and {per_label} of each"):
            a_few(examples, per_label, seed)
        return
    few = a_few(examples, per_label, seed)
    assert Counter(e.label for e in few) == dict.fromkeys(counts, per_label)
    chosen = {id(e) for e in few}
    assert list(map(id, few)) == [id(e) for e in examples if id(e) in chosen]
    assert list(map(id, few)) == list(map(id, a_few(examples, per_label, seed)))


def test_none_of_each_is_told():
    with pytest.raises(DataError, match="Take at least 1"):
        a_few([example("p1")], 0, 0)
