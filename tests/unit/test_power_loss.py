"""Power loss, as a model: what was not synced may be there, half there, or not there at all, in any mixture.

A disk owes a program only what it has synced: a file's content after fsync of the file, a name after fsync of the
folder.  After each sync, and after each change that was acknowledged, the folder is made again as a disk may have kept
it, and opened anew.  The idea is that of ALICE (Pillai et al. 2014, OSDI) and of SQLite's test6.c.
"""

import os
import random
import shutil
import stat
import sys
from pathlib import Path

import numpy as np
import pytest

from signcam.dataset.mend import find
from signcam.dataset.store import Store
from signcam.hand.crop import CROP_RULE
from signcam.model.bundle import save_model, verify
from signcam.model.preprocess import PREPROCESSING
from signcam.settings import Settings, load_settings, save_settings, settings_path
from signcam.values import ModelCard

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it looks into /proc")

MIXTURES = 2  # at each moment, beside the worst


class Disk:
    """What a disk has for certain of what lies below a folder, and what it may have beside that."""

    def __init__(self, root, monkeypatch, look):
        self.root, self._look = root, look
        self._names = {root: {}}  # folder: {name: inode, None for a folder}
        self._contents = {}  # inode: bytes
        self._held = {}  # inode: descriptor; while it is open, no other file gets the inode of one that is gone
        self._fsync = os.fsync
        monkeypatch.setattr(os, "fsync", self._on_fsync)

    def _on_fsync(self, descriptor):
        self._fsync(descriptor)
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        if self.root not in (path, *path.parents):
            return
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            self._names[path] = names_in(path)
        else:
            inode = os.fstat(descriptor).st_ino
            self._contents[inode] = path.read_bytes()
            if inode not in self._held:
                self._held[inode] = os.dup(descriptor)
        self._look(self)

    def __del__(self):
        for descriptor in self._held.values():
            os.close(descriptor)

    def after_power_loss(self, target, dice):
        """Make the folder again: `dice` None for nothing but what is certain."""
        shutil.rmtree(target, ignore_errors=True)
        self._make(self.root, target, dice)
        return target

    def _make(self, folder, target, dice):
        target.mkdir()
        certain, now = self._names.get(folder, {}), names_in(folder) if folder.is_dir() else {}
        for name in {**certain, **now}:
            may = [names[name] for names in (certain, now) if name in names]
            if certain.get(name, 0) != now.get(name, 0):  # a change that is not synced: either is possible
                may = [certain[name]] if name in certain else []
                if dice is not None and dice.random() < 0.5:
                    may = [now[name]] if name in now else []
            if not may:
                continue
            if may[0] is None:
                self._make(folder / name, target / name, dice)
            else:
                (target / name).write_bytes(self._content(folder / name, may[0], dice))

    def _content(self, path, inode, dice):
        certain = self._contents.get(inode, b"")
        if dice is None or not path.is_file() or path.stat().st_ino != inode:
            return certain
        now = path.read_bytes()
        return dice.choice([certain, now, now[: dice.randint(0, len(now))] if now != certain else now])


def names_in(folder):
    return {e.name: None if e.is_dir(follow_symlinks=False) else e.inode() for e in os.scandir(folder)}


def test_no_sample_that_was_acknowledged_is_lost(tmp_path, make_sample, monkeypatch):
    (tmp_path / "samples").mkdir()
    dice, moments = random.Random(1), 0
    kept, open_changes, gone = {}, set(), set()

    def look(disk):
        nonlocal moments
        for mixture in [None, *[dice] * MIXTURES]:
            moments += 1
            folder = disk.after_power_loss(tmp_path / "after", mixture)
            with Store(folder) as store:
                store.get_ready()
                there = {e.id: e for e in store.entries()}
                for one, label in kept.items():
                    if one in open_changes:  # a change of it had begun
                        continue
                    assert one in there
                    assert there[one].label == label
                assert not gone & there.keys()
                assert {one: [e.folder] for one, e in there.items()} == find(folder).folders
                assert store.lost() == []
                for entry in there.values():
                    assert store.picture(entry).shape == (256, 256, 3)

    disk = Disk(tmp_path / "samples", monkeypatch, lambda _disk: None)
    with Store(disk.root) as store:
        store.get_ready()
        disk._look = look
        for n in range(10):
            entry = store.add(make_sample(str(n % 3), seed=n))
            kept[entry.id] = entry.label
            look(disk)
            if n % 4 == 2:
                open_changes.add(entry.id)
                store.relabel([entry], "9")
                kept[entry.id] = "9"
                open_changes.clear()
                look(disk)
            if n % 4 == 3:
                open_changes.add(entry.id)
                store.remove([entry])
                del kept[entry.id]
                open_changes.clear()
                gone.add(entry.id)
                look(disk)
        monkeypatch.undo()
    assert len(kept) == 8
    assert moments > 150


def test_settings_are_the_old_ones_or_the_new_ones(home, tmp_path, monkeypatch):
    save_settings(Settings(camera="0"))
    may, dice = [Settings(camera="0")], random.Random(2)

    def look(disk):
        for mixture in [None, *[dice] * MIXTURES]:
            folder = disk.after_power_loss(tmp_path / "after", mixture)
            with monkeypatch.context() as other:
                other.setenv("SIGNCAM_HOME", str(folder))
                assert settings_path().is_file()
                assert load_settings() in may

    with monkeypatch.context() as watched:
        disk = Disk(home, watched, lambda _disk: None)
        save_settings(may[0])
        disk._look = look
        for k in range(1, 4):
            new = Settings(camera=str(k), signers=("Ada",) * k)
            may.append(new)
            save_settings(new)
            may = [new]
            look(disk)


def test_a_model_is_the_old_one_or_the_new_one(tmp_path, monkeypatch):
    may, dice = ["0"], random.Random(3)

    def save(command):
        card = ModelCard("mine", ("a", "b"), 64, CROP_RULE, PREPROCESSING, command=command)
        arrays = {"w/kernel": np.full(4, float(command), np.float32)}
        save_model(tmp_path / "models" / "mine", card, arrays, command.encode() * 9)

    def look(disk):
        for mixture in [None, *[dice] * MIXTURES]:
            assert verify(disk.after_power_loss(tmp_path / "after", mixture) / "mine").command in may

    (tmp_path / "models" / "mine").mkdir(parents=True)
    with monkeypatch.context() as watched:
        disk = Disk(tmp_path / "models", watched, lambda _disk: None)
        disk._names[disk.root] = {"mine": None}
        save("0")
        disk._look = look
        for command in "123":
            may.append(command)
            save(command)
            may = [command]
            look(disk)
