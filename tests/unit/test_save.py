"""The saver: everything put is on the disk in its order, or waits with the reason why it is not."""

import errno

import numpy as np
import pytest

from signcam.dataset import shelf
from signcam.dataset.store import Store
from signcam.hand.sample import cut_sample
from signcam.live.save import Saver
from signcam.values import Frame


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "samples") as opened:
        yield opened


@pytest.fixture
def make_sample(hand):
    def make(seed):
        rgb = np.random.default_rng(seed).integers(0, 255, (24, 32, 3), np.uint8).repeat(10, 0).repeat(10, 1)
        return cut_sample(Frame(rgb, 0, 0.0), hand, "5", signer="", session=f"{seed}", camera="")

    return make


class Disk:
    """Refuses while `full`."""

    def __init__(self, monkeypatch):
        self.full = False
        real = shelf.write_atomically

        def write(path, content):
            if self.full:
                raise OSError(errno.ENOSPC, "No space left on device")
            real(path, content)

        monkeypatch.setattr(shelf, "write_atomically", write)


def test_what_is_put_comes_onto_the_disk_in_order_and_is_told_once(store, make_sample, wait_until):
    saver = Saver(store)
    for seed in range(12):
        saver.put(make_sample(seed))
    wait_until(lambda: saver.saved == 12)
    assert [e.session for e in saver.taken()] == [str(i) for i in range(12)]
    assert saver.taken() == ()
    assert saver.close() == 0
    assert [e.session for e in store.entries()] == [str(i) for i in range(12)]


def test_closing_saves_what_waits(store, make_sample):
    saver = Saver(store)
    for seed in range(20):
        saver.put(make_sample(seed))
    assert saver.close(timeout_s=30.0) == 0
    assert saver.close() == 0
    assert len(store.entries()) == 20
    with pytest.raises(ValueError, match="closed"):
        saver.put(make_sample(0))


def test_what_the_disk_refuses_waits_and_nothing_is_lost(store, make_sample, wait_until, monkeypatch):
    disk = Disk(monkeypatch)
    saver = Saver(store)
    saver.put(make_sample(0))
    wait_until(lambda: saver.saved == 1)
    assert saver.error is None
    disk.full = True
    for seed in range(1, 4):
        saver.put(make_sample(seed))
    wait_until(lambda: saver.error is not None)
    assert "disk is full" in saver.error
    assert (saver.saved, saver.waiting, len(store.entries())) == (1, 3, 1)
    saver.retry()
    wait_until(lambda: saver.error is not None)
    assert saver.waiting == 3
    disk.full = False
    saver.put(make_sample(4))
    saver.retry()
    wait_until(lambda: saver.saved == 5)
    assert saver.error is None
    assert saver.close() == 0
    assert [e.session for e in store.entries()] == [str(i) for i in range(5)]


def test_what_waits_can_be_given_up(store, make_sample, wait_until, monkeypatch):
    disk = Disk(monkeypatch)
    disk.full = True
    saver = Saver(store)
    saver.put(make_sample(0))
    saver.put(make_sample(1))
    wait_until(lambda: saver.error is not None)
    assert saver.close() == 2, "it says what is not saved"
    assert saver.discard() == 2
    assert saver.waiting == 0
    assert store.entries() == ()


def test_retry_without_an_error_changes_nothing(store, make_sample, wait_until):
    saver = Saver(store)
    saver.retry()
    saver.put(make_sample(0))
    wait_until(lambda: saver.saved == 1)
    assert saver.close() == 0
