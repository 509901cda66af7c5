"""Colours and font, dark and light.

Two kinds of colour are kept apart.  What is drawn over the video uses the Okabe-Ito colours, which people with any
common colour blindness can tell apart, the same in both themes, because the picture under it does not change.
All else comes from a `Theme`, travels through Qt's own palette, and so reaches every painted widget by itself.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette

from signcam.settings import assets_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

# M. Okabe, K. Ito: Color Universal Design, 2008
ORANGE: Final = QColor("#E69F00")
SKY: Final = QColor("#56B4E9")
GREEN: Final = QColor("#009E73")
YELLOW: Final = QColor("#F0E442")
BLUE: Final = QColor("#0072B2")
VERMILION: Final = QColor("#D55E00")
PURPLE: Final = QColor("#CC79A7")

FONT = "Inter"
FONT_PX = 14
FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look, as #RRGGBB.

    Text on `window`, `panel` and `card`, muted text included, has a contrast of 4.5 : 1 or more (WCAG AA);
    tests/ui/test_app.py computes it.
    """

    name: str
    window: str
    panel: str
    card: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    error: str


DARK: Final = Theme(
    name="dark",
    window="#0E1116",
    panel="#171B22",
    card="#222831",
    line="#333C48",
    text="#F2F5F8",
    muted="#A3AFBC",
    accent=SKY.name(),
    on_accent="#06121B",
    error="#FF9A5C",
)
LIGHT: Final = Theme(
    name="light",
    window="#EEF1F5",
    panel="#FFFFFF",
    card="#EDF0F4",
    line="#CAD2DC",
    text="#131A22",
    muted="#515D6B",
    accent=BLUE.name(),
    on_accent="#FFFFFF",
    error="#A64100",
)


def load_fonts() -> None:
    """Register the app's own font, so that it looks the same everywhere; without its files Qt's default serves."""
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFont(str(assets_folder() / "fonts" / name)) < 0:
            log.info("the font %s cannot be loaded; the system's own is used", name)


def font(size_px: int, *, strong: bool = False) -> QFont:
    """The app's font at a size in logical px, with figures of equal width: numbers that change must not jump."""
    made = QFont(FONT)
    made.setPixelSize(max(size_px, 1))
    made.setFeature(QFont.Tag.fromString("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # the same widths and shapes on every system
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def growth(widget: QWidget) -> float:
    """How much larger than usual the texts of controls are: what a control paints by itself grows with them."""
    return max(1.0, widget.font().pixelSize() / FONT_PX)


def fitting_px(text: str, width_px: float, height_px: float, *, least: int = 1, most: int = 1000) -> int:
    """The size in which a text, in the strong font, is at most so wide and its capitals at most so high.

    It is no smaller than `least`, and never larger than `most`.
    """
    tried = 100
    metrics = QFontMetricsF(font(tried, strong=True))
    advance = max(metrics.horizontalAdvance(text), 1.0)
    return min(max(least, int(tried * min(width_px / advance, height_px / metrics.capHeight()))), most)


def percent(probability: float) -> str:
    """0...1 as whole per cent, rounded down: 99.6 % sure is not "100%"."""
    return f"{int(probability * 100 + 1e-3)}%"  # 0.29 in float32 is a little less than 29 %


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette; painted widgets read the roles named here."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, colour in {
        role.Window: theme.window,
        role.Base: theme.panel,
        role.AlternateBase: theme.card,
        role.Button: theme.card,
        role.Mid: theme.line,
        role.WindowText: theme.text,
        role.Text: theme.text,
        role.ButtonText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Accent: theme.accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text,
    }.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.line))
    return made
