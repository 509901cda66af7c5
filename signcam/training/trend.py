"""Curves of a training, read in one sentence.  Pure, and light: the window imports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signcam.values import Progress

LEAST = 4  # epochs, before anything is said of a direction
WINDOW = 4  # epochs whose mean is compared with the mean of those before
STILL = 0.01  # of accuracy; less is no direction
APART = 0.15  # between training and unseen, with the unseen falling or still


def in_a_sentence(history: Sequence[Progress]) -> str:
    """What the curves show so far."""
    if not history:
        return "Nothing is learned yet."
    if len(history) < LEAST:
        return "The first passes say little yet."
    trained = np.array([p.accuracy for p in history])
    seen = [p.val_accuracy for p in history if p.val_accuracy is not None]
    losses = [p.val_loss for p in history if p.val_loss is not None]
    rising = _change(trained) > STILL
    if len(seen) < LEAST:
        more = "still improving" if rising else "it no longer improves"
        return f"On what it learns from, {more}; how it reads unseen hands is not known."
    unseen = _change(np.array(seen))
    worse = len(losses) >= LEAST and losses[-1] > 1.1 * min(losses) and _change(-np.array(losses)) < 0
    if unseen > STILL:
        return "Still improving: unseen hands are read better and better."
    if unseen < -STILL and (rising or trained[-1] > 1 - STILL):
        return "Learning by heart: training rises, unseen hands are read worse. Samples of more people would help."
    if worse and trained[-1] - seen[-1] > APART:
        return "Learning by heart: it grows surer of its mistakes on unseen hands. More people would help."
    if trained[-1] - seen[-1] > APART:
        return "It reads the hands it knows much better than others: samples of more people would help most."
    if rising:
        return "Training improves, unseen hands stay as they are."
    return "It no longer improves: what could be learned from these samples is learned."


def best_epoch(history: Sequence[Progress]) -> int | None:
    """The epoch in which unseen hands were read best, from 1; None where that is not known."""
    seen = [(p.val_accuracy, p.epoch) for p in history if p.val_accuracy is not None]
    return max(seen)[1] if seen else None


def _change(values: np.ndarray) -> float:
    """The mean of the last epochs, less that of as many before."""
    window = min(WINDOW, len(values) // 2)
    return float(values[-window:].mean() - values[-2 * window : -window].mean())
