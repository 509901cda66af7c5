"""The Models panel, by real keys and clicks in a real window, over models on the disk."""

import shutil
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fake_session import make_recognition
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from signcam.hand.crop import CROP_RULE
from signcam.live.rival import Pair
from signcam.live.taking import Taking
from signcam.model.bundle import CARD, load_card, save_model
from signcam.model.preprocess import PREPROCESSING
from signcam.settings import load_settings
from signcam.ui.models import ModelsPanel
from signcam.ui.train import TrainPanel
from signcam.values import ModelCard, Prediction

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of dialogs, on the offscreen screen

FIGURE = {"on": "people never seen", "n": 40, "accuracy": 0.925, "interval_95": [0.801, 0.974]}


def make(folder, **more):
    card = ModelCard(folder.name, ("0", "Ü"), 64, CROP_RULE, PREPROCESSING, trained_at_utc="2026-01-02", **more)
    save_model(folder, card, {"w/kernel": np.zeros(3, np.float32)}, b"live")


class FakeTaking:
    """An import that is whatever the test says."""

    made = ()

    def __init__(self, source, labels):
        self.source, self.labels = source, tuple(labels)
        self.over, self.name, self.labels_missing, self.error, self.doing, self.closed = (
            False,
            "",
            0,
            "",
            "Reading …",
            0,
        )
        FakeTaking.made.append(self)

    def look(self):
        return self.over

    def close(self, timeout_s=2.0):
        self.closed += 1


@pytest.fixture
def shelf(home):
    shelf = home / "models"
    for name in ("digits", "letters"):
        (shelf / name / CARD).unlink()
    make(shelf / "digits", measured=(FIGURE,), data={"signs": {"pictures": 1080}}, limits=("One hand.",))
    make(shelf / "mine")
    (shelf / "letters" / CARD).write_text("{")
    return shelf


