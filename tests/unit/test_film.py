"""What is on the screen as a file or a camera: whole, as fast as it was, and clear about why not."""

import builtins

import cv2
import numpy as np
import pytest

from signcam.live.film import CAMERA_PX, FPS, CameraSink, Film, VideoSink, fitted


def picture(grey, size=(320, 240)):
    return np.full((size[1], size[0], 3), grey, np.uint8)


def test_a_film_is_as_long_as_what_it_shows(tmp_path, wait_until):
    path = tmp_path / "films" / "one.mp4"
    sinks = []

    def make(size):
        sinks.append(VideoSink(path, size))
        return sinks[-1]

    film = Film(make)
    film.put(picture(20), 100.0)
    wait_until(lambda: sinks)
    assert not path.exists(), "until it is whole"
    film.put(picture(200), 102.0)
    wait_until(lambda: film._pictures.peek()[1] == 102.0 and film._worker.is_alive())
    assert film.close(5.0)
    assert film.error is None
    read = cv2.VideoCapture(str(path))
    count = int(read.get(cv2.CAP_PROP_FRAME_COUNT))
    read.release()
    assert count in (1, round(2 * FPS) + 1)  # the second may have come after the end was asked for
    assert list(path.parent.iterdir()) == [path]


class Noted:
    def __init__(self, size):
        self.size = size
        self.times = []
        self.closed = False

    def write(self, rgb, times):
        self.times.append(times)

    def close(self):
        self.closed = True


def test_pictures_are_repeated_for_the_time_that_has_passed(wait_until):
    sinks = []

    def make(size):
        sinks.append(Noted(size))
        return sinks[-1]

    film = Film(make)
    for k, at in enumerate((10.0, 10.0 + 1 / FPS, 11.0, 1000.0)):
        film.put(picture(k), at)
        wait_until(lambda k=k: sinks and len(sinks[0].times) == k + 1)
    assert film.close(5.0)
    assert sinks[0].times == [1, 1, round(FPS) - 1, 1], "a computer that slept fills no disk"
    assert sinks[0].size == (320, 240)
    assert sinks[0].closed


def test_a_folder_that_cannot_be_written_is_told(tmp_path, wait_until):
    (tmp_path / "file").write_text("")
    film = Film(lambda size: VideoSink(tmp_path / "file" / "one.mp4", size))
    film.put(picture(0), 0.0)
    wait_until(lambda: film.error is not None)
    assert "cannot be written" in film.error
    assert film.close(5.0)


def test_without_pyvirtualcam_it_says_how_to_get_it(monkeypatch, wait_until):
    real = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name == "pyvirtualcam":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    film = Film(CameraSink)
    film.put(picture(0), 0.0)
    wait_until(lambda: film.error is not None)
    assert 'pip install "signcam[camera]"' in film.error
    assert film.close(5.0)


@pytest.mark.parametrize("size", [(320, 240), (1920, 1080), (100, 900)])
def test_a_picture_is_fitted_without_being_bent(size):
    made = fitted(picture(200, size), CAMERA_PX)
    assert made.shape == (720, 1280, 3)
    rows, columns = np.nonzero(made[:, :, 0] > 100)
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    assert width / height == pytest.approx(size[0] / size[1], rel=0.02)
    assert width == 1280 or height == 720
