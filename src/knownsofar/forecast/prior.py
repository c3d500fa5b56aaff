"""The prior: when a next season comes, and whether, from precedents alone.

A discrete-time hazard: for each bin of days waited, the chance that the next
season premieres in it given that it has not before, by gradient-boosted trees
on one row for each wait and bin (Tutz and Schmid 2016, Modeling Discrete
Time-to-Event Data). Waits that have not ended are in it up to the day of the
fit, so that long ones are not missed. The chance that a season never comes is
what the small hazards of the late bins leave.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

import msgspec
import numpy as np

from knownsofar.errors import UsageError
from knownsofar.forecast.features import Records, Seen, ending, frequent_genres, moments, own
from knownsofar.forecast.history import Series, Waiting, until, waiting, waits
from knownsofar.forecast.periods import (
    MIDDLES,
    Flags,
    Floats,
    Ints,
    Periods,
    bin_of,
    chance_within,
    periods_of,
    spread,
)

HORIZONS: Ints = np.floor(np.arange(1, 121) * 365.25 / 12).astype(np.int64)
"""Days after the cut, monthly up to ten years; 182, 365, 730 and 1095 are among them."""

_LONGEST = 7300.0
"""Days: who has waited longer is taken to have waited so long; the ten years after it are in the bins."""
_FEWEST = 40
"""Ended waits: with fewer precedents all share one hazard."""
_SUREST = 0.998
"""No precedents make it surer than this that a season comes: one in 500 ends against all of them."""
_FOLDS = 5
_RUNNING = 0.15
"""Share of precedents whose ending is hidden, so that what has no ending yet is no riddle."""
_KEPT = ((40, 0.5), (10_000, 0.15))
"""Up to which bin which share of the periods in which nothing came is kept (and weighs the more)."""
_SEED = 20220522


class Model(Protocol):
    """A forecast."""

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """The chance that each season has premiered within each of `HORIZONS` after `day`.

        Shape (len(rows), len(HORIZONS)), non-decreasing; what the last one lacks of 1 never comes.
        """
        ...


class _Trees(Protocol):
    """What scikit-learn's classifiers do here."""

    def predict_proba(self, rows: Floats) -> Any:
        """Shape (n, 2): the chance that nothing comes in a period, and that it does."""
        ...


class Prior:
    """Fitted hazards, a `Model`; made by `fit_prior`."""

    def __init__(self, trees: _Trees, records: Records, genres: tuple[str, ...]) -> None:
        """`trees` were fitted on the columns that `records` and `genres` make."""
        self._trees = trees
        self._records = records
        self._genres = genres

    def within(self, rows: Sequence[Waiting], day: date, horizons: Ints = HORIZONS) -> Floats:
        """See `Model`; other horizons, rising and up to ten years, may be asked for."""
        if not rows:
            return np.zeros((0, len(horizons)))
        waited = np.array([min(float((day - wait.since).days), _LONGEST) for wait in rows])
        which, bins = spread(bin_of(waited), bin_of(waited + horizons[-1]))
        own_columns = np.array(
            [[*own(w, self._genres), *self._records.of(w.series)] for w in rows], dtype=np.float64
        )
        with _one_thread():
            chances = self._trees.predict_proba(_matrix(rows, own_columns, which, bins))[:, 1]
        return _SUREST * chance_within(chances, which, bins, waited, horizons)


class _Alike:
    """One hazard for all: where precedents are too few for trees. Half a premiere is added to them."""

    def __init__(self, periods: Periods) -> None:
        self._chance = (periods.came.sum() + 0.5) / (periods.weight.sum() + 25.0)

    def predict_proba(self, rows: Floats) -> Floats:
        """The same for each row."""
        return np.tile([1.0 - self._chance, self._chance], (len(rows), 1))


