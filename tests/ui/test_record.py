"""The Record panel: real keys, a session whose hand moves, and a store on the disk."""

from __future__ import annotations

import errno
import json
import shutil
import threading

import numpy as np
import pytest
from fake_session import make_frame, make_recognition
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from recording import ADA, ALT, CTRL, PLAIN, Recording

from signcam.dataset import shelf
from signcam.dataset.coverage import GOAL
from signcam.dataset.store import Store, samples_folder
from signcam.live.recorder import COUNT
from signcam.live.session import State
from signcam.pictures import read_image
from signcam.settings import Settings, load_settings
from signcam.ui import window as window_module
from signcam.ui.cover import NOTE_S


@pytest.fixture
def make_recording(make_window, qtbot, monkeypatch):
    """make_recording(settings) -> a window whose panel is not open yet."""
    made = []

    def make(settings=ADA, **given):
        made.append(Recording(make_window(settings=settings, **given), qtbot, monkeypatch))
        return made[-1]

    yield make
    for one in made:
        one.finish()


@pytest.fixture
def recording(make_recording):
    """The panel is open, Ada has agreed, a hand is seen."""
    made = make_recording()
    made.open()
    made.see(2)
    return made


class Disk:
    """Refuses while `error` is set, and waits while `gate` is."""

    def __init__(self, monkeypatch):
        self.error = None
        self.gate = threading.Event()
        self.gate.set()
        real = shelf.write_atomically

        def write(path, content):
            assert self.gate.wait(10.0), "nobody opened the gate"
            if self.error is not None:
                raise OSError(self.error, "refused")
            real(path, content)

        monkeypatch.setattr(shelf, "write_atomically", write)


@pytest.fixture
def disk(make_recording, monkeypatch):  # after which the recording ends
    disk = Disk(monkeypatch)
    yield disk
    disk.error = None
    disk.gate.set()


# --- three ways -------------------------------------------------------------------------------------------------


def test_a_digit_key_records_that_digit_while_it_is_held(recording):
    recording.press(Qt.Key.Key_4)
    recording.see(6)
    assert recording.over.word == "Recording “4”"
    recording.release(Qt.Key.Key_4)
    recording.see(5)
    recording.settle(lambda: recording.said == "6 samples kept of “4”. Backspace takes them back.")
    assert recording.counts() == {"4": 6}
    assert recording.over.word == ""
    assert {(e.signer, e.camera) for e in Store().entries()} == {("Ada", "Front camera")}
    assert len({e.session for e in Store().entries()}) == 1


def test_the_keyboards_repetition_of_a_held_key_is_not_a_new_press(recording):
    recording.press(Qt.Key.Key_4)
    for _ in range(5):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(recording.window.video, QKeyEvent(kind, Qt.Key.Key_4, PLAIN, "4", True))
        recording.see()
    recording.release(Qt.Key.Key_4)
    recording.settle(lambda: "5 samples kept" in recording.said)
    recording.key(Qt.Key.Key_Backspace)
    recording.settle(lambda: "5 samples of “4” taken back" in recording.said)


def test_a_repetition_that_is_told_as_release_and_press_is_one_take(recording, qtbot):
    recording.press(Qt.Key.Key_4)
    for _ in range(4):
        recording.see()
        qtbot.keyRelease(recording.window.video, Qt.Key.Key_4)
        recording.press(Qt.Key.Key_4)
    recording.release(Qt.Key.Key_4)
    recording.settle(lambda: "4 samples kept" in recording.said)


@pytest.mark.parametrize("sign", ["thumb up", "no"])  # “none” is in the list, and begins as “no” does
def test_space_records_the_sign_that_was_typed_and_a_new_one_is_a_new_class(recording, qtbot, sign):
    line = recording.form.sign.lineEdit()
    line.setFocus()
    qtbot.keyClicks(line, sign)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert recording.window.video.hasFocus(), "Return gives the keys back"
    recording.hold(Qt.Key.Key_Space, 3)
    assert not recording.made.session.paused
    assert recording.counts() == {sign: 3}
    assert (samples_folder() / sign).is_dir()


