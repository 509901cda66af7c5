"""Several workers train as one would: what they say to each other, and whole trainings by real processes and devices.

Run as a program, this file is one of those workers.
"""

import json
import os
import socket
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from signcam.errors import TrainingError
from signcam.training.augmentation import Augmentation
from signcam.training.batches import AugmentedBatches, FeatureBatches
from signcam.training.fit import CHECKPOINT, fit, trained
from signcam.training.prepared import PREPARED_PX, Prepared
from signcam.training.recipes import Recipe
from signcam.training.workers import ALONE, ROWS, Team, WorkerLost, going_on

LABELS = ("2", "10")
MILD = Augmentation(rotation_deg=5.0, background=0.0, sleeve=0.0, occlusion=0.0)
RECIPE = Recipe(name="tiny", epochs=3, batch=4, rate=1e-2, validation=0.1, augmentation=MILD)
HEAD = replace(RECIPE, trained="head", start="own", hidden=(6,), views=2)


def prepared(count, seed=0):
    """Reddish hands are "2", greenish ones "10"."""
    rng = np.random.default_rng(seed)
    pictures = rng.integers(60, 120, (count, PREPARED_PX, PREPARED_PX, 3), np.uint8)
    kinds = np.arange(count) % 2
    pictures[np.arange(count), ..., kinds] += 40
    masks = np.full((count, PREPARED_PX, PREPARED_PX), 255, np.uint8)
    return Prepared(pictures, masks, tuple(LABELS[k] for k in kinds), ("p",) * count, ())


# what workers say to each other: two threads, and a sum that both wait for


class Pair(Team):
    """One of two workers that are threads."""

    def __init__(self, index, meeting, said):
        super().__init__(index=index, count=2, parent=1)
        object.__setattr__(self, "sum", lambda own: self._meet(own, meeting, said))

    def _meet(self, own, meeting, said):
        said[self.index] = own
        meeting.wait()
        total = said[0] + said[1]
        meeting.wait()
        return total


def by_two(do):
    """do(team) of both workers at once: their answers."""
    meeting, said, answers = threading.Barrier(2, timeout=10), [None, None], [None, None]

    def one(index):
        answers[index] = do(Pair(index, meeting, said))

    threads = [threading.Thread(target=one, args=(k,)) for k in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_what_the_chief_says_is_heard_by_all():
    assert by_two(lambda team: team.told("Straße" if team.is_chief else "something much longer")) == ["Straße"] * 2
    assert by_two(lambda team: team.told("" if team.is_chief else "x")) == ["", ""]
    heard = by_two(lambda team: team.from_chief(np.full(3, 5 + team.index, np.int64)))
    assert [h.tolist() for h in heard] == [[5, 5, 5]] * 2


@pytest.mark.parametrize("total", [1, 5, ROWS + 3, 2 * ROWS])
def test_what_each_has_is_gathered_in_order(total):
    everything = np.arange(2 * total, dtype=np.float16).reshape(total, 2)
    for got in by_two(lambda team: team.gathered(everything[team.share(total)], total)):
        assert got.dtype == np.float16
        assert np.array_equal(got, everything)


def test_the_chief_does_it_first():
    order = []

    def do(team):
        with team.after_the_chief():
            order.append(team.index)

    by_two(do)
    assert order == [0, 1]


@pytest.mark.parametrize("count", [1, 2, 3, 5])
@pytest.mark.parametrize("total", [0, 1, 7, 30])
def test_shares_are_all_of_it_once(total, count):
    parts = [list(range(total)[Team(index=k, count=count).share(total)]) for k in range(count)]
    assert [x for part in parts for x in part] == list(range(total))
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_a_batch_is_shared_equally_or_not_at_all():
    class Three:
        num_replicas_in_sync = 3

    team = Team(count=3, strategy=Three())
    team.check(33)
    with pytest.raises(TrainingError, match=r"A batch of 32 .* by 3 workers\. Give --batch 33,"):
        team.check(32)
    ALONE.check(7)


@pytest.mark.parametrize(
    ("kept", "words"), [(None, "chief's last checkpoint"), (0, "anew, without --resume"), (4, "goes on after epoch 4")]
)
def test_how_to_go_on_is_told(kept, words):
    assert words in going_on(kept)


def test_workers_make_the_pictures_that_one_would():
    recipe = replace(RECIPE, batch=6)
    teams = [Team(index=k, count=3) for k in range(3)]
    whole = AugmentedBatches(recipe, prepared(10), LABELS)
    parts = [AugmentedBatches(recipe, prepared(10), LABELS, team=team) for team in teams]
    for epoch, index in ((1, 0), (1, 1), (2, 0)):
        got = [part.batch(epoch, index) for part in parts]
        assert [len(x) for x, _ in got] == [2, 2, 2]
        for k, of_all in enumerate(whole.batch(epoch, index)):
            assert np.array_equal(np.concatenate([g[k] for g in got]), of_all)


def test_a_backbone_is_asked_by_each_about_its_share_only():
    asked = []

    class Below:
        def predict_on_batch(self, pictures):
            asked.append(len({p.tobytes() for p in pictures}))
            return pictures.mean(axis=(1, 2))

    teams = (ALONE, Team(index=0, count=2), Team(index=1, count=2))
    augmented = [AugmentedBatches(RECIPE, prepared(10), LABELS, team=team) for team in teams]
    alone = FeatureBatches(RECIPE, augmented[0], Below())
    parts = by_two(lambda team: FeatureBatches(RECIPE, augmented[1 + team.index], Below(), team=team))
    assert asked == [10, 5, 5]
    for k, of_all in enumerate(alone.batch(2, 1)):
        assert np.array_equal(np.concatenate([part.batch(2, 1)[k] for part in parts]), of_all)


# whole trainings


def tiny(classes, *, bn_momentum, hidden=(), synchronized=False):
    """A network of the same doors as ResNet-50; without a bias below batch normalisation, which would be mere noise."""
    import keras
    from keras import layers

    pictures = x = keras.Input((64, 64, 3))
    x = layers.Conv2D(4, 3, use_bias=False, name="conv")(layers.AveragePooling2D(8)(x))
    x = layers.BatchNormalization(momentum=bn_momentum, synchronized=synchronized, name="bn")(x)
    x = layers.Flatten(name="features")(layers.ReLU()(x))
    for k, units in enumerate(hidden, start=1):
        x = layers.Dense(units, activation="relu", name=f"hidden{k}")(x)
    return keras.Model(pictures, layers.Dense(classes, activation="softmax", name="predictions")(x))


def trainings(team, folder):
    """Every way of training that `fit` knows, and what it came to, by name."""
    import keras

    from signcam.model.network import weights_of, without_head
    from signcam.training import build

    before, build.precision = build.precision, lambda: "float32"  # bfloat16's errors would hide others
    came = {}
    try:
        keras.utils.set_random_seed(3)
        start = without_head(weights_of(tiny(5, bn_momentum=0.9)))
        for name, recipe, given in (("all", RECIPE, None), ("head", HEAD, start)):
            what = (recipe, prepared(14), prepared(5, 1), LABELS, folder / name)
            said = []
            cut_off = fit(*what, build=tiny, start=given, team=team)
            said.extend(next(cut_off) for _ in range(2))
            cut_off.close()
            said.extend(fit(*what, build=tiny, start=given, resume=True, team=team))
            came[name] = np.array([(p.epoch, p.loss, p.accuracy, p.val_loss, p.val_accuracy) for p in said])
            assert (folder / name / CHECKPOINT).is_file() == team.is_chief
            if team.is_chief:
                network = trained(folder / name, tiny, given)
                came |= {f"{name} {path}": array for path, array in weights_of(network).items()}
    finally:
        build.precision = before
    return came


def as_a_program(kind, folder):
    """One worker: of the cluster that TF_CONFIG names, or of two devices of this process."""
    import signcam.env  # noqa: F401

    if kind == "cluster":
        from signcam.training.cluster import join

        team = join("cluster")
    else:
        import tensorflow as tf

        (cpu,) = tf.config.list_physical_devices("CPU")
        tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
        team = Team(strategy=tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]))
    folder.mkdir()
    np.savez(folder / "came.npz", **trainings(team, folder))


