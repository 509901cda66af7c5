"""`signcam train`: a model from labelled pictures, or a recipe's figures over several seeds and splits."""

from __future__ import annotations

import shlex
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from signcam.cli.files import data_path
from signcam.cli.jobs import jobs_of
from signcam.cli.out import Bars, per_cent, print_json
from signcam.cli.retrain import STOPPED, add_options, check_quick, follow, run_quick, tell_epoch, tell_verdict
from signcam.env import quiet_stderr
from signcam.errors import TrainingError

if TYPE_CHECKING:
    import argparse

    from signcam.cli.out import Commands
    from signcam.training.job import Job
    from signcam.training.study import Result
    from signcam.training.workers import Team

NAME = "train"
# those of training/recipes.py, which a test compares: --help need not import OpenCV
RECIPES = (
    *("scratch", "signs", "signs-ours", "signs-shuffled", "digits-150", "digits-150-ours", "digits"),
    *("digits-ours", "letters", "letters-ours", "head", "last-stage"),
)
TOLD = 5  # of what is left out; a data set can have thousands of damaged files
FAILED = 1


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="train a model on labelled pictures",
        description="Train a ResNet-50 on labelled pictures: folders with one folder per sign, and SIGNS .h5 files.  A "
        "checkpoint is kept after each epoch; log, curves, confusion matrix and the worst mistakes are put into "
        "the run's folder.  Ctrl+C once stops and keeps the best so far.",
    )
    add = parser.add_argument
    add(
        "--data",
        nargs="+",
        required=True,
        type=data_path,
        metavar="PATH",
        help="what to train on; “recorded”: your samples",
    )
    add("--test", nargs="+", default=[], type=Path, metavar="PATH", help="what to examine on, for the split “files”")
    add("--recipe", choices=RECIPES, default="scratch", help="how to train (default: %(default)s)")
    add("--out", metavar="NAME", help="the model's name, or a folder to put it in")
    add("--epochs", type=int, help="instead of the recipe's")
    add("--batch", type=int, help="instead of the recipe's")
    add("--rate", type=float, help="the learning rate, instead of the recipe's")
    add("--seed", type=int, help="instead of the recipe's")
    add("--seeds", type=int, default=1, metavar="N", help="train N times, with seeds from --seed on, for the figures")
    add_options(add)
    add("--labels", metavar="A,B,…", help="only these signs, in this order (default: all, 2 before 10)")
    add("--rename", metavar="OLD=NEW,…", help="what the data call otherwise, such as O=0,fist=none")
    add(
        "--blend",
        type=float,
        default=0.0,
        metavar="SHARE",
        help="mix this share of the start's weights into the model, which keeps more of what that knew; with --resume "
        "another share can be tried of a run that is done",
    )
    add("--repeat", metavar="NAME=N,…", help="learn from the hands of a source N times an epoch, such as train_signs=3")
    add("--per-label", type=int, metavar="N", help="only N pictures of each sign, drawn at random")
    add("--rendered", type=int, metavar="N", help="add N rendered hands")
    add("--backgrounds", type=Path, metavar="FOLDER", help="rooms without hands to put behind the hands")
    add(
        "--split",
        choices=("people", "person", "pictures", "files", "unseen"),
        help="what is kept out of training to be examined on: a part of the people, one person or source, "
        "a part of the pictures, files, or, of your samples, whoever is unseen (default: the recipe's)",
    )
    add(
        "--hold-out",
        metavar="WHICH",
        help="which part: K/N, part K of N from 0, or a person's name; each/N or each: one run after the "
        "other (default: the recipe's, such as 0/6)",
    )
    add("--validation", type=float, metavar="SHARE", help="keep this share of the rest apart, to select by")
    add("--patience", type=int, metavar="N", help="stop after N epochs without a better validation")
    add("--live", choices=("int8", "float16"), default="int8", help="kind of the LiteRT file")
    add(
        "--workers",
        type=workers,
        default=1,
        metavar="N",
        help="train with N processes on this machine that share each batch; “gpus”: with all its GPUs; “cluster”: as "
        "the worker that TF_CONFIG names, of those on several machines (TensorFlow only)",
    )
    add("--resume", action="store_true", help="go on with the run that was interrupted")
    add("--json", action="store_true", help="print one JSON object per epoch, the model card or the figures last")
    parser.set_defaults(do=train)


