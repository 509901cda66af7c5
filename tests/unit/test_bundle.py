"""A model folder is what its card says, or there is a message that says what to do; nothing in it is ever executed."""

import errno
import hashlib
import io
import json
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from killing import KILL_AT

from signcam.errors import ModelError
from signcam.hand.crop import CROP_RULE
from signcam.model import bundle
from signcam.model.bundle import (
    CARD,
    CARD_LIMIT_BYTES,
    LIVE,
    WEIGHTS,
    fit_for_a_card,
    load_card,
    read_file,
    read_weights,
    save_card,
    save_model,
    verify,
)
from signcam.model.preprocess import PREPROCESSING
from signcam.values import ModelCard

LABELS = ("0", "1", "10", "Ja „ü“ 手")
ARRAYS = {
    "conv1_conv/kernel": np.linspace(-1, 1, 24, dtype=np.float32).reshape(2, 3, 4),
    "conv1_bn/gamma": np.full(4, 0.5, np.float32),
}
LIVE_BYTES = bytes(range(256)) * 4


def make_card(**otherwise):
    what = {
        "labels": LABELS,
        "input_px": 64,
        "crop": CROP_RULE,
        "preprocessing": PREPROCESSING,
        "recipe": {"name": "scratch", "augmentation": {"zoom": 1.2}},
        "data": {"signs": {"pictures": 3, "held_out": ["p1"]}},
        "measured": ({"on": "a", "accuracy": 0.5, "interval_95": [0.4, 0.6], "n": 9},),
        "limits": ("One hand.", "Good light."),
        "command": "signcam train --out x",
    }
    return ModelCard(name="mine", **{**what, **otherwise})


@pytest.fixture
def folder(tmp_path):
    """A whole model."""
    save_model(tmp_path / "mine", make_card(), ARRAYS, LIVE_BYTES)
    return tmp_path / "mine"


def rewrite(folder, **changes):
    """Change the card's JSON; None takes a field out."""
    raw = json.loads((folder / CARD).read_text(encoding="utf-8"))
    raw.update(changes)
    (folder / CARD).write_text(json.dumps({k: v for k, v in raw.items() if v is not None}), encoding="utf-8")


def put_weights(folder, content):
    """Other weights, with a card that describes them: what a hand that knows the format can make."""
    (folder / WEIGHTS).write_bytes(content)
    card = load_card(folder)
    save_card(folder, replace(card, engine_files={**card.engine_files, WEIGHTS: hashlib.sha256(content).hexdigest()}))


def npz(**arrays):
    content = io.BytesIO()
    np.savez_compressed(content, **arrays)
    return content.getvalue()


def test_what_is_saved_is_loaded(folder):
    written = save_model(folder, make_card(), ARRAYS, LIVE_BYTES)
    assert load_card(folder) == written == verify(folder)
    assert set(written.engine_files) == {WEIGHTS, LIVE}
    assert read_file(folder, written, LIVE) == LIVE_BYTES
    arrays = read_weights(folder, written)
    assert arrays.keys() == ARRAYS.keys()
    for name, array in arrays.items():
        assert array.dtype == np.float32
        assert np.array_equal(array, ARRAYS[name].astype(np.float16).astype(np.float32))
    assert sorted(p.name for p in folder.iterdir()) == [CARD, LIVE, WEIGHTS]


@settings(deadline=None, max_examples=20)
@given(
    st.lists(st.text(min_size=1, max_size=8).filter(fit_for_a_card), min_size=2, max_size=6, unique=True),
    st.integers(32, 1024),
    st.text(max_size=50),
    st.lists(st.text(max_size=9), max_size=3),
)
def test_any_card_survives_its_file(tmp_path_factory, labels, input_px, text, limits):
    folder = tmp_path_factory.mktemp("card")
    card = make_card(labels=tuple(labels), input_px=input_px, command=text, limits=tuple(limits))
    save_card(folder, card)
    assert load_card(folder) == card


def test_a_card_is_made_for_people_too(folder):
    text = (folder / CARD).read_text(encoding="utf-8")
    assert "Ja „ü“ 手" in text
    assert text.count("\n") > 20


@pytest.mark.parametrize("name", [WEIGHTS, LIVE])
@pytest.mark.parametrize(
    "damage",
    [lambda c: c[:50] + bytes([c[50] ^ 1]) + c[51:], lambda c: c[:-1], lambda c: b"", lambda c: c + b"x"],
    ids=["flipped", "short", "empty", "long"],
)
def test_a_damaged_file_is_told(folder, name, damage):
    path = folder / name
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(ModelError, match=rf"{name} is damaged: .* Get the model again"):
        verify(folder)
    with pytest.raises(ModelError, match="damaged"):
        read_file(folder, load_card(folder), name)


