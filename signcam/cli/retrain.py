"""`signcam train` on one's own samples: which of them, from which model, the recipe “head”, and the verdict."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from signcam.cli.out import Bars, per_cent, print_json
from signcam.dataset.naming import listed
from signcam.errors import TrainingError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from signcam.dataset.choice import Choice
    from signcam.training.job import Job
    from signcam.training.verdict import Judged, Verdict
    from signcam.values import Progress

STOPPED = 130  # as a shell says of a program that Ctrl+C ended


def add_options(add: Callable[..., Any]) -> None:
    """The options for one's own samples."""
    add(
        *("--start", "--base"),
        metavar="MODEL",
        help="begin with the weights of this model, or with “imagenet”",
    )
    add("--signers", metavar="A,B,…", help="of your samples, only those of these signers")
    add("--sessions", metavar="A,B,…", help="of your samples, only those of these sittings; “signcam data” lists them")
    add(
        "--keep",
        action="store_true",
        help="the model that is begun with keeps its signs, and learns those of the data as well (recipe “head”); else "
        "the new model knows the signs of the data alone",
    )
    add("--against", metavar="MODEL", help="the model to compare with (default: the one that is begun with)")
    add(
        "--follow",
        action="store_true",
        help="for programs: as --json, and what is being done; “stop” on stdin stops and keeps the best, its end ends",
    )


def follow(options: argparse.Namespace) -> None:
    """Tell everything as JSON, and end with the program that follows."""
    from signcam.live.tether import Tether

    options.json = True
    if sys.platform != "win32":
        os.nice(10)  # the live picture comes first
    Tether().start()


def choice_of(options: argparse.Namespace) -> Choice:
    """Whose samples."""
    from signcam.dataset.choice import Choice

    return Choice(_names(options.signers), _names(options.sessions))


def _names(text: str | None) -> tuple[str, ...] | None:
    return None if text is None else tuple(listed(text))


def check_quick(job: Job) -> None:
    """Raise where the recipe “head” is asked for what it cannot do.

    Raises:
        TrainingError: it says so.
    """
    recipe = job.recipe
    if recipe.name != "head":
        if job.keep:
            raise TrainingError("--keep is for the recipe “head”. With others, give the data of all signs.")
        return
    asked = {
        "--start imagenet": recipe.start == "imagenet",
        "--rendered": recipe.rendered,
        "--backgrounds": job.backgrounds,
        "--validation": recipe.validation,
        "--test": job.test,
        "--repeat": job.repeat,
        "--blend": job.blend,
    }
    if strange := [name for name, given in asked.items() if given]:
        raise TrainingError(f"{strange[0]} is not for the recipe “head”, which learns in seconds. Leave it out.")
    if job.out is None:
        raise TrainingError("The recipe “head” examines on everybody in turn within one run. Give --out, and one seed.")


def run_quick(job: Job, options: argparse.Namespace, bars: Bars) -> int:
    """Gather, learn, compare, make the model folder; all without TensorFlow."""
    from signcam.training.card import quick_card
    from signcam.training.compare import former_of, quick_verdict
    from signcam.training.log import write_log
    from signcam.training.quick import Quick, base_of, features_of, finish_quick

    try:
        base = base_of(job)
        features = features_of(job, base, bars.tell)
        told_of(len(features.examples), features.labels, features.rejected)
        quick = Quick(job.recipe, features, base)
    except KeyboardInterrupt:
        bars.close()
        print("signcam: stopped before anything was learned; nothing is kept.", file=sys.stderr)
        return STOPPED
    history: list[Progress] = []
    code = 0
    try:
        for progress in quick.epochs():
            history.append(progress)
            tell_epoch(progress, "unseen", options)
    except KeyboardInterrupt:
        bars.close()
        code = STOPPED
        if not history:
            print("signcam: stopped before anything was learned; nothing is kept.", file=sys.stderr)
            return code
        print("signcam: stopped; what was learned so far is kept.", file=sys.stderr)
    write_log(job.run, history)
    former = None
    if job.against and job.against != job.recipe.start:
        former = former_of(job.against, features.pictures).answers
    verdict = quick_verdict(job, base, features, quick, former)
    kernel, bias = quick.head()
    bars.tell("Writing the model", 0, 1)
    card = finish_quick(job, base, quick_card(job, features, base.card, history, verdict), kernel, bias)
    bars.tell("Writing the model", 1, 1)
    tell_verdict(verdict, options)
    if options.json:
        print_json(asdict(card))
    return code


def told_of(count: int, labels: Sequence[str], rejected: Sequence[tuple[str, str]]) -> None:
    """What is learned from, on stderr."""
    print(f"{count} hands, {len(labels)} signs: {' '.join(labels)}", file=sys.stderr)
    for _, reason in rejected[:5]:
        print(f"signcam: {reason}", file=sys.stderr)


def tell_epoch(progress: Progress, watched: str, options: argparse.Namespace) -> None:
    """One epoch."""
    if options.json:
        print_json(asdict(progress))
    else:
        print(in_words(progress, watched), flush=True)


def in_words(progress: Progress, watched: str) -> str:
    """One line for one epoch; `watched` names the pictures that are only looked at."""
    seen = "" if progress.val_accuracy is None else f", {watched} {per_cent(progress.val_accuracy)}"
    minutes, seconds = divmod(round(progress.left_s), 60)
    return (
        f"epoch {progress.epoch}/{progress.epochs}: loss {progress.loss:.3f}, "
        f"right {per_cent(progress.accuracy)}{seen}, {minutes}:{seconds:02d} left"
    )


def tell_verdict(verdict: Verdict | None, options: argparse.Namespace) -> None:
    """The comparison; where there is none, why."""
    if options.json:
        print_json({"verdict": None if verdict is None else verdict.described()})
    elif verdict is None:
        print("There are too few samples to keep any apart: how well it reads is not known.")
    else:
        for side in (verdict.new, verdict.old):
            if side is not None:
                print(_judged_in_words(side))
        for note in verdict.notes:
            print(note)


def _judged_in_words(side: Judged) -> str:
    low, high = side.interval
    return (
        f"{side.name}: {per_cent(side.right / side.n)} of {side.n} right "
        f"(95 % interval {100 * low:.1f} to {100 * high:.1f})"
    )
