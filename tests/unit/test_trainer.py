"""Training as a child process: what it tells, how it is stopped, and what a crash, a kill or a dead window leave."""

import json
import subprocess
import sys
import textwrap

import pytest

from signcam.live import tether
from signcam.live.trainer import Phase, Told, Trainer, told_by
from signcam.values import Progress

EPOCH = {
    **{"epoch": 1, "epochs": 2, "loss": 1.0, "accuracy": 0.5, "val_loss": None, "val_accuracy": 0.4},
    **{"elapsed_s": 1.0, "left_s": 1.0, "busy": 1.0},
}
CARD = {"name": "mine", "engine_files": {}}
VERDICT = {"verdict": {"how": "signers"}}


@pytest.fixture
def start(tmp_path):
    """start(program) -> Trainer of a child that is this program; what it is given is in `sys.argv`."""
    made = []

    def make(program):
        script = tmp_path / "child.py"
        script.write_text("import json, os, signal, sys\n" + textwrap.dedent(program), encoding="utf-8")
        made.append(Trainer(["--out=mine"], tmp_path / "run" / "train.log", command=(sys.executable, str(script))))
        return made[-1]

    yield make
    for trainer in made:
        trainer.close()


def say(*values):
    return "".join(f"print({json.dumps(v)!r}, flush=True)\n" for v in values)


def test_everything_that_is_told_arrives_and_garbage_changes_nothing(start, wait_until):
    program = (
        say({"doing": "Reading samples", "done": 1, "of": 3}, EPOCH)
        + "print('no JSON'); print('[1, 2]'); print('{\"doing\": 7}'); print('{\"epoch\": 1}'); print('[' * 90000)\n"
        + "sys.stdout.buffer.write(b'\\xff\\xfe\\n'); sys.stdout.flush()\n"
        + say({**EPOCH, "epoch": 2}, VERDICT, CARD)
    )
    trainer = start(program)
    wait_until(lambda: not trainer.running, 60)
    told = trainer.told
    assert told.phase is Phase.DONE
    assert [p.epoch for p in told.history] == [1, 2]
    assert (told.verdict, told.card) == ({"how": "signers"}, CARD)


def test_the_child_is_asked_to_follow(start, wait_until):
    trainer = start("print(json.dumps({'doing': ' '.join(sys.argv[1:]), 'done': 0, 'of': 1}), flush=True)\ninput()")
    wait_until(lambda: trainer.told.doing, 60)
    assert trainer.told.doing == "--out=mine --follow"
    assert trainer.told.phase is Phase.PREPARING


def test_each_line_says_how_far_it_is():
    told = told_by(Told(), json.dumps({"doing": "Looking at the hands", "done": 1, "of": 9}))
    assert (told.phase, told.done, told.of) == (Phase.PREPARING, 1, 9)
    told = told_by(told, json.dumps({"doing": "Epoch", "done": 1, "of": 9}))
    assert told.phase is Phase.LEARNING
    told = told_by(told, json.dumps(EPOCH))
    assert (told.phase, told.history) == (Phase.LEARNING, (Progress(**EPOCH),))
    told = told_by(told, json.dumps({**EPOCH, "epoch": 2}))
    assert told.phase is Phase.FINISHING
    assert told_by(told, json.dumps({"doing": "Writing the model", "done": 0, "of": 1})).phase is Phase.FINISHING


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("print('signcam: The disk is full.', file=sys.stderr); sys.exit(1)", "The disk is full."),
        ("raise RuntimeError('no such kernel')", "no such kernel"),
        ("os._exit(7)", "Training ended with code 7. The models are as they were."),
        (say(EPOCH), "Training ended with code 0."),  # and without a model
    ],
)
def test_a_crash_is_told_with_its_last_words_and_where_the_rest_is(start, wait_until, program, says):
    trainer = start(program)
    wait_until(lambda: not trainer.running, 60)
    assert trainer.told.phase is Phase.FAILED
    assert says in trainer.told.error
    assert trainer.log.is_file()
    assert says == "The disk is full." or str(trainer.log) in trainer.told.error


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_kill_is_told(start, wait_until):
    trainer = start(say(EPOCH) + "os.kill(os.getpid(), signal.SIGKILL)")
    wait_until(lambda: not trainer.running, 60)
    assert "was ended by signal 9. Perhaps the memory was full." in trainer.told.error
    assert len(trainer.told.history) == 1


def test_stop_keeps_the_best_and_is_said_once(start, wait_until):
    trainer = start(say(EPOCH) + "word = input()\n" + say(CARD) + "sys.exit(130 if word == 'stop' else 9)")
    wait_until(lambda: trainer.told.history, 60)
    trainer.stop()
    trainer.stop()
    wait_until(lambda: not trainer.running, 60)
    assert (trainer.told.phase, trainer.told.card) == (Phase.DONE, CARD)


def test_stopped_before_anything_was_learned_there_is_no_model_and_no_fault(start, wait_until):
    trainer = start(say({"doing": "Reading", "done": 0, "of": 1}) + "input()\nsys.exit(130)")
    wait_until(lambda: trainer.told.doing, 60)
    trainer.stop()
    wait_until(lambda: not trainer.running, 60)
    assert trainer.told.phase is Phase.CANCELLED


def test_cancel_ends_it_whatever_it_does(start, wait_until):
    trainer = start(say(EPOCH) + "while True: pass")
    wait_until(lambda: trainer.told.history, 60)
    trainer.cancel()
    wait_until(lambda: not trainer.running, 60)
    assert trainer.told.phase is Phase.CANCELLED


def test_what_cannot_be_started_is_told(tmp_path):
    trainer = Trainer([], tmp_path / "train.log", command=(str(tmp_path / "nothing"),))
    assert trainer.told.phase is Phase.FAILED
    assert "Training cannot be started" in trainer.told.error
    trainer.stop()
    trainer.cancel()
    trainer.close()


TETHERED = """
import threading
from signcam.live.tether import Tether
Tether().start()
try:
    print("ready", flush=True)
    threading.Event().wait()
except KeyboardInterrupt:
    print("stopped", flush=True)
threading.Event().wait()
"""


@pytest.mark.parametrize("before", ["", "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"])
def test_a_child_stops_when_told_and_ends_with_its_window(before):
    """Also one that ignores Ctrl+C, as do a window in a script's background and what it starts."""
    with subprocess.Popen(
        [sys.executable, "-c", before + TETHERED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout.readline() == "ready\n"
        child.stdin.write("stop\n")
        child.stdin.flush()
        assert child.stdout.readline() == "stopped\n"
        child.stdin.close()  # as when the window is killed
        assert child.wait(30) == tether.ALONE
