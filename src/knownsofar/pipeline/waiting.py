"""A dossier -> who waits: the series and its earlier seasons, as far as is known, to ask the precedents.

Where its articles say little, less is known, not something else: what is not
said stays open, and the outlook says that it rests on less.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

import msgspec

from knownsofar.identify import Origin
from knownsofar.model import Certainty, Claim, Dossier, Episodes, Platform, Release, Window

_DATED = 31  # days: a premiere that is known no better is known to the month
_VAGUE = 366  # days: a premiere that is known no better tells hardly more than the oldest article
_SURE = ("official", "reported", "disputed")


class Before(msgspec.Struct, frozen=True):
    """An earlier season, as articles tell it: the day of its premiere and how many episodes it had."""

    number: int
    premiere: date
    episodes: int | None


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of who waits.

    `since` is the premiere of the season before, `exact` where it is told to the
    month at least. Else it is the middle of the window that is told, or where
    none is, the day of the oldest article, which it was no later than.
    """

    season: int
    since: date
    exact: bool
    networks: tuple[str, ...]
    before: tuple[Before, ...]
    origin: Origin


def known_of(dossier: Dossier, origin: Origin) -> Known | None:
    """What a dossier knows of who waits; None for a first season, which waits for nothing that was."""
    season = dossier.season or 2  # unnumbered: the season after one or more
    if season == 1 or not dossier.claims:
        return None
    before = seasons_before(dossier, season)
    last = before[-1].premiere if before and before[-1].number == season - 1 else None
    return Known(
        season=season,
        since=last or _about(dossier, season - 1),
        exact=last is not None,
        networks=networks_of(dossier),
        before=before if last is not None else (),
        origin=origin,
    )


def _about(dossier: Dossier, season: int) -> date:
    """When a season premiered whose month is not told: the middle of its window, or the oldest article."""
    oldest = min(claim.published for claim in dossier.claims)
    windows = [w for w in _windows(dossier, season) if (w.days or _VAGUE + 1) <= _VAGUE]
    shortest = min(windows, key=lambda window: window.days or 0, default=None)
    return min(_middle(shortest), dossier.as_of) if shortest is not None else oldest


def networks_of(dossier: Dossier) -> tuple[str, ...]:
    """Where the season, or else the series, is surely shown; the best vouched for first, two at most."""
    told = [b for b in dossier.beliefs if isinstance(b.value, Platform) and b.polarity and b.label in _SURE]
    own = [b for b in told if b.season == dossier.season] or told
    own.sort(key=lambda b: (_SURE.index(b.label), -len(b.supporting)))
    names = dict.fromkeys(b.value.name for b in own if isinstance(b.value, Platform))
    return tuple(names)[:2]


def seasons_before(dossier: Dossier, season: int) -> tuple[Before, ...]:
    """The earlier seasons whose premieres are told, by number."""
    found: list[Before] = []
    for number in sorted({c.season for c in dossier.claims if c.season is not None and c.season < season}):
        premiere = _premiere(dossier, number)
        if premiere is not None and (not found or premiere > found[-1].premiere):
            found.append(Before(number, premiere, _episodes(dossier, number)))
    return tuple(found)


def _premiere(dossier: Dossier, season: int) -> date | None:
    """The first day of a season: as believed where there is a belief, else as most articles tell it."""
    days = [_middle(w) for w in _windows(dossier, season) if w.days is not None and w.days <= _DATED]
    past = [day for day in days if day <= dossier.as_of]
    return Counter(past).most_common(1)[0][0] if past else None


def _windows(dossier: Dossier, season: int) -> list[Window]:
    """The windows in which a season premiered, as believed, or else as told."""
    believed = [
        b.value.window
        for b in dossier.beliefs
        if isinstance(b.value, Release) and b.season == season and b.polarity and b.label in _SURE
    ]
    return believed or [c.value.window for c in _of(dossier, season) if isinstance(c.value, Release)]


def _episodes(dossier: Dossier, season: int) -> int | None:
    believed = [b.value for b in dossier.beliefs if b.season == season and b.polarity and b.label in _SURE]
    counts = [value.count for value in believed if isinstance(value, Episodes)] or [
        c.value.count for c in _of(dossier, season) if isinstance(c.value, Episodes)
    ]
    return Counter(counts).most_common(1)[0][0] if counts else None


def _of(dossier: Dossier, season: int) -> Sequence[Claim]:
    """The claims on a season that a maker or a named outlet stands for."""
    sure = (Certainty.OFFICIAL, Certainty.REPORTED)
    return [c for c in dossier.claims if c.season == season and c.polarity and c.certainty in sure]


def _middle(window: Window) -> date:
    """The middle day of a closed window."""
    assert window.earliest is not None and window.latest is not None  # noqa: S101, PT018
    return window.earliest + (window.latest - window.earliest) / 2
