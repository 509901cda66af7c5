"""The run told to other programs: log.csv for a spreadsheet, and TensorBoard's files.

TensorBoard's files are written here byte by byte, some forty lines, and not by TensorFlow: so they are there under
every backend, are whole or not there at all, and a full disk is told as everywhere else.
"""

from __future__ import annotations

import re
import struct
import time
from typing import TYPE_CHECKING

from signcam.errors import TrainingError
from signcam.settings import write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from signcam.values import Progress

LOG = "log.csv"
TENSORBOARD = "tensorboard"
COLUMNS = ("epoch", "loss", "accuracy", "val_loss", "val_accuracy", "elapsed_s", "busy")
_SERIES = {"train": ("loss", "accuracy", "busy"), "validation": ("val_loss", "val_accuracy")}
_FILE = re.compile(r"events\.out\.tfevents\.(\d{10,})\.signcam")
"""One for each epoch: TensorBoard reads the files of a folder in the order of their names, and never one again."""


def write_log(run: Path, history: Sequence[Progress]) -> None:
    """Write log.csv anew and the last epoch to TensorBoard's files.

    What these hold of the same epoch and later ones is removed: it is of a run that was begun anew, or that was killed
    after its last checkpoint and has gone on from there.

    Raises:
        TrainingError: the disk does not take it.
    """
    rows = [",".join("" if (v := getattr(p, n)) is None else f"{v:.6g}" for n in COLUMNS) for p in history]
    try:
        write_atomically(run / LOG, ("\n".join((",".join(COLUMNS), *rows)) + "\n").encode())
        _to_tensorboard(run / TENSORBOARD, history[-1])
    except OSError as e:
        raise TrainingError(f"The log cannot be written to {run}: {e.strerror}. Is the disk full?") from e


def _to_tensorboard(folder: Path, progress: Progress) -> None:
    for old in folder.glob("*/*"):
        if (found := _FILE.fullmatch(old.name)) and int(found.group(1)) >= progress.epoch:
            old.unlink()
    for series, names in _SERIES.items():
        values = {n.removeprefix("val_"): v for n in names if (v := getattr(progress, n)) is not None}
        if values:
            path = folder / series / f"events.out.tfevents.{progress.epoch:010d}.signcam"
            write_atomically(path, event_file(progress.epoch, values, time.time()))


def event_file(step: int, values: Mapping[str, float], now: float) -> bytes:
    """A whole event file that says these values of one step.

    The records' frame is tensorflow/core/lib/io/record_writer.h, what is in them core/util/event.proto and
    core/framework/summary.proto, as protocol buffers are encoded (protobuf.dev/programming-guides/encoding).

    Args:
        step: the epoch.
        values: by tag.
        now: s since 1970.
    """
    when = b"\x09" + struct.pack("<d", now)  # Event.wall_time
    events = [when + _field(3, b"brain.Event:2")]  # Event.file_version, which comes first
    for tag, value in values.items():
        told = _field(1, tag.encode()) + b"\x15" + struct.pack("<f", value)  # Summary.Value.tag, .simple_value
        events.append(when + b"\x10" + _varint(step) + _field(5, _field(1, told)))  # Event.step, .summary
    return b"".join(_record(e) for e in events)


def _field(number: int, content: bytes) -> bytes:
    """A protocol buffer's field that holds bytes, text or a message."""
    return bytes((number << 3 | 2,)) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; the eighth says that more follow."""
    content = bytearray()
    while value > 0x7F:
        content.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*content, value))


def _record(data: bytes) -> bytes:
    """Its length, the length's checksum, it, and its checksum."""
    length = struct.pack("<Q", len(data))
    return length + struct.pack("<I", _checksum(length)) + data + struct.pack("<I", _checksum(data))


def _checksum(data: bytes) -> int:
    """CRC-32C (RFC 3720, B.4), turned and shifted as TensorFlow does, for data that hold checksums themselves."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    crc ^= 0xFFFFFFFF
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF
