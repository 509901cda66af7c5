"""The network of a recipe, as far as it is trained and as far as it stays as it came; and its optimizer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import keras

from signcam.model.network import put_start, split_at
from signcam.model.resnet50 import BEFORE_LAST_STAGE, FEATURES
from signcam.training import normalise
from signcam.training.devices import precision

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from signcam.training.recipes import Recipe
    from signcam.training.workers import Team

CUT = {"head": FEATURES, "last stage": BEFORE_LAST_STAGE}
"""Below which layer the network stays as it came, by `Recipe.trained`."""


def networks(
    build: Callable[..., keras.Model],
    recipe: Recipe,
    classes: int,
    start: Mapping[str, NDArray[np.float32]] | None,
    team: Team,
) -> tuple[keras.Model | None, keras.Model]:
    """(what stays as it came, what is trained): the second takes what the first gives; None where all is trained."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(precision())
    try:
        more: dict[str, Any] = {"hidden": recipe.hidden} if recipe.hidden else {}
        if team.size > 1:
            more["synchronized"] = True
        with team.scope():
            model = build(classes, bn_momentum=recipe.bn_momentum, **more)
        if team.size == 1 and normalise.pays():
            model = normalise.with_fused(model)
    finally:
        keras.config.set_dtype_policy(before)
    if start is not None:
        put_start(model, start, "the model to start from")
    if recipe.trained == "all":
        return None, model
    with team.scope():
        below, above = split_at(model, CUT[recipe.trained])
    return askable(below, team), above


def askable(model: keras.Model, team: Team) -> keras.Model:
    """The same layers as a network that one worker can ask by itself."""
    return model if team.strategy is None else keras.Model(model.input, model.output)


def compiled(model: keras.Model, recipe: Recipe, steps_per_epoch: int) -> None:
    """Give a model the recipe's optimizer and loss; rate and decay go by the steps in all epochs."""
    rate: float | keras.optimizers.schedules.LearningRateSchedule = recipe.rate
    if recipe.schedule == "cosine":
        steps = recipe.epochs * steps_per_epoch
        warm_up = max(1, round(recipe.warm_up * steps))
        rate = keras.optimizers.schedules.CosineDecay(
            0.0, max(1, steps - warm_up), warmup_target=recipe.rate, warmup_steps=warm_up
        )
    if recipe.optimizer == "adam":
        optimizer = keras.optimizers.Adam(rate)
    else:
        optimizer = keras.optimizers.AdamW(rate, weight_decay=recipe.weight_decay)
        optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    model.compile(
        optimizer,
        keras.losses.CategoricalCrossentropy(label_smoothing=recipe.label_smoothing),
        metrics=["accuracy"],
        jit_compile="auto",
    )
