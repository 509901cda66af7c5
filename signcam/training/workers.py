"""Several workers that train one network together, by TensorFlow's own `tf.distribute`.

A worker is a process, here or on another machine (MultiWorkerMirroredStrategy, told by TF_CONFIG), or a GPU of this one
(MirroredStrategy).  Each holds the whole network, trains on its share of each batch, and takes the step that the
gradients of all of them come to; batch normalisation takes its means over all of them too.  So a run of several workers
is the run that one would do with the whole batch, within float error.

How the parts come together, in Keras 3.15 and TensorFlow 2.21: a worker's loss is the mean over its own share, which
Keras divides by the number of workers; the optimizer adds up the gradients of all.  Both are equal shares' arithmetic,
which is why a batch that cannot be shared equally is refused.  Keras' own `train_on_batch` cannot be used here: between
processes it takes the mean of numbers over an axis that they do not have (“Invalid reduction dimension 0”), and between
GPUs it asks their shares for a common shape.

Worker 0 is the chief: it alone reads and writes the run's folder, and tells the others what is in it, so that several
machines need no common disk, only the same data and the same command.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import keras
    from numpy.typing import NDArray

    Step = Callable[[NDArray[np.float32], NDArray[np.float32]], tuple[float, float]]

CHECKPOINT = "checkpoint.npz"
"""In the run's folder; what a run can go on from (training/checkpoint.py)."""
ROWS = 4096  # gathered at once: 16 MB of features


class WorkerLost(TrainingError):
    """Another worker ended, or cannot be reached any more."""


