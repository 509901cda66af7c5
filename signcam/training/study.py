"""What a run came to, on pictures it never saw; and several runs of one recipe taken together."""

from __future__ import annotations

import hashlib
import json
import math
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.errors import TrainingError
from signcam.hand.crop import crop_whole
from signcam.model.preprocess import to_unit
from signcam.model.resnet50 import INPUT_PX
from signcam.settings import write_atomically
from signcam.training.batches import BACKBONE_BATCH, asked, plain
from signcam.training.figures import confusion, contact_sheet, curves
from signcam.training.report import summarise
from signcam.training.systems import LEAKING, SIGNS_TEST_SHA256
from signcam.values import Frame, Prediction

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import keras
    from numpy.typing import NDArray

    from signcam.training.job import Job, Material
    from signcam.training.report import Report
    from signcam.values import Progress

RESULT = "result.json"
REPORT = "report.json"
PICTURES = ("curves", "confusion", "mistakes")
SIGNS_TEST_PICTURES = 120


@dataclass(frozen=True, slots=True)
class Result:
    """One run's figures; result.json in its folder.

    Attributes:
        recipe: its name.
        seed: of the run.
        hold_out: what it was examined on.
        epochs: trained.
        train_pictures: trained on.
        train_loss: nats, of the last epoch, on the pictures as they were varied.
        train_accuracy: 0...1, likewise.
        n: pictures examined on; one without a found hand counts as wrong.
        right: of these.
        accuracy: 0...1.
        interval_95: of it (Wilson).
        loss: nats, mean over those with an answer.
        without_leaks: accuracy without the pictures of SIGNS test that leak; None for other data.
        train_ms: milliseconds of an epoch per picture.
        test_ms: milliseconds of the network per picture, in batches.
        busy: 0...1, the share of training in which the network was at work.
        of: a hash of the recipe, the data's places and the labels: another run's result is not taken for this one's.
    """

    recipe: str
    seed: int
    hold_out: str
    epochs: int
    train_pictures: int
    train_loss: float
    train_accuracy: float
    n: int
    right: int
    accuracy: float
    interval_95: tuple[float, float]
    loss: float | None
    without_leaks: float | None
    train_ms: float
    test_ms: float
    busy: float
    of: str


def examine(
    job: Job, material: Material, network: keras.Model, history: Sequence[Progress]
) -> tuple[Result, Report] | None:
    """Ask a trained network about the pictures held out, once, and write report, result and pictures; None without any.

    Args:
        job: its recipe and its run's folder.
        material: with what is held out.
        network: float32, its weights as they are stored.
        history: of the run.

    Raises:
        TrainingError: the network gives no numbers, or the disk does not take what is written.
    """
    write_picture(
        job.run, "curves", curves(history, watched="held out" if material.validation is None else "validation")
    )
    if not material.held_out:
        return None
    views = np.zeros((0, INPUT_PX, INPUT_PX, 3), np.uint8) if material.examined is None else plain(material.examined)
    said, test_ms = _timed(network, to_unit(views))
    rows = iter(range(len(views)))
    places = [next(rows) if seen else None for seen in material.seen]
    answers = [None if k is None else Prediction(material.labels, said[k] / said[k].sum()) for k in places]
    report = summarise(material.held_out, answers, material.labels, material.rejected)
    result = Result(
        recipe=job.recipe.name,
        seed=job.recipe.seed,
        hold_out=job.recipe.hold_out or "test file",
        epochs=len(history),
        train_pictures=len(material.train),
        train_loss=history[-1].loss,
        train_accuracy=history[-1].accuracy,
        n=report.n,
        right=round(report.accuracy * report.n),
        accuracy=report.accuracy,
        interval_95=report.interval,
        loss=report.nll,
        without_leaks=_without_leaks(material, answers),
        train_ms=1000 * _seconds(history) / len(history) / len(material.train),
        test_ms=test_ms,
        busy=float(np.mean([p.busy for p in history])),
        of=_fingerprint(job),
    )
    crops = [_crop(material, views, m.index, places[m.index]) for m in report.wrong]
    _write(job.run / REPORT, json.dumps(report.described(), ensure_ascii=False))
    write_picture(job.run, "confusion", confusion(report))
    write_picture(job.run, "mistakes", contact_sheet(report.wrong, crops))
    _write(job.run / RESULT, json.dumps(asdict(result), ensure_ascii=False))
    return result, report


