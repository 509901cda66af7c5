"""Crop -> Prediction, by the fastest engine this machine has.

Two engines, one answer (tests/e2e/test_engines.py): on a CPU LiteRT, 15 times faster or more than `Model.predict` and
ready in a tenth of a second, so that TensorFlow is not even imported; on a GPU the Keras model, compiled once.
"""

from __future__ import annotations

import logging
import platform
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self

import numpy as np

from signcam.env import LITERT_THREADS, quiet_stderr
from signcam.errors import ModelError
from signcam.model.bundle import LIVE, load_card, read_file
from signcam.model.preprocess import to_batch
from signcam.values import Crop, ModelCard, Prediction

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

log = logging.getLogger(__name__)

Device = Literal["auto", "cpu", "gpu"]


GPU_LOST = (
    "The GPU could not be used ({}); the processor computes instead. Close other programs that use the GPU, then start "
    "signcam again."
)


class GpuLost(RuntimeError):
    """The GPU's memory is full, its driver does not fit, or it is gone."""


class Engine(Protocol):
    """What turns a batch into probabilities."""

    device: str

    def probabilities(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, S, S, 3) float32 in 0...1 -> (N, K) float32."""
        ...


class Classifier:
    """A loaded model.  Use it from one thread.

    Attributes:
        card: what is known of the model.
        device: "CPU", or the GPU's name.
        notice: a sentence for the user, or "": the GPU is not used any more.
    """

    def __init__(self, card: ModelCard, engine: Engine, *, instead: Callable[[], Engine] | None = None) -> None:
        self.card = card
        self.device = engine.device
        self.notice = ""
        self._engine: Engine | None = engine
        self._instead = instead  # makes the engine that takes over when a GPU is lost

    def classify(self, crop: Crop) -> Prediction:
        """What the network says of one crop (S, S, 3).

        Raises:
            ModelError: the crop has another size, the model gives invalid numbers, or it is closed.
        """
        return self.classify_all((crop,))[0]

    def classify_all(self, crops: Sequence[Crop]) -> list[Prediction]:
        """The same for many; on a GPU in one go."""
        if self._engine is None:
            raise ModelError("The classifier is closed. Load the model again.")
        if not crops:
            return []
        size = self.card.input_px
        if any(crop.rgb.shape[0] != size for crop in crops):
            raise ModelError(f"{self.card.name} takes crops of {size}x{size} px.")
        try:
            probabilities = self._engine.probabilities(to_batch(crops))
        except GpuLost as e:
            if self._instead is None:
                raise
            log.info("the GPU is lost: %s", e)
            self._engine, self._instead = self._instead(), None
            self.device, self.notice = self._engine.device, GPU_LOST.format(e)
            probabilities = self._engine.probabilities(to_batch(crops))
        if not np.isfinite(probabilities).all():
            raise ModelError("This model gives invalid numbers. Please choose another model.")
        # int8 softmax is a multiple of 1/256 and need not add up to one exactly
        probabilities = probabilities / probabilities.sum(axis=1, keepdims=True)
        return [Prediction(self.card.labels, row.astype(np.float32)) for row in probabilities]

    def close(self) -> None:
        """Give the engine back; idempotent."""
        self._engine = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def load_classifier(folder: Path, device: Device = "auto") -> Classifier:
    """Load, check and warm up the model in `folder`.

    Args:
        folder: see `settings.find_model`.
        device: "auto" takes a GPU where TensorFlow can use one, else the CPU; "gpu" insists.

    Raises:
        ModelError: the model is damaged or does not fit, or there is no GPU for "gpu".
    """
    card = load_card(folder)
    engine: Engine | None = None
    notice = ""
    if device != "cpu" and (device == "gpu" or may_have_gpu()):
        try:
            engine = KerasEngine(folder)
        except GpuLost as e:
            log.info("the GPU is lost: %s", e)
            notice = GPU_LOST.format(e)
        except (RuntimeError, ImportError, ValueError) as e:
            log.info("no GPU: %s", e)
        if engine is None and device == "gpu":
            raise ModelError(
                notice or "TensorFlow finds no GPU. `signcam doctor` says why; without --device gpu the CPU is used."
            )

    def on_cpu() -> Engine:
        return LiteRTEngine(read_file(folder, card, LIVE), card)

    classifier = Classifier(
        card, engine or on_cpu(), instead=on_cpu if engine is not None and device == "auto" else None
    )
    classifier.notice = notice
    size = card.input_px
    grey = Crop(np.full((size, size, 3), 128, np.uint8), np.eye(2, 3, dtype=np.float32), 0.0)
    try:
        classifier.classify(grey)  # the first call allocates and compiles
    except GpuLost as e:
        raise ModelError(GPU_LOST.format(e).replace("; the processor computes instead", "")) from e
    return classifier


class LiteRTEngine:
    """The CPU engine."""

    device = "CPU"

    def __init__(self, live: bytes, card: ModelCard) -> None:
        from ai_edge_litert.interpreter import Interpreter

        try:
            with quiet_stderr():  # a line about its delegate
                self._interpreter: Any = Interpreter(model_content=live, num_threads=LITERT_THREADS)
                self._interpreter.allocate_tensors()
            self._input = self._interpreter.get_input_details()[0]
            self._output = self._interpreter.get_output_details()[0]
        except (ValueError, RuntimeError) as e:
            raise ModelError(f"The model's {LIVE} cannot be loaded ({str(e).strip()}). Get the model again.") from e
        taken, given = tuple(self._input["shape"].tolist()), tuple(self._output["shape"].tolist())
        wanted = (1, card.input_px, card.input_px, 3), (1, len(card.labels))
        if (taken, given) != wanted or {self._input["dtype"], self._output["dtype"]} != {np.float32}:
            raise ModelError(
                f"{LIVE} of {card.name} takes {taken} and gives {given}, its card speaks of {wanted[0]} and "
                f"{wanted[1]}. Get the model again."
            )

    def probabilities(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, S, S, 3) float32 in 0...1 -> (N, K) float32, one by one."""
        rows = []
        for picture in batch:
            self._interpreter.set_tensor(self._input["index"], picture[None])
            self._interpreter.invoke()
            rows.append(self._interpreter.get_tensor(self._output["index"])[0].copy())
        return np.stack(rows)