def test_the_countdown_runs_out_before_anything_is_recorded_then_ends_by_itself(recording):
    recording.form.sign.setEditText("8")
    recording.key(Qt.Key.Key_C)
    numbers = []
    while recording.over.word == "":
        recording.see()
        numbers.append(recording.over.number)
    assert list(dict.fromkeys(numbers)) == ["3", "2", "1", ""]
    assert recording.over.flash
    recording.see(COUNT + 5)
    assert recording.recorder.way is None
    recording.settle(lambda: f"{COUNT} samples kept" in recording.said)
    assert recording.counts() == {"8": COUNT}


def test_hands_free_waits_for_a_steady_hand_and_pauses_without_one(recording):
    recording.form.sign.setEditText("2")
    recording.see(hand=False)
    recording.key(Qt.Key.Key_H)
    recording.see(5, hand=False)
    assert "waiting for a steady hand" in recording.over.word
    recording.see(5)
    assert recording.recorder.burst.kept == 0, "it moves"
    recording.see(10, held=True)
    assert recording.over.word == "Recording “2”"
    first = recording.recorder.burst.kept
    assert first >= 3
    recording.see(6, hand=False)
    assert "waiting" in recording.over.word
    recording.see(10, held=True)
    second = recording.recorder.burst.kept - first
    assert second >= 3
    recording.click(recording.form.ways["hands-free"])
    assert recording.recorder.way is None
    recording.settle(lambda: recording.counts() == {"2": first + second})
    recording.key(Qt.Key.Key_Backspace)
    recording.settle(lambda: recording.counts() == {"2": first})


def test_the_button_records_while_the_mouse_holds_it(recording, qtbot):
    recording.form.sign.setEditText("1")
    qtbot.mousePress(recording.form.ways["hold"], Qt.MouseButton.LeftButton)
    recording.see(3)
    qtbot.mouseRelease(recording.form.ways["hold"], Qt.MouseButton.LeftButton)
    recording.see(3)
    recording.settle(lambda: recording.counts() == {"1": 3})


def test_twins_are_passed_over_and_it_says_so(recording):
    recording.press(Qt.Key.Key_4)
    recording.see()
    twin = recording.made.session.frame
    for k in range(4):
        recording.now_s += 0.1
        recording.made.session.show(make_recognition(type(twin)(twin.rgb, 900 + k, recording.now_s)))
        recording.made.tick()
    recording.see(0)
    assert recording.recorder.burst.kept <= 2
    assert "looks like the last one" in recording.form.status.text()
    recording.release(Qt.Key.Key_4)


def test_a_key_whose_release_went_elsewhere_is_let_go(recording, monkeypatch):
    recording.press(Qt.Key.Key_4)
    recording.see(2)
    monkeypatch.setattr(recording.window, "isActiveWindow", lambda: False)
    recording.see(4)
    assert recording.recorder.way is None
    recording.settle(lambda: recording.counts() == {"4": 2})


def test_a_sign_that_cannot_be_kept_is_told(recording):
    recording.form.sign.setEditText("x" * 80)
    recording.key(Qt.Key.Key_C)
    assert recording.recorder.way is None
    assert "at most 60" in recording.said


# --- who signs --------------------------------------------------------------------------------------------------


