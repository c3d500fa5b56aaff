"""Other ways to fuse claims, on the same normalised claims as ours; each gives a chance for every value.

Vote, TruthFinder and ACCU are written here from their papers. Dawid-Skene and MACE are crowd-kit's; they
know one list of labels for all facts, so that a value goes to them under its rank: 0 for the most claimed
value of a fact, 1 for the next, up to 9. Without crowd-kit (`pip install crowd-kit`) they are left out.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from knownsofar.weigh.fusion import Told

Floats = NDArray[np.float64]
Method = Callable[[Told], Floats]
_RANKS = 10
_ROUNDS = 20


def vote(told: Told) -> Floats:
    """The share of the claims."""
    return _share(told, np.bincount(told.value, minlength=len(told.fact_of)).astype(np.float64))


def truthfinder(told: Told) -> Floats:
    """Yin, Han and Yu (KDD 2007), without similarity of values: initial trust 0.9, dampening 0.3."""
    trust = np.full(len(told.kind), 0.9)
    confidence = np.zeros(len(told.fact_of))
    often = np.maximum(np.bincount(told.source, minlength=len(trust)), 1)
    for _ in range(_ROUNDS):
        score = -np.log(np.maximum(1 - trust, 1e-9))
        confidence = 1 / (1 + np.exp(-0.3 * np.bincount(told.value, score[told.source], len(confidence))))
        trust = np.bincount(told.source, confidence[told.value], len(trust)) / often
    return confidence


def accu(told: Told, false_values: int = 100) -> Floats:
    """Dong, Berti-Equille and Srivastava (PVLDB 2009) without its copy model: n uniform false values."""
    accuracy = np.full(len(told.kind), 0.8)
    chance = np.zeros(len(told.fact_of))
    often = np.maximum(np.bincount(told.source, minlength=len(accuracy)), 1)
    for _ in range(_ROUNDS):
        score = np.log(false_values * accuracy / (1 - accuracy))
        total = np.bincount(told.value, score[told.source], len(chance))
        top = np.full(told.facts, -np.inf)
        np.maximum.at(top, told.fact_of, total)
        chance = _share(told, np.exp(total - top[told.fact_of]))
        accuracy = np.clip(np.bincount(told.source, chance[told.value], len(accuracy)) / often, 0.01, 0.99)
    return chance


def peers() -> tuple[dict[str, Method], list[str]]:
    """crowd-kit's methods, and the names of those that are left out because it is not installed."""
    names = {"Dawid-Skene (crowd-kit)": "DawidSkene", "MACE (crowd-kit)": "MACE"}
    if find_spec("crowdkit") is None:
        return {}, list(names)
    return {name: _crowdkit(called) for name, called in names.items()}, []


def _crowdkit(called: str) -> Method:
    def method(told: Told) -> Floats:
        import pandas as pd
        from crowdkit import aggregation

        rank = _ranks(told)
        table = pd.DataFrame({"task": told.fact, "worker": told.source, "label": rank[told.value]})
        model = getattr(aggregation, called)(**({"n_iter": 100} if called == "DawidSkene" else {}))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = model.fit_predict_proba(table.drop_duplicates(["task", "worker"]))
        chances = np.zeros((told.facts, _RANKS))
        chances[np.asarray(found.index)[:, None], np.asarray(found.columns)[None, :]] = found.to_numpy()
        return np.asarray(chances[told.fact_of, rank])

    return method


def _ranks(told: Told) -> NDArray[np.int64]:
    """(values,) the place of each value among those of its fact, the most claimed first, at most 9."""
    often = np.bincount(told.value, minlength=len(told.fact_of))
    order = np.lexsort((-often, told.fact_of))
    first = np.searchsorted(told.fact_of[order], told.fact_of[order])
    rank = np.empty(len(order), np.int64)
    rank[order] = np.minimum(np.arange(len(order)) - first, _RANKS - 1)
    return rank


def _share(told: Told, score: Floats) -> Floats:
    return np.asarray(score / np.bincount(told.fact_of, score, told.facts)[told.fact_of])


BASELINES: dict[str, Method] = {"vote": vote, "TruthFinder": truthfinder, "ACCU": accu}
