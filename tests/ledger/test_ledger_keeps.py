"""The ledger is append-only: no program changes or removes a row, on either store."""

# ruff: noqa: S608 -- the names of tables and columns are the ledger's own

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from tests.ledger.conftest import Clock
from tests.ledger.everything import Raw, raw, record_everything

from knownsofar.errors import LedgerError
from knownsofar.ledger import open_ledger
from knownsofar.ledger.schema import MIGRATIONS

DERIVED = {table for step in MIGRATIONS for table in step.derived}
"""What follows from the rest, and is made of it again."""
REFUSED = (sqlite3.IntegrityError, psycopg.errors.RaiseException)


@pytest.fixture
def other(lasting: str, clock: Clock) -> Iterator[Raw]:
    """Another program's connection to a ledger with rows in every table."""
    with open_ledger(lasting, now=clock) as ledger:
        record_everything(ledger, clock)
    with raw(lasting) as connection:
        yield connection


def content(other: Raw) -> dict[str, list[tuple[object, ...]]]:
    return {table: other.run(f"SELECT * FROM {table}") for table in sorted(other.tables() - DERIVED)}


def test_no_row_of_any_table_can_be_changed_or_removed(other: Raw) -> None:
    before = content(other)
    assert len(before) == 13
    for table, rows in before.items():
        assert rows, table
        for column in other.columns(table):
            with pytest.raises(REFUSED, match="append-only"):
                other.run(f"UPDATE {table} SET {column} = {column}")
        with pytest.raises(REFUSED, match="append-only"):
            other.run(f"DELETE FROM {table}")
    assert content(other) == before


def test_no_table_on_postgresql_can_be_truncated(new_database: Callable[[], str], clock: Clock) -> None:
    address = new_database()
    with open_ledger(address, now=clock) as ledger, raw(address) as other:
        record_everything(ledger, clock)
        for table in other.tables() - DERIVED:
            with pytest.raises(REFUSED, match="append-only"):
                other.run(f"TRUNCATE {table} CASCADE")
        assert all(content(other).values())


def test_a_row_that_is_in_the_way_is_not_updated(other: Raw) -> None:
    before = content(other)
    insert = "INSERT INTO series (id, title) VALUES (1, 'Another') ON CONFLICT (id)"
    with pytest.raises(REFUSED, match="append-only"):
        other.run(f"{insert} DO UPDATE SET title = 'Another'")
    assert content(other) == before


def test_a_row_that_is_in_the_way_is_not_replaced(place: Path, clock: Clock) -> None:
    with open_ledger(place, now=clock) as ledger:
        record_everything(ledger, clock)
        before = ledger.series()
        with pytest.raises(LedgerError, match="append-only"):
            ledger.database.rows("INSERT OR REPLACE INTO series VALUES (1, 'Another')")
        assert ledger.series() == before


def test_what_refers_to_nothing_is_not_let_in(lasting: str, clock: Clock) -> None:
    with open_ledger(lasting, now=clock) as ledger:
        record_everything(ledger, clock)
        for table, columns, row in (
            ("slip", "article, number, kind, detail, span_start, span_end", (99, 0, "gap", "", 0, 1)),
            ("alias", "entry, series, name, holds", (99, 1, "X", 1)),
            ("watch", "entry, series, season, holds", (1, 99, None, 1)),
        ):
            with pytest.raises(LedgerError, match=r"(?i)foreign key"), ledger.database.appending():
                ledger.database.append(table, columns, [row])


def test_a_ledger_of_this_version_is_opened_without_writing(place: Path, clock: Clock) -> None:
    with open_ledger(place, now=clock) as ledger:
        record_everything(ledger, clock)
    before = place.read_bytes()
    with open_ledger(place, now=lambda: pytest.fail("nothing is to be recorded")) as ledger:
        assert ledger.series()
    assert place.read_bytes() == before
