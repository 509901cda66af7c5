"""A picture file -> (H, W, 3) uint8 RGB.  Cameras replay pictures and data sets read them, both through this door.

Files come from anywhere, and OpenCV's decoders have had many holes: only JPEG and PNG, told by their first bytes and
not by their names, reach a decoder, and only up to a size.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

FILE_LIMIT_BYTES = 30_000_000
PIXEL_LIMIT = 50_000_000  # kept by OpenCV, which reads it from the header: OPENCV_IO_MAX_IMAGE_PIXELS in `env.py`
PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png")  # what a file dialog offers; what a file is, its first bytes tell
PNG = b"\x89PNG\r\n\x1a\n"
MAGIC = (b"\xff\xd8\xff", PNG)  # JPEG, PNG


def is_picture(path: Path) -> bool:
    """Whether the file begins as a JPEG or a PNG does; False also if it cannot be read."""
    try:
        with path.open("rb") as f:
            return f.read(8).startswith(MAGIC)
    except OSError:
        return False


def read_image(path: Path) -> NDArray[np.uint8]:
    """The picture in this file, (H, W, 3) uint8 RGB, upright as its EXIF orientation says; transparency is dropped.

    Raises:
        DataError: the file cannot be read, is no JPEG or PNG, is damaged, or is too large.
    """
    try:
        size_bytes = path.stat().st_size
        if size_bytes > FILE_LIMIT_BYTES:
            limit = FILE_LIMIT_BYTES // 1_000_000
            raise DataError(f"{path} has {size_bytes / 1e6:.0f} MB, more than the {limit} MB allowed. Make it smaller.")
        content = path.read_bytes()
    except OSError as e:
        raise DataError(f"{path} cannot be read ({e.strerror}). Check the name and its permissions.") from e
    return decode_image(content, str(path))


def decode_image(content: bytes, name: str) -> NDArray[np.uint8]:
    """The same for bytes that are already here; `name` is for the messages.

    Raises:
        DataError: as in `read_image`.
    """
    if not content.startswith(MAGIC):
        raise DataError(f"{name} is not a JPEG or PNG picture. Save it as one of these.")
    try:
        whole = _chunks_fit(content) if content.startswith(PNG) else True
        bgr = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR) if whole else None
    except cv2.error as e:
        if "CV_IO_MAX_IMAGE" in str(e):
            limit = PIXEL_LIMIT // 1_000_000
            raise DataError(f"{name} has more than {limit} million pixels. Make it smaller.") from e
        bgr = None
    if bgr is None:
        raise DataError(f"{name} is damaged: it begins like a picture but cannot be decoded. Replace or delete it.")
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)


def natural_order(text: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key by which "2" comes before "10", and letters go by their case-folded form.

    Two texts never have the same key ("a" and "A", "1" and "01" are told apart last): a sorted set, such as that of a
    model's labels, is always in the same order.
    """
    parts = re.split(r"(\d+)", text.casefold())
    key = tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts if p)
    return (*key, (-1, 0, text))


def _chunks_fit(png: bytes) -> bool:
    """Whether every chunk of a PNG lies within it.

    OpenCV 5.0 takes a chunk's length on trust before it reads on: 100 bytes of PNG then cost 4 GB and 10 s.
    """
    at = len(PNG)
    while at < len(png):
        length, kind = int.from_bytes(png[at : at + 4]), png[at + 4 : at + 8]
        at += 12 + length  # length, kind, data, checksum
        if kind == b"IEND":
            break
    return at <= len(png)
