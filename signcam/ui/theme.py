"""Colours, font and style sheet, dark and light.

Two kinds of colour are kept apart.  What is drawn over the video uses the Okabe-Ito colours, which people with any
common colour blindness can tell apart, the same in both themes, because the picture under it does not change.
All else comes from a `Theme`, travels through Qt's own palette, and so reaches every painted widget by itself.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette

from signcam.settings import assets_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

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


def fitting_px(text: str, width_px: float, height_px: float) -> int:
    """The size in which a text, in the strong font, is at most so wide and its capitals at most so high."""
    tried = 100
    metrics = QFontMetricsF(font(tried, strong=True))
    advance = max(metrics.horizontalAdvance(text), 1.0)
    return max(1, int(tried * min(width_px / advance, height_px / metrics.capHeight())))


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


def stylesheet(theme: Theme) -> str:
    """The style sheet for the widgets that Qt paints; a focused one always shows a ring."""
    t = theme
    return f"""
    * {{ font-family: "{FONT}"; font-size: {FONT_PX}px; }}
    QToolTip {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; padding: 4px 6px; }}
    QLabel {{ background: transparent; }}
    QLabel[role="muted"] {{ color: {t.muted}; font-size: 13px; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="title"] {{ font-weight: 600; font-size: 20px; }}
    QLabel[role="key"] {{
        background: {t.card}; border: 1px solid {t.line}; border-radius: 6px; padding: 3px 8px; font-weight: 600;
    }}
    QFrame[role="bar"], QFrame[role="panel"] {{ background: {t.panel}; }}
    QFrame[role="panel"], QFrame[role="sheet"] {{ border-radius: 14px; }}
    QFrame[role="sheet"] {{ background: {t.panel}; border: 1px solid {t.line}; }}
    QFrame[role="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
    QFrame[role="banner"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 10px; }}
    QFrame[role="banner"][kind="error"] {{ border-color: {t.error}; }}
    QFrame[role="banner"][kind="notice"] {{ border-color: {t.accent}; }}
    QPushButton, QComboBox {{
        background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: 8px;
        padding: 6px 12px; min-height: 20px;
    }}
    QComboBox {{ padding-right: 26px; combobox-popup: 0; }}
    QComboBox::drop-down {{ border: none; width: 0; }}
    QLineEdit, QPlainTextEdit {{
        background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: 8px; padding: 5px 9px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent};
    }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {t.accent}; padding: 4px 8px; }}
    QPushButton:disabled {{ color: {t.muted}; background: transparent; }}
    QComboBox[role="typed"]::drop-down {{ width: 26px; }}
    QComboBox[role="typed"] {{ padding-right: 0; }}
    QComboBox[role="typed"]:focus {{ padding-right: 0; }}
    QComboBox QLineEdit {{ background: transparent; color: {t.text}; border: none; padding: 0; }}
    QPushButton[role="narrow"] {{ padding: 6px 4px; }}
    QPushButton:hover, QComboBox:hover, QToolButton:hover {{ border-color: {t.muted}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {t.line}; }}
    QPushButton[role="primary"] {{
        background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600;
    }}
    QPushButton:checked {{ border-color: {t.accent}; }}
    QScrollBar:vertical {{ background: transparent; border: none; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 4px; min-height: 32px; margin: 1px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; height: 0;
    }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 6px; }}
    QToolButton:checked {{ background: {t.card}; border-color: {t.line}; }}
    QPushButton:focus, QComboBox:focus, QToolButton:focus {{ border: 2px solid {t.accent}; }}
    QPushButton:focus {{ padding: 5px 11px; }}
    QPushButton[role="narrow"]:focus {{ padding: 5px 3px; }}
    QPushButton[role="primary"]:focus {{ border-color: {t.text}; }}
    QComboBox:focus {{ padding: 5px 25px 5px 11px; }}
    QToolButton:focus {{ padding: 5px; }}
    QComboBox QAbstractItemView {{
        background: {t.card}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; outline: none;
        selection-background-color: {t.accent}; selection-color: {t.on_accent};
    }}
    QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 8px; }}
    """


def sized(sheet: str, percent: int) -> str:
    """A style sheet with its texts in this size."""
    return re.sub(r"font-size: (\d+)px", lambda size: f"font-size: {round(int(size[1]) * percent / 100)}px", sheet)


class Look(QObject):
    """The look of the application: the system's, until the user switches.

    Where the system does not say (plain X11, offscreen), it is dark, which suits video.

    Args:
        app: whose look.
        text_percent: size of the controls' texts; 100 is normal.
    """

    def __init__(self, app: QApplication, text_percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._text_percent = text_percent
        self._chosen: Theme | None = None
        app.setStyle("Fusion")  # the one style that is the same on all three systems and obeys a palette wholly
        load_fonts()
        app.setFont(font(FONT_PX))
        app.styleHints().colorSchemeChanged.connect(self.on_system_changed)
        self._apply()

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        if self._chosen is not None:
            return self._chosen
        return LIGHT if self._app.styleHints().colorScheme() is Qt.ColorScheme.Light else DARK

    @Slot()
    def on_switch_pressed(self) -> None:
        """Show the other theme, and keep to it whatever the system does."""
        self._chosen = LIGHT if self.theme is DARK else DARK
        # the system draws the window's frame: it should follow
        self._app.styleHints().setColorScheme(
            Qt.ColorScheme.Dark if self._chosen is DARK else Qt.ColorScheme.Light,
        )
        self._apply()

    @Slot(Qt.ColorScheme)
    def on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        """Follow the system, at dusk for instance."""
        self._apply()

    @Slot(int)
    def on_text_size_chosen(self, percent: int) -> None:
        """Larger or smaller texts of controls."""
        self._text_percent = percent
        self._apply()

    def _apply(self) -> None:
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(sized(stylesheet(self.theme), self._text_percent))
