"""The side of the window: the bars, or one panel in their place; the video stays beside it.

A panel is what else one does with signcam than look: record, retrain, play.  At most one is shown; what is hidden may
watch, and take the keys that nobody wants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QMessageBox,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signcam.ui import icons
from signcam.ui.keys import on_key
from signcam.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from signcam.live.session import Session
    from signcam.ui.moment import Moment

ICON_PX: Final = 22
RAIL_PX: Final = 76
WIDEST_PX: Final = 460  # of a panel
SCROLL_PX: Final = 12  # as wide as the bar of a panel that is scrolled


class Panel(QFrame):
    """What can stand beside the video in place of the bars.  A panel overrides what it needs.

    Attributes:
        title: of its button, one word.
        shortcut: shows and hides it, as `QKeySequence` reads it.
        icon_name: in `ui.icons`.
        least_px: the narrowest it can be, in logical px.
        whole: whether it takes the video's place as well.
    """

    title: ClassVar[str] = ""
    shortcut: ClassVar[str] = ""
    icon_name: ClassVar[str] = ""
    least_px: ClassVar[int] = 300
    whole: ClassVar[bool] = False

    def begin(self) -> None:
        """It is shown from now on."""

    def tick(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """Show what there is now; called by the window's timer while shown, and never to wait in.

        Args:
            session: what is running, to ask for more than a moment tells.
            moment: what is seen now; while paused, what stands still.
            now_s: s, monotonic.
        """

    def watch(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """As `tick` and before it, but hidden panels are told too: for what must not be missed, and cheap."""

    def presented(self) -> None:
        """A presentation begins: what nobody would see any more ends."""

    def end(self) -> None:
        """It is hidden from now on, or the window closes."""

    def key_pressed(self, event: QKeyEvent) -> bool:
        """A key that no control wanted, before the window takes it.  Returns: whether the panel took it."""
        return False

    def key_released(self, event: QKeyEvent) -> bool:
        """As `key_pressed`."""
        return False

    def key_elsewhere(self, event: QKeyEvent) -> bool:
        """A key that nobody wanted, this panel being hidden.  Returns: whether the panel took it."""
        return False

    def why_stay(self) -> str:
        """A question to ask before the window closes, as something would be lost; "" when nothing would."""
        return ""

    def close_down(self, timeout_s: float) -> None:
        """The window closes: end what runs, in this time."""


class Side(QStackedWidget):
    """Shows the bars or one of the panels.

    Args:
        bars: what is shown while no panel is.
        panels: what can be shown instead.

    Attributes:
        covered: whether something lies over the window, so that nobody sees the panel: it is not told anything then.

    Signals:
        switched: another is shown now.
    """

    switched = Signal()

    def __init__(self, bars: QWidget, panels: Iterable[Panel]) -> None:
        super().__init__()
        self.covered = False
        self._bars = bars
        self._panels: dict[Panel, QScrollArea] = {}
        self.addWidget(bars)
        for panel in panels:
            self._add(panel)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """All, in the order of their buttons."""
        return tuple(self._panels)

    @property
    def shown(self) -> Panel | None:
        """The panel that is shown; None while the bars are."""
        return next((p for p, area in self._panels.items() if area is self.currentWidget()), None)

    def _add(self, panel: Panel) -> None:
        """Take in a panel; on a low screen it can be scrolled."""
        panel.setProperty("role", "panel")
        panel.setAccessibleName(tr(panel.title))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space and the arrows are the panel's
        if panel.whole:  # what it needs beside no video must not make the video smaller
            area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        area.setWidget(panel)
        panel.installEventFilter(self)
        self._panels[panel] = area
        self._make_wide(panel, panel.least_px)
        self.addWidget(area)

    def _make_wide(self, panel: Panel, width: int) -> None:
        panel.setMinimumWidth(width)
        if not panel.whole:
            self._panels[panel].setMinimumWidth(width + SCROLL_PX)

    @Slot()
    def on_fit_wanted(self) -> None:
        """Make the shown panel as wide as its longest button needs, in this language and size of texts."""
        panel = self.shown
        if panel is not None and (layout := panel.layout()) is not None:
            self._make_wide(panel, min(max(panel.minimumWidth(), layout.minimumSize().width()), WIDEST_PX))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another page of the shown panel may need more room; never less while it is shown, or it would jump."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self.shown:
            self.on_fit_wanted()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Larger texts need more room, once the controls have them."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self.on_fit_wanted)

    def show_panel(self, panel: Panel | None) -> None:
        """Show this panel, None for the bars."""
        before = self.shown
        if panel is before:
            return
        if before is not None:
            before.end()
            self._make_wide(before, before.least_px)
        self.setCurrentWidget(self._bars if panel is None else self._panels[panel])
        if panel is not None:
            panel.begin()
            self.on_fit_wanted()
        self.switched.emit()

    def toggle(self, panel: Panel) -> None:
        """Show this panel; if it is shown already, the bars."""
        self.show_panel(None if self.shown is panel else panel)

    def tick(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """Tell the panels what there is now."""
        for panel in self.panels:
            panel.watch(session, moment, now_s)
        if self.shown is not None and not self.covered:
            self.shown.tick(session, moment, now_s)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """A key that no control wanted: the shown panel's, else another's.  Returns: whether one took it."""
        shown = self.shown
        if shown is not None and shown.key_pressed(event):
            return True
        return any(panel.key_elsewhere(event) for panel in self.panels if panel is not shown)

    def key_released(self, event: QKeyEvent) -> bool:
        """Only the shown panel's."""
        return self.shown is not None and self.shown.key_released(event)

    def why_stay(self) -> str:
        """What the panels ask before the window closes, a line each."""
        return "\n".join(filter(None, (panel.why_stay() for panel in self.panels)))

    def close_down(self, timeout_s: float) -> None:
        """The window closes."""
        if self.shown is not None:
            self.shown.end()
        for panel in self.panels:
            panel.close_down(timeout_s)