def test_nothing_is_kept_of_somebody_who_has_not_agreed_and_agreeing_is_remembered(make_recording):
    recording = make_recording(Settings())
    recording.open()
    recording.see(2)
    recording.panel.who.choice.setEditText("Bob")
    assert str(samples_folder()) in recording.panel.who.consent.text.text()
    recording.press(Qt.Key.Key_4)
    recording.see(3)
    recording.release(Qt.Key.Key_4)
    assert recording.recorder.burst.kept == 0
    recording.click(recording.panel.who.consent.action)
    assert not recording.panel.who.consent.isVisible()
    recording.hold(Qt.Key.Key_4, 3)
    assert {e.signer for e in Store().entries()} == {"Bob"}
    assert load_settings().signers == ("Bob",)
    recording.panel.who.choice.setEditText("Ada")
    assert recording.panel.who.consent.isVisible()
    recording.panel.who.choice.setEditText("Bob")
    assert not recording.panel.who.consent.isVisible(), "once is enough"


def test_who_was_chosen_last_is_offered_first(make_recording):
    recording = make_recording(Settings(signers=("Ada", "Bob")))
    recording.open()
    recording.see(2)
    choice = recording.panel.who.choice
    assert choice.text == "Ada"
    choice.setEditText("Bob")
    recording.hold(Qt.Key.Key_1, 2)
    assert load_settings().signers == ("Bob", "Ada")
    recording.see(5)
    assert [choice.itemText(k) for k in range(choice.count())] == ["Bob", "Ada"]


# --- what there is ----------------------------------------------------------------------------------------------


def test_counts_and_what_is_missing_are_shown(recording):
    recording.hold(Qt.Key.Key_4, 6)
    recording.see(5)
    assert recording.form.tally.counts["4"] == 6
    assert recording.form.tally.counts["5"] == 0, "the model's own signs are there at once"
    assert recording.form.hints.text() == f"“4” has 6, aim for {GOAL}."
    rows = dict(recording.form.coverage.rows)
    assert dict(rows["Left hand"]) == {"palm": 0, "back": 0}
    assert sum(n for _, n in rows["Right hand"]) == 6
    assert "6" in recording.form.coverage.accessibleName()


# --- taking back ------------------------------------------------------------------------------------------------


def test_backspace_takes_back_take_after_take_and_undo_brings_them_again(recording):
    recording.hold(Qt.Key.Key_4, 3)
    recording.hold(Qt.Key.Key_5, 2)
    assert recording.counts() == {"4": 3, "5": 2}
    recording.key(Qt.Key.Key_Backspace)
    recording.settle(lambda: recording.counts() == {"4": 3})
    recording.key(Qt.Key.Key_Backspace)
    recording.settle(lambda: recording.counts() == {})
    recording.key(Qt.Key.Key_Backspace)
    assert "nothing more to take back" in recording.said
    recording.key(Qt.Key.Key_Z, CTRL)
    recording.settle(lambda: recording.counts() == {"4": 3})
    recording.key(Qt.Key.Key_Z, CTRL)
    recording.settle(lambda: recording.counts() == {"4": 3, "5": 2})
    recording.key(Qt.Key.Key_Backspace)
    recording.settle(lambda: recording.counts() == {"4": 3})


def test_what_is_taken_back_before_it_was_written_goes_to_the_trash_as_well(recording, disk):
    disk.gate.clear()
    recording.press(Qt.Key.Key_4)
    recording.see(4)
    recording.key(Qt.Key.Key_Backspace)
    assert recording.recorder.way is None
    recording.release(Qt.Key.Key_4)
    disk.gate.set()
    recording.settle(lambda: "4 samples of “4” taken back" in recording.said)
    assert (recording.counts(), Store().in_trash()) == ({}, 4)


def test_undo_before_it_was_written_keeps_it(recording, disk):
    disk.gate.clear()
    recording.press(Qt.Key.Key_4)
    recording.see(4)
    recording.key(Qt.Key.Key_Backspace)
    recording.key(Qt.Key.Key_Z, CTRL)
    disk.gate.set()
    recording.settle(lambda: recording.recorder.keeper.waiting == 0)
    assert (recording.counts(), Store().in_trash()) == ({"4": 4}, 0)


# --- that was a 7 -----------------------------------------------------------------------------------------------