@dataclass(frozen=True, slots=True, eq=False)
class Team:
    """The workers that train together, as one process of them sees it.

    Attributes:
        index: of this process, from 0; 0 is the chief.
        count: processes.
        strategy: the `tf.distribute.Strategy`, or None where one worker trains alone.
        parent: the process id of who started this one together with the others, or None.
    """

    index: int = 0
    count: int = 1
    strategy: Any = None
    parent: int | None = None

    @property
    def is_chief(self) -> bool:
        """Whether this process keeps the run's folder."""
        return self.index == 0

    @property
    def size(self) -> int:
        """Workers in all: processes, times the GPUs of each."""
        return 1 if self.strategy is None else int(self.strategy.num_replicas_in_sync)

    def check(self, batch: int) -> None:
        """A batch must be shared equally.

        Raises:
            TrainingError: it cannot.
        """
        if batch % self.size:
            fitting = max(1, round(batch / self.size)) * self.size
            raise TrainingError(
                f"A batch of {batch} pictures cannot be shared equally by {self.size} workers. Give --batch {fitting}, "
                "or another number of workers."
            )

    def share(self, total: int) -> slice:
        """Which of `total` things, in their order, are this process's: as many as the others', or almost."""
        return slice(self.index * total // self.count, (self.index + 1) * total // self.count)

    @contextlib.contextmanager
    def scope(self) -> Iterator[None]:
        """Networks and optimizers made in here are held by all workers alike.

        Raises:
            WorkerLost: one is not there any more.
        """
        if self.strategy is None:
            yield
            return
        with lost_is_told(), self.strategy.scope():
            yield

    def step(self, model: keras.Model) -> Step:
        """What trains a compiled model on this process's share of a batch, and tells loss and accuracy of the whole.

        Raises, when it is called:
            WorkerLost: another worker, or who started this one, is not there any more.
            TrainingError: memory is full.
        """
        if self.strategy is None:
            return lambda pictures, targets: _trained_alone(model, pictures, targets)
        import tensorflow as tf

        strategy, size = self.strategy, self.size
        with self.scope():
            model.optimizer.build(model.trainable_variables)  # in a tf.function it could not be, on several GPUs

        def on_one(pictures: Any, targets: Any) -> Any:  # noqa: ANN401  tensors
            with tf.GradientTape() as tape:
                said = model(pictures, training=True)
                loss = model.compute_loss(pictures, targets, said)  # divided by `size`
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
            right = tf.argmax(said, axis=1) == tf.argmax(targets, axis=1)
            return tf.stack([loss, tf.reduce_mean(tf.cast(right, tf.float32)) / size])

        def on_all(pictures: Any, targets: Any) -> Any:  # noqa: ANN401  values of each worker
            return strategy.reduce("SUM", strategy.run(on_one, args=(pictures, targets)), axis=None)

        compiled = tf.function(on_all)

        def step(pictures: NDArray[np.float32], targets: NDArray[np.float32]) -> tuple[float, float]:
            if self.parent is not None and os.getppid() != self.parent:
                raise WorkerLost("The process that started the workers has ended.")
            with lost_is_told():
                loss, accuracy = np.asarray(compiled(self._local(pictures), self._local(targets)))
            return float(loss), float(accuracy)

        return step

    def sum(self, own: NDArray[Any]) -> NDArray[Any]:
        """The sum over all processes of an array of numbers of one shape."""
        if self.count == 1:
            return own
        import tensorflow as tf

        with lost_is_told():
            return np.asarray(self.strategy.reduce("SUM", tf.constant(own), axis=None))

    def from_chief(self, own: NDArray[Any]) -> NDArray[Any]:
        """The chief's array; the others' give only its shape."""
        return self.sum(own if self.is_chief else np.zeros_like(own))

    def told(self, text: str) -> str:
        """What the chief says; what the others would say is not heard."""
        if self.count == 1:
            return text
        own = np.frombuffer(text.encode(), np.uint8).astype(np.int32)
        length = int(self.from_chief(np.array([len(own)], np.int32))[0])
        return bytes(self.from_chief(np.resize(own, length)).astype(np.uint8)).decode() if length else ""

    def gathered(self, own: NDArray[Any], total: int) -> NDArray[Any]:
        """(T, ...): what every process has of its `share` of T things, in their order."""
        if self.count == 1:
            return own
        start = self.share(total).start
        everything = np.empty((total, *own.shape[1:]), own.dtype)
        for first in range(0, total, ROWS):
            rows = np.zeros((min(ROWS, total - first), *own.shape[1:]), own.dtype)
            begin, end = max(start, first), min(start + len(own), first + len(rows))
            if begin < end:
                rows[begin - first : end - first] = own[begin - start : end - start]
            everything[first : first + len(rows)] = self.sum(rows)
        return everything

    @contextlib.contextmanager
    def after_the_chief(self) -> Iterator[None]:
        """On one machine, the chief does it first: what it keeps on disk, the others need not do again."""
        if self.parent is not None and not self.is_chief:
            self.sum(np.zeros(1))
        yield
        if self.parent is not None and self.is_chief:
            self.sum(np.zeros(1))

    def _local(self, own: NDArray[np.float32]) -> Any:  # noqa: ANN401  one value for each GPU of this process
        import tensorflow as tf

        parts = np.split(own, self.size // self.count)
        first = self.index * len(parts)
        return self.strategy.experimental_distribute_values_from_function(
            lambda context: tf.constant(parts[context.replica_id_in_sync_group - first])
        )


ALONE = Team()


def going_on(kept: int | None) -> str:
    """How a run goes on that lost a worker, for its message; `kept` is the last epoch on disk, None where unknown."""
    if kept is None:
        return "The same command with --resume goes on from the chief's last checkpoint."
    if kept == 0:
        return "No epoch was kept yet: start the run anew, without --resume."
    return f"The same command with --resume goes on after epoch {kept}."


def _trained_alone(
    model: keras.Model, pictures: NDArray[np.float32], targets: NDArray[np.float32]
) -> tuple[float, float]:
    try:
        said = model.train_on_batch(pictures, targets, return_dict=True)  # of this batch alone
    except Exception as e:
        if not is_full(e):
            raise
        raise TrainingError(
            f"There is not enough memory to train on {len(pictures)} pictures at once. Close other programs and go on "
            "with --resume, or begin anew with a smaller --batch."
        ) from e
    return float(said["loss"]), float(said["accuracy"])


def is_full(error: Exception) -> bool:
    """Whether memory is: of this machine, or of its GPU, for which each backend has an error of its own."""
    return (
        isinstance(error, MemoryError) or "RESOURCE_EXHAUSTED" in str(error) or "ResourceExhausted" in repr(type(error))
    )


@contextlib.contextmanager
def lost_is_told() -> Iterator[None]:
    """Of a worker that died TensorFlow tells the others at once, of one that hangs after some ten seconds.

    Raises:
        WorkerLost: it did.
    """
    import tensorflow as tf

    e = tf.errors
    try:
        yield
    except (
        e.UnavailableError,
        e.AbortedError,
        e.CancelledError,
        e.DeadlineExceededError,
        e.FailedPreconditionError,
    ) as w:
        raise WorkerLost("Another worker ended, or cannot be reached any more.") from w
