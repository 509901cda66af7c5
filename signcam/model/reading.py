"""Read a model file that anybody may have made, in a process of its own: `python -m signcam.model.reading FILE FOLDER`.

HDF5 and zip have been read past their ends, into endless loops and into gigabytes.  So the reading is done by a child
with limits on memory and time, which can die without harm: it writes nothing but plain arrays into a folder that it is
given, and says on stdout, in one line of JSON, what it found or why it refused.  Neither Keras nor TensorFlow is here,
nothing that a file carries is run, and no configuration is read.  The parent is model/importing.py.
"""

from __future__ import annotations

import importlib
import io
import json
import logging
import os
import stat
import struct
import sys
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import h5py
import numpy as np

from signcam.errors import ModelError
from signcam.model.bundle import (
    CARD,
    CARD_LIMIT_BYTES,
    FILE_LIMIT_BYTES,
    LIVE,
    WEIGHTS,
    as_stored,
    load_card,
    read_file,
    read_weights,
)
from signcam.model.keras_file import HDF5_ERRORS, InvalidNumbersError, OtherNetworkError, weights_in
from signcam.model.live_file import OtherGraphError, with_numbers_of
from signcam.model.shapes import MOST_CLASSES, hidden_in, weight_shapes
from signcam.settings import DEFAULT_MODEL, bundled_models, write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

log = logging.getLogger(__name__)

ARRAYS = "arrays.npz"
LABELS = "labels.txt"  # in the exports of signcam
LABELS_LIMIT_BYTES = 64_000
INNER_WEIGHTS = "model.weights.h5"  # in a .keras

MEMORY_BYTES = 1_500_000_000
CPU_S = 30
MOST_ENTRIES = 200  # of an archive
SMALL_BYTES = 5_000_000  # text packs well; arrays do not, and what grows more than
RATIO = 4  # times is a bomb

ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError, OSError, struct.error)
GRAPH_ERRORS = (
    ValueError,
    IndexError,
    TypeError,
    AttributeError,
    KeyError,
    OverflowError,
    struct.error,
    AssertionError,
)


def read(source: Path, into: Path) -> dict[str, Any]:
    """What is in a file or folder: a signcam model, or weights of the same network that Keras wrote.

    Args:
        source: a folder or .zip with card.json, weights.npz and live.tflite; a .weights.h5, .keras or .h5.
        into: a folder, to which arrays.npz is written, and for a signcam model card.json and, where its numbers could
            be taken into a graph of our own, live.tflite.

    Returns:
        kind: "model" or "weights"; classes; labels, empty where they are not known.

    Raises:
        ModelError: it is something else, damaged, too large, or not safe.
    """
    if source.is_dir():
        return _model(_of_folder(source), source.name, into)
    with source.open("rb") as file:
        begins = file.read(8)
        if begins == b"\x89HDF\r\n\x1a\n":
            return _weights(source, "", source.name, into)
        if begins[:2] == b"PK":
            return _of_zip(source, into)
    raise ModelError(
        f"{source.name} is not a signcam model or is damaged. Give a signcam .zip or folder, or the .weights.h5, "
        ".keras or .h5 of its network."
    )


def _of_folder(folder: Path) -> dict[str, bytes]:
    found = {}
    for name, most in ((CARD, CARD_LIMIT_BYTES), (WEIGHTS, FILE_LIMIT_BYTES), (LIVE, FILE_LIMIT_BYTES)):
        path = folder / name
        try:
            about = path.lstat()
        except OSError:
            raise ModelError(f"{folder.name} is not a signcam model: it has no {name}.") from None
        if not stat.S_ISREG(about.st_mode) or about.st_size > most:
            raise ModelError(f"{folder.name} was not opened: its {name} is a link, or too large.")
        found[name] = path.read_bytes()
    return found


def _of_zip(source: Path, into: Path) -> dict[str, Any]:
    with zipfile.ZipFile(source) as archive:
        entries = _checked_entries(archive, source.name)
        if INNER_WEIGHTS in entries:
            text = _unpacked(archive, entries[LABELS], LABELS_LIMIT_BYTES, source.name) if LABELS in entries else b""
            inner = into / INNER_WEIGHTS
            write_atomically(inner, _unpacked(archive, entries[INNER_WEIGHTS], FILE_LIMIT_BYTES, source.name))
            try:
                return _weights(inner, text.decode("utf-8", "replace"), source.name, into)
            finally:
                inner.unlink()
        cards = [path for path in entries if path.rpartition("/")[2] == CARD and not path.startswith("__MACOSX/")]
        if len(cards) != 1:
            raise ModelError(f"{source.name} is not a signcam model or is damaged: it holds {len(cards)} {CARD}.")
        folder = cards[0].removesuffix(CARD)
        found = {}
        for name, most in ((CARD, CARD_LIMIT_BYTES), (WEIGHTS, FILE_LIMIT_BYTES), (LIVE, FILE_LIMIT_BYTES)):
            if folder + name not in entries:
                raise ModelError(f"{source.name} is not a whole signcam model: it has no {name}.")
            found[name] = _unpacked(archive, entries[folder + name], most, source.name)
    return _model(found, source.name, into)


