"""From counts to reliabilities: what an outlet's record is worth, with what is known of its kind.

An outlet's record for a certainty and predicate is a Beta distribution. Before
its first grade it is what its kind is (all outlets with that certainty and
predicate), the kind what its certainty is, the certainty what all are: each
level adds a few pseudo-claims of the mean above it.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Protocol

from knownsofar.weigh.records.beta import beta_quantile

STRENGTH = 10.0
"""Claims that a kind is worth against an outlet's own, and each level against the next: see fusion."""
ORDER = ("official", "reported", "rumored", "predicted")
"""Certainties from the strongest."""
_ALL = 0.5  # where nothing at all has been graded

Kind = tuple[str, str]
"""Certainty and predicate."""
Counts = tuple[int, int]
"""How many claims were right, and how many wrong."""


class Trusted(Protocol):
    """Whatever says how far an outlet can be trusted."""

    def reliability(self, outlet: str, certainty: str, predicate: str) -> float:
        """How probable it is that such a claim is right, 0 to 1."""


class Reliabilities(ABC):
    """How far each outlet can be trusted; whoever has counts says them, and the rest follows."""

    def __init__(self, kinds: Mapping[Kind, Counts] | None = None) -> None:
        """`kinds`: what is known of kinds beforehand, unless given what ships with the package."""
        self._known = dict(shipped_kinds() if kinds is None else kinds)
        self._means: dict[str | Kind, float] = {}

    @abstractmethod
    def counts(self, outlet: str, certainty: str, predicate: str) -> Counts:
        """How many claims of an outlet were right and wrong."""

    @abstractmethod
    def graded(self, certainty: str, predicate: str) -> Counts:
        """How many claims of a kind were right and wrong."""

    @abstractmethod
    def graded_kinds(self) -> Collection[Kind]:
        """The kinds of which a claim was graded."""

    def beta(self, outlet: str, certainty: str, predicate: str) -> tuple[float, float]:
        """The counts of its Beta distribution, right and wrong, with those of its kind."""
        right, wrong = self.counts(outlet, certainty, predicate)
        mean = self._mean_of_kind(certainty, predicate)
        return right + STRENGTH * mean, wrong + STRENGTH * (1 - mean)

    def reliability(self, outlet: str, certainty: str, predicate: str) -> float:
        """How probable it is that such a claim is right, 0 to 1; of an unknown outlet, as its kind is."""
        a, b = self.beta(outlet, certainty, predicate)
        return a / (a + b)

    def interval(
        self, outlet: str, certainty: str, predicate: str, within: float = 0.9
    ) -> tuple[float, float]:
        """Where its reliability lies with the chance `within`, as much below as above."""
        a, b = self.beta(outlet, certainty, predicate)
        tail = (1 - within) / 2
        return beta_quantile(tail, a, b), beta_quantile(1 - tail, a, b)

    def mean_of_certainty(self, certainty: str) -> float:
        """The share of right claims of a certainty, 0 to 1."""
        if (mean := self._means.get(certainty)) is None:
            kinds = {*self._known, *self.graded_kinds()}
            overall = _shrunk(_total(self._of_kind(*kind) for kind in kinds), _ALL)
            mine = [kind for kind in kinds if kind[0] == certainty]
            mean = _shrunk(_total(self._of_kind(*kind) for kind in mine), overall)
            self._means[certainty] = mean
        return mean

    def forget_means(self) -> None:
        """To be called when counts have changed."""
        self._means.clear()

    def _mean_of_kind(self, certainty: str, predicate: str) -> float:
        if (mean := self._means.get((certainty, predicate))) is None:
            mean = _shrunk(self._of_kind(certainty, predicate), self.mean_of_certainty(certainty))
            self._means[(certainty, predicate)] = mean
        return mean

    def _of_kind(self, certainty: str, predicate: str) -> Counts:
        before = self._known.get((certainty, predicate), (0, 0))
        now = self.graded(certainty, predicate)
        return before[0] + now[0], before[1] + now[1]


def _shrunk(counts: Counts, mean: float) -> float:
    return (counts[0] + STRENGTH * mean) / (sum(counts) + STRENGTH)


def _total(counts: Iterable[Counts]) -> Counts:
    every = list(counts)
    return sum(right for right, _ in every), sum(wrong for _, wrong in every)


@cache
def shipped_kinds() -> dict[Kind, Counts]:
    """How often claims of each kind came true in the labelled articles: (right, wrong)."""
    table = json.loads(files(__package__).joinpath("kinds.json").read_text(encoding="utf-8"))
    return {(row["certainty"], row["predicate"]): (row["right"], row["wrong"]) for row in table["kinds"]}
