"""The line icons of the buttons, drawn for signcam: SVG paths on a 24 x 24 grid, in whatever colour the theme says."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from signcam.settings import assets_folder

PATHS: Final = {
    "pause": '<path d="M8 5v14M16 5v14"/>',
    "play": '<path d="M7 4.5v15l12-7.5z"/>',
    "mirror": '<path d="M12 3v18"/><path d="M9 7 3 17h6z"/><path d="M15 7l6 10h-6z" stroke-dasharray="2 2.4"/>',
    "theme": '<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/>',
    "full screen": '<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"/>',
    "help": '<circle cx="12" cy="12" r="9"/><path d="M9.4 9.3a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2"/>'
    '<path d="M12 16.9v.1"/>',
    "close": '<path d="M6 6l12 12M18 6 6 18"/>',
    "error": '<path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v4.5M12 17.2v.1"/>',
    "notice": '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.1"/>',
    "hand": '<path d="M8 13V6.5a1.5 1.5 0 0 1 3 0V12V4.5a1.5 1.5 0 0 1 3 0V12V6a1.5 1.5 0 0 1 3 0v7.5'
    'V9.5a1.5 1.5 0 0 1 3 0V15c0 3.9-2.8 6.5-6.5 6.5c-3 0-4.7-1.2-6.2-3.6L4.6 14.2a1.5 1.5 0 0 1 2.5-1.7z"/>',
    "quiz": '<path d="M8 4h8v5a4 4 0 0 1-8 0zM8 6H4.5c0 3 1.2 5 3.8 5.3M16 6h3.5c0 3-1.2 5-3.8 5.3"/>'
    '<path d="M12 13v4M8 20h8M9.5 20c0-1.8 1-3 2.5-3s2.5 1.2 2.5 3"/>',
    "type": '<rect x="2.5" y="6" width="19" height="12" rx="2.5"/><path d="M6 10v.1M9 10v.1M12 10v.1M15 10v.1M18 10v.1'
    'M6 14v.1M18 14v.1M9 14h6"/>',
    "record": '<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="4.2" fill="currentColor"/>',
    "camera": '<rect x="3" y="6" width="13" height="12" rx="2.5"/><path d="M16 10.5 21 7.5v9l-5-3z"/>',
    "present": '<rect x="3" y="4" width="18" height="12" rx="1.5"/><path d="M12 16v4M8 20h8"/>',
    "inside": '<rect x="3.5" y="3.5" width="7" height="7" rx="1"/><rect x="3.5" y="13.5" width="7" height="7" rx="1"/>'
    '<rect x="13.5" y="3.5" width="7" height="7" rx="1"/><circle cx="16.5" cy="16.5" r="3"/>'
    '<path d="M18.7 18.7 21 21"/>',
    "model": '<circle cx="5" cy="7" r="2"/><circle cx="5" cy="17" r="2"/><circle cx="19" cy="12" r="2"/>'
    '<circle cx="12" cy="12" r="2"/><path d="M6.8 8.2l3.6 2.6M6.8 15.8l3.6-2.6M14 12h3"/>',
}

SVG: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{colour}" stroke-width="1.8"'
    ' stroke-linecap="round" stroke-linejoin="round">{body}</svg>'
)
SCALES: Final = (1, 2, 3)  # logical to device pixels: an icon carries a sharp picture for each


def pixmap(name: str, colour: QColor, size_px: int, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `size_px` logical px on a screen with `ratio` device pixels for each."""
    body = PATHS[name].replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(SVG.format(colour=colour.name(), body=body).encode()))
    made = QPixmap(round(size_px * ratio), round(size_px * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return made


def icon(name: str, colour: QColor, size_px: int = 20) -> QIcon:
    """An icon for a button."""
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(pixmap(name, colour, size_px, scale))
    return made


def app_icon() -> QIcon:
    """The icon of the application."""
    renderer = QSvgRenderer(str(assets_folder() / "icon.svg"))
    made = QIcon()
    for size_px in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(size_px, size_px)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made
