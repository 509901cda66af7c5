"""Render the handshapes that the quiz shows as hints: `python assets/build_handshapes.py`.

Each digit from the palm, and 1 to 5 from the back as well: American signers show these with the palm to themselves,
so that whoever looks at them sees the back.  The hand is one that `signcam synth` renders, on a transparent ground.
"""

import io
from pathlib import Path

import numpy as np
from PIL import Image

from signcam.settings import write_atomically
from signcam.synth import poses, skeleton
from signcam.synth.poses import DIGITS
from signcam.synth.shade import Light, Person, View, draw
from signcam.synth.skin import make_skin

SIZE = 232  # px, shown at a half of it on most screens
COLOURS = 112
YAW_DEG = {"0": -62, "6": -8, "7": -16, "8": -24, "9": -34}  # as in the demo clip: shows the ring of thumb and finger
BACK = DIGITS[1:6]
FOLDER = Path(__file__).parent / "handshapes"


def render(sign: str, *, back: bool) -> bytes:
    """A PNG of the sign, signed by a right hand."""
    rng = np.random.default_rng(5)
    hand = skeleton.reshape(skeleton.load_hand(), 1.03, 1.1, np.ones(5))
    person = Person(hand, make_skin(rng, 0.4, plain=True))
    yaw = np.radians(YAW_DEG.get(sign, 4)) + (np.pi if back else 0.0)
    centre = (SIZE / 2, SIZE * (0.54 if sign == "0" else 0.6))
    view = View(float(yaw), float(np.radians(-6)), 0.0, SIZE * (5.2 if sign == "0" else 4.5), centre, 0.8, right=True)
    towards = np.array([-0.6, 0.7, 0.85])
    light = Light(towards / np.linalg.norm(towards), np.full(3, 1.5), np.full(3, 0.42), np.full(3, 0.3))
    drawing = draw(person, poses.meet(hand, poses.base_pose(sign)), view, light, (SIZE, SIZE), fineness=3)
    alpha = drawing.alpha[..., None]
    rgb = np.where(alpha > 0, drawing.rgb / np.maximum(alpha, 1e-3), 0)
    rgba = (np.clip(np.concatenate([rgb, alpha], 2), 0, 1) * 255).round().astype(np.uint8)
    packed = io.BytesIO()
    picture = Image.fromarray(rgba, "RGBA").quantize(COLOURS, method=Image.Quantize.FASTOCTREE)
    picture.save(packed, "PNG", optimize=True)
    return packed.getvalue()


for sign in DIGITS:
    write_atomically(FOLDER / f"{sign}_palm.png", render(sign, back=False))
    if sign in BACK:
        write_atomically(FOLDER / f"{sign}_back.png", render(sign, back=True))
print(sum(path.stat().st_size for path in FOLDER.glob("*.png")), "bytes in", FOLDER)
