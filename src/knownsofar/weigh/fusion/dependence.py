"""Who shares another's errors has copied: a claim that may be a copy counts in part.

For two sources, of the claims that are probably wrong: how often does the other
make the same one, beyond what its own rate of error and the popularity of that
error let expect? That excess is the share that was copied (after Dong,
Berti-Equille and Srivastava, PVLDB 2009: to share the truth proves nothing, to
share errors does). Each claim then weighs 1 / (1 + the copied shares between
its source and the others that claim the same): of k perfect copies of each
other all together count as one, whoever was first.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from knownsofar.weigh.fusion.posterior import Posterior
from knownsofar.weigh.fusion.told import Floats, Ints, Told

_NEAR = 32  # claims of a fact that each is compared with on either side; a crowd is sampled in a ring
_DOUBT = 5.0  # independent errors that two sources are taken to have made before the first is seen


class Pairs(NamedTuple):
    """Two claims of two sources on one fact, for all facts.

    one, other: (pairs,) places of claims; link: (pairs,) the number of the pair of sources;
    same: (pairs,) whether they claim the same value; reach: (claims,) by how much the copied shares that
    were seen are to be raised where a crowd was sampled; links: (links, 2) the pairs of sources.
    """

    one: Ints
    other: Ints
    link: Ints
    same: NDArray[np.bool_]
    reach: Floats
    links: Ints


def pairs_of(told: Told) -> Pairs:
    """The claims that are compared; in the ring of a fact, those of the same value stand side by side."""
    order = np.lexsort((told.value, told.fact))
    size = np.bincount(told.fact, minlength=told.facts)[told.fact[order]]
    first = np.searchsorted(told.fact[order], told.fact[order])
    place = np.arange(len(order)) - first
    one, other = [], []
    for step in range(1, min(int(size.max(initial=0)) // 2, _NEAR) + 1):
        here = np.flatnonzero((2 * step < size) | ((2 * step == size) & (place < step)))
        one.append(order[here])
        other.append(order[first[here] + (place[here] + step) % size[here]])
    left = np.concatenate([*one, np.empty(0, np.int64)])
    right = np.concatenate([*other, np.empty(0, np.int64)])
    two = told.source[left] != told.source[right]
    left, right = left[two], right[two]
    low = np.minimum(told.source[left], told.source[right])
    high = np.maximum(told.source[left], told.source[right])
    keys, link = np.unique(low * len(told.kind) + high, return_inverse=True)
    agreeing = np.bincount(told.value, minlength=len(told.fact_of))[told.value]
    reach = np.maximum((agreeing - 1) / (2 * _NEAR), 1.0)
    links = np.stack([keys // max(len(told.kind), 1), keys % max(len(told.kind), 1)], axis=1)
    return Pairs(left, right, link, told.value[left] == told.value[right], reach, links)


def copied(told: Told, pairs: Pairs, believed: Posterior, wrong: Floats, doubtful: Floats) -> Floats:
    """(links,) the share of the errors of two sources that one has from the other, 0 to 1.

    wrong: (sources,) how often each is wrong; doubtful: (claims,) the chance that each claim is.
    """
    told_often = (
        np.bincount(told.value, minlength=len(told.fact_of))
        / np.bincount(told.fact, minlength=told.facts)[told.fact_of]
    )
    popular = told_often[told.value]
    links = len(pairs.links)

    def chance(these: Ints, those: Ints) -> tuple[Floats, Floats]:
        return doubtful[these], doubtful[these] * wrong[told.source[those]] * popular[these]

    (error, expected), (error_back, expected_back) = (
        chance(pairs.one, pairs.other),
        chance(pairs.other, pairs.one),
    )
    errors = (error + error_back) / 2
    seen = np.bincount(pairs.link, pairs.same * errors, links)
    usual = np.bincount(pairs.link, (expected + expected_back) / 2, links)
    of_all = np.bincount(pairs.link, errors, links)
    # One standard deviation of chance is forgiven: few shared errors prove nothing.
    excess = seen - usual - np.sqrt(usual + 1e-9)
    return np.asarray(np.clip(excess / (of_all - usual + _DOUBT), 0, 1))


def independent(told: Told, pairs: Pairs, share: Floats) -> Floats:
    """(claims,) what each claim counts of its weight, by the copied `share` of each pair of sources."""
    between = share[pairs.link] * pairs.same
    claims = len(told.fact)
    seen = np.bincount(pairs.one, between, claims) + np.bincount(pairs.other, between, claims)
    return np.asarray(1 / (1 + seen * pairs.reach))
