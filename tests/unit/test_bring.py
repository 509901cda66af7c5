"""Samples that are given away, pictures and samples that are brought in; and what is refused at the door."""

import io
import json
import stat
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest

from signcam.dataset.bring import UNPACKING, bring, merge
from signcam.dataset.pack import pack
from signcam.dataset.store import Store, is_store
from signcam.errors import DataError
from signcam.hand.sample import cut_sample
from signcam.pictures import read_image
from signcam.values import Frame


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "home" / "samples") as opened:
        yield opened


@pytest.fixture
def theirs(tmp_path, make_sample):
    """The samples of somebody else."""
    with Store(tmp_path / "their home" / "samples") as opened:
        for seed, (label, signer) in enumerate((("5", "Ada"), ("a/b", "Bob"), ("5", "Ada"), ("ü", ""))):
            opened.add(make_sample(label, signer, f"day of {signer}", seed))
        yield opened


@pytest.fixture
def cut(hand):
    """Finds a hand in every picture that is not black."""

    def cutter(example):
        if not example.rgb.any():
            return None
        big = cv2.resize(example.rgb, (320, 240))
        return cut_sample(Frame(big, 0, 0.0), hand, example.label, signer=example.person, session="i", camera="import")

    return cutter


def png(seed, size=(64, 48)):
    rgb = np.random.default_rng(seed).integers(0, 255, (size[1], size[0], 3), np.uint8)
    return cv2.imencode(".png", rgb)[1].tobytes()


def all_of(store):
    return {e.id: (e.described(), store.path(e).read_bytes()) for e in store.entries()}


