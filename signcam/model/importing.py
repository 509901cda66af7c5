"""Take in a model that was made elsewhere: a model of signcam's, or weights of the same network that Keras wrote.

The file is read by a child process (model/reading.py), which gives back arrays and nothing else; what is kept is made
of them here, by our own code.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.dataset.example import checked_labels
from signcam.errors import DataError, ModelError
from signcam.hand.crop import CROP_RULE
from signcam.model.bundle import FILE_LIMIT_BYTES, LIVE, NPZ_DAMAGED, load_card, save_model
from signcam.model.preprocess import PREPROCESSING
from signcam.model.shapes import hidden_in, weight_shapes
from signcam.model.shelf import checked_name, free_name, put_on_shelf, unfinished
from signcam.values import ModelCard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

WALL_S = 60.0  # a sound file takes a second or two; a computer may be busy
ENDINGS = (".zip", ".weights.h5", ".keras", ".h5", ".hdf5")
"""What a file that can be imported ends in; what counts is how it begins."""

UNKNOWN_LIMIT = "It was imported as weights: what it was trained on and how well it reads is not known."
ALIKE_LIMIT = "It must have been trained on crops as RGB in 0…1; a file of weights does not tell."


class LabelsMissingError(ModelError):
    """The file does not tell what its signs are called.

    Attributes:
        classes: how many there are.
    """

    def __init__(self, name: str, classes: int) -> None:
        super().__init__(
            f"{name} knows {classes} signs, but does not tell what they are called. Name them in the order of the "
            f"network's outputs: --labels A,B,… ({classes} of them)."
        )
        self.classes = classes


@dataclass(frozen=True, slots=True)
class Imported:
    """A model that was taken in.

    Attributes:
        folder: where it is now; its name is the model's.
        card: its card.
        anew: whether its LiteRT file was made anew from the weights, since the one it came with was not int8 or did
            not do exactly what signcam's own do; weights alone have none.
    """

    folder: Path
    card: ModelCard
    anew: bool


def import_model(
    source: Path, name: str = "", labels: Sequence[str] = (), *, tell: Callable[[str], None] | None = None
) -> Imported:
    """Take a model into the user's library.

    Args:
        source: a folder or .zip of a signcam model; or a .weights.h5, .keras or .h5 with the weights of its network.
        name: for the model; without it the source's own, with a number where it is taken.
        labels: of the signs, in the order of the network's outputs, for weights that do not tell them.
        tell: told what is being done, before it is.

    Raises:
        LabelsMissingError: they have to be given.
        ModelError: it is no such model, damaged or not safe; the name will not do; the disk refuses.
    """
    called = checked_name(name) if name else free_name(_stem(source))
    if not source.exists():
        raise ModelError(f"There is no {source}. Check the name.")
    if not (source.is_dir() or source.is_file()):
        raise ModelError(f"{source} is no file and no folder. Give a model's folder, or a .zip, .keras or .h5.")
    if source.is_file() and source.stat().st_size > FILE_LIMIT_BYTES:
        raise ModelError(f"{source.name} is too large or damaged and was not opened.")
    with unfinished() as work:
        if tell:
            tell(f"Reading {source.name}")
        (read := work / "read").mkdir()
        report = read_apart(source, read)
        arrays = _arrays(read / "arrays.npz", source.name)
        if report["kind"] == "model":
            if labels:
                raise ModelError(f"{source.name} is a model of signcam's and tells its signs. Leave --labels out.")
            card = replace(load_card(read), name=called)
        else:
            card = _card(source, called, _labels(labels or report["labels"], report["classes"], source.name))
        wanted = weight_shapes(len(card.labels), hidden_in(arrays))
        if {path: array.shape for path, array in arrays.items()} != wanted:  # a child may have been deceived
            raise ModelError(f"{source.name} is not a signcam model or is damaged.")
        live = (read / LIVE).read_bytes() if (read / LIVE).is_file() else None
        new = work / "new" / called
        card = save_model(new, card, arrays, live or _live(card, arrays, tell))
        return Imported(put_on_shelf(new), card, live is None)


def read_apart(source: Path, into: Path, *, wall_s: float = WALL_S) -> dict[str, Any]:
    """What `reading.read` finds, by a child process that is limited and may die.

    Raises:
        ModelError: it refused the file, or did not survive it.
    """
    # -P: no module of the folder that one happens to be in; the package is found where it is
    program = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[2])!r}); from signcam.model.reading import main; "
        "sys.exit(main(sys.argv[1:]))"
    )
    alone = {"HDF5_PLUGIN_PRELOAD": "::", "OPENBLAS_NUM_THREADS": "1", "PYTHONUTF8": "1"}  # no plugins for HDF5
    try:
        ended = subprocess.run(
            [sys.executable, "-P", "-c", program, str(source.resolve()), str(into)],
            env=os.environ | alone,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=wall_s,
            check=False,
        )
        report = json.loads(ended.stdout)
        refused = str(report.get("refused", ""))
        if not refused and (report["kind"] not in {"model", "weights"} or type(report["classes"]) is not int):
            raise ValueError(f"it says {report}")
    except OSError as e:
        raise ModelError(f"The process that reads model files cannot be started ({e.strerror}).") from e
    except (subprocess.TimeoutExpired, ValueError, KeyError, TypeError, AttributeError) as e:
        raise ModelError(f"{source.name} is too large or damaged and was not opened.") from e
    if refused:
        raise ModelError("".join(c for c in refused[:600] if c.isprintable()))
    return dict(report)


def _arrays(path: Path, name: str) -> dict[str, NDArray[np.float32]]:
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as f:
            arrays = {key: np.asarray(f[key], np.float32) for key in f.files}
    except NPZ_DAMAGED as e:
        raise ModelError(f"{name} is not a signcam model or is damaged.") from e
    return arrays


def _labels(labels: Sequence[str], classes: int, name: str) -> tuple[str, ...]:
    if not labels:
        raise LabelsMissingError(name, classes)
    try:
        given = checked_labels(labels, "The list of labels")
    except DataError as e:
        raise ModelError(str(e)) from e
    if len(given) != classes:
        raise ModelError(f"{name} knows {classes} signs, and {len(given)} labels were given: {', '.join(given)}.")
    return given


def _card(source: Path, name: str, labels: tuple[str, ...]) -> ModelCard:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return ModelCard(
        name=name,
        labels=labels,
        input_px=64,
        crop=CROP_RULE,
        preprocessing=PREPROCESSING,
        data={"imported": {"file": source.name, "at_utc": now}},
        intended_use=f"Reading the static handshapes {' '.join(labels)} of one hand before a webcam.",
        limits=(UNKNOWN_LIMIT, ALIKE_LIMIT),
        command=f"signcam models import {source.name} --labels {','.join(labels)}",
    )


def _live(card: ModelCard, arrays: dict[str, NDArray[np.float32]], tell: Callable[[str], None] | None) -> bytes:
    """A LiteRT file in float16: int8 would need pictures to take its ranges from."""
    if tell:
        tell("Loading TensorFlow, and making the file for this computer's processor")
    from signcam.env import quiet_stderr

    with quiet_stderr():
        from signcam.model.export import to_litert
        from signcam.model.network import network_of

    network = network_of(card, arrays)
    return to_litert(network, "float16", np.zeros((1, card.input_px, card.input_px, 3), np.uint8))


def _stem(source: Path) -> str:
    name = source.resolve().name
    ending = next((e for e in ENDINGS if name.lower().endswith(e)), "")
    return name[: -len(ending)] if ending else name
