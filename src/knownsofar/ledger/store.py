"""The ledger: claims in, claims as of any day out; nothing is ever changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Literal, Self

from knownsofar.errors import InputError
from knownsofar.ledger import facts, lists, reading
from knownsofar.ledger.check import check, seal
from knownsofar.ledger.database import PATIENCE, Database
from knownsofar.ledger.grades import Grades
from knownsofar.ledger.lists import START, Place, Tally, Wanted
from knownsofar.ledger.postgres import SCHEMES, open_postgres
from knownsofar.ledger.reading import Change, Cuts, Repeat
from knownsofar.ledger.sqlite import open_sqlite
from knownsofar.ledger.transfer import Taken, export_lines, export_to_file, export_to_folder, import_from
from knownsofar.ledger.writing import Added, Appender, Recorded
from knownsofar.model import Alias, Article, Claim, Fact, Slip


class Ledger:
    """An open ledger; a context manager that closes it. One per thread.

    Of every question, `as_of` leaves out what was published after that day, and
    `recorded_by` what this ledger learnt after that instant. All methods raise
    LedgerError, with what to do, where the store fails.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def database(self) -> Database:
        """What it lies in: for export, import and measurements."""
        return self._database

    @property
    def grades(self) -> Grades:
        """How its claims were graded."""
        return Grades(self._database)

    def close(self) -> None:
        """Let go of the file or connection; what was added is safe already."""
        self._database.close()

    def add(self, article: Article, claims: Iterable[Claim], slips: Sequence[Slip] = ()) -> Added:
        """Record an article with its claims and slips: all of it, or nothing.

        A text that was read at this address before adds nothing (nor, where there
        is no address but a file's name, one that was read anywhere); another text
        at the address is a new version, whose claims stand in the place of the old
        ones, and claims that vanished are recorded as withdrawn.
        """
        return self.add_all([(article, list(claims), slips)])[0]

    def add_all(self, found: Sequence[Recorded]) -> list[Added]:
        """Record many articles as `add` does, in one transaction: all of them, or none."""
        with self._database.appending():
            appender = Appender(self._database, self._now())
            added = appender.articles(found)
            appender.flush()
        return added

    def record(self, fact: Fact) -> bool:
        """Record a fact; False, and nothing added, where the newest word on it says so already.

        Raises UnfitError where it names a claim or an article that is not recorded.
        """
        with self._database.appending():
            appender = Appender(self._database, self._now())
            added = appender.fact(fact)
            appender.flush()
        return added

    def claims(
        self,
        series: str,
        *,
        season: int | None = None,
        as_of: date | None = None,
        recorded_by: datetime | None = None,
    ) -> tuple[Claim, ...]:
        """The claims about a series (its exact title), oldest article first.

        With `season`, those about that season and about the series as a whole.
        """
        cuts = Cuts.at(self._database, as_of, recorded_by)
        return reading.claims_of_series(self._database, series, season, cuts)

    def claims_of_outlet(
        self, outlet: str, *, as_of: date | None = None, recorded_by: datetime | None = None
    ) -> tuple[Claim, ...]:
        """All claims of an outlet, oldest article first."""
        return reading.claims_of_outlet(self._database, outlet, Cuts.at(self._database, as_of, recorded_by))

    def articles(
        self, series: str | None = None, *, as_of: date | None = None, recorded_by: datetime | None = None
    ) -> tuple[Article, ...]:
        """The articles, whole, oldest first; with `series` those that claim something about it."""
        return reading.articles(self._database, series, Cuts.at(self._database, as_of, recorded_by))

    def slips(
        self, series: str, *, as_of: date | None = None, recorded_by: datetime | None = None
    ) -> tuple[Slip, ...]:
        """The slips of the articles that claim something about a series, oldest article first."""
        return reading.slips(self._database, series, Cuts.at(self._database, as_of, recorded_by))

    def repeats(
        self, series: str, *, as_of: date | None = None, recorded_by: datetime | None = None
    ) -> tuple[Repeat, ...]:
        """Which articles that claim something about a series repeat earlier ones, as recorded (`Copy`)."""
        return reading.repeats(self._database, series, Cuts.at(self._database, as_of, recorded_by))

    def series(self) -> tuple[str, ...]:
        """The titles of all series that anything was ever recorded about, in alphabetical order."""
        return tuple(title for (title,) in self._database.rows("SELECT title FROM series ORDER BY title"))

    def series_as_recorded(self) -> list[str]:
        """As `series`, in the order in which they were first recorded."""
        return lists.titles(self._database)

    def touched(self, after: int = 0) -> dict[str, int]:
        """Of each series that entries after this number speak of: the number of the last that does."""
        return lists.touched(self._database, after)

    def page_of_claims(
        self, wanted: Wanted, *, after: Place = START, limit: int = 100, as_of: date | None = None
    ) -> list[tuple[Place, Claim]]:
        """At most `limit` claims that are wanted, recorded after the place `after`, each with its place."""
        return lists.page_of_claims(
            self._database, wanted, after, limit, Cuts.at(self._database, as_of, None)
        )

    def tallies(self, as_of: date) -> list[Tally]:
        """How much each outlet has said by a day, those that say most first."""
        return lists.tallies(self._database, as_of)

    def copyists(
        self, *, as_of: date | None = None, recorded_by: datetime | None = None
    ) -> dict[tuple[str, str], int]:
        """How many articles of one outlet repeat one of another, as recorded (`Copy`), by (who, whom)."""
        return lists.copyists(self._database, Cuts.at(self._database, as_of, recorded_by))

    def aliases(self, *, recorded_by: datetime | None = None) -> tuple[Alias, ...]:
        """The other names of series that hold."""
        held = self.facts(Alias, recorded_by=recorded_by)
        return tuple(fact for fact in held if isinstance(fact, Alias))

    def outlets(self) -> tuple[str, ...]:
        """The names of all outlets of which an article was ever recorded, in alphabetical order."""
        query = "SELECT DISTINCT outlet FROM article ORDER BY outlet"
        return tuple(outlet for (outlet,) in self._database.rows(query))

    def changes(
        self, since: datetime, *, until: datetime | None = None, series: str | None = None
    ) -> Iterator[Change]:
        """What happened to claims after `since` (and up to `until`), in the order in which it was learnt.

        What a new version of a page merely says again is no change.
        """
        return reading.changes(self._database, since, until, series)

    def life(self, claim: str) -> tuple[Change, ...]:
        """All that happened to a claim (by its id), through all versions of its page; empty if unknown."""
        return reading.life(self._database, claim)

    def facts(
        self,
        kind: type[Fact] | None = None,
        *,
        series: str | None = None,
        recorded_by: datetime | None = None,
    ) -> tuple[Fact, ...]:
        """The facts that hold, oldest first: of each the newest word, left out where it says `holds` false.

        Of `kind` alone, about `series` alone, where these are given.
        """
        cut = Cuts.at(self._database, None, recorded_by).cut
        return facts.standing(self._database, kind, series, cut)

    @property
    def entries(self) -> int:
        """How many entries it has."""
        return int(self._database.rows("SELECT coalesce(max(number), 0) FROM entry")[0][0])

    @property
    def seal(self) -> str:
        """The hash of all entries: written down elsewhere, it shows later that none is changed or gone."""
        return seal(self._database)

    def export(self, target: Path | BinaryIO, form: Literal["jsonl", "parquet"] = "jsonl") -> Iterator[int]:
        """Write all entries as JSON Lines (into a file, or to a stream) or Parquet (into a folder).

        Yields their numbers as they are written. A file or folder that holds an
        earlier or interrupted export of this ledger is gone on with; raises
        UsageError where it holds anything else.
        """
        if not isinstance(target, Path):
            return export_lines(self._database, target)
        write = export_to_folder if form == "parquet" else export_to_file
        return write(self._database, target)

    def take_in(
        self, sources: Iterable[str | Path], *, stdin: BinaryIO | None = None, restore: bool = False
    ) -> Iterator[Taken | InputError]:
        """Record the entries of exports ("-" is `stdin`): see ledger/transfer/importing.py."""
        return import_from(self._database, self._now, sources, stdin=stdin, restore=restore)

    def check(self) -> Iterator[int]:
        """Verify hashes, references and the order of all entries; yields the number of those found whole.

        Raises LedgerDamagedError that names the first entry which is not.
        """
        return check(self._database)


def open_ledger(
    location: str | Path, *, now: Callable[[], datetime], create: bool = True, patience: float = PATIENCE
) -> Ledger:
    """Open the ledger in a file, in memory (":memory:"), or at a postgresql:// address.

    Made, with its folder, where there is none and `create` allows. `now` gives the
    instant that records are stamped with, in any time zone; `patience` is how many
    seconds to wait for another writer.

    Raises LedgerVersionError for a ledger of a newer version, LedgerBusyError
    where another writer does not finish, UsageError for an address that is none,
    and LedgerError for all else: no such file, no rights, a full disk, a lost
    connection, or a file that is not a ledger.
    """
    if str(location).startswith(SCHEMES):
        return Ledger(open_postgres(str(location), now=now, create=create, patience=patience), now)
    return Ledger(open_sqlite(location, now=now, create=create, patience=patience), now)
