"""How much of a training picture may vary: numbers alone, that recipes are made of; `augment` does it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How much may vary.  Shares are probabilities 0...1; zero switches a step off.

    Attributes:
        rotation_deg: standard deviation; the crop rule already turns the hand upright.
        zoom: largest factor by which the hand may be nearer or farther than the crop rule puts it.
        shift: largest shift, of the crop's side.
        mirror: share shown mirrored, as a hand whose side was mistaken is.
        background: share that gets another background.
        light: share with other brightness, contrast, gamma and colour cast.
        sleeve: share with a sleeve over the wrist.
        occlusion: share with something in front of a part of the hand.
        far: share taken from far away: few pixels, enlarged.
        blur: share blurred, half of them by motion.
        noise: share with sensor noise.
        jpeg: share with compression artefacts.
    """

    rotation_deg: float = 10.0
    zoom: float = 1.2
    shift: float = 0.07
    mirror: float = 0.08
    background: float = 0.6
    light: float = 0.8
    sleeve: float = 0.15
    occlusion: float = 0.12
    far: float = 0.25
    blur: float = 0.25
    noise: float = 0.35
    jpeg: float = 0.25


CALM = Augmentation(
    rotation_deg=6.0,
    zoom=1.12,
    shift=0.04,
    mirror=0.03,
    background=0.3,
    light=0.5,
    sleeve=0.05,
    occlusion=0.03,
    far=0.15,
    blur=0.12,
    noise=0.2,
    jpeg=0.15,
)
"""About half of the usual."""

NONE = Augmentation(0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
"""Nothing varies: what comes out is the live crop."""
