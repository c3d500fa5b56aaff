"""Scores of forecasts: each a function of arrays, smaller is better unless it says otherwise.

A forecast of a day is a row of chances on a grid of days after the cut: the
chance that it has come by then. Between the days of the grid, and from 0 at the
cut, the chance grows evenly; beyond the last day nothing is said.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
LEAST = 1e-6
"""The least chance that the log score credits: one sure mistake costs 13.8, not infinity."""


def brier(chance: Floats, came: Bools) -> Floats:
    """The squared error of each chance; its mean is the Brier score (Brier 1950, Mon. Weather Rev. 78:1)."""
    return (chance - came) ** 2


def log_score(chance: Floats, came: Bools) -> Floats:
    """Minus the natural logarithm of the chance given to what came, no less than `LEAST` (Good 1952, JRSS B
    14:107)."""
    return -np.log(np.maximum(np.where(came, chance, 1 - chance), LEAST))


def auc(chance: Floats, came: Bools) -> float:
    """How often one that came had the greater chance than one that did not, ties counting half (Mann and
    Whitney 1947; Hanley and McNeil 1982, Radiology 143:29). Greater is better; NaN when all are alike."""
    positives = int(came.sum())
    negatives = len(came) - positives
    if not positives or not negatives:
        return float("nan")
    _, place, counts = np.unique(chance, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    return float((ranks[came].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def calibration_bins(
    chance: Floats, came: Bools, bins: int = 10, equal: Literal["width", "count"] = "width"
) -> list[tuple[float, float, int]]:
    """(mean chance, share that came, rows) of each bin that holds anything: bins of equal width on 0 to 1, or
    of equal count in order of chance."""
    if equal == "width":
        index = np.minimum((chance * bins).astype(np.int64), bins - 1)
    else:
        index = np.empty(len(chance), np.int64)
        index[np.argsort(chance, kind="stable")] = np.arange(len(chance)) * bins // max(1, len(chance))
    members = [index == b for b in range(bins)]
    return [(float(chance[m].mean()), float(came[m].mean()), int(m.sum())) for m in members if m.any()]


def calibration_error(
    chance: Floats, came: Bools, bins: int = 10, equal: Literal["width", "count"] = "width"
) -> float:
    """How far the chances of a bin lie from the share that came, weighted by rows (Naeini, Cooper and
    Hauskrecht 2015, AAAI: expected calibration error)."""
    found = calibration_bins(chance, came, bins, equal)
    total = sum(rows for _, _, rows in found)
    return sum(rows * abs(mean - share) for mean, share, rows in found) / total if total else float("nan")


def chance_at(within: Floats, grid: Floats, days: Floats | float) -> Floats:
    """The chance by `days` of each row, read off between the days of the grid.

    within: (rows, grid); grid: (grid,) growing, above 0; days: one number, or one a row. Days past the grid
    get its last chance.
    """
    curve = np.concatenate([np.zeros((len(within), 1)), within], axis=1)
    marks = np.concatenate([[0.0], grid])
    day = np.clip(np.broadcast_to(np.asarray(days, np.float64), (len(within),)), 0, marks[-1])
    left = np.minimum(np.searchsorted(marks, day, side="right") - 1, len(marks) - 2)
    share = (day - marks[left]) / (marks[left + 1] - marks[left])
    rows = np.arange(len(within))
    low: Floats = curve[rows, left]
    found: Floats = low + share * (curve[rows, left + 1] - low)
    return found


def crps(within: Floats, grid: Floats, day: Floats, bound: Floats | float) -> Floats:
    """The continuous ranked probability score of each row in days, over the days up to `bound` alone: the
    integral from 0 to min(bound, last day of the grid) of (chance by t - whether it had come by t)² dt.

    What happens after the bound is not known and not scored, so the score is proper under censoring at the
    end (Matheson and Winkler 1976, Manag. Sci. 22:1087; restricted as in Gneiting and Ranjan 2011, JBES
    29:411). day: when it came, in days after the cut; infinity where it has not.
    """
    end = np.minimum(np.broadcast_to(np.asarray(bound, np.float64), day.shape), grid[-1])
    turn = np.clip(day, 0, end)
    before = _integral(within, grid, turn)
    rest = 1 - within
    start = np.ones((len(within), 1))
    after = _integral(rest, grid, end, start) - _integral(rest, grid, turn, start)
    return before + after


def _integral(curve: Floats, grid: Floats, upto: Floats, start: Floats | None = None) -> Floats:
    """The integral of the squared curve, straight between its points, from 0 to `upto` of each row."""
    first = np.zeros((len(curve), 1)) if start is None else start
    points = np.concatenate([first, curve], axis=1)
    marks = np.concatenate([[0.0], grid])
    low, high = points[:, :-1], points[:, 1:]
    areas = np.diff(marks) * (low**2 + low * high + high**2) / 3
    whole = np.concatenate([np.zeros((len(curve), 1)), np.cumsum(areas, axis=1)], axis=1)
    left = np.minimum(np.searchsorted(marks, upto, side="right") - 1, len(marks) - 2)
    rows = np.arange(len(curve))
    reach = upto - marks[left]
    a: Floats = points[rows, left]
    b = a + (points[rows, left + 1] - a) * reach / (marks[left + 1] - marks[left])
    found: Floats = whole[rows, left] + reach * (a**2 + a * b + b**2) / 3
    return found


def place_in_forecast(within: Floats, grid: Floats, day: Floats, bound: float) -> Floats:
    """Where the day that came fell in the forecast of it, given that it comes by `bound`: chance by that day
    over chance by the bound (the probability integral transform: Dawid 1984, JRSS A 147:278).

    Even on 0 to 1 when the forecast is true, censored or not: what comes by the end is distributed as the
    forecast cut there. NaN where it has not come by the bound, or where the forecast gave that no chance.
    """
    end = min(bound, float(grid[-1]))
    total = chance_at(within, grid, end)
    known = (day <= end) & (total > 0)
    shown = chance_at(within, grid, np.where(known, day, 0.0))
    return np.where(known, shown / np.where(total > 0, total, 1.0), np.nan)


def coverage(places: Floats, share: float) -> float:
    """How many of the days that came lay in the middle `share` of their forecast (Gneiting, Balabdaoui and
    Raftery 2007, JRSS B 69:243); `share` itself is the aim. NaN places count for nothing."""
    known = places[~np.isnan(places)]
    tail = (1 - share) / 2
    return float(np.mean((known >= tail) & (known <= 1 - tail))) if len(known) else float("nan")
