"""The outlets by what their word was worth: track records with intervals, lead times, who repeats whom."""

from __future__ import annotations

import msgspec

from knownsofar.publish.page import rung
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.site.library import Library, Outlet, TrackRecord
from knownsofar.publish.words import plural

_KINDS = {
    "renewal": "whether a season comes",
    "release": "when it comes",
    "production": "filming",
    "delay": "delays",
    "cast": "who is in it",
    "crew": "who makes it",
    "episodes": "how many episodes",
    "trailer": "trailers",
    "platform": "where it is shown",
}
_PAIRS = 60  # pairs of who repeats whom that are listed


class Worth(msgspec.Struct, frozen=True, kw_only=True):
    """A record: in words, and its interval in per cent of the width, with the likeliest value."""

    certainty: str
    kind: str
    words: str
    low: float
    width: float
    at: float
    title: str


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """One outlet. `right` of `settled` claims held; `ahead` says by how much it is early, "" for not."""

    name: str
    outlet: Outlet
    right: int
    settled: int
    ahead: str
    worths: tuple[Worth, ...]
    shares: tuple[tuple[str, float, float], ...]


class Pair(msgspec.Struct, frozen=True):
    """`copier` repeated `articles` of `of`; `width` is how wide that is drawn, in per cent."""

    copier: str
    of: str
    articles: str
    width: float


class Voices(msgspec.Struct, frozen=True):
    """All outlets, those who were early and right first; and who repeats whom, the most first."""

    voices: tuple[Voice, ...]
    pairs: tuple[Pair, ...]
    settled: int


def voices_of(library: Library) -> Voices:
    """What the page of sources shows."""
    voices = sorted((_voice(outlet) for outlet in library.outlets), key=_order)
    pairs = [(times, outlet.name, of) for outlet in library.outlets for of, times in outlet.copies.items()]
    pairs.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    most = pairs[0][0] if pairs else 1
    return Voices(
        tuple(voices),
        tuple(
            Pair(clean(who, NAME), clean(of, NAME), plural(times, "article"), round(100 * times / most, 1))
            for times, who, of in pairs[:_PAIRS]
        ),
        sum(voice.settled for voice in voices),
    )


def _order(voice: Voice) -> tuple[bool, float, int, int, str]:
    lead = voice.outlet.lead_days
    return (lead is None, -(lead or 0.0), -voice.settled, -voice.outlet.claims, voice.name)


def _voice(outlet: Outlet) -> Voice:
    records = sorted(outlet.records, key=lambda r: (rung(r.certainty), -(r.right + r.wrong), r.predicate))
    return Voice(
        name=clean(outlet.name, NAME),
        outlet=outlet,
        right=outlet.right,
        settled=outlet.settled,
        ahead=_days(outlet.lead_days) if outlet.lead_days is not None else "",
        worths=tuple(map(_worth, records)),
        shares=_shares(outlet),
    )


def _days(lead: float) -> str:
    return f"{plural(round(lead), 'day')} ahead"


def _worth(record: TrackRecord) -> Worth:
    low, high, likely = (100 * share for share in (record.low, record.high, record.reliability))
    tried = record.right + record.wrong
    early = f", {_days(record.lead)}" if record.lead is not None else ""
    return Worth(
        certainty=record.certainty,
        kind=_KINDS.get(record.predicate, record.predicate),
        words=f"{record.right} of {tried} right{early}",
        low=round(low, 1),
        width=round(high - low, 1),
        at=round(likely, 1),
        title=f"The next one holds with {likely:.0f}\u00a0%, at 90 % between {low:.0f} and {high:.0f}\u00a0%",
    )


def _shares(outlet: Outlet) -> tuple[tuple[str, float, float], ...]:
    """The certainties of its claims as parts of a bar: each with where it begins and how wide it is."""
    found, place = [], 0.0
    for name in ("official", "reported", "rumored", "predicted"):
        part = 100 * getattr(outlet, name) / outlet.claims if outlet.claims else 0.0
        if part:
            found.append((name, round(place, 1), round(part, 1)))
        place += part
    return tuple(found)
