"""The window's languages: complete, with the same gaps to fill in, and spoken."""

from __future__ import annotations

import ast
import errno
import importlib.util
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fake_session import make_recognition
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton

import signcam
from signcam.dataset.coverage import coverage, hints
from signcam.live.keeper import samples
from signcam.live.session import State
from signcam.settings import assets_folder
from signcam.training.plan import duration
from signcam.ui import inside_words
from signcam.ui.heard import HEARD, heard
from signcam.ui.help import cap_of
from signcam.ui.inside import InsidePanel
from signcam.ui.language import LANGUAGES, speak, tr
from signcam.ui.models import ModelsPanel
from signcam.ui.moment import Moment, message_of
from signcam.ui.record import RecordPanel
from signcam.ui.said_errors import REASONS
from signcam.ui.train import TrainPanel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CODES = tuple(code for code in LANGUAGES if code not in ("", "en"))
BELOW = ("camera", "cli", "dataset", "hand", "live", "model", "training", "pictures.py", "settings.py")
LEAST_LETTERS = 4  # of what is fixed in a sentence; less would be found everywhere

TITLES = {
    "de": (
        "Aufnahme",
        "Freihändig",
        "Trainiere ein eigenes Modell",
        "Schnell, etwa",
        "Umbenennen",
        "Innen im Netz: Pixel",
    ),
    "tr": ("Kayıt", "Eller serbest", "Kendi modelinizi eğitin", "Hızlı, yaklaşık", "Adlandır", "Ağın içi: Pikseller"),
    "es": (
        "Grabar",
        "Manos libres",
        "Entrene su propio modelo",
        "Rápido, unos",
        "Renombrar",
        "Dentro de la red: Píxeles",
    ),
}
"""Record's title and third way, Train's heading and first way, a button of Models, the step that Inside begins with."""


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


def panel_of(made, kind):
    """The window's panel of this kind, shown."""
    (panel,) = (panel for panel in made.window.side.panels if isinstance(panel, kind))
    made.window.side.show_panel(panel)
    made.tick()
    return panel


@pytest.mark.parametrize("code", CODES)
def test_every_panel_speaks_the_language(spoken, make_window, code):
    spoken(code)
    made = make_window()
    record = panel_of(made, RecordPanel)
    said = [record.accessibleName(), record.form.ways["hands-free"].text()]
    train = panel_of(made, TrainPanel)
    headings = [label.text() for label in train.findChildren(QLabel)]
    said += [next(text for text in headings if text == TITLES[code][2]), train.choose.ways["head"].text()]
    said += [panel_of(made, ModelsPanel).buttons.rename.text()]
    said += [panel_of(made, InsidePanel).page.view.accessibleName()]
    for text, wanted in zip(said, TITLES[code], strict=True):
        assert text.startswith(wanted)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", [RecordPanel, TrainPanel, ModelsPanel])
def test_no_word_is_cut_off_in_a_panel_as_narrow_as_it_gets(spoken, make_window, code, kind):
    spoken(code)
    made = make_window()
    panel = panel_of(made, kind)
    panel.setFixedWidth(panel.least_px)
    panel.layout().activate()
    assert panel.layout().minimumSize().width() <= panel.least_px
    shown = [w for k in (QPushButton, QRadioButton, QCheckBox) for w in panel.findChildren(k) if w.isVisible()]
    assert shown
    assert not [w.text() for w in shown if w.sizeHint().width() > w.width()]


@pytest.mark.parametrize("code", CODES)
def test_every_step_inside_is_told(spoken, make_window, code):
    spoken(code)
    view = panel_of(make_window(), InsidePanel).page.view
    for number, step in enumerate(inside_words.STEPS):
        view.choose(number)
        assert view.accessibleDescription() == f"{tr(step.title)}. {tr(step.text)}"
        assert tr(step.text) != step.text


def fixed_words(node: ast.expr) -> str:
    """A text of the code as a regular expression; "" for what has too few words of its own."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        parts = re.split(r"\{\w*\}", node.value)
    elif isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else "" for part in node.values]
    else:
        return ""
    if sum(character.isalpha() for part in parts for character in part) < LEAST_LETTERS:
        return ""
    return ".*".join(re.escape(part) for part in parts)


def expressions(places: Iterable[str]) -> Iterator[ast.expr]:
    """All that stands in the modules of these rooms, or in these modules."""
    for place in places:
        path = Path(signcam.__file__).parent / place
        for file in [path] if path.is_file() else path.rglob("*.py"):
            yield from (n for n in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(n, ast.expr))


def test_what_is_heard_is_said_below():
    """A sentence that was changed below would stay English, and nobody would notice."""
    said = {fixed_words(node) for node in expressions(BELOW)} - {""}
    looks = re.compile("|".join(f"(?:{one})" for one in sorted(said)), re.DOTALL)
    below = [text for text in HEARD if text not in REASONS]
    assert not [text for text in below if not looks.fullmatch(text) and not looks.fullmatch(text.removesuffix(" …"))]


def filled(node: ast.expr) -> str:
    """A text of the code with a number for each value."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "77" for part in node.values)
    return ""


