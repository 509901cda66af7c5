"""What the model that a run starts from was trained on: people held out now may not be strangers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from signcam.errors import ModelError
from signcam.model.bundle import load_card
from signcam.settings import find_model

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from signcam.values import ModelCard

KNOWN = "known_to_start"
"""In what is described of a source: how many of the people held out of it the start was trained on."""


def ancestors(start: str) -> list[ModelCard]:
    """The card of this model, of the one it was started from, and so on, as far as they are here.

    Args:
        start: a model's name or folder; "" or anything else that is no model has none.
    """
    cards: list[ModelCard] = []
    names: set[str] = set()
    while start and start not in names:
        names.add(start)
        try:
            cards.append(load_card(find_model(start)))
        except ModelError:
            break
        start = str(cards[-1].recipe.get("start", ""))
    return cards


def with_known(described: Mapping[str, Mapping[str, Any]], cards: Iterable[ModelCard]) -> dict[str, dict[str, Any]]:
    """The sources, each with how many of the people held out of it one of these models was trained on.

    A source is the same where it has the same name or the same pictures.

    Args:
        described: by name, as `apart.Source.described`.
        cards: as `ancestors` gives them.
    """
    told = {name: dict(source) for name, source in described.items()}
    for name, source in told.items():
        held = set(source.get("held_out", ()))
        known: set[str] = set()
        for card in cards:
            for its_name, its in card.data.items():
                same = its_name == name or (its.get("sha256") is not None and its["sha256"] == source.get("sha256"))
                if same and its.get("pictures"):
                    known |= held - set(its.get("held_out", ()))
        if known:
            source[KNOWN] = len(known)
    return told


def warnings(described: Mapping[str, Mapping[str, Any]], start: str) -> list[str]:
    """A sentence for each source whose figure flatters."""
    return [
        f"{source[KNOWN]} of the {len(source['held_out'])} people held out of {name} were trained on by “{start}”, "
        "which this run starts from, or by what that came from: the figure is no figure for strangers. Hold out those "
        "that its card names, or start anew."
        for name, source in described.items()
        if KNOWN in source
    ]
