"""What an evaluation found, as a person reads it in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signcam.cli.out import per_cent
from signcam.values import NONE_LABEL

if TYPE_CHECKING:
    from signcam.training.report import Report, Tally

COLUMNS = 120  # of the confusion matrix as text; a wider one is told as a list
WORST = 3  # signs
LISTED = 40  # mistakes
CONFUSED = 12  # pairs of signs


def in_words(report: Report) -> str:
    """The report as a person reads it."""
    low, high = report.interval
    lines = [
        f"right          {per_cent(report.accuracy)} of {report.n} (95 % interval {100 * low:.1f} to {100 * high:.1f})",
        f"one picture    {100 / report.n:.2g} points",
        f"hand found     {per_cent(report.hand_found)}; right when found {per_cent(report.accuracy_found)}",
    ]
    if report.ece is not None and report.nll is not None:
        off = f"off by {100 * report.ece:.1f} points on average (ECE)"
        lines.append(f"calibration    {off}; surprise at the truth {report.nll:.3f} nats (NLL)")
    if report.refused is not None:
        lines.append(f"no sign shown  of {per_cent(report.refused)} of the hands that show one")
    if report.none_refused is not None:
        lines.append(f"{'':15}of {per_cent(report.none_refused)} of the pictures of “{NONE_LABEL}”")
    lines.append("per sign       " + "  ".join(f"{k}: {per_cent(t.share)}" for k, t in report.per_class.items()))
    worst = sorted((item for item in report.per_class.items() if item[1].share < 1), key=lambda item: item[1].share)
    lines += [f"{'worst signs' if k == 0 else '':15}{_tally(*item)}" for k, item in enumerate(worst[:WORST])]
    if report.per_view:
        views = (f"{name}: {per_cent(t.share)} of {t.n}" for name, t in report.per_view.items())
        lines.append("seen           " + "  ".join(views))
    for name, tallies in (("people", report.per_person), ("sources", report.per_source)):
        if len(tallies) > 1:
            who, tally = min(tallies.items(), key=lambda item: item[1].share)
            lines.append(f"{name:15}{len(tallies)}; the worst, {who}, {per_cent(tally.share)} of {tally.n}")
    lines += ["", *_confusion(report)]
    if report.wrong:
        lines.append("\nwrong, the surest first:")
        for m in report.wrong[:LISTED]:
            said = "no hand" if m.said is None else f"{m.said}, {per_cent(m.probability)}"
            lines.append(f"  {m.name}: {m.truth}, said {said}")
        if len(report.wrong) > LISTED:
            lines.append(f"  and {len(report.wrong) - LISTED} more (--html shows them, --json lists all)")
    lines += [f"left out: {reason}" for _, reason in report.rejected]
    return "\n".join(lines)


def _tally(name: str, tally: Tally) -> str:
    low, high = tally.interval
    return f"{name}: {per_cent(tally.share)} of {tally.n} ({100 * low:.1f} to {100 * high:.1f})"


def _confusion(report: Report) -> list[str]:
    """The matrix; where that is too wide for a terminal, what was confused most often."""
    heads = (*report.labels, "no hand")
    width = max(5, *(len(h) + 1 for h in heads))
    if 12 + width * len(heads) <= COLUMNS:
        lines = ["truth \\ said" + "".join(h.rjust(width) for h in heads)]
        for label, row in zip(report.labels, report.confusion, strict=True):
            lines.append(label.rjust(12) + "".join((str(c) if c else ".").rjust(width) for c in row))
        return lines
    pairs = [
        (count, label, said)
        for label, row in zip(report.labels, report.confusion, strict=True)
        for said, count in zip(heads, row, strict=True)
        if count and said != label
    ]
    pairs.sort(key=lambda pair: -pair[0])
    return ["confused most often:", *(f"  {count:5d}  {label}, said {said}" for count, label, said in pairs[:CONFUSED])]
