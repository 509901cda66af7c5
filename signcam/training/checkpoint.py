"""One file that a training run can go on from: weights, optimizer, epoch and what it was trained on.

Written whole at an epoch's end, atomically.  Arrays only, by name, in numpy's zip: nothing in it is ever executed.
"""

from __future__ import annotations

import io
import json
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.errors import TrainingError
from signcam.model.bundle import NPZ_DAMAGED
from signcam.settings import write_atomically
from signcam.values import Progress

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import keras
    from numpy.typing import NDArray


CHECKPOINT_EVERY_S = 10.0
CHECKPOINT_SHARE = 0.05
"""Short epochs are not written one by one: a checkpoint is 280 MB, and takes some disks seconds.  It is written at an
epoch's end, not oftener than CHECKPOINT_EVERY_S and so that writing takes no more than this share of the time.  A run
that is killed loses the epochs since; one that is stopped, or ends with an error, loses none."""


@dataclass(frozen=True, slots=True)
class About:
    """What a checkpoint says of its run.

    Attributes:
        recipe: `Recipe.described()`.
        labels: in the order of the network's outputs.
        data: a hash of the training pictures, their labels, the backgrounds and the weights begun with.
        history: one `Progress` an epoch; the next epoch is `len(history) + 1`.
    """

    recipe: dict[str, Any]
    labels: tuple[str, ...]
    data: str
    history: tuple[Progress, ...]


def arrays_of(model: keras.Model, *, optimizer: bool = True) -> dict[str, NDArray[Any]]:
    """Copies of a compiled model's numbers; without its optimizer's it can be asked, not gone on with."""
    variables = {f"w{i:04d}": v for i, v in enumerate(model.weights)}
    if optimizer:
        variables |= {f"o{i:04d}": v for i, v in enumerate(model.optimizer.variables)}
    return {name: np.asarray(v.value).copy() for name, v in variables.items()}


def save(path: Path, arrays: Mapping[str, NDArray[Any]], about: About) -> None:
    """Write a checkpoint.

    Raises:
        TrainingError: the disk does not take it.
    """
    content = io.BytesIO()
    about_json = np.frombuffer(json.dumps(asdict(about)).encode(), np.uint8)
    np.savez(content, about=about_json, **arrays)  # type: ignore[arg-type]
    try:
        write_atomically(path, content.getbuffer())
    except OSError as e:
        raise TrainingError(
            f"The checkpoint cannot be written to {path.parent}: {e.strerror}. Is the disk full?"
        ) from e


class Kept:
    """Keeps every epoch in memory, and writes as often as it costs little."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._last: tuple[dict[str, NDArray[Any]], About] | None = None
        self._due = time.monotonic() + CHECKPOINT_EVERY_S

    def keep(self, model: keras.Model, about: About, *, now: bool) -> None:
        """An epoch is done; write it, now or if it is time to."""
        self._last = (arrays_of(model), about)
        if now or time.monotonic() >= self._due:
            self.write()

    def write(self) -> None:
        """Write what is kept and not yet written; where Ctrl+C breaks in, it stays to be written."""
        if self._last is None:
            return
        begun = time.monotonic()
        save(self._path, *self._last)
        self._last = None
        ended = time.monotonic()
        self._due = ended + max(CHECKPOINT_EVERY_S, (ended - begun) / CHECKPOINT_SHARE)


def read_about(path: Path) -> About:
    """What the checkpoint at `path` is of.

    Raises:
        TrainingError: there is none, or it is damaged.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as f:
            raw = json.loads(f["about"].tobytes())
        history = tuple(Progress(**p) for p in raw["history"])
        return About(raw["recipe"], tuple(raw["labels"]), raw["data"], history)
    except FileNotFoundError as e:
        raise TrainingError(f"There is no run to resume: {path} does not exist. Leave --resume out.") from e
    except NPZ_DAMAGED as e:
        raise _damaged(path, e) from e


def restore(path: Path, model: keras.Model, *, optimizer: bool = True) -> None:
    """Put the checkpoint's arrays into a model built and compiled alike.

    Raises:
        TrainingError: it is of another network, or damaged.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as f:
            arrays = {name: f[name] for name in f.files if name != "about"}
    except NPZ_DAMAGED as e:
        raise _damaged(path, e) from e
    if optimizer:
        model.optimizer.build(model.trainable_variables)
        _assign(model.optimizer.variables, arrays, "o", path)
    _assign(model.weights, arrays, "w", path)


def _damaged(path: Path, why: BaseException) -> TrainingError:
    return TrainingError(f"The checkpoint {path} is damaged ({why}). Start the run anew, without --resume.")


def _assign(variables: list[Any], arrays: Mapping[str, NDArray[Any]], prefix: str, path: Path) -> None:
    names = sorted(n for n in arrays if n.startswith(prefix))
    if len(names) != len(variables):
        raise TrainingError(f"{path} holds {len(names)} arrays where this network has {len(variables)}.")
    for variable, name in zip(variables, names, strict=True):
        array = arrays[name]
        if tuple(variable.shape) != array.shape:
            raise TrainingError(f"{path}: {variable.path} should be {tuple(variable.shape)}, not {array.shape}.")
        variable.assign(array)