def train(options: argparse.Namespace) -> int:
    """One run and its model, or several for their figures."""
    from signcam.training import cluster
    from signcam.training.job import check

    if options.follow:
        follow(options)
    jobs = jobs_of(options)
    check(jobs[0])  # before TensorFlow is waited for
    for job in jobs:
        check_quick(job)
    if jobs[0].recipe.name == "head":
        return run_quick(jobs[0], options, Bars(as_lines=options.follow))
    if count := cluster.to_start(options.workers):
        run, logs = (jobs[0].run if len(jobs) == 1 else None), jobs[0].run
        print(f"{count} workers train on this machine; what all but the first say is in {logs}.", file=sys.stderr)
        return cluster.start(count, logs, run, options.resume)
    with quiet_stderr():  # six lines about processors and CUDA that nothing else switches off
        import keras  # noqa: F401
    bars = Bars(as_lines=options.follow)
    with cluster.joined(options.workers) as team:
        if len(jobs) == 1:
            return _run(jobs[0], options, bars, team, resume=options.resume)[0]
        return _study(jobs, options, bars, team)
    return cluster.LOST  # who started the workers tells which of them ended


def workers(text: str) -> int | str:
    """--workers, as `training.cluster` takes it; argparse makes a ValueError a usage error."""
    if text in {"gpus", "cluster"}:
        return text
    if int(text) < 1:
        raise ValueError(text)
    return int(text)


def _run(job: Job, options: argparse.Namespace, bars: Bars, team: Team, *, resume: bool) -> tuple[int, Result | None]:
    """Gather, train, examine, make the model folder: the chief's; other workers train only."""
    from signcam.training.before import warnings
    from signcam.training.checkpoint import read_about
    from signcam.training.compare import verdict_on
    from signcam.training.fit import CHECKPOINT, Unstable, fit
    from signcam.training.job import finish, gather, network_of, watched
    from signcam.training.start import check_blend, fitting, start_of
    from signcam.training.study import examine, figure_for_card, forget

    with team.after_the_chief():
        start = start_of(job.recipe)
        material = gather(job, bars.tell)
        check_blend(job.recipe, job.blend, material.labels)
        start = fitting(job.recipe, start, material.labels)
    count = len(material.held_out)
    if job.out is None and not count:
        raise TrainingError("Nothing is held out, so there is no figure. Give another --hold-out, or --test.")
    what = "pictures" if job.recipe.crop == "whole" else "hands"
    print(
        f"{len(material.train)} {what}, {len(material.labels)} signs: {' '.join(material.labels)}"
        + (f"; {count} pictures are held out" if count else "")
        + (f"; {len(material.validation)} are kept for validation" if material.validation else ""),
        file=sys.stderr,
    )
    for warning in warnings(material.described, job.recipe.start):
        print(f"signcam: {warning}", file=sys.stderr)
    for reason in [reason for _, reason in material.rejected[:TOLD]]:
        print(f"signcam: {reason}", file=sys.stderr)
    if (more := len(material.rejected) - TOLD) > 0:
        print(f"signcam: {more} more were left out.", file=sys.stderr)
    code, begun = 0, False
    epochs = fit(
        job.recipe,
        material.train,
        watched(material),
        material.labels,
        job.run,
        backgrounds=material.backgrounds,
        start=start,
        resume=resume,
        on_batch=bars.named("Epoch"),
        on_view=bars.named("Asking the backbone"),
        team=team,
    )
    try:
        for progress in epochs:
            if not begun and not resume and team.is_chief:
                forget(job.run)
            begun = True
            tell_epoch(progress, "validation" if material.validation else "held out", options)
    except KeyboardInterrupt:
        bars.close()
        epochs.close()
        code = STOPPED
        if not begun:
            kept = f"the run in {job.run} is as it was" if resume else "nothing is kept"
            print(f"signcam: stopped before an epoch was done; {kept}.", file=sys.stderr)
            return code, None
        go_on = f"The same command with --resume goes on from {job.run}."
        if job.out is None:  # no model is made of it, and half a run has no figure
            print(f"signcam: stopped. {go_on}", file=sys.stderr)
            return code, None
        print(f"signcam: stopped; the best so far is kept. {go_on} Ctrl+C again leaves at once.", file=sys.stderr)
    except Unstable as e:
        bars.close()
        if not team.is_chief or job.out is None or not (job.run / CHECKPOINT).is_file():
            raise
        print(f"signcam: {e} A model is made of the best so far.", file=sys.stderr)
        code = FAILED
    if not team.is_chief:
        return code, None
    history = read_about(job.run / CHECKPOINT).history
    network = network_of(job, start)
    examined = examine(job, material, network, history)
    if examined is not None and not options.json:
        print(_examined_in_words(examined[0]))
    if job.out is None:
        return code, None if examined is None else examined[0]
    measured = () if examined is None else (figure_for_card(*examined, job.command),)
    card = finish(job, material, network, history, measured)
    if job.against:
        tell_verdict(verdict_on(job, material, network), options)
    if options.json:
        print_json(asdict(card))
    else:
        print(f"The model is in {job.out}. Try it: signcam --model {shlex.quote(options.out)}")
        print(f"Curves, confusion matrix and worst mistakes are in {job.run}.")
    return code, None if examined is None else examined[0]


