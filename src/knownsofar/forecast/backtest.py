"""The back-test: forecasts made on past days from what was known on them, and what came of each.

At every cut a model is fitted on the history as it stood on that day, answers
for every series that waits then, and is scored by what had come by the
snapshot. Whether a row came within a horizon is known when the snapshot lies
past it; a cut too late for that is left out of the horizon, with all its rows:
to keep the early ones alone would flatter the hopeful.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from knownsofar.forecast import scores
from knownsofar.forecast.history import Series, Waiting, until, waiting
from knownsofar.forecast.prior import HORIZONS, Model

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Fit = Callable[[Sequence[Series], date], Model]
"""Makes a model from what was known on a day."""

GRID: Floats = np.asarray(HORIZONS, np.float64)
WITHIN = (182, 365, 730)
"""Horizons of the Brier and log scores, in days."""
YEAR = WITHIN.index(365)
NEAR = 1826
"""Days: the five years of waiting within which a next season is worth asking about."""


class Row(NamedTuple):
    """What a row is broken down by."""

    series: str
    cut: date
    kind: str
    platform: str
    country: str
    season: int
    waited: int


class Answers(NamedTuple):
    """What a model said of every row, as far as it is scored.

    chance: (rows, WITHIN); crps: (rows,) in days; to_end, at_all: (rows,) the place of the premiere in its
    forecast given that it comes by the snapshot, or within the grid; NaN for what has not come.
    """

    chance: Floats
    crps: Floats
    to_end: Floats
    at_all: Floats


class Asking(NamedTuple):
    """A cut: what was known on the day, who waited, and what came of it.

    day: (waits,) days from the cut to the premiere, infinity when it has not come by the snapshot;
    seen: days from the cut to the snapshot.
    """

    cut: date
    known: list[Series]
    waits: list[Waiting]
    day: Floats
    seen: float


class Backtest(NamedTuple):
    """Rows over all cuts, what came of them, and what each model said.

    day: (rows,) days from the cut to the premiere, infinity when it has not come by the snapshot;
    seen: (rows,) days from the cut to the snapshot.
    """

    rows: list[Row]
    day: Floats
    seen: Floats
    answers: dict[str, Answers]


def quarters(first: date, last: date) -> list[date]:
    """The first days of quarters from `first` to `last`, both in."""
    days = [date(year, month, 1) for year in range(first.year, last.year + 1) for month in (1, 4, 7, 10)]
    return [day for day in days if first <= day <= last]


def newest(history: Sequence[Series], today: date) -> date | None:
    """The day up to which a history seems to know what premiered, which nobody wrote down; None for an empty
    one.

    It is the last premiere with at least a quarter as many in the fortnight up to it as in a busy one: what
    is merely planned, weeks or months ahead, is sparse.
    """
    every = sorted(
        s.premiere.toordinal() for series in history for s in series.seasons if s.premiere <= today
    )
    if not every:
        return None
    days = np.array(every, np.int64)
    fresh = np.searchsorted(days, days, "right") - np.searchsorted(days, days - 14, "right")
    return date.fromordinal(int(days[fresh >= np.quantile(fresh, 0.9) / 4][-1]))


def asking_at(
    history: Sequence[Series], cut: date, snapshot: date, kept_back: frozenset[str] = frozenset()
) -> Asking:
    """What was known and asked at a cut, and what had come by the snapshot.

    Where series are kept back (ids), nothing is known of them, and they alone are asked about.
    """
    known = [series for series in until(history, cut) if series.id not in kept_back]
    waits = [wait for wait in waiting(history, cut) if not kept_back or wait.series.id in kept_back]
    return Asking(cut, known, waits, outcomes(history, waits, cut, snapshot), float((snapshot - cut).days))


def outcomes(history: Sequence[Series], rows: Sequence[Waiting], cut: date, snapshot: date) -> Floats:
    """Days from the cut to the premiere of each row's season or a later one; infinity when none had come by
    the snapshot. A history lists some seasons without a day: the next one shows that it came."""
    whole = {series.id: series.seasons for series in history}
    found = np.full(len(rows), np.inf)
    for place, row in enumerate(rows):
        days = [
            (season.premiere - cut).days
            for season in whole[row.series.id]
            if season.number >= row.season and cut <= season.premiere <= snapshot
        ]
        found[place] = min(days, default=np.inf)
    return found


def ask(name: str, fit: Fit, at: Asking) -> Answers:
    """Fit a model at a cut, ask it about the rows, and keep what is scored of it.

    Raises ValueError, with its name, for a model whose chances are none.
    """
    within = np.asarray(fit(at.known, at.cut).within(at.waits, at.cut), np.float64)
    if within.shape != (len(at.waits), len(GRID)) or not np.isfinite(within).all():
        wanted = (len(at.waits), len(GRID))
        raise ValueError(f"{name} does not give finite chances of shape {wanted}, but {within.shape}")
    if within.min(initial=0) < -1e-9 or within.max(initial=0) > 1 + 1e-9 or (np.diff(within) < -1e-9).any():
        raise ValueError(f"chances of {name} are not from 0 to 1, or fall from one horizon to the next")
    return Answers(
        np.stack([scores.chance_at(within, GRID, float(h)) for h in WITHIN], axis=1),
        scores.crps(within, GRID, at.day, at.seen),
        scores.place_in_forecast(within, GRID, at.day, at.seen),
        scores.place_in_forecast(within, GRID, np.where(at.day <= at.seen, at.day, np.inf), np.inf),
    )


def backtest(
    history: Sequence[Series],
    cuts: Sequence[date],
    snapshot: date,
    fits: Mapping[str, Fit],
    *,
    kept_back: frozenset[str] = frozenset(),
    ask: Callable[[str, Fit, Asking], Answers] = ask,
    heard: Callable[[date, str], None] = lambda cut, name: None,
) -> Backtest:
    """Ask every model at every cut. `heard` is told which comes next; `ask` may keep what was said before."""
    rows: list[Row] = []
    days, seen = [], []
    said: dict[str, list[Answers]] = {name: [] for name in fits}
    for cut in cuts:
        at = asking_at(history, cut, snapshot, kept_back)
        rows.extend(_row(wait, cut) for wait in at.waits)
        days.append(at.day)
        seen.append(np.full(len(at.waits), at.seen))
        for name, fit in fits.items():
            heard(cut, name)
            said[name].append(ask(name, fit, at))
    joined = {name: Answers(*map(np.concatenate, zip(*parts, strict=True))) for name, parts in said.items()}
    return Backtest(rows, np.concatenate(days), np.concatenate(seen), joined)


def _row(wait: Waiting, cut: date) -> Row:
    series = wait.series
    return Row(
        series.id,
        cut,
        series.kind,
        series.networks[0] if series.networks else "not told",
        series.countries[0] if series.countries else "not told",
        wait.season,
        (cut - wait.since).days,
    )


def near(rows: Sequence[Row]) -> Bools:
    """Which rows people ask about: waited at most `NEAR` days, and no miniseries."""
    return np.array([row.waited <= NEAR and row.kind != "Miniseries" for row in rows], np.bool_)


def known(found: Backtest, horizon: int) -> Bools:
    """Which rows lie at cuts whose horizon ends by the snapshot."""
    return found.seen >= horizon
