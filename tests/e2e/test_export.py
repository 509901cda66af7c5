"""What `signcam models export` writes answers as signcam does.

The model is the one that comes with signcam, the pictures are hands of the bundled clip, cut as the window cuts them,
and it is the code in the exported README.txt that asks each file, in a Python that has no signcam.
"""

import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from program import run

from signcam.camera import open_camera
from signcam.cli.main import main
from signcam.hand.crop import crop_hand
from signcam.hand.detector import HandDetector
from signcam.model.bundle import LIVE, load_card, read_file
from signcam.model.classifier import LiteRTEngine
from signcam.model.network import load_network
from signcam.model.preprocess import to_unit
from signcam.settings import models_folders

DIGITS = models_folders()[-1] / "digits"
PICTURES = 240

pytestmark = [
    pytest.mark.slow,
    # Keras 3.15 says it to NumPy 2.4 when it saves a model
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy keyword:DeprecationWarning"),
]


@pytest.fixture(scope="module")
def crops():
    """(PICTURES, 64, 64, 3) uint8 RGB: every digit, and hands on their way from one to the next."""
    found = []
    with open_camera("demo", paced=False) as camera, HandDetector("video") as detector:
        while (frame := camera.read()) is not None and len(found) < PICTURES:
            if frame.index % 5 in {0, 2} and (hand := detector.detect(frame)) is not None:
                found.append(crop_hand(frame, hand, 64).rgb)
    assert len(found) == PICTURES, "the clip has 600 frames with a hand in each"
    return np.stack(found)


@pytest.fixture(scope="module")
def keras_says(crops):
    """(PICTURES, K), by the network that was trained."""
    network = load_network(DIGITS)
    return np.concatenate([np.asarray(network(to_unit(some), training=False)) for some in np.split(crops, 8)])


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """The folder with every format in it."""
    folder = tmp_path_factory.mktemp("export")
    told = ["models", "export", str(DIGITS), "--to", "all", "--out", str(folder / "exported")]
    ended = run([sys.executable, "-X", "utf8", "-m", "signcam", *told], folder)
    assert ended.code == 0, ended.err
    return folder / "exported"


PROGRAM = """
import sys
sys.modules["signcam"] = None
{begin}
import numpy as np
crops = np.load("crops.npy")
answers = {{}}
{asked}
{end}
np.savez("answers.npz", **answers)
"""


def code_in(readme):
    """The code in README.txt: (what comes first, {file name: what asks it}, what prints)."""
    use = readme.split("\nUse ")[1].split("\nThe labels are")[0].splitlines()[2:]
    first = [line[2:] for line in use if line.startswith("  import") or line.startswith("  labels =")]
    last = [line[2:] for line in use[use.index("  for row in p:") :] if line]
    blocks, names = {}, []
    for before, line in zip(["", *use], use, strict=False):
        if line.startswith("  digits"):
            names = [*(names if before.startswith("  digits") else []), line.split()[0]]
        elif line.startswith("      ") and not line.lstrip().startswith("print") and names:
            for name in names:
                if line.startswith(" " * 8):
                    continue  # the description goes on
                blocks.setdefault(name, []).append(line[6:].replace("digits-int8.tflite", name))
    return first, blocks, last


@pytest.fixture(scope="module")
def answers(exported, crops):
    """({file name: (PICTURES, K)}, what was printed) by a Python of its own, in the folder of the files."""
    np.save(exported / "crops.npy", crops)
    first, blocks, last = code_in((exported / "README.txt").read_text(encoding="utf-8"))
    asked = [line for name, lines in blocks.items() for line in (*lines, f"answers[{name!r}] = p")]
    program = PROGRAM.format(begin="\n".join(first), asked="\n".join(asked), end="\n".join(last))
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=exported, capture_output=True, text=True, timeout=300, check=False
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    with np.load(exported / "answers.npz", allow_pickle=False) as file:
        return dict(file), ended.stdout


def test_every_format_is_written(exported):
    names = {"digits.keras", "digits.onnx", "digits-savedmodel", "labels.txt", "README.txt"}
    names |= {f"digits-{kind}.tflite" for kind in ("float32", "float16", "int8")}
    assert {path.name for path in exported.iterdir()} == names


def test_the_pictures_are_worth_comparing(keras_says):
    labels = load_card(DIGITS).labels
    assert {labels[k] for k in keras_says.argmax(axis=1)} >= set("0123456789")
    assert (keras_says.max(axis=1) < 0.9).sum() > 5, "some are on the border between two signs"


@pytest.mark.parametrize(
    ("name", "within"),
    [
        ("digits.keras", 1e-4),
        ("digits-savedmodel", 1e-4),
        ("digits.onnx", 1e-4),
        ("digits-float32.tflite", 1e-4),
        # batch normalisation is folded into the weights and these are rounded again: 0.002 when this was written
        ("digits-float16.tflite", 1e-2),
    ],
)
def test_an_export_in_float_gives_the_networks_probabilities(answers, keras_says, name, within):
    said = answers[0][name]
    assert said.shape == keras_says.shape
    assert said.dtype == np.float32
    assert np.abs(said - keras_says).max() < within


def test_int8_loses_at_most_one_picture_in_a_hundred(answers, keras_says):
    said = answers[0]["digits-int8.tflite"]
    lost = (said.argmax(axis=1) != keras_says.argmax(axis=1)).sum()
    assert lost <= PICTURES // 100


def test_int8_is_what_signcam_itself_says_on_a_cpu(answers, crops):
    card = load_card(DIGITS)
    live = LiteRTEngine(read_file(DIGITS, card, LIVE), card)
    assert np.array_equal(answers[0]["digits-int8.tflite"], live.probabilities(to_unit(crops)))


def test_the_labels_are_printed_with_their_probabilities(answers, keras_says):
    printed = [line.split() for line in answers[1].splitlines()]
    labels = load_card(DIGITS).labels
    assert [label for label, _ in printed] == [labels[k] for k in keras_says.argmax(axis=1)]
    assert np.array([float(p) for _, p in printed]) == pytest.approx(keras_says.max(axis=1), abs=1e-4)


def test_opencv_reads_the_onnx_file(exported, crops, keras_says):
    network = cv2.dnn.readNetFromONNX(str(exported / "digits.onnx"))
    network.setInput(crops[:20], "crops")
    assert np.abs(network.forward() - keras_says[:20]).max() < 1e-4


def test_what_was_written_is_told(tmp_path, capsys):
    assert main(["models", "export", str(DIGITS), "--to", "litert-int8", "--out", str(tmp_path), "--json"]) == 0
    said = capsys.readouterr()
    files = [json.loads(line) for line in said.out.splitlines()]
    assert [Path(f["path"]).name for f in files] == ["digits-int8.tflite", "labels.txt", "README.txt"]
    assert all(Path(f["path"]).stat().st_size == f["bytes"] for f in files)
    assert said.err == "1/1 digits-int8.tflite …\n"
