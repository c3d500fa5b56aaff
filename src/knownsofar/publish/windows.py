"""The windows of release that have been named: who names what, and which still stand."""

from __future__ import annotations

from datetime import date

import msgspec

from knownsofar.model import Claim, Delay, Release, Window
from knownsofar.publish.page import Desk, Line, rung
from knownsofar.publish.words import span


class Named(msgspec.Struct, frozen=True):
    """One window as claimed at one certainty. `fits`: it agrees with what is believed."""

    window: Window
    certainty: str
    polarity: bool
    fits: bool
    newest: date
    line: Line


def windows_named(desk: Desk) -> tuple[list[Named], list[Named]]:
    """The windows of the season's release that still stand, and those that have passed or were overtaken.

    Both by certainty, then newest first. Denied windows ("not in 2023") stand until they are over.
    """
    fits = {c for b in desk.beliefs("release", season=desk.season) if b.polarity for c in b.supporting}
    told: dict[tuple[Window, str, bool], list[Claim]] = {}
    for claim in desk.newest_first:
        window = _window(desk, claim)
        if window is not None:
            told.setdefault((window, claim.certainty.value, claim.polarity), []).append(claim)
    gone = _overtaken(desk)
    current: list[Named] = []
    past: list[Named] = []
    for (window, certainty, polarity), claims in told.items():
        words = span(window)
        text = words[:1].upper() + words[1:] if polarity else f"Not {words}"
        named = Named(
            window,
            certainty,
            polarity,
            any(c.id in fits for c in claims),
            claims[0].published,
            desk.line_of_claims(claims, text, certainty),
        )
        over = all(c.id in gone for c in claims) or (not named.fits and _is_over(window, desk.as_of))
        (past if over else current).append(named)
    for windows in (current, past):
        windows.sort(key=lambda n: (rung(n.certainty), -n.newest.toordinal()))
    return current, past


def _window(desk: Desk, claim: Claim) -> Window | None:
    """The window of release that a claim names for this season, if it names one."""
    value = claim.value
    window = value.window if isinstance(value, Release) else value.to if isinstance(value, Delay) else None
    if window is None or window.is_unbounded:
        return None
    if isinstance(value, Delay) and not claim.polarity:
        return None  # "not put back to May" does not say that it will not come in May
    past = window.latest is not None and window.latest <= claim.published
    if claim.season is None and past and desk.season != 1:
        return None
    return window if claim.season in (desk.season, None) else None


def _overtaken(desk: Desk) -> set[str]:
    """Claims that were said before the belief of today, and contradict it."""
    beliefs = desk.beliefs("release", season=desk.season)
    return {claim for b in beliefs if b.polarity for claim in b.earlier}


def _is_over(window: Window, as_of: date) -> bool:
    return window.latest is not None and window.latest < as_of
