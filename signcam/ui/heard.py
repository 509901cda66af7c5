"""What the rooms below say, in the window's language.

They know no Qt, so they say it in English; here a sentence is recognised by its fixed words, translated, and given its
names and numbers again.  What is not recognised stays as it is, such as what a library says of its own error.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from signcam.ui.language import tr
from signcam.ui.said import SAID
from signcam.ui.said_errors import ERRORS, REASONS

HEARD: Final = (*SAID, *ERRORS, *REASONS)
"""Every sentence that is recognised."""

AGAIN: Final = frozenset(("samples", "alone", "reason", "error", "choices", "cameras", "what", "why", "who", "kept"))
"""Names whose values are such sentences themselves."""

QUOTED: Final = frozenset(("labels", "list"))
"""Names whose values hold texts in English quotation marks."""

LOOKS: Final = {"samples": r"\d+ samples?"}
"""What the value of a name looks like, where that is not just anything."""

FIXED: Final = frozenset(text for text in HEARD if "{" not in text)

LONGEST: Final = 4000
"""Characters; what is longer is a page of some library's, and looking for names in it would take long."""


def heard(text: str) -> str:
    """A sentence from below, translated where it is one of `HEARD`."""
    said, values = _recognised(text)
    if not values:
        return tr(said)  # it may have braces of its own
    return tr(said).format(**{name: _value(name, value) for name, value in values.items()})


def _value(name: str, value: str) -> str:
    if name in QUOTED:
        return re.sub(r"“([^”]*)”", lambda text: tr("“{name}”").format(name=text[1]), value)
    return heard(value) if name in AGAIN else value


def pattern(said: str) -> re.Pattern[str]:
    """What a text of the table looks like with its names filled in; the same name is the same text."""
    parts, seen = re.split(r"\{(\w+)\}", said), set[str]()
    for k in range(1, len(parts), 2):
        name = parts[k]
        parts[k] = f"(?P={name})" if name in seen else f"(?P<{name}>{LOOKS.get(name, '.+?')})"
        seen.add(name)
    return re.compile("".join(part if k % 2 else re.escape(part) for k, part in enumerate(parts)), re.DOTALL)


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """Of every text with names; made when the first one is needed, not while the window opens."""
    return {text: pattern(text) for text in HEARD if "{" in text}


@lru_cache(maxsize=256)
def _recognised(text: str) -> tuple[str, dict[str, str]]:
    """The text of the table, and what stands for its names; the text itself with no names where it is none."""
    if text and text not in FIXED and len(text) <= LONGEST:
        for said, looks in patterns().items():
            if found := looks.fullmatch(text):
                return said, found.groupdict()
    return text, {}
