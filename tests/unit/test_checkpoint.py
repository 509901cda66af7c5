"""A checkpoint is whole or the one before; what is damaged or of another network is told."""

import errno
import json
import os

import keras
import numpy as np
import pytest

from signcam.errors import TrainingError
from signcam.training import checkpoint
from signcam.values import Progress

HISTORY = (Progress(1, 3, 2.5, 0.1, None, None, 1.0, 2.0), Progress(2, 3, 2.0, 0.3, 2.1, 0.25, 2.0, 1.0))
ABOUT = checkpoint.About({"name": "scratch", "augmentation": {"zoom": 1.2}}, ("2", "10", "Ü"), "ab12", HISTORY)


def network(hidden=3, seed=0):
    """A small compiled model, its optimizer built and, for another seed, with other numbers in it."""
    keras.utils.set_random_seed(seed)
    layers = [keras.Input((4,)), keras.layers.Dense(hidden), keras.layers.BatchNormalization(), keras.layers.Dense(2)]
    model = keras.Sequential(layers)
    model.compile(keras.optimizers.AdamW(0.01), "mse")
    model.optimizer.build(model.trainable_variables)
    rng = np.random.default_rng(seed)
    for variable in model.optimizer.variables:
        variable.assign(rng.integers(1, 9, variable.shape))
    return model


def numbers(model):
    return [np.asarray(v.value) for v in (*model.weights, *model.optimizer.variables)]


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "run" / "checkpoint.npz"
    checkpoint.save(path, checkpoint.arrays_of(network()), ABOUT)
    return path


def test_what_is_saved_is_restored(saved):
    other = network(seed=7)
    assert not all(map(np.array_equal, numbers(other), numbers(network())))
    checkpoint.restore(saved, other)
    assert all(map(np.array_equal, numbers(other), numbers(network())))
    assert checkpoint.read_about(saved) == ABOUT


def test_the_weights_alone_leave_the_optimizer(saved):
    other = network(seed=7)
    checkpoint.restore(saved, other, optimizer=False)
    weights = len(other.weights)
    assert all(map(np.array_equal, numbers(other)[:weights], numbers(network())[:weights]))
    assert all(map(np.array_equal, numbers(other)[weights:], numbers(network(seed=7))[weights:]))


def test_saved_without_its_optimizer_it_can_be_asked_but_not_gone_on_with(saved):
    whole = saved.stat().st_size
    checkpoint.save(saved, checkpoint.arrays_of(network(), optimizer=False), ABOUT)
    assert saved.stat().st_size < whole / 1.5
    other = network(seed=7)
    checkpoint.restore(saved, other, optimizer=False)
    weights = len(other.weights)
    assert all(map(np.array_equal, numbers(other)[:weights], numbers(network())[:weights]))
    with pytest.raises(TrainingError, match="holds 0 arrays where this network has"):
        checkpoint.restore(saved, network())
    assert checkpoint.read_about(saved) == ABOUT


@pytest.mark.parametrize(
    "change",
    [
        lambda a: a.pop("labels"),
        lambda a: a.update(history=5),
        lambda a: a["history"][0].pop("loss"),
        lambda a: a["history"][0].update(colour="red"),
        lambda a: a.update(labels=None),
    ],
    ids=["no labels", "no list", "no loss", "more", "null"],
)
def test_what_it_says_of_its_run_must_be_whole(saved, change):
    with np.load(saved) as f:
        arrays = dict(f)
    about = json.loads(arrays["about"].tobytes())
    change(about)
    arrays["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)
    with saved.open("wb") as f:
        np.savez(f, **arrays)
    with pytest.raises(TrainingError, match="damaged"):
        checkpoint.read_about(saved)


def test_a_full_disk_is_told_and_leaves_the_last_checkpoint(saved, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    before = saved.read_bytes()
    with monkeypatch.context() as m:
        m.setattr(os, "fsync", full)
        with pytest.raises(TrainingError, match=r"cannot be written to .*run: No space left.* Is the disk full"):
            checkpoint.save(saved, checkpoint.arrays_of(network(seed=7)), ABOUT)
    assert saved.read_bytes() == before
    assert list(saved.parent.iterdir()) == [saved]


@pytest.mark.parametrize(
    "damage",
    [
        lambda c: b"",
        lambda c: b"no zip at all",
        lambda c: c[: len(c) // 2],
        lambda c: c[:-1],
        lambda c: c.replace(b"NUMPY", b"NVMPY"),
    ],
    ids=["empty", "text", "half", "short", "header"],
)
def test_a_damaged_file_is_told(saved, damage):
    saved.write_bytes(damage(saved.read_bytes()))
    said = r"checkpoint\.npz is damaged .* Start the run anew, without --resume"
    with pytest.raises(TrainingError, match=said):
        checkpoint.read_about(saved)
    with pytest.raises(TrainingError, match=said):
        checkpoint.restore(saved, network())


def test_a_byte_changed_anywhere_is_told_or_does_not_matter(saved):
    """The zip's checksums see it in the arrays; what lies between them may be anything."""
    content = saved.read_bytes()
    model = network()
    told = 0
    rng = np.random.default_rng(0)
    for at in rng.integers(0, len(content), 150):
        changed = bytearray(content)
        changed[at] ^= 0x41
        saved.write_bytes(changed)
        try:
            checkpoint.read_about(saved)
            checkpoint.restore(saved, model)
        except TrainingError:
            told += 1
        else:
            assert all(map(np.array_equal, numbers(model), numbers(network())))
    assert told > 75


def test_there_is_nothing_to_resume(tmp_path):
    with pytest.raises(TrainingError, match=r"no run to resume: .*nowhere\.npz does not exist\. Leave --resume out"):
        checkpoint.read_about(tmp_path / "nowhere.npz")


def test_another_shape_is_told_with_both(saved):
    with pytest.raises(TrainingError, match=r"should be \(\d.*\), not \("):
        checkpoint.restore(saved, network(hidden=5))


def test_another_network_is_told(saved):
    other = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
    with pytest.raises(TrainingError, match="holds 8 arrays where this network has 2"):
        checkpoint.restore(saved, other, optimizer=False)


def test_nothing_in_the_file_is_executed(saved):
    """Arrays and JSON only; with a pickled object in it, it is damaged."""
    with np.load(saved) as f:
        arrays = dict(f)
    arrays["w0000"] = np.array([{"a": 1}], dtype=object)
    with saved.open("wb") as f:
        np.savez(f, **arrays)
    with pytest.raises(TrainingError, match="damaged"):
        checkpoint.restore(saved, network())
