"""Rounds of belief and reliability until they fit each other."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from knownsofar.weigh.fusion.dependence import copied, independent, pairs_of
from knownsofar.weigh.fusion.posterior import Posterior, posterior
from knownsofar.weigh.fusion.reliability import START, as_chances, counts_of, outcomes, shrunk
from knownsofar.weigh.fusion.told import Floats, Ints, Told, checked

_ROUNDS = 10
_COMPARED = (2, 5, 8)  # the rounds after which copying is judged anew


class Fused(NamedTuple):
    """What is believed, and of whom.

    value: (values,) the chance of each; none: (facts,) that none of them is true; they sum to 1.
    reliability: (sources, 3) how often each is exact, tells a part, or is wrong; rows sum to 1.
    weight: (claims,) what each claim counted in the end.
    links, copied: (links, 2) pairs of sources that told of the same fact, and (links,) the share of their
    errors that is one's from the other.
    """

    value: Floats
    none: Floats
    reliability: Floats
    weight: Floats
    links: Ints
    copied: Floats


def fuse(
    told: Told,
    *,
    beta: float = 1.0,
    strength: float = 10.0,
    prior: Floats | None = None,
    truth: Ints | None = None,
    compare: bool = True,
) -> Fused:
    """Posteriors over the values of each fact, and the reliability of each source.

    beta: how many different wrong values are to be expected (0.3 few, 3 many). strength: claims that a
    source's kind is worth against its own record. prior: (sources, 3) pseudo-counts of each source, as
    from track records, in place of its kind. truth: (facts,) the value that is known to be true, -1 where
    none is known: sources are judged by it; the posterior is still what the claims say. compare: whether
    to look for copying. Deterministic. Raises ValueError where the arrays do not fit each other.
    """
    checked(told)
    if prior is not None and prior.shape != (len(told.kind), 3):
        raise ValueError(f"prior is of shape {(len(told.kind), 3)}, not {prior.shape}")
    if not (beta > 0 and strength > 0):
        raise ValueError("beta and strength lie above 0")
    weight = told.weight
    pairs = pairs_of(told)
    share = np.zeros(len(pairs.links))
    start = np.tile(START, (len(told.kind), 1)) if prior is None else prior
    of_source = as_chances(start)
    of_claim = of_source[told.source]
    believed = posterior(told, weight, of_claim, beta)
    for turn in range(_ROUNDS):
        judged = _settled(told, believed, truth)
        found = outcomes(told, judged, of_claim)
        if compare and turn in _COMPARED:
            share = copied(told, pairs, judged, of_source[:, 2], found[:, 2])
            weight = told.weight * independent(told, pairs, share)
        counts = counts_of(told, found, weight)
        before = shrunk(told, counts, strength, prior)
        of_source = as_chances(counts + before)
        others = np.maximum(counts[told.source] - weight[:, None] * found, 0)
        of_claim = as_chances(others + before[told.source])
        believed = posterior(told, weight, of_claim, beta)
    return Fused(*believed, of_source, weight, pairs.links, share)


def _settled(told: Told, believed: Posterior, truth: Ints | None) -> Posterior:
    """The posterior with certainty where the truth is known."""
    if truth is None:
        return believed
    known = truth >= 0
    value = np.where(known[told.fact_of], 0.0, believed.value)
    value[truth[known]] = 1.0
    return Posterior(value, np.where(known, 0.0, believed.none))
