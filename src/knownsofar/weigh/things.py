"""The plainer facts: episodes, trailers, platforms, what it is based on, delays and yardsticks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from datetime import date

from knownsofar.model import (
    Claim,
    Delay,
    Episodes,
    Platform,
    Precedent,
    SourceMaterial,
    Trailer,
    fold,
)
from knownsofar.weigh.facts import Ids, Verdict, decide, narrowest, strongest
from knownsofar.weigh.values import choose
from knownsofar.weigh.voices import Voices


def misplaced_counts(claims: Sequence[Claim], season: int | None, ordered: date | None) -> list[Claim]:
    """Counts of episodes that pages give to `season` and that are the season before's.

    They are as many as that one had, and were told before the season was
    `ordered` (None: it never was), when nobody could count what nobody had asked for.
    """
    told = [c for c in claims if isinstance(c.value, Episodes) and c.polarity and season is not None]
    before = {c.value for c in told if c.season == (season or 0) - 1}
    early = [c for c in told if c.season == season and (ordered is None or c.published < ordered)]
    return [c for c in early if c.value in before]


def settle_episodes(
    claims: Sequence[Claim],
    ids: Ids,
    voices: Voices,
    *,
    season: int | None,
    misplaced: Sequence[Claim] = (),
) -> Verdict | None:
    """How many episodes one season has; `misplaced` counts are the season before's, whatever they say."""
    if season is None:
        return None
    elsewhere = {id(c) for c in misplaced}
    told = [
        c
        for c in claims
        if isinstance(c.value, Episodes) and c.season is not None
        if season == (c.season - 1 if id(c) in elsewhere else c.season)
    ]
    if not told:
        return None

    def agrees(lead: Claim, other: Claim) -> bool | None:
        if lead.polarity and other.polarity:
            return lead.value == other.value
        return lead.polarity == other.polarity if lead.value == other.value else None

    choice = choose(told, _count, voices, moving=False)
    return decide(strongest(choice.claims), told, agrees, ids, season=season, moving=False, choice=choice)


def settle_trailers(
    claims: Sequence[Claim], ids: Ids, voices: Voices, *, season: int | None, filmed: date | None = None
) -> list[Verdict]:
    """One verdict for each kind of moving pictures: out, announced, or not there yet.

    A trailer or clip that was out before the season was `filmed` (the first day of
    it, or one before; None where nobody says) is the season before's: there was nothing to cut it from.
    """
    told = [c for c in claims if isinstance(c.value, Trailer)]
    impossible = {id(c) for c in told if filmed is not None and c.published < filmed and _shows_scenes(c)}

    def agrees(lead: Claim, other: Claim) -> bool:
        return id(other) not in impossible and lead.polarity == other.polarity

    verdicts = []
    for same in _grouped(told, lambda c: c.value.kind if isinstance(c.value, Trailer) else ""):
        possible = [c for c in same if id(c) not in impossible]
        if not possible:
            continue
        choice = choose(possible, _polarity, voices, moving=True)
        lead = strongest(choice.claims)
        value = lead.value
        if isinstance(value, Trailer) and lead.polarity:
            days = [c.value.when for c in possible if isinstance(c.value, Trailer) and c.polarity]
            value = Trailer(value.kind, narrowest(days, value.when))
        verdicts.append(decide(lead, same, agrees, ids, season=season, value=value, choice=choice))
    return verdicts


def _shows_scenes(claim: Claim) -> bool:
    """True where pictures are said to be out that are cut from what was filmed."""
    value = claim.value
    return claim.polarity and isinstance(value, Trailer) and value.kind in ("trailer", "clip")


