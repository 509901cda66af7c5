"""Kept and shared: a picture of the screen, a film of it, the bars as a figure, a camera for online lessons."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QRectF, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from signcam.live.film import FPS, CameraSink, Film, VideoSink
from signcam.settings import write_atomically
from signcam.ui import theme
from signcam.ui.bars import paint_bars
from signcam.ui.heard import heard
from signcam.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from signcam.values import Prediction

FIGURE: Final = QSize(640, 480)
MARGIN: Final = 24.0


class Share(QObject):
    """Keeps and passes on what is shown.

    Args:
        parent: whose it is.
        shown: the widget that is looked at now.

    Signals:
        said: str, what was done, with the file's name, or why not.
        changed: a film or the camera began or ended.
    """

    said = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject, shown: Callable[[], QWidget]) -> None:
        super().__init__(parent)
        self._shown = shown
        self._film: Film | None = None
        self._film_path = Path()
        self._camera: Film | None = None
        self._grabbed_at = 0.0

    @property
    def filming(self) -> bool:
        """Whether a film is made."""
        return self._film is not None

    @property
    def sending(self) -> bool:
        """Whether the screen is a camera for other programs."""
        return self._camera is not None

    def screenshot(self) -> None:
        """Put a picture of what is shown into the pictures folder."""
        path = _new_file(QStandardPaths.StandardLocation.PicturesLocation, ".png")
        content = _png(self._shown().grab().toImage())
        try:
            write_atomically(path, content)
        except OSError as e:
            text = tr("The picture cannot be saved in {folder}: {why}.")
            self.said.emit(text.format(folder=path.parent, why=heard(e.strerror or "")))
        else:
            self.said.emit(tr("Saved as {file}").format(file=path))

    def switch_film(self) -> None:
        """Begin a film, or end it."""
        if self._film is not None:
            self._end_film(2.0)
            return
        path = self._film_path = _new_file(QStandardPaths.StandardLocation.MoviesLocation, ".mp4")
        self._film = Film(lambda size: VideoSink(path, size))
        self.said.emit(tr("Filming. R ends it."))
        self.changed.emit()

    def switch_camera(self) -> None:
        """Be a camera for other programs, or not any more."""
        if self._camera is not None:
            self._camera.close(1.0)
            self._camera = None
            self.said.emit(tr("The virtual camera is off."))
        else:
            self._camera = Film(CameraSink, "signcam-virtual-camera")
            self.said.emit(tr("The virtual camera is on: choose it in the other program."))
        self.changed.emit()

    def copy_bars(self, prediction: Prediction | None, sign: str) -> None:
        """Put the bars on the clipboard, as a picture and as SVG; programs take what they can."""
        if prediction is None:
            self.said.emit(tr("There are no bars to copy: show a hand first."))
            return
        picture, svg = figure(prediction, sign)
        data = QMimeData()
        data.setImageData(picture)
        data.setData("image/svg+xml", svg)
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(tr("The bars are on the clipboard, as a picture and as SVG."))

    def tick(self, now_s: float) -> None:
        """Pass on what is shown, now and then; called by the window's timer."""
        if self._film is not None and (problem := self._film.error) is not None:
            self._film = None
            self._fail(problem)
        if self._camera is not None and (problem := self._camera.error) is not None:
            self._camera = None
            self._fail(problem)
        takers = [taker for taker in (self._film, self._camera) if taker is not None]
        if takers and now_s - self._grabbed_at >= 1 / FPS:
            self._grabbed_at = now_s
            rgb = rgb_of(self._shown().grab().toImage())
            for taker in takers:
                taker.put(rgb, now_s)

    def close_down(self, timeout_s: float) -> None:
        """End what runs, in this time."""
        if self._film is not None:
            self._end_film(timeout_s)
        if self._camera is not None:
            self.switch_camera()

    def _end_film(self, timeout_s: float) -> None:
        if self._film is None:
            return
        self._film.close(timeout_s)
        problem = self._film.error
        self._film = None
        self.said.emit(heard(problem) if problem else tr("Saved as {file}").format(file=self._film_path))
        self.changed.emit()

    def _fail(self, problem: str) -> None:
        self.said.emit(heard(problem))
        self.changed.emit()


def figure(prediction: Prediction, sign: str) -> tuple[QImage, QByteArray]:
    """The bars on white: a picture of twice `FIGURE` in px, and an SVG."""
    area = QRectF(MARGIN, MARGIN, FIGURE.width() - 2 * MARGIN, FIGURE.height() - 2 * MARGIN)
    colours = theme.palette(theme.LIGHT)

    def paint(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_bars(painter, area, prediction.labels, prediction.probabilities, sign, colours)
        painter.end()

    picture = QImage(FIGURE * 2, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.white)
    paint(QPainter(picture))
    svg = QByteArray()
    buffer = QBuffer(svg)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(FIGURE)
    generator.setViewBox(QRectF(0, 0, FIGURE.width(), FIGURE.height()))
    generator.setTitle("signcam")
    paint(QPainter(generator))
    buffer.close()
    return picture, svg


def rgb_of(picture: QImage) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB of an image, its own."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return flat[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3).copy()


def _png(picture: QImage) -> bytes:
    """Of an image; Qt's own stubs and its code disagree on how to ask it for one."""
    return bytes(cv2.imencode(".png", cv2.cvtColor(rgb_of(picture), cv2.COLOR_RGB2BGR))[1])


def _new_file(location: QStandardPaths.StandardLocation, suffix: str) -> Path:
    """A name in the user's folder for such files that nothing has yet."""
    folder = Path(QStandardPaths.writableLocation(location) or Path.home())
    stem = time.strftime("signcam-%Y%m%d-%H%M%S")
    names = [stem, *(f"{stem}-{k}" for k in range(2, 100))]
    return next((p for n in names if not (p := folder / f"{n}{suffix}").exists()), folder / f"{stem}{suffix}")
