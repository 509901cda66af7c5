"""`signcam train`, whole: from labelled pictures to a model that `predict` and `evaluate` can use."""

import faulthandler
import json
import subprocess
import sys

import cv2
import numpy as np
import pytest

from signcam.cli import train as train_module
from signcam.cli.main import main
from signcam.model.bundle import LIVE, WEIGHTS, load_card, verify
from signcam.settings import write_atomically
from signcam.training.fit import fit, trained

# TensorFlow's converter says this of every int8 model with float inputs, which is what is wanted
pytestmark = pytest.mark.filterwarnings("ignore:Statistics for quantized inputs were expected")


def small(classes, *, input_px=64, bn_momentum=0.9):
    """A network of the same doors as ResNet-50, small enough to train in a test."""
    import keras
    from keras import layers

    pictures = keras.Input((input_px, input_px, 3), name="pictures")
    x = layers.Conv2D(8, 7, strides=4, name="conv1")(pictures)
    x = layers.ReLU()(layers.BatchNormalization(momentum=bn_momentum, name="bn1")(x))
    x = layers.Flatten()(layers.AveragePooling2D(3)(x))
    return keras.Model(pictures, layers.Dense(classes, activation="softmax", dtype="float32", name="predictions")(x))


@pytest.fixture
def small_network(monkeypatch):
    """`signcam train` trains this instead of ResNet-50."""
    monkeypatch.setitem(fit.__kwdefaults__, "build", small)
    monkeypatch.setattr(trained, "__defaults__", (small,))
    monkeypatch.setattr("signcam.model.classifier.may_have_gpu", lambda: False)  # Keras would expect a ResNet-50


@pytest.fixture
def tree(known, tmp_path):
    """Three signs, each by two people: the known picture and its mirror image."""
    root = tmp_path / "mine"
    for k in (known[2], known[5], known[9]):
        for person, rgb in (("hand1", k.rgb), ("hand2", k.rgb[:, ::-1])):
            _, content = cv2.imencode(".png", cv2.cvtColor(np.ascontiguousarray(rgb), cv2.COLOR_RGB2BGR))
            write_atomically(root / k.sign / f"{person}_{k.sign}.png", content.tobytes())
    return root


def words(tree, *more):
    return ["train", "--data", str(tree), "--out", "own", "--epochs", "2", "--batch", "2", "--hold-out", "0/2", *more]


@pytest.mark.usefixtures("small_network")
def test_from_pictures_to_a_model_that_works(tree, home, known, capsys):
    assert main(words(tree, "--json")) == 0
    said = capsys.readouterr()
    first, second, card = map(json.loads, said.out.splitlines())
    assert [(p["epoch"], p["epochs"]) for p in (first, second)] == [(1, 2), (2, 2)]
    assert 0 <= second["val_accuracy"] <= 1
    assert "3 hands, 3 signs: 2 5 9; 3 hands of other people are held out" in said.err

    folder = home / "models" / "own"
    assert sorted(p.name for p in folder.iterdir()) == ["card.json", LIVE, WEIGHTS]
    assert json.loads(json.dumps(card)) == card
    kept = verify(folder)
    assert (
        (kept.name, kept.labels, kept.input_px) == ("own", ("2", "5", "9"), 64) == (card["name"], ("2", "5", "9"), 64)
    )
    assert kept.data["mine"]["people"] == 1
    assert (kept.data["mine"]["pictures"], kept.data["mine"]["held_out"]) == (3, ["hand1"])
    assert (kept.recipe["epochs"], kept.recipe["batch"]) == (2, 2)
    assert kept.intended_use
    assert (home / "runs" / "own" / "log.csv").read_text().count("\n") == 3

    assert main(["predict", str(known[5].path), "--model", "own", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer["probabilities"]) == ["2", "5", "9"]
    assert main(["evaluate", "--model", "own", "--data", str(tree), "--unseen", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["n"] == 3
    assert main(["models", "list"]) == 0
    assert "own: 3 signs (2 5 9)" in capsys.readouterr().out


@pytest.mark.usefixtures("small_network")
def test_stopped_by_ctrl_c_and_resumed_it_ends_as_if_it_had_not_been(tree, home, capsys, monkeypatch):
    assert main(words(tree, "--live", "float16")) == 0
    assert "The model is in" in capsys.readouterr().out
    uncut = (home / "models" / "own" / WEIGHTS).read_bytes()

    def ctrl_c(_):
        raise KeyboardInterrupt

    with monkeypatch.context() as m:
        m.setattr(train_module, "in_words", ctrl_c)
        assert main(words(tree, "--live", "float16")) == 130
    assert "The same command with --resume goes on" in capsys.readouterr().err
    assert main(words(tree, "--live", "float16", "--resume")) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in said][:-1] == ["epoch 2/2"]
    assert said[-1].endswith("Try it: signcam --model own")
    assert (home / "models" / "own" / WEIGHTS).read_bytes() == uncut


@pytest.mark.usefixtures("small_network")
def test_rendered_hands_can_be_added(tree, home, capsys):
    assert main(words(tree, "--rendered", "4", "--live", "float16")) == 0
    assert load_card(home / "models" / "own").data["rendered"]["pictures"] == 4
    assert load_card(home / "models" / "own").labels == ("0", "1", "2", "3", "5", "9")
    assert capsys.readouterr().err.startswith("7 hands, 6 signs: 0 1 2 3 5 9")


@pytest.mark.usefixtures("small_network")
def test_a_sign_that_only_people_held_out_show_is_told(tree, capsys):
    (tree / "9" / "hand2_9.png").unlink()
    assert main(words(tree)) == 1
    assert "Only people who are held out sign 9. Hold out others" in capsys.readouterr().err


@pytest.mark.usefixtures("small_network")
def test_one_sign_is_too_few(tree, tmp_path, capsys):
    for sign in ("2", "5"):
        for path in (tree / sign).iterdir():
            path.unlink()
    assert main(words(tree)) == 1
    assert "There is only one sign, “9”. A model needs pictures of at least two." in capsys.readouterr().err


@pytest.mark.usefixtures("small_network")
def test_there_must_be_a_run_to_resume(tree, capsys):
    assert main(words(tree, "--resume")) == 1
    assert "no run to resume" in capsys.readouterr().err


@pytest.mark.slow
def test_resnet50_as_a_program_of_its_own(tree, home, known):
    """The real network, one epoch: what it costs is why it is one, and why nothing is asked of its answers."""
    faulthandler.cancel_dump_traceback_later()  # this test is longer than pytest's patience, on purpose

    def signcam(*arguments):
        return subprocess.run(
            [sys.executable, "-X", "utf8", "-m", "signcam", *arguments],
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    made = signcam(*words(tree, "--epochs", "1", "--live", "float16", "--json"))
    assert made.returncode == 0, made.stderr
    progress, card = map(json.loads, made.stdout.splitlines())
    assert progress["epochs"] == 1
    assert card["labels"] == ["2", "5", "9"]
    assert 30e6 < (home / "models" / "own" / WEIGHTS).stat().st_size < 50e6  # 23.6 million numbers of 2 bytes
    answer = signcam("predict", str(known[5].path), "--model", "own", "--device", "cpu", "--json")
    assert answer.returncode == 0, answer.stderr
    assert list(json.loads(answer.stdout)["probabilities"]) == ["2", "5", "9"]
