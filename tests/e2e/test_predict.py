"""`signcam predict` and `doctor`, whole: from the words typed to the words printed."""

import json
import shutil
import subprocess
import sys

import cv2
import numpy as np
import pytest

from signcam.cli import show
from signcam.cli.main import main
from signcam.model.bundle import LIVE
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


# show


def picture(path):
    """(H, W, 3) uint8 BGR of a PNG file."""
    return cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)


@pytest.fixture
def opened(monkeypatch):
    """What would have been opened; nothing is."""
    paths = []
    monkeypatch.setattr("signcam.cli.show.opened", lambda path: paths.append(path) or True)
    return paths


def test_an_answer_is_drawn_into_a_file(predict, known, tmp_path, opened):
    file = tmp_path / "new" / "$out_1$.png"
    code, lines, stderr = predict(known[5].path, "--show", file)
    assert (code, lines) == (0, [f"{known[5].path}: 5, {100 * SURE_OF_5:.1f} %"])
    assert stderr == f"signcam: The figure is {file}\n"
    height, width, _ = picture(file).shape
    assert 300 < height < width < 2000
    assert opened == []
    assert predict(known[5].path, "--show", file)[0] == 0  # a figure of ours may be replaced


def test_without_a_file_it_is_opened(predict, known, home, opened):
    code, _, stderr = predict(known[5].path, "--json", "--show")
    file = home / "shown" / known[5].path.name
    assert (code, opened, stderr) == (0, [file], f"signcam: The figure is {file}\n")
    assert picture(file) is not None


def test_a_picture_right_after_show_is_what_is_shown(predict, known, home, opened):
    """And not the file to draw into: it would be lost."""
    before = known[5].path.read_bytes()
    code, lines, _ = predict("--show", known[5].path)
    assert (code, len(lines), opened) == (0, 1, [home / "shown" / known[5].path.name])
    assert known[5].path.read_bytes() == before


def test_several_pictures_are_drawn_into_a_folder(predict, known, blank, tmp_path, opened):
    same = png(tmp_path / "other" / known[5].path.name, known[5].rgb)
    code, lines, stderr = predict(known[5].path, blank, same, "--whole", "--show", tmp_path / "all")
    assert (code, len(lines)) == (0, 3)
    names = {known[5].path.name, f"{known[5].path.stem}-2.png", blank.name}
    assert {file.name for file in (tmp_path / "all").iterdir()} == names
    assert stderr == f"signcam: 3 figures are in {tmp_path / 'all'}\n"


def test_several_are_opened_as_their_folder(predict, known, blank, home, opened):
    assert predict(known[5].path, blank, "--whole", "--show")[0] == 0
    assert opened == [home / "shown"]


def test_where_nothing_can_be_opened_it_is_told_where_the_figure_is(predict, known, home, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    code, _, stderr = predict(known[5].path, "--show")
    assert code == 0
    assert stderr == f"signcam: The figure is {home / 'shown' / known[5].path.name}; nothing here could open it\n"


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-open is Linux's")
@pytest.mark.parametrize(("program", "works"), [("exit 0", True), ("exit 3", False)])
def test_the_systems_viewer_is_given_the_file(program, works, tmp_path, monkeypatch):
    viewer = tmp_path / "xdg-open"
    viewer.write_text(f'#!/bin/sh\necho "$1" > "{tmp_path}/asked"\n{program}\n')
    viewer.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("DISPLAY", ":99")
    assert show.opened(tmp_path / "a b.png") is works
    assert (tmp_path / "asked").read_text() == f"{tmp_path}/a b.png\n"


def test_a_picture_that_is_no_figure_is_never_overwritten(predict, known, blank):
    before = blank.read_bytes()
    code, lines, stderr = predict(known[5].path, "--show", blank)
    assert (code, lines) == (1, [])
    assert "no figure that signcam made; it stays as it is" in stderr
    assert blank.read_bytes() == before


@pytest.mark.parametrize(
    ("sources", "wanted", "says"),
    [
        (1, "out.jpg", "give a name that ends in .png"),
        (2, "out.png", "Give --show a folder"),
        (1, "five/out.png", "Nothing can be written into"),
    ],
)
def test_where_nothing_can_be_drawn_is_told_before_the_work(sources, wanted, says, known, tmp_path, capsys):
    (tmp_path / "five").write_bytes(b"a file, and no folder")
    words = [*[str(known[5].path)] * sources, "--model", "there is none", "--show", str(tmp_path / wanted)]
    assert main(["predict", *words]) == 1
    assert says in capsys.readouterr().err


def test_a_video_is_not_drawn(predict, video, known, tmp_path):
    code, lines, stderr = predict(video, known[5].path, "--show", tmp_path / "all")
    assert (code, len(lines)) == (1, 1)  # the picture is read all the same
    assert f"--show draws pictures, and {video} is a video or a camera. See it: signcam --camera {video}" in stderr


@pytest.mark.parametrize("words", [[], ["--show"]])
def test_a_source_is_needed(words, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["predict", *words])
    assert ended.value.code == 2
    assert "required: SOURCE" in capsys.readouterr().err


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
