"""The ledger's database on PostgreSQL 15 or newer, in a schema of its own; for many writers at once."""

# ruff: noqa: D102 -- what the methods do is told in Database

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from knownsofar.errors import LedgerBusyError, LedgerDamagedError, LedgerError, UnfitError, UsageError
from knownsofar.ledger.database import BUSY, NONE_YET, Row, Value, told_clearly, with_percents
from knownsofar.ledger.schema import MIGRATIONS, POSTGRES, Migration, migrate

if TYPE_CHECKING:
    import psycopg

SCHEMES = ("postgresql://", "postgres://")
"""How the address of such a ledger begins."""
APPENDER = 0x4B534F46
"""The advisory lock of whoever appends: one at a time, so that `recorded` never goes back between two."""
_SYNCHRONOUS = """SELECT set_config('synchronous_commit', 'on', false)
    WHERE current_setting('synchronous_commit') = 'off'"""
_AGAIN = "run this again, what was recorded is kept"
# Classes of SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html).
_ADVICE = {
    "08": f"no connection to the server: see that it runs and that --ledger names it, then {_AGAIN}",
    "22": "the article holds what no ledger can keep",
    "25006": "the database is read-only: connect to one that may be written to",
    "25P03": f"the server ended the connection: {_AGAIN}",
    "28": "the server refuses this user: check name and password in --ledger",
    "3D": "there is no such database: make it with `createdb`, or give another --ledger",
    "42P01": "this user sees no tables of it: grant USAGE on the schema knownsofar, or use another --ledger",
    "42501": "this user may not do that here: grant CREATE on the database, INSERT on its tables",
    "53": f"the server is out of disk, memory or connections: free some, then {_AGAIN}",
    "57014": "the server cancelled it: raise its statement_timeout, or ask for less",
    "57": f"the server is stopping or was stopped: start it, then {_AGAIN}",
    "58": f"the server's disk failed: check it, then {_AGAIN}",
}
# A refused connection has a message (in the server's language) but no SQLSTATE.
_REFUSALS = {
    "FATAL:  database": "3D",
    "FATAL:  password": "28",
    "FATAL:  role": "28",
    "FATAL:  no pg_hba.conf entry": "28",
    "no password supplied": "28",
    "FATAL:  too many connections": "53",
    "FATAL:  sorry, too many clients": "53",
    "FATAL:  remaining connection slots": "53",
    "FATAL:  the database system": "57",
}


class PostgresDatabase:
    """See `Database`. One per thread."""

    def __init__(self, connection: psycopg.Connection[Any], where: str) -> None:
        self._connection = connection
        self.where = where

    def close(self) -> None:
        self._connection.close()

    def rows(self, query: str, **values: Value) -> list[Row]:
        with _told_clearly(self.where):
            cursor = self._connection.execute(with_percents(query).encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def append(self, table: str, columns: str, rows: Sequence[Row]) -> None:
        if not rows:
            return
        # Names of tables and columns are the ledger's own.
        query = f"COPY {table} ({columns}) FROM STDIN".encode()
        with _told_clearly(self.where), self._connection.cursor() as cursor, cursor.copy(query) as copy:
            for row in rows:
                copy.write_row(row)

    @contextmanager
    def appending(self) -> Iterator[None]:
        # Read committed, whatever is usual there: what was added while this waited must be seen.
        with self._transaction("BEGIN ISOLATION LEVEL READ COMMITTED"):
            self._connection.execute(f"SELECT pg_advisory_xact_lock({APPENDER})".encode())
            yield

    @contextmanager
    def looking(self) -> Iterator[None]:
        with self._transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        import psycopg

        with _told_clearly(self.where):
            self._connection.execute(begin.encode())
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(psycopg.Error):  # a lost connection has rolled back by itself
                    self._connection.execute("ROLLBACK")
                raise

    def damage(self) -> str | None:
        """None: PostgreSQL checks the sums of its pages itself, as they are read."""
        return None


def open_postgres(
    address: str,
    *,
    now: Callable[[], datetime],
    create: bool,
    patience: float,
    migrations: tuple[Migration, ...] = MIGRATIONS,
) -> PostgresDatabase:
    """Connect, and bring the ledger to the newest version. `create` False refuses a database without one.

    A transaction is on the server's disk before it is reported, also where
    synchronous_commit is usually off: after a power cut nothing that was reported
    is missing (https://www.postgresql.org/docs/15/wal-async-commit.html).
    """
    try:
        import psycopg
        from psycopg.conninfo import conninfo_to_dict
    except ImportError as error:
        raise UsageError(
            "a ledger on PostgreSQL needs psycopg: pip install 'knownsofar[postgres]'"
        ) from error
    try:
        told = conninfo_to_dict(address)
    except psycopg.ProgrammingError as error:
        raise UsageError(f"--ledger is no PostgreSQL address ({_line(error)})") from error
    # A password must not reach a message or a log.
    where = f"postgresql://{told.get('host') or ''}/{told.get('dbname') or ''}"
    with _told_clearly(where):
        connection = psycopg.connect(
            address,
            autocommit=True,
            connect_timeout=max(2, round(patience)),
            # A server that vanished without a word is noticed within a minute, not after two hours.
            keepalives_idle=30,
            keepalives_interval=10,
            keepalives_count=3,
            tcp_user_timeout=60_000,
            application_name="knownsofar",
            options=f"{told.get('options') or ''} -c search_path=knownsofar "
            f"-c lock_timeout={round(patience * 1000)} -c client_min_messages=warning".strip(),
        )
        database = PostgresDatabase(connection, where)
        try:
            connection.execute(_SYNCHRONOUS)
            if not create and not database.rows(POSTGRES.versioned)[0][0]:
                raise LedgerError(NONE_YET)
            migrate(database, POSTGRES, now, migrations)
        except BaseException:
            connection.close()
            raise
    return database


def _told_clearly(where: str) -> AbstractContextManager[None]:
    """Raise what psycopg raises inside as LedgerError, with what to do about it."""
    import psycopg

    return told_clearly(where, psycopg.Error, _explained)


def _explained(error: psycopg.Error, where: str) -> LedgerError:
    state = error.sqlstate or ""
    if state in ("55P03", "40P01"):  # lock not available, deadlock
        return LedgerBusyError(BUSY, where=where)
    if not state and error.__class__.__name__ == "OperationalError":
        told = str(error)
        state = next((state for words, state in _REFUSALS.items() if words in told), "08")
    if state in ("XX001", "XX002"):  # data or index corrupted
        return LedgerDamagedError(
            f"the server finds its files damaged: restore them from a copy ({_line(error)})", where=where
        )
    advice = _ADVICE.get(state) or _ADVICE.get(state[:2])
    if state[:2] == "22":
        return UnfitError(f"{advice} ({_line(error)})", where=where)
    return LedgerError(f"{advice} ({_line(error)})" if advice else _other(error), where=where)


def _other(error: psycopg.Error) -> str:
    return f"the ledger could not be used ({_line(error)})"


def _line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
