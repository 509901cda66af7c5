"""How workers come together: by joining those that TF_CONFIG names, or by being started here, all on this machine.

`signcam train --workers N` starts N processes of itself over the loopback address and watches them: of those that
train together none can go on when one dies, and of a process that was killed nobody else would tell the user.  Keras is
not imported in that parent, which only waits.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from signcam.errors import TrainingError
from signcam.training.checkpoint import read_about
from signcam.training.log import LOG
from signcam.training.workers import ALONE, CHECKPOINT, Team, WorkerLost, going_on, lost_is_told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

GPUS, CLUSTER = "gpus", "cluster"
PARENT = "signcam_parent"
"""In TF_CONFIG, where TensorFlow passes it over: the process that started this worker on its own machine."""
EXAMPLE = '{"cluster": {"worker": ["10.0.0.1:2222", "10.0.0.2:2222"]}, "task": {"type": "worker", "index": 0}}'
LOST = 75  # exit code of a worker that ends because another did, and leaves it to its parent to tell
SAY_S = 10.0  # so long the chief, or the worker that is to blame, may take to end after another has
END_S = 5.0  # so long the chief may take to end when it is asked to
LOOK_S = 0.1


def join(wanted: str | int, environment: Mapping[str, str] = os.environ) -> Team:
    """Become one of the workers: of all GPUs of this machine, of a cluster, or of those a parent has just started.

    Before TensorFlow is used for anything else.  Waits until all workers of a cluster are there.

    Args:
        wanted: `--workers`.
        environment: where TF_CONFIG is.

    Raises:
        TrainingError: it is not TensorFlow that trains, there is no GPU, or TF_CONFIG does not make sense.
        WorkerLost: another worker ended meanwhile.
    """
    if wanted == 1:
        return ALONE
    need_tensorflow(environment)
    index, count, parent = (0, 1, None) if wanted == GPUS else place(environment)
    import tensorflow as tf

    from signcam.training.devices import prepare_devices, share_gpus

    prepare_devices()
    if wanted == GPUS:
        if not tf.config.list_physical_devices("GPU"):
            raise TrainingError(
                "TensorFlow finds no GPU on this machine (see signcam doctor). Leave --workers gpus out."
            )
        return Team(strategy=tf.distribute.MirroredStrategy())
    if parent is not None:
        share_gpus(index, count)
    # where http_proxy is set, the workers would look for each other behind that proxy, and wait for ever
    os.environ.setdefault("no_grpc_proxy", ",".join(_hosts(environment)))
    with lost_is_told():
        return Team(index, count, tf.distribute.MultiWorkerMirroredStrategy(), parent)


def need_tensorflow(environment: Mapping[str, str] = os.environ) -> None:
    """Several workers are TensorFlow's; asked before Keras is imported, which takes long.

    Raises:
        TrainingError: Keras computes with something else.
    """
    backend = environment.get("KERAS_BACKEND", "tensorflow")
    if backend != "tensorflow":
        raise TrainingError(
            f"--workers needs TensorFlow, and Keras computes with {backend} here. Leave --workers out, or set "
            "KERAS_BACKEND=tensorflow."
        )


def place(environment: Mapping[str, str]) -> tuple[int, int, int | None]:
    """(index of this process, how many there are, who started it), as TF_CONFIG has it; a chief is number 0.

    Raises:
        TrainingError: it is not set, or does not make sense.
    """
    text = environment.get("TF_CONFIG", "")
    if not text:
        raise TrainingError(f"--workers cluster needs TF_CONFIG in the environment, such as '{EXAMPLE}'.")
    try:
        config = json.loads(text)
        cluster, task = config["cluster"], config["task"]
        chiefs, workers = len(cluster.get("chief", ())), len(cluster.get("worker", ()))
        kind, number, parent = task["type"], int(task["index"]), config.get(PARENT)
    except (ValueError, TypeError, KeyError, AttributeError) as e:
        raise TrainingError(
            f"TF_CONFIG is “{text}”, which cannot be read ({e!r}). It should be like '{EXAMPLE}'."
        ) from e
    if kind not in {"chief", "worker"} or not 0 <= number < {"chief": chiefs, "worker": workers}[kind]:
        raise TrainingError(f"TF_CONFIG has no address for {kind} {number}. It should be like '{EXAMPLE}'.")
    return number + (chiefs if kind == "worker" else 0), chiefs + workers, parent


def to_start(wanted: str | int, environment: Mapping[str, str] = os.environ) -> int:
    """How many workers this process has to start here; 0 where it trains itself, alone or as one of them.

    Raises:
        TrainingError: TF_CONFIG says otherwise, or it is not TensorFlow that trains.
    """
    if wanted in {GPUS, CLUSTER, 1}:
        return 0
    need_tensorflow(environment)
    if not environment.get("TF_CONFIG"):
        return int(wanted)
    if place(environment)[2] is None:
        raise TrainingError(
            "TF_CONFIG is set: it names the workers of a cluster. Take --workers cluster to be one of them, or unset "
            f"TF_CONFIG to start {wanted} workers on this machine."
        )
    return 0


def _hosts(environment: Mapping[str, str]) -> list[str]:
    cluster = json.loads(environment["TF_CONFIG"])["cluster"]
    return sorted({address.rpartition(":")[0] for addresses in cluster.values() for address in addresses})


@contextlib.contextmanager
def joined(wanted: str | int) -> Iterator[Team]:
    """`join`; and where another worker is lost, leave it to who started this one to tell so, if somebody did.

    Raises:
        WorkerLost: another worker is lost, and nobody else would tell.
    """
    try:
        yield join(wanted)
    except WorkerLost as e:
        if PARENT not in os.environ.get("TF_CONFIG", ""):
            raise
        log.info("%s", e)


def start(count: int, logs: Path, run: Path | None, resume: bool, command: Sequence[str] | None = None) -> int:
    """Start the workers, wait for them, and give the chief's exit code; whatever happens, none of them is left.

    The chief's output is this process's; what the others say is in `logs`.  Ctrl+C is the chief's alone: it keeps the
    best so far and ends, while the others wait for it.

    Args:
        count: how many.
        logs: a folder for worker-2.log and so on; worker 1 is the chief.
        run: the run's folder; None where there are several runs.
        resume: whether the run goes on.
        command: what to run; by default what this process was started with.

    Raises:
        TrainingError: a worker died.
    """
    begun = time.time()
    addresses = [f"127.0.0.1:{port}" for port in _free_ports(count)]
    workers: list[subprocess.Popen[bytes]] = []
    with contextlib.ExitStack() as stack:
        left = stack.enter_context(_signals(workers))
        stack.callback(_end, workers)
        logs.mkdir(parents=True, exist_ok=True)
        for index in range(count):
            task = {"type": "worker", "index": index}
            config = {"cluster": {"worker": addresses}, "task": task, PARENT: os.getpid()}
            out = None if index == 0 else stack.enter_context(_log(logs, index).open("wb"))
            workers.append(
                subprocess.Popen(
                    [sys.executable, *sys.orig_argv[1:]] if command is None else command,
                    env=os.environ | {"TF_CONFIG": json.dumps(config)},
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=out,
                    start_new_session=True,  # a terminal's Ctrl+C would reach all of them
                )
            )
        code, blamed = _watch(workers, left)
    if blamed is None:
        return code
    how = f"killed by signal {-code}" if code < 0 else f"with exit code {code}"
    which = f"Worker {blamed + 1} of {count} ended ({how})" if code != LOST else f"The {count} workers lost each other"
    said = f" What it said is in {_log(logs, blamed)}." if blamed else ""
    if run is None:
        raise TrainingError(f"{which}. The same command with --resume goes on.{said}")
    done, kept = _standing(run, begun, resume)
    raise TrainingError(f"{which} in epoch {done + 1}. {going_on(kept)}{said}")


def _log(logs: Path, index: int) -> Path:
    return logs / f"worker-{index + 1}.log"


def _watch(workers: Sequence[subprocess.Popen[bytes]], left: Sequence[int]) -> tuple[int, int | None]:
    """(exit code, None) once the chief ended and said why; else (exit code, index) of the worker that is to blame."""
    late: float | None = None
    while True:
        if left:
            return 128 + left[0], None  # as a shell says of a program that a signal ended
        codes = [w.poll() for w in workers]
        if codes[0] is not None and codes[0] >= 0 and codes[0] != LOST:
            return codes[0], None
        for index, code in enumerate(codes):
            if code is not None and (code < 0 or (codes[0] == LOST and code not in {0, LOST})):
                return code, index
        failed = [(code, index) for index, code in enumerate(codes) if code]
        if failed:
            late = time.monotonic() + SAY_S if late is None else late
            if time.monotonic() > late or None not in codes:
                return next((f for f in failed if f[0] != LOST), failed[-1])
        with contextlib.suppress(subprocess.TimeoutExpired):
            next(w for w, code in zip(workers, codes, strict=True) if code is None).wait(LOOK_S)


def _standing(run: Path, since: float, resume: bool) -> tuple[int, int]:
    """(epochs done, epochs kept) of a run, by what was written since then; if it went on, by what was there before."""
    log, saved = run / LOG, run / CHECKPOINT
    new_log, new_saved = (p.is_file() and p.stat().st_mtime >= since for p in (log, saved))
    kept = len(read_about(saved).history) if new_saved or (resume and saved.is_file()) else 0
    return (len(log.read_text(encoding="utf-8").splitlines()) - 1 if new_log else kept), kept


@contextlib.contextmanager
def _signals(workers: Sequence[subprocess.Popen[bytes]]) -> Iterator[list[int]]:
    """Ctrl+C goes on to the chief; other signals that would end this process are noted, to end the workers with it."""
    noted: list[int] = []

    def pass_on(*_: Any) -> None:  # noqa: ANN401  number, frame
        if workers and workers[0].poll() is None:
            workers[0].send_signal(signal.SIGINT)

    def note(number: int, _: Any) -> None:  # noqa: ANN401
        noted.append(number)

    wanted: dict[int, Any] = {signal.SIGTERM: note}
    if os.name == "posix":  # elsewhere Ctrl+C reaches every process of a console anyway
        wanted |= {signal.SIGINT: pass_on, signal.SIGHUP: note}
    before = {number: signal.signal(number, do) for number, do in wanted.items()}
    try:
        yield noted
    finally:
        for number, did in before.items():
            signal.signal(number, did)


def _end(workers: Sequence[subprocess.Popen[bytes]]) -> None:
    """End those that run: the chief may put a line under what it prints, the others have nothing to keep."""
    for worker in workers[1:]:
        worker.kill()  # nothing, where it has ended already
    if workers:
        workers[0].terminate()
        try:
            workers[0].wait(END_S)
        except subprocess.TimeoutExpired:
            workers[0].kill()
    for worker in workers:
        worker.wait()


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for s in sockets:
            s.bind(("127.0.0.1", 0))
        return [s.getsockname()[1] for s in sockets]