def _checked_entries(archive: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    """Every file by its path; an archive with anything odd is refused as a whole."""
    entries: dict[str, zipfile.ZipInfo] = {}
    if len(archive.infolist()) > MOST_ENTRIES:
        raise ModelError(f"{name} is not a signcam model: it holds {len(archive.infolist())} files.")
    for entry in archive.infolist():
        path = entry.filename
        odd = path.startswith("/") or "\\" in entry.orig_filename or ":" in path or ".." in path.split("/")
        if odd or stat.S_ISLNK(entry.external_attr >> 16) or entry.flag_bits & 1 or path in entries:
            why = "twice" if path in entries else "as a link, encrypted, or outside of its folder"
            raise ModelError(f"{name} was not opened: it holds “{ascii(path[:80])[1:-1]}” {why}.")
        entries[path] = entry
    return entries


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int, name: str) -> bytes:
    """The content of one entry, never more of it than it may have."""
    with archive.open(entry) as packed:
        content = packed.read(min(most, max(SMALL_BYTES, RATIO * entry.compress_size)) + 1)
    if len(content) > most or len(content) > max(SMALL_BYTES, RATIO * entry.compress_size):
        raise ModelError(f"{name} is too large or damaged and was not opened.")
    return content


def _weights(path: Path, labels: str, name: str, into: Path) -> dict[str, Any]:
    if path.stat().st_size > FILE_LIMIT_BYTES:
        raise ModelError(f"{name} is too large or damaged and was not opened.")
    try:
        with h5py.File(path, "r") as file:
            arrays = weights_in(file)
    except OtherNetworkError as e:
        raise ModelError(_other_network(name, str(e))) from e
    except InvalidNumbersError as e:
        raise ModelError(f"{name} contains invalid numbers and was not opened.") from e
    except ModelError as e:
        raise ModelError(f"{name} was not opened: {e}.") from e
    _write(into, arrays)
    return {
        "kind": "weights",
        "classes": arrays["predictions/bias"].shape[0],
        "labels": [line for line in labels.split("\n") if line.strip()],
    }


def _model(files: Mapping[str, bytes], name: str, into: Path) -> dict[str, Any]:
    given = into / name  # messages name a model by its folder
    for file, content in files.items():
        write_atomically(given / file, content)
    try:
        card = load_card(given)
        arrays = read_weights(given, card)
        live = read_file(given, card, LIVE)
    except ModelError as e:
        raise ModelError(str(e).replace(f"{into}{os.sep}", "")) from e
    shapes = {path: array.shape for path, array in arrays.items()}
    wanted = weight_shapes(len(card.labels), hidden_in(arrays)) if len(card.labels) <= MOST_CLASSES else {}
    if odd := sorted(path for path in wanted | shapes if wanted.get(path) != shapes.get(path)):
        was = shapes.get(odd[0], "missing")
        raise ModelError(_other_network(name, f"“{odd[0][:60]}” is {was}, not {wanted.get(odd[0], 'expected')}"))
    _write(into, arrays)
    write_atomically(into / CARD, files[CARD])
    try:
        ours = (bundled_models() / DEFAULT_MODEL / LIVE).read_bytes()
        write_atomically(into / LIVE, with_numbers_of(live, ours, len(card.labels)))
    except (OtherGraphError, OSError, *GRAPH_ERRORS) as e:
        log.info("%s is made anew: %s", LIVE, e)
    return {"kind": "model", "classes": len(card.labels), "labels": list(card.labels)}


def _other_network(name: str, reason: str) -> str:
    return (
        "signcam only takes the weights of its own network (ResNet-50). "
        f"{name} describes a different network and was not opened: {reason}."
    )


def _write(into: Path, arrays: Mapping[str, NDArray[np.float32]]) -> None:
    content = io.BytesIO()
    np.savez(content, **{k: as_stored(v) for k, v in arrays.items()})  # type: ignore[arg-type]
    write_atomically(into / ARRAYS, content.getbuffer())


# the process


def _limit() -> None:
    """Die rather than take the computer's memory or time.  Windows has no such limits: there is the parent's clock."""
    if sys.platform != "win32":
        import resource

        for what, most in (
            (resource.RLIMIT_DATA, MEMORY_BYTES),
            (resource.RLIMIT_CPU, CPU_S),
            (resource.RLIMIT_FSIZE, FILE_LIMIT_BYTES),
            (resource.RLIMIT_CORE, 0),
        ):
            _, hard = resource.getrlimit(what)
            resource.setrlimit(what, (most if hard < 0 else min(most, hard), hard))


FORBIDDEN = {
    "pickle.find_class",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "subprocess.Popen",
    "ctypes.dlopen",
}


def _guard(event: str, _: tuple[Any, ...]) -> None:
    """End at once where something would be started, loaded or sent."""
    if event in FORBIDDEN or event.startswith("socket."):
        os._exit(3)


def main(arguments: Sequence[str]) -> int:
    """Read the first, write into the second."""
    source, into = map(Path, arguments)
    for late in ("ai_edge_litert.schema_py_generated", "flatbuffers.builder"):
        importlib.import_module(late)  # now: from here on nothing may be loaded any more
    _limit()
    sys.addaudithook(_guard)
    try:
        report = read(source, into)
    except ModelError as e:
        report = {"refused": str(e)}
    except MemoryError:
        report = {"refused": f"{source.name} is too large or damaged and was not opened."}
    except (*HDF5_ERRORS, *ZIP_ERRORS):
        report = {"refused": f"{source.name} is not a signcam model or is damaged."}
    sys.stdout.write(json.dumps(report) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
