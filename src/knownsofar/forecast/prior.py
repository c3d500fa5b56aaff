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
from functools import lru_cache
from typing import NamedTuple, Protocol

import numpy as np

from knownsofar.forecast.features import MOMENTS, Records, matrix, own
from knownsofar.forecast.history import Season, Series, Waiting
from knownsofar.forecast.periods import MIDDLES, Floats, Ints, ahead, chance_within
from knownsofar.forecast.reach import Reach
from knownsofar.forecast.trees import Trees

HORIZONS: Ints = np.floor(np.arange(1, 121) * 365.25 / 12).astype(np.int64)
"""Days after the cut, monthly up to ten years; 182, 365, 730 and 1095 are among them."""

_LONGEST = 7300.0
"""Days: who has waited longer is taken to have waited so long; the ten years after it are in the bins."""
_SAME = 365
"""Days before a fit that are one time to it."""
_KEPT = 64
"""Waits of which this is kept (`_One`)."""
_SUREST = 0.998
"""No precedents make it surer than this that a season comes: one in 500 ends against all of them."""


def latest_of(fitted: date) -> int:
    """The latest time, as an ordinal, that a fit of that day tells apart: see `features.moments`."""
    return fitted.toordinal() - _SAME


class Model(Protocol):
    """A forecast."""

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """The chance that each season has premiered within each of `HORIZONS` after `day`.

        Shape (len(rows), len(HORIZONS)), non-decreasing; what the last one lacks of 1 never comes.
        """
        ...


class Hazards(Protocol):
    """What tells the chance of a period."""

    def chances(self, rows: Floats) -> Floats:
        """The chance that a season comes in each period, a row of `features.matrix`; shape (n,)."""
        ...

    def flat(self) -> Trees:
        """The same as arrays."""
        ...


class _One(NamedTuple):
    """One wait: its columns, shape (1, n), the trees given these, and its chances in each whole bin.

    The bins are those of `EDGES`; nan until they are reckoned.
    """

    columns: Floats
    trees: Trees
    whole: Floats


class Prior:
    """Fitted hazards, a `Model`; made by `fit_prior` or read by `load_prior`."""

    def __init__(
        self, hazards: Hazards, records: Records, genres: tuple[str, ...], reach: Reach, fitted: date
    ) -> None:
        """`hazards` were fitted, on the day `fitted`, on the columns that `records` and `genres` make."""
        self.hazards = hazards
        self.records = records
        self.genres = genres
        self.reach = reach
        self.fitted = fitted
        self._kept = lru_cache(maxsize=_KEPT)(self._one)

    def within(self, rows: Sequence[Waiting], day: date, horizons: Ints = HORIZONS) -> Floats:
        """See `Model`; other horizons, rising and up to ten years, may be asked for."""
        if not rows:
            return np.zeros((0, len(horizons)))
        waited = np.array([min(float((day - wait.since).days), _LONGEST) for wait in rows])
        which, bins, middles = ahead(waited, int(horizons[-1]))
        if len(rows) == 1:
            chances = self._of_one(rows[0], bins, middles)
        else:
            columns = np.array([self.columns(wait) for wait in rows], dtype=np.float64)
            chances = self.hazards.chances(self._matrix(rows, columns, which, middles))
        return _SUREST * chance_within(chances, which, bins, waited, horizons)

    def _matrix(self, rows: Sequence[Waiting], columns: Floats, which: Ints, middles: Floats) -> Floats:
        return matrix(rows, columns, which, middles, latest_of(self.fitted))

    def _of_one(self, wait: Waiting, bins: Ints, middles: Floats) -> Floats:
        """The chances of one wait. A season is asked about day after day: only what is new is reckoned."""
        kept = self._kept(wait)
        chances, full = kept.whole[bins], middles == MIDDLES[bins]
        new = np.flatnonzero(np.isnan(chances) | ~full)
        if len(new):
            chances[new] = kept.trees.chances(
                self._matrix([wait], kept.columns, np.zeros_like(new), middles[new])
            )
        kept.whole[bins[full]] = chances[full]
        return chances

    def _one(self, wait: Waiting) -> _One:
        columns = np.array([self.columns(wait)], dtype=np.float64)
        known = np.concatenate([np.full(MOMENTS, np.nan), columns[0]])
        return _One(columns, self.hazards.flat().given(known, MOMENTS), np.full(len(MIDDLES), np.nan))

    def columns(self, wait: Waiting) -> list[float]:
        """What does not change while a season waits."""
        return [*own(wait, self.genres), *self.records.of(wait.series)]

    @property
    def width(self) -> int:
        """How many columns `hazards` are asked about."""
        day = date(2000, 1, 1)
        anyone = Series("", "", "", (), (), "", (), (Season(1, day, None, None),))
        return MOMENTS + len(self.columns(Waiting(anyone, 2, day)))

    def support(self, wait: Waiting, day: date) -> str | None:
        """Why precedents hardly reach as far as this wait, in words, or None where they do."""
        return self.reach.of(wait, day, self.records)
