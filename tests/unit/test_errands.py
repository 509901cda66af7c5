"""Errands are done in order, and told to whoever asks, on the asker's thread."""

import threading

import pytest

from signcam.errors import DataError
from signcam.live.errands import Errands


@pytest.fixture
def errands():
    made = Errands("errands")
    yield made
    assert made.close(10.0)


def test_what_is_done_is_told_in_order_on_the_askers_thread(errands, wait_until):
    told = []
    gate = threading.Event()
    errands.ask(gate.wait, lambda done: told.append(("first", done, threading.current_thread())), told.append)
    errands.ask(lambda: threading.current_thread().name, lambda name: told.append(name), told.append)
    errands.deliver()
    assert told == []
    assert errands.busy
    gate.set()

    def all_told():
        errands.deliver()
        return len(told) == 2

    wait_until(all_told)
    assert told == [("first", True, threading.current_thread()), "errands"]
    assert not errands.busy


def test_one_that_fails_tells_why_and_the_next_is_done(errands, wait_until):
    told, failed = [], []

    def refuse():
        raise DataError("The folder is gone.")

    errands.ask(refuse, told.append, failed.append)
    errands.ask(lambda: 1 / 0, told.append, failed.append)
    errands.ask(lambda: 3, told.append, failed.append)

    def done():
        errands.deliver()
        return bool(told)

    wait_until(done)
    assert told == [3]
    assert failed[0] == "The folder is gone."
    assert "ZeroDivisionError" in failed[1]


def test_closing_does_what_waits_and_nothing_more():
    errands = Errands("errands")
    done = []
    for k in range(5):
        errands.ask(lambda k=k: done.append(k), lambda _: None, done.append)
    assert errands.close(10.0)
    assert done == [0, 1, 2, 3, 4]
    errands.ask(lambda: done.append(9), lambda _: None, done.append)
    assert errands.close(10.0)
    assert done == [0, 1, 2, 3, 4]
