"""What a run and an evaluation look like, as PNG pictures: curves, confusion matrix, mistakes, calibration, an answer.

Each function takes what is known and gives the bytes of a PNG file; `dark` draws the same on dark ground.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

import cv2
import numpy as np

from signcam.hand.crop import outline
from signcam.training.canvas import LIGHT, canvas, png, rgb_of, short, strong
from signcam.values import BONES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from signcam.training.canvas import Look
    from signcam.training.report import Mistake, Report
    from signcam.values import Progress, Recognition

SHEET_COLUMNS = 8
SHOWN_PX = 1400  # longer side of a picture in `answer`; more cannot be seen
BARS_SHOWN = 60  # labels; of more, the most probable
COUNTS_FROM_IN = 0.28  # inches of a cell that a count of three digits fits into


def curves(history: Sequence[Progress], *, watched: str = "validation", dark: bool = False) -> bytes:
    """Loss and accuracy by epoch, of training and of the pictures that were only watched.

    Args:
        history: of the run.
        watched: what those are; of pictures held out to be examined on no best epoch is told, as none may be chosen.
        dark: on dark ground.
    """
    with canvas(9.6, 3.8, dark) as (figure, look):
        axes = figure.subplots(1, 2)
        for ax, name, title in zip(axes, ("loss", "accuracy"), ("Loss, nats", "Right answers"), strict=True):
            for who, field, colour in (("training", name, look.right), (watched, f"val_{name}", look.wrong)):
                points = [(p.epoch, v) for p in history if (v := getattr(p, field)) is not None]
                if points:
                    x, y = zip(*points, strict=True)
                    says = f"{who} {_figure(name, y[-1])}"
                    if who == "validation":  # the word for pictures that an epoch may be chosen by
                        best = (min if name == "loss" else max)(y)
                        says += f", best {_figure(name, best)} in epoch {x[y.index(best)]}"
                    dots = {"marker": "o", "markersize": 4} if len(x) <= 40 else {}
                    style = "-" if who == "training" else "--"
                    ax.plot(x, y, style, color=colour, linewidth=1.8, label=says, **dots)
            ax.set_title(title, loc="left", fontfamily=strong())
            ax.set_xlabel("epoch")
            ax.xaxis.get_major_locator().set_params(integer=True)
            ax.set_xlim(0.5, (history[-1].epochs if history else 1) + 0.5)
            ax.grid(axis="y", color=look.line, linewidth=0.6)
            if ax.lines:
                ax.legend(frameon=False)
        axes[0].set_ylim(bottom=0)
        axes[1].set_ylim(top=1.02)
        axes[1].yaxis.set_major_formatter(lambda share, _: f"{100 * share:.0f} %")
        return png(figure)


def confusion(report: Report, *, dark: bool = False) -> bytes:
    """Truth by row, what was said by column; blue and orange as strong as their share of the row."""
    columns = (*report.labels, "no hand") if report.no_hand else report.labels
    counts = np.array(report.confusion)[:, : len(columns)]
    height, width = counts.shape
    cell_in = min(0.6, max(0.36, 7 / width)) if width <= 40 else max(0.12, 14 / width)
    points = min(10.0, 72 * cell_in * 0.55)
    with canvas(cell_in * width + 1.6, cell_in * height + 1.8, dark) as (figure, look):
        ax = figure.subplots()
        colours = _cell_colours(counts, look)
        ax.imshow(colours, interpolation="nearest")
        ax.hlines(np.arange(height + 1) - 0.5, -0.5, width - 0.5, color=look.line, linewidth=0.5)
        ax.vlines(np.arange(width + 1) - 0.5, -0.5, height - 0.5, color=look.line, linewidth=0.5)
        ax.spines[:].set_visible(False)
        ax.set_xticks(range(width), [short(name, 14) for name in columns], fontsize=points)
        ax.set_yticks(range(height), [short(name, 14) for name in report.labels], fontsize=points)
        ax.tick_params(length=0)
        if max(len(name) for name in columns) * 0.6 * points > 72 * cell_in:  # a letter is about 0.6 of its size wide
            ax.tick_params(axis="x", labelrotation=90)
        for row, column in zip(*np.nonzero(counts), strict=True) if cell_in >= COUNTS_FROM_IN else ():
            count = str(counts[row, column])
            bright = float(colours[row, column] @ (0.299, 0.587, 0.114)) > 0.55
            size = points * min(1.0, 3.2 / len(count))
            words = ax.text(column, row, count, ha="center", va="center_baseline", fontsize=size)
            words.set(color=LIGHT.text if bright else "#FFFFFF", in_layout=False)
        ax.set(xlabel="said", ylabel="truth")
        ax.set_title(f"{report.n - len(report.wrong)} of {report.n} right", loc="left", fontfamily=strong())
        return png(figure)


def contact_sheet(
    wrong: Sequence[Mistake], crops: Sequence[NDArray[np.uint8]], *, most: int = 40, dark: bool = False
) -> bytes:
    """The worst mistakes, as the network saw them: truth, what was said, how surely, and the file.

    Args:
        wrong: the mistakes, worst first.
        crops: (S, S, 3) uint8 RGB, one for each mistake.
        most: how many are shown.
        dark: on dark ground.
    """
    shown = list(zip(wrong, crops, strict=True))[:most]
    columns = min(SHEET_COLUMNS, max(len(shown), 3))
    rows = max(1, math.ceil(len(shown) / columns))
    width, height, head = 1.5, 1.85, 0.5  # inches of a cell, and of the title
    with canvas(columns * width + 0.1, rows * height + head, dark, arranged=False) as (figure, look):
        whole_w, whole_h = figure.get_size_inches()
        if len(wrong) > len(shown):
            title = f"The {len(shown)} worst of {len(wrong)} mistakes, the surest first"
        else:
            title = f"All {len(shown)} mistakes, the surest first" if len(shown) > 1 else "The only mistake"
        if not shown:
            title = "No mistakes"
            says = "Every picture was answered rightly."
            figure.text(0.5, 0.4, says, ha="center", color=look.muted, fontsize=12)
        left = 0.1 / whole_w
        figure.text(left, 1 - 0.3 / whole_h, title, fontfamily=strong(), fontsize=12, va="center")
        for place, (mistake, crop) in enumerate(shown):
            row, column = divmod(place, columns)
            x, y = 0.1 + column * width, whole_h - head - (row + 1) * height
            ax = figure.add_axes((x / whole_w, (y + 0.45) / whole_h, 1.35 / whole_w, 1.35 / whole_h))
            _show(ax, crop, look)
            said = "no hand" if mistake.said is None else f"{short(mistake.said, 9)}  {100 * mistake.probability:.0f} %"
            words = f"{short(mistake.truth, 9)} → {said}"
            figure.text(x / whole_w, (y + 0.27) / whole_h, words, fontsize=8.5, fontfamily=strong())
            figure.text(
                x / whole_w,
                (y + 0.12) / whole_h,
                short(_file(mistake.name), 28),
                fontsize=6.5,
                color=look.muted,
            )
        return png(figure)


def reliability(report: Report, *, dark: bool = False) -> bytes:
    """How often the model is right when it says it is 60, 70, 80 % sure; and how often it says so."""
    with canvas(5.2, 5.4, dark) as (figure, look):
        upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=(4, 1))
        upper.plot((0, 1), (0, 1), "--", color=look.muted, linewidth=1)
        answered = sum(b.n for b in report.reliability)
        for b in report.reliability:
            middle, wide = (b.low + b.high) / 2, (b.high - b.low) * 0.9
            upper.bar(middle, b.accuracy, wide, color=look.right, alpha=0.45)
            upper.plot((b.confidence, b.confidence), (b.accuracy, b.confidence), color=look.wrong, linewidth=2)
            upper.plot(b.confidence, b.accuracy, "o", color=look.right, markersize=5)
            lower.bar(middle, b.n / answered, wide, color=look.muted)
        if report.ece is None:
            upper.text(0.5, 0.5, "No picture had an answer.", ha="center", color=look.muted)
            title = "Calibration"
        else:
            title = f"Calibration: off by {100 * report.ece:.1f} points on average"
        upper.set_title(title, loc="left", fontfamily=strong())
        upper.set(xlim=(0, 1), ylim=(0, 1.02), ylabel="is right")
        lower.set(ylim=(0, 1), xlabel="says it is this sure", ylabel="pictures")
        for axis in (upper.yaxis, lower.yaxis, lower.xaxis):
            axis.set_major_formatter(lambda share, _: f"{100 * share:.0f} %")
        return png(figure)


def answer(recognition: Recognition, title: str, *, dark: bool = False) -> bytes:
    """One answer: the picture with the hand in it, the crop as the network sees it, and the bars of all labels.

    Args:
        recognition: what was seen and said.
        title: the answer in words, or why there is none.
        dark: on dark ground.
    """
    said = recognition.steady
    labels, shares = ((), np.zeros(0)) if said is None else (said.labels, said.probabilities)
    order = np.sort(np.argsort(-shares, kind="stable")[:BARS_SHOWN])  # the most probable, in the card's order
    width, height = recognition.frame.size
    height_in = max(4.2, 0.22 * len(order) + 0.9)
    widths = 3.6 * min(max(width / height, 0.5), 1.8), 3.0, 3.6
    with canvas(sum(widths) + 0.6, height_in, dark) as (figure, look):
        picture, crop, bars = figure.subplots(1, 3, width_ratios=widths)
        figure.suptitle(short(title, 80), x=0.01, ha="left", fontfamily=strong(), fontsize=15)
        _hand_in_picture(picture, recognition, look)
        picture.set_title(short(_file(recognition.frame.name), 40), fontsize=9, color=look.muted)
        if recognition.crop is None:
            crop.axis("off")
            crop.text(0.5, 0.5, "No hand was found,\nso nothing was asked.", ha="center", color=look.muted)
        else:
            _show(crop, recognition.crop.rgb, look)
            seen_px = recognition.crop.rgb.shape[0]
            crop.set_title(f"what the network sees: {seen_px}×{seen_px}", fontsize=9, color=look.muted)
        if said is None:
            bars.axis("off")
            return png(figure)
        best = int(shares.argmax())
        bars.barh(range(len(order)), shares[order], color=[look.right if k == best else look.muted for k in order])
        bars.set_yticks(range(len(order)), [short(labels[k], 14) for k in order])
        for row, k in enumerate(order):
            how = {"fontfamily": strong()} if k == best else {}
            bars.text(shares[k] + 0.02, row, f"{100 * shares[k]:.1f} %", va="center_baseline", fontdict=how)
        bars.set(xlim=(0, 1.3), xticks=(), ylim=(len(order) - 0.4, -0.6))
        bars.tick_params(length=0)
        bars.spines["bottom"].set_visible(False)
        return png(figure)


def _cell_colours(counts: NDArray[np.int64], look: Look) -> NDArray[np.float64]:
    """(H, W) counts, the right ones on the diagonal -> (H, W, 3) float64 RGB in 0...1."""
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    strength = np.where(counts > 0, 0.12 + 0.88 * shares, 0.0)[..., None]  # one of a thousand is still seen
    right = np.eye(*counts.shape)[..., None] > 0
    colour = np.where(right, rgb_of(look.right), rgb_of(look.wrong))
    return np.asarray(strength * colour + (1 - strength) * rgb_of(look.paper))


def _hand_in_picture(ax: Axes, recognition: Recognition, look: Look) -> None:
    """The frame, the outline of its crop and the hand's bones, in px of the frame."""
    rgb = recognition.frame.rgb
    width, height = recognition.frame.size
    ratio = SHOWN_PX / max(width, height)
    if ratio < 1:
        small = max(1, round(width * ratio)), max(1, round(height * ratio))
        rgb = np.asarray(cv2.resize(rgb, small, interpolation=cv2.INTER_AREA), np.uint8)
    _show(ax, rgb, look, extent=(0, width, height, 0), interpolation="antialiased")
    ax.set(xlim=(0, width), ylim=(height, 0))  # an outline that reaches outside does not widen the view
    if recognition.crop is not None:
        corners = outline(recognition.crop)
        around = np.vstack((corners, corners[:1]))
        ax.plot(*around.T, color="#000000", linewidth=4)
        ax.plot(*around.T, color="#F0E442", linewidth=2)
    if recognition.hand is not None:
        points = recognition.hand.landmarks
        for a, b in BONES:
            ax.plot(*points[[a, b]].T, color="#FFFFFF", linewidth=2.4)
            ax.plot(*points[[a, b]].T, color=LIGHT.right, linewidth=1.4)
        ax.plot(*points.T, "o", color=LIGHT.wrong, markeredgecolor="#FFFFFF", markeredgewidth=0.6, markersize=4)


def _show(ax: Axes, rgb: NDArray[np.uint8], look: Look, **how: object) -> None:
    """A picture without ticks; unless told otherwise, its pixels stay squares."""
    ax.imshow(rgb, **({"interpolation": "nearest"} | how))  # type: ignore[arg-type]
    ax.set(xticks=(), yticks=(), anchor="N")
    for spine in ax.spines.values():
        spine.set_color(look.line)


def _figure(name: str, value: float) -> str:
    """A loss or an accuracy as one reads it."""
    return f"{100 * value:.1f} %" if name == "accuracy" else f"{value:.3f}"


def _file(name: str) -> str:
    """The last part of a path of any system."""
    return re.split(r"[\\/]", name)[-1]
