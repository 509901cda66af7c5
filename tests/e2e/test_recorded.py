"""Recording, and the care of what was recorded, as a user types it: the demo clip is the camera."""

import io
import json
import shutil
import sys

import pytest

from signcam.camera.webcam import CameraError
from signcam.cli import record as record_command
from signcam.cli.main import main
from signcam.dataset import shelf
from signcam.dataset.png import text_in
from signcam.dataset.sources import read
from signcam.dataset.store import Store, samples_folder
from signcam.settings import Settings, load_settings, save_settings
from signcam.training.prepare import prepare

RECORD = ["record", "--label", "5", "--count", "8", "--signer", "Ada", "--camera", "demo"]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """A user's folder with eight samples of "5" by Ada and six of "7" by Bob, from the demo clip."""
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SIGNCAM_HOME", str(folder))
        assert main(RECORD) == 0
        assert main([*RECORD[:2], "7", "--count", "6", "--signer", "Bob", "--camera", "demo", "--countdown", "6"]) == 0
    return folder


@pytest.fixture
def recorded(demo, home):
    """The same, to be changed."""
    shutil.copytree(demo, home)
    return home


def said(capsys, *arguments, code=0):
    capsys.readouterr()
    assert main([*arguments]) == code
    return capsys.readouterr()


def objects(capsys, *arguments, code=0):
    return [json.loads(line) for line in said(capsys, *arguments, "--json", code=code).out.splitlines()]


# recording


def test_a_recording_of_the_demo_clip_is_kept_with_all_that_is_known(recorded):
    entries = Store().entries()
    assert [e.label for e in entries] == ["5"] * 8 + ["7"] * 6
    for e in entries:
        assert (e.side, e.palm, e.camera, e.frame_size) == ("right", "palm", "Demo clip", (640, 480))
        assert Store().picture(e).shape == (256, 256, 3)
    assert {(e.signer, e.session) for e in entries} == {
        ("Ada", entries[0].session),
        ("Bob", entries[-1].session),
    }
    assert entries[0].session != entries[-1].session


def test_the_same_person_goes_on_with_the_same_sitting(recorded):
    assert main([*RECORD[:2], "6", *RECORD[3:]]) == 0
    entries = Store().entries()
    assert entries[-1].label == "6"
    assert entries[-1].session == entries[0].session


def test_what_a_user_reads(capsys, home):
    out, err = said(capsys, *RECORD)
    assert out == "8 samples of “5” recorded; there are 8 of it now.\n"
    assert f"● Recording “5” into {home / 'samples'}. It stays on this computer." in err
    (told,) = objects(capsys, *RECORD)
    assert (told["label"], told["recorded"]) == ("5", 8)


def test_hands_free_begins_with_a_steady_hand(capsys, home):
    assert said(capsys, *RECORD, "--hands-free").out.startswith("8 samples")


def test_pictures_are_recorded_one_sample_each(capsys, home, known):
    folder = str(known[0].path.parent)
    out, err = said(capsys, "record", "--label", "any", "--count", "10", "--camera", folder)
    assert "10 samples of “any”" in out
    assert {e.side for e in Store().entries()} == {"left", "right"}
    out, err = said(capsys, "record", "--label", "any", "--count", "11", "--camera", folder, code=1)
    assert "ended before there were 11: 10 are kept. Record more with the same command, or ask for fewer." in err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--label", ""], "Type a name for the sign."),
        (["--label", "5", "--count", "0"], "--count takes 1 or more"),
        (["--label", "5", "--countdown", "-1"], "--countdown 0 or more"),
        (["--label", "5", "--signer", "x" * 61], "at most 60 are kept"),
        (["--label", "5"], "No camera was found. Plug one in, or give --camera"),
        (["--label", "5", "--camera", "nowhere.mp4"], "There is no camera, file or folder “nowhere.mp4”"),
    ],
)
def test_what_cannot_be_recorded_is_one_message(capsys, home, monkeypatch, arguments, says):
    monkeypatch.setattr("signcam.camera.list_cameras", lambda: ())
    out, err = said(capsys, "record", *arguments, code=1)
    assert says in err
    assert out == ""
    assert len(err.splitlines()) == 1


def test_another_program_that_records_is_named_before_anybody_signs(capsys, recorded):
    with Store() as other:
        other.get_ready()
        assert "open in another signcam (process " in said(capsys, *RECORD, code=1).err
    assert len(Store().entries()) == 14


