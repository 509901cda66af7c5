"""Download a public data set, check it, and put it in its place: all of it, or nothing.

Only `signcam data fetch` comes here; nothing else in signcam opens a connection by itself.  What comes from outside is
unpacked into a folder of its own beside the place and renamed at the end: neither an archive that lies nor Ctrl+C
leaves anything behind, and what is in the place already is never touched.
"""

from __future__ import annotations

import errno
import shutil
import stat
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Protocol

from signcam.dataset.public import is_here, problems
from signcam.errors import DataError
from signcam.pictures import FILE_LIMIT_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from signcam.dataset.public import Archive, PublicSet

ARCHIVE_LIMIT_BYTES = 2_000_000_000
UNPACKED_LIMIT_BYTES = 4_000_000_000
RATIO_LIMIT = 100  # unpacked to packed; pictures are packed by themselves and hardly shrink
FILES_LIMIT = 200_000  # the largest public set of hands here has 87,000
TIMEOUT_S = 30
CHUNK_BYTES = 1 << 16
REASONS = {  # what a user is told, by the names of the errors of requests, which pooch uses
    "HTTPError": "the server answered {answer.status_code} {answer.reason}",
    "ConnectTimeout": f"the server did not answer for {TIMEOUT_S} s",
    "ReadTimeout": f"the server did not answer for {TIMEOUT_S} s",
    "ChunkedEncodingError": "the connection broke off",
    "ContentDecodingError": "what came is damaged",
    "ConnectionError": "there is no connection to it",
    "ProxyError": "there is no connection to it by the proxy",
    "SSLError": "there is no connection to it that can be trusted (SSL)",
    "TooManyRedirects": "the server sends from one address to the next",
}


class Bar(Protocol):
    """A progress bar as pooch uses it; tqdm's is one."""

    total: float | None

    def update(self, n: float) -> object:
        """So many bytes more have come."""

    def reset(self) -> object:
        """Back to none."""

    def close(self) -> object:
        """It is done with."""


def fetch(known: PublicSet, folder: Path, bar: Bar | None = None) -> bool:
    """See to it that this data set is in this folder.

    Args:
        known: the data set.
        folder: where it is to be; missing, empty, or with the data set in it already.
        bar: told of each piece that comes.

    Returns:
        Whether it was downloaded; False if it was there.

    Raises:
        DataError: something else is there; it has no public address; the connection failed; what came is not the data
            set.  The message says what to download by hand, and where to put it.
    """
    if is_here(folder):
        if found := problems(known, folder):
            raise DataError(
                f"{folder} is not empty, and what is in it is not all of {known.title}: {_in_short(found)}. Give "
                "another folder, or move away what is there."
            )
        return False
    if folder.exists() and not folder.is_dir():
        raise DataError(f"{folder} is a file. Give a folder.")
    by_hand = f"To get it by hand: {known.advice(folder)}"
    if known.archive is None:
        raise DataError(f"{known.title} has no address from which signcam could download it without a login. {by_hand}")
    work = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(work, ignore_errors=True)  # left by a download that was killed
        work.mkdir(parents=True)
        _download(known.archive, work, bar)
        unpacked = work / "unpacked"
        unpack(work / "archive.zip", known.archive.inside, unpacked)
        if found := problems(known, unpacked):
            raise DataError(f"it is not the data set: {_in_short(found)}")
        if folder.exists():
            folder.rmdir()
        unpacked.rename(folder)
    except DataError as e:
        reason = str(e).rstrip(".")
        raise DataError(f"{known.title} was not fetched from {known.archive.url}: {reason}. {by_hand}") from e
    except OSError as e:
        reason = e.strerror or str(e)
        raise DataError(f"{known.title} cannot be put into {folder} ({reason}). Check disk and permissions.") from e
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return True


def unpack(archive: Path, inside: str, folder: Path) -> None:
    """Unpack what lies below `inside` in a .zip into a new folder.

    Nothing is written before every name and size was looked at; zipfile itself writes no more of a file than its size.

    Raises:
        DataError: a name leads out of the folder, is there twice, or is a link; a file is encrypted or damaged; there
            are too many, or they are too large; or there is nothing below `inside`.
    """
    try:
        with zipfile.ZipFile(archive) as packed:
            for relative, entry in _checked(packed.infolist(), PurePosixPath(inside)).items():
                entry.filename = relative.as_posix()
                packed.extract(entry, folder)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as e:
        raise DataError(f"what came is no .zip archive, or a damaged one ({e})") from e
    except OSError as e:
        if e.errno != errno.EINVAL:
            raise
        raise DataError("what came is a .zip archive that was cut off") from e  # zipfile seeks to before its beginning


