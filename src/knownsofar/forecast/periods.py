"""Waits in bins of days: who waited through which, and in which the wait ended."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

EDGES: Floats = np.concatenate(
    [[0.0], np.arange(14.0, 1470.0, 28.0), np.arange(1470.0, 3654.0, 91.0), np.arange(3654.0, 11001.0, 366.0)]
)
"""Days waited at which bins begin: four weeks wide, with 364 (the commonest wait) in the middle of one,
then of three months, then of a year; the last one ends after 30 years."""
MIDDLES: Floats = (EDGES[:-1] + EDGES[1:]) / 2


class Periods(NamedTuple):
    """Person-periods, all of shape (n,): the wait, the bin, whether it ended in it, the share of it that was
    seen, and the middle of what was seen, in days waited."""

    which: Ints
    bins: Ints
    came: Flags
    weight: Floats
    middle: Floats


def bin_of(days: Floats) -> Ints:
    """The bin of each number of days waited."""
    return np.minimum(np.searchsorted(EDGES, days, "right") - 1, len(EDGES) - 2)


def spread(first: Ints, last: Ints) -> tuple[Ints, Ints]:
    """Every wait with every bin from its first to its last: two arrays, waits (by place) and bins."""
    counts = last - first + 1
    which = np.repeat(np.arange(len(counts)), counts)
    bins = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts - first, counts)
    return which, bins


def periods_of(days: Floats, came: Flags) -> Periods:
    """The person-periods of waits that were seen for `days`, and then ended or not.

    The bin in which we stopped looking counts for the part of it that was seen.
    """
    days = np.minimum(days, EDGES[-1] - 1)
    last = bin_of(days)
    which, bins = spread(np.zeros_like(last), last)
    final = bins == last[which]
    ended = final & came[which]
    part = (days - EDGES[last]) / (EDGES[last + 1] - EDGES[last])
    cut = final & ~ended
    return Periods(
        which,
        bins,
        ended,
        np.where(cut, part[which], 1.0),
        np.where(cut, ((EDGES[last] + days) / 2)[which], MIDDLES[bins]),
    )


def ahead(waited: Floats, days: int) -> tuple[Ints, Ints, Floats]:
    """What is still to come of waits in so many days: waits (by place), bins, and the middle of what is left
    of each bin, in days waited. At a cut on 1 January that is January, not the holidays before it."""
    first = bin_of(waited)
    which, bins = spread(first, bin_of(waited + days))
    rest = ((waited + EDGES[first + 1]) / 2)[which]
    return which, bins, np.where(bins == first[which], rest, MIDDLES[bins])


def chance_within(chances: Floats, which: Ints, bins: Ints, waited: Floats, horizons: Ints) -> Floats:
    """From the chance in each bin, given that it had not come before, to that within horizons.

    `chances`, `which` and `bins` are of shape (n,), `waited` (w,); the result
    is of shape (w, len(horizons)), given that it has not come in the days
    already waited. Within a bin every day is as likely as the next.
    """
    hazards = np.zeros((len(waited), len(EDGES) - 1))
    hazards[which, bins] = -np.log1p(-np.clip(chances, 1e-9, 1 - 1e-6))
    sums = np.concatenate([np.zeros((len(waited), 1)), np.cumsum(hazards, axis=1)], axis=1)
    out = np.empty((len(waited), len(horizons)))
    for n, total in enumerate(sums):
        at = np.interp(np.append(waited[n] + horizons, waited[n]), EDGES, total)
        out[n] = -np.expm1(at[-1] - at[:-1])
    return np.maximum.accumulate(np.clip(out, 0.0, 1.0), axis=1)