def test_that_was_a_7_stores_the_last_second_though_the_panel_is_hidden(make_recording):
    recording = make_recording()
    recording.see(30)
    recording.key(Qt.Key.Key_7, ALT)
    recording.settle(lambda: recording.over.note != "")
    assert recording.over.note == "11 samples of the last second stored as “7”. Backspace takes them back."
    assert recording.counts() == {"7": 11}
    assert not recording.panel.isVisible()
    recording.key(Qt.Key.Key_7, ALT)
    assert "nothing is stored" in recording.said, "they are there already"
    Store().get_ready()  # other programs may change the samples


def test_a_correction_is_taken_back_while_it_is_told_and_later_the_key_is_others(make_recording):
    recording = make_recording()
    recording.see(12)
    recording.key(Qt.Key.Key_7, ALT)
    recording.settle(lambda: "stored as" in recording.over.note)
    recording.key(Qt.Key.Key_Backspace)
    recording.settle(lambda: recording.counts() == {})
    recording.key(Qt.Key.Key_Z, CTRL)
    recording.settle(lambda: recording.counts() == {"7": 11})
    recording.now_s += NOTE_S + 1
    recording.see()
    assert recording.over.note == ""
    recording.key(Qt.Key.Key_Backspace)
    recording.see()
    assert recording.counts() == {"7": 11}


def test_a_correction_waits_for_its_signer_to_agree(make_recording):
    recording = make_recording(Settings())
    recording.see(12)
    recording.key(Qt.Key.Key_7, ALT)
    recording.see(2)
    assert recording.panel.isVisible()
    assert recording.panel.who.consent.isVisible()
    assert recording.counts() == {}
    recording.panel.who.choice.setEditText("Bob")
    recording.click(recording.panel.who.consent.action)
    recording.settle(lambda: recording.counts() == {"7": 11})
    assert {e.signer for e in Store().entries()} == {"Bob"}


def test_without_a_hand_there_is_nothing_to_correct(make_recording):
    recording = make_recording()
    recording.see(15, hand=False)
    recording.key(Qt.Key.Key_7, ALT)
    assert "No hand was seen in the last second" in recording.said
    assert not samples_folder().exists()


# --- faults -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "words"),
    [(errno.ENOSPC, "The disk is full"), (errno.EROFS, "cannot write to")],
    ids=["full", "read-only"],
)
def test_a_disk_that_refuses_ends_recording_and_try_again_keeps_what_waits(recording, disk, error, words):
    recording.press(Qt.Key.Key_4)
    recording.see(2)
    recording.settle(lambda: recording.recorder.keeper.waiting == 0)
    disk.error = error
    recording.see(2)
    recording.settle(lambda: recording.recorder.way is None)
    recording.release(Qt.Key.Key_4)
    problem = recording.form.problem
    recording.see()
    assert problem.isVisible()
    assert words in problem.text.text()
    waiting = recording.recorder.keeper.waiting
    assert waiting > 0
    assert "not written to the disk yet" in recording.panel.why_stay()
    recording.press(Qt.Key.Key_4)
    recording.see(2)
    recording.release(Qt.Key.Key_4)
    assert recording.recorder.keeper.waiting == waiting, "nothing new begins"
    disk.error = None
    recording.click(problem.action)
    recording.settle(lambda: recording.recorder.keeper.waiting == 0)
    recording.see()
    assert not problem.isVisible()
    assert recording.panel.why_stay() == ""
    assert recording.counts() == {"4": 2 + waiting}
    recording.hold(Qt.Key.Key_5, 2)


def test_what_cannot_be_written_can_be_given_up(recording, disk):
    disk.error = errno.ENOSPC
    recording.press(Qt.Key.Key_4)
    recording.see(3)
    recording.settle(lambda: recording.recorder.way is None)
    recording.release(Qt.Key.Key_4)
    recording.see()
    recording.click(recording.form.problem.other)
    recording.see()
    assert "given up" in recording.said
    assert not recording.form.problem.isVisible()
    disk.error = None
    recording.hold(Qt.Key.Key_5, 2)
    assert recording.counts() == {"5": 2}


