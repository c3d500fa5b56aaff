"""The ledger on SQLite: claims in, claims as of any day out; nothing is ever changed."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import msgspec

from knownsofar.errors import LedgerError
from knownsofar.ledger import rows
from knownsofar.ledger.faults import told_clearly
from knownsofar.ledger.schema import migrate
from knownsofar.model import Article, Claim, Slip

PATIENCE = 10.0
"""Seconds to wait for another writer: several hundred of its transactions."""

_LAST_DAY = date.max.isoformat()
_LAST_INSTANT = "9999-12-31T23:59:59.999999Z"

# The articles that could be known: of each page the newest text within both cuts.
_KNOWN = """
    article.stands_from <= :as_of AND article.recorded <= :recorded_by
    AND NOT EXISTS (
        SELECT 1 FROM article AS later
        WHERE later.page = article.page AND later.version > article.version
        AND later.stands_from <= :as_of AND later.recorded <= :recorded_by
    )"""
_ABOUT = """article.id IN (
    SELECT claim.article FROM claim JOIN series ON series.id = claim.series WHERE series.title = :series)"""


class Added(msgspec.Struct, frozen=True):
    """What `Ledger.add` did: a "new" article, a "changed" text of one, or "known" (nothing added)."""

    article: Literal["new", "changed", "known"]
    claims: int
    slips: int


class Ledger:
    """An open ledger; a context manager that closes it. One per thread.

    All methods raise LedgerError, with what to do, where the store fails.
    """

    def __init__(self, connection: sqlite3.Connection, where: str, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._where = where
        self._now = now

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was added is safe already."""
        self._connection.close()

    def add(self, article: Article, claims: Sequence[Claim], slips: Sequence[Slip] = ()) -> Added:
        """Record an article with its claims and slips: all of it, or nothing.

        A text that was read at this address before adds nothing (nor, where there
        is no address but a file's name, one that was read anywhere); another text
        at the address is a new version, whose claims stand in the place of the old ones. A new
        version stands from its day of publication where that moved, else from
        the day it says it was changed, else from today: never earlier than it
        can have been known, so that no look back sees what was written later.
        """
        with told_clearly(self._where), self._transaction():
            row = rows.article_row(article)
            before = self._versions(row["page"])
            if row["text_sha256"] in (digest for _, digest in before):
                return Added("known", 0, 0)
            row["version"] = len(before) + 1
            row["recorded"] = self._recorded()
            row["stands_from"] = _stands_from(article, before, row["recorded"])
            columns = ", ".join(row)
            places = ", ".join(f":{column}" for column in row)
            # Column names are those of article_row, never of the article.
            added = self._connection.execute(f"INSERT INTO article ({columns}) VALUES ({places})", row)  # noqa: S608
            number = int(added.lastrowid or 0)
            distinct = list(dict.fromkeys(claims))
            self._add_claims(number, distinct)
            self._connection.executemany(
                "INSERT INTO slip VALUES (?, ?, ?, ?, ?, ?)",
                [(number, i, slip.kind, slip.detail, *slip.span) for i, slip in enumerate(slips)],
            )
            return Added("changed" if before else "new", len(distinct), len(slips))

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
        `as_of` leaves out what was published after that day, `recorded_by` what
        this ledger learnt after that instant.
        """
        query = f"""SELECT {rows.CLAIM_COLUMNS} FROM claim
            JOIN series ON series.id = claim.series JOIN article ON article.id = claim.article
            WHERE series.title = :series AND (:season IS NULL OR season IS NULL OR season = :season)
            AND {_KNOWN}
            ORDER BY article.published, article.id, claim.number"""  # noqa: S608 -- constants only
        cuts = _cuts(as_of, recorded_by) | {"series": series, "season": season}
        return tuple(map(rows.claim_of, self._all(query, cuts)))

    def articles(
        self, series: str | None = None, *, as_of: date | None = None, recorded_by: datetime | None = None
    ) -> tuple[Article, ...]:
        """The articles, whole, oldest first; with `series` those that claim something about it."""
        about = f"AND {_ABOUT}" if series is not None else ""
        query = f"""SELECT {rows.ARTICLE_COLUMNS} FROM article
            WHERE {_KNOWN} {about} ORDER BY published, id"""  # noqa: S608 -- constants only
        cuts = _cuts(as_of, recorded_by) | {"series": series}
        return tuple(map(rows.article_of, self._all(query, cuts)))

    def slips(
        self, series: str, *, as_of: date | None = None, recorded_by: datetime | None = None
    ) -> tuple[Slip, ...]:
        """The slips of the articles that claim something about a series, oldest article first."""
        query = f"""SELECT kind, detail, url, span_start, span_end FROM slip
            JOIN article ON article.id = slip.article
            WHERE {_KNOWN} AND {_ABOUT} ORDER BY published, article.id, number"""  # noqa: S608 -- constants only
        cuts = _cuts(as_of, recorded_by) | {"series": series}
        return tuple(map(rows.slip_of, self._all(query, cuts)))

    def series(self) -> tuple[str, ...]:
        """The titles of all series that anything was ever claimed about, in alphabetical order."""
        return tuple(title for (title,) in self._all("SELECT title FROM series ORDER BY title", {}))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All or nothing, for Ctrl-C as well."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk has rolled back by itself
                self._connection.execute("ROLLBACK")
            raise

    def _all(self, query: str, values: dict[str, Any]) -> list[Any]:
        with told_clearly(self._where):
            return self._connection.execute(query, values).fetchall()

    def _versions(self, page: str) -> list[tuple[str, bytes]]:
        """Day and digest of each text of a page, oldest first."""
        return self._connection.execute(
            "SELECT published, text_sha256 FROM article WHERE page = ? ORDER BY version", (page,)
        ).fetchall()

    def _recorded(self) -> str:
        """This instant, or that of the last article where the clock has gone back since."""
        last = self._connection.execute("SELECT recorded FROM article ORDER BY id DESC LIMIT 1").fetchone()
        instant = rows.instant_text(self._now())
        return max(instant, last[0]) if last else instant

    def _add_claims(self, article: int, claims: Sequence[Claim]) -> None:
        numbers = {title: self._series_number(title) for title in {claim.series for claim in claims}}
        self._connection.executemany(
            "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [rows.claim_row(article, i, numbers[claim.series], claim) for i, claim in enumerate(claims)],
        )

    def _series_number(self, title: str) -> int:
        found = self._connection.execute("SELECT id FROM series WHERE title = ?", (title,)).fetchone()
        if found:
            return int(found[0])
        return int(self._connection.execute("INSERT INTO series (title) VALUES (?)", (title,)).lastrowid or 0)


def open_ledger(
    location: str | Path, *, now: Callable[[], datetime], create: bool = True, patience: float = PATIENCE
) -> Ledger:
    """Open the ledger in the file `location`; make it, and its folder, where `create` allows.

    `now` gives the instant that records are stamped with, in any time zone;
    `patience` is how many seconds to wait for another writer. The journal is
    write-ahead, and every transaction is synced to the disk before `add` returns
    (synchronous FULL): after a power cut nothing that was reported is missing.

    Raises LedgerVersionError for a ledger of a newer version, LedgerBusyError
    where another writer does not finish, and LedgerError for all else: no such
    file, no rights, a full disk, or a file that is not a ledger.
    """
    where = str(location)
    if "://" in where:
        raise LedgerError("this version keeps a ledger in a file: give a path", where=where)
    path = Path(location)
    if not create and not path.is_file():
        raise LedgerError("there is no ledger here yet: record articles with `knownsofar add`", where=where)
    with told_clearly(where):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LedgerError(f"its folder cannot be made ({error.strerror})") from error
        connection = sqlite3.connect(_address(path), timeout=patience, isolation_level=None, uri=True)
        try:
            _prepare(connection, lambda: rows.instant_text(now()))
        except BaseException:
            connection.close()
            raise
    return Ledger(connection, where, now)


def _address(path: Path) -> str:
    """The file as SQLite is to open it.

    A write-ahead journal needs a folder that can be written to. Where it cannot,
    and nobody is writing, the file is read as one that never changes.
    """
    address = path.absolute().as_uri()
    if not os.access(path.parent, os.W_OK) and path.is_file() and not Path(f"{path}-wal").exists():
        return f"{address}?immutable=1"
    return address


def _prepare(connection: sqlite3.Connection, now: Callable[[], str]) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")  # else INSERT OR REPLACE deletes unseen
    connection.execute("PRAGMA synchronous = FULL")
    migrate(connection, now)
    # Last, so that a file which is not ours is left as it was. Refused quietly where the file
    # cannot be written to, and reading needs no journal.
    connection.execute("PRAGMA journal_mode = WAL")


def _cuts(as_of: date | None, recorded_by: datetime | None) -> dict[str, Any]:
    return {
        "as_of": as_of.isoformat() if as_of else _LAST_DAY,
        "recorded_by": rows.instant_text(recorded_by) if recorded_by else _LAST_INSTANT,
    }


def _stands_from(article: Article, before: list[tuple[str, bytes]], recorded: str) -> str:
    """The day from which this text can have been known; see `Ledger.add`."""
    published = article.published.isoformat()
    if not before or before[-1][0] != published:
        return published
    if article.modified is not None and article.modified > article.published:
        return article.modified.isoformat()
    return recorded[:10]
