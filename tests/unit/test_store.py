"""Recorded samples on disk: nothing acknowledged is lost, nothing done cannot be undone, nothing forgotten stays."""

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from signcam.dataset import index, shelf
from signcam.dataset.lock import Locked
from signcam.dataset.store import Store, is_store
from signcam.errors import DataError


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "samples"


@pytest.fixture
def store(folder):
    with Store(folder) as opened:
        yield opened


@pytest.fixture
def filled(store, make_sample):
    """Three of "5", two of "7", by two people."""
    for seed, (label, signer) in enumerate((("5", "Ada"), ("5", "Bob"), ("7", "Ada"), ("5", "Ada"), ("7", "Bob"))):
        store.add(make_sample(label, signer, seed=seed))
    return store


def pngs(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.png"))


def seen_anew(folder):
    """What another program sees: everything but the order of what cannot differ."""
    return {e.id: e.described() for e in Store(folder).entries()}


# adding


def test_a_folder_may_go_while_another_program_looks(folder, filled, monkeypatch):
    """One that became empty is taken away: a look that falls into that moment finds nothing in it."""
    gone = folder / "going"
    gone.mkdir()
    scandir = os.scandir

    def scanned(path):
        if Path(path) == gone:
            gone.rmdir()
        return scandir(path)

    monkeypatch.setattr(os, "scandir", scanned)
    assert len(Store(folder).entries()) == len(filled.entries())
    assert not gone.exists()


def test_what_was_added_is_there_for_any_other_program(store, folder, make_sample):
    sample = make_sample("7", "Ada", "one", seed=3)
    entry = store.add(sample)
    (other,) = Store(folder).entries()
    assert other == entry
    assert other.described() == entry.described()
    for name in ("label", "signer", "session", "side", "palm", "camera", "frame_size", "recorded_at_utc", "crop"):
        assert getattr(other, name) == getattr(sample, name)
    assert np.allclose(other.landmarks, sample.landmarks, atol=0.01)
    assert np.array_equal(Store(folder).picture(other), sample.rgb)
    assert store.counts() == {"7": 1}
    assert is_store(folder)


def test_it_is_a_folder_for_each_label_as_any_tool_reads_it(filled, folder):
    assert {p.parent.name for p in folder.rglob("*.png")} == {"5", "7"}
    assert len(pngs(folder)) == 5
    assert list(folder.rglob("*.tmp")) == []


@pytest.mark.skipif(os.name != "posix", reason="rights are others on Windows")
def test_the_folder_is_nobody_elses_to_see(filled, folder):
    assert folder.stat().st_mode & 0o077 == 0


def test_any_label_is_kept_as_it_was_typed(store, folder, make_sample):
    labels = [
        "..",
        "a/b",
        "a:b",
        "CON",
        "con",
        "A",
        "a",
        "ä",
        "你好",
        "👍🏽",
        "x" * 60,
        "ß" * 60,
        ".git",
        "trailing.",
        "index.jsonl",
    ]
    for seed, label in enumerate(labels):
        store.add(make_sample(label, seed=seed))
    again = Store(folder)
    assert [e.label for e in again.entries()] == labels
    folders = {e.folder for e in again.entries()}
    assert len({f.casefold() for f in folders}) == len(labels), "no two share a folder, on any system"
    assert {p.name for p in folder.iterdir() if p.is_dir()} == folders
    assert all(again.path(e).resolve().is_relative_to(folder.resolve()) for e in again.entries())


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("", "Type a name"),
        ("  ", "Type a name"),
        ("x" * 61, "at most 60"),
        ("a\nb", "cannot be kept"),
        ("a\u202eb", "cannot"),
    ],
)
def test_a_label_that_cannot_be_one_is_refused_in_words(store, folder, make_sample, label, says):
    with pytest.raises(DataError, match=says):
        store.add(make_sample(label))
    assert pngs(folder) == []


def test_a_thousand_in_one_millisecond_and_a_clock_that_goes_back(store, monkeypatch, make_sample):
    from datetime import UTC, datetime

    from signcam.dataset import naming

    class Stopped(datetime):
        times = iter([datetime(2030, 1, 1, tzinfo=UTC)] * 100 + [datetime(1970, 1, 1, tzinfo=UTC)] * 100)

        @classmethod
        def now(cls, tz=None):
            return next(cls.times)

    monkeypatch.setattr(naming, "datetime", Stopped)
    sample = make_sample()
    ids = [store.add(sample).id for _ in range(120)]
    assert len(set(ids)) == 120
    assert [e.id for e in store.entries()] == ids, "in the order they came, whatever the clock says"


