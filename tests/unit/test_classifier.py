"""A classifier answers with probabilities or with a message; which engine it takes, and what engines refuse."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from signcam.errors import ModelError
from signcam.hand.crop import CROP_RULE
from signcam.model import classifier as classifier_module
from signcam.model.bundle import LIVE, save_model
from signcam.model.classifier import Classifier, GpuLost, LiteRTEngine, load_classifier, may_have_gpu
from signcam.model.export import to_litert
from signcam.model.preprocess import PREPROCESSING
from signcam.settings import find_model
from signcam.values import Crop, ModelCard

CARD = ModelCard(name="mine", labels=("a", "b"), input_px=64, crop=CROP_RULE, preprocessing=PREPROCESSING)


def crop(grey=128, size=64):
    return Crop(np.full((size, size, 3), grey, np.uint8), np.eye(2, 3, dtype=np.float32), 0.0)


class Saying:
    """An engine that always gives these rows."""

    device = "here"

    def __init__(self, *rows):
        self.rows = np.array(rows, np.float32)
        self.batches = []

    def probabilities(self, batch):
        self.batches.append(batch)
        return self.rows[: len(batch)]


def test_a_crop_becomes_a_prediction_in_the_cards_order():
    engine = Saying((0.25, 0.75))
    said = Classifier(CARD, engine).classify(crop(255))
    assert (said.labels, said.best) == (("a", "b"), ("b", 0.75))
    assert (engine.batches[0].shape, engine.batches[0].dtype) == ((1, 64, 64, 3), np.float32)
    assert engine.batches[0].max() == 1.0
    assert Classifier(CARD, engine).device == "here"


def test_many_crops_are_asked_in_one_go():
    engine = Saying((0.25, 0.75), (1.0, 0.0))
    said = Classifier(CARD, engine).classify_all([crop(), crop()])
    assert [s.best[0] for s in said] == ["b", "a"]
    assert len(engine.batches) == 1
    assert Classifier(CARD, engine).classify_all([]) == []


def test_int8_steps_are_made_to_add_up_to_one():
    said = Classifier(CARD, Saying((90 / 256, 160 / 256))).classify(crop())
    assert said.probabilities.sum() == pytest.approx(1, abs=1e-6)
    assert said.best[1] == pytest.approx(0.64)


@pytest.mark.parametrize("number", [np.nan, np.inf])
def test_invalid_numbers_are_told(number):
    with pytest.raises(ModelError, match=r"invalid numbers\. Please choose another model"):
        Classifier(CARD, Saying((number, 0.5))).classify(crop())


def test_a_crop_of_another_size_is_told():
    with pytest.raises(ModelError, match="mine takes crops of 64x64 px"):
        Classifier(CARD, Saying((0.5, 0.5))).classify(crop(size=32))


def test_closing_twice_is_fine_and_a_closed_classifier_says_so():
    with Classifier(CARD, Saying((0.5, 0.5))) as classifier:
        pass
    classifier.close()
    with pytest.raises(ModelError, match=r"closed\. Load the model again"):
        classifier.classify(crop())


@pytest.fixture(scope="module")
def litert():
    """A LiteRT file that takes 64 px and says "b" to bright crops, "a" to dark ones."""
    pictures = keras.Input((64, 64, 3))
    x = keras.layers.GlobalAveragePooling2D()(pictures)
    network = keras.Model(pictures, keras.layers.Dense(2, activation="softmax", name="out")(x))
    network.layers[-1].set_weights([np.array([[-3, 3]] * 3, np.float32), np.array([4.5, -4.5], np.float32)])
    return to_litert(network, "float16", np.zeros((1, 64, 64, 3), np.uint8))


@pytest.fixture
def folder(tmp_path, litert):
    """A whole model, for the LiteRT engine only."""
    save_model(tmp_path / "mine", CARD, {"a/kernel": np.zeros(3, np.float32)}, litert)
    return tmp_path / "mine"


def test_a_model_is_loaded_and_answers(folder):
    with load_classifier(folder, "cpu") as classifier:
        assert classifier.device == "CPU"
        assert [classifier.classify(crop(grey)).best[0] for grey in (0, 255)] == ["a", "b"]
        said = classifier.classify_all([crop(255), crop(0), crop(255)])
    assert [s.best[0] for s in said] == ["b", "a", "b"]
    assert said[0].probabilities[1] == pytest.approx(1 / (1 + np.exp(-9)), abs=1e-4)


@pytest.mark.parametrize("live", [b"", b"no model", b"\x1c\x00\x00\x00TFL3" + bytes(200)])
def test_a_live_file_that_is_none_is_told_even_if_its_card_vouches_for_it(folder, live):
    save_model(folder, CARD, {}, live)
    with pytest.raises(ModelError, match=r"live\.tflite cannot be loaded .* Get the model again"):
        load_classifier(folder, "cpu")


@pytest.mark.parametrize(
    "card", [replace(CARD, labels=("a", "b", "c")), replace(CARD, input_px=96)], ids=["labels", "size"]
)
def test_a_live_file_that_does_not_fit_its_card_is_told(folder, litert, card):
    save_model(folder, card, {}, litert)
    with pytest.raises(ModelError, match=r"takes \(1, 64, 64, 3\) and gives \(1, 2\), its card speaks of"):
        load_classifier(folder, "cpu")


def test_a_damaged_live_file_never_reaches_the_interpreter(folder, monkeypatch):
    monkeypatch.setattr(classifier_module, "LiteRTEngine", lambda *_: pytest.fail("it was tried"))
    (folder / LIVE).write_bytes((folder / LIVE).read_bytes()[:-1])
    with pytest.raises(ModelError, match="damaged"):
        load_classifier(folder, "cpu")


def without_gpu(*_):
    raise RuntimeError("TensorFlow lists no GPU")


def test_who_insists_on_a_gpu_is_told_where_there_is_none(folder, monkeypatch):
    monkeypatch.setattr(classifier_module, "KerasEngine", without_gpu)
    with pytest.raises(ModelError, match=r"finds no GPU\. `signcam doctor` says why"):
        load_classifier(folder, "gpu")


def test_where_the_gpu_does_not_work_the_cpu_is_taken(folder, monkeypatch):
    monkeypatch.setattr(classifier_module, "may_have_gpu", lambda: True)
    monkeypatch.setattr(classifier_module, "KerasEngine", without_gpu)
    with load_classifier(folder) as classifier:
        assert isinstance(classifier._engine, LiteRTEngine)


class Losing(Saying):
    """A GPU's engine whose memory is full from the n-th call on."""

    device = "Card 3000"

    def __init__(self, answers):
        super().__init__((0.5, 0.5))
        self.answers = answers

    def probabilities(self, batch):
        if len(self.batches) == self.answers:
            raise GpuLost("its memory is full")
        return super().probabilities(batch)


