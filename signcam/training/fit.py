"""fit(...) -> Iterator[Progress]: one epoch at a time, a checkpoint after each.

Backend-neutral: nothing here is TensorFlow's own, so that the same code trains under KERAS_BACKEND=jax on a machine
that has a GPU and no TensorFlow.  What several workers say to each other is in training/workers.py.
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import keras
import numpy as np

from signcam.errors import TrainingError
from signcam.model.network import put_start, split_at
from signcam.model.preprocess import to_unit
from signcam.model.resnet50 import resnet50
from signcam.training import checkpoint
from signcam.training.batches import AugmentedBatches, FeatureBatches, asked, one_hot, plain
from signcam.training.build import CUT, askable, compiled, networks
from signcam.training.devices import prepare_devices
from signcam.training.log import write_log
from signcam.training.workers import ALONE, WorkerLost, going_on
from signcam.training.workers import CHECKPOINT as CHECKPOINT
from signcam.values import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from signcam.training.batches import Batches
    from signcam.training.prepared import Prepared
    from signcam.training.recipes import Recipe
    from signcam.training.workers import Step, Team


class Unstable(TrainingError):
    """The loss or a weight became infinite or no number; the checkpoint is of the last epoch before."""


BEST = "best.npz"
AHEAD = 8  # batches; one takes 20 ms to make and 400 ms to train on


def fit(
    recipe: Recipe,
    train: Prepared,
    validation: Prepared | None,
    labels: Sequence[str],
    run: Path,
    *,
    backgrounds: Sequence[NDArray[np.uint8]] = (),
    start: Mapping[str, NDArray[np.float32]] | None = None,
    resume: bool = False,
    on_batch: Callable[[int, int], None] | None = None,
    on_view: Callable[[int, int], None] | None = None,
    build: Callable[..., keras.Model] = resnet50,
    team: Team = ALONE,
) -> Generator[Progress, None, None]:
    """Train; after each yield the run can be left, and resumed later with the same result.

    Of several workers each calls this with the same arguments, and each is told the same of every epoch.

    Args:
        recipe: how.
        train: on what.
        validation: watched, never trained on; selected by only where the recipe keeps pictures for it.
        labels: K signs, in the order of the network's outputs.
        run: the run's folder: checkpoint.npz, best.npz, log.csv and TensorBoard's files; the chief's.
        backgrounds: for augmentation, (H, W, 3) uint8 RGB.
        start: weights by name to begin with; a head among them is of these labels (`start.fitting`).
        resume: go on from the checkpoint there; what the chief wants counts.
        on_batch: told (done, all) within an epoch.
        on_view: told (done, all) while a backbone that stays as it is is asked about the pictures.
        build: makes the network from (classes, bn_momentum=…), and for several workers synchronized=True.
        team: the workers that train together.

    Raises:
        TrainingError: the checkpoint does not fit, the disk is full, or the workers do not fit together.
        Unstable: the loss or a weight is no longer a number.
        WorkerLost: another worker is not there any more.
    """
    team.check(recipe.batch)
    prepare_devices()
    keras.utils.set_random_seed(recipe.seed)
    about = checkpoint.About(recipe.described(), tuple(labels), _fingerprint(train, labels, start, backgrounds), ())
    history = _agreed(team, about, run, resume)
    if is_over(recipe, history):
        return
    below, model = networks(build, recipe, len(labels), start, team)
    augmented = AugmentedBatches(recipe, train, labels, backgrounds, team)
    batches: Batches = augmented if below is None else FeatureBatches(recipe, augmented, below, on_view, team)
    with team.scope():
        compiled(model, recipe, len(batches))
    step = team.step(model)
    if history:
        _restore(team, run, model)
    elif team.is_chief:
        (run / BEST).unlink(missing_ok=True)
    asking, watched = askable(model, team), None
    if validation is not None and len(validation):
        mine = team.share(len(validation))
        pictures = to_unit(plain(validation)[mine])
        watched = (pictures if below is None else asked(below, pictures), one_hot(validation.labels, labels)[mine])
    begun, first, writer = time.monotonic(), len(history) + 1, checkpoint.Kept(run / CHECKPOINT)
    try:
        for epoch in range(first, recipe.epochs + 1):
            try:
                loss, accuracy, busy = _train(step, batches, epoch, on_batch)
                if not math.isfinite(loss) or not _finite(model):
                    raise _unstable(epoch)
                val_loss, val_accuracy = _validate(asking, watched, team)
            except WorkerLost as e:
                kept = epoch - 1 if team.is_chief else None
                raise WorkerLost(f"{e} This was in epoch {epoch}. {going_on(kept)}") from e
            elapsed_s = time.monotonic() - begun
            left_s = elapsed_s / (epoch - first + 1) * (recipe.epochs - epoch)
            progress = Progress(epoch, recipe.epochs, loss, accuracy, val_loss, val_accuracy, elapsed_s, left_s, busy)
            history.append(progress)
            over = is_over(recipe, history)
            if team.is_chief:
                about = replace(about, history=tuple(history))
                if recipe.validation and best_epoch(history) == epoch:
                    checkpoint.save(run / BEST, checkpoint.arrays_of(model, optimizer=False), about)
                writer.keep(model, about, now=over or epoch == 1)
                write_log(run, history)
            yield progress
            if over:
                return
    finally:  # left, stopped by Ctrl+C, become unstable, or without one of the workers
        writer.write()


def is_over(recipe: Recipe, history: Sequence[Progress]) -> bool:
    """Whether all epochs are done, or the recipe's patience is."""
    if recipe.patience and history and len(history) - best_epoch(history) >= recipe.patience:
        return True
    return len(history) >= recipe.epochs


