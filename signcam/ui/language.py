"""The language of the window: every text a user reads goes through `tr`.

The texts stand in the code in English and are their own keys; `assets/languages/signcam_<code>.ts` hold the
translations, which `python assets/build_languages.py` brings up to date and makes the .qm files of, that Qt reads.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from signcam.settings import assets_folder

LANGUAGES: Final = {"": "System", "en": "English", "de": "Deutsch", "tr": "Türkçe", "es": "Español"}
"""What can be chosen: code and the language's own name; "" is the system's."""


def tr(text: str) -> str:
    """The text in the window's language; a text that has no translation stays English."""
    return QCoreApplication.translate("", text) if text else ""


def both(pair: tuple[str, str]) -> tuple[str, str]:
    """A title and its text in the window's language."""
    return tr(pair[0]), tr(pair[1])


def speak(language: str) -> list[QTranslator]:
    """Let the window speak a language, one of `LANGUAGES`; to be called before widgets are made.

    Returns:
        What has to stay alive as long; Qt's own texts, such as those of dialogs, are one of them.
    """
    app = QCoreApplication.instance()
    code = language or QLocale.system().name().partition("_")[0]
    if app is None or code == "en" or code not in LANGUAGES:
        return []
    folders = {
        f"qtbase_{code}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        f"signcam_{code}": str(assets_folder() / "languages"),
    }
    made = []
    for name, folder in folders.items():
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            made.append(translator)
    return made
