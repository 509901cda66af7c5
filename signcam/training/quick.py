"""Quick: a new head on the features of a model that stays as it is.  Seconds, and no TensorFlow.

The features are those of the model's own LiteRT file, the very numbers that the new head will be given live, so nothing
is lost between training and the window.  Beside the head that is kept, others learn in step, each without one part of
the people: what they say of that part is the figure, and the head that is kept has learned from everybody.  Where the
parts are people, still others learn without a part of the pictures: how far such a figure flatters is told beside it.
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.dataset.unseen import Unseen, by_pictures, unseen
from signcam.errors import DataError, TrainingError
from signcam.model.bundle import LIVE, load_card, read_file, read_weights, save_model
from signcam.model.head import HEAD_PATHS, Backbone, with_head
from signcam.settings import find_model
from signcam.training.apart import labels_of, read_all
from signcam.training.augment import augment
from signcam.training.augmentation import NONE
from signcam.training.heads import Head, Lesson, scale_of, shares
from signcam.training.prepare import prepare
from signcam.training.rehearsal import KEPT_WEIGHT, rehearsal
from signcam.values import Prediction, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from signcam.dataset.example import Example
    from signcam.training.job import Job
    from signcam.training.prepared import Prepared
    from signcam.training.recipes import Recipe
    from signcam.values import ModelCard

    Tell = Callable[[str, int, int], None]
    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Base:
    """The model that is begun with.

    Attributes:
        card: its card.
        live: its LiteRT file.
        arrays: its weights by name.
    """

    card: ModelCard
    live: bytes
    arrays: Mapping[str, Floats]

    @property
    def head(self) -> tuple[Floats, Floats] | None:
        """(kernel (F, K), bias (K,)); None where layers are between the features and it."""
        if any(name.startswith("hidden") for name in self.arrays):
            return None
        kernel, bias = (self.arrays[name] for name in HEAD_PATHS)
        return kernel, bias

    def says(self, features: Floats) -> Floats | None:
        """(N, F) float32 -> (N, K) probabilities; None where it has layers between."""
        head = self.head
        return None if head is None else shares(features @ head[0] + head[1])


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """What is learned from.

    Attributes:
        examples: N samples.
        pictures: (N, S, S, 3) uint8 RGB, as the network sees them.
        views: per view (N, F) float32; the first is of the pictures as they are, the others of varied ones.
        labels: K, in the order of the outputs.
        apart: the parts that are examined in turn.
        kept: (features, targets (M, K)) of what the former model is to be kept by; None where it is not.
        described: per source, for the card.
        rejected: (file, reason).
    """

    examples: tuple[Example, ...]
    pictures: NDArray[np.uint8]
    views: tuple[Floats, ...]
    labels: tuple[str, ...]
    apart: Unseen
    kept: tuple[Floats, Floats] | None
    described: dict[str, Any]
    rejected: tuple[tuple[str, str], ...]


def base_of(job: Job) -> Base:
    """The model that is begun with.

    Raises:
        ModelError: there is none, or it is damaged.
        TrainingError: its signs cannot be kept.
    """
    folder = find_model(job.recipe.start)
    card = load_card(folder)
    base = Base(card, read_file(folder, card, LIVE), read_weights(folder, card))
    if job.keep and base.head is None:
        raise TrainingError(f"{card.name} has further layers in its head; its signs cannot be kept. Leave --keep out.")
    return base


def features_of(job: Job, base: Base, tell: Tell) -> Features:
    """Read, cut, and ask the backbone.

    Raises:
        DataError: a source cannot be used, or no hand was found.
        TrainingError: fewer than two signs.
    """
    recipe = job.recipe
    sources = read_all(
        job.data, (), recipe, job.labels, lambda name: _to(tell, f"Reading {name}"), job.names, job.choice
    )
    everything = [e for s in sources for e in s.rest]
    prepared = prepare(everything, masked=False, progress=_to(tell, "Finding hands"))
    missed = set(prepared.missed)
    examples = tuple(e for e in everything if e.name not in missed)
    if not examples:
        raise DataError("No hand was found in any of the pictures. Do they show hands?")
    own = None if job.keep else job.labels
    shown = labels_of(sources, {e.label for e in examples}, own, least=1 if job.keep else 2)
    labels = tuple(dict.fromkeys((*base.card.labels, *shown))) if job.keep else shown
    backbone = Backbone(base.live)
    pictures = [seen(prepared, recipe, number, base.card.input_px) for number in range(recipe.views)]
    whats = ("Looking at the hands", *("Looking again, in other light and at other angles",) * recipe.views)
    views = [backbone.features(view, _to(tell, what)) for view, what in zip(pictures, whats, strict=False)]
    kept = None
    if job.keep:
        old = backbone.features(rehearsal(base.card.labels), _to(tell, "Remembering the former signs"))
        said = base.says(old)
        if said is None:
            raise TrainingError(f"{base.card.name} has further layers in its head; its signs cannot be kept.")
        targets = np.zeros((len(old), len(labels)), np.float32)
        targets[:, : said.shape[1]] = said
        kept = (old, targets)
    return Features(
        examples,
        pictures[0],
        tuple(views),
        labels,
        unseen(examples),
        kept,
        {s.name: {**s.described, "hands": sum(e.name not in missed for e in s.rest)} for s in sources},
        tuple(r for s in sources for r in s.rejected),
    )


def seen(prepared: Prepared, recipe: Recipe, number: int, size_px: int) -> NDArray[np.uint8]:
    """View `number` of prepared hands, (N, S, S, 3) uint8 RGB; 0 is as the live path gives them."""
    how = NONE if number == 0 else recipe.augmentation
    return np.stack(
        [
            augment(picture, mask, how, np.random.default_rng((recipe.seed, number, i)), size_px=size_px)
            for i, (picture, mask) in enumerate(zip(prepared.pictures, prepared.masks, strict=True))
        ]
    )


class Quick:
    """The heads of one run.

    Args:
        recipe: how.
        features: what they learn from.
        base: what they begin with, where its signs are kept.
    """

    def __init__(self, recipe: Recipe, features: Features, base: Base) -> None:
        self._recipe, self._features = recipe, features
        self._scale = scale_of(
            features.views[0] if features.kept is None else np.concatenate((features.views[0], features.kept[0]))
        )
        self._plain = self._scale.scaled(features.views[0])
        targets = np.zeros((len(features.examples), len(features.labels)), np.float32)
        places = [features.labels.index(e.label) for e in features.examples]
        targets[np.arange(len(places)), places] = 1.0
        self._targets = targets
        self._mixed = by_pictures(features.examples) if features.apart.how == "signers" else None
        everybody = np.ones(len(features.examples), bool)
        self._rows = [everybody, *_without_each(features.apart), *_without_each(self._mixed)]
        kernel, bias = self._beginning(base)
        self._heads: list[Head] = []
        self._lessons: list[Lesson] = []
        for rows in self._rows:
            lesson = self._lesson(rows)
            steps = -(-len(lesson.features) // recipe.batch) * recipe.epochs
            self._lessons.append(lesson)
            self._heads.append(Head(kernel, bias, steps=steps, rate=recipe.rate, decay=recipe.weight_decay))

    def epochs(self) -> Generator[Progress, None, None]:
        """Learn; after each yield it can be left, with what was learned until then."""
        begun, epochs = time.monotonic(), self._recipe.epochs
        rng = np.random.default_rng(self._recipe.seed)
        judged = np.array(self._features.apart.judged)
        for epoch in range(1, epochs + 1):
            told = [
                head.learn(lesson, self._recipe.batch, rng, self._recipe.label_smoothing)
                for head, lesson in zip(self._heads, self._lessons, strict=True)
            ]
            val_loss = val_accuracy = None
            if judged.any():
                said = self.said_unseen()
                truth = (said * self._targets).sum(axis=1)
                val_loss = float(-np.log(np.maximum(truth, 1e-7))[judged].mean())
                val_accuracy = float((said.argmax(axis=1) == self._targets.argmax(axis=1))[judged].mean())
            elapsed_s = time.monotonic() - begun
            left_s = elapsed_s / epoch * (epochs - epoch)
            yield Progress(epoch, epochs, *told[0], val_loss, val_accuracy, elapsed_s, left_s)

    def said_unseen(self) -> Floats:
        """(N, K) float32: of each sample what the head says that has not learned from its part."""
        return self._said(range(1, 1 + self._features.apart.count))

    def said_mixed(self) -> Floats | None:
        """The same of parts that share people, as those of most published figures do; None where the others do too."""
        return None if self._mixed is None else self._said(range(1 + self._features.apart.count, len(self._heads)))

    def _said(self, heads: Iterable[int]) -> Floats:
        said = np.zeros_like(self._targets)
        for head, rows in ((self._heads[k], self._rows[k]) for k in heads):
            said[~rows] = shares(self._plain[~rows] @ head.kernel + head.bias)
        return said

    def head(self) -> tuple[Floats, Floats]:
        """(kernel (F, K), bias (K,)) float32 of the head that is kept, for features as they are, rounded as stored."""
        kernel, bias = self._scale.outward(self._heads[0].kernel, self._heads[0].bias)
        return kernel.astype(np.float16).astype(np.float32), bias.astype(np.float16).astype(np.float32)

    def _beginning(self, base: Base) -> tuple[Floats, Floats]:
        features, classes = self._plain.shape[1], len(self._features.labels)
        kernel, bias = np.zeros((features, classes), np.float32), np.zeros(classes, np.float32)
        if self._features.kept is not None and base.head is not None:
            known = len(base.card.labels)
            kernel[:, :known], bias[:known] = self._scale.inward(*base.head)
            bias[known:] = bias[:known].min()
        return kernel, bias

    def _lesson(self, rows: NDArray[np.bool_]) -> Lesson:
        """Every view of these samples, balanced, and what the former model is kept by."""
        weights = balanced([e for e, taken in zip(self._features.examples, rows, strict=True) if taken])
        parts = [(self._scale.scaled(view[rows]), self._targets[rows], weights) for view in self._features.views]
        if (kept := self._features.kept) is not None:
            share = np.full(len(kept[0]), KEPT_WEIGHT * max(rows.sum() / len(kept[0]), 1.0), np.float32)
            parts.append((self._scale.scaled(kept[0]), kept[1], share))
        return Lesson(*(np.concatenate(column).astype(np.float32) for column in zip(*parts, strict=True)))


def _without_each(apart: Unseen | None) -> list[NDArray[np.bool_]]:
    """For each part, which samples are in none or another."""
    return [] if apart is None else [np.array(apart.parts) != part for part in range(apart.count)]


def balanced(examples: Sequence[Example]) -> Floats:
    """(N,) float32, mean 1: every sign weighs the same, and in it everybody who showed it, however often.

    By no more than 4 to 1: three pictures of one student should not outweigh a class.
    """
    each = Counter((e.label, e.person) for e in examples)
    signers = Counter(label for label, _ in each)
    weights = np.array([1.0 / (signers[e.label] * each[e.label, e.person]) for e in examples], np.float32)
    weights = np.clip(weights / np.median(weights), 0.5, 2.0) if len(weights) else weights
    return np.asarray(weights / max(float(weights.mean()), 1e-9) if len(weights) else weights, np.float32)


def answers(labels: Sequence[str], said: Floats) -> list[Prediction]:
    """(N, K) float32 -> what was said of each."""
    return [Prediction(tuple(labels), row / row.sum()) for row in said]


def finish_quick(job: Job, base: Base, card: ModelCard, kernel: Floats, bias: Floats) -> ModelCard:
    """Make the model folder: the base's files with another head.

    Raises:
        ModelError: the disk does not take it.
    """
    if job.out is None:
        raise ValueError("a job without a place for its model has none to finish")
    below = {name: a for name, a in base.arrays.items() if not name.startswith(("hidden", "predictions/"))}
    arrays = {**below, **dict(zip(HEAD_PATHS, (kernel, bias), strict=True))}
    return save_model(job.out, replace(card, input_px=base.card.input_px), arrays, with_head(base.live, kernel, bias))


def _to(tell: Tell, what: str) -> Callable[[int, int], None]:
    return lambda done, total: tell(what, done, total)
