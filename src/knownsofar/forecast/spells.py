"""What a history teaches the baselines: every wait from one premiere to the next, as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from knownsofar.forecast.history import Season, Series, Waiting

NEVER = np.iinfo(np.int64).max // 2
"""The day, as an ordinal, of what has not come."""
PARTS = 60
"""Seasons that start less than these days apart are parts of one."""


class Spell(NamedTuple):
    """A wait: what is known when it begins, and when it ends (ordinals; `NEVER` while it goes on)."""

    network: str
    country: str
    language: str
    kind: str
    genre: str
    season: int
    """The one waited for."""
    since: int
    last: int
    """Day of the last episode seen, `NEVER` while it runs."""
    episodes: float
    waited_before: float
    """Days from the premiere before that of `since`; NaN for a second season."""
    mean_before: float
    first: int
    """Premiere of the first season."""
    came: int


def spells_of(series: Series) -> list[Spell]:
    """The waits of a series in their order, the one that still goes on last."""
    found: list[Spell] = []
    seasons = _whole(series)
    for place, season in enumerate(seasons):
        since = season.premiere.toordinal()
        starts = [s.premiere.toordinal() for s in seasons[: place + 1]]
        waits = np.diff(starts)
        found.append(
            Spell(
                network=series.networks[0] if series.networks else "",
                country=series.countries[0] if series.countries else "",
                language=series.language,
                kind=series.kind,
                genre=series.genres[0] if series.genres else "",
                season=season.number + 1,
                since=since,
                last=season.last.toordinal() if season.last else NEVER,
                episodes=float("nan") if season.episodes is None else season.episodes,
                waited_before=float(waits[-1]) if len(waits) else float("nan"),
                mean_before=float(waits.mean()) if len(waits) else float("nan"),
                first=starts[0],
                came=seasons[place + 1].premiere.toordinal() if place + 1 < len(seasons) else NEVER,
            )
        )
    return found


def _whole(series: Series) -> list[Season]:
    """The numbered seasons in order of premiere, parts of one counted once; one out of order is left out."""
    kept: list[Season] = []
    for season in series.seasons:
        if season.number <= 0 or (kept and season.premiere < kept[-1].premiere):
            continue
        if kept and (season.premiere - kept[-1].premiere).days < PARTS:
            kept[-1] = Season(season.number, kept[-1].premiere, season.last, season.episodes)
        else:
            kept.append(season)
    return kept


class Spells:
    """Waits as columns. `numbers` holds the floats of `NUMBERS`, `words` the texts of `WORDS`."""

    NUMBERS = ("season", "since", "last", "episodes", "waited_before", "mean_before", "first", "came")
    WORDS = ("network", "country", "language", "kind", "genre")

    def __init__(self, spells: Sequence[Spell]) -> None:
        self.numbers = {
            name: np.array([getattr(s, name) for s in spells], np.float64) for name in self.NUMBERS
        }
        self.words: dict[str, NDArray[np.str_]] = {
            name: np.array([getattr(s, name) for s in spells], np.str_) for name in self.WORDS
        }

    def __len__(self) -> int:
        return len(self.numbers["since"])

    @property
    def since(self) -> NDArray[np.float64]:
        """The premiere that each wait began with, as an ordinal."""
        return self.numbers["since"]

    @property
    def came(self) -> NDArray[np.float64]:
        """The premiere that ended each wait, as an ordinal, or `NEVER`."""
        return self.numbers["came"]


def learn(history: Sequence[Series]) -> Spells:
    """Every wait of a history."""
    return Spells([spell for series in history for spell in spells_of(series)])


def asked(rows: Sequence[Waiting]) -> Spells:
    """The wait that each row stands in, as far as its own series tells."""
    return Spells([_current(row) for row in rows])


def _current(row: Waiting) -> Spell:
    found = spells_of(row.series)
    last = found[-1] if found else spells_of(_bare(row))[-1]
    return last._replace(season=row.season, since=row.since.toordinal(), came=NEVER)


def _bare(row: Waiting) -> Series:
    """A series that has a row and no numbered season before it: as if the row told of its only one."""
    only = Season(max(1, row.season - 1), row.since, None, None)
    series = row.series
    return Series(
        id=series.id,
        name=series.name,
        kind=series.kind,
        networks=series.networks,
        countries=series.countries,
        language=series.language,
        genres=series.genres,
        seasons=(only,),
    )