SHOWN = (
    *("camera", "hand/detector.py", "live", "pictures.py", "settings.py", "dataset/shelf.py", "dataset/naming.py"),
    *(f"model/{name}.py" for name in ("bundle", "classifier", "explain", "library", "shelf", "trash", "importing")),
)
"""Whose errors the window shows."""

NOT_SHOWN = (
    "--force",  # the window asks before it writes over a file
    "--labels",  # nor does it give labels to what tells them
    "takes crops of",  # nor crops of another size than the model's
    "is closed",
    "OpenCV ",  # has been built without a codec: not the wheel that signcam is installed with
    "ended after",  # of clips that `signcam bench` plays
    "The process that reads model files",
    "77 77. Give a video",  # these are put together of parts, and the table has them whole
    "The 77 “77",
)
"""What is said in errors that the window does not come to, or that this test cannot put together."""


def test_each_error_that_the_window_shows_is_heard(spoken):
    spoken("de")
    calls = [node for node in expressions(SHOWN) if isinstance(node, ast.Call) and node.args]
    errors = [filled(call.args[0]) for call in calls if ast.unparse(call.func).endswith("Error")]
    errors = [text for text in errors if text.endswith(".") and not any(words in text for words in NOT_SHOWN)]
    assert len(errors) > 30
    assert not [text for text in errors if heard(text) == text]


@pytest.mark.parametrize("text", HEARD)
def test_each_sentence_from_below_is_recognised(spoken, text):
    spoken("de")
    names = dict.fromkeys(re.findall(r"\{(\w+)\}", text), "77") | {
        "samples": "77 samples",
        "alone": "Only “Ada” signed",
        "reason": "Permission denied",
    }
    in_german = names | {
        "samples": "77 Aufnahmen",
        "alone": "Nur „Ada“ hat Zeichen gezeigt",
        "reason": "Zugriff verweigert",
    }
    assert heard(text.format(**names)) == tr(text).format(**in_german)


def test_what_the_system_says_of_a_file_is_in_german(spoken):
    spoken("de")
    known = [errno.ENOSPC, errno.EACCES, errno.ENOENT, errno.EROFS, errno.ENOTDIR, errno.EISDIR, errno.EEXIST]
    known += [errno.EIO, errno.ENAMETOOLONG, errno.EPERM]
    if sys.platform != "win32":
        assert [os.strerror(code) for code in known] == list(REASONS)
    assert not [text for text in REASONS if heard(text) == text]


def test_a_sentence_in_a_sentence_is_in_german_too(spoken):
    spoken("de")
    choices = "Give one of them by number or name, a video, a picture, a folder of pictures, or “demo”."
    assert heard(f"There is no camera 3. No camera is connected. {choices}").startswith(
        "Es gibt keine Kamera 3. Es ist keine Kamera angeschlossen. Nenne eine davon"
    )
    full = "The disk is full, so nothing more is kept in /a b. All that was kept before is safe. "
    assert heard(f"{full}Free some space, then go on. 3 samples not written yet.").endswith(
        "Schaff Platz, dann mach weiter. 3 Aufnahmen noch nicht geschrieben."
    )
    text = heard("“a” cannot be copied (No space left on device). Is the disk full, or the folder protected?")
    assert text.startswith("„a“ lässt sich nicht kopieren (kein Platz mehr auf dem Laufwerk). Ist")


def test_quotation_marks_in_a_list_are_the_languages_own(spoken):
    spoken("de")
    assert heard("Only one person has shown “a”, “b”: how others show it cannot be told.").startswith(
        "Nur eine Person hat „a“, „b“ gezeigt"
    )


def test_the_keys_have_the_names_that_stand_on_a_german_keyboard(spoken):
    spoken("de")
    assert [cap_of(keys) for keys in ("Ctrl+Shift+O", "Space", "F3, F4", "Alt+C,  Alt+M")] == [
        "Strg+Umschalt+O",
        "Leertaste",
        "F3, F4",
        "Alt+C,  Alt+M",
    ]


def test_the_banner_speaks_german_of_a_camera_that_is_not_there(spoken):
    spoken("de")
    moment = Moment(State.FAILED, camera_error="The camera “C9” was disconnected. Plug it in and press “Try again”.")
    message = message_of(moment, "")
    assert message.text == "Die Kamera „C9“ wurde getrennt. Schließ sie an und drücke „Noch einmal“."


def test_sentences_from_below_in_german(spoken):
    spoken("de")
    assert heard(samples(1)) == "1 Aufnahme"
    assert heard(duration(20)) == "etwa 20 Sekunden"
    assert [heard(hint) for hint in hints(coverage(()), "7")] == ["„7“ hat 0, Ziel sind 60."]
    assert heard("6 samples kept of “{a}”. Backspace takes them back.").startswith("6 Aufnahmen von „{a}“ behalten.")
    assert heard("The disk {is} full.") == "The disk {is} full."


def test_english_needs_no_translation(spoken):
    assert spoken("en") == []
    assert tr("No hand in sight") == "No hand in sight"
    assert tr("") == ""


def test_every_language_that_can_be_chosen_is_there():
    assert {path.stem for path in Path(assets_folder() / "languages").glob("*.qm")} == {f"signcam_{c}" for c in CODES}
