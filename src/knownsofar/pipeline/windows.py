"""What is believed of windows to come, as the outlook has it: one distribution for pages and calendars."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from knownsofar.model import Alternative, Belief, Claim, Dossier, Outlook, Release, Window

_LEAST = 0.001
_OTHERS = 5  # windows that are told beside the one that leads


def with_outlook(dossier: Dossier, outlook: Outlook | None) -> Dossier:
    """The dossier with its outlook, and beliefs on the release that say the same."""
    if outlook is None:
        return dossier
    claims = {claim.id: claim for claim in dossier.claims}
    beliefs = tuple(_as_expected(b, claims, dossier, outlook) for b in dossier.beliefs)
    return replace(dossier, outlook=outlook, beliefs=beliefs)


def _as_expected(belief: Belief, claims: Mapping[str, Claim], dossier: Dossier, outlook: Outlook) -> Belief:
    value = belief.value
    if not isinstance(value, Release) or belief.season != dossier.season or value.window.is_unbounded:
        return belief
    if (value.window.latest or date.max) <= dossier.as_of:
        return belief
    inside = chance_within(outlook, value.window, dossier.as_of)
    chance = round(min(max(inside if belief.polarity else 1.0 - inside, _LEAST), 1.0 - _LEAST), 4)
    others = _others(belief, value.window, claims, outlook, dossier.as_of) if belief.polarity else ()
    rest = 1.0 - chance - sum(other.probability for other in others)
    return replace(belief, probability=chance, others=others, none=round(max(rest, 0.0), 4))


def _others(
    belief: Belief, window: Window, claims: Mapping[str, Claim], outlook: Outlook, as_of: date
) -> tuple[Alternative, ...]:
    """Other windows that are claimed, none of which shares a day with another: the likeliest first."""
    told: dict[Window, list[str]] = {}
    for name in belief.against:
        theirs = claims[name].window
        if theirs is not None and claims[name].polarity and (theirs.latest or date.max) > as_of:
            told.setdefault(theirs, []).append(name)
    chances = {each: chance_within(outlook, each, as_of) for each in told}
    found: list[Window] = []
    for each in sorted(told, key=lambda w: (-chances[w], str(w))):
        if not any(each.overlaps(other) for other in (window, *found)):
            found.append(each)
    return tuple(
        Alternative(
            value=Release(each),
            polarity=True,
            probability=round(chances[each], 4),
            supporting=tuple(told[each]),
        )
        for each in found[:_OTHERS]
    )


def chance_within(outlook: Outlook, window: Window, as_of: date) -> float:
    """How likely the season premieres within a window: read between the points that the outlook gives."""
    coming = 1.0 - outlook.release.never
    points = [(as_of.toordinal(), 0.0)]
    points += [(day.toordinal(), chance) for day, chance in outlook.release.by_month]
    points += [(day.toordinal(), float(q) * coming) for q, day in outlook.release.quantiles.items()]
    points.sort()

    def by(day: int) -> float:
        before = [p for p in points if p[0] <= day]
        after = [p for p in points if p[0] > day]
        if not before or not after:
            return before[-1][1] if before else 0.0
        (start, low), (end, high) = before[-1], after[0]
        return low + (max(high, low) - low) * (day - start) / (end - start)

    first = window.earliest.toordinal() - 1 if window.earliest is not None else as_of.toordinal()
    last = by(window.latest.toordinal()) if window.latest is not None else coming
    return max(0.0, last - by(first))
