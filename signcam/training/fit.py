"""fit(...) -> Iterator[Progress]: one epoch at a time, a checkpoint after each.

Backend-neutral: nothing here is TensorFlow's own, so that the same code trains under KERAS_BACKEND=jax on a machine
that has a GPU and no TensorFlow.
"""

from __future__ import annotations

import hashlib
import math
import platform
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import keras
import numpy as np

from signcam.errors import TrainingError
from signcam.model.preprocess import to_unit
from signcam.model.resnet50 import INPUT_PX, resnet50
from signcam.settings import write_atomically
from signcam.training import checkpoint
from signcam.training.augment import NONE, augment
from signcam.values import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from signcam.training.prepared import Prepared
    from signcam.training.recipes import Recipe

CHECKPOINT = "checkpoint.npz"
LOG = "log.csv"
VALIDATE_BATCH = 64
AHEAD = 8  # batches; one takes 20 ms to make and 400 ms to train on


def fit(
    recipe: Recipe,
    train: Prepared,
    validation: Prepared | None,
    labels: Sequence[str],
    run: Path,
    *,
    backgrounds: Sequence[NDArray[np.uint8]] = (),
    resume: bool = False,
    on_batch: Callable[[int, int], None] | None = None,
    build: Callable[..., keras.Model] = resnet50,
) -> Iterator[Progress]:
    """Train from scratch; after each yield the run can be left, and resumed later with the same result.

    Args:
        recipe: how.
        train: on what.
        validation: only looked at, never trained on; nothing is selected by it.
        labels: K signs, in the order of the network's outputs.
        run: the run's folder: checkpoint.npz and log.csv.
        backgrounds: for augmentation, (H, W, 3) uint8 RGB.
        resume: go on from the checkpoint there.
        on_batch: told (done, all) within an epoch.
        build: makes the network from (classes, bn_momentum=…).

    Raises:
        TrainingError: the checkpoint does not fit, the disk is full, or the loss is no longer a number.
    """
    keras.utils.set_random_seed(recipe.seed)
    batches = AugmentedBatches(recipe, train, labels, backgrounds)
    data = _fingerprint(train, labels)
    model = _compiled(build, recipe, len(labels), len(batches))
    history: list[Progress] = []
    if resume:
        about = checkpoint.read_about(run / CHECKPOINT)
        if about.data != data or about.recipe != recipe.described() or about.labels != tuple(labels):
            raise TrainingError("The pictures or the recipe changed since this run began. Start it anew.")
        checkpoint.restore(run / CHECKPOINT, model)
        history = list(about.history)
    checked = None if validation is None or not len(validation) else _plain(validation, labels)
    begun, first = time.monotonic(), len(history) + 1
    for epoch in range(first, recipe.epochs + 1):
        loss, accuracy = _train(model, batches, epoch, on_batch)
        if not math.isfinite(loss):
            kept = f"The checkpoint of epoch {epoch - 1} is kept." if epoch > 1 else "There is no checkpoint yet."
            raise TrainingError(
                f"Training became unstable in epoch {epoch}: the loss is no longer a number. {kept} "
                "Train anew with another --seed or a larger --batch."
            )
        val_loss, val_accuracy = _validate(model, checked)
        elapsed_s = time.monotonic() - begun
        left_s = elapsed_s / (epoch - first + 1) * (recipe.epochs - epoch)
        progress = Progress(epoch, recipe.epochs, loss, accuracy, val_loss, val_accuracy, elapsed_s, left_s)
        history.append(progress)
        about = checkpoint.About(recipe.described(), tuple(labels), data, tuple(history))
        checkpoint.save(run / CHECKPOINT, model, about)
        _log(run / LOG, history)
        yield progress


def trained(run: Path, build: Callable[..., keras.Model] = resnet50) -> keras.Model:
    """The network of a run's checkpoint, float32, ready to be saved or asked."""
    about = checkpoint.read_about(run / CHECKPOINT)
    model = build(len(about.labels), bn_momentum=about.recipe["bn_momentum"])
    checkpoint.restore(run / CHECKPOINT, model, optimizer=False)
    return model


