"""Forecasts that the prior has to beat, made of counts alone; each is fitted on a history cut at its day.

All take the waits that went on within the last `WINDOW` days: older ones enter
late (left truncation), the running ones are censored at the day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from knownsofar.forecast.backtest import Fit
from knownsofar.forecast.history import Series, Waiting
from knownsofar.forecast.prior import HORIZONS
from knownsofar.forecast.spells import Spells, asked, learn

Floats = NDArray[np.float64]
WINDOW = 1096
"""Three years: of three, five and ten the best for the curves at the cuts 2018-10-01 and 2022-10-01."""
STEP = 7
"""Days in a bin of waiting time."""
BINS = 40 * 366 // STEP
"""Forty years of waiting; later bins share the last one's hazard."""
SHRINK = 5.0
"""Waits' worth of everybody's hazard that is mixed into a network's."""
SINCE_BEFORE = 30
"""Bins that the wait before fills, when waits are measured by it."""


def exposure(
    spells: Spells, day: date, window: int | None = None
) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """(entry, exit, ended) of each wait in days since its premiere, seen from `day - window` to `day`."""
    now = float(day.toordinal())
    entry = np.maximum(0.0, now - (window or WINDOW) - spells.since)
    leave = np.minimum(spells.came, now) - spells.since
    return entry, leave, spells.came < now


class Constant:
    """The share of all that waited a horizon before the day, and in the two years before that, that came."""

    def __init__(self, history: Sequence[Series], day: date) -> None:
        spells = learn(history)
        now = day.toordinal()
        chances = []
        for horizon in HORIZONS:
            waited = came = 0
            for origin in now - int(horizon) - np.arange(0, 731, 91):
                open_ = (spells.since < origin) & (spells.came >= origin)
                waited += int(open_.sum())
                came += int((open_ & (spells.came <= origin + horizon)).sum())
            chances.append(came / waited if waited else 0.0)
        self.chances = np.maximum.accumulate(np.array(chances))

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """The same for every row."""
        return np.tile(self.chances, (len(rows), 1))


def _tally(at: Floats, weights: Floats | None = None) -> Floats:
    index = np.clip(at // STEP, 0, BINS - 1).astype(np.int64)
    return np.bincount(index, weights, BINS).astype(np.float64)


def _counts(entry: Floats, leave: Floats, ended: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """(ends, waits at risk) of each bin, a wait counting in every bin that it reaches."""
    live = leave > entry
    entry, leave, ended = entry[live], leave[live], ended[live]
    entered = np.cumsum(_tally(entry))
    left = np.cumsum(_tally(leave)) - _tally(leave)
    return _tally(leave[ended]), entered - left


def _conditional(survival: Floats, waited: Floats) -> Floats:
    """The chance to have come within each horizon, given the wait so far: 1 - S(w + h) / S(w).

    survival: (rows or 1, BINS + 1), S at the start of each bin.
    """
    rows = np.arange(len(waited)) if len(survival) > 1 else np.zeros(len(waited), np.int64)

    def at(days: Floats) -> Floats:
        place = np.clip(days / STEP, 0, BINS - 1e-9)
        left = place.astype(np.int64)
        low: Floats = survival[rows, left]
        return low + (place - left) * (survival[rows, left + 1] - low)

    now = np.maximum(at(waited), 1e-12)
    return np.stack([1 - np.minimum(1.0, at(waited + float(h)) / now) for h in HORIZONS], axis=1)


def _survival(hazard: Floats) -> Floats:
    grown = np.cumprod(1 - np.minimum(hazard, 1.0), axis=-1)
    return np.concatenate([np.ones((*hazard.shape[:-1], 1)), grown], axis=-1)


class TimeWaited:
    """Kaplan and Meier's curve (1958, JASA 53:457), left-truncated at the wait so far."""

    def __init__(self, history: Sequence[Series], day: date) -> None:
        ends, risk = _counts(*exposure(learn(history), day))
        self.survival = _survival(ends / np.maximum(risk, 1.0))[None, :]

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """By the wait so far alone."""
        return _conditional(self.survival, _waited(rows, day))


def _waited(rows: Sequence[Waiting], day: date) -> Floats:
    return np.array([(day - row.since).days for row in rows], np.float64)


class NetworkAndTimeWaited:
    """A curve for each network, its hazards drawn to everybody's by `SHRINK` waits in each bin."""

    def __init__(self, history: Sequence[Series], day: date) -> None:
        spells = learn(history)
        entry, leave, ended = exposure(spells, day)
        ends, risk = _counts(entry, leave, ended)
        hazard = ends / np.maximum(risk, 1.0)
        networks = spells.words["network"]
        names, place = np.unique(networks, return_inverse=True)
        self.index = {str(name): number + 1 for number, name in enumerate(names)}
        curves = [hazard]
        for number in range(len(names)):
            own = place == number
            own_ends, own_risk = _counts(entry[own], leave[own], ended[own])
            curves.append((own_ends + SHRINK * hazard) / (own_risk + SHRINK))
        self.survival = _survival(np.stack(curves))

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """By the first network and the wait so far."""
        place = [self.index.get(row.series.networks[0] if row.series.networks else "", 0) for row in rows]
        found = np.empty((len(rows), len(HORIZONS)))
        waited = _waited(rows, day)
        for start in range(0, len(rows), 1000):
            part = slice(start, start + 1000)
            found[part] = _conditional(self.survival[place[part]], waited[part])
        return found


class SameWaitAsLastTime:
    """The premiere after as long a wait as the last one, spread as such guesses have erred.

    Kaplan and Meier's curve of the wait over the wait before it (the usual first wait, before a second
    season), given how much of that has passed.
    """

    def __init__(self, history: Sequence[Series], day: date) -> None:
        spells = learn(history)
        entry, leave, ended = exposure(spells, day)
        firsts = leave[ended & (spells.numbers["season"] == 2)]
        self.usual = float(np.median(firsts)) if len(firsts) else 365.0
        scale = self._scale(spells)
        ends, risk = _counts(entry / scale, leave / scale, ended)
        self.survival = _survival(ends / np.maximum(risk, 1.0))[None, :]

    def _scale(self, spells: Spells) -> Floats:
        """Days that a bin stands for, such that the wait before fills `SINCE_BEFORE` bins."""
        before = spells.numbers["waited_before"]
        usual = np.where(np.isnan(before), self.usual, np.maximum(before, 30.0))
        return usual / (STEP * SINCE_BEFORE)

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """By the wait before and the wait so far."""
        scale = self._scale(asked(rows))
        waited = _waited(rows, day)
        place = [np.clip((waited + h) / scale / STEP, 0, BINS) for h in (0, *HORIZONS)]
        curve = [np.interp(p, np.arange(BINS + 1), self.survival[0]) for p in place]
        now = np.maximum(curve[0], 1e-12)
        return np.stack([1 - np.minimum(1.0, s / now) for s in curve[1:]], axis=1)


BASELINES: dict[str, Fit] = {
    "constant": Constant,
    "time waited": TimeWaited,
    "network and time waited": NetworkAndTimeWaited,
    "same wait as last time": SameWaitAsLastTime,
}
