"""A report as one page of HTML to keep, to send and to print: nothing in it comes from anywhere else.

Pictures are inside it as data, there is no script, and a content security policy forbids what is not meant.  All words
are escaped: labels and names of files come from strangers' folders.  Light or dark is the reader's own setting.
"""

from __future__ import annotations

import base64
from html import escape
from typing import TYPE_CHECKING

import cv2

from signcam.training import figures
from signcam.training.style import CSS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from signcam.training.report import Mistake, Report, Tally
    from signcam.values import Progress

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
ROWS_SHOWN = 20  # of people; the others can be unfolded
UPRIGHT_HEADS = 14  # columns of the confusion matrix whose names fit side by side
MISTAKES_SHOWN = 60  # as pictures; the others are listed


def page(
    report: Report,
    crops: Sequence[NDArray[np.uint8]],
    *,
    title: str,
    about: Mapping[str, str],
    history: Sequence[Progress] = (),
) -> str:
    """The whole page.

    Args:
        report: what was found.
        crops: (S, S, 3) uint8 RGB, one for each of its mistakes.
        title: of what.
        about: how and when it was measured: what is told, by what it is called.
        history: of the run that made the model, where the page is about that too.
    """
    parts = [
        f"<header><h1>{_text(title)}</h1>{_headline(report)}</header>",
        _section("How it was measured", _pairs(about)),
        _section("By sign", _tallies("sign", report.per_class)),
    ]
    for name, plural, tallies in (
        ("person", "people", report.per_person),
        ("source", "sources", report.per_source),
        ("view", "views", report.per_view),
    ):
        if len(tallies) > 1:
            worst_first = dict(sorted(tallies.items(), key=lambda item: item[1].share))
            parts.append(_section(f"By {name}, worst first", _tallies(name, worst_first, plural)))
    parts.append(_section("What was taken for what", _confusion(report)))
    parts.append(_section("How sure it is, and how often right", _calibration(report)))
    if history:
        alt = f"Loss and accuracy over {len(history)} epochs of training."
        parts.append(_section("Training", _figure(lambda dark: figures.curves(history, dark=dark), alt)))
    parts.append(_section("Mistakes, the surest first", _mistakes(report.wrong, crops)))
    if report.rejected:
        items = "".join(f"<li>{_text(reason)}</li>" for _, reason in report.rejected)
        parts.append(_section("Files that were left out", f"<ul>{items}</ul>"))
    items = "".join(f"<li>{_text(limit)}</li>" for limit in _limits(report))
    parts.append(_section("What these figures cannot tell", f"<ul>{items}</ul>"))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_text(title)}</title>\n<style>{CSS}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(parts)
        + "\n</main>\n</body>\n</html>\n"
    )


def in_a_sentence(report: Report) -> str:
    """“98.3 % of 120 pictures are read rightly; the 95 % interval …”."""
    low, high = report.interval
    pictures = "picture is" if report.n == 1 else "pictures are"
    return (
        f"{100 * report.accuracy:.1f} % of {report.n} {pictures} read rightly; the 95 % interval goes from "
        f"{100 * low:.1f} to {100 * high:.1f} %. One picture is {100 / report.n:.2g} points."
    )


def _headline(report: Report) -> str:
    figures_told = {
        "hand found": f"{100 * report.hand_found:.1f} %",
        "right where a hand was found": f"{100 * report.accuracy_found:.1f} %",
        "mean of the signs": f"{100 * report.macro_accuracy:.1f} %",
    }
    if report.ece is not None and report.nll is not None:
        figures_told["sureness off by, on average (ECE)"] = f"{100 * report.ece:.1f} points"
        figures_told["surprise at the truth (NLL)"] = f"{report.nll:.3f} nats"
    tiles = "".join(f"<div><dt>{_text(k)}</dt><dd>{_text(v)}</dd></div>" for k, v in figures_told.items())
    share, _, rest = in_a_sentence(report).partition(" of ")
    return f'<p class="lead"><strong>{_text(share)}</strong> of {_text(rest)}</p><dl class="tiles">{tiles}</dl>'


