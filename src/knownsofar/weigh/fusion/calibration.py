"""What is left of overconfidence, taken out by three numbers.

Sources err together for reasons that no comparison of sources shows: a clock
that all of them read, a press release with a slip. So with a chance `shared`
a fact is one on which claims are no better than votes; the evidence may count
less than it seems (`temper`), as in a power posterior (Grunwald, ALT 2012); and
how often the truth is claimed by nobody is learnt too (`unclaimed`). They are
learnt on facts that are known; without any, the defaults are those that
evaluation/fusion.py finds on public sets.
"""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

import numpy as np

from knownsofar.weigh.fusion.fuse import Fused
from knownsofar.weigh.fusion.told import Floats, Ints, Told

_TEMPERS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1.0, 1.2)
_SHARED = (0.0, 0.01, 0.02, 0.03, 0.04, 0.06, 0.08, 0.1, 0.13, 0.16, 0.2)
_UNCLAIMED = (-3.0, -2.0, -1.0, 0.0, 1.0)
_LEAST = 1e-12


class Calibration(NamedTuple):
    """temper: the power that a posterior is raised to; shared: the chance that a fact misleads all sources;
    unclaimed: what is added to the log odds of "none of these"."""

    temper: float = 1.0
    shared: float = 0.04
    unclaimed: float = 0.0


GRID = tuple(Calibration(*each) for each in product(_TEMPERS, _SHARED, _UNCLAIMED))
"""What `fit_calibration` chooses among."""


class Known(NamedTuple):
    """The facts whose truth is known, cut out for quick scoring.

    value, share, place: (values,) of these facts: log chance, share of the votes, number of the fact.
    none, alone: (facts,) log chance of "none", and its share of the votes.
    truth: (facts,) the true value, counted among these values; -1: none was claimed.
    """

    value: Floats
    share: Floats
    place: Ints
    none: Floats
    alone: Floats
    truth: Ints


def calibrated(fused: Fused, told: Told, calibration: Calibration) -> Fused:
    """The same, with the chances of values tempered and mixed with the shares of the votes."""
    every = known(fused, told, np.arange(told.facts), np.full(told.facts, -1))
    value, none = _mixed(every, calibration)
    return fused._replace(value=value, none=none)


def known(fused: Fused, told: Told, facts: Ints, truth: Ints) -> Known:
    """What scoring needs of `facts`, whose `truth` is a value or -1; each fact is named once."""
    votes = (np.bincount(told.fact, minlength=told.facts) + 1.0)[facts]
    number = np.full(told.facts, -1)
    number[facts] = np.arange(len(facts))
    values = np.flatnonzero(number[told.fact_of] >= 0)
    place = number[told.fact_of[values]]
    where = np.full(len(told.fact_of) + 1, -1)  # the last stands for "none", which is -1
    where[values] = np.arange(len(values))
    often = np.bincount(told.value, minlength=len(told.fact_of))[values]
    return Known(
        np.log(np.maximum(fused.value[values], _LEAST)),
        often / votes[place],
        place,
        np.log(np.maximum(fused.none[facts], _LEAST)),
        1 / votes,
        where[truth],
    )


def log_loss(facts: Known, calibration: Calibration) -> float:
    """Mean of -log of the chance that is given to the truth."""
    value, none = _mixed(facts, calibration)
    chance = np.where(facts.truth >= 0, value[facts.truth], none)
    return float(-np.log(np.maximum(chance, _LEAST)).mean())


def fit_calibration(fused: Fused, told: Told, facts: Ints, truth: Ints) -> Calibration:
    """The calibration with the least log loss on `facts`, of which `truth` is known (-1: none was claimed).

    Raises ValueError where there is no fact to learn from.
    """
    if not len(facts):
        raise ValueError("nothing to calibrate on: no fact is known")
    of_these = known(fused, told, facts, truth)
    return min(GRID, key=lambda each: log_loss(of_these, each))


def _mixed(facts: Known, by: Calibration) -> tuple[Floats, Floats]:
    """The chances of values and of "none" after calibration; over each fact they sum to 1."""
    value, none = by.temper * facts.value, by.temper * facts.none + by.unclaimed
    top = none.copy()
    np.maximum.at(top, facts.place, value)
    value, none = np.exp(value - top[facts.place]), np.exp(none - top)
    total = np.bincount(facts.place, value, len(none)) + none
    keep = 1 - by.shared
    return (
        keep * value / total[facts.place] + by.shared * facts.share,
        keep * none / total + by.shared * facts.alone,
    )
