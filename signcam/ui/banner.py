"""Banner: a message in the window, never a dialog in the way.

An error stays until it is mended and offers *Try again*; a notice can be closed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from signcam.ui import icons
from signcam.ui.language import tr

if TYPE_CHECKING:
    from signcam.ui.faults import Fault

ICON_PX: Final = 22


@dataclass(frozen=True, slots=True)
class Message:
    """What a banner says.

    Attributes:
        kind: how it looks.
        text: what happened and what to do.
        action: the words on its button, or "" for none.
        closable: whether it has a cross.
    """

    kind: Literal["error", "notice"]
    text: str
    action: str = ""
    closable: bool = False


class Banner(QFrame):
    """Hidden while there is no message.

    Signals:
        action_pressed: the button.
        closed: the cross; the banner is hidden already.
    """

    action_pressed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._message: Message | None = None
        self._icon = QLabel()
        self._icon.setFixedSize(ICON_PX, ICON_PX)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton()
        self.action.setProperty("role", "primary")
        self.action.clicked.connect(self.on_action_clicked)
        self.cross = QToolButton()
        self.cross.setToolTip(tr("Close"))
        self.cross.setAccessibleName(tr("Close this message"))
        self.cross.setIconSize(QSize(16, 16))
        self.cross.clicked.connect(self.on_cross_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self.cross)
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is shown, or None."""
        return self._message

    def show_message(self, message: Message | None) -> None:
        """Show a message, or hide the banner; the same one again changes nothing."""
        if message == self._message:
            return
        self._message = message
        if message is None:
            self.hide()
            return
        self.setProperty("kind", message.kind)
        self.style().unpolish(self)  # the style sheet looks at the property only when it is told to
        self.style().polish(self)
        self._paint_icons()
        self._text.setText(message.text)
        self.setAccessibleName(f"{message.kind}: {message.text}")
        self.action.setText(message.action)
        self.action.setVisible(bool(message.action))
        self.cross.setVisible(message.closable)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Take the icons from the new theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_icons()

    @Slot()
    def on_action_clicked(self) -> None:
        """Pass the press on."""
        self.action_pressed.emit()

    @Slot()
    def on_cross_clicked(self) -> None:
        """Hide."""
        self.show_message(None)
        self.closed.emit()

    def _paint_icons(self) -> None:
        colours = self.palette()
        if self._message is not None:
            error = self._message.kind == "error"
            colour = (colours.brightText() if error else colours.accent()).color()
            self._icon.setPixmap(icons.pixmap(self._message.kind, colour, ICON_PX, self.devicePixelRatioF()))
        self.cross.setIcon(icons.icon("close", colours.text().color()))


class FaultBanner(Banner):
    """Shows uncaught exceptions, each kind once: a slot that fails on every tick must not take the window over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: set[str] = set()
        self._details = ""
        self.action_pressed.connect(self.on_copy_pressed)

    def show_fault(self, fault: Fault | None) -> None:
        """Show a fault if there is one that was not shown yet."""
        if fault is None or fault.summary in self._shown:
            return
        self._shown.add(fault.summary)
        self._details = fault.details
        text = tr(
            "Something went wrong inside signcam ({fault}). It goes on; if it misbehaves, start it again."
        ).format(fault=fault.summary)
        self.show_message(Message("error", text, tr("Copy details"), closable=True))

    @Slot()
    def on_copy_pressed(self) -> None:
        """Put the traceback on the clipboard."""
        QGuiApplication.clipboard().setText(self._details)