def test_an_almost_full_disk_is_told_before_anybody_signs(capsys, recorded, monkeypatch):
    monkeypatch.setattr(shelf, "FREE_BYTES", 10**18)
    assert "almost full" in said(capsys, *RECORD, code=1).err


def test_a_camera_that_is_lost_in_the_middle_keeps_what_was_recorded(capsys, home, monkeypatch):
    import signcam.camera

    real = signcam.camera.open_camera

    def losing(source, **options):
        camera = real(source, **options)
        read_one, left = camera.read, [60]

        def read_or_lose():
            left[0] -= 1
            if left[0] < 0:
                raise CameraError("The camera was disconnected. Plug it in again.")
            return read_one()

        monkeypatch.setattr(camera, "read", read_or_lose)
        return camera

    monkeypatch.setattr(signcam.camera, "open_camera", losing)
    err = said(capsys, *RECORD[:3], "--count", "100", *RECORD[5:], code=1).err
    kept = len(Store().entries())
    assert kept > 3
    assert f"{kept} samples of “5” are kept." in err
    assert "The camera was disconnected" in err


def test_hints_are_given_when_nothing_new_comes(capsys, home, known, tmp_path, monkeypatch):
    monkeypatch.setattr(record_command, "NOTHING_NEW_S", 1.0)
    for number in range(4):
        shutil.copy(known[5].path, tmp_path / f"{number}.png")
    (tmp_path / "pictures").mkdir()
    for path in tmp_path.glob("*.png"):
        path.rename(tmp_path / "pictures" / path.name)
    err = said(capsys, "record", "--label", "5", "--camera", str(tmp_path / "pictures"), code=1).err
    assert err.count("Move and turn the hand a little") == 1


# its care


def test_the_list_tells_counts_by_sign_signer_and_sitting(capsys, recorded):
    out = said(capsys, "data", "list", "recorded").out
    assert "samples    14\n" in out
    assert "signs      5: 8, 7: 6" in out
    assert "signers    Ada: 8, Bob: 6" in out
    assert "UTC, Bob: 7: 6" in out
    assert "public" not in out
    everything = said(capsys, "data").out
    assert everything.startswith(out)
    assert "SIGNS" in everything
    (row,) = objects(capsys, "data", "list", "recorded")
    assert (row["labels"], row["signers"], row["samples"]) == ({"5": 8, "7": 6}, {"Ada": 8, "Bob": 6}, 14)
    assert sorted(row["sessions"].values()) == [6, 8]


def test_check_names_what_to_mend_by_its_code(capsys, recorded):
    findings = objects(capsys, "data", "check")
    assert {"few", "one side", "one palm"} >= {f["kind"] for f in findings} - {"alike", "blurred"}
    first = Store().entries()[0]
    Store().path(first).write_bytes(b"torn")
    out = said(capsys, "data", "check", code=1).out
    assert out.startswith("mend: ")
    assert str(Store().path(first)) in out


def test_exported_imported_elsewhere_identical(capsys, recorded, tmp_path, monkeypatch):
    mine = {e.id: (e.described(), Store().path(e).read_bytes()) for e in Store().entries()}
    assert "14 samples are in" in said(capsys, "data", "export", str(tmp_path / "mine.zip")).out
    monkeypatch.setenv("SIGNCAM_HOME", str(tmp_path / "elsewhere"))
    assert "14 samples came: 5: 8, 7: 6." in said(capsys, "data", "import", str(tmp_path / "mine.zip")).out
    assert {e.id: (e.described(), Store().path(e).read_bytes()) for e in Store().entries()} == mine
    assert "14 were there already" in said(capsys, "data", "import", str(tmp_path / "mine.zip")).out
    assert "14 samples that were imported are in the trash." in said(capsys, "data", "undo").out
    assert "There is nothing to undo." in said(capsys, "data", "undo", code=1).out
    (told,) = objects(capsys, "data", "merge", str(recorded / "samples"), "--signer", "Eve")
    assert (told["came"], told["labels"]) == (14, {"5": 8, "7": 6})
    assert Store().signers() == ["Eve"]


