"""Which crop rule?  A small network is trained on each, and asked about people and rooms it has never seen.

    python tests/studies/crop_rule.py ../shared/data

needs the data sets that CONTRIBUTING.md names; it takes about half an hour on two cores.  All rules get the same
pictures, augmentation, network and epochs; rules that do not turn the hand upright are also tried with rotations large
enough to make up for it.  Train: SIGNS train, Sign Language Digits, Massey.  Judge: the dev scenes, end to end (no
hand counts as wrong).
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np

from signcam.dataset.sources import Example, read
from signcam.hand.crop import CropRule
from signcam.hand.detector import HandDetector
from signcam.model.preprocess import to_unit
from signcam.pictures import read_image
from signcam.training.augment import augment
from signcam.training.augmentation import NONE, Augmentation
from signcam.training.prepare import prepare_hand
from signcam.values import Frame, Hand

SIZE_PX, EPOCHS, SEEDS = 64, 10, (0, 1)
ASKED = ("webcam_a", "arm_wall_1", "arm_wall_2", "phone")
RULES = {
    "upright, right, 1.35": (CropRule(), 10.0),
    "not mirrored": (CropRule(right=False), 10.0),
    "not upright": (CropRule(upright=False), 10.0),
    "not upright, rotations of 35 degrees": (CropRule(upright=False), 35.0),
    "tighter, 1.15": (CropRule(scale=1.15), 10.0),
    "wider, 1.6": (CropRule(scale=1.6), 10.0),
}
Found = list[tuple[Frame, Hand, str]]


def find(examples: tuple[Example, ...], detector: HandDetector) -> Found:
    frames = [Frame(e.rgb, 0, 0.0, e.name) for e in examples]
    hands = [detector.detect(f) for f in frames]
    return [(f, h, e.label) for f, h, e in zip(frames, hands, examples, strict=True) if h is not None]


def small_network() -> keras.Model:
    x = inputs = keras.Input((SIZE_PX, SIZE_PX, 3))
    for filters, strides in ((16, 2), (32, 1), (32, 2), (64, 1), (64, 2), (128, 2)):
        x = keras.layers.Conv2D(filters, 3, strides=strides, padding="same", use_bias=False)(x)
        x = keras.layers.ReLU()(keras.layers.BatchNormalization(momentum=0.9)(x))
    x = keras.layers.Dropout(0.3)(keras.layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(x))


def main(data: Path) -> None:
    rooms = [read_image(f) for f in sorted((data / "backgrounds").glob("*.jpg"))]
    with HandDetector("image") as detector:
        names = ("signs/train_signs.h5", "sign_language_digits", "massey_digits")
        train = [item for n in names for item in find(read(data / n).examples, detector)]
        asked = {n: read(data / "dev" / n).examples for n in ASKED}
        found = {n: find(e, detector) for n, e in asked.items()}
    print("rule | " + " | ".join(asked))
    print("hand found | " + " | ".join(f"{100 * len(found[n]) / len(asked[n]):.1f}" for n in asked))
    labels = np.array([int(label) for _, _, label in train])
    for name, (rule, degrees) in RULES.items():
        hands = [prepare_hand(f, h, rule=rule) for f, h, _ in train]
        scores: dict[str, list[float]] = {n: [] for n in asked}
        for seed in SEEDS:
            keras.utils.set_random_seed(seed)
            rng = np.random.default_rng(seed)
            network = small_network()
            steps = EPOCHS * len(train) // 32
            rate = keras.optimizers.schedules.CosineDecay(2e-3, steps)
            network.compile(keras.optimizers.AdamW(rate), "sparse_categorical_crossentropy")
            how = replace(Augmentation(), rotation_deg=degrees)
            for _ in range(EPOCHS):
                views = [augment(p, m, how, rng, size_px=SIZE_PX, backgrounds=rooms) for p, m in hands]
                network.fit(to_unit(np.stack(views)), labels, batch_size=32, verbose=0)
            for n, items in found.items():
                views = [augment(*prepare_hand(f, h, rule=rule), NONE, rng, size_px=SIZE_PX) for f, h, _ in items]
                said = network.predict(to_unit(np.stack(views)), verbose=0).argmax(axis=1)
                right = sum(int(s) == int(label) for s, (_, _, label) in zip(said, items, strict=True))
                scores[n].append(100 * right / len(asked[n]))
            print(f"{name}, seed {seed} | " + " | ".join(f"{s[-1]:.1f}" for s in scores.values()), flush=True)
        print(f"{name} | " + " | ".join(f"{np.mean(s):.1f}" for s in scores.values()), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
