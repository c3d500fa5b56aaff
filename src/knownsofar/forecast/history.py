"""What is known of series and the days of their seasons, on any day, and who waits for a next one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from datetime import date
from itertools import pairwise
from pathlib import Path

import msgspec

from knownsofar.errors import InputError, ShapeError
from knownsofar.forecast.tables import day as day_of
from knownsofar.forecast.tables import number, parts, rows
from knownsofar.model.folding import fold, fold_words

PARTS = 60
"""Days: premieres less than this apart are mostly parts of one season (data/precedents)."""

_SERIES = ("tmdb_id", "name", "type", "networks", "origin_country", "original_language", "genres")
_SEASONS = ("tmdb_id", "season", "season_air_date", "episode_count", "first_ep_date", "last_ep_date")


class Season(msgspec.Struct, frozen=True):
    """A season, the days of its first and last episode, and how many it had."""

    number: int
    premiere: date
    last: date | None
    episodes: int | None


class Series(msgspec.Struct, frozen=True):
    """A series with its seasons of known premiere, by number, without specials (season 0)."""

    id: str
    name: str
    kind: str
    networks: tuple[str, ...]
    countries: tuple[str, ...]
    language: str
    genres: tuple[str, ...]
    seasons: tuple[Season, ...]


class Waiting(msgspec.Struct, frozen=True):
    """A series that waits for `season`; `since` is the premiere of the one before it."""

    series: Series
    season: int
    since: date


def load_history(folder: Path) -> tuple[list[Series], list[InputError]]:
    """The series of `series.csv` with the seasons of `seasons.csv`, and the rows that were refused.

    The columns are those that docs/interfaces.md counts on. A refused row is
    left out, the rest is kept. Raises UnreadableError or ShapeError for a
    file that cannot be read at all or lacks a column.
    """
    refused: list[InputError] = []
    known: dict[str, Series] = {}
    for where, row in rows(folder / "series.csv", _SERIES):
        try:
            found = _series(row)
            if found.id in known:
                raise ShapeError(f"tmdb_id {found.id} stands twice; the first is kept")
            known[found.id] = found
        except ShapeError as error:
            refused.append(ShapeError(error.message, where=where))
    seasons: dict[str, dict[int, Season | None]] = {key: {} for key in known}
    for where, row in rows(folder / "seasons.csv", _SEASONS):
        try:
            _add_season(seasons, row)
        except ShapeError as error:
            refused.append(ShapeError(error.message, where=where))
    return [_with_seasons(series, seasons[key]) for key, series in known.items()], refused


def find_series(folder: Path, names: Collection[str]) -> list[Series]:
    """The series of a history that have one of these names, as `fold` spells them; bad rows are left out.

    Raises as `load_history` does.
    """
    known: dict[str, Series] = {}
    for _, row in rows(folder / "series.csv", _SERIES):
        if fold(row["name"]) in names and row["tmdb_id"]:
            known.setdefault(row["tmdb_id"], _series(row))
    if not known:
        return []
    seasons: dict[str, dict[int, Season | None]] = {key: {} for key in known}
    for _, row in rows(folder / "seasons.csv", _SEASONS):
        if row["tmdb_id"] in known:
            with suppress(ShapeError):  # `precedents show` tells what is wrong with it
                _add_season(seasons, row)
    return [_with_seasons(series, seasons[key]) for key, series in known.items()]


def _series(row: dict[str, str]) -> Series:
    if not row["tmdb_id"]:
        raise ShapeError("a series without tmdb_id")
    return Series(
        id=row["tmdb_id"],
        name=row["name"],
        kind=row["type"],
        networks=parts(row["networks"]),
        countries=parts(row["origin_country"]),
        language=row["original_language"],
        genres=parts(row["genres"]),
        seasons=(),
    )


def _add_season(seasons: dict[str, dict[int, Season | None]], row: dict[str, str]) -> None:
    """Put the season of a row where it belongs, None if its premiere is not known. Raises ShapeError."""
    of_series = seasons.get(row["tmdb_id"])
    if of_series is None:
        raise ShapeError(f"tmdb_id {row['tmdb_id'][:40]!r} is not in series.csv")
    which = number(row["season"], "season")
    if which is None:
        raise ShapeError("a season without a number")
    if which in of_series:
        raise ShapeError(f"season {which} of {row['tmdb_id']} stands twice; the first is kept")
    first = day_of(row["first_ep_date"], "first_ep_date")
    premiere = first or day_of(row["season_air_date"], "season_air_date")
    last = day_of(row["last_ep_date"], "last_ep_date")
    if premiere and last and last < premiere:
        raise ShapeError(f"season {which} ends on {last}, before it begins on {premiere}")
    episodes = number(row["episode_count"], "episode_count")
    of_series[which] = Season(which, premiere, last, episodes) if premiere else None


def _with_seasons(series: Series, seasons: dict[int, Season | None]) -> Series:
    kept = sorted((s for n, s in seasons.items() if s and n > 0), key=lambda season: season.number)
    return msgspec.structs.replace(series, seasons=tuple(kept))


def named(history: Sequence[Series], words: str) -> list[Series]:
    """The series of an id, or of a name, however its case, accents and marks are written."""
    name = fold_words(words)
    return [series for series in history if series.id == words or (name and fold_words(series.name) == name)]


def until(history: Sequence[Series], day: date) -> list[Series]:
    """What was known on a day: the seasons that premiered before it, and of them what had been by then.

    The last episode of a season that still ran is left out, and so is their
    number, which nobody could count yet. Series without a season are left out.
    """
    known = []
    for series in history:
        seasons = tuple(_as_of(season, day) for season in series.seasons if season.premiere < day)
        if seasons:
            known.append(msgspec.structs.replace(series, seasons=seasons))
    return known


def _as_of(season: Season, day: date) -> Season:
    if season.last is not None and season.last < day:
        return season
    return Season(season.number, season.premiere, None, None)


def waiting(history: Sequence[Series], day: date) -> list[Waiting]:
    """Every series that waited, on a day, for the season after its last.

    Left out are those whose last premiere is not that of their highest
    number: which one they wait for nobody can say.
    """
    found = []
    for series in until(history, day):
        last = series.seasons[-1]
        if all(season.premiere < last.premiere for season in series.seasons[:-1]):
            found.append(Waiting(series, last.number + 1, last.premiere))
    return found


def waiting_for(
    name: str,
    season: int,
    since: date,
    *,
    networks: Sequence[str] = (),
    countries: Sequence[str] = (),
    language: str = "",
    kind: str = "",
    genres: Sequence[str] = (),
    seasons: Sequence[Season] = (),
) -> Waiting:
    """A wait from what somebody knows: for `season`, since the premiere of the one before it.

    Countries and languages are ISO codes ("KR", "ko"), `kind` and `genres`
    TMDB's words ("Scripted", "Drama"), platforms may be spelt in any way, and
    each may be left out. `seasons` are those before, as many as are known;
    any that do not fit (later numbers or premieres) are passed over. Raises
    ShapeError for a season before which there is none.
    """
    if season < 2:
        raise ShapeError(f"season {season} of {name!r} has none before it to have waited since")
    last = next((s for s in seasons if s.number == season - 1), Season(season - 1, since, None, None))
    end = last.last if last.last and last.last >= since else None
    earlier = {s.number: s for s in seasons if 0 < s.number < season - 1 and s.premiere < since}
    past = (*(earlier[n] for n in sorted(earlier)), Season(season - 1, since, end, last.episodes))
    whose = Series("", name, kind, tuple(networks), tuple(countries), language, tuple(genres), past)
    return Waiting(whose, season, since)


def waits(series: Series) -> Iterator[tuple[Season, Season]]:
    """Each season with the next that came, by number, where no part of a season comes between.

    Seasons that skip a number, or come before the one with a lower number,
    make no wait; nor do premieres less than `PARTS` days apart.
    """
    for before, after in pairwise(series.seasons):
        apart = (after.premiere - before.premiere).days
        if after.number == before.number + 1 and apart >= PARTS:
            yield before, after
