"""The weights that a training begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import TrainingError
from signcam.model.bundle import load_card, read_weights
from signcam.settings import find_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from signcam.training.recipes import Recipe
    from signcam.values import ModelCard

IMAGENET = "imagenet"
"""The start that is no model of signcam's."""


def start_of(recipe: Recipe) -> Mapping[str, NDArray[np.float32]] | None:
    """The weights to begin with, by name; None for random ones.  Its head is of its own signs: see `fitting`.

    Raises:
        ModelError: there is no such model, or ImageNet's weights cannot be had.
    """
    if not recipe.start:
        return None
    if recipe.start == IMAGENET:
        from signcam.model.imagenet import imagenet_backbone

        return imagenet_backbone()
    folder = find_model(recipe.start)
    return read_weights(folder, load_card(folder))


def fitting(
    recipe: Recipe, start: Mapping[str, NDArray[np.float32]] | None, labels: tuple[str, ...]
) -> Mapping[str, NDArray[np.float32]] | None:
    """Of the weights to begin with those for these signs: with the head where it is of the very same, else without."""
    if start is None or recipe.start == IMAGENET:
        return start
    from signcam.model.network import without_head

    return start if _has_head_of(load_card(find_model(recipe.start)), recipe, labels) else without_head(start)


def _has_head_of(card: ModelCard, recipe: Recipe, labels: tuple[str, ...]) -> bool:
    return card.labels == labels and tuple(card.recipe.get("hidden", ())) == recipe.hidden


def check_blend(recipe: Recipe, blend: float, labels: tuple[str, ...] | None = None) -> None:
    """Raise where the start's weights cannot be mixed into what is learned.

    Args:
        recipe: how.
        blend: 0...1.
        labels: of the data, once they are known.

    Raises:
        TrainingError: it is no share, there is no model to begin with, or that knows other signs.
    """
    if not blend:
        return
    if not 0 < blend < 1:
        raise TrainingError("--blend takes a share between 0 and 1, such as 0.5.")
    if recipe.start in {"", IMAGENET}:
        raise TrainingError("--blend needs a model to begin with. Give --start.")
    card = load_card(find_model(recipe.start))
    if labels is not None and not _has_head_of(card, recipe, labels):
        raise TrainingError(
            "--blend needs a start with the same layers that knows the signs of the data, in their order. "
            f"{recipe.start} knows {' '.join(card.labels)}; the data have {' '.join(labels)}. Give others with "
            "--labels, or leave --blend out."
        )


def blended(
    learned: Mapping[str, NDArray[np.float32]], start: Mapping[str, NDArray[np.float32]], share: float
) -> dict[str, NDArray[np.float32]]:
    """The mean of what was learned and of what it was begun with, which has `share` of it.

    Networks of which one was trained on from the other can be averaged weight by weight; the mean keeps more of what
    the start knew, and often reads strangers better than both.  Wortsman et al. 2022, Robust fine-tuning of zero-shot
    models, arXiv:2109.01903.
    """
    if not share:
        return dict(learned)
    return {k: np.float32(1 - share) * v + np.float32(share) * start[k] for k, v in learned.items()}
