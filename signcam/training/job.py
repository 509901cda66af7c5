"""A training job from labelled files to a model folder: gather, fit (training/fit.py), examine, finish."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.dataset.choice import ALL, Choice
from signcam.errors import DataError, TrainingError
from signcam.model.bundle import load_card, save_model
from signcam.pictures import read_image
from signcam.settings import find_model, home
from signcam.synth.poses import DIGITS
from signcam.training.apart import labels_of, look, read_all, sides
from signcam.training.before import ancestors, with_known
from signcam.training.prepare import prepare, prepare_rendered, prepare_whole
from signcam.training.prepared import Prepared, apart, kept_apart, of_these, together
from signcam.training.start import IMAGENET, blended, check_blend
from signcam.values import NONE_LABEL, ModelCard

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    import keras
    from numpy.typing import NDArray

    from signcam.dataset.sources import Example
    from signcam.model.export import LiveFormat
    from signcam.training.recipes import Recipe
    from signcam.values import Progress

    Tell = Callable[[str, int, int], None]

NONE_AMONG = (NONE_LABEL,) * 4
"""Beside the ten digits, of rendered hands: other handshapes are many, and no one of them is rare."""
CALIBRATION = 300  # pictures; int8 ranges settle with a few hundred


@dataclass(frozen=True, slots=True)
class Job:
    """What to train on, how, and where the model goes.

    Attributes:
        data: SIGNS .h5 files or the folder of the pair, and trees with one folder per sign.
        test: files to examine on, never trained on; for the split "files".
        recipe: how.
        out: the model's folder, whose name is the model's; None for figures alone.
        run: where checkpoint, log, pictures and result go.
        backgrounds: a folder of pictures without hands, or None.
        live: the LiteRT file's kind.
        command: what the user typed, for the card.
        labels: the signs in the order of the network's outputs; None takes those there are, "2" before "10".
        names: what the data call otherwise than it is called here.
        repeat: how often in an epoch each hand of a source is met, by the source's name; others once.
        blend: 0...1, the share of the start's weights in the model that is made.
        choice: whose recorded samples.
        keep: the signs of the model that is begun with stay, beside those of the data; for the recipe "head".
        against: the model's name or folder that the new one is compared with; "" compares with none.
    """

    data: tuple[Path, ...]
    test: tuple[Path, ...]
    recipe: Recipe
    out: Path | None
    run: Path
    backgrounds: Path | None
    live: LiveFormat
    command: str
    labels: tuple[str, ...] | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    repeat: Mapping[str, int] = field(default_factory=dict)
    blend: float = 0.0
    choice: Choice = ALL
    keep: bool = False
    against: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """What a job trains on, and what it is examined on.

    Attributes:
        train: prepared hands.
        validation: prepared hands kept apart from `train` to be watched and selected by, or None.
        held_out: the pictures to be examined on, as they were read.
        examined: those of them in which a hand was found, or all where none is looked for, prepared; None without any.
        seen: for each of `held_out`, whether it is among `examined`, which has the same order.
        labels: in the order of the network's outputs.
        backgrounds: (H, W, 3) uint8 RGB.
        described: per source, for the card: pictures, people, sha256, who is held out.
        rejected: (file, reason) of what could not be read.
    """

    train: Prepared
    validation: Prepared | None
    held_out: tuple[Example, ...]
    examined: Prepared | None
    seen: tuple[bool, ...]
    labels: tuple[str, ...]
    backgrounds: tuple[NDArray[np.uint8], ...]
    described: dict[str, Any]
    rejected: tuple[tuple[str, str], ...]


def check(job: Job) -> None:
    """Raise what can be told before TensorFlow is waited for and pictures are read.

    Raises:
        DataError: a source cannot be used.
        ModelError: there is no model to start from.
        TrainingError: the split does not go with the sources, or the model cannot be put where it should go.
    """
    try:
        look(job.data, job.test, job.recipe, job.labels, job.names)
        there = [path.absolute().stem for path in sides(job.data, job.test, job.recipe)[0]]
        if odd := [name for name in job.repeat if name not in there]:
            raise TrainingError(f"--repeat: no source is called {odd[0]}. There are: {', '.join(there)}.")
        check_blend(job.recipe, job.blend, job.labels)
        if job.repeat and job.recipe.validation:  # the same picture would be trained on and selected by
            raise TrainingError("--repeat does not go with --validation. Leave one of them out.")
        if job.backgrounds is not None:
            _rooms(job.backgrounds)
        for place in () if job.out is None else (job.out, job.run):
            above = next(p for p in (place, *place.parents) if p.exists())
            if not above.is_dir() or not os.access(above, os.W_OK | os.X_OK):
                raise TrainingError(f"Nothing can be written to {place}: {above} is no folder, or a protected one.")
    except OSError as e:
        raise TrainingError(f"{e.filename} cannot be used: {e.strerror}.") from e
    if job.recipe.start not in {"", IMAGENET}:
        folder = find_model(job.recipe.start)
        load_card(folder)
        if job.out in {folder.resolve(), (home() / "models" / job.recipe.start).resolve()}:
            raise TrainingError(
                f"A run from “{job.recipe.start}” that makes {job.out} could not go on after a stop: it would find "
                "itself. Give --out another name."
            )


def gather(job: Job, tell: Tell | None = None) -> Material:
    """Read, split, find and cut all hands; slow the first time, kept for the next.

    Args:
        job: what to read.
        tell: told (what is being done, done, all).

    Raises:
        DataError: a source cannot be used, or no hand was found in what is to be trained on.
        TrainingError: fewer than two signs, or one of which nothing is left to train on.
    """
    recipe = job.recipe

    def reading(name: str) -> Callable[[int, int], None] | None:
        return _to(tell, f"Reading {name}")

    sources = read_all(job.data, job.test, recipe, job.labels, reading, job.names, job.choice)
    parts: list[Prepared] = []
    examined: list[Prepared] = []
    seen: list[bool] = []
    described: dict[str, Any] = {}
    for source in sources:
        described[source.name] = dict(source.described)
        hands = _prepared(source.everything, recipe, _to(tell, f"Finding hands in {source.name}"))
        if source.rest:
            parts.append(of_these(hands, source.everything, source.rest))
            described[source.name]["hands"] = len(parts[-1])
            if (times := job.repeat.get(source.name, 1)) > 1:
                parts += [parts[-1]] * (times - 1)
                described[source.name]["repeated"] = times
            if not described[source.name]["hands"]:
                raise DataError(
                    f"No hand was found in any of the {len(source.rest)} pictures of {source.name}. Do they show "
                    "hands? Whole pictures are learned by recipes such as signs and letters."
                )
        if source.held:
            examined.append(of_these(hands, source.everything, source.held))
            missed = set(examined[-1].missed)
            seen += [e.name not in missed for e in source.held]
            described[source.name]["held_out_hands"] = len(examined[-1])
    rooms = () if job.backgrounds is None else tuple(read_image(p) for p in _rooms(job.backgrounds))
    if rooms:
        described["backgrounds"] = {"pictures": len(rooms)}
    if not parts:
        raise TrainingError("Nothing is left to train on: everything is held out.")
    train = together(parts)
    train, validation = (train, None) if not recipe.validation else apart(train, recipe.validation, recipe.seed)
    if recipe.rendered:
        signs = (*DIGITS, *NONE_AMONG) if NONE_LABEL in set(train.labels) else DIGITS
        made = prepare_rendered(recipe.rendered, 1, rooms, signs, progress=_to(tell, "Rendering hands"))
        if job.labels is not None:
            made = kept_apart(made, np.flatnonzero(np.isin(made.labels, job.labels)))
        train = together((train, made))
        described["rendered"] = {"pictures": recipe.rendered, "hands": len(made), "by": "signcam.synth"}
    return Material(
        train,
        validation,
        tuple(e for source in sources for e in source.held),
        together(examined) if any(seen) else None,
        tuple(seen),
        labels_of(sources, set(train.labels), job.labels),
        rooms,
        with_known(described, ancestors(recipe.start)),
        tuple(r for source in sources for r in source.rejected),
    )


def watched(material: Material) -> Prepared | None:
    """What is told of after each epoch: the validation pictures; without any, those to be examined on.

    The latter only to be looked at: fit selects by pictures that were kept for validation, or not at all.
    """
    return material.validation if material.validation is not None else material.examined


def network_of(job: Job, start: Mapping[str, NDArray[np.float32]] | None) -> keras.Model:
    """What the run came to, with its weights rounded as they will be stored: what is examined is what is kept."""
    from signcam.model.network import put_weights, rounded, weights_of
    from signcam.training.fit import trained

    network = trained(job.run, start=start)
    put_weights(network, rounded(blended(weights_of(network), start or {}, job.blend)), job.run.name)
    return network


def finish(
    job: Job,
    material: Material,
    network: keras.Model,
    history: Sequence[Progress],
    measured: Sequence[Mapping[str, Any]] = (),
) -> ModelCard:
    """Make the model folder: float16 weights, and the LiteRT file from the same.

    Args:
        job: with `out`.
        material: what it was trained on.
        network: from `network_of`.
        history: of the run, which may have ended before the recipe's epochs.
        measured: for the card.

    Raises:
        ModelError: the disk does not take it.
    """
    from signcam.model.export import to_litert
    from signcam.model.network import weights_of
    from signcam.model.trash import keep_earlier
    from signcam.training.card import card_of

    if job.out is None:
        raise ValueError("a job without a place for its model has none to finish")
    card = card_of(job, material, history, measured)
    calibration = _calibration(material.train)
    live = to_litert(network, job.live, calibration)
    keep_earlier(job.out)
    return save_model(job.out, card, weights_of(network), live)


def _prepared(examples: Sequence[Example], recipe: Recipe, progress: Callable[[int, int], None] | None) -> Prepared:
    if recipe.crop == "whole":
        from signcam.model.resnet50 import INPUT_PX

        return prepare_whole(examples, INPUT_PX)
    return prepare(examples, missed=recipe.missed, progress=progress)


def _calibration(train: Prepared) -> NDArray[np.uint8]:
    """Some training pictures as the live path gives them, (N, S, S, 3) uint8 RGB."""
    from signcam.training.batches import plain

    chosen = np.random.default_rng(0).choice(len(train), size=min(CALIBRATION, len(train)), replace=False)
    return plain(kept_apart(train, chosen))


def _rooms(folder: Path) -> list[Path]:
    files = sorted(p for p in folder.glob("*") if p.is_file()) if folder.is_dir() else []
    if not files:
        raise TrainingError(f"{folder} holds no pictures. Give a folder of pictures of rooms without hands.")
    return files


def _to(tell: Tell | None, what: str) -> Callable[[int, int], None] | None:
    return None if tell is None else lambda done, total: tell(what, done, total)
