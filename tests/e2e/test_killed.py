"""kill -9 at random moments while samples are recorded at full rate: none acknowledged is lost, none is torn."""

import json
import os
import random
import re
import signal
import subprocess
import sys
import threading

import pytest

from signcam.dataset.index import NAME
from signcam.dataset.mend import find
from signcam.dataset.store import Store

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
