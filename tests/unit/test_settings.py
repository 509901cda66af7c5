"""Settings survive what happens to files, and models are found by name."""

import errno
import json
import os
from pathlib import Path

import pytest

from signcam import settings
from signcam.errors import ModelError, SignCamError
from signcam.settings import (
    SETTINGS_LIMIT_BYTES,
    Settings,
    find_model,
    list_models,
    load_settings,
    save_settings,
    settings_path,
    write_atomically,
)


def write(content):
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_bytes(content)


def stop(*_):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_without_a_file_there_are_the_defaults_and_nothing_is_made(home):
    assert load_settings() == Settings(camera="", model="digits", mirror=True)
    assert not home.exists()


@pytest.mark.parametrize(
    "chosen", [Settings(), Settings(camera="Kamera „Ü“ 手", model="C:\\Modelle\\neu", mirror=False)]
)
def test_what_is_saved_is_loaded(chosen):
    save_settings(chosen)
    assert load_settings() == chosen


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b" " * (SETTINGS_LIMIT_BYTES + 1)],
    ids=["empty", "torn", "list", "null", "no text", "deep", "large"],
)
def test_a_broken_file_is_kept_and_the_defaults_hold(home, content):
    write(content)
    assert load_settings() == Settings()
    (kept,) = home.glob("settings.bad-*.json")
    assert kept.read_bytes() == content
    save_settings(Settings(camera="2"))
    assert load_settings().camera == "2"


def test_a_broken_file_does_not_keep_settings_from_being_saved():
    write(b"[" * 100_000)
    save_settings(Settings(camera="2"))
    assert load_settings().camera == "2"


def test_values_of_a_wrong_type_count_as_not_given():
    write(json.dumps({"camera": 3, "mirror": 1, "model": "mine"}).encode())
    assert load_settings() == Settings(model="mine")


def test_what_a_newer_signcam_wrote_survives():
    write(json.dumps({"hologram": "dark", "camera": "old"}).encode())
    save_settings(Settings(camera="new"))
    raw = json.loads(settings_path().read_text(encoding="utf-8"))
    assert (raw["hologram"], raw["camera"]) == ("dark", "new")


def test_a_full_disk_is_told_and_leaves_the_old_settings(monkeypatch):
    save_settings(Settings(camera="old"))
    with monkeypatch.context() as m:
        m.setattr(os, "fsync", stop)
        with pytest.raises(SignCamError, match="No space left on device"):
            save_settings(Settings(camera="new"))
    assert load_settings().camera == "old"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, step):
    path = tmp_path / "new folder" / "file"
    write_atomically(path, b"old")
    with monkeypatch.context() as m:
        m.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), stop)
        with pytest.raises(OSError, match="No space"):
            write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


def test_what_is_renamed_into_place_is_already_on_the_disk(tmp_path, monkeypatch):
    steps = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda fd: (steps.append("fsync"), fsync(fd)))
    monkeypatch.setattr(Path, "replace", lambda a, b: (steps.append("replace"), replace(a, b)))
    write_atomically(tmp_path / "file", b"new")
    assert steps[:2] == ["fsync", "replace"]


def test_what_a_killed_process_of_the_same_number_left_does_not_matter(tmp_path):
    (tmp_path / f".file.{os.getpid()}.tmp").write_bytes(b"half")
    write_atomically(tmp_path / "file", b"whole")
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()} == {"file": b"whole"}


def test_home_is_where_the_variable_says_else_where_the_system_says(monkeypatch):
    monkeypatch.setenv("SIGNCAM_HOME", "~/signs")
    assert settings.home() == Path.home() / "signs"
    monkeypatch.delenv("SIGNCAM_HOME")
    assert settings.home().is_absolute()
    assert settings.home().name == "signcam"


def test_what_comes_with_signcam_is_found():
    assert (settings.assets_folder() / "hand_landmarker.task").is_file()


def test_it_is_found_inside_an_installed_wheel_too(tmp_path, monkeypatch):
    (tmp_path / "signcam" / "bundled" / "assets").mkdir(parents=True)
    monkeypatch.setattr(settings, "__file__", str(tmp_path / "signcam" / "settings.py"))
    assert settings.assets_folder() == tmp_path / "signcam" / "bundled" / "assets"


class Held:
    """Another program that holds a file for so many tries to rename it, as virus scanners on Windows do."""

    def __init__(self, monkeypatch, tries, winerror):
        self.tries = tries
        real = Path.replace

        def replace(path, target):
            self.tries -= 1
            if self.tries >= 0:
                error = PermissionError(errno.EACCES, "Access is denied")
                error.winerror = winerror
                raise error
            return real(path, target)

        monkeypatch.setattr(Path, "replace", replace)
        monkeypatch.setattr(settings, "HELD_S", (0.0, 0.0, 0.0))


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_another_program_holds_for_a_moment_is_waited_for(tmp_path, monkeypatch, winerror):
    held = Held(monkeypatch, 3, winerror)
    write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
    assert held.tries < 0


@pytest.mark.parametrize(("tries", "winerror", "tried"), [(9, 32, 4), (9, None, 1), (9, 17, 1)])
def test_one_that_is_held_on_or_may_not_be_written_at_all_is_an_error(tmp_path, monkeypatch, tries, winerror, tried):
    held = Held(monkeypatch, tries, winerror)
    with pytest.raises(PermissionError):
        write_atomically(tmp_path / "file", b"new")
    assert held.tries == tries - tried
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def bundled(tmp_path, monkeypatch):
    """Two bundled models, `digits` and `letters`, and a folder that is none."""
    folder = tmp_path / "bundled"
    for name in ("digits", "letters", "none"):
        (folder / name).mkdir(parents=True)
        if name != "none":
            (folder / name / "card.json").write_text("{}")
    monkeypatch.setattr(settings, "_bundled", lambda kind: folder)
    return folder


def test_models_are_listed_by_name_and_the_users_own_win(home, bundled):
    own = home / "models" / "digits"
    own.mkdir(parents=True)
    (own / "card.json").write_text("{}")
    assert list_models() == {"digits": own, "letters": bundled / "letters"}
    assert find_model("digits") == own


def test_a_model_is_found_by_its_folder(bundled, monkeypatch):
    assert find_model(str(bundled / "letters")) == bundled / "letters"
    monkeypatch.chdir(bundled.parent)
    assert find_model("bundled/letters") == bundled / "letters"


def test_a_model_that_is_not_there_is_told_with_those_that_are(bundled):
    with pytest.raises(ModelError, match=r"no model “digit”\. Models here: digits, letters\. Give one of these"):
        find_model("digit")


def test_no_models_at_all_is_told_too(tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "_bundled", lambda kind: tmp_path / "nowhere")
    with pytest.raises(ModelError, match="Models here: none"):
        find_model("digits")
