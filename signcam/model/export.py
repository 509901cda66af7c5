"""A network -> what other programs run: LiteRT, ONNX, Keras, SavedModel.  Files and their names are in `formats.py`.

`to_litert` makes the file of signcam's own CPU engine, which takes float32 in 0...1.  Everything else here takes crops
as any decoder gives them, (N, S, S, 3) uint8 RGB in 0...255, and gives (N, K) float32 probabilities; the input is
called `crops`, the output `probabilities`.  uint8, and not float32, because a float picture may be meant in 0...1 or
in 0...255, and a network that is fed the wrong one answers nonsense without a word.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import importlib.util
import io
import os
from typing import TYPE_CHECKING, Any, Literal

from signcam.env import quiet_stderr
from signcam.errors import ModelError
from signcam.model.preprocess import to_unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    import keras
    import numpy as np
    from numpy.typing import NDArray

LiveFormat = Literal["float16", "int8"]
INPUT, OUTPUT = "crops", "probabilities"
ONNX_OPSET = 15  # of 2021: read by every runtime and by OpenCV
ONNX_LIBRARIES = ("tf2onnx", "onnx")


def to_litert(model: keras.Model, how: LiveFormat, calibration: NDArray[np.uint8]) -> bytes:
    """Convert a float32 network.

    Args:
        model: (N, S, S, 3) float32 in 0...1 -> (N, K) float32.
        how: float16 halves the file and computes in float32; int8 quantises weights and activations, with float32
            input and output, by the ranges seen on `calibration`.
        calibration: (N, S, S, 3) uint8 RGB training crops.
    """
    import tensorflow as tf

    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if how == "float16":
        converter.target_spec.supported_types = [tf.float16]
    else:
        converter.representative_dataset = lambda: ([to_unit(picture[None])] for picture in calibration)
    with _quietly():
        return bytes(converter.convert())


def taking_pixels(network: keras.Model, name: str) -> keras.Model:
    """The same network, fed with uint8 crops; its layers are all Keras' own, so that it loads without signcam."""
    import keras

    crops = keras.Input(network.input_shape[1:], dtype="uint8", name=INPUT)
    return keras.Model(crops, network(keras.layers.Rescaling(1 / 255, name="unit")(crops)), name=name)


def saved_to_litert(saved_model: Path, how: Literal["float32", "float16"]) -> bytes:
    """A SavedModel made by `write_saved_model` as a LiteRT file; float16 halves it, and computes in float32.

    From the network itself it would take three times as long: the converter writes a SavedModel of its own first.
    """
    import tensorflow as tf
    from ai_edge_litert import schema_py_generated as schema

    converter = tf.lite.TFLiteConverter.from_saved_model(str(saved_model), signature_keys=["serving_default"])
    if how == "float16":
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]
    with _quietly():
        content = bytes(converter.convert())
    return packed(_named(schema.ModelT.InitFromPackedBuf(content, 0)))


def live_taking_pixels(live: bytes) -> bytes:
    """The int8 file of signcam's own CPU engine, fed with uint8 crops instead of float32 in 0...1.

    Only the type of its input changes: a quantised uint8 of step 1/255 is what the division by 255 gives.  So the
    export has the ranges that were seen on the training pictures, and answers exactly as signcam does; a new
    conversion would need pictures to calibrate with, which a model does not carry.

    Raises:
        ModelError: the file is not int8.
    """
    from ai_edge_litert import schema_py_generated as schema

    model = schema.ModelT.InitFromPackedBuf(live, 0)
    graph = model.subgraphs[0]
    taken = graph.tensors[graph.inputs[0]]
    (first,) = (operator for operator in graph.operators if graph.inputs[0] in operator.inputs)
    if (
        taken.type != schema.TensorType.FLOAT32
        or model.operatorCodes[first.opcodeIndex].builtinCode != schema.BuiltinOperator.QUANTIZE
        or graph.tensors[first.outputs[0]].type != schema.TensorType.INT8
    ):
        raise ModelError("This model was trained with --live float16, so that it has no int8 ranges.")
    taken.type = schema.TensorType.UINT8
    taken.quantization = schema.QuantizationParametersT()
    taken.quantization.scale, taken.quantization.zeroPoint = [1 / 255], [0]
    return packed(_named(model))


