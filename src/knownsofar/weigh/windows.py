"""The days that a claim speaks of."""

from __future__ import annotations

from datetime import date

from knownsofar.model import Claim, Delay, Production, Release, Window

NARROW = 31
"""Days: a month or less is a date, more is a window."""


def window_of(claim: Claim) -> Window | None:
    """The days that a claim of release, delay or production allows; None where it names none.

    What is told as going on, or as done on no named day, began or was done by the day it was told.
    """
    value, window = claim.value, None
    if isinstance(value, Release):
        window = value.window
    elif isinstance(value, Delay):
        window = value.to
    elif isinstance(value, Production):
        window = value.when
        begun = window is None or (window.earliest or date.max) <= claim.published
        if claim.polarity and begun and (window is None or value.phase == "under way"):
            told = claim.published
            return Window(None, min(told, (window and window.latest) or told))
    return None if window is not None and window.is_unbounded else window


def told_as_past(claim: Claim) -> bool:
    """True where the article tells the thing as having happened by the day it appeared."""
    window = window_of(claim)
    return window is not None and window.latest is not None and window.latest <= claim.published
