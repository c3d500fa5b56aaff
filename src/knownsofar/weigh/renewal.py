"""Is there to be this season? Renewed, cancelled, or nobody has said yet; none of it for good."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

import msgspec

from knownsofar.model import ENDED, ORDERED, Claim, Renewal, StageValue
from knownsofar.weigh.facts import (
    RIVAL,
    Doubts,
    Ids,
    Verdict,
    decide,
    narrowest,
    rivals,
    strongest,
    without,
)

Fate = Literal["in", "out", "not yet", "not out"]
BELIEVED = 0.5
_SHARE = 0.4  # of the outlets that must call a season the last before it is taken for that
_AGREE = {
    ("in", "in"): True,
    ("in", "out"): False,
    ("in", "not yet"): False,
    ("in", "not out"): True,
    ("out", "in"): False,
    ("out", "out"): True,
    ("out", "not out"): False,
    ("not yet", "in"): False,
    ("not yet", "out"): False,
    ("not yet", "not yet"): True,
    ("not out", "out"): False,
    ("not out", "not out"): True,
    ("not out", "in"): True,
}


def settle_renewal(
    claims: Sequence[Claim],
    finals: Sequence[Claim],
    ids: Ids,
    *,
    season: int | None,
    stands: Mapping[StageValue, float],
) -> Verdict | None:
    """The verdict on `claims` of renewal of one season.

    `finals` are claims that the season before was to be the last; they are
    weighed against this season, unless their own article says that this season is coming.
    Where one of them wins, the belief is theirs: of the season before, and final.
    `stands`: the chances of the stages after the last word. Where they have another fate that was
    vouched for likelier than not, that one leads, and not what the strongest, newest words tell.
    """
    chances: dict[Fate, float] = {
        "in": math.fsum(stands[stage] for stage in ORDERED),
        "out": math.fsum(stands[stage] for stage in ENDED),
        "not yet": stands["awaiting"],
    }
    told = [c for c in claims if isinstance(c.value, Renewal)]
    last = {id(c) for c in finals}
    everything = [*finals, *told]
    sound = unopposed(everything, season)
    denials = [c for c in sound if id(c) not in last and fate(c) == "not yet"]
    events = [c for c in everything if id(c) in last or fate(c) in ("in", "out")]
    doubts = Doubts(denials)
    credible = {id(c) for c in sound}
    standing = [c for c in events if id(c) in credible and (id(c) in last or not _doubted(c, doubts))]
    candidates = standing or events
    if denials:
        doubt = strongest(denials)
        candidates = [c for c in standing if c.certainty.rank <= doubt.certainty.rank] or denials
    if not candidates:
        candidates = [c for c in told if fate(c) == "not out"]
    if not candidates:
        return None

    def fate_of_ours(claim: Claim) -> Fate:
        return "out" if id(claim) in last else fate(claim)

    def tie(claim: Claim) -> int:
        return int(id(claim) not in last) + int(fate(claim) == "out")

    lead = strongest(candidates, tie, moment)
    vouched = [c for c in (*events, *denials) if c.certainty.rank <= 1]
    likely = [c for c in vouched if chances[fate_of_ours(c)] >= BELIEVED]
    if likely and fate_of_ours(likely[0]) != fate_of_ours(lead):
        lead = strongest(likely, tie, moment)

    def agrees(one: Claim, other: Claim) -> bool | None:
        return _AGREE.get((fate_of_ours(one), fate_of_ours(other)))

    struck = without(events, standing)
    about = lead.season if id(lead) in last else season
    verdict = decide(
        lead,
        everything,
        agrees,
        ids,
        season=about,
        value=None if id(lead) in last else _value(lead, told),
        struck=struck,
        moment=moment,
    )
    against = set(verdict.belief.against)
    contrary = [
        chances.get(fate_of_ours(c), 0.0)
        for c, name in zip(everything, ids(everything), strict=True)
        if name in against and rivals(c, lead)
    ]
    if chances.get(fate_of_ours(lead), 1.0) < 1 - RIVAL and max(contrary, default=0.0) >= RIVAL:
        return Verdict(msgspec.structs.replace(verdict.belief, label="disputed"), lead)
    return verdict


def unopposed(claims: Sequence[Claim], season: int | None) -> list[Claim]:
    """The claims of renewal but those that their own article speaks against.

    A page that says when `season` was ordered has heard: what it says is not known is something else.
    One that has `season` coming does not mean the one before as the last.
    """
    fates = [fate(claim) for claim in claims]
    ordered = [c for c, says in zip(claims, fates, strict=True) if says == "in" and not _before(c, season)]
    if not ordered:
        return list(claims)
    heard = {c.url for c in ordered if c.certainty.rank == 0 and _dated(c)}
    coming = {(c.url, c.certainty) for c in ordered}
    return [
        c
        for c, says in zip(claims, fates, strict=True)
        if not (says == "not yet" and c.url in heard)
        and not (_before(c, season) and (c.url, c.certainty) in coming)
    ]


def _before(claim: Claim, season: int | None) -> bool:
    return season is not None and claim.season == season - 1


def fate(claim: Claim) -> Fate:
    """What a claim of renewal says of the season that it names."""
    outcome = claim.value.outcome if isinstance(claim.value, Renewal) else "renewed"
    if not claim.polarity:
        return "not yet" if outcome == "renewed" else "not out"
    return "out" if outcome == "cancelled" else "in"


def _value(lead: Claim, told: Sequence[Claim]) -> Renewal | None:
    """The leading value with what its equals add: that it is the last, and when it was announced."""
    value = lead.value
    if not isinstance(value, Renewal) or not lead.polarity:
        return None
    equals = [c for c in told if c.certainty is lead.certainty and c.polarity and fate(c) == fate(lead)]
    windows = [c.value.when for c in equals if isinstance(c.value, Renewal)]
    outcome = value.outcome
    if outcome != "cancelled":
        outcome = "final" if _is_last(equals) else "renewed"
    return Renewal(outcome, narrowest(windows, value.when))


def _is_last(equals: Sequence[Claim]) -> bool:
    """True where enough of the outlets that speak of the order call it the last one.

    Not all that tell a renewal say so; but where one page calls it the last, and those
    that follow do not take it up, it was that page's slip. Before it was first said nobody could.
    """
    told = [c for c in equals if isinstance(c.value, Renewal) and c.value.outcome == "final"]
    first = min((c.published for c in told), default=date.max)
    since = {c.outlet for c in equals if c.published >= first}
    return bool(told) and len({c.outlet for c in told}) >= _SHARE * len(since)


def _doubted(claim: Claim, doubts: Doubts) -> bool:
    """True where "not renewed yet" takes a renewal back; a cancellation it leaves alone."""
    return fate(claim) == "in" and doubts.take_back(claim, dated=_dated(claim))


def _dated(claim: Claim) -> bool:
    return isinstance(claim.value, Renewal) and claim.value.when is not None


def moment(claim: Claim) -> date:
    """The day of the news: when it was announced, where an article tells it later."""
    when = claim.value.when if isinstance(claim.value, Renewal) else None
    announced = when.latest if when is not None else None
    return min(announced or claim.published, claim.published)
