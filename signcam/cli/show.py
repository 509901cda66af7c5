"""What `signcam predict --show` does: an answer as a figure, in a file, or opened by the system's own viewer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from signcam.cli.files import check_figure, check_folder, write
from signcam.errors import SignCamError
from signcam.settings import home

if TYPE_CHECKING:
    from collections.abc import Sequence

    from signcam.values import Recognition

OPENING_S = 5.0  # a viewer that is still there then has opened


class Show:
    """Draws answers, and opens them in the end.

    Args:
        wanted: a PNG file to draw into, or a folder; "" to open what is drawn, which is then kept in the user's folder.
        sources: what is looked at, as the user said.

    Raises:
        SignCamError: nothing can be written there, it is no PNG, or one file is not enough.
    """

    def __init__(self, wanted: str, sources: Sequence[str]) -> None:
        self._opens = not wanted
        self._written: list[Path] = []
        self._file: Path | None = None
        path = Path(wanted) if wanted else (home() / "shown").absolute()
        if wanted and path.suffix and not path.is_dir():
            if path.suffix.lower() != ".png":
                raise SignCamError(
                    f"--show draws PNG files, and “{wanted}” is none: give a name that ends in .png, or a folder. What "
                    "is looked at goes before it: signcam predict my_hand.jpg --show"
                )
            if len(sources) > 1 or Path(sources[0]).is_dir():
                raise SignCamError(f"{wanted} is one file, and there are several pictures. Give --show a folder.")
            self._file = path
            check_figure(path)
        else:
            check_folder(path)
        self._folder = path.parent if self._file else path

    def draw(self, recognition: Recognition, title: str) -> None:
        """One answer, with what it says above it.

        Raises:
            SignCamError: it cannot be written.
        """
        from signcam.training.figures import answer

        path = self._file or self._unused(Path(recognition.frame.name).stem)
        if not self._opens:
            check_figure(path)
        write(path, answer(recognition, title))
        self._written.append(path)

    def finish(self) -> None:
        """Open what was drawn, or tell where it is."""
        if not self._written:
            return
        where = self._written[0] if len(self._written) == 1 else self._folder
        what = "The figure is" if len(self._written) == 1 else f"{len(self._written)} figures are in"
        also = ""
        if self._opens and not opened(where):
            also = "; nothing here could open it"
        print(f"signcam: {what} {where}{also}", file=sys.stderr)

    def _unused(self, stem: str) -> Path:
        """A file in the folder that this run has not drawn yet: two pictures may have the same name."""
        number, path = 1, self._folder / f"{stem}.png"
        while path in self._written:
            number += 1
            path = self._folder / f"{stem}-{number}.png"
        return path


def opened(path: Path) -> bool:
    """Open a file or a folder in the program that the system has for it; False where there is none."""
    if sys.platform == "win32":
        try:
            os.startfile(path)
        except OSError:
            return False
        return True
    command = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    screen = sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if command is None or not screen:  # without a screen xdg-open would start a browser in the terminal
        return False
    nowhere = subprocess.DEVNULL
    try:
        viewer = subprocess.Popen(
            [command, path], stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True
        )
        return viewer.wait(OPENING_S) == 0
    except subprocess.TimeoutExpired:
        return True
    except OSError:
        return False