def test_a_folder_that_is_removed_meanwhile_is_told(recording):
    recording.press(Qt.Key.Key_4)
    recording.see(2)
    recording.settle(lambda: recording.recorder.keeper.waiting == 0)
    shutil.rmtree(samples_folder())
    recording.see(2)
    recording.settle(lambda: recording.recorder.way is None)
    recording.release(Qt.Key.Key_4)
    recording.see()
    assert "is no longer there" in recording.form.problem.text.text()
    recording.key(Qt.Key.Key_Backspace)
    recording.settle(lambda: recording.recorder.keeper.waiting == 0)


def test_samples_that_another_signcam_has_open_are_told_before_anybody_signs(make_recording):
    with Store() as other:
        other.get_ready()
        recording = make_recording()
        recording.open()
        recording.see()
        assert "are open in another signcam" in recording.form.problem.text.text()
        recording.press(Qt.Key.Key_4)
        recording.see(3)
        recording.release(Qt.Key.Key_4)
        assert recording.recorder.burst.kept == 0
    recording.click(recording.form.problem.action)
    recording.hold(Qt.Key.Key_4, 3)
    assert recording.counts() == {"4": 3}


def test_a_camera_that_is_lost_ends_the_burst_and_nothing_begins_again_by_itself(recording):
    recording.form.sign.setEditText("8")
    recording.key(Qt.Key.Key_C)
    recording.see(35)
    kept = recording.recorder.burst.kept
    assert 0 < kept < COUNT
    recording.made.session.now = State.STALLED
    recording.made.tick()
    assert recording.recorder.way is None
    assert "No new pictures arrive" in recording.said
    recording.see(5)
    recording.settle(lambda: recording.counts() == {"8": kept})
    assert recording.over.word == ""


def test_another_camera_ends_recording(recording):
    recording.form.sign.setEditText("8")
    recording.key(Qt.Key.Key_H)
    recording.window.on_source_chosen("Desk camera")
    recording.made.tick()
    assert recording.recorder.way is None
    recording.see(2)
    assert recording.recorder.way is None


def test_pausing_the_picture_ends_recording(recording):
    recording.press(Qt.Key.Key_4)
    recording.see(2)
    recording.click(recording.window.top.pause)
    recording.made.tick()
    assert recording.recorder.way is None
    recording.release(Qt.Key.Key_4)


def test_the_window_never_waits_for_the_disk(recording, disk):
    disk.gate.clear()
    recording.press(Qt.Key.Key_4)
    recording.see(8)  # each of them a tick, while the disk holds the first
    recording.release(Qt.Key.Key_4)
    assert recording.recorder.burst.kept == 8
    assert recording.recorder.keeper.waiting == 8
    assert recording.counts() == {}
    disk.gate.set()
    recording.settle(lambda: recording.counts() == {"4": 8})


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none
def test_closing_writes_what_waits_and_lets_others_in(recording, disk, monkeypatch):
    monkeypatch.setattr(QMessageBox, "open", QDialog.open)  # waits for nothing
    disk.gate.clear()
    recording.press(Qt.Key.Key_4)
    recording.see(3)
    recording.window.close()
    assert "3 samples are not written to the disk yet" in recording.window.findChild(QMessageBox).text()
    disk.gate.set()
    monkeypatch.setattr(window_module, "CLOSE_S", 20.0)  # this computer may have much else to do
    recording.window.leave()
    assert recording.counts() == {"4": 3}
    with Store() as other:
        other.get_ready()


# --- what is kept -----------------------------------------------------------------------------------------------


