"""Given the chances of values: how often is each source exact, partly right, or wrong?

A source has Dirichlet counts, shrunk to the mean of its kind by a prior that is
worth `strength` claims; a kind is shrunk to the mean of all in the same way.
Each claim is judged by its source's word on *other* claims alone (the cavity of
expectation propagation, or the collapsed count of a Gibbs sampler): a source
that said one thing in its life is as good as its kind, and no better because
that one thing is believed.
"""

from __future__ import annotations

import numpy as np

from knownsofar.weigh.fusion.posterior import Posterior
from knownsofar.weigh.fusion.told import Floats, Told

START = np.array([0.7, 0.2, 0.1])
"""Exact, a part, wrong: where the rounds begin, and what a set without claims would be believed to be."""
_WORTH = 5.0  # claims that the mean of all is worth against that of a kind
_LEAST = 1e-3  # no source is so good, or so bad, that it could not surprise


def outcomes(told: Told, believed: Posterior, given: Floats) -> Floats:
    """(claims, 3): the chance that each claim is exact, a part of the truth, or wrong.

    `given`: (claims, 3) the reliability in force. Where a true value has no parts, to be exact does not
    show whether the source would have told a whole with parts: the claim is divided as `given` says.
    """
    part, whole = told.parts.T
    divisible = np.zeros(len(told.fact_of), bool)
    divisible[whole] = True
    right = believed.value[told.value]
    vaguer = np.bincount(part, believed.value[whole], len(told.fact_of))[told.value]
    share = given[:, 0] / (given[:, 0] + given[:, 1])
    exact = np.where(divisible[told.value], right, right * share)
    return np.stack([exact, right - exact + vaguer, np.maximum(1 - right - vaguer, 0)], axis=1)


def counts_of(told: Told, found: Floats, weight: Floats) -> Floats:
    """(sources, 3): how much each source was exact, partly right and wrong, by the weight of its claims."""
    sources = len(told.kind)
    return np.stack([np.bincount(told.source, weight * column, sources) for column in found.T], axis=1)


def shrunk(told: Told, counts: Floats, strength: float, prior: Floats | None) -> Floats:
    """(sources, 3): the pseudo-counts that stand before each source's own; they sum to `strength`.

    `prior` are the caller's own, as from track records, and taken as they are.
    """
    if prior is not None:
        return prior
    kinds = int(told.kind.max()) + 1 if len(told.kind) else 0
    total = counts.sum(0) + 2 * START
    of_kind = np.stack([np.bincount(told.kind, column, kinds) for column in counts.T], axis=1)
    mean = of_kind + _WORTH * total / total.sum()
    return np.asarray(strength * (mean / mean.sum(1, keepdims=True))[told.kind])


def as_chances(counts: Floats) -> Floats:
    """Rows of counts as chances that sum to 1, none of them impossible."""
    chances = np.maximum(counts / np.maximum(counts.sum(1, keepdims=True), 1e-12), _LEAST)
    return np.asarray(chances / chances.sum(1, keepdims=True))
