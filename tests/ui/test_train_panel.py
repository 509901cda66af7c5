"""The Train panel, by real events, with a child that only pretends: choose, watch, judge, use, go back."""

from __future__ import annotations

import json
import sys

import pytest
from fake_session import make_recognition, pixels_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from signcam.dataset.store import Store
from signcam.live.trainer import Trainer
from signcam.ui import panels as panels_module
from signcam.ui.confusion import ConfusionView
from signcam.ui.curves import CurvesView
from signcam.ui.train import TrainPanel

EPOCH = {
    **{"epochs": 6, "loss": 1.0, "accuracy": 0.9, "val_loss": 0.5, "val_accuracy": 0.8},
    **{"elapsed_s": 1.0, "left_s": 61.0, "busy": 1.0},
}
CARD = {"name": "my signs", "engine_files": {}}
CHILD = """
import json, sys
epoch, verdict, card = map(json.loads, sys.argv[1:4])
for number in (1, 2, 3, 4, 5):
    print(json.dumps({{**epoch, "epoch": number}}), flush=True)
word = sys.stdin.readline().strip() if {waits} else "stop"
if word != "stop":
    sys.exit(3)
print(json.dumps({{"verdict": verdict}}), flush=True)
if {fails}:
    print("signcam: The disk is full.", file=sys.stderr)
    sys.exit(1)
print(json.dumps(card), flush=True)
"""


def side(name, knows, right=3):
    return {
        **{"name": name, "labels": ["a", "b"], "right": right, "n": 4, "interval": [0.3, 0.95]},
        **{"per_class": {"a": [2, 2], "b": [right - 2, 2]}, "per_signer": {"Ada": [right, 4]}},
        **{"confusion": [[2, 0, 0], [4 - right, right - 2, 0]], "knows": knows},
    }


@pytest.fixture
def store(make_sample):
    """Six samples of "a" and of "b", by Ada."""
    with Store() as store:
        for k, label in enumerate("aaaaaabbbbbb"):
            store.add(make_sample(label, seed=k))
        yield store


@pytest.fixture
def child(tmp_path, store):
    """What the next runs do: `waits` for a word, `fails`, and the `verdict` they tell."""
    files = [str(e.file) for e in store.entries()]
    verdict = {
        **{"how": "signers", "new": side("my signs", ["a", "b"]), "old": side("digits", ["a"], 2)},
        "samples": [[f, "a", "a", "a"] for f in files[:2]] + [[files[6], "b", "a", "a"], [files[7], "b", "b", "a"]],
        "notes": ["Reads “Ada” worst: 3 of 4."],
    }
    return {"waits": True, "fails": False, "verdict": verdict, "started": []}


@pytest.fixture
def panel(monkeypatch, tmp_path, store, child, make_window):
    """The panel, in a window that is shown; `panel.made` is the window of the test."""

    def make_trainer(arguments, log):
        child["started"].append(arguments)
        script = tmp_path / "child.py"
        script.write_text(CHILD.format(waits=child["waits"], fails=child["fails"]), encoding="utf-8")
        told = [json.dumps(v) for v in (EPOCH, child["verdict"], CARD)]
        return Trainer(arguments, log, command=(sys.executable, str(script), *told))

    monkeypatch.setattr(panels_module, "TrainPanel", lambda *_: TrainPanel(store, make_trainer))
    monkeypatch.setattr("signcam.ui.train._signs_of", lambda names: dict.fromkeys(names, ("a", "x")))
    made = make_window()
    made.session.show(make_recognition())
    panel = next(p for p in made.window.side.panels if isinstance(p, TrainPanel))
    panel.made = made
    return panel


