"""What is to be trained from the window, in the words of the command line; and curves read in a sentence."""

from dataclasses import replace

import numpy as np
import pytest

from signcam.cli.jobs import jobs_of
from signcam.cli.main import build_parser
from signcam.dataset.store import Store
from signcam.training.plan import Plan, counts_of, duration, keeps, seconds, taken, why_not
from signcam.training.trend import best_epoch, in_a_sentence
from signcam.values import Progress

PLAN = Plan(("a", "b"), ("Ada", ""), "digits", "head", keep=False, name="my signs")


@pytest.fixture
def entries(make_sample):
    """Six of "a" and "b" by Ada and Ben each, and two of "c"."""
    with Store() as store:
        seeds = iter(range(100))
        for label, count in (("a", 6), ("b", 6), ("c", 1)):
            for who in ("Ada", "Ben"):
                for _ in range(count):
                    store.add(make_sample(label, who, session=f"{who}1", seed=next(seeds)))
        return store.entries()


@pytest.mark.parametrize("way", ["head", "last-stage", "scratch"])
def test_the_command_line_does_what_the_plan_says(entries, way):
    labels, signers = ("a", "-b", "yes, no"), ("Ada", "-x", "Ben, 2b")
    plan = Plan(labels, signers, "digits", way, keep=way == "head", name="my signs", epochs=3, rate=0.002)
    options = build_parser().parse_args(["train", *plan.arguments(resume=True)])
    assert options.resume
    (job,) = jobs_of(options)
    assert (job.labels, job.choice.signers, job.choice.sessions) == (labels, signers, None)
    assert (job.recipe.name, job.recipe.epochs, job.recipe.rate) == (way, 3, 0.002)
    assert (job.recipe.split, job.against, job.keep) == ("unseen", "digits", way == "head")
    assert job.recipe.start == ("" if way == "scratch" else "digits")
    assert (job.out.name, job.run.name) == ("my signs", "my signs")


def test_counts_and_selection(entries):
    counts = counts_of(entries)
    assert counts.labels == (("a", 12), ("b", 12), ("c", 2))
    assert counts.signers == (("Ada", 13), ("Ben", 13))
    assert dict(counts.sessions) == {"Ada1": 13, "Ben1": 13}
    assert {began[-5:] for began in counts.began.values()} == {", Ada", ", Ben"}
    plan = Plan(("a", "c"), ("Ben",), "digits", "head", keep=False, name="x")
    assert taken(entries, replace(plan, sessions=("Ada1",))) == []
    assert [(e.label, e.signer) for e in taken(entries, plan)] == [("a", "Ben")] * 6 + [("c", "Ben")]


@pytest.mark.parametrize(
    ("plan", "known", "says"),
    [
        (Plan(("a", "b"), ("Ada",), "digits", "head", keep=False, name="x"), "01", ""),
        (Plan(("a",), ("Ada",), "digits", "head", keep=False, name="x"), "01", "at least two signs"),
        (Plan(("a",), ("Ada",), "digits", "head", keep=True, name="x"), "01", ""),
        (Plan(("a",), ("Ada",), "digits", "scratch", keep=True, name="x"), "01", "at least two signs"),
        (Plan(("a", "b", "c"), ("Ada", "Ben"), "digits", "head", keep=False, name="x"), "01", "“c” (2)"),
        (Plan((), (), "digits", "head", keep=True, name="x"), "01", ""),
    ],
)
def test_what_cannot_be_trained_says_why(entries, plan, known, says):
    if plan.labels:
        assert says in why_not(plan, entries, tuple(known))
        assert bool(says) == bool(why_not(plan, entries, tuple(known)))
    assert "Nothing is recorded" in why_not(plan, (), tuple(known))


def test_own_signs_are_kept_where_some_of_them_were_recorded():
    assert keeps(("3", "7"), "0123456789")
    assert not keeps(("yes", "no"), "0123456789")


def test_times_are_told_as_one_says_them():
    quick, better = (
        seconds(Plan(("a",), ("x",), "d", way, keep=False, name="x"), 600) for way in ("head", "last-stage")
    )
    assert quick < 25 < better
    assert [duration(s) for s in (3, 21, 70, 250)] == [
        *("about 5 seconds", "about 20 seconds", "about a minute", "about 4 minutes"),
    ]


def history(trained, unseen, losses=None):
    losses = np.ones(len(trained)) if losses is None else losses
    seen = [None] * len(trained) if unseen is None else unseen
    return [
        Progress(e, len(trained), 1.0, float(a), float(lo), None if v is None else float(v), 1.0, 1.0)
        for e, (a, v, lo) in enumerate(zip(trained, seen, losses, strict=True), start=1)
    ]


UP, DOWN, FLAT = np.linspace(0.5, 0.98, 12), np.linspace(0.8, 0.6, 12), np.full(12, 0.9)


@pytest.mark.parametrize(
    ("curves", "says"),
    [
        ([], "Nothing is learned yet."),
        (history(UP[:2], UP[:2]), "The first passes say little yet."),
        (history(UP, UP - 0.1), "Still improving"),
        (history(UP, DOWN), "Learning by heart: training rises, unseen hands are read worse"),
        (history(np.full(12, 1.0), DOWN), "Learning by heart"),
        (history(np.full(12, 1.0), np.full(12, 0.7), np.linspace(1, 2, 12)), "surer of its mistakes"),
        (history(np.full(12, 1.0), np.full(12, 0.7)), "samples of more people would help most"),
        (history(FLAT, FLAT), "It no longer improves"),
        (history(UP, np.full(12, 0.95)), "Training improves, unseen hands stay as they are."),
        (history(UP, None), "how it reads unseen hands is not known"),
    ],
)
def test_the_curves_are_read(curves, says):
    assert says in in_a_sentence(curves)


def test_the_best_pass_is_named():
    assert best_epoch(history(UP, DOWN)) == 1
    assert best_epoch(history(UP, UP)) == 12
    assert best_epoch(history(UP, None)) is None
