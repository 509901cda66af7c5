"""Write into README, between the marks, what the program itself knows: the command line's help, the systems' figures.

python tests/update_readme.py; tests/test_architecture.py compares.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"
MARKS = "<!-- {}: begin, by tests/update_readme.py -->", "<!-- {}: end -->"


def help_blocks() -> list[str]:
    """The help of signcam and of each of its commands, 100 columns wide."""
    os.environ["COLUMNS"] = "100"
    from signcam.cli.main import build_parser

    parser = build_parser()
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    texts = [parser.format_help().strip(), *(p.format_help().strip() for p in commands.choices.values())]
    return [f"```text\n{text}\n```" for text in texts]


def systems_blocks() -> list[str]:
    """The four systems: one table of figures, and the command of each figure."""
    from signcam.cli.recipes import figure
    from signcam.training.systems import SYSTEMS

    rows = ["| | system | published | its protocol, run here | ours |", "| --- | --- | --- | --- | --- |"]
    commands = ["| figure | examined on | command |", "| --- | --- | --- |"]
    for s in SYSTEMS:
        here, ours = (
            "<br>".join(f"{m.examined}: {figure(m)}" for m in ms) or "not measured yet"
            for ms in (s.as_published, s.ours)
        )
        rows.append(f"| {s.letter} | {s.title}: {s.data}; {s.protocol} | {s.published} | {here} | {ours} |")
        for m in (*s.as_published, *s.ours):
            remark = f". {m.remark}" if m.remark else ""
            commands.append(f"| {s.letter} `{m.recipe}`: {figure(m)} | {m.examined}{remark} | `{m.command}` |")
    return ["\n".join(rows), "\n".join(commands)]


def between(text: str, name: str) -> tuple[str, str, str]:
    """(before, what stands between the marks, after), the marks with their side."""
    begin, end = (mark.format(name) for mark in MARKS)
    before, rest = text.split(begin)
    inside, after = rest.split(end)
    return before + begin, inside, end + after


def main() -> None:
    text = README.read_text(encoding="utf-8")
    for name, blocks in (("help", help_blocks()), ("systems", systems_blocks())):
        before, _, after = between(text, name)
        text = before + "\n\n" + "\n\n".join(blocks) + "\n\n" + after
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
