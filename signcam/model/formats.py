"""A model as files for other programs: their names, and what is told beside them.

Each file is made by `export.py` and holds the labels; README.txt beside it says what goes in, what comes out and how
the crop is cut, since an export that disagrees with the app has most often been shown another crop.
"""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from signcam.env import quiet_stderr
from signcam.errors import ModelError
from signcam.model.bundle import LIVE, load_card, read_file
from signcam.model.export import (
    live_taking_pixels,
    missing_for_onnx,
    saved_to_litert,
    taking_pixels,
    to_onnx,
    write_keras,
    write_saved_model,
)
from signcam.model.guide import readme
from signcam.settings import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import keras

    from signcam.values import ModelCard

Format = Literal["keras", "litert-float32", "litert-float16", "litert-int8", "onnx", "savedmodel"]
FORMATS: tuple[Format, ...] = get_args(Format)
ENDINGS: dict[Format, str] = {
    "keras": ".keras",
    "litert-float32": "-float32.tflite",
    "litert-float16": "-float16.tflite",
    "litert-int8": "-int8.tflite",
    "onnx": ".onnx",
    "savedmodel": "-savedmodel",
}
LABELS, README = "labels.txt", "README.txt"


def export(
    folder: Path,
    formats: Sequence[Format],
    out: Path,
    *,
    force: bool = False,
    tell: Callable[[str], None] | None = None,
) -> tuple[Path, ...]:
    """Write a model in these formats into the folder `out`, with labels.txt and README.txt.

    Before anything is written it is checked that each format can be made here and that no file would be lost.

    Args:
        folder: of the model; its name begins the files' names.
        formats: which.
        out: made where it is missing.
        force: replace what is there.
        tell: told what is being done, before it is.

    Returns:
        What was written: a file, or for a SavedModel a folder.

    Raises:
        ModelError: the model is damaged, a format cannot be made of it here, or the disk does not take it.
    """
    card = load_card(folder)
    # in this order: the SavedModel is moved to its place when LiteRT has been made of it
    paths = {kind: out / f"{folder.name}{ENDINGS[kind]}" for kind in FORMATS if kind in formats}
    beside = {out / LABELS: _lines(card), out / README: readme(folder.name, card)}
    with _written(out):
        _refuse_what_is_there([*paths.values(), *beside], beside, force=force)
    if "onnx" in paths and (missing := missing_for_onnx()):
        raise ModelError(
            f"ONNX needs {' and '.join(missing)}, which signcam does not bring along. In a clone: “uv run --extra "
            f"export signcam …”, else: “pip install {' '.join(missing)}”. Or leave it out: {_else(paths, 'onnx')}."
        )
    int8 = _int8(folder, card, paths) if "litert-int8" in paths else b""
    for path, text in beside.items():
        with _written(path):
            write_atomically(path, text.encode())
    model = _network(folder, tell) if paths.keys() - {"litert-int8"} else None
    with _written(out), tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=out) as work:
        for number, (kind, path) in enumerate(paths.items(), start=1):
            if tell:
                tell(f"{number}/{len(paths)} {path.name}")
            with _written(path):
                if model is None or kind == "litert-int8":
                    write_atomically(path, _with_labels(int8, card))
                else:
                    _write(model, kind, path, card, Path(work))
    return (*paths.values(), *beside)


def _write(model: keras.Model, kind: Format, path: Path, card: ModelCard, work: Path) -> None:
    """Write one format; what has to be built on the disk is built in the folder `work`, which is beside `path`."""
    saved = work / "saved"
    if kind not in {"keras", "onnx"} and not saved.exists():
        write_saved_model(model, card.labels, saved)
    if kind == "keras":
        write_keras(model, work / path.name)
        with zipfile.ZipFile(work / path.name, "a") as archive:
            archive.writestr(LABELS, _lines(card))
        (work / path.name).replace(path)
    elif kind == "onnx":
        notes = {
            "labels": json.dumps(card.labels, ensure_ascii=False),
            "model": card.name,
            "crop": card.crop,
            "intended_use": card.intended_use,
            "limits": json.dumps(card.limits, ensure_ascii=False),
            "licence": card.licence,
        }
        write_atomically(path, to_onnx(model, notes))
    elif kind == "savedmodel":
        _put_in_place(saved, path, work / "old")
    else:
        how: Literal["float32", "float16"] = "float16" if kind == "litert-float16" else "float32"
        write_atomically(path, _with_labels(saved_to_litert(saved, how), card))


def _network(folder: Path, tell: Callable[[str], None] | None) -> keras.Model:
    if tell:
        tell("Loading TensorFlow and the network")
    with quiet_stderr():
        import keras
        import tensorflow  # noqa: F401  the lines it prints

        from signcam.model.network import load_network

    if (backend := keras.backend.backend()) != "tensorflow":
        raise ModelError(f"Keras runs on {backend} here, and exports are made by TensorFlow. Unset KERAS_BACKEND.")
    return taking_pixels(load_network(folder), folder.name)


def _int8(folder: Path, card: ModelCard, paths: dict[Format, Path]) -> bytes:
    try:
        return live_taking_pixels(read_file(folder, card, LIVE))
    except ModelError as e:
        raise ModelError(f"{e} Leave it out: {_else(paths, 'litert-int8')}.") from e


def _else(paths: dict[Format, Path], without: Format) -> str:
    """What to ask for to have all but one format."""
    rest = [kind for kind in paths if kind != without] or [kind for kind in FORMATS if kind != without]
    return f"--to {','.join(rest)}"


# files


def _refuse_what_is_there(paths: Sequence[Path], beside: dict[Path, str], *, force: bool) -> None:
    there = [path for path in paths if path.exists() and not _is_ours(path, beside.get(path))]
    if there and not force:
        names = ", ".join(path.name for path in there)
        raise ModelError(f"{names} in {there[0].parent} would be overwritten. Give --force, or another folder (--out).")
    for path in there:
        if path.is_dir() and not (path.name.endswith(ENDINGS["savedmodel"]) and (path / "saved_model.pb").is_file()):
            raise ModelError(f"{path} is a folder and no SavedModel, and is left alone. Give another folder (--out).")


def _is_ours(path: Path, text: str | None) -> bool:
    """Whether writing `text` to this path would change nothing that is not ours."""
    if text is None:
        return False
    try:
        now = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return False
    return now == text if path.name == LABELS else now.partition("\n")[0] == text.partition("\n")[0]


@contextlib.contextmanager
def _written(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as e:
        raise ModelError(
            f"{path} cannot be written: {e.strerror or e}. Choose another folder (--out), or free some space."
        ) from e


def _put_in_place(new: Path, path: Path, aside: Path) -> None:
    """Rename a folder to `path`, from where an old one goes to `aside`; it comes back if that fails."""
    try:
        if path.exists():  # a folder cannot be renamed over another
            path.rename(aside)
        new.rename(path)
    finally:
        if aside.exists() and not path.exists():
            aside.rename(path)


# what is told


def _lines(card: ModelCard) -> str:
    return "".join(f"{label}\n" for label in card.labels)


def _with_labels(content: bytes, card: ModelCard) -> bytes:
    """A LiteRT file with labels.txt in a zip at its end, which interpreters pass over: the way of LiteRT's metadata."""
    file = io.BytesIO(content)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(zipfile.ZipInfo(LABELS), _lines(card))  # ZipInfo: the date is that of no day
    return file.getvalue()
