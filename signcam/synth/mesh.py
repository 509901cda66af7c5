"""The hand's surface: read from the glTF file, welded, given a forearm, and made smooth.

The file holds a bare left hand of 1360 vertices, cut off at the wrist.  Everything here happens once, when the first
picture is rendered; `signcam.synth.skeleton` keeps the outcome.

Canonical axes, in metres: x to the right, y up, z to the viewer.  A left hand at rest points its fingers up, shows the
viewer its palm, and its thumb points to the left.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from signcam.errors import SynthError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

FOREARM_M = 0.45  # long enough to leave the picture below, however small the hand
CANONICAL = np.array([[0, 0, 1], [0, -1, 0], [1, 0, 0]], np.float64)  # from the file's axes to ours
_COMPONENTS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT4": 16}
_DTYPES = {5121: "u1", 5123: "<u2", 5126: "<f4"}  # glTF 2.0, 3.6.2.2
_CAP_NORMAL_Y = -0.75  # a triangle of the wrist's cap looks down at least this straight
_CAP_Y_M = -0.055  # and lies below this
_WRIST_BLEND_M = (-0.085, -0.045)  # between these heights, the forearm hands over to the hand


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """A skinned surface at rest.

    Attributes:
        vertices: (V, 3) float64, m, canonical axes.
        triangles: (T, 3) int64, counter-clockwise seen from outside.
        weights: (V, J + 1) float64, rows sum to 1; the last column is the forearm.
    """

    vertices: NDArray[np.float64]
    triangles: NDArray[np.int64]
    weights: NDArray[np.float64]


def read_hand(path: Path) -> tuple[Mesh, dict[str, NDArray[np.float64]]]:
    """The hand in a glTF binary file: its surface with a forearm, and the frame of every joint by its WebXR name.

    Frames are (4, 4) float64 from the joint's axes to canonical ones: -z along the bone, +y to the back of the hand.

    Raises:
        SynthError: the file is missing or is not the hand that signcam comes with.
    """
    try:
        content = path.read_bytes()
        length = struct.unpack_from("<I", content, 12)[0]
        document = json.loads(content[20 : 20 + length])
        binary = content[28 + length :]
        attributes = document["meshes"][0]["primitives"][0]["attributes"]
        points = _accessor(document, binary, attributes["POSITION"]).astype(np.float64)
        joints = _accessor(document, binary, attributes["JOINTS_0"]).astype(np.int64)
        weights = _accessor(document, binary, attributes["WEIGHTS_0"]).astype(np.float64)
        triangles = _accessor(document, binary, document["meshes"][0]["primitives"][0]["indices"]).reshape(-1, 3)
        skin = document["skins"][0]
        inverse = _accessor(document, binary, skin["inverseBindMatrices"]).reshape(-1, 4, 4).astype(np.float64)
        names = [document["nodes"][k]["name"] for k in skin["joints"]]
        mesh = _weld(points @ CANONICAL.T, triangles.astype(np.int64), _dense(joints, weights, len(names)))
        frames = np.linalg.inv(inverse.transpose(0, 2, 1))  # glTF stores columns first
    except (OSError, ValueError, KeyError, IndexError, struct.error, np.linalg.LinAlgError) as e:
        raise SynthError(f"The rendered hand {path} cannot be read ({e}). Install signcam again to restore it.") from e
    turn = np.eye(4)
    turn[:3, :3] = CANONICAL
    mesh = _subdivide(_extrude_forearm(_without_cap(mesh), names.index("wrist")))
    return mesh, dict(zip(names, turn @ frames, strict=True))


def _accessor(document: dict[str, Any], binary: bytes, index: int) -> NDArray[Any]:
    accessor = document["accessors"][index]
    view = document["bufferViews"][accessor["bufferView"]]
    parts = _COMPONENTS[accessor["type"]]
    flat = np.frombuffer(
        binary, _DTYPES[accessor["componentType"]], accessor["count"] * parts, view.get("byteOffset", 0)
    )
    return flat.reshape(accessor["count"], parts)


def _dense(joints: NDArray[np.int64], weights: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """(V, 4) indices and weights -> (V, count + 1), with an empty column for the forearm."""
    dense = np.zeros((len(joints), count + 1))
    np.add.at(dense, (np.arange(len(joints))[:, None], joints), weights)
    return np.asarray(dense / dense.sum(1, keepdims=True))


def _weld(points: NDArray[np.float64], triangles: NDArray[np.int64], weights: NDArray[np.float64]) -> Mesh:
    """Vertices at one place become one: the file repeats them where the texture is cut."""
    _, first, index = np.unique(points.round(6), axis=0, return_index=True, return_inverse=True)
    return Mesh(points[first], index.ravel()[triangles], weights[first])


def _without_cap(mesh: Mesh) -> Mesh:
    """Open the wrist, where the file closes it with a flat lid."""
    corners = mesh.vertices[mesh.triangles]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    lid = (normals[:, 1] < _CAP_NORMAL_Y) & (corners[:, :, 1].max(1) < _CAP_Y_M)
    kept = mesh.triangles[~lid]
    used = np.unique(kept)
    renumber = np.full(len(mesh.vertices), -1)
    renumber[used] = np.arange(len(used))
    return Mesh(mesh.vertices[used], renumber[kept], mesh.weights[used])


def _boundary(triangles: NDArray[np.int64]) -> list[int]:
    """The vertices round the one hole, in the direction in which its triangles run."""
    edges = {(int(a), int(b)) for t in triangles for a, b in ((t[0], t[1]), (t[1], t[2]), (t[2], t[0]))}
    following = {a: b for a, b in edges if (b, a) not in edges}
    start = min(following)
    ring = [start]
    while (vertex := following[ring[-1]]) != start:
        ring.append(vertex)
    return ring


def _extrude_forearm(mesh: Mesh, wrist: int) -> Mesh:
    """Draw the wrist's rim out into a forearm: rings that turn from the rim's outline into a widening ellipse."""
    ring = np.array(_boundary(mesh.triangles))
    rim = mesh.vertices[ring]
    centre = rim.mean(0)
    angle = np.arctan2(rim[:, 2] - centre[2], rim[:, 0] - centre[0])
    half = np.ptp(rim, axis=0)[[0, 2]] / 2
    ellipse = np.stack([np.cos(angle) * half[0], np.sin(angle) * half[1]], 1)
    steps = np.concatenate([np.arange(1, 9) * 0.016, 0.128 + np.arange(1, 7) * (FOREARM_M - 0.128) / 6])
    vertices, triangles, previous = [mesh.vertices], [mesh.triangles], ring
    for step in steps:
        rounding = min(1.0, step / 0.05)
        widening = 1 + 0.55 * _smooth(step / 0.22) - 0.05 * _smooth(step / 0.03)
        outline = (1 - rounding) * (rim - centre)[:, [0, 2]] + rounding * ellipse
        flat = centre[1] - step + (1 - rounding) * (rim[:, 1] - centre[1])
        # the arm's middle line leans back a little: the rim sits towards the palm
        middle = centre + np.array([0.0, 0.0, -0.004]) * rounding
        points = np.stack([middle[0] + outline[:, 0] * widening, flat, middle[2] + outline[:, 1] * widening], 1)
        current = np.arange(len(ring)) + sum(map(len, vertices))
        after, below = np.roll(previous, -1), np.roll(current, -1)
        triangles += [np.stack([after, previous, current], 1), np.stack([after, current, below], 1)]
        vertices.append(points)
        previous = current
    points = np.concatenate(vertices)
    weights = np.zeros((len(points), mesh.weights.shape[1]))
    weights[: len(mesh.weights)] = mesh.weights
    weights[len(mesh.weights) :, wrist] = 1
    arm = 1 - _smooth((points[:, 1] - _WRIST_BLEND_M[0]) / (_WRIST_BLEND_M[1] - _WRIST_BLEND_M[0]))
    weights *= 1 - arm[:, None]
    weights[:, -1] = arm
    return Mesh(points, np.concatenate(triangles), weights)


def _smooth(x: NDArray[np.float64] | float) -> Any:  # noqa: ANN401 - a float for a float, an array for an array
    """0 below 0, 1 above 1, with a smooth step between."""
    x = np.clip(x, 0, 1)
    return x * x * (3 - 2 * x)


def _subdivide(mesh: Mesh) -> Mesh:
    """One step of Loop's subdivision (Smooth Subdivision Surfaces Based on Triangles, 1987): four triangles of one."""
    tri, count = mesh.triangles, len(mesh.vertices)
    values = np.concatenate([mesh.vertices, mesh.weights], 1)
    ends = np.sort(np.concatenate([tri[:, [0, 1]], tri[:, [1, 2]], tri[:, [2, 0]]]), axis=1)
    opposite = np.concatenate([tri[:, 2], tri[:, 0], tri[:, 1]])
    edges, index, shared = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
    index = index.ravel()
    inner = shared == 2
    across = np.zeros((len(edges), values.shape[1]))
    np.add.at(across, index, values[opposite])
    middle = (values[edges[:, 0]] + values[edges[:, 1]]) / 2
    middle[inner] = middle[inner] * 0.75 + across[inner] * 0.125

    near = np.zeros_like(values)
    valence = np.zeros(count)
    rim_near = np.zeros_like(values)
    on_rim = np.zeros(count, bool)
    for a, b in ((0, 1), (1, 0)):
        np.add.at(near, edges[:, a], values[edges[:, b]])
        np.add.at(valence, edges[:, a], 1)
        np.add.at(rim_near, edges[~inner, a], values[edges[~inner, b]])
        on_rim[edges[~inner, a]] = True
    beta = (0.625 - (0.375 + 0.25 * np.cos(2 * np.pi / valence)) ** 2) / valence
    moved = values * (1 - valence * beta)[:, None] + near * beta[:, None]
    moved[on_rim] = values[on_rim] * 0.75 + rim_near[on_rim] * 0.125

    ab, bc, ca = index.reshape(3, -1) + count
    a, b, c = tri.T
    quarters = np.concatenate([np.stack(q, 1) for q in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))])
    out = np.concatenate([moved, middle])
    weights = out[:, 3:] / out[:, 3:].sum(1, keepdims=True)
    return Mesh(out[:, :3], quarters, weights)
