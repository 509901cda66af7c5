"""Another head on a trained backbone, or a surer one, in the LiteRT file itself: seconds, and no TensorFlow.

A LiteRT file is a list of steps.  Those up to the head's first fully connected layer are the backbone, and stay as they
are: what was quantised with the training pictures keeps its ranges.  Behind them goes one fully connected layer in
float32 with a softmax, 20,000 multiplications for ten signs, so nothing is lost by rounding it.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from signcam.env import LITERT_THREADS, quiet_stderr
from signcam.errors import ModelError
from signcam.model.export import packed
from signcam.model.preprocess import to_unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

DAMAGED = (ValueError, IndexError, TypeError, AttributeError, KeyError, MemoryError)
"""What the reader of flatbuffers ends in, where a file is none."""
TELL_EVERY = 16  # pictures
HEAD_PATHS = ("predictions/kernel", "predictions/bias")
"""The last layer's weights, by name (`model/network.py`)."""


Before = Literal["FULLY_CONNECTED", "SOFTMAX"]
"""Where a network is cut: its features are what the first fully connected layer reads, its logits what the softmax."""


class Backbone:
    """What a model's LiteRT file makes of a picture up to a step.  Use it from one thread.

    Args:
        live: the content of the model's LiteRT file.
        before: up to which step: the head, or the softmax.

    Raises:
        ModelError: it is not the file of a network with a head.
    """

    def __init__(self, live: bytes, before: Before = "FULLY_CONNECTED") -> None:
        from ai_edge_litert.interpreter import Interpreter

        content = packed(_cut(live, before)[0])
        try:
            with quiet_stderr():
                self._interpreter: Any = Interpreter(model_content=content, num_threads=LITERT_THREADS)
                self._interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as e:
            raise ModelError(f"The model's LiteRT file cannot be loaded ({str(e).strip()}). Get it again.") from e
        self._input = self._interpreter.get_input_details()[0]["index"]
        self._output = self._interpreter.get_output_details()[0]

    @property
    def width(self) -> int:
        """F, how many features a picture has, or logits."""
        return int(self._output["shape"][-1])

    def features(
        self, pictures: NDArray[np.uint8], tell: Callable[[int, int], None] | None = None
    ) -> NDArray[np.float32]:
        """(N, S, S, 3) uint8 RGB crops -> (N, F) float32; `tell` is told (done, all)."""
        rows = np.empty((len(pictures), self.width), np.float32)
        for done, picture in enumerate(pictures):
            self._interpreter.set_tensor(self._input, to_unit(picture[None]))
            self._interpreter.invoke()
            rows[done] = self._interpreter.get_tensor(self._output["index"])[0]
            if tell is not None and (done % TELL_EVERY == TELL_EVERY - 1 or done == len(pictures) - 1):
                tell(done + 1, len(pictures))
        return rows


def with_head(live: bytes, kernel: NDArray[np.float32], bias: NDArray[np.float32]) -> bytes:
    """The same backbone with another head.

    Args:
        live: the content of a model's LiteRT file.
        kernel: (F, K) float32, as Keras' Dense has it.
        bias: (K,) float32.

    Raises:
        ModelError: it is not the file of a network with a head, or has another number of features.
    """
    from ai_edge_litert import schema_py_generated as schema

    model, features = _cut(live)
    graph = model.subgraphs[0]
    width = int(graph.tensors[features].shape[-1])
    if kernel.shape != (width, len(bias)):
        raise ModelError(f"A head for {width} features cannot have a kernel of {kernel.shape}.")
    weights = _tensor(model, "head/kernel", (len(bias), width), kernel.T)
    biases = _tensor(model, "head/bias", (len(bias),), bias)
    logits = _tensor(model, "head/logits", (1, len(bias)))
    shares = _tensor(model, "probabilities", (1, len(bias)))
    fully, softmax = schema.FullyConnectedOptionsT(), schema.SoftmaxOptionsT()
    softmax.beta = 1.0
    _operator(model, schema.BuiltinOperator.FULLY_CONNECTED, (features, weights, biases), logits, fully)
    _operator(model, schema.BuiltinOperator.SOFTMAX, (logits,), shares, softmax)
    _end_at(model, shares)
    return packed(model)


