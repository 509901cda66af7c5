"""Which model is in use, as panels see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from signcam.live.session import Session
    from signcam.ui.moment import Moment


def model_in_use(session: Session | None, moment: Moment, before: str) -> str:
    """The name of the model that answers or is being loaded; "" where it could not be opened.

    Args:
        session: what is running; None between two sessions, and then it is as `before`.
        moment: what is seen now.
        before: the name until now.
    """
    if session is None:
        return "" if moment.problem else before
    if session.card is not None:
        return session.card.name
    return "" if session.model_error is not None else session.model.name