def best_epoch(history: Sequence[Progress]) -> int:
    """The epoch with the best validation: accuracy, then loss, then the later one.  From 1; the last without any."""
    judged = [p for p in history if p.val_accuracy is not None and p.val_loss is not None]
    if not judged:
        return len(history)
    return max(judged, key=lambda p: (p.val_accuracy, -(p.val_loss or 0.0), p.epoch)).epoch


def trained(
    run: Path,
    build: Callable[..., keras.Model] = resnet50,
    start: Mapping[str, NDArray[np.float32]] | None = None,
) -> keras.Model:
    """The network of a run, float32, ready to be asked: of its best epoch where one was selected, else its last.

    Args:
        run: the run's folder.
        build: what `fit` was given.
        start: what `fit` was given.
    """
    path = run / (BEST if (run / BEST).is_file() else CHECKPOINT)
    about = checkpoint.read_about(path)
    recipe = about.recipe
    hidden = {"hidden": tuple(recipe["hidden"])} if recipe["hidden"] else {}
    model = build(len(about.labels), bn_momentum=recipe["bn_momentum"], **hidden)
    if start is not None:
        put_start(model, start, "the model to start from")
    part = model if recipe["trained"] == "all" else split_at(model, CUT[recipe["trained"]])[1]
    checkpoint.restore(path, part, optimizer=False)
    return model


def _agreed(team: Team, about: checkpoint.About, run: Path, resume: bool) -> list[Progress]:
    """The epochs that are done, by the chief's checkpoint.  All workers have to do the same run."""
    done: tuple[Progress, ...] = ()
    refused: TrainingError | None = None
    if resume and team.is_chief:
        try:
            found = checkpoint.read_about(run / CHECKPOINT)
            if replace(found, history=()) != about:
                raise TrainingError("The pictures or the recipe changed since this run began. Start it anew.")
            done = found.history
        except TrainingError as e:
            refused = e
    own = json.dumps(asdict(about))
    chiefs, history, why = json.loads(team.told(json.dumps([own, [asdict(p) for p in done], str(refused or "")])))
    if why:
        raise refused or TrainingError(why)
    if team.sum(np.array([chiefs != own], np.int32))[0]:
        raise TrainingError(
            "The workers do not have the same pictures, recipe and labels. Give each the same data and the same "
            "command."
        )
    return [Progress(**p) for p in history]


