"""The Models panel: which models there are, and to use, rename, copy, delete, give away and take in one.

Nothing here waits: what takes longer than a rename is done by a thread (live/errands.py), and what comes from elsewhere
is read by a child process (live/taking.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from signcam.errors import ModelError
from signcam.live.errands import Errands
from signcam.live.taking import Taking
from signcam.ui.heard import heard
from signcam.ui.in_use import model_in_use
from signcam.ui.language import tr
from signcam.ui.model_about import ModelAbout
from signcam.ui.model_buttons import ModelButtons
from signcam.ui.model_list import ModelList
from signcam.ui.model_taking import TakingRow
from signcam.ui.side import Panel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from signcam.live.session import Session
    from signcam.model.library import Shelved
    from signcam.ui.moment import Moment

LIST_BESIDE_BARS_PX: Final = 160
QWIDGETSIZE_MAX: Final = (1 << 24) - 1  # Qt's own, which PySide6 does not have
LOOK_S: Final = 2.0  # between two looks at the folder: a training run may have put a model there


class ModelsPanel(Panel):
    """The models there are.

    Args:
        take: starts an import; tests give a fake.

    Signals:
        chosen: str: a model is to be used.
    """

    title: ClassVar[str] = "Models"
    shortcut: ClassVar[str] = "Ctrl+M"
    icon_name: ClassVar[str] = "model"
    least_px: ClassVar[int] = 320

    chosen = Signal(str)

    def __init__(self, take: Callable[[Path, Sequence[str]], Taking] = Taking) -> None:
        super().__init__()
        self._errands = Errands("signcam-models")
        self._models: dict[str, Shelved] = {}
        self._in_use = self._loading = self._opened = ""
        self._looked_at = -LOOK_S
        self.list = ModelList()
        self.about, self.told = ModelAbout(), QLabel()
        self.taking = TakingRow(take)
        self.buttons = ModelButtons(self._errands)
        self.undo = QPushButton(tr("Undo"))
        self._lay_out()
        self._connect()
        self._tell("")
        self.undo.hide()

    def _lay_out(self) -> None:
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)  # a card may be anybody's
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.undo.setToolTip(tr("Bring back what was deleted last (Ctrl+Z)"))
        answer = QHBoxLayout()
        answer.addWidget(self.told, 1)
        answer.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.list, 3)
        column.addWidget(self.buttons)
        column.addLayout(answer)
        column.addWidget(self.taking)
        column.addWidget(self.about, 2)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self.on_current_changed)
        self.list.renamed.connect(self.on_renamed, Qt.ConnectionType.QueuedConnection)  # the line is closed first
        self.list.used.connect(self.on_used)
        for button, slot in (
            (self.buttons.use, self.list.on_use_wanted),
            (self.buttons.rename, self.on_rename_pressed),
            (self.buttons.copy, self.on_copy_pressed),
            (self.buttons.delete, self.on_delete_pressed),
            (self.buttons.take, self.taking.on_wanted),
            (self.undo, self.on_undo_pressed),
        ):
            button.clicked.connect(slot)
        for part in (self.taking, self.buttons):
            part.told.connect(self._tell)
        self.taking.ended.connect(self.on_taking_ended)
        self.about.compare.toggled.connect(self.on_compare_toggled)

    def begin(self) -> None:
        """Look at the folder, and give the list the keys."""
        self._refresh()
        self.list.choose(self._in_use)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """What nobody looks at is not compared."""
        self.about.close_down()

    def compare(self, name: str) -> None:
        """Choose this model, and show its bars beside those of the model in use."""
        self._refresh()
        self.list.choose(name)
        self.about.compare.setChecked(True)

    def tick(self, session: Session | None, moment: Moment, now_s: float) -> None:
        """See what came of what was asked for, and what else has changed."""
        self._errands.deliver()
        self.taking.tick()
        self.about.tick(session)
        self.buttons.take.setEnabled(self.taking.source is None)
        in_use = model_in_use(session, moment, self._in_use)
        if session is not None:
            self._opened = session.model.name
        if session is not None and session.model.name == self._loading and (session.card or session.model_error):
            self._tell("")  # the row says that it is in use, or the banner why not
            self._loading = ""
        first = not self._in_use and not self.about.compare.isChecked()
        if in_use != self._in_use or now_s - self._looked_at > LOOK_S:
            self._in_use, self._looked_at = in_use, now_s
            if self.list.state() is not self.list.State.EditingState:
                self._refresh()
            if first:
                self.list.choose(in_use)

    def _refresh(self) -> None:
        from signcam.model.library import models

        there = models()
        if there != tuple(self._models.values()) or self.list.property("in use") != self._in_use:
            self._models = {model.name: model for model in there}
            self.list.setProperty("in use", self._in_use)
            self.list.show_models(there, self._in_use)
            self.on_current_changed()

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setAccessibleName(text)

    def _changed(self, text: str, name: str = "") -> None:
        """Something was done: show it, and choose what it was done to."""
        self._refresh()
        self.list.choose(name)
        self._tell(text)

    @Slot()
    def on_current_changed(self) -> None:
        """Another model is chosen."""
        model = self._models.get(self.list.chosen)
        in_use = model is not None and model.name == self._in_use
        self.about.show_model(model, in_use=in_use)
        self.buttons.show_model(model, in_use=in_use)

    @Slot(str)
    def on_used(self, name: str) -> None:
        """Use this model."""
        if problem := self._models[name].problem:
            self._tell(heard(problem))
        elif name != self._in_use:
            self._tell(tr("“{name}” is being loaded.").format(name=name))
            self._in_use = self._loading = name
            self._refresh()
            self.chosen.emit(name)

    @Slot()
    def on_rename_pressed(self) -> None:
        """Type a name in the list."""
        if (item := self.list.currentItem()) is not None and self.buttons.rename.isEnabled():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.editItem(item)

    @Slot(str, str)
    def on_renamed(self, name: str, new: str) -> None:
        """A name was typed."""
        from signcam.model.library import rename_model

        if new.strip() == name:
            return
        try:
            folder = rename_model(name, new)
        except ModelError as e:
            self._tell(heard(str(e)))
            return
        used = name in (self._in_use, self._opened)
        self._in_use = folder.name if name == self._in_use else self._in_use
        self._changed(tr("“{name}” is called “{new}” now.").format(name=name, new=folder.name), folder.name)
        if used:
            self.chosen.emit(folder.name)

    @Slot()
    def on_copy_pressed(self) -> None:
        """Copy the chosen model."""
        from signcam.model.library import copy_model

        name = self.list.chosen
        if self.buttons.copy.isEnabled():
            self._tell(tr("“{name}” is being copied …").format(name=name))
            self._errands.ask(lambda: copy_model(name), self.on_copied, self.buttons.on_failed)

    def on_copied(self, folder: Path) -> None:
        """The copy is there."""
        self._changed(tr("“{name}” is a copy that you can change.").format(name=folder.name), folder.name)

    @Slot()
    def on_delete_pressed(self) -> None:
        """Put the chosen model into the trash."""
        from signcam.model.trash import delete_model

        name = self.list.chosen
        if not self.buttons.delete.isEnabled():
            return
        if name == self._in_use:
            self._tell(tr("“{name}” is in use. Use another model first, then delete it.").format(name=name))
            return
        try:
            delete_model(name)
        except ModelError as e:
            self._tell(heard(str(e)))
            return
        self.undo.show()
        self._changed(tr("“{name}” is in the trash.").format(name=name))

    @Slot()
    def on_undo_pressed(self) -> None:
        """Bring back what was deleted last."""
        from signcam.model.trash import in_trash, undo

        try:
            folder = undo()
        except ModelError as e:
            self._tell(heard(str(e)))
        else:
            self._changed(tr("“{name}” is back.").format(name=folder.name), folder.name)
        self.undo.setVisible(bool(in_trash()))

    @Slot(bool)
    def on_compare_toggled(self, on: bool) -> None:
        """The bars need the room of the list and of the buttons, but for “Use it”."""
        self.buttons.fold(on)
        self.list.setMaximumHeight(LIST_BESIDE_BARS_PX if on else QWIDGETSIZE_MAX)
        QTimer.singleShot(0, self.list, self.list.show_current)  # once the list is as high as it will be

    # taking in

    @Slot(str)
    def on_taking_ended(self, name: str) -> None:
        """This model came, "" for none."""
        if name:
            self._changed(tr("“{name}” was taken in.").format(name=name), name)

    # keys, and the end

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Delete, Ctrl+D, Ctrl+Z, F2, where nothing is being typed."""
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.on_undo_pressed()
        elif key == Qt.Key.Key_Delete:
            self.on_delete_pressed()
        elif key == Qt.Key.Key_F2:
            self.on_rename_pressed()
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.on_copy_pressed()
        else:
            return False
        return True

    def why_stay(self) -> str:
        """Whether something is being taken in."""
        source = self.taking.source
        words = tr("{file} is being taken in as a model, and would not be.")
        return "" if source is None else words.format(file=source.name)

    def close_down(self, timeout_s: float) -> None:
        """End what runs."""
        self.about.close_down(timeout_s)
        self.taking.close_down(timeout_s)
        self._errands.close(timeout_s)
