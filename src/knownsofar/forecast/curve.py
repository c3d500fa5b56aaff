"""A distribution over the days after one day, and never: what every outlook is made of."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from math import erfc, log, pi, sqrt
from typing import NamedTuple

import numpy as np

from knownsofar.forecast.periods import Floats, Ints

LAST = 3652
"""Days: what has not come in ten years never comes."""
AFTER: Floats = np.arange(LAST + 1, dtype=np.float64)
"""Days after the curve's day: 0 is that day itself."""
WEEKLY: Ints = np.append(np.arange(7, LAST, 7), LAST)
"""Where a prior is asked for."""
TINY = 1e-300
"""Weights that sum to no more are none."""
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
    if not np.isfinite(total) or total <= TINY:
        return Curve(np.zeros(LAST + 1), 1.0)
    return Curve(days / total, never / total)


def coming(days: Floats, never: float) -> Curve:
    """Weights of days, given that it comes, and the chance that it does not.

    Where no day has weight nothing is said about days, and it never comes.
    """
    total = float(days.sum())
    if not np.isfinite(total) or total <= TINY:
        return Curve(np.zeros(LAST + 1), 1.0)
    return Curve(days * ((1.0 - never) / total), never)


def mixed(first: Curve, other: Curve, share: float) -> Curve:
    """`share` of the first, the rest of the other."""
    return Curve(
        share * first.days + (1.0 - share) * other.days, share * first.never + (1.0 - share) * other.never
    )


def from_weekly(chances: Floats, later: int = 0) -> Curve:
    """The chances to have come within each of `WEEKLY`, with the days between filled in.

    `later`: so many days after the curve's day those of the chances begin.
    """
    sums = np.interp(AFTER - later, np.append(0, WEEKLY), np.append(0.0, chances))
    days = np.maximum(np.diff(sums, prepend=0.0), 0.0)
    return Curve(days, max(0.0, 1.0 - float(days.sum())))


def span(earliest: date | None, latest: date | None, day: date) -> slice:
    """A window as places in a curve's days, as of `day`; empty where it lies outside. None is open."""
    first = 0 if earliest is None else (earliest - day).days
    last = LAST if latest is None else (latest - day).days
    return slice(min(max(first, 0), LAST + 1), min(max(last + 1, 0), LAST + 1))


@lru_cache(maxsize=64)  # the same waits are asked for each time that one word is left out
def log_normal(passed: int, centre: float, spread: float) -> Floats:
    """The chance of a log-normal wait, of which so many days have passed, to end on each of `AFTER`.

    What had ended before is left out, so the sum is the chance that it had not. Where `passed` is
    negative the wait begins later. The density in the middle of a day stands for the day; read only.
    """
    days = AFTER + passed
    known = np.maximum(days, 0.5)
    places = (np.log(known) - centre) / spread
    found: Floats = np.exp(-0.5 * places * places) / (known * (spread * sqrt(2.0 * pi)))
    found[days <= 0] = 0.0
    found.flags.writeable = False
    return found


def heavy(passed: int, centre: float, spread: float) -> Floats:
    """As `log_normal`, but one wait in ten is that much less certain: strikes, recasts, wars."""
    usual = log_normal(passed, centre, spread)
    return (1.0 - _ODD) * usual + _ODD * log_normal(passed, centre, _ODDLY * spread)


def heavy_tail(days: float, centre: float, spread: float) -> float:
    """The chance that a wait of `heavy` lasts longer than `days`."""
    usual = log_normal_tail(days, centre, spread)
    return (1.0 - _ODD) * usual + _ODD * log_normal_tail(days, centre, _ODDLY * spread)


def log_normal_tail(days: float, centre: float, spread: float) -> float:
    """The chance that a log-normal wait lasts longer than `days`."""
    return 0.5 * erfc((log(days) - centre) / (spread * sqrt(2.0))) if days > 0 else 1.0