@pytest.fixture
def made(shelf, make_window, monkeypatch):
    """The window with the Models panel shown; `digits` is in use."""
    FakeTaking.made = []
    monkeypatch.setattr("signcam.ui.panels.ModelsPanel", lambda: ModelsPanel(FakeTaking))
    made = make_window()
    made.session.show(make_recognition())
    made.tick()
    QTest.keyClick(made.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    made.tick()
    return made


@pytest.fixture
def panel(made):
    assert isinstance(made.window.side.shown, ModelsPanel)
    return made.window.side.shown


def rows(panel):
    return [panel.list.item(k).data(Qt.ItemDataRole.AccessibleTextRole) for k in range(panel.list.count())]


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_model_is_listed_with_what_is_known_the_broken_one_with_the_reason(panel):
    assert panel.list.hasFocus()
    own = {row.partition(",")[0]: row for row in rows(panel)}
    assert own["digits"] == "digits, In use · 2 signs · 92.5\N{NO-BREAK SPACE}% · 2026-01-02"
    assert own["mine"] == "mine, 2 signs · not measured · 2026-01-02"
    assert own["letters"] == "letters, Cannot be used"
    assert panel.list.chosen == "digits"
    text = panel.about.text.toPlainText()
    for words in ("Signs: 0 Ü", "people never seen: 92.5", "of 40, 80.1 to 97.4", "1,080 pictures", "One hand."):
        assert words in text
    panel.list.choose("letters")
    assert "card.json is damaged" in panel.about.text.toPlainText()
    assert not panel.buttons.use.isEnabled()
    assert panel.buttons.delete.isEnabled()


class FakeRival:
    """A second model that says “Ü” of every hand, at once."""

    made = ()

    def __init__(self, model):
        self.model, self.error, self.closed, self._pair = model, None, False, None
        FakeRival.made = (*FakeRival.made, self)

    def ask(self, recognition):
        said = None if recognition.crop is None else Prediction(("0", "Ü"), np.array([0.1, 0.9], np.float32))
        if self._pair is None or self._pair.recognition is not recognition:
            self._pair = Pair(recognition, said)

    def last(self):
        return self._pair

    def close(self, timeout_s=0.0):
        self.closed = True
        return True


@pytest.fixture
def rivals(panel):
    FakeRival.made = ()
    panel.about.versus._make_rival = FakeRival
    return lambda: FakeRival.made


def bars(panel):
    """(name, sign) of both columns."""
    return [(column.name.text(), column.sign.text()) for column in panel.about.versus.columns]


def test_two_models_are_compared_on_the_same_frame(made, panel, rivals):
    assert not panel.about.compare.isEnabled()  # digits, which is in use
    panel.list.choose("mine")
    click(panel.about.compare)
    assert panel.about.versus.isVisible()
    assert not panel.about.text.isVisible()
    assert not panel.buttons.rename.isVisible()
    made.session.show(make_recognition(sign="7"))
    made.tick()
    made.session.show(make_recognition(sign="2", probability=0.5))  # too unsure to be shown
    made.tick()
    assert bars(panel) == [(made.session.card.name, "–"), ("mine", "Ü")]
    np.testing.assert_allclose(panel.about.versus.columns[1].bars.probabilities, [0.1, 0.9])
    assert panel.about.versus.columns[0].bars.labels == made.session.card.labels
    assert "Of the last 2 frames with a hand, both say the same in 0." in panel.about.versus.told.text()
    made.session.show(make_recognition(reason="no hand"))
    made.tick()
    assert panel.about.versus.columns[1].bars.probabilities is None
    assert "Of the last 2 frames" in panel.about.versus.told.text()


def test_what_nobody_looks_at_is_not_compared(made, panel, rivals):
    panel.list.choose("mine")
    click(panel.about.compare)
    panel.list.choose("letters")  # broken
    assert [r.closed for r in rivals()] == [True]
    assert panel.buttons.rename.isVisible()
    assert not panel.about.compare.isChecked()
    assert "card.json is damaged" in panel.about.text.toPlainText()
    panel.list.choose("mine")
    click(panel.about.compare)
    made.window.side.show_panel(None)
    assert [r.closed for r in rivals()] == [True, True]


def test_a_second_model_that_fails_is_told(made, panel, rivals):
    panel.list.choose("mine")
    click(panel.about.compare)
    rivals()[0].error = "It is damaged. Choose another."
    made.tick()
    assert panel.about.versus.told.text() == "It is damaged. Choose another."


def test_the_train_panel_leads_to_the_comparison(made, panel, rivals):
    made.window.side.show_panel(None)
    train = next(p for p in made.window.side.panels if isinstance(p, TrainPanel))
    train.compared.emit("mine")
    assert made.window.side.shown is panel
    assert panel.list.chosen == "mine"
    assert [r.model.name for r in rivals()] == ["mine"]


def test_one_key_shows_another_model_beside_the_one_in_use_and_ends_it(made, panel, rivals):
    made.window.side.show_panel(None)
    QTest.keyClick(made.window, Qt.Key.Key_F10)
    assert made.window.side.shown is panel
    assert [(r.model.name, r.closed) for r in rivals()] == [("mine", False)]
    QTest.keyClick(made.window, Qt.Key.Key_F10)
    assert made.window.side.shown is None
    assert [r.closed for r in rivals()] == [True]


def test_a_comparison_goes_on_when_the_list_of_models_changes(made, panel, rivals, shelf):
    panel.list.choose("mine")
    click(panel.about.compare)
    make(shelf / "third")
    panel._looked_at = float("-inf")  # the next look at the folder is due
    made.tick()
    assert panel.list.count() == 4
    assert panel.list.chosen == "mine"
    assert panel.about.compare.isChecked()
    assert [r.closed for r in rivals()] == [False]


def test_without_another_model_the_key_says_how_to_make_one(made, panel, rivals, shelf):
    made.window.side.show_panel(None)
    shutil.rmtree(shelf / "mine")
    made.session.card = replace(made.session.card, name="digits")
    QTest.keyClick(made.window, Qt.Key.Key_F10)
    assert made.window.side.shown is None
    assert "train Quick on that alone" in made.window.status.quiet.text()


def test_another_model_is_used_by_enter(made, panel):
    panel.list.choose("mine")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    made.tick()
    assert made.session.model.name == "mine"
    assert load_settings().model == "mine"
    panel.list.choose("letters")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert "card.json" in panel.told.text()


def test_a_name_is_typed_in_the_list(made, panel, shelf, qtbot):
    panel.list.choose("mine")
    QTest.keyClick(panel.list, Qt.Key.Key_F2)
    line = panel.list.findChild(QLineEdit)
    assert line.text() == "mine"
    line.selectAll()
    QTest.keyClicks(line, "Ada T M")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.list.chosen == "Ada T M")
    assert load_card(shelf / "Ada T M").name == "Ada T M"
    click(panel.buttons.rename)
    line = [e for e in panel.list.findChildren(QLineEdit) if e.isVisible()][-1]
    line.selectAll()
    QTest.keyClicks(line, "digits")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "There is a model “digits” already" in panel.told.text())
    assert panel.list.chosen == "Ada T M"


