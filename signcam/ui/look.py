"""The look of the application: the style sheet of a theme, and which theme it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from signcam.settings import assets_folder
from signcam.ui.theme import DARK, FONT, FONT_PX, LIGHT, Theme, font, load_fonts, palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


LEAST_PERCENT, MOST_PERCENT = 80, 150  # of the usual size of texts


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
    QPushButton:disabled {{ color: {t.muted}; background: transparent; }}
    QComboBox[role="typed"]::drop-down {{ width: 26px; }}
    QComboBox[role="typed"] {{ padding-right: 0; }}
    QComboBox[role="typed"]:focus {{ padding-right: 0; }}
    QPushButton[role="narrow"] {{ padding: 6px 4px; }}
    QPushButton:hover, QComboBox:hover, QToolButton:hover {{ border-color: {t.muted}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {t.line}; }}
    QPushButton[role="primary"] {{
        background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600;
    }}
    QPushButton[role="primary"]:disabled {{
        background: transparent; color: {t.muted}; border-color: {t.line}; font-weight: normal;
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
    QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox {{
        background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: 8px; padding: 5px 9px;
    }}
    QLineEdit, QPlainTextEdit {{ selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
        border: 2px solid {t.accent}; padding: 4px 8px;
    }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{
        background: transparent; color: {t.text}; border: none; padding: 0;
    }}
    QListWidget {{
        background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: 8px; padding: 3px;
        outline: none;
    }}
    QListWidget:focus {{ border: 2px solid {t.accent}; padding: 2px; }}
    QListWidget::item {{ padding: 2px; min-height: 18px; }}
    QRadioButton::indicator, QCheckBox::indicator, QListWidget::indicator {{
        background: {t.panel}; border: 1px solid {t.muted}; width: 12px; height: 12px; border-radius: 3px;
    }}
    QRadioButton::indicator {{ border-radius: 7px; }}
    QRadioButton::indicator:checked, QCheckBox::indicator:checked, QListWidget::indicator:checked {{
        background: {t.accent}; border-color: {t.accent};
    }}
    QCheckBox::indicator:checked, QListWidget::indicator:checked {{
        image: url("{(assets_folder() / f"tick_{t.name}.svg").as_posix()}");
    }}
    QRadioButton::indicator:checked {{
        background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {t.on_accent},
            stop: 0.38 {t.on_accent}, stop: 0.5 {t.accent}, stop: 1 {t.accent});
    }}
    QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {{
        background: {t.muted}; border-color: {t.muted};
    }}
    QRadioButton:disabled, QCheckBox:disabled, QLabel:disabled {{ color: {t.muted}; }}
    QLabel[role="large"] {{ font-weight: 600; font-size: 18px; }}
    QListWidget::item:selected {{ background: {t.line}; color: {t.text}; border-radius: 4px; }}
    QProgressBar {{ background: {t.card}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
    QRadioButton:focus, QCheckBox:focus {{ color: {t.accent}; font-weight: 600; }}
    QComboBox QAbstractItemView {{
        background: {t.card}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; outline: none;
        selection-background-color: {t.accent}; selection-color: {t.on_accent};
    }}
    QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 8px; }}
    """


def sized(sheet: str, percent: int) -> str:
    """A style sheet with its texts in this size."""
    return re.sub(r"font-size: (\d+)px", lambda size: f"font-size: {round(int(size[1]) * percent / 100)}px", sheet)


def _within(percent: int) -> int:
    """A size in which the window can still be used, whatever a settings file says."""
    return min(max(percent, LEAST_PERCENT), MOST_PERCENT)


class Look(QObject):
    """The look of the application: the system's, until the user switches.

    Where the system does not say (plain X11, offscreen), it is dark, which suits video.

    Args:
        app: whose look.
        text_percent: size of the controls' texts; 100 is normal.
        theme: the name of the one that was chosen last; "" for the system's.

    Signals:
        switched: str, the name of the theme that was chosen.
    """

    switched = Signal(str)

    def __init__(self, app: QApplication, text_percent: int = 100, theme: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._text_percent = _within(text_percent)
        self._chosen: Theme | None = None
        app.setStyle("Fusion")  # the one style that is the same on all three systems and obeys a palette wholly
        load_fonts()
        app.setFont(font(FONT_PX))
        app.styleHints().colorSchemeChanged.connect(self.on_system_changed)
        if chosen := next((one for one in (DARK, LIGHT) if one.name == theme), None):
            self._choose(chosen)
        else:
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
        self._choose(LIGHT if self.theme is DARK else DARK)
        self.switched.emit(self.theme.name)

    @Slot(Qt.ColorScheme)
    def on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        """Follow the system, at dusk for instance."""
        self._apply()

    @Slot(int)
    def on_text_size_chosen(self, percent: int) -> None:
        """Larger or smaller texts of controls."""
        self._text_percent = _within(percent)
        self._apply()

    def _choose(self, theme: Theme) -> None:
        self._chosen = theme
        # the system draws the window's frame: it should follow
        self._app.styleHints().setColorScheme(Qt.ColorScheme.Dark if theme is DARK else Qt.ColorScheme.Light)
        self._apply()

    def _apply(self) -> None:
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(sized(stylesheet(self.theme), self._text_percent))
