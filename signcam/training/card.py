"""The card of a trained model: what it reads, what it was made of, and what it cannot do."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from signcam.hand.crop import CROP_RULE
from signcam.model.preprocess import PREPROCESSING
from signcam.values import NONE_LABEL, ModelCard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from signcam.training.job import Job, Material
    from signcam.values import Progress

LIMITS = (
    "Static handshapes of one hand; movements, two-handed signs and sentences are beyond it.",
    "Skin tone, age and hand side of the people in the data sets are not recorded, so no figure is given for them.",
)
NO_NONE_LIMIT = (
    "There is no class for other handshapes: a hand that shows none of the signs may still be read as one of them."
)
WHOLE_LIMIT = "Trained on whole pictures, not on hands cut by the live crop rule: ask it with --whole."


def card_of(
    job: Job, material: Material, history: Sequence[Progress], measured: Sequence[Mapping[str, Any]] = ()
) -> ModelCard:
    """What is to be told of the model that a job makes, without its files' sums.

    Args:
        job: with `out`.
        material: what it was trained on.
        history: of the run, which may have ended before the recipe's epochs.
        measured: figures.
    """
    import keras

    from signcam.model.resnet50 import INPUT_PX
    from signcam.training.fit import best_epoch

    if job.out is None:
        raise ValueError("a job without a place for its model has no card")
    kept = best_epoch(history) if job.recipe.validation else len(history)
    signs = [label for label in material.labels if label != NONE_LABEL]
    return ModelCard(
        name=job.out.name,
        labels=material.labels,
        input_px=INPUT_PX,
        crop=CROP_RULE,
        preprocessing=PREPROCESSING,
        recipe=job.recipe.described() | {"epochs_trained": len(history), "epoch_kept": kept},
        data=material.described,
        measured=tuple(measured),
        intended_use=(
            f"Reading the static handshapes {' '.join(signs)} of one hand before a webcam, for demonstration and "
            "teaching. It is no translator of a sign language."
        ),
        limits=(
            *LIMITS,
            *(() if NONE_LABEL in material.labels else (NO_NONE_LIMIT,)),
            *((WHOLE_LIMIT,) if job.recipe.crop == "whole" else ()),
        ),
        licence="MIT",
        command=job.command,
        keras_version=keras.__version__,
        trained_at_utc=datetime.now(UTC).isoformat(timespec="seconds"),
    )
