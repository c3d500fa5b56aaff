"""The tally: how often each outlet was right, and how early.

Only whole numbers are kept, so that adding a grade and taking it out again
leaves the very same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from statistics import median

import msgspec

from knownsofar.weigh.records.grading import Grade
from knownsofar.weigh.records.shrinking import ORDER, STRENGTH, Counts, Kind, Reliabilities

EQUAL = 0.8
"""The accuracy at which lead times are compared."""


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


class Records(Reliabilities):
    """Counts by outlet, certainty and predicate; `kinds` are (right, wrong) by kind, known beforehand."""

    def __init__(self, grades: Iterable[Grade] = (), *, kinds: Mapping[Kind, Counts] | None = None) -> None:
        """Unless given, `kinds` are those that ship with the package."""
        super().__init__(kinds)
        self._counts: Counter[tuple[str, str, str, bool]] = Counter()
        self._kinds: Counter[tuple[str, str, bool]] = Counter()
        self._early: dict[tuple[str, str, str], Counter[int]] = {}
        for each in grades:
            self.add(each)

    def add(self, graded: Grade, times: int = 1) -> None:
        """Count a grade, or `times` that differ in nothing that is counted."""
        self._change(graded, times)

    def remove(self, graded: Grade) -> None:
        """Undo `add`. Raises ValueError where such a grade was not counted."""
        key = (graded.outlet, graded.certainty, graded.predicate)
        if not self._counts[(*key, graded.right)]:
            raise ValueError(f"no such grade was counted: {graded}")
        if graded.right and not self._early.get(key, Counter())[graded.early]:
            raise ValueError(f"no such grade was counted: {graded}")
        self._change(graded, -1)

    def _change(self, graded: Grade, by: int) -> None:
        self.forget_means()
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

    def counts(self, outlet: str, certainty: str, predicate: str) -> Counts:
        """How many claims were right and wrong."""
        return (
            self._counts[(outlet, certainty, predicate, True)],
            self._counts[(outlet, certainty, predicate, False)],
        )

    def graded(self, certainty: str, predicate: str) -> Counts:
        """How many claims of a kind were right and wrong."""
        return self._kinds[(certainty, predicate, True)], self._kinds[(certainty, predicate, False)]

    def graded_kinds(self) -> Collection[Kind]:
        """The kinds of which a claim was graded."""
        return {(certainty, predicate) for certainty, predicate, _ in self._kinds}

    def lead(self, outlet: str, *, at: float = EQUAL) -> float | None:
        """Median days by which its right claims came before what they spoke of, at equal accuracy.

        Of its certainties, from official down, as many are taken as together keep an accuracy of `at`
        (shrunk); so nobody leads by guessing early. None where none keeps it, or nothing was ahead.
        """
        right = wrong = 0.0
        days: Counter[int] = Counter()
        best: float | None = None
        for certainty in ORDER:
            for key in [k for k in self._keys(outlet) if k[1] == certainty]:
                mine = self.counts(*key)
                right, wrong = right + mine[0], wrong + mine[1]
                days.update(self._early.get(key, Counter()))
            expected = STRENGTH * self.mean_of_certainty(certainty)
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


def _step(counts: Counter, key: object, by: int) -> None:  # type: ignore[type-arg]
    """Count, and forget what has come to nothing."""
    counts[key] += by
    if not counts[key]:
        del counts[key]


def _median_ahead(days: Counter[int]) -> float | None:
    ahead = [d for d, times in days.items() if d > 0 for _ in range(times)]
    return float(median(ahead)) if ahead else None


def _place(certainty: str) -> int:
    return ORDER.index(certainty) if certainty in ORDER else len(ORDER)
