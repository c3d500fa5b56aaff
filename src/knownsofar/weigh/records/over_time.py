"""Records as of any day, from what was counted on each: for a history, and for a site of many seasons."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from knownsofar.weigh.records.shrinking import Counts, Kind, Reliabilities


class Step(NamedTuple):
    """On a day so many more (or fewer) claims of an outlet, certainty and predicate were right, or wrong."""

    day: date
    outlet: str
    certainty: str
    predicate: str
    right: bool
    change: int


class _Run:
    """A number over time."""

    __slots__ = ("days", "totals")

    def __init__(self) -> None:
        self.days: list[date] = []
        self.totals: list[int] = []

    def add(self, day: date, change: int) -> None:
        total = self.totals[-1] + change if self.totals else change
        if self.days and self.days[-1] == day:
            self.totals[-1] = total
        else:
            self.days.append(day)
            self.totals.append(total)

    def on(self, day: date) -> int:
        place = bisect_right(self.days, day)
        return self.totals[place - 1] if place else 0


_Runs = Mapping[tuple[str, ...], tuple[_Run, _Run]]


class RecordsOverTime:
    """The counts of every day, to be asked as of any: each answer is a search in a short list."""

    def __init__(self, steps: Iterable[Step], *, kinds: Mapping[Kind, Counts] | None = None) -> None:
        """`steps` in the order of their days; `kinds` as for `Reliabilities`."""
        self._known = kinds
        self._own: dict[tuple[str, ...], tuple[_Run, _Run]] = defaultdict(lambda: (_Run(), _Run()))
        self._kinds: dict[tuple[str, ...], tuple[_Run, _Run]] = defaultdict(lambda: (_Run(), _Run()))
        self._asked: dict[date, RecordsOn] = {}
        for day, outlet, certainty, predicate, right, change in steps:
            self._own[(outlet, certainty, predicate)][not right].add(day, change)
            self._kinds[(certainty, predicate)][not right].add(day, change)

    def on(self, day: date) -> RecordsOn:
        """The records as of the end of a day."""
        if day not in self._asked:
            self._asked[day] = RecordsOn(self._own, self._kinds, day, self._known)
        return self._asked[day]


class RecordsOn(Reliabilities):
    """The records as of the end of one day: see `RecordsOverTime`."""

    def __init__(self, own: _Runs, kinds: _Runs, day: date, known: Mapping[Kind, Counts] | None) -> None:
        super().__init__(known)
        self._own, self._kinds, self._day = own, kinds, day

    def counts(self, outlet: str, certainty: str, predicate: str) -> Counts:
        """How many claims of an outlet were right and wrong."""
        return self._at(self._own, outlet, certainty, predicate)

    def graded(self, certainty: str, predicate: str) -> Counts:
        """How many claims of a kind were right and wrong."""
        return self._at(self._kinds, certainty, predicate)

    def graded_kinds(self) -> Collection[Kind]:
        """The kinds of which a claim was ever graded: those of later days have counted nothing yet."""
        return [(certainty, predicate) for certainty, predicate in self._kinds]

    def _at(self, runs: _Runs, *key: str) -> Counts:
        found = runs.get(key)
        return (found[0].on(self._day), found[1].on(self._day)) if found is not None else (0, 0)


def steps_of(counted: Iterable[tuple[str, str, str, bool, date, date]]) -> list[Step]:
    """The steps of grades as (outlet, certainty, predicate, right, since, until), in order."""
    changes: dict[tuple[date, str, str, str, bool], int] = defaultdict(int)
    for outlet, certainty, predicate, right, since, until in counted:
        changes[(since, outlet, certainty, predicate, right)] += 1
        if until < date.max:
            changes[(until, outlet, certainty, predicate, right)] -= 1
    return [Step(*key, change) for key, change in sorted(changes.items()) if change]
