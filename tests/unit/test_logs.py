"""The log, and the report made of it: useful, of limited size, and nothing private in them."""

from __future__ import annotations

import json
import logging
import zipfile
from pathlib import Path

import pytest

from signcam.cli import doctor, logs
from signcam.cli.logs import log_file, log_files, logging_to_file, scrubbed
from signcam.cli.main import main
from signcam.dataset.store import Store
from signcam.settings import Settings, save_settings

log = logging.getLogger("signcam.test")

PRIVATE = [
    "/home/ada/Pictures/ada and bob.jpg",
    "C:\\Users\\Ada Lovelace\\signcam\\x.png",
    "Ada Lovelace",
    "adas_hand.mp4",
    "~/x/ada.h5",
]


@pytest.mark.parametrize(
    "text",
    [
        "/home/ada/Pictures/hand.jpg cannot be read",
        "[Errno 2] No such file or directory: '/home/ada/Pictures/ada and bob.jpg'",
        "C:\\Users\\Ada\\hand.png cannot be read",
        "\\\\school\\ada\\hand.png cannot be read",
        "The camera “Ada's iPhone” was disconnected.",
        "KeyError: 'Ada'",
        'unexpected: {"signer": "Ada"}',
        "ada_hand.mp4 is not a video",
        'File "/home/ada/.venv/lib/python3.11/site-packages/cv2/__init__.py", line 3, in x',
    ],
)
def test_what_is_private_is_taken_out(text):
    assert "ada" not in scrubbed(text).lower()


def test_what_went_wrong_stays():
    where = 'File "/home/ada/signcam/ui/window.py", line 30, in on_tick'
    what = "AttributeError: 'NoneType' object has no attribute 'rgb'"
    assert scrubbed(f"{where}\n{what}") == f"File ‹ui/window.py›, line 30, in on_tick\n{what}"
    assert scrubbed("frame 12 failed after 0.5 s (1/2)") == "frame 12 failed after 0.5 s (1/2)"


def test_folders_with_blanks_in_their_names_are_taken_out(home, monkeypatch, tmp_path):
    monkeypatch.setenv("SIGNCAM_HOME", str(tmp_path / "Ada Lovelace"))
    monkeypatch.setattr(Path, "home", lambda: Path("/home/Ada Byron"))
    told = scrubbed(f"{tmp_path / 'Ada Lovelace'}/settings.json and /home/Ada Byron/x are gone")
    assert "Lovelace" not in told
    assert "Byron" not in told


def test_the_accounts_name_is_taken_out(monkeypatch):
    monkeypatch.setattr(logs.getpass, "getuser", lambda: "ada")
    assert scrubbed("ada has no cadavers") == "‹user› has no cadavers"


def test_a_log_is_kept_with_its_traceback(home):
    with logging_to_file():
        try:
            raise ValueError("/home/ada/x.png is broken")
        except ValueError:
            log.info("frame 3 failed", exc_info=True)
    told = log_file().read_text(encoding="utf-8")
    assert "signcam.test: frame 3 failed" in told
    assert "ValueError: ‹path› is broken" in told
    assert "test_logs.py" in told
    assert "/home" not in told


def test_the_log_does_not_grow_beyond_its_limit(home, monkeypatch):
    monkeypatch.setattr(logs, "LIMIT_BYTES", 5000)
    with logging_to_file():
        for k in range(500):
            log.info("line %d of many", k)
    sizes = [path.stat().st_size for path in log_files()]
    assert len(sizes) == 2
    assert max(sizes) <= 5000
    assert "line 499 of many" in log_file().read_text(encoding="utf-8")


def test_without_a_folder_to_write_to_signcam_runs_all_the_same(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SIGNCAM_HOME", str(tmp_path / "file" / "below"))
    with logging_to_file():
        log.info("nobody hears this")
    assert log_files() == []


def test_what_is_logged_is_not_told_on_the_terminal(home, monkeypatch, capsys):
    from signcam.cli import run

    monkeypatch.setattr(run, "run", lambda _: log.info("quietly") or 0)
    assert main(["run"]) == 0
    assert capsys.readouterr().err == ""
    assert "quietly" in log_file().read_text(encoding="utf-8")


@pytest.fixture
def report(home, tmp_path, monkeypatch, capsys, make_sample):
    """The texts of a report that is made after a day with many names in it."""
    with Store() as store:
        store.add(make_sample(signer="Ada"))
    (home / "models" / "lovelace").mkdir(parents=True)
    (home / "models" / "lovelace" / "card.json").write_text("{}")
    save_settings(Settings(camera="Ada's iPhone", model="/home/ada/models/mine"))
    with logging_to_file():
        for private in PRIVATE:
            log.info("“%s” cannot be read: '%s'", private, private)
        log.info("lovelace is not a ResNet-50 of signcam; 3 samples of Ada.")
    (home / "crash.log").write_text('Fatal: File "/home/ada/x/site-packages/cv2/gapi.py", line 3 in <module>')
    found = [
        doctor.Finding("signcam", "ok", "0.1.0, Python 3.11"),
        doctor.Finding("cameras", "ok", "0: Ada's iPhone"),
        doctor.Finding("your folder", "ok", "/home/ada/.local/share/signcam can be written"),
        doctor.Finding("model lovelace", "fault", "lovelace is damaged"),
    ]
    monkeypatch.setattr(doctor, "findings", lambda: iter(found))
    assert main(["doctor", "--report", str(tmp_path / "report.zip")]) == 1
    assert "Read it before you send it" in capsys.readouterr().err
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_a_report_holds_what_helps(report):
    assert set(report) == {"README.txt", "doctor.txt", "settings.json", "versions.txt", "signcam.log", "crash.log"}
    assert "0.1.0, Python 3.11" in report["doctor.txt"]
    assert "can be written" in report["doctor.txt"]
    assert "numpy " in report["versions.txt"]
    assert json.loads(report["settings.json"]) == {
        "camera": "by name",
        "model": "one of the user's own",
        "mirror": True,
    }


def test_a_report_holds_nothing_private(report):
    for name, text in report.items():
        for word in ("ada", "lovelace", "iphone", "/home"):
            assert word not in text.lower(), (name, word)


def test_a_report_replaces_nothing(tmp_path, capsys):
    (tmp_path / "there.zip").write_bytes(b"mine")
    assert main(["doctor", "--report", str(tmp_path / "there.zip")]) == 1
    assert main(["doctor", "--report", str(tmp_path / "report.txt")]) == 1
    assert (tmp_path / "there.zip").read_bytes() == b"mine"
    said = capsys.readouterr().err
    assert "is there already" in said
    assert "does not end in .zip" in said
