"""The numbers by which the ledger keeps names: of series and rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from knownsofar.errors import UnfitError
from knownsofar.ledger.database import Database, Row, listed

_Key = TypeVar("_Key", str, int)
_AT_ONCE = 500
"""Values in one IN (...): below the limits of both stores."""

NO_ZERO = "the article holds what no ledger can keep (a zero byte)"
LONGEST = 800
"""Bytes of a name: a row of an index on PostgreSQL has 2,704, for three of them."""


class Names(dict[str, int]):
    """The numbers of the names in a table that were looked up. Asked for a new one, it gathers a row."""

    def __init__(self, database: Database, table: str, column: str, gathered: list[Row]) -> None:
        super().__init__()
        self._database = database
        self._gathered = gathered
        # Table and column are the ledger's own.
        self._find = f"SELECT {column}, id FROM {table} WHERE {column} IN "  # noqa: S608
        self._count = f"SELECT coalesce(max(id), 0) FROM {table}"  # noqa: S608
        self._last: int | None = None  # the highest number, once it is needed

    def know(self, names: set[str]) -> None:
        """Look these up. One that nothing comes to be recorded about gets no number."""
        for part in parts(sorted(names - self.keys())):
            places, named = listed("name", part)
            self.update(self._database.rows(f"{self._find}({places})", **named))  # type: ignore[arg-type]

    def __missing__(self, name: str) -> int:
        if self._last is None:
            self._last = int(self._database.rows(self._count)[0][0])
        self._last += 1
        self[name] = self._last
        self._gathered.append((self._last, fit(name)))
        return self._last


def fit(name: str) -> str:
    """The name itself. Raises UnfitError where it is too long for an index, or has a zero byte."""
    if "\0" in name:
        raise UnfitError(NO_ZERO)
    if len(name) > LONGEST // 4 and len(name.encode(errors="replace")) > LONGEST:
        raise UnfitError(f"“{name[:40]}...” is too long for a name: it may have {LONGEST} bytes")
    return name


def parts(values: list[_Key]) -> Iterator[list[_Key]]:
    """Some of the values at a time, as many as one query takes."""
    return (values[i : i + _AT_ONCE] for i in range(0, len(values), _AT_ONCE))
