"""The tables of the ledger, and the way from every earlier version to this one.

A migration and the record that it ran share one transaction (after sqlite-utils),
so a ledger is always of exactly one version. Rows are never changed: triggers
refuse UPDATE and DELETE, also to programs that are not ours.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import NamedTuple

from knownsofar.errors import LedgerError, LedgerVersionError

APPLICATION_ID = 0x4B534F46
"""Marks a SQLite file as a ledger of ours: "KSOF" (https://sqlite.org/pragma.html#pragma_application_id)."""


class Migration(NamedTuple):
    """One step forward: `name` says what it brings, `statements` run in one transaction."""

    name: str
    statements: tuple[str, ...]


def _append_only(table: str) -> tuple[str, str]:
    """The triggers that refuse to change or remove a row of `table`."""
    update, delete = (
        f"CREATE TRIGGER {table}_keeps_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
        for verb in ("UPDATE", "DELETE")
    )
    return update, delete


MIGRATIONS = (
    Migration(
        "articles, their versions, claims and slips",
        (
            # `page` is what a text is a version of: its address, or where it has none the text
            # itself; `version` counts them. `stands_from` is the day from which this text can
            # have been known: see Ledger.add. `recorded` is set by the ledger alone. `text` is
            # zlib-compressed UTF-8, `text_sha256` of it plain.
            """CREATE TABLE article (
                id INTEGER PRIMARY KEY,
                page TEXT NOT NULL,
                version INTEGER NOT NULL,
                url TEXT NOT NULL,
                outlet TEXT NOT NULL,
                published TEXT NOT NULL,
                modified TEXT,
                stands_from TEXT NOT NULL,
                recorded TEXT NOT NULL,
                title TEXT NOT NULL,
                language TEXT,
                author TEXT,
                fetched TEXT,
                captions TEXT NOT NULL,
                text_sha256 BLOB NOT NULL,
                text BLOB NOT NULL,
                UNIQUE (page, version),
                UNIQUE (page, text_sha256)
            )""",
            "CREATE TABLE series (id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE)",
            # Address, outlet and day are the article's: a claim repeats none of them.
            """CREATE TABLE claim (
                article INTEGER NOT NULL REFERENCES article (id),
                number INTEGER NOT NULL,
                id TEXT NOT NULL,
                series INTEGER NOT NULL REFERENCES series (id),
                season INTEGER,
                predicate TEXT NOT NULL,
                value TEXT NOT NULL,
                certainty TEXT NOT NULL,
                polarity INTEGER NOT NULL,
                source TEXT,
                sentence TEXT NOT NULL,
                rule TEXT NOT NULL,
                span_start INTEGER NOT NULL,
                span_end INTEGER NOT NULL,
                PRIMARY KEY (article, number)
            ) WITHOUT ROWID""",
            "CREATE INDEX claim_of_season ON claim (series, season)",
            """CREATE TABLE slip (
                article INTEGER NOT NULL REFERENCES article (id),
                number INTEGER NOT NULL,
                kind TEXT NOT NULL,
                detail TEXT NOT NULL,
                span_start INTEGER NOT NULL,
                span_end INTEGER NOT NULL,
                PRIMARY KEY (article, number)
            ) WITHOUT ROWID""",
            *_append_only("article"),
            *_append_only("series"),
            *_append_only("claim"),
            *_append_only("slip"),
            *_append_only("migration"),
        ),
    ),
)
"""In order; version n of the schema is what the first n make. Only ever added to."""

_RECORD = """CREATE TABLE IF NOT EXISTS migration (
    version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied TEXT NOT NULL
)"""


def version_of(connection: sqlite3.Connection) -> int:
    """How many migrations this database has been through; 0 for an empty one.

    Raises LedgerError where the database is somebody else's.
    """
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    if mark != APPLICATION_ID:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if tables:
            raise LedgerError("this is a database of another program: give another --ledger")
        return 0
    (version,) = connection.execute("SELECT max(version) FROM migration").fetchone()
    return int(version)


def migrate(
    connection: sqlite3.Connection, now: Callable[[], str], migrations: tuple[Migration, ...] = MIGRATIONS
) -> None:
    """Bring a ledger forward to this version, one transaction a step.

    Raises LedgerVersionError where a newer knownsofar has written it.
    """
    newest = len(migrations)
    if (found := version_of(connection)) > newest:
        raise LedgerVersionError(
            f"it is of version {found}, this knownsofar knows {newest}: upgrade, or give another --ledger"
        )
    for version in range(found + 1, newest + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            _step(connection, version, migrations[version - 1], now)
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def _step(connection: sqlite3.Connection, version: int, step: Migration, now: Callable[[], str]) -> None:
    if version_of(connection) >= version:
        return  # another process was quicker
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(_RECORD)
    for statement in step.statements:
        connection.execute(statement)
    connection.execute("INSERT INTO migration VALUES (?, ?, ?)", (version, step.name, now()))
