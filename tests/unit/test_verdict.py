"""The verdict: both models on the same pictures, and sentences that say what the figures cannot tell."""

import json

import numpy as np
import pytest

from signcam.dataset.example import Example
from signcam.training.verdict import by_picture, no_none, too_few, verdict_of
from signcam.values import Prediction


def example(label, person="Ada"):
    return Example(np.zeros((16, 16, 3), np.uint8), label, person, "samples", f"{label}/{person}.png")


def answer(said, labels):
    return Prediction(tuple(labels), np.array([0.9 if x == said else 0.1 / (len(labels) - 1) for x in labels], "f4"))


def verdict(truth, new, old=None, how="signers", people=("Ada", "Ben"), knows="ab"):
    examples = [example(x, people[i % len(people)]) for i, x in enumerate(truth)]
    former = None if old is None else ("digits", [answer(x, knows) for x in old], tuple(knows))
    return verdict_of(how, examples, ("mine", [answer(x, "abc") for x in new], tuple("abc")), former)


def test_both_are_counted_on_the_same_pictures():
    made = verdict("aabb", "aaba", "abbb")
    assert (made.new.right, made.old.right, made.new.n, made.old.n) == (3, 3, 4, 4)
    assert made.new.per_class == {"a": (2, 2), "b": (1, 2)}
    assert made.old.per_class == {"a": (1, 2), "b": (2, 2)}
    assert made.new.per_signer == {"Ada": (2, 2), "Ben": (1, 2)}
    assert made.new.interval[0] < 0.75 < made.new.interval[1]
    assert made.samples[3] == ("b/Ben.png", "b", "a", "b")
    assert json.loads(json.dumps(made.described()))["new"]["right"] == 3


def test_the_worst_student_is_named_by_nickname_only():
    assert any("Reads “Ben” worst: 1 of 2." in note for note in verdict("aabb", "aaba").notes)
    assert not any("worst" in note for note in verdict("aabb", "aabb").notes)


def test_a_former_model_that_lacks_signs_is_not_blamed_in_silence():
    assert any("digits has never learned “c”" in note for note in verdict("abc", "abc", "aba").notes)
    made = verdict("ccc", "ccc", "aba")
    assert made.old is None
    assert "digits knows none of these signs: there is nothing to compare." in made.notes


@pytest.mark.parametrize(
    ("how", "people", "says"),
    [
        ("signers", ("Ada",), "One person was read, by a model that had never seen them"),
        ("signers", ("Ada", "Ben"), "by a model that had never seen them. 2 people are few"),
        ("sittings", ("Ada",), "Only “Ada” signed, on several occasions: the figure tells of another day"),
        ("pictures", ("Ada",), "Only “Ada” signed, in one go"),
        ("pictures", ("Ada",), "cannot tell how other people, or another day, would be read"),
        ("pictures", ("",), "Nobody is told from anybody else here"),
        ("pictures", ("Ada", ""), "Who signed is told for some samples only, in one go"),
        ("pictures", ("Ada", "Ben"), "Several people signed, but too few of them each sign"),
    ],
)
def test_what_the_figure_cannot_tell_is_said(how, people, says):
    assert says in " ".join(verdict("aabb", "aabb", how=how, people=people).notes)


def test_a_split_by_picture_is_told_for_what_it_is():
    assert by_picture(90, 99, 100).startswith(
        "Split by picture and not by person, the same samples come to 99.0 %: that"
    )
    assert "has met everybody" in by_picture(90, 99, 100)
    assert by_picture(90, 90, 100).endswith("90.0 %: having met somebody does not help here.")


def test_signs_with_too_few_samples_and_of_one_signer_are_named():
    notes = " ".join(too_few([*[example("a")] * 20, *[example("a", "Ben")] * 5, *[example("b")] * 3]))
    assert "Few samples: “b” (3)." in notes
    assert "Only one person has shown “b”" in notes
    assert too_few([example("a", who) for who in "xyzuv" for _ in range(5)]) == ()


def test_the_class_of_other_hands_is_offered_and_explained():
    assert "Record some other handshapes under the label none" in no_none(("a", "b"))[0]
    assert no_none(("a", "none")) == ()
