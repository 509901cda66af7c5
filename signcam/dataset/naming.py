"""Names that people type, and the names of files made of them.

A label is any text; a folder's name must be safe on Windows, macOS and Linux alike, because people copy folders from
one to the other.  Which folder a label has is therefore written down (dataset/entry.py), never worked out again.
"""

from __future__ import annotations

import csv
import io
import re
import secrets
import unicodedata
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from signcam.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable

LABEL_CHARACTERS = 60
FOLDER_BYTES = 80  # of UTF-8, leaving room for the file's name and a deep home in Windows' 260
PORTS = {f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"}
RESERVED = PORTS | {"con", "prn", "aux", "nul", "conin$", "conout$"}  # by Windows, whatever comes after a dot
BIDI = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")  # they make a name look like another
OURS = {"index.jsonl", "readme.txt", "labels.txt"}
UNSEEN = frozenset(("Cc", "Cs", "Co", "Cn", "Zl", "Zp"))  # Unicode's categories
ID = re.compile(r"\d{8}T\d{9}-[0-9a-f]{8}", re.ASCII)


def checked_label(text: str) -> str:
    """A label as it is kept: in Unicode's form NFC, without spaces around it.

    Raises:
        DataError: it is empty, too long, or has characters that cannot be seen or typed.
    """
    return _checked(text, "sign", "Type a name for the sign.")


def checked_signer(text: str) -> str:
    """A signer's nickname as it is kept; "" is nobody in particular.

    Raises:
        DataError: as for a label, but for being empty.
    """
    return _checked(text, "signer", "") if text.strip() else ""


def _checked(text: str, what: str, if_empty: str) -> str:
    name = unicodedata.normalize("NFC", text).strip()
    if not name:
        raise DataError(if_empty)
    if len(name) > LABEL_CHARACTERS:
        raise DataError(
            f"The {what} “{name[:20]}…” has {len(name)} characters; at most {LABEL_CHARACTERS} are kept. Shorten it."
        )
    if strange := strange_in(name):
        raise DataError(f"The {what} “{ascii(name)[1:-1]}” holds {strange!a}, which cannot be kept. Leave it out.")
    return name


def strange_in(name: str) -> str:
    """The first character that cannot be seen or typed, or turns the text around it; "" where there is none."""
    return next((c for c in name if unicodedata.category(c) in UNSEEN or c in BIDI), "")


def folder_name(label: str, taken: Iterable[str] = ()) -> str:
    """A name for the label's folder that is safe on every system: "7" -> "7", "a/b" -> "a_b", "con" -> "_con".

    Args:
        label: a checked one.
        taken: folders of other labels; two that differ in case alone are one folder on Windows and macOS.
    """
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f\x7f]', "_", unicodedata.normalize("NFC", label))
    name = re.sub(r"^[. ]+", "_", name).rstrip(". ")
    while len(name.encode()) > FOLDER_BYTES:
        name = name[:-1].rstrip(". ")
    if name.partition(".")[0].strip().casefold() in RESERVED or name.casefold() in OURS:
        name = f"_{name}"
    name = name or "_"
    others = {same_place(t) for t in taken}
    unique, number = name, 1
    while same_place(unique) in others:
        number += 1
        unique = f"{name}-{number}"
    return unique


def listed(text: str) -> list[str]:
    """“A,B” as names; one with a comma in it stands in double quotes, as in a CSV file."""
    return [name.strip() for name in next(csv.reader([text], skipinitialspace=True), [])] or [""]


def joined(names: Iterable[str]) -> str:
    """What `listed` takes apart again."""
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow(names)
    return written.getvalue()


def same_place(name: str) -> str:
    """Equal for names that some file system takes for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def new_id(now_utc: datetime | None = None) -> str:
    """An id that sorts by time where the clock is right, and is unique where it is not: 20261128T200718123-3f2a91bc."""
    now = datetime.now(UTC) if now_utc is None else now_utc.astimezone(UTC)
    return f"{now:%Y%m%dT%H%M%S}{now.microsecond // 1000:03d}-{secrets.token_hex(4)}"
