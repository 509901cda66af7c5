"""The window's languages: complete, with the same gaps to fill in, and spoken."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from fake_session import make_recognition

from signcam.settings import assets_folder
from signcam.ui.language import LANGUAGES, speak, tr

CODES = tuple(code for code in LANGUAGES if code not in ("", "en"))


@pytest.fixture(scope="module")
def script():
    """assets/build_languages.py"""
    spec = importlib.util.spec_from_file_location("build_languages", assets_folder() / "build_languages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def spoken(qapp):
    """spoken(code) lets the application speak a language until the test ends."""
    made = []

    def let(code):
        made.extend(speak(code))
        return made

    yield let
    for translator in made:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("code", CODES)
def test_the_collected_texts_are_those_of_the_code(script, code):
    """`python assets/build_languages.py` collects them; what is not translated yet is shown in English."""
    root = script.Xml.parse(assets_folder() / "languages" / f"signcam_{code}.ts").getroot()
    collected = [message.findtext("source") for message in root.iter("message")]
    missing = set(script.texts()) - set(collected)
    assert not missing, "run python assets/build_languages.py"
    assert len(collected) > 200


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_what_is_filled_in(script, code):
    for text, translated in script.translations(code).items():
        assert sorted(re.findall(r"\{\w*\}", text)) == sorted(re.findall(r"\{\w*\}", translated)), text
        assert text.count("&") == translated.count("&"), f"{text}: a key is lost"
        key = re.search(r"&(\w)", text)
        assert key is None or f"&{key[1]}".lower() in translated.lower().replace("ú", "u"), text
        assert (text[:1] == " ") == (translated[:1] == " ")


@pytest.mark.parametrize("code", CODES)
def test_what_is_read_by_qt_is_what_was_translated(script, spoken, code):
    assert spoken(code)
    for text, translated in script.translations(code).items():
        assert tr(text) == translated, "run python assets/build_languages.py"


def test_the_window_speaks_german(spoken, make_window):
    spoken("de")
    made = make_window()
    made.session.show(make_recognition(reason="no hand"))
    made.tick()
    assert made.window.result.answer.answer.title == "Keine Hand zu sehen"
    assert made.window.top.sources.accessibleName() == "Kamera"
    assert "Erkennungen" in made.window.status.rate.text()


def test_english_needs_no_translation(spoken):
    assert spoken("en") == []
    assert tr("No hand in sight") == "No hand in sight"
    assert tr("") == ""


def test_every_language_that_can_be_chosen_is_there():
    assert {path.stem for path in Path(assets_folder() / "languages").glob("*.qm")} == {f"signcam_{c}" for c in CODES}
