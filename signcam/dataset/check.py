"""What may be wrong with recorded samples, before a network is trained on it: each finding names its files.

Near copies are found by a difference hash: 256 bits that say where a picture grows brighter to the right.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from signcam.dataset.coverage import GOAL
from signcam.dataset.look import difference_hash, grey, sharpness
from signcam.dataset.mend import find
from signcam.dataset.png import sha256_of
from signcam.errors import DataError
from signcam.pictures import natural_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from signcam.dataset.entry import Entry
    from signcam.dataset.store import Store

FEW = 20
UNBALANCED = 3.0  # times as many of one sign as of another
NEAR_BITS = 12
"""Of 256.  On the demo clip, copies as JPEG of quality 70, drawn smaller or made darker differ in 4 to 9 (the median),
frames of one held sign in 6 to 17, and two signs in 68 and more."""
DARK, BRIGHT = 40.0, 225.0  # mean luminance 0...255
BLURRED = 0.25  # of the usual sharpness of its sign in its sitting
ENOUGH_TO_COMPARE = 5  # samples, for what is usual
ROWS = 64  # of the table of all pairs at a time

Fault = Literal["damaged", "missing", "two labels", "copies", "both sides"]
Advice = Literal[
    "not a sample", "alike", "dark", "bright", "blurred", "few", "unbalanced", "one person", "one side", "one palm"
]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at.

    Attributes:
        kind: what.
        text: a sentence or two, with what to do.
        files: as from the store's folder, with "/".
        ids: of the samples; empty for files that are none.
    """

    kind: Fault | Advice
    text: str
    files: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()

    @property
    def wrong(self) -> bool:
        """Whether it should be mended, and is no mere advice."""
        return self.kind in get_args(Fault)


def check(store: Store, progress: Callable[[int, int], None] | None = None) -> tuple[Finding, ...]:
    """Look at every sample, what is wrong first.

    Args:
        store: the samples.
        progress: told (done, all) after each.

    Raises:
        DataError: the folder cannot be read.
    """
    entries = store.entries()
    found: list[Finding] = [*_files(store)]
    good: list[Entry] = []
    hashes: list[NDArray[np.uint64]] = []
    sharp: list[float] = []
    sums: list[str] = []
    for done, entry in enumerate(entries, start=1):
        try:
            rgb = store.picture(entry)
        except DataError as e:
            found.append(Finding("damaged", str(e), (str(entry.file),), (entry.id,)))
        else:
            luminance = grey(rgb)
            good.append(entry)
            hashes.append(difference_hash(luminance))
            sharp.append(sharpness(luminance))
            sums.append(sha256_of(rgb))
        if progress:
            progress(done, len(entries))
    found += _copies(good, sums)
    found += _alike(good, np.array(hashes, np.uint64).reshape(-1, 4), sums)
    found += _light_and_blur(good, sharp)
    found += _counts(good)
    return tuple(sorted(found, key=lambda f: not f.wrong))


def _about(kind: Fault | Advice, text: str, entries: Iterable[Entry]) -> Finding:
    those = tuple(entries)
    return Finding(kind, text, tuple(str(e.file) for e in those), tuple(e.id for e in those))


def _files(store: Store) -> list[Finding]:
    try:
        there = find(store.folder) if store.folder.is_dir() else None
    except OSError as e:
        raise DataError(f"{e.filename} cannot be read ({e.strerror}). Check its permissions.") from e
    if there is None:
        return []
    found = []
    places = {e.id: e.folder for e in store.entries()}
    files = tuple(p.relative_to(store.folder).as_posix() for p in there.others)
    files += tuple(
        f"{folder}/{one}.png"
        for one, folders in there.folders.items()
        for folder in folders
        if folder != places.get(one)
    )
    if files:
        text = (
            f"{_n(len(files), 'file')} beside the samples that signcam did not record. To bring pictures in: signcam "
            "data import FOLDER."
        )
        found.append(Finding("not a sample", text, files))
    if lost := store.lost():
        text = (
            f"{_n(len(lost), 'sample')} in the index without a file. If they are gone for good: signcam data rebuild."
        )
        found.append(_about("missing", text, lost))
    return found


def _copies(entries: Sequence[Entry], sums: Sequence[str]) -> list[Finding]:
    """Pictures that are the same, pixel for pixel."""
    same: dict[str, list[Entry]] = defaultdict(list)
    for entry, digest in zip(entries, sums, strict=True):
        same[digest].append(entry)
    found = []
    for group in same.values():
        labels = sorted({e.label for e in group}, key=natural_order)
        if len(labels) > 1:
            names = " and ".join(f"“{label}”" for label in labels)
            found.append(_about("two labels", f"One picture is {names}. Delete or relabel the wrong one.", group))
        elif len(group) > 1:
            found.append(
                _about("copies", f"One picture of “{labels[0]}” is there {len(group)} times. Keep one.", group)
            )
    return found


