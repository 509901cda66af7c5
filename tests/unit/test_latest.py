"""Latest: the newest value wins, readers only ever go forward, and closing wakes everybody."""

import threading

from hypothesis import given
from hypothesis import strategies as st

from signcam.live.latest import Latest


@given(st.lists(st.sampled_from(["put", "wait", "peek"]), max_size=60))
def test_a_reader_sees_strictly_newer_values_and_always_the_newest(steps):
    box, put, seen, read = Latest[int](), 0, 0, []
    for step in steps:
        if step == "put":
            put += 1
            box.put(put)
        elif step == "peek":
            assert box.peek() == (put or None)
        elif put > seen:  # else it would wait for ever
            seen, value = box.wait_newer(seen)
            assert seen == value == put
            read.append(value)
    assert read == sorted(set(read))


def test_every_reader_gets_the_value():
    box = Latest[str]()
    box.put("a")
    assert box.wait_newer(0) == box.wait_newer(0) == (1, "a")
    assert box.peek() == "a"


def test_none_is_there_before_the_first_put():
    assert Latest[int]().peek() is None


def test_a_waiting_reader_is_woken_by_a_put():
    box, got = Latest[int](), []
    reader = threading.Thread(target=lambda: got.append(box.wait_newer(0)))
    reader.start()
    box.put(7)
    reader.join(5.0)
    assert got == [(1, 7)]


def test_close_wakes_every_reader_for_good():
    box, got = Latest[int](), []
    box.put(1)
    readers = [threading.Thread(target=lambda: got.append(box.wait_newer(1))) for _ in range(3)]
    for reader in readers:
        reader.start()
    box.close()
    for reader in readers:
        reader.join(5.0)
    box.put(2)
    assert [value for _, value in got] == [None] * 3
    assert box.wait_newer(0) == (2, None), "a closed mailbox has nothing for workers"
    assert box.peek() == 2, "but the screen may still look"


def test_a_writer_never_waits_for_a_reader():
    box = Latest[int]()
    for i in range(10_000):
        box.put(i)
    assert box.wait_newer(0) == (10_000, 9_999)
