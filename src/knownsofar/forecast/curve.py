"""A distribution over the days after one day, and never: what every outlook is made of."""

from __future__ import annotations

from datetime import date
from math import sqrt
from typing import NamedTuple

import numpy as np

from knownsofar.forecast.periods import Floats, Ints

LAST = 3652
"""Days: what has not come in ten years never comes."""
AFTER: Floats = np.arange(LAST + 1, dtype=np.float64)
"""Days after the curve's day: 0 is that day itself."""
WEEKLY: Ints = np.append(np.arange(7, LAST, 7), LAST)
"""Where a prior is asked for."""
_TINY = 1e-300
_ODD = 0.1
_ODDLY = 2.5
"""Share of waits that are out of the ordinary, and how many times as wide theirs are."""


class Curve(NamedTuple):
    """Chances that sum to 1: `days`, shape (LAST + 1,), to premiere on each of `AFTER`; and `never`."""

    days: Floats
    never: float

    @property
    def comes(self) -> float:
        """The chance that it comes at all."""
        return float(self.days.sum())

    def within(self, days: int) -> float:
        """The chance to have come within so many days."""
        return min(1.0, float(self.days[: max(0, days + 1)].sum()))

    def between(self, span: slice) -> float:
        """The chance of a span of days."""
        return float(self.days[span].sum())

    def quantile(self, share: float) -> int:
        """The day by which `share` of what comes at all has come."""
        sums = np.cumsum(self.days)
        return int(np.searchsorted(sums, share * sums[-1]))


def curve(days: Floats, never: float) -> Curve:
    """Weights that need not sum to 1, as a distribution. If there are none, it never comes."""
    total = float(days.sum()) + never
    if not np.isfinite(total) or total <= _TINY:
        return Curve(np.zeros(LAST + 1), 1.0)
    return Curve(days / total, never / total)


def coming(days: Floats, never: float) -> Curve:
    """Weights of days, given that it comes, and the chance that it does not.

    Where no day has weight nothing is said about days, and it never comes.
    """
    total = float(days.sum())
    if not np.isfinite(total) or total <= _TINY:
        return Curve(np.zeros(LAST + 1), 1.0)
    return Curve(days * ((1.0 - never) / total), never)


def mixed(first: Curve, other: Curve, share: float) -> Curve:
    """`share` of the first, the rest of the other."""
    return Curve(
        share * first.days + (1.0 - share) * other.days, share * first.never + (1.0 - share) * other.never
    )


def from_weekly(chances: Floats, later: int = 0) -> Curve:
    """The chances to have come within each of `WEEKLY`, shape (len(WEEKLY),), with the days between filled in.

    `later`: so many days after the curve's day those of the chances begin.
    """
    sums = np.interp(AFTER - later, np.append(0, WEEKLY), np.append(0.0, chances))
    days = np.maximum(np.diff(sums, prepend=0.0), 0.0)
    return Curve(days, max(0.0, 1.0 - float(days.sum())))


def span(earliest: date | None, latest: date | None, day: date) -> slice:
    """A window as places in a curve's days, as of `day`; empty where it lies outside of them. None is open."""
    first = 0 if earliest is None else (earliest - day).days
    last = LAST if latest is None else (latest - day).days
    return slice(min(max(first, 0), LAST + 1), min(max(last + 1, 0), LAST + 1))


def log_normal_tail(days: Floats, centre: float, spread: float) -> Floats:
    """The chance that a log-normal wait is longer than `days`; 1 where they are not positive."""
    logs = np.log(np.maximum(days, 0.5))
    return np.where(days > 0, 0.5 * _erfc((logs - centre) / (spread * sqrt(2.0))), 1.0)


def heavy_tail(days: Floats, centre: float, spread: float) -> Floats:
    """As `log_normal_tail`, but for one wait in ten, which is that much less certain: strikes, recasts, wars."""
    return (1.0 - _ODD) * log_normal_tail(days, centre, spread) + _ODD * log_normal_tail(
        days, centre, _ODDLY * spread
    )


def _erfc(x: Floats) -> Floats:
    """The complementary error function within 1.2e-7 (Numerical Recipes, 3rd ed., 6.2.2, as published there)."""
    t = 1.0 / (1.0 + 0.5 * np.abs(x))
    series = np.full_like(t, 0.17087277)
    for c in (-0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196,
              1.00002368, -1.26551223):  # fmt: skip
        series = series * t + c
    tail = t * np.exp(series - x * x)
    return np.where(x >= 0, tail, 2.0 - tail)
