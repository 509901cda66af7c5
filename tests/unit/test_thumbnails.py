"""Thumbnails: the last one asked for comes first, and those that nobody looks at any more are not read."""

import threading
from types import SimpleNamespace

import numpy as np
import pytest

from signcam.errors import DataError
from signcam.live.thumbnails import WAITING, Thumbnails


class Disk:
    """Pictures whose grey is their number; the first one waits for the gate."""

    def __init__(self):
        self.gate = threading.Event()
        self.read = []

    def picture(self, entry):
        self.read.append(entry.id)
        assert self.gate.wait(10.0)
        if entry.id == "damaged":
            raise DataError("no picture")
        return np.full((256, 256, 3), len(self.read), np.uint8)


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def thumbnails(disk):
    made = Thumbnails(disk.picture, 32)
    yield made
    disk.gate.set()
    assert made.close(10.0)


def entry(name):
    return SimpleNamespace(id=str(name))


def test_the_last_one_asked_for_comes_first(thumbnails, disk, wait_until):
    thumbnails.want(entry("begun"))
    wait_until(lambda: disk.read == ["begun"])
    for name in ("a", "b", "c", "a"):
        thumbnails.want(entry(name))
    disk.gate.set()
    wait_until(lambda: len(disk.read) == 4)
    assert disk.read == ["begun", "a", "c", "b"]


def test_of_very_many_only_the_last_are_read(thumbnails, disk, wait_until):
    thumbnails.want(entry("begun"))
    wait_until(lambda: disk.read == ["begun"])
    for k in range(20_000):
        thumbnails.want(entry(k))
    disk.gate.set()
    done = []

    def all_done():
        done.extend(thumbnails.taken())
        return len(done) == WAITING + 1

    wait_until(all_done)
    assert {name for name, _ in done} == {"begun", *map(str, range(20_000 - WAITING, 20_000))}
    assert {rgb.shape for _, rgb in done} == {(32, 32, 3)}


def test_a_damaged_one_is_told(thumbnails, disk, wait_until):
    disk.gate.set()
    thumbnails.want(entry("damaged"))
    done = []

    def told():
        done.extend(thumbnails.taken())
        return bool(done)

    wait_until(told)
    assert done == [("damaged", None)]
