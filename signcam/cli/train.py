"""`signcam train`: a model from labelled pictures."""

from __future__ import annotations

import shlex
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from signcam.cli.out import Bars, per_cent, print_json
from signcam.env import quiet_stderr
from signcam.errors import TrainingError
from signcam.settings import home

if TYPE_CHECKING:
    import argparse

    from signcam.cli.out import Commands
    from signcam.training.job import Job
    from signcam.values import Progress

NAME = "train"
RECIPES = ("scratch",)  # those of training/recipes.py, which a test compares: --help need not import OpenCV


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="train a model on labelled pictures",
        description="Train a ResNet-50 on pictures of hands: folders with one folder per sign, and SIGNS .h5 files. "
        "Hands are found and cut as in the window.  A checkpoint is kept after each epoch.",
    )
    parser.add_argument("--data", nargs="+", required=True, type=Path, metavar="PATH", help="what to train on")
    parser.add_argument("--recipe", choices=RECIPES, default="scratch", help="how to train (default: %(default)s)")
    parser.add_argument("--out", required=True, metavar="NAME", help="the model's name, or a folder to put it in")
    parser.add_argument("--epochs", type=int, help="instead of the recipe's")
    parser.add_argument("--batch", type=int, help="instead of the recipe's")
    parser.add_argument("--seed", type=int, help="instead of the recipe's")
    parser.add_argument("--rendered", type=int, default=0, metavar="N", help="add N rendered hands (default: none)")
    parser.add_argument(
        "--backgrounds", type=Path, metavar="FOLDER", help="rooms without hands to put behind the hands"
    )
    parser.add_argument(
        "--hold-out",
        default="0/6",
        metavar="K/N",
        help="keep the people of part K of N (K from 0) out of training, to be examined on (default: %(default)s)",
    )
    parser.add_argument("--live", choices=("int8", "float16"), default="int8", help="kind of the LiteRT file")
    parser.add_argument("--resume", action="store_true", help="go on with the run that was interrupted")
    parser.add_argument("--json", action="store_true", help="print one JSON object per epoch, the model card last")
    parser.set_defaults(do=train)


def train(options: argparse.Namespace) -> int:
    """Gather, train, make the model folder."""
    with quiet_stderr():  # six lines about processors and CUDA that nothing else switches off
        import keras  # noqa: F401
    from signcam.training.fit import fit
    from signcam.training.job import finish, gather

    job = _job(options)
    bars = Bars()
    material = gather(job, bars.tell)
    print(
        f"{len(material.train)} hands, {len(material.labels)} signs: {' '.join(material.labels)}"
        + (f"; {len(material.held_out)} hands of other people are held out" if material.held_out else ""),
        file=sys.stderr,
    )
    epochs = fit(
        job.recipe,
        material.train,
        material.held_out,
        material.labels,
        job.run,
        backgrounds=material.backgrounds,
        resume=options.resume,
        on_batch=bars.named("Epoch"),
    )
    try:
        for progress in epochs:
            if options.json:
                print_json(asdict(progress))
            else:
                print(in_words(progress), flush=True)
    except KeyboardInterrupt:
        bars.close()
        print(f"signcam: stopped. The same command with --resume goes on; so far is in {job.run}.", file=sys.stderr)
        return 130
    card = finish(job, material)
    if options.json:
        print_json(asdict(card))
    else:
        print(f"The model is in {job.out}. Try it: signcam --model {shlex.quote(options.out)}")
    return 0


def _job(options: argparse.Namespace) -> Job:
    from signcam.training.job import Job
    from signcam.training.recipes import recipe

    if not options.out.strip(" ./\\"):
        raise TrainingError("--out needs a name for the model, or a folder to put it in.")
    out = Path(options.out) if any(c in options.out for c in "/\\") else home() / "models" / options.out
    if options.rendered < 0:
        raise TrainingError("--rendered must be 0 or more.")
    return Job(
        data=tuple(options.data),
        recipe=recipe(options.recipe, epochs=options.epochs, batch=options.batch, seed=options.seed),
        out=out.resolve(),
        run=home() / "runs" / out.name,
        rendered=options.rendered,
        backgrounds=options.backgrounds,
        fold=_fold(options.hold_out),
        live=options.live,
        command=shlex.join(["signcam", *(word for word in sys.argv[1:] if word != "--resume")]),  # the same run
    )


def _fold(text: str) -> tuple[int, int]:
    part, _, parts = text.partition("/")
    if not (part.isdecimal() and parts.isdecimal()):
        raise TrainingError(f"--hold-out takes K/N, such as 0/6, not “{text}”.")
    return int(part), int(parts)


def in_words(progress: Progress) -> str:
    """One line for one epoch."""
    held = "" if progress.val_accuracy is None else f", people held out {per_cent(progress.val_accuracy)}"
    minutes, seconds = divmod(round(progress.left_s), 60)
    return (
        f"epoch {progress.epoch}/{progress.epochs}: loss {progress.loss:.3f}, "
        f"right {per_cent(progress.accuracy)}{held}, {minutes}:{seconds:02d} left"
    )
