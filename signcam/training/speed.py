"""How fast training is, beside Keras' own `fit` of the same network: what `signcam bench --training` measures.

Pictures are noise: what is in them makes no difference to how long a step takes.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import keras
import numpy as np

from signcam.model.resnet50 import INPUT_PX, resnet50
from signcam.training.build import compiled
from signcam.training.devices import precision, prepare_devices
from signcam.training.fit import fit
from signcam.training.prepared import PREPARED_PX, Prepared
from signcam.training.recipes import SCRATCH

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from numpy.typing import NDArray

    from signcam.training.recipes import Recipe

LABELS: Final = tuple("0123456789")
WAYS: Final = ("signcam", "keras step", "keras fit")


def epoch_times(count: int, rounds: int, tell: Callable[[str, float], None]) -> None:
    """Seconds of an epoch of `count` pictures by each of `WAYS`, in turn, after a first round that is not told.

    An epoch of signcam's augments each picture and keeps a checkpoint; Keras' two are given their pictures ready, as
    float32 in memory, and keep nothing.  All have the recipe's optimizer, batch and number format.

    Args:
        count: pictures.
        rounds: epochs that are told.
        tell: told (way, s).
    """
    recipe = replace(SCRATCH, epochs=rounds + 1, calm_epochs=0)
    prepare_devices()
    pictures, targets = _noise(count)
    plain = _plain(recipe, count)
    with tempfile.TemporaryDirectory() as folder:
        epochs: Generator[Any, None, None] = fit(recipe, _prepared(count), None, LABELS, Path(folder))
        calls: dict[str, Callable[[], object]] = {
            "signcam": lambda: next(epochs),
            "keras step": lambda: _stepwise(plain, pictures, targets, recipe.batch),
            "keras fit": lambda: plain.fit(pictures, targets, batch_size=recipe.batch, verbose=0),
        }
        for number in range(rounds + 1):
            for way, call in calls.items():
                begun = time.perf_counter()
                call()
                if number:
                    tell(way, time.perf_counter() - begun)
        epochs.close()


def _plain(recipe: Recipe, count: int) -> keras.Model:
    """The network with Keras' own layers, compiled as the recipe says."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(precision())
    try:
        model = resnet50(len(LABELS), bn_momentum=recipe.bn_momentum)
    finally:
        keras.config.set_dtype_policy(before)
    compiled(model, recipe, max(1, count // recipe.batch))
    return model


def _stepwise(model: keras.Model, pictures: NDArray[np.float32], targets: NDArray[np.float32], batch: int) -> None:
    """An epoch by `train_on_batch`: a step of Keras', without the data pipeline of its `fit`."""
    for start in range(0, len(pictures), batch):
        model.train_on_batch(pictures[start : start + batch], targets[start : start + batch])


def _noise(count: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    rng = np.random.default_rng(0)
    pictures = rng.random((count, INPUT_PX, INPUT_PX, 3), np.float32)
    return pictures, np.eye(len(LABELS), dtype=np.float32)[np.arange(count) % len(LABELS)]


def _prepared(count: int) -> Prepared:
    rng = np.random.default_rng(0)
    pictures = rng.integers(0, 255, (count, PREPARED_PX, PREPARED_PX, 3), np.uint8)
    masks = np.zeros((count, PREPARED_PX, PREPARED_PX), np.uint8)
    masks[:, PREPARED_PX // 4 : -PREPARED_PX // 4, PREPARED_PX // 4 : -PREPARED_PX // 4] = 255
    labels = tuple(LABELS[k % len(LABELS)] for k in range(count))
    return Prepared(pictures, masks, labels, ("",) * count, ())
