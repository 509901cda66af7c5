"""The figures of `signcam bench`: from times to rows, each with its bar where it has one."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

BARS: Final[Mapping[str, tuple[str, float]]] = {
    "recognitions a second": ("at least", 28.0),
    "frame to answer, p50": ("at most", 20.0),
    "frame to answer, p95": ("at most", 40.0),
    "delay of the window's event loop, p99": ("at most", 20.0),
    "memory in live use": ("at most", 500.0),
    "faster than Model.predict": ("at least", 12.0),
    "of the one-thread float32 GEMM limit": ("at most", 1.0),
    "process to window": ("at most", 1.0),
    "process to first recognition": ("at most", 4.0),
    "signcam's epoch beside Keras' plain steps": ("at most", 1.1),
    "growth of memory": ("at most", 20.0),
    "longest stall": ("at most", 1.0),
    "growth of threads": ("at most", 0.0),
    "growth of open files": ("at most", 0.0),
    "answers that equal those at the start": ("at least", 0.99),
}
"""On a plain two-core laptop, of issue 8."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One row.

    Attributes:
        about: what it is a figure of: a frame size, a part.
        what: the figure's name; `BARS` goes by it.
        value: in `unit`.
        unit: "ms", "s", "MB", "times", "/s", "" for a share.
    """

    about: str
    what: str
    value: float
    unit: str

    @property
    def bar(self) -> str:
        """The bar in words, "" without one."""
        if self.what not in BARS:
            return ""
        direction, limit = BARS[self.what]
        return f"{direction} {limit:g} {self.unit}".strip()

    @property
    def met(self) -> bool | None:
        """Whether the bar is; None without one."""
        if self.what not in BARS:
            return None
        direction, limit = BARS[self.what]
        return self.value >= limit if direction == "at least" else self.value <= limit

    def described(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "about": self.about,
            "what": self.what,
            "value": self.value,
            "unit": self.unit,
            "bar": self.bar or None,
            "met": self.met,
        }


def table(figures: Iterable[Figure]) -> str:
    """Markdown, as README has it."""
    rows = ["| of | figure | value | bar | |", "| --- | --- | --- | --- | --- |"]
    for f in figures:
        met = {True: "met", False: "**missed**", None: ""}[f.met]
        rows.append(f"| {f.about} | {f.what} | {number(f.value)} {f.unit} | {f.bar} | {met} |".replace("  ", " "))
    return "\n".join(rows)


def number(value: float) -> str:
    """Three digits, as many as such measurements are good for."""
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"


def of_stages(about: str, times: Mapping[str, Sequence[float]]) -> list[Figure]:
    """The median of each stage, and of the whole."""
    whole = [sum(one) for one in zip(*times.values(), strict=True)]
    stages = [(stage, _median_ms(own)) for stage, own in times.items()]
    return [Figure(about, what, ms, "ms") for what, ms in (*stages, ("the whole frame", _median_ms(whole)))]


def of_window(about: str, slices: Sequence[Mapping[str, Any]]) -> list[Figure]:
    """Rate, lag, delay and memory of a window that was watched."""
    late, lag, screen = (joined(slices, key) for key in ("late_s", "lag_s", "screen_s"))
    rows = [Figure(about, "recognitions a second", len(lag) / sum(s["seconds"] for s in slices), "/s")]
    for what, own, shares in (
        ("frame to answer", lag, (50, 95, 99)),
        ("frame to screen", screen, (50, 95)),
        ("delay of the window's event loop", late, (50, 99)),
    ):
        rows += [Figure(about, f"{what}, p{share}", 1000 * float(np.percentile(own, share)), "ms") for share in shares]
    memory = slices[-1]["resident_mb"]
    return rows if memory is None else [*rows, Figure(about, "memory in live use", memory, "MB")]


def of_ways(times: Mapping[str, Sequence[float]]) -> list[Figure]:
    """One classification by each way, and signcam beside each: the median of the rounds' ratios."""
    about = "one classification"
    rows = [Figure(about, way, _median_ms(own), "ms") for way, own in times.items()]
    for way, what in (
        ("predict", "faster than Model.predict"),
        ("plain call", "faster than a plain call"),
        ("traced Keras", "faster than a traced function"),
    ):
        rows.append(Figure(about, what, ratio(times[way], times["signcam"]), "times"))
    limit = ratio(times["signcam"], times["GEMM limit"])
    return [*rows, Figure(about, "of the one-thread float32 GEMM limit", limit, "times")]