def _alike(entries: Sequence[Entry], hashes: NDArray[np.uint64], sums: Sequence[str]) -> list[Finding]:
    """Pictures that are nearly the same: of one sitting they teach nothing new, of two they make a split dishonest."""
    label = np.unique([e.label for e in entries], return_inverse=True)[1]
    sitting = np.unique([f"{e.signer}\0{e.session}" for e in entries], return_inverse=True)[1]
    digest = np.unique(sums, return_inverse=True)[1]
    within: dict[str, list[Entry]] = defaultdict(list)
    across: dict[str, list[Entry]] = defaultdict(list)
    for start in range(0, len(entries), ROWS):
        rows = slice(start, min(start + ROWS, len(entries)))
        bits = np.bitwise_count(hashes[rows, None, :] ^ hashes[None, : rows.stop, :]).sum(axis=2, dtype=np.uint16)
        near = (bits <= NEAR_BITS) & (label[rows, None] == label[None, : rows.stop])
        near &= np.arange(rows.stop)[None] < np.arange(rows.start, rows.stop)[:, None]  # each pair once
        apart = near & (sitting[rows, None] != sitting[None, : rows.stop])
        copies = digest[rows, None] == digest[None, : rows.stop]
        for row in np.flatnonzero(near.any(axis=1)):
            entry = entries[start + int(row)]
            if apart[row].any():
                across[entry.label] += [entries[int(apart[row].argmax())], entry]
            elif (near[row] & ~copies[row]).any():
                within[entry.label].append(entry)
    found = []
    for name, group in across.items():
        those = tuple(dict.fromkeys(group))
        text = (
            f"Of “{name}”, the same in two sittings or of two people: {_n(len(those), 'sample')}. A split by person "
            "would train on what it examines. Delete the copies."
        )
        found.append(_about("both sides", text, those))
    for name, group in within.items():
        text = f"Of “{name}”, almost like another one of the same sitting: {_n(len(group), 'sample')}. They add little."
        found.append(_about("alike", text, group))
    return found


def _light_and_blur(entries: Sequence[Entry], sharp: Sequence[float]) -> list[Finding]:
    found = []
    if dark := [e for e in entries if e.light < DARK]:
        found.append(_about("dark", f"Very dark: {_n(len(dark), 'sample')}. Make more light and record again.", dark))
    if bright := [e for e in entries if e.light > BRIGHT]:
        text = f"Very bright: {_n(len(bright), 'sample')}. Turn from the lamp or the window and record again."
        found.append(_about("bright", text, bright))
    usual: dict[tuple[str, str, str], list[float]] = defaultdict(list)
    for entry, value in zip(entries, sharp, strict=True):
        usual[entry.label, entry.signer, entry.session].append(value)
    middle = {key: median(values) for key, values in usual.items() if len(values) >= ENOUGH_TO_COMPARE}
    blurred = [
        e
        for e, value in zip(entries, sharp, strict=True)
        if value < BLURRED * middle.get((e.label, e.signer, e.session), 0.0)
    ]
    if blurred:
        text = f"Blurred, beside the others of their sign: {_n(len(blurred), 'sample')}. Look at them, and delete them."
        found.append(_about("blurred", text, blurred))
    return found


def _counts(entries: Sequence[Entry]) -> list[Finding]:
    if not entries:
        return []
    found = []
    counts = Counter(e.label for e in entries)
    by_label: dict[str, list[Entry]] = {label: [] for label in sorted(counts, key=natural_order)}
    for e in entries:
        by_label[e.label].append(e)
    for label, own in by_label.items():
        if len(own) < FEW:
            found.append(Finding("few", f"“{label}” has {_n(len(own), 'sample')}; aim for {GOAL}."))
    (most, high), (least, low) = counts.most_common()[0], counts.most_common()[-1]
    if high > UNBALANCED * low:
        text = (
            f"“{most}” has {high} samples and “{least}” has {low}: a network would rather say “{most}”. Record more of "
            f"“{least}”."
        )
        found.append(Finding("unbalanced", text))
    if len(people := {e.signer for e in entries}) == 1:
        who = people.pop() or "one person"
        found.append(
            Finding("one person", f"All samples are of {who}. Others' hands look otherwise: record some of them.")
        )
    for label, own in by_label.items():
        if len(own) >= FEW and len(sides := {e.side for e in own}) == 1:
            other = "left" if sides == {"right"} else "right"
            found.append(Finding("one side", f"“{label}” has no {other} hand yet."))
        if len(own) >= FEW and len(palms := {e.palm for e in own}) == 1:
            other = "palm away from" if palms == {"palm"} else "palm towards"
            found.append(Finding("one palm", f"“{label}” has no hand with its {other} the camera yet."))
    return found


def _n(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"
