"""How the claims were graded: the one thing that a ledger keeps which follows from the rest.

Who grades is no business of the ledger: it hands out the claims about a series
with the days on which each stands, and keeps the grades that are made of them
until an entry speaks of the series again. Grades are no entries, have no part in
the chain and are not exported; thrown away, they are made again, the very same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from knownsofar.ledger import rows
from knownsofar.ledger.database import Database, listed
from knownsofar.ledger.lists import spoken_of
from knownsofar.ledger.lives import Repeated, Stood, copied, lives
from knownsofar.ledger.reading import LAST_NUMBER, Cuts
from knownsofar.model import fold

AT_ONCE = 200
"""Entries whose series are graded in one transaction: other writers wait no longer than that takes."""
_COLUMNS = "series, claim, outlet, certainty, predicate, holds, early, known, since, until"
_KIND = "outlet, certainty, predicate, holds"


class Kept(NamedTuple):
    """A grade, and the days from `since` on and before `until` (date.max: for good) as of which it is given.

    See `weigh.records.Grade`.
    """

    claim: str
    outlet: str
    certainty: str
    predicate: str
    right: bool
    early: int
    known: date
    since: date
    until: date


class Counted(NamedTuple):
    """So many claims of an outlet, certainty and predicate were right, or wrong, told so many days early."""

    outlet: str
    certainty: str
    predicate: str
    right: bool
    early: int
    times: int


Change = tuple[date, str, str, str, bool, int]
"""A day, an outlet, certainty and predicate, right or wrong, and how many more, or fewer, claims were so."""
Grader = Callable[[Sequence[Stood], Sequence[Repeated]], Iterable[Kept]]
"""Makes the grades of one series, under all its spellings, of its claims and of who copies whom."""


class Grades:
    """The grades that a ledger keeps, made by a `grader` after rules that have a number.

    All methods raise LedgerError where the store fails.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def are_of_all(self, rules: int, recorded_by: datetime | None = None) -> bool:
        """Are they made, by these rules, of all that is recorded, and was recorded by that instant?"""
        last = self._last()
        cut = Cuts.at(self._database, None, recorded_by).cut
        return self._made_of(rules) == last and cut >= last

    def renew(self, grader: Grader, rules: int, *, at_once: int = AT_ONCE) -> Iterator[int]:
        """Grade all series anew of which entries spoke since the last time; yields how many, step by step.

        Each step is a transaction, and notes how far it came: stopped, it goes on from there the next time.
        """
        done: dict[str, int] = {}
        while self._made_of(rules) < self._last():
            with self._database.appending():
                before, last = self._made_of(rules), self._last()
                if not before:
                    self.forget()
                until = min(before + at_once, last)
                spoken = _spoken_of(self._database, before, until)
                wanted = {name: one for name, one in spoken.items() if done.get(name, 0) < one.last}
                for name, one in wanted.items():
                    self._keep(one.series, grader(*self._of(one.series)))
                    done[name] = last
                self._database.rows("DELETE FROM graded")
                self._database.append("graded", "rules, entry", [(rules, until)])
            yield len(wanted)

    def forget(self) -> None:
        """Throw all away; only within `Database.appending`."""
        self._database.rows("DELETE FROM grade")
        self._database.rows("DELETE FROM graded")

    def fresh(self, grader: Grader, recorded_by: datetime | None = None) -> Iterator[list[Kept]]:
        """The grades of each series made anew, of what was recorded by an instant; nothing is kept."""
        cut = Cuts.at(self._database, None, recorded_by).cut
        for series in _spellings(self._database).values():
            yield sorted(grader(*self._of(series, cut)))

    def kept(self) -> Iterator[list[Kept]]:
        """The grades of each series as they are kept, in the order of `fresh`."""
        for series in _spellings(self._database).values():
            places, named = listed("series", series)
            query = f"SELECT {_COLUMNS} FROM grade WHERE series IN ({places})"  # noqa: S608 -- places only
            yield sorted(_kept(*row) for row in self._database.rows(query, **named))

    def counted(self, as_of: date) -> list[Counted]:
        """All grades as of a day, summed up."""
        query = f"""SELECT {_KIND}, early, count(*) FROM grade
            WHERE since <= :day AND until > :day GROUP BY {_KIND}, early"""  # noqa: S608 -- constants only
        found = self._database.rows(query, day=_text(as_of))
        return [Counted(o, c, p, rows.FLAGS[right], early, times) for o, c, p, right, early, times in found]

    def counts_on(self, as_of: date) -> list[Change]:
        """How many claims were right and wrong as of a day, as changes of that day."""
        query = f"""SELECT {_KIND}, count(*) FROM grade
            WHERE since <= :day AND until > :day GROUP BY {_KIND}"""  # noqa: S608 -- constants only
        found = self._database.rows(query, day=_text(as_of))
        return [(as_of, o, c, p, rows.FLAGS[right], count) for o, c, p, right, count in found]

    def counts_by_day(self) -> list[Change]:
        """How the numbers of right and wrong claims changed, from the first day to the last."""
        query = f"""SELECT day, {_KIND}, sum(change) FROM (
                SELECT since AS day, {_KIND}, count(*) AS change FROM grade GROUP BY since, {_KIND}
                UNION ALL SELECT until, {_KIND}, -count(*) FROM grade
                WHERE until < :never GROUP BY until, {_KIND}
            ) AS changed GROUP BY day, {_KIND} ORDER BY day"""  # noqa: S608 -- constants only
        found = self._database.rows(query, never=date.max.isoformat())
        return [
            (date.fromisoformat(day), o, c, p, rows.FLAGS[right], int(change))
            for day, o, c, p, right, change in found
        ]

    def _last(self) -> int:
        return int(self._database.rows("SELECT coalesce(max(number), 0) FROM entry")[0][0])

    def _made_of(self, rules: int) -> int:
        """The number of the last entry that they are made of; 0 where they are of other rules, or none."""
        found = self._database.rows("SELECT entry FROM graded WHERE rules = :rules", rules=rules)
        return int(found[0][0]) if found else 0

    def _of(self, series: Sequence[int], cut: int = LAST_NUMBER) -> tuple[list[Stood], list[Repeated]]:
        return lives(self._database, series, cut), copied(self._database, series, cut)

    def _keep(self, series: Sequence[int], grades: Iterable[Kept]) -> None:
        places, named = listed("series", series)
        self._database.rows(f"DELETE FROM grade WHERE series IN ({places})", **named)  # noqa: S608 -- places
        self._database.append("grade", _COLUMNS, [_row(series[0], grade) for grade in grades])


