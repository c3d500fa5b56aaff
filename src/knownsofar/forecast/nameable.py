"""Precedents that may be named: waits of known series, and those most like the one in question."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from heapq import nsmallest

import msgspec

from knownsofar.forecast.history import PARTS, Series, Waiting, waits
from knownsofar.forecast.kinds import kind_of, kind_of_names
from knownsofar.forecast.platforms import folded
from knownsofar.model.folding import fold
from knownsofar.model.outlook import PastWait

SHOWN = 8
_LONGER = 1096
"""Days: a precedent waited at most so much longer than the wait has lasted; revivals are like nothing."""


class Nameable(msgspec.Struct, frozen=True, array_like=True):
    """A wait that ended: facts of data/milestones, and of bangumi-data (CC BY 4.0), see fitted/CREDITS.md."""

    series: str
    season: int
    platform: str
    country: str
    premiere: date
    waited: int


def named_in(history: Sequence[Series]) -> list[Nameable]:
    """The waits of a history that ended: whose it is may name them."""
    return [
        Nameable(
            series.name or series.id,
            after.number,
            next(iter(series.networks), ""),
            next(iter(series.countries), ""),
            after.premiere,
            (after.premiere - before.premiere).days,
        )
        for series in history
        for before, after in waits(series)
    ]


def nearest(wait: Waiting, as_of: date, precedents: Sequence[Nameable]) -> tuple[PastWait, ...]:
    """The precedents most like a wait, of those that had ended by `as_of` and were longer than it is so far.

    The series' own waits come first; then those of its platform, kind of platform, country, place
    among the seasons, and time.
    """
    elapsed = (as_of - wait.since).days
    own = [
        PastWait(
            series=wait.series.name,
            season=after.number,
            premiere=after.premiere,
            waited=(after.premiere - before.premiere).days,
        )
        for before, after in waits(wait.series)
        if after.premiere <= min(as_of, wait.since)
    ]
    networks = {folded(name) for name in wait.series.networks}
    kind, name, today = kind_of(wait.series), fold(wait.series.name), as_of.toordinal()

    def far(one: Nameable) -> tuple[float, str, int]:
        distance = (
            (0.0 if folded(one.platform) in networks else 1.0)
            + (0.0 if kind_of_names((one.platform,), (one.country,)) == kind else 1.5)
            + (0.0 if one.country in wait.series.countries else 1.5)
            + min(abs(one.season - wait.season), 4) * 0.4
            + (today - one.premiere.toordinal()) / 365.0 * 0.15
        )
        return round(distance, 6), one.series, one.season

    others = (
        one
        for one in precedents
        if one.premiere <= as_of and max(elapsed + 1, PARTS) <= one.waited <= max(elapsed, 0) + _LONGER
    )
    chosen: dict[tuple[str, int], Nameable] = {}  # a history may hold what the package names too
    for one in nsmallest(4 * SHOWN, others, key=far):
        if fold(one.series) != name:
            chosen.setdefault((fold(one.series), one.season), one)
    room = SHOWN - min(len(own), SHOWN // 2)
    return (
        *sorted(own, key=lambda past: past.premiere, reverse=True)[: SHOWN // 2],
        *(
            PastWait(series=one.series, season=one.season, premiere=one.premiere, waited=one.waited)
            for one in list(chosen.values())[:room]
        ),
    )
