"""A sample as a PNG file that says of itself what it shows.

What is known of a sample stands in its picture, as text that any PNG tool can read (an iTXt chunk, keyword "signcam"),
so that a folder of such files is a whole data set, whatever becomes of the index beside them.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from signcam.errors import DataError
from signcam.pictures import PNG, decode_image

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

KEYWORD = b"signcam"
HEADER_BYTES = len(PNG) + 25  # with IHDR, which must come first
TEXT_LIMIT_BYTES = 20_000  # of what is known of one sample: 2,000 at most, in truth


def encode(rgb: NDArray[np.uint8]) -> bytes:
    """(H, W, 3) uint8 RGB -> a PNG with nothing in it but the pixels."""
    _, code = cv2.imencode(".png", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))
    return code.tobytes()


def with_text(png: bytes, about: Mapping[str, Any]) -> bytes:
    """The same picture with this text, instead of the one that it has."""
    chunks = [_chunk(kind, data) for kind, data in _chunks(png) if not _is_ours(kind, data)]
    text = json.dumps(about, ensure_ascii=False, separators=(",", ":")).encode()
    chunks.insert(1, _chunk(b"iTXt", KEYWORD + b"\0\0\0\0\0" + text))
    return PNG + b"".join(chunks)


def text_of(png: bytes, name: str) -> dict[str, Any]:
    """What a sample's file says of itself; `png` may be its beginning alone.

    Raises:
        DataError: it is no sample of signcam's; `name` is for the message.
    """
    for kind, data in _chunks(png):
        if _is_ours(kind, data) and len(data) < TEXT_LIMIT_BYTES:
            try:
                about = json.loads(data[len(KEYWORD) + 5 :])
            except (ValueError, RecursionError):
                break
            if isinstance(about, dict):
                return about
    raise DataError(f"{name} is no sample that signcam recorded. Bring it in with: signcam data import.")


def text_in(path: Path) -> dict[str, Any]:
    """The same of a file, of which only the beginning is read.

    Raises:
        DataError: it cannot be read, or is no sample.
    """
    try:
        with path.open("rb") as f:
            head = f.read(HEADER_BYTES + TEXT_LIMIT_BYTES)
    except OSError as e:
        raise DataError(f"{path} cannot be read ({e.strerror}). Check its permissions.") from e
    return text_of(head, str(path))


def is_whole(path: Path) -> bool:
    """Whether a PNG file ends as one does: one that was torn while it was written does not."""
    try:
        with path.open("rb") as f:
            f.seek(-12, 2)
            return f.read() == b"\0\0\0\0IEND\xaeB`\x82"
    except OSError:
        return False


def pixels(path: Path) -> NDArray[np.uint8]:
    """The picture, (H, W, 3) uint8 RGB.

    Raises:
        DataError: it cannot be read, or is damaged.
    """
    try:
        content = path.read_bytes()
    except OSError as e:
        raise DataError(f"{path} cannot be read ({e.strerror}). Was it moved? signcam data rebuild looks again.") from e
    return decode_image(content, str(path))


def sha256_of(rgb: NDArray[np.uint8]) -> str:
    """Of the pixels and their shape: the same for the same picture in any file."""
    return hashlib.sha256(repr(rgb.shape).encode() + np.ascontiguousarray(rgb).tobytes()).hexdigest()


def _is_ours(kind: bytes, data: bytes) -> bool:
    return kind == b"iTXt" and data.startswith(KEYWORD + b"\0")


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(kind, data) of each chunk that is whole."""
    at = len(PNG)
    while at + 12 <= len(png):
        length = int.from_bytes(png[at : at + 4])
        if at + 12 + length > len(png):
            return
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)
