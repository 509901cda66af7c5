"""kill -9 while samples are kept, settings saved, a model taken in: nothing acknowledged is lost, nothing is torn."""

import json
import os
import random
import re
import signal
import subprocess
import sys
import threading

import pytest
from killing import KILL_AT

from signcam.cli.main import main
from signcam.dataset.index import NAME
from signcam.dataset.mend import find
from signcam.dataset.store import Store
from signcam.model.bundle import verify
from signcam.model.library import models, pack_model

KILLS = 200
SAID = re.compile(r"(kept|moving|going|gone) (\S+)(?: (\d))?\n")

# one process imports, and forks for each kill: 200 imports would take two minutes.  Two samples of five are changed
RECORD = """
import os, sys
from pathlib import Path
import numpy as np
from signcam.dataset.store import Store
from signcam.sample import Sample

def record(seed):
    rng = np.random.default_rng(seed)
    store = Store(Path(sys.argv[1]))
    points = rng.uniform(20, 230, (21, 2)).astype(np.float32)
    pictures = rng.integers(0, 255, (10, 256, 256, 3), np.uint8)
    print("begun", flush=True)
    for n in range(1_000_000):
        sample = Sample(str(n % 3), pictures[n % 10].copy(), points.copy(), "right", "palm", "Ada", "s", "c",
                        (640, 480), 200.0, 100.0, "2026-01-01T00:00:00.000+00:00", "upright-1")
        entry = store.add(sample)
        print("kept", entry.id, entry.label, flush=True)
        if n % 5 == 3:
            print("moving", entry.id, flush=True)
            store.relabel([entry], "9")
            print("kept", entry.id, "9", flush=True)
        if n % 5 == 4:
            print("going", entry.id, flush=True)
            store.remove([entry])
            print("gone", entry.id, flush=True)


for line in sys.stdin:
    child = os.fork()
    if not child:
        record(int(line))
    print("child", child, flush=True)
    os.waitpid(child, 0)
    print("dead", flush=True)
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX'")
def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path):
    folder = tmp_path / "samples"
    dice = random.Random(5)
    kept: dict[str, str] = {}  # id -> label, as acknowledged
    moving: dict[str, str] = {}  # ids in the middle of a change, which may be either
    gone: set[str] = set()
    program = [sys.executable, "-c", RECORD, str(folder)]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as parent:
        for number in range(KILLS):
            parent.stdin.write(f"{number}\n")
            parent.stdin.flush()
            said = [parent.stdout.readline(), parent.stdout.readline()]  # in either order
            (child,) = (int(line.split()[1]) for line in said if line.startswith("child"))
            timer = threading.Timer(dice.uniform(0, 0.06), os.kill, (child, signal.SIGKILL))
            timer.start()
            while not (line := parent.stdout.readline()).endswith("dead\n"):
                if (told := SAID.fullmatch(line)) is None:
                    continue  # the child died in the middle of a word
                what, one, label = told.groups()
                if what in {"kept", "gone"}:
                    moving.pop(one, None)
                    kept.pop(one, None)
                    (gone.add(one) if what == "gone" else kept.update({one: label}))
                else:
                    moving[one] = what
            timer.join()
        parent.stdin.close()
    assert len(kept) > KILLS
    with Store(folder) as store:
        store.get_ready()
        there = {e.id: e for e in store.entries()}
        for one, label in kept.items():
            if moving.get(one) != "going":
                assert one in there, "lost"
            if one in there:
                assert there[one].label in ({label, "9"} if one in moving else {label})
        assert not gone & there.keys()
        for entry in there.values():
            assert store.picture(entry).shape == (256, 256, 3)
        for line in (folder / NAME).read_bytes().splitlines():
            json.loads(line)
        found = find(folder)
        assert {one: [e.folder] for one, e in there.items()} == found.folders, (
            "each has one file, and no other is there"
        )
        assert (found.unfinished, found.others) == ([], [])
        rebuilt = store.rebuild()
        assert (rebuilt.count, rebuilt.damaged) == (len(there), ())
        assert {e.id: e.described() for e in store.entries()} == {one: e.described() for one, e in there.items()}


SAVE = (
    KILL_AT
    + """
import os, sys
from pathlib import Path
from signcam.settings import Settings, load_settings, save_settings


save_settings(Settings(camera="0"))
number, before = 1, "0"
for step in range(100):
    child = os.fork()
    if not child:
        kill_at(step)
        save_settings(Settings(camera=str(number), signers=("Ada",) * 50))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    now = load_settings().camera
    print("new" if now == str(number) else "old" if now == before else "torn", flush=True)
    before, number = now, number + 1
    if os.WIFEXITED(status):
        break
"""
)


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX'")
def test_settings_survive_a_kill_at_every_step(home):
    """Before every step of a save that touches the disk: the old ones or the new ones, and none is reset."""
    ended = subprocess.run([sys.executable, "-c", SAVE], capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    said = ended.stdout.split()
    assert len(said) > 4
    assert said == sorted(said, reverse=True)  # old, old, …, new: the change happens in one step
    assert (said[0], said[-1]) == ("old", "new")
    assert [p.name for p in home.iterdir() if p.name.startswith("settings")] == ["settings.json"]


@pytest.mark.long
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX'")
def test_a_model_that_is_being_taken_in_is_there_whole_or_not_at_all(home):
    """A bundled model, packed and taken in again; killed, with its child, at moments over the whole of it."""
    bundle = pack_model("digits", home / "digits.zip")
    dice, finished = random.Random(7), 0
    for number in range(12):
        program = [sys.executable, "-m", "signcam", "models", "import", str(bundle), f"came {number}"]
        with subprocess.Popen(
            program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        ) as run:
            try:
                run.wait(dice.uniform(0.2, 6.0))
                finished += 1
            except subprocess.TimeoutExpired:
                os.killpg(run.pid, signal.SIGKILL)
        there = {m.name: m for m in models() if m.own}
        assert all(m.problem == "" for m in there.values())
        for model in there.values():
            verify(model.folder)
        assert {p.name for p in (home / "models").iterdir()} <= {*there, ".unfinished", ".trash"}
    assert finished < 12
    assert main(["models", "import", str(bundle), "whole"]) == 0  # what the killed ones left is in nobody's way
    verify(home / "models" / "whole")
