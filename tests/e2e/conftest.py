"""The known pictures, and tiny models that the command line can work with.

tests/data holds one rendered hand for each sign, <sign>_<side>.png, 200 x 200 px, made by
`signcam.synth.render_picture(sign, np.random.default_rng((seed, int(sign))), size=(200, 200))` with the seeds
5, 2, 8, 9, 5, 2, 7, 8, 4, 2 for the signs 0 to 9, and looked at by a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from signcam.hand.crop import CROP_RULE
from signcam.hand.detector import HandDetector
from signcam.model.bundle import save_model
from signcam.model.preprocess import PREPROCESSING
from signcam.pictures import read_image
from signcam.values import Frame, ModelCard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

DATA = Path(__file__).parent.parent / "data"
DIGITS = tuple("0123456789")


@dataclass(frozen=True)
class Known:
    """A picture of which the truth is known; the side is the person's own hand."""

    path: Path
    sign: str
    side: str
    rgb: NDArray[np.uint8]

    def frame(self, index: int = 0, captured_at: float = 0.0) -> Frame:
        return Frame(self.rgb.copy(), index, captured_at, self.path.name)


@pytest.fixture(scope="session")
def known() -> tuple[Known, ...]:
    """One picture for each sign, 0 to 9, of both sides."""
    pictures = []
    for path in sorted(DATA.glob("*.png")):
        sign, side = path.stem.split("_")
        pictures.append(Known(path, sign, side, read_image(path)))
    assert [k.sign for k in pictures] == list(DIGITS)
    return tuple(pictures)


@pytest.fixture(scope="session")
def image_detector() -> Iterator[HandDetector]:
    """One for all tests that look at single pictures: making it takes a second."""
    with HandDetector("image") as detector:
        yield detector


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a whole model of ten signs that is sure of 5, whatever it sees; for engines other than Keras'."""
    import keras

    from signcam.model.export import to_litert

    pictures = keras.Input((64, 64, 3))
    x = keras.layers.GlobalAveragePooling2D()(pictures)
    network = keras.Model(pictures, keras.layers.Dense(10, activation="softmax", name="predictions")(x))
    bias = np.zeros(10, np.float32)
    bias[5] = 5.0
    network.layers[-1].set_weights([np.zeros((3, 10), np.float32), bias])
    arrays = {v.path: np.asarray(v.value, np.float32) for v in network.weights}
    card = ModelCard(
        name="tiny",
        labels=DIGITS,
        input_px=64,
        crop=CROP_RULE,
        preprocessing=PREPROCESSING,
        trained_at_utc="2025-01-02T03:04:05+00:00",
        command="signcam train --out tiny",
        intended_use="Tests.",
    )
    folder = tmp_path_factory.mktemp("models") / "tiny"
    save_model(folder, card, arrays, to_litert(network, "float16", np.zeros((1, 64, 64, 3), np.uint8)))
    return folder