class AugmentedBatches:
    """The training pictures in a new order and newly varied each epoch; the same for the same seed and epoch."""

    def __init__(
        self,
        recipe: Recipe,
        prepared: Prepared,
        labels: Sequence[str],
        backgrounds: Sequence[NDArray[np.uint8]] = (),
    ) -> None:
        self._recipe, self._prepared, self._backgrounds = recipe, prepared, backgrounds
        self._targets = one_hot(prepared.labels, labels)

    def __len__(self) -> int:
        return math.ceil(len(self._prepared) / self._recipe.batch)

    def batch(self, epoch: int, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Batch number `index` of an epoch: (N, S, S, 3) float32 in 0...1 and (N, K) float32.

        The last one is filled up from the epoch's beginning: a batch of another size would be compiled anew.
        """
        size = self._recipe.batch
        order = np.random.default_rng((self._recipe.seed, epoch)).permutation(len(self._prepared))
        chosen = np.resize(order, len(self) * size)[index * size : (index + 1) * size]
        rng = np.random.default_rng((self._recipe.seed, epoch, index))
        how = self._recipe.augmentation_of(epoch)
        views = [
            augment(
                self._prepared.pictures[i],
                self._prepared.masks[i],
                how,
                rng,
                size_px=INPUT_PX,
                backgrounds=self._backgrounds,
            )
            for i in chosen
        ]
        return to_unit(np.stack(views)), self._targets[chosen]


def _train(
    model: keras.Model, batches: AugmentedBatches, epoch: int, on_batch: Callable[[int, int], None] | None
) -> tuple[float, float]:
    """One epoch: mean loss and accuracy; batches are made ahead on a thread of their own.

    Not `Model.fit`: under TensorFlow that reads through tf.data, whose iterator waited for ever for its own autotuning
    thread at the end of 2 of 8 epochs on two busy cores (RootDataset::Iterator::~Iterator, TensorFlow 2.21).
    """
    total = len(batches)
    loss_sum = accuracy_sum = 0.0
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="signcam-augment") as pool:
        ahead = deque(pool.submit(batches.batch, epoch, index) for index in range(min(AHEAD, total)))
        for done in range(1, total + 1):
            pictures, targets = ahead.popleft().result()
            if done - 1 + AHEAD < total:
                ahead.append(pool.submit(batches.batch, epoch, done - 1 + AHEAD))
            said = model.train_on_batch(pictures, targets, return_dict=True)  # of this batch alone
            loss_sum += float(said["loss"])
            accuracy_sum += float(said["accuracy"])
            if not math.isfinite(loss_sum):
                break
            if on_batch:
                on_batch(done, total)
    return loss_sum / total, accuracy_sum / total


def _compiled(build: Callable[..., keras.Model], recipe: Recipe, classes: int, steps_per_epoch: int) -> keras.Model:
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(precision())
    try:
        model = build(classes, bn_momentum=recipe.bn_momentum)
    finally:
        keras.config.set_dtype_policy(before)
    steps = recipe.epochs * steps_per_epoch
    warm_up = max(1, round(recipe.warm_up * steps))
    rate = keras.optimizers.schedules.CosineDecay(0.0, steps - warm_up, warmup_target=recipe.rate, warmup_steps=warm_up)
    optimizer = keras.optimizers.AdamW(rate, weight_decay=recipe.weight_decay)
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    model.compile(
        optimizer,
        keras.losses.CategoricalCrossentropy(label_smoothing=recipe.label_smoothing),
        metrics=["accuracy"],
        jit_compile="auto",
    )
    return model


def precision() -> str:
    """The fastest policy this machine has in hardware: weights stay float32 in either.

    bfloat16 was 1.3 times faster than float32 on a CPU with avx512_bf16 and would be emulated on one without.
    """
    if keras.backend.backend() == "jax" or _has_gpu():
        return "mixed_bfloat16"
    if platform.system() == "Linux" and " avx512_bf16" in Path("/proc/cpuinfo").read_text():
        return "mixed_bfloat16"
    return "float32"


def _has_gpu() -> bool:
    if keras.backend.backend() != "tensorflow":
        return False
    import tensorflow as tf

    return bool(tf.config.list_physical_devices("GPU"))


def _plain(prepared: Prepared, labels: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Prepared hands as the live path would give them."""
    rng = np.random.default_rng(0)
    pairs = zip(prepared.pictures, prepared.masks, strict=True)
    views = [augment(picture, mask, NONE, rng, size_px=INPUT_PX) for picture, mask in pairs]
    return to_unit(np.stack(views)), one_hot(prepared.labels, labels)


def _validate(
    model: keras.Model, checked: tuple[NDArray[np.float32], NDArray[np.float32]] | None
) -> tuple[float | None, float | None]:
    """Cross-entropy in nats, without label smoothing, and accuracy."""
    if checked is None:
        return None, None
    pictures, targets = checked
    said = np.concatenate(
        [
            # always the same size, as in `AugmentedBatches.batch`
            np.asarray(model.predict_on_batch(np.resize(part, (VALIDATE_BATCH, *part.shape[1:]))))[: len(part)]
            for part in (pictures[i : i + VALIDATE_BATCH] for i in range(0, len(pictures), VALIDATE_BATCH))
        ]
    )
    right = said.argmax(axis=1) == targets.argmax(axis=1)
    return float(-np.log(np.maximum((said * targets).sum(axis=1), 1e-7)).mean()), float(right.mean())


def one_hot(names: Sequence[str], labels: Sequence[str]) -> NDArray[np.float32]:
    """N labels -> (N, K) float32, a one where the label stands in `labels`."""
    place = {label: k for k, label in enumerate(labels)}
    return np.eye(len(labels), dtype=np.float32)[[place[name] for name in names]]


def _fingerprint(train: Prepared, labels: Sequence[str]) -> str:
    digest = hashlib.sha256("\0".join((*labels, "", *train.labels)).encode())
    digest.update(train.pictures.tobytes())
    return digest.hexdigest()


def _log(path: Path, history: Sequence[Progress]) -> None:
    names = ("epoch", "loss", "accuracy", "val_loss", "val_accuracy", "elapsed_s")
    rows = [",".join("" if getattr(p, n) is None else f"{getattr(p, n):.6g}" for n in names) for p in history]
    try:
        write_atomically(path, ("\n".join((",".join(names), *rows)) + "\n").encode())
    except OSError as e:
        raise TrainingError(f"{path} cannot be written: {e.strerror}. Is the disk full? Go on with --resume.") from e
