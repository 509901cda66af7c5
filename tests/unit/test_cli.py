"""The command line: what is asked reaches the right command, and every end has its exit code and its words."""

import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from signcam import __version__, settings
from signcam.camera import CameraDevice
from signcam.cli import doctor, evaluate, models, retrain, run
from signcam.cli import main as main_module
from signcam.cli.evaluated import in_words
from signcam.cli.jobs import jobs_of
from signcam.cli.main import COMMANDS, build_parser, main
from signcam.cli.out import Bars, per_cent, print_json
from signcam.dataset.sources import Example, Loaded
from signcam.errors import CameraError, DataError
from signcam.hand.crop import CROP_RULE
from signcam.model.bundle import CARD, LIVE, save_model
from signcam.model.preprocess import PREPROCESSING
from signcam.training.recipes import SCRATCH
from signcam.training.report import summarise
from signcam.values import ModelCard, Prediction, Progress


@pytest.fixture
def windows(monkeypatch):
    """What the window would have been opened with."""
    opened = []
    monkeypatch.setattr(run, "run", lambda options: opened.append(options) or 0)
    return opened


def ending_with(monkeypatch, error):
    def fail(_):
        raise error

    monkeypatch.setattr(run, "run", fail)


@pytest.mark.parametrize(
    ("arguments", "camera", "verbose"),
    [
        ([], None, False),
        (["run"], None, False),
        (["--camera", "demo"], "demo", False),
        (["run", "--camera", "demo"], "demo", False),
        (["--verbose"], None, True),
        (["--camera", "demo", "--verbose"], "demo", True),
        (["--verbose", "run", "--camera", "demo"], "demo", True),
        (["--camera", "models"], "models", False),  # a folder that is called as a command is
        (["--camera", ""], "", False),
    ],
)
def test_without_a_command_it_is_the_window(windows, arguments, camera, verbose):
    assert main(arguments) == 0
    (options,) = windows
    assert (options.command, options.camera, options.verbose) == ("run", camera, verbose)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["eat"],
        ["predict"],
        ["predict", "a.png", "--device", "tpu"],
        ["train"],
        ["train", "--out", "x"],
        ["train", "--data", "x", "--out", "y", "--recipe", "magic"],
        ["train", "--data", "x", "--out", "y", "--epochs", "many"],
        ["evaluate"],
        ["models", "eat"],
        ["synth"],
        ["synth", "--clip", "a.mp4", "--pictures", "b"],
        ["run", "somewhere"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_the_usage(capsys, arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("usage: signcam")


@pytest.mark.parametrize("arguments", [["--help"], ["--camera", "demo", "--help"], *([c.NAME, "-h"] for c in COMMANDS)])
def test_help_is_on_stdout(capsys, arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 0
    said = capsys.readouterr()
    assert said.out.startswith("usage: signcam")
    assert said.err == ""
    if arguments[0] == "--camera":
        assert "usage: signcam run" in said.out


def test_the_version(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"signcam {__version__}\n"


def test_an_error_of_ours_ends_with_1_and_its_words(monkeypatch, capsys):
    ending_with(monkeypatch, CameraError("Camera 7 is gone. Choose another."))
    assert main(["run"]) == 1
    assert capsys.readouterr() == ("", "signcam: Camera 7 is gone. Choose another.\n")


def test_an_error_in_the_program_is_not_hidden(monkeypatch):
    ending_with(monkeypatch, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        main(["run"])


def test_ctrl_c_ends_with_130(monkeypatch, capsys):
    ending_with(monkeypatch, KeyboardInterrupt())
    assert main(["run"]) == 130
    assert capsys.readouterr().err == "signcam: stopped.\n"


def test_a_reader_who_has_enough_is_no_error():
    program = (
        "import sys, signcam.env\n"
        "from signcam.cli import run\n"
        "from signcam.cli.main import main\n"
        "run.run = lambda _: [print('x' * 1000, flush=True) for _ in range(10000)] and 0\n"
        "sys.exit(main(['run']))\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait(60) == 0


def test_missing_system_libraries_are_named_before_anything_is_tried(monkeypatch, windows, capsys):
    monkeypatch.setattr(main_module, "missing_libraries", lambda window: f"install libGL {window}")
    assert main(["run"]) == 1
    assert capsys.readouterr() == ("", "install libGL True\n")
    assert main(["models"]) == 1
    assert capsys.readouterr().err == "install libGL False\n"
    assert not windows


# models


@pytest.fixture
def own(home, tmp_path, monkeypatch):
    """Two models of the user's own, `a` and `b`, and none bundled."""
    monkeypatch.setattr(settings, "_bundled", lambda kind: tmp_path / "nowhere")
    figure = {"on": "dev", "n": 40, "accuracy": 0.9, "interval_95": [0.769, 0.96]}
    for name in ("a", "b"):
        card = ModelCard(
            name=name,
            labels=("0", "Ü"),
            input_px=64,
            crop=CROP_RULE,
            preprocessing=PREPROCESSING,
            measured=(figure, {"by hand": True}),
            limits=("One hand.",),
            command=f"signcam train --out {name}",
            trained_at_utc="2025-01-02T03:04:05+00:00",
        )
        save_model(home / "models" / name, card, {"w/kernel": np.zeros(3, np.float32)}, b"live")
    return home / "models"


def test_models_are_listed(own, capsys):
    assert main(["models"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{n}: 2 signs (0 Ü), 90.0 % of 40 (dev), 0.0 MB, 2025-01-02, your own, {own / n}" for n in ("a", "b")
    ]


def test_models_as_json_are_one_card_a_line(own, capsys):
    assert main(["models", "list", "--json"]) == 0
    cards = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(c["name"], c["folder"], c["labels"]) for c in cards] == [(n, str(own / n), ["0", "Ü"]) for n in ("a", "b")]
    size = sum(f.stat().st_size for f in (own / "a").iterdir())
    assert [cards[0][key] for key in ("own", "bytes", "problem")] == [True, size, ""]


def test_a_model_is_shown_with_its_figures_and_limits(own, capsys):
    assert main(["models", "show", "a"]) == 0
    assert capsys.readouterr().out == (
        "a, made 2025-01-02T03:04:05+00:00 by\n  signcam train --out a\n\n"
        '  dev: 90.0 % of 40 (76.9 to 96.0)\n  {"by hand": true}\n  limit: One hand.\n'
    )


def test_models_are_verified_and_a_broken_one_does_not_hide_the_others(own, capsys):
    assert main(["models", "verify"]) == 0
    assert capsys.readouterr() == ("a: whole\nb: whole\n", "")
    (own / "a" / LIVE).write_bytes(b"other")
    assert main(["models", "verify"]) == 1
    said = capsys.readouterr()
    assert said.out == "b: whole\n"
    assert "live.tflite is damaged" in said.err
    (own / "a" / CARD).write_text("{")
    assert main(["models", "list"]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("a: cannot be used (")
    assert "card.json is damaged" in first
    assert second.startswith("b: 2 signs")
    assert main(["models", "--json"]) == 1
    assert "is damaged" in json.loads(capsys.readouterr().out.splitlines()[0])["problem"]


def test_which_model_is_asked_when_none_is_given(own, capsys):
    assert main(["models", "show"]) == 1
    assert capsys.readouterr().err == "signcam: Which model? There are: a, b.\n"


@pytest.fixture
def exports(monkeypatch):
    """What `export` was asked for; it writes a file and a folder."""
    asked = []

    def export(folder, formats, out, *, force, tell):
        asked.append((folder.name, formats, out, force))
        tell("1/2 a.onnx")
        (out / "a-savedmodel").mkdir(parents=True)
        for path, size in ((out / "a.onnx", 2_345_678), (out / "a-savedmodel" / "saved_model.pb", 12)):
            path.write_bytes(bytes(size))
        return out / "a.onnx", out / "a-savedmodel"

    monkeypatch.setattr("signcam.model.formats.export", export)
    return asked


def test_an_export_tells_what_it_does_and_what_it_wrote(own, exports, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["models", "export", "a", "--to", "savedmodel, onnx,onnx"]) == 0
    out = Path("a-export")
    assert exports == [("a", ("onnx", "savedmodel"), out, False)]
    assert capsys.readouterr() == (f"{out / 'a.onnx'} 2.3 MB\n{out / 'a-savedmodel'} 12 bytes\n", "1/2 a.onnx …\n")
    assert main(["models", "export", "a", "--to", "all", "--out", "b", "--force", "--json"]) == 0
    assert (len(exports[1][1]), *exports[1][2:]) == (6, Path("b"), True)
    assert json.loads(capsys.readouterr().out.splitlines()[0]) == {
        "path": str(Path("b") / "a.onnx"),
        "bytes": 2_345_678,
    }


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["export"], "Which model? There are: a, b."),
        (["export", "a"], "Export a to what? Give --to bundle for another signcam, --to all"),
        (["show", "a", "--to", "onnx"], "go with export"),
        (["list", "--force"], "go with export"),
    ],
    ids=str,
)
def test_an_export_that_is_not_wholly_asked_for(own, exports, capsys, arguments, says):
    assert main(["models", *arguments]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err
    assert exports == []


def test_a_format_that_there_is_not(own, exports, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["models", "export", "a", "--to", "onnx,pickle"])
    assert ended.value.code == 2
    assert "no such format: pickle" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["predict", "demo"], ["evaluate", "--data", "x"], ["models", "show"], ["models", "verify"]]
)
def test_a_model_that_is_not_there_is_told_with_those_that_are(own, capsys, arguments):
    assert main([*arguments, *([] if arguments[0] == "models" else ["--model"]), "none"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "no model “none”. Models here: a, b." in said.err


def test_models_are_renamed_copied_deleted_and_brought_back(own, capsys):
    for arguments, says in (
        (["rename", "a", "c"], "a is now called c"),
        (["copy", "c"], "c is copied to c-2"),
        (["copy", "b", "d"], "b is copied to d"),
        (["delete", "c"], "c is in the trash for thirty days. “signcam models undo” brings it back."),
        (["undo"], "Brought back: c"),
    ):
        assert main(["models", *arguments]) == 0
        assert capsys.readouterr() == (f"{says}\n", "")
    assert sorted(settings.list_models()) == ["b", "c", "c-2", "d"]
    for arguments, says in (
        (["rename", "c", "e"], {"name": "e", "folder": str(own / "e")}),
        (["delete", "e"], {"deleted": "e"}),
        (["undo"], {"name": "e", "folder": str(own / "e")}),
    ):
        assert main(["models", *arguments, "--json"]) == 0
        assert says.items() <= json.loads(capsys.readouterr().out).items()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["rename", "a"], "Rename a to what?"),
        (["rename", "a", "b"], "There is a model “b” already"),
        (["rename", "none", "c"], "You have no model “none”. Your own: a, b."),
        (["copy", "none"], "There is no model “none”"),
        (["delete"], "Which model? There are: a, b."),
        (["delete", "a", "b"], "“b” is one word too many for models delete"),
        (["list", "a"], "“a” is one word too many"),
        (["undo"], "There is nothing to bring back"),
        (["import"], "What is to be taken in?"),
        (["import", "nowhere.zip"], "There is no nowhere.zip"),
        (["show", "a", "--labels", "x"], "--labels goes with import"),
    ],
    ids=" ".join,
)
def test_a_change_that_cannot_be_made(own, capsys, arguments, says):
    assert main(["models", *arguments]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err
    assert sorted(settings.list_models()) == ["a", "b"]


def test_a_model_is_packed_for_another_signcam(own, capsys, tmp_path):
    assert main(["models", "export", "a", "--to", "bundle", "--out", str(tmp_path / "out"), "--json"]) == 0
    path = tmp_path / "out" / "a.zip"
    assert json.loads(capsys.readouterr().out) == {"path": str(path), "bytes": path.stat().st_size}
    assert main(["models", "export", "a", "--to", "bundle", "--out", str(tmp_path / "out")]) == 1
    assert "a.zip is there already and stays as it is" in capsys.readouterr().err


def test_weights_without_names_are_asked_for(own, capsys, monkeypatch, tmp_path):
    from signcam.model.importing import Imported, LabelsMissingError

    def take_in(source, name, labels, *, tell):
        tell(f"Reading {source.name}")
        if not labels:
            raise LabelsMissingError(source.name, 3)
        return Imported(own / name, ModelCard(name, tuple(labels), 64, CROP_RULE, PREPROCESSING), True)

    monkeypatch.setattr("signcam.model.importing.import_model", take_in)
    assert main(["models", "import", "w.h5", "new", "--json"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out) == {"labels_missing": 3}
    assert "knows 3 signs, but does not tell what they are called" in said.err
    assert main(["models", "import", "w.h5", "new", "--labels", "a,b,Ü"]) == 0
    assert capsys.readouterr() == (f"new: 3 signs (a b Ü), {own / 'new'}\n", "Reading w.h5 …\n")


# train


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--data", "nowhere"], "There is no nowhere"),
        (["--out", ""], "--out needs a name"),
        (["--out", ".."], "--out needs a name"),
        (["--epochs", "0"], "at least 1"),
        (["--batch", "-3"], "at least 1"),
        (["--rendered", "-1"], "must be 0 or more"),
        (["--hold-out", "half", "--data", "{set}"], "--hold-out takes K/N, such as 0/6, not “half”"),
        (["--hold-out", "6/6", "--data", "{set}"], "no fold 6 of 6"),
        (["--data", "{set}", "--backgrounds", "{set}/nothing"], "holds no pictures"),
        *((["--repeat", text], "--repeat takes NAME=N, such as") for text in ("a", "a=0", "a=x", "=2", "a=1,")),
        (["--repeat", "a=2, a=3"], "--repeat gives “a” two numbers. Give one."),
        (["--data", "{set}", "--repeat", "other=2"], "no source is called other. There are: set."),
    ],
    ids=lambda a: " ".join(a) if isinstance(a, list) else "",
)
def test_training_that_cannot_begin_says_why(tmp_path, capsys, monkeypatch, arguments, says):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("signcam.training.job.prepare", lambda *_, **__: [])
    (tmp_path / "set" / "0").mkdir(parents=True)
    (tmp_path / "set" / "0" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    monkeypatch.setattr("signcam.dataset.tree.read_image", lambda _: np.zeros((32, 32, 3), np.uint8))
    filled = [a.format(set=tmp_path / "set") for a in arguments]
    assert main(["train", "--data", "nowhere", "--out", "mine", *filled]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err


def options_of(*arguments):
    return build_parser().parse_args([*arguments])


def job_of(*arguments):
    (job,) = jobs_of(options_of("train", *arguments))
    return job


def test_a_name_goes_to_the_users_models_and_a_path_where_it_points(home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    named = job_of("--data", "x", "--out", "mine")
    assert (named.out, named.run) == ((home / "models" / "mine").resolve(), home / "runs" / "mine")
    placed = job_of("--data", "x", "--out", "models/mine")
    assert placed.out == (tmp_path / "models" / "mine").resolve()


def test_what_the_user_wants_reaches_the_job():
    asked = [
        "--epochs",
        "3",
        "--batch",
        "5",
        "--seed",
        "7",
        "--rendered",
        "9",
        "--hold-out",
        "2/4",
        "--live",
        "float16",
        "--repeat",
        "x=2, y=3",
    ]
    job = job_of("--data", "x", "y", "--out", "mine", *asked)
    assert [str(p) for p in job.data] == ["x", "y"]
    assert (job.recipe.epochs, job.recipe.batch, job.recipe.seed) == (3, 5, 7)
    assert (job.recipe.rendered, job.recipe.hold_out, job.live) == (9, "2/4", "float16")
    assert job.repeat == {"x": 2, "y": 3}
    assert job_of("--data", "x", "--out", "m").recipe == SCRATCH


def test_an_epoch_in_words():
    assert retrain.in_words(Progress(2, 40, 1.23456, 0.5, 2.0, 0.256, 10.0, 3725.4), "held out") == (
        "epoch 2/40: loss 1.235, right 50.0 %, held out 25.6 %, 62:05 left"
    )
    assert "held out" not in retrain.in_words(Progress(1, 2, 1.0, 0.5, None, None, 1.0, 1.0), "held out")


# evaluate


def loaded(*people):
    pictures = tuple(Example(np.zeros((1, 1, 3), np.uint8), "0", p, "set", f"{p}.png") for p in people)
    return Loaded(pictures, ())


CARD_OF_HELD = ModelCard("m", ("0", "1"), 64, CROP_RULE, PREPROCESSING, data={"set": {"held_out": ["p2", "p3"]}})


@pytest.mark.parametrize(
    ("arguments", "left"),
    [([], [0, 1, 2]), (["--without", "0,2"], [1]), (["--without", " 1 , 1"], [0, 2]), (["--unseen"], [1, 2])],
)
def test_pictures_are_left_out_as_asked(arguments, left):
    all_of_them = loaded("p1", "p2", "p3")
    chosen = evaluate._chosen(all_of_them, CARD_OF_HELD, options_of("evaluate", "--data", "set.h5", *arguments))
    assert chosen == [all_of_them.examples[k] for k in left]


def test_who_was_held_out_is_known_by_the_pictures_wherever_they_lie(capsys):
    pictures = loaded("p1", "p2", "p3")
    options = options_of("evaluate", "--data", "elsewhere", "--unseen")
    data = {"set": {"held_out": ["p2"], "sha256": pictures.sha256()}, "elsewhere": {"held_out": ["p3"]}}
    card = replace(CARD_OF_HELD, data=data)
    assert [e.person for e in evaluate._chosen(pictures, card, options)] == ["p2"]
    assert capsys.readouterr().err == ""
    fewer = loaded("p1", "p3")
    assert [e.person for e in evaluate._chosen(fewer, card, options)] == ["p3"]
    assert "elsewhere is not quite what m was trained on" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--data", "set", "--without", "3"], "numbers from 0 to 2"),
        (["--data", "set", "--without", "one"], "numbers from 0 to 2"),
        (["--data", "set", "--without", "0,1,2"], "No picture of set is left"),
        (["--data", "other", "--unseen"], "names nobody in other who was held out"),
    ],
)
def test_what_cannot_be_left_out_is_told(arguments, says):
    with pytest.raises(DataError, match=says):
        evaluate._chosen(loaded("p1", "p2", "p3"), CARD_OF_HELD, options_of("evaluate", *arguments))


def test_a_report_in_words():
    answers = [Prediction(("0", "1"), np.array((0.9, 0.1), np.float32)), None]
    report = summarise(loaded("p1", "p2").examples, answers, ("0", "1"), [("x.txt", "x.txt is no picture.")])
    words = in_words(report)
    assert "right          50.0 % of 2 (95 % interval 9.5 to 90.5)" in words
    assert "hand found     50.0 %; right when found 100.0 %" in words
    assert "people         2; the worst, p2, 0.0 %" in words
    assert "truth \\ said       0       1 no hand\n           0       1       .       1" in words
    assert "  p2.png: 0, said no hand" in words
    assert words.endswith("left out: x.txt is no picture.")


# doctor


def test_doctor_fails_only_for_faults(monkeypatch, capsys):
    found = [doctor.Finding("cameras", "note", "none"), doctor.Finding("keras", "ok", "3")]
    monkeypatch.setattr(doctor, "findings", lambda: iter(found))
    assert main(["doctor"]) == 0
    assert capsys.readouterr().out == "note  cameras: none\nok    keras: 3\n"
    found.append(doctor.Finding("models", "fault", "there is none"))
    assert main(["doctor", "--json"]) == 1
    assert [json.loads(line)["state"] for line in capsys.readouterr().out.splitlines()] == ["note", "ok", "fault"]


def test_doctor_looks_on_when_something_fails(monkeypatch):
    def fail():
        raise OSError("the disk is gone")

    monkeypatch.setattr(doctor, "_folder", fail)
    monkeypatch.setattr(doctor, "_hand_model", fail)
    monkeypatch.setattr(doctor, "_processor", lambda: doctor.Finding("processor", "ok", "CPU"))
    found = {f.about: f for f in doctor.findings()}
    assert found["your folder"] == doctor.Finding("your folder", "fault", "the disk is gone")
    assert found["hand model"].state == "fault"
    assert found["demo clip"].state == found["tensorflow"].state == "ok"
    assert {"signcam", "system libraries", "display", "cameras", "processor"} <= set(found)


def test_doctor_tells_two_opencvs_apart(monkeypatch):
    monkeypatch.setattr(doctor, "_installed", lambda name: name == "opencv-python")
    doubled = [f for f in doctor._libraries() if f.about == "OpenCV"]
    assert [f.state for f in doubled] == ["fault"]
    assert "opencv-python is installed beside opencv-contrib-python" in doubled[0].says


def test_doctor_verifies_the_models(own, monkeypatch):
    monkeypatch.setattr("signcam.model.classifier.may_have_gpu", lambda: False)
    (own / "a" / LIVE).write_bytes(b"other")
    states = {f.about: f.says for f in doctor._models()}
    assert "live.tflite is damaged" in states["model a"]
    assert "cannot be loaded" in states["model b"]  # whole, but its live file is no LiteRT


# out


def test_shares_and_json_lines(capsys):
    assert [per_cent(s) for s in (0, 0.97349, 1)] == ["0.0 %", "97.3 %", "100.0 %"]
    print_json({"label": "Ü", "n": 1})
    assert capsys.readouterr().out == '{"label": "Ü", "n": 1}\n'


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_bars_are_drawn_on_a_terminal_and_only_there(monkeypatch):
    for stderr, drawn in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stderr)
        bars = Bars()
        tell = bars.named("Reading")
        tell(1, 2)
        bars.tell("Asking", 1, 3)
        tell(2, 2)
        bars.close()
        bars.close()
        assert ("Reading" in stderr.getvalue()) == drawn
        assert (stderr.getvalue() != "") == drawn


def test_every_command_has_its_own_name_help_and_action():
    assert len({c.NAME for c in COMMANDS}) == len(COMMANDS)
    for command in (run, models, doctor):
        assert options_of(command.NAME).do is getattr(command, command.NAME)


def test_the_command_line_needs_no_system_library_to_say_which_are_missing():
    # OpenCV, which needs libxcb and libGL, must not be imported before the check for them
    code = "import sys; sys.modules['cv2'] = None; import signcam.cli.main as m; m.build_parser().format_help()"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# what was chosen last time


@pytest.fixture
def started(monkeypatch):
    """What the window is started with."""
    from signcam.ui import app

    given = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "run_app", lambda _settings, **others: given.append(others) or 0)
    monkeypatch.setattr("signcam.camera.list_cameras", lambda: (CameraDevice(0, "Desk camera"),))
    return given


def test_what_was_chosen_last_time_is_used_again(started, own):
    (own / "mine").mkdir(parents=True)
    (own / "mine" / "card.json").write_text("{}")
    settings.save_settings(settings.Settings(camera="Desk camera", model="mine"))
    assert main(["run"]) == 0
    assert started == [{"source": "Desk camera", "model": "mine", "told": "", "may_ask": True, "on_window": None}]


def test_a_camera_that_is_not_there_any_more_is_told_once_and_another_is_used(started):
    settings.save_settings(settings.Settings(camera="Front camera"))
    assert main(["run"]) == 0
    (given,) = started
    assert (given["source"], given["model"]) == ("", "digits")
    assert given["told"] == "The camera “Front camera” of last time is not here; another one is used."
    assert settings.load_settings().camera == "Front camera", "it may come back"


def test_a_camera_that_is_asked_for_is_not_replaced(started):
    settings.save_settings(settings.Settings(camera="Front camera"))
    assert main(["run", "--camera", "Side camera"]) == 0
    assert started == [{"source": "Side camera", "model": "digits", "told": "", "may_ask": True, "on_window": None}]


def test_a_model_that_is_not_there_any_more_is_told(started):
    settings.save_settings(settings.Settings(model="letters"))
    assert main(["run"]) == 0
    assert started[0]["model"] == "digits"
    assert "“letters” of last time is not here" in started[0]["told"]


def test_settings_that_cannot_be_read_are_told(started, home):
    home.mkdir(parents=True)
    settings.settings_path().write_text("{broken")
    assert main(["run"]) == 0
    assert started[0]["told"] == "Your settings could not be read and were reset. The old file was kept."
    assert [p.name.startswith("settings.bad-") for p in home.glob("settings*")] == [True]
    assert main(["run"]) == 0
    assert started[1]["told"] == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is Linux's")
def test_output_that_cannot_be_written_is_told_in_one_line():
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "signcam", "models", "list"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == ("signcam: the output cannot be written (No space left on device). Free some space there.\n")
