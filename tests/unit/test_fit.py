"""fit: epochs one by one, a checkpoint after each, and a run that was cut off ends as one that was not."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from signcam.errors import TrainingError
from signcam.training import checkpoint
from signcam.training.augmentation import NONE, Augmentation
from signcam.training.batches import AugmentedBatches, one_hot
from signcam.training.devices import precision
from signcam.training.fit import CHECKPOINT, Unstable, fit, trained
from signcam.training.log import LOG
from signcam.training.prepared import PREPARED_PX, Prepared
from signcam.training.recipes import Recipe

LABELS = ("2", "10")
MILD = Augmentation(rotation_deg=5.0, background=0.0, sleeve=0.0, occlusion=0.0)
RECIPE = Recipe(name="tiny", epochs=3, batch=4, rate=1e-2, augmentation=MILD)


def tiny(classes, *, bn_momentum):
    """A network of the same doors as ResNet-50, small enough to train in a test."""
    pictures = x = keras.Input((64, 64, 3))
    x = keras.layers.AveragePooling2D(8)(x)
    x = keras.layers.Conv2D(4, 3, name="conv")(x)
    x = keras.layers.BatchNormalization(momentum=bn_momentum, name="bn")(x)
    x = keras.layers.Flatten()(keras.layers.ReLU()(x))
    return keras.Model(pictures, keras.layers.Dense(classes, activation="softmax", dtype="float32", name="out")(x))


def prepared(count=14, seed=0):
    """Reddish hands are "2", greenish ones "10"."""
    rng = np.random.default_rng(seed)
    pictures = rng.integers(60, 120, (count, PREPARED_PX, PREPARED_PX, 3), np.uint8)
    kinds = np.arange(count) % 2
    pictures[np.arange(count), ..., kinds] += 100
    masks = np.full((count, PREPARED_PX, PREPARED_PX), 255, np.uint8)
    return Prepared(pictures, masks, tuple(LABELS[k] for k in kinds), ("p",) * count, ())


def run(folder, epochs=None, **otherwise):
    """The run's progress; with `epochs`, cut off after so many."""
    what = {"recipe": RECIPE, "train": prepared(), "validation": prepared(6, 1), "labels": LABELS, "build": tiny}
    progress = fit(**{**what, **otherwise}, run=folder)
    if epochs is None:
        return list(progress)
    said = [next(progress) for _ in range(epochs)]
    progress.close()
    return said


