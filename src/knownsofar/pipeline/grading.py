"""The track records of a whole ledger, as of any day: made of grades that it keeps, series by series.

Whoever adds articles makes the grades of their series anew, and so does whoever
asks and finds that the ledger has gone on since. Of what the ledger cannot keep
(it may not be written to, or the question is for what it knew long ago) the
grades are made for the question alone, from all claims, which takes seconds
where there are 100,000.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from knownsofar.errors import LedgerDamagedError, LedgerError
from knownsofar.weigh.records import (
    RULES,
    Grade,
    Records,
    RecordsOverTime,
    Reliabilities,
    Standing,
    Step,
    grades_over,
    steps_of,
)

if TYPE_CHECKING:
    from knownsofar.ledger import Ledger
    from knownsofar.ledger.grades import Kept
    from knownsofar.ledger.lives import Repeated, Stood

_read: WeakKeyDictionary[Ledger, tuple[int, RecordsOverTime]] = WeakKeyDictionary()
"""The records over time of each open ledger, and how many entries it had then."""


def grades_of(stood: Sequence[Stood], repeated: Sequence[Repeated]) -> list[Kept]:
    """The grades of a series, of its claims and of who copies whom: copies of one article are one voice."""
    from knownsofar.ledger.grades import Kept

    copies: dict[str, list[Repeated]] = {}
    for each in repeated:
        copies.setdefault(each.url, []).append(each)
    standing = [part for one in stood for part in _voiced(one, copies)]
    return [
        Kept(g.claim, g.outlet, g.certainty, g.predicate, g.right, g.early, g.known, since, until)
        for g, since, until in grades_over(standing)
    ]


def _voiced(one: Stood, copies: Mapping[str, Sequence[Repeated]]) -> Iterable[Standing]:
    """A claim by its voice on each day: its outlet's, but that of the page which its page copies."""
    claim, since, until = one
    chain = [claim.url] if claim.url in copies else []
    for url in chain:
        chain += [r.original for r in copies.get(url, ()) if r.original not in chain]
    turns = {day for url in chain for r in copies.get(url, ()) for day in (r.since, r.until)}
    for day, following in pairwise(sorted({since, until, *(turn for turn in turns if since < turn < until)})):
        yield Standing(claim, _voice_on(day, claim.url, claim.outlet, copies), day, following)


def _voice_on(day: date, url: str, outlet: str, copies: Mapping[str, Sequence[Repeated]]) -> str:
    seen = {url}
    while True:
        told = [r for r in copies.get(url, ()) if r.since <= day < r.until]
        if not told or told[-1].original in seen:
            return outlet
        url, outlet = told[-1].original, told[-1].outlet
        seen.add(url)


def keep_grades(ledger: Ledger) -> int:
    """Grade what was recorded since the last time; gives how many series were graded. Raises LedgerError."""
    return sum(ledger.grades.renew(grades_of, RULES))


def keep_up(ledger: Ledger) -> None:
    """As `keep_grades` where that can be done; where not (it may not be written to), whoever asks pays."""
    with suppress(LedgerError):
        keep_grades(ledger)


def make_grades_anew(ledger: Ledger) -> int:
    """As `keep_grades`, of all series, as if none had ever been graded."""
    with ledger.database.appending():
        ledger.grades.forget()
    return keep_grades(ledger)


def check_grades(ledger: Ledger) -> int:
    """Make all grades anew and hold them against those that are kept; gives how many there are.

    Raises LedgerDamagedError where they differ, LedgerError where not all could be kept.
    """
    if not ledger.grades.are_of_all(RULES):
        keep_grades(ledger)
    count = 0
    with ledger.database.looking():
        for made, kept in zip(ledger.grades.fresh(grades_of), ledger.grades.kept(), strict=True):
            if made != kept:
                one = next(iter({*made} ^ {*kept} or kept))  # else one is there twice
                raise LedgerDamagedError(
                    "it is not what its claim deserves: make all grades anew with `knownsofar ledger grade`",
                    where=f"{ledger.database.where}: the grade of claim {one.claim}",
                )
            count += len(made)
    return count


def records_on(ledger: Ledger, day: date, recorded_by: datetime | None = None) -> Reliabilities:
    """What every outlet's word is worth as of a day, by what this ledger knew at an instant."""
    if _kept(ledger, recorded_by):
        return RecordsOverTime(Step(*change) for change in ledger.grades.counts_on(day)).on(day)
    return records_over_time(ledger, recorded_by).on(day)


def records_over_time(ledger: Ledger, recorded_by: datetime | None = None) -> RecordsOverTime:
    """The same as of all days, for who asks for many; read once for each state of a ledger."""
    if not _kept(ledger, recorded_by):
        made = (grade for series in ledger.grades.fresh(grades_of, recorded_by) for grade in series)
        return RecordsOverTime(
            steps_of((g.outlet, g.certainty, g.predicate, g.right, g.since, g.until) for g in made)
        )
    entries = ledger.entries
    found = _read.get(ledger)
    if found is None or found[0] != entries:
        steps = (Step(*change) for change in ledger.grades.counts_by_day())
        found = _read[ledger] = entries, RecordsOverTime(steps)
    return found[1]


def tally_on(ledger: Ledger, day: date, recorded_by: datetime | None = None) -> Records:
    """The same as of a day, with how early each was."""
    records = Records()
    if _kept(ledger, recorded_by):
        for c in ledger.grades.counted(day):
            records.add(Grade("", c.outlet, c.certainty, c.predicate, c.right, c.early, day), c.times)
        return records
    for series in ledger.grades.fresh(grades_of, recorded_by):
        for g in series:
            if g.since <= day < g.until:
                records.add(Grade(g.claim, g.outlet, g.certainty, g.predicate, g.right, g.early, g.known))
    return records


def _kept(ledger: Ledger, recorded_by: datetime | None) -> bool:
    """May the grades that the ledger keeps be taken? They are made first where that can be done."""
    keep_up(ledger)
    return ledger.grades.are_of_all(RULES, recorded_by)
