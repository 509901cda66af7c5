"""`signcam calibrate`: what is answered stays, how sure it is agrees with how often it is right, in every engine."""

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest

from signcam.cli.main import main
from signcam.model.bundle import LIVE, load_card, read_file, read_weights, save_card, verify
from signcam.model.classifier import LiteRTEngine, load_classifier
from signcam.model.head import Backbone, with_temperature
from signcam.settings import find_model, home
from signcam.training.calibrate import HIGHEST
from signcam.training.heads import shares
from signcam.training.rehearsal import rehearsal
from signcam.values import Crop


@pytest.fixture
def pictures(known, tmp_path):
    """A folder with the known picture of each digit."""
    for k in known:
        (tmp_path / "pictures" / k.sign).mkdir(parents=True)
        shutil.copy(k.path, tmp_path / "pictures" / k.sign)
    return tmp_path / "pictures"


@pytest.fixture
def mine(tiny_model):
    """A model of the user's own, sure of 5 whatever it sees."""
    return shutil.copytree(tiny_model, home() / "models" / "mine")


def probability_of_5(name):
    with load_classifier(find_model(name), "cpu") as classifier:
        said = classifier.classify(Crop(np.zeros((64, 64, 3), np.uint8), np.eye(2, 3, dtype=np.float32), 0.0))
    assert said.best[0] == "5"
    return said.best[1]


def test_a_model_that_is_too_sure_says_less(mine, pictures, capsys):
    before = probability_of_5("mine")
    assert main(["calibrate", "--model", "mine", "--data", str(pictures), "--json"]) == 0
    told = capsys.readouterr()
    card = json.loads(told.out)
    assert "before: off by 84." in told.err
    (known,) = card["recipe"]["calibrations"]
    assert known["temperature"] == pytest.approx(HIGHEST, rel=1e-3)  # right once in ten: as unsure as it can be made
    assert known["n"] == 10
    assert set(known["data_sha256"]) == {"pictures"}
    assert before == pytest.approx(np.exp(5) / (np.exp(5) + 9), abs=2e-3)
    assert probability_of_5("mine") == pytest.approx(np.exp(1) / (np.exp(1) + 9), abs=2e-3)
    assert read_weights(mine, verify(mine))["predictions/bias"][5] == pytest.approx(1.0, rel=1e-3)
    assert main(["models", "undo"]) == 0  # the earlier one was kept
    capsys.readouterr()
    (back,) = {p.name for p in (home() / "models").iterdir() if p.is_dir() and not p.name.startswith(".")} - {"mine"}
    assert probability_of_5(back) == pytest.approx(before)


def test_figures_that_stay_true_stay(mine, pictures):
    card = load_card(mine)
    save_card(mine, replace(card, measured=({"on": "x", "n": 10, "accuracy": 0.1, "ece": 0.84},)))
    assert main(["calibrate", "--model", "mine", "--data", str(pictures), "--out", "calmer"]) == 0
    assert load_card(find_model("calmer")).measured == ({"on": "x", "n": 10, "accuracy": 0.1, "ece": None},)
    assert load_card(mine).measured[0]["ece"] == 0.84


def test_the_bundled_model_is_sharper_in_its_int8_file_without_another_answer():
    folder = find_model("digits")
    card = load_card(folder)
    live = read_file(folder, card, LIVE)
    views = rehearsal(card.labels)[:12]
    logits = Backbone(live, "SOFTMAX").features(views)
    sharper = LiteRTEngine(with_temperature(live, 0.5), card).probabilities(views.astype(np.float32) / 255)
    np.testing.assert_allclose(sharper, shares(2 * logits), atol=0.01)  # in steps of 1/256
    plain = LiteRTEngine(live, card).probabilities(views.astype(np.float32) / 255)
    np.testing.assert_array_equal(sharper.argmax(axis=1), plain.argmax(axis=1))
    assert sharper.max(axis=1).mean() > plain.max(axis=1).mean()


def test_something_added_to_a_logit_is_in_every_kind_of_file(tiny_model):
    for folder, tolerance in ((find_model("digits"), 0.02), (tiny_model, 2e-3)):  # int8 and float16
        card = load_card(folder)
        live = read_file(folder, card, LIVE)
        views = rehearsal(tuple("0123456789"))[:12]
        logits = Backbone(live, "SOFTMAX").features(views)
        added = np.linspace(-1, 1, len(card.labels), dtype=np.float32)
        said = LiteRTEngine(with_temperature(live, 2.0, added), card).probabilities(views.astype(np.float32) / 255)
        np.testing.assert_allclose(said, shares((logits + added) / 2), atol=tolerance)


def test_none_can_be_made_rarer(mine, pictures):
    card = load_card(mine)
    save_card(mine, replace(card, labels=(*"01234", "none", *"6789")))  # it is sure of “none” whatever it sees
    (pictures / "5").rename(pictures / "none")
    assert main(["calibrate", "--model", "mine", "--data", str(pictures), "--none-odds", "0.001"]) == 0
    now = load_card(mine)
    assert now.recipe["calibrations"][0]["none_odds"] == 0.001
    temperature = now.recipe["calibrations"][0]["temperature"]
    bias = read_weights(mine, verify(mine))["predictions/bias"]
    assert bias[5] == pytest.approx((5 + np.log(0.001)) / temperature, rel=2e-3)
    assert bias[4] == 0.0


def test_without_none_its_odds_cannot_be_changed(mine, pictures, capsys):
    assert main(["calibrate", "--model", "mine", "--data", str(pictures), "--none-odds", "0.1"]) == 1
    assert "This model has no “none”. Leave --none-odds out." in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["calibrate", "--model", "mine", "--data", str(pictures), "--none-odds", "0"])


def test_what_came_with_signcam_stays_as_it_is(pictures, capsys):
    assert main(["calibrate", "--model", "digits", "--data", str(pictures)]) == 1
    assert "“digits” came with signcam and stays as it is. Give --out" in capsys.readouterr().err


def test_pictures_of_unknown_signs_alone_are_no_measure(mine, pictures, capsys):
    for folder in list(pictures.iterdir()):
        if folder.name != "5":
            shutil.rmtree(folder)
    (pictures / "5").rename(pictures / "hello")
    assert main(["calibrate", "--model", "mine", "--data", str(pictures)]) == 1
    assert "There is no hand in these pictures that shows a sign of mine" in capsys.readouterr().err
    verify(mine)
