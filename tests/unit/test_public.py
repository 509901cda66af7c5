"""Public data sets: what is said of them is so, and what is downloaded is all of it, checked, or nothing."""

import hashlib
import http.server
import io
import shutil
import socket
import stat
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import cv2
import h5py
import numpy as np
import pytest

from signcam.dataset import fetch as fetching
from signcam.dataset.fetch import fetch, unpack
from signcam.dataset.public import PUBLIC, SIGNS, WHOLE, Archive, PublicSet, as_measured, problems, public_set
from signcam.dataset.sources import read
from signcam.errors import DataError

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"


def png(grey):
    return cv2.imencode(".png", np.full((20, 20, 3), grey, np.uint8))[1].tobytes()


FILES = {"top/Dataset/A/1.png": png(1), "top/Dataset/A/2.png": png(2), "top/Dataset/B/1.png": png(3), "top/x.txt": b"x"}


def zipped(files=FILES, **odd):
    """A .zip of these; `odd` changes the entry of the name “odd”: attributes of ZipInfo."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name)
            for attribute, value in (odd if name.endswith("odd") else {}).items():
                setattr(info, attribute, value)
            archive.writestr(info, data)
    return content.getvalue()


@pytest.fixture
def server(monkeypatch):
    """serve(path, content, promised=its length, status=200) -> the address; what was asked for is in serve.asked."""
    monkeypatch.setenv("NO_PROXY", "*")
    pages = {}
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            content, promised, status = pages[self.path]
            self.send_response(status)
            if status == 302:
                self.send_header("Location", self.path)
            if promised is not None:
                self.send_header("Content-Length", str(promised))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_):
            pass

    def serve(path, content, promised="its length", status=200):
        pages[path] = content, len(content) if promised == "its length" else promised, status
        return f"http://127.0.0.1:{httpd.server_port}{path}"

    serve.asked = asked
    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as httpd:
        thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield serve
        httpd.shutdown()
        thread.join()


def some_set(url=None, sha256=""):
    return PublicSet(
        name="some",
        title="Some Signs",
        holds="two signs",
        licence="none",
        home_page="https://example.org",
        recipes=(),
        by_hand="Ask somebody, and put it into {folder}.",
        counts={WHOLE: {"A": 2, "B": 1}},
        archive=url and Archive(url, "top/Dataset", sha256),
    )


class Bar:
    """As tqdm's: it refuses to say whether it is true."""

    def __init__(self):
        self.total = None
        self.seen = 0
        self.closed = False

    def update(self, n):
        self.seen += n

    def reset(self):
        self.seen = 0

    def close(self):
        self.closed = True

    def __bool__(self):
        raise TypeError


