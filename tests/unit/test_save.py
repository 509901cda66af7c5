"""The saver: everything put is on the disk in its order, or waits with the reason why it is not."""

import errno

import pytest

from signcam.dataset import shelf
from signcam.dataset.store import Store
from signcam.live.save import Saver


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "samples") as opened:
        yield opened


@pytest.fixture
def numbered(make_sample):
    """numbered(n) -> a sample whose session is n."""
    return lambda n: make_sample(session=str(n), seed=n)


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


def test_what_is_put_comes_onto_the_disk_in_order_and_is_told_once(store, numbered, wait_until):
    saver = Saver(store)
    for seed in range(12):
        saver.put(numbered(seed))
    wait_until(lambda: saver.saved == 12)
    assert [e.session for e in saver.taken()] == [str(i) for i in range(12)]
    assert saver.taken() == ()
    assert saver.close() == 0
    assert [e.session for e in store.entries()] == [str(i) for i in range(12)]


def test_closing_saves_what_waits(store, numbered):
    saver = Saver(store)
    for seed in range(20):
        saver.put(numbered(seed))
    assert saver.close(timeout_s=30.0) == 0
    assert saver.close() == 0
    assert len(store.entries()) == 20
    with pytest.raises(ValueError, match="closed"):
        saver.put(numbered(0))


def test_what_the_disk_refuses_waits_and_nothing_is_lost(store, numbered, wait_until, monkeypatch):
    disk = Disk(monkeypatch)
    saver = Saver(store)
    saver.put(numbered(0))
    wait_until(lambda: saver.saved == 1)
    assert saver.error is None
    disk.full = True
    for seed in range(1, 4):
        saver.put(numbered(seed))
    wait_until(lambda: saver.error is not None)
    assert "disk is full" in saver.error
    assert (saver.saved, saver.waiting, len(store.entries())) == (1, 3, 1)
    saver.retry()
    wait_until(lambda: saver.error is not None)
    assert saver.waiting == 3
    disk.full = False
    saver.put(numbered(4))
    saver.retry()
    wait_until(lambda: saver.saved == 5)
    assert saver.error is None
    assert saver.close() == 0
    assert [e.session for e in store.entries()] == [str(i) for i in range(5)]


def test_what_waits_can_be_given_up(store, numbered, wait_until, monkeypatch):
    disk = Disk(monkeypatch)
    disk.full = True
    saver = Saver(store)
    saver.put(numbered(0))
    saver.put(numbered(1))
    wait_until(lambda: saver.error is not None)
    assert saver.close() == 2, "it says what is not saved"
    assert saver.discard() == 2
    assert saver.waiting == 0
    assert store.entries() == ()


def test_retry_without_an_error_changes_nothing(store, numbered, wait_until):
    saver = Saver(store)
    saver.retry()
    saver.put(numbered(0))
    wait_until(lambda: saver.saved == 1)
    assert saver.close() == 0
