"""From triangles to pixels: projection, hidden surfaces, shadows, in numpy alone.

Triangles are painted from back to front; with triangles of a few pixels that hides what is hidden, and needs neither a
loop over triangles nor a sort of fragments.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Cover:
    """Which surface point each pixel shows; N pixels are covered.

    Attributes:
        width: of the picture, px.
        height: of the picture, px.
        pixels: (N,) int64, y * width + x.
        corners: (N, 3) int64, the vertices of the triangle seen there.
        shares: (N, 3) float32, barycentric.
    """

    width: int
    height: int
    pixels: NDArray[np.int64]
    corners: NDArray[np.int64]
    shares: NDArray[np.float32]

    def interpolate(self, values: NDArray[np.floating]) -> NDArray[np.float32]:
        """(V, K) of the vertices -> (N, K) float32 of the covered pixels."""
        v = np.ascontiguousarray(values, np.float32)
        out = v[self.corners[:, 0]] * self.shares[:, :1]
        out += v[self.corners[:, 1]] * self.shares[:, 1:2]
        out += v[self.corners[:, 2]] * self.shares[:, 2:]
        return out

    def picture(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N,) or (N, K) of the covered pixels -> (height, width[, K]) float32, 0 elsewhere."""
        out = np.zeros((self.height * self.width, *values.shape[1:]), np.float32)
        out[self.pixels] = values
        return out.reshape(self.height, self.width, *values.shape[1:])


def rasterise(
    points: NDArray[np.floating], nearness: NDArray[np.floating], triangles: NDArray[np.int64], width: int, height: int
) -> Cover:
    """Find what each pixel shows.

    Args:
        points: (V, 2) px, y downwards; pixel centres are whole numbers.
        nearness: (V,) larger is nearer to the eye.
        triangles: (T, 3), counter-clockwise on screen when they face the eye; others are not drawn.
        width: px.
        height: px.
    """
    x, y = points[:, 0][triangles].astype(np.float32), points[:, 1][triangles].astype(np.float32)
    ux, uy, vx, vy = x[:, 1] - x[:, 0], y[:, 1] - y[:, 0], x[:, 2] - x[:, 0], y[:, 2] - y[:, 0]
    area = ux * vy - uy * vx
    (left, right), (top, bottom) = _span(x, width), _span(y, height)
    seen = np.flatnonzero((area < -1e-9) & (right >= left) & (bottom >= top))  # y runs down: facing us is negative
    seen = seen[np.argsort(nearness[triangles[seen]].sum(1), kind="stable")]
    columns = (right[seen] - left[seen] + 1).astype(np.int64)
    counts = columns * (bottom[seen] - top[seen] + 1).astype(np.int64)
    owner = np.repeat(np.arange(len(seen)), counts)
    offset = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
    row, column = np.divmod(offset.astype(np.int32), columns.astype(np.int32)[owner])
    px = column + left[seen].astype(np.int32)[owner]
    py = row + top[seen].astype(np.int32)[owner]
    edges = np.stack([vy, -vx, -uy, ux, x[:, 0], y[:, 0]], 1)[seen]
    edges[:, :4] /= area[seen, None]
    e = edges[owner]
    dx, dy = px - e[:, 4], py - e[:, 5]
    s, t = dx * e[:, 0] + dy * e[:, 1], dx * e[:, 2] + dy * e[:, 3]
    inside = np.flatnonzero((s >= 0) & (t >= 0) & (s + t <= 1))
    last = np.full(width * height, -1, np.int64)
    last[py[inside].astype(np.int64) * width + px[inside]] = inside  # the nearest is written last, and stays
    pixels = np.flatnonzero(last >= 0)
    won = last[pixels]
    shares = np.stack([1 - s[won] - t[won], s[won], t[won]], 1).astype(np.float32)
    return Cover(width, height, pixels, triangles[seen[owner[won]]], shares)


def _span(x: NDArray[np.float32], size: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(T, 3) px -> the first and the last whole pixel of each triangle inside the picture."""
    a, b, c = x.T
    low, high = np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c)
    return np.ceil(np.maximum(low, 0)), np.floor(np.minimum(high, size - 1))


SHADOW_PX = 200


def lit(
    vertices: NDArray[np.float64], triangles: NDArray[np.int64], towards: NDArray[np.float64], at: NDArray[np.float32]
) -> NDArray[np.float32]:
    """How much of a distant light reaches points of the surface: a shadow map, blurred at its edges.

    Args:
        vertices: (V, 3) m.
        triangles: (T, 3).
        towards: (3,) unit vector to the light.
        at: (N, 3) m, points on the surface.

    Returns:
        (N,) float32, 0 in shadow to 1.
    """
    side = np.cross(towards, [0.0, 1.0, 0.1])
    side /= np.linalg.norm(side)
    up = np.cross(side, towards)
    axes = np.stack([-side, -up, towards]).astype(np.float32)  # screen x and y (down), nearness
    seen = vertices.astype(np.float32) @ axes.T
    hand = seen[vertices[:, 1] > vertices[:, 1].max() - 0.3]  # the far end of the forearm shades nothing of interest
    low, high = hand[:, :2].min(0), hand[:, :2].max(0)
    scale = (SHADOW_PX - 6) / float((high - low).max())
    cover = rasterise((seen[:, :2] - low) * scale + 3, seen[:, 2], triangles, SHADOW_PX, SHADOW_PX)
    depth = np.full(SHADOW_PX * SHADOW_PX, -1e3, np.float32)
    depth[cover.pixels] = cover.interpolate(seen[:, 2:])[:, 0]
    place = at @ axes.T
    xy = (place[:, :2] - low.astype(np.float32)) * np.float32(scale) + 3
    light = np.zeros(len(at), np.float32)
    taps = ((-1.2, -0.5), (0.5, -1.2), (1.2, 0.5), (-0.5, 1.2))
    for dx, dy in taps:
        x = np.clip(np.rint(xy[:, 0] + dx).astype(np.int32), 0, SHADOW_PX - 1)
        y = np.clip(np.rint(xy[:, 1] + dy).astype(np.int32), 0, SHADOW_PX - 1)
        gap = depth[y * SHADOW_PX + x] - place[:, 2]
        light += np.clip(1 - (gap - 0.004) / 0.004, 0, 1)  # m: nearer than 4 mm is the surface itself
    return np.asarray(light / len(taps), np.float32)


def blur(picture: NDArray[np.float32], sigma_px: float) -> NDArray[np.float32]:
    """(H, W[, K]) float32, out of focus."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma_px), np.float32)


def soften(values: NDArray[np.float32], mask: NDArray[np.float32], sigma_px: float) -> NDArray[np.float32]:
    """Blur inside a mask only: (H, W) float32, (H, W) 0...1 -> (H, W), unspoilt by what is outside."""
    return np.asarray(blur(values * mask, sigma_px) / np.maximum(blur(mask, sigma_px), 1e-4), np.float32)
