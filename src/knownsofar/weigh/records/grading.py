"""What was right: claims graded by what has been settled since they were made."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from knownsofar.model import Cast, Claim, Delay, Episodes, Production, Release, Renewal, Window
from knownsofar.weigh.records.settled import (
    Fact,
    Piece,
    Settlement,
    Standing,
    by_outlet,
    fact_of,
    timelines,
    together,
)
from knownsofar.weigh.renewal import fate
from knownsofar.weigh.windows import told_as_past, window_of

Span = tuple[date, date]
"""Days from the first on and before the second."""


class Grade(msgspec.Struct, frozen=True):
    """A claim that has been found right or wrong.

    `early`: days from the claim to what it spoke of (0 or less: it told it as it happened, or after).
    `known`: the day since when this grade could be given.
    """

    claim: str
    outlet: str
    certainty: str
    predicate: str
    right: bool
    early: int
    known: date


class Graded(NamedTuple):
    """A grade that could be given from `since` on and before `until`, date.max where it still can."""

    grade: Grade
    since: date
    until: date


def grade(
    claims: Iterable[Claim],
    as_of: date,
    *,
    voice_of: Callable[[Claim], Hashable] = by_outlet,
    also: Iterable[Settlement] = (),
) -> list[Grade]:
    """The grades that could be given at the end of `as_of`, in the order in which they could be given.

    A claim is graded by the first settlement of its fact that was known on the day of the claim or later;
    what merely repeats what is known is graded by the next, or not at all. An outlet that says the same
    again is graded once, for the first time. Not graded: "not yet", "not cancelled" and "no date", which
    foretell nothing; what is told as past of a premiere (it is what settles); and what names no season.
    `also`: settlements from elsewhere, as of a table of premieres.
    """
    standing = [Standing(c, voice_of(c), date.min, date.max) for c in claims if c.published <= as_of]
    return [each.grade for each in grades_over(standing, also=[s for s in also if s.known <= as_of])]


def grades_over(standing: Sequence[Standing], *, also: Iterable[Settlement] = ()) -> list[Graded]:
    """All grades as of all days, each with the days on which `grade` gives it, by when they were known.

    A grade may end: what had settled its fact is disputed, the claim is taken
    back, or the page says something else. A claim stands from its publication at
    the earliest. `also` holds on all days.
    """
    settled = timelines(standing)
    others: dict[Fact, list[Settlement]] = {}
    for one in also:
        others.setdefault(one.fact, []).append(one)
    for fact, more in others.items():
        more.sort(key=lambda s: (s.known, s.day))
        settled[fact] = together(settled.get(fact, []), [Piece(date.min, date.max, tuple(more))])
    told: dict[Fact, list[Standing]] = {}
    for each in standing:
        fact_told = fact_of(each.claim)
        if fact_told is not None and fact_told in settled:
            told.setdefault(fact_told, []).append(each)
    found: dict[Grade, list[Span]] = {}
    for fact, claims in told.items():
        claims.sort(key=lambda s: (s.claim.published, s.claim.url, s.claim.span, s.claim.key))
        for piece in settled[fact]:
            for graded, span in _graded(fact, piece, claims):
                found.setdefault(graded, []).append(span)
    every = [Graded(graded, *span) for graded, spans in found.items() for span in _joined(spans)]
    return sorted(every, key=lambda g: (g.grade.known, g.grade.claim, g.since))


def _graded(fact: Fact, piece: Piece, claims: Sequence[Standing]) -> Iterator[tuple[Grade, Span]]:
    """The grades of claims on a fact, oldest first, while one and the same was settled of it."""
    taken: dict[tuple[object, ...], list[Span]] = {}
    for claim, _, since, until in claims:
        span = max(since, piece.since), min(until, piece.until)
        settlement = next((s for s in piece.settled if s.known >= claim.published), None)
        if span[0] >= span[1] or settlement is None:
            continue
        verdict = _verdict(claim, settlement)
        if verdict is None:
            continue
        same = (claim.outlet, claim.value, claim.polarity, claim.certainty, settlement.known)
        before = taken.setdefault(same, [])
        early = (settlement.day - claim.published).days
        graded = Grade(
            claim.id, claim.outlet, claim.certainty.value, claim.predicate, verdict, early, settlement.known
        )
        free = _without(span, before)
        yield from ((graded, part) for part in free)
        before += free


def _without(span: Span, taken: Iterable[Span]) -> list[Span]:
    """What is left of a span of days."""
    left = [span]
    for first, last in taken:
        left = [
            part
            for since, until in left
            for part in ((since, min(until, first)), (max(since, last), until))
            if part[0] < part[1]
        ]
    return left


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Spans that follow each other at once, as one; those that overlap cannot be."""
    joined: list[Span] = []
    for since, until in sorted(spans):
        if joined and joined[-1][1] >= since:
            joined[-1] = joined[-1][0], max(until, joined[-1][1])
        else:
            joined.append((since, until))
    return joined


def _verdict(claim: Claim, settled: Settlement) -> bool | None:
    """Whether a claim was right; None where it cannot be graded."""
    value, truth = claim.value, settled.value
    if isinstance(value, Release | Delay | Production):
        return _in_time(claim, truth) if isinstance(truth, Window) else None
    if isinstance(value, Renewal):
        says = fate(claim)
        return None if says in ("not yet", "not out") else says == truth
    if isinstance(value, Episodes):
        return (value.count == truth) is claim.polarity
    if isinstance(value, Cast):
        out = (value.change == "leaving") is claim.polarity
        return ("out" if out else "in") == truth
    return None


def _in_time(claim: Claim, truth: Window) -> bool | None:
    """Whether the days that were named are those on which it happened."""
    window = window_of(claim)
    if window is None or told_as_past(claim):
        return None
    if claim.polarity:
        return window.overlaps(truth)
    if window.contains(truth):
        return False
    return True if not window.overlaps(truth) else None
