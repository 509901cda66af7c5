"""Model files for tests, sound and hostile, made by code: none is kept, and a payload makes a marker file."""

import base64
import hashlib
import io
import json
import marshal
import os
import pickle
import stat
import struct
import zipfile
import zlib
from dataclasses import replace

import h5py
import numpy as np

from signcam.hand.crop import CROP_RULE
from signcam.model.bundle import CARD, LIVE, WEIGHTS, load_card, save_card, save_model
from signcam.model.preprocess import PREPROCESSING
from signcam.model.shapes import layer_shapes, variables, weight_shapes
from signcam.values import ModelCard

GIB = 1 << 30
MODEL = ModelCard("made", ("0", "1", "Ü"), 64, CROP_RULE, PREPROCESSING)


def by_class(layers, kind, name):
    """What Keras 3 calls the group of a layer: conv2d, conv2d_1, ..."""
    number = sum(k == kind for k, _ in layers)
    layers.append((kind, name))
    return kind if not number else f"{kind}_{number}"


def keras3(file, classes=3, *, inside="", hidden=(), called=lambda name: name, shapes=None):
    """Write a whole network as Keras 3 does, every number 0; the file stays small, as HDF5 stores no fill values."""
    layers = []
    for name, own in (layer_shapes(classes, hidden) if shapes is None else shapes).items():
        kind = "conv2d" if name.endswith("_conv") else "batch_normalization" if name.endswith("_bn") else "dense"
        group = file.create_group(f"{inside}layers/{by_class(layers, kind, name)}/vars")
        group.attrs["name"] = called(name)
        for number, shape in enumerate(own):
            group.create_dataset(str(number), shape, "f4")
    empty = file.create_group(f"{inside}layers/activation/vars")
    empty.attrs["name"] = "conv1_relu"


def legacy(file, classes=3, *, top="", suffix="", inside=""):
    """The same as older Keras does."""
    for name, shapes in layer_shapes(classes).items():
        for variable, shape in zip(variables(name), shapes, strict=True):
            place = f"{inside}/{name}" if inside else f"{name}/{name}"
            file.create_dataset(f"{top}{place}/{variable}{suffix}", shape, "f4")
    if not inside:
        file.create_group(f"{top}features")  # of a layer without weights


def h5(path, change=None, make=keras3, **how):
    """A file of weights, changed."""
    with h5py.File(path, "w") as file:
        make(file, **how)
        if change:
            change(file)
    return path


FIRST = "layers/conv2d/vars"
LAST = "layers/dense/vars"


def instead(place, **how):
    """A change: another array in this place."""

    def change(file):
        del file[place]
        file.create_dataset(place, **how)

    return change


def linked(place, link):
    def change(file):
        del file[place]
        file[place] = link

    return change


def virtual(file):
    shape = file[f"{FIRST}/0"].shape
    layout = h5py.VirtualLayout(shape, "f4")
    layout[:] = h5py.VirtualSource("other.h5", "x", shape)
    del file[f"{FIRST}/0"]
    file.create_virtual_dataset(f"{FIRST}/0", layout)


def inflating(file):
    """A chunk of the right size says that it is packed, and unpacks to 300 MB."""
    shape = file[f"{FIRST}/0"].shape
    del file[f"{FIRST}/0"]
    array = file.create_dataset(f"{FIRST}/0", shape, "f4", chunks=shape, compression="gzip")
    packer = zlib.compressobj(1)
    array.id.write_direct_chunk((0, 0, 0, 0), packer.compress(bytes(300_000_000)) + packer.flush())


def keras_zip(path, weights=None, config="{}", labels=None, **more):
    """A .keras: its configuration, the weights, and what else."""
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("metadata.json", '{"keras_version": "3.15.1"}')
        packed.writestr("config.json", config)
        if weights is not None:
            packed.write(weights, "model.weights.h5")
        if labels is not None:
            packed.writestr("labels.txt", labels)
        for name, content in more.items():
            packed.writestr(name, content)
    return path


def lambda_config(mark):
    """A configuration with a Lambda layer, whose code makes the marker file when it is run."""
    code = compile(f"lambda x: (__import__('os').mkdir({str(mark)!r}), x)[1]", "<payload>", "eval").co_consts[0]
    packed = base64.b64encode(marshal.dumps(code)).decode()
    layer = {
        "module": "keras.layers",
        "class_name": "Lambda",
        "config": {"name": "l", "function": {"class_name": "__lambda__", "config": {"code": packed}}},
    }
    return json.dumps({"class_name": "Sequential", "module": "keras", "config": {"name": "s", "layers": [layer]}})


def function_config(mark):
    """A configuration that names any function of Python's, as CVE-2025-1550 did."""
    layer = {"module": "os", "class_name": "function", "config": "mkdir", "registered_name": "mkdir"}
    return json.dumps({"class_name": "mkdir", "module": "os", "config": {"path": str(mark), "layers": [layer]}})


class Bomb:
    """Unpickling this makes the marker file."""

    def __init__(self, mark):
        self.mark = str(mark)

    def __reduce__(self):
        return os.mkdir, (self.mark,)


def model_folder(folder, *, arrays=None, live=b"live", **card):
    """A whole signcam model of zeros."""
    if arrays is None:
        arrays = {k: np.zeros(s, np.float32) for k, s in weight_shapes(3).items()}
    save_model(folder, replace(MODEL, name=folder.name, **card), arrays, live)
    return folder


def vouched(folder, **files):
    """Other files, with a card that speaks of them: what a hand that knows the format can make."""
    card = load_card(folder)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    save_card(folder, replace(card, engine_files={**card.engine_files, **sums}))
    return folder


def npz(**arrays):
    content = io.BytesIO()
    np.savez_compressed(content, **arrays)
    return content.getvalue()


def npz_of_header(shape):
    """An .npz whose only array says that it is this large."""
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}".ljust(117) + "\n"
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        packed.writestr("conv1_conv/kernel.npy", b"\x93NUMPY\x01\x00" + struct.pack("<H", 118) + header.encode())
    return content.getvalue()


def zipped(path, folder, *, under="made/", more=(), packing=zipfile.ZIP_STORED):
    """A model as an archive, with more entries."""
    with zipfile.ZipFile(path, "w", packing) as packed:
        for name in (CARD, WEIGHTS, LIVE):
            packed.write(folder / name, under + name)
        for entry, content in more:
            packed.writestr(entry, content)
    return path


def link_entry(name="made/link"):
    entry = zipfile.ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def encrypted(path):
    """Mark the first entry as encrypted, in both places that say so."""
    content = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + at] |= 1
    path.write_bytes(content)
    return path


def pickled(path, mark):
    path.write_bytes(pickle.dumps(Bomb(mark)))
    return path
