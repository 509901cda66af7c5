"""Training pictures: a random person, pose, camera, light and room, and the label for free."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.synth import backdrop, poses, skeleton
from signcam.synth.poses import DIGITS
from signcam.synth.render import blur
from signcam.synth.shade import Light, Person, View, draw, place, project
from signcam.synth.skin import make_skin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from signcam.synth.shade import Drawing

_HAND_SHARE = (0.36, 0.74)  # of the picture's height, the longer side of the box round the hand
_VARIANTS = 88  # a whole multiple of how many poses any sign has: all are as likely
_EDGE = 0.03  # of the picture, kept free round the hand


@dataclass(frozen=True, slots=True, eq=False)
class Rendering:
    """A rendered hand and what is known of it.

    Attributes:
        rgb: (H, W, 3) uint8 RGB.
        label: the sign.
        landmarks: (21, 2) float32 px, MediaPipe's order; from the joints, so only near to what MediaPipe would say.
        mask: (H, W) uint8, 255 on the hand and its forearm, 0 elsewhere.
    """

    rgb: NDArray[np.uint8]
    label: str
    landmarks: NDArray[np.float32]
    mask: NDArray[np.uint8]


def render_pictures(
    count: int,
    seed: int,
    *,
    size: tuple[int, int] = (320, 320),
    back_share: float = 0.0,
    backgrounds: Sequence[NDArray[np.uint8]] | None = None,
    signs: Sequence[str] = DIGITS,
) -> Iterator[Rendering]:
    """`count` pictures, the signs in turn; the same seed gives the same pictures.

    Args:
        count: how many.
        seed: of all that is random; picture k does not depend on how many there are.
        size: (width, height) px.
        back_share: 0...1, how many show the back of the hand.
        backgrounds: as in `render_picture`.
        signs: of which; one that stands there twice is rendered twice as often.
    """
    for k in range(count):
        rng = np.random.default_rng((seed, k))
        back = bool(rng.random() < back_share)
        yield render_picture(signs[k % len(signs)], rng, size=size, back=back, backgrounds=backgrounds)


def render_picture(
    sign: str,
    rng: np.random.Generator,
    *,
    size: tuple[int, int] = (320, 320),
    back: bool = False,
    backgrounds: Sequence[NDArray[np.uint8]] | None = None,
) -> Rendering:
    """One training picture.

    Args:
        sign: one of `DIGITS`, or `NONE_LABEL` for a hand that shows none of them.
        rng: chooses person, side, pose, camera, light and room.
        size: (width, height) px.
        back: show the back of the hand.
        backgrounds: (h, w, 3) uint8 RGB photos to put the hand before; without any, rooms are drawn.

    Raises:
        SynthError: there is no such sign.
    """
    person = random_person(rng)
    pose = poses.vary(poses.base_pose(sign, int(rng.integers(_VARIANTS))), rng)
    angles = poses.meet(person.hand, pose)
    view = _random_view(rng, person, angles, sign, size, back)
    drawing = draw(person, angles, view, random_light(rng), size)
    behind = backdrop.photo(rng, backgrounds, size) if backgrounds else backdrop.draw_backdrop(rng, size)
    rgb = _photograph(rng, drawing, behind)
    mask = np.where(drawing.alpha > 0.5, 255, 0).astype(np.uint8)
    return Rendering(rgb, sign, drawing.landmarks, mask)


def random_person(rng: np.random.Generator, tone: float | None = None) -> Person:
    """A hand of any build and, unless `tone` (0 very light ... 1 very dark) is given, of any tone."""
    fingers = np.clip(rng.normal(1, 0.05) * rng.normal(1, 0.02, 5), 0.86, 1.14)
    breadth, girth = np.clip(rng.normal([1.02, 1.08], [0.06, 0.06]), [0.88, 0.96], [1.18, 1.24])
    hand = skeleton.reshape(skeleton.load_hand(), float(breadth), float(girth), fingers)
    return Person(hand, make_skin(rng, rng.uniform(0, 1) if tone is None else tone))


def random_light(rng: np.random.Generator) -> Light:
    """A lamp somewhere before the hand, from cold to warm, and a room from dim to bright."""
    across, up = rng.uniform(-1.2, 1.2), rng.uniform(-0.3, 1.1)
    towards = np.array([np.sin(across), up, 0.25 + np.cos(across)])
    warmth = rng.normal(0, 0.12)
    tint = np.array([1 + warmth, 1.0, 1 - warmth]) * (1 + rng.normal(0, 0.03, 3))
    bright = np.exp(rng.normal(0, 0.28))
    key = rng.uniform(0.35, 1.15)
    ambient = np.array([1 - warmth * 0.5, 1.0, 1 + warmth * 0.5]) * rng.uniform(0.35, 0.75)
    return Light(
        towards / np.linalg.norm(towards),
        tint * key * bright,
        ambient * bright,
        ambient * bright * rng.uniform(0.4, 0.9),
    )


def _random_view(
    rng: np.random.Generator, person: Person, angles: NDArray[np.float64], sign: str, size: tuple[int, int], back: bool
) -> View:
    """A view in which the hand has the wanted size and lies inside the picture."""
    width, height = size
    yaw, pitch, roll = np.radians(rng.normal(0, [17, 12, 15]))
    roll = float(np.radians(rng.uniform(-40, 40)) if rng.random() < 0.3 else np.clip(roll, -0.7, 0.7))
    if sign == "0":
        yaw = np.radians(rng.uniform(-80, -30))  # an O shows only from the side of the little finger
    yaw = float(yaw + np.pi if back else np.clip(yaw, -1.45, 0.8))
    view = View(yaw, float(pitch), roll, 1.0, (0.0, 0.0), rng.uniform(0.4, 0.9), bool(rng.random() < 0.5))
    box = _hand_box(person, angles, view)
    share = rng.uniform(*_HAND_SHARE)
    scale = share * min(width, height) / float((box[1] - box[0]).max())
    low, high = box * scale
    free = np.array([width, height]) * (1 - 2 * _EDGE) - (high - low)
    corner = np.array([width, height]) * _EDGE + rng.uniform(0.05, 0.95, 2) * free
    centre = corner - low
    return replace(view, scale=float(scale), centre=(float(centre[0]), float(centre[1])))


def _hand_box(person: Person, angles: NDArray[np.float64], view: View) -> NDArray[np.float64]:
    """(2, 2): least and greatest x and y, px, of the hand without its forearm."""
    vertices = skeleton.skin(person.hand, skeleton.pose_frames(person.hand, angles))
    hand = person.hand.weights[:, skeleton.FOREARM] < 0.5
    points = project(place(vertices[hand], view), view)
    return np.stack([points.min(0), points.max(0)])


def compose(drawing: Drawing, behind: NDArray[np.float32]) -> NDArray[np.float32]:
    """The hand before its background: (H, W, 3) float32, 0...255."""
    return np.asarray(drawing.rgb * 255 + behind * (1 - drawing.alpha[..., None]), np.float32)


def _photograph(rng: np.random.Generator, drawing: Drawing, behind: NDArray[np.float32]) -> NDArray[np.uint8]:
    """What a webcam makes of it: focus, motion, white balance, noise, compression."""
    picture = compose(drawing, behind)
    height = picture.shape[0]
    if rng.random() < 0.4:
        picture = blur(picture, float(rng.uniform(0.3, 1.0)) * height / 320)
    if rng.random() < 0.2:
        length = int(rng.integers(3, 7))
        kernel = np.zeros((length, length), np.float32)
        cv2.line(kernel, (0, int(rng.integers(length))), (length - 1, int(rng.integers(length))), 1.0)
        picture = np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), np.float32)
    picture = picture * np.exp(rng.normal(0, [0.04, 0.02, 0.04])) * np.exp(rng.normal(0, 0.1))
    picture += rng.standard_normal(picture.shape, np.float32) * np.float32(rng.uniform(0, 5))
    rgb: NDArray[np.uint8] = np.clip(picture, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(45, 95))]
        _, packed = cv2.imencode(".jpg", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), quality)
        rgb = np.array(cv2.imdecode(packed, cv2.IMREAD_COLOR_RGB), np.uint8)
    return rgb
