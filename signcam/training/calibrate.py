"""How sure a model says it is, made to agree with how often it is right: one temperature for all its logits.

Temperature scaling, Guo et al. 2017, arXiv:1706.04599, section 4.2.  What a model answers stays the same, as the order
of its probabilities does; only how sure it is changes.  A network that was trained with label smoothing, on pictures
harder than those it meets, says less than it knows, and one that learned few pictures by heart says more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.errors import DataError
from signcam.model.bundle import LIVE, load_card, read_file, read_weights, save_model
from signcam.model.head import HEAD_PATHS, Backbone, with_temperature
from signcam.model.trash import keep_earlier
from signcam.training.heads import shares
from signcam.training.report import Report, summarise
from signcam.values import NONE_LABEL, Prediction

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from signcam.dataset.example import Example
    from signcam.values import ModelCard

LOWEST, HIGHEST = 0.2, 5.0
OF_SURENESS = {"ece", "refused", "none_refused"}
"""Figures of a card that depend on how sure an answer is."""
_GOLDEN = (5**0.5 - 1) / 2
_STEPS = 60  # each leaves 0.62 of what is searched: far below float32


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a temperature changed.

    Attributes:
        temperature: the logits are divided by it.
        none_odds: the odds of “none” are multiplied by it.
        before: the report on the pictures it was chosen on, without it.
        after: the same with it.
    """

    temperature: float
    none_odds: float
    before: Report
    after: Report


def temperature_of(logits: NDArray[np.float32], truths: NDArray[np.intp]) -> float:
    """The temperature under which the truths are the least surprise, from 0.2 to 5.

    Args:
        logits: (N, K) float32.
        truths: (N,) the places of the true labels.
    """
    rows = np.arange(len(truths))
    wide = logits.astype(np.float64)

    def surprise(sharpness: float) -> float:
        scaled = wide * sharpness
        highest = scaled.max(axis=1)
        return float((highest + np.log(np.exp(scaled - highest[:, None]).sum(axis=1)) - scaled[rows, truths]).mean())

    # in 1/temperature the surprise is convex, as a sum of log-sum-exps of linear functions: it has one lowest place
    low, high = 1 / HIGHEST, 1 / LOWEST
    for _ in range(_STEPS):
        left, right = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
        low, high = (low, right) if surprise(left) < surprise(right) else (left, high)
    return 2 / (low + high)


def calibrate(
    folder: Path,
    examples: Sequence[Example],
    crops: Sequence[NDArray[np.uint8] | None],
    tell: Callable[[int, int], None] | None = None,
    *,
    none_odds: float = 1.0,
) -> Calibration:
    """Choose the temperature of a model by labelled pictures it has not learned from.

    Of the pictures that a model with “none” learned from, more may show no sign than of the hands it will meet.  The
    odds of “none” are then too high by a factor, whatever the picture: Saerens et al. 2002, Neural Computation 14(1),
    equation 2.4.

    Args:
        folder: the model.
        examples: the pictures.
        crops: (S, S, 3) uint8 RGB of each as the live path cuts it; None where no hand was found.
        tell: told (done, all) while the model is asked.
        none_odds: by what the odds of “none” are multiplied.

    Raises:
        DataError: it has no “none”; there is none with a hand and a label that the model knows.
        ModelError: the model is damaged.
    """
    card = load_card(folder)
    added = added_to(card.labels, none_odds)
    asked = [k for k, (e, crop) in enumerate(zip(examples, crops, strict=True)) if crop is not None]
    known = [e.label in card.labels for e in (examples[k] for k in asked)]
    if not any(known):
        signs = " ".join(card.labels)
        raise DataError(
            f"There is no hand in these pictures that shows a sign of {folder.name}. Give pictures of {signs}, or say "
            "with --rename what the data call them."
        )
    pictures = np.stack([crop for crop in crops if crop is not None])
    logits = Backbone(read_file(folder, card, LIVE), "SOFTMAX").features(pictures, tell)
    truths = np.array([card.labels.index(examples[k].label) for k, yes in zip(asked, known, strict=True) if yes])
    temperature = temperature_of(logits[known] + added, truths)

    def report(of: NDArray[np.float32]) -> Report:
        said: list[Prediction | None] = [None] * len(examples)
        for k, row in zip(asked, shares(of), strict=True):
            said[k] = Prediction(card.labels, row)
        return summarise(examples, said, card.labels)

    after = (logits + added) / np.float32(temperature)
    return Calibration(temperature, none_odds, report(logits), report(after))


def added_to(labels: Sequence[str], none_odds: float) -> NDArray[np.float32]:
    """(K,) float32: what is added to the logits so that the odds of “none” are multiplied by this.

    Raises:
        DataError: there is no “none”.
    """
    added = np.zeros(len(labels), np.float32)
    if none_odds != 1.0:
        if NONE_LABEL not in labels:
            raise DataError(f"This model has no “{NONE_LABEL}”. Leave --none-odds out.")
        added[labels.index(NONE_LABEL)] = np.log(none_odds)
    return added


def save_calibrated(folder: Path, out: Path, calibration: Calibration, about: dict[str, Any]) -> ModelCard:
    """The model with the temperature in its last layer's numbers, so that every engine and every export has it.

    Args:
        folder: the model.
        out: where to; may be the same folder.
        calibration: what was found.
        about: for the card's recipe, beside the temperature: on what and how it was chosen.

    Raises:
        ModelError: it is damaged, or the disk is full.
    """
    card = load_card(folder)
    arrays = read_weights(folder, card)
    added = added_to(card.labels, calibration.none_odds)
    live = with_temperature(read_file(folder, card, LIVE), calibration.temperature, added)
    kernel, bias = (arrays[name] for name in HEAD_PATHS)
    temperature = np.float32(calibration.temperature)
    arrays |= dict(zip(HEAD_PATHS, (kernel / temperature, (bias + added) / temperature), strict=True))
    known = {
        "temperature": round(calibration.temperature, 4),
        "none_odds": calibration.none_odds,
        "n": calibration.after.n,
        **about,
    }
    recipe = {**card.recipe, "calibrations": [*card.recipe.get("calibrations", []), known]}
    keep_earlier(out)
    return save_model(out, replace(card, name=out.name, recipe=recipe, measured=_measured(card)), arrays, live)


def _measured(card: ModelCard) -> tuple[Mapping[str, Any], ...]:
    """The figures that still hold: what the best answer is stays, how sure it is does not.

    Of “none” a picture is right as well where the best answer was not sure enough, so with it nothing can be told.
    """
    if NONE_LABEL in card.labels:
        return ()
    return tuple({k: None if k in OF_SURENESS else v for k, v in m.items()} for m in card.measured)
