"""What a wait looks like from outside: numbers for the model, from what was known when it began.

A wait is a row. The columns of `matrix` do not change while it lasts; those
of `moments` do (time waited, time of year). Nothing looks past the premiere
that the wait began with, but for the end of the season that it began with,
and that only once it has been.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from knownsofar.forecast.history import PARTS, Season, Series, Waiting
from knownsofar.forecast.periods import Flags, Floats, Ints

_YEAR = 365.25
_POOLED = 3.0
"""How many expected premieres a group must have seen before its own record weighs half."""
_GENRES = 12
_EPOCH = date(2000, 1, 1).toordinal()
GROUPS: tuple[Callable[[Series], Sequence[str]], ...] = (
    lambda series: series.networks,
    lambda series: [f"{network}, {series.kind}" for network in series.networks],
    lambda series: [f"{network}, {series.language}" for network in series.networks],
    lambda series: series.countries,
    lambda series: [f"{country}, {series.kind}" for country in series.countries],
    lambda series: [series.language],
    lambda series: series.genres,
    lambda series: [series.kind],
)
"""What series have in common: groups whose records are learnt, partially pooled (`Records`)."""


class Seen(NamedTuple):
    """Waits, how many days of each have been seen, and whether it then ended in a premiere."""

    waits: Sequence[Waiting]
    days: Floats
    came: Flags

    def only(self, places: Ints) -> Seen:
        """Those at some places."""
        return Seen([self.waits[n] for n in places], self.days[places], self.came[places])


def own(wait: Waiting, genres: Sequence[str]) -> list[float]:
    """The wait's own numbers, with a flag for each of `genres`; nan for what is not known.

    The wait before (or nan) comes first.
    """
    before = wait.series.seasons
    gaps = [days for a, b in pairwise(before) if (days := (b.premiere - a.premiere).days) >= PARTS]
    lasts = [(s.last - s.premiere).days for s in before[:-1] if s.last is not None]
    episodes = [s.episodes for s in before[:-1] if s.episodes]
    return [
        gaps[-1] if gaps else np.nan,
        wait.season,
        len(before),
        gaps[-2] if len(gaps) > 1 else np.nan,
        float(np.median(gaps)) if gaps else np.nan,
        max(gaps) if gaps else np.nan,
        float(np.std(np.log(gaps[-4:]))) if len(gaps) > 1 else np.nan,
        episodes[-1] if episodes else np.nan,
        float(np.median(episodes)) if episodes else np.nan,
        before[0].number,
        wait.since.weekday(),
        (wait.since - before[0].premiere).days,
        (wait.since.toordinal() - _EPOCH) / _YEAR,
        wait.since.timetuple().tm_yday,
        float(np.median(lasts)) if lasts else np.nan,
        len(wait.series.networks),
        len(wait.series.countries),
        len(wait.series.genres),
        *(float(genre in wait.series.genres) for genre in genres),
    ]


def ending(season: Season) -> list[float]:
    """Days from first to last episode and the number of episodes; nan while it runs."""
    if season.last is None:
        return [np.nan, np.nan]
    return [(season.last - season.premiere).days, np.nan if season.episodes is None else season.episodes]


class Records:
    """How much more often than others, given how long they waited, the series of a group came back.

    A group's record is log((came + k) / (expected + k)): a gamma-Poisson
    frailty with `_POOLED` = k, so that small groups stay near their kind.
    """

    def __init__(self, seen: Seen, expected: Floats) -> None:
        """`expected`: for each wait, the premieres that were to be expected while it was seen."""
        self._tables: list[dict[str, list[float]]] = []
        for names_of in GROUPS:
            table: dict[str, list[float]] = {}
            for wait, came, due in zip(seen.waits, seen.came, expected, strict=True):
                for name in names_of(wait.series):
                    entry = table.setdefault(name, [0.0, 0.0])
                    entry[0] += float(came)
                    entry[1] += float(due)
            self._tables.append(table)

    def of(self, series: Series) -> list[float]:
        """The records of a series' groups, the mean of each kind of group, and how much they rest on."""
        row: list[float] = []
        for names_of, table in zip(GROUPS, self._tables, strict=True):
            entries = [table.get(name, (0.0, 0.0)) for name in names_of(series)]
            logs = [np.log((came + _POOLED) / (due + _POOLED)) for came, due in entries]
            row.append(float(np.mean(logs)) if logs else np.nan)
            row.append(float(np.log1p(max((due for _, due in entries), default=0.0))))
        return row


def frequent_genres(series: Iterable[Series]) -> tuple[str, ...]:
    """The genres that get a column of their own."""
    counts = Counter(genre for one in series for genre in one.genres)
    return tuple(name for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_GENRES])


def moments(since: Ints, middles: Floats, gaps: Floats, endings: Floats) -> list[Floats]:
    """What changes while one waits, at `middles` days of waiting.

    All of shape (n,), but `endings` (n, 2): the days (as ordinals) on which
    the waits began, the wait before, and how the season before ended.
    """
    day = since + middles
    after = middles - endings[:, 0]
    return [
        middles,
        (day - _EPOCH) / _YEAR,
        (day - _EPOCH) % _YEAR,
        np.where(after > 0, after, np.nan),
        np.where(after > 0, endings[:, 0], np.nan),
        np.where(after > 0, endings[:, 1], np.nan),
        middles - gaps,
    ]