def _row(series: int, grade: Kept) -> tuple[int | str, ...]:
    days = (day.isoformat() for day in (grade.known, grade.since, grade.until))
    told = grade.outlet, grade.certainty, grade.predicate, int(grade.right), grade.early
    return (series, rows.number_named(grade.claim), *told, *days)


def _kept(
    _series: int,
    claim: int,
    outlet: str,
    certainty: str,
    predicate: str,
    right: int,
    early: int,
    *days: str,
) -> Kept:
    known, since, until = map(date.fromisoformat, days)
    told = outlet, certainty, predicate, rows.FLAGS[right], early
    return Kept(rows.name_of(claim), *told, known, since, until)


class _Spoken(NamedTuple):
    """A series, by the numbers of its spellings, and the last entry that speaks of any."""

    series: list[int]
    last: int


def _spoken_of(database: Database, after: int, until: int) -> dict[str, _Spoken]:
    """The series of which entries after one and up to another speak, by their folded titles."""
    last = spoken_of(database, after, until)
    if not last:
        return {}
    return {
        name: _Spoken(series, max(last.get(one, 0) for one in series))
        for name, series in _spellings(database).items()
        if not last.keys().isdisjoint(series)
    }


def _spellings(database: Database) -> dict[str, list[int]]:
    """The numbers of all series by their folded titles: one series may be spelt in several ways."""
    found: dict[str, list[int]] = {}
    for number, title in database.rows("SELECT id, title FROM series ORDER BY id"):
        found.setdefault(fold(title), []).append(number)
    return found


def _text(day: date) -> str:
    """A day as it is compared with spans, none of which holds date.max."""
    return min(day, date.max - timedelta(days=1)).isoformat()