def _pairs(about: Mapping[str, str]) -> str:
    return f'<dl class="about">{"".join(f"<dt>{_text(k)}</dt><dd>{_text(v)}</dd>" for k, v in about.items())}</dl>'


def _tallies(name: str, tallies: Mapping[str, Tally], plural: str = "") -> str:
    """A table with a line for each; what is beyond `ROWS_SHOWN` is folded up, but for signs."""
    rows = []
    for key, t in tallies.items():
        share, low, high = (100 * v for v in (t.share, *t.interval))
        strip = f'<span style="left:{low:.1f}%;width:{high - low:.1f}%"></span><i style="left:{share:.1f}%"></i>'
        rows.append(
            f'<tr><th scope="row"><bdi>{_text(key)}</bdi></th><td>{t.right} of {t.n}</td><td>{share:.1f} %</td>'
            f'<td>{low:.1f} to {high:.1f} %</td><td class="strip" aria-hidden="true">{strip}</td></tr>'
        )
    shown = rows[:ROWS_SHOWN] if plural else rows
    heads = "".join(f'<th scope="col">{h}</th>' for h in (name, "right", "share", "95 % interval"))
    head = f'<thead><tr>{heads}<th scope="col" aria-hidden="true" class="scale">0<span>100 %</span></th></tr></thead>'
    table = f"<table>{head}<tbody>{''.join(shown)}</tbody></table>"
    if len(shown) < len(rows):
        more = f"<table>{head}<tbody>{''.join(rows[len(shown) :])}</tbody></table>"
        table += f"<details><summary>the other {len(rows) - len(shown)} {plural}</summary>{more}</details>"
    return f'<div class="wide" tabindex="0">{table}</div>'


