"""Make assets/rehearsal.jpg and .json: rendered hands as the network sees them (signcam/training/rehearsal.py).

    python assets/build_rehearsal.py

The sheet has 20 columns of 64 x 64 px.
"""

from __future__ import annotations

import json
from collections import Counter

import cv2
import numpy as np

from signcam.settings import assets_folder
from signcam.synth.poses import DIGITS
from signcam.synth.scene import render_pictures
from signcam.training.rehearsal import LABELS, SHEET, TILE_PX
from signcam.values import NONE_LABEL, Frame

EACH, NONE, COLUMNS, SEED = 22, 60, 20, 20261129
SIGNS = (*DIGITS, *(NONE_LABEL,) * 3)


def main() -> None:
    """Render until there are enough of each sign, and write the sheet."""
    from signcam.hand.crop import crop_hand
    from signcam.hand.detector import HandDetector

    wanted = dict.fromkeys(DIGITS, EACH) | {NONE_LABEL: NONE}
    tiles, labels, have = [], [], Counter()
    with HandDetector("image") as detector:
        for k, made in enumerate(render_pictures(2000, SEED, back_share=0.25, backgrounds=(), signs=SIGNS)):
            frame = Frame(made.rgb, k, 0.0)
            if have[made.label] < wanted[made.label] and (hand := detector.detect(frame)) is not None:
                tiles.append(crop_hand(frame, hand, TILE_PX).rgb)
                labels.append(made.label)
                have[made.label] += 1
            if have == wanted:
                break
    rows = -(-len(tiles) // COLUMNS)
    sheet = np.zeros((rows * TILE_PX, COLUMNS * TILE_PX, 3), np.uint8)
    for k, tile in enumerate(tiles):
        top, left = k // COLUMNS * TILE_PX, k % COLUMNS * TILE_PX
        sheet[top : top + TILE_PX, left : left + TILE_PX] = tile
    _, content = cv2.imencode(SHEET, sheet[..., ::-1], (cv2.IMWRITE_JPEG_QUALITY, 92))
    (assets_folder() / SHEET).write_bytes(content.tobytes())
    (assets_folder() / LABELS).write_text(json.dumps(labels) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
