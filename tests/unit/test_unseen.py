"""What recorded samples are examined on: people never seen, else other days, else other pictures; and a selection."""

import numpy as np
import pytest

from signcam.dataset.choice import Choice
from signcam.dataset.example import Example
from signcam.dataset.unseen import FOLDS, hold_out_unseen, unseen
from signcam.errors import DataError


def example(label, person="", session="", name=""):
    return Example(np.zeros((16, 16, 3), np.uint8), label, person, "samples", name or f"{label}{person}", session)


def some(people, labels="ab", sessions=("1",), each=2):
    return [example(x, p, f"{p}{s}") for p in people for s in sessions for x in labels for _ in range(each)]


def test_of_several_signers_each_is_held_out_whole_and_once():
    examples = some(("Ada", "Ben", "Cem"))
    found = unseen(examples)
    assert (found.how, found.count) == ("signers", 3)
    assert all(found.judged)
    assert {(e.person, p) for e, p in zip(examples, found.parts, strict=True)} == {("Ada", 0), ("Ben", 1), ("Cem", 2)}
    for part in range(3):
        rest, held = hold_out_unseen(examples, part)
        assert not {e.person for e in rest} & {e.person for e in held}
        assert held


def test_a_class_is_held_out_in_a_few_parts_without_dividing_anybody():
    examples = some([f"student {k}" for k in range(30)])
    found = unseen(examples)
    assert found.count == FOLDS
    assert len({(e.person, p) for e, p in zip(examples, found.parts, strict=True)}) == 30


def test_a_sign_of_one_signer_alone_is_learned_and_not_judged():
    examples = [*some(("Ada", "Ben")), example("mine", "Ada", "Ada1")]
    found = unseen(examples)
    assert found.how == "signers"
    assert found.judged == (True,) * 8 + (False,)
    assert examples[-1] in hold_out_unseen(examples, 0)[0]


def test_one_signer_is_judged_on_another_day_and_else_on_other_pictures():
    assert unseen(some(("Ada",), sessions=("monday", "friday"))).how == "sittings"
    found = unseen(some(("Ada",), each=10))
    assert (found.how, found.count) == ("pictures", 5)
    assert unseen([*some(("Ada",), "ab", each=5), *some(("Ben",), "cd", each=5)]).how == "pictures"


def test_samples_of_nobody_in_particular_are_learned_from_only():
    found = unseen([*some(("Ada", "Ben")), example("a"), example("b")])
    assert found.parts[-2:] == (-1, -1)
    assert found.judged[-2:] == (False, False)


def test_a_selection_takes_who_and_when():
    examples = some(("Ada", "Ben"), sessions=("1", "2"))
    assert {e.person for e in Choice(signers=("Ben",)).of(examples)} == {"Ben"}
    assert {e.session for e in Choice(sessions=("Ada2", "Ben1")).of(examples)} == {"Ada2", "Ben1"}
    assert Choice().of(examples) == tuple(examples)


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        (Choice(signers=("Bob",)), "No sample is of the signer “Bob”. There are: Ada, Ben."),
        (Choice(sessions=("x",)), "No sample is of the sitting “x”. There are: Ada1, Ben1."),
        (Choice(signers=("Ada",), sessions=("Ben1",)), "of these signers and of these sittings"),
    ],
)
def test_what_nobody_recorded_is_named(choice, says):
    with pytest.raises(DataError, match=says):
        choice.of(some(("Ada", "Ben")))
