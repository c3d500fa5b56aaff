"""What SQLite says, in words that tell a person what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from knownsofar.errors import LedgerBusyError, LedgerError

# The primary result code (https://sqlite.org/rescode.html) is the low byte of the extended one.
_ADVICE = {
    sqlite3.SQLITE_FULL: "the disk is full: free some space and run this again, what was recorded is kept",
    sqlite3.SQLITE_READONLY: "the file cannot be written to: change its rights, or give another --ledger",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened: check that its folder exists and may be written to",
    sqlite3.SQLITE_NOTADB: "this is not a ledger: give another --ledger",
    sqlite3.SQLITE_CORRUPT: "the file is damaged: restore it from a copy",
    sqlite3.SQLITE_IOERR: "the disk failed to read or write: check it and its free space, run this again",
    sqlite3.SQLITE_PERM: "the file may not be opened: change its rights or give another --ledger",
}
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


@contextmanager
def told_clearly(where: str) -> Iterator[None]:
    """Raise what SQLite raises inside as LedgerError, with what to do about it."""
    try:
        yield
    except LedgerError as error:
        error.where = error.where or where
        raise
    except sqlite3.Error as error:
        raise _explained(error, where) from error
    except (UnicodeEncodeError, OverflowError) as error:
        raise LedgerError(f"the article holds what no ledger can keep ({error})", where=where) from error


def _explained(error: sqlite3.Error, where: str) -> LedgerError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _BUSY:
        return LedgerBusyError(
            "another program is writing to this ledger: wait for it, then run this again", where=where
        )
    advice = _ADVICE.get(code, f"the ledger could not be used ({error})")
    return LedgerError(advice, where=where)
