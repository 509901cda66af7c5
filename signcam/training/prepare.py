"""Labelled pictures -> prepared hands: found, cut by the live crop rule with room to spare, and masked.

Finding a hand takes longer than training on it once, so it is done once and kept in the user's folder.  A prepared hand
shows MARGIN times what the network will see, in the same orientation: augmentation can then turn, shift and zoom
without inventing a border, and `network_view` cuts out exactly the live crop.
"""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from typing import TYPE_CHECKING, Literal

import cv2
import numpy as np

from signcam.hand.crop import CROP_RULE, THE_RULE, CropRule, crop_whole, square_of, warp_square, widened
from signcam.hand.detector import BUNDLE_SHA256, CONFIDENCE, LOOKS, HandDetector
from signcam.synth.poses import DIGITS
from signcam.training.prepared import PREPARED_PX, Prepared, cached, keep
from signcam.values import BONES, Frame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from signcam.dataset.sources import Example
    from signcam.values import Hand

MARGIN = 1.5  # PREPARED_PX = 144 px of a side: 96 px of them are the network's view, 1.5 times its 64 px
MASK_PX = 72  # GrabCut's time goes with the area; a mask is smoothed anyway
RENDERER = "generic-hand-2"  # to be raised when signcam/synth draws otherwise, so that no old pictures are taken
BACK_SHARE = 0.4  # of rendered hands; no data set shows the backs that correct ASL shows for 1 to 5
_RULES = f"{CROP_RULE} {BUNDLE_SHA256} {LOOKS} {CONFIDENCE} {PREPARED_PX} {MARGIN} {MASK_PX}"


