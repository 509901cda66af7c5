"""`signcam train`, whole: from labelled pictures to a model that `predict` and `evaluate` can use, whatever happens."""

import errno
import json
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import h5py
import numpy as np
import pytest
from program import run

from signcam.cli import out as out_module
from signcam.cli.main import main
from signcam.hand.crop import CROP_RULE
from signcam.model.bundle import LIVE, WEIGHTS, load_card, read_weights, save_model, verify
from signcam.model.network import load_network, rounded, weights_of
from signcam.model.preprocess import PREPROCESSING
from signcam.pictures import read_image
from signcam.settings import write_atomically
from signcam.training import checkpoint, recipes
from signcam.training import fit as fit_module
from signcam.training.fit import BEST, CHECKPOINT, fit, trained
from signcam.training.log import LOG, TENSORBOARD
from signcam.values import Crop, ModelCard

# TensorFlow's converter says this of every int8 model with float inputs, which is what is wanted
pytestmark = pytest.mark.filterwarnings("ignore:Statistics for quantized inputs were expected")

DATA = Path(__file__).parent.parent / "data"
RUN_FILES = {CHECKPOINT, LOG, TENSORBOARD, "curves.png", "confusion.png", "mistakes.png"} | {
    *("report.json", "result.json"),
}


def small(classes, *, input_px=64, bn_momentum=0.9, hidden=()):
    """A network of the same doors as ResNet-50, with layers of its names where it can be cut, small enough to train."""
    import keras
    from keras import layers

    pictures = keras.Input((input_px, input_px, 3), name="pictures")
    x = layers.Conv2D(8, 7, strides=4, name="conv1")(pictures)
    x = layers.BatchNormalization(momentum=bn_momentum, name="bn1")(x)
    x = layers.ReLU(name="conv4_block6_out")(x)
    x = layers.Conv2D(8, 3, strides=2, name="conv5")(x)
    x = layers.ReLU()(layers.BatchNormalization(momentum=bn_momentum, name="bn5")(x))
    x = layers.Flatten(name="features")(layers.AveragePooling2D(3)(x))
    for k, units in enumerate(hidden, start=1):
        x = layers.Dense(units, activation="relu", name=f"hidden{k}")(x)
    return keras.Model(pictures, layers.Dense(classes, activation="softmax", dtype="float32", name="predictions")(x))


def use_small(monkeypatch):
    monkeypatch.setitem(fit.__kwdefaults__, "build", small)
    monkeypatch.setattr(trained, "__defaults__", (small, None))
    monkeypatch.setattr("signcam.model.network.resnet50", small)
    monkeypatch.setattr("signcam.model.network.CHANNELS", 1)
    monkeypatch.setattr("signcam.model.classifier.may_have_gpu", lambda: False)


def leave_out(monkeypatch):
    monkeypatch.setattr("signcam.model.export.to_litert", lambda *_: b"no LiteRT file")
    for name in ("curves", "confusion", "contact_sheet"):
        monkeypatch.setattr(f"signcam.training.study.{name}", lambda *_, **__: b"no picture")


@pytest.fixture
def small_network(monkeypatch):
    """`signcam train` trains this instead of ResNet-50."""
    use_small(monkeypatch)


@pytest.fixture
def bare(monkeypatch, small_network):
    """The same, without what takes longer than such training: LiteRT files and drawn pictures."""
    leave_out(monkeypatch)


@pytest.fixture
def tree(known, tmp_path):
    """Three signs, each by two people: the known picture and its mirror image."""
    return two_people(tmp_path / "mine", {k.sign: k.rgb for k in (known[2], known[5], known[9])})


def two_people(root, hands):
    for sign, rgb in hands.items():
        for person, picture in (("hand1", rgb), ("hand2", rgb[:, ::-1])):
            _, content = cv2.imencode(".png", cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_RGB2BGR))
            write_atomically(root / sign / f"{person}_{sign}.png", content.tobytes())
    return root


