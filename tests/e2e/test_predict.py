"""`signcam predict`, `evaluate` and `doctor`, whole: from the words typed to the words printed."""

import json
import shutil
import subprocess
import sys

import cv2
import numpy as np
import pytest

from signcam.cli.main import main
from signcam.model.bundle import LIVE, load_card
from signcam.settings import write_atomically

FIELDS = ["source", "frame", "hand", "sign", "reason", "probability", "probabilities"]
SURE_OF_5 = np.exp(5) / (np.exp(5) + 9)  # what the tiny model says of everything


@pytest.fixture
def predict(tiny_model, capsys):
    """predict(arguments...) -> (exit code, the lines on stdout, stderr)."""

    def run(*arguments):
        code = main(["predict", *map(str, arguments), "--model", str(tiny_model), "--device", "cpu"])
        said = capsys.readouterr()
        return code, said.out.splitlines(), said.err

    return run


def png(path, rgb):
    _, content = cv2.imencode(".png", cv2.cvtColor(np.ascontiguousarray(rgb), cv2.COLOR_RGB2BGR))
    write_atomically(path, content.tobytes())
    return path


@pytest.fixture
def blank(tmp_path):
    """A picture without a hand."""
    return png(tmp_path / "leer „ü“.png", np.full((120, 160, 3), 90, np.uint8))


@pytest.fixture
def video(tmp_path, known):
    """Half a second: a hand, and then none."""
    path = tmp_path / "five.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), 30.0, (200, 200))
    for k in range(30):
        writer.write(cv2.cvtColor(known[5].rgb, cv2.COLOR_RGB2BGR) if k < 15 else np.zeros((200, 200, 3), np.uint8))
    writer.release()
    return path


def test_a_picture_as_json(predict, known):
    code, lines, _ = predict(known[5].path, "--json")
    (answer,) = map(json.loads, lines)
    assert code == 0
    assert list(answer) == FIELDS
    assert (answer["source"], answer["frame"]) == (str(known[5].path), 0)
    assert (answer["sign"], answer["reason"]) == ("5", None)
    assert answer["probability"] == pytest.approx(SURE_OF_5, abs=1e-3)
    assert list(answer["probabilities"]) == list("0123456789")
    assert sum(answer["probabilities"].values()) == pytest.approx(1, abs=1e-3)
    left, top, right, bottom = answer["hand"]["box"]
    assert 0 <= left < right <= 200
    assert 0 <= top < bottom <= 200
    assert (answer["hand"]["side"], 0.5 < answer["hand"]["score"] <= 1) == ("right", True)


def test_pictures_in_words(predict, known, blank):
    code, lines, _ = predict(known[5].path, blank)
    assert (code, lines) == (0, [f"{known[5].path}: 5, {100 * SURE_OF_5:.1f} %", f"{blank}: no sign: no hand"])


def test_a_picture_without_a_hand_as_json(predict, blank):
    code, lines, _ = predict(blank, "--json")
    (answer,) = map(json.loads, lines)
    nothing = dict.fromkeys(("hand", "sign", "probability", "probabilities"))
    assert (code, answer) == (0, {"source": str(blank), "frame": 0, **nothing, "reason": "no hand"})


def test_the_whole_picture_as_the_crop(predict, blank):
    code, lines, _ = predict(blank, "--whole", "--json")
    (answer,) = map(json.loads, lines)
    assert (code, answer["hand"], answer["sign"]) == (0, None, "5")


def test_a_folder_in_natural_order_and_what_is_no_picture_is_told(predict, known, tmp_path):
    folder = tmp_path / "pictures"
    for name, k in (("10.png", 0), ("9.png", 1), ("ü.png", 2)):
        png(folder / name, known[k].rgb)
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    code, lines, stderr = predict(folder, "--json")
    assert code == 0
    assert [json.loads(line)["source"] for line in lines] == [str(folder / n) for n in ("9.png", "10.png", "ü.png")]
    assert "left out" in stderr
    assert "broken.png is damaged" in stderr


def test_a_video_is_followed_frame_by_frame(predict, video):
    code, lines, _ = predict(video, "--json")
    answers = [json.loads(line) for line in lines]
    assert code == 0
    assert [a["frame"] for a in answers] == list(range(30))
    assert {a["source"] for a in answers} == {str(video)}
    assert [a["sign"] for a in answers[5:15]] == ["5"] * 10
    assert (answers[29]["sign"], answers[29]["reason"]) == (None, "no hand")


