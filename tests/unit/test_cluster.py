"""TF_CONFIG is read with care, and workers that are started here are watched: with tiny programs as workers."""

import json
import os
import re
import signal
import sys
import textwrap
import time

import pytest

from signcam.cli.main import main
from signcam.errors import TrainingError
from signcam.training import checkpoint, cluster
from signcam.training.cluster import LOST, PARENT, join, joined, place, start, to_start
from signcam.training.log import LOG
from signcam.training.workers import ALONE, CHECKPOINT, WorkerLost

TWO = {"worker": ["10.0.0.1:2222", "10.0.0.2:2222"]}
posix = pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")


def config(kind, index, cluster=TWO, **more):
    return {"TF_CONFIG": json.dumps({"cluster": cluster, "task": {"type": kind, "index": index}, **more})}


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        (config("worker", 0), (0, 2, None)),
        (config("worker", 1), (1, 2, None)),
        (config("chief", 0, TWO | {"chief": ["10.0.0.3:2222"]}), (0, 3, None)),
        (config("worker", 1, TWO | {"chief": ["10.0.0.3:2222"]}), (2, 3, None)),
        (config("worker", 1, **{PARENT: 77}), (1, 2, 77)),
    ],
)
def test_a_worker_finds_its_place(environment, expected):
    assert place(environment) == expected


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "needs TF_CONFIG in the environment, such as"),
        ({"TF_CONFIG": "worker 1"}, "“worker 1”, which cannot be read"),
        ({"TF_CONFIG": "[]"}, "cannot be read"),
        ({"TF_CONFIG": '{"cluster": {}}'}, "cannot be read"),
        (config("worker", "one"), "cannot be read"),
        (config("worker", 2), "no address for worker 2"),
        (config("chief", 0), "no address for chief 0"),
        (config("ps", 0, TWO | {"ps": ["10.0.0.3:2222"]}), "no address for ps 0"),
    ],
)
def test_a_tf_config_that_makes_no_sense_is_told(environment, words):
    with pytest.raises(TrainingError, match=re.escape(words)):
        place(environment)


def test_who_starts_workers_and_who_is_one():
    assert [to_start(w, {}) for w in (1, 2, 5, "gpus", "cluster")] == [0, 2, 5, 0, 0]
    assert to_start(2, config("worker", 1, **{PARENT: 77})) == 0
    with pytest.raises(TrainingError, match="Take --workers cluster"):
        to_start(2, config("worker", 1))


@pytest.mark.parametrize("wanted", [2, "gpus", "cluster"])
def test_only_tensorflow_has_workers(wanted):
    for ask in (join, to_start)[: 1 + (wanted == 2)]:
        with pytest.raises(TrainingError, match="--workers needs TensorFlow, and Keras computes with jax"):
            ask(wanted, {"KERAS_BACKEND": "jax"})
    assert join(1, {"KERAS_BACKEND": "jax"}) is ALONE


@pytest.mark.parametrize("wanted", ["0", "-2", "two", "1.5"])
def test_a_number_of_workers_that_makes_no_sense_is_wrong_usage(wanted, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["train", "--data", "x", "--out", "y", "--workers", wanted])
    assert ended.value.code == 2
    assert "--workers" in capsys.readouterr().err


def test_a_lost_worker_is_told_by_who_started_it_or_else_by_itself(monkeypatch):
    def lose():
        with joined(1):
            raise WorkerLost("gone")

    with pytest.raises(WorkerLost, match="gone"):
        lose()
    monkeypatch.setenv("TF_CONFIG", config("worker", 1, **{PARENT: 77})["TF_CONFIG"])
    lose()


# the parent, with programs that only end in some way

AS_WORKER = """
import json, os, signal, sys, time
task = json.loads(os.environ["TF_CONFIG"])
index, parent = task["task"]["index"], task["signcam_parent"]
assert parent == os.getppid() and len(set(task["cluster"]["worker"])) == 2
def wait():
    while True: time.sleep(60)
"""


@pytest.fixture
def starting(tmp_path, monkeypatch):
    """starting(what worker 1 does, what worker 2 does, run=…, resume=…) -> exit code; the second's output is kept."""
    monkeypatch.delenv("TF_CONFIG", raising=False)

    def starting(chief, other, run=None, resume=False):
        program = AS_WORKER + "if index == 0:\n" + textwrap.indent(chief, "    ")
        program += "\nelse:\n" + textwrap.indent(f"print('said', flush=True)\n{other}", "    ")
        return start(2, tmp_path, run, resume, [sys.executable, "-c", program])

    yield starting
    with pytest.raises(ChildProcessError):  # none is left
        os.waitpid(-1, os.WNOHANG)


