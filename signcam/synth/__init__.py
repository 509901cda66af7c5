"""Rendered hands: labelled pictures and a demo clip without a camera, from one rigged hand and numpy.

render_picture, render_pictures  ->  Rendering      training pictures (`scene`)
render_clip                                         the demo clip (`clip`)
"""

from signcam.synth.clip import render_clip
from signcam.synth.poses import DIGITS
from signcam.synth.scene import Rendering, render_picture, render_pictures

__all__ = ["DIGITS", "Rendering", "render_clip", "render_picture", "render_pictures"]
