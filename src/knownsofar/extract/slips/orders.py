"""Pairs of dates that cannot both be: a season before the one before it, a renewal after the premiere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from knownsofar.extract.reading import Reading
from knownsofar.extract.slips.told import Event, Kind, surely_about, told_events
from knownsofar.model import Claim, Production, Release, Renewal, Slip, Window

_MOST_DATED = 120
_LONG_BEFORE = timedelta(days=180)
"""A season that is to be the last may be told to be so before it airs; not half a year before."""
_COMES: dict[Kind, str] = {
    "release": "comes",
    "renewal": "is renewed",
    "cancellation": "is cancelled",
    "filming starts": "begins filming",
    "filming ends": "ends filming",
}


def orders(reading: Reading, claims: Sequence[Claim]) -> Iterator[Slip]:
    """Pairs of dates that cannot both be: each event is blamed once, the later in the text."""
    told = list(told_events(reading))
    events = sorted([*told, *_claimed(reading, claims, told)], key=lambda e: e.span)
    blamed: set[tuple[int, int]] = set()
    for first, second in combinations(events[:_MOST_DATED], 2):
        if first.series != second.series or second.span in blamed or first.span == second.span:
            continue
        detail = _impossible(first, second) or _impossible(second, first)
        if detail:
            blamed.add(second.span)
            yield Slip(
                kind="impossible-order", detail=detail, url=reading.context.article.url, span=second.span
            )


def _claimed(reading: Reading, claims: Sequence[Claim], told: Sequence[Event]) -> Iterator[Event]:
    """The events claimed of a season that the sentence names, where it does not tell one outright."""
    starts = [s.start for s in reading.context.sentences]
    taken = {bisect_right(starts, e.span[0]) - 1 for e in told}
    for claim in claims:
        index = bisect_right(starts, claim.span[0]) - 1
        kind, window = _kind(claim)
        season = claim.season
        if (
            kind is None
            or window is None
            or season is None
            or index in taken
            or claim.certainty == "predicted"
        ):
            continue
        if _is_sure(reading, claim, index):
            platforms = frozenset(p.name for p in reading.platforms(index))
            yield Event(kind, claim.series, season, window, claim.span, platforms)


def _kind(claim: Claim) -> tuple[Kind | None, Window | None]:
    """What a claim says happens, and when; None where it is no event with an order."""
    if not claim.polarity:
        return None, None
    match claim.value:
        case Release(window):
            return "release", window
        case Renewal("renewed", when):
            return "renewal", when
        case Renewal("cancelled", when):
            return "cancellation", when
        case Production("filming", "starts", when):
            return "filming starts", when
        case Production("filming", "ends", when):
            return "filming ends", when
    return None, None


def _is_sure(reading: Reading, claim: Claim, index: int) -> bool:
    """Does the claim's own sentence name its season, no more dates than seasons, all with years?

    Where the article has several series the sentence must name the right one too.
    """
    numbers = {m.number for m in reading.seasons[index]}
    dates = reading.dates(index)
    if claim.season not in numbers or len(dates) > len(numbers):
        return False
    if not all(d.has_year and d.grain != "relative" for d in dates):
        return False
    return surely_about(reading, index) == claim.series


def _impossible(a: Event, b: Event) -> str | None:
    """Why `a` cannot have come when it did, given `b`; None where it can."""
    wrong = False
    match a.kind, b.kind:
        case "release", "release":
            apart = a.shown_on and b.shown_on and a.shown_on != b.shown_on
            wrong = not apart and a.season < b.season and _precedes(b.window, a.window)
        case "cancellation", "release":
            wrong = a.season == b.season + 1 and _long_before(a.window, b.window)
        case ("renewal", "release") | ("filming starts", "release") | ("filming starts", "filming ends"):
            wrong = a.season == b.season and _precedes(b.window, a.window)
    if not wrong:
        return None
    return (
        f"season {a.season} {_COMES[a.kind]} {_span(a.window)}, "
        f"while season {b.season} {_COMES[b.kind]} {_span(b.window)}"
    )


def _precedes(early: Window, late: Window) -> bool:
    """Does all of one window lie before all of another?"""
    return early.latest is not None and late.earliest is not None and early.latest < late.earliest


def _long_before(early: Window, late: Window) -> bool:
    """Does one window end half a year before another begins?"""
    if early.latest is None or late.earliest is None:
        return False
    return early.latest + _LONG_BEFORE < late.earliest


def _span(window: Window) -> str:
    """A window in words: "on 2022-01-28", "between 2023-01-01 and 2023-12-31"."""
    if window.is_day:
        return f"on {window.earliest}"
    if window.earliest is None or window.latest is None:
        return f"by {window.latest}" if window.latest else f"from {window.earliest}"
    return f"between {window.earliest} and {window.latest}"
