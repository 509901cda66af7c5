"""`signcam train --workers`: processes of itself that share each batch, one that is killed, and a run that goes on.

Run as a program, this file is `signcam` with a network that is trained in a second.
"""

import csv
import json
import os
import signal
import socket
import subprocess
import sys

import cv2
import numpy as np
import pytest

from signcam.cli.main import main
from signcam.model.bundle import load_card, read_weights, verify
from signcam.settings import write_atomically

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="several processes were not tried on Windows"),
    # TensorFlow's converter says this of every int8 model with float inputs, which is what is wanted
    pytest.mark.filterwarnings("ignore:Statistics for quantized inputs were expected"),
]
STEPS = 4  # in an epoch
DIES = "TEST_WORKER_DIES_AFTER_STEPS"


def small(classes, *, input_px=64, bn_momentum=0.9, synchronized=False):
    """A network of the same doors as ResNet-50; without a bias below batch normalisation, which would be mere noise."""
    import keras
    from keras import layers

    pictures = keras.Input((input_px, input_px, 3), name="pictures")
    x = layers.Conv2D(4, 7, strides=4, use_bias=False, name="conv1")(pictures)
    x = layers.BatchNormalization(momentum=bn_momentum, synchronized=synchronized, name="bn1")(x)
    x = layers.Flatten()(layers.AveragePooling2D(3)(layers.ReLU()(x)))
    return keras.Model(pictures, layers.Dense(classes, activation="softmax", dtype="float32", name="predictions")(x))


def train_small(patch):
    """`signcam train` trains this instead of ResNet-50, in float32, and keeps every epoch."""
    import signcam.training.build
    import signcam.training.fit as module

    patch.setitem(module.fit.__kwdefaults__, "build", small)
    patch.setattr(module.trained, "__defaults__", (small, None))
    patch.setattr(module.checkpoint, "CHECKPOINT_EVERY_S", 0.0)
    patch.setattr(module.checkpoint, "CHECKPOINT_SHARE", 1e9)
    patch.setattr(signcam.training.build, "precision", lambda: "float32")


def die_after(steps):
    """This worker is killed when so many steps are done, as by the system when memory runs out."""
    from signcam.training.workers import Team

    once = Team.step

    def step(self, model):
        trained_on, done = once(self, model), []

        def counted(pictures, targets):
            said = trained_on(pictures, targets)
            done.append(said)
            if self.index == 1 and len(done) == steps:
                os.kill(os.getpid(), signal.SIGKILL)
            return said

        return counted

    Team.step = step


def as_a_program():
    if "TF_CONFIG" in os.environ:  # a worker; who only starts them needs no network
        with pytest.MonkeyPatch.context() as patch:
            train_small(patch)
            if DIES in os.environ:
                die_after(int(os.environ[DIES]))
            return main()
    return main()


def started(words, **environment):
    """With a proxy in the environment that is not there: workers must not look for each other behind it."""
    environment |= {"http_proxy": "http://127.0.0.1:9"}
    return subprocess.Popen(
        [sys.executable, __file__, *words],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def ended(*processes):
    """(exit code, what it printed, what it said on stderr) of each; none is left, whatever happens."""
    try:
        said = [p.communicate(timeout=300) for p in processes]
    finally:
        for p in processes:
            p.terminate()
            p.wait()
    return [(p.returncode, *s) for p, s in zip(processes, said, strict=True)]


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """Reddish pictures are "a", greenish ones "b"; of each 16 are trained on, 4 held out."""
    root = tmp_path_factory.mktemp("mine")
    rng = np.random.default_rng(0)
    for k in range(40):
        rgb = rng.integers(60, 160, (64, 64, 3), np.uint8)
        rgb[..., k % 2] += 20
        write_atomically(root / "ab"[k % 2] / f"{k}.png", cv2.imencode(".png", rgb[..., ::-1])[1].tobytes())
    return root


def words(tree, *more):
    recipe = ["--recipe", "digits-150", "--per-label", "20", "--hold-out", "0/5", "--epochs", "3", "--batch", "8"]
    return ["train", "--data", str(tree), "--out", "own", *recipe, "--live", "float16", *more]


def curve(home):
    """(epochs, 4): loss, accuracy, and those of the pictures held out."""
    with (home / "runs" / "own" / "log.csv").open() as file:
        names = ("loss", "accuracy", "val_loss", "val_accuracy")
        return np.array([[float(row[n]) for n in names] for row in csv.DictReader(file)])


def weights(home):
    folder = home / "models" / "own"
    return read_weights(folder, load_card(folder))


@pytest.fixture(scope="module")
def alone(tree, tmp_path_factory):
    """The folder of a user who trained with one worker."""
    home = tmp_path_factory.mktemp("alone")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGNCAM_HOME", str(home))
        train_small(patch)
        assert main(words(tree)) == 0
    assert len(curve(home)) == 3
    return home


@pytest.mark.slow
@pytest.mark.long
def test_one_of_two_workers_is_killed_and_the_run_goes_on_elsewhere(tree, home, tmp_path, alone):
    """Two processes come to what one does, with a kill between, and go on as machines without a common disk."""
    ((code, out, err),) = ended(started(words(tree, "--workers", "2"), **{DIES: str(2 * STEPS + 1)}))
    log = home / "runs" / "own" / "worker-2.log"
    assert code == 1
    assert [line.partition(":")[0] for line in out.splitlines()] == ["epoch 1/3", "epoch 2/3"]
    assert err.splitlines()[-1] == (
        "signcam: Worker 2 of 2 ended (killed by signal 9) in epoch 3. "
        f"The same command with --resume goes on after epoch 2. What it said is in {log}."
    )
    assert "epoch 2/3: " in log.read_text(encoding="utf-8")
    assert not (home / "models" / "own").exists()

    with socket.socket() as a, socket.socket() as b:
        for s in (a, b):
            s.bind(("127.0.0.1", 0))
        cluster = {"worker": [f"127.0.0.1:{s.getsockname()[1]}" for s in (a, b)]}
    workers = []
    for index, its_home in enumerate((home, tmp_path / "second")):
        config = {"cluster": cluster, "task": {"type": "worker", "index": index}}
        environment = {"TF_CONFIG": json.dumps(config), "SIGNCAM_HOME": str(its_home)}
        workers.append(started(words(tree, "--workers", "cluster", "--resume"), **environment))
    chief, other = ended(*workers)
    assert (chief[0], other[0]) == (0, 0), chief[2] + other[2]
    assert [line.partition(":")[0] for line in other[1].splitlines()] == ["epoch 3/3"]
    assert [line.partition(" ")[0] for line in chief[1].splitlines()] == ["epoch", "held", "The", "Curves,"]
    assert verify(home / "models" / "own").command.endswith("--workers cluster")
    assert not (tmp_path / "second" / "models").exists()

    assert np.allclose(curve(home), curve(alone), rtol=1e-4, atol=0)
    for name, array in weights(alone).items():  # stored in float16, and so rounded
        assert np.allclose(weights(home)[name], array, rtol=2e-3, atol=1e-4), name


if __name__ == "__main__":
    sys.exit(as_a_program())
