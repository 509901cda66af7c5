"""What figures are drawn on: a matplotlib figure under a style of its own, the app's font, two looks, a PNG in the end.

Matplotlib is used through its object interface, and the style is taken back afterwards: a user's matplotlibrc changes
nothing here, and what is drawn here changes nothing elsewhere.  Colours are Okabe and Ito's, right always blue and
wrong always orange.  Words are drawn as they are, never as mathematics: files may be called "$a_1$.png".
"""

from __future__ import annotations

import functools
import io
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from signcam.settings import assets_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from matplotlib.figure import Figure
    from numpy.typing import NDArray

DPI = 110
MARK = "signcam"  # what a figure of ours says in its PNG "Software" field: such a file may be overwritten

# the first that has a glyph draws it; ours come with signcam, the others where the system has them
FONTS = ("Inter", "DejaVu Sans")
STRONG = "Inter SemiBold"
SYSTEM_FONTS = (
    *("Noto Sans CJK SC", "Noto Sans CJK JP", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Yu Gothic"),
    *("Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans Devanagari", "Nirmala UI"),
    *("Noto Sans Thai", "Leelawadee UI", "Noto Sans Symbols 2", "Segoe UI Symbol", "Noto Emoji", "Segoe UI Emoji"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a figure, as #RRGGBB: those of the window, on paper or in the dark."""

    paper: str
    text: str
    muted: str
    line: str
    right: str
    wrong: str


LIGHT = Look(paper="#FFFFFF", text="#131A22", muted="#515D6B", line="#CAD2DC", right="#0072B2", wrong="#D55E00")
DARK = Look(paper="#171B22", text="#F2F5F8", muted="#A3AFBC", line="#333C48", right="#56B4E9", wrong="#E69F00")


@contextmanager
def canvas(width_in: float, height_in: float, dark: bool, *, arranged: bool = True) -> Iterator[tuple[Figure, Look]]:
    """A figure to draw on, and its colours; to be drawn and written (`png`) before the style is taken back.

    Args:
        width_in: inches.
        height_in: inches.
        dark: light on dark ground.
        arranged: matplotlib makes room for titles and labels; else all is where it is put.
    """
    import matplotlib
    from matplotlib.figure import Figure

    look = DARK if dark else LIGHT
    fonts = _fonts()
    with matplotlib.rc_context(), warnings.catch_warnings():
        # what no font here has is drawn as a box with the letter's number, which tells enough
        warnings.filterwarnings("ignore", message="Glyph .* missing", category=UserWarning)
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(
            {
                "font.family": fonts,
                "font.size": 10,
                "text.parse_math": False,
                "text.color": look.text,
                "axes.labelcolor": look.muted,
                "axes.edgecolor": look.line,
                "axes.facecolor": look.paper,
                "axes.titlesize": 12,
                "figure.facecolor": look.paper,
                "savefig.facecolor": look.paper,
                "xtick.color": look.muted,
                "ytick.color": look.muted,
                "axes.spines.top": False,
                "axes.spines.right": False,
            }
        )
        yield Figure(figsize=(width_in, height_in), layout="constrained" if arranged else None), look


def strong() -> list[str]:
    """The fonts of a title."""
    return [STRONG, *_fonts()[1:]]


@functools.cache
def _fonts() -> list[str]:
    """The fonts to draw with, in this order; the app's own is made known to matplotlib, once."""
    from matplotlib.font_manager import fontManager

    for file in ("Inter-Regular.ttf", "Inter-SemiBold.ttf"):
        fontManager.addfont(assets_folder() / "fonts" / file)
    there = {font.name for font in fontManager.ttflist}
    return [*FONTS, *(name for name in SYSTEM_FONTS if name in there)]


def png(figure: Figure) -> bytes:
    """The figure as a PNG file of ours."""
    content = io.BytesIO()
    figure.savefig(content, format="png", dpi=DPI, metadata={"Software": MARK})
    return content.getvalue()


def is_ours(path: Path) -> bool:
    """Whether this file is a PNG that `png` made, and so may be overwritten.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as f:
        return b"tEXtSoftware\0" + MARK.encode() in f.read(1000)


def rgb_of(colour: str) -> NDArray[np.float64]:
    """#RRGGBB -> (3,) float64 in 0...1."""
    return np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def short(text: str, most: int) -> str:
    """One line of at most this many characters, cut in the middle: a file's name tells most by its two ends."""
    line = " ".join(text.encode("utf-8", "replace").decode().split())  # names of files may be no valid Unicode
    if len(line) <= most:
        return line
    first = (most - 1) // 3
    return f"{line[:first]}…{line[first - most + 1 :]}"
