"""Given how reliable the sources are: how probable is each value of each fact?

For a fact with truth v, a source claims v with probability a, a part of v with
b, and something wrong with c. Which wrong value, and which part, follows a
Dirichlet process of concentration beta (Ewens' sampling formula, as in Pitman,
Combinatorial Stochastic Processes, 2006, section 3.2): the chance that n claims
fall on values n_1, n_2, ... of which none was known beforehand is

    beta^k Gamma(beta) / Gamma(beta + n) * product of Gamma(n_i).

The prior over truths is as diffuse as that over errors, so that all that is
left of either is the ratio to "none of these", where every claim is wrong.
One lone claim is then believed as much as its source is reliable, a / (a + c).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from knownsofar.weigh.fusion.told import Floats, Ints, Told


class Posterior(NamedTuple):
    """The chance of each value (values,), that none of them is true (facts,); over a fact they sum to 1."""

    value: Floats
    none: Floats


def posterior(told: Told, weight: Floats, reliability: Floats, beta: float) -> Posterior:
    """Bayes over the values of each fact.

    weight: (claims,) what each claim counts. reliability: (claims, 3) the chances that the source of each
    claim is exact, tells a part, or is wrong; rows sum to 1.
    """
    values, facts = len(told.fact_of), told.facts
    part, whole = told.parts.T
    exact, partly, wrong = np.log(reliability).T
    divisible = np.zeros(values, bool)
    divisible[whole] = True
    # Who tells only a part of things still tells all of what has no parts.
    right = np.where(divisible[told.value], exact, np.log(reliability[:, 0] + reliability[:, 1]))
    score = _sums(told.value, weight * (right - wrong), values)
    vaguer = _sums(told.value, weight * (partly - wrong), values)
    score += _sums(whole, vaguer[part], values)

    count = np.maximum(np.bincount(told.value, weight, values), 1.0)
    each = (np.ones(values), count, log_gamma(count))
    every = _Groups(*(_sums(told.fact_of, column, facts) for column in each))
    parts = _Groups(*(_sums(whole, column[part], values) for column in each))
    rest = _Groups(*(a[told.fact_of] - b - c for a, b, c in zip(every, each, parts, strict=True)))
    score += _partition(rest, beta) + _partition(parts, beta)
    return Posterior(*normalised(score, _partition(every, beta), told))


def normalised(score: Floats, none: Floats, told: Told) -> tuple[Floats, Floats]:
    """Log scores of values, and of none of them, as chances that sum to 1 over each fact."""
    top = none.copy()
    np.maximum.at(top, told.fact_of, score)
    value, nothing = np.exp(score - top[told.fact_of]), np.exp(none - top)
    total = np.bincount(told.fact_of, value, told.facts) + nothing
    return value / total[told.fact_of], nothing / total


def log_gamma(x: Floats) -> Floats:
    """log Gamma(x) for x > 0, to ten digits: Stirling's series at x + 7."""
    y = x + 7
    product = x * (x + 1) * (x + 2) * (x + 3) * (x + 4) * (x + 5) * (x + 6)
    series = 1 / (12 * y) - 1 / (360 * y**3) + 1 / (1260 * y**5)
    return np.asarray((y - 0.5) * np.log(y) - y + 0.5 * np.log(2 * np.pi) + series - np.log(product))


def _sums(group: Ints, each: Floats, groups: int) -> Floats:
    """(groups,) the sum over the members of each group."""
    return np.asarray(np.bincount(group, each, groups), np.float64)


class _Groups(NamedTuple):
    """Claims that fell on `kinds` values: how many, and the sum of log Gamma of how many fell on each."""

    kinds: Floats
    claims: Floats
    same: Floats


def _partition(groups: _Groups, beta: float) -> Floats:
    """Ewens' log chance that claims fall on values in just these groups."""
    start = log_gamma(np.array([beta]))[0]
    ends = log_gamma(beta + np.maximum(groups.claims, 0))
    chance = groups.kinds * np.log(beta) + start - ends + groups.same
    return np.asarray(np.where(groups.kinds > 0, chance, 0.0))
