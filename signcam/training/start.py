"""The weights that a training begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signcam.model.bundle import load_card, read_weights
from signcam.settings import find_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from signcam.training.recipes import Recipe

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

    card = load_card(find_model(recipe.start))
    same = card.labels == labels and tuple(card.recipe.get("hidden", ())) == recipe.hidden
    return start if same else without_head(start)
