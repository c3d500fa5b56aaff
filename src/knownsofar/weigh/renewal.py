"""Is there to be this season? Renewed, cancelled, or nobody has said yet; none of it for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from knownsofar.model import Claim, Renewal, Window
from knownsofar.weigh.facts import Ids, Verdict, decide, narrowest, overrides, strongest, without

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
    claims: Sequence[Claim], finals: Sequence[Claim], ids: Ids, *, season: int
) -> Verdict | None:
    """The verdict on `claims` of renewal of one season.

    `finals` are claims that the season before was to be the last; they are
    weighed against this season, unless their own article says that this season is coming.
    Where one of them wins, the belief is theirs: of the season before, and final.
    """
    told = [c for c in claims if isinstance(c.value, Renewal)]
    everything = [*finals, *told]
    denials = [c for c in told if fate(c) == "not yet"]
    events = [c for c in everything if _is_final(c, finals) or fate(c) in ("in", "out")]
    coming = {(c.url, c.certainty) for c in told if fate(c) == "in"}
    standing = [
        c
        for c in events
        if not any(overrides(q, c, dated=_dated(c)) for q in denials)
        if not (_is_final(c, finals) and (c.url, c.certainty) in coming)
    ]
    candidates = standing or events
    if denials:
        doubt = strongest(denials)
        candidates = [c for c in standing if c.certainty.rank <= doubt.certainty.rank] or denials
    if not candidates:
        candidates = [c for c in told if fate(c) == "not out"]
    if not candidates:
        return None
    lead = strongest(candidates, tie=lambda c: int(not _is_final(c, finals)))

    def agrees(one: Claim, other: Claim) -> bool | None:
        return _AGREE.get((_fate(one, finals), _fate(other, finals)))

    struck = without(events, standing)
    about = lead.season if _is_final(lead, finals) else season
    return decide(
        lead, everything, agrees, ids, season=about, value=_value(lead, told, finals), struck=struck
    )


def fate(claim: Claim) -> Fate:
    """What a claim of renewal says of the season that it names."""
    if isinstance(claim.value, Renewal) and claim.value.outcome == "cancelled":
        return "out" if claim.polarity else "not out"
    return "in" if claim.polarity else "not yet"


def _fate(claim: Claim, finals: Sequence[Claim]) -> Fate:
    return "out" if _is_final(claim, finals) else fate(claim)


def _is_final(claim: Claim, finals: Sequence[Claim]) -> bool:
    return any(claim is f for f in finals)


def _value(lead: Claim, told: Sequence[Claim], finals: Sequence[Claim]) -> Renewal | None:
    """The leading value with what its equals add: that it is the last, and when it was announced."""
    value = lead.value
    if not isinstance(value, Renewal) or not lead.polarity or _is_final(lead, finals):
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


def _dated(claim: Claim) -> bool:
    return isinstance(claim.value, Renewal) and claim.value.when is not None
