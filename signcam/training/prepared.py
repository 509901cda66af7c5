"""Prepared hands as a value, and kept on disk: preparing thousands takes minutes, reading them a second."""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from signcam.dataset.example import UNKNOWN
from signcam.errors import TrainingError
from signcam.model.bundle import NPZ_DAMAGED
from signcam.settings import home, write_atomically

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from signcam.dataset.sources import Example

log = logging.getLogger(__name__)

PREPARED_PX = 144


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """Hands ready to be augmented.

    Attributes:
        pictures: (N, P, P, 3) uint8 RGB, P = PREPARED_PX.
        masks: (N, P, P) uint8, 255 where the hand is, softly falling to 0.
        labels: N signs.
        people: N persons, "" where unknown.
        missed: names of the pictures in which no hand was found; they are not among the N.
    """

    pictures: NDArray[np.uint8]
    masks: NDArray[np.uint8]
    labels: tuple[str, ...]
    people: tuple[str, ...]
    missed: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.labels)


def together(parts: Sequence[Prepared]) -> Prepared:
    """All of these as one."""
    return Prepared(
        np.concatenate([p.pictures for p in parts]),
        np.concatenate([p.masks for p in parts]),
        tuple(label for p in parts for label in p.labels),
        tuple(person for p in parts for person in p.people),
        tuple(name for p in parts for name in p.missed),
    )


def kept_apart(prepared: Prepared, indices: NDArray[np.intp]) -> Prepared:
    """Those of these indices."""
    return Prepared(
        prepared.pictures[indices],
        prepared.masks[indices],
        tuple(prepared.labels[i] for i in indices),
        tuple(prepared.people[i] for i in indices),
        (),
    )


def apart(prepared: Prepared, share: float, seed: int) -> tuple[Prepared, Prepared]:
    """Keep a share apart for validation: (the rest, the share).

    By whole people where they are known, drawn until the share is reached; pictures of unknown people one by one, as
    many of each label.
    """
    rng = np.random.default_rng((seed, 0xA9A27))
    people = np.array(prepared.people)
    chosen = np.zeros(len(prepared), bool)
    known = np.flatnonzero(people != UNKNOWN)
    for person in rng.permutation(np.unique(people[known])) if len(known) else ():
        if chosen.sum() >= share * len(known):
            break
        chosen |= people == person
    labels = np.array(prepared.labels)
    for label in np.unique(labels):
        unknown = np.flatnonzero((people == UNKNOWN) & (labels == label))
        chosen[rng.permutation(unknown)[: round(share * len(unknown))]] = True
    if not chosen.any() or set(labels[chosen]) - set(labels[~chosen]):
        raise TrainingError(
            "No pictures can be kept apart for validation without losing a sign or a whole person. Give a larger "
            "--validation, or pictures of more people."
        )
    return kept_apart(prepared, np.flatnonzero(~chosen)), kept_apart(prepared, np.flatnonzero(chosen))


def of_these(prepared: Prepared, everything: Sequence[Example], some: Sequence[Example]) -> Prepared:
    """The prepared hands of `some` of the pictures, in their order, where `prepared` is of `everything`."""
    missed = set(prepared.missed)
    found = {e.name: row for row, e in enumerate(e for e in everything if e.name not in missed)}
    rows = np.array([found[e.name] for e in some if e.name in found], np.intp)
    return replace(kept_apart(prepared, rows), missed=tuple(e.name for e in some if e.name not in found))


def keep(prepared: Prepared, key: str) -> Prepared:
    """Keep these under a key for `cached`, if the disk takes them; they are returned either way."""
    content = io.BytesIO()
    np.savez(
        content,
        pictures=prepared.pictures,
        masks=prepared.masks,
        labels=np.array(prepared.labels, np.str_),
        people=np.array(prepared.people, np.str_),
        missed=np.array(prepared.missed, np.str_),
    )
    try:
        write_atomically(_path(key), content.getvalue())
    except OSError as e:  # the run can go on without it
        log.info("prepared hands cannot be kept in %s: %s", _path(key), e)
    return prepared


def cached(key: str) -> Prepared | None:
    """What was kept under this key, or None."""
    path = _path(key)
    if not path.is_file():
        return None
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as f:  # a path it would leave open
            labels, people, missed = (tuple(map(str, f[k])) for k in ("labels", "people", "missed"))
            return Prepared(f["pictures"], f["masks"], labels, people, missed)
    except NPZ_DAMAGED as e:
        log.info("prepared hands in %s cannot be read (%s); preparing anew", path, e)
        return None


def _path(key: str) -> Path:
    return home() / "cache" / f"prepared-{key[:32]}.npz"
