"""The log: a line an epoch for a spreadsheet, and files that TensorFlow's own reader and TensorBoard can read."""

import errno
import os
from dataclasses import replace

import pytest

from signcam.errors import TrainingError
from signcam.training.log import COLUMNS, LOG, TENSORBOARD, event_file, write_log
from signcam.values import Progress

# RFC 3720, B.4, and each of their checksums as TensorFlow turns and shifts it
RECORDS = {bytes(32): 0x8A9136AA, b"\xff" * 32: 0x62A8AB43}


def progress(epoch, **otherwise):
    told = Progress(epoch, 12, 3.0 / epoch, 0.5, 2.5 / epoch, 0.25, 10.0 * epoch, 1.0, 0.93)
    return replace(told, **otherwise)


def write(run, epochs, **otherwise):
    """As `fit` does it, epoch by epoch."""
    history = []
    for epoch in epochs:
        history = [*history[: epoch - 1], progress(epoch, **otherwise)]
        write_log(run, history)


def events(run, series):
    """[(step, {tag: value})] of all files, in the order in which TensorBoard reads them."""
    import tensorflow as tf

    told = []
    for path in sorted((run / TENSORBOARD / series).iterdir()):
        assert "tfevents" in path.name, "TensorBoard looks for this"
        of_file = [tf.compat.v1.Event.FromString(r.numpy()) for r in tf.data.TFRecordDataset(str(path))]
        assert of_file[0].file_version == "brain.Event:2"
        assert all(e.wall_time > 1e9 for e in of_file)
        values = {v.tag: v.simple_value for e in of_file[1:] for v in e.summary.value}
        (step,) = {e.step for e in of_file[1:]}
        told.append((step, values))
    return told


def test_the_table_has_a_line_for_each_epoch(tmp_path):
    write_log(tmp_path, [progress(1), progress(2, val_loss=None, val_accuracy=None)])
    assert (tmp_path / LOG).read_text(encoding="utf-8").splitlines() == [
        ",".join(COLUMNS),
        "1,3,0.5,2.5,0.25,10,0.93",
        "2,1.5,0.5,,,20,0.93",
    ]


def test_tensorboard_is_told_every_value_of_every_epoch(tmp_path):
    write(tmp_path, range(1, 13))
    assert [step for step, _ in events(tmp_path, "train")] == list(range(1, 13))
    step, values = events(tmp_path, "train")[3]
    assert (step, values) == (4, {"loss": 0.75, "accuracy": 0.5, "busy": pytest.approx(0.93)})
    assert events(tmp_path, "validation")[4] == (5, {"loss": 0.5, "accuracy": 0.25})


def test_without_validation_there_is_no_curve_of_it(tmp_path):
    write(tmp_path, [1], val_loss=None, val_accuracy=None)
    assert sorted(p.name for p in (tmp_path / TENSORBOARD).iterdir()) == ["train"]


def test_a_run_that_goes_on_after_a_kill_tells_each_epoch_once(tmp_path):
    """Killed in epoch 6, its last checkpoint of epoch 3."""
    write(tmp_path, range(1, 6), accuracy=0.1)
    write_log(tmp_path, [progress(e, accuracy=0.9 if e == 4 else 0.1) for e in range(1, 5)])
    assert [(step, v["accuracy"] > 0.5) for step, v in events(tmp_path, "train")] == [
        *((1, False), (2, False), (3, False)),
        (4, True),
    ]
    assert [step for step, _ in events(tmp_path, "validation")] == [1, 2, 3, 4]


def test_a_run_begun_anew_does_not_show_the_one_before(tmp_path):
    write(tmp_path, range(1, 4))
    (tmp_path / TENSORBOARD / "train" / "notes.txt").write_text("mine")
    write(tmp_path, [1], val_loss=None, val_accuracy=None)
    assert sorted(p.name for p in (tmp_path / TENSORBOARD / "train").iterdir())[1:] == ["notes.txt"]
    (tmp_path / TENSORBOARD / "train" / "notes.txt").unlink()
    assert [step for step, _ in events(tmp_path, "train")] == [1]
    assert list((tmp_path / TENSORBOARD / "validation").iterdir()) == []


@pytest.mark.parametrize(("data", "checksum"), RECORDS.items(), ids=["zeros", "ones"])
def test_checksums_are_those_of_the_standard(data, checksum):
    from signcam.training.log import _checksum

    turned = (checksum >> 15 | checksum << 17) & 0xFFFFFFFF
    assert _checksum(data) == (turned + 0xA282EAD8) & 0xFFFFFFFF


def test_a_step_of_many_digits_is_read_back():
    import tensorflow as tf

    content = event_file(123_456_789, {"a" * 300: 1e-30}, 2e9)
    length = int.from_bytes(content[:8], "little")
    second = content[8 + 4 + length + 4 :]
    event = tf.compat.v1.Event.FromString(second[12 : 12 + int.from_bytes(second[:8], "little")])
    assert (event.step, event.wall_time) == (123_456_789, 2e9)
    assert event.summary.value[0].tag == "a" * 300
    assert event.summary.value[0].simple_value == pytest.approx(1e-30)


@pytest.mark.parametrize("fails_at", [1, 2, 3], ids=["the table", "train", "validation"])
def test_a_full_disk_is_told_and_leaves_what_was_there(tmp_path, monkeypatch, fails_at):
    write(tmp_path, [1])
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    opened = []

    def full(descriptor):
        opened.append(descriptor)
        if len(opened) == 2 * fails_at - 1:  # each file is followed by its folder
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TrainingError, match=r"The log cannot be written to .*: No space left.* Is the disk full\?"):
        write_log(tmp_path, [progress(1), progress(2)])
    assert not [p for p in tmp_path.rglob("*") if p.name.endswith(".tmp")]
    kept = {p: p.read_bytes() for p in before if p.name != LOG or fails_at == 1}
    assert kept == {p: before[p] for p in kept}