def fit_prior(history: Sequence[Series], day: date) -> Prior:
    """Fit on what was known on `day` alone. Raises UsageError where scikit-learn is not installed."""
    seen = seen_until(history, day)
    periods = periods_of(seen.days, seen.came)
    expected = _expected(seen, periods)
    genres = frequent_genres(wait.series for wait in seen.waits)
    records = Records(seen, expected)
    if seen.came.sum() < _FEWEST:
        return Prior(_Alike(periods), records, genres)
    random = np.random.default_rng(_SEED)
    others = _records_of_others(seen, expected, random)
    own_columns = np.array(
        [[*own(w, genres), *row] for w, row in zip(seen.waits, others, strict=True)], dtype=np.float64
    )
    return Prior(_fit_trees(seen, own_columns, _sampled(periods, random), random), records, genres)


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


def _expected(seen: Seen, periods: Periods) -> Floats:
    """For each wait, the premieres due while it was seen if all first (and all later) seasons were alike."""
    later = np.array([len(wait.series.seasons) > 1 for wait in seen.waits], dtype=np.int64)
    cell = periods.bins * 2 + later[periods.which]
    base = np.bincount(cell, periods.came * 1.0) / np.maximum(np.bincount(cell, periods.weight), 1e-9)
    due = np.zeros(len(seen.waits))
    np.add.at(due, periods.which, base[cell] * periods.weight)
    return due


def _records_of_others(seen: Seen, expected: Floats, random: np.random.Generator) -> list[list[float]]:
    """The records of each wait's groups, learnt from series of other folds: none may see its own end."""
    ids = sorted({wait.series.id for wait in seen.waits})
    fold_of = dict(zip(ids, random.permutation(len(ids)) % _FOLDS, strict=True))
    folds = np.array([fold_of[wait.series.id] for wait in seen.waits])
    others = []
    for fold in range(_FOLDS):
        places = np.flatnonzero(folds != fold)
        others.append(Records(seen.only(places), expected[places]))
    return [others[fold].of(wait.series) for wait, fold in zip(seen.waits, folds, strict=True)]


def _sampled(periods: Periods, random: np.random.Generator) -> Periods:
    """All periods in which a season came, and some of those in which none did, which stand for the others."""
    share = np.select([periods.bins < upto for upto, _ in _KEPT], [share for _, share in _KEPT])
    share[periods.came] = 1.0
    kept = (random.random(len(share)) < share) & (periods.weight > 0)
    return Periods(
        periods.which[kept], periods.bins[kept], periods.came[kept], periods.weight[kept] / share[kept]
    )


def _fit_trees(seen: Seen, own_columns: Floats, periods: Periods, random: np.random.Generator) -> _Trees:
    try:
        from sklearn.ensemble import HistGradientBoostingClassifier
    except ImportError as error:
        raise UsageError("a forecast needs scikit-learn: pip install 'knownsofar[forecast]'") from error
    hidden: Flags = random.random(len(seen.waits)) < _RUNNING
    trees = HistGradientBoostingClassifier(
        max_iter=220,
        learning_rate=0.06,
        max_leaf_nodes=48,
        max_features=0.3,  # of the columns at each split: many say nearly the same
        min_samples_leaf=300,
        l2_regularization=100.0,
        early_stopping=False,
        random_state=_SEED,
    )
    with _one_thread():
        trees.fit(
            _matrix(seen.waits, own_columns, periods.which, periods.bins, hidden),
            periods.came,
            sample_weight=periods.weight,
        )
    return trees  # type: ignore[no-any-return]


def _matrix(
    rows: Sequence[Waiting], own_columns: Floats, which: Ints, bins: Ints, hidden: Flags | None = None
) -> Floats:
    """One row for each wait and bin, as the trees want them; `hidden` waits show no ending."""
    since = np.array([wait.since.toordinal() for wait in rows])
    endings = np.array([ending(wait.series.seasons[-1]) for wait in rows], dtype=np.float64)
    if hidden is not None:
        endings[hidden] = np.nan
    before = own_columns[which, 0]
    return np.column_stack(
        [*moments(since[which], MIDDLES[bins], before, endings[which]), own_columns[which]]
    )


def _one_thread() -> Any:
    """OpenMP's threads wait for each other by spinning: on a busy machine two take ten times as long."""
    try:
        from threadpoolctl import threadpool_limits
    except ImportError:  # it comes with scikit-learn; without that there are no threads
        from contextlib import nullcontext

        return nullcontext()
    return threadpool_limits(limits=1, user_api="openmp")