class Rail(QFrame):
    """The buttons at the right edge, one for each panel.

    Args:
        side: whose panels they show and hide.
    """

    def __init__(self, side: Side) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._side = side
        self.buttons: dict[Panel, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 4, 12)
        column.setSpacing(4)
        for panel in side.panels:
            button = self.buttons[panel] = QToolButton()
            button.setText(tr(panel.title))
            button.setAccessibleName(tr(panel.title))
            button.setToolTip(f"{tr(panel.title)} ({panel.shortcut})")
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(ICON_PX, ICON_PX))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take Space from the window
            button.clicked.connect(lambda _checked, panel=panel: side.toggle(panel))
            on_key(panel.shortcut, button, button.click)
            column.addWidget(button)
        column.addStretch(1)
        side.switched.connect(self.on_switched)
        if not self.buttons:
            self.hide()
        self._paint_icons()
        self._fit()

    @Slot()
    def on_switched(self) -> None:
        """Mark the panel that is shown."""
        for panel, button in self.buttons.items():
            button.setChecked(panel is self._side.shown)

    def changeEvent(self, event: QEvent) -> None:
        """Take the icons from the new theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_icons()
        elif event.type() is QEvent.Type.StyleChange:  # larger texts
            self._fit()

    def _fit(self) -> None:
        """As wide as the longest title needs: in other languages, with larger texts."""
        width = max((button.sizeHint().width() for button in self.buttons.values()), default=0)
        width = max(RAIL_PX - 8, width)
        for button in self.buttons.values():
            button.setFixedWidth(width)
        self.setFixedWidth(width + 8)

    def _paint_icons(self) -> None:
        colour = self.palette().buttonText().color()
        for panel, button in self.buttons.items():
            button.setIcon(icons.icon(panel.icon_name, colour, ICON_PX))


def leaving_dialog(parent: QWidget, question: str) -> QMessageBox:
    """Asks whether to close all the same; its `accepted` says yes."""
    dialog = QMessageBox(QMessageBox.Icon.Question, tr("Close signcam?"), question, parent=parent)
    stay = dialog.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole)
    dialog.addButton(tr("Close all the same"), QMessageBox.ButtonRole.AcceptRole)
    dialog.setDefaultButton(stay)
    dialog.setEscapeButton(stay)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
