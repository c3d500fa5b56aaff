"""What a wait looks like from outside: numbers for the model, from what was known when it began.

A wait is a row. The columns of `matrix` do not change while it lasts; those
of `moments` do (time waited, time of year). Nothing looks past the premiere
that the wait began with, but for the end of the season that it began with,
and that only once it has been.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from knownsofar.forecast.history import PARTS, Season, Series, Waiting
from knownsofar.forecast.periods import Flags, Floats, Ints
from knownsofar.forecast.platforms import folded

_YEAR = 365.25
_POOLED = 3.0
"""How many expected premieres a group must have seen before its own record weighs half."""
_GENRES = 12
MOMENTS = 7
"""Columns that change while one waits (`moments`)."""
_EPOCH = date(2000, 1, 1).toordinal()


def _platforms(series: Series) -> list[str]:
    return [folded(network) for network in series.networks]


GROUPS: tuple[Callable[[Series], Sequence[str]], ...] = (
    _platforms,
    lambda series: [f"{platform}, {series.kind}" for platform in _platforms(series) if series.kind],
    lambda series: [f"{platform}, {series.language}" for platform in _platforms(series) if series.language],
    lambda series: series.countries,
    lambda series: [f"{country}, {series.kind}" for country in series.countries if series.kind],
    lambda series: [series.language] if series.language else [],
    lambda series: series.genres,
    lambda series: [series.kind] if series.kind else [],
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
    before, told = wait.series.seasons, wait.series.genres
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
        *(float(genre in told) if told else np.nan for genre in genres),
    ]


def ending(season: Season) -> list[float]:
    """Days from first to last episode and the number of episodes; nan while it runs."""
    if season.last is None:
        return [np.nan, np.nan]
    return [(season.last - season.premiere).days, np.nan if season.episodes is None else season.episodes]


class Group(NamedTuple):
    """How often the series of a group came back, how often that was due, and how many series they are."""

    came: int
    due: float
    series: int


class Records:
    """How much more often than others, given how long they waited, the series of a group came back.

    A group's record is log((came + k) / (due + k)): a gamma-Poisson frailty
    with `_POOLED` = k, so that small groups stay near their kind.
    """

    def __init__(self, groups: Sequence[Mapping[str, Group]]) -> None:
        """`groups`: by name, for each of `GROUPS`."""
        self.groups = groups

    def of(self, series: Series) -> list[float]:
        """The records of a series' groups, the mean of each kind of group, and how much they rest on."""
        row: list[float] = []
        for names_of, table in zip(GROUPS, self.groups, strict=True):
            entries = [table.get(name, _NOBODY) for name in names_of(series)]
            logs = [math.log((came + _POOLED) / (due + _POOLED)) for came, due, _ in entries]
            row.append(sum(logs) / len(logs) if logs else math.nan)
            row.append(math.log1p(max((due for _, due, _ in entries), default=0.0)))
        return row


_NOBODY = Group(0, 0.0, 0)


def records_of(seen: Seen, due: Floats) -> Records:
    """The records of all groups; `due`: for each wait, the premieres to be expected while it was seen."""
    groups = []
    for names_of in GROUPS:
        came: defaultdict[str, int] = defaultdict(int)
        expected: defaultdict[str, float] = defaultdict(float)
        who: defaultdict[str, set[str]] = defaultdict(set)
        for wait, ended, share in zip(seen.waits, seen.came.tolist(), due.tolist(), strict=True):
            for name in names_of(wait.series):
                came[name] += ended
                expected[name] += share
                who[name].add(wait.series.id)
        groups.append({name: Group(came[name], expected[name], len(who[name])) for name in who})
    return Records(groups)


def frequent_genres(series: Iterable[Series]) -> tuple[str, ...]:
    """The genres that get a column of their own."""
    counts = Counter(genre for one in series for genre in one.genres)
    return tuple(name for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_GENRES])


def moments(since: Ints, middles: Floats, gaps: Floats, endings: Floats, latest: int) -> list[Floats]:
    """What changes while one waits, at `middles` days of waiting.

    All of shape (n,), but `endings` (n, 2): the days (as ordinals) on which
    the waits began, the wait before, and how the season before ended. All
    times after the ordinal `latest` are one, a year before the fit: else the
    last weeks before it, a December or a June, would stand for all that comes.
    """
    day = since + middles
    after = middles - endings[:, 0]
    return [
        middles,
        (np.minimum(day, latest) - _EPOCH) / _YEAR,
        (day - _EPOCH) % _YEAR,
        np.where(after > 0, after, np.nan),
        np.where(after > 0, endings[:, 0], np.nan),
        np.where(after > 0, endings[:, 1], np.nan),
        middles - gaps,
    ]


def matrix(
    rows: Sequence[Waiting],
    own_columns: Floats,
    which: Ints,
    middles: Floats,
    latest: int,
    hidden: Flags | None = None,
) -> Floats:
    """One row for each period, as the trees want them: shape (n, MOMENTS + own columns).

    `which` wait it is of, and the `middles` of the periods in days waited;
    `hidden` waits show no ending; for `latest` see `moments`.
    """
    since = np.array([wait.since.toordinal() for wait in rows])
    endings = np.array([ending(wait.series.seasons[-1]) for wait in rows], dtype=np.float64)
    if hidden is not None:
        endings[hidden] = np.nan
    before = own_columns[which, 0]
    return np.column_stack(
        [*moments(since[which], middles, before, endings[which], latest), own_columns[which]]
    )
