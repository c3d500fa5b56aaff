"""When a renewal is announced, given when the season premieres; and what silence says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec
import numpy as np

from knownsofar.forecast.curve import AFTER, Curve, curve, log_normal, log_normal_tail
from knownsofar.forecast.history import Waiting
from knownsofar.forecast.kinds import kind_of
from knownsofar.forecast.periods import Floats

WITHIN = (30, 90, 182, 365)


class Announcing(msgspec.Struct, frozen=True):
    """By kind of platform; fitted by `python -m training.stages`.

    places, silent: a table of the chance that the renewal has not been announced yet when so much of
    the wait from premiere to premiere has passed (0 to 1; before it, many are announced already).
    undone: the share of renewals that never came. date_centre, date_spread: of the logarithm of the
    days from the announcement of the exact day to it.
    """

    places: tuple[float, ...]
    silent: dict[str, tuple[float, ...]]
    undone: dict[str, float]
    date_centre: dict[str, float]
    date_spread: dict[str, float]

    def silence(self, wait: Waiting, as_of: date, day: date) -> Floats:
        """The chance that no renewal is announced by `day`, for each day that it may come on."""
        table = self.silent[kind_of(wait.series)]
        lasts = AFTER + max((as_of - wait.since).days, 1)
        passed = (day - wait.since).days / lasts
        return np.interp(passed, self.places, table, left=1.0, right=0.0)

    def dateless(self, wait: Waiting, as_of: date, day: date) -> Floats:
        """The chance that no exact day is announced by `day`, for each day that it may come on."""
        kind = kind_of(wait.series)
        left = AFTER + (as_of - day).days
        return np.minimum(_by(left, self.date_centre[kind], self.date_spread[kind]), 1.0)


def silenced(base: Curve, likelihood: Floats, reliability: float) -> Curve:
    """What is expected once it is known that something was not announced: the likelihood of that, by day.

    What never comes is never announced.
    """
    return curve(base.days * (1.0 - reliability + reliability * likelihood), base.never)


def _by(days: Floats, centre: float, spread: float) -> Floats:
    """The chance that a log-normal wait lasts no longer than each of `days`, which follow each other."""
    before = 1.0 - log_normal_tail(float(days[0]) - 0.5, centre, spread)
    found: Floats = before + np.cumsum(log_normal(days, centre, spread))
    return found


def ever(release: Curve, already: float, wait: Waiting, model: Announcing) -> float:
    """The chance that a renewal has been, or will be, announced; `already`: that it has been."""
    undone = model.undone[kind_of(wait.series)]
    return min(1.0, max(already, release.comes / (1.0 - undone)))


def announced(
    view: tuple[Curve, float, float],
    wait: Waiting,
    as_of: date,
    silent_since: date | None,
    model: Announcing,
    within: Sequence[int] = WITHIN,
) -> dict[str, float]:
    """The chance that a renewal is announced within so many days.

    view: the release, the chance of `ever`, and that it has been `already`. `silent_since`: the last
    day on which it had not been, where somebody said so.
    """
    release, once, already = view
    if release.comes <= 0.0:
        return {str(days): already for days in within}
    shares = release.days / release.comes
    before = np.ones(len(AFTER))
    if silent_since is not None:
        before = np.maximum(model.silence(wait, as_of, silent_since), 1e-9)
    found = {}
    last = already
    for days in within:
        day = date.fromordinal(min(as_of.toordinal() + days, date.max.toordinal()))
        spoken = 1.0 - np.minimum(model.silence(wait, as_of, day) / before, 1.0)
        last = max(last, min(once, already + (once - already) * float(np.dot(shares, spoken))))
        found[str(days)] = last
    return found


def silent_tables(
    fractions: Mapping[str, Sequence[float]], places: Sequence[float], even: Mapping[str, float]
) -> dict[str, tuple[float, ...]]:
    """Of each kind's fractions of the wait at which renewals came: how many had not come, at each place.

    `even`: the share that is taken to come at any time: what was collected are hits, which are told early.
    """
    tables = {}
    for kind, found in fractions.items():
        seen = np.asarray(found)
        table = [
            (1 - even[kind]) * float((seen > place).mean()) + even[kind] * min(1.0, 1.0 - place)
            for place in places
        ]
        tables[kind] = tuple(round(value, 5) for value in table)
    return tables
