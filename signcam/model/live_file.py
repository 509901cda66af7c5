"""The int8 numbers of a live.tflite that anybody may have made, put into a graph of our own.

A LiteRT file is a program: its operators and their sizes are obeyed.  So the graph is never taken from a file that came
from elsewhere: it is that of signcam's own bundled model, and of the other file only the int8 weights, the biases and
the scales are copied into it, where both do the same things in the same order.  So a model that was trained elsewhere
answers here bit for bit as it did there.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from signcam.errors import ModelError
from signcam.model.export import packed

WITH_WEIGHTS = {"CONV_2D", "FULLY_CONNECTED"}
LARGEST_SCALE = 1e6


class OtherGraphError(ModelError):
    """The file does other things than signcam's own, or is damaged; the message is the reason alone."""


def with_numbers_of(theirs: bytes, ours: bytes, classes: int) -> bytes:
    """Our LiteRT file with their numbers.

    Args:
        theirs: an int8 LiteRT file of unknown origin.
        ours: a trusted int8 file of the same network, with any number of signs.
        classes: K, the number of their signs.

    Raises:
        OtherGraphError: the two do not do the same.
    """
    from ai_edge_litert import schema_py_generated as schema

    made, given = (schema.ModelT.InitFromPackedBuf(content, 0) for content in (ours, _checked(theirs)))
    own, other = made.subgraphs[0], given.subgraphs[0]
    known = _Same(int(own.tensors[own.outputs[0]].shape[-1]), classes)
    if len(own.operators) != len(other.operators) or len(own.inputs) != len(other.inputs):
        raise OtherGraphError("it has another number of steps")
    names = {value: name for name, value in vars(schema.BuiltinOperator).items() if not name.startswith("_")}
    for mine, its in zip(own.operators, other.operators, strict=True):
        code = made.operatorCodes[mine.opcodeIndex].builtinCode
        if code != given.operatorCodes[its.opcodeIndex].builtinCode:
            raise OtherGraphError("a step is of another kind")
        for ends, their_ends in ((mine.inputs, its.inputs), (mine.outputs, its.outputs)):
            if len(ends) != len(their_ends):
                raise OtherGraphError("a step takes or gives another number of arrays")
            for place, (a, b) in enumerate(zip(ends, their_ends, strict=True)):
                numbers = names.get(code) in WITH_WEIGHTS and ends is mine.inputs and place > 0
                known.pair(int(a), int(b))
                _take(made, given, own.tensors[a], other.tensors[b], known, numbers=numbers)
    for tensor in own.tensors:
        tensor.shape = known.sized(tensor.shape)
        if tensor.shapeSignature is not None:
            tensor.shapeSignature = known.sized(tensor.shapeSignature)
    return packed(made)


def _checked(content: bytes) -> bytes:
    if content[4:8] != b"TFL3":
        raise OtherGraphError("it is no LiteRT file")
    return content


class _Same:
    """Which of their arrays is which of ours; and shapes, in which only the number of signs differs."""

    def __init__(self, own_classes: int, classes: int) -> None:
        self._classes = (own_classes, classes)
        self._pairs: dict[int, int] = {}

    def pair(self, own: int, other: int) -> None:
        if other < 0 or self._pairs.setdefault(own, other) != other:
            raise OtherGraphError("a step reads from elsewhere")

    def sized(self, shape: Any) -> Any:  # noqa: ANN401  an array or None
        """Our shape for their number of signs: no other side of the network is as long as ours."""
        own, classes = self._classes
        return None if shape is None else np.array([classes if side == own else side for side in shape], np.int32)


def _take(made: Any, given: Any, own: Any, other: Any, known: _Same, *, numbers: bool) -> None:  # noqa: ANN401
    """Take scale and zero of an array, and what is in it where these are weights."""
    if own.type != other.type or not np.array_equal(known.sized(own.shape), other.shape):
        raise OtherGraphError(f"an array is {other.shape} of type {other.type}")
    own_scales, scales = _scales(own), _scales(other)
    wanted = known.sized([len(own_scales)])[0] if len(own_scales) > 1 else len(own_scales)
    if len(scales) != wanted or not ((scales > 0) & (scales < LARGEST_SCALE)).all():
        raise OtherGraphError("a scale is missing or no number")
    if len(scales):
        zeros = np.asarray(other.quantization.zeroPoint, np.int64)
        if zeros.shape != scales.shape or (abs(zeros) > 128).any() or (numbers and zeros.any()):
            raise OtherGraphError("a zero point is out of range")
        if own.quantization.quantizedDimension != other.quantization.quantizedDimension:
            raise OtherGraphError("scales run along another side")
        own.quantization.scale, own.quantization.zeroPoint = scales, zeros
    if numbers:
        data = given.buffers[other.buffer].data
        if data is None or len(data) != np.prod(other.shape, dtype=np.int64) * (1 if own.type == INT8 else 4):
            raise OtherGraphError("an array is shorter or longer than it says")
        made.buffers[own.buffer].data = np.asarray(data, np.uint8)


INT8 = 9  # of the schema's TensorType


def _scales(tensor: Any) -> Any:  # noqa: ANN401
    scale = None if tensor.quantization is None else tensor.quantization.scale
    return np.empty(0, np.float32) if scale is None else np.asarray(scale, np.float32)
