"""Is there to be this season? Renewed, cancelled, or nobody has said yet; none of it for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from knownsofar.model import Claim, Renewal, Window
from knownsofar.weigh.facts import Doubts, Ids, Verdict, decide, narrowest, strongest, without

Fate = Literal["in", "out", "not yet", "not out"]
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
    claims: Sequence[Claim], finals: Sequence[Claim], ids: Ids, *, season: int | None
) -> Verdict | None:
    """The verdict on `claims` of renewal of one season.

    `finals` are claims that the season before was to be the last; they are
    weighed against this season, unless their own article says that this season is coming.
    Where one of them wins, the belief is theirs: of the season before, and final.
    """
    told = [c for c in claims if isinstance(c.value, Renewal)]
    last = {id(c) for c in finals}
    everything = [*finals, *told]
    denials = [c for c in told if fate(c) == "not yet"]
    events = [c for c in everything if id(c) in last or fate(c) in ("in", "out")]
    coming = {(c.url, c.certainty) for c in told if fate(c) == "in"}
    doubts = Doubts(denials)
    standing = [
        c for c in events if not ((c.url, c.certainty) in coming if id(c) in last else _doubted(c, doubts))
    ]
    candidates = standing or events
    if denials:
        doubt = strongest(denials)
        candidates = [c for c in standing if c.certainty.rank <= doubt.certainty.rank] or denials
    if not candidates:
        candidates = [c for c in told if fate(c) == "not out"]
    if not candidates:
        return None
    lead = strongest(candidates, lambda c: int(id(c) not in last) + int(fate(c) == "out"), _moment)

    def fate_of_ours(claim: Claim) -> Fate:
        return "out" if id(claim) in last else fate(claim)

    def agrees(one: Claim, other: Claim) -> bool | None:
        return _AGREE.get((fate_of_ours(one), fate_of_ours(other)))

    struck = without(events, standing)
    about = lead.season if id(lead) in last else season
    return decide(
        lead,
        everything,
        agrees,
        ids,
        season=about,
        value=None if id(lead) in last else _value(lead, told),
        struck=struck,
        moment=_moment,
    )


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
    equals = [
        c.value
        for c in told
        if c.certainty is lead.certainty and c.polarity and isinstance(c.value, Renewal)
        if fate(c) == fate(lead)
    ]
    outcome = "final" if any(v.outcome == "final" for v in equals) else value.outcome
    return Renewal(outcome, _announced(value.when, [v.when for v in equals]))


def _announced(own: Window | None, others: Sequence[Window | None]) -> Window | None:
    """The narrowest day or window of the announcement that fits the leading claim's own."""
    return narrowest(others, own)


def _doubted(claim: Claim, doubts: Doubts) -> bool:
    """True where "not renewed yet" takes a renewal back; a cancellation it leaves alone."""
    dated = isinstance(claim.value, Renewal) and claim.value.when is not None
    return fate(claim) == "in" and doubts.take_back(claim, dated=dated)


def _moment(claim: Claim) -> date:
    """The day of the news: when it was announced, where an article tells it later."""
    when = claim.value.when if isinstance(claim.value, Renewal) else None
    announced = when.latest if when is not None else None
    return min(announced or claim.published, claim.published)
