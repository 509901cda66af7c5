"""A training job from labelled files to a model folder: gather, fit (training/fit.py), finish."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.dataset.sources import read
from signcam.dataset.split import hold_out, people_of
from signcam.errors import TrainingError
from signcam.hand.crop import CROP_RULE
from signcam.model.bundle import save_model
from signcam.model.preprocess import PREPROCESSING
from signcam.model.resnet50 import INPUT_PX
from signcam.pictures import natural_order, read_image
from signcam.training.augment import NONE, augment
from signcam.training.prepare import prepare, prepare_rendered
from signcam.training.prepared import Prepared, together
from signcam.values import ModelCard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from signcam.model.export import LiveFormat
    from signcam.training.recipes import Recipe

    Tell = Callable[[str, int, int], None]

LIMITS = (
    "Static handshapes of one hand; movements, two-handed signs and sentences are beyond it.",
    "There is no class for other handshapes: a hand that shows none of the signs may still be read as one of them.",
    "Skin tone, age and hand side of the people in the data sets are not recorded, so no figure is given for them.",
)
CALIBRATION = 300  # pictures; int8 ranges settle with a few hundred


@dataclass(frozen=True, slots=True)
class Job:
    """What to train on, how, and where the model goes.

    Attributes:
        data: SIGNS .h5 files and trees with one folder per sign.
        recipe: how.
        out: the model's folder; its name is the model's.
        run: where checkpoint and log go.
        rendered: how many rendered hands to add.
        backgrounds: a folder of pictures without hands, or None.
        fold: (fold, folds): which people are held out, see `dataset.split.hold_out`.
        live: the LiteRT file's kind.
        command: what the user typed, for the card.
    """

    data: tuple[Path, ...]
    recipe: Recipe
    out: Path
    run: Path
    rendered: int
    backgrounds: Path | None
    fold: tuple[int, int]
    live: LiveFormat
    command: str


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """What a job trains on.

    Attributes:
        train: prepared hands.
        held_out: prepared hands of people who are not in `train`; None where no people are known.
        labels: in the order of the network's outputs.
        backgrounds: (H, W, 3) uint8 RGB.
        described: per source, for the card: pictures, people, sha256, who is held out.
    """

    train: Prepared
    held_out: Prepared | None
    labels: tuple[str, ...]
    backgrounds: tuple[NDArray[np.uint8], ...]
    described: dict[str, Any]


def gather(job: Job, tell: Tell | None = None) -> Material:
    """Read, split by person, find and cut all hands; slow the first time, kept for the next.

    Args:
        job: what to read.
        tell: told (what is being done, done, all).

    Raises:
        DataError: a source cannot be used.
        TrainingError: fewer than two signs, or one that only people who are held out show.
    """
    parts: list[Prepared] = []
    held_parts: list[Prepared] = []
    described: dict[str, Any] = {}
    for path in job.data:
        loaded = read(path, progress=_to(tell, f"Reading {path.name}"))
        rest, held = hold_out(loaded.examples, *job.fold)
        parts.append(prepare(rest, progress=_to(tell, f"Finding hands in {path.name}")))
        if held:
            held_parts.append(prepare(held, progress=_to(tell, f"Finding the held-out hands in {path.name}")))
        described[path.stem] = {
            "pictures": len(rest),
            "hands": len(parts[-1]),
            "people": len(people_of(rest)) or "unknown",
            "held_out": people_of(held),
            "unreadable": len(loaded.rejected),
            "sha256": loaded.sha256(),
        }
    rooms = () if job.backgrounds is None else _rooms(job.backgrounds)
    if rooms:
        described["backgrounds"] = {"pictures": len(rooms)}
    if job.rendered:
        made = prepare_rendered(job.rendered, 1, rooms, progress=_to(tell, "Rendering hands"))
        parts.append(made)
        described["rendered"] = {"pictures": job.rendered, "hands": len(made), "by": "signcam.synth"}
    train = together(parts)
    labels = tuple(sorted(set(train.labels), key=natural_order))
    if len(labels) < 2:
        raise TrainingError(f"There is only one sign, “{labels[0]}”. A model needs pictures of at least two.")
    held_out = together(held_parts) if held_parts else None
    if held_out is not None and (unknown := set(held_out.labels) - set(labels)):
        raise TrainingError(
            f"Only people who are held out sign {', '.join(sorted(unknown))}. Hold out others (--hold-out), or take "
            "these pictures away."
        )
    return Material(train, held_out, labels, rooms, described)


def finish(job: Job, material: Material) -> ModelCard:
    """Make the model folder from the run's last checkpoint: float16 weights, and the LiteRT file from the same.

    Raises:
        ModelError: the disk does not take it.
    """
    import keras

    from signcam.model.export import to_litert
    from signcam.model.network import put_weights, rounded, weights_of
    from signcam.training.fit import trained

    network = trained(job.run)
    arrays = rounded(weights_of(network))
    put_weights(network, arrays, job.out.name)
    card = ModelCard(
        name=job.out.name,
        labels=material.labels,
        input_px=INPUT_PX,
        crop=CROP_RULE,
        preprocessing=PREPROCESSING,
        recipe=job.recipe.described(),
        data=material.described,
        intended_use=(
            "Reading static, ASL-style digit handshapes of one hand before a webcam, for demonstration and teaching. "
            "It is no translator of a sign language."
        ),
        limits=LIMITS,
        licence="MIT",
        command=job.command,
        keras_version=keras.__version__,
        trained_at_utc=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    return save_model(job.out, card, arrays, to_litert(network, job.live, _calibration(material.train)))


def _calibration(train: Prepared) -> NDArray[np.uint8]:
    """Some training pictures as the live path gives them, (N, S, S, 3) uint8 RGB."""
    rng = np.random.default_rng(0)
    chosen = rng.choice(len(train), size=min(CALIBRATION, len(train)), replace=False)
    return np.stack([augment(train.pictures[i], train.masks[i], NONE, rng, size_px=INPUT_PX) for i in chosen])


def _rooms(folder: Path) -> tuple[NDArray[np.uint8], ...]:
    files: Sequence[Path] = sorted(p for p in folder.glob("*") if p.is_file()) if folder.is_dir() else ()
    if not files:
        raise TrainingError(f"{folder} holds no pictures. Give a folder of pictures of rooms without hands.")
    return tuple(read_image(p) for p in files)


def _to(tell: Tell | None, what: str) -> Callable[[int, int], None] | None:
    return None if tell is None else lambda done, total: tell(what, done, total)