def test_many_threads_may_add(store, folder, make_sample):
    samples = [make_sample(seed=i) for i in range(4)]

    def add(sample):
        for _ in range(10):
            store.add(sample)

    threads = [threading.Thread(target=add, args=(s,)) for s in samples]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert len(Store(folder).entries()) == len(pngs(folder)) == 40


# removing, relabelling, undoing


def test_what_is_removed_can_be_brought_back_as_it_was(filled, folder):
    before, files = seen_anew(folder), {p: (folder / p).read_bytes() for p in pngs(folder)}
    fives = [e for e in filled.entries() if e.label == "5"]
    assert filled.remove(fives) == 3
    assert filled.counts() == {"7": 2}
    assert {p.name for p in folder.iterdir() if p.is_dir()} == {"7"}, "tools take every folder for a sign"
    assert (filled.in_trash(), seen_anew(folder).keys() & {e.id for e in fives}) == (3, set())
    assert filled.undo().kind == "removed"
    assert seen_anew(folder) == before
    assert {p: (folder / p).read_bytes() for p in pngs(folder)} == files


def test_undo_goes_back_step_by_step_even_in_another_program(filled, folder):
    states = [seen_anew(folder)]
    filled.remove(filled.entries()[:1])
    states.append(seen_anew(folder))
    filled.relabel(filled.entries()[:2], "none")
    states.append(seen_anew(folder))
    filled.relabel(filled.entries(), "9")
    filled.close()
    with Store(folder) as other:
        for kind in ("relabelled", "relabelled", "removed"):
            assert other.undo().kind == kind
            assert seen_anew(folder) == (states.pop() if states else None)
        assert other.undo() is None


def test_another_label_moves_the_file_and_what_it_says_of_itself(filled, folder):
    one = filled.entries()[0]
    picture = filled.picture(one)
    assert filled.relabel([one], "ten/10") == 1
    assert filled.relabel([one], "ten/10") == 0
    moved = next(e for e in filled.entries() if e.id == one.id)
    assert (moved.label, moved.folder) == ("ten/10", "ten_10")
    assert np.array_equal(filled.picture(moved), picture)
    (folder / index.NAME).unlink()
    filled.close()
    with Store(folder) as anew:
        anew.rebuild()
        assert next(e for e in anew.entries() if e.id == one.id).described() == moved.described()


def test_an_emptied_trash_is_gone_for_good(filled, folder):
    gone = filled.entries()[:2]
    filled.remove(gone)
    assert filled.empty_trash() == 2
    assert filled.undo() is None
    assert filled.in_trash() == 0
    assert not any(e.id in p.name for e in gone for p in folder.parent.rglob("*"))


def test_removing_what_is_gone_already_does_nothing(filled):
    one = filled.entries()[:1]
    assert filled.remove(one) == 1
    assert filled.remove(one) == 0
    assert filled.relabel(one, "9") == 0


# forgetting


def test_of_who_is_forgotten_nothing_is_left(filled, folder):
    mine = [e for e in filled.entries() if e.signer == "Ada"]
    filled.remove(mine[:1])
    filled.relabel(mine[1:2], "9")
    with (folder / index.NAME).open("ab") as f:
        f.write(b'{"do": "something of Ada\n')
    png = filled.path(mine[2]).read_bytes()
    (folder / "7" / "copy of it.png").write_bytes(png)
    (folder / "7" / mine[2].file.name).write_bytes(png)
    (folder / "7" / "20260101T000000000-00000000.png").write_bytes(png[:9000])
    (folder.with_name("samples-trash") / "20260101T000000000-00000001.png").write_bytes(png)
    assert filled.forget("Ada") == 3
    assert {e.signer for e in filled.entries()} == {"Bob"}
    for path in folder.parent.rglob("*"):
        assert not path.is_file() or b"Ada" not in path.read_bytes()
        assert not any(e.id in path.name for e in mine)
    text = (folder / index.NAME).read_text(encoding="utf-8")
    assert not any(e.id in text for e in mine)
    assert set(seen_anew(folder)) == {e.id for e in filled.entries()}
    assert len(pngs(folder)) == 2


# what programs that die, and people, leave