def test_a_model_in_use_stays_in_use_by_its_new_name(made, panel, shelf):
    panel.on_renamed("digits", "fingers")
    made.tick()
    assert (made.session.model, load_settings().model) == (shelf / "fingers", "fingers")


def test_what_was_deleted_comes_back_by_ctrl_z_and_by_the_button(made, panel, shelf):
    assert not panel.undo.isVisible()

    def by_key():
        QTest.keyClick(panel.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    for back in (by_key, lambda: click(panel.undo)):
        panel.list.choose("mine")
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)
        assert not (shelf / "mine").exists()
        assert panel.told.text() == "“mine” is in the trash."
        assert panel.undo.isVisible()
        back()
        assert (panel.list.chosen, panel.told.text()) == ("mine", "“mine” is back.")
        assert not panel.undo.isVisible()


def test_the_model_in_use_is_not_deleted(panel, shelf):
    panel.list.choose("digits")
    click(panel.buttons.delete)
    assert panel.told.text() == "“digits” is in use. Use another model first, then delete it."
    assert (shelf / "digits").is_dir()


def test_a_copy_is_made_and_a_file_written_while_the_picture_goes_on(made, panel, shelf, tmp_path, qtbot):
    panel.list.choose("mine")
    QTest.keyClick(panel.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (made.tick(), panel.list.chosen == "mine-2")[1])
    click(panel.buttons.give)
    dialog = panel.window().findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path / "mine.zip"))
    dialog.reject()
    qtbot.waitUntil(lambda: (made.tick(), "can be given to another" in panel.told.text())[1])
    assert (tmp_path / "mine.zip").is_file()


def test_what_another_program_changes_is_seen(made, panel, shelf):
    make(shelf / "new")
    panel._looked_at = -10.0
    made.tick()
    assert any(row.startswith("new,") for row in rows(panel))


# taking in


def begin(panel, path):
    click(panel.buttons.take)
    dialog = panel.window().findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    return FakeTaking.made[-1]


def test_a_model_is_taken_in_while_the_picture_goes_on(made, panel, shelf):
    taking = begin(panel, Path("given.zip"))
    made.tick()
    assert (taking.source.name, taking.labels) == ("given.zip", ())
    assert panel.told.text() == "given.zip: Reading …"
    assert not panel.buttons.take.isEnabled()
    assert "given.zip is being taken in" in made.window.side.why_stay()
    make(shelf / "given")
    taking.over, taking.name = True, "given"
    made.tick()
    assert (panel.list.chosen, panel.told.text()) == ("given", "“given” was taken in.")
    assert panel.buttons.take.isEnabled()
    assert made.window.side.why_stay() == ""


def test_signs_without_names_are_asked_for_in_the_panel(made, panel):
    taking = begin(panel, Path("w.h5"))
    taking.over, taking.labels_missing = True, 2
    made.tick()
    assert "w.h5 knows 2 signs" in panel.told.text()
    assert panel.taking.labels.hasFocus()
    QTest.keyClicks(panel.taking.labels, "a, Ü,")
    QTest.keyClick(panel.taking.labels, Qt.Key.Key_Return)
    again = FakeTaking.made[-1]
    assert (again.source, again.labels) == (Path("w.h5"), ("a", "Ü"))
    again.over, again.error = True, "w.h5 contains invalid numbers and was not opened."
    made.tick()
    assert panel.told.text() == again.error
    assert not panel.taking.isVisible()