def tree(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


WANTED = {name.removeprefix("top/Dataset/"): data for name, data in FILES.items() if "Dataset" in name}


@pytest.mark.parametrize("promised", ["its length", None])
@pytest.mark.parametrize("checked", [True, False])
def test_a_set_is_downloaded_checked_and_put_in_its_place(tmp_path, server, promised, checked):
    content = zipped()
    url = server("/some.zip", content, promised)
    known = some_set(url, hashlib.sha256(content).hexdigest() if checked else "")
    bar = Bar()
    assert fetch(known, tmp_path / "data" / "some", bar) is True
    assert tree(tmp_path / "data") == {f"some/{name}": data for name, data in WANTED.items()}
    assert list((tmp_path / "data").iterdir()) == [tmp_path / "data" / "some"]  # nothing left beside it
    assert (bar.total, bar.seen) == (
        (len(content),) * 2 if promised else (None, 0)
    )  # without a promise, none at the end
    assert bar.closed
    assert read(tmp_path / "data" / "some").labels == ("A", "B")

    assert fetch(known, tmp_path / "data" / "some") is False
    assert server.asked == ["/some.zip"]


def refused():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{s.getsockname()[1]}/some.zip"


FAULTS = {
    "another checksum": (lambda s: s("/z", zipped()), "0" * 64, "another checksum than it should"),
    "dropped": (lambda s: s("/z", zipped()[:90], len(zipped())), "", "the connection broke off"),
    "refused": (lambda _: refused(), "", "there is no connection to it"),
    "gone": (lambda s: s("/z", b"", status=404), "", "the server answered 404 Not Found"),
    "a page": (lambda s: s("/z", b"<html>Sign in</html>"), "", "no .zip archive"),
    "cut short": (lambda s: s("/z", zipped()[:-90]), "", "no .zip archive"),
    "other pictures": (
        lambda s: s("/z", zipped({**FILES, "top/Dataset/A/3.png": b"x", "top/Dataset/C/1.png": b"x"})),
        "",
        "it is not the data set: “A”: 3 pictures instead of 2; “C” does not belong to it",
    ),
    "empty": (lambda s: s("/z", zipped({"other/A/1.png": b""})), "", "holds nothing in “top/Dataset”"),
    "evil": (lambda s: s("/z", zipped({**FILES, "../evil": b"x"})), "", "holds “../evil”, which leads out"),
    "in circles": (lambda s: s("/z", b"", status=302), "", "the server sends from one address to the next"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_download_that_fails_leaves_nothing_and_says_what_to_do(tmp_path, server, fault):
    address, sha256, says = FAULTS[fault]
    known = some_set(address(server), sha256)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "mine.txt").write_text("mine")
    folder = tmp_path / "data" / "some"
    with pytest.raises(DataError) as told:
        fetch(known, folder)
    message = str(told.value)
    assert message.startswith("Some Signs was not fetched from ")
    assert says in message
    assert message.endswith(f"Ask somebody, and put it into {folder}.")
    assert tree(tmp_path) == {"data/mine.txt": b"mine"}
    assert [p.name for p in tmp_path.rglob("*")] == ["data", "mine.txt"]


def test_a_download_that_does_not_end_is_ended(tmp_path, server, monkeypatch):
    monkeypatch.setattr(fetching, "ARCHIVE_LIMIT_BYTES", 200_000)
    url = server("/z", bytes(1_000_000))
    with pytest.raises(DataError, match="more than 0 MB came"):
        fetch(some_set(url), tmp_path / "some")
    assert list(tmp_path.iterdir()) == []


def test_what_is_in_the_place_already_is_never_touched(tmp_path, server):
    known = some_set(server("/z", zipped()))
    folder = tmp_path / "some"
    for name, data in list(WANTED.items())[:2]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    with pytest.raises(DataError, match=r"is not empty, and .* not all of Some Signs: “B”: 0 pictures instead of 1"):
        fetch(known, folder)
    assert len(tree(folder)) == 2
    with pytest.raises(DataError, match="is a file"):
        fetch(known, folder / "A" / "1.png")
    assert server.asked == []


def test_what_a_killed_download_left_is_cleared_and_an_empty_folder_is_used(tmp_path, server):
    (tmp_path / ".some.part" / "unpacked").mkdir(parents=True)
    (tmp_path / "some").mkdir()
    assert fetch(some_set(server("/z", zipped())), tmp_path / "some")
    assert tree(tmp_path) == {f"some/{name}": data for name, data in WANTED.items()}


def test_a_set_without_an_address_says_what_to_do_by_hand(tmp_path):
    with pytest.raises(DataError, match=r"Some Signs has no address .* Ask somebody, and put it into .*here\.$"):
        fetch(some_set(), tmp_path / "here")
    assert list(tmp_path.iterdir()) == []


EVIL = {
    "up": ({"../odd": b"x"}, {}, "leads out"),
    "up and down": ({"top/../../odd": b"x"}, {}, "leads out"),
    "absolute": ({"/odd": b"x"}, {}, "leads out"),
    "drive": ({"C:/odd": b"x"}, {}, "leads out"),
    "backslash": ({"..\\odd": b"x"}, {}, "leads out"),
    "link": ({"top/odd": b"/etc/passwd"}, {"external_attr": (stat.S_IFLNK | 0o777) << 16}, "is a link"),
    "device": ({"top/odd": b""}, {"external_attr": (stat.S_IFCHR | 0o666) << 16}, "no plain file"),
    "twice": ({"top/x.png": b"x", "top/X.png": b"y"}, {}, "twice"),
    "large file": ({"top/odd": bytes(31_000_000)}, {}, "has 31 MB"),
}


@pytest.mark.parametrize("evil", EVIL)
def test_an_evil_archive_is_refused_before_anything_is_written(tmp_path, evil):
    files, odd, says = EVIL[evil]
    (tmp_path / "a.zip").write_bytes(zipped({"top/first.png": b"x", **files}, **odd))
    with pytest.raises(DataError, match=says):
        unpack(tmp_path / "a.zip", "", tmp_path / "in" / "out")
    assert list(tmp_path.iterdir()) == [tmp_path / "a.zip"]


def test_an_encrypted_file_is_refused(tmp_path):
    content = bytearray(zipped({"odd": b"x"}))
    for signature, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        content[content.index(signature) + at] |= 1
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(DataError, match="encrypted"):
        unpack(tmp_path / "a.zip", "", tmp_path / "out")


@pytest.mark.parametrize(("limit", "says"), [("FILES_LIMIT", "holds 4 files"), ("UNPACKED_LIMIT_BYTES", "unpacked")])
def test_too_much_is_refused(tmp_path, monkeypatch, limit, says):
    (tmp_path / "a.zip").write_bytes(zipped())
    unpack(tmp_path / "a.zip", "", tmp_path / "all")
    assert len(tree(tmp_path / "all")) == len(FILES)
    monkeypatch.setattr(fetching, limit, 3)
    with pytest.raises(DataError, match=says):
        unpack(tmp_path / "a.zip", "", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_damaged_archives_are_refused_or_unpacked_whole(tmp_path):
    """Any byte may be wrong: no other error, and never other pictures."""
    good, rng = zipped(), np.random.default_rng(0)
    refusals = 0
    for _ in range(60):
        bad = bytearray(good)
        bad[rng.integers(len(bad))] ^= rng.integers(1, 256)
        (tmp_path / "a.zip").write_bytes(bad)
        try:
            unpack(tmp_path / "a.zip", "", tmp_path / "out")
        except DataError:
            refusals += 1
        else:
            assert set(tree(tmp_path / "out").values()) <= set(FILES.values())
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
    assert refusals > 10


def test_an_archive_that_was_cut_off_is_told_as_such(tmp_path):
    (tmp_path / "a.zip").write_bytes(zipped()[100:])
    with pytest.raises(DataError, match="cut off"):
        unpack(tmp_path / "a.zip", "", tmp_path / "out")


def signs_pair(folder, count=180):
    folder.mkdir(parents=True, exist_ok=True)
    for which, each in (("train", count), ("test", 20)):
        with h5py.File(folder / f"{which}.h5", "w") as f:
            f[f"{which}_set_x"] = np.zeros((6 * each, 16, 16, 3), np.uint8)
            f[f"{which}_set_y"] = np.repeat(np.arange(6), each)


def test_the_signs_pair_is_counted_part_by_part(tmp_path):
    assert problems(SIGNS, tmp_path) == [
        f"{tmp_path} does not hold both SIGNS files, one to train on and one to examine on."
    ]
    signs_pair(tmp_path)
    assert problems(SIGNS, tmp_path) == []
    assert as_measured(SIGNS, tmp_path) is False
    signs_pair(tmp_path, 100)
    assert problems(SIGNS, tmp_path)[0] == "“0” of train: 100 pictures instead of 180"
    assert len(problems(SIGNS, tmp_path)) == 6


def test_pictures_as_measured_are_told_from_others(tmp_path):
    for name, data in WANTED.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    known = some_set()
    assert as_measured(known, tmp_path) is None
    known = replace(known, measured={WHOLE: read(tmp_path).sha256()})
    assert as_measured(known, tmp_path) is True
    (tmp_path / "A" / "1.png").write_bytes(png(9))
    assert as_measured(known, tmp_path) is False


def test_labels_txt_leaves_signs_out_of_the_count(tmp_path):
    for name in ("hand1_0_a.png", "hand1_1_a.png", "hand1_k_a.png"):
        (tmp_path / name).write_bytes(png(0))
    known = replace(some_set(), counts={WHOLE: {"0": 1, "1": 1}})
    assert problems(known, tmp_path) == ["“k” does not belong to it"]
    (tmp_path / "labels.txt").write_text("0\n1\n")
    assert problems(known, tmp_path) == []


@pytest.mark.parametrize("known", PUBLIC, ids=lambda p: p.name)
def test_what_is_known_of_each_set_is_whole(known, home):
    assert public_set(known.name) is known
    assert known.place == home / "data" / known.name
    described = known.described()
    assert described["here"] is False
    assert str(known.place) in described["by_hand"]
    assert "{" not in described["by_hand"]
    assert all(described[key] for key in ("title", "holds", "licence", "home_page", "recipes"))
    assert known.home_page.startswith("https://")
    if known.archive:
        assert known.archive.url.startswith("https://")
    assert all(len(sha256) == 64 and set(sha256) <= set("0123456789abcdef") for sha256 in known.measured.values())
    total = sum(sum(part.values()) for part in known.counts.values())
    assert f"{total:,}".split(",")[0] in known.holds


def test_the_recipes_named_exist():
    from signcam.training.recipes import recipe

    for known in PUBLIC:
        for name in known.recipes:
            assert recipe(name).name == name


def test_a_set_that_is_not_known_is_told():
    with pytest.raises(DataError, match=r"no data set “mnist”\. It knows: signs, sign_language_digits"):
        public_set("mnist")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the pictures that were measured are not here")
@pytest.mark.parametrize("name", ["signs", "sign_language_digits", "massey_digits"])
def test_the_counts_and_sums_are_those_of_the_pictures_that_were_measured(name):
    known = public_set(name)
    assert problems(known, SHARED / name) == []
    assert as_measured(known, SHARED / name) in ({True} if known.measured else {None})
