"""The recorder: a key that is held, a countdown, a steady hand and “that was a 7” become samples.

It knows no window.  One thread uses it and asks it on every tick, with the time; it never waits.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from signcam.dataset.entry import SITTING, sitting_of
from signcam.live.burst import PER_S, Burst
from signcam.live.keeper import Keeper
from signcam.live.recent import Recent
from signcam.live.takes import Take

if TYPE_CHECKING:
    from signcam.dataset.store import Store
    from signcam.sample import Sample
    from signcam.values import Recognition

Way = Literal["hold", "countdown", "hands-free"]

COUNTDOWN_S: Final = 3.0
COUNT: Final = 30  # samples after a countdown


class Recorder:
    """Records into a store.

    Args:
        store: its folder need not exist.

    Attributes:
        keeper: of the samples.
        signer: whose hand it is, a checked nickname.
        agreed: whether this signer agreed to be recorded; without it a correction waits, and nothing else begins.
        camera: its name.
        burst: what is being recorded, or was last; it counts, and tells what became of the last frame.
        label: of it.
        way: how it is being recorded now; None while it is not.
        ended: how many recordings have ended.
    """

    def __init__(self, store: Store) -> None:
        self.keeper = Keeper(store)
        self.signer = ""
        self.agreed = False
        self.camera = ""
        self.burst = Burst()
        self.label = ""
        self.way: Way | None = None
        self.ended = 0
        self._take: Take | None = None
        self._begins_at = float("-inf")
        self._session = ""
        self._sat: tuple[str, float] | None = None  # who recorded last, and when
        self._recent = Recent()
        self._last: Recognition | None = None
        self._held: list[Sample] = []  # a correction that waits
        self._now_s = 0.0

    @property
    def left_s(self) -> float:
        """Of the countdown."""
        return 0.0 if self.way is None else max(0.0, self._begins_at - self._now_s)

    @property
    def recording(self) -> bool:
        """Whether what the camera sees may be kept now: the red dot."""
        return self.way is not None and self.left_s == 0.0

    @property
    def must_agree(self) -> bool:
        """Whether a correction waits for the signer to agree."""
        return bool(self._held) and not self.agreed

    def tick(self, recognition: Recognition | None, now_s: float, *, live: bool) -> None:
        """See what there is now.

        Args:
            recognition: the last one.
            now_s: s, monotonic.
            live: whether it is what the camera sees now.
        """
        self._now_s = now_s
        self.keeper.tick(now_s)
        new = recognition if recognition is not self._last else None
        self._last = recognition
        if new is not None:
            self._remember(new)
        if self._held and self.agreed and self.keeper.loaded:
            self._store_held()
        if self.way is None:
            return
        if self.keeper.problem:
            self.stop()
        elif not live:
            self.stop("No new pictures arrive, so recording has ended.")
        elif new is not None and self.recording:
            self._offer(new)

    def hold(self, label: str) -> None:
        """Record this from now until `stop`."""
        self._begin("hold", label, Burst())

    def count_down(self, label: str) -> None:
        """Record `COUNT` samples of this, 3 s from now."""
        self._begin("countdown", label, Burst(COUNT), COUNTDOWN_S)

    def hands_free(self, label: str) -> None:
        """Record this whenever a hand holds still, until `stop`."""
        self._begin("hands-free", label, Burst(hands_free=True))

    def stop(self, why: str = "") -> None:
        """End recording; what was kept stays."""
        if self.way is None:
            return
        self.way = None
        self.ended += 1
        self._end_take()
        if why:
            self.keeper.say(why)

    def take_back(self) -> None:
        """Stop, and take back the last take, be it a single sample."""
        self.stop()
        self.keeper.take_back()

    def undo(self) -> None:
        """Stop, and undo what was done last."""
        self.stop()
        self.keeper.undo()

    def correct(self, label: str) -> None:
        """What the last second showed was this: store it, as soon as the signer has agreed."""
        from signcam.hand.sample import cut_sample

        burst = Burst()
        self._held = []
        for seen in self._recent.of_last_second():
            cut = partial(cut_sample, seen.frame, label=label, signer="", session="", camera=self.camera)
            sample = burst.offer(seen.hand, seen.frame.captured_at, cut)
            if sample is not None:
                self._held.append(sample)
        self._recent.forget()
        if not self._held:
            self.keeper.say(f"No hand was seen in the last second, so nothing is stored under “{label}”.")
        self.keeper.read()

    def another_camera(self) -> None:
        """The pictures come from elsewhere now: what was recorded ends, what was seen is forgotten."""
        self.stop("The camera was changed, so recording has ended.")
        self._recent.forget()
        self._last = None

    def close(self, timeout_s: float = 2.0) -> int:
        """Stop, and write what waits; how many samples could not be written in this time."""
        self.stop()
        return self.keeper.close(timeout_s)

    def _begin(self, way: Way, label: str, burst: Burst, after_s: float = 0.0) -> None:
        self.stop()
        self.way, self.label, self.burst = way, label, burst
        self._begins_at = self._now_s + after_s
        self._sit_down()

    def _sit_down(self) -> None:
        """Go on with the signer's sitting, or begin one.  What was just recorded may not be in the store yet."""
        goes_on = (
            self._sat is not None
            and self._sat[0] == self.signer
            and self._now_s - self._sat[1] < SITTING.total_seconds()
        )
        if not goes_on:
            self._session = sitting_of(self.keeper.entries, self.signer, datetime.now(UTC))
        self._sat = self.signer, self._now_s

    def _remember(self, recognition: Recognition) -> None:
        """For corrections: as many of a second as a burst would take, since each holds its frame."""
        last = self._recent.newest
        if last is None or not 0 <= recognition.frame.captured_at - last.frame.captured_at < 1 / PER_S - 1e-6:
            self._recent.add(recognition)

    def _offer(self, recognition: Recognition) -> None:
        from signcam.hand.sample import cut_sample

        cut = partial(
            cut_sample,
            recognition.frame,
            label=self.label,
            signer=self.signer,
            session=self._session,
            camera=self.camera,
        )
        sample = self.burst.offer(recognition.hand, recognition.frame.captured_at, cut)
        if not self.burst.going and not self.burst.done:
            self._end_take()  # the hand went away: when it comes again, that is another take
        if sample is not None:
            if self._take is None:
                self._take = Take(self.label)
            self.keeper.put(sample, self._take)
            self._sat = self.signer, self._now_s
        if self.burst.done:
            self.stop()

    def _end_take(self) -> None:
        if self._take is not None:
            self.keeper.end(self._take)
            self._take = None

    def _store_held(self) -> None:
        held, self._held = self._held, []
        self._sit_down()
        take = Take(held[0].label, correction=True)
        for sample in held:
            self.keeper.put(replace(sample, signer=self.signer, session=self._session), take)
        self.keeper.end(take)
