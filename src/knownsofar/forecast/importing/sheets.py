"""CSV files of one's own: in the columns of a history, or with a name and a premiere on each line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from knownsofar.errors import ShapeError
from knownsofar.forecast.importing.told import (
    SEASONS,
    SERIES,
    Item,
    Told,
    ToldSeason,
    plain,
    season_row,
    series_row,
)
from knownsofar.forecast.tables import columns_of, parts, rows
from knownsofar.model.folding import fold_words

_OWN = ("name", "season", "premiere")
_MORE = ("id", "last", "episodes", "platform", "country", "language", "type", "genres")


def read_sheet(path: Path) -> Iterator[Item]:
    """What the rows of a CSV tell; which of the three kinds it is, its columns say.

    Raises UnreadableError for a file that is no CSV, and ShapeError for one
    with other columns.
    """
    columns = columns_of(path)
    if {*SEASONS} <= {*columns}:
        return _seasons(path)
    if {*SERIES} <= {*columns}:
        return _series(path)
    if {*_OWN} <= {*columns}:
        return _own(path, tuple(name for name in _MORE if name in columns))
    raise ShapeError(
        "has neither the columns name, season and premiere, nor those of series.csv or seasons.csv; "
        "docs/commands/precedents.md lists them",
        where=str(path),
    )


def _series(path: Path) -> Iterator[Item]:
    seen: set[str] = set()
    for where, row in rows(path, SERIES):
        key = plain(row["tmdb_id"])
        if not key:
            yield ShapeError("a series without tmdb_id", where=where)
        elif key in seen:
            yield ShapeError(f"tmdb_id {key} stands twice; the first is kept", where=where)
        else:
            seen.add(key)
            named = series_row(
                key, row["name"], kind=row["type"], networks=parts(row["networks"]),
                countries=parts(row["origin_country"]), language=row["original_language"],
                genres=parts(row["genres"]),
            )  # fmt: skip
            yield Told(named, ())


def _seasons(path: Path) -> Iterator[Item]:
    for where, row in rows(path, SEASONS):
        try:
            told = season_row(
                row["tmdb_id"], row["season"], premiere=row["season_air_date"],
                episodes=row["episode_count"], first=row["first_ep_date"], last=row["last_ep_date"],
            )  # fmt: skip
            yield ToldSeason(told, where, once=True)
        except ShapeError as error:
            yield ShapeError(error.message, where=where)


def _own(path: Path, more: tuple[str, ...]) -> Iterator[Item]:
    """A series is its id, or its name where there is none; what is told of it stands in its first row."""
    seen: set[str] = set()
    for where, read in rows(path, (*_OWN, *more)):
        row = dict.fromkeys(_MORE, "") | read
        name = fold_words(row["name"])
        if not name:
            yield ShapeError("a season without the name of its series", where=where)
            continue
        key = f"own:{row['id'] or name}"
        try:
            told = season_row(
                key, row["season"], premiere=row["premiere"], episodes=row["episodes"], last=row["last"]
            )
        except ShapeError as error:
            yield ShapeError(error.message, where=where)
            continue
        if key not in seen:
            seen.add(key)
            named = series_row(
                key, row["name"], kind=row["type"] or "Scripted", networks=parts(row["platform"]),
                countries=parts(row["country"]), language=row["language"], genres=parts(row["genres"]),
            )  # fmt: skip
            yield Told(named, ())
        yield ToldSeason(told, where, once=True)
