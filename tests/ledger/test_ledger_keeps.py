"""The ledger is append-only, and moves forward from any earlier version, a step at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from knownsofar.errors import LedgerError, LedgerVersionError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.ledger.schema import MIGRATIONS, Migration, migrate, version_of
from knownsofar.model import Article, Claim, Slip

MakeArticle = Callable[..., Article]
MakeClaim = Callable[..., Claim]
TABLES = ("article", "series", "claim", "slip", "migration")


@pytest.fixture
def raw(
    ledger: Ledger, place: Path, an_article: MakeArticle, a_claim: MakeClaim
) -> Iterator[sqlite3.Connection]:
    """Another program's connection to a ledger with a row in each table."""
    article = an_article()
    ledger.add(article, [a_claim(article)], [Slip("broken-line", "one entry in two", article.url, (0, 1))])
    connection = sqlite3.connect(place, isolation_level=None)
    yield connection
    connection.close()


def rows(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 -- a name of TABLES


@pytest.mark.parametrize("table", TABLES)
def test_no_row_can_be_changed_by_any_program(raw: sqlite3.Connection, table: str) -> None:
    before = rows(raw, table)
    assert before
    column = raw.execute(f"PRAGMA table_info({table})").fetchall()[0][1]
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(f"UPDATE {table} SET {column} = {column} + 1")  # noqa: S608
    assert rows(raw, table) == before


@pytest.mark.parametrize("table", TABLES)
def test_no_row_can_be_removed_by_any_program(raw: sqlite3.Connection, table: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(f"DELETE FROM {table}")  # noqa: S608
    assert rows(raw, table)


def test_every_table_of_a_ledger_is_among_those_that_are_kept(raw: sqlite3.Connection) -> None:
    names = raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    assert {name for (name,) in names} == set(TABLES)


def test_a_row_that_is_in_the_way_is_not_replaced(ledger: Ledger, raw: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        ledger._connection.execute("INSERT OR REPLACE INTO series VALUES (1, 'Another')")
    assert rows(raw, "series") == [(1, "Glass Harbour")]


def test_a_ledger_of_a_newer_version_is_refused_and_left_alone(raw: sqlite3.Connection, place: Path) -> None:
    raw.execute("INSERT INTO migration VALUES (99, 'from the future', '2099-01-01T00:00:00Z')")
    with pytest.raises(LedgerVersionError, match=r"version 99.*upgrade"):
        open_ledger(place, now=lambda: pytest.fail("nothing is to be written"))
    assert len(rows(raw, "article")) == 1


def test_a_database_of_another_program_is_refused_and_left_alone(
    tmp_path: Path, clock: Callable[..., object]
) -> None:
    place = tmp_path / "photos.sqlite"
    other = sqlite3.connect(place)
    other.execute("CREATE TABLE photo (name TEXT)")
    other.close()
    before = place.read_bytes()
    with pytest.raises(LedgerError, match="another program"):
        open_ledger(place, now=clock)  # type: ignore[arg-type]
    assert place.read_bytes() == before


FIRST = Migration("first", ("CREATE TABLE note (words TEXT)",))
SECOND = Migration("second", ("ALTER TABLE note ADD COLUMN day TEXT", "CREATE INDEX by_day ON note (day)"))
BROKEN = Migration("broken", ("ALTER TABLE note ADD COLUMN author TEXT", "CREATE TABLE note (again TEXT)"))


@pytest.fixture
def blank(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(tmp_path / "blank.sqlite", isolation_level=None)
    yield connection
    connection.close()


def moment() -> str:
    return "2024-03-01T12:00:00.000000Z"


def test_a_ledger_of_an_earlier_version_is_brought_forward_with_its_rows(blank: sqlite3.Connection) -> None:
    migrate(blank, moment, (FIRST,))
    blank.execute("INSERT INTO note VALUES ('kept')")
    migrate(blank, moment, (FIRST, SECOND))
    assert version_of(blank) == 2
    assert rows(blank, "note") == [("kept", None)]
    assert rows(blank, "migration") == [(1, "first", moment()), (2, "second", moment())]


def test_a_migration_that_fails_leaves_the_ledger_as_it_was(blank: sqlite3.Connection) -> None:
    migrate(blank, moment, (FIRST, SECOND))
    with pytest.raises(sqlite3.OperationalError):
        migrate(blank, moment, (FIRST, SECOND, BROKEN))
    assert version_of(blank) == 2
    assert [column[1] for column in blank.execute("PRAGMA table_info(note)")] == ["words", "day"]


def test_a_ledger_of_this_version_is_opened_without_writing(blank: sqlite3.Connection) -> None:
    migrate(blank, moment)
    changes = blank.total_changes
    migrate(blank, lambda: pytest.fail("nothing is to be recorded"))
    assert blank.total_changes == changes
    assert version_of(blank) == len(MIGRATIONS)
