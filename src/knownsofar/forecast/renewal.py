"""When a renewal is announced, given when the season premieres; and what silence says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec
import numpy as np

from knownsofar.forecast.curve import AFTER, Curve, curve, log_normal, log_normal_tail
from knownsofar.forecast.history import Waiting
from knownsofar.forecast.kinds import kind_of
from knownsofar.forecast.periods import Floats

WITHIN = (30, 90, 182, 365)
_LONG = 730.0
"""Days of a wait from which on its renewal is the later the longer it is."""


class Announcing(msgspec.Struct, frozen=True):
    """By kind of platform; fitted by `python -m training.stages`.

    places, silent: a table of the chance that the renewal of a season that comes has not been announced
    so many days after the premiere of the one before (before it, where they are negative).
    even: the share of renewals that may come at any time before the premiere.
    unended: as `silent`, for the ends of those that do not come; told: the share of ends that are.
    undone: the share of renewals that never came. date_centre, date_spread: of the logarithm of the
    days from the announcement of the exact day to it.
    """

    places: tuple[float, ...]
    silent: dict[str, tuple[float, ...]]
    even: dict[str, float]
    unended: dict[str, tuple[float, ...]]
    told: dict[str, float]
    undone: dict[str, float]
    date_centre: dict[str, float]
    date_spread: dict[str, float]

    def silence(self, wait: Waiting, as_of: date, day: date) -> Floats:
        """The chance that no renewal is announced by `day`, for each day that it may come on.

        Renewals are told so many days after a premiere, however long the wait then is; of waits
        longer than `_LONG` they are told in proportion.
        """
        kind = kind_of(wait.series)
        lasts = AFTER + max((as_of - wait.since).days, 1)
        passed = float((day - wait.since).days)
        told = np.interp(passed * _LONG / np.maximum(lasts, _LONG), self.places, self.silent[kind])
        share = self.even[kind]
        chance = (1.0 - share) * told + share * np.clip(1.0 - passed / lasts, 0.0, 1.0)
        return np.where(lasts > passed, chance, 0.0)

    def open(self, wait: Waiting, day: date) -> float:
        """The chance that no end is announced by `day`, of a series that has come to its end."""
        kind = kind_of(wait.series)
        unended = float(np.interp((day - wait.since).days, self.places, self.unended[kind]))
        return 1.0 - self.told[kind] * (1.0 - unended)

    def dateless(self, wait: Waiting, as_of: date, day: date) -> Floats:
        """The chance that no exact day is announced by `day`, for each day that it may come on."""
        kind = kind_of(wait.series)
        left, centre, spread = (as_of - day).days, self.date_centre[kind], self.date_spread[kind]
        before = 1.0 - log_normal_tail(left - 0.5, centre, spread)
        found: Floats = np.minimum(before + np.cumsum(log_normal(left, centre, spread)), 1.0)
        return found


def silenced(base: Curve, likelihood: Floats, never: float, reliability: float) -> Curve:
    """What is expected once it is known that something was not announced: the likelihood of that, by day,
    and of what never comes."""
    return curve(
        base.days * (1.0 - reliability + reliability * likelihood),
        base.never * (1.0 - reliability + reliability * never),
    )


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
