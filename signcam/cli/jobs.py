"""What a `signcam train` command line asks for: one job that makes a model, or one for each seed and part held out."""

from __future__ import annotations

import shlex
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from signcam.cli.files import model_place
from signcam.cli.retrain import choice_of
from signcam.dataset.naming import listed
from signcam.errors import TrainingError
from signcam.settings import home

if TYPE_CHECKING:
    import argparse

    from signcam.training.job import Job
    from signcam.training.recipes import Recipe


def jobs_of(options: argparse.Namespace) -> list[Job]:
    """The runs, at least one, in their order; with several none makes a model.

    Raises:
        DataError: the labels make no sense, or the data cannot be used.
        TrainingError: the recipe, the split or the names do not fit together.
    """
    from signcam.dataset.example import checked_labels, checked_names
    from signcam.training.apart import each_of
    from signcam.training.job import Job
    from signcam.training.recipes import recipe

    choice = choice_of(options)
    wanted = recipe(
        options.recipe,
        **{
            k: getattr(options, k)
            for k in ("epochs", "batch", "rate", "seed", "start", "per_label", "rendered", "split")
        },
        **{k: getattr(options, k) for k in ("hold_out", "validation", "patience")},
    )
    if options.seeds < 1:
        raise TrainingError("--seeds must be at least 1.")
    labels = None if options.labels is None else checked_labels(listed(options.labels), "--labels")
    names = {} if options.rename is None else checked_names(options.rename, "--rename")
    repeat = {} if options.repeat is None else repeats(options.repeat)
    variants = [
        replace(wanted, seed=wanted.seed + more, hold_out=which)
        for which in each_of(wanted, options.data, labels, names)
        for more in range(options.seeds)
    ]
    several = len(variants) > 1
    if several and options.out:
        raise TrainingError("Several runs make figures and no model. Leave --out out, or choose one seed and one part.")
    if not several and (options.out is None or not Path(options.out).name.strip(" .\\")):
        raise TrainingError("--out needs a name for the model, or a folder to put it in.")
    name = options.recipe if several else Path(options.out).name
    jobs = []
    for variant in variants:
        out = None
        if not several:
            out = model_place(options.out)
        which = variant.hold_out.replace("/", "of") or "test"
        folder = f"{name}-{which}-seed{variant.seed}" if several else name
        jobs.append(
            Job(
                data=tuple(options.data),
                test=tuple(options.test),
                recipe=variant,
                out=out,
                run=home() / "runs" / folder,
                backgrounds=options.backgrounds,
                live=options.live,
                command=shlex.join(["signcam", *(w for w in sys.argv[1:] if w != "--resume")]),  # the same run
                labels=labels,
                names=names,
                repeat=repeat,
                blend=options.blend,
                choice=choice,
                keep=options.keep,
                against=_against(options.against, variant),
            )
        )
    return jobs


def repeats(text: str) -> dict[str, int]:
    """“signs=3,massey=2” -> how often each hand of a source is met in an epoch, by the source's name.

    Raises:
        TrainingError: this is no such text, or names a source twice.
    """
    often: dict[str, int] = {}
    for part in listed(text):
        name, times = (word.strip() for word in part.rpartition("=")[::2])
        if not name or not times.isdecimal() or int(times) < 1:
            raise TrainingError("--repeat takes NAME=N, such as train_signs=3: a source's name, and how often.")
        if name in often:
            raise TrainingError(f"--repeat gives “{name}” two numbers. Give one.")
        often[name] = int(times)
    return often


def _against(given: str | None, recipe: Recipe) -> str:
    """The model to compare with; recipes for one's own samples are compared with what they begin with."""
    if given is not None:
        return given
    return recipe.start if recipe.split == "unseen" and recipe.start != "imagenet" else ""
