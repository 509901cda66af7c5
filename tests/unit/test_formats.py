"""Exports of a small network: what each file holds, and that nothing is lost on the way to the disk."""

import errno
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from signcam.errors import ModelError
from signcam.hand.crop import CROP_RULE, crop_hand
from signcam.model import formats
from signcam.model.bundle import LIVE, save_model
from signcam.model.classifier import load_classifier
from signcam.model.export import _disk_errors, live_taking_pixels, to_litert
from signcam.model.formats import FORMATS, export
from signcam.model.guide import readme
from signcam.model.network import put_weights, rounded, weights_of
from signcam.model.preprocess import PREPROCESSING, to_unit
from signcam.values import Crop, Frame, Hand, ModelCard

LABELS = ("10", "Ü", "no")
CARD = ModelCard("mine", LABELS, 64, CROP_RULE, PREPROCESSING, intended_use="Tests, for $1.", limits=("Few signs.",))
NAMES = {
    "keras": "mine.keras",
    "litert-float32": "mine-float32.tflite",
    "litert-float16": "mine-float16.tflite",
    "litert-int8": "mine-int8.tflite",
    "onnx": "mine.onnx",
    "savedmodel": "mine-savedmodel",
}

pytestmark = [
    # TensorFlow's converter says this of every int8 model with float inputs, which is what is wanted
    pytest.mark.filterwarnings("ignore:Statistics for quantized inputs were expected"),
    # Keras 3.15 says it to NumPy 2.4 when it saves a model
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy keyword:DeprecationWarning"),
]


def small(classes, *, input_px=64, hidden=()):
    """A network with the doors of ResNet-50, and no fewer features than a hidden layer expects of it."""
    import keras
    from keras import layers

    pictures = keras.Input((input_px, input_px, 3), name="pictures")
    x = layers.Conv2D(10, 7, strides=4, name="conv1")(pictures)
    x = layers.ReLU()(layers.BatchNormalization(name="bn1")(x))
    x = layers.Flatten()(layers.AveragePooling2D(1)(x))  # 2,250 features
    for number, units in enumerate(hidden, start=1):
        x = layers.Dense(units, activation="relu", name=f"hidden{number}")(x)
    return keras.Model(pictures, layers.Dense(classes, activation="softmax", name="predictions")(x))


@pytest.fixture(scope="module")
def pictures():
    """(9, 64, 64, 3) uint8, from black to white."""
    noise = np.random.default_rng(0).integers(0, 256, (9, 8, 8, 3)).astype(np.uint8)
    return np.ascontiguousarray(noise.repeat(8, axis=1).repeat(8, axis=2))


@pytest.fixture(scope="module")
def network():
    """With a hidden layer, as transfer makes; it tells the pictures apart; its weights are as they will be stored."""
    import keras

    keras.utils.set_random_seed(0)
    made = small(len(LABELS), hidden=(16,))
    made.layers[-1].set_weights([made.layers[-1].get_weights()[0] * 20, np.zeros(len(LABELS), np.float32)])
    put_weights(made, rounded(weights_of(made)), "mine")
    return made


@pytest.fixture(scope="module")
def folders(network, pictures, tmp_path_factory):
    """Two folders of this network as a model, by the kind of their live file."""
    made = {}
    for kind in ("int8", "float16"):
        made[kind] = tmp_path_factory.mktemp(kind) / "mine"
        save_model(made[kind], CARD, weights_of(network), to_litert(network, kind, pictures))
    return made


@pytest.fixture
def mine(folders, monkeypatch):
    """The folder of a model of three signs."""
    monkeypatch.setattr("signcam.model.network.resnet50", small)
    return folders["int8"]


@pytest.fixture(scope="module")
def everything(folders, tmp_path_factory):
    """The folder with every format in it."""
    out = tmp_path_factory.mktemp("exported") / "new" / "folder"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("signcam.model.network.resnet50", small)
        written = export(folders["int8"], FORMATS, out)
    assert sorted(written) == sorted(out.iterdir())
    assert sorted(p.name for p in written) == sorted([*NAMES.values(), "labels.txt", "README.txt"])
    return out


def litert(path):
    from ai_edge_litert.interpreter import Interpreter

    return lambda crops: Interpreter(str(path)).get_signature_runner()(crops=crops)["probabilities"]


def onnx(path):
    import onnxruntime

    return lambda crops: onnxruntime.InferenceSession(path).run(["probabilities"], {"crops": crops})[0]


# what is written


@pytest.mark.parametrize(("kind", "within"), [("float32", 1e-5), ("float16", 1e-2), ("onnx", 1e-5)])
def test_pixels_go_in_and_the_networks_probabilities_come_out(everything, network, pictures, kind, within):
    ask = onnx(everything / "mine.onnx") if kind == "onnx" else litert(everything / f"mine-{kind}.tflite")
    said, wanted = ask(pictures), np.asarray(network(to_unit(pictures)))
    assert said.dtype == np.float32
    assert wanted.std(axis=0).max() > 0.05, "there is something to compare"
    assert np.abs(said - wanted).max() < within
    assert np.abs(ask(pictures[3:4]) - said[3]).max() < 1e-6, "one alone is as in company"