def test_a_video_in_words_tells_the_changes_only(predict, video):
    code, lines, _ = predict(video)
    assert code == 0
    assert [line.rpartition(" s: ")[2].partition(",")[0] for line in lines][-2:] == ["5", "no sign: no hand"]
    assert len(lines) <= 3


def test_what_cannot_be_read_is_told_and_the_rest_is_read(predict, known, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    code, lines, stderr = predict(tmp_path / "nowhere.png", broken, known[5].path, "--json")
    assert code == 1
    assert [json.loads(line)["source"] for line in lines] == [str(known[5].path)]
    assert "nowhere.png" in stderr
    assert "broken.png" in stderr


def test_a_damaged_model_is_told(tiny_model, known, tmp_path, capsys):
    copy = shutil.copytree(tiny_model, tmp_path / "copy")
    (copy / LIVE).write_bytes((copy / LIVE).read_bytes()[:-1])
    assert main(["predict", str(known[5].path), "--model", str(copy), "--device", "cpu"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert (
        said.err == f"signcam: {copy / LIVE} is damaged: it is not the file its card describes. Get the model again.\n"
    )


def test_as_a_program_of_its_own(tiny_model, known):
    """stdout holds the data and nothing else, whatever the libraries have to say."""
    command = ["predict", str(known[5].path), "--json", "--device", "cpu", "--model", str(tiny_model)]
    ended = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "signcam", *command],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0
    assert json.loads(ended.stdout)["sign"] == "5"


# evaluate


@pytest.fixture
def tree(known, tmp_path):
    """The known pictures in folders by sign, and a text among them."""
    root = tmp_path / "labelled"
    for k in known:
        png(root / k.sign / k.path.name, k.rgb)
    (root / "5" / "notes.txt").write_text("text")
    return root


def test_evaluating_as_json(tiny_model, tree, capsys):
    assert main(["evaluate", "--model", str(tiny_model), "--device", "cpu", "--data", str(tree), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["n"], report["hand_found"], report["accuracy"], report["accuracy_found"]) == (10, 1.0, 0.1, 0.1)
    assert report["labels"] == list("0123456789")
    assert report["per_class"] == {sign: float(sign == "5") for sign in "0123456789"}
    assert [row[5] for row in report["confusion"]] == [1] * 10
    assert [path for path, _ in report["rejected"]] == [str(tree / "5" / "notes.txt")]


def test_evaluating_whole_pictures_in_words(tiny_model, tree, capsys):
    assert main(["evaluate", "--model", str(tiny_model), "--device", "cpu", "--data", str(tree), "--whole"]) == 0
    words = capsys.readouterr().out
    assert words.startswith("right          10.0 % of 10 (95 % interval 1.8 to 40.4)\n")
    assert "notes.txt is not a JPEG or PNG" in words


def test_a_figure_is_noted_in_the_card_and_replaces_the_old_one(tiny_model, tree, tmp_path, monkeypatch, capsys):
    copy = shutil.copytree(tiny_model, tmp_path / "copy")
    words = ["evaluate", "--model", str(copy), "--device", "cpu", "--data", str(tree), "--whole", "--note", "mine"]
    monkeypatch.setattr(sys, "argv", ["signcam", *words])
    assert main() == main() == 0
    (figure,) = load_card(copy).measured
    assert (figure["on"], figure["n"], figure["accuracy"]) == ("mine", 10, 0.1)
    assert figure["interval_95"] == [0.0179, 0.4042]
    assert figure["command"].startswith("signcam evaluate --model")
    assert "--note" not in figure["command"]
    capsys.readouterr()
    assert main(["models", "show", str(copy)]) == 0
    assert "  mine: 10.0 % of 10 (1.8 to 40.4)" in capsys.readouterr().out


# doctor


def test_doctor_is_content_with_what_is_here(tiny_model, home, capsys, monkeypatch):
    monkeypatch.setattr("signcam.model.classifier.may_have_gpu", lambda: False)  # the tiny model has no Keras network
    shutil.copytree(tiny_model, home / "models" / "digits")
    code = main(["doctor", "--json"])
    found = {f["about"]: f for f in map(json.loads, capsys.readouterr().out.splitlines())}
    assert [f for f in found.values() if f["state"] == "fault"] == []
    assert code == 0
    assert found["hand model"]["says"] == "whole, and MediaPipe loads it"
    assert found["demo clip"]["says"].startswith("640×480 px, ")
    assert found["model digits"]["says"].startswith("10 signs, runs on ")
    assert {"display", "cameras", "processor", "your folder", "tensorflow", "mediapipe"} <= set(found)
    assert not (home / ".doctor").exists()
