"""`signcam doctor --report`: a .zip to send to whoever helps, with nothing private in it."""

from __future__ import annotations

import io
import json
import re
import zipfile
from importlib import metadata
from typing import TYPE_CHECKING, Final

from signcam.cli.files import write
from signcam.cli.logs import log_files, scrubbed
from signcam.errors import SignCamError
from signcam.settings import Settings, list_models, load_settings, models_folders

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from signcam.cli.doctor import Finding

WHAT: Final = """\
What signcam keeps of itself, to find out what goes wrong.

doctor.txt     what `signcam doctor` found
signcam.log    what the last runs noted; there may be an older part beside it, and crash.log
settings.json  which kind of camera and model was chosen, not which
versions.txt   every Python package that is installed here

There are no pictures, no names of people, signs or cameras and no names of files or folders in it.  All of it is text:
read it before you send it.
"""


def check_report(path: Path) -> None:
    """Nothing, if a report can be written there.

    Raises:
        SignCamError: the name is no .zip's, or there is something of that name.
    """
    if path.suffix.lower() != ".zip":
        raise SignCamError(f"The report is a .zip, and {path.name} does not end in .zip. Choose such a name.")
    if path.exists():
        raise SignCamError(f"{path} is there already; it stays as it is. Choose another name.")


def write_report(path: Path, findings: Iterable[Finding]) -> None:
    """Write the report.

    Raises:
        SignCamError: it cannot be written.
    """
    found = "\n".join(f"{f.state:5} {f.about}: {f.says}" for f in findings if f.about != "cameras")
    names = _names()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", WHAT)
        archive.writestr("doctor.txt", _without(names, f"{found}\n"))
        archive.writestr("settings.json", json.dumps(described(load_settings()), indent=1))
        archive.writestr("versions.txt", versions())
        for log in log_files():
            archive.writestr(log.name, _without(names, log.read_text(encoding="utf-8", errors="replace")))
    write(path, packed.getvalue())


def _names() -> set[str]:
    """Names that the user gave: of people and of models of their own."""
    from signcam.dataset.store import Store

    signers = {entry.signer for entry in Store().entries()}
    models = {name for name, folder in list_models().items() if folder.parent != models_folders()[-1]}
    return {name for name in signers | models if name}


def _without(names: set[str], text: str) -> str:
    """The text without these names, and without what `scrubbed` knows to be private."""
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "‹name›", text, flags=re.IGNORECASE)
    return scrubbed(text)


def described(settings: Settings) -> dict[str, str | bool]:
    """The settings' kinds: a camera's name is one of a person or a room as often as not."""
    camera = settings.camera
    bundled = list_models().get(settings.model)
    return {
        "camera": "chosen by itself" if not camera else "by number" if camera.isdecimal() else "by name",
        "model": settings.model if bundled and bundled.parent == models_folders()[-1] else "one of the user's own",
        "mirror": settings.mirror,
    }


def versions() -> str:
    """Every installed package, one a line."""
    known = {(d.metadata["Name"] or "").lower(): d.version for d in metadata.distributions()}
    return "".join(f"{name} {version}\n" for name, version in sorted(known.items()) if name)