class KerasEngine:
    """The Keras model under one traced function.  Without a GPU it works too: that is what parity is tested with."""

    def __init__(self, folder: Path, *, need_gpu: bool = True) -> None:
        with quiet_stderr():
            import tensorflow as tf

        from signcam.model.network import load_network

        gpus = tf.config.list_physical_devices("GPU")
        if need_gpu and not gpus:
            raise RuntimeError("TensorFlow lists no GPU")
        self._failures = tf.errors.OpError
        self.device: str = "CPU"
        try:
            for gpu in gpus:  # the rest of the GPU's memory belongs to others, a training run among them
                tf.config.experimental.set_memory_growth(gpu, True)
            if gpus:
                self.device = str(tf.config.experimental.get_device_details(gpus[0]).get("device_name", "GPU"))
            model = load_network(folder)
        except tf.errors.OpError as e:
            raise GpuLost(_why(e)) from e
        size = model.input_shape[1]
        self._call: Any = tf.function(
            lambda pictures: model(pictures, training=False),
            input_signature=[tf.TensorSpec((None, size, size, 3), tf.float32)],
        )

    def probabilities(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, S, S, 3) float32 in 0...1 -> (N, K) float32."""
        try:
            return np.asarray(self._call(batch), np.float32)
        except self._failures as e:
            raise GpuLost(_why(e)) from e


def _why(error: Exception) -> str:
    """TensorFlow's error in a few words; what it says itself is a page long."""
    kind = type(error).__name__
    return {"ResourceExhaustedError": "its memory is full"}.get(kind, kind)


def may_have_gpu() -> bool:
    """Whether it is worth importing TensorFlow, 6 to 10 s, to ask it for a GPU: it supports none but these."""
    if platform.system() == "Linux":
        return any(Path(node).exists() for node in ("/dev/nvidiactl", "/dev/dxg", "/dev/kfd"))
    return False
