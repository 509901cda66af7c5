"""The verdict on a run: its model and the one that it is compared with, on the pictures that neither learned from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast, get_args

import numpy as np

from signcam.dataset.unseen import How
from signcam.model.bundle import load_card
from signcam.settings import find_model
from signcam.training.quick import answers
from signcam.training.verdict import by_picture, no_none, too_few, verdict_of
from signcam.values import Crop, Prediction

if TYPE_CHECKING:
    from collections.abc import Sequence

    import keras
    from numpy.typing import NDArray

    from signcam.dataset.example import Example
    from signcam.training.job import Job, Material
    from signcam.training.quick import Base, Features, Quick
    from signcam.training.verdict import Verdict
    from signcam.values import ModelCard

    Answers = Sequence[Prediction | None]


@dataclass(frozen=True, slots=True)
class Former:
    """The model that the new one is compared with.

    Attributes:
        card: its card.
        answers: to each picture.
    """

    card: ModelCard
    answers: Answers


def quick_verdict(job: Job, base: Base, features: Features, quick: Quick, former: Answers | None) -> Verdict | None:
    """Of the recipe "head": each sample by a head that has not learned from its part; None where nothing can be judged.

    Args:
        job: what was done.
        base: the model that was begun with.
        features: of the samples.
        quick: the heads.
        former: the answers of the model `job.against`, where it is another than the base.
    """
    rows = [i for i, judged in enumerate(features.apart.judged) if judged]
    notes = [*too_few(features.examples), *no_none(features.labels)]
    if not rows:
        return None
    examples = [features.examples[i] for i in rows]
    said = quick.said_unseen()[rows]
    old = None
    if job.against:
        card = load_card(find_model(job.against))
        if former is None:
            shown = base.says(features.views[0][rows])
            former = None if shown is None else answers(card.labels, shown)
        else:
            former = [former[i] for i in rows]
        if former is not None:
            old = (card.name, former, card.labels)
            notes += _met(card, examples)
    if (mixed := quick.said_mixed()) is not None:
        truth = np.array([features.labels.index(e.label) for e in examples])
        right, flattered = (int((shares.argmax(axis=1) == truth).sum()) for shares in (said, mixed[rows]))
        notes.append(by_picture(right, flattered, len(rows)))
    if features.kept is not None:
        notes.append(_kept(base, features, quick))
    new = (_name(job), answers(features.labels, said), features.labels)
    return verdict_of(features.apart.how, examples, new, old, notes)


def verdict_on(job: Job, material: Material, network: keras.Model) -> Verdict | None:
    """Of the other recipes: the held out pictures that a hand was found in; None without any.

    Args:
        job: what was done.
        material: with what is held out.
        network: float32, its weights as they are stored.
    """
    if material.examined is None:
        return None
    from signcam.model.preprocess import to_unit
    from signcam.training.batches import asked, plain

    views = plain(material.examined)
    examples = [e for e, seen in zip(material.held_out, material.seen, strict=True) if seen]
    notes = [*too_few(material.held_out), *no_none(material.labels)]
    old = None
    if job.against:
        former = former_of(job.against, views)
        old = (former.card.name, former.answers, former.card.labels)
        notes += _met(former.card, examples)
    new = (_name(job), answers(material.labels, asked(network, to_unit(views))), material.labels)
    return verdict_of(_how(job, material), examples, new, old, notes)


def _how(job: Job, material: Material) -> How:
    """What the held out pictures share with none that was trained on."""
    told = {about["unseen"] for about in material.described.values() if "unseen" in about}
    for how in get_args(How):
        if how in told:
            return cast("How", how)
    return "signers" if any(about.get("held_out") for about in material.described.values()) else "pictures"


def former_of(name: str, views: NDArray[np.uint8]) -> Former:
    """What a model says of (N, S, S, 3) uint8 RGB crops.

    Raises:
        ModelError: there is no such model, or it is damaged.
    """
    from signcam.model.classifier import load_classifier

    with load_classifier(find_model(name), "cpu") as classifier:
        whole = np.eye(2, 3, dtype=np.float32)
        crops = [Crop(np.ascontiguousarray(view), whole.copy(), 0.0) for view in views]
        return Former(classifier.card, classifier.classify_all(crops))


def _met(card: ModelCard, examples: Sequence[Example]) -> list[str]:
    """A sentence where the former model has learned from these people: its figure flatters then."""
    learned = {who for about in card.data.values() if isinstance(about, dict) for who in about.get("signers", ())}
    if not (met := sorted(learned & {e.person for e in examples})):
        return []
    named = ", ".join(f"“{who}”" for who in met)
    return [f"{card.name} has learned from samples by {named} before, so its figure flatters it."]


def _kept(base: Base, features: Features, quick: Quick) -> str:
    """How far the former model's signs were kept, on the rendered hands they were kept by."""
    if features.kept is None:
        raise ValueError("nothing was to be kept")
    kernel, bias = quick.head()
    said = (features.kept[0] @ kernel + bias).argmax(axis=1)
    same = float((said == features.kept[1].argmax(axis=1)).mean())
    return (
        f"The signs of {base.card.name} were kept by rendered hands, not by the data it learned from: of those "
        f"{len(said)} it says the same as before in {100 * same:.0f} %. On people it may have become worse at signs "
        "that you did not record."
    )


def _name(job: Job) -> str:
    return job.run.name if job.out is None else job.out.name