@pytest.mark.parametrize("answers", [0, 1, 3])
def test_a_gpu_that_is_lost_is_replaced_by_the_cpu_and_told(folder, monkeypatch, answers):
    """While it is warmed up, at the first crop, or later."""
    monkeypatch.setattr(classifier_module, "may_have_gpu", lambda: True)
    monkeypatch.setattr(classifier_module, "KerasEngine", lambda _: Losing(answers))
    with load_classifier(folder) as classifier:
        said = [classifier.classify(crop(255)) for _ in range(4)]
        assert said[-1].best[0] == "b"
        assert classifier.device == "CPU"
        assert classifier.notice.startswith("The GPU could not be used (its memory is full); the processor computes")


def test_a_gpu_that_cannot_even_take_the_weights_is_told(folder, monkeypatch):
    def full(_):
        raise GpuLost("its memory is full")

    monkeypatch.setattr(classifier_module, "may_have_gpu", lambda: True)
    monkeypatch.setattr(classifier_module, "KerasEngine", full)
    with load_classifier(folder) as classifier:
        assert (classifier.device, classifier.notice[:27]) == ("CPU", "The GPU could not be used (")
    with pytest.raises(ModelError, match="its memory is full"):
        load_classifier(folder, "gpu")


def test_who_insists_on_a_gpu_is_told_when_it_is_lost(folder, monkeypatch):
    monkeypatch.setattr(classifier_module, "KerasEngine", lambda _: Losing(0))
    with pytest.raises(ModelError, match=r"could not be used \(its memory is full\)\. Close other programs"):
        load_classifier(folder, "gpu")


def test_tensorflows_errors_are_a_lost_gpu(monkeypatch):
    import tensorflow as tf

    def fail(_):
        raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor, and a page more")

    engine = classifier_module.KerasEngine(find_model("digits"), need_gpu=False)
    engine._call = fail
    with pytest.raises(GpuLost, match=r"^its memory is full$"):
        engine.probabilities(np.zeros((1, 64, 64, 3), np.float32))


def test_a_gpu_is_taken_where_there_is_one_unless_the_cpu_is_asked_for(folder, monkeypatch):
    engine = Saying((0.5, 0.5))
    monkeypatch.setattr(classifier_module, "may_have_gpu", lambda: True)
    monkeypatch.setattr(classifier_module, "KerasEngine", lambda _: engine)
    assert load_classifier(folder).device == "here"
    assert len(engine.batches) == 1, "it is warmed up"
    assert load_classifier(folder, "cpu").device == "CPU"


def test_tensorflow_is_not_asked_where_it_supports_no_gpu(folder, monkeypatch):
    monkeypatch.setattr(classifier_module.platform, "system", lambda: "Darwin")
    monkeypatch.setattr(classifier_module, "KerasEngine", lambda _: pytest.fail("TensorFlow was imported"))
    assert not may_have_gpu()
    assert load_classifier(folder).device == "CPU"
