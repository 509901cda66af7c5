"""The window of a test, with a fake session behind it, and golden pictures."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from fake_session import CAMERAS, FakeSession, pixels_of
from PySide6.QtCore import QCoreApplication, QEvent

from signcam.settings import Settings
from signcam.ui.faults import Faults
from signcam.ui.look import Look
from signcam.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from signcam.camera.devices import CameraDevice

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden pictures anew")


@pytest.fixture(autouse=True)
def home(home: Path) -> Path:
    """The user's folder, with two models that nobody loads."""
    for name in ("digits", "letters"):
        (home / "models" / name).mkdir(parents=True)
        (home / "models" / name / "card.json").write_text("{}")
    return home


@pytest.fixture(autouse=True, scope="module")
def _left_alone() -> Iterator[None]:
    """What is there already is not looked through after each test: with TensorFlow that is 340,000 objects, 0.13 s."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """Widgets that were closed are gone after the test: Qt deletes them in an event loop, and tests have none."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The application's own look, dark as wherever the system does not say."""
    look = Look(qapp)
    yield look
    qapp.styleHints().colorSchemeChanged.disconnect(look.on_system_changed)
    look.deleteLater()


class Made:
    """The window of a test, and the sessions that it has made."""

    def __init__(self, window: MainWindow, sessions: list[FakeSession], faults: Faults) -> None:
        self.window = window
        self.sessions = sessions
        self.faults = faults

    @property
    def session(self) -> FakeSession:
        return self.sessions[-1]

    def tick(self) -> None:
        """One step of the window's timer."""
        self.window._figures_at = 0.0  # the figures are not worth waiting for
        self.window.on_tick()


@pytest.fixture
def make_window(qtbot: QtBot, home: Path, look: Look) -> Iterator[Callable[..., Made]]:
    """make_window(source="", model="digits", ...) opens one whose timer stands still: tests tick themselves."""
    made: list[Made] = []

    def make(
        *,
        source: str = "",
        model: str = "digits",
        settings: Settings | None = None,
        cameras: tuple[CameraDevice, ...] = CAMERAS,
    ) -> Made:
        sessions: list[FakeSession] = []
        faults = Faults()

        def make_session(source: str, model: Path) -> FakeSession:
            sessions.append(FakeSession(source, model))
            return sessions[-1]

        window = MainWindow(
            settings or Settings(tour_seen=True),
            make_session,
            source=source,
            model=model,
            list_cameras=lambda: cameras,
            faults=faults,
        )
        window._timer.stop()
        window.resize(1024, 600)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):  # keys go to the active window only
            window.show()
        made.append(Made(window, sessions, faults))
        made[-1].tick()
        return made[-1]

    yield make
    for one in made:
        one.window.close()


@pytest.fixture
def made(make_window: Callable[..., Made]) -> Made:
    """A window that waits for its first camera."""
    return make_window()


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[QImage, str], None]:
    """Compare a picture with the one that was found good: 99.5 % of the pixels within one level.

    Only on Linux: other systems draw edges a little differently.
    """

    def compare(picture: QImage, name: str) -> None:
        path = GOLDEN / f"{name}.png"
        now = pixels_of(picture)
        if request.config.getoption("--update-golden", default=False):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(cv2.imencode(".png", now)[1].tobytes())
        elif not sys.platform.startswith("linux"):
            pytest.skip("golden pictures are compared on Linux")
        kept = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
        assert now.shape == kept.shape
        same = (np.abs(now.astype(int) - kept.astype(int)).max(axis=2) <= 1).mean()
        assert same >= 0.995, f"{name}: {same:.2%} of the pixels are as they were; look, then run with --update-golden"

    return compare
