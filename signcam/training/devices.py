"""What training computes on: a GPU without taking all its memory, and the number format that is fast there."""

from __future__ import annotations

import platform
from pathlib import Path

import keras

from signcam.errors import TrainingError


def prepare_devices() -> None:
    """Let a GPU's memory grow as it is needed: the window's model lives on the same one.  Before the first use.

    On a CPU there is nothing to do, and nothing to say.
    """
    if keras.backend.backend() != "tensorflow":
        return
    import tensorflow as tf

    for gpu in tf.config.list_physical_devices("GPU"):
        if not tf.config.experimental.get_memory_growth(gpu):
            try:
                tf.config.experimental.set_memory_growth(gpu, True)
            except RuntimeError:  # it is in use already, in a program that does more than train
                return


def share_gpus(index: int, count: int) -> None:
    """Give each of `count` processes on this machine GPUs of its own; before the first use.  On CPUs nothing is done.

    Raises:
        TrainingError: there are some, but not equally many for each.
    """
    import tensorflow as tf

    gpus = tf.config.list_physical_devices("GPU")
    if len(gpus) % count:
        raise TrainingError(
            f"{count} workers cannot share {len(gpus)} GPU{'s' * (len(gpus) > 1)} equally. Take --workers gpus, which "
            "uses all of this machine, or set CUDA_VISIBLE_DEVICES=-1 to train on the CPU."
        )
    if gpus:
        tf.config.set_visible_devices(gpus[index::count], "GPU")


def precision() -> str:
    """The fastest policy this machine has in hardware: weights stay float32 in either.

    bfloat16 was 1.3 times faster than float32 on a CPU with avx512_bf16 and would be emulated on one without.
    """
    if keras.backend.backend() == "jax" or has_gpu():
        return "mixed_bfloat16"
    if platform.system() == "Linux" and " avx512_bf16" in Path("/proc/cpuinfo").read_text():
        return "mixed_bfloat16"
    return "float32"


def has_gpu() -> bool:
    """Whether TensorFlow sees one."""
    if keras.backend.backend() != "tensorflow":
        return False
    import tensorflow as tf

    return bool(tf.config.list_physical_devices("GPU"))