def test_pictures_are_imported_with_their_hands_found(capsys, home, known, tmp_path):
    for one in known[:3]:
        (tmp_path / "set" / one.sign).mkdir(parents=True)
        shutil.copy(one.path, tmp_path / "set" / one.sign / "1.png")
    assert "3 samples came: 0: 1, 1: 1, 2: 1." in said(capsys, "data", "import", str(tmp_path / "set")).out
    assert [e.side for e in Store().entries()] == [k.side for k in known[:3]]
    assert {e.camera for e in Store().entries()} == {"imported from set"}


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_forget_asks_and_leaves_nothing(capsys, recorded, monkeypatch):
    examples = read(samples_folder()).examples
    prepare(examples)
    save_settings(Settings(signers=("Ada", "Bob")))  # who agreed
    monkeypatch.setattr(sys, "stdin", Terminal("n\n"))
    assert "Nothing was deleted" in said(capsys, "data", "forget", "--signer", "Ada", code=1).err
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert "add --yes" in said(capsys, "data", "forget", "--signer", "Ada", code=1).err
    assert len(Store().entries()) == 14
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    out = said(capsys, "data", "forget", "--signer", "Ada").out
    assert "8 samples of “Ada” are deleted, and 1 files that were made of them." in out
    assert Store().counts() == {"7": 6}
    assert load_settings().signers == ("Bob",)
    for path in recorded.rglob("*"):
        if path.is_file():  # three letters may stand among a picture's pixels by chance: of a PNG, its text counts
            held = json.dumps(text_in(path)).encode() if path.suffix == ".png" else path.read_bytes()
            assert b"Ada" not in held, path
    assert "There are: Bob." in said(capsys, "data", "forget", "--signer", "Ada", "--yes", code=1).err


def test_what_was_removed_is_emptied_for_good(capsys, recorded):
    with Store() as store:
        store.remove(store.entries()[:3])
    assert "3 samples are deleted for good" in said(capsys, "data", "empty", "--yes").out
    assert "The trash is empty." in said(capsys, "data", "empty").out
    assert "There is nothing to undo" in said(capsys, "data", "undo", code=1).out
    assert len(list(samples_folder().rglob("*.png"))) == 11


def test_models_that_were_trained_on_somebody_are_named(capsys, recorded, tiny_model):
    folder = recorded / "models" / "mine"
    shutil.copytree(tiny_model, folder)
    card = json.loads((folder / "card.json").read_bytes())
    card["data"] = {"samples": {"signers": ["Ada", "Bob"]}}
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    (recorded / "runs" / "mine").mkdir(parents=True)
    (recorded / "runs" / "mine" / "mistakes.png").write_bytes(b"hands")
    (told,) = objects(capsys, "data", "forget", "--signer", "Ada", "--yes")
    assert told == {"signer": "Ada", "samples": 8, "copies": 1, "models": ["mine"]}
    assert not (recorded / "runs" / "mine" / "mistakes.png").exists()


def test_rebuild_makes_the_index_from_the_files(capsys, recorded):
    before = {e.id: e.described() for e in Store().entries()}
    (samples_folder() / "index.jsonl").write_bytes(b"garbage")
    assert "The index is made anew: 14 samples." in said(capsys, "data", "rebuild").out
    assert {e.id: e.described() for e in Store().entries()} == before


# training on it


def test_samples_are_read_with_who_signed_and_where_the_hand_is(recorded):
    loaded = read(samples_folder())
    assert loaded.labels == ("5", "7")
    assert {e.person for e in loaded.examples} == {"Ada", "Bob"}
    assert loaded.recorded
    entries = Store().entries()
    assert [e.name for e in loaded.examples] == [str(e.file) for e in entries]
    assert [e.session for e in loaded.examples] == [e.session for e in entries]
    assert [e.label for e in read(samples_folder(), labels=["7"]).examples] == ["7"] * 6


def test_no_hand_is_looked_for_where_it_is_known(recorded, monkeypatch):
    from signcam.hand.detector import HandDetector

    examples = read(samples_folder()).examples
    monkeypatch.setattr(HandDetector, "detect", lambda *_: None)
    prepared = prepare(examples)
    assert (len(prepared), prepared.missed) == (14, ())
    assert set(prepared.people) == {"Ada", "Bob"}


def test_a_model_is_examined_on_recorded_samples(capsys, recorded, tiny_model):
    (report,) = objects(capsys, "evaluate", "--data", "recorded", "--model", str(tiny_model))
    assert (report["n"], report["hand_found"]) == (14, 1.0)
    assert report["accuracy"] == pytest.approx(8 / 14)


@pytest.mark.parametrize("tried_before", [False, True])
def test_without_samples_train_and_evaluate_say_how_to_record(capsys, home, tiny_model, tried_before):
    if tried_before:
        with Store() as store:
            store.get_ready()
    for command in (["train", "--out", "x"], ["evaluate", "--model", str(tiny_model)]):
        err = said(capsys, *command, "--data", "recorded", code=1).err
        assert "Nothing is recorded yet. Record some first: signcam record --label 5." in err