def photos(root, people=4, labels="abc"):
    """root/person/label/k.png of 64 x 64 px, each label of its own colour: for recipes that take whole pictures."""
    rng = np.random.default_rng(0)
    for person in range(people):
        for j, label in enumerate(labels):
            for k in range(2):
                rgb = rng.integers(0, 120, (64, 64, 3), np.uint8)
                rgb[..., j % 3] += np.uint8(60 + 60 * (j // 3))
                write_atomically(root / f"p{person}" / label / f"{k}.png", cv2.imencode(".png", rgb)[1].tobytes())
    return root


def words(tree, *more):
    return ["train", "--data", str(tree), "--out", "own", "--epochs", "2", "--batch", "2", "--hold-out", "0/2", *more]


def whole(data, *more, recipe="digits", out="own"):
    """A run on whole pictures, which needs no MediaPipe."""
    named = [] if out is None else ["--out", out, "--live", "float16"]
    held = ["--hold-out", "0/4"] if recipe == "digits" else []
    return ["train", "--recipe", recipe, "--data", str(data), "--epochs", "3", "--batch", "4", *held, *named, *more]


def epochs_in(said):
    return [line.partition(":")[0] for line in said.splitlines() if line.startswith("epoch ")]


def ctrl_c_at(monkeypatch, epoch, batch):
    """Ctrl+C in the middle of the work; a second one never comes."""
    told = []

    def named(bars, what):
        def tell(done, total):
            told.append(done) if what == "Epoch" else None
            if what == "Epoch" and (len(told) - 1) // total + 1 == epoch and done == batch:
                raise KeyboardInterrupt

        return tell

    monkeypatch.setattr(out_module.Bars, "named", named)


@pytest.mark.usefixtures("small_network")
def test_from_pictures_to_a_model_that_works(tree, home, known, capsys):
    assert main(words(tree, "--json")) == 0
    said = capsys.readouterr()
    first, second, card = map(json.loads, said.out.splitlines())
    assert [(p["epoch"], p["epochs"]) for p in (first, second)] == [(1, 2), (2, 2)]
    assert 0 <= second["val_accuracy"] <= 1
    assert said.err == "3 hands, 3 signs: 2 5 9; 3 pictures are held out\n"

    folder = home / "models" / "own"
    assert sorted(p.name for p in folder.iterdir()) == ["card.json", LIVE, WEIGHTS]
    assert json.loads(json.dumps(card)) == card
    kept = verify(folder)
    assert (kept.name, kept.labels, kept.input_px) == ("own", ("2", "5", "9"), 64)
    assert (card["name"], card["labels"]) == ("own", ["2", "5", "9"])
    assert kept.data["mine"]["people"] == 1
    assert (kept.data["mine"]["pictures"], kept.data["mine"]["held_out"]) == (3, ["hand1"])
    assert (kept.recipe["epochs"], kept.recipe["batch"], kept.recipe["epochs_trained"]) == (2, 2, 2)
    assert (kept.measured[0]["n"], kept.measured[0]["engine"]) == (3, "Keras, float32")
    assert kept.intended_use

    run = home / "runs" / "own"
    assert {p.name for p in run.iterdir()} == RUN_FILES
    assert (run / "log.csv").read_text().count("\n") == 3
    assert json.loads((run / "result.json").read_text())["n"] == 3
    assert json.loads((run / "report.json").read_text())["n"] == 3

    assert main(["predict", str(known[5].path), "--model", "own", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer["probabilities"]) == ["2", "5", "9"]
    assert main(["evaluate", "--model", "own", "--data", str(tree), "--unseen", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["n"] == 3
    assert main(["models", "list"]) == 0
    assert "own: 3 signs (2 5 9)" in capsys.readouterr().out


@pytest.mark.usefixtures("bare")
def test_rendered_hands_can_be_added(tree, home, capsys):
    assert main(words(tree, "--rendered", "4", "--live", "float16")) == 0
    assert load_card(home / "models" / "own").data["rendered"]["pictures"] == 4
    assert load_card(home / "models" / "own").labels == ("0", "1", "2", "3", "5", "9")
    assert capsys.readouterr().err.startswith("7 hands, 6 signs: 0 1 2 3 5 9")


@pytest.mark.usefixtures("bare")
def test_a_sign_that_only_people_held_out_show_is_told(tree, capsys):
    (tree / "9" / "hand2_9.png").unlink()
    assert main(words(tree)) == 1
    assert "Only pictures that are held out show 9. Hold out others" in capsys.readouterr().err


# stopped, and gone on with


@pytest.fixture(scope="module")
def uncut(tmp_path_factory):
    """A run that was never stopped: (its pictures, the content of its weights.npz)."""
    folder = tmp_path_factory.mktemp("uncut")
    data = photos(folder / "set")
    with pytest.MonkeyPatch.context() as m:
        m.setenv("SIGNCAM_HOME", str(folder / "home"))
        use_small(m)
        leave_out(m)
        assert main(whole(data)) == 0
    return data, (folder / "home" / "models" / "own" / WEIGHTS).read_bytes()


@pytest.mark.usefixtures("bare")
def test_stopped_by_ctrl_c_it_keeps_the_best_so_far_and_resumed_it_ends_as_if_it_had_not_been(
    uncut, home, capsys, monkeypatch
):
    data, weights = uncut
    with monkeypatch.context() as m:
        ctrl_c_at(m, epoch=2, batch=3)
        assert main(whole(data)) == 130
    said = capsys.readouterr()
    assert epochs_in(said.out) == ["epoch 1/3"]
    assert "stopped; the best so far is kept. The same command with --resume goes on" in said.err
    card = verify(home / "models" / "own")
    assert (card.recipe["epochs"], card.recipe["epochs_trained"]) == (3, 1)
    assert card.measured[0]["n"] == 6
    assert {p.name for p in (home / "runs" / "own").iterdir()} == RUN_FILES
    stopped = (home / "models" / "own" / WEIGHTS).read_bytes()
    assert stopped != weights

    assert main(whole(data, "--resume")) == 0
    said = capsys.readouterr().out
    assert epochs_in(said) == ["epoch 2/3", "epoch 3/3"]
    assert "Try it: signcam --model own" in said
    assert (home / "models" / "own" / WEIGHTS).read_bytes() == weights
    assert load_card(home / "models" / "own").recipe["epochs_trained"] == 3

    with monkeypatch.context() as m:  # another run of this name, stopped at once, leaves all of that alone
        ctrl_c_at(m, epoch=1, batch=1)
        assert main(whole(data, "--seed", "5")) == 130
    said = capsys.readouterr()
    assert (epochs_in(said.out), said.err.splitlines()[-1]) == (
        [],
        "signcam: stopped before an epoch was done; nothing is kept.",
    )
    assert (home / "models" / "own" / WEIGHTS).read_bytes() == weights
    assert main(whole(data, "--resume")) == 0
    assert epochs_in(capsys.readouterr().out) == []


DRIVER = """
import os, signal, sys
import signcam.env
sys.path[:0] = [sys.argv.pop(1), sys.argv.pop(1)]
import pytest
from test_train import out_module, main, use_small

def named(bars, what):
    def tell(done, total):
        told.append(done)
        if what == "Epoch" and len(told) == total + 2:
            os.kill(os.getpid(), signal.SIGKILL)
    return tell

told = []
with pytest.MonkeyPatch.context() as m:
    use_small(m)
    m.setattr(out_module.Bars, "named", named)
    sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
@pytest.mark.usefixtures("bare")
def test_killed_in_the_middle_and_resumed_it_ends_as_if_it_had_not_been(uncut, home, capsys):
    """A process of its own, killed in the second step of the second epoch: nothing in it can clean up."""
    data, weights = uncut
    child = subprocess.run(
        [sys.executable, "-c", DRIVER, *map(str, Path(__file__).parents[:2]), *whole(data)],
        capture_output=True,
        check=False,
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    assert not (home / "models").exists()
    assert main(whole(data, "--resume")) == 0
    assert epochs_in(capsys.readouterr().out) == ["epoch 2/3", "epoch 3/3"]
    assert (home / "models" / "own" / WEIGHTS).read_bytes() == weights
    run = home / "runs" / "own"
    assert [line.partition(",")[0] for line in (run / LOG).read_text().splitlines()] == ["epoch", "1", "2", "3"]
    assert len(list((run / TENSORBOARD / "train").iterdir())) == 3, "each epoch once"


@pytest.mark.usefixtures("bare")
def test_there_must_be_a_run_to_resume(uncut, capsys):
    assert main(whole(uncut[0], "--resume")) == 1
    assert "no run to resume" in capsys.readouterr().err


def full(*_, **__):
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.usefixtures("bare")
def test_a_full_disk_is_told_wherever_it_strikes_and_the_run_goes_on(uncut, home, capsys, monkeypatch):
    data, weights = uncut
    kept = home / "runs" / "own" / CHECKPOINT
    with monkeypatch.context() as m:
        ctrl_c_at(m, epoch=2, batch=1)
        assert main(whole(data)) == 130
    first = kept.read_bytes()
    for place, says in (
        ("training.checkpoint", "The checkpoint cannot be written"),
        ("training.study", "curves.png cannot be written"),
        ("model.bundle", "The model cannot be written"),
    ):
        capsys.readouterr()
        with monkeypatch.context() as m:
            m.setattr(f"signcam.{place}.write_atomically", full)
            assert main(whole(data, "--resume")) == 1
        said = capsys.readouterr().err.splitlines()[-1]
        assert says in said
        assert said.endswith("No space left on device. Is the disk full?")
        epochs = 1 if place == "training.checkpoint" else 3
        assert len(checkpoint.read_about(kept).history) == epochs
        assert (kept.read_bytes() == first) == (epochs == 1)
    assert main(whole(data, "--resume")) == 0
    assert (home / "models" / "own" / WEIGHTS).read_bytes() == weights


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("in_epoch", [1, 3])
def test_a_run_that_becomes_unstable_ends_with_its_last_good_epoch(in_epoch, uncut, home, capsys, monkeypatch):
    train_epoch = fit_module._train

    def unstable(step, batches, epoch, on_batch):
        loss, accuracy, busy = train_epoch(step, batches, epoch, on_batch)
        return (float("nan") if epoch == in_epoch else loss), accuracy, busy

    monkeypatch.setattr(fit_module, "_train", unstable)
    assert main(whole(uncut[0])) == 1
    said = capsys.readouterr()
    assert f"unstable in epoch {in_epoch}: the loss or a weight is no longer a number." in said.err
    if in_epoch == 1:
        assert "There are no good weights yet." in said.err
        assert not (home / "models").exists()
        return
    assert "The weights of epoch 2 are kept. Train anew" in said.err
    assert len(checkpoint.read_about(home / "runs" / "own" / CHECKPOINT).history) == 2
    assert verify(home / "models" / "own").recipe["epochs_trained"] == 2
    assert "The model is in" in said.out


# watched, and selected by


def scripted_validation(monkeypatch, accuracies):
    """What each epoch's validation is said to give."""
    said = iter(accuracies)
    monkeypatch.setattr(fit_module, "_validate", lambda *_: (1.0, next(said)))


@pytest.mark.usefixtures("bare")
def test_the_best_epoch_by_validation_is_kept_and_patience_ends_the_run(tmp_path, home, capsys, monkeypatch):
    data = photos(tmp_path / "set")
    how = ("--epochs", "9", "--validation", "0.3", "--patience", "2")
    with monkeypatch.context() as m:
        scripted_validation(m, (0.5, 0.8, 0.7, 0.6, 1.0))
        assert main(whole(data, *how)) == 0
    said = capsys.readouterr()
    assert epochs_in(said.out) == [f"epoch {k}/9" for k in (1, 2, 3, 4)]
    assert "validation 80.0 %" in said.out
    assert said.err == "12 pictures, 3 signs: a b c; 6 pictures are held out; 6 are kept for validation\n"
    run, folder = home / "runs" / "own", home / "models" / "own"
    assert len(checkpoint.read_about(run / BEST).history) == 2
    assert len(checkpoint.read_about(run / CHECKPOINT).history) == 4
    card = load_card(folder)
    assert (card.recipe["epochs_trained"], card.recipe["epoch_kept"]) == (4, 2)
    kept = read_weights(folder, card)
    selected, last = small(3), small(3)
    checkpoint.restore(run / BEST, selected, optimizer=False)
    checkpoint.restore(run / CHECKPOINT, last, optimizer=False)
    assert all(np.array_equal(kept[name], a) for name, a in rounded(weights_of(selected)).items())
    assert not all(np.array_equal(kept[name], a) for name, a in rounded(weights_of(last)).items())

    assert main(whole(data, *how, "--resume")) == 0
    assert epochs_in(capsys.readouterr().out) == [], "a run that ended early is over"


@pytest.mark.usefixtures("bare")
def test_without_validation_nothing_is_selected(tmp_path, home, capsys, monkeypatch):
    """The pictures held out are watched, but the last epoch is kept, whatever they said."""
    scripted_validation(monkeypatch, (1.0, 0.1, 0.0))
    assert main(whole(photos(tmp_path / "set"))) == 0
    assert "held out 0.0 %" in capsys.readouterr().out
    run = home / "runs" / "own"
    assert not (run / BEST).exists()
    assert load_card(home / "models" / "own").recipe["epoch_kept"] == 3
    last = small(3)
    checkpoint.restore(run / CHECKPOINT, last, optimizer=False)
    folder = home / "models" / "own"
    kept = read_weights(folder, load_card(folder))
    assert all(np.array_equal(kept[name], a) for name, a in rounded(weights_of(last)).items())


# from another model


@pytest.fixture
def base(home, small_network):
    """A model of the user's own, `base`, of two signs: with random weights, and averages as a trained one has them."""
    network = small(2)
    rng = np.random.default_rng(0)
    for v in network.weights:
        if v.path.startswith("bn"):
            v.assign(rng.uniform(0.5, 1.5, v.shape))
    card = ModelCard(name="base", labels=("x", "y"), input_px=64, crop=CROP_RULE, preprocessing=PREPROCESSING)
    save_model(home / "models" / "base", card, weights_of(network), b"live")
    return home / "models" / "base"


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(
    ("part", "changes"),
    [("head", ("hidden1/", "predictions/")), ("last stage", ("conv5/", "bn5/", "hidden1/", "predictions/"))],
)
def test_of_a_model_that_is_started_from_only_the_part_that_is_trained_changes(
    base, home, tmp_path, capsys, monkeypatch, part, changes
):
    letters = replace(recipes.LETTERS, trained=part, hidden=(16,), hold_out="0/2")
    monkeypatch.setitem(recipes.RECIPES, "letters", letters)
    data = photos(tmp_path / "set", people=3, labels="abcde")
    words = whole(data, "--start", "base", recipe="letters")
    assert main(words) == 0
    assert "15 pictures, 5 signs: a b c d e; 15 pictures are held out" in capsys.readouterr().err
    folder = home / "models" / "own"
    card = load_card(folder)
    before, after = read_weights(base, load_card(base)), read_weights(folder, card)
    for name, array in after.items():
        if name.startswith(changes):
            assert name not in before or not np.array_equal(array, before[name]), name
        else:
            assert np.array_equal(array, before[name]), name
    assert after["hidden1/kernel"].shape[1] == 16
    assert (card.recipe["start"], card.recipe["trained"], card.recipe["hidden"]) == ("base", part, [16])

    if part == "head":  # both go on in the same way
        return
    uncut = (folder / WEIGHTS).read_bytes()
    with monkeypatch.context() as m:
        ctrl_c_at(m, epoch=2, batch=2)
        assert main(words) == 130
    assert (folder / WEIGHTS).read_bytes() != uncut
    assert main([*words, "--resume"]) == 0
    assert (folder / WEIGHTS).read_bytes() == uncut


@pytest.mark.usefixtures("bare")
def test_another_share_of_the_start_is_mixed_in_without_training_again(base, home, tmp_path, capsys):
    words = whole(photos(tmp_path / "set", people=4, labels="xy"), "--start", "base", "--rate", "1e-3")
    folder = home / "models" / "own"

    def weights_after(*more):
        assert main([*words, *more]) == 0
        return read_weights(folder, load_card(folder))

    learned, start = weights_after(), read_weights(base, load_card(base))
    assert not np.allclose(learned["predictions/kernel"], start["predictions/kernel"], atol=1e-3)
    capsys.readouterr()
    mixed = weights_after("--blend", "0.25", "--resume")
    assert epochs_in(capsys.readouterr().out) == []
    for name, array in mixed.items():
        np.testing.assert_allclose(array, 0.75 * learned[name] + 0.25 * start[name], rtol=2e-3, atol=1e-5, err_msg=name)
    assert load_card(folder).recipe["blend"] == 0.25
    assert main(whole(tmp_path / "set", "--start", "base", "--labels", "y,x", "--blend", "0.5", out="other")) == 1
    assert "base knows x y; the data have y x" in capsys.readouterr().err


def test_hidden_layers_are_in_the_model_and_both_engines_read_it_alike(base, home, tmp_path, monkeypatch):
    from signcam.model.classifier import load_classifier

    monkeypatch.setitem(recipes.RECIPES, "letters", replace(recipes.LETTERS, hidden=(16, 8), hold_out="0/2"))
    data = photos(tmp_path / "set", people=2, labels="abcde")
    assert main(whole(data, "--start", "base", "--epochs", "1", recipe="letters")) == 0
    folder = home / "models" / "own"
    network = load_network(folder)
    assert [layer.units for layer in network.layers if layer.name.startswith("hidden")] == [16, 8]
    pictures = np.random.default_rng(1).integers(0, 256, (8, 64, 64, 3), np.uint8)
    said = np.asarray(network(pictures.astype(np.float32) / 255))
    assert said.std(axis=0).max() > 1e-3, "the pictures are not all the same to it"
    with load_classifier(folder, "cpu") as classifier:
        for rgb, expected in zip(pictures, said, strict=True):
            answer = classifier.classify(Crop(rgb, np.eye(2, 3, dtype=np.float32), 0.0))
            assert answer.labels == ("a", "b", "c", "d", "e")
            assert answer.probabilities == pytest.approx(expected, abs=1e-4), "LiteRT of the same float16 weights"


@pytest.mark.usefixtures("bare")
def test_a_run_goes_on_only_from_the_model_it_began_from(base, home, tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(recipes.RECIPES, "letters", replace(recipes.LETTERS, hidden=(), hold_out="0/2"))
    words = whole(photos(tmp_path / "set"), "--start", "base", recipe="letters")
    with monkeypatch.context() as m:
        ctrl_c_at(m, epoch=2, batch=1)
        assert main(words) == 130
    card = load_card(base)
    arrays = read_weights(base, card)
    save_model(base, card, {**arrays, "conv1/bias": arrays["conv1/bias"] + 1}, b"live")
    assert main([*words, "--resume"]) == 1
    assert "changed since this run began" in capsys.readouterr().err
    save_model(base, card, {k: v for k, v in arrays.items() if k != "bn1/gamma"}, b"live")
    assert main(words) == 1
    assert "model to start from is not a ResNet-50 of signcam: missing ['bn1/gamma']" in capsys.readouterr().err


# several runs


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.usefixtures("bare")
def test_several_runs_make_figures_stop_and_go_on(tmp_path, home, capsys, monkeypatch):
    words = whole(photos(tmp_path / "set"), "--seeds", "2", "--hold-out", "each/2", "--epochs", "2", "--json", out=None)
    runs = [("0/2", 0), ("0/2", 1), ("1/2", 0), ("1/2", 1)]
    folders = [f"digits-{which.replace('/', 'of')}-seed{seed}" for which, seed in runs]
    with monkeypatch.context() as m:
        ctrl_c_at(m, epoch=4, batch=2)  # the second of the second run
        assert main(words) == 130
    said = capsys.readouterr()
    assert said.err.splitlines()[-1].startswith("signcam: stopped. The same command with --resume goes on from")
    assert [json.loads(line).get("seed") for line in said.out.splitlines()] == [None, None, 0, None]

    assert main([*words, "--resume"]) == 0
    said = capsys.readouterr()
    begun = [line.partition(": ")[2] for line in said.err.splitlines() if line.startswith("run ")]
    assert begun == folders[1:]
    *lines, summary = map(json.loads, said.out.splitlines())
    assert [line["epoch"] for line in lines if "epoch" in line] == [2, 1, 2, 1, 2]
    results = [line for line in lines if "hold_out" in line]
    assert [(r["hold_out"], r["seed"], r["epochs"]) for r in results] == [(*run, 2) for run in runs]
    accuracies = [r["accuracy"] for r in results]
    assert (summary["recipe"], summary["runs"], summary["pooled"]["n"]) == ("digits", 4, 4 * 12)
    assert (summary["lowest"], summary["highest"]) == (min(accuracies), max(accuracies))
    assert summary["mean"] == pytest.approx(np.mean(accuracies))
    assert [(e["hold_out"], e["seed"]) for e in summary["each"]] == runs
    assert sorted(p.name for p in (home / "runs").iterdir()) == folders
    assert {p.name for p in (home / "runs" / folders[3]).iterdir()} == RUN_FILES - {CHECKPOINT}
    assert not (home / "models").exists()

    assert main([*words, "--resume"]) == 0
    said = capsys.readouterr()
    assert "run " not in said.err, "all of them are done"
    assert json.loads(said.out.splitlines()[-1]) == summary
    assert main([*words, "--resume", "--epochs", "3"]) == 1
    assert "of another recipe or other data" in capsys.readouterr().err


@pytest.mark.usefixtures("bare")
def test_a_few_of_what_is_left_out_are_named(tmp_path, capsys):
    data = photos(tmp_path / "set")
    for k in range(7):
        (data / "p3" / "a" / f"bad{k}.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert main(whole(data, "--epochs", "1")) == 0
    _, *named, last = capsys.readouterr().err.splitlines()
    assert [line.partition("bad")[2][0] for line in named] == list("01234")
    assert last == "signcam: 2 more were left out."


@pytest.mark.usefixtures("bare")
def test_a_study_of_nothing_is_told_before_it_is_trained(tmp_path, home, capsys):
    assert main(whole(photos(tmp_path / "set"), "--hold-out", "each/9", out=None)) == 1
    assert capsys.readouterr().err.splitlines()[-1].startswith("signcam: Nothing is held out, so there is no figure.")
    assert not (home / "runs" / "digits-0of9-seed0" / CHECKPOINT).exists()


@pytest.mark.usefixtures("bare")
def test_the_signs_pair_in_one_folder(tmp_path, home, capsys):
    (tmp_path / "signs").mkdir()
    rng = np.random.default_rng(0)
    for kind, n in (("train", 12), ("test", 6)):
        with h5py.File(tmp_path / "signs" / f"{kind}_signs.h5", "w") as f:
            f[f"{kind}_set_x"] = rng.integers(0, 256, (n, 64, 64, 3), np.uint8)
            f[f"{kind}_set_y"] = np.arange(n)[None] % 3
    assert main(whole(tmp_path / "signs", "--epochs", "1", recipe="signs")) == 0
    said = capsys.readouterr()
    assert said.err == "12 pictures, 3 signs: 0 1 2; 6 pictures are held out\n"
    assert "held out (test file): " in said.out
    card = load_card(home / "models" / "own")
    assert [(name, d["pictures"], d["held_out_pictures"]) for name, d in card.data.items()] == [
        *(("train_signs", 12, 0), ("test_signs", 0, 6)),
    ]
    assert any("ask it with --whole" in limit for limit in card.limits)


# what cannot be done


WRONG = """
import contextlib, io, json, sys
import signcam.env
sys.modules["keras"] = sys.modules["tensorflow"] = None  # to import them would fail, and take its time
from signcam.cli.main import main
from signcam.hand.crop import CROP_RULE
told = []
for words in json.load(sys.stdin):
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        try:
            code = main(["train", *words])
        except SystemExit as e:
            code = e.code
    told.append((code, err.getvalue()))
json.dump(told, sys.stdout)
"""


def test_what_is_asked_wrongly_is_told_in_one_line_before_tensorflow_is_waited_for(tmp_path):
    data = str(photos(tmp_path / "set", people=2, labels="ab"))
    (tmp_path / "empty").mkdir()
    file = str(tmp_path / "set" / "p0" / "a" / "0.png")
    mine = ["--data", data, "--out", "own"]
    asked = {
        "There is no ": ["--data", str(tmp_path / "nowhere"), "--out", "own"],
        "empty holds no pictures": ["--data", str(tmp_path / "empty"), "--out", "own"],
        "neither a folder with one folder per sign nor a SIGNS .h5 file": ["--data", file, "--out", "own"],
        "--out needs a name": ["--data", data],
        "--out needs a name for": ["--data", data, "--out", ""],
        "--out needs a name for the model": ["--data", data, "--out", "x/.."],
        "is no folder": ["--data", data, "--out", f"{file}/own"],
        "Epochs, batch and views must be at least 1": [*mine, "--epochs", "0"],
        "must be at least 1.": [*mine, "--batch", "-1"],
        "--seeds must be at least 1": [*mine, "--seeds", "0"],
        "Several runs make figures and no model": [*mine, "--seeds", "2"],
        "has no picture of “q”": [*mine, "--labels", "a,q"],
        "--labels names no label": [*mine, "--labels", " , "],
        "--labels names the label “a” 2 times": [*mine, "--labels", "a,b,a"],
        "not “half”": [*mine, "--hold-out", "half"],
        "There is no fold 2 of 2": [*mine, "--hold-out", "2/2"],
        "needs a number of parts": ["--data", data, "--hold-out", "each"],
        "from 0 to below 0.9, not 2.0": [*mine, "--validation", "2"],
        "give --validation": [*mine, "--patience", "1"],
        "There is no model “nosuch”": [*mine, "--start", "nosuch"],
        "give --start": [*mine, "--recipe", "letters", "--start", ""],
        "Give --out another name": ["--data", data, "--out", "digits", "--start", "digits"],
        "This needs a file to examine on": [*mine, "--recipe", "signs"],
        "cannot be trained on and examined on": [*mine, "--recipe", "signs", "--test", data],
        "--test is for the split by files": [*mine, "--test", data],
        "is given twice": ["--data", data, data, "--out", "own"],
        "holds no pictures. Give a folder of pictures of rooms": [*mine, "--backgrounds", str(tmp_path / "empty")],
        "do not go with whole pictures": [*mine, "--recipe", "digits", "--rendered", "3"],
    }
    child = subprocess.run(
        [sys.executable, "-c", WRONG],
        input=json.dumps(list(asked.values())),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert child.returncode == 0, child.stderr
    for (says, words), (code, told) in zip(asked.items(), json.loads(child.stdout), strict=True):
        assert code == 1, (words, told)
        assert told.startswith("signcam: "), (words, told)
        assert says in told, (words, told)
        assert told.count("\n") == 1, (words, told)


ONE_EPOCH = ("--epochs", "1", "--live", "float16", "--json")


@pytest.mark.slow
def test_resnet50_as_a_program_of_its_own(tmp_path, monkeypatch, known, capsys):
    """The real network, one epoch: what it costs is why it is one, and why nothing is asked of its answers."""
    hands = {sign: read_image(next(DATA.glob(f"{sign}_*.png"))) for sign in "259"}
    told = [*words(two_people(tmp_path / "mine", hands)), *ONE_EPOCH]
    made = run([sys.executable, "-X", "utf8", "-m", "signcam", *told], tmp_path / "own")
    assert made.code == 0, made.err
    progress, card = map(json.loads, made.out.splitlines())
    assert progress["epochs"] == 1
    assert card["labels"] == ["2", "5", "9"]
    assert 30e6 < (made.folder / "models" / "own" / WEIGHTS).stat().st_size < 50e6  # 23.6 million numbers of 2 bytes
    monkeypatch.setenv("SIGNCAM_HOME", str(made.folder))
    assert main(["predict", str(known[5].path), "--model", "own", "--device", "cpu", "--json"]) == 0
    assert list(json.loads(capsys.readouterr().out)["probabilities"]) == ["2", "5", "9"]
