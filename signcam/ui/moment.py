"""One moment of a session, and what each panel makes of it.

The window's timer takes a `Moment` and hands it on; everything that decides what is seen is a pure function here, so
that every state a camera or a model can get into is tested without either.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from signcam.live.experiments import NONE, Experiments
from signcam.live.session import State
from signcam.ui import words
from signcam.ui.banner import Message
from signcam.ui.heard import heard
from signcam.ui.language import both, tr
from signcam.ui.result import Answer
from signcam.ui.status import Figures
from signcam.ui.theme import percent
from signcam.ui.trying import badge_of
from signcam.ui.video import Scene
from signcam.values import NONE_LABEL

if TYPE_CHECKING:
    from signcam.live.session import Session
    from signcam.values import Frame, Prediction, Recognition

ANSWER_FRESH_S: Final = 2.0
"""A slow computer's answer counts this long beside newer frames; its box does not, see `video.FRESH_S`."""

TOGETHER_S: Final = 0.03
"""A frame waits this long for its answer before it is shown without; less than a camera's 33 ms between two."""

SLOW_S: Final = 0.06
"""Where answers take so long, frames do not wait for them.  Twice the above: one late answer must not start what makes
the next ones late."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known of a session now; without one, `state` says whether one is about to start.

    Attributes:
        state: of the session.
        paused: by the user; the picture stands still, the camera goes on.
        frame: the newest.
        recognition: the last.
        problem: why there could be no session.
        camera_error: why there is no picture.
        model_error: why there are no answers.
        notice: a sentence about the source.
        name: what the source calls itself.
        device: where the model runs.
        labels: the model's vocabulary.
        rate: recognitions per second.
        skipped: frames passed over, in all.
        trying: the experiments that are on.
    """

    state: State
    paused: bool = False
    frame: Frame | None = None
    recognition: Recognition | None = None
    problem: str = ""
    camera_error: str = ""
    model_error: str = ""
    notice: str = ""
    name: str = ""
    device: str | None = None
    labels: tuple[str, ...] = ()
    rate: float = 0.0
    skipped: int = 0
    trying: Experiments = NONE


def moment_of(session: Session | None, problem: str) -> Moment:
    """Ask a session for everything; without one, `problem` tells why, or "" if it is about to start."""
    if session is None:
        return Moment(State.FAILED if problem else State.STARTING, problem=problem)
    card = session.card
    return Moment(
        state=session.state(),
        paused=session.paused,
        recognition=session.last(),  # before the frame: it is then never the newer one
        frame=session.newest(),
        camera_error=session.camera_error or "",
        model_error=session.model_error or "",
        notice=session.notice,
        name=session.camera_name,
        device=session.device,
        labels=() if card is None else card.labels,
        rate=session.rate(),
        skipped=session.skipped,
        trying=session.trying,
    )


def scene_of(moment: Moment, *, mirror: bool, waited_s: float) -> Scene:
    """What the video shows; `waited_s` is the time since the source was chosen."""
    trying = badge_of(moment.trying)
    if moment.paused and moment.frame is not None:
        badge = " · ".join(filter(None, (tr("Paused"), trying)))
        return Scene(moment.frame, moment.recognition, mirror=mirror, badge=badge)
    title, text = both(words.OVER_VIDEO.get(moment.state, ("", "")))
    if moment.state is State.STARTING and waited_s > words.SLOW_START_S:
        text = tr(words.SLOW_START)
    live = moment.state is State.LIVE
    recognition = moment.recognition if live else None
    return Scene(moment.frame, recognition, mirror=mirror, title=title, text=text, badge=trying if live else "")


def still_of(moment: Moment, still: tuple[Frame, Recognition | None] | None) -> tuple[Frame, Recognition | None] | None:
    """The frame and recognition that stand still while paused; `still` is what stood still before.

    It is the frame that was judged, not the newest: picture, box and answer then belong together.
    """
    if not moment.paused or moment.frame is None:
        return None
    if still is not None:
        return still
    recognition = judged(moment)
    return (moment.frame if recognition is None else recognition.frame), recognition


