"""The browser of samples: what is shown, selected, relabelled, deleted and checked, by keyboard and mouse."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from recording import ADA, CTRL, PLAIN, Recording

from signcam.dataset.store import Store
from signcam.hand.sample import cut_sample
from signcam.ui.browser import SURE_S
from signcam.ui.samples import _on_the_wall
from signcam.values import Frame

KINDS = (("4", "Ada", "one"), ("4", "Ada", "one"), ("4", "Bob", "two"), ("5", "Ada", "one"), ("5", "Bob", "two"))


class Browsing(Recording):
    """The window with the browser open."""

    def __init__(self, made, qtbot, monkeypatch):
        super().__init__(made, qtbot, monkeypatch)
        self.open()
        self.click(self.form.browse)
        self.browser = self.panel.browser
        self.sheet, self.view = self.browser.form, self.browser.form.view
        self.settle(lambda: len(self.shown) == len(self.recorder.keeper.entries))

    @property
    def shown(self):
        """The labels of the samples that are shown, from the top."""
        return [e.label for e in self.browser.model.entries]

    def click(self, widget):
        """Click it, as the last tick has left it."""
        self.made.tick()
        super().click(widget)

    def type(self, key, modifier=PLAIN):
        """Press a key, the list having the focus."""
        self.qtbot.keyClick(self.view, key, modifier)

    def pick(self, *rows):
        """Click these, Ctrl held."""
        for row in rows:
            place = self.view.visualRect(self.browser.model.index(row)).center()
            self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, CTRL, place)


@pytest.fixture
def samples(hand):
    """Five samples in the store, each another picture."""
    kept = []
    with Store() as store:
        for k, (label, signer, session) in enumerate(KINDS):
            rgb = np.random.default_rng(k).integers(0, 255, (24, 32, 3), np.uint8).repeat(10, 0).repeat(10, 1)
            about = {"signer": signer, "session": session, "camera": "Cam"}
            kept.append(store.add(cut_sample(Frame(rgb, 0, 0.0), hand, label, **about)))
    return kept


@pytest.fixture
def make_browsing(make_window, qtbot, monkeypatch):
    made = []

    def make():
        made.append(Browsing(make_window(settings=ADA), qtbot, monkeypatch))
        return made[-1]

    yield make
    for one in made:
        one.finish()


@pytest.fixture
def browsing(samples, make_browsing):
    """The browser shows five samples."""
    return make_browsing()


def choose(choice, words):
    """As if the user had picked the entry that begins so."""
    index = next(k for k in range(choice.count()) if choice.itemText(k).startswith(words))
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def test_every_sample_gets_its_thumbnail_the_newest_first(browsing, samples):
    assert [e.id for e in browsing.browser.model.entries] == [e.id for e in reversed(samples)]
    model = browsing.browser.model

    def pictures():
        return [model.index(k).data(Qt.ItemDataRole.DecorationRole) for k in range(5)]

    browsing.settle(lambda: all(p is not None and not p.isNull() for p in pictures()))
    first = pictures()[0].toImage().pixelColor(50, 50)
    assert any(p.toImage().pixelColor(50, 50) != first for p in pictures()[1:])
    assert "Bob" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_captions_have_room_for_larger_texts(browsing, look):
    grid = browsing.view
    before = grid.gridSize()
    look.on_text_size_chosen(130)
    assert grid.gridSize().height() > before.height()
    assert grid.sizeHintForIndex(grid.model().index(0, 0)) == grid.gridSize()
    look.on_text_size_chosen(100)
    assert grid.gridSize() == before


def test_samples_are_filtered_by_sign_signer_and_sitting(browsing):
    filters = browsing.sheet.filters
    choose(filters.sign, "4")
    assert browsing.shown == ["4"] * 3
    choose(filters.signer, "Bob")
    assert browsing.shown == ["4"]
    choose(filters.sign, "All")
    assert browsing.shown == ["5", "4"]
    choose(filters.signer, "All")
    assert filters.sitting.count() == 3
    filters.sitting.setCurrentIndex(filters.sitting.findData("one"))
    filters.sitting.activated.emit(1)
    assert browsing.shown == ["5", "4", "4"]
    browsing.settle(lambda: "3 of 5 samples" in browsing.sheet.count.text())
    browsing.click(browsing.sheet.all)
    assert len(browsing.shown) == 5


def test_samples_are_deleted_by_keyboard_and_come_back(browsing):
    browsing.type(Qt.Key.Key_Home)
    browsing.type(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    browsing.settle(lambda: "2 selected" in browsing.sheet.count.text())
    browsing.type(Qt.Key.Key_Delete)
    browsing.settle(lambda: browsing.shown == ["4"] * 3)
    assert "2 samples moved to the trash" in browsing.said
    browsing.settle(lambda: browsing.sheet.empty.text() == "Empty trash (2)")
    browsing.type(Qt.Key.Key_Z, CTRL)
    browsing.settle(lambda: browsing.shown == ["5", "5", "4", "4", "4"])
    assert browsing.counts() == {"4": 3, "5": 2}


def test_all_can_be_selected_and_deleted_at_once(browsing):
    browsing.type(Qt.Key.Key_A, CTRL)
    browsing.click(browsing.sheet.remove)
    browsing.settle(lambda: browsing.shown == [])
    assert browsing.counts() == {}


def test_what_the_mouse_selects_gets_another_sign_by_keyboard(browsing, qtbot):
    browsing.pick(0, 4)
    browsing.type(Qt.Key.Key_F2)
    assert browsing.sheet.label.lineEdit().hasFocus()
    qtbot.keyClicks(browsing.sheet.label.lineEdit(), "9")
    qtbot.keyClick(browsing.sheet.label.lineEdit(), Qt.Key.Key_Return)
    browsing.settle(lambda: browsing.shown == ["9", "5", "4", "4", "9"])
    assert browsing.window.focusWidget() is browsing.view
    assert browsing.counts() == {"4": 2, "5": 1, "9": 2}
    browsing.type(Qt.Key.Key_Z, CTRL)
    browsing.settle(lambda: browsing.shown == ["5", "5", "4", "4", "4"])


def test_one_is_enlarged_and_the_arrows_go_on(browsing, qtbot):
    browsing.type(Qt.Key.Key_Home)
    browsing.type(Qt.Key.Key_Return)
    large = browsing.sheet.large
    assert large.isVisible()
    browsing.settle(lambda: large.shows)
    assert large.words.startswith("“5”, Bob")
    qtbot.keyClick(large, Qt.Key.Key_Right)
    assert large.words.startswith("“5”, Ada")
    browsing.settle(lambda: large.shows)
    qtbot.keyClick(large, Qt.Key.Key_Delete)
    browsing.settle(lambda: len(browsing.shown) == 4)
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    assert browsing.view.isVisible()
    assert browsing.browser.isVisible()


def test_a_finding_selects_the_pictures_it_names(samples, hand, make_browsing):
    with Store() as store:
        rgb = store.picture(samples[0])
        store.add_entry(samples[0], rgb)
        store.add_entry(samples[0], rgb)
        copies = {e.id for e in store.entries() if e.sha256 == samples[0].sha256}
    browsing = make_browsing()
    browsing.click(browsing.sheet.check)
    browsing.settle(lambda: browsing.sheet.findings.count() > 0)
    told = [browsing.sheet.findings.item(k).text() for k in range(browsing.sheet.findings.count())]
    assert told[0] == "⚠ One picture of “4” is there 3 times. Keep one."
    assert any("“5” has 2 samples" in text for text in told)
    item = browsing.sheet.findings.item(0)
    place = browsing.sheet.findings.visualItemRect(item).center()
    browsing.qtbot.mouseClick(browsing.sheet.findings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert {e.id for e in browsing.browser.model.entries} == copies
    assert len(browsing.browser.selected) == 2, "one of them is to be kept"
    browsing.click(browsing.sheet.remove)
    browsing.settle(lambda: browsing.counts() == {"4": 3, "5": 2})


def test_the_trash_is_emptied_by_a_second_press_alone(browsing):
    browsing.type(Qt.Key.Key_A, CTRL)
    browsing.type(Qt.Key.Key_Delete)
    browsing.settle(lambda: browsing.sheet.empty.text() == "Empty trash (5)")
    browsing.click(browsing.sheet.empty)
    browsing.made.tick()
    assert browsing.sheet.empty.text() == "Delete 5 for good?"
    browsing.now_s += SURE_S + 1
    browsing.made.tick()
    assert browsing.sheet.empty.text() == "Empty trash (5)"
    assert Store().in_trash() == 5
    for _ in range(2):
        browsing.click(browsing.sheet.empty)
    browsing.settle(lambda: not browsing.sheet.empty.isEnabled())
    assert Store().in_trash() == 0


def test_a_damaged_picture_is_shown_as_one_and_can_be_deleted(browsing, samples):
    Store().path(samples[4]).write_bytes(b"no picture")
    model = browsing.browser.model
    browsing.browser.model._pixmaps.clear()
    browsing.settle(lambda: (p := model.index(0).data(Qt.ItemDataRole.DecorationRole)) is not None and p.isNull())
    browsing.view.viewport().grab()
    browsing.pick(0)
    browsing.type(Qt.Key.Key_Delete)
    browsing.settle(lambda: len(browsing.shown) == 4)


def test_escape_closes_it_and_the_keys_are_the_videos_again(browsing):
    assert not browsing.window.top.isEnabled(), "what cannot be seen takes no keys"
    browsing.type(Qt.Key.Key_Escape)
    assert not browsing.browser.isVisible()
    assert browsing.window.top.isEnabled()
    browsing.see(2)
    browsing.hold(Qt.Key.Key_6, 2)
    assert browsing.counts()["6"] == 2


def test_a_key_for_a_correction_does_nothing_while_it_is_open(browsing):
    browsing.see(12)
    browsing.type(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    browsing.see(2)
    browsing.settle(lambda: True)
    assert browsing.counts() == {"4": 3, "5": 2}


def test_the_time_is_that_of_the_clock_on_the_wall_and_a_strange_one_does_no_harm(monkeypatch):
    monkeypatch.setenv("TZ", "XYZ-03:00")  # three hours ahead of UTC
    if hasattr(time, "tzset"):
        time.tzset()
        assert _on_the_wall("2026-11-29T22:30:12.123+00:00") == "2026-11-30 01:30"
        monkeypatch.undo()
        time.tzset()
    assert _on_the_wall("noon") == "noon"
