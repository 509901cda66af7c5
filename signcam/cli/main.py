"""The parser, and the one place where errors become exit codes."""

from __future__ import annotations

import argparse
import contextlib
import errno
import logging
import os
import sys
from typing import TYPE_CHECKING

from signcam import __version__
from signcam.cli import bench, calibrate, data, doctor, evaluate, models, predict, recipes, record, run, synth, train
from signcam.cli.logs import logging_to_file
from signcam.env import missing_libraries
from signcam.errors import SignCamError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = (run, predict, record, train, recipes, evaluate, calibrate, models, data, synth, bench, doctor)

LOGGED = {run.NAME, record.NAME, train.NAME, calibrate.NAME}
"""Commands that change something of the user's, or stay for long: what went wrong in them is wanted afterwards."""


def build_parser() -> argparse.ArgumentParser:
    """The whole command line, every command with its help."""
    parser = argparse.ArgumentParser(
        prog="signcam",
        description="Sign a digit to the webcam and watch a ResNet-50 read it, live and offline. "
        "Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"signcam {__version__}")
    parser.add_argument("--verbose", action="store_true", help="tell on stderr what is being done")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for command in COMMANDS:
        command.add_to(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = build_parser()
    # `signcam --camera demo` is `signcam run --camera demo`
    first = next((a for a in given if a != "--verbose"), "")
    if (not first or first.startswith("-")) and first not in {"-h", "--help", "--version"}:
        given = [*(a for a in given if a == "--verbose"), run.NAME, *(a for a in given if a != "--verbose")]
    options = parser.parse_args(given)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.INFO if options.verbose else logging.ERROR)
    root_level = logging.INFO if options.verbose else logging.WARNING
    logging.basicConfig(level=root_level, format="%(name)s: %(message)s", handlers=[console])
    if options.command != doctor.NAME and (missing := missing_libraries(window=options.command == run.NAME)):
        print(missing, file=sys.stderr)
        return 1
    try:
        with logging_to_file() if options.command in LOGGED else contextlib.nullcontext():
            code = int(options.do(options))
            sys.stdout.flush()  # what cannot be written is told here, not by Python at its end
            return code
    except SignCamError as e:
        print(f"signcam: {e}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("signcam: stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # `signcam predict … | head`
        _write_no_more()
        return 0
    except OSError as e:
        if e.errno != errno.ENOSPC or e.filename is not None:
            raise
        _write_no_more()
        print(f"signcam: the output cannot be written ({e.strerror}). Free some space there.", file=sys.stderr)
        return 1


def _write_no_more() -> None:
    """What is left in the buffer must not fail once more when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