def packed(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


# giving away and taking in


def test_what_is_exported_and_imported_elsewhere_is_identical(store, theirs, tmp_path, cut):
    told = []
    assert pack(theirs, tmp_path / "a.zip", progress=lambda *n: told.append(n)) == 4
    assert told[-1] == (4, 4)
    brought = bring(store, tmp_path / "a.zip", cut)
    assert (len(brought.entries), brought.there, brought.rejected) == (4, 0, ())
    assert all_of(store) == all_of(theirs)
    again = bring(store, tmp_path / "a.zip", cut)
    assert (len(again.entries), again.there) == (0, 4)
    assert sorted(p.name for p in store.folder.parent.iterdir()) == ["samples"], "nothing unpacked is left"


def test_an_export_is_a_store_once_it_is_unpacked(theirs, tmp_path):
    pack(theirs, tmp_path / "a.zip", licence="CC BY 4.0.")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    assert is_store(tmp_path / "unpacked")
    assert all_of(Store(tmp_path / "unpacked")) == all_of(theirs)
    readme = (tmp_path / "unpacked" / "README.txt").read_text(encoding="utf-8")
    assert "Licence: CC BY 4.0.\n" in readme
    assert "Consent: " in readme
    assert "Ada, Bob, not told" in readme


def test_an_anonymous_export_tells_nobodys_name_time_or_camera(store, theirs, tmp_path, cut):
    pack(theirs, tmp_path / "a.zip", anonymous=True)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        contents = [archive.read(name) for name in archive.namelist()] + [n.encode() for n in archive.namelist()]
    for e in theirs.entries():
        secrets = [e.id, e.camera, e.recorded_at_utc, e.session, e.signer]
        assert not [s for s in secrets if s and any(s.encode() in content for content in contents)]
    bring(store, tmp_path / "a.zip", cut)
    assert len({e.signer for e in store.entries()}) == 3
    assert store.counts() == theirs.counts()
    by_picture = {e.sha256: e for e in theirs.entries()}
    pairs = {(by_picture[e.sha256].signer, e.signer) for e in store.entries()}
    assert len(pairs) == 3, "one number for each person"


def test_an_export_overwrites_nothing_and_leaves_nothing_half(theirs, store, tmp_path):
    (tmp_path / "a.zip").write_bytes(b"mine")
    with pytest.raises(DataError, match="is there already and stays"):
        pack(theirs, tmp_path / "a.zip")
    theirs.path(theirs.entries()[2]).unlink()
    with pytest.raises(DataError, match="cannot be written"):
        pack(theirs, tmp_path / "b.zip")
    assert not list(tmp_path.glob("*b.zip*"))
    with pytest.raises(DataError, match="Nothing is recorded"):
        pack(store, tmp_path / "c.zip")


def test_two_peoples_samples_become_one_set_and_same_names_are_told(store, theirs, make_sample):
    mine = store.add(make_sample("5", "Ada", "mine", seed=50))
    brought = merge(store, theirs.folder)
    assert len(brought.entries) == 4
    assert brought.known == ("Ada",)
    assert store.undo().kind == "imported"
    assert [e.id for e in store.entries()] == [mine.id]
    brought = merge(store, theirs.folder, signer="Grace")
    assert {e.signer for e in store.entries()} == {"Ada", "Grace"}
    assert brought.known == ()


def test_an_id_that_is_taken_becomes_another(store, theirs, make_sample, tmp_path, cut):
    pack(theirs, tmp_path / "a.zip")
    bring(store, tmp_path / "a.zip", cut)
    store.undo()
    again = bring(store, tmp_path / "a.zip", cut)
    assert len(again.entries) == 4
    assert {e.sha256 for e in store.entries()} == {e.sha256 for e in theirs.entries()}


def test_only_samples_can_be_merged(store, tmp_path):
    (tmp_path / "pictures" / "A").mkdir(parents=True)
    (tmp_path / "pictures" / "A" / "1.png").write_bytes(png(1))
    with pytest.raises(DataError, match=r"holds no samples of signcam's\. Bring pictures in with: signcam data import"):
        merge(store, tmp_path / "pictures")
    with pytest.raises(DataError, match="is where the samples are"):
        merge(store.get_ready() or store, packed_store(store))


def packed_store(store):
    (store.folder / "index.jsonl").touch()
    return store.folder


def test_what_a_sample_says_of_itself_is_looked_at(store, theirs, tmp_path, cut):
    """Whoever made the archive can write anything into it."""
    from signcam.dataset.png import text_in, with_text

    first, second, third, fourth = theirs.entries()
    about = text_in(theirs.path(first))
    for entry, change in (
        (first, {"label": "x" * 500}),
        (second, {"folder": "../../evil"}),
        (third, {"landmarks": [[0, 0]] * 20}),
    ):
        path = theirs.path(entry)
        path.write_bytes(with_text(path.read_bytes(), about | change))
    theirs.path(fourth).write_bytes(with_text(png(3), about))
    brought = bring(store, theirs.folder, cut)
    assert brought.entries == ()
    assert len(brought.rejected) == 4
    assert not list(tmp_path.rglob("evil*"))


# pictures


def test_pictures_come_in_with_their_hands_and_who_the_folders_tell(store, tmp_path, cut):
    for seed, name in enumerate(("ada/A/1.png", "ada/B/1.png", "bob/A/1.png", "bob/A/copy.png")):
        (tmp_path / "set" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "set" / name).write_bytes(png(2 if "copy" in name else seed))
    (tmp_path / "set" / "bob" / "A" / "black.png").write_bytes(cv2.imencode(".png", np.zeros((50, 50, 3), np.uint8))[1])
    (tmp_path / "set" / "bob" / "A" / "x.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    brought = bring(store, tmp_path / "set", cut)
    assert [(e.label, e.signer) for e in brought.entries] == [("A", "ada"), ("B", "ada"), ("A", "bob")]
    assert brought.there == 1, "the copy"
    assert ["No hand" in why or "damaged" in why for _, why in brought.rejected] == [True, True]
    again = bring(store, tmp_path / "set", cut, signer="Eve")
    assert (len(again.entries), again.there) == (0, 4)
    assert store.undo().kind == "imported"
    assert store.entries() == ()


def test_signs_come_in(store, tmp_path, cut):
    import h5py

    rng = np.random.default_rng(0)
    with h5py.File(tmp_path / "s.h5", "w") as f:
        f["train_set_x"] = rng.integers(0, 255, (4, 64, 64, 3), np.uint8)
        f["train_set_y"] = np.array([[0, 1, 2, 2]])
    assert len(bring(store, tmp_path / "s.h5", cut, signer="me").entries) == 4
    assert store.counts() == {"0": 1, "1": 1, "2": 2}
    assert store.signers() == ["me"]


def test_what_a_camera_wrote_beside_the_pixels_stays_outside(store, tmp_path, cut):
    jpeg = cv2.imencode(".jpg", np.random.default_rng(0).integers(0, 255, (60, 60, 3), np.uint8))[1].tobytes()
    secret = b"GPS 52.52 N 13.40 E, owner Ada"
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x0e\0\x02" + len(secret).to_bytes(4) + b"\0\0\0\x1a\0\0\0\0" + secret
    with_exif = jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + jpeg[2:]
    (tmp_path / "set" / "A").mkdir(parents=True)
    (tmp_path / "set" / "A" / "1.jpg").write_bytes(with_exif)
    assert read_image(tmp_path / "set" / "A" / "1.jpg").shape == (60, 60, 3)
    (entry,) = bring(store, tmp_path / "set", cut).entries
    assert b"GPS" not in store.path(entry).read_bytes()
    assert b"Exif" not in store.path(entry).read_bytes()


def test_a_picture_that_is_left_out_is_named_by_its_archive(store, tmp_path, cut):
    source = packed(tmp_path / "a.zip", {"A/0.png": png(0), "B/0.png": png(1), "A/9.png": b"\x89PNG\r\n\x1a\n"})
    ((name, why),) = bring(store, source, cut).rejected
    assert why.startswith(f"{tmp_path / 'a.zip'}")
    assert Path(name).name == "9.png"
    assert UNPACKING not in name + why


def test_a_zip_of_folders_comes_in_as_the_folders_would(store, tmp_path, cut):
    members = {f"signs/{label}/{i}.png": png(10 * i + ord(label)) for label in "AB" for i in range(2)}
    brought = bring(store, packed(tmp_path / "a.zip", members | {"__MACOSX/signs/A/._0.png": b"x"}), cut)
    assert store.counts() == {"A": 2, "B": 2}
    assert len(brought.entries) == 4


def link(target):
    info = zipfile.ZipInfo("A/link.png")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(info, target)
    return content.getvalue()


def zipped(members):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inside in members:
            archive.writestr(name, inside)
    return content.getvalue()


BOMB = b"\0" * 29_000_000
EVIL = {
    "climbs out": lambda: zipped([("../../evil.png", png(0))]),
    "climbs out with backslashes": lambda: zipped([("..\\evil.png", png(0))]),
    "from the root": lambda: zipped([("/tmp/evil.png", png(0))]),
    "a drive": lambda: zipped([("C:/evil.png", png(0))]),
    "a link": lambda: link("/etc/passwd"),
    "twice": lambda: zipped([("A/1.png", png(0)), ("a/1.PNG", png(1))]),
    "a bomb": lambda: zipped([(f"A/{i}.png", BOMB) for i in range(5)]),
    "one large file": lambda: zipped([("A/1.png", BOMB + BOMB)]),
    "nothing": lambda: zipped([]),
    "no zip": lambda: b"PK\x03\x04 and then something else",
    "empty": lambda: b"",
}


@pytest.mark.parametrize("name", EVIL)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_evil_archive_is_refused_and_nothing_is_changed(store, theirs, tmp_path, cut, name):
    (tmp_path / "evil.zip").write_bytes(EVIL[name]())
    store.get_ready()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(DataError, match="was not imported, and nothing was changed: "):
        bring(store, tmp_path / "evil.zip", cut)
    assert sorted(tmp_path.rglob("*")) == before
    assert store.entries() == ()


def test_too_many_files_are_refused(store, tmp_path, cut, monkeypatch):
    from signcam.dataset import fetch

    monkeypatch.setattr(fetch, "FILES_LIMIT", 3)
    members = {f"A/{i}.png": png(i) for i in range(4)}
    with pytest.raises(DataError, match="holds 4 files, more than the 3 allowed"):
        bring(store, packed(tmp_path / "a.zip", members), cut)


@pytest.mark.parametrize("name", ["nowhere", "text.txt"])
def test_what_is_nothing_of_the_kind_is_named(store, tmp_path, cut, name):
    (tmp_path / "text.txt").write_bytes(b"hello")
    with pytest.raises(DataError, match=name):
        bring(store, tmp_path / name, cut)


def test_an_import_that_breaks_off_can_be_undone(store, tmp_path, cut):
    for seed in range(4):
        (tmp_path / "set" / "A").mkdir(parents=True, exist_ok=True)
        (tmp_path / "set" / "A" / f"{seed}.png").write_bytes(png(seed))

    def interrupted(done, total):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring(store, tmp_path / "set", cut, progress=interrupted)
    assert len(store.entries()) == 2
    store.undo()
    assert store.entries() == ()
    assert len(json.loads((store.folder / "index.jsonl").read_bytes().splitlines()[-2])["ids"]) == 2
