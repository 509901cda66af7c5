"""Batches: every picture once an epoch, whole ones untouched, the same for the same seed; and what a backbone says."""

from dataclasses import replace

import numpy as np
import pytest

from signcam.dataset.sources import Example
from signcam.hand.crop import crop_whole
from signcam.training.augmentation import NONE, Augmentation
from signcam.training.batches import BACKBONE_BATCH, AugmentedBatches, FeatureBatches, asked, one_hot, plain
from signcam.training.prepare import prepare_whole, whole_in_view
from signcam.training.prepared import PREPARED_PX, Prepared
from signcam.training.recipes import RECIPES, Recipe
from signcam.values import Frame

LABELS = ("2", "10")
MILD = Augmentation(rotation_deg=5.0, background=0.0, sleeve=0.0, occlusion=0.0)
RECIPE = Recipe(name="tiny", epochs=3, batch=4, augmentation=MILD)
WHOLE = ("signs", "signs-shuffled", "digits-150", "digits", "letters")


def prepared(count=14, seed=0):
    """Reddish hands are "2", greenish ones "10"."""
    rng = np.random.default_rng(seed)
    pictures = rng.integers(60, 120, (count, PREPARED_PX, PREPARED_PX, 3), np.uint8)
    kinds = np.arange(count) % 2
    pictures[np.arange(count), ..., kinds] += 100
    masks = np.full((count, PREPARED_PX, PREPARED_PX), 255, np.uint8)
    return Prepared(pictures, masks, tuple(LABELS[k] for k in kinds), ("p",) * count, ())


def numbered(count):
    """Hands that are 0, 20, 40, … all over."""
    hands = prepared(count)
    for k in range(count):
        hands.pictures[k] = 20 * k
    return hands


def numbers(pictures):
    return np.rint(pictures[:, 0, 0, 0] * 255 / 20).astype(int).tolist()


def photos(count, side=64):
    """Whole pictures of every kind of grain."""
    rng = np.random.default_rng(1)
    return [
        Example(rng.integers(0, 256, (side, side, 3), np.uint8), LABELS[k % 2], "", "a", str(k)) for k in range(count)
    ]


def test_every_picture_is_seen_in_an_epoch_in_a_new_order():
    batches = AugmentedBatches(replace(RECIPE, augmentation=NONE), numbered(10), LABELS)
    orders = []
    for epoch in (1, 2):
        got = [batches.batch(epoch, i) for i in range(len(batches))]
        assert [x.shape for x, _ in got] == [(4, 64, 64, 3)] * 3
        assert all(x.dtype == y.dtype == np.float32 for x, y in got)
        order = [n for x, _ in got for n in numbers(x)]
        assert sorted(order[:10]) == list(range(10))
        assert order[10:] == order[:2], "the last batch is filled up from the beginning"
        assert np.concatenate([y for _, y in got]).argmax(1).tolist() == [k % 2 for k in order]
        orders.append(order)
    assert orders[0] != orders[1]


def test_not_shuffled_the_order_is_drawn_once():
    def orders(seed):
        recipe = replace(RECIPE, augmentation=NONE, shuffle=False, seed=seed)
        batches = AugmentedBatches(recipe, numbered(10), LABELS)
        return [[n for i in range(len(batches)) for n in numbers(batches.batch(e, i)[0])] for e in (1, 2, 3)]

    first, second, third = orders(0)
    assert first == second == third
    assert first[:10] != list(range(10)), "labels one after the other would be learned one after the other"
    assert orders(1)[0] != first


def test_fewer_pictures_than_a_batch_fill_one():
    batches = AugmentedBatches(replace(RECIPE, augmentation=NONE, batch=8), prepared(3), LABELS)
    assert len(batches) == 1
    pictures, targets = batches.batch(1, 0)
    assert pictures.shape == (8, 64, 64, 3)
    assert np.array_equal(targets[:3], targets[3:6])


def test_the_same_epoch_gives_the_same_batches_and_another_others():
    def pictures(epoch, index, seed=0):
        return AugmentedBatches(replace(RECIPE, seed=seed), prepared(), LABELS).batch(epoch, index)[0]

    assert np.array_equal(pictures(2, 1), pictures(2, 1))
    for other in (pictures(3, 1), pictures(2, 2), pictures(2, 1, seed=1)):
        assert not np.array_equal(pictures(2, 1), other)


def test_a_batch_does_not_depend_on_those_made_before():
    batches = AugmentedBatches(RECIPE, prepared(), LABELS)
    alone = AugmentedBatches(RECIPE, prepared(), LABELS).batch(2, 3)[0]
    for index in range(4):
        last = batches.batch(2, index)[0]
    assert np.array_equal(last, alone), "a run that goes on in epoch 2 has made none of epoch 1"


def test_a_picture_is_varied_anew_each_time_it_is_seen():
    """In each epoch; what fills up a batch may be the same again."""
    batches = AugmentedBatches(replace(RECIPE, batch=1), prepared(1), LABELS)
    assert len({batches.batch(epoch, 0)[0].tobytes() for epoch in range(1, 7)}) == 6


