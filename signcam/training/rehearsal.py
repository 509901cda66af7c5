"""Pictures by which a model's signs are kept while it learns others, where the data it learned from are not there.

They are rendered hands, so they can come with signcam: assets/rehearsal.jpg is a sheet of them as the network sees
hands, made by `python assets/build_rehearsal.py`.  The new model learns to say of them what the former one says
(Li and Hoiem 2016, arXiv:1606.09282).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

from signcam.errors import TrainingError
from signcam.pictures import read_image
from signcam.settings import assets_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SHEET, LABELS = "rehearsal.jpg", "rehearsal.json"
TILE_PX = 64
KEPT_WEIGHT = 0.5  # of all recorded samples together, at least


def rehearsal(labels: Sequence[str]) -> NDArray[np.uint8]:
    """(M, 64, 64, 3) uint8 RGB: hands that show these signs, as far as there are some, and hands that show none.

    Raises:
        TrainingError: the sheet is not there, or there is no hand for any of these signs.
    """
    try:
        shown = json.loads((assets_folder() / LABELS).read_text(encoding="utf-8"))
        sheet = read_image(assets_folder() / SHEET)
    except (OSError, ValueError) as e:
        raise TrainingError(f"{assets_folder() / SHEET} cannot be read ({e}). Install signcam again.") from e
    if not set(shown) & set(labels):
        raise TrainingError(
            "The signs of this model cannot be kept: signcam has pictures of the digits alone to keep signs by. Train "
            "on your samples of all signs, without --keep."
        )
    columns = sheet.shape[1] // TILE_PX
    tiles = sheet.reshape(-1, TILE_PX, columns, TILE_PX, 3).swapaxes(1, 2).reshape(-1, TILE_PX, TILE_PX, 3)
    return np.ascontiguousarray(tiles[: len(shown)])
