"""Quick's heads: the one that is kept, those that have not met a part of the people, those that have met everybody."""

from dataclasses import replace

import numpy as np
import pytest

from signcam.dataset.example import Example
from signcam.dataset.unseen import unseen
from signcam.training.quick import Base, Features, Quick
from signcam.training.recipes import RECIPES
from signcam.values import ModelCard

EACH = 10


def features(people):
    """Two signs, which each person shows in a way of their own: whom one has not met, one cannot read."""
    rng = np.random.default_rng(0)
    rows, examples = [], []
    for p, person in enumerate(people):
        for s, sign in enumerate("ab"):
            for n in range(EACH):
                row = rng.normal(0, 0.05, 2 * len(people))
                row[2 * p + s] += 1
                rows.append(row)
                picture = np.full((16, 16, 3), len(rows), np.uint8)
                examples.append(Example(picture, sign, person, "samples", f"{sign}/{person}{n}.png"))
    view = np.array(rows, np.float32)
    pictures = np.stack([e.rgb for e in examples])
    return Features(tuple(examples), pictures, (view,), ("a", "b"), unseen(examples), None, {}, ())


def quick(people):
    card = ModelCard("base", ("x", "y"), 64, "upright-1", "rgb-unit-1", {}, {}, ())
    made = Quick(replace(RECIPES["head"], epochs=20), features(people), Base(card, b"", {}))
    assert len(list(made.epochs())) == 20
    return made


def right(said):
    truth = np.tile(np.repeat([0, 1], EACH), len(said) // (2 * EACH))
    return float((said.argmax(axis=1) == truth).mean())


def test_a_split_by_picture_flatters_where_people_differ():
    made = quick(("Ada", "Ben"))
    assert right(made.said_unseen()) < 0.75
    assert right(made.said_mixed()) == 1.0


def test_with_one_person_the_figure_is_by_picture_anyhow_and_there_is_none_beside_it():
    made = quick(("Ada",))
    assert made.said_mixed() is None
    assert right(made.said_unseen()) == 1.0


@pytest.mark.parametrize("people", [("Ada",), ("Ada", "Ben")])
def test_the_head_that_is_kept_has_learned_from_everybody(people):
    made = quick(people)
    kernel, bias = made.head()
    assert right(features(people).views[0] @ kernel + bias) == 1.0