@pytest.fixture
def shown(panel, qtbot):
    """The same, opened by its shortcut."""
    qtbot.keyClick(panel.made.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    panel.made.tick()
    assert panel.isVisible()
    return panel


def click(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def until(qtbot, panel, fact):
    def ticked():
        panel.made.tick()
        assert fact()

    qtbot.waitUntil(ticked, timeout=60_000)


def learned(qtbot, panel):
    """Start a run and wait until it has learned a while."""
    click(qtbot, panel.choose.go)
    until(qtbot, panel, lambda: len(panel.run.curves.history) == 5)


def judged(qtbot, panel):
    """Start a run and wait for its verdict."""
    learned(qtbot, panel)
    click(qtbot, panel.run.stop)
    until(qtbot, panel, lambda: panel.verdict.isVisible())


def ink_rows(widget, width):
    """How many rows of the upper left corner show anything."""
    picture = pixels_of(widget.grab().toImage())[:40, :width]
    return int((picture != picture[0, 0]).any(axis=(1, 2)).sum())


def test_curves_and_matrix_grow_with_the_texts(qtbot, look):
    curves, matrix = CurvesView(), ConfusionView()
    matrix.show_matrix(("a long label", "5"), ((9, 1, 0), (0, 9, 0)))
    for widget in (curves, matrix):
        qtbot.addWidget(widget)
        widget.resize(400, 300)
        widget.show()
    usual = ink_rows(curves, 120), matrix.cell_rect(0, 0).top()
    look.on_text_size_chosen(130)
    assert ink_rows(curves, 120) > usual[0]
    assert matrix.cell_rect(0, 0).top() > usual[1]
    look.on_text_size_chosen(100)
    assert (ink_rows(curves, 120), matrix.cell_rect(0, 0).top()) == usual


def test_what_there_is_can_be_chosen_and_what_comes_of_it_is_said(shown, qtbot):
    choose = shown.choose
    assert (choose.labels.chosen(), choose.signers.chosen()) == (("a", "b"), ("Ada",))
    assert choose.keep.isChecked()  # "a" is one of the model's own signs
    assert "12 samples; the new model will know 3 signs: a x b." in choose.problem.text()
    click(qtbot, choose.keep)
    assert "It will not know x any more; “digits” stays as it is." in choose.problem.text()
    choose.labels.setFocus()
    choose.labels.setCurrentRow(1)
    qtbot.keyClick(choose.labels, Qt.Key.Key_Space)
    assert choose.plan.labels == ("a",)
    assert not choose.go.isEnabled()
    assert "at least two signs" in choose.problem.text()


def test_a_sitting_can_be_left_out(store, make_sample, shown, qtbot):
    for k, label in enumerate("aabb"):
        store.add(make_sample(label, session="badlight", seed=50 + k))
    until(qtbot, shown, lambda: shown.choose.sittings.count() == 2)
    choose = shown.choose
    assert choose.plan.sessions is None
    assert "16 samples" in choose.problem.text()
    click(qtbot, choose.expert)
    assert choose.sittings.isVisible()
    ids = [choose.sittings.item(k).data(Qt.ItemDataRole.UserRole) for k in range(2)]
    assert all(", Ada" in choose.sittings.item(k).text() for k in range(2))
    choose.sittings.setFocus()
    choose.sittings.setCurrentRow(ids.index("badlight"))
    qtbot.keyClick(choose.sittings, Qt.Key.Key_Space)
    (other,) = set(ids) - {"badlight"}
    assert choose.plan.sessions == (other,)
    assert "12 samples" in choose.problem.text()


def test_a_model_is_never_replaced_in_silence(shown, qtbot):
    name = shown.choose.name
    name.selectAll()
    qtbot.keyClicks(name, "digits")
    assert "There is a model “digits” already" in shown.choose.problem.text()
    assert not shown.choose.go.isEnabled()


def test_experts_choose_more(shown, qtbot):
    click(qtbot, shown.choose.expert)
    assert shown.choose.epochs.isVisible()
    shown.choose.epochs.setValue(7)
    click(qtbot, shown.choose.ways["last-stage"])
    assert (shown.choose.plan.epochs, shown.choose.plan.way) == (7, "last-stage")


def test_samples_that_come_meanwhile_are_counted(shown, store, make_sample):
    store.add(make_sample("c", seed=99))
    shown._looked_at = -10.0  # half a second later
    shown.made.tick()
    assert shown.choose.labels.count() == 3


def test_while_it_runs_the_curves_grow_and_the_picture_goes_on(shown, child, qtbot):
    learned(qtbot, shown)
    (arguments,) = child["started"]
    assert "--recipe" in arguments
    assert "--labels=a,b" in arguments
    assert shown.run.sentence.text().startswith("It no longer improves")
    assert "1:01 min left" in shown.run.left.text()
    shown.made.session.show(make_recognition(sign="3"))
    shown.made.tick()
    assert shown.made.window.video.isVisible()
    assert "training 90%, unseen 80%" in shown.run.curves.accessibleName()
    shown.close_down(30.0)


def test_both_models_are_judged_side_by_side(shown, qtbot):
    judged(qtbot, shown)
    page = shown.verdict
    assert page.title.text() == "On people it had not seen, 4 samples"
    texts = [page.figures.itemAt(k).widget().text() for k in range(page.figures.count())]
    assert [t for t in texts if t.endswith("%")][:2] == ["75 %", "30 to 95 %"]
    assert "not learned" in texts
    assert "Reads “Ada” worst" in page.notes.text()
    page.matrix.setFocus()
    assert page.matrix.accessibleName().endswith("2 of a read as a")
    click(qtbot, page.old)
    qtbot.keyClick(page.matrix, Qt.Key.Key_Down)
    assert page.matrix.accessibleName().endswith("2 of b read as a")


def test_a_number_opens_its_pictures_to_be_relabelled_or_deleted(shown, store, qtbot):
    judged(qtbot, shown)
    page = shown.verdict
    middle = page.matrix.cell_rect(1, 0).center().toPoint()
    qtbot.mouseClick(page.matrix, Qt.MouseButton.LeftButton, pos=middle)
    assert page.pictures.title.text() == "1 of “b” read as “a”"
    click(qtbot, page.pictures.relabel)
    assert store.counts() == {"a": 7, "b": 5}
    click(qtbot, page.pictures.undo)
    assert store.counts() == {"a": 6, "b": 6}
    qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    click(qtbot, page.pictures.delete)
    assert store.counts() == {"a": 6, "b": 5}
    click(qtbot, page.again)
    shown.made.tick()
    assert shown.choose.isVisible()


def test_it_is_used_and_the_former_one_comes_back(shown, home, qtbot):
    judged(qtbot, shown)
    made = home / "models" / shown._plan.name
    made.mkdir()
    (made / "card.json").write_text("{}")
    click(qtbot, shown.verdict.use)
    until(qtbot, shown, lambda: shown.made.session.model.name == "my signs")
    click(qtbot, shown.verdict.back)
    until(qtbot, shown, lambda: shown.made.session.model.name == "digits")


def test_it_is_kept_beside_or_discarded(shown, home, qtbot):
    judged(qtbot, shown)
    with qtbot.waitSignal(shown.compared) as wanted:  # both stay open to be looked at before one decides
        click(qtbot, shown.verdict.compare)
    assert wanted.args == ["my signs"]
    assert not shown.isVisible()
    qtbot.keyClick(shown.made.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert shown.verdict.isVisible()  # nothing is decided yet
    click(qtbot, shown.verdict.keep)
    assert not shown.verdict.compare.isVisible()
    assert "“my signs” is in the list of models; “digits” stays in use" in shown.verdict.title.text()
    click(qtbot, shown.verdict.again)
    judged(qtbot, shown)
    made = home / "models" / shown._plan.name
    made.mkdir()
    click(qtbot, shown.verdict.discard)
    assert not made.exists()
    assert "trash" in shown.verdict.title.text()


def test_cancel_leaves_everything_as_it_was(shown, qtbot):
    learned(qtbot, shown)
    click(qtbot, shown.run.cancel)
    until(qtbot, shown, lambda: shown.run.back.isVisible())
    assert "Your models are as they were." in shown.run.doing.text()
    click(qtbot, shown.run.back)
    assert shown.choose.isVisible()


def test_a_failure_says_why_and_a_long_run_can_go_on(shown, child, home, qtbot):
    child.update(waits=False, fails=True)
    click(qtbot, shown.choose.ways["scratch"])
    click(qtbot, shown.choose.go)
    until(qtbot, shown, lambda: shown.run.back.isVisible())
    assert shown.run.doing.text() == "The disk is full."
    assert not shown.run.again.isVisible()
    (home / "runs" / "my signs" / "checkpoint.npz").write_bytes(b"")
    until(qtbot, shown, lambda: shown.run.again.isVisible())
    child.update(fails=False)
    click(qtbot, shown.run.again)
    until(qtbot, shown, lambda: shown.verdict.isVisible())
    assert [("--resume" in a) for a in child["started"]] == [False, True]


def test_closing_the_window_asks_and_ends_the_child(shown, monkeypatch, qtbot):
    learned(qtbot, shown)
    asked = []
    monkeypatch.setattr(QDialog, "open", lambda dialog: asked.append(dialog.text()))
    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.open", lambda dialog: asked.append(dialog.text()))
    shown.made.window.close()
    assert "The training of “my signs” is not finished; closing ends it." in asked[0]
    assert shown.trainer.running
    shown.made.window.leave()
    qtbot.waitUntil(lambda: not shown.trainer.running, timeout=60_000)


def test_without_samples_it_says_what_to_do(panel, store, qtbot):
    store.remove(store.entries())
    panel.made.window.side.show_panel(panel)
    panel.made.tick()
    assert "Record some samples of at least two signs first." in panel.choose.problem.text()
    assert not panel.choose.go.isEnabled()


def test_one_that_was_used_from_elsewhere_is_not_offered_to_be_discarded(shown, home, qtbot):
    judged(qtbot, shown)
    name = shown._plan.name
    made = home / "models" / name
    made.mkdir()
    (made / "card.json").write_text("{}")
    shown.made.window.on_model_chosen(name)
    until(qtbot, shown, lambda: shown.made.session.model.name == name)
    until(qtbot, shown, lambda: shown.verdict.title.text() == f"“{name}” is in use")
    assert not shown.verdict.discard.isVisible()
    click(qtbot, shown.verdict.back)
    until(qtbot, shown, lambda: shown.made.session.model.name == "digits")


def test_the_keys_stay_with_the_training_when_it_begins(shown, qtbot):
    shown.choose.go.setFocus()
    qtbot.keyClick(shown.choose.go, Qt.Key.Key_Space)
    assert shown.made.window.focusWidget() is shown.run
    click(qtbot, shown.run.cancel)
    until(qtbot, shown, lambda: shown.run.back.isVisible())