def _checked(entries: list[zipfile.ZipInfo], inside: PurePosixPath) -> dict[PurePosixPath, zipfile.ZipInfo]:
    """What to unpack, by its path below `inside`."""
    if len(entries) > FILES_LIMIT:
        raise DataError(f"the archive holds {len(entries)} files, more than the {FILES_LIMIT} allowed")
    if (size := sum(e.file_size for e in entries)) > UNPACKED_LIMIT_BYTES:
        raise DataError(f"unpacked it has {size / 1e6:.0f} MB, more than the {UNPACKED_LIMIT_BYTES // 10**6} allowed")
    if size > 10_000_000 + RATIO_LIMIT * sum(e.compress_size for e in entries):
        raise DataError(
            f"unpacked it has {size / 1e6:.0f} MB, more than {RATIO_LIMIT} times its size, as no pictures do"
        )
    chosen: dict[PurePosixPath, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or not path.parts:
            raise DataError(f"the archive holds “{name}”, which leads out of the folder")
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in {0, stat.S_IFREG, stat.S_IFDIR} or entry.flag_bits & 1:
            raise DataError(f"“{name}” in the archive is a link, encrypted, or no plain file")
        if entry.is_dir() or inside not in path.parents:
            continue
        if entry.file_size > FILE_LIMIT_BYTES:
            raise DataError(f"“{name}” in the archive has {entry.file_size / 1e6:.0f} MB")
        if name.casefold() in seen:
            raise DataError(f"“{name}” is in the archive twice")
        seen.add(name.casefold())
        chosen[path.relative_to(inside)] = entry
    if not chosen:
        raise DataError(f"the archive holds nothing in “{inside}”")
    return chosen


class _Limited:
    """A progress bar that stops a download which grows too large: the address may be anybody's by now."""

    def __init__(self, bar: Bar | None) -> None:
        self._bar = bar
        self._got_bytes = 0

    @property
    def total(self) -> float | None:
        """What the server said it would send; None where it did not say."""
        return None if self._bar is None else self._bar.total

    @total.setter
    def total(self, value: float) -> None:
        if self._bar is not None:  # no “if self._bar”: tqdm's bars refuse to say whether they are true
            self._bar.total = value or None

    def update(self, n: float) -> None:
        self._got_bytes += int(n)
        if self._got_bytes > ARCHIVE_LIMIT_BYTES:
            raise DataError(f"more than {ARCHIVE_LIMIT_BYTES // 10**6} MB came")
        if self._bar is not None:
            self._bar.update(n)

    def reset(self) -> None:
        self._got_bytes = 0
        if self._bar is not None:
            self._bar.reset()

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()


def _download(archive: Archive, folder: Path, bar: Bar | None) -> None:
    """To folder/archive.zip, with its checksum."""
    import pooch

    pooch.get_logger().setLevel("WARNING")  # else it tells on stderr what it downloads, and checksums to copy
    answers: list[Any] = []
    downloader = pooch.HTTPDownloader(
        progressbar=_Limited(bar),
        chunk_size=CHUNK_BYTES,
        timeout=TIMEOUT_S,
        hooks={"response": lambda answer, **_: answers.append(answer)},
    )
    known_hash = f"sha256:{archive.sha256}" if archive.sha256 else None
    try:
        pooch.retrieve(archive.url, known_hash, fname="archive.zip", path=folder, downloader=downloader)
    except OSError as e:
        if (why := REASONS.get(type(e).__name__)) is None:
            raise
        raise DataError(why.format(answer=answers[-1] if answers else None)) from e
    except ValueError as e:  # of pooch
        raise DataError("what came has another checksum than it should") from e
    finally:
        for answer in answers:  # pooch leaves the connection open when something fails
            answer.close()


def _in_short(found: list[str]) -> str:
    return "; ".join(found[:3]) + (f"; and {len(found) - 3} more" if len(found) > 3 else "")
