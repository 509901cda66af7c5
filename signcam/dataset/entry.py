"""One recorded sample, as the index knows it: everything but its pixels."""

from __future__ import annotations

import contextlib
import math
import re
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, get_args

import numpy as np

from signcam import __version__
from signcam.dataset.naming import ID, LABEL_CHARACTERS, new_id
from signcam.dataset.png import sha256_of
from signcam.errors import DataError
from signcam.sample import Palm, Sample, hand_of
from signcam.values import LANDMARKS, Hand, Side

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

SITTING = timedelta(minutes=20)  # without a sample; then somebody who comes again has sat down anew
TEXT_CHARACTERS = 200
FAR_PX = 1_000_000
SHORT = ("signer", "session", "camera", "crop", "program", "recorded_at_utc")
SIDES, PALMS = get_args(Side), get_args(Palm)
SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Entry:
    """One recorded sample without its pixels, which `Store.picture` gives.  Two entries are equal when their ids are.

    Attributes:
        id: unique in every store there is; begins with the time.
        folder: the folder's name, made of the label (dataset/naming.py).
        label, signer, session, camera, side, palm, frame_size, hand_px, light, recorded_at_utc, crop: as in `Sample`.
        landmarks: (21, 2) float32 px of the picture, to 0.01 px.
        program: the signcam that kept it.
        sha256: of its pixels.
        origin: of what was imported, the sha256 of the picture that it was cut from; else "".
    """

    id: str
    folder: str = field(compare=False)
    label: str = field(compare=False)
    signer: str = field(compare=False)
    session: str = field(compare=False)
    side: Side = field(compare=False)
    palm: Palm = field(compare=False)
    camera: str = field(compare=False)
    frame_size: tuple[int, int] = field(compare=False)
    hand_px: float = field(compare=False)
    light: float = field(compare=False)
    recorded_at_utc: str = field(compare=False)
    landmarks: NDArray[np.float32] = field(compare=False, repr=False)
    crop: str = field(compare=False)
    program: str = field(compare=False)
    sha256: str = field(compare=False, repr=False)
    origin: str = field(default="", compare=False, repr=False)

    @property
    def file(self) -> PurePosixPath:
        """Where it lies in the store: 7/20261128T200718123-3f2a91bc.png."""
        return PurePosixPath(self.folder, f"{self.id}.png")

    @property
    def hand(self) -> Hand:
        """The hand in the picture, as a detector would give it."""
        return hand_of(self.landmarks, self.side)

    def described(self) -> dict[str, Any]:
        """For JSON; `entry_of` reads it."""
        about = {name: getattr(self, name) for name in NAMES}
        return about | {"landmarks": [[round(x, 2), round(y, 2)] for x, y in self.landmarks.tolist()]}


NAMES = tuple(f.name for f in fields(Entry))


def entry_from(sample: Sample, sample_id: str, folder: str, origin: str = "") -> Entry:
    """What is to be written of a sample that gets this id and goes into this folder."""
    return Entry(
        id=sample_id,
        folder=folder,
        label=sample.label,
        signer=sample.signer,
        session=sample.session,
        side=sample.side,
        palm=sample.palm,
        camera=sample.camera[:TEXT_CHARACTERS],
        frame_size=sample.frame_size,
        hand_px=round(sample.hand_px, 1),
        light=round(sample.light, 1),
        recorded_at_utc=sample.recorded_at_utc,
        landmarks=_read_only(np.round(sample.landmarks, 2)),
        crop=sample.crop,
        program=__version__,
        sha256=sha256_of(sample.rgb),
        origin=origin,
    )


def entry_of(about: Mapping[str, Any], where: str) -> Entry:
    """An entry that was written before, by anybody: every value is looked at.

    Raises:
        DataError: a value is missing or makes no sense; `where` is for the message.
    """
    try:
        landmarks = np.array(about["landmarks"], np.float32)
        width, height = about["frame_size"]
        values = {name: about[name] for name in NAMES}
        entry = Entry(**values | {"landmarks": _read_only(landmarks), "frame_size": (width, height)})
        good = (
            ID.fullmatch(entry.id) is not None
            and _is_a_name(entry.folder)
            and 0 < len(entry.label) <= LABEL_CHARACTERS
            and all(isinstance(about[name], str) and len(about[name]) <= TEXT_CHARACTERS for name in SHORT)
            and entry.side in SIDES
            and entry.palm in PALMS
            and landmarks.shape == (LANDMARKS, 2)
            and bool((np.abs(landmarks) < FAR_PX).all())  # so that NaN fails too
            and all(type(v) is int and 0 < v < FAR_PX for v in (width, height))
            and all(type(v) in {int, float} and math.isfinite(v) for v in (entry.hand_px, entry.light))
            and SHA256.fullmatch(entry.sha256) is not None
            and (entry.origin == "" or SHA256.fullmatch(entry.origin) is not None)
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as e:
        raise DataError(f"{where} does not describe a sample ({type(e).__name__}: {e}).") from e
    if not good:
        raise DataError(f"{where} does not describe a sample: a value in it is out of range.")
    return entry


def sitting_of(entries: Sequence[Entry], signer: str, now_utc: datetime) -> str:
    """The session that a sample of this signer belongs to now, after these entries: the last one's, or a new one."""
    last = next((e for e in reversed(entries) if e.signer == signer and not e.origin), None)
    if last is not None:
        with contextlib.suppress(ValueError, TypeError):  # a time that another program wrote
            if abs(now_utc - datetime.fromisoformat(last.recorded_at_utc)) < SITTING:
                return last.session
    return new_id(now_utc)


def _read_only(landmarks: NDArray[np.float32]) -> NDArray[np.float32]:
    landmarks.flags.writeable = False
    return landmarks


def _is_a_name(folder: str) -> bool:
    """Whether this is one folder's name and nothing that leads elsewhere."""
    return bool(folder) and folder[0] != "." and not set(folder) & set("/\\:\0") and len(folder.encode()) <= 255
