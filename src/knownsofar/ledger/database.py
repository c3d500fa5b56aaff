"""What the ledger asks of a database. Everything above it is written once, for every store."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache
from typing import Any, Protocol, TypeVar

from knownsofar.errors import LedgerError, UnfitError

_Failure = TypeVar("_Failure", bound=Exception)
Row = Sequence[Any]
Value = str | int | float | bytes | None

PATIENCE = 10.0
"""Seconds to wait for another writer: several hundred of its transactions."""


class Database(Protocol):
    """A database that holds a ledger. All methods raise LedgerError, with what to do, where it fails.

    Queries are of the SQL that SQLite and PostgreSQL share, with values as `:name`.
    """

    where: str
    """The file or address, without a password: for messages."""

    def rows(self, query: str, **values: Value) -> list[Row]:
        """All rows of a query."""

    def append(self, table: str, columns: str, rows: Sequence[Row]) -> None:
        """Add rows to a table; only within `appending`."""

    def appending(self) -> AbstractContextManager[None]:
        """A transaction that no other writer shares: all of it is kept, or nothing, for Ctrl-C as well."""

    def looking(self) -> AbstractContextManager[None]:
        """A transaction that sees the ledger as it was when it began, whatever is added meanwhile."""

    def damage(self) -> str | None:
        """What the database itself finds wrong with its files, in a line; None if nothing."""

    def close(self) -> None:
        """Let go of the file or connection; what was added is safe already."""


BUSY = "another program is writing to this ledger: wait for it, then run this again"
NONE_YET = "there is no ledger here yet: record articles with `knownsofar add`"


@contextmanager
def told_clearly(
    where: str, failure: type[_Failure], explained: Callable[[_Failure, str], LedgerError]
) -> Iterator[None]:
    """Raise the failures of a driver inside as what `explained` makes of them; every error gets its place."""
    try:
        yield
    except LedgerError as error:
        error.where = error.where or where
        raise
    except failure as error:
        raise explained(error, where) from error
    except (UnicodeEncodeError, OverflowError) as error:
        raise UnfitError(f"the article holds what no ledger can keep ({error})", where=where) from error


_NAME = re.compile(r"(?<!:):([a-z_]\w*)")


@lru_cache(maxsize=256)
def with_percents(query: str) -> str:
    """A query with its values written as %(name)s, as psycopg wants them."""
    return _NAME.sub(r"%(\1)s", query.replace("%", "%%"))


def listed(name: str, values: Sequence[Value]) -> tuple[str, dict[str, Value]]:
    """`values` for an IN (...): the places, and what belongs there by name. "NULL" for none."""
    named = {f"{name}_{i}": value for i, value in enumerate(values)}
    return ", ".join(f":{key}" for key in named) or "NULL", named
