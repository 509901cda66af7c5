"""macOS asks before a camera may be opened: signcam asks first, waits without freezing, and opens afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from signcam.ui.permission import DENIED, CameraPermission
from signcam.ui.switch import SessionSwitch


class Application:
    """Answers as QCoreApplication does on macOS."""

    def __init__(self):
        self.status = Qt.PermissionStatus.Undetermined
        self.asked = 0

    def checkPermission(self, permission):
        return self.status

    def requestPermission(self, permission, context, functor):
        self.asked += 1


class Session:
    def __init__(self, source):
        self.source = source
        self.started = False

    def start(self):
        self.started = True


@pytest.fixture
def application():
    return Application()


@pytest.fixture
def switch(application, qapp):
    return SessionSwitch(lambda source, model: Session(source), CameraPermission(application).granted)


def test_the_user_is_asked_once_and_the_camera_opened_after_the_answer(application, switch, tmp_path):
    switch.open("0", tmp_path, 0.0)
    switch.tick(0.1)
    switch.tick(0.2)
    assert (application.asked, switch.current) == (1, None)
    application.status = Qt.PermissionStatus.Granted
    switch.tick(0.3)
    assert switch.current.started


def test_a_refusal_is_told_with_the_way_to_mend_it(application, switch, tmp_path):
    application.status = Qt.PermissionStatus.Denied
    switch.open("Front camera", tmp_path, 0.0)
    switch.tick(0.1)
    assert switch.current is None
    assert switch.problem == DENIED
    assert "System Settings → Privacy & Security → Camera" in DENIED


@pytest.mark.parametrize("source", ["demo", "a file"])
def test_what_is_no_camera_needs_no_permission(application, switch, tmp_path, source):
    if source != "demo":
        source = str(tmp_path / "hand.mp4")
        (tmp_path / "hand.mp4").touch()
    switch.open(source, tmp_path, 0.0)
    switch.tick(0.1)
    assert switch.current.source == source
    assert application.asked == 0