def _timed(network: keras.Model, pictures: NDArray[np.float32]) -> tuple[NDArray[np.float32], float]:
    """What the network says, and milliseconds per picture; the first call, which compiles, is not counted."""
    if not len(pictures):
        return np.zeros((0, 0), np.float32), 0.0
    asked(network, pictures[:1])
    begun = time.monotonic()
    said = asked(network, pictures)
    took_s = time.monotonic() - begun
    if not np.isfinite(said).all():
        raise TrainingError("The trained network gives invalid numbers. Train anew with another --seed.")
    return said, 1000 * took_s / (math.ceil(len(pictures) / BACKBONE_BATCH) * BACKBONE_BATCH)


def _seconds(history: Sequence[Progress]) -> float:
    """Of all epochs: `elapsed_s` begins anew where a run was resumed."""
    ends = [p.elapsed_s for p in history]
    return sum(end - before if end >= before else end for before, end in zip([0.0, *ends], ends, strict=False))


def _fingerprint(job: Job) -> str:
    places = [[str(p.resolve()) for p in paths] for paths in (job.data, job.test)]
    rooms = None if job.backgrounds is None else str(job.backgrounds.resolve())
    told = json.dumps([job.recipe.described(), *places, job.labels, rooms])
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _crop(material: Material, views: NDArray[np.uint8], index: int, place: int | None) -> NDArray[np.uint8]:
    """What the network saw of an example; where no hand was found, the whole picture."""
    if place is not None:
        return np.asarray(views[place])
    return crop_whole(Frame(material.held_out[index].rgb, 0, 0.0), views.shape[1]).rgb


def _without_leaks(material: Material, answers: Sequence[Prediction | None]) -> float | None:
    """Of SIGNS' own test file, whole and alone, the accuracy without the pictures that are near-copies of others."""
    examined = {d["sha256"] for d in material.described.values() if d.get("held_out_pictures")}
    if examined != {SIGNS_TEST_SHA256} or len(answers) != SIGNS_TEST_PICTURES:
        return None
    fair = [i for i in range(len(answers)) if i not in LEAKING]
    right = [(a := answers[i]) is not None and a.best[0] == material.held_out[i].label for i in fair]
    return sum(right) / len(fair)


def result_of(job: Job) -> Result | None:
    """The result of a job's run that was finished; None where there is none.

    Raises:
        TrainingError: there is one, of another recipe or of other data.
    """
    try:
        raw = json.loads((job.run / RESULT).read_text(encoding="utf-8"))
        result = Result(**{**raw, "interval_95": tuple(raw["interval_95"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None
    if result.of != _fingerprint(job):
        raise TrainingError(
            f"The result in {job.run} is of another recipe or other data. Leave --resume out, and the runs begin anew."
        )
    return result


def forget(run: Path) -> None:
    """Take away what an earlier run of this name came to, before another begins: it must not pass for the new one's."""
    for name in (RESULT, REPORT, *(f"{p}.png" for p in PICTURES)):
        (run / name).unlink(missing_ok=True)


def together(results: Sequence[Result]) -> dict[str, Any]:
    """Several runs of one recipe: mean and range over runs, and all their pictures pooled; as JSON."""
    accuracies = [r.accuracy for r in results]
    fair = [r.without_leaks for r in results if r.without_leaks is not None]
    n, right = sum(r.n for r in results), sum(r.right for r in results)
    summary: dict[str, Any] = {
        "recipe": results[0].recipe,
        "runs": len(results),
        "mean": float(np.mean(accuracies)),
        "lowest": min(accuracies),
        "highest": max(accuracies),
        "pooled": {"n": n, "right": right, "accuracy": right / n},
        "train_accuracy": float(np.mean([r.train_accuracy for r in results])),
        "train_loss": float(np.mean([r.train_loss for r in results])),
        "each": [{"seed": r.seed, "hold_out": r.hold_out, "n": r.n, "accuracy": r.accuracy} for r in results],
    }
    if fair:
        summary["without_leaks"] = {"mean": float(np.mean(fair)), "lowest": min(fair), "highest": max(fair)}
    return summary


def figure_for_card(result: Result, report: Report, command: str) -> Mapping[str, Any]:
    """What a model's card says of the examination at its making; on the float32 network with the stored weights."""
    return {
        "on": f"held out at training ({result.hold_out})",
        "n": result.n,
        "accuracy": round(result.accuracy, 4),
        "interval_95": [round(v, 4) for v in result.interval_95],
        "hand_found": round(report.hand_found, 4),
        "accuracy_found": round(report.accuracy_found, 4),
        "engine": "Keras, float32",
        "command": command,
    }


def write_picture(run: Path, name: str, png: bytes) -> None:
    """Put a picture into a run's folder."""
    _write(run / f"{name}.png", png)


def _write(path: Path, content: str | bytes) -> None:
    try:
        write_atomically(path, content if isinstance(content, bytes) else content.encode())
    except OSError as e:
        raise TrainingError(f"{path} cannot be written: {e.strerror}. Is the disk full?") from e