def test_taking_in_can_be_given_up_and_ends_with_the_window(made, panel):
    taking = begin(panel, Path("a.zip"))
    click(panel.taking.stop)
    assert (taking.closed, panel.told.text()) == (1, "Nothing was taken in.")
    taking = begin(panel, Path("b.zip"))
    made.window.leave()
    assert taking.closed


# the child process


def child(*lines, code=0):
    return [sys.executable, "-c", "\n".join(("import sys", *lines, f"sys.exit({code})"))]


def ended(taking, qtbot):
    qtbot.waitUntil(taking.look, timeout=30_000)
    return taking.name, taking.labels_missing, taking.error


def test_what_the_child_says_is_told(qtbot):
    source = Path("a.zip")
    said = 'print(\'{"name": "a", "folder": "x"}\')'
    assert ended(Taking(source, command=child("print('Reading …', file=sys.stderr)", said)), qtbot) == ("a", 0, "")
    wrong = "print('signcam: a.zip is damaged.', file=sys.stderr)"
    assert ended(Taking(source, command=child(wrong, code=1)), qtbot) == ("", 0, "a.zip is damaged.")
    missing = "print('{\"labels_missing\": 3}')"
    assert ended(Taking(source, command=child(missing, wrong, code=1)), qtbot)[:2] == ("", 3)
    for strange in (child("print('[1')"), child("print('[]')"), child("import os", "os.abort()")):
        assert ended(Taking(source, command=strange), qtbot) == ("", 0, "a.zip could not be taken in.")
    assert "cannot be taken in" in ended(Taking(source, command=["/no/such/program"]), qtbot)[2]


def test_a_child_that_goes_on_is_ended(qtbot):
    begun = "print('Reading a.zip …', file=sys.stderr, flush=True)"
    taking = Taking(Path("a.zip"), command=child(begun, "import threading", "threading.Event().wait(60)"))
    qtbot.waitUntil(lambda: taking.doing == "Reading a.zip …", timeout=30_000)
    assert not taking.look()
    taking.close()
    assert taking.look()
    assert taking.error == "Nothing was taken in."


@pytest.fixture
def damaged(made, panel):
    """`mine` was to be used, and cannot be opened."""
    panel.list.choose("mine")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    made.tick()
    made.session.model_error = "The model mine is damaged."
    made.tick()


@pytest.mark.usefixtures("damaged")
def test_after_one_that_cannot_be_opened_the_former_one_can_be_used_again(made, panel):
    assert panel.told.text() == ""
    panel.list.choose("digits")
    assert panel.buttons.use.isEnabled()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    made.tick()
    assert made.session.model.name == "digits"


def test_one_that_is_being_loaded_is_in_use(made, panel, shelf):
    panel.list.choose("mine")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert "is in use" in panel.told.text()
    assert (shelf / "mine" / CARD).exists()


def test_that_it_is_being_loaded_is_said_until_it_is(made, panel):
    panel.list.choose("mine")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.told.text() == "“mine” is being loaded."
    made.tick()
    assert panel.told.text() == "“mine” is being loaded."
    made.session.card = load_card(made.session.model)
    made.tick()
    assert panel.told.text() == ""


def test_the_key_goes_back_to_the_panel_that_was_shown_before(made, panel, rivals):
    (train,) = (p for p in made.window.side.panels if isinstance(p, TrainPanel))
    made.window.side.show_panel(train)
    QTest.keyClick(made.window, Qt.Key.Key_F10)
    assert made.window.side.shown is panel
    QTest.keyClick(made.window, Qt.Key.Key_F10)
    assert made.window.side.shown is train
    assert [r.closed for r in rivals()] == [True]


def test_the_one_in_use_is_chosen_when_the_panel_is_first_shown(shelf, make_window, monkeypatch):
    make(shelf / "a first one")
    made = make_window()
    made.session.show(make_recognition())
    made.tick()
    QTest.keyClick(made.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    made.tick()
    assert made.window.side.shown.list.chosen == made.session.card.name


def test_the_list_keeps_the_keys_when_one_is_used(made, panel):
    panel.list.choose("mine")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.list.hasFocus()


@pytest.mark.usefixtures("damaged")
def test_one_that_cannot_be_opened_is_asked_for_by_its_new_name(made, panel):
    panel.on_renamed("mine", "yours")
    made.tick()
    assert made.session.model.name == "yours"