@pytest.mark.parametrize("name", [WEIGHTS, LIVE])
def test_a_missing_file_is_told(folder, name):
    (folder / name).unlink()
    with pytest.raises(ModelError, match=rf"mine has no usable {name} .*Get it again"):
        verify(folder)


@pytest.mark.parametrize("name", [WEIGHTS, LIVE])
def test_a_card_that_forgets_a_file_is_told(folder, name):
    files = {k: v for k, v in load_card(folder).engine_files.items() if k != name}
    rewrite(folder, engine_files=files)
    with pytest.raises(ModelError, match=f"{name} is damaged: it is not the file its card describes"):
        verify(folder)


def test_a_folder_without_a_card_is_no_model(tmp_path):
    with pytest.raises(ModelError, match=r"is not a signcam model: its card\.json cannot be read"):
        load_card(tmp_path)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00{", b"[" * 200_000, b'{"format": 1', b"NaN}"],
    ids=["empty", "torn", "no text", "deep", "cut", "nonsense"],
)
def test_a_card_of_garbage_is_told(folder, content):
    (folder / CARD).write_bytes(content)
    with pytest.raises(ModelError, match=r"card\.json is damaged .*Get the model again, or choose another"):
        load_card(folder)


@pytest.mark.parametrize("content", ["[]", "null", "3", "{}", '{"format": "1"}', '{"format": null}'])
def test_json_that_is_no_card_is_told(folder, content):
    (folder / CARD).write_text(content)
    with pytest.raises(ModelError, match=r"card\.json is not a signcam model card"):
        load_card(folder)


def test_a_huge_card_is_not_even_read(folder):
    with (folder / CARD).open("r+b") as f:
        f.truncate(CARD_LIMIT_BYTES + 1)
    with pytest.raises(ModelError, match="too large to be a model card"):
        load_card(folder)


def test_a_huge_file_is_not_even_read(folder, monkeypatch):
    monkeypatch.setattr(bundle, "FILE_LIMIT_BYTES", 100)
    with pytest.raises(ModelError, match="too large to be a part of a signcam model"):
        verify(folder)


def test_a_newer_format_is_told(folder):
    rewrite(folder, format=2)
    with pytest.raises(ModelError, match=r"newer signcam \(format 2\)\. Please update signcam"):
        load_card(folder)


def test_fields_of_a_newer_signcam_do_not_matter(folder):
    before = load_card(folder)
    rewrite(folder, colour="blue")
    assert load_card(folder) == before


@pytest.mark.parametrize("change", [{"crop": "upright-2"}, {"preprocessing": "imagenet-1"}])
def test_a_model_for_other_crops_or_numbers_is_told(folder, change):
    rewrite(folder, **change)
    with pytest.raises(ModelError, match=f"this signcam uses “{CROP_RULE}” and “{PREPROCESSING}”.*train it again"):
        load_card(folder)


@pytest.mark.parametrize(
    "change",
    [
        {"labels": ["0"]},
        {"labels": ["0", "0"]},
        {"labels": ["0", ""]},
        {"labels": ["0", "  "]},
        {"labels": ["0", "\x1b[31m"]},
        {"labels": ["0", "\u202eabc"]},
        {"labels": ["0", "x" * 5000]},
        {"labels": ["0", 1]},
        {"labels": "01"},
        {"labels": {"0": 1, "1": 2}},
        {"labels": [["0"], ["1"]]},
        {"labels": None},
        {"input_px": 16},
        {"input_px": 100_000},
        {"input_px": "64"},
        {"input_px": True},
        {"input_px": None},
        {"name": None},
        {"name": 3},
        {"crop": None},
        {"crop": 7},
        {"measured": {}},
        {"measured": [3]},
        {"limits": "none"},
        {"limits": [3]},
        {"engine_files": []},
        {"engine_files": None},
        {"data": []},
        {"recipe": "scratch"},
        {"trained_at_utc": 3},
    ],
    ids=str,
)
def test_a_card_whose_fields_make_no_sense_is_told(folder, change):
    rewrite(folder, **change)
    with pytest.raises(ModelError, match="damaged"):
        verify(folder)


def test_a_variance_below_zero_is_no_number_of_a_network(folder):
    put_weights(folder, npz(**{"bn/moving_variance": np.array([1.0, -1.0], np.float16)}))
    with pytest.raises(ModelError, match="contains invalid numbers"):
        verify(folder)


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
def test_weights_that_are_no_numbers_are_told(folder, number):
    save_model(folder, make_card(), {**ARRAYS, "conv1_bn/beta": np.array([0, number], np.float32)}, LIVE_BYTES)
    with pytest.raises(ModelError, match="mine contains invalid numbers and was not opened"):
        verify(folder)


