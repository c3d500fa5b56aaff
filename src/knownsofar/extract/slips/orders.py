"""Pairs of dates that cannot both be: a season before the one before it, a renewal after the premiere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from knownsofar.extract.reading import Reading
from knownsofar.model import Claim, Production, Release, Renewal, Slip, Window

_MOST_DATED = 200
_LONG_BEFORE = timedelta(days=180)
"""A season that is to be the last may be told to be so before it airs; not half a year before."""


def orders(reading: Reading, claims: Sequence[Claim]) -> Iterator[Slip]:
    """Pairs of dates that cannot both be: each claim is blamed once, the later in the text."""
    dated = [
        c
        for c in claims
        if c.polarity and c.season is not None and c.certainty != "predicted" and _is_sure(reading, c)
    ]
    blamed: set[tuple[int, int]] = set()
    for first, second in combinations(dated[:_MOST_DATED], 2):
        if first.series != second.series or _share_a_mention(first, second):
            continue
        detail = _impossible(first, second) or _impossible(second, first)
        if detail and second.span not in blamed:
            blamed.add(second.span)
            yield Slip(
                kind="impossible-order",
                detail=detail,
                url=reading.context.article.url,
                span=second.span,
            )


def _is_sure(reading: Reading, claim: Claim) -> bool:
    """Does the claim's own sentence name the season, and no series but the claim's?

    Where the article has several series the sentence must name the right one too.
    """
    starts = [s.start for s in reading.context.sentences]
    index = bisect_right(starts, claim.span[0]) - 1
    if not any(m.number == claim.season for m in reading.seasons[index]):
        return False
    named = {m.series for m in reading.series[index]}
    return named == {claim.series} or (not named and len(reading.context.subjects.series) == 1)


def _share_a_mention(first: Claim, second: Claim) -> bool:
    """Are both of one sentence and season? The season that it names may be that of one of them alone."""
    return (
        first.season == second.season and first.sentence == second.sentence and not _both_film(first, second)
    )


def _both_film(first: Claim, second: Claim) -> bool:
    """Are both of the making of the season: "began filming in May and wrapped in March"?"""
    return isinstance(first.value, Production) and isinstance(second.value, Production)


def _impossible(a: Claim, b: Claim) -> str | None:
    """Why what `a` dates cannot have come when it did, given `b`; None where it can."""
    match a.value, b.value:
        case Release(early), Release(late) if _number(a) < _number(b) and _precedes(late, early):
            return (
                f"season {b.season} comes {_span(late)}, before season {a.season}, which comes {_span(early)}"
            )
        case Renewal("cancelled", when), Release(last) if _number(a) == _number(b) + 1 and _long_before(
            when, last
        ):
            return f"season {a.season} is cancelled {_span(when)}, long before season {b.season} comes {_span(last)}"
        case Renewal("renewed", when), Release(premiere) if a.season == b.season:
            if _precedes(premiere, when):
                return f"season {a.season} is renewed {_span(when)}, after its premiere {_span(premiere)}"
        case Production("filming", "starts", start), Production("filming", "ends", end) if (
            a.season == b.season
        ):
            if _precedes(end, start):
                return f"filming of season {a.season} ends {_span(end)}, before it starts {_span(start)}"
        case Production("filming", "starts", start), Release(premiere) if a.season == b.season:
            if _precedes(premiere, start):
                return f"season {a.season} comes {_span(premiere)}, before its filming starts {_span(start)}"
    return None


def _number(claim: Claim) -> int:
    return claim.season or 0


def _precedes(early: Window | None, late: Window | None) -> bool:
    """Does all of one window lie before all of another?"""
    if early is None or late is None or early.latest is None or late.earliest is None:
        return False
    return early.latest < late.earliest


def _long_before(early: Window | None, late: Window | None) -> bool:
    """Does one window end half a year before another begins?"""
    if early is None or late is None or early.latest is None or late.earliest is None:
        return False
    return early.latest + _LONG_BEFORE < late.earliest


def _span(window: Window | None) -> str:
    """A window in words: "on 2022-01-28", "between 2023-01-01 and 2023-12-31"."""
    if window is None or window.is_unbounded:
        return "at some time"
    if window.is_day:
        return f"on {window.earliest}"
    if window.earliest is None or window.latest is None:
        return f"by {window.latest}" if window.latest else f"from {window.earliest}"
    return f"between {window.earliest} and {window.latest}"
