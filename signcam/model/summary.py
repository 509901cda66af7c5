"""A card in a few words: its figures, its data, its date.  It may be anybody's: nothing in it is sure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from signcam.values import ModelCard


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement.

    Attributes:
        on: what was asked.
        accuracy: 0...1.
        n: pictures.
        interval: 0...1, low and high, with 95 % certainty; None where it is not told.
    """

    on: str
    accuracy: float
    n: int
    interval: tuple[float, float] | None


def figures(card: ModelCard) -> tuple[Figure, ...]:
    """What was measured, in the card's order, without what `signcam evaluate` did not write."""
    found = []
    for measured in card.measured:
        on, accuracy, n = measured.get("on"), _share(measured.get("accuracy")), measured.get("n")
        if not isinstance(on, str) or accuracy is None or type(n) is not int or n < 1:
            continue
        ends = measured.get("interval_95")
        low, high = map(_share, ends) if isinstance(ends, list | tuple) and len(ends) == 2 else (None, None)
        found.append(Figure(on, accuracy, n, None if low is None or high is None else (low, high)))
    return tuple(found)


def headline(card: ModelCard) -> Figure | None:
    """The figure to know a model by: of people it has not seen if there is one, else the first."""
    known = figures(card)
    return next((f for f in known if "never seen" in f.on or "unseen" in f.on), known[0] if known else None)


def pictures(card: ModelCard) -> dict[str, int]:
    """How many pictures of each source it was trained on."""
    counted = {}
    for source, about in card.data.items():
        count = about.get("pictures") if isinstance(about, dict) else None
        if type(count) is int and source != "backgrounds":
            counted[str(source)] = count
    return counted


def date(card: ModelCard) -> str:
    """When it was trained, else when it was taken in: 2026-11-28; "" where neither is told."""
    imported = card.data.get("imported")
    taken_in = imported.get("at_utc") if isinstance(imported, dict) else ""
    return card.trained_at_utc[:10] or (taken_in[:10] if isinstance(taken_in, str) else "")


def megabytes(size_bytes: int) -> str:
    """67206372 -> "67 MB"."""
    return f"{size_bytes / 1e6:.0f} MB" if size_bytes >= 9_500_000 else f"{size_bytes / 1e6:.1f} MB"


def _share(value: Any) -> float | None:  # noqa: ANN401
    return float(value) if type(value) in {int, float} and 0 <= value <= 1 else None
