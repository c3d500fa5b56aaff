"""Many questions at once: will that season of that series come, and when?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import msgspec
import numpy as np

from knownsofar.errors import InputError, ShapeError
from knownsofar.forecast.fit import fit_prior
from knownsofar.forecast.history import Series, Waiting, until
from knownsofar.forecast.periods import Floats
from knownsofar.forecast.prior import HORIZONS, Prior
from knownsofar.forecast.tables import number, rows

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
WITHIN = (182, 365, 730, 1095)

_COLUMNS = ("id", "series_id", "season")
_AT_ONCE = 2000
"""Queries: as many at once take 100 MB."""
_DAYS = np.union1d(np.arange(7, HORIZONS[-1], 7), [*WITHIN, HORIZONS[-1]])
"""Weekly: where the distribution is asked for. What has not come by the last of them never comes."""


class Query(msgspec.Struct, frozen=True):
    """Will that season of that series come? `where` is the line that asks."""

    id: str
    series_id: str
    season: int
    where: str


class Answer(msgspec.Struct, frozen=True):
    """When the season comes, as docs/interfaces.md shows it: quantiles are given that it comes at all,
    within ten years; `within_days` counts from `as_of` and includes the chance that it never does."""

    id: str
    series_id: str
    season: int
    as_of: date
    never: float
    quantiles: dict[str, date]
    within_days: dict[str, float]


def load_queries(path: Path) -> tuple[list[Query], list[InputError]]:
    """The rows `id,series_id,season` of a CSV file, and those that were refused.

    Raises UnreadableError or ShapeError for a file that cannot be read at all or lacks a column.
    """
    found: list[Query] = []
    refused: list[InputError] = []
    for where, row in rows(path, _COLUMNS):
        try:
            season = number(row["season"], "season")
            if not season:
                raise ShapeError("asks for no season: write a number from 1")
            found.append(Query(row["id"], row["series_id"], season, where))
        except ShapeError as error:
            refused.append(ShapeError(error.message, where=where))
    return found, refused


def answer(
    queries: Sequence[Query], history: Sequence[Series], day: date
) -> Iterator[tuple[Series, Answer] | InputError]:
    """An answer to each query, with the series that it is about, by a prior that is fitted on `day`.

    A query about a series that the history does not know, or about a season
    that is not the next one, is an InputError; those come first.
    """
    known = {series.id: series for series in until(history, day)}
    names = {series.id for series in history}
    asked: list[tuple[Query, Waiting]] = []
    for query in queries:
        try:
            asked.append((query, _waiting(query, known, names, day)))
        except ShapeError as error:
            yield error
    if not asked:
        return
    prior = fit_prior(history, day)
    for start in range(0, len(asked), _AT_ONCE):
        yield from _answers(prior, asked[start : start + _AT_ONCE], day)


def _waiting(query: Query, known: dict[str, Series], names: set[str], day: date) -> Waiting:
    """What a query waits for. Raises ShapeError where that cannot be asked."""
    who = f"series {query.series_id!r}"
    if query.series_id not in names:
        raise ShapeError(f"{who} is not in the history", where=query.where)
    if query.series_id not in known:
        raise ShapeError(f"no season of {who} is known to have premiered before {day}", where=query.where)
    series = known[query.series_id]
    last = max(series.seasons, key=lambda season: season.premiere)
    if any(season.number == query.season for season in series.seasons) or query.season < last.number:
        raise ShapeError(f"season {query.season} of {who} has been by {day}", where=query.where)
    following = {last.number + 1, series.seasons[-1].number + 1}  # two where numbers are out of order
    if query.season not in following:
        reason = f"season {query.season} of {who} skips {min(following)}: ask for the next one"
        raise ShapeError(reason, where=query.where)
    past = tuple(season for season in series.seasons if season.number < query.season)
    return Waiting(msgspec.structs.replace(series, seasons=past), query.season, last.premiere)


def _answers(
    prior: Prior, asked: Sequence[tuple[Query, Waiting]], day: date
) -> Iterator[tuple[Series, Answer]]:
    chances = prior.within([wait for _, wait in asked], day, _DAYS)
    for (query, wait), row in zip(asked, chances, strict=True):
        yield (
            wait.series,
            Answer(
                id=query.id,
                series_id=query.series_id,
                season=query.season,
                as_of=day,
                never=round(1.0 - float(row[-1]), 6),
                quantiles={str(q): _quantile(row, q, day) for q in QUANTILES},
                within_days={str(n): round(float(row[np.searchsorted(_DAYS, n)]), 6) for n in WITHIN},
            ),
        )


def _quantile(row: Floats, share: float, day: date) -> date:
    """The day by which `share` of what comes at all has come."""
    days = np.interp(share * row[-1], np.concatenate([[0.0], row]), np.concatenate([[0], _DAYS]))
    return date.fromordinal(min(day.toordinal() + int(np.ceil(days)), date.max.toordinal()))