def weights(folder):
    with np.load(folder / CHECKPOINT) as f:
        return {name: f[name] for name in f.files if name != "about"}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A run that was never cut: (its folder, its progress)."""
    folder = tmp_path_factory.mktemp("whole")
    return folder, run(folder)


def test_each_epoch_is_told(whole):
    _, said = whole
    assert [(p.epoch, p.epochs) for p in said] == [(1, 3), (2, 3), (3, 3)]
    assert all(0 <= p.accuracy <= 1 and 0 <= p.val_accuracy <= 1 and p.val_loss > 0 for p in said)
    assert said[-1].loss < said[0].loss
    assert [p.elapsed_s for p in said] == sorted(p.elapsed_s for p in said)
    assert said[-1].left_s == 0


def test_the_log_has_a_line_for_each_epoch(whole):
    folder, said = whole
    lines = (folder / LOG).read_text(encoding="utf-8").splitlines()
    assert lines[0] == "epoch,loss,accuracy,val_loss,val_accuracy,elapsed_s,busy"
    assert [line.split(",")[0] for line in lines[1:]] == ["1", "2", "3"]
    assert float(lines[3].split(",")[1]) == pytest.approx(said[-1].loss, rel=1e-5)


def test_the_checkpoint_tells_the_run(whole):
    folder, said = whole
    about = checkpoint.read_about(folder / CHECKPOINT)
    assert about.history == tuple(said)
    assert about.labels == LABELS
    assert about.recipe == RECIPE.described()


@pytest.mark.parametrize("cut_after", [1, 2])
def test_a_run_cut_off_and_resumed_ends_as_one_that_was_not(whole, tmp_path, cut_after):
    folder, said = whole
    before = run(tmp_path, cut_after)
    after = run(tmp_path, resume=True)
    assert [p.epoch for p in after] == list(range(cut_after + 1, 4))
    assert [(p.loss, p.val_loss) for p in (*before, *after)] == [(p.loss, p.val_loss) for p in said]
    resumed, uncut = weights(tmp_path), weights(folder)
    assert resumed.keys() == uncut.keys()
    assert [name for name in uncut if not np.array_equal(resumed[name], uncut[name])] == []
    assert len((tmp_path / LOG).read_text().splitlines()) == 4


def test_a_finished_run_resumed_trains_no_more(whole):
    folder, _ = whole
    before = (folder / CHECKPOINT).read_bytes()
    assert run(folder, resume=True) == []
    assert (folder / CHECKPOINT).read_bytes() == before


def test_what_was_trained_can_be_asked(whole):
    folder, said = whole
    model = trained(folder, build=tiny)
    assert model.dtype_policy.name == "float32"
    held = prepared(6, 1)
    view = held.pictures[:, 24:120, 24:120].astype(np.float32) / 255
    answers = model(view[:, ::3, ::3][:, :32, :32].repeat(2, 1).repeat(2, 2)).numpy().argmax(1)
    assert said[-1].val_accuracy == 1.0
    assert [LABELS[k] for k in answers] == list(held.labels)


@pytest.mark.parametrize(
    "change",
    [
        {"train": prepared(seed=5)},
        {"train": prepared(12)},
        {"recipe": replace(RECIPE, rate=2e-2)},
        {"recipe": replace(RECIPE, epochs=4)},
        {"labels": LABELS[::-1]},
        {"backgrounds": (np.zeros((80, 80, 3), np.uint8),)},
    ],
    ids=["pictures", "count", "rate", "epochs", "labels", "backgrounds"],
)
def test_another_run_is_not_resumed(whole, change):
    with pytest.raises(TrainingError, match=r"changed since this run began\. Start it anew"):
        run(whole[0], resume=True, **change)


def test_there_must_be_a_run_to_resume(tmp_path):
    with pytest.raises(TrainingError, match="no run to resume"):
        run(tmp_path, resume=True)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_a_loss_that_is_no_number_ends_the_run_and_keeps_the_last_checkpoint(tmp_path):
    recipe = replace(RECIPE, epochs=4, rate=1e36, warm_up=0.5, augmentation=NONE)
    said = []
    epochs = fit(recipe, prepared(), None, LABELS, tmp_path, build=tiny)
    with pytest.raises(TrainingError, match=r"unstable in epoch \d") as told:
        said.extend(epochs)
    assert len(said) < 4
    assert all(np.isfinite(p.loss) for p in said)
    if said:
        assert len(checkpoint.read_about(tmp_path / CHECKPOINT).history) == len(said)
        assert f"of epoch {len(said)} are kept" in str(told.value)
    else:
        assert not (tmp_path / CHECKPOINT).exists()


def test_weights_that_are_no_numbers_after_the_last_step_are_not_kept(tmp_path):
    """The loss of that step was told before the weights changed, so it is a number."""

    class Spoiled(keras.Model):
        steps = 0

        def train_on_batch(self, *args, **more):
            said = super().train_on_batch(*args, **more)
            Spoiled.steps += 1
            if Spoiled.steps == 8:  # the last of the second epoch
                kernel = self.get_layer("conv").kernel
                kernel.assign(np.full(kernel.shape, np.nan, np.float32))
            return said

    def build(classes, *, bn_momentum):
        network = tiny(classes, bn_momentum=bn_momentum)
        return Spoiled(network.input, network.output)

    with pytest.raises(Unstable, match=r"in epoch 2: .* The weights of epoch 1 are kept"):
        run(tmp_path, validation=None, build=build)
    about = checkpoint.read_about(tmp_path / CHECKPOINT)
    assert len(about.history) == 1
    assert all(np.isfinite(array).all() for array in weights(tmp_path).values())


def resource_exhausted():
    import tensorflow as tf

    return tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor with shape[32,64,32,32]")


@pytest.mark.parametrize("error", [MemoryError, resource_exhausted])
def test_full_memory_is_told_and_the_epochs_before_are_kept(tmp_path, error):
    class Full(keras.Model):
        steps = 0

        def train_on_batch(self, *args, **more):
            Full.steps += 1
            if Full.steps > 5:
                raise error()
            return super().train_on_batch(*args, **more)

    def build(classes, *, bn_momentum):
        network = tiny(classes, bn_momentum=bn_momentum)
        return Full(network.input, network.output)

    with pytest.raises(TrainingError, match=r"not enough memory to train on 4 pictures at once.* smaller --batch"):
        run(tmp_path, build=build)
    assert len(checkpoint.read_about(tmp_path / CHECKPOINT).history) == 1


def test_epochs_not_yet_written_are_written_when_ctrl_c_stops_the_next(tmp_path):
    """Short epochs are written now and then; what the user was told is done must not be lost."""
    told = []

    def stop(done, total):
        told.append(done)
        if len(told) == 11:  # in the third epoch of four steps
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(tmp_path, on_batch=stop)
    assert len(checkpoint.read_about(tmp_path / CHECKPOINT).history) == 2
    assert [p.epoch for p in run(tmp_path, resume=True)] == [3]


def test_ctrl_c_while_the_checkpoint_is_written_loses_nothing(tmp_path, monkeypatch):
    save, calls = checkpoint.save, []

    def broken_into(*what):
        calls.append(what)
        if len(calls) == 1:
            raise KeyboardInterrupt
        save(*what)

    monkeypatch.setattr(checkpoint, "save", broken_into)
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path)
    assert len(checkpoint.read_about(tmp_path / CHECKPOINT).history) == 1


def test_batches_are_told_within_an_epoch(tmp_path):
    seen = []
    run(tmp_path, 1, validation=None, on_batch=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_validation_is_counted_over_all_its_pictures_and_only_them(tmp_path):
    """More than a batch of them, and the last batch not full: what fills it up does not count."""
    held = prepared(70, 1)
    one_wrong = Prepared(held.pictures, held.masks, (LABELS[1], *held.labels[1:]), held.people, ())
    said = [p.val_accuracy for p in run(tmp_path, validation=one_wrong)]
    assert said[-1] == pytest.approx(69 / 70)


def test_loss_and_accuracy_are_means_over_the_epochs_batches(tmp_path):
    """Keras' `train_on_batch` tells those of one batch."""
    said = iter([{"loss": 1.0, "accuracy": 1.0}, *[{"loss": 2.0, "accuracy": 0.5}] * 2, {"loss": 7.0, "accuracy": 0.0}])

    class Scripted(keras.Model):
        def train_on_batch(self, *_, **__):
            return next(said)

    def build(classes, *, bn_momentum):
        network = tiny(classes, bn_momentum=bn_momentum)
        return Scripted(network.input, network.output)

    (progress,) = run(tmp_path, 1, validation=None, build=build)
    assert (progress.loss, progress.accuracy) == (3.0, 0.5)


