"""What a training from the window is to be, said in the words of `signcam train`; and how long it will take, about.

Pure, and light: the window imports it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from signcam.dataset.naming import joined
from signcam.pictures import natural_order
from signcam.training.recipes import RECIPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from signcam.dataset.entry import Entry

Way = Literal["head", "last-stage", "scratch"]

LEAST_SIGNS = 2
LEAST_OF_EACH = 5  # fewer cannot be told apart from chance at all


@dataclass(frozen=True, slots=True)
class Plan:
    """A training.

    Attributes:
        labels: of the recorded samples that are taken.
        signers: theirs only; "" is nobody in particular.
        start: the model that is begun with, and compared with; from scratch only compared with.
        way: Quick, Better or From scratch.
        keep: the start's own signs stay.
        name: of the new model.
        epochs: 0 takes the recipe's.
        batch: 0 takes the recipe's.
        rate: 0 takes the recipe's.
        sessions: of these sittings only; None takes all.
    """

    labels: tuple[str, ...]
    signers: tuple[str, ...]
    start: str
    way: Way
    keep: bool
    name: str
    epochs: int = 0
    batch: int = 0
    rate: float = 0.0
    sessions: tuple[str, ...] | None = None

    def arguments(self, *, resume: bool = False) -> list[str]:
        """Of `signcam train`."""
        # "--name=value": a label or a nickname may begin with a dash
        given = ["--data", "recorded", "--recipe", self.way, f"--out={self.name}", f"--against={self.start}"]
        given.append(f"--signers={joined(self.signers)}")
        if self.sessions is not None:
            given.append(f"--sessions={joined(self.sessions)}")
        if self.way == "scratch":
            given += ["--split", "unseen", "--hold-out", "0"]
        else:
            given.append(f"--start={self.start}")
        if self.keep and self.way == "head":
            given.append("--keep")
        given.append(f"--labels={joined(self.labels)}")
        for name, value in (("epochs", self.epochs), ("batch", self.batch), ("rate", self.rate)):
            if value:
                given.append(f"--{name}={value:g}")
        return [*given, "--resume"] if resume else given


@dataclass(frozen=True, slots=True)
class Counts:
    """What there is to choose from.

    Attributes:
        labels: (label, how many samples), in natural order.
        signers: (nickname, how many), likewise; "" is nobody in particular.
        sessions: (id, how many), the newest first.
        began: by the id of a sitting, when it began and who signed in it, for people.
    """

    labels: tuple[tuple[str, int], ...]
    signers: tuple[tuple[str, int], ...]
    sessions: tuple[tuple[str, int], ...]
    began: Mapping[str, str]


def counts_of(entries: Iterable[Entry]) -> Counts:
    """Count samples."""
    entries = tuple(entries)
    labels, signers = Counter(e.label for e in entries), Counter(e.signer for e in entries)
    sessions = Counter(e.session for e in entries)
    began: dict[str, str] = {}
    for e in entries:
        when = e.recorded_at_utc[:16].replace("T", " ") or "time not told"
        began.setdefault(e.session, f"{when}, {e.signer}" if e.signer else when)
    return Counts(
        tuple((name, labels[name]) for name in sorted(labels, key=natural_order)),
        tuple((name, signers[name]) for name in sorted(signers, key=natural_order)),
        tuple((name, sessions[name]) for name in sorted(sessions, key=lambda name: (began[name], name), reverse=True)),
        began,
    )


def taken(entries: Iterable[Entry], plan: Plan) -> list[Entry]:
    """The samples that a plan takes."""
    return [
        e
        for e in entries
        if e.label in plan.labels and e.signer in plan.signers and (plan.sessions is None or e.session in plan.sessions)
    ]


def why_not(plan: Plan, entries: Sequence[Entry], known: Sequence[str]) -> str:
    """Why this cannot be trained, for the user; "" if it can.

    Args:
        plan: what is wanted.
        entries: all samples.
        known: the signs of the model that is begun with.
    """
    counted = Counter(e.label for e in taken(entries, plan))
    signs = {*counted, *(known if plan.keep and plan.way == "head" else ())}
    if not entries:
        return "Nothing is recorded yet. Record some samples of at least two signs first."
    if len(signs) < LEAST_SIGNS:
        return "Choose samples of at least two signs: a model tells one from the other."
    if few := [label for label in plan.labels if counted[label] < LEAST_OF_EACH]:
        named = ", ".join(f"“{label}” ({counted[label]})" for label in few)
        return f"Too few samples: {named}. Record {LEAST_OF_EACH} or more of each, better 50, or leave these out."
    return ""


def keeps(labels: Iterable[str], known: Sequence[str]) -> bool:
    """Whether to keep the former model's signs, unless somebody says otherwise: if some of them were recorded.

    Who records a 3 and a 7 wants their own hands read better, and the other digits as before; who records quite
    other signs wants a model of these.
    """
    return bool(set(labels) & set(known))


def seconds(plan: Plan, samples: int) -> float:
    """About how long it takes on two idle cores, s: estimated from the cost of a training step."""
    epochs = plan.epochs or RECIPES[plan.way].epochs
    if plan.way == "head":
        return 6 + samples * (0.016 + 0.00015 * epochs)
    if plan.way == "last-stage":
        return 60 + samples * (0.06 + 0.008 * epochs)
    return 70 + samples * (0.02 + 0.016 * epochs)


def duration(seconds_: float) -> str:
    """“about 20 seconds”, “about 4 minutes”."""
    if seconds_ < 50:
        return f"about {max(5, 5 * round(seconds_ / 5))} seconds"
    minutes = max(1, round(seconds_ / 60))
    return "about a minute" if minutes == 1 else f"about {minutes} minutes"