def of_batches(times: Mapping[str, Mapping[str, Sequence[float]]]) -> list[Figure]:
    """Milliseconds a picture, by batch."""
    return [
        Figure(f"batch of {size}", f"{way}, a picture", _median_ms(own) / int(size), "ms")
        for way, by_size in times.items()
        for size, own in by_size.items()
    ]


def of_training(by_count: Mapping[int, Mapping[str, Sequence[float]]]) -> list[Figure]:
    """Pictures a second, and how the time of an epoch grows with the pictures."""
    rows = []
    for count, times in by_count.items():
        about = f"epoch of {count} pictures"
        for way, own in times.items():
            rows.append(Figure(about, f"{way}, pictures a second", count / statistics.median(own), "/s"))
        for way in ("keras step", "keras fit"):
            if times.get(way):
                what = {"keras step": "plain steps", "keras fit": "fit"}[way]
                share = ratio(times["signcam"], times[way])
                rows.append(Figure(about, f"signcam's epoch beside Keras' {what}", share, "times"))
    return rows


def of_soak(slices: Sequence[Mapping[str, Any]], clip_frames: int) -> list[Figure]:
    """What grew between the first tenth of a long watch and its end, the longest stall, and the answers.

    The answers are those to the frames of a clip that plays again and again: where a frame's first answer and its last
    are signs, whether they are the same.  Whether there is one depends on the frames that a busy machine passes over.
    """
    minutes = sum(s["seconds"] for s in slices) / 60
    about = f"soak of {minutes:.0f} minutes"
    warm, end = slices[len(slices) // 10], slices[-1]
    rows = [Figure(about, "recognitions a second", sum(len(s["lag_s"]) for s in slices) / (60 * minutes), "/s")]
    for key, what, unit in (
        ("resident_mb", "growth of memory", "MB"),
        ("threads", "growth of threads", ""),
        ("handles", "growth of open files", ""),
    ):
        if end[key] is not None:
            rows.append(Figure(about, what, end[key] - warm[key], unit))
    if end["resident_mb"] is not None:
        rows.append(Figure(about, "memory in live use", end["resident_mb"], "MB"))
    stall = max(max(max(s["late_s"]), max(s["lag_s"], default=s["seconds"])) for s in slices)
    rows.append(Figure(about, "longest stall", stall, "s"))
    first: dict[int, str] = {}
    last: dict[int, str] = {}
    for index, sign in (tuple(answer) for s in slices for answer in s["answers"]):
        first.setdefault(index % clip_frames, sign)
        last[index % clip_frames] = sign
    both = [(sign, last[place]) for place, sign in first.items() if sign and last[place]]
    same = sum(a == b for a, b in both) / max(1, len(both))
    return [*rows, Figure(about, "answers that equal those at the start", same, "")]


def joined(slices: Iterable[Mapping[str, Any]], key: str) -> list[float]:
    """The values of all slices."""
    return [value for s in slices for value in s[key]]


def ratio(slow: Sequence[float], fast: Sequence[float]) -> float:
    """How many times more: the median of the ratios of what was measured one after the other."""
    return statistics.median(a / b for a, b in zip(slow, fast, strict=True))


def _median_ms(seconds: Sequence[float]) -> float:
    return 1000 * statistics.median(seconds)
