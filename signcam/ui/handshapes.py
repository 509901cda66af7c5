"""How each digit is made: a picture from the palm and, where it matters, from the back, and a sentence.

American signers show 1 to 5 with the palm to themselves and 6 to 9 with the palm to whom they talk to
(https://www.laits.utexas.edu/aslonline1/unit1/Numbers/).  signcam reads both, and says which is usual.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from signcam.settings import assets_folder
from signcam.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

PICTURE_PX: Final = 96
TO_SIGNER: Final = ("1", "2", "3", "4", "5")
TO_OTHERS: Final = ("6", "7", "8", "9")


def how(sign: str) -> str:
    """A sentence on how a digit is made; "" for other signs."""
    return {
        "0": tr("All fingertips meet the thumb: a round O, seen from the side."),
        "1": tr("The index finger up."),
        "2": tr("Index and middle finger up, apart."),
        "3": tr("Thumb, index and middle finger out."),
        "4": tr("Four fingers up, the thumb across the palm."),
        "5": tr("All five fingers out."),
        "6": tr("Thumb and little finger touch."),
        "7": tr("Thumb and ring finger touch."),
        "8": tr("Thumb and middle finger touch."),
        "9": tr("Thumb and index finger touch."),
    }.get(sign, "")


def palm(sign: str) -> str:
    """Which way the palm usually goes; "" where there is nothing to tell."""
    if sign in TO_SIGNER:
        return tr("In ASL the palm is turned to yourself, as in the picture on the right; both are read.")
    if sign in TO_OTHERS:
        return tr("In ASL the palm is turned away from you, as here; both are read.")
    return ""


def pictures_of(sign: str) -> tuple[QPixmap, ...]:
    """The palm and, where there is one, the back; nothing for other signs than digits."""
    found = (QPixmap(str(assets_folder() / "handshapes" / f"{sign}_{view}.png")) for view in ("palm", "back"))
    return tuple(picture for picture in found if sign.isdigit() and not picture.isNull())


class Pictures(QWidget):
    """The pictures of one sign, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures: tuple[QPixmap, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for two."""
        return QSize(2 * PICTURE_PX, PICTURE_PX if self._pictures else 0)

    def show_pictures(self, pictures: Sequence[QPixmap]) -> None:
        """Show these."""
        self._pictures = tuple(pictures)
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(PICTURE_PX, self.width() // max(len(self._pictures), 1))
        left = (self.width() - side * len(self._pictures)) / 2
        for k, picture in enumerate(self._pictures):
            painter.drawPixmap(QRectF(left + k * side, 0, side, side), picture, QRectF(picture.rect()))
        painter.end()


class Hint(QWidget):
    """The handshape of a sign, in pictures and words."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = ""
        self.pictures = Pictures()
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.pictures)
        column.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column)
        self.show_sign("")

    @property
    def sign(self) -> str:
        """The sign whose handshape is shown, "" for none."""
        return self._sign

    def show_sign(self, sign: str) -> None:
        """Show the handshape of this sign; "" hides it."""
        if sign == self._sign and self.isHidden() != bool(sign):
            return
        self._sign = sign
        self.pictures.show_pictures(pictures_of(sign))
        sentences = [sentence for sentence in (how(sign), palm(sign)) if sentence]
        self.words.setText(" ".join(sentences) or tr("There is no picture of this sign."))
        self.setAccessibleName(tr("How {sign} is signed").format(sign=sign))
        self.setAccessibleDescription(self.words.text())
        self.setVisible(bool(sign))
