"""What is told of each step from the camera to the answer: two plain sentences, and where the idea comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

ZHANG: Final = "Zhang et al.: MediaPipe Hands, On-device Real-time Hand Tracking, 2020"
LECUN: Final = "LeCun et al.: Backpropagation Applied to Handwritten Zip Code Recognition, 1989"
ZEILER: Final = "Zeiler, Fergus: Visualizing and Understanding Convolutional Networks, ECCV 2014"
ZHOU: Final = "Zhou et al.: Learning Deep Features for Discriminative Localization, CVPR 2016"
BRIDLE: Final = "Bridle: Probabilistic Interpretation of Feedforward Classification Network Outputs, 1990"
HE: Final = "He, Zhang, Ren, Sun: Deep Residual Learning for Image Recognition, CVPR 2016"


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        name: under its small picture, a word or two.
        title: over its words.
        text: two sentences.
        source: the paper, or "".
    """

    name: str
    title: str
    text: str
    source: str = ""


CAMERA, LANDMARKS, CROP, PIXELS, STEM, STAGE_1, STAGE_2, STAGE_3, STAGE_4, SHORTCUT, EVIDENCE, ANSWER = range(12)
"""Indices into `STEPS`."""

STEPS: Final[tuple[Step, ...]] = (
    Step(
        "Camera",
        "The camera’s picture",
        "The camera gives some thirty pictures a second, each a grid of coloured points. "
        "The network never sees the whole of it, since most of it is room and not hand.",
    ),
    Step(
        "Landmarks",
        "Finding the hand",
        "Another network, MediaPipe Hands, looks first and marks 21 points of the hand. "
        "It tells where the hand is; what the hand shows is left to the ResNet.",
        ZHANG,
    ),
    Step(
        "Crop",
        "Cutting it out",
        "The square around these points is cut out and turned so that the hand is upright; a left hand is mirrored. "
        "So the network meets every hand in the same way, and has less to learn.",
    ),
    Step(
        "Pixels",
        "All that the network gets",
        "The square is shrunk to these few pixels, three numbers each, and nothing else reaches the network. "
        "What you cannot tell apart here, it can hardly tell apart either.",
    ),
    Step(
        "Stem",
        "A convolution",
        "A convolution slides a small window of numbers over the picture, and a map lights up wherever the picture "
        "looks like that window. The windows of the first layer mostly answer to edges and to colours.",
        LECUN,
    ),
    Step(
        "Stage 1",
        "Identity blocks",
        "An identity block lets three small convolutions work on its maps and adds what comes out to what went in. "
        "Maps that are added must be of one size, so these blocks keep it.",
        HE,
    ),
    Step(
        "Stage 2",
        "A convolution block",
        "Each later stage begins with a convolution block: half the size, twice as many maps, and a small convolution "
        "on the shortcut as well, so that both still fit. Each point now stands for a larger part of the hand.",
        HE,
    ),
    Step(
        "Stage 3",
        "Deeper",
        "The deeper a map, the less it looks like a hand: it answers to arrangements of what earlier maps have found. "
        "What a single map stands for is something one can guess at, but nobody has decided it.",
        ZEILER,
    ),
    Step(
        "Stage 4",
        "The last maps",
        "A great many maps are left, and each has only a few points: what was found in each part of the crop. "
        "Their averages are all that the answer is made of.",
        HE,
    ),
    Step(
        "Shortcut",
        "A skip connection",
        "A skip connection carries the maps around a block, so the block only has to learn what to change. "
        "Before it was invented, very deep networks learned worse than shallow ones.",
        HE,
    ),
    Step(
        "Evidence",
        "The class activation map",
        "Orange parts of the crop speak for the answer, blue parts against it. "
        "This is exact: the map’s points and one constant add up to the answer’s score, and a map is no finer than its "
        "few points.",
        ZHOU,
    ),
    Step(
        "Answer",
        "Softmax",
        "Softmax makes shares of the scores, all above zero and together 100 %: e to the power of each score, "
        "divided by the sum of them all. A large share says that the other signs scored less, not that the answer is "
        "right.",
        BRIDLE,
    ),
)
"""From the camera to the answer."""

FREEZE: Final = "Press . to freeze the picture, then paint over the hand."
PAINT: Final = "Frozen. Paint over the hand and watch the bars; Delete wipes it clean, . goes on."
PAINT_KEYS: Final = "Without a mouse: Shift and the arrows move the brush, Enter paints."
LOADING: Final = ("Looking inside", "The network is being opened.")
