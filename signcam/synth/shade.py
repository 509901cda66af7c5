"""Light on a posed hand, seen by a camera: from angles to a picture with an alpha channel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.synth import render, skeleton
from signcam.synth.skin import WRIST_Y_M, paint

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from signcam.synth.skeleton import Hand
    from signcam.synth.skin import Skin

PALM_M = np.array([0.008, 0.02, -0.02])  # the middle of the hand: what it turns about, and where the camera looks
CLOTH_M = 0.004  # how far a sleeve stands off the arm
_WRAP = np.array([0.42, 0.28, 0.24], np.float32)  # light creeps round skin's edges, red furthest
_SOFT_M = np.array([0.0022, 0.0011, 0.0008])  # how far light travels in skin, by colour


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """A hand and its skin."""

    hand: Hand
    skin: Skin


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """How the camera sees the hand.

    Attributes:
        yaw, pitch, roll: rad, of the hand, in the order in which they turn it; 0 shows the palm, fingers up.
        scale: px per m in the plane of the palm.
        centre: (x, y) px, where the middle of the palm is.
        distance: m from the camera to the palm.
        right: a right hand, the mirror image.
    """

    yaw: float
    pitch: float
    roll: float
    scale: float
    centre: tuple[float, float]
    distance: float
    right: bool


@dataclass(frozen=True, slots=True, eq=False)
class Light:
    """One lamp and what the room throws back; all colours linear RGB.

    Attributes:
        towards: (3,) unit vector from the hand to the lamp; x right, y up, z to the camera.
        key: (3,) of the lamp.
        above: (3,) of light from above.
        below: (3,) of light from below.
    """

    towards: NDArray[np.float64]
    key: NDArray[np.float64]
    above: NDArray[np.float64]
    below: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A hand before its background.

    Attributes:
        rgb: (H, W, 3) float32, sRGB 0...1, already multiplied by alpha.
        alpha: (H, W) float32, 0...1.
        landmarks: (21, 2) float32 px, MediaPipe's order.
    """

    rgb: NDArray[np.float32]
    alpha: NDArray[np.float32]
    landmarks: NDArray[np.float32]


def rotation(yaw: float, pitch: float, roll: float) -> NDArray[np.float64]:
    """(3, 3): yaw about y first, then pitch about x, then roll about z."""
    (cy, cp, cr), (sy, sp, sr) = np.cos([yaw, pitch, roll]), np.sin([yaw, pitch, roll])
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    about_x = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    about_z = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    return np.asarray(about_z @ about_x @ about_y)


def place(points: NDArray[np.float64], view: View) -> NDArray[np.float64]:
    """(N, 3) m of the hand -> (N, 3) m before the camera, the palm's middle at 0."""
    turned = (points - PALM_M) @ rotation(view.yaw, view.pitch, view.roll).T
    return np.asarray(turned * [-1, 1, 1] if view.right else turned)


def project(placed: NDArray[np.float64], view: View) -> NDArray[np.float64]:
    """(N, 3) m before the camera -> (N, 2) px; y downwards, pixel centres at whole numbers."""
    grow = view.scale * view.distance / np.maximum(view.distance - placed[:, 2], 0.05)
    return np.asarray(placed[:, :2] * [1, -1] * grow[:, None] + view.centre)


