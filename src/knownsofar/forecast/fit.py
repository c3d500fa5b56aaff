"""Fitting the prior, on what was known on a day; scikit-learn does it, and is imported for nothing else.

Waits that have not ended are in it up to the day of the fit, so that long ones are not missed.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import msgspec
import numpy as np

from knownsofar.forecast.features import Records, Seen, frequent_genres, matrix, own, records_of
from knownsofar.forecast.history import Series, Waiting, until, waiting, waits
from knownsofar.forecast.periods import Floats, Ints, Periods, periods_of
from knownsofar.forecast.prior import Prior, latest_of
from knownsofar.forecast.reach import reach_of
from knownsofar.forecast.trees import Trees, constant, flattened

_FEWEST = 40
"""Ended waits: with fewer precedents all share one hazard."""
_FOLDS = 5
_RUNNING = 0.15
"""Share of precedents whose ending is hidden, so that what has no ending yet is no riddle."""
_UNTOLD = 0.1
"""Share of precedents of which about half of what is told is hidden, so that what articles leave out is none
either."""
_KEPT = ((40, 0.3), (10_000, 0.1))
"""Up to which bin which share of the periods in which nothing came is kept (and weighs the more)."""
_MODELS = 3
"""Fits whose log-odds are averaged: each sees other periods in which nothing came, and other columns."""
_SEED = 20220522
SETTINGS: dict[str, Any] = {
    "max_iter": 160,
    "learning_rate": 0.08,
    "max_leaf_nodes": 48,
    "max_features": 0.3,  # of the columns at each split: many say nearly the same
    "min_samples_leaf": 300,
    "l2_regularization": 100.0,
}
"""Of scikit-learn's trees."""


class Boosted:
    """Hazards by scikit-learn's trees."""

    def __init__(self, models: Sequence[Any], columns: int) -> None:
        """Their log-odds are averaged."""
        self._models = models
        self._columns = columns

    def chances(self, rows: Floats) -> Floats:
        """See `Hazards`."""
        with _one_thread():
            sums = sum(model.decision_function(rows) for model in self._models)
        found: Floats = 1.0 / (1.0 + np.exp(-sums / len(self._models)))
        return found

    def flat(self) -> Trees:
        """The same without scikit-learn."""
        return flattened(self._models, self._columns)


def fit_prior(history: Sequence[Series], day: date) -> Prior:
    """Fit on what was known on `day` alone. The order of the history does not matter."""
    seen = seen_until(history, day)
    periods = periods_of(seen.days, seen.came)
    due = _due(seen, periods)
    genres = frequent_genres(wait.series for wait in seen.waits)
    records, reach = records_of(seen, due), reach_of(seen)
    if seen.came.sum() < _FEWEST:
        return Prior(_alike(periods), records, genres, reach, day)
    random = np.random.default_rng(_SEED)
    told = seen._replace(waits=_told(seen.waits, random))
    columns = _columns(told, _of_others(seen, due, random), genres)
    samples = [_sampled(periods, draw) for draw in random.spawn(_MODELS)]
    hidden = [draw.random(len(seen.waits)) < _RUNNING for draw in random.spawn(_MODELS)]
    tables = [
        matrix(told.waits, columns, sample.which, sample.middle, latest_of(day), running)
        for sample, running in zip(samples, hidden, strict=True)
    ]
    return Prior(_boosted(tables, samples), records, genres, reach, day)


def _alike(periods: Periods) -> Trees:
    """One hazard for all: where precedents are too few for trees. Half a premiere is added to them."""
    return constant(float((periods.came.sum() + 0.5) / (periods.weight.sum() + 25.0)), columns=0)


def seen_until(history: Sequence[Series], day: date) -> Seen:
    """All waits known on a day, ended and not; the order of the history does not matter."""
    known = sorted(until(history, day), key=lambda series: series.id)
    found: list[tuple[Waiting, int, bool]] = []
    for series in known:
        for before, after in waits(series):
            past = tuple(season for season in series.seasons if season.number <= before.number)
            wait = Waiting(msgspec.structs.replace(series, seasons=past), after.number, before.premiere)
            found.append((wait, (after.premiere - before.premiere).days, True))
    found += [(wait, (day - wait.since).days, False) for wait in waiting(known, day)]
    return Seen(
        [wait for wait, _, _ in found],
        np.array([days for _, days, _ in found], dtype=np.float64),
        np.array([came for _, _, came in found], dtype=np.bool_),
    )


