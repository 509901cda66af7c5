"""A model on disk: models/<name>/ with card.json, weights.npz and live.tflite.

Own files are arrays by layer name in numpy's zip, never an architecture and never code: the network is always built
from model/resnet50.py, and a damaged or foreign file ends in a message.  Every file's sha256 is in the card.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import re
import zipfile
import zlib
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.dataset.naming import strange_in
from signcam.errors import ModelError
from signcam.hand.crop import CROP_RULE
from signcam.model.preprocess import PREPROCESSING
from signcam.settings import rename, sync_folder, write_atomically
from signcam.values import ModelCard

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

log = logging.getLogger(__name__)

CARD = "card.json"
WEIGHTS = "weights.npz"
LIVE = "live.tflite"
FORMAT = 1
CARD_LIMIT_BYTES = 4_000_000
CARD_LABEL_CHARACTERS = 200
FILE_LIMIT_BYTES = 400_000_000  # ResNet-50 in float32 has 94 MB
NPZ_DAMAGED = (
    *(OSError, ValueError, KeyError, TypeError, EOFError, MemoryError, RuntimeError),
    *(zipfile.BadZipFile, zlib.error),
)
"""What reading a damaged .npz raises, found by changing bytes at random 60,000 times."""

SHA256 = re.compile(r"[0-9a-f]{64}")

_TEXTS = ("name", "crop", "preprocessing", "intended_use", "licence", "command", "keras_version", "trained_at_utc")
_OBJECTS = ("recipe", "data", "engine_files")
_LISTS = {"labels": str, "measured": dict, "limits": str}


def load_card(folder: Path) -> ModelCard:
    """The card of the model in `folder`, checked to fit this signcam.

    Raises:
        ModelError: it is missing, damaged, newer, or made for another crop rule or preprocessing.
    """
    path = folder / CARD
    try:
        if path.stat().st_size > CARD_LIMIT_BYTES:
            raise ModelError(f"{path} is too large to be a model card.")
        raw = json.loads(path.read_text(encoding="utf-8"))
    except OSError as e:
        raise ModelError(f"{folder} is not a signcam model: its {CARD} cannot be read ({e.strerror}).") from e
    except (ValueError, RecursionError) as e:  # the second from very deep JSON
        raise ModelError(f"{path} is damaged ({e}). Get the model again, or choose another.") from e
    if not isinstance(raw, dict) or not isinstance(raw.get("format"), int):
        raise ModelError(f"{path} is not a signcam model card.")
    if raw["format"] > FORMAT:
        raise ModelError(
            f"{folder.name} was made with a newer signcam (format {raw['format']}). Please update signcam."
        )
    try:
        card = _card(raw)
    except (TypeError, ValueError, KeyError) as e:
        raise ModelError(f"{path} is damaged ({e}). Get the model again, or choose another.") from e
    if (card.crop, card.preprocessing) != (CROP_RULE, PREPROCESSING):
        raise ModelError(
            f"{folder.name} was trained on pictures cut by “{card.crop}” and prepared by “{card.preprocessing}”; this "
            f"signcam uses “{CROP_RULE}” and “{PREPROCESSING}”. Use the signcam it was made with, or train it again."
        )
    return card


def fit_for_a_card(label: str) -> bool:
    """Whether a sign may be called so: something that can be seen, turns no text around, and is no page."""
    return bool(label.strip()) and len(label) <= CARD_LABEL_CHARACTERS and not strange_in(label)


def _card(raw: Mapping[str, Any]) -> ModelCard:
    known = {f.name: raw[f.name] for f in fields(ModelCard) if f.name in raw}
    for name in _TEXTS:
        if not isinstance(known.get(name, ""), str):
            raise TypeError(f"{name} must be text")
    for name in _OBJECTS:
        if not isinstance(known.get(name, {}), dict):
            raise TypeError(f"{name} must be an object")
    for name, kind in _LISTS.items():
        items = known.get(name, [])
        if not isinstance(items, list) or not all(isinstance(item, kind) for item in items):
            raise TypeError(f"{name} must be a list, all of one kind")
        known[name] = tuple(items)
    labels = known["labels"]
    if len(labels) < 2 or len(set(labels)) < len(labels):
        raise ValueError("labels must be two or more different names")
    if not all(fit_for_a_card(label) for label in labels):
        raise ValueError("a label cannot be seen, or is too long")
    if type(known["input_px"]) is not int or not 32 <= known["input_px"] <= 1024:
        raise ValueError("input_px must be a whole number from 32 to 1024")
    return ModelCard(**known)


def save_card(folder: Path, card: ModelCard) -> None:
    """Write card.json; the other files are written first, so that a card always describes what is there."""
    text = json.dumps({"format": FORMAT, **asdict(card)}, indent=1, ensure_ascii=False) + "\n"
    _write(folder / CARD, text.encode())


def save_model(folder: Path, card: ModelCard, arrays: Mapping[str, NDArray[np.float32]], live: bytes) -> ModelCard:
    """Write a whole model; the card's `engine_files` are filled in here.

    Killed at any moment, it leaves the model that was there before or the new one, whole: the new files are written
    beside the old ones under names of their own, then the card that speaks of them replaces the old card, and only then
    they take the old ones' places.

    Args:
        folder: its name is the model's.
        card: what is known of it.
        arrays: the weights by name (`model/network.py`); stored by `as_stored`.
        live: the LiteRT file made from the same float16 weights.

    Returns:
        The card as written.
    """
    content = io.BytesIO()
    np.savez_compressed(content, **{k: as_stored(v) for k, v in arrays.items()})  # type: ignore[arg-type]
    files = {WEIGHTS: content.getvalue(), LIVE: live}
    card = replace(card, engine_files={name: hashlib.sha256(data).hexdigest() for name, data in files.items()})
    begun: list[Path] = []
    try:
        for name, data in files.items():
            if not (path := _beside(folder, name, card.engine_files[name])).exists():
                begun.append(path)
                _write(path, data)
        save_card(folder, card)
    except ModelError:
        for path in begun:
            path.unlink(missing_ok=True)
        raise
    try:
        _settle(folder, card)
    except OSError as e:  # Windows, where somebody reads the old file: the model is read from where it lies
        log.info("%s: %s", folder, e)
    return card


def _beside(folder: Path, name: str, digest: str) -> Path:
    """Where a file waits until the card that speaks of it is written."""
    return folder / f"{name}.{digest[:16]}"


def place_of(folder: Path, card: ModelCard, name: str) -> Path:
    """Where a file of the model is: at its place, or still beside it if the program that saved it was killed."""
    digest = card.engine_files.get(name)
    if isinstance(digest, str) and SHA256.fullmatch(digest) and (waits := _beside(folder, name, digest)).is_file():
        return waits
    return folder / name


def _settle(folder: Path, card: ModelCard) -> None:
    """Give a saved model's files their names, and remove what an earlier save that was killed has left."""
    for name in card.engine_files:
        if (waits := place_of(folder, card, name)) != folder / name:
            rename(waits, folder / name)
    sync_folder(folder)
    for name in (CARD, *card.engine_files):
        for left in (*folder.glob(f"{name}.{'[0-9a-f]' * 16}"), *folder.glob(f".{name}*.tmp")):
            left.unlink(missing_ok=True)


