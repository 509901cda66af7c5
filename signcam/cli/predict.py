"""`signcam predict`: read signs from pictures, folders, videos, a camera or the demo, without a window."""

from __future__ import annotations

import sys
import time
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from signcam.cli.out import Bars, per_cent, print_json
from signcam.cli.show import Show
from signcam.errors import CameraError, DataError
from signcam.settings import DEFAULT_MODEL, find_model
from signcam.values import Recognition

if TYPE_CHECKING:
    import argparse

    from signcam.camera import Camera
    from signcam.cli.out import Commands
    from signcam.model.classifier import Classifier
    from signcam.values import Frame

NAME = "predict"


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="read signs from pictures, folders, videos, a camera or the demo",
        description="Read signs without a window.  A video or camera is followed and smoothed as in the window; "
        "pictures are read one by one.  A camera is read until Ctrl+C.",
    )
    sources = parser.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="picture, folder, video, camera number or name, or “demo”"
    )
    sources.required = False  # in `predict --show hand.jpg` the picture is taken for --show's file: see `_sources`
    parser.add_argument("--model", metavar="NAME", default=DEFAULT_MODEL, help="a model's name or folder")
    parser.add_argument("--device", choices=("auto", "cpu", "gpu"), default="auto", help="where to compute")
    parser.add_argument("--whole", action="store_true", help="take each whole picture as the crop; look for no hand")
    parser.add_argument(
        "--show",
        nargs="?",
        const="",
        metavar="FILE",
        help="draw the answer: the picture, what the network saw, and the bars; into FILE, a .png or, of several "
        "pictures, a folder; without FILE, in the system's viewer.  It goes after the pictures",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object per frame")
    parser.set_defaults(do=predict, refuse=parser.error)


def predict(options: argparse.Namespace) -> int:
    """Read every source; exit code 1 if one could not be read, after the others were."""
    from signcam.camera import open_camera
    from signcam.model.classifier import load_classifier

    sources, wanted = _sources(options)
    show = None if wanted is None else Show(wanted, sources)
    failed = False
    with load_classifier(find_model(options.model), options.device) as classifier:
        if classifier.card.recipe.get("crop") == "whole" and not options.whole:
            print(f"signcam: {classifier.card.name} learned from whole pictures: --whole asks it so.", file=sys.stderr)
        for source in sources:
            try:
                with open_camera(source, paced=False) as camera:
                    _read(source, camera, classifier, options, show)
            except (CameraError, DataError) as e:
                print(f"signcam: {e}", file=sys.stderr)
                failed = True
    if show is not None:
        show.finish()
    return 1 if failed else 0


def _sources(options: argparse.Namespace) -> tuple[list[str], str | None]:
    """What to look at, and what `--show` was given: "" for nothing, None without it."""
    if options.sources:
        return options.sources, options.show
    if not options.show:
        options.refuse("the following arguments are required: SOURCE")
    return [options.show], ""


def _read(source: str, camera: Camera, classifier: Classifier, options: argparse.Namespace, show: Show | None) -> None:
    from signcam.camera.replay import Pictures
    from signcam.hand.detector import HandDetector
    from signcam.live.smooth import Smoother
    from signcam.live.workers import recognise

    pictures = isinstance(camera, Pictures)
    if show is not None and not pictures:  # hundreds of answers are for the window, which draws them as they come
        raise DataError(
            f"--show draws pictures, and {source} is a video or a camera. See it: signcam --camera {source}"
        )
    bars = Bars()
    said: str | None = None
    smoother = Smoother()
    with nullcontext() if options.whole else HandDetector("image" if pictures else "video") as detector:
        while (frame := camera.read()) is not None:
            if pictures:
                smoother = Smoother()  # one picture says nothing about the next
            if detector is None:
                answer = _whole(frame, classifier)
            else:
                answer = recognise(frame, detector, classifier, smoother, skipped=0)
            name = frame.name or source
            if show is not None:
                show.draw(answer, _in_words(answer))
            if options.json:
                print_json(as_json(name, answer))
            elif pictures:
                print(f"{name}: {_in_words(answer)}", flush=True)
            elif (now := _in_words(answer, share=False)) != said:
                print(f"{name} {frame.captured_at:8.2f} s: {_in_words(answer)}", flush=True)
                said = now
            # a line per picture on the terminal is progress enough; a bar would stand in its way
            if camera.total and not (pictures and sys.stdout.isatty()):
                bars.tell(source, min(frame.index + 1, camera.total), camera.total)
    bars.close()
    if isinstance(camera, Pictures):
        for _, reason in camera.rejected:
            print(f"signcam: left out: {reason}", file=sys.stderr)


def _whole(frame: Frame, classifier: Classifier) -> Recognition:
    """The answer to a picture that is taken as the crop itself."""
    from signcam.hand.crop import crop_whole
    from signcam.live.smooth import why_no_sign

    started = time.monotonic()
    crop = crop_whole(frame, classifier.card.input_px)
    said = classifier.classify(crop)
    finished = time.monotonic()
    return Recognition(
        frame=frame,
        hand=None,
        crop=crop,
        raw=said,
        steady=said,
        reason=why_no_sign(said, crop, speed=0.0, shown=None),
        detect_s=0.0,
        classify_s=finished - started,
        finished_at=finished,
        skipped=0,
    )


def _in_words(answer: Recognition, *, share: bool = True) -> str:
    """“7, 98.2 %”, or why there is no sign."""
    if answer.sign is not None:
        return f"{answer.sign[0]}, {per_cent(answer.sign[1])}" if share else answer.sign[0]
    if answer.reason == "unsure" and answer.steady is not None and share:
        return f"no sign: unsure, most like {answer.steady.best[0]}, {per_cent(answer.steady.best[1])}"
    return f"no sign: {answer.reason}"


def as_json(source: str, answer: Recognition) -> dict[str, Any]:
    """The fields that design.md gives one answer."""
    hand, steady, sign = answer.hand, answer.steady, answer.sign
    return {
        "source": source,
        "frame": answer.frame.index,
        "hand": None
        if hand is None
        else {
            "box": [hand.box.left, hand.box.top, hand.box.right, hand.box.bottom],
            "side": hand.side,
            "score": round(hand.score, 4),
        },
        "sign": None if sign is None else sign[0],
        "reason": answer.reason,
        "probability": None if steady is None else round(steady.best[1], 4),
        "probabilities": None
        if steady is None
        else {k: round(float(p), 4) for k, p in zip(steady.labels, steady.probabilities, strict=True)},
    }
