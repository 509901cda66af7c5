"""signcam talks to nobody: watched by strace for longer than MediaPipe 1.x and 0.10.34 took before they called home.

Those opened a connection 60 to 70 s after the landmarker was made.  What is watched is any internet socket, in any
thread or child, whether or not this machine is connected.
"""

import os
import shutil
import subprocess
import sys

import pytest
from program import run

from signcam.settings import models_folders

WATCHED_S = 80

LOOK_AT_THE_DEMO = """
import sys, time
from pathlib import Path
import signcam.env
from signcam.camera import open_camera
from signcam.hand.crop import crop_hand
from signcam.hand.detector import HandDetector
from signcam.model.classifier import load_classifier

end, hands = time.monotonic() + float(sys.argv[1]), 0
with open_camera("demo", loop=True) as clip, HandDetector("video") as detector:
    with load_classifier(Path(sys.argv[2]), "cpu") as classifier:
        while time.monotonic() < end:
            for _ in range(3):  # other tests run meanwhile: ten frames a second are enough
                frame = clip.read()
            hand = detector.detect(frame)
            if hand is not None:
                hands += 1
                classifier.classify(crop_hand(frame, hand, 64))
print(hands)
"""

RECORD_AND_FORGET = """
import sys
from signcam.cli.main import main

codes = [
    main(["record", "--label", "5", "--count", "8", "--signer", "Ada", "--camera", "demo"]),
    main(["record", "--label", "7", "--count", "8", "--signer", "Bob", "--camera", "demo", "--countdown", "6"]),
    main(["data", "check"]),
    main(["data", "export", sys.argv[1]]),
    main(["data", "forget", "--signer", "Ada", "--yes"]),
    main(["data", "import", sys.argv[1]]),
]
print(codes)
"""

CALL_SOMEBODY = """
import socket, subprocess, sys
if len(sys.argv) > 1:
    subprocess.run([sys.executable, "-c", sys.argv[1]], check=True)
else:
    with socket.socket() as s:
        s.connect_ex(("127.0.0.1", 9))
"""


PROXIES = [name for name in os.environ if "proxy" in name.lower()]


def watched(folder, *arguments):
    """Python under strace, which keeps the calls on internet sockets; without the proxies that would hide them."""
    tracing = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(folder / "calls.txt")]
    return ["env", *(f"--unset={name}" for name in PROXIES), *tracing, sys.executable, "-c", *arguments]


def calls_in(folder):
    """The calls on internet sockets that were seen."""
    return [line for line in (folder / "calls.txt").read_text(errors="replace").splitlines() if "AF_INET" in line]


def watch(folder, *arguments):
    """Run Python under strace; (what it printed, the calls it made on internet sockets)."""
    ended = subprocess.run(watched(folder, *arguments), capture_output=True, text=True, timeout=200, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout, calls_in(folder)


@pytest.fixture(scope="module")
def strace(tmp_path_factory):
    """Skip where strace is missing or may not watch."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    log = tmp_path_factory.mktemp("strace") / "log"
    tried = subprocess.run(["strace", "-f", "-o", str(log), "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"strace may not watch here: {tried.stderr.strip()}")


@pytest.mark.usefixtures("strace")
def test_the_watching_sees_a_call_made_by_a_child(tmp_path):
    """The control: without it, silence below would prove nothing."""
    _, calls = watch(tmp_path, CALL_SOMEBODY, CALL_SOMEBODY)
    assert any("connect(" in call and "127.0.0.1" in call for call in calls)


@pytest.mark.slow
@pytest.mark.usefixtures("strace")
def test_recording_and_its_care_are_silent(tmp_path):
    said, calls = watch(tmp_path, RECORD_AND_FORGET, str(tmp_path / "mine.zip"))
    assert said.splitlines()[-1] == "[0, 0, 0, 0, 0, 0]"
    assert calls == []


@pytest.mark.slow
@pytest.mark.usefixtures("strace")
def test_looking_at_hands_is_silent(tmp_path):
    model = str(models_folders()[-1] / "digits")
    ended = run(watched(tmp_path, LOOK_AT_THE_DEMO, str(WATCHED_S), model), tmp_path)
    assert ended.code == 0, ended.err
    assert int(ended.out) > 100, "it saw hands all the while"
    assert calls_in(ended.folder) == []