KILL = "os.kill(os.getpid(), signal.SIGKILL)"


def test_the_chiefs_exit_code_is_the_runs(starting, tmp_path, capfd):
    said = f"while not open({str(tmp_path / 'worker-2.log')!r}).read(): time.sleep(0.01)\n"
    assert starting(said + "print('chief')", "pass") == 0
    assert (tmp_path / "worker-2.log").read_text() == "said\n"
    assert starting("sys.exit(1)", "wait()") == 1
    assert starting("sys.exit(130)", "wait()") == 130
    assert capfd.readouterr().out == "chief\n"


def test_where_all_fail_alike_the_chief_has_said_why(starting):
    assert starting("sys.exit(1)", "sys.exit(1)") == 1


@posix
@pytest.mark.parametrize("chief", ["wait()", f"sys.exit({LOST})"])
def test_a_worker_that_is_killed_is_told(starting, tmp_path, chief):
    with pytest.raises(TrainingError) as told:
        starting(chief, KILL)
    assert str(told.value) == (
        "Worker 2 of 2 ended (killed by signal 9). The same command with --resume goes on. "
        f"What it said is in {tmp_path / 'worker-2.log'}."
    )


@posix
def test_a_chief_that_is_killed_is_told(starting):
    with pytest.raises(TrainingError, match=r"^Worker 1 of 2 ended \(killed by signal 9\)\. .* goes on\.$"):
        starting(KILL, f"sys.exit({LOST})")


def test_a_worker_that_fails_by_itself_is_told(starting):
    with pytest.raises(TrainingError, match=r"^Worker 2 of 2 ended \(with exit code 3\)"):
        starting(f"sys.exit({LOST})", "sys.exit(3)")


def test_workers_that_lost_each_other_are_told(starting, monkeypatch):
    monkeypatch.setattr(cluster, "SAY_S", 0.3)
    with pytest.raises(TrainingError, match=r"^The 2 workers lost each other"):
        starting(f"sys.exit({LOST})", f"sys.exit({LOST})")


@posix
def test_where_the_run_stands_is_told(starting, tmp_path):
    """By what this run has written; what an earlier one of the same name left says nothing."""
    run = tmp_path / "run"
    run.mkdir()
    progress = {"epochs": 9, "loss": 1.0, "accuracy": 0.5, "val_loss": None, "val_accuracy": None}
    progress |= {"elapsed_s": 1.0, "left_s": 1.0, "busy": 1.0}

    def write(done, kept, age_s):
        about = {
            "recipe": {},
            "labels": [],
            "data": "",
            "history": [progress | {"epoch": k} for k in range(1, kept + 1)],
        }
        import numpy as np

        np.savez(run / CHECKPOINT, about=np.frombuffer(json.dumps(about).encode(), np.uint8))
        (run / LOG).write_text("epoch\n" + "".join(f"{k}\n" for k in range(1, done + 1)))
        for name in (CHECKPOINT, LOG):
            os.utime(run / name, (time.time() - age_s,) * 2)

    def told(resume):
        with pytest.raises(TrainingError) as e:
            starting("wait()", KILL, run, resume)
        return str(e.value).partition(" What it said")[0].partition(") ")[2]

    write(done=3, kept=2, age_s=-3600)
    assert checkpoint.read_about(run / CHECKPOINT).history[-1].epoch == 2
    assert told(resume=False) == "in epoch 4. The same command with --resume goes on after epoch 2."
    write(done=3, kept=2, age_s=3600)
    assert told(resume=False) == "in epoch 1. No epoch was kept yet: start the run anew, without --resume."
    assert told(resume=True) == "in epoch 3. The same command with --resume goes on after epoch 2."


@posix
def test_ctrl_c_is_the_chiefs_alone(starting):
    chief = f"""
def stop(*_):
    sys.exit(130)
signal.signal(signal.SIGINT, stop)
os.kill({os.getpid()}, signal.SIGINT)
wait()
"""
    assert starting(chief, "wait()") == 130
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@posix
def test_who_ends_the_parent_ends_the_workers(starting):
    assert starting(f"os.kill({os.getpid()}, signal.SIGTERM)\nwait()", "wait()") == 128 + signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