def started(kind, folder, environment=None):
    return subprocess.Popen(
        [sys.executable, __file__, kind, str(folder)],
        env=os.environ | (environment or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def ended(processes):
    """Wait for all; none is left, whatever happens."""
    try:
        said = [p.communicate(timeout=300)[0] for p in processes]
    finally:
        for p in processes:
            p.kill()
            p.wait()
    assert [p.returncode for p in processes] == [0] * len(processes), "\n".join(said)


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """What one worker comes to."""
    return trainings(ALONE, tmp_path_factory.mktemp("alone"))


def assert_alike(folder, alone):
    with np.load(folder / "came.npz") as f:
        came = dict(f)
    assert came.keys() <= alone.keys()
    for name, array in came.items():
        assert np.allclose(array, alone[name], rtol=1e-4, atol=1e-5), name
    return came


@pytest.mark.slow
def test_two_processes_train_as_one(alone, tmp_path):
    """Each with a folder of its own: the chief tells the other where it goes on."""
    with socket.socket() as a, socket.socket() as b:
        for s in (a, b):
            s.bind(("127.0.0.1", 0))
        addresses = [f"127.0.0.1:{s.getsockname()[1]}" for s in (a, b)]
    cluster = {"cluster": {"worker": addresses}}
    configs = [json.dumps(cluster | {"task": {"type": "worker", "index": k}}) for k in (0, 1)]
    ended([started("cluster", tmp_path / str(k), {"TF_CONFIG": c}) for k, c in enumerate(configs)])
    assert assert_alike(tmp_path / "0", alone).keys() == alone.keys()
    assert assert_alike(tmp_path / "1", alone).keys() == {"all", "head"}, "only the chief keeps the run"


@pytest.mark.slow
@pytest.mark.long
def test_two_devices_of_one_process_train_as_one(alone, tmp_path):
    ended([started("devices", tmp_path / "two")])
    assert assert_alike(tmp_path / "two", alone).keys() == alone.keys()


@pytest.mark.parametrize(("index", "words"), [(0, "goes on after epoch 1"), (1, "from the chief's last checkpoint")])
def test_where_a_worker_was_lost_is_told(tmp_path, index, words):
    class Losing(Team):
        def share(self, total):
            return slice(0, total)

        def step(self, model):
            trained_on, done = super().step(model), []

            def step(pictures, targets):
                done.append(len(pictures))
                if len(done) > 5:
                    raise WorkerLost("Another worker ended.")
                return trained_on(pictures, targets)

            return step

    recipe = replace(RECIPE, validation=0.0)
    with pytest.raises(WorkerLost, match=rf"^Another worker ended\. This was in epoch 2\. .*{words}"):
        list(fit(recipe, prepared(14), None, LABELS, tmp_path, build=tiny, team=Losing(index=index)))
    assert [p.name for p in tmp_path.glob("*.npz")] == [CHECKPOINT] * (index == 0)


def test_one_worker_learns(alone):
    """Or nothing would be compared."""
    for name in ("all", "head"):
        assert alone[name][-1, 1] < alone[name][0, 1]


if __name__ == "__main__":
    as_a_program(sys.argv[1], Path(sys.argv[2]))
