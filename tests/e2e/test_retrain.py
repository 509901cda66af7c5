"""From recording to a sign that is recognised, in the window and by real events: record, train Quick, use, go back."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from signcam.cli.main import main
from signcam.dataset.store import Store
from signcam.live.session import Session
from signcam.settings import Settings, write_atomically
from signcam.synth.scene import render_picture
from signcam.ui.faults import Faults
from signcam.ui.train import TrainPanel
from signcam.ui.window import MainWindow

SIGNS = {"hello": "5", "rock": "8", "one more": "1"}  # new labels for hands that are rendered
LIMIT_MS = 240_000


@pytest.fixture
def folders(tmp_path):
    """A folder of eight rendered hands for each new sign, each by another person in another light."""
    for label, pose in SIGNS.items():
        for k in range(8):
            rgb = render_picture(pose, np.random.default_rng((k, int(pose))), size=(200, 200)).rgb
            content = cv2.imencode(".png", np.ascontiguousarray(rgb[..., ::-1]))[1].tobytes()
            write_atomically(tmp_path / "hands" / label / f"{k}.png", content)
    return tmp_path / "hands"


@pytest.mark.slow
def test_new_signs_recorded_trained_used_and_rolled_back(folders, home, qtbot):
    for label in SIGNS:
        for who in ("Ada", "Ben"):
            given = ["record", "--label", label, "--count", "5", "--signer", who, "--camera", str(folders / label)]
            main(given)
    assert set(Store().counts()) == set(SIGNS)
    window = MainWindow(
        Settings(),
        Session,
        source=str(folders / "hello"),
        model="digits",
        list_cameras=lambda: (),
        faults=Faults(),
    )
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()

    def reads(label):
        last = None if window.session is None else window.session.last()
        return last is not None and last.sign is not None and last.sign[0] == label

    qtbot.waitUntil(lambda: reads("5"), timeout=LIMIT_MS)
    panel = next(p for p in window.side.panels if isinstance(p, TrainPanel))
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.choose.go.isEnabled, timeout=LIMIT_MS)
    name = panel.choose.plan.name
    qtbot.mouseClick(panel.choose.go, Qt.MouseButton.LeftButton)
    frames = window.session.newest().index
    qtbot.waitUntil(panel.verdict.isVisible, timeout=LIMIT_MS)
    assert panel.trainer.told.verdict["how"] == "signers"
    assert len(panel.trainer.told.history) > 5
    assert window.session.newest().index > frames  # the picture went on
    qtbot.mouseClick(panel.verdict.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reads("hello"), timeout=LIMIT_MS)
    assert window.session.card.name == name
    qtbot.mouseClick(panel.verdict.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reads("5"), timeout=LIMIT_MS)
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