def settle_platforms(
    claims: Sequence[Claim], ids: Ids, voices: Voices, *, season: int | None
) -> list[Verdict]:
    """One verdict a platform, of `season` where it is claimed of it, else of the series."""
    told = [c for c in claims if isinstance(c.value, Platform)]
    verdicts = []
    for same in _grouped(told, _platform):
        nearest = [c for c in same if c.season == season] or [c for c in same if c.season is None] or same
        choice = choose(nearest, _polarity, voices, moving=True)
        lead = strongest(choice.claims)
        verdicts.append(decide(lead, same, _same_polarity, ids, season=lead.season, choice=choice))
    return verdicts


def settle_material(claims: Sequence[Claim], ids: Ids, voices: Voices) -> list[Verdict]:
    """One verdict for each kind of work that the series is based on, under its commonest title."""
    told = [c for c in claims if isinstance(c.value, SourceMaterial)]
    verdicts = []
    for same in _grouped(told, lambda c: c.value.kind if isinstance(c.value, SourceMaterial) else ""):
        choice = choose(same, _polarity, voices, moving=False)
        lead = strongest(choice.claims)
        titles = Counter(c.value.title for c in same if isinstance(c.value, SourceMaterial) and c.value.title)
        shown = titles.most_common(1)[0][0] if titles else None
        also = tuple(sorted(t for t in titles if shown and fold(t) != fold(shown)))
        if isinstance(lead.value, SourceMaterial):
            value = SourceMaterial(lead.value.kind, shown)
            verdicts.append(
                decide(lead, same, _same_polarity, ids, season=None, value=value, also=also, choice=choice)
            )
    return verdicts


def settle_delay(claims: Sequence[Claim], ids: Ids, voices: Voices, *, season: int | None) -> Verdict | None:
    """Whether the season was put back, and to when if an equal claim says."""
    told = [c for c in claims if isinstance(c.value, Delay)]
    if not told:
        return None
    choice = choose(told, _polarity, voices, moving=True)
    lead = strongest(choice.claims)
    value = lead.value
    if isinstance(value, Delay) and lead.polarity:
        equals = [c for c in told if c.certainty is lead.certainty and c.polarity]
        targets = [c.value.to for c in equals if isinstance(c.value, Delay)]
        value = Delay(narrowest(targets, value.to))
    return decide(lead, told, _same_polarity, ids, season=season, value=value, choice=choice)


def settle_precedents(
    claims: Sequence[Claim], ids: Ids, voices: Voices, *, season: int | None
) -> list[Verdict]:
    """One verdict for each other series and event that articles use as a yardstick."""

    def yardstick(claim: Claim) -> Hashable:
        value = claim.value
        return (fold(value.series), value.event) if isinstance(value, Precedent) else None

    def agrees(lead: Claim, other: Claim) -> bool | None:
        mine, theirs = lead.value, other.value
        if not isinstance(mine, Precedent) or not isinstance(theirs, Precedent):
            return None
        return abs(mine.months - theirs.months) <= 1 and lead.polarity == other.polarity

    told = [c for c in claims if isinstance(c.value, Precedent)]
    verdicts = []
    for same in _grouped(told, yardstick):
        choice = choose(same, _months, voices, moving=False)
        lead = strongest(choice.claims)
        verdicts.append(decide(lead, same, agrees, ids, season=season, moving=False, choice=choice))
    return verdicts


def _months(claim: Claim) -> Hashable:
    return (claim.value.months if isinstance(claim.value, Precedent) else None, claim.polarity)


def _count(claim: Claim) -> Hashable:
    return (claim.value, claim.polarity)


def _polarity(claim: Claim) -> Hashable:
    return claim.polarity


def _platform(claim: Claim) -> str:
    name = claim.value.name if isinstance(claim.value, Platform) else ""
    return fold(name.replace("+", " plus"))


def _same_polarity(lead: Claim, other: Claim) -> bool:
    return lead.polarity == other.polarity


def _grouped(claims: Sequence[Claim], key: Callable[[Claim], Hashable]) -> list[list[Claim]]:
    """The claims that share a key, in order of first mention."""
    groups: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(key(claim), []).append(claim)
    return list(groups.values())