def draw(
    person: Person, angles: NDArray[np.float64], view: View, light: Light, size: tuple[int, int], fineness: int = 2
) -> Drawing:
    """Draw a hand.

    Args:
        person: whose.
        angles: (25,) rad, its pose.
        view: where the camera is.
        light: what falls on it.
        size: (width, height) px.
        fineness: rays per pixel and axis.
    """
    hand, (width, height) = person.hand, size
    frames = skeleton.pose_frames(hand, angles)
    rest = skeleton.load_hand()
    surface = skeleton.skin(hand, frames)
    if person.skin.sleeve_m is not None:
        covered = rest.vertices[:, 1] < WRIST_Y_M - person.skin.sleeve_m
        surface[covered] += CLOTH_M * skeleton.normals(surface, hand.triangles)[covered]
    vertices = place(surface, view)
    triangles = hand.triangles[:, ::-1] if view.right else hand.triangles
    normals = skeleton.normals(vertices, triangles)
    points = project(vertices, view)
    # Only the part of the picture that the hand covers is rendered finely.
    left, top = np.clip(np.floor(points.min(0)).astype(int) - 2, 0, [width - 1, height - 1])
    right, bottom = np.clip(np.ceil(points.max(0)).astype(int) + 3, [left + 1, top + 1], [width, height])
    fine = (points - [left, top]) * fineness + (fineness - 1) / 2
    cover = render.rasterise(
        fine, vertices[:, 2], triangles, int(right - left) * fineness, int(bottom - top) * fineness
    )
    values = np.concatenate([vertices, normals, rest.vertices, skeleton.rest_facing()[:, None]], 1)
    seen = cover.interpolate(values)
    shaded = _shade(person, light, view, cover, seen, vertices, triangles, view.scale * fineness)
    alpha = cover.picture(np.ones(len(cover.pixels), np.float32))
    box = (int(right - left), int(bottom - top))
    rgb_out, alpha_out = np.zeros((height, width, 3), np.float32), np.zeros((height, width), np.float32)
    rgb_out[top:bottom, left:right] = cv2.resize(cover.picture(shaded), box, interpolation=cv2.INTER_AREA)
    alpha_out[top:bottom, left:right] = cv2.resize(alpha, box, interpolation=cv2.INTER_AREA)
    marks = project(place(skeleton.landmarks(frames), view), view)
    return Drawing(rgb_out, alpha_out, marks.astype(np.float32))


def _shade(
    person: Person,
    light: Light,
    view: View,
    cover: render.Cover,
    seen: NDArray[np.float32],
    vertices: NDArray[np.float64],
    triangles: NDArray[np.int64],
    px_per_m: float,
) -> NDArray[np.float32]:
    """(N, 10) place, normal, place at rest, facing at rest -> (N, 3) float32 sRGB 0...1."""
    colour, crease, gloss = paint(person.skin, seen[:, 6:9], seen[:, 9])
    mask = cover.picture(np.ones(len(cover.pixels), np.float32))
    depth = cover.picture(seen[:, 2])
    # bumps: the slope of the crease depth on screen tilts the normal
    normal = seen[:, 3:6].copy()
    relief = cover.picture(crease)
    normal[:, 0] += (cv2.Sobel(relief, cv2.CV_32F, 1, 0).ravel()[cover.pixels]) * 0.10
    normal[:, 1] -= (cv2.Sobel(relief, cv2.CV_32F, 0, 1).ravel()[cover.pixels]) * 0.10
    normal /= np.sqrt(np.maximum(np.einsum("ij,ij->i", normal, normal), 1e-9))[:, None]
    # hollows get less of the room's light: a point below its neighbours' mean height is in one
    hollow = render.soften(depth, mask, max(px_per_m * 0.006, 1.0)) - depth
    open_ = (1 - np.clip(hollow.ravel()[cover.pixels] * 55, 0, 0.65))[:, None]
    shadow = render.lit(vertices, triangles, light.towards, seen[:, :3])[:, None]
    towards = light.towards.astype(np.float32)
    slope = (normal @ towards)[:, None]
    wrapped = np.clip((slope + _WRAP) / (1 + _WRAP), 0, 1) ** 1.25
    sky = (normal[:, 1:2] + 1) / 2
    room = (light.below + sky * (light.above - light.below)).astype(np.float32) * open_
    falling = wrapped * shadow * light.key.astype(np.float32) * (0.55 + 0.45 * open_) + room
    falling = cover.picture(falling.astype(np.float32))
    for k in range(3):
        falling[..., k] = render.soften(falling[..., k], mask, max(px_per_m * _SOFT_M[k], 0.4))
    out = colour * falling.reshape(-1, 3)[cover.pixels]
    half = towards + np.array([0, 0, 1], np.float32)
    half /= np.linalg.norm(half)
    shine = np.clip(normal @ half.astype(np.float32), 0, 1)
    sharp = (0.10 * shine**18 + 0.25 * gloss * shine**50)[:, None] * shadow
    edge = (1 - np.clip(normal[:, 2], 0, 1))[:, None] ** 3 * 0.25 * open_**2 * np.sqrt(colour)
    out = out + sharp * light.key * 0.35 * person.skin.gloss + edge * room
    return np.asarray(np.clip(1 - np.exp(-1.25 * np.maximum(out, 0)), 0, 1) ** (1 / 2.2), np.float32)