def as_stored(array: NDArray[np.float32]) -> NDArray[np.float16 | np.float32]:
    """float16; as it is where a number is too large for that, above 65504, as a variance may be."""
    with np.errstate(over="ignore"):
        half = array.astype(np.float16)
    return half if np.isfinite(half).all() else array


def read_file(folder: Path, card: ModelCard, name: str) -> bytes:
    """A file of the model, its sha256 checked against the card.

    Raises:
        ModelError: it is missing, too large, or not the one the card describes.
    """
    path = place_of(folder, card, name)
    try:
        if path.stat().st_size > FILE_LIMIT_BYTES:
            raise ModelError(f"{path} is too large to be a part of a signcam model.")
        content = path.read_bytes()
    except OSError as e:
        raise ModelError(f"The model {folder.name} has no usable {name} ({e.strerror}). Get it again.") from e
    if hashlib.sha256(content).hexdigest() != card.engine_files.get(name):
        raise ModelError(f"{path} is damaged: it is not the file its card describes. Get the model again.")
    return content


def read_weights(folder: Path, card: ModelCard) -> dict[str, NDArray[np.float32]]:
    """The weights by name, float32, finite.

    Raises:
        ModelError: the file is damaged or holds invalid numbers.
    """
    content = read_file(folder, card, WEIGHTS)
    arrays: dict[str, NDArray[np.float32]] = {}
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as f:
            if sum(member.file_size for member in f.zip.infolist()) > FILE_LIMIT_BYTES:
                raise ValueError("it would unpack to more than any model has")
            for name in f.files:
                arrays[name] = np.asarray(f[name], np.float32)
    except NPZ_DAMAGED as e:
        raise ModelError(f"{place_of(folder, card, WEIGHTS)} is damaged ({e}). Get the model again.") from e
    variances = [a for name, a in arrays.items() if name.endswith("moving_variance")]
    if not all(np.isfinite(a).all() for a in arrays.values()) or any((a < 0).any() for a in variances):
        raise ModelError(f"The model {folder.name} contains invalid numbers and was not opened. Get it again.")
    return arrays


def verify(folder: Path) -> ModelCard:
    """Check the files of a model against its card; ModelError if one is missing or damaged."""
    card = load_card(folder)
    read_file(folder, card, LIVE)
    read_weights(folder, card)
    return card


def _write(path: Path, content: bytes) -> None:
    try:
        write_atomically(path, content)
    except OSError as e:
        raise ModelError(f"The model cannot be written to {path.parent}: {e.strerror}. Is the disk full?") from e
