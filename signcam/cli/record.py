"""`signcam record`: labelled samples of a hand, without a window."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from signcam.cli.out import Bars, print_json
from signcam.errors import CameraError, DataError

if TYPE_CHECKING:
    import argparse

    from signcam.camera import Camera
    from signcam.cli.out import Commands
    from signcam.dataset.store import Store
    from signcam.live.burst import Burst

NAME = "record"
NOTHING_NEW_S = 5.0  # then a hint, once
HINTS = {
    "same": "Move and turn the hand a little: pictures that look the same are passed over.",
    "blurred": "Hold the hand stiller, or make more light: blurred pictures are passed over.",
    "no hand": "No hand is seen. Hold it up, all of it in the picture.",
    "not steady yet": "Hold the hand still for a moment, and it begins.",
}


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        NAME,
        help="record samples of a hand to train on",
        description="Record labelled samples of the hand before a camera, or of a video or pictures: at most ten a "
        "second, no two that look the same, none that is blurred.  They stay on this computer, in the user's folder; "
        "“signcam data” lists, checks and deletes them, “signcam train --data recorded” trains on them.",
    )
    add = parser.add_argument
    add("--label", required=True, help="what the hand shows; a new label makes a new sign")
    add("--count", type=int, default=30, metavar="N", help="end after N samples (default: %(default)s)")
    add("--signer", default="", metavar="NAME", help="a nickname of who signs, so that all can be deleted again")
    add("--camera", default="", metavar="WHICH", help="as in “signcam run” (default: the first there is)")
    add("--countdown", type=float, default=0.0, metavar="S", help="begin S seconds after the first picture")
    add("--hands-free", action="store_true", help="begin once a hand holds still, pause while there is none")
    add("--json", action="store_true", help="print what was recorded as JSON")
    parser.set_defaults(do=record)


@dataclass(frozen=True, slots=True)
class Whose:
    """What every sample of a recording has in common."""

    label: str
    signer: str
    session: str
    camera: str


def record(options: argparse.Namespace) -> int:
    """Record; exit code 1 if the pictures ended before there were as many as asked for."""
    from signcam.camera import open_camera
    from signcam.camera.replay import Pictures
    from signcam.dataset.naming import checked_label, checked_signer
    from signcam.dataset.store import Store
    from signcam.live.burst import Burst

    label, signer = checked_label(options.label), checked_signer(options.signer)
    if options.count < 1 or not options.countdown >= 0:
        raise DataError("--count takes 1 or more, --countdown 0 or more seconds.")
    with Store() as store, open_camera(options.camera, paced=False) as camera:
        if not options.camera and not camera.live:  # the demo's hand is nobody's
            raise CameraError("No camera was found. Plug one in, or give --camera a video, pictures, or “demo”.")
        store.get_ready()
        print(f"● Recording “{label}” into {store.folder}. It stays on this computer.", file=sys.stderr)
        whose = Whose(label, signer, store.sitting(signer, datetime.now(UTC)), camera.name)
        burst = Burst(options.count, hands_free=options.hands_free, stream=not isinstance(camera, Pictures))
        try:
            _record(camera, burst, store, whose, options.countdown)
        except (CameraError, DataError, KeyboardInterrupt):
            print(f"signcam: {_samples(burst.kept)} of “{label}” {_are(burst.kept)} kept.", file=sys.stderr)
            raise
        if isinstance(camera, Pictures):
            for _, reason in camera.rejected:
                print(f"signcam: left out: {reason}", file=sys.stderr)
        total = store.counts().get(label, 0)
        if options.json:
            print_json({"label": label, "signer": signer, "session": whose.session, "recorded": burst.kept})
        else:
            print(f"{_samples(burst.kept)} of “{label}” recorded; there {_are(total)} {total} of it now.")
        if not burst.done:
            print(
                f"signcam: {camera.name} ended before there were {options.count}: {burst.kept} {_are(burst.kept)} "
                "kept. Record more with the same command, or ask for fewer.",
                file=sys.stderr,
            )
    return 0 if burst.done else 1


def _record(camera: Camera, burst: Burst, store: Store, whose: Whose, countdown_s: float) -> None:
    """Until the burst is done, or there are no more pictures."""
    from signcam.camera.replay import Pictures
    from signcam.hand.detector import HandDetector
    from signcam.hand.sample import cut_sample

    bars = Bars()
    begun_at: float | None = None
    hinted: set[str] = set()
    new_at = 0.0
    with HandDetector("image" if isinstance(camera, Pictures) else "video") as detector:
        try:
            while not burst.done and (frame := camera.read()) is not None:
                begun_at = frame.captured_at if begun_at is None else begun_at
                left_s = countdown_s - (frame.captured_at - begun_at)
                if left_s > 0:
                    bars.tell(f"Beginning in {-(-left_s // 1):.0f} s", 0, 1)
                    continue
                if not burst.why:
                    new_at = frame.captured_at
                    bars.tell(f"Recording “{whose.label}”", 0, burst.count or 0)
                hand = detector.detect(frame)
                cut = partial(
                    cut_sample,
                    frame,
                    label=whose.label,
                    signer=whose.signer,
                    session=whose.session,
                    camera=whose.camera,
                )
                sample = burst.offer(hand, frame.captured_at, cut)
                if sample is not None:
                    store.add(sample)
                    new_at = frame.captured_at
                    bars.tell(f"Recording “{whose.label}”", burst.kept, burst.count or 0)
                elif frame.captured_at - new_at > NOTHING_NEW_S and burst.why in HINTS and burst.why not in hinted:
                    hinted.add(burst.why)
                    print(f"signcam: {HINTS[burst.why]}", file=sys.stderr)
        finally:
            bars.close()


def _samples(count: int) -> str:
    return "1 sample" if count == 1 else f"{count} samples"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
