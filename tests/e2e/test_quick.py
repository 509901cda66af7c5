"""Quick, whole: from recorded samples to a model with another head that reads live, and what is told of it."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from signcam.cli.main import main
from signcam.dataset.store import Store
from signcam.errors import ModelError
from signcam.hand.crop import crop_hand
from signcam.hand.sample import cut_sample
from signcam.model.bundle import LIVE, load_card, read_file, read_weights, verify
from signcam.model.classifier import LiteRTEngine, load_classifier
from signcam.model.head import Backbone, with_head
from signcam.settings import find_model
from signcam.training.rehearsal import rehearsal
from signcam.values import Frame

SIGNS = {"two": 2, "five": 5, "nine": 9}  # new labels for known pictures


@pytest.fixture(scope="module")
def recorded(known, image_detector, tmp_path_factory):
    """A user's folder: three new signs by Ada and Ben, six samples of each, which differ in light and noise."""
    folder = tmp_path_factory.mktemp("quick")
    rng = np.random.default_rng(0)
    with Store(folder / "samples") as store:
        for label, digit in SIGNS.items():
            hand = image_detector.detect(known[digit].frame())
            for k in range(12):
                rgb = cv2.convertScaleAbs(known[digit].rgb, alpha=rng.uniform(0.7, 1.2), beta=rng.uniform(-20, 20))
                rgb = np.clip(rgb + rng.normal(0, 6, rgb.shape), 0, 255).astype(np.uint8)
                who = ("Ada", "Ben")[k % 2]
                store.add(cut_sample(Frame(rgb, k, 0.0), hand, label, signer=who, session=f"{who}1", camera="Cam"))
    return folder


@pytest.fixture
def train(recorded, monkeypatch, capsys):
    """train(*options, code=0) -> the JSON lines of `signcam train --data recorded --recipe head`."""
    monkeypatch.setenv("SIGNCAM_HOME", str(recorded))

    def run(*options, code=0):
        capsys.readouterr()
        assert main(["train", "--data", "recorded", "--recipe", "head", *options, "--json"]) == code
        said = capsys.readouterr()
        return [json.loads(line) for line in said.out.splitlines()] if code == 0 else said.err

    return run


def read(model, known, image_detector):
    """What a model reads in the known pictures of the three signs."""
    with load_classifier(find_model(model), "cpu") as classifier:
        crops = []
        for digit in SIGNS.values():
            frame = known[digit].frame()
            crops.append(crop_hand(frame, image_detector.detect(frame), 64))
        return [p.best for p in classifier.classify_all(crops)]


def test_new_signs_are_learned_judged_on_each_other_and_read(train, known, image_detector):
    *epochs, told, card = train("--base", "digits", "--out", "mine", "--epochs", "8")
    assert [p["epoch"] for p in epochs] == list(range(1, 9))
    verdict = told["verdict"]
    assert (verdict["how"], verdict["new"]["n"]) == ("signers", 36)
    assert set(verdict["new"]["per_signer"]) == {"Ada", "Ben"}
    assert verdict["new"]["right"] == 36
    assert verdict["old"] is None
    notes = " ".join(verdict["notes"])
    assert "digits knows none of these signs" in notes
    assert "2 people are few" in notes
    assert "Split by picture and not by person, the same samples come to 100.0 %: having met somebody does not" in notes
    assert "Few samples: “two” (12)" in notes
    assert len(verdict["samples"]) == 36
    assert (Store().folder / verdict["samples"][0][0]).is_file()
    assert card["labels"] == ["five", "nine", "two"]
    assert card["measured"][0]["accuracy"] == 1.0
    assert card["data"]["samples"]["signers"] == ["Ada", "Ben"]
    assert verify(find_model("mine")).labels == ("five", "nine", "two")
    assert [label for label, _ in read("mine", known, image_detector)] == list(SIGNS)
    assert min(p for _, p in read("mine", known, image_detector)) > 0.6


def test_the_former_signs_can_stay(train, known, image_detector):
    told, card = train("--keep", "--out", "both", "--labels", "two,nine", "--signers", "Ada", "--epochs", "8")[-2:]
    assert card["labels"] == [*load_card(find_model("digits")).labels, "two", "nine"]
    assert [label for label, _ in read("both", known, image_detector)] == ["two", "5", "nine"]
    notes = " ".join(told["verdict"]["notes"])
    assert "Only “Ada” signed, in one go" in notes
    assert "were kept by rendered hands" in notes
    assert told["verdict"]["how"] == "pictures"


def test_the_weights_are_the_bases_with_another_head(train, recorded):
    train("--out", "again", "--epochs", "2")
    own, base = (read_weights(f, load_card(f)) for f in (find_model("again"), find_model("digits")))
    assert {k for k in own if not np.array_equal(own[k], base[k])} == {"predictions/kernel", "predictions/bias"}
    assert own["predictions/kernel"].shape == (2048, 3)
    live = read_file(find_model("again"), load_card(find_model("again")), LIVE)
    views = rehearsal(tuple("0123456789"))[:4]
    answers = LiteRTEngine(live, load_card(find_model("again"))).probabilities(views.astype(np.float32) / 255)
    logits = Backbone(live).features(views) @ own["predictions/kernel"] + own["predictions/bias"]
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    np.testing.assert_allclose(answers, powers / powers.sum(axis=1, keepdims=True), atol=1e-4)


def test_a_head_is_put_on_what_it_fits_alone():
    folder = find_model("digits")
    live = read_file(folder, load_card(folder), LIVE)
    with pytest.raises(ModelError, match="A head for 2048 features cannot have a kernel of"):
        with_head(live, np.zeros((7, 3), np.float32), np.zeros(3, np.float32))
    for garbage in (b"", b"no flatbuffer at all", live[:1000]):
        with pytest.raises(ModelError, match="has no head that could be replaced"):
            Backbone(garbage)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--out", "x", "--signers", "Bob"), "No sample is of the signer “Bob”. There are: Ada, Ben."),
        (("--out", "x", "--labels", "two"), "There is only one sign, “two”"),
        (("--out", "x", "--rendered", "5"), "--rendered is not for the recipe “head”"),
        (("--out", "x", "--hold-out", "0/2"), "examines on everybody in turn"),
        (("--seeds", "2"), "Give --out, and one seed."),
        (("--out", "x", "--start", "imagenet"), "--start imagenet is not for the recipe"),
        (
            (
                "--out",
                "digits",
            ),
            "could not go on after a stop",
        ),
    ],
)
def test_what_cannot_be_done_is_one_message(train, options, says):
    assert says in train(*options, code=1)


def test_ctrl_c_keeps_what_was_learned(train, monkeypatch):
    from signcam.cli import retrain

    def tell(progress, *_):
        if progress.epoch == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(retrain, "tell_epoch", tell)
    assert "what was learned so far is kept" in train("--out", "stopped", "--epochs", "50", code=130)
    assert load_card(find_model("stopped")).recipe["epochs_trained"] == 3
