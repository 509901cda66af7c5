"""What a step of training is given: pictures in a new order, newly varied; or what a fixed backbone says of them.

Each picture of each batch has random numbers of its own, so that a worker that makes only its share of a batch makes
the very pictures that one process would.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Protocol

import numpy as np

from signcam.model.preprocess import to_unit
from signcam.model.resnet50 import INPUT_PX
from signcam.training.augment import augment
from signcam.training.augmentation import NONE
from signcam.training.workers import ALONE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import keras
    from numpy.typing import NDArray

    from signcam.training.augmentation import Augmentation
    from signcam.training.prepared import Prepared
    from signcam.training.recipes import Recipe
    from signcam.training.workers import Team

BACKBONE_BATCH = 64
"""Pictures in one call of a network that is only asked; always as many, since another size would be compiled anew."""


class Batches(Protocol):
    """The training data of a run, the same for the same seed and epoch."""

    def __len__(self) -> int:
        """Steps in an epoch."""
        ...

    def batch(self, epoch: int, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """What step number `index` of an epoch, from 1, is given: (N, ...) float32 and (N, K) float32.

        N is this worker's share of the recipe's batch.
        """
        ...


class AugmentedBatches:
    """The training pictures in a new order and newly varied each epoch."""

    def __init__(
        self,
        recipe: Recipe,
        prepared: Prepared,
        labels: Sequence[str],
        backgrounds: Sequence[NDArray[np.uint8]] = (),
        team: Team = ALONE,
    ) -> None:
        self._recipe, self._prepared, self._backgrounds, self._share = recipe, prepared, backgrounds, team.share
        self._targets = one_hot(prepared.labels, labels)

    def __len__(self) -> int:
        return math.ceil(self.pictures / self._recipe.batch)

    @property
    def pictures(self) -> int:
        """How many there are in all."""
        return len(self._prepared)

    def chosen(self, epoch: int, index: int) -> NDArray[np.intp]:
        """Which pictures, of all workers.

        The last batch is filled up from the epoch's beginning: another size would be compiled anew.

        (B,), B the recipe's batch.
        """
        size = self._recipe.batch
        drawn = epoch if self._recipe.shuffle else 0
        order = np.random.default_rng((self._recipe.seed, drawn)).permutation(len(self._prepared))
        return np.resize(order, len(self) * size)[index * size : (index + 1) * size]

    def batch(self, epoch: int, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """(N, S, S, 3) float32 in 0...1 and (N, K) float32, this worker's share."""
        chosen = self.chosen(epoch, index)
        how = self._recipe.augmentation_of(epoch)
        mine = range(len(chosen))[self._share(len(chosen))]
        views = [self._view(chosen[k], how, (epoch, index, k)) for k in mine]
        return to_unit(np.stack(views)), self._targets[chosen[self._share(len(chosen))]]

    def targets(self, chosen: NDArray[np.intp]) -> NDArray[np.float32]:
        """(N, K) float32 of these pictures."""
        return self._targets[chosen]

    def view(self, number: int, which: slice = slice(None)) -> NDArray[np.uint8]:
        """View number `number` of all pictures in their own order, or of some, (N, S, S, 3) uint8 RGB."""
        how = self._recipe.augmentation
        views = [self._view(i, how, (number, i, 0, 1)) for i in range(len(self._prepared))[which]]
        return np.stack(views) if views else np.empty((0, INPUT_PX, INPUT_PX, 3), np.uint8)

    def _view(self, i: int, how: Augmentation, drawn: tuple[int, ...]) -> NDArray[np.uint8]:
        p = self._prepared
        rng = np.random.default_rng((self._recipe.seed, *drawn))
        return augment(p.pictures[i], p.masks[i], how, rng, size_px=INPUT_PX, backgrounds=self._backgrounds)


class FeatureBatches:
    """What a backbone that is not trained says of the training pictures: computed once, taken in every epoch.

    Of each picture there are as many varied views as the recipe says, which the epochs take in turn; kept in float16,
    with which a view costs 4 kB of features or 32 kB of the last stage's input a picture.  Of several workers each asks
    about its share of the pictures, and is told what the others' backbones said of theirs.
    """

    def __init__(
        self,
        recipe: Recipe,
        batches: AugmentedBatches,
        below: keras.Model,
        tell: Callable[[int, int], None] | None = None,
        team: Team = ALONE,
    ) -> None:
        self._batches, self._share = batches, team.share
        views = 1 if recipe.augmentation == NONE else recipe.views
        self._features: list[NDArray[np.float16]] = []
        for number in range(views):
            said = asked(below, to_unit(batches.view(number, team.share(batches.pictures)))).astype(np.float16)
            self._features.append(team.gathered(said, batches.pictures))
            if tell:
                tell(number + 1, views)

    def __len__(self) -> int:
        return len(self._batches)

    def batch(self, epoch: int, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """(N, ...) float32, the backbone's output, and (N, K) float32, this worker's share."""
        chosen = self._batches.chosen(epoch, index)
        chosen = chosen[self._share(len(chosen))]
        view = self._features[(epoch - 1) % len(self._features)]
        return view[chosen].astype(np.float32), self._batches.targets(chosen)


def plain(prepared: Prepared) -> NDArray[np.uint8]:
    """Prepared hands as the live path would give them, (N, S, S, 3) uint8 RGB."""
    rng = np.random.default_rng(0)
    pairs = zip(prepared.pictures, prepared.masks, strict=True)
    return np.stack([augment(picture, mask, NONE, rng, size_px=INPUT_PX) for picture, mask in pairs])


def asked(model: keras.Model, pictures: NDArray[np.float32]) -> NDArray[np.float32]:
    """What a network says of (N, ...) float32, (N, ...) float32, in calls of one size.

    Not `Model.predict`, which reads through tf.data (see `training.fit`).
    """
    if not len(pictures):
        return np.empty((0, *model.output_shape[1:]), np.float32)
    answers = []
    for start in range(0, len(pictures), BACKBONE_BATCH):
        part = pictures[start : start + BACKBONE_BATCH]
        said = model.predict_on_batch(np.resize(part, (BACKBONE_BATCH, *part.shape[1:])))
        answers.append(np.asarray(said, np.float32)[: len(part)])
    return np.concatenate(answers)


def one_hot(names: Sequence[str], labels: Sequence[str]) -> NDArray[np.float32]:
    """N labels -> (N, K) float32, a one where the label stands in `labels`."""
    place = {label: k for k, label in enumerate(labels)}
    return np.eye(len(labels), dtype=np.float32)[[place[name] for name in names]]
