"""Which cameras there are, without opening one."""

import sys
import types

import pytest

from signcam.camera import CameraDevice
from signcam.camera import devices as module
from signcam.camera.devices import cameras_in_sysfs, list_cameras


def add_node(root, number, name, index="0"):
    node = root / f"video{number}"
    node.mkdir(parents=True)
    (node / "name").write_text(f"{name}\n", encoding="utf-8")
    (node / "index").write_text(f"{index}\n")
    return node


def test_linux_cameras_are_told_by_name_without_their_metadata_nodes(tmp_path):
    add_node(tmp_path, 10, "Caméra é")
    add_node(tmp_path, 0, "Integrated Camera: Integrated C")
    add_node(tmp_path, 1, "Integrated Camera: Integrated C", index="1")
    add_node(tmp_path, 2, "HD Webcam: other")
    assert cameras_in_sysfs(tmp_path) == (
        CameraDevice(0, "Integrated Camera"),
        CameraDevice(2, "HD Webcam: other"),
        CameraDevice(10, "Caméra é"),
    )


def test_a_camera_that_vanishes_while_we_look_is_left_out(tmp_path):
    (add_node(tmp_path, 0, "Gone") / "name").unlink()
    (tmp_path / "video1").mkdir()
    add_node(tmp_path, 2, "")
    assert cameras_in_sysfs(tmp_path) == (CameraDevice(2, "video2"),)


def test_no_cameras(tmp_path):
    assert cameras_in_sysfs(tmp_path / "none") == ()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_the_enumerator_is_asked_for_the_backend_that_is_opened(monkeypatch, platform):
    asked = []

    def enumerate_cameras(backend):
        asked.append(backend)
        return [types.SimpleNamespace(index=i, name=n) for i, n in ((1, "B"), (0, "A"))]

    monkeypatch.setattr(module.sys, "platform", platform)
    fake = types.SimpleNamespace(enumerate_cameras=enumerate_cameras)
    monkeypatch.setitem(sys.modules, "cv2_enumerate_cameras", fake)
    assert list_cameras() == (CameraDevice(0, "A"), CameraDevice(1, "B"))
    assert asked == [module.BACKEND]
