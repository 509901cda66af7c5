"""The language of the window: every text a user reads goes through `tr`.

The texts stand in the code in English and are their own keys; `languages/signcam_<code>.ts` hold the translations.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the window's language; a text that has no translation stays English."""
    return QCoreApplication.translate("", text)
