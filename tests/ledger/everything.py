"""A ledger that holds one of everything, and what another program than ours can do to it."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from tests.ledger.conftest import Clock, article_at, claim_in

from knownsofar.ledger import Ledger
from knownsofar.ledger.writing import Appender, Origin
from knownsofar.model import (
    Alias,
    Cast,
    Copy,
    Correction,
    Episodes,
    Fact,
    Identifier,
    Notification,
    Retraction,
    Slip,
    Trailer,
    Watch,
)

ENTRIES = 16
"""How many entries `record_everything` makes."""


def record_everything(ledger: Ledger, clock: Clock) -> None:
    """Articles in two versions, claims carried and withdrawn, slips, and every kind of fact, one a minute."""
    first = article_at(
        author="J. Doe",
        language="en",
        modified=date(2022, 5, 23),
        fetched=datetime(2022, 6, 1, 8, 30, tzinfo=UTC),
        captions=("A still", "Another still"),
    )
    claims = [
        claim_in(first),
        claim_in(first, Cast("Ann Actor", "The Keeper", "returning"), source="Netflix", rule="cast.returns"),
        claim_in(first, Episodes(8), season=None, polarity=False),
    ]
    slips = [
        Slip("broken-line", "one entry in two", first.url, (0, 5)),
        Slip("misspelt-title", "Habour", first.url, (3, 9)),
    ]
    ledger.add(first, claims, slips)
    clock.move(minutes=1)
    second = article_at(text="Glass Harbour comes back. Says who?", modified=date(2022, 6, 2))
    instead = claim_in(second, Trailer("teaser"))
    ledger.add(second, [claim_in(second), instead], slips[:1])
    clock.move(minutes=1)
    other = article_at("https://b.example/1", outlet="Another", text="Copied.")
    ledger.add(other, [claim_in(other), claim_in(other, Episodes(6), series="Low Tide")])
    clock.move(minutes=1)
    gone = claim_in(other)
    third = claim_in(other, Episodes(6), series="Low Tide")
    told: Sequence[Fact] = (
        Copy(article=other.id, original=first.id, share=0.75, detail="three lines in four"),
        Correction(claim=instead.id, instead=claim_in(second, Trailer("clip")), reason="It was a clip."),
        Retraction(claim=gone.id, reason="Taken back.", since=date(2022, 7, 1)),
        Retraction(claim=gone.id, reason="After all.", holds=False),
        Alias(series="Glass Harbour", name="Port de verre"),
        Alias(series="Glass Harbour", name="Port de verre", holds=False),
        Identifier(series="Glass Harbour", scheme="tvmaze", value="1234"),
        Identifier(series="Low Tide", scheme="imdb", value="tt1234"),
        Watch(series="Glass Harbour", season=2),
        Watch(series="Unheard Of"),
        Notification(series="Glass Harbour", season=2, channel="ntfy", key="k1", text="It comes in 2023."),
        Correction(
            claim=third.id,
            instead=claim_in(other, Episodes(7), series="High Tide"),
            reason="Seven.",
            since=date(2022, 8, 1),
        ),
    )
    for fact in told:
        assert ledger.record(fact)
        clock.move(minutes=1)
    last = article_at("notes.txt", text="A file without an address.")
    with ledger.database.appending():
        appender = Appender(ledger.database, clock())
        appender.articles([(last, [claim_in(last)], [])], [Origin(told=datetime(2023, 1, 1, tzinfo=UTC))])
        appender.flush()


class Raw:
    """Another program's connection to a ledger, on either store."""

    def __init__(self, connection: sqlite3.Connection | psycopg.Connection[Any]) -> None:
        self._connection = connection
        self.on_sqlite = isinstance(connection, sqlite3.Connection)

    def run(self, query: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Execute a statement, its values written as `?`; the rows that it gives."""
        if isinstance(self._connection, sqlite3.Connection):
            return self._connection.execute(query, values).fetchall()
        cursor = self._connection.execute(query.replace("?", "%s").encode(), values)
        return cursor.fetchall() if cursor.description else []

    def columns(self, table: str) -> list[str]:
        """The names of a table's columns."""
        cursor = self._connection.execute(f"SELECT * FROM {table} LIMIT 0")  # noqa: S608
        return [column[0] for column in cursor.description or ()]

    def tables(self) -> set[str]:
        """The names of all tables of the ledger."""
        listed = "SELECT name FROM sqlite_schema WHERE type = 'table'"
        if not self.on_sqlite:
            listed = "SELECT tablename FROM pg_tables WHERE schemaname = 'knownsofar'"
        return {name for (name,) in self.run(listed)}

    def disarm(self) -> None:
        """Let this connection change and remove what it likes, as whoever owns the database can."""
        if not self.on_sqlite:
            self.run("SET session_replication_role = replica")
            return
        for (name,) in self.run("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            self.run(f"DROP TRIGGER {name}")


@contextmanager
def raw(location: str) -> Iterator[Raw]:
    """Connect to a ledger without knownsofar."""
    if location.startswith("postgresql://"):
        options = "-c search_path=knownsofar"
        with psycopg.connect(location, autocommit=True, options=options) as connection:
            yield Raw(connection)
    else:
        with closing(sqlite3.connect(location, isolation_level=None)) as file:
            file.execute("PRAGMA synchronous = OFF")
            yield Raw(file)


@contextmanager
def small_disk(size: str) -> Iterator[Path]:
    """A folder that is a disk of its own, of a size as mount takes it."""
    disk = Path(tempfile.mkdtemp(prefix="knownsofar-disk-"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)]
    try:
        if not shutil.which("mount") or subprocess.run(mount, check=False, capture_output=True).returncode:
            pytest.skip("a small disk can be mounted by root alone")
        try:
            yield disk
        finally:
            subprocess.run(["umount", "--lazy", str(disk)], check=True)
    finally:
        disk.rmdir()
