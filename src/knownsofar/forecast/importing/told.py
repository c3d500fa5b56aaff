"""What an imported record tells: a series with its seasons, or one season of a series told elsewhere."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from knownsofar.errors import InputError, ShapeError
from knownsofar.forecast.tables import day as day_of
from knownsofar.forecast.tables import number

SERIES = ("tmdb_id", "name", "type", "networks", "origin_country", "original_language", "genres")
SEASONS = ("tmdb_id", "season", "season_air_date", "episode_count", "first_ep_date", "last_ep_date")
"""The columns that docs/interfaces.md counts on."""
_LONGEST = 300
"""Characters of a name that are kept."""


class Told(NamedTuple):
    """A series: `row` has the columns of `SERIES`, each of `seasons` those of `SEASONS`."""

    row: tuple[str, ...]
    seasons: tuple[tuple[str, ...], ...]


class ToldSeason(NamedTuple):
    """A season by itself, with the columns of `SEASONS`; `once` where a second of its number is a slip."""

    row: tuple[str, ...]
    where: str
    once: bool


Item = Told | ToldSeason | InputError


def series_row(
    key: str,
    name: str | None,
    *,
    kind: str | None,
    networks: Iterable[str | None],
    countries: Iterable[str | None],
    language: str | None,
    genres: Iterable[str | None],
) -> tuple[str, ...]:
    """The columns of `SERIES`."""
    return (
        plain(key), plain(name), plain(kind), _listed(networks), _listed(countries), plain(language),
        _listed(genres),
    )  # fmt: skip


def season_row(
    key: str,
    season: int | str | None,
    *,
    premiere: str | None = None,
    episodes: int | str | None = None,
    first: str | None = None,
    last: str | None = None,
) -> tuple[str, ...]:
    """The columns of `SEASONS`, checked as `load_history` checks them. Raises ShapeError."""
    which = number(_words(season), "season")
    if which is None:
        raise ShapeError("a season without a number")
    begins = day_of(plain(first), "first day") or day_of(plain(premiere), "first day")
    ends = day_of(plain(last), "last day")
    if begins and ends and ends < begins:
        raise ShapeError(f"season {which} ends on {ends}, before it begins on {begins}")
    count = number(_words(episodes), "number of episodes")
    opening = day_of(plain(premiere), "first day")
    return (
        plain(key), str(which), _day(opening), "" if count is None else str(count),
        _day(day_of(plain(first), "first day")), _day(ends),
    )  # fmt: skip


def seasons_of(
    told: Iterable[tuple[str, dict[str, object]]], where: str
) -> Iterator[tuple[str, ...] | InputError]:
    """The rows of seasons, each told by its series and the arguments of `season_row`; an error for each that
    makes no sense, or that stands twice."""
    seen: set[str] = set()
    for key, fields in told:
        try:
            row = season_row(key, **fields)  # type: ignore[arg-type]
            if row[1] in seen:
                raise ShapeError(f"season {row[1]} of {key} stands twice; the first is kept")
            seen.add(row[1])
            yield row
        except ShapeError as error:
            yield ShapeError(
                f"season {str(fields.get('season'))[:20]} of {key}: {error.message}", where=where
            )


def span(days: Iterable[str | None]) -> tuple[str | None, str | None]:
    """The first and the last of some days (YYYY-MM-DD), of those that are any; one that is none stays and
    is refused with its season."""
    found = sorted(day for day in days if day)
    return (found[0], found[-1]) if found else (None, None)


def plain(words: str | None) -> str:
    """Without control characters and marks that turn text round, and no longer than a name is."""
    kept = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in (words or "")[:_LONGEST])
    return " ".join(kept.split())


def _listed(words: Iterable[str | None]) -> str:
    """Several names in a field: `|` divides them, and none stands twice."""
    return "|".join(dict.fromkeys(name for word in words if (name := plain(word).replace("|", "/"))))


def _words(value: int | str | None) -> str:
    return "" if value is None else plain(str(value))


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
