"""A new head on features that stay: softmax regression by Adam, in numpy.  A thousand samples take a second.

numpy and not Keras, as importing TensorFlow takes longer than all of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a head learns.

    Attributes:
        features: (N, F) float32, as `scale_of` scales them.
        targets: (N, K) float32, rows adding up to 1.
        weights: (N,) float32, how much each row counts; their mean is about 1.
    """

    features: Floats
    targets: Floats
    weights: Floats

    def only(self, rows: NDArray[np.bool_]) -> Lesson:
        """Those of these rows."""
        return Lesson(self.features[rows], self.targets[rows], self.weights[rows])


class Head:
    """A layer that is trained: (N, F) -> (N, K).

    Args:
        kernel: (F, K) float32 to begin with, and towards which weight decay pulls.
        bias: (K,) float32.
        steps: there will be; the rate falls to zero over them by a cosine.
        rate: the learning rate at its peak.
        decay: of the kernel towards its beginning, decoupled as in AdamW (arXiv:1711.05101).
    """

    def __init__(self, kernel: Floats, bias: Floats, *, steps: int, rate: float, decay: float) -> None:
        self._first = kernel.astype(np.float32)
        self.kernel, self.bias = self._first.copy(), bias.astype(np.float32)
        self._moments = [np.zeros_like(v) for v in (self.kernel, self.kernel, self.bias, self.bias)]
        self._steps, self._rate, self._decay, self._done = max(steps, 1), rate, decay, 0

    def learn(self, lesson: Lesson, batch: int, rng: np.random.Generator, smoothing: float) -> tuple[float, float]:
        """One pass in a new order: (mean loss in nats, share answered rightly)."""
        loss = right = total = 0.0
        classes = lesson.targets.shape[1]
        order = rng.permutation(len(lesson.features))
        for start in range(0, len(order), batch):
            rows = order[start : start + batch]
            features, targets, weights = lesson.features[rows], lesson.targets[rows], lesson.weights[rows]
            said = shares(features @ self.kernel + self.bias)
            wanted = targets * (1 - smoothing) + smoothing / classes
            loss -= float(weights @ (wanted * np.log(np.maximum(said, 1e-7))).sum(axis=1))
            right += float(weights @ (said.argmax(axis=1) == targets.argmax(axis=1)))
            total += float(weights.sum())
            error = (said - wanted) * (weights / len(rows))[:, None]
            self._step(features.T @ error, error.sum(axis=0))
        return loss / max(total, 1e-9), right / max(total, 1e-9)

    def _step(self, of_kernel: Floats, of_bias: Floats) -> None:
        self._done += 1
        rate = self._rate * 0.5 * (1 + np.cos(np.pi * min(self._done / self._steps, 1.0)))
        for value, gradient, first, second in (
            (self.kernel, of_kernel, *self._moments[:2]),
            (self.bias, of_bias, *self._moments[2:]),
        ):
            first += 0.1 * (gradient - first)
            second += 0.001 * (gradient * gradient - second)
            size = np.sqrt(second / (1 - 0.999**self._done)) + 1e-7
            value -= np.float32(rate) * (first / (1 - 0.9**self._done)) / size
        self.kernel -= np.float32(rate * self._decay) * (self.kernel - self._first)


def shares(logits: Floats) -> Floats:
    """(N, K) float32 -> (N, K) float32, rows adding up to 1."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)


@dataclass(frozen=True, slots=True)
class Scale:
    """What is taken off each feature, and what it is divided by, so that all weigh alike in training.

    Attributes:
        mean: (F,) float32.
        spread: (F,) float32, above 0.
    """

    mean: Floats
    spread: Floats

    def scaled(self, features: Floats) -> Floats:
        """(N, F) float32 -> the same, scaled."""
        return (features - self.mean) / self.spread

    def inward(self, kernel: Floats, bias: Floats) -> tuple[Floats, Floats]:
        """A head for features as they are -> the same for scaled ones."""
        return kernel * self.spread[:, None], bias + self.mean @ kernel

    def outward(self, kernel: Floats, bias: Floats) -> tuple[Floats, Floats]:
        """The way back."""
        plain = kernel / self.spread[:, None]
        return plain, bias - self.mean @ plain


def scale_of(features: Floats) -> Scale:
    """Of (N, F) float32; a feature that hardly varies is not blown up."""
    spread = features.std(axis=0)
    return Scale(features.mean(axis=0), np.maximum(spread, 0.1 * float(spread.mean()) + 1e-6).astype(np.float32))