def with_temperature(live: bytes, temperature: float, added: NDArray[np.float32] | None = None) -> bytes:
    """The same network with its logits divided by a temperature: surer below 1, less sure above; the order stays.

    In an int8 file no number changes for it but the scales of the last layer, so that nothing is rounded again.

    Args:
        live: the content of a model's LiteRT file.
        temperature: above 0.
        added: (K,) float32, to the logits before they are divided.

    Raises:
        ModelError: it is not the file of a network with a head.
    """
    from ai_edge_litert import schema_py_generated as schema

    model, codes = _opened(live)
    graph = model.subgraphs[0]
    last = len(codes) - 1 - codes[::-1].index(schema.BuiltinOperator.FULLY_CONNECTED)
    head = graph.operators[last]
    made_by = {int(o.outputs[0]): o for o in graph.operators}
    for number, more in zip((int(i) for i in head.inputs[1:]), (None, added), strict=True):
        source = made_by.get(number)  # float16 is stored as such, and made float32 by a step of its own
        tensor = graph.tensors[number if source is None else int(source.inputs[0])]
        buffer = model.buffers[tensor.buffer]
        kind = {schema.TensorType.FLOAT32: np.float32, schema.TensorType.FLOAT16: np.float16}.get(tensor.type)
        if kind is not None:
            values = np.asarray(buffer.data, np.uint8).view(kind).astype(np.float64)
            values = (values if more is None else values + more) / temperature
            buffer.data = np.frombuffer(values.astype(kind).tobytes(), np.uint8)
            continue
        if more is not None:
            steps = np.round(more / np.asarray(tensor.quantization.scale, np.float64)).astype(np.int32)
            values32 = np.asarray(buffer.data, np.uint8).view(np.int32) + steps
            buffer.data = np.frombuffer(values32.tobytes(), np.uint8)
        _rescale(tensor, temperature)
    if graph.tensors[int(head.outputs[0])].type != schema.TensorType.FLOAT32:
        _rescale(graph.tensors[int(head.outputs[0])], temperature)
    return packed(model)


def _rescale(tensor: Any, temperature: float) -> None:  # noqa: ANN401
    tensor.quantization.scale = (np.asarray(tensor.quantization.scale, np.float64) / temperature).astype(np.float32)


def _opened(live: bytes) -> tuple[Any, list[int]]:
    """(the file as objects, the kinds of its steps in their order)."""
    from ai_edge_litert import schema_py_generated as schema

    try:
        model = schema.ModelT.InitFromPackedBuf(live, 0)
        codes = [int(model.operatorCodes[o.opcodeIndex].builtinCode) for o in model.subgraphs[0].operators]
        codes.index(schema.BuiltinOperator.FULLY_CONNECTED)
        codes.index(schema.BuiltinOperator.SOFTMAX)
    except (*DAMAGED, struct.error) as e:
        raise ModelError("The model's LiteRT file has no head that could be replaced. Get the model again.") from e
    return model, codes


def _cut(live: bytes, before: Before = "FULLY_CONNECTED") -> tuple[Any, int]:
    """(what comes before that step, the number of its last tensor: (1, F) float32), to be built on."""
    from ai_edge_litert import schema_py_generated as schema

    model, codes = _opened(live)
    graph = model.subgraphs[0]
    first = codes.index(getattr(schema.BuiltinOperator, before))
    features = int(graph.operators[first].inputs[0])
    for operator in graph.operators[first:]:
        for number in operator.inputs[1:]:  # the old head's numbers are not carried along
            model.buffers[graph.tensors[number].buffer].data = None
    del graph.operators[first:]
    if graph.tensors[features].type != schema.TensorType.FLOAT32:
        plain = _tensor(model, "features", (1, int(graph.tensors[features].shape[-1])))
        _operator(model, schema.BuiltinOperator.DEQUANTIZE, (features,), plain, None)
        features = plain
    _end_at(model, features)
    return model, features


def _tensor(model: Any, name: str, shape: tuple[int, ...], values: NDArray[np.float32] | None = None) -> int:  # noqa: ANN401
    """Add a float32 tensor, constant where there are values; its number."""
    from ai_edge_litert import schema_py_generated as schema

    buffer = schema.BufferT()
    if values is not None:
        buffer.data = np.frombuffer(np.ascontiguousarray(values, np.float32).tobytes(), np.uint8)
    model.buffers.append(buffer)
    made = schema.TensorT()
    made.name, made.shape, made.type = name.encode(), list(shape), schema.TensorType.FLOAT32
    made.buffer = len(model.buffers) - 1
    graph = model.subgraphs[0]
    graph.tensors.append(made)
    return len(graph.tensors) - 1


def _operator(model: Any, builtin: int, inputs: tuple[int, ...], output: int, options: Any) -> None:  # noqa: ANN401
    """Add a step."""
    from ai_edge_litert import schema_py_generated as schema

    code = schema.OperatorCodeT()
    code.builtinCode, code.deprecatedBuiltinCode, code.version = builtin, builtin, 1
    model.operatorCodes.append(code)
    step = schema.OperatorT()
    step.opcodeIndex, step.inputs, step.outputs = len(model.operatorCodes) - 1, list(inputs), [output]
    if options is not None:
        step.builtinOptions = options
        step.builtinOptionsType = {
            schema.BuiltinOperator.FULLY_CONNECTED: schema.BuiltinOptions.FullyConnectedOptions,
            schema.BuiltinOperator.SOFTMAX: schema.BuiltinOptions.SoftmaxOptions,
        }[builtin]
    model.subgraphs[0].operators.append(step)


def _end_at(model: Any, output: int) -> None:  # noqa: ANN401
    model.subgraphs[0].outputs = [output]
    for signature in model.signatureDefs or []:
        signature.outputs[0].tensorIndex = output
