"""The ledger's database in one SQLite file, or in memory."""

# ruff: noqa: D102 -- what the methods do is told in Database

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

from knownsofar.errors import LedgerBusyError, LedgerDamagedError, LedgerError
from knownsofar.ledger.database import BUSY, NONE_YET, Row, Value, told_clearly
from knownsofar.ledger.schema import APPLICATION_ID, MIGRATIONS, SQLITE, Migration, migrate

MEMORY = ":memory:"
"""Where a ledger lies that is gone when it is closed."""
CACHE = 256
"""MiB of pages kept in memory: the upper levels of the indexes of some million claims."""

# The primary result code (https://sqlite.org/rescode.html) is the low byte of the extended one.
_ADVICE = {
    sqlite3.SQLITE_FULL: "the disk is full: free some space and run this again, what was recorded is kept",
    sqlite3.SQLITE_READONLY: "the file cannot be written to: change its rights, or give another --ledger",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened: check that its folder exists and may be written to",
    sqlite3.SQLITE_NOTADB: "this is not a ledger: give another --ledger",
    sqlite3.SQLITE_IOERR: "the disk failed to read or write: check it and its free space, run this again",
    sqlite3.SQLITE_PERM: "the file may not be opened: change its rights or give another --ledger",
}
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)
_STEP = 0.005
"""Seconds between two tries."""


class SqliteDatabase:
    """See `Database`. One per thread."""

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        self.where = where

    def close(self) -> None:
        self._connection.close()

    def rows(self, query: str, **values: Value) -> list[Row]:
        with _told_clearly(self.where):
            return self._connection.execute(query, values).fetchall()

    def append(self, table: str, columns: str, rows: Sequence[Row]) -> None:
        if not rows:
            return
        places = ", ".join("?" * len(rows[0]))
        # Names of tables and columns are the ledger's own.
        query = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608
        with _told_clearly(self.where):
            self._connection.executemany(query, rows)

    @contextmanager
    def appending(self) -> Iterator[None]:
        with _told_clearly(self.where), self._transaction("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def looking(self) -> Iterator[None]:
        with _told_clearly(self.where), self._transaction("BEGIN"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self._connection.execute(begin)
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk has rolled back by itself
                self._connection.execute("ROLLBACK")
            raise

    def damage(self) -> str | None:
        try:
            found = self._connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        except sqlite3.DatabaseError as error:
            return str(error)
        return None if found == "ok" else str(found).splitlines()[-1]


def open_sqlite(
    location: str | Path,
    *,
    now: Callable[[], datetime],
    create: bool,
    patience: float,
    migrations: tuple[Migration, ...] = MIGRATIONS,
) -> SqliteDatabase:
    """Open the file, or MEMORY, and bring it to the newest version.

    The journal is write-ahead, and every transaction is synced to the disk
    before it is reported (synchronous FULL): after a power cut nothing that was
    reported is missing (https://sqlite.org/pragma.html#pragma_synchronous).
    """
    where = str(location)
    if where == MEMORY:
        address = "file::memory:"
    else:
        path = Path(location)
        if not create and not path.is_file():
            raise LedgerError(NONE_YET, where=where)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LedgerError(f"its folder cannot be made ({error.strerror})", where=where) from error
        address = _address(path)
    with _told_clearly(where):
        connection = sqlite3.connect(address, timeout=patience, isolation_level=None, uri=True)
        database = SqliteDatabase(connection, where)
        try:
            _prepare(database, connection, now, migrations)
            _write_ahead(connection, patience)
        except BaseException:
            connection.close()
            raise
    return database


def _address(path: Path) -> str:
    """The file as SQLite is to open it.

    A write-ahead journal needs a folder that can be written to. Where it cannot,
    and nobody is writing, the file is read as one that never changes.
    """
    address = path.absolute().as_uri()
    if not os.access(path.parent, os.W_OK) and path.is_file() and not Path(f"{path}-wal").exists():
        return f"{address}?immutable=1"
    return address


def _prepare(
    database: SqliteDatabase,
    connection: sqlite3.Connection,
    now: Callable[[], datetime],
    migrations: tuple[Migration, ...],
) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")  # else INSERT OR REPLACE deletes unseen
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA cache_size = {-1024 * CACHE}")
    # In this order: a ledger that another process makes just now has tables and mark at once.
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    if mark != APPLICATION_ID and tables:
        raise LedgerError("this is a database of another program: give another --ledger")
    migrate(database, SQLITE, now, migrations)


def _write_ahead(connection: sqlite3.Connection, patience: float) -> None:
    """Let readers and a writer work side by side.

    Last, so that a file which is not ours is left as it was. Refused quietly where
    the file cannot be written to, and reading needs no journal. SQLite itself does
    not wait here for others who are opening the file too.
    """
    for _ in range(round(patience / _STEP)):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _BUSY:
                raise
            time.sleep(_STEP)
        else:
            return
    connection.execute("PRAGMA journal_mode = WAL")


def _told_clearly(where: str) -> AbstractContextManager[None]:
    """Raise what SQLite raises inside as LedgerError, with what to do about it."""
    return told_clearly(where, sqlite3.Error, _explained)


def _explained(error: sqlite3.Error, where: str) -> LedgerError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_CORRUPT or "Could not decode" in str(error):
        return LedgerDamagedError("the file is damaged: restore it from a copy", where=where)
    if code in _BUSY:
        return LedgerBusyError(BUSY, where=where)
    return LedgerError(_ADVICE.get(code, f"the ledger could not be used ({error})"), where=where)
