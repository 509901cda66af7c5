"""The keeper: puts samples into the store, takes them back, and tells what became of it, without ever waiting.

The saver writes samples; all else that the disk has to do with is an errand.  One thread uses the keeper and asks it on
every tick.  While it is wanted it holds the store's lock, so that nobody begins to sign in vain; then it lets go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from signcam.errors import DataError
from signcam.live.errands import Errands
from signcam.live.save import Saver
from signcam.live.takes import Take, Takes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from signcam.dataset.entry import Entry
    from signcam.dataset.index import Step
    from signcam.dataset.store import Store
    from signcam.sample import Sample

T = TypeVar("T")


class Keeper:
    """The samples in a store, for somebody who must not wait.

    Args:
        store: its folder need not exist.

    Attributes:
        loaded: whether the store was read.
        said: what was done last, for the user.
        said_at: s, when; of the clock that `tick` is given.
    """

    def __init__(self, store: Store) -> None:
        self.loaded = False
        self.said = ""
        self.said_at = float("-inf")
        self._store = store
        self._errands = Errands("signcam-store")
        self._saver: Saver | None = None
        self._takes = Takes()
        self._fresh = False  # a take was done last, and nothing else since
        self._wanted = False
        self._holds = False  # the store's lock, or might
        self._refused = ""
        self._now_s = 0.0

    # what there is

    @property
    def folder(self) -> Path:
        """Where the samples are."""
        return self._store.folder

    @property
    def store(self) -> Store:
        """To read pictures from, on other threads."""
        return self._store

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What there is; the same object until something changes."""
        return self._store.known()

    @property
    def waiting(self) -> int:
        """Samples that are not on the disk yet."""
        return 0 if self._saver is None else self._saver.waiting

    @property
    def busy(self) -> bool:
        """Whether something that was asked for is not done yet."""
        return self._errands.busy

    @property
    def stuck(self) -> bool:
        """Whether the disk refused a sample, and it waits with all after it."""
        return self._saver is not None and self._saver.error is not None

    @property
    def problem(self) -> str:
        """Why nothing can be kept, for the user: offer `retry`; "" where all is well."""
        if self._saver is not None and (error := self._saver.error) is not None:
            return f"{error} {samples(self.waiting)} not written yet." if self.waiting else error
        return self._refused

    # what is done

    def tick(self, now_s: float) -> None:
        """Take in what was done on the disk meanwhile; `now_s` on any clock that does not go back."""
        self._now_s = now_s
        self._errands.deliver()
        if self._saver is not None:
            for entry in self._saver.taken():
                self._settle(self._takes.arrived(entry))
        if self._holds and not self._wanted and not self.waiting and not self._errands.busy:
            self._holds = False
            self._errands.ask(self._store.close, lambda _: None, self.say)

    def look(self) -> None:
        """Read what there is and take the store's lock; from now on the keeper is wanted."""
        self._wanted = self._holds = True
        self._refused = ""
        self._errands.ask(self._read, self._on_read, self._on_refused)
        self._errands.ask(self._store.get_ready, lambda _: None, self._on_refused)

    def read(self) -> None:
        """Read what there is, if that was not done yet."""
        if not self.loaded:
            self._errands.ask(self._read, self._on_read, self._on_refused)

    def leave(self) -> None:
        """Let go of the store once all is written."""
        self._wanted = False
        self._refused = ""

    def put(self, sample: Sample, take: Take) -> None:
        """Keep a sample, as a part of this take; end the take by `end`."""
        if self._saver is None:
            self._saver = Saver(self._store)
        self._holds = True
        self._saver.put(sample)
        self._takes.put(take)
        self._fresh = True

    def end(self, take: Take) -> None:
        """No more samples of this take come."""
        take.over = True
        self._settle(take)

    def take_back(self) -> None:
        """Move the last take to the trash, be it a single sample."""
        self._fresh = False
        take = self._takes.take_back()
        if take is None:
            self.say("There is nothing more to take back since signcam was started. “Browse” deletes older samples.")
            return
        take.over = True
        if self._saver is not None and self.stuck:
            lost = self._saver.discard(take.put - len(take.entries))
            self._give_up(lost)
            self.say(f"{samples(lost)} of “{take.label}” given up, as nothing can be written.")
        self._settle(take)

    def undo(self) -> None:
        """Undo what was done last: take a take back, or bring back what was deleted or labelled anew."""
        if self._fresh:
            self.take_back()
        elif (take := self._takes.spared()) is not None:
            self.say(f"{samples(take.put)} of “{take.label}” stay.")
        else:
            self._ask(self._undo, self._on_undone)

    def remove(self, entries: Sequence[Entry]) -> None:
        """Move these to the trash."""
        self._ask(
            lambda: self._store.remove(entries),
            lambda count: self.say(f"{samples(count)} moved to the trash. Ctrl+Z brings them back."),
        )

    def relabel(self, entries: Sequence[Entry], label: str) -> None:
        """Give these another label."""
        self._ask(
            lambda: self._store.relabel(entries, label),
            lambda count: self.say(f"{samples(count)} now labelled “{label}”. Ctrl+Z undoes it."),
        )

    def empty_trash(self) -> None:
        """Delete for good what is in the trash."""
        self._ask(self._store.empty_trash, lambda count: self.say(f"{samples(count)} deleted for good."))

    def ask_in_trash(self, then: Callable[[int], None]) -> None:
        """Tell how many samples are in the trash."""
        self._errands.ask(self._store.in_trash, then, self.say)

    def retry(self) -> None:
        """Go on with what could not be written, or look again whether the store can be used."""
        if self._saver is not None and self.stuck:
            self._saver.retry()
        self.look()

    def discard(self) -> None:
        """Give up what could not be written."""
        if self._saver is not None and self.stuck:
            count = self._saver.discard()
            self._give_up(count)
            self._saver.retry()
            self.say(f"{samples(count)} given up.")

    def say(self, text: str) -> None:
        """Tell the user what was done."""
        self.said, self.said_at = text, self._now_s

    def would_lose(self, timeout_s: float) -> int:
        """How many samples are not on the disk after so long, and would be lost if the program ended then."""
        if self._saver is None or self.stuck:
            return self.waiting
        return self._saver.wait(timeout_s)

    def close(self, timeout_s: float = 2.0) -> int:
        """Write what waits, let go of the store, end both threads; idempotent.

        Returns:
            How many samples could not be written within `timeout_s`.
        """
        left = 0 if self._saver is None else self._saver.close(timeout_s)
        if self._holds:
            self._holds = False
            self._errands.ask(self._store.close, lambda _: None, self.say)
        self._errands.close(timeout_s / 2)
        return left

    def _ask(self, do: Callable[[], T], then: Callable[[T], None]) -> None:
        self._holds, self._fresh = True, False
        self._errands.ask(do, then, self.say)

    def _read(self) -> None:
        self._store.entries()

    def _on_read(self, _: None) -> None:
        self.loaded = True

    def _on_refused(self, why: str) -> None:
        self._refused = why

    def _give_up(self, count: int) -> None:
        for take in self._takes.given_up(count):
            self._settle(take)

    def _settle(self, take: Take) -> None:
        """Once all of a take is on the disk: tell of it, or take it back."""
        if not take.whole or not take.entries:
            return
        there = tuple(take.entries)
        if take.back:
            text = f"{samples(len(there))} of “{take.label}” taken back. Ctrl+Z brings {them(len(there))} back."
            self._ask(lambda: self._store.remove(there), lambda _: self.say(text))
        else:
            what = "of the last second stored as" if take.correction else "kept of"
            self.say(f"{samples(len(there))} {what} “{take.label}”. Backspace takes {them(len(there))} back.")

    def _undo(self) -> Step | None:
        step = self._store.last_step()
        if step is not None and step.kind == "imported":
            raise DataError("What was done last is an import, which Ctrl+Z leaves alone: signcam data undo undoes it.")
        return self._store.undo()

    def _on_undone(self, step: Step | None) -> None:
        if step is None:
            self.say("There is nothing to undo.")
        elif step.kind == "removed":
            self._takes.restored(step.ids)
            self.say(f"{samples(len(step.ids))} brought back.")
        else:
            self.say(f"{samples(len(step.ids))} labelled as before.")


def samples(count: int) -> str:
    """The count with its noun."""
    return "1 sample" if count == 1 else f"{count} samples"


def them(count: int) -> str:
    """The pronoun for so many."""
    return "it" if count == 1 else "them"