def _confusion(report: Report) -> str:
    columns = (*report.labels, "no hand") if report.no_hand else report.labels
    many = " many" if len(columns) > UPRIGHT_HEADS else ""
    heads = "".join(f'<th scope="col"><bdi>{_text(c)}</bdi></th>' for c in columns)
    rows = []
    for place, (label, counts) in enumerate(zip(report.labels, report.confusion, strict=True)):
        cells = "".join(
            _cell(count, sum(counts), right=place == column) for column, count in enumerate(counts[: len(columns)])
        )
        rows.append(f'<tr><th scope="row"><bdi>{_text(label)}</bdi></th>{cells}<td class="sum">{sum(counts)}</td></tr>')
    return (
        f'<div class="wide" tabindex="0"><table class="confusion{many}"><caption>A row for each sign that was shown, '
        "a column for each that was said. Right answers are framed; colour grows with the share of the row.</caption>"
        f'<thead><tr><th scope="col">shown \\ said</th>{heads}<th scope="col" class="sum">in all</th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _cell(count: int, of: int, *, right: bool) -> str:
    names = "right" if right else "wrong"
    if not count:
        return f'<td class="{names} none">·</td>'
    strength = 0.12 + 0.78 * count / of
    strong = " strong" if strength > 0.55 else ""
    return f'<td class="{names}{strong}" style="--share:{strength:.2f}">{count}</td>'


def _calibration(report: Report) -> str:
    if report.ece is None:
        return "<p>No picture had an answer, so there is nothing to compare.</p>"
    alt = "The share of right answers over the probability that the model gave them; the table below has the figures."
    rows = "".join(
        f"<tr><td>{100 * b.low:.0f} to {100 * b.high:.0f} %</td><td>{b.n}</td><td>{100 * b.confidence:.1f} %</td>"
        f"<td>{100 * b.accuracy:.1f} %</td></tr>"
        for b in report.reliability
    )
    heads = "".join(f'<th scope="col">{h}</th>' for h in ("says it is", "pictures", "mean sureness", "is right"))
    answered = sum(b.n for b in report.reliability)
    sure = sum(b.n * b.confidence for b in report.reliability) / answered
    right = sum(b.n * b.accuracy for b in report.reliability) / answered
    which = "too sure of itself" if sure > right else "less sure than it could be"
    which = which if abs(sure - right) > 0.005 else "as sure as it should be"
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    return (
        f"<p>Where there is an answer, it is {100 * sure:.1f} % sure on average and right in {100 * right:.1f} %: on "
        f"the whole {which}. Bars on the dashed line would be a model that knows how often it errs.</p>"
        + f'<div class="beside">{_figure(lambda dark: figures.reliability(report, dark=dark), alt)}'
        + f'<div class="wide" tabindex="0">{table}</div></div>'
    )


def _mistakes(wrong: Sequence[Mistake], crops: Sequence[NDArray[np.uint8]]) -> str:
    if not wrong:
        return "<p>There are none: every picture was read rightly.</p>"
    shown = "".join(
        f'<figure><img alt="{_text(f"{m.truth}, {_said(m)}")}" width="{crop.shape[1]}" height="{crop.shape[0]}" '
        f'src="{_data(_encoded(crop))}"><figcaption><b><bdi>{_text(m.truth)}</bdi>, {_text(_said(m))}</b>'
        f"<bdi>{_text(m.name)}</bdi></figcaption></figure>"
        for m, crop in zip(wrong[:MISTAKES_SHOWN], crops, strict=False)
    )
    sheet = f'<div class="sheet">{shown}</div>'
    if len(wrong) > MISTAKES_SHOWN:
        items = "".join(
            f"<li><bdi>{_text(m.name)}</bdi>: {_text(f'{m.truth}, {_said(m)}')}</li>" for m in wrong[MISTAKES_SHOWN:]
        )
        sheet += f"<details><summary>the other {len(wrong) - MISTAKES_SHOWN}</summary><ul>{items}</ul></details>"
    return f"<p>What the network saw, and below it the truth, what was said, and how surely.</p>{sheet}"


def _said(mistake: Mistake) -> str:
    if mistake.said is None:
        return "no hand found"
    return f"said {mistake.said}, {100 * mistake.probability:.0f}\N{NO-BREAK SPACE}%"


def _limits(report: Report) -> Iterable[str]:
    yield (
        f"{report.n} pictures are a sample: with others of the same kind, any figure in the interval would be no "
        "surprise. Two models whose intervals overlap widely are not told apart by it."
    )
    if report.per_person:
        people = "one person" if len(report.per_person) == 1 else f"{len(report.per_person)} people"
        yield (
            f"The interval takes pictures as independent. These show {people} as far as the files tell, and pictures "
            "of one person are alike: for people never seen the interval is wider."
        )
    else:
        yield (
            "The files do not tell who signed. If the model was trained on pictures of the same people, it will read "
            "others less well than these."
        )
    yield "Whether the model was trained on these very pictures is not told here; its card lists what it learned from."
    yield "Light, rooms, cameras and skins other than in these pictures were not measured."
    yield "Each picture was judged by itself. The window averages several frames, and shows only what is sure."
    if report.no_hand:
        yield f"No hand found: {report.no_hand} of {report.n}. These count as wrong, and say nothing of the network."
    if report.unknown:
        yield f"The model does not know {', '.join(report.unknown)}: pictures of these could only be read wrongly."
    if missing := [label for label in report.labels if label not in report.per_class]:
        yield f"There is no picture of {', '.join(missing)}: nothing is known of them."


def _section(title: str, content: str) -> str:
    return f"<section><h2>{_text(title)}</h2>{content}</section>"


def _figure(draw: Callable[[bool], bytes], alt: str) -> str:
    """The same figure for both looks; the browser shows the one that fits."""
    return (
        f'<picture><source media="(prefers-color-scheme: dark)" srcset="{_data(draw(True))}">'
        f'<img class="figure" alt="{_text(alt)}" src="{_data(draw(False))}"></picture>'
    )


def _encoded(crop: NDArray[np.uint8]) -> bytes:
    return cv2.imencode(".png", cv2.cvtColor(crop, cv2.COLOR_RGB2BGR))[1].tobytes()


def _data(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


def _text(words: str) -> str:
    """Escaped; what is no valid Unicode, as names of files may be, becomes question marks."""
    return escape(words.encode("utf-8", "replace").decode())