def to_show(
    moment: Moment, still: tuple[Frame, Recognition | None] | None, shown: Frame | None, now_s: float
) -> Moment:
    """The moment as it is to be seen: while paused, with what stands still; else a frame appears with its answer.

    While an answer is about to come, what was answered last stays, or `shown`, the frame on the screen, if it is newer.
    The box then lies on the very hand that it is about, and painting does not take a core from the networks just when
    they work: on two cores answers come 8 ms earlier.  Where they take `SLOW_S`, or none come, nothing waits.
    """
    if still is not None:
        return replace(moment, frame=still[0], recognition=still[1])
    frame, recognition = moment.frame, moment.recognition
    if shown is None or frame is None or recognition is None or frame is shown or recognition.frame is frame:
        return moment
    behind_s = max(frame.captured_at - recognition.frame.captured_at, recognition.lag_s)
    if moment.state is not State.LIVE or behind_s >= SLOW_S or now_s - frame.captured_at >= TOGETHER_S:
        return moment
    return replace(moment, frame=max(shown, recognition.frame, key=lambda f: f.captured_at))


def judged(moment: Moment) -> Recognition | None:
    """The recognition that still counts, or None: it is not there, too old, or its source is gone."""
    frame, recognition = moment.frame, moment.recognition
    if frame is None or recognition is None or (moment.state is not State.LIVE and not moment.paused):
        return None
    return recognition if frame.captured_at - recognition.frame.captured_at < ANSWER_FRESH_S else None


def answer_of(moment: Moment) -> Answer:
    """What stands large in the result panel."""
    recognition = judged(moment)
    if recognition is None:
        if moment.paused:
            return Answer("", *both(words.PAUSED))
        if moment.model_error and moment.state is not State.STARTING:
            return Answer("", *both(words.STATES[State.FAILED]))
        busy = moment.state in (State.STARTING, State.LOADING, State.LIVE)
        return Answer("", *both(words.STATES.get(moment.state, words.LOOKING)), busy=busy)
    if recognition.sign is not None:
        label, probability = recognition.sign
        return Answer(label, percent(probability), tr("sure"))
    if recognition.reason is None:
        return Answer("", *both(words.LOOKING), busy=True)
    title, text = both(words.REASONS[recognition.reason])
    if recognition.reason == "unsure" and recognition.steady is not None:
        text = tr("It could be {signs}.").format(signs=_two_best(recognition.steady)) + f" {text}"
    return Answer("", title, text)


def message_of(moment: Moment, closed_notice: str) -> Message | None:
    """The banner: errors first; a notice unless it is the one that was closed."""
    errors = [heard(text) for text in (moment.problem, moment.camera_error, moment.model_error) if text]
    if errors:
        return Message("error", "\n".join(errors), tr("Try again"))
    if moment.state is State.ENDED:
        return Message(
            "notice",
            tr("{source} has come to its end.").format(source=moment.name or tr("The source")),
            tr("Play again"),
        )
    if moment.notice and moment.notice != closed_notice:
        return Message("notice", heard(moment.notice), tr("Try again"), closable=True)
    return None


def figures_of(moment: Moment) -> Figures:
    """The status line."""
    return Figures(
        state=moment.state,
        paused=moment.paused,
        device=moment.device,
        rate=moment.rate,
        lag_s=None if moment.recognition is None else moment.recognition.lag_s,
        skipped=moment.skipped,
        size=None if moment.frame is None else moment.frame.size,
    )


def _two_best(prediction: Prediction) -> str:
    """The two most probable labels, "6 or 9"; one where “none” is the other, as nobody can show that instead."""
    order = np.argsort(prediction.probabilities)[::-1][:2]
    labels = [prediction.labels[int(k)] for k in order]
    return tr(" or ").join(label for label in labels if label != NONE_LABEL)
