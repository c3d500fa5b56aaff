"""What was right: claims graded by what has been settled since they were made."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date

import msgspec

from knownsofar.model import Cast, Claim, Delay, Episodes, Production, Release, Renewal, Window
from knownsofar.weigh.records.settled import Fact, Settlement, by_outlet, fact_of, settlements
from knownsofar.weigh.renewal import fate
from knownsofar.weigh.windows import told_as_past, window_of


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
    known = [c for c in claims if c.published <= as_of]
    by_fact: dict[Fact, list[Settlement]] = {}
    for settled in [*settlements(known, voice_of=voice_of), *also]:
        if settled.known <= as_of:
            by_fact.setdefault(settled.fact, []).append(settled)
    for each in by_fact.values():
        each.sort(key=lambda s: (s.known, s.day))
    grades: dict[tuple[object, ...], Grade] = {}
    for claim in sorted(known, key=lambda c: (c.published, c.url, c.span, c.key)):
        fact = fact_of(claim)
        later = (s for s in by_fact.get(fact, ()) if s.known >= claim.published) if fact else iter(())
        settlement = next(later, None)
        if fact is None or settlement is None:
            continue
        verdict = _verdict(claim, settlement)
        if verdict is None:
            continue
        same = (claim.outlet, fact, claim.value, claim.polarity, claim.certainty, settlement.known)
        early = (settlement.day - claim.published).days
        graded = Grade(
            claim.id, claim.outlet, claim.certainty.value, claim.predicate, verdict, early, settlement.known
        )
        grades.setdefault(same, graded)
    return sorted(grades.values(), key=lambda g: (g.known, g.claim))


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
