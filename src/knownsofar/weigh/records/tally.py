"""The tally: how often each outlet was right, shrunk to its kind, and how early.

An outlet's record for a certainty and predicate is a Beta distribution. Before
its first grade it is what its kind is (all outlets with that certainty and
predicate), the kind what its certainty is, the certainty what all are: each
level adds a few pseudo-claims of the mean above it. Only whole numbers are
kept, so that adding a grade and taking it out again leaves the very same.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from statistics import median

import msgspec

from knownsofar.weigh.records.beta import beta_quantile
from knownsofar.weigh.records.grading import Grade

STRENGTH = 10.0
"""Claims that a kind is worth against an outlet's own, and each level against the next: see fusion."""
EQUAL = 0.8
"""The accuracy at which lead times are compared."""
_ORDER = ("official", "reported", "rumored", "predicted")
_ALL = 0.5  # where nothing at all has been graded

Kind = tuple[str, str]
"""Certainty and predicate."""


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What an outlet's claims of one certainty and predicate were worth.

    `reliability` is shrunk; `low` to `high` holds it with 90 %. `lead`: median days between its right
    claims and what they spoke of; None where none was ahead.
    """

    outlet: str
    certainty: str
    predicate: str
    right: int
    wrong: int
    reliability: float
    low: float
    high: float
    lead: float | None


class Records:
    """Counts by outlet, certainty and predicate; `kinds` are (right, wrong) by kind, known beforehand."""

    def __init__(
        self, grades: Iterable[Grade] = (), *, kinds: Mapping[Kind, tuple[int, int]] | None = None
    ) -> None:
        """Unless given, `kinds` are those that ship with the package."""
        self._known = dict(shipped_kinds() if kinds is None else kinds)
        self._counts: Counter[tuple[str, str, str, bool]] = Counter()
        self._kinds: Counter[tuple[str, str, bool]] = Counter()
        self._early: dict[tuple[str, str, str], Counter[int]] = {}
        self._means: dict[str | Kind, float] = {}  # of certainties and kinds, until the next change
        for each in grades:
            self.add(each)

    def add(self, graded: Grade) -> None:
        """Count a grade."""
        self._change(graded, 1)

    def remove(self, graded: Grade) -> None:
        """Undo `add`. Raises ValueError where such a grade was not counted."""
        key = (graded.outlet, graded.certainty, graded.predicate)
        if not self._counts[(*key, graded.right)]:
            raise ValueError(f"no such grade was counted: {graded}")
        if graded.right and not self._early.get(key, Counter())[graded.early]:
            raise ValueError(f"no such grade was counted: {graded}")
        self._change(graded, -1)

    def _change(self, graded: Grade, by: int) -> None:
        self._means.clear()
        key = (graded.outlet, graded.certainty, graded.predicate)
        _step(self._counts, (*key, graded.right), by)
        _step(self._kinds, (graded.certainty, graded.predicate, graded.right), by)
        if graded.right:
            days = self._early.setdefault(key, Counter())
            _step(days, graded.early, by)
            if not days:
                del self._early[key]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Records):
            return NotImplemented
        return (self._known, self._counts, self._early) == (other._known, other._counts, other._early)

    __hash__ = None  # type: ignore[assignment]  # it changes

    def counts(self, outlet: str, certainty: str, predicate: str) -> tuple[int, int]:
        """How many claims were right and wrong."""
        return (
            self._counts[(outlet, certainty, predicate, True)],
            self._counts[(outlet, certainty, predicate, False)],
        )

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

    def lead(self, outlet: str, *, at: float = EQUAL) -> float | None:
        """Median days by which its right claims came before what they spoke of, at equal accuracy.

        Of its certainties, from official down, as many are taken as together keep an accuracy of `at`
        (shrunk); so nobody leads by guessing early. None where none keeps it, or nothing was ahead.
        """
        right = wrong = 0.0
        days: Counter[int] = Counter()
        best: float | None = None
        for certainty in _ORDER:
            for key in [k for k in self._keys(outlet) if k[1] == certainty]:
                mine = self.counts(*key)
                right, wrong = right + mine[0], wrong + mine[1]
                days.update(self._early.get(key, Counter()))
            expected = STRENGTH * self._mean_of_certainty(certainty)
            if right + wrong and (right + expected) / (right + wrong + STRENGTH) >= at:
                best = _median_ahead(days)
        return best

    def outlets(self) -> list[str]:
        """All outlets that have a grade, in alphabetical order."""
        return sorted({outlet for outlet, *_ in self._counts})

    def of_outlet(self, outlet: str) -> list[Record]:
        """Its records, by certainty from the strongest, then by predicate."""
        keys = sorted(self._keys(outlet), key=lambda k: (_place(k[1]), k[2]))
        return [self._record(*key) for key in keys]

    def ranking(self, *, at: float = EQUAL) -> list[tuple[str, float]]:
        """Outlets by their lead at equal accuracy, the earliest first; those without one are left out."""
        leads = [
            (outlet, lead) for outlet in self.outlets() if (lead := self.lead(outlet, at=at)) is not None
        ]
        return sorted(leads, key=lambda pair: (-pair[1], pair[0]))

    def _record(self, outlet: str, certainty: str, predicate: str) -> Record:
        right, wrong = self.counts(outlet, certainty, predicate)
        low, high = self.interval(outlet, certainty, predicate)
        return Record(
            outlet=outlet,
            certainty=certainty,
            predicate=predicate,
            right=right,
            wrong=wrong,
            reliability=self.reliability(outlet, certainty, predicate),
            low=low,
            high=high,
            lead=_median_ahead(self._early.get((outlet, certainty, predicate), Counter())),
        )

    def _keys(self, outlet: str) -> set[tuple[str, str, str]]:
        return {(o, c, p) for o, c, p, _ in self._counts if o == outlet}

    def _mean_of_kind(self, certainty: str, predicate: str) -> float:
        if (mean := self._means.get((certainty, predicate))) is None:
            mean = _shrunk(self._of_kind(certainty, predicate), self._mean_of_certainty(certainty))
            self._means[(certainty, predicate)] = mean
        return mean

    def _mean_of_certainty(self, certainty: str) -> float:
        if (mean := self._means.get(certainty)) is None:
            kinds = {*self._known, *((c, p) for c, p, _ in self._kinds)}
            overall = _shrunk(_total(self._of_kind(*kind) for kind in kinds), _ALL)
            mine = [kind for kind in kinds if kind[0] == certainty]
            mean = _shrunk(_total(self._of_kind(*kind) for kind in mine), overall)
            self._means[certainty] = mean
        return mean

    def _of_kind(self, certainty: str, predicate: str) -> tuple[int, int]:
        before = self._known.get((certainty, predicate), (0, 0))
        return (
            before[0] + self._kinds[(certainty, predicate, True)],
            before[1] + self._kinds[(certainty, predicate, False)],
        )


def _shrunk(counts: tuple[int, int], mean: float) -> float:
    return (counts[0] + STRENGTH * mean) / (sum(counts) + STRENGTH)


def _total(counts: Iterable[tuple[int, int]]) -> tuple[int, int]:
    every = list(counts)
    return sum(right for right, _ in every), sum(wrong for _, wrong in every)


@cache
def shipped_kinds() -> dict[Kind, tuple[int, int]]:
    """How often claims of each kind came true in the labelled articles: (right, wrong)."""
    table = json.loads(files(__package__).joinpath("kinds.json").read_text(encoding="utf-8"))
    return {(row["certainty"], row["predicate"]): (row["right"], row["wrong"]) for row in table["kinds"]}


def _step(counts: Counter, key: object, by: int) -> None:  # type: ignore[type-arg]
    """Count, and forget what has come to nothing."""
    counts[key] += by
    if not counts[key]:
        del counts[key]


def _median_ahead(days: Counter[int]) -> float | None:
    ahead = [d for d, times in days.items() if d > 0 for _ in range(times)]
    return float(median(ahead)) if ahead else None


def _place(certainty: str) -> int:
    return _ORDER.index(certainty) if certainty in _ORDER else len(_ORDER)