def _study(jobs: list[Job], options: argparse.Namespace, bars: Bars, team: Team) -> int:
    """Every run, and what they come to together; no model is made, since none of them is the one to choose."""
    from signcam.training.fit import BEST, CHECKPOINT
    from signcam.training.study import result_of, together

    results: list[Result] = []
    for number, job in enumerate(jobs, start=1):
        going_on = options.resume and (job.run / CHECKPOINT).is_file()
        result = result_of(job) if options.resume and not going_on and team.is_chief else None
        if not team.told("done" if result else ""):
            print(f"run {number} of {len(jobs)}: {job.run.name}", file=sys.stderr)
            code, result = _run(job, options, bars, team, resume=going_on)
            if team.is_chief:
                if result is None:
                    return code
                for name in (CHECKPOINT, BEST):  # 375 MB; the figures are kept
                    (job.run / name).unlink(missing_ok=True)
        if result is None:  # the chief's to know
            continue
        results.append(result)
        if options.json:
            print_json(asdict(result))
    if not results:
        return 0
    summary = together(results)
    if options.json:
        print_json(summary)
    else:
        print(
            f"{summary['recipe']}: {per_cent(summary['mean'])} right, mean of {summary['runs']} runs "
            f"({per_cent(summary['lowest'])} to {per_cent(summary['highest'])}); all together "
            f"{summary['pooled']['right']} of {summary['pooled']['n']}, {per_cent(summary['pooled']['accuracy'])}"
        )
        if "without_leaks" in summary:
            print(f"without the 14 pictures that leak: {per_cent(summary['without_leaks']['mean'])}")
    return 0


def _examined_in_words(result: Result) -> str:
    low, high = result.interval_95
    fair = "" if result.without_leaks is None else f"; without the 14 that leak {per_cent(result.without_leaks)}"
    return (
        f"held out ({result.hold_out}): {per_cent(result.accuracy)} of {result.n} right "
        f"(95 % interval {100 * low:.1f} to {100 * high:.1f}){fair}"
    )