def test_pictures_are_varied_each_in_its_own_way():
    hands = prepared(1)
    same = Prepared(*(np.repeat(a, 6, 0) for a in (hands.pictures, hands.masks)), ("2",) * 6, ("",) * 6, ())
    pictures, _ = AugmentedBatches(replace(RECIPE, batch=6), same, LABELS).batch(1, 0)
    assert len({view.tobytes() for view in pictures}) == 6


def test_the_calm_epochs_vary_less():
    recipe = replace(RECIPE, epochs=2, calm_epochs=1, augmentation=Augmentation(), calm=NONE, batch=2)
    batches = AugmentedBatches(recipe, prepared(2), LABELS)
    as_they_are = {view.tobytes() for view in plain(prepared(2))}
    seen = [{np.rint(v * 255).astype(np.uint8).tobytes() for v in batches.batch(epoch, 0)[0]} for epoch in (1, 2)]
    assert not seen[0] & as_they_are
    assert seen[1] == as_they_are


@pytest.mark.parametrize("name", WHOLE)
def test_whole_pictures_reach_the_network_untouched(name):
    """The published protocols: 64 x 64 px, divided by 255, and nothing else."""
    recipe = replace(RECIPES[name], batch=4)
    assert recipe.crop == "whole"
    examples = photos(8)
    batches = AugmentedBatches(recipe, prepare_whole(examples, 64), LABELS)
    for epoch in (1, recipe.epochs):
        seen = {}
        for index in range(len(batches)):
            pictures, targets = batches.batch(epoch, index)
            for k, i in enumerate(batches.chosen(epoch, index)):
                assert np.array_equal(pictures[k], examples[i].rgb.astype(np.float32) / 255)
                assert LABELS[targets[k].argmax()] == examples[i].label
                seen[i] = True
        assert len(seen) == 8
    assert all(np.array_equal(a, e.rgb) for a, e in zip(plain(prepare_whole(examples, 64)), examples, strict=True))
    assert all(np.array_equal(a, e.rgb) for a, e in zip(batches.view(0), examples, strict=True))


def test_a_picture_without_a_hand_is_shown_whole(make_frame):
    """As `signcam predict --whole` would show it, but for being sampled once more."""
    import cv2

    rgb = cv2.GaussianBlur(make_frame(size=(200, 200)).rgb, (0, 0), 4)
    frame = Frame(rgb, 0, 0.0)
    picture, mask = whole_in_view(frame)
    (shown,) = plain(Prepared(picture[None], mask[None], ("2",), ("",), ()))
    assert np.abs(shown.astype(int) - crop_whole(frame, 64).rgb).max() <= 3


def test_plain_pictures_are_in_their_order_and_not_varied():
    views = plain(numbered(5))
    assert (views.shape, views.dtype) == ((5, 64, 64, 3), np.uint8)
    assert [v.max() for v in views] == [v.min() for v in views] == [0, 20, 40, 60, 80]


class Below:
    """Instead of a backbone: says of a picture its mean colour; counts how often it is asked, and with how many."""

    def __init__(self):
        self.asked = []

    def predict_on_batch(self, pictures):
        self.asked.append(len(pictures))
        return pictures.mean(axis=(1, 2))


def test_a_network_is_asked_in_calls_of_one_size_and_answers_in_order():
    below = Below()
    pictures = np.random.default_rng(0).random((BACKBONE_BATCH + 6, 4, 4, 3), np.float32)
    said = asked(below, pictures)
    assert np.allclose(said, pictures.mean(axis=(1, 2)))
    assert below.asked == [BACKBONE_BATCH] * 2


def test_a_backbone_that_stays_is_asked_once_of_each_view():
    recipe = replace(RECIPE, views=2, epochs=4)
    below, told = Below(), []
    augmented = AugmentedBatches(recipe, prepared(10), LABELS)
    batches = FeatureBatches(recipe, augmented, below, lambda *a: told.append(a))
    assert told == [(1, 2), (2, 2)]
    for epoch in range(1, 5):
        view = augmented.view((epoch - 1) % 2).astype(np.float32).mean(axis=(1, 2)) / 255
        for index in range(len(batches)):
            features, targets = batches.batch(epoch, index)
            chosen = augmented.chosen(epoch, index)
            assert (features.dtype, targets.dtype) == (np.float32, np.float32)
            assert np.allclose(features, view[chosen], atol=1e-3)
            assert np.array_equal(targets, augmented.batch(epoch, index)[1])
    assert below.asked == [BACKBONE_BATCH] * 2
    assert not np.array_equal(augmented.view(0), augmented.view(1))
    assert len(batches) == len(augmented)


def test_where_nothing_varies_one_view_is_enough():
    recipe = replace(RECIPE, views=3, augmentation=NONE)
    below = Below()
    FeatureBatches(recipe, AugmentedBatches(recipe, prepared(4), LABELS), below)
    assert len(below.asked) == 1


def test_one_hot_is_in_the_order_of_the_labels():
    assert one_hot(["10", "2", "10"], ["2", "10", "x"]).tolist() == [[0, 1, 0], [1, 0, 0], [0, 1, 0]]
