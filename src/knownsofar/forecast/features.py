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
    """How often the series of a group came back, how often that was due, how late in all, how many they are.

    `late` sums the logarithms of the waits that ended, over the mean of all waits'.
    """

    came: int = 0
    due: float = 0.0
    late: float = 0.0
    series: int = 1

    def without(self, other: Group) -> Group:
        """What is left of a group without a part of it."""
        came, due, late, series = (mine - its for mine, its in zip(self, other, strict=True))
        return Group(int(came), max(due, 0.0), late, int(series))

    def record(self) -> float:
        """How much more often than others its series came back, given how long they waited, as a logarithm.

        log((came + k) / (due + k)) is a gamma-Poisson frailty with k = `_POOLED`: small groups stay near all.
        """
        return math.log((self.came + _POOLED) / (self.due + _POOLED))

    def usual(self) -> float:
        """How much longer than others' its waits were, as a logarithm, pooled alike."""
        return self.late / (self.came + _POOLED)


_NOBODY = Group(series=0)


class Records:
    """The records of all groups of series."""

    def __init__(self, groups: Sequence[Mapping[str, Group]], own: Mapping[str, Group] | None = None) -> None:
        """`groups`: by name, for each of `GROUPS`; `own`: by id, what each series gave to all its groups."""
        self.groups = groups
        self._own = own or {}

    def of(self, series: Series) -> list[float]:
        """Three numbers for each kind of group that a series is in: the mean record, how much that rests on,
        and the mean usual wait. Its own waits are left out: they are columns of their own, and what trees are
        fitted on was learnt from others too."""
        row: list[float] = []
        own = self._own.get(series.id, _NOBODY)
        for names_of, table in zip(GROUPS, self.groups, strict=True):
            groups = [table[name].without(own) if name in table else _NOBODY for name in names_of(series)]
            row += [
                _mean([group.record() for group in groups]),
                math.log1p(max((group.due for group in groups), default=0.0)),
                _mean([group.usual() for group in groups]),
            ]
        return row


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else math.nan


def records_of(seen: Seen, due: Floats) -> Records:
    """The records of all groups; `due`: for each wait, the premieres to be expected while it was seen."""
    logs = np.log(np.maximum(seen.days, 1.0))
    late = np.where(seen.came, logs - (logs[seen.came].mean() if seen.came.any() else 0.0), 0.0)
    sums: dict[str, Floats] = {}
    whose = {}
    for wait, *numbers in zip(seen.waits, seen.came, due, late, strict=True):
        sums[wait.series.id] = sums.get(wait.series.id, np.zeros(3)) + numbers
        whose[wait.series.id] = wait.series
    own = {key: Group(int(came), float(due), float(late)) for key, (came, due, late) in sums.items()}
    return Records([_together(names_of, whose, own) for names_of in GROUPS], own)


def _together(
    names_of: Callable[[Series], Sequence[str]], whose: Mapping[str, Series], own: Mapping[str, Group]
) -> dict[str, Group]:
    members: defaultdict[str, list[Group]] = defaultdict(list)
    for key, series in whose.items():
        for name in dict.fromkeys(names_of(series)):  # one platform may be there under two names
            members[name].append(own[key])
    return {
        name: Group(*(sum(numbers) for numbers in zip(*groups, strict=True)))
        for name, groups in members.items()
    }


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