def test_only_the_hand_is_kept_never_a_whole_frame(recording):
    recording.hold(Qt.Key.Key_4, 3)
    files = [p for p in samples_folder().rglob("*") if p.is_file()]
    pictures = [p for p in files if p.suffix == ".png"]
    assert len(pictures) == 3
    assert {p.name for p in files} - {p.name for p in pictures} <= {"index.jsonl", ".signcam.lock"}
    assert {read_image(p).shape for p in pictures} == {(256, 256, 3)}
    lines = [json.loads(line) for line in (samples_folder() / "index.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["do"] for line in lines] == ["add"] * 3
    assert np.array(lines[0]["landmarks"]).shape == (21, 2)


def test_the_dot_is_over_the_video_only_while_it_records(recording):
    assert not recording.panel.cover.isVisible()
    recording.press(Qt.Key.Key_4)
    recording.see()
    picture = recording.window.video.grab().toImage()
    reds = sum(
        picture.pixelColor(x, y).red() > 240 and picture.pixelColor(x, y).green() < 80
        for x in range(0, 120)
        for y in range(0, 160)
    )
    assert reds > 60
    recording.release(Qt.Key.Key_4)


def test_a_window_that_records_nothing_makes_nothing(make_recording, home):
    recording = make_recording()
    recording.made.session.frame = make_frame()
    recording.see(20)
    recording.window.close()
    assert not samples_folder().exists()


def test_undo_takes_back_what_was_just_recorded_and_not_an_older_deletion(recording):
    recording.hold(Qt.Key.Key_4, 3)
    recording.hold(Qt.Key.Key_5, 2)
    recording.key(Qt.Key.Key_Backspace)
    recording.settle(lambda: recording.counts() == {"4": 3})
    recording.hold(Qt.Key.Key_7, 2)
    recording.key(Qt.Key.Key_Z, CTRL)
    recording.settle(lambda: recording.counts() == {"4": 3})
    assert "2 samples of “7” taken back" in recording.said
    recording.key(Qt.Key.Key_Z, CTRL)
    recording.settle(lambda: recording.counts() == {"4": 3, "7": 2})


def test_tab_goes_from_the_sign_to_the_signer_and_the_next_letters_are_the_name(recording, qtbot):
    recording.see()  # the model's signs are offered
    sign = recording.form.sign
    sign.setCurrentIndex(sign.findText("2"))
    sign.setFocus()
    line = sign.lineEdit()
    line.selectAll()
    qtbot.keyClicks(line, "5")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    signer = recording.panel.who.choice
    assert recording.window.focusWidget() in (signer, signer.lineEdit())


def test_a_presentation_ends_recording(recording, qtbot):
    recording.form.sign.setEditText("2")
    recording.see(2)
    recording.key(Qt.Key.Key_H)
    recording.see(2)
    assert recording.recorder.way == "hands-free"
    recording.key(Qt.Key.Key_F5)
    assert recording.recorder.way is None
    assert recording.said == "A presentation has begun, so recording has ended."
    recording.window.presenter.stage.close()


def test_return_ends_typing_and_the_next_keys_record(recording, qtbot):
    recording.see()
    recording.panel.who.choice.setFocus()
    line = recording.panel.who.choice.lineEdit()
    line.selectAll()
    qtbot.keyClicks(recording.window.focusWidget(), "Ben")
    qtbot.keyClick(recording.window.focusWidget(), Qt.Key.Key_Return)
    assert recording.recorder.signer == "Ben"
    assert recording.window.focusWidget() is recording.window.video


def test_once_the_other_window_is_closed_try_again_lets_one_record(make_recording):
    with Store() as other:
        other.get_ready()
        recording = make_recording(ADA)
        recording.key(Qt.Key.Key_R, CTRL)
        recording.settle(lambda: "another signcam" in recording.recorder.keeper.problem)
        recording.see(12)
        recording.key(Qt.Key.Key_7, ALT)
        recording.settle(lambda: "not written yet" in recording.recorder.keeper.problem)
    recording.form.problem.action.click()
    recording.settle(lambda: recording.counts().get("7", 0) > 0)
    recording.settle(lambda: recording.recorder.keeper.problem == "")
