"""Facts with a closed list of outcomes, told by how many affirm, deny or merely report.

P(outcome) is a softmax of a bias and, for each stance, a weight times
log(1 + how many voices take it): the tenth voice says little that the third did
not, since most are echoes. A standard normal prior on the weights, which is all
that keeps it from overfitting; fitted by Newton's method, deterministic.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from knownsofar.weigh.fusion.told import Floats, Ints

_ROUNDS = 50
_CLOSE = 1e-8


class StanceModel(NamedTuple):
    """weights: (stances + 1, outcomes), the bias last."""

    weights: Floats

    def chances(self, voices: Floats) -> Floats:
        """(facts, outcomes) chances that sum to 1, from (facts, stances) how many took each stance."""
        return _softmax(_features(voices) @ self.weights)


def fit_stances(voices: Floats, outcome: Ints, outcomes: int) -> StanceModel:
    """The model of the most probable weights, given facts whose outcome is known.

    voices: (facts, stances) counts; outcome: (facts,) numbers below `outcomes`. Raises ValueError where
    they do not fit each other, or a count is negative.
    """
    if len(voices) != len(outcome) or (voices < 0).any():
        raise ValueError("one row of counts, none of them negative, for each outcome")
    seen = _features(voices)
    width = seen.shape[1]
    target = np.eye(outcomes)[outcome]
    prior = np.ones(width)
    prior[-1] = 1e-3  # the bias is as free as the base rates are
    weights = np.zeros((width, outcomes))
    for _ in range(_ROUNDS):
        chance = _softmax(seen @ weights)
        slope = seen.T @ (target - chance) - prior[:, None] * weights
        curve = np.einsum("ni,nj,nab->iajb", seen, seen, _spread(chance)).reshape(width * outcomes, -1)
        curve += np.diag(np.repeat(prior, outcomes))
        step = np.linalg.solve(curve, slope.ravel()).reshape(width, outcomes)
        weights = weights + step
        if np.abs(step).max() < _CLOSE:
            break
    return StanceModel(weights)


def _features(voices: Floats) -> Floats:
    return np.concatenate([np.log1p(voices), np.ones((len(voices), 1))], axis=1)


def _softmax(score: Floats) -> Floats:
    value = np.exp(score - score.max(1, keepdims=True))
    return np.asarray(value / value.sum(1, keepdims=True))


def _spread(chance: Floats) -> Floats:
    """(facts, outcomes, outcomes): the covariance of each row's outcome."""
    return np.asarray(np.eye(chance.shape[1]) * chance[:, None, :] - chance[:, :, None] * chance[:, None, :])