def _named(model: Any) -> Any:  # noqa: ANN401  ai_edge_litert has no types
    """Call input and output by their names, in the signature and in the graph."""
    graph, (signature,) = model.subgraphs[0], model.signatureDefs
    for tensors, entries, name in (
        (graph.inputs, signature.inputs, INPUT),
        (graph.outputs, signature.outputs, OUTPUT),
    ):
        entries[0].name = graph.tensors[tensors[0]].name = name.encode()
    return model


def packed(model: Any) -> bytes:  # noqa: ANN401  as above
    """A LiteRT file of its flatbuffer as objects."""
    import flatbuffers

    builder = flatbuffers.Builder()
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def missing_for_onnx() -> tuple[str, ...]:
    """The libraries that `to_onnx` needs and that are not installed."""
    return tuple(name for name in ONNX_LIBRARIES if importlib.util.find_spec(name) is None)


def to_onnx(model: keras.Model, notes: Mapping[str, str]) -> bytes:
    """A network made by `taking_pixels` as ONNX; `notes` become its metadata."""
    import onnx
    import tensorflow as tf
    import tf2onnx

    size = model.input_shape[1]
    answer = tf.function(lambda crops: {OUTPUT: model(crops, training=False)})
    with _quietly(), _forgetting_early():
        made, _ = tf2onnx.convert.from_function(
            answer, [tf.TensorSpec((None, size, size, 3), tf.uint8, name=INPUT)], opset=ONNX_OPSET
        )
    for value in (*made.graph.input, *made.graph.output):
        value.type.tensor_type.shape.dim[0].dim_param = "N"
    onnx.helper.set_model_props(made, dict(notes))
    onnx.checker.check_model(made)
    return bytes(made.SerializeToString())


def write_keras(model: keras.Model, path: Path) -> None:
    """Write a network made by `taking_pixels` to a path that ends in .keras, without an optimizer.

    Raises:
        OSError: it cannot be written.
    """
    with _disk_errors():
        model.save(path)


def write_saved_model(model: keras.Model, labels: Sequence[str], folder: Path) -> None:
    """Write a network made by `taking_pixels` as a SavedModel; its function `labels` gives the signs.

    Raises:
        OSError: it cannot be written.
    """
    import keras
    import tensorflow as tf

    size = model.input_shape[1]
    archive = keras.export.ExportArchive()  # it finds the weights by itself; track(model) would store them twice
    archive.add_endpoint(
        "serve",
        lambda crops: {OUTPUT: model(crops, training=False)},
        [tf.TensorSpec((None, size, size, 3), tf.uint8, name=INPUT)],
    )
    archive.add_endpoint("labels", lambda: tf.constant(list(labels)), [])
    with _quietly(), _disk_errors():
        archive.write_out(str(folder), verbose=False)


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """The converters write pages of their own to both; stdout is for data."""
    with quiet_stderr(), contextlib.redirect_stdout(io.StringIO()):
        yield


@contextlib.contextmanager
def _forgetting_early() -> Iterator[None]:
    """tf2onnx copies the network for each of its 34 passes, in cycles that Python would let grow to 7.4 GB, not 2.8."""
    thresholds = gc.get_threshold()
    gc.collect()
    gc.freeze()  # what was there before need not be looked through each time
    gc.set_threshold(500, 2, 2)
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()


@contextlib.contextmanager
def _disk_errors() -> Iterator[None]:
    """A full disk is an OSError for Python, but a RuntimeError for HDF5 and an OpError for TensorFlow."""
    import tensorflow as tf

    try:
        yield
    except (RuntimeError, tf.errors.OpError) as e:
        if (full := os.strerror(errno.ENOSPC)) in str(e):
            raise OSError(errno.ENOSPC, full) from e
        raise OSError(str(e).partition("\n")[0] or type(e).__name__) from e
