"""`signcam bench`: how fast signcam is here, each figure beside its bar."""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from signcam import __version__
from signcam.cli import bench_table as rows
from signcam.cli.out import Bars, print_json
from signcam.errors import SignCamError
from signcam.settings import DEFAULT_MODEL, assets_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from signcam.cli.bench_table import Figure
    from signcam.cli.out import Commands

NAME = "bench"
PARTS: Final = ("frame", "live", "classify", "start", "imports", "growth", "training")
LARGER_PX: Final = (1280, 720)
SIZES_PX: Final = ((320, 240), (640, 480), (1280, 720), (1920, 1080), (3840, 2160))
BATCHES: Final = (1, 2, 4, 8, 16, 32, 64, 128, 256)
COUNTS: Final = {256: 3, 1024: 2, 4096: 1}  # pictures of an epoch: rounds
MODULES: Final = {
    "numpy": "import numpy",
    "cv2": "import cv2",
    "PySide6.QtWidgets": "import PySide6.QtWidgets",
    "ai_edge_litert.interpreter": "import ai_edge_litert.interpreter",
    "mediapipe": "import mediapipe",
    "mediapipe, by signcam": "import signcam.hand.detector as d; d._import_mediapipe()",
    "tensorflow": "import tensorflow",
}
IMPORT: Final = "import signcam.env, time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"
LIMIT_S: Final = 1800.0  # of one child
SLICE_S: Final = 10.0
ONE_THREAD: Final = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="measure how fast signcam is here",
        description="Measure each stage of a frame, the window with a source of 30 frames a second, one classification "
        "beside Keras' ways, the start, imports, and how cost grows; print a table in which each bar is met or missed. "
        "Each part runs in a process of its own, the window without a screen.  Other work on this machine makes the "
        "figures worse: the load is told with them.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions: a minute, for a first look")
    parser.add_argument("--only", metavar="PART[,PART…]", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--training", action="store_true", help="measure training as well, for many minutes")
    parser.add_argument(
        "--soak",
        type=float,
        metavar="MINUTES",
        help="only watch the window for so long: memory, threads, open files, stalls, answers",
    )
    parser.add_argument("--model", metavar="NAME", default=DEFAULT_MODEL, help="a model's name or folder")
    parser.add_argument("--child", type=json.loads, help=argparse.SUPPRESS)
    parser.set_defaults(do=bench)


def bench(options: argparse.Namespace) -> int:
    """Measure and print; exit code 0 whatever the bars say."""
    if options.child is not None:
        from signcam.cli.bench_child import do_part

        return do_part(options.child)
    parts = _parts(options)
    with tempfile.TemporaryDirectory(prefix="signcam-bench-") as folder:
        run = _Run(options.model, Path(folder), quick=options.quick)
        load = _load()
        if options.soak is not None:
            figures = run.soak(options.soak)
        else:
            figures = [figure for part in parts for figure in run.part(part)]
    machine = _machine() | {"load_before": load, "load_after": _load()}
    if options.json:
        print_json({"machine": machine, "figures": [f.described() for f in figures]})
        return 0
    print(rows.table(figures))
    print(f"\n{machine['processor']}, {machine['cores']} cores, {machine['system']}, Python {machine['python']}")
    if load is not None:
        print(f"Load (processes that want a core) before and after: {load:.1f}, {machine['load_after']:.1f}")
    if sys.dont_write_bytecode:
        print("Python keeps no compiled files (PYTHONDONTWRITEBYTECODE): start and imports take longer.")
    return 0


def _parts(options: argparse.Namespace) -> list[str]:
    if options.only is None:
        return [part for part in PARTS if part != "training" or options.training]
    parts = [part.strip() for part in options.only.split(",")]
    if wrong := [part for part in parts if part not in PARTS]:
        raise SignCamError(f"There is no part “{wrong[0]}”. There are: {', '.join(PARTS)}.")
    return parts


class _Run:
    """One run of the bench: what it measures is measured in children, one after the other."""

    def __init__(self, model: str, folder: Path, *, quick: bool) -> None:
        self._model, self._folder, self._quick = model, folder, quick
        self._bars = Bars()
        self._larger: Path | None = None

    def part(self, name: str) -> list[Figure]:
        """Measure one part."""
        try:
            return {
                "frame": self._frame,
                "live": self._live,
                "classify": self._classify,
                "start": self._start,
                "imports": self._imports,
                "growth": self._growth,
                "training": self._training,
            }[name]()
        finally:
            self._bars.close()

    def _often(self, times: int, quick: int) -> int:
        return quick if self._quick else times

    def _sources(self) -> Iterator[tuple[str, Path]]:
        """The demo clip, and the same filled up to a larger frame."""
        yield "640×480", assets_folder() / "demo.mp4"
        if self._larger is None:
            from signcam.live.stages import resized, write_video

            self._larger = self._folder / "larger.mp4"
            write_video(self._larger, resized(assets_folder() / "demo.mp4", LARGER_PX, 300))
        yield "1280×720", self._larger

    def _frame(self) -> list[Figure]:
        figures = []
        for about, clip in self._sources():
            asked = {"clip": str(clip), "frames": self._often(300, 60)}
            figures += rows.of_stages(f"a frame, {about}", self._times("stages", asked, f"frame, {about}")["times"])
        return figures

    def _live(self) -> list[Figure]:
        figures = []
        for about, clip in self._sources():
            slices = self._watched(str(clip), self._often(30, 5), f"live, {about}")
            figures += rows.of_window(f"live, {about}", slices)
        return figures

    def _classify(self) -> list[Figure]:
        said = self._times("classify", {"rounds": self._often(40, 5)}, "classify", dict.fromkeys(ONE_THREAD, "1"))
        about = "one classification"
        facts = [
            rows.Figure(about, "operations", said["flops"] / 1e9, "GFLOP"),
            rows.Figure(about, "this machine's one-thread matrix product", said["gemm_gflops"], "GFLOP/s"),
        ]
        return [*rows.of_ways(said["times"]), *facts]

    def _start(self) -> list[Figure]:
        window, answer = [], []
        for _ in range(self._often(5, 1)):
            begun = time.monotonic()
            at = {event["event"]: now - begun for now, event in self._child("window", _watch("demo", 0))}
            window.append(at["window"])
            answer.append(at["recognition"])
        between = [b - a for a, b in zip(window, answer, strict=True)]
        return [
            rows.Figure("start", what, statistics.median(own), "s")
            for what, own in (
                ("process to window", window),
                ("window to first recognition", between),
                ("process to first recognition", answer),
            )
        ]

    def _imports(self) -> list[Figure]:
        times: dict[str, list[float]] = defaultdict(list)
        for _ in range(self._often(3, 1)):
            for module, statement in MODULES.items():
                program = IMPORT.format(statement)
                ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
                if ended.returncode == 0:
                    times[module].append(float(ended.stdout.split()[-1]))
        return [rows.Figure("import", module, statistics.median(own), "s") for module, own in times.items()]

    def _growth(self) -> list[Figure]:
        asked = {"clip": str(assets_folder() / "demo.mp4"), "sizes": SIZES_PX, "frames": self._often(100, 20)}
        by_size = self._times("sizes", asked, "frame sizes")["times"]
        figures = [
            rows.Figure(f"a frame of {size}", "detect to answer", 1000 * statistics.median(own), "ms")
            for size, own in by_size.items()
        ]
        asked = {"sizes": BATCHES[: self._often(9, 4)], "rounds": self._often(5, 1)}
        return [*figures, *rows.of_batches(self._times("batches", asked, "batches")["times"])]

    def _training(self) -> list[Figure]:
        by_count: dict[int, dict[str, list[float]]] = {}
        for count, rounds in COUNTS.items():
            if self._quick and count > min(COUNTS):
                break
            times = by_count.setdefault(count, defaultdict(list))
            total = rounds * 3
            for _, event in self._child("training", {"count": count, "rounds": rounds}):
                times[event["way"]].append(event["seconds"])
                self._bars.tell(f"training, {count} pictures", sum(map(len, times.values())), total)
        return rows.of_training(by_count)

    def soak(self, minutes: float) -> list[Figure]:
        """Watch the window for a long time."""
        facts = json.loads((assets_folder() / "demo.json").read_text(encoding="utf-8"))
        slices = self._watched("demo", 60 * minutes, "soak", min(SLICE_S, 6 * minutes))
        self._bars.close()
        return rows.of_soak(slices, facts["frames"])

    def _watched(self, source: str, seconds: float, what: str, every_s: float = 0.0) -> list[Mapping[str, Any]]:
        every_s = every_s or min(seconds, SLICE_S)
        slices = []
        for _, event in self._child("window", _watch(source, seconds, every_s)):
            if event["event"] == "slice":
                slices.append(event)
                self._bars.tell(what, len(slices), round(seconds / every_s))
        return slices

    def _times(
        self, part: str, asked: Mapping[str, Any], what: str, environment: Mapping[str, str] | None = None
    ) -> Mapping[str, Any]:
        """What a part says in the end; meanwhile its progress is shown."""
        said: Mapping[str, Any] = {}
        for _, event in self._child(part, asked, environment or {}):
            if event["event"] == "progress":
                self._bars.tell(what, event["done"], event["total"])
            else:
                said = event
        return said

    def _child(
        self, part: str, asked: Mapping[str, Any], environment: Mapping[str, str] | None = None
    ) -> Iterator[tuple[float, Mapping[str, Any]]]:
        """(s, monotonic, when it came; what it is) of everything that a child tells.

        Raises:
            SignCamError: it failed, or took too long.
        """
        about = json.dumps({"limit_s": LIMIT_S, "model": self._model, **asked, "part": part})
        with (
            tempfile.TemporaryFile() as said,
            subprocess.Popen(
                [sys.executable, "-m", "signcam", NAME, "--child", about],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})},
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
                encoding="utf-8",
            ) as child,
        ):
            assert child.stdout is not None
            try:
                for line in child.stdout:
                    yield time.monotonic(), json.loads(line)
                child.wait()
            finally:
                child.kill()
            if child.returncode:
                said.seek(0)
                last = said.read().decode(errors="replace").strip().splitlines()
                raise SignCamError(f"The part “{part}” could not be measured ({last[-1] if last else 'no word why'}).")


def _watch(source: str, watch_s: float, every_s: float = SLICE_S) -> dict[str, Any]:
    return {"source": source, "watch_s": watch_s, "every_s": every_s, "limit_s": LIMIT_S + 2 * watch_s}


def _load() -> float | None:
    """Of the last minute; None where the system does not say."""
    load: Callable[[], tuple[float, float, float]] | None = getattr(os, "getloadavg", None)
    return None if load is None else load()[0]


def _machine() -> dict[str, Any]:
    """What the figures are of."""
    processor, path = platform.processor() or platform.machine(), Path("/proc/cpuinfo")
    if path.is_file():
        named = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
        processor = named[0].partition(":")[2].strip() if named else processor
    system, python = platform.platform(), platform.python_version()
    return {"signcam": __version__, "python": python, "system": system, "processor": processor, "cores": os.cpu_count()}
