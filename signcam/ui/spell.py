"""Typing with the hand: a sign that is held is a letter; wiping erases; read aloud, copied, cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from signcam.live.session import State
from signcam.live.spell import Speller, What
from signcam.ui import theme
from signcam.ui.language import tr
from signcam.ui.moment import judged
from signcam.ui.ring import Ring
from signcam.ui.side import Panel
from signcam.ui.speech import Voice

if TYPE_CHECKING:
    from collections.abc import Callable

    from signcam.live.session import Session
    from signcam.ui.moment import Moment

TOLD_S: Final = 1.0  # how long it is told what a sign did
SIZES_PX: Final = ((8, 64), (24, 44), (80, 32))  # (letters up to, size of the text); a few are to be read from afar
SMALLEST_PX: Final = 24
RING_PX: Final = 84


class TextView(QPlainTextEdit):
    """The text; it takes what height is left."""

    def sizeHint(self) -> QSize:
        """A line of large text."""
        return QSize(200, 92)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()


class TypePanel(Panel):
    """The text, the ring, and what can be done with it.

    Args:
        make_voice: another way to the voice; made when it is shown for the first time, as that loads a library.
    """

    title = "Type"
    shortcut = "Ctrl+Y"
    icon_name = "type"

    def __init__(self, make_voice: Callable[[], Voice] = Voice) -> None:
        super().__init__()
        self._make_voice = make_voice
        self.voice: Voice | None = None
        self.speller = Speller()
        self._now_s = 0.0
        self._told: tuple[str, float] = ("", 0.0)  # words, until
        self.text = TextView()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys from the panel
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The text"))
        self.text.setPlaceholderText(tr("What you sign stands here."))
        self.ring = Ring(RING_PX)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.erase_button = _button(tr("Erase (⌫)"), tr("Erase the last letter: the Backspace key, or wipe it away"))
        self.space_button = _button(tr("Space"), tr("A space: the space bar"))
        self.undo_button = _button(tr("Undo"), tr("Take the last change back (Ctrl+Z)"))
        self.say_button = _button(tr("Read (Enter)"), tr("Read the text aloud (Enter)"))
        self.copy_button = _button(tr("Copy"), tr("Copy the text (Ctrl+C)"))
        self.clear_button = _button(tr("Clear (Del)"), tr("Clear the text (Delete); Ctrl+Z brings it back"))
        self._lay_out()
        self.erase_button.clicked.connect(self.on_erase_pressed)
        self.space_button.clicked.connect(self.on_space_pressed)
        self.undo_button.clicked.connect(self.on_undo_pressed)
        self.say_button.clicked.connect(self.on_say_pressed)
        self.copy_button.clicked.connect(self.on_copy_pressed)
        self.clear_button.clicked.connect(self.on_clear_pressed)
        self._show_text()

    def _lay_out(self) -> None:
        title = QLabel(tr("Type"))
        title.setProperty("role", "title")
        about = QLabel(
            tr(
                "To erase, hold still, then wipe the hand across: the right hand to the left, the left hand to the "
                "right."
            )
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        hold = QHBoxLayout()
        hold.setSpacing(14)
        hold.addWidget(self.ring)
        hold.addWidget(self.words, 1)
        grid = QGridLayout()
        grid.setSpacing(6)
        buttons = (self.erase_button, self.space_button, self.undo_button,
                   self.say_button, self.copy_button, self.clear_button)  # fmt: skip
        for k, button in enumerate(buttons):
            grid.addWidget(button, k // 2, k % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.text, 1)
        column.addLayout(hold)
        column.addLayout(grid)
        column.addWidget(about)

    def begin(self) -> None:
        """Find the voice."""
        if self.voice is None:
            self.voice = self._make_voice()
            if self.voice.problem:
                self.say_button.setToolTip(self.voice.problem)
                self.say_button.setAccessibleDescription(self.voice.problem)
            self._show_text()

    def end(self) -> None:
        """Be silent."""
        if self.voice is not None:
            self.voice.stop()

    def tick(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """Listen to the hand."""
        self._now_s = now_s
        recognition = judged(moment)
        live = moment.state is State.LIVE and not moment.paused
        sign = "" if recognition is None or recognition.sign is None or not live else recognition.sign[0]
        hand = recognition.hand if recognition is not None and live else None
        done = self.speller.update(sign, hand, now_s)
        if done:
            self._tell(done)
        hold = self.speller.hold
        self.ring.show_hold(hold.sign or (sign if sign == hold.given else ""), hold.progress)
        words, until_s = self._told
        if now_s > until_s:
            again = sign != "" and sign == hold.given
            words = tr("Let go, then again") if again else tr("Hold a sign until the ring is full.")
        if words != self.words.text():
            self.words.setText(words)

    def _tell(self, done: What) -> None:
        """Show what a sign did."""
        words = {
            "typed": tr("Typed: {letter}").format(letter=self.speller.text[-1:]),
            "erased": tr("Erased"),
            "full": tr("The text is full. Copy it, then clear it."),
        }.get(done, "")
        self._told = words, self._now_s + TOLD_S
        self._show_text()

    def _show_text(self) -> None:
        text = self.speller.text
        size_px = next((px for letters, px in SIZES_PX if len(text) <= letters), SMALLEST_PX)
        self.text.setStyleSheet(f"font-size: {size_px if text else theme.FONT_PX + 4}px; font-weight: 600;")
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            self.text.ensureCursorVisible()
            self.text.setAccessibleDescription(text)
        for button in (self.erase_button, self.copy_button, self.clear_button):
            button.setEnabled(bool(text))
        self.undo_button.setEnabled(self.speller.can_undo)
        self.say_button.setEnabled(bool(text) and self.voice is not None and not self.voice.problem)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Backspace erases, Space is a space, Enter reads, Delete clears, Ctrl+C copies, Ctrl+Z takes back."""
        button = {
            Qt.Key.Key_Backspace: self.erase_button,
            Qt.Key.Key_Space: self.space_button,
            Qt.Key.Key_Return: self.say_button,
            Qt.Key.Key_Enter: self.say_button,
            Qt.Key.Key_Delete: self.clear_button,
        }.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Copy):
            button = self.copy_button
        elif event.matches(QKeySequence.StandardKey.Undo):
            button = self.undo_button
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if button is not None:
            button.click()
        return button is not None

    @Slot()
    def on_erase_pressed(self) -> None:
        """Take the last letter away."""
        self._tell(self.speller.erase())

    @Slot()
    def on_space_pressed(self) -> None:
        """A space."""
        self.speller.type(" ")
        self._show_text()

    @Slot()
    def on_undo_pressed(self) -> None:
        """Take the last change back."""
        self.speller.undo()
        self._show_text()

    @Slot()
    def on_say_pressed(self) -> None:
        """Read it aloud."""
        if self.voice is not None:
            self.voice.say(self.speller.text)

    @Slot()
    def on_copy_pressed(self) -> None:
        """Copy it."""
        QGuiApplication.clipboard().setText(self.speller.text)
        self._told = tr("Copied"), self._now_s + TOLD_S

    @Slot()
    def on_clear_pressed(self) -> None:
        """Begin anew; it can be taken back."""
        self.speller.clear()
        self._told = tr("Cleared. Ctrl+Z brings it back."), self._now_s + 3 * TOLD_S
        self._show_text()


def _button(words: str, tip: str) -> QPushButton:
    made = QPushButton(words)
    made.setToolTip(tip)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setStyleSheet("padding-left: 4px; padding-right: 4px;")
    return made
