"""`python -m signcam`, and what the command `signcam` calls."""

import sys

import signcam.env  # noqa: F401  first: it sets what OpenCV and TensorFlow read while they are imported


def main() -> int:
    """Do what the command line says; the exit code."""
    from signcam.cli.main import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