def prepare(
    examples: Sequence[Example],
    *,
    missed: Literal["left out", "whole"] = "left out",
    masked: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> Prepared:
    """Find, cut and mask the hand of every example; pictures without one are listed in `missed`, which may be all.

    Of recorded samples the hand is known already.

    Args:
        examples: from any number of sources.
        missed: where no hand is found, leave the picture out, or take the whole of it (`whole_in_view`).
        masked: tell hand from background, which takes longest; else the masks are 255, and no other background can be
            put behind.
        progress: told (done, all) after each; not at all if the same pictures were prepared before.
    """
    otherwise = ("" if missed == "left out" else f" {missed}") + ("" if masked else " no masks")
    key = hashlib.sha256(f"{_RULES}{otherwise}".encode())
    for e in examples:
        key.update(f"{e.label}\0{e.person}\0{e.name}\0{e.rgb.shape}\0".encode())
        key.update(e.rgb.tobytes())
        if e.hand is not None:
            key.update(e.hand.side.encode() + e.hand.landmarks.tobytes())
    if (known := cached(key.hexdigest())) is not None:
        return known
    gathered = _Gathered()
    everywhere = None if masked else np.full((1, 1), 255, np.uint8)
    with ExitStack() as opened:
        detector = None
        for done, example in enumerate(examples, start=1):
            frame = Frame(example.rgb, index=done - 1, captured_at=0.0, name=example.name)
            hand = example.hand
            if hand is None:
                detector = detector or opened.enter_context(HandDetector("image"))
                hand = detector.detect(frame)
            gathered.add(frame, hand, example.label, example.person, everywhere, whole=missed == "whole")
            if progress:
                progress(done, len(examples))
    return keep(gathered.prepared(), key.hexdigest())


def prepare_whole(examples: Sequence[Example], size_px: int) -> Prepared:
    """Every picture of at least one as it is, in the network's size; no hand is looked for, and nothing is masked."""
    return Prepared(
        np.stack([crop_whole(Frame(e.rgb, 0, 0.0), size_px).rgb for e in examples]),
        np.full((len(examples), size_px, size_px), 255, np.uint8),
        tuple(e.label for e in examples),
        tuple(e.person for e in examples),
        (),
    )


def whole_in_view(frame: Frame) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """A whole picture as if it were a prepared hand: the network's view shows all of it, around it its border goes on.

    The mask is 255 throughout: what is hand and what is not is unknown, so no other background is put behind it.
    """
    view_px = round(PREPARED_PX / MARGIN)
    picture = crop_whole(frame, view_px).rgb
    before = (PREPARED_PX - view_px) // 2
    after = PREPARED_PX - view_px - before
    wide = cv2.copyMakeBorder(picture, before, after, before, after, cv2.BORDER_REPLICATE)
    return np.asarray(wide, np.uint8), np.full((PREPARED_PX, PREPARED_PX), 255, np.uint8)


def prepare_rendered(
    count: int,
    seed: int,
    backgrounds: Sequence[NDArray[np.uint8]],
    signs: Sequence[str] = DIGITS,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> Prepared:
    """Render `count` hands, some of them from the back, and prepare them as photographs are.

    Their landmarks are MediaPipe's, not the renderer's: the network must meet hands cut as the live path cuts them.
    """
    from signcam.synth.scene import render_pictures

    key = hashlib.sha256(f"{_RULES} {RENDERER} {count} {seed} {BACK_SHARE} {signs}".encode())
    for room in backgrounds:
        key.update(room.tobytes())
    if (known := cached(key.hexdigest())) is not None:
        return known
    gathered = _Gathered()
    with HandDetector("image") as detector:
        pictures = render_pictures(count, seed, back_share=BACK_SHARE, backgrounds=backgrounds, signs=signs)
        for done, rendering in enumerate(pictures, start=1):
            frame = Frame(rendering.rgb, index=done - 1, captured_at=0.0, name=f"rendered {seed}/{done - 1}")
            gathered.add(frame, detector.detect(frame), rendering.label, "", rendering.mask)
            if progress:
                progress(done, count)
    return keep(gathered.prepared(), key.hexdigest())


class _Gathered:
    """Hands prepared one by one."""

    def __init__(self) -> None:
        self._pictures: list[NDArray[np.uint8]] = []
        self._masks: list[NDArray[np.uint8]] = []
        self._labels: list[str] = []
        self._people: list[str] = []
        self._missed: list[str] = []

    def add(
        self,
        frame: Frame,
        hand: Hand | None,
        label: str,
        person: str,
        mask: NDArray[np.uint8] | None = None,
        *,
        whole: bool = False,
    ) -> None:
        if hand is None and not whole:
            self._missed.append(frame.name)
            return
        picture, cut = whole_in_view(frame) if hand is None else prepare_hand(frame, hand, mask=mask)
        self._pictures.append(picture)
        self._masks.append(cut)
        self._labels.append(label)
        self._people.append(person)

    def prepared(self) -> Prepared:
        side = PREPARED_PX
        return Prepared(
            np.array(self._pictures, np.uint8).reshape(-1, side, side, 3),
            np.array(self._masks, np.uint8).reshape(-1, side, side),
            tuple(self._labels),
            tuple(self._people),
            tuple(self._missed),
        )


def prepare_hand(
    frame: Frame, hand: Hand, *, rule: CropRule = THE_RULE, mask: NDArray[np.uint8] | None = None
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """One hand -> ((P, P, 3) uint8 RGB, (P, P) uint8 mask), cut by the crop rule with MARGIN around it.

    `mask` (H, W) uint8 of the frame is taken where it is known, as of rendered hands; (1, 1) says the same of every
    pixel; without one the hand is cut out.
    """
    to_frame = widened(square_of(hand.landmarks, hand.side, PREPARED_PX, rule), PREPARED_PX, MARGIN)
    picture = warp_square(frame.rgb, to_frame, PREPARED_PX).rgb
    if mask is not None and mask.size == 1:
        return picture, np.full((PREPARED_PX, PREPARED_PX), mask[0, 0], np.uint8)
    if mask is not None:
        layers = np.ascontiguousarray(np.dstack((mask, mask, mask)))
        return picture, warp_square(layers, to_frame, PREPARED_PX).rgb[..., 0]
    inverse = cv2.invertAffineTransform(to_frame)
    landmarks = hand.landmarks @ inverse[:, :2].T + inverse[:, 2]
    return picture, hand_mask(picture, np.asarray(landmarks, np.float32))


def network_view(size_px: int) -> NDArray[np.float32]:
    """The affine map (2, 3) from px of the network's (size_px, size_px) picture to px of a prepared hand."""
    step = PREPARED_PX / MARGIN / size_px
    corner = (PREPARED_PX - PREPARED_PX / MARGIN) / 2
    return np.array([[step, 0, corner], [0, step, corner]], np.float32)


def hand_mask(picture: NDArray[np.uint8], landmarks: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Where the hand is: GrabCut, told by the landmarks' bones where to look.

    Thin bones are hand for certain, thick ones perhaps, the rest is background; below the wrist the arm goes on.
    Rother, Kolmogorov, Blake: GrabCut, SIGGRAPH 2004.

    Args:
        picture: (P, P, 3) uint8 RGB.
        landmarks: (21, 2) float32 px of it.

    Returns:
        (P, P) uint8, 255 where the hand is.
    """
    scale = MASK_PX / picture.shape[0]
    small = cv2.resize(picture, (MASK_PX, MASK_PX), interpolation=cv2.INTER_AREA)
    points = landmarks * np.float32(scale)
    palm = float(np.hypot(*(points[9] - points[0])))
    areas = np.full((MASK_PX, MASK_PX), cv2.GC_BGD, np.uint8)
    _draw_bones(areas, points, cv2.GC_PR_FGD, max(2, round(palm * 0.42)))
    _draw_bones(areas, points, cv2.GC_FGD, max(1, round(palm * 0.12)))
    if (areas == cv2.GC_BGD).any():  # a hand as large as the picture leaves nothing to tell it from
        cv2.setRNGSeed(0)  # GrabCut begins with k-means: the same picture must give the same mask
        models = np.zeros((2, 1, 65), np.float64)
        cv2.grabCut(small, areas, (0, 0, 1, 1), models[0], models[1], 2, cv2.GC_INIT_WITH_MASK)
    hand = np.where((areas == cv2.GC_FGD) | (areas == cv2.GC_PR_FGD), 255, 0).astype(np.uint8)
    height, width = picture.shape[:2]
    soft = cv2.GaussianBlur(cv2.resize(hand, (width, height), interpolation=cv2.INTER_LINEAR), (5, 5), 0)
    return np.asarray(soft, np.uint8)


def _draw_bones(areas: NDArray[np.uint8], points: NDArray[np.float32], value: int, thickness: int) -> None:
    pixels = np.round(points).astype(np.int32)
    for a, b in BONES:
        cv2.line(areas, pixels[a].tolist(), pixels[b].tolist(), value, thickness)
    cv2.fillPoly(areas, [pixels[[0, 1, 5, 9, 13, 17]]], value)
    arm = points[0] + (points[0] - points[9]) * 1.5  # from the wrist away from the fingers, out of the picture
    cv2.line(areas, pixels[0].tolist(), np.round(arm).astype(np.int32).tolist(), value, thickness)
