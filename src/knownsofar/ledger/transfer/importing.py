"""Taking the entries of other ledgers in: each once, however often it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby, islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

from knownsofar.errors import InputError, LedgerError, ShapeError, UnfitError, UnreadableError, UsageError
from knownsofar.ledger.contents import entries
from knownsofar.ledger.database import PATIENCE, Database
from knownsofar.ledger.postgres import SCHEMES, open_postgres
from knownsofar.ledger.sqlite import open_sqlite
from knownsofar.ledger.transfer.lines import read_lines
from knownsofar.ledger.transfer.record import Record, record_of
from knownsofar.ledger.writing import Appender, Origin

BATCH = 500
"""Entries of a transaction: enough that syncing to the disk costs little, few enough to do again."""

_SQLITE = b"SQLite format 3\0"  # https://sqlite.org/fileformat.html#magic_header_string

Placed = tuple[str, Record]


class Taken(NamedTuple):
    """What taking some entries in did; `known` are those that added nothing."""

    articles: int = 0
    claims: int = 0
    facts: int = 0
    known: int = 0

    def plus(self, other: Taken) -> Taken:
        """Both together."""
        return Taken(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def entries(self) -> int:
        """How many entries were gone through."""
        return self.articles + self.facts + self.known


def import_from(
    database: Database,
    now: Callable[[], datetime],
    sources: Iterable[str | Path],
    *,
    stdin: BinaryIO | None = None,
    restore: bool = False,
) -> Iterator[Taken | InputError]:
    """Take in the entries of exports and other ledgers, in batches of one transaction each; "-" is `stdin`.

    What is recorded already adds nothing, so an import that was stopped is run
    again. A line or row that is no entry, or speaks of what is not there, is an
    InputError in its place, and the rest goes on.

    With `restore` every entry keeps its number, instants and seal, so that the
    ledger becomes the one that was exported. What it holds already must be the
    beginning of it. Raises LedgerError where it is not, or where an entry is
    missing or is not what it was.
    """
    for source in sources:
        found = _entries(source, stdin, now)
        while batch := list(islice(found, BATCH)):
            placed = []
            for each in batch:
                if isinstance(each, InputError):
                    if restore:
                        raise LedgerError(f"{each.message}: a ledger is restored whole", where=each.where)
                    yield each
                else:
                    placed.append(each)
            if placed and restore:
                yield _restored(database, now(), placed)
            elif placed:
                yield from _taken(database, now(), placed)


def _is_ledger(source: str | Path) -> bool:
    if str(source).startswith(SCHEMES):
        return True
    path = Path(source)
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE


def _read_ledger(source: str | Path, now: Callable[[], datetime]) -> Iterator[Placed | InputError]:
    """The entries of another ledger, straight from its database."""
    open_it = open_postgres if str(source).startswith(SCHEMES) else open_sqlite
    database = open_it(str(source), now=now, create=False, patience=PATIENCE)
    try:
        with database.looking():
            for entry in entries(database):
                place = f"{database.where}: entry {entry.number}"
                try:
                    yield place, record_of(entry)
                except ShapeError as error:
                    error.where = place
                    yield error
    finally:
        database.close()


def _entries(
    source: str | Path, stdin: BinaryIO | None, now: Callable[[], datetime]
) -> Iterator[Placed | InputError]:
    if str(source) == "-":
        if stdin is None:
            yield UnreadableError("there is none", where="standard input")
        else:
            yield from read_lines(stdin, "standard input")
        return
    path = Path(source)
    try:
        if _is_ledger(source):
            yield from _read_ledger(source, now)
        elif path.is_dir():
            from knownsofar.ledger.transfer.parquet import read_folder

            yield from read_folder(path)
        else:
            with path.open("rb") as file:
                yield from read_lines(file, str(source))
    except OSError as error:
        yield UnreadableError((error.strerror or str(error)).lower(), where=str(source))


def _taken(database: Database, now: datetime, placed: Sequence[Placed]) -> Iterator[Taken | InputError]:
    """All in one transaction; where one of them does not fit, each in its own."""
    try:
        yield _append(database, now, [record for _, record in placed])
    except (UnfitError, UsageError) as error:
        if len(placed) == 1:
            yield ShapeError(error.message, where=placed[0][0], reason=error.reason)
            return
        for each in placed:
            yield from _taken(database, now, [each])


def _append(database: Database, now: datetime, records: Sequence[Record]) -> Taken:
    taken = Taken()
    with database.appending():
        appender = Appender(database, now)
        # Facts are about what came before them, articles can be looked up together.
        for _, run in groupby(records, lambda record: isinstance(record.what, tuple)):
            for record in (some := list(run)):
                if not isinstance(record.what, tuple):
                    added = appender.fact(record.what, Origin(told=record.first_told))
                    taken = taken.plus(Taken(facts=1) if added else Taken(known=1))
            articles = [(record, record.what) for record in some if isinstance(record.what, tuple)]
            origins = [Origin(record.first_told, record.stands_from) for record, _ in articles]
            for done in appender.articles([what for _, what in articles], origins):
                new = done.article != "known"
                taken = taken.plus(Taken(articles=1, claims=done.claims) if new else Taken(known=1))
        appender.flush()
    return taken


def _restored(database: Database, now: datetime, placed: Sequence[Placed]) -> Taken:
    """Those that are not there yet, each as it was, in one transaction."""
    taken = Taken()
    with database.appending():
        appender = Appender(database, now)
        for where, record in placed:
            try:
                taken = taken.plus(_restored_one(database, appender, record))
            except UnfitError as error:
                raise LedgerError(f"{error.message}: a ledger is restored whole", where=where) from error
            except LedgerError as error:
                error.where = error.where or where
                raise
        appender.flush()
    return taken


def _restored_one(database: Database, appender: Appender, record: Record) -> Taken:
    if record.number <= appender.number:
        held = database.rows("SELECT chain FROM entry WHERE number = :number", number=record.number)
        if held and bytes(held[0][0]) != record.chain:
            raise LedgerError("this ledger holds other entries: restore into an empty one, or import")
        return Taken(known=1)
    if record.number != appender.number + 1:
        raise LedgerError(f"entry {appender.number + 1} is missing: a ledger is restored whole")
    origin = Origin(record.told or record.recorded, record.stands_from, record.recorded, record.chain)
    if isinstance(record.what, tuple):
        (done,) = appender.articles([record.what], [origin])
        taken = Taken(articles=1, claims=done.claims)
    else:
        appender.fact(record.what, origin)
        taken = Taken(facts=1)
    if appender.number != record.number:
        raise LedgerError("an entry before it says the same: this is not what was exported")
    return taken