def _restore(team: Team, run: Path, model: keras.Model) -> None:
    """Put the chief's checkpoint into every worker's network and optimizer."""
    if team.is_chief:
        checkpoint.restore(run / CHECKPOINT, model)
    if team.count > 1:
        for variable in (*model.optimizer.variables, *model.weights):
            variable.assign(team.from_chief(np.asarray(variable.value)))


def _finite(model: keras.Model) -> bool:
    """Whether all weights are numbers: those of an epoch's last step have not been asked for a loss yet."""
    return all(np.isfinite(np.asarray(v.value)).all() for v in model.weights)


def _unstable(epoch: int) -> Unstable:
    kept = f"The weights of epoch {epoch - 1} are kept." if epoch > 1 else "There are no good weights yet."
    return Unstable(
        f"Training became unstable in epoch {epoch}: the loss or a weight is no longer a number. {kept} "
        "Train anew with another --seed or a larger --batch."
    )


def _train(
    step: Step, batches: Batches, epoch: int, on_batch: Callable[[int, int], None] | None
) -> tuple[float, float, float]:
    """One epoch: mean loss, mean accuracy, busy share; batches are made ahead on a thread of their own.

    Not `Model.fit`: under TensorFlow that reads through tf.data, whose iterator waited for ever for its own autotuning
    thread at the end of 2 of 8 epochs on two busy cores (RootDataset::Iterator::~Iterator, TensorFlow 2.21).
    """
    total = len(batches)
    loss_sum = accuracy_sum = waited_s = 0.0
    begun = time.monotonic()
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="signcam-augment") as pool:
        ahead = deque(pool.submit(batches.batch, epoch, index) for index in range(min(AHEAD, total)))
        for done in range(1, total + 1):
            asked_at = time.monotonic()
            pictures, targets = ahead.popleft().result()
            waited_s += time.monotonic() - asked_at
            if done - 1 + AHEAD < total:
                ahead.append(pool.submit(batches.batch, epoch, done - 1 + AHEAD))
            loss, accuracy = step(pictures, targets)
            loss_sum += loss
            accuracy_sum += accuracy
            if not math.isfinite(loss_sum):
                break
            if on_batch:
                on_batch(done, total)
    busy = 1.0 - waited_s / max(time.monotonic() - begun, 1e-9)
    return loss_sum / total, accuracy_sum / total, busy


def _validate(
    model: keras.Model, watched: tuple[NDArray[np.float32], NDArray[np.float32]] | None, team: Team
) -> tuple[float | None, float | None]:
    """Cross-entropy in nats, without label smoothing, and accuracy; each worker asks about its share."""
    if watched is None:
        return None, None
    pictures, targets = watched
    said = asked(model, pictures)
    right = said.argmax(axis=1) == targets.argmax(axis=1)
    loss = -np.log(np.maximum((said * targets).sum(axis=1), 1e-7)).sum(dtype=np.float64)
    loss_sum, right_sum, count = team.sum(np.array([loss, right.sum(), len(right)], np.float64))
    return float(loss_sum / count), float(right_sum / count)


def _fingerprint(
    train: Prepared,
    labels: Sequence[str],
    start: Mapping[str, NDArray[np.float32]] | None = None,
    backgrounds: Sequence[NDArray[np.uint8]] = (),
) -> str:
    digest = hashlib.sha256("\0".join((*labels, "", *train.labels)).encode())
    digest.update(train.pictures.tobytes())
    for name, array in sorted((start or {}).items()):
        digest.update(name.encode() + array.tobytes())
    for room in backgrounds:
        digest.update(repr(room.shape).encode() + room.tobytes())
    return digest.hexdigest()
