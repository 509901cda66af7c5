"""The public data sets that signcam knows: what they are, under which licence, how to get them, whether they are here.

None comes with signcam.  Every address and licence below was read in the sources that are named with it; no address was
tried, since signcam was made without a network.  What cannot be checked by a checksum is checked by counting.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from signcam.dataset.sources import find_pair, read, read_signs
from signcam.dataset.tree import count_labels
from signcam.errors import DataError
from signcam.settings import home

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

WHOLE = ""
"""The part of a data set that is in one part; SIGNS has "train" and "test"."""


@dataclass(frozen=True, slots=True)
class Archive:
    """A .zip at a public address that asks for no login.

    Attributes:
        url: the address.
        inside: the folder in the archive that is the data set, with "/"; "" for all of it.
        sha256: of the archive; "" where the server does not give the same bytes every time.
    """

    url: str
    inside: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class PublicSet:
    """A data set that others have published.

    Attributes:
        name: what `signcam data fetch` takes, and the folder's name.
        title: what people call it.
        holds: what is in it, in words.
        licence: as far as it is known.
        home_page: where it is from.
        recipes: of `signcam train`, those that are made for it.
        by_hand: how to get it without signcam; “{folder}” stands for where to put it.
        counts: by part, how many pictures each label has.
        archive: where signcam can download it; None where there is no such address.
        measured: by part, `Loaded.sha256()` of the pictures that signcam's own figures were measured on.
    """

    name: str
    title: str
    holds: str
    licence: str
    home_page: str
    recipes: tuple[str, ...]
    by_hand: str
    counts: Mapping[str, Mapping[str, int]]
    archive: Archive | None = None
    measured: Mapping[str, str] = field(default_factory=dict)

    @property
    def place(self) -> Path:
        """Its folder in the user's folder; it need not exist."""
        return home() / "data" / self.name

    def advice(self, folder: Path) -> str:
        """How to get it by hand into this folder."""
        return self.by_hand.format(folder=folder)

    def described(self) -> dict[str, Any]:
        """For JSON, with whether it is here."""
        here = is_here(self.place)
        return {
            "name": self.name,
            "title": self.title,
            "holds": self.holds,
            "licence": self.licence,
            "home_page": self.home_page,
            "recipes": list(self.recipes),
            "address": self.archive.url if self.archive else None,
            "sha256": (self.archive.sha256 or None) if self.archive else None,
            "by_hand": self.advice(self.place),
            "folder": str(self.place),
            "here": here,
            "problems": problems(self, self.place) if here else [],
        }


SIGNS = PublicSet(
    name="signs",
    title="SIGNS",
    holds="digits 0 to 5 as two HDF5 files: 1,080 pictures of 64x64 pixels to train on, 120 to examine on",
    licence="none stated",
    home_page="https://www.coursera.org/learn/convolutional-neural-networks",
    recipes=("signs", "signs-shuffled"),
    by_hand="It belongs to deeplearning.ai's course “Convolutional Neural Networks”: take train_signs.h5 and "
    "test_signs.h5 from the folder datasets of the assignment on residual networks, and put both into {folder}. Copies "
    "in repositories of people who took the course are often web pages that were saved under the file's name.",
    counts={"train": dict.fromkeys("012345", 180), "test": dict.fromkeys("012345", 20)},
    measured={  # train: the CS230 course's form of it, the same photos with JPEG's noise in another order
        "train": "a56741b33c69ad45e2a3997186dc1b638fbdc7bbcf96e8c8ba6fe51dbf5440a4",
        "test": "8abd1b1b6308bf95ff3781bf3baae6a9938c7965310e453a5a99feac00e93615",
    },
)

_SLD_COMMIT = "306fffc703199e5986ab003935914b72483733ec"
SIGN_LANGUAGE_DIGITS = PublicSet(
    name="sign_language_digits",
    title="Sign Language Digits",
    holds="digits 0 to 9: 2,062 pictures of 100x100 pixels, about ten of each of 218 students of Ayrancı Anadolu High "
    "School in Ankara",
    licence="Apache-2.0 (its repository's LICENSE); cite arXiv:2011.08927",
    home_page="https://github.com/ardamavi/Sign-Language-Digits-Dataset",
    recipes=("digits-150", "digits"),
    by_hand="On its home page choose “Code”, “Download ZIP”, unpack it, and put the ten folders 0 to 9 of its folder "
    "Dataset into {folder}.",
    counts={
        WHOLE: dict(zip("0123456789", (205, 206, 206, 206, 207, 207, 207, 206, 208, 204), strict=True)),
    },
    archive=Archive(  # no sha256: GitHub packs archives anew, and not always into the same bytes
        f"https://github.com/ardamavi/Sign-Language-Digits-Dataset/archive/{_SLD_COMMIT}.zip",
        inside=f"Sign-Language-Digits-Dataset-{_SLD_COMMIT}/Dataset",
    ),
    measured={WHOLE: "f2d01b07ab1d8eb4ebdbee84da256c6be317e3b0b79522f3984a956e1b1699be"},
)