def _due(seen: Seen, periods: Periods) -> Floats:
    """For each wait, the premieres due while it was seen if all first (and all later) seasons were alike."""
    later = np.array([len(wait.series.seasons) > 1 for wait in seen.waits], dtype=np.int64)
    cell = periods.bins * 2 + later[periods.which]
    base = np.bincount(cell, periods.came * 1.0) / np.maximum(np.bincount(cell, periods.weight), 1e-9)
    due = np.zeros(len(seen.waits))
    np.add.at(due, periods.which, base[cell] * periods.weight)
    return due


def _told(waits: Sequence[Waiting], random: np.random.Generator) -> list[Waiting]:
    """The waits with some of what is known of some left out, all seasons but the last among it."""
    found = list(waits)
    for place in np.flatnonzero(random.random(len(waits)) < _UNTOLD).tolist():
        series = waits[place].series
        nothing = {
            "networks": (),
            "countries": (),
            "language": "",
            "kind": "",
            "genres": (),
            "seasons": series.seasons[-1:],
        }
        left_out = {field: nothing[field] for field in nothing if random.random() < 0.5}
        found[place] = msgspec.structs.replace(
            waits[place], series=msgspec.structs.replace(series, **left_out)
        )
    return found


def _of_others(seen: Seen, due: Floats, random: np.random.Generator) -> tuple[Ints, list[Records]]:
    """The fold of each wait's series, and each fold's records by all others: none may see its own end."""
    ids = sorted({wait.series.id for wait in seen.waits})
    fold_of = dict(zip(ids, random.permutation(len(ids)) % _FOLDS, strict=True))
    folds = np.array([fold_of[wait.series.id] for wait in seen.waits])
    places = [np.flatnonzero(folds != fold) for fold in range(_FOLDS)]
    return folds, [records_of(seen.only(where), due[where]) for where in places]


def _columns(told: Seen, others: tuple[Ints, list[Records]], genres: Sequence[str]) -> Floats:
    rows = [
        [*own(wait, genres), *others[1][fold].of(wait.series)]
        for wait, fold in zip(told.waits, others[0], strict=True)
    ]
    return np.array(rows, dtype=np.float64)


def _sampled(periods: Periods, random: np.random.Generator) -> Periods:
    """All periods in which a season came, and some of those in which none did, which stand for the others."""
    share = np.select([periods.bins < upto for upto, _ in _KEPT], [share for _, share in _KEPT])
    share[periods.came] = 1.0
    kept = (random.random(len(share)) < share) & (periods.weight > 0)
    which, bins, came, weight, middle = periods
    return Periods(which[kept], bins[kept], came[kept], weight[kept] / share[kept], middle[kept])


def _boosted(tables: Sequence[Floats], samples: Sequence[Periods]) -> Boosted:
    """A model for each sample of the periods, two at a time: most of a fit is done without Python's lock."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    models = [
        HistGradientBoostingClassifier(**SETTINGS, early_stopping=False, random_state=_SEED + place)
        for place in range(len(tables))
    ]
    with _one_thread(), ThreadPoolExecutor(2) as threads:
        fits = [
            threads.submit(model.fit, _told_of(table), sample.came, sample_weight=sample.weight)
            for model, table, sample in zip(models, tables, samples, strict=True)
        ]
        return Boosted([fit.result() for fit in fits], tables[0].shape[1])


def _told_of(table: Floats) -> Floats:
    """A table in which no column is empty: scikit-learn 1.9 ends with an error there, and learns nothing from
    a column that is all alike."""
    return np.where(np.isnan(table).all(axis=0), 0.0, table)


def _one_thread() -> Any:
    """OpenMP's threads wait for each other by spinning: on a busy machine two take ten times as long."""
    from threadpoolctl import threadpool_limits  # comes with scikit-learn

    return threadpool_limits(limits=1, user_api="openmp")
