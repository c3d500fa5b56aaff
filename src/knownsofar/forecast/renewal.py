"""When a renewal is announced, given when the season premieres; and what silence says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec
import numpy as np

from knownsofar.forecast.curve import AFTER, Curve, curve, log_normal_tail
from knownsofar.forecast.history import Waiting
from knownsofar.forecast.periods import Floats
from knownsofar.forecast.kinds import kind_of

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
        """The chance that no renewal is announced by `day`, for each day after `as_of` on which it may premiere."""
        table = self.silent[kind_of(wait.series)]
        lasts = AFTER + max((as_of - wait.since).days, 1)
        passed = (day - wait.since).days / lasts
        return np.interp(passed, self.places, table, left=1.0, right=0.0)

    def dateless(self, wait: Waiting, as_of: date, day: date) -> Floats:
        """The chance that no exact day is announced by `day`, for each day after `as_of` on which it may premiere."""
        kind = kind_of(wait.series)
        left = AFTER + (as_of - day).days
        return 1.0 - log_normal_tail(left, self.date_centre[kind], self.date_spread[kind])


def silenced(base: Curve, likelihood: Floats, reliability: float) -> Curve:
    """What is expected once it is known that something was not announced: the likelihood of that, by day.

    What never comes is never announced.
    """
    return curve(base.days * (1.0 - reliability + reliability * likelihood), base.never)


def announced(
    release: Curve,
    already: float,
    wait: Waiting,
    as_of: date,
    silent_since: date | None,
    model: Announcing,
    within: Sequence[int] = WITHIN,
) -> tuple[float, dict[str, float]]:
    """The chance that there is ever a renewal, and that it is announced within so many days.

    `already`: the chance that it has been. `silent_since`: the last day on which it had not been.
    """
    undone = model.undone[kind_of(wait.series)]
    ever = min(1.0, max(already, release.comes, release.comes / (1.0 - undone)))
    if release.comes <= 0.0:
        return ever, {str(days): already for days in within}
    shares = release.days / release.comes
    known = silent_since is not None
    before = model.silence(wait, as_of, silent_since) if silent_since else np.ones(len(AFTER))
    found = {}
    last = already
    for days in within:
        after = model.silence(
            wait, as_of, date.fromordinal(min(as_of.toordinal() + days, date.max.toordinal()))
        )
        spoken = 1.0 - np.minimum(after / np.maximum(before, 1e-9), 1.0) if known else 1.0 - after
        last = max(last, min(ever, already + (ever - already) * float(np.dot(shares, spoken))))
        found[str(days)] = last
    return ever, found


def silent_tables(
    fractions: dict[str, Sequence[float]], places: Sequence[float], even: dict[str, float]
) -> dict[str, tuple[float, ...]]:
    """Of each kind's fractions of the wait at which renewals came: how many had not come, at each place.

    `even`: the share that is taken to come at any time, since what was collected are hits, which are told early.
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
