"""Files that a command writes where the user said: whether it may is asked before the work starts."""

from __future__ import annotations

import tempfile
from pathlib import Path

from signcam.errors import SignCamError
from signcam.settings import home, write_atomically


def data_path(text: str) -> Path:
    """What `--data` names: a file, a folder, or “recorded”, the user's own samples; “./recorded” is a folder."""
    from signcam.dataset.recorded import RECORDED
    from signcam.dataset.store import samples_folder

    return samples_folder() if text == RECORDED else Path(text)


def model_place(text: str) -> Path:
    """What `--out` names for a new model: a name among the user's models, or a folder where there is a slash in it."""
    named = any(c in text for c in "/\\")
    return (Path(text) if named else home() / "models" / text).resolve()


def check_folder(folder: Path) -> None:
    """Nothing, if files can be put into this folder, or into one that can be made here.

    Raises:
        SignCamError: they cannot.
    """
    nearest = folder
    try:
        while not nearest.exists() and nearest != nearest.parent:
            nearest = nearest.parent
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError as e:
        raise SignCamError(f"Nothing can be written into {folder} ({e.strerror}). Choose another place.") from e


def check_figure(path: Path) -> None:
    """Nothing, if a figure can be written here: where there is no file yet, or an older figure of ours.

    Raises:
        SignCamError: it cannot, or somebody's picture would be lost.
    """
    from signcam.training.canvas import is_ours

    check_folder(path.parent)
    try:
        lost = path.exists() and not is_ours(path)
    except OSError as e:
        raise SignCamError(f"{path} cannot be written ({e.strerror}). Choose another name.") from e
    if lost:
        raise SignCamError(
            f"{path} is there already and is no figure that signcam made; it stays as it is. Choose another name."
        )


def write(path: Path, content: bytes) -> None:
    """Write a file atomically; its folder is made where it lacks.

    Raises:
        SignCamError: it cannot be written.
    """
    try:
        write_atomically(path, content)
    except OSError as e:
        raise SignCamError(f"{path} cannot be written ({e.strerror}). Is the disk full?") from e
