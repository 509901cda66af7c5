"""Forget a person: the samples, and what else was made of them on this computer.

A network that was trained on somebody cannot be made to unlearn; so the models are named, and the user decides.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import ModelError
from signcam.model.bundle import NPZ_DAMAGED, load_card
from signcam.settings import home, list_models, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path

    from signcam.dataset.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What `forget` did.

    Attributes:
        samples: how many were deleted, those in the trash counted.
        copies: files of prepared hands and pictures of runs that were deleted as well; they can be made again.
        models: names of the models that were trained on this person or examined on them, as far as cards tell.
    """

    samples: int
    copies: int
    models: tuple[str, ...]


def forget(store: Store, signer: str) -> Forgotten:
    """Delete everything of this signer that signcam keeps, and name the models that have seen them.

    Raises:
        DataError: a file of the store cannot be deleted.
        SignCamError: the settings, which remember who agreed to be recorded, cannot be saved.
    """
    models = trained_on(signer)
    samples = store.forget(signer)
    copies = [path for path in (home() / "cache").glob("prepared-*.npz") if _holds(path, signer)]
    for name in models:
        copies += [path for path in [home() / "runs" / name / "mistakes.png"] if path.is_file()]  # it shows hands
    for path in copies:
        path.unlink(missing_ok=True)
    settings = load_settings()
    if signer in settings.signers:
        save_settings(replace(settings, signers=tuple(name for name in settings.signers if name != signer)))
    return Forgotten(samples, len(copies), models)


def trained_on(signer: str) -> tuple[str, ...]:
    """Names of the models whose cards name this signer of recorded samples."""
    found = []
    for name, folder in list_models().items():
        try:
            card = load_card(folder)
        except ModelError as e:
            log.info("%s", e)
            continue
        if any(signer in about.get("signers", ()) for about in card.data.values() if isinstance(about, dict)):
            found.append(name)
    return tuple(found)


def _holds(path: Path, signer: str) -> bool:
    """Whether prepared hands of this person are in the file; also if that cannot be told."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as f:
            return signer in set(map(str, f["people"]))
    except (*NPZ_DAMAGED, OSError) as e:
        log.info("%s cannot be read (%s)", path, e)
        return True
