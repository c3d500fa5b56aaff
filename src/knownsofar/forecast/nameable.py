"""Precedents that may be named: waits of known series, and those most like the one in question."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import islice

import msgspec

from knownsofar.forecast.history import PARTS, Series, Waiting, waits
from knownsofar.forecast.kinds import kind_of_names
from knownsofar.forecast.platforms import folded
from knownsofar.model.folding import fold
from knownsofar.model.outlook import PastWait

SHOWN = 8
_KEPT = 32
"""Orders that are kept: of the packaged precedents each takes 6 kB."""
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


class Nearby:
    """Precedents that may be named, in the order in which they are like a wait.

    That order hangs on the platforms, countries and number of the season that is waited for, and not on
    the day: all precedents grow old alike.
    """

    def __init__(self, precedents: Sequence[Nameable]) -> None:
        self._precedents = tuple(precedents)
        self._in_order = lru_cache(maxsize=_KEPT)(self._sorted)

    def nearest(self, wait: Waiting, as_of: date) -> tuple[PastWait, ...]:
        """The precedents most like a wait, of those that had ended by `as_of` and were longer than it so far.

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
        name, series = fold(wait.series.name), wait.series
        shortest, longest = max(elapsed + 1, PARTS), max(elapsed, 0) + _LONGER
        others = (
            one
            for one in self._in_order(series.networks, series.countries, wait.season)
            if shortest <= one.waited <= longest and one.premiere <= as_of
        )
        chosen: dict[tuple[str, int], Nameable] = {}  # a history may hold what the package names too
        for one in islice(others, 4 * SHOWN):
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

    def _sorted(
        self, networks: tuple[str, ...], countries: tuple[str, ...], season: int
    ) -> tuple[Nameable, ...]:
        platforms, kind = {folded(name) for name in networks}, kind_of_names(networks, countries)

        def far(one: Nameable) -> tuple[float, str, int]:
            distance = (
                (0.0 if folded(one.platform) in platforms else 1.0)
                + (0.0 if kind_of_names((one.platform,), (one.country,)) == kind else 1.5)
                + (0.0 if one.country in countries else 1.5)
                + min(abs(one.season - season), 4) * 0.4
                + (date.max - one.premiere).days / 365.0 * 0.15
            )
            return round(distance, 6), one.series, one.season

        return tuple(sorted(self._precedents, key=far))
