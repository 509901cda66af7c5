"""Weights out of a Keras file that anybody may have made: arrays alone, by name, looked at before they are read.

Used in the child process of model/reading.py.  A Keras file can carry code and whole programs in its configuration,
which is not opened here; what is opened are the groups of the layers that signcam's own network has, where they lie in
this very file.  Three ways of writing are known: Keras 3 (.weights.h5 and .keras: layers by class and number, their
names beside them), the older .h5 (layers by name), and either with the network inside another model, as in signcam's
exports.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import h5py
import numpy as np

from signcam.errors import ModelError
from signcam.model.shapes import FEATURES, MOST_CLASSES, MOST_HIDDEN, MOST_UNITS, layer_shapes, our_name, variables

if TYPE_CHECKING:
    from numpy.typing import NDArray

HDF5_ERRORS = (OSError, RuntimeError, KeyError, ValueError, TypeError, OverflowError)
"""What h5py raises of a damaged file."""

FILTERS = {h5py.h5z.FILTER_DEFLATE, h5py.h5z.FILTER_SHUFFLE, h5py.h5z.FILTER_FLETCHER32}
MOST_MEMBERS = 1000  # of a group; ResNet-50 has 177 layers
Place = tuple[Any, tuple[str, ...]]
"""A group, and the names that an array in it may have."""

WRAPPERS = ("functional", "model", "sequential", "resnet50", "ResNet50")
"""What a network inside another model is called."""


class OtherNetworkError(ModelError):
    """The file is sound as far as it was read, but describes another network; the message is the reason alone."""


class InvalidNumbersError(ModelError):
    """A weight is NaN or infinite."""


def weights_in(file: Any) -> dict[str, NDArray[np.float32]]:  # noqa: ANN401  an h5py.File, which has no types
    """The weights of a ResNet-50 by "layer/variable", float32 and finite.

    Raises:
        OtherNetworkError: a layer is missing, too many, or of another shape or type.
        InvalidNumbersError: a weight is none.
        ModelError: an array is not in this file itself; the message is the reason alone.
    """
    layers = _by_class(file) or _by_name(file)
    if "predictions" not in layers:
        raise OtherNetworkError("it has no layer “predictions”")
    kernel = _dataset(layers["predictions"][0], "predictions")
    hidden: list[int] = []
    while (layer := layers.get(f"hidden{len(hidden) + 1}")) and len(hidden) < MOST_HIDDEN:
        hidden.append(_columns(_dataset(layer[0], "hidden layer"), MOST_UNITS))
    wanted = layer_shapes(_columns(kernel, MOST_CLASSES), hidden)
    if missing := sorted(wanted.keys() - layers.keys()):
        raise OtherNetworkError(f"it has no layer “{missing[0]}”")
    if extra := sorted(layers.keys() - wanted.keys()):
        raise OtherNetworkError(f"it has a layer “{extra[0]}” too many")
    arrays = {}
    for name, shapes in wanted.items():
        for variable, place, shape in zip(variables(name), layers[name], shapes, strict=True):
            arrays[f"{name}/{variable}"] = _array(_dataset(place, name), shape, f"{name}/{variable}")
    return arrays


def _by_class(file: Any) -> dict[str, list[Place]]:  # noqa: ANN401
    """Keras 3: layers/conv2d_7/vars/0, and what the layer is called as an attribute of vars."""
    layers = _group(file, "layers")
    if layers is None:
        if _group(file, "_layer_checkpoint_dependencies") is not None:
            raise OtherNetworkError("it does not name its layers: save it again with Keras 3.12 or later")
        return {}
    if _group(layers, "conv2d") is None:
        inside = next((g for name in WRAPPERS if (g := _group(layers, name)) is not None), None)
        layers = None if inside is None else _group(inside, "layers")
    found: dict[str, list[Place]] = {}
    for name in _members(layers):
        layer = _group(layers, name)
        values = None if layer is None else _group(layer, "vars")
        if layer is not None and _group(layer, "layers") is not None:
            raise OtherNetworkError(f"it has a model “{name}” inside")
        if values is None or not len(values):
            continue
        called = values.attrs.get("name")
        if not isinstance(called, str):
            raise OtherNetworkError("it does not name its layers: save it again with Keras 3.12 or later")
        ours = _ours(called, found)
        if len(values) != len(variables(ours)):
            raise OtherNetworkError(f"its layer “{called[:60]}” has {len(values)} arrays")
        found[ours] = [(values, (str(k),)) for k in range(len(values))]
    return found


def _by_name(file: Any) -> dict[str, list[Place]]:  # noqa: ANN401
    """The older .h5: [model_weights/]conv1_conv/conv1_conv/kernel, with “:0” after it if TensorFlow wrote it."""
    top = _group(file, "model_weights")
    top = file if top is None else top
    inside = next((g for name in WRAPPERS if (g := _group(top, name)) is not None), None)
    layers = top if inside is None else inside
    found: dict[str, list[Place]] = {}
    for name in _members(layers):
        layer = _group(layers, name)
        if layer is None or not len(layer) or name in {"top_level_model_weights", "optimizer_weights"}:
            continue
        ours = _ours(name, found)
        place = _group(layer, name) if inside is None else layer
        found[ours] = [(place, (variable, f"{variable}:0")) for variable in variables(ours)]
    return found


def _ours(theirs: str, found: dict[str, list[Place]]) -> str:
    ours = our_name(theirs)
    if not ours or ours in found:
        raise OtherNetworkError(f"it has a layer “{theirs[:60]}”{' twice' if ours else ''}")
    return ours


def _members(group: Any) -> list[str]:  # noqa: ANN401
    if group is None:
        return []
    if len(group) > MOST_MEMBERS:
        raise OtherNetworkError(f"it has {len(group)} layers")
    return [name for name in group if isinstance(name, str)]


def _group(parent: Any, name: str) -> Any:  # noqa: ANN401
    """The group of this name, one step down, if it lies in this file itself; a link may lead into another."""
    if parent is None or not isinstance(parent.get(name, getlink=True), h5py.HardLink):
        return None
    there = parent[name]
    return there if isinstance(there, h5py.Group) else None


def _dataset(place: Place, layer: str) -> Any:  # noqa: ANN401
    """The array at this place, not read yet."""
    group, names = place
    for name in names:
        if group is not None and (link := group.get(name, getlink=True)) is not None:
            if not isinstance(link, h5py.HardLink):
                raise ModelError(f"its layer “{layer}” is a link to somewhere else")
            if isinstance(there := group[name], h5py.Dataset):
                return there
    raise OtherNetworkError(f"its layer “{layer}” has no “{names[0]}”")


def _columns(dataset: Any, most: int) -> int:  # noqa: ANN401
    """Units of a fully connected layer."""
    shape = dataset.shape
    if shape is None or len(shape) != 2 or not 2 <= shape[1] <= most or shape[0] > max(FEATURES, MOST_UNITS):
        raise OtherNetworkError(f"a fully connected layer has shape {shape}")
    return int(shape[1])


def _array(dataset: Any, shape: tuple[int, ...], name: str) -> NDArray[np.float32]:  # noqa: ANN401
    """Read one array, if it says that it is what it should be."""
    if dataset.shape != shape:
        raise OtherNetworkError(f"“{name}” has shape {dataset.shape}, not {shape}")
    if dataset.dtype.kind != "f" or dataset.dtype.itemsize > 8:
        raise OtherNetworkError(f"“{name}” holds {dataset.dtype}, not floating point numbers")
    layout = dataset.id.get_create_plist()
    filters = {layout.get_filter(k)[0] for k in range(layout.get_nfilters())}
    if dataset.external or dataset.is_virtual or layout.get_external_count() or not filters <= FILTERS:
        raise ModelError(f"“{name}” is not in the file itself, or packed in a way that Keras does not use")
    if dataset.chunks is not None and math.prod(dataset.chunks) > 4 * math.prod(shape) + 4096:
        raise ModelError(f"“{name}” is packed in pieces larger than itself")
    array = np.empty(shape, np.float32)
    dataset.read_direct(array)
    if not np.isfinite(array).all():
        raise InvalidNumbersError(name)
    return array