def test_int8_answers_exactly_as_the_app_does(everything, mine, pictures):
    said = litert(everything / "mine-int8.tflite")(pictures)
    crops = [Crop(picture, np.eye(2, 3, dtype=np.float32), 0.0) for picture in pictures]
    with load_classifier(mine, "cpu") as classifier:
        wanted = np.stack([p.probabilities for p in classifier.classify_all(crops)])
    assert np.array_equal((said / said.sum(axis=1, keepdims=True)).astype(np.float32), wanted)


def test_pixels_are_not_rounded_away_where_the_training_pictures_were_dim(network, pictures):
    """Ranges seen on dim pictures end below 1, so that a step of theirs is not a step of the pixels."""
    live = to_litert(network, "int8", pictures // 2)
    crops = pictures // 2
    from ai_edge_litert.interpreter import Interpreter

    exported = Interpreter(model_content=live_taking_pixels(live)).get_signature_runner()(crops=crops)["probabilities"]
    wanted = Interpreter(model_content=live).get_signature_runner()(pictures=to_unit(crops))["output_0"]
    assert np.abs(exported - wanted).max() <= 2 / 256


def test_the_labels_are_in_every_file(everything):
    assert (everything / "labels.txt").read_text(encoding="utf-8").split("\n")[:-1] == list(LABELS)
    for path in everything.iterdir():
        if path.suffix in {".keras", ".tflite"}:
            with zipfile.ZipFile(path) as archive:
                assert archive.read("labels.txt").decode().split("\n")[:-1] == list(LABELS), path.name
    import onnxruntime
    import tensorflow as tf

    told = onnxruntime.InferenceSession(everything / "mine.onnx").get_modelmeta().custom_metadata_map
    assert json.loads(told["labels"]) == list(LABELS)
    assert told["crop"] == CROP_RULE
    saved = tf.saved_model.load(str(everything / "mine-savedmodel"))
    assert [label.decode() for label in saved.labels().numpy()] == list(LABELS)


def test_weights_are_stored_once(everything, network):
    stored = sum(p.stat().st_size for p in (everything / "mine-savedmodel" / "variables").iterdir())
    assert stored < 1.5 * 4 * network.count_params() + 20_000


def test_the_readme_names_what_goes_in_and_comes_out(everything):
    text = (everything / "README.txt").read_text(encoding="utf-8")
    assert "(N, 64, 64, 3) uint8, RGB" in text
    assert "(N, 3) float32" in text
    assert "10 Ü no" in text
    assert "Tests, for $1.\n  - Few signs." in text


@pytest.mark.parametrize("side", ["right", "left"])
@pytest.mark.parametrize("scale", [0.3, 1.0, 4.0])
@pytest.mark.parametrize("turn_deg", [0, 50, 200])
def test_the_crop_in_the_readme_is_the_crop_of_the_app(hand, side, scale, turn_deg):
    """A user who copies those lines shows the network what signcam shows it."""
    lines = readme("mine", CARD).split("To compare")[0].splitlines()
    begin = lines.index("  import cv2")
    given = {}
    exec("\n".join(line[2:] for line in lines[begin:]), given)
    size = np.array((320, 240)) * scale
    rgb = np.random.default_rng(1).integers(0, 256, (12, 16, 3)).astype(np.uint8)
    rgb = np.ascontiguousarray(rgb.repeat(20 * scale, axis=0).repeat(20 * scale, axis=1))
    angle = np.radians(turn_deg)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    landmarks = ((hand.landmarks * scale - size / 2) @ turn + size / 2).astype(np.float32)
    wanted = crop_hand(Frame(rgb, 0, 0.0), Hand(landmarks, hand.box, side, 1.0), 64).rgb
    (got,) = given["crop"](rgb, landmarks, side)
    assert got.dtype == np.uint8
    assert np.abs(got.astype(int) - wanted).mean() < 0.5
    assert np.abs(np.roll(wanted, 1, 0).astype(int) - wanted).mean() > 2, "one pixel would be seen"


# what cannot be written


def content_of(folder):
    return {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_what_is_there_stays_unless_told_otherwise(mine, tmp_path):
    out = tmp_path / "out"
    export(mine, ["litert-int8"], out)
    before = content_of(out)
    (out / "mine-int8.tflite").write_bytes(b"another's")
    with pytest.raises(ModelError, match=r"mine-int8.tflite in .* would be overwritten\. Give --force"):
        export(mine, ["litert-int8"], out)
    assert (out / "mine-int8.tflite").read_bytes() == b"another's"
    export(mine, ["litert-int8"], out, force=True)
    assert content_of(out) == before


def test_more_formats_may_be_added_later(mine, tmp_path):
    said = []
    export(mine, ["litert-int8"], tmp_path, tell=said.append)
    assert said == ["1/1 mine-int8.tflite"]
    export(mine, ["keras"], tmp_path, tell=said.append)
    assert said[1:] == ["Loading TensorFlow and the network", "1/1 mine.keras"]
    assert {"mine-int8.tflite", "mine.keras", "labels.txt", "README.txt"} == {p.name for p in tmp_path.iterdir()}


@pytest.mark.parametrize("name", ["labels.txt", "README.txt"])
def test_a_text_of_anothers_stays(mine, tmp_path, name):
    (tmp_path / name).write_text("mine\n", encoding="utf-8")
    with pytest.raises(ModelError, match=f"{name} in .* would be overwritten"):
        export(mine, ["litert-int8"], tmp_path)
    assert content_of(tmp_path) == {Path(name): b"mine\n"}


def test_a_folder_that_is_no_saved_model_is_never_replaced(mine, tmp_path):
    (tmp_path / "mine-savedmodel").mkdir()
    (tmp_path / "mine-savedmodel" / "diary.txt").write_text("dear", encoding="utf-8")
    (tmp_path / "mine.keras").mkdir()
    for kind in ("savedmodel", "keras"):
        with pytest.raises(ModelError, match="is left alone"):
            export(mine, [kind], tmp_path, force=True)
    assert content_of(tmp_path) == {Path("mine-savedmodel/diary.txt"): b"dear"}


def test_int8_of_a_model_that_has_none(folders, tmp_path):
    with pytest.raises(ModelError, match=r"--live float16.*Leave it out: --to keras,onnx\."):
        export(folders["float16"], ["keras", "litert-int8", "onnx"], tmp_path)
    assert content_of(tmp_path) == {}


def test_onnx_without_its_libraries_says_what_to_install(mine, tmp_path, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(
        ModelError, match=r"needs tf2onnx and onnx.*--extra export.*pip install tf2onnx onnx.*--to savedm"
    ):
        export(mine, ["onnx", "savedmodel"], tmp_path)
    assert content_of(tmp_path) == {}


def test_a_damaged_model_is_not_exported(mine, tmp_path):
    bad = tmp_path / "mine"
    bad.mkdir()
    for path in mine.iterdir():
        (bad / path.name).write_bytes(path.read_bytes())
    (bad / LIVE).write_bytes(b"TFL3")
    with pytest.raises(ModelError, match="is damaged"):
        export(bad, ["litert-int8"], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_another_backend_than_tensorflow_is_told(mine, tmp_path, monkeypatch):
    monkeypatch.setattr("keras.backend.backend", lambda: "jax")
    with pytest.raises(ModelError, match="runs on jax"):
        export(mine, ["keras"], tmp_path)


def test_a_place_that_is_no_folder(mine, tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(ModelError, match=r"cannot be written: .*--out"):
        export(mine, ["litert-int8"], tmp_path / "file")
    assert content_of(tmp_path) == {Path("file"): b"x"}


@pytest.mark.parametrize("how", ["write_keras", "write_saved_model"])
def test_a_full_disk_leaves_what_was_there(mine, tmp_path, monkeypatch, how):
    kind = {"write_keras": "keras", "write_saved_model": "savedmodel"}[how]
    export(mine, [kind], tmp_path)
    before = content_of(tmp_path)

    def fill(*arguments):
        path = arguments[-1]
        if kind == "savedmodel":
            path.mkdir()
            path /= "saved_model.pb"
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(formats, how, fill)
    with pytest.raises(ModelError, match="cannot be written: No space left on device"):
        export(mine, [kind], tmp_path, force=True)
    assert content_of(tmp_path) == before


def test_a_saved_model_that_cannot_be_put_in_place_leaves_the_old_one(mine, tmp_path, monkeypatch):
    export(mine, ["savedmodel"], tmp_path)
    before = content_of(tmp_path)
    rename = Path.rename

    def refuse(self, target):
        if self.name == "saved":
            raise PermissionError(errno.EACCES, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(ModelError, match="Permission denied"):
        export(mine, ["savedmodel"], tmp_path, force=True)
    assert content_of(tmp_path) == before


def test_errors_of_the_libraries_about_the_disk_are_the_disks():
    """HDF5 and TensorFlow have errors of their own for a disk that does not take a file."""
    import tensorflow as tf

    full = tf.errors.ResourceExhaustedError(None, None, "{{node}} a/b.tempstate1; No space left on device [Op:SaveV2]")
    other = RuntimeError("Unable to flush\nmore")
    for error, code, words in ((other, None, "Unable to flush"), (full, errno.ENOSPC, "No space left on device")):
        with pytest.raises(OSError, match=f"{words}$") as raised, _disk_errors():
            raise error
        assert raised.value.errno == code