def test_without_validation_there_is_none(tmp_path):
    (said,) = run(tmp_path, 1, validation=None)
    assert (said.val_loss, said.val_accuracy) == (None, None)
    assert (tmp_path / LOG).read_text().splitlines()[1].split(",")[3:5] == ["", ""]


def test_every_picture_is_seen_in_an_epoch_in_a_new_order():
    hands = prepared(10)
    for k in range(10):
        hands.pictures[k] = 20 * k
    batches = AugmentedBatches(replace(RECIPE, augmentation=NONE), hands, LABELS)
    orders = []
    for epoch in (1, 2):
        got = [batches.batch(epoch, i) for i in range(len(batches))]
        assert [x.shape for x, _ in got] == [(4, 64, 64, 3)] * 3
        assert all(x.dtype == y.dtype == np.float32 for x, y in got)
        order = np.concatenate([np.rint(x[:, 0, 0, 0] * 255 / 20) for x, _ in got]).astype(int).tolist()
        assert sorted(order[:10]) == list(range(10))
        assert order[10:] == order[:2], "the last batch is filled up from the beginning"
        assert np.concatenate([y for _, y in got]).argmax(1).tolist() == [k % 2 for k in order]
        orders.append(order)
    assert orders[0] != orders[1]


def test_fewer_pictures_than_a_batch_fill_one():
    batches = AugmentedBatches(replace(RECIPE, augmentation=NONE, batch=8), prepared(3), LABELS)
    assert len(batches) == 1
    pictures, targets = batches.batch(1, 0)
    assert pictures.shape == (8, 64, 64, 3)
    assert np.array_equal(targets[:3], targets[3:6])


def test_the_same_epoch_gives_the_same_batches_and_another_others():
    def pictures(epoch, index, seed=0):
        return AugmentedBatches(replace(RECIPE, seed=seed), prepared(), LABELS).batch(epoch, index)[0]

    assert np.array_equal(pictures(2, 1), pictures(2, 1))
    for other in (pictures(3, 1), pictures(2, 2), pictures(2, 1, seed=1)):
        assert not np.array_equal(pictures(2, 1), other)


def test_a_picture_is_varied_anew_each_time_it_is_seen():
    batches = AugmentedBatches(replace(RECIPE, batch=3), prepared(1), LABELS)
    seen = [*batches.batch(1, 0)[0], *batches.batch(2, 0)[0]]
    assert len({view.tobytes() for view in seen}) == 6


def test_the_calm_epochs_vary_less():
    recipe = replace(RECIPE, epochs=2, calm_epochs=1, augmentation=Augmentation(), calm=NONE)
    batches = AugmentedBatches(replace(recipe, batch=2), prepared(1), LABELS)
    assert [len({view.tobytes() for view in batches.batch(epoch, 0)[0]}) for epoch in (1, 2)] == [2, 1]


def test_one_hot_is_in_the_order_of_the_labels():
    assert one_hot(["10", "2", "10"], ["2", "10", "x"]).tolist() == [[0, 1, 0], [1, 0, 0], [0, 1, 0]]


def test_the_policy_of_other_models_is_left_alone(whole):
    assert keras.config.dtype_policy().name == "float32"
    assert precision() in {"float32", "mixed_bfloat16"}
