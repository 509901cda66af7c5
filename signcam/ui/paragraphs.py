"""Texts of a panel: paragraphs and small headings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def muted(text: str = "") -> QLabel:
    """A paragraph in the muted colour."""
    return _paragraph(text, "muted")


def caption(text: str) -> QLabel:
    """A small heading."""
    return _paragraph(text, "strong")


def _paragraph(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)  # a label may look like HTML
    return made
