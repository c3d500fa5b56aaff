"""How far precedents reach: where a forecast rests on hardly any, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec
import numpy as np

from knownsofar.forecast.features import GROUPS, Records, Seen
from knownsofar.forecast.history import Series, Waiting

_FEW = 30
"""Precedents: a share that rests on fewer is known to no better than .1 (its standard error)."""
_YEARS = 40
_NUMBERS = 60


class Reach(msgspec.Struct, frozen=True):
    """How many seasons came after as many years or more of waiting, and with as high a number or higher.

    `after` starts with those that came after any wait (0 years), `numbered` with those of any number
    (season 0 or later).
    """

    after: tuple[int, ...]
    numbered: tuple[int, ...]

    def of(self, wait: Waiting, day: date, records: Records) -> str | None:
        """Why precedents hardly reach as far as a wait on a day, or None where they do."""
        reasons = [
            _unknown(wait.series, records),
            self._late((day - wait.since).days // 365),
            self._high(wait.season),
        ]
        return "; ".join(reason for reason in reasons if reason) or None

    def _late(self, years: int) -> str | None:
        years = min(max(years, 0), _YEARS)
        came = self.after[years]
        return _hardly(came, self.after[0], f"after {years} years or more") if came < _FEW else None

    def _high(self, season: int) -> str | None:
        season = min(season, _NUMBERS)
        came = self.numbered[season]
        return _hardly(came, self.numbered[0], f"as season {season} or later") if came < _FEW else None


def reach_of(seen: Seen) -> Reach:
    """How far these waits reach."""
    years = seen.days[seen.came] // 365
    numbers = np.array([wait.season for wait, came in zip(seen.waits, seen.came, strict=True) if came])
    return Reach(_at_least(years, _YEARS), _at_least(numbers, _NUMBERS))


def _at_least(values: Sequence[int] | np.typing.NDArray[np.generic], most: int) -> tuple[int, ...]:
    sizes = np.bincount(np.clip(np.asarray(values, dtype=np.int64), 0, most), minlength=most + 1)
    return tuple(int(size) for size in np.cumsum(sizes[::-1])[::-1])


def _hardly(came: int, all_of_them: int, how: str) -> str:
    if all_of_them < _FEW:
        return f"only {all_of_them} precedents are known"
    return f"{f'only {came}' if came else 'none'} of {all_of_them} precedents came {how}"


def _unknown(series: Series, records: Records) -> str | None:
    """Whose series it is, where no precedent is from there: neither of its platforms nor of its countries."""
    platforms, countries = GROUPS[0](series), GROUPS[3](series)
    known = any(
        name in table
        for names, table in ((platforms, records.groups[0]), (countries, records.groups[3]))
        for name in names
    )
    if known:
        return None
    where = [", ".join(names) for names in (series.networks, series.countries) if names]
    return f"no precedents from {' and '.join(where)}" if where else "neither platform nor country is known"
