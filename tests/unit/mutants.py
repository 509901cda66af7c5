"""Files with something wrong in them, thousands, and what reads them: each is read, or refused with a message.

`python tests/unit/mutants.py 2000` tries 2,000 of each kind, in processes of their own, so that a crash or a hang is
seen too; `python tests/unit/mutants.py KIND FIRST COUNT` tries these seeds here.  tests/unit/test_fuzz.py tries 100.
"""

from __future__ import annotations

import faulthandler
import io
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import signcam.env  # noqa: F401  as everywhere, before OpenCV

# isort: split

import cv2
import h5py
import numpy as np

from signcam import settings
from signcam.dataset import png
from signcam.dataset.fetch import unpack
from signcam.dataset.index import as_lines, read_index
from signcam.dataset.signs import read_signs
from signcam.dataset.store import Store
from signcam.errors import SignCamError
from signcam.pictures import decode_image, read_image
from signcam.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

HANG_S = 60.0
NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x7FFFFFFFFFFFFFFF)
WORDS = (
    *(b"null", b"NaN", b"-Infinity", b"1e999", b"9" * 5000, b"[" * 3000, b'{"a":' * 3000, b"true", b'""', b"[]"),
    *(b'"../../../etc/passwd"', b'"/etc/passwd"', b'"\\u0000"', b'"\\ud800"', b"\xff\xfe", b"\x00" * 50, b"C:\\x"),
)


def mutated(content: bytes, rng: np.random.Generator) -> bytes:
    """The same with one to four things done to it that broken disks, programs and people do."""
    out = bytearray(content)
    for _ in range(min(4, int(rng.geometric(0.6)))):
        at, span = int(rng.integers(len(out) + 1)), int(rng.integers(1, 64))
        do = int(rng.integers(8))
        if do == 0 and at < len(out):
            out[at] ^= 1 << int(rng.integers(8))
        elif do == 1:
            out[at : at + span] = rng.bytes(len(out[at : at + span]))
        elif do == 2:
            del out[at : at + span]
        elif do == 3:
            out[at:at] = out[at : at + span]
        elif do == 4:
            number, size = int(rng.choice(len(NUMBERS))), int(rng.choice((1, 2, 4, 8)))
            value = NUMBERS[number] & ((1 << 8 * size) - 1)
            out[at : at + size] = value.to_bytes(size, "little" if rng.integers(2) else "big")
        elif do == 5:
            del out[at:]
        elif do == 6:
            word = WORDS[int(rng.integers(len(WORDS)))]
            out[at : at + span * int(rng.integers(2))] = word
        else:
            other = int(rng.integers(len(out) + 1))
            out[at : at + span] = out[other : other + span]
    return bytes(out)


def a_picture(seed: int = 0, suffix: str = ".png") -> bytes:
    """A picture of 40x30 px."""
    rgb = np.random.default_rng(seed).integers(0, 255, (30, 40, 3), np.uint8)
    return cv2.imencode(suffix, rgb)[1].tobytes()


def pictures() -> list[bytes]:
    grey = np.arange(1200, dtype=np.uint16).reshape(30, 40) * 50
    return [a_picture(0), a_picture(1, ".jpg"), cv2.imencode(".png", grey)[1].tobytes()]


def read_picture(content: bytes, place: Path) -> None:
    path = place / "it.png"
    path.write_bytes(content)
    assert decode_image(content, "it").ndim == 3
    assert read_image(path).dtype == np.uint8


def signs_files() -> list[bytes]:
    made = []
    for options in ({}, {"chunks": True, "compression": "gzip"}):
        file = io.BytesIO()
        with h5py.File(file, "w") as f:
            rng = np.random.default_rng(0)
            f.create_dataset("train_set_x", data=rng.integers(0, 255, (12, 16, 16, 3), np.uint8), **options)
            f.create_dataset("train_set_y", data=np.arange(12).reshape(1, 12) % 6, **options)
        made.append(file.getvalue())
    return made


def read_signs_file(content: bytes, place: Path) -> None:
    path = place / "signs.h5"
    path.write_bytes(content)
    assert len(read_signs(path).examples) > 0


def archives() -> list[bytes]:
    made = []
    for kind in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", kind) as packed:
            for k in range(4):
                packed.writestr(f"set/{k % 2}/{k}.png", a_picture(k))
        made.append(file.getvalue())
    return made


def unpack_archive(content: bytes, place: Path) -> None:
    (place / "a.zip").write_bytes(content)
    unpack(place / "a.zip", "", place / "out")


def settings_files() -> list[bytes]:
    return [
        json.dumps({"camera": "Desk camera", "model": "digits", "mirror": False, "of a newer one": [1, {}]}).encode()
    ]


