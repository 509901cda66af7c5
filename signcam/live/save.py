"""The third thread: it writes samples to the disk, one after the other, and drops none.

What was put and is not yet on the disk waits in a queue.  Where the disk refuses, the queue stays as it is and the
thread ends with its error; `retry` begins again with the sample that was refused.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from signcam.live.workers import Worker

if TYPE_CHECKING:
    from signcam.dataset.entry import Entry
    from signcam.dataset.store import Store
    from signcam.sample import Sample


class Saver:
    """Puts samples into a store, on a thread of its own.  Its methods never wait, but for `wait` and `close`.

    Args:
        store: where to; it may be read elsewhere meanwhile.
    """

    def __init__(self, store: Store) -> None:
        self._queue = _Queue()
        self._store = store
        self._worker = _SaveWorker(store, self._queue)
        self._worker.start()

    def put(self, sample: Sample) -> None:
        """Save this after all that was put before; while `error` is there it only waits.

        Raises:
            ValueError: the saver is closed.
        """
        self._queue.put(sample)

    def taken(self) -> tuple[Entry, ...]:
        """What has come onto the disk since the last time this was asked, in order."""
        return self._queue.take_done()

    @property
    def saved(self) -> int:
        """How many samples have come onto the disk."""
        return self._queue.saved

    @property
    def waiting(self) -> int:
        """How many samples are not on the disk yet."""
        return len(self._queue)

    @property
    def error(self) -> str | None:
        """Why nothing is saved any more, for the user: stop recording, and offer `retry`."""
        return self._worker.why_ended("Something went wrong in signcam ({}). Nothing more is recorded.")

    def retry(self) -> None:
        """Go on with the sample that was refused, once the user has freed some space; nothing where all is well."""
        if self._worker.error is not None:
            self._worker.join()
            self._worker = _SaveWorker(self._store, self._queue)
            self._worker.start()

    def discard(self, at_most: int | None = None) -> int:
        """Give up what waits, or of it what came last; how many samples that were."""
        return self._queue.drop(at_most)

    def wait(self, timeout_s: float) -> int:
        """Let it save what waits, for so long; how many samples are not on the disk then."""
        if self._worker.is_alive():
            self._queue.wait_empty(timeout_s)
        return self.waiting

    def close(self, timeout_s: float = 2.0) -> int:
        """Save what waits, then end; idempotent.

        Returns:
            How many samples are not on the disk: the disk refused, or takes longer than `timeout_s`.
        """
        self._queue.close()
        self._worker.join(timeout_s)
        return len(self._queue)


class _Queue:
    """What waits, and what is done.  A sample leaves it once it is on the disk."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Sample] = deque()
        self._done: list[Entry] = []
        self._closed = False
        self.saved = 0

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, sample: Sample) -> None:
        with self._changed:
            if self._closed:
                raise ValueError("the saver is closed")
            self._waiting.append(sample)
            self._changed.notify_all()

    def first(self) -> Sample | None:
        """The next one, waited for; None once the queue is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            return self._waiting[0] if self._waiting else None

    def done(self, sample: Sample, entry: Entry) -> None:
        with self._changed:
            if self._waiting and self._waiting[0] is sample:  # else it was discarded meanwhile
                self._waiting.popleft()
                self._changed.notify_all()
            self._done.append(entry)
            self.saved += 1

    def wait_empty(self, timeout_s: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: not self._waiting, timeout_s)

    def take_done(self) -> tuple[Entry, ...]:
        with self._changed:
            done, self._done = tuple(self._done), []
            return done

    def drop(self, at_most: int | None) -> int:
        with self._changed:
            count = len(self._waiting) if at_most is None else min(at_most, len(self._waiting))
            for _ in range(count):
                self._waiting.pop()
            return count

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()


class _SaveWorker(Worker):
    def __init__(self, store: Store, queue: _Queue) -> None:
        super().__init__("signcam-save")
        self._store = store
        self._queue = queue

    def work(self) -> None:
        """Save until the queue is closed and empty, or the disk refuses."""
        while (sample := self._queue.first()) is not None:
            self._queue.done(sample, self._store.add(sample))
