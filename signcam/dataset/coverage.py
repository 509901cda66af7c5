"""What has been recorded of each sign, and what is still missing: the numbers behind bars, grid and hints.  Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from signcam.dataset.entry import Entry
    from signcam.sample import Palm
    from signcam.values import Side

Distance = Literal["near", "middle", "far"]
Light = Literal["dim", "even", "bright"]

GOAL = 60  # samples of a sign, with which retraining begins to be worth it
BEGUN = 20  # samples of a sign, before it is told what kinds of them are missing
ENOUGH = 5  # samples, for a field of the grid to count as covered
NEAR, FAR = 0.55, 0.3  # the hand's extent, of the frame's height
DIM, BRIGHT = 80.0, 180.0  # mean luminance 0...255


@dataclass(frozen=True, slots=True)
class Coverage:
    """What there is of one sign.

    Attributes:
        count: samples in all.
        hands: by (side, palm), how many.
        distances: how many at each.
        lights: how many in each.
        signers: how many different ones.
    """

    count: int
    hands: Mapping[tuple[Side, Palm], int]
    distances: Mapping[Distance, int]
    lights: Mapping[Light, int]
    signers: int


def coverage(entries: Iterable[Entry]) -> dict[str, Coverage]:
    """Of each sign there is, "2" before "10"."""
    by_label: dict[str, list[Entry]] = {}
    for entry in entries:
        by_label.setdefault(entry.label, []).append(entry)
    return {label: _of(by_label[label]) for label in sorted(by_label, key=natural_order)}


def _of(own: Sequence[Entry]) -> Coverage:
    return Coverage(
        len(own),
        Counter((e.side, e.palm) for e in own),
        Counter(distance_of(e.hand_px / e.frame_size[1]) for e in own),
        Counter(light_of(e.light) for e in own),
        len({e.signer for e in own}),
    )


def distance_of(share: float) -> Distance:
    """How near a hand is whose extent is this share of the frame's height."""
    return "near" if share > NEAR else "far" if share < FAR else "middle"


def light_of(luminance: float) -> Light:
    """How bright a picture of this mean luminance, 0...255, is."""
    return "dim" if luminance < DIM else "bright" if luminance > BRIGHT else "even"


def hints(covered: Mapping[str, Coverage], label: str) -> tuple[str, ...]:
    """What to record next of this sign, in plain words, the most useful first; nothing once all is there."""
    own = covered.get(label)
    said = []
    if own is None or own.count < GOAL:
        said = [f"“{label}” has {0 if own is None else own.count}, aim for {GOAL}."]
    if own is None or own.count < BEGUN:
        return tuple(said)
    sides = {side: sum(n for (s, _), n in own.hands.items() if s == side) for side in ("left", "right")}
    palms = {palm: sum(n for (_, p), n in own.hands.items() if p == palm) for palm in ("palm", "back")}
    if own.signers < 2:
        said.append("All samples are from one person. Others' hands look otherwise.")
    said += [f"Few samples of the {side} hand." for side, n in sides.items() if n < ENOUGH]
    if palms["back"] < ENOUGH:
        said.append("Few samples with the palm away from the camera.")
    if palms["palm"] < ENOUGH:
        said.append("Few samples with the palm towards the camera.")
    if own.distances.get("near", 0) < ENOUGH:
        said.append("Come nearer for some.")
    if own.distances.get("far", 0) < ENOUGH:
        said.append("Step back for some.")
    if own.lights.get("dim", 0) < ENOUGH:
        said.append("Make it darker for some.")
    return tuple(said)