def read_settings(content: bytes, place: Path) -> None:
    """They hold or do not; and then others can be saved, and hold."""
    os.environ["SIGNCAM_HOME"] = str(place / "home")
    path = settings.settings_path()
    path.parent.mkdir()
    path.write_bytes(content)
    found = settings.load_settings()
    assert (type(found.camera), type(found.model), type(found.mirror)) == (str, str, bool)
    settings.save_settings(Settings(camera="2", mirror=False))
    assert settings.load_settings() == Settings(camera="2", mirror=False)


def indices() -> list[bytes]:
    entry = {"do": "add", "file": "5/{}.png", "label": "5", "folder": "5", "signer": "Ada", "session": "s"}
    lines = [entry | {"id": f"a{k}", "file": f"5/a{k}.png"} for k in range(4)]
    more = [
        {"do": "removed", "step": "s1", "ids": ["a1", "a2"]},
        {"do": "relabelled", "step": "s2", "ids": ["a0"], "label": "7", "folder": "7"},
        {"do": "undone", "step": "s1"},
        {"do": "gone", "ids": ["a3"], "steps": ["s2"]},
    ]
    return [as_lines([*lines, *more])]


def read_the_index(content: bytes, place: Path) -> None:
    folder = place / "samples"
    (folder / "5").mkdir(parents=True)
    (folder / "index.jsonl").write_bytes(content)
    (folder / "5" / "a0.png").write_bytes(a_picture())
    state = read_index(folder / "index.jsonl")
    for e in (*state.entries.values(), *state.removed.values()):
        assert ".." not in Path(e.folder).parts
        assert not Path(e.folder).is_absolute()
    with Store(folder) as store:
        store.get_ready()
        assert isinstance(store.entries(), tuple)


def samples() -> list[bytes]:
    about = {"id": "a0", "label": "5", "signer": "Ada", "session": "s", "landmarks": [[1.0, 2.0]] * 21}
    return [png.with_text(a_picture(), about)]


def read_a_sample(content: bytes, place: Path) -> None:
    path = place / "a0.png"
    path.write_bytes(content)
    assert isinstance(png.text_in(path), dict)
    assert png.pixels(path).ndim == 3


KINDS: dict[str, tuple[Callable[[], list[bytes]], Callable[[bytes, Path], None]]] = {
    "picture": (pictures, read_picture),
    "signs.h5": (signs_files, read_signs_file),
    "archive": (archives, unpack_archive),
    "settings": (settings_files, read_settings),
    "index": (indices, read_the_index),
    "sample": (samples, read_a_sample),
}


def outcome(kind: str, seed: int, place: Path) -> str:
    """What became of mutant `seed`: "read", or the kind of its refusal.  Anything but a SignCamError is a fault.

    `place` is an empty folder; nothing may be written beside it.
    """
    make, read = KINDS[kind]
    rng = np.random.default_rng((seed, len(kind)))
    originals = make()
    content = mutated(originals[int(rng.integers(len(originals)))], rng)
    inside = place / "inside"
    inside.mkdir(parents=True)
    try:
        read(content, inside)
    except SignCamError as e:
        said = type(e).__name__ if str(e) else "a refusal without a word"
    else:
        said = "read"
    assert [p.name for p in place.iterdir()] == ["inside"], "something was written outside"
    return said


def try_here(kind: str, first: int, count: int) -> None:
    """Try these seeds, each within HANG_S, and print what became of them."""
    import resource

    said: Counter[str] = Counter()
    slowest_s = 0.0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + count):
            (Path(folder) / "seed").write_text(str(seed))
            sys.stderr.write(f"\r{kind} {seed}")
            faulthandler.dump_traceback_later(HANG_S, exit=True)
            begun = time.perf_counter()
            said[outcome(kind, seed, Path(folder) / str(seed))] += 1
            slowest_s = max(slowest_s, time.perf_counter() - begun)
            faulthandler.cancel_dump_traceback_later()
    grown_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1000
    told = {"kind": kind, "said": said, "slowest_s": round(slowest_s, 2), "grown_mb": round(grown_mb)}
    sys.stdout.write(f"{json.dumps(told)}\n")


def main() -> int:
    """Try all kinds; the exit code is the number of processes that crashed or hung."""
    if len(sys.argv) == 4:
        try_here(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
        return 0
    faults = 0
    for kind in KINDS:
        ended = subprocess.run([sys.executable, __file__, kind, "0", sys.argv[1]], capture_output=True, text=True)
        sys.stdout.write(ended.stdout or f"{kind}: exit code {ended.returncode}\n{ended.stderr[-2000:]}\n")
        sys.stdout.flush()
        faults += ended.returncode != 0
    return faults


if __name__ == "__main__":
    sys.exit(main())
