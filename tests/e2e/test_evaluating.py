"""`signcam evaluate`, whole: from the words typed to the report printed, the page and the figures."""

import json
import shutil
from dataclasses import replace

import cv2
import numpy as np
import pytest

from signcam.cli.main import main
from signcam.model.bundle import load_card, save_card

SURE_OF_5 = np.exp(5) / (np.exp(5) + 9)  # what the tiny model says of everything


@pytest.fixture
def tree(known, tmp_path):
    """The known pictures in folders by sign, and a text among them."""
    root = tmp_path / "labelled"
    for k in known:
        (root / k.sign).mkdir(parents=True)
        shutil.copy(k.path, root / k.sign)
    (root / "5" / "notes.txt").write_text("text")
    return root


@pytest.fixture
def evaluate(tiny_model, tree, capsys):
    """evaluate(arguments..., model=…) -> (exit code, stdout, stderr), of the tiny model and the known pictures."""

    def run(*arguments, model=tiny_model):
        words = ["evaluate", "--model", str(model), "--device", "cpu", "--data", str(tree), *map(str, arguments)]
        code = main(words)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def copy(tiny_model, tmp_path):
    """A copy of the tiny model, whose card may be changed."""
    return shutil.copytree(tiny_model, tmp_path / "copy")


def test_a_report_as_json(evaluate, tree):
    code, out, _ = evaluate("--json")
    report = json.loads(out)
    assert code == 0
    assert (report["n"], report["hand_found"], report["accuracy"], report["accuracy_found"]) == (10, 1.0, 0.1, 0.1)
    assert report["labels"] == list("0123456789")
    assert report["per_class"] == {sign: float(sign == "5") for sign in "0123456789"}
    assert report["per_class_n"] == dict.fromkeys("0123456789", 1)
    assert sum(report["per_view_n"].values()) == 10
    assert {view.split(",")[0] for view in report["per_view"]} == {"left hand", "right hand"}
    assert [row[5] for row in report["confusion"]] == [1] * 10
    assert report["ece"] == pytest.approx(SURE_OF_5 - 0.1, abs=1e-3)
    assert {(m["said"], round(m["probability"], 3)) for m in report["wrong"]} == {("5", round(SURE_OF_5, 3))}
    assert [path for path, _ in report["rejected"]] == [str(tree / "5" / "notes.txt")]


def test_whole_pictures_in_words(evaluate):
    code, words, _ = evaluate("--whole")
    assert code == 0
    assert words.startswith(
        "right          10.0 % of 10 (95 % interval 1.8 to 40.4)\n"
        "one picture    10 points\n"
        "hand found     100.0 %; right when found 10.0 %\n"
        f"calibration    off by {100 * (SURE_OF_5 - 0.1):.1f} points on average (ECE); surprise at the truth "
    )
    assert "\nworst signs    0: 0.0 % of 1 (0.0 to 79.3)\n               1: 0.0 % of 1" in words
    assert "notes.txt is not a JPEG or PNG" in words


def test_a_page_and_figures(evaluate, tmp_path):
    page, folder = tmp_path / "new" / "ü.html", tmp_path / "figures"
    code, _, stderr = evaluate("--whole", "--html", page, "--figures", folder)
    assert (code, stderr) == (0, f"signcam: the page is {page}\nsigncam: the figures are in {folder}\n")
    html = page.read_text(encoding="utf-8")
    assert "<title>tiny on labelled</title>" in html
    assert "signcam evaluate --model" in html
    assert html.count("<figure>") == 9
    assert {f.name for f in folder.iterdir()} == {"confusion.png", "mistakes.png", "reliability.png", "report.json"}
    assert json.loads((folder / "report.json").read_text(encoding="utf-8"))["n"] == 10
    for file in folder.glob("*.png"):
        assert cv2.imdecode(np.frombuffer(file.read_bytes(), np.uint8), cv2.IMREAD_COLOR) is not None
    assert evaluate("--whole", "--html", page, "--figures", folder)[0] == 0  # our own are replaced


@pytest.mark.parametrize(
    ("option", "place", "says"),
    [
        ("--html", "page.png", "should be a file that ends in .html"),
        ("--html", "folder.html", "should be a file that ends in .html"),
        ("--html", "file/page.html", "Nothing can be written into"),
        ("--figures", "file", "Nothing can be written into"),
        ("--figures", "mine", "confusion.png is there already and is no figure that signcam made"),
    ],
)
def test_a_place_that_cannot_be_written_is_told_before_the_work(option, place, says, tmp_path, capsys):
    (tmp_path / "file").write_bytes(b"a file, and no folder")
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "confusion.png").write_bytes(b"of another program")
    words = ["evaluate", "--data", "there is none", "--model", "there is none", option, str(tmp_path / place)]
    assert main(words) == 1
    said = capsys.readouterr()
    assert (said.out, says in said.err) == ("", True)
    assert (tmp_path / "mine" / "confusion.png").read_bytes() == b"of another program"


@pytest.fixture
def with_nothing(tree):
    """One more picture, without a hand, that is said to be a five."""
    _, content = cv2.imencode(".png", np.full((120, 160, 3), 90, np.uint8))
    (tree / "5" / "nothing.png").write_bytes(content.tobytes())


@pytest.mark.parametrize(
    ("recipe", "words", "right"),
    [
        ({}, (), 1),
        ({"missed": "whole"}, (), 2),
        ({}, ("--no-hand", "whole"), 2),
        ({"missed": "whole"}, ("--no-hand", "wrong"), 1),
    ],
)
def test_what_becomes_of_a_picture_without_a_hand(recipe, words, right, evaluate, copy, with_nothing):
    save_card(copy, replace(load_card(copy), recipe=recipe))
    report = json.loads(evaluate("--json", *words, model=copy)[1])
    assert (report["n"], round(report["accuracy"] * 11)) == (11, right)
    assert report["hand_found"] == pytest.approx(10 / 11)


def test_a_model_of_whole_pictures_is_best_asked_so(evaluate, copy):
    save_card(copy, replace(load_card(copy), recipe={"crop": "whole"}))
    assert "tiny learned from whole pictures: --whole asks it so." in evaluate("--json", model=copy)[2]
    assert evaluate("--json", "--whole", model=copy)[2] == ""


@pytest.mark.parametrize("note", [["--note", "mine"], ["--note=mine"]])
def test_a_figure_is_noted_in_the_card_and_replaces_the_old_one(note, evaluate, copy, tree, tmp_path, capsys):
    for _ in range(2):
        assert evaluate("--whole", "--html", tmp_path / "page.html", *note, model=copy)[0] == 0
    (figure,) = load_card(copy).measured
    assert (figure["on"], figure["n"], figure["accuracy"]) == ("mine", 10, 0.1)
    assert figure["interval_95"] == [0.0179, 0.4042]
    assert figure["command"] == f"signcam evaluate --model {copy} --data {tree} --whole --device cpu"
    assert len(figure["data_sha256"]) == 64
    assert main(["models", "show", str(copy)]) == 0
    assert "  mine: 10.0 % of 10 (1.8 to 40.4)" in capsys.readouterr().out