def test_the_index_is_made_again_from_the_files(filled, folder):
    before = seen_anew(folder)
    trashed = filled.entries()[:1]
    filled.remove(trashed)
    (folder / index.NAME).write_bytes(b"\0" * 5000)
    (folder / "5" / "holiday.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / "5" / f"{filled.entries()[0].id[:-8]}deadbeef.png").write_bytes(b"\x89PNG\r\n\x1a\n torn")
    rebuilt = filled.rebuild()
    assert (rebuilt.count, len(rebuilt.damaged), [p.name for p in rebuilt.others]) == (4, 1, ["holiday.jpg"])
    assert "damaged" in rebuilt.damaged[0][1]
    assert filled.in_trash() == 1
    filled.undo()
    assert seen_anew(folder) == before


def test_a_lost_index_is_made_again_by_itself(filled, folder, make_sample):
    before = seen_anew(folder)
    filled.close()
    (folder / index.NAME).unlink()
    with Store(folder) as anew:
        new = anew.add(make_sample("8", seed=99))
        assert seen_anew(folder) == before | {new.id: new.described()}


@pytest.mark.parametrize("cut", [1, 10, 300])
def test_a_torn_last_line_is_passed_over_then_cut_off_and_its_sample_taken_up(filled, folder, cut):
    before = seen_anew(folder)
    filled.close()
    content = (folder / index.NAME).read_bytes()
    (folder / index.NAME).write_bytes(content[:-cut])
    assert len(seen_anew(folder)) == 4
    with Store(folder) as again:
        again.get_ready()
        assert seen_anew(folder) == before
    for line in (folder / index.NAME).read_bytes().splitlines():
        json.loads(line)


def test_a_sample_without_its_line_and_a_half_written_file_are_put_in_order(filled, folder, make_sample):
    filled.close()
    content = (folder / index.NAME).read_bytes()
    (folder / index.NAME).write_bytes(b"\n".join(content.split(b"\n")[:3]) + b"\n")
    (folder / "5" / ".20261128T202114639-e7065c86.png.123.tmp").write_bytes(b"half")
    with Store(folder) as again:
        again.get_ready()
        assert len(again.entries()) == 5
    assert list(folder.rglob("*.tmp")) == []


def test_what_was_begun_is_finished(filled, folder):
    """A program that died between the line and the moving of the files."""
    entries = filled.entries()
    filled.close()
    index.append(folder / index.NAME, [{"do": "removed", "step": "s1", "ids": [entries[0].id]}])
    with Store(folder) as again:
        again.get_ready()
        assert (len(again.entries()), again.in_trash()) == (4, 1)
        assert len(pngs(folder)) == 4
    index.append(folder / index.NAME, [{"do": "undone", "step": "s1"}])
    with Store(folder) as again:
        again.get_ready()
        assert (len(again.entries()), again.in_trash()) == (5, 0)
        assert len(pngs(folder)) == 5


@pytest.mark.parametrize("died", ["before its line", "after its line"])
def test_a_relabelling_that_died_leaves_one_file(filled, folder, died):
    one = filled.entries()[0]
    old = (folder / one.file).read_bytes()
    lines = (folder / index.NAME).read_bytes()
    filled.relabel([one], "9")
    filled.close()
    (folder / one.file).write_bytes(old)
    if died == "before its line":
        (folder / index.NAME).write_bytes(lines)
    with Store(folder) as again:
        again.get_ready()
        label = next(e for e in again.entries() if e.id == one.id).label
    assert label == ("5" if died == "before its line" else "9")
    assert [p.partition("/")[0] for p in pngs(folder) if one.id in p] == [label]


def test_a_copy_that_a_person_made_stays_where_it_is(filled, folder):
    one = filled.entries()[0]
    filled.close()
    shutil.copy(folder / one.file, folder / "7" / one.file.name)
    with Store(folder) as again:
        again.get_ready()
        assert next(e for e in again.entries() if e.id == one.id).label == "5"
    assert sum(one.id in p for p in pngs(folder)) == 2


def test_files_moved_and_deleted_by_hand_count_as_meant(filled, folder):
    first, second = filled.entries()[:2]
    filled.close()
    (folder / first.file).rename(folder / "7" / first.file.name)
    (folder / second.file).unlink()
    with Store(folder) as again:
        again.get_ready()
        assert again.counts() == {"5": 1, "7": 3}
        assert again.undo().kind == "relabelled"
        assert again.counts() == {"5": 2, "7": 2}


def test_a_folder_that_was_renamed_by_hand_is_another_label_in_one_step(filled, folder):
    filled.close()
    (folder / "5").rename(folder / "five")
    with Store(folder) as again:
        again.get_ready()
        assert again.counts() == {"7": 2, "five": 3}
        assert len(again.undo().ids) == 3
        assert again.counts() == {"5": 3, "7": 2}
        assert sorted({p.partition("/")[0] for p in pngs(folder)}) == ["5", "7"]


def test_lines_of_a_newer_signcam_and_nonsense_are_passed_over(filled, folder):
    before = seen_anew(folder)
    filled.close()
    with (folder / index.NAME).open("ab") as f:
        f.write(b'{"do": "dream"}\n[1]\n\xff\xfe\n{"do": "add", "id": "../../x", "folder": ".."}\n{"do": "removed"}\n')
        f.write(b"[" * 100_000 + b"\n")
    assert seen_anew(folder) == before
    with Store(folder) as again:
        again.get_ready()
        assert seen_anew(folder) == before


def test_a_line_that_leads_out_of_the_folder_is_no_sample(filled, folder):
    filled.close()
    line = json.loads((folder / index.NAME).read_bytes().splitlines()[0])
    for wrong in ({"folder": "../5"}, {"folder": ".."}, {"folder": "/etc"}, {"folder": "a\\b"}, {"id": "../../x"}):
        index.append(folder / index.NAME, [line | {"id": "20260101T000000000-00000000"} | wrong])
    assert len(Store(folder).entries()) == 5


# a disk that refuses


class FullDisk:
    """os.write and friends that fail after so many calls, as on a full disk."""

    def __init__(self, monkeypatch, module, name, code, after=0):
        self.left = after
        real = getattr(module, name)

        def refuse(*arguments, **keywords):
            self.left -= 1
            if self.left < 0:
                raise OSError(code, os.strerror(code), "x")
            return real(*arguments, **keywords)

        monkeypatch.setattr(module, name, refuse)


@pytest.mark.parametrize("place", ["file", "line"])
def test_on_a_full_disk_nothing_is_half_kept(filled, folder, make_sample, monkeypatch, place):
    before, content = seen_anew(folder), (folder / index.NAME).read_bytes()
    with monkeypatch.context() as patched:
        if place == "file":
            FullDisk(patched, shelf, "write_atomically", errno.ENOSPC)
        else:
            FullDisk(patched, index.os, "write", errno.ENOSPC)
        with pytest.raises(DataError, match=r"The disk is full.*Free some space"):
            filled.add(make_sample("new", seed=9))
    assert (folder / index.NAME).read_bytes() == content
    assert seen_anew(folder) == before
    assert len(pngs(folder)) == 5
    filled.add(make_sample("new", seed=9))
    assert filled.counts()["new"] == 1


def test_a_line_that_was_written_half_is_taken_back(filled, folder, make_sample, monkeypatch):
    content = (folder / index.NAME).read_bytes()
    real = os.write
    with monkeypatch.context() as patched:
        patched.setattr(index.os, "write", lambda d, b: real(d, b[:20]) if len(b) > 500 else refuse())

        def refuse():
            raise OSError(errno.ENOSPC, "No space left on device")

        with pytest.raises(DataError, match="disk is full"):
            filled.add(make_sample(seed=9))
    assert (folder / index.NAME).read_bytes() == content


def test_a_relabelling_that_the_disk_refuses_changes_nothing(filled, folder, monkeypatch):
    before, files = seen_anew(folder), pngs(folder)
    with monkeypatch.context() as patched:
        FullDisk(patched, shelf, "write_atomically", errno.ENOSPC, after=2)
        with pytest.raises(DataError, match="disk is full"):
            filled.relabel(filled.entries(), "9")
    assert seen_anew(folder) == before
    assert pngs(folder) == files


def test_an_almost_full_disk_is_not_filled_up(filled, make_sample, monkeypatch):
    monkeypatch.setattr(shelf, "FREE_BYTES", 10**18)
    with pytest.raises(DataError, match=r"almost full .* MB free"):
        filled.add(make_sample(seed=9))
    with pytest.raises(DataError, match="almost full"):
        filled.get_ready()
    assert len(filled.entries()) == 5


@pytest.fixture
def small_disk(tmp_path):
    """A disk of one megabyte, and how to make it read-only."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a disk here")
    yield disk, lambda how: subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)
    subprocess.run(["umount", str(disk)], check=True)


def test_on_a_disk_that_is_really_full(small_disk, make_sample, monkeypatch):
    monkeypatch.setattr(shelf, "FREE_BYTES", 0)
    folder = small_disk[0] / "samples"
    with Store(folder) as store:
        kept = []
        with pytest.raises(DataError, match="The disk is full"):  # noqa: PT012  until it is
            while len(kept) < 1000:
                kept.append(store.add(make_sample(seed=len(kept))).id)
        assert len(kept) > 3
        assert list(seen_anew(folder)) == kept
        assert len(pngs(folder)) == len(kept)
        assert store.remove(store.entries()[:2]) == 2
        store.empty_trash()
        store.add(make_sample(seed=1001))


def test_on_a_disk_that_is_read_only_one_may_look(small_disk, make_sample, monkeypatch):
    monkeypatch.setattr(shelf, "FREE_BYTES", 0)
    folder = small_disk[0] / "samples"
    with Store(folder) as store:
        store.add(make_sample())
    small_disk[1]("ro")
    with Store(folder) as store:
        assert len(store.entries()) == 1
        assert store.picture(store.entries()[0]).shape == (256, 256, 3)
        with pytest.raises(DataError, match=r"cannot write to .* \(Read-only file system\)\. Check its permissions"):
            store.add(make_sample(seed=1))
        small_disk[1]("rw")
        store.add(make_sample(seed=1))
        assert len(seen_anew(folder)) == 2


def test_a_folder_that_may_not_be_written_is_named(tmp_path, make_sample):
    below_a_file = tmp_path / "file"
    below_a_file.write_bytes(b"")
    with pytest.raises(DataError, match=f"cannot write to {below_a_file / 'samples'}.*choose another folder"):
        Store(below_a_file / "samples").add(make_sample())


def test_a_folder_that_is_taken_away_is_not_made_anew_in_its_place(filled, folder, make_sample):
    shutil.move(folder, folder.with_name("elsewhere"))
    with pytest.raises(DataError, match=r"no longer there. Was a disk unplugged"):
        filled.add(make_sample())
    assert not folder.exists()
    folder.mkdir()
    with pytest.raises(DataError, match="no longer there"):
        filled.add(make_sample())
    folder.rmdir()
    shutil.move(folder.with_name("elsewhere"), folder)
    filled.add(make_sample())
    assert len(filled.entries()) == 6


# two programs

HOLD = """
import sys
from pathlib import Path
from signcam.dataset.store import Store
Store(Path(sys.argv[1])).get_ready()
store = Store(Path(sys.argv[1]))
print("waiting", flush=True)
sys.stdin.read()
"""


def test_one_program_changes_and_the_other_is_told_who(folder, filled, make_sample):
    other = Store(folder)
    assert len(other.entries()) == 5
    with pytest.raises(
        Locked, match=rf"open in another signcam \(process {os.getpid()} on .*close the other one first"
    ):
        other.remove(other.entries())
    filled.add(make_sample("new"))
    assert len(other.entries()) == 6, "it may look"
    filled.close()
    other.remove(other.entries()[:1])
    other.close()
    assert len(filled.entries()) == 5
    filled.add(make_sample("new"))
    assert len(seen_anew(folder)) == 6


def test_a_program_that_was_killed_holds_nothing(folder, make_sample):
    program = HOLD.replace("Store(Path(sys.argv[1])).get_ready()\n", "").replace(
        "store = Store(Path(sys.argv[1]))", "store = Store(Path(sys.argv[1])); store.get_ready()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert child.stdout.readline() == b"waiting\n"
        with Store(folder) as mine:
            with pytest.raises(Locked, match=f"process {child.pid}"):
                mine.add(make_sample())
            child.kill()
            child.wait(20)
            mine.add(make_sample())
    finally:
        child.kill()
        child.communicate()


@pytest.mark.parametrize("garbage", [b"", b"\xff\0", b"[]", b'{"process": 1}'])
def test_garbage_in_the_lock_file_blocks_nobody(folder, filled, make_sample, garbage):
    filled.close()
    (folder / ".signcam.lock").write_bytes(garbage)
    filled.add(make_sample())
    (folder / ".signcam.lock").write_bytes(garbage)
    with pytest.raises(Locked, match="another process"):
        Store(folder).get_ready()


# many


def test_twenty_thousand_are_read_from_the_index_alone(folder, filled):
    """No file is opened: they are not there to be opened, but for the names that the folder has."""
    line = json.loads((folder / index.NAME).read_bytes().splitlines()[0])
    filled.close()
    ids = [f"20260101T{i:09d}-{i:08x}" for i in range(20_000)]
    index.append(folder / index.NAME, [line | {"id": one} for one in ids])
    state = index.read_index(folder / index.NAME)
    assert len(state.entries) == 20_005
    assert state.bad_lines == 0
    assert len(Store(folder).entries()) == 5, "what has no file is not there"
