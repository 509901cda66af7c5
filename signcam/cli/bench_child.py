"""What a child of `signcam bench` does: one part of the measuring, told as JSON lines on stdout.

Each part has a process of its own: what one imports or leaves in memory is then no part of another's figures.
"""

from __future__ import annotations

import faulthandler
from pathlib import Path
from typing import TYPE_CHECKING, Any

from signcam.cli.out import print_json
from signcam.settings import find_model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def do_part(asked: Mapping[str, Any]) -> int:
    """Do the part that `asked["part"]` names, within `asked["limit_s"]`; the exit code."""
    faulthandler.dump_traceback_later(asked["limit_s"], exit=True)  # what hangs in C++ cannot be ended otherwise
    PARTS[asked["part"]]({**asked, "model": find_model(asked["model"])})  # a wrong name is told before slow imports
    faulthandler.cancel_dump_traceback_later()
    return 0


def _tell(done: int, total: int) -> None:
    print_json({"event": "progress", "done": done, "total": total})


def _stages(asked: Mapping[str, Any]) -> None:
    """Each stage of a frame's way."""
    from signcam.live.stages import stage_times
    from signcam.ui.probe import Painter

    times = stage_times(Path(asked["clip"]), asked["model"], asked["frames"], Painter().paint, _tell)
    print_json({"event": "times", "times": times})


def _sizes(asked: Mapping[str, Any]) -> None:
    """From frame to answer, by the frame's size."""
    from signcam.live.stages import size_times

    sizes = [(width, height) for width, height in asked["sizes"]]
    times = size_times(Path(asked["clip"]), asked["model"], sizes, asked["frames"], _tell)
    print_json({"event": "times", "times": {f"{w}×{h}": took for (w, h), took in times.items()}})


def _window(asked: Mapping[str, Any]) -> None:
    """The window."""
    from signcam.ui.probe import watched

    watched(asked["source"], str(asked["model"]), print_json, watch_s=asked["watch_s"], every_s=asked["every_s"])


def _classify(asked: Mapping[str, Any]) -> None:
    """One classification, by every way."""
    from signcam.model.speed import import_keras, ways_times

    import_keras()
    times, facts = ways_times(asked["model"], asked["rounds"], _tell)
    print_json({"event": "times", "times": times, **facts})


def _batches(asked: Mapping[str, Any]) -> None:
    """Many classifications at once."""
    from signcam.model.speed import batch_times, import_keras

    import_keras()
    times = batch_times(asked["model"], tuple(asked["sizes"]), asked["rounds"], _tell)
    print_json({"event": "times", "times": times})


def _training(asked: Mapping[str, Any]) -> None:
    """An epoch, by signcam and by Keras."""
    from signcam.model.speed import import_keras

    import_keras()
    from signcam.training.speed import epoch_times

    epoch_times(
        asked["count"], asked["rounds"], lambda way, s: print_json({"event": "epoch", "way": way, "seconds": s})
    )


PARTS: Mapping[str, Callable[[Mapping[str, Any]], None]] = {
    "stages": _stages,
    "sizes": _sizes,
    "window": _window,
    "classify": _classify,
    "batches": _batches,
    "training": _training,
}
