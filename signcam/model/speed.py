"""One classification by every way there is, in one process and in turn: what `signcam bench` measures.

The only place where `Model.predict` is called: it is what signcam's engines are compared with.
"""

from __future__ import annotations

import math
import statistics
import time
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from signcam.env import quiet_stderr
from signcam.model.bundle import load_card
from signcam.model.classifier import KerasEngine, load_classifier
from signcam.model.network import load_network
from signcam.model.preprocess import to_batch
from signcam.values import Crop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import keras
    from numpy.typing import NDArray

WAYS: Final = ("signcam", "predict", "plain call", "traced Keras", "GEMM limit")
GEMM_SIDE: Final = 1024
OFTEN: Final = 5  # a call of signcam is so short that it is measured this often for one of the others


def flops(model: keras.Model) -> int:
    """Floating-point operations for one picture: two for each multiplication of a convolution or a dense layer."""
    total = 0
    for layer in model.layers:
        kernel = getattr(layer, "kernel", None)
        if kernel is not None:
            places = math.prod(layer.output.shape[1:-1])  # 1 for a dense layer
            total += 2 * places * math.prod(kernel.shape)
    return total


def ways_times(
    folder: Path, rounds: int, tell: Callable[[int, int], None]
) -> tuple[dict[str, list[float]], dict[str, Any]]:
    """Seconds of one classification by each of `WAYS`, each round in turn; and what else is known.

    The limit is the network's operations over the rate of this machine's float32 matrix product, on as many threads as
    numpy has: whoever wants one sets OPENBLAS_NUM_THREADS before numpy is imported.

    Args:
        folder: the model's.
        rounds: how often.
        tell: told (done, all).
    """
    card = load_card(folder)
    network = load_network(folder)
    crop = _noise(card.input_px, 1)[0]
    batch = to_batch((crop,))
    a, b = (np.random.default_rng(k).random((GEMM_SIDE, GEMM_SIDE), np.float32) for k in (0, 1))
    engine = KerasEngine(folder, need_gpu=False)
    operations = flops(network)
    times: dict[str, list[float]] = {way: [] for way in WAYS}
    with load_classifier(folder, "cpu") as classifier:
        calls: dict[str, Callable[[], object]] = {
            "signcam": lambda: classifier.classify(crop),
            "predict": lambda: network.predict(batch, verbose=0),
            "plain call": lambda: np.asarray(network(batch, training=False)),
            "traced Keras": lambda: engine.probabilities(batch),
            "GEMM limit": lambda: a @ b,
        }
        for call in calls.values():
            call()
        for done in range(rounds):
            for way, call in calls.items():
                often = OFTEN if way == "signcam" else 1
                times[way].append(statistics.median(_seconds(call) for _ in range(often)))
            tell(done + 1, rounds)
    gemm = [2 * GEMM_SIDE**3 / s for s in times["GEMM limit"]]
    times["GEMM limit"] = [operations / rate for rate in gemm]
    return times, {"flops": operations, "gemm_gflops": statistics.median(gemm) / 1e9, "device": classifier.device}


def batch_times(
    folder: Path, sizes: tuple[int, ...], rounds: int, tell: Callable[[int, int], None]
) -> dict[str, dict[int, list[float]]]:
    """Seconds for a batch of each size, by signcam's engine and by the traced Keras network, each round in turn."""
    card = load_card(folder)
    crops = _noise(card.input_px, max(sizes))
    pictures = to_batch(crops)
    engine = KerasEngine(folder, need_gpu=False)
    times: dict[str, dict[int, list[float]]] = {"signcam": {}, "traced Keras": {}}
    with load_classifier(folder, "cpu") as classifier:
        for size in sizes:
            engine.probabilities(pictures[:size])
        for done in range(rounds):
            for size in sizes:
                for way, call in (
                    ("signcam", lambda n=size: classifier.classify_all(crops[:n])),
                    ("traced Keras", lambda n=size: engine.probabilities(pictures[:n])),
                ):
                    times[way].setdefault(size, []).append(_seconds(call))
            tell(done + 1, rounds)
    return times


def import_keras() -> None:
    """Import TensorFlow, quietly: it has things to say on file descriptor 2."""
    with quiet_stderr():
        import tensorflow  # noqa: F401


def _seconds(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def _noise(size: int, count: int) -> list[Crop]:
    """Crops of (S, S, 3) noise, each another: what is in a picture makes no difference to how long it takes."""
    rng = np.random.default_rng(0)
    pictures: NDArray[np.uint8] = rng.integers(0, 255, (count, size, size, 3), np.uint8)
    return [Crop(picture, np.eye(2, 3, dtype=np.float32), 0.0) for picture in pictures]
