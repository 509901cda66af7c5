"""How a model is trained: each recipe a frozen description, with what it gave."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import Any

from signcam.errors import TrainingError
from signcam.training.augment import CALM, Augmentation


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything a run depends on beside its data.

    Attributes:
        name: what `--recipe` takes.
        epochs: passes over the training pictures.
        batch: pictures in one step.
        rate: the learning rate's peak, of AdamW, after a linear warm-up, before a cosine fall to zero.
        warm_up: share of all steps.
        weight_decay: decoupled, on kernels only (Loshchilov and Hutter 2019, arXiv:1711.05101).
        label_smoothing: share of a label spread over all others.
        bn_momentum: of batch normalisation's moving averages.
        augmentation: what may vary.
        calm_epochs: how many epochs at the end are calmer, so that the network ends on pictures like those it meets,
            as in Ge et al. 2021, arXiv:2107.08430, section 2.1.
        calm: what may vary in those.
        seed: of everything random.
    """

    name: str
    epochs: int
    batch: int = 32
    rate: float = 1e-3
    warm_up: float = 0.05
    weight_decay: float = 0.02
    label_smoothing: float = 0.05
    bn_momentum: float = 0.9
    augmentation: Augmentation = field(default_factory=Augmentation)
    calm_epochs: int = 0
    calm: Augmentation = CALM
    seed: int = 0

    def augmentation_of(self, epoch: int) -> Augmentation:
        """What may vary in this epoch, from 1."""
        return self.calm if epoch > self.epochs - self.calm_epochs else self.augmentation

    def described(self) -> dict[str, Any]:
        """As the card and the checkpoint hold it."""
        return asdict(self)


SCRATCH = Recipe(name="scratch", epochs=28, calm_epochs=4)
"""ResNet-50 from random weights: the bundled `digits` model.  Its figures are in models/digits/card.json."""

RECIPES = {r.name: r for r in (SCRATCH,)}


def recipe(name: str, *, epochs: int | None = None, batch: int | None = None, seed: int | None = None) -> Recipe:
    """The recipe of this name, with what the user wants otherwise.

    Raises:
        TrainingError: there is none, or a number makes no sense.
    """
    if name not in RECIPES:
        raise TrainingError(f"There is no recipe “{name}”. Recipes: {', '.join(RECIPES)}.")
    if (epochs is not None and epochs < 1) or (batch is not None and batch < 1):
        raise TrainingError("Epochs and batch must be at least 1.")
    wanted: dict[str, Any] = {"epochs": epochs, "batch": batch, "seed": seed}
    return replace(RECIPES[name], **{k: v for k, v in wanted.items() if v is not None})