def test_weights_that_float16_cannot_hold_are_kept_as_they_are(folder):
    """Or a run of hours would end in a model that cannot be opened."""
    large = np.array([1e6, 0.1], np.float32)
    card = save_model(folder, make_card(), {"bn/moving_variance": large}, LIVE_BYTES)
    assert np.array_equal(read_weights(folder, card)["bn/moving_variance"], large)


class Bomb:
    """Unpickling this makes the file it names."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.mkdir, (str(self.path),)


def test_code_in_the_weights_is_not_run(folder, tmp_path):
    mark = tmp_path / "it ran"
    content = npz(**{"a/kernel": np.array([Bomb(mark)], dtype=object)})
    put_weights(folder, content)
    with pytest.raises(ModelError, match=r"weights\.npz is damaged"):
        verify(folder)
    assert not mark.exists()
    with np.load(io.BytesIO(content), allow_pickle=True) as f:  # the control: it would run if one let it
        f["a/kernel"]
    assert mark.exists()


def test_weights_changed_anywhere_are_read_or_told_whatever_their_card_says(folder):
    """Random damage with a card that vouches for it: no other error than ModelError ever comes out."""
    content = npz(**{name: array.astype(np.float16) for name, array in ARRAYS.items()})
    rng = np.random.default_rng(0)
    told = 0
    for _ in range(300):
        changed = bytearray(content)
        for at in rng.integers(0, len(content), rng.integers(1, 4)):
            changed[at] = rng.integers(256)
        put_weights(folder, bytes(changed[: rng.integers(1, len(content))] if rng.random() < 0.2 else changed))
        try:
            verify(folder)
        except ModelError:
            told += 1
    assert told > 150


@pytest.mark.parametrize("content", [npz(a=np.array(["text"])), b"no zip", npz(a=np.zeros(3, "V8"))])
def test_weights_of_another_kind_are_told(folder, content):
    put_weights(folder, content)
    with pytest.raises(ModelError, match=r"weights\.npz is damaged"):
        verify(folder)


def test_weights_that_would_unpack_to_too_much_are_told(folder, monkeypatch):
    put_weights(folder, npz(**{"a/kernel": np.zeros(1_000_000, np.float16)}))
    monkeypatch.setattr(bundle, "FILE_LIMIT_BYTES", 100_000)
    with pytest.raises(ModelError, match=r"weights\.npz is damaged \(it would unpack to more"):
        verify(folder)


def test_a_full_disk_is_told_and_the_card_is_written_last(tmp_path, monkeypatch):
    """Whatever file the disk refuses, there is no card that speaks of files that are not there."""
    fsync, left = os.fsync, []

    def full(fd):
        if not left:
            raise OSError(errno.ENOSPC, "No space left on device")
        left.pop()
        fsync(fd)

    monkeypatch.setattr(os, "fsync", full)
    for files in range(3):
        left[:] = [None] * (2 * files if os.name == "posix" else files)  # posix: the folder is synced too
        with pytest.raises(ModelError, match=r"cannot be written to .*No space left on device\. Is the disk full"):
            save_model(tmp_path / "new", make_card(), ARRAYS, LIVE_BYTES)
        assert not (tmp_path / "new" / CARD).exists()


KILLED = (
    KILL_AT
    + """
import os, sys
from pathlib import Path
import numpy as np
from signcam.model.bundle import save_model, verify
from signcam.values import ModelCard

folder, crop, preprocessing = Path(sys.argv[1]), *sys.argv[2:]


def save(number):
    card = ModelCard(f"mine", ("a", "b"), 64, crop, preprocessing, command=str(number))
    save_model(folder, card, {"w/kernel": np.full(4, number, np.float32)}, b"live %d" % number)


save(0)
number, before = 1, 0
for step in range(200):
    child = os.fork()
    if not child:
        kill_at(step)
        save(number)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    now = int(verify(folder).command)
    print(os.WIFSIGNALED(status), "new" if now == number else "old" if now == before else "torn", flush=True)
    before, number = now, number + 1
    if os.WIFEXITED(status):
        print(sorted(p.name for p in folder.iterdir()))
        break
"""
)


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX'")
def test_a_save_that_is_killed_leaves_the_old_model_or_the_new_one(tmp_path):
    """Before and after every step that touches the disk; and the next whole save leaves nothing over."""
    program = [sys.executable, "-c", KILLED, str(tmp_path / "mine"), CROP_RULE, PREPROCESSING]
    ended = subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    *steps, last, left = ended.stdout.splitlines()
    assert len(steps) > 15
    assert set(steps) == {"True old", "True new"}
    assert steps == sorted(steps, key=lambda step: step != "True old"), "old until the card is there, new from then on"
    assert (last, left) == ("False new", str([CARD, LIVE, WEIGHTS]))
