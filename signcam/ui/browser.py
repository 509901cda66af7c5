"""The browser of samples: a sheet over the window with their thumbnails, to look at, relabel, delete and check.

It shows what the keeper has and asks it for changes; nothing here waits for the disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Slot
from PySide6.QtGui import QKeySequence

from signcam.dataset.naming import checked_label
from signcam.errors import DataError
from signcam.live.checking import Checking
from signcam.live.thumbnails import Thumbnails
from signcam.pictures import natural_order
from signcam.sample import SAMPLE_PX
from signcam.ui.browsing import BrowserForm
from signcam.ui.cover_sheet import CoverSheet
from signcam.ui.heard import heard
from signcam.ui.language import tr
from signcam.ui.samples import ENTRY_ROLE, THUMBNAIL_PX, SampleModel, described, to_pixmap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from signcam.dataset.check import Finding
    from signcam.dataset.entry import Entry
    from signcam.live.keeper import Keeper

SURE_S: Final = 4.0  # a second press within this time empties the trash


class Browser(CoverSheet):
    """Covers its parent while it is shown.

    Args:
        parent: the window.
        keeper: of the samples.
    """

    def __init__(self, parent: QWidget, keeper: Keeper) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._entries: tuple[Entry, ...] | None = None
        self._only: frozenset[str] | None = None  # what a finding names
        self._told: tuple[Finding, ...] | None = None
        self._in_trash = 0
        self._sure_until = float("-inf")
        self._now_s = 0.0
        self._thumbnails = Thumbnails(keeper.store.picture, THUMBNAIL_PX)
        self._large = Thumbnails(keeper.store.picture, SAMPLE_PX)
        self.checking = Checking(keeper.store)
        self.model = SampleModel(self._thumbnails)
        self.form = BrowserForm(self)
        self.form.view.setModel(self.model)
        self.setAccessibleName(tr("Browser of samples"))
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.filters.changed.connect(self.on_filter_changed)
        form.view.doubleClicked.connect(self.on_enlarge_pressed)
        form.view.selectionModel().currentChanged.connect(self.on_current_changed)
        form.remove.clicked.connect(self.on_remove_pressed)
        form.relabel.clicked.connect(self.on_relabel_pressed)
        form.label.entered.connect(self.on_relabel_pressed)
        form.label.settled.connect(form.view.setFocus)
        form.enlarge.clicked.connect(self.on_enlarge_pressed)
        form.undo.clicked.connect(self._keeper.undo)
        form.empty.clicked.connect(self.on_empty_pressed)
        form.check.clicked.connect(self.on_check_pressed)
        form.all.clicked.connect(self.on_all_pressed)
        form.findings.itemClicked.connect(self.on_finding_chosen)
        form.findings.itemActivated.connect(self.on_finding_chosen)
        form.close.clicked.connect(self.close_sheet)

    @property
    def selected(self) -> list[Entry]:
        """What is selected, from the top."""
        rows = sorted(index.row() for index in self.form.view.selectionModel().selectedRows())
        return [self.model.entries[row] for row in rows]

    def open_sheet(self) -> None:
        """Cover the parent and take the keyboard."""
        self._entries = None
        self._keeper.say("")
        super().open_sheet()
        self.form.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_sheet(self) -> None:
        """Hide; nobody waits for a check any more."""
        self.checking.stop()
        super().close_sheet()

    def tick(self, now_s: float) -> None:
        """Show what there is now; only while it is shown."""
        self._now_s = now_s
        self.checking.tick()
        self.model.take_thumbnails()
        for sample_id, rgb in self._large.taken():
            if (entry := self._current()) is not None and entry.id == sample_id:
                self.form.large.show_picture(None if rgb is None else to_pixmap(rgb), described(entry, "; "))
        if self._keeper.entries is not self._entries:
            self._entries = self._keeper.entries
            self.form.filters.offer(self._entries)
            self.form.label.offer(sorted({e.label for e in self._entries}, key=natural_order))
            self._filter()
            self._keeper.ask_in_trash(self.on_trash_counted)
        self._tell()

    def close_down(self, timeout_s: float) -> None:
        """The window closes."""
        self._thumbnails.close(timeout_s)
        self._large.close(timeout_s)
        self.checking.close(timeout_s)

    def _tell(self) -> None:
        form = self.form
        selection = form.view.selectionModel().selection()
        chosen = sum(selection.at(k).height() for k in range(selection.count()))
        form.show_counts(len(self._entries or ()), len(self.model.entries), chosen, self._in_trash)
        form.enlarge.setEnabled(self._current() is not None)
        form.said.setText(heard(self._keeper.said))
        if self._now_s < self._sure_until:
            form.empty.setText(tr("Delete {count} for good?").format(count=self._in_trash))
        if form.show_check(self.checking, self._told):
            self._told = self.checking.findings

    def _filter(self) -> None:
        wanted = self.form.filters.passed(self._entries or ())
        self.model.show_entries(e for e in wanted if self._only is None or e.id in self._only)
        self.on_current_changed()

    def _current(self) -> Entry | None:
        entry: Entry | None = self.form.view.currentIndex().data(ENTRY_ROLE)
        return entry

    def _select(self, ids: Iterable[str]) -> None:
        selection = QItemSelection()
        rows = sorted(row for one in ids if (row := self.model.row_of(one)) is not None)
        for row in rows:
            selection.select(self.model.index(row), self.model.index(row))
        self.form.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            self.form.view.scrollTo(self.model.index(rows[0]))

    @Slot()
    def on_filter_changed(self) -> None:
        """Show others."""
        self._only = None
        self._filter()

    @Slot()
    def on_all_pressed(self) -> None:
        """Show all."""
        self._only = None
        self.form.filters.clear()
        self._filter()

    @Slot()
    def on_current_changed(self) -> None:
        """Tell about the current one, large if that is asked for."""
        entry = self._current()
        self.form.about.setText("" if entry is None else described(entry))
        if self._enlarged:
            if entry is None:
                self._show_many()
            else:
                self.form.large.show_picture(None, described(entry, "; "))
                self._large.want(entry)

    @property
    def _enlarged(self) -> bool:
        return self.form.shown.currentWidget() is self.form.large

    @Slot()
    def on_enlarge_pressed(self) -> None:
        """One large, or many small again."""
        if self._enlarged:
            self._show_many()
        elif self._current() is not None:
            self.form.shown.setCurrentWidget(self.form.large)
            self.form.large.setFocus(Qt.FocusReason.OtherFocusReason)
            self.on_current_changed()

    def _show_many(self) -> None:
        self.form.shown.setCurrentWidget(self.form.view)
        self.form.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, rows: int) -> None:
        """Another one, large."""
        row = self.form.view.currentIndex().row() + rows
        if 0 <= row < len(self.model.entries):
            self.form.view.setCurrentIndex(self.model.index(row))

    @Slot()
    def on_remove_pressed(self) -> None:
        """Move what is selected to the trash."""
        if chosen := self.selected:
            self._keeper.remove(chosen)

    @Slot()
    def on_relabel_pressed(self) -> None:
        """Give what is selected another sign."""
        try:
            label = checked_label(self.form.label.text)
        except DataError as e:
            self._keeper.say(str(e))
            self.form.label.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if chosen := self.selected:
            self._keeper.relabel(chosen, label)

    @Slot()
    def on_empty_pressed(self) -> None:
        """Ask, then empty the trash."""
        if self._now_s < self._sure_until:
            self._sure_until = float("-inf")
            self._keeper.empty_trash()
            self._keeper.ask_in_trash(self.on_trash_counted)
        else:
            self._sure_until = self._now_s + SURE_S

    def on_trash_counted(self, count: int) -> None:
        """So many are in it."""
        self._in_trash = count

    @Slot()
    def on_check_pressed(self) -> None:
        """Begin, or stop."""
        if self.checking.running:
            self.checking.stop()
        else:
            self.checking.start()

    @Slot()
    def on_finding_chosen(self) -> None:
        """Show and select what a finding names; of copies, all but one."""
        row = self.form.findings.currentRow()
        if self._told is None or not 0 <= row < len(self._told) or not self._told[row].ids:
            return
        finding = self._told[row]
        self._only = frozenset(finding.ids)
        self.form.filters.clear()
        self._filter()
        self._select(finding.ids[1:] if finding.kind == "copies" else finding.ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Delete, F2, Ctrl+Z; one large: the arrows.  Other keys stay here."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self._enlarged:
                self._show_many()
            else:
                self.close_sheet()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.on_remove_pressed()
        elif key == Qt.Key.Key_F2:
            self.form.label.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._keeper.undo()
        elif self._enlarged and key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._step(-1)
        elif self._enlarged and key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._step(1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self.form.view.hasFocus() or self._enlarged):
            self.on_enlarge_pressed()
