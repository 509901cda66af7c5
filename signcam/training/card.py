"""The card of a trained model: what it reads, what it was made of, and what it cannot do."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from signcam.hand.crop import CROP_RULE
from signcam.model.preprocess import PREPROCESSING
from signcam.values import NONE_LABEL, ModelCard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from signcam.training.job import Job, Material
    from signcam.training.quick import Features
    from signcam.training.verdict import Verdict
    from signcam.values import Progress

INPUT_PX = 64
LIMITS = (
    "Static handshapes of one hand; movements, two-handed signs and sentences are beyond it.",
    "Skin tone, age and hand side of the people in the data sets are not recorded, so no figure is given for them.",
)
NO_NONE_LIMIT = (
    "There is no class for other handshapes: a hand that shows none of the signs may still be read as one of them."
)
WHOLE_LIMIT = "Trained on whole pictures, not on hands cut by the live crop rule: ask it with --whole."


APART: Final = {"signers": "its signer", "sittings": "its sitting", "pictures": "that picture"}
"""What was kept apart, in words."""


def quick_card(
    job: Job, features: Features, base: ModelCard, history: Sequence[Progress], verdict: Verdict | None
) -> ModelCard:
    """The same of a model that got a new head: the rest of it is the base's.

    Args:
        job: with `out`.
        features: what the head learned from.
        base: the card of the model that was begun with.
        history: of the run.
        verdict: its figure.
    """
    measured: list[Mapping[str, Any]] = []
    if verdict is not None:
        measured.append(
            {
                "on": f"recorded samples, each read by a model that had not learned from {APART[verdict.how]}",
                "n": verdict.new.n,
                "accuracy": round(verdict.new.right / verdict.new.n, 4),
                "interval_95": [round(v, 4) for v in verdict.new.interval],
                "engine": "LiteRT",
                "remarks": list(verdict.notes),
                "command": job.command,
            }
        )
    described = features.described | {"backbone": {"model": base.name, "data": sorted(base.data)}}
    return _card(job, features.labels, described, history, measured, base.keras_version)


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

    from signcam.training.fit import best_epoch

    kept = best_epoch(history) if job.recipe.validation else len(history)
    return _card(job, material.labels, material.described, history, measured, keras.__version__, kept)


def _card(
    job: Job,
    labels: tuple[str, ...],
    described: Mapping[str, Any],
    history: Sequence[Progress],
    measured: Sequence[Mapping[str, Any]],
    keras_version: str,
    kept: int | None = None,
) -> ModelCard:
    if job.out is None:
        raise ValueError("a job without a place for its model has no card")
    signs = [label for label in labels if label != NONE_LABEL]
    return ModelCard(
        name=job.out.name,
        labels=labels,
        input_px=INPUT_PX,
        crop=CROP_RULE,
        preprocessing=PREPROCESSING,
        recipe=job.recipe.described()
        | {"epochs_trained": len(history), "epoch_kept": kept or len(history)}
        | ({"blend": job.blend} if job.blend else {}),
        data=described,
        measured=tuple(measured),
        intended_use=(
            f"Reading the static handshapes {' '.join(signs)} of one hand before a webcam, for demonstration and "
            "teaching. It is no translator of a sign language."
        ),
        limits=(
            *LIMITS,
            *(() if NONE_LABEL in labels else (NO_NONE_LIMIT,)),
            *((WHOLE_LIMIT,) if job.recipe.crop == "whole" else ()),
        ),
        licence="MIT",
        command=job.command,
        keras_version=keras_version,
        trained_at_utc=datetime.now(UTC).isoformat(timespec="seconds"),
    )
