"""Write the command line's own help into README, between the marks; tests/test_architecture.py compares.

python tests/update_readme.py
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"
BEGIN, END = "<!-- help: begin, by tests/update_readme.py -->", "<!-- help: end -->"


def help_blocks() -> list[str]:
    """The help of signcam and of each of its commands, 100 columns wide."""
    os.environ["COLUMNS"] = "100"
    from signcam.cli.main import build_parser

    parser = build_parser()
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return [parser.format_help().strip(), *(p.format_help().strip() for p in commands.choices.values())]


def main() -> None:
    text = README.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    blocks = "\n\n".join(f"```text\n{block}\n```" for block in help_blocks())
    README.write_text(f"{before}{BEGIN}\n\n{blocks}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
