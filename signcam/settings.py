"""Where things are, and what the user chose: defaults < settings file < flags.

Models, the hand landmarker, the demo clip and the font come with signcam, in a checkout and in an installed wheel
alike; recorded samples, newly trained models and the settings file belong to the user and live in the folder that
the system keeps for such data, or in SIGNCAM_HOME, the only environment variable signcam reads.
"""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import platformdirs

from signcam.errors import ModelError, SignCamError

log = logging.getLogger(__name__)

DEFAULT_MODEL = "digits"
HELD = {5, 32, 33}  # Windows' error codes: access denied, sharing violation, lock violation
HELD_S = (0.05, 0.1, 0.2, 0.4, 0.8)  # between tries
SETTINGS_LIMIT_BYTES = 1_000_000  # a settings file is a few hundred bytes; more is not ours


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose; change makes a new one (`dataclasses.replace`).

    Attributes:
        camera: as in `--camera`: an index, a camera's name, a file, a folder, "demo", or "" to choose by itself.
        model: a name in `models/`, or a folder.
        mirror: show the picture as a mirror does; the network never sees it mirrored.
        signers: nicknames of those who agreed to be recorded, the last one first.
        beep: a sound when recording begins and ends.
        speak: the sign is spoken when recording begins, where the system can.
        tour_seen: the tour of the first start was seen or skipped.
        theme: "dark" or "light"; "" for the system's.
        language: of the window, a code such as "de"; "" for the system's.
        text_percent: size of the controls' texts; 100 is normal.
        calm: nothing turns or blinks that tells nothing by it.
    """

    camera: str = ""
    model: str = DEFAULT_MODEL
    mirror: bool = True
    signers: tuple[str, ...] = ()
    beep: bool = False
    speak: bool = False
    tour_seen: bool = False
    theme: str = ""
    language: str = ""
    text_percent: int = 100
    calm: bool = False


def home() -> Path:
    """The user's folder for everything signcam keeps; it need not exist yet."""
    given = os.environ.get("SIGNCAM_HOME")
    return Path(given).expanduser() if given else platformdirs.user_data_path("signcam", appauthor=False)


def settings_path() -> Path:
    """The settings file; it need not exist."""
    return home() / "settings.json"


def load_settings() -> Settings:
    """The saved settings; defaults where there are none, as `load_settings_told` has them."""
    return load_settings_told()[0]


def load_settings_told() -> tuple[Settings, str]:
    """(the saved settings, a sentence for the user or ""); defaults where there are none.

    A file that cannot be read is kept beside the new one as `settings.bad-<time>.json`, never overwritten, and values
    of a wrong type or from a newer version count as not given: a broken settings file must not keep signcam shut.
    """
    path = settings_path()
    try:
        if path.stat().st_size > SETTINGS_LIMIT_BYTES:
            raise ValueError("too large")
        raw = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(raw, dict):
            raise TypeError("not an object")
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), ""
    except (OSError, ValueError, TypeError, RecursionError) as e:  # the last from very deep JSON
        kept = path.with_name(f"settings.bad-{time.strftime('%Y%m%dT%H%M%S')}.json")
        log.info("settings %s cannot be read (%s); kept as %s", path, e, kept.name)
        try:
            path.rename(kept)
        except OSError:
            log.info("could not rename %s", path)
            return Settings(), "Your settings could not be read; the usual ones hold."
        return Settings(), "Your settings could not be read and were reset. The old file was kept."
    known: dict[str, Any] = {}
    for f in fields(Settings):
        value = raw.get(f.name)
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            value = tuple(value)
        if type(value) is type(f.default):
            known[f.name] = value
    return Settings(**known), ""


def save_settings(settings: Settings) -> None:
    """Write the settings atomically; values of a newer signcam that we do not know stay in the file.

    Raises:
        SignCamError: the folder cannot be written.
    """
    path = settings_path()
    merged: dict[str, Any] = {}
    try:
        old = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(old, dict):
            merged.update(old)
    except (OSError, ValueError, RecursionError):
        log.debug("no settings to merge with at %s", path)
    merged.update(asdict(settings))
    try:
        write_atomically(path, json.dumps(merged, indent=2, ensure_ascii=False).encode())
    except OSError as e:
        raise SignCamError(f"The settings cannot be saved in {path.parent}: {e.strerror}. Is the disk full?") from e


def write_atomically(path: Path, content: bytes | memoryview) -> None:
    """Write a file so that a reader, or the next start after a power cut, sees the old or the new, never half.

    The steps are the usual ones: a temporary file in the same folder, fsync, rename over the old, fsync the folder.

    Raises:
        OSError: it could not be written; the old file is untouched.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    temporary.unlink(missing_ok=True)  # left by a process of the same number that was killed while writing
    try:
        with temporary.open("xb") as f:
            f.write(content)
            f.flush()
            os.fsync(f.fileno())
        rename(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def rename(old: Path, new: Path) -> None:
    """Rename a file over another, or a folder to where nothing is: at once, or not at all.

    On Windows alone it waits a little for a virus scanner or a syncing program that holds it.

    Raises:
        OSError: it cannot be done, or a folder with something in it is there already.
    """
    for wait_s in HELD_S:
        try:
            old.replace(new)
            return
        except PermissionError as e:
            if getattr(e, "winerror", None) not in HELD:
                raise
            threading.Event().wait(wait_s)
    old.replace(new)


def sync_folder(folder: Path) -> None:
    """Return once the disk has the folder's list of names.

    Raises:
        OSError: the folder is gone, or the disk does not take it.
    """
    if os.name == "posix":  # Windows cannot open a folder
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _bundled(kind: str) -> Path:
    """`assets` or `models`: inside the package in a wheel, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "bundled" / kind
    return inside if inside.is_dir() else package.parent / kind


def assets_folder() -> Path:
    """The folder of things that come with signcam and are not models."""
    return _bundled("assets")


def bundled_models() -> Path:
    """The folder of the models that come with signcam."""
    return _bundled("models")


def models_folders() -> tuple[Path, ...]:
    """Where models are looked for: the user's own first, so that a retrained `digits` wins over the bundled one."""
    return home() / "models", bundled_models()


def list_models() -> dict[str, Path]:
    """Every model by name, the user's own before the bundled ones."""
    found: dict[str, Path] = {}
    for folder in models_folders():
        if folder.is_dir():
            for card in sorted(folder.glob("*/card.json")):
                found.setdefault(card.parent.name, card.parent)
    return found


def find_model(name: str) -> Path:
    """The folder of a model, given its name or its folder.

    Raises:
        ModelError: there is none; the message lists those there are.
    """
    models = list_models()
    if name in models:
        return models[name]
    folder = Path(name).expanduser()
    if (folder / "card.json").is_file():
        return folder.resolve()
    have = ", ".join(models) or "none"
    raise ModelError(f"There is no model “{name}”. Models here: {have}. Give one of these names, or a model's folder.")