MASSEY_DIGITS = PublicSet(
    name="massey_digits",
    title="Massey digits",
    holds="digits 0 to 9 of Massey University's gesture set: 700 hands of 5 people, cut out on black",
    licence="not known of the original; the repository of signcam's copy, github.com/quangminh141005/ASL_Detection, "
    "says MIT",
    home_page="https://www.massey.ac.nz/~albarcza/gesture_dataset2012.html",
    recipes=("scratch",),
    by_hand="Download the five parts from its home page (handgesturedataset_part1 to part5) and put the pictures of "
    "all of them into {folder}, without folders; beside them, for the digits alone, a text file labels.txt of ten "
    "lines, 0 to 9. In it the labels of the ten pictures hand2_4_dif_… and hand2_5_dif_… are swapped; signcam's "
    "figures are of a copy where that was put right.",
    counts={WHOLE: dict.fromkeys("0123456789", 70)},
)

ASL_ALPHABET = PublicSet(
    name="asl_alphabet",
    title="ASL Alphabet (Kaggle, grassknoted)",
    holds="letters A to Z, space, del and nothing: 87,000 pictures of 200x200 pixels, all of one person; about 10 GB "
    "of memory once read",
    licence="GPL 2, as those who use it quote its page; doi:10.34740/KAGGLE/DSV/29550",
    home_page="https://www.kaggle.com/datasets/grassknoted/asl-alphabet",
    recipes=("letters",),
    by_hand="Sign in at its home page, download it (or: kaggle datasets download -d grassknoted/asl-alphabet), and "
    "unpack it into {folder}. The pictures of its folder asl_alphabet_test are not read with the others. signcam's own "
    "figures for letters are not of this set, but of 5,811 pictures from six sources.",
    counts={WHOLE: dict.fromkeys([*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "del", "nothing", "space"], 3000)},
)

PUBLIC = (SIGNS, SIGN_LANGUAGE_DIGITS, MASSEY_DIGITS, ASL_ALPHABET)


def public_set(name: str) -> PublicSet:
    """The public data set of this name.

    Raises:
        DataError: there is none; the message lists those there are.
    """
    for known in PUBLIC:
        if known.name == name:
            return known
    raise DataError(f"signcam knows no data set “{name}”. It knows: {', '.join(p.name for p in PUBLIC)}.")


def is_here(folder: Path) -> bool:
    """Whether there is something in this folder; what begins with a dot does not count."""
    try:
        return any(not p.name.startswith(".") for p in folder.iterdir())
    except OSError:
        return False


def problems(known: PublicSet, folder: Path) -> list[str]:
    """What is otherwise in this folder than in the data set; empty if nothing is.

    SIGNS is read; of a tree, the files of each label are counted and none is opened.
    """
    try:
        there = _counts(known, folder)
    except DataError as e:
        return [str(e)]
    found = []
    for part, wanted in known.counts.items():
        have = there[part]
        found += [
            f"“{label}”{f' of {part}' if part else ''}: {have.get(label, 0)} pictures instead of {count}"
            for label, count in wanted.items()
            if have.get(label, 0) != count
        ]
        if strange := [label for label in have if label not in wanted]:
            names = ", ".join(f"“{label}”" for label in strange[:5]) + (" and others" if len(strange) > 5 else "")
            found.append(f"{names} {'does' if len(strange) == 1 else 'do'} not belong to it")
    return found


def as_measured(known: PublicSet, folder: Path) -> bool | None:
    """Whether these are, pixel for pixel, the pictures of signcam's own figures; None where that is not recorded.

    Raises:
        DataError: it cannot be read.
    """
    if not known.measured:
        return None
    return all(read(path).sha256() == known.measured[part] for part, path in _parts(known, folder).items())


def _parts(known: PublicSet, folder: Path) -> dict[str, Path]:
    if WHOLE in known.counts:
        return {WHOLE: folder}
    if (pair := find_pair(folder)) is None:
        raise DataError(f"{folder} does not hold both SIGNS files, one to train on and one to examine on.")
    return dict(zip(("train", "test"), pair, strict=True))


def _counts(known: PublicSet, folder: Path) -> dict[str, Mapping[str, int]]:
    return {
        part: count_labels(path) if part == WHOLE else Counter(e.label for e in read_signs(path).examples)
        for part, path in _parts(known, folder).items()
    }
