"""Answers of TMDB's API: a series (`/tv/ID`), also with seasons appended to it, and a season of one.

Fields: https://developer.themoviedb.org/reference/tv-series-details and
https://developer.themoviedb.org/reference/tv-season-details; with
`append_to_response=season/1,season/2` the seasons stand in the answer under
these names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from knownsofar.errors import InputError, ShapeError
from knownsofar.forecast.importing.told import (
    Item,
    Told,
    ToldSeason,
    season_row,
    seasons_of,
    series_row,
    span,
)


class _Named(msgspec.Struct):
    name: str | None = None


class _Episode(msgspec.Struct):
    air_date: str | None = None
    show_id: int | None = None
    season_number: int | None = None
    episode_number: int | None = None


class _Season(msgspec.Struct):
    season_number: int
    air_date: str | None = None
    episode_count: int | None = None
    episodes: list[_Episode] | None = None


class _Series(msgspec.Struct):
    id: int
    name: str
    seasons: list[_Season]
    original_language: str | None = None
    type: str | None = None
    origin_country: list[str] | None = None
    networks: list[_Named] | None = None
    genres: list[_Named] | None = None
    first_air_date: str | None = None
    last_episode_to_air: _Episode | None = None


def is_series(fields: Mapping[str, msgspec.Raw]) -> bool:
    """Whether an object is the answer about a series."""
    return "seasons" in fields and ("first_air_date" in fields or "number_of_seasons" in fields)


def is_season(fields: Mapping[str, msgspec.Raw]) -> bool:
    """Whether an object is the answer about a season."""
    return "season_number" in fields and "episodes" in fields


def read_series(fields: Mapping[str, msgspec.Raw], data: bytes, where: str) -> Iterator[Item]:
    """The series, and an error for each season that makes no sense. Raises msgspec.ValidationError."""
    told = msgspec.json.decode(data, type=_Series)
    appended = {
        season.season_number: season
        for name, raw in fields.items()
        if name.startswith("season/")
        for season in [msgspec.json.decode(raw, type=_Season)]
    }
    key = str(told.id)
    rows: list[tuple[str, ...]] = []
    for row in seasons_of(((key, _days(s, appended, told)) for s in told.seasons), where):
        if isinstance(row, InputError):
            yield row
        else:
            rows.append(row)
    named = series_row(
        key, told.name, kind=told.type, networks=_names(told.networks), genres=_names(told.genres),
        countries=told.origin_country or (), language=told.original_language,
    )  # fmt: skip
    yield Told(named, tuple(rows))


def _days(season: _Season, appended: Mapping[int, _Season], series: _Series) -> dict[str, object]:
    """The arguments of `season_row`: the days of its episodes, or what the series' own answer tells."""
    found = {"season": season.season_number, "premiere": season.air_date, "episodes": season.episode_count}
    if whole := appended.get(season.season_number):
        first, last = span(episode.air_date for episode in whole.episodes or ())
        found |= {"episodes": len(whole.episodes or ()) or season.episode_count}
        return {**found, "first": first, "last": last}
    if season.season_number == 1 and not season.air_date:
        found["premiere"] = series.first_air_date
    final = series.last_episode_to_air
    ended = (
        final is not None
        and final.season_number == season.season_number
        and final.episode_number == season.episode_count
    )
    return {**found, "last": final.air_date if final and ended else None}


def _names(named: list[_Named] | None) -> list[str | None]:
    return [one.name for one in named or ()]


def read_season(data: bytes, where: str) -> ToldSeason:
    """One season. Raises ShapeError where it does not say of which series, msgspec.ValidationError where it
    has another shape."""
    told = msgspec.json.decode(data, type=_Season)
    episodes = told.episodes or []
    series = next((episode.show_id for episode in episodes if episode.show_id), None)
    if series is None:
        raise ShapeError(
            "is a season that does not say of which series (no episodes with a `show_id`); import the "
            "series' answer with append_to_response=season/1,season/2"
        )
    first, last = span(episode.air_date for episode in episodes)
    row = season_row(
        str(series),
        told.season_number,
        premiere=told.air_date,
        episodes=len(episodes),
        first=first,
        last=last,
    )
    return ToldSeason(row, where, once=False)
