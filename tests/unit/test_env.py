"""What is set before the heavy libraries are imported, and what is said when a system library is missing."""

import os
import subprocess
import sys

import pytest

from signcam import env

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can lack these")


def fresh_python(code, **variables):
    """What a new Python prints that has none of our variables."""
    own = {k: v for k, v in os.environ.items() if k not in env.ENVIRONMENT}
    done = subprocess.run([sys.executable, "-c", code], env=own | variables, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_importing_it_sets_every_variable_and_needs_nothing_but_python():
    code = (
        "import sys; before = set(sys.modules); import signcam.env, os; "
        "print(*(os.environ[n] for n in signcam.env.ENVIRONMENT)); "
        "new = {m.partition('.')[0] for m in set(sys.modules) - before}; "
        "print(*(new - set(sys.stdlib_module_names)))"
    )
    assert fresh_python(code) == [*env.ENVIRONMENT.values(), "signcam"]


def test_what_the_user_has_set_stays():
    code = "import signcam.env, os; print(os.environ['OPENCV_LOG_LEVEL'])"
    assert fresh_python(code, OPENCV_LOG_LEVEL="DEBUG") == ["DEBUG"]


def test_opencv_keeps_the_pixel_limit():
    code = (
        "import signcam.env, cv2, numpy as np\n"
        "ok, png = cv2.imencode('.png', np.zeros((9000, 9000), np.uint8))\n"
        "try: cv2.imdecode(png, cv2.IMREAD_COLOR); print('decoded')\n"
        "except cv2.error: print('refused')\n"
    )
    assert fresh_python(code) == ["refused"]


def test_nothing_is_missing_where_the_tests_run():
    assert env.missing_libraries(window=True) is None


@ON_LINUX
def test_missing_libraries_are_one_line_with_the_packages(monkeypatch):
    monkeypatch.setattr(env, "_loads", lambda soname: soname not in ("libGL.so.1", "libxcb-icccm.so.4"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert env.missing_libraries(window=False) == (
        "signcam needs system libraries that are not installed. "
        "Run: sudo apt-get update && sudo apt-get install libgl1 (on Fedora: sudo dnf install libglvnd-glx)"
    )
    line = env.missing_libraries(window=True)
    assert "apt-get install libgl1 libxcb-icccm4 (on Fedora" in line
    assert "\n" not in line


@ON_LINUX
@pytest.mark.parametrize(
    ("variables", "named", "not_named"),
    [
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "libgl1", "libxcb-cursor0"),
        ({"QT_QPA_PLATFORM": "wayland-egl"}, "libwayland-cursor0", "libxcb-cursor0"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "libwayland-client0", "libxcb-cursor0"),
        ({"DISPLAY": ":0"}, "libxcb-cursor0", "libwayland-client0"),
        ({}, "libgl1", "libxcb-cursor0"),
    ],
)
def test_only_what_this_screen_needs_is_asked_for(monkeypatch, variables, named, not_named):
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(env, "_loads", lambda _: False)
    line = env.missing_libraries(window=True)
    assert named in line.split()
    assert not_named not in line.split()


@ON_LINUX
def test_no_package_is_named_twice(monkeypatch):
    monkeypatch.setattr(env, "_loads", lambda _: False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    words = env.missing_libraries(window=True).split()
    assert words.count("libxcb") == 1


@ON_LINUX
def test_without_a_display_it_is_said_what_to_do(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert "signcam predict" in env.no_display()
    monkeypatch.setenv("DISPLAY", ":0")
    assert env.no_display() is None
    monkeypatch.delenv("DISPLAY")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert env.no_display() is None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_lack_nothing(monkeypatch, platform):
    monkeypatch.setattr(env.sys, "platform", platform)
    monkeypatch.setattr(env, "_loads", lambda _: False)
    assert env.missing_libraries(window=True) is None
    assert env.no_display() is None


def test_only_opencvs_own_qt_variables_are_taken_back(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", "/somewhere/site-packages/cv2/qt/plugins")
    monkeypatch.setenv("QT_QPA_FONTDIR", "/usr/share/fonts")
    env.forget_cv2_qt()
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
    assert os.environ["QT_QPA_FONTDIR"] == "/usr/share/fonts"
