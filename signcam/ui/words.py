"""What the window says, in plain words: why there is no sign, what is being waited for, what is wrong.

Tables only; `moment.py` chooses.  Each entry tells the signer what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from signcam.live.session import State

if TYPE_CHECKING:
    from signcam.live.burst import Why
    from signcam.values import Reason

REASONS: Final[dict[Reason, tuple[str, str]]] = {
    "no hand": ("No hand in sight", "Hold one hand up to the camera."),
    "cut off": ("The hand is not all in the picture", "Move it to the middle, or take a step back."),
    "too dark": ("Too dark", "Switch on a light, or turn towards the window."),
    "moving": ("The hand is moving", "Hold the sign still for a moment."),
    "unsure": ("Not sure", "Turn the hand a little, or bring it closer."),
    "not a digit": ("Not a sign I know", "Show one of the signs in the list below."),
}
"""(title, text) in the result panel for each reason."""

STATES: Final[dict[State, tuple[str, str]]] = {
    State.STARTING: ("Starting", "Waiting for the first picture."),
    State.LOADING: ("Loading the model", "The first answer comes in a few seconds."),
    State.STALLED: ("No answer", "No new pictures arrive."),
    State.ENDED: ("No answer", "There are no more pictures."),
    State.FAILED: ("No answer", "The message above says why."),
}
"""(title, text) in the result panel where the state alone decides."""

LOOKING: Final = ("Looking", "The first answer is on its way.")
PAUSED: Final = ("Paused", "Press Space to go on.")

OVER_VIDEO: Final[dict[State, tuple[str, str]]] = {
    State.STARTING: ("Starting the camera…", ""),
    State.STALLED: ("Camera signal lost", "This is the last picture. Trying to reconnect…"),
    State.ENDED: ("The end", "There are no more pictures."),
    State.FAILED: ("No picture", "The message above says what to do."),
}
"""(title, text) over a picture that is not live."""

SLOW_START_S: Final = 1.0
SLOW_START: Final = "Some cameras need up to 30 seconds."

IN_STATUS: Final[dict[State, str]] = {
    State.STARTING: "Starting",
    State.LOADING: "Loading the model",
    State.LIVE: "Live",
    State.STALLED: "Signal lost",
    State.ENDED: "Ended",
    State.FAILED: "Stopped",
}
"""One or two words beside the lamp of the status line."""

WHILE_RECORDING: Final[dict[Why, str]] = {
    "no hand": "No hand is seen. Hold it up, all of it in the picture.",
    "not steady yet": "Hold the hand still for a moment, and it begins.",
    "same": "This looks like the last one. Move and turn the hand a little.",
    "blurred": "Blurred. Hold the hand stiller, or make more light.",
}
"""Why the last frame was not kept, for those who are being recorded."""

CONSENT_OF: Final = (
    "Pictures of {name}'s hand, with some of what is behind it, will be kept in {folder}, to train networks on. They "
    "stay on this computer unless somebody exports them. To delete them all: signcam data forget --signer {signer}"
)
CONSENT: Final = (
    "Pictures of your hand, with some of what is behind it, will be kept in {folder}, to train networks on. They "
    "stay on this computer unless somebody exports them. To delete them: “Browse”, and then “Empty trash”."
)
"""Read and agreed to before somebody's first sample: of somebody with a nickname, of nobody in particular."""
