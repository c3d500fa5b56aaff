"""A ledger moves forward from any earlier version with data in it, a step at a time, or stays as it was."""

# ruff: noqa: S608 -- the names of tables are the ledger's own

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from tests.ledger.conftest import START, Clock, article_at, claim_in
from tests.ledger.everything import ENTRIES, Raw, raw, record_everything

from knownsofar.errors import LedgerError, LedgerVersionError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.ledger.database import Database
from knownsofar.ledger.postgres import open_postgres
from knownsofar.ledger.schema import MIGRATIONS, POSTGRES, SQLITE, Migration, version_of
from knownsofar.ledger.sqlite import open_sqlite
from knownsofar.model import Cast, Episodes, Retraction, Slip

FIRST = article_at()
SECOND = article_at("https://b.example/1", text="Two claims.", published=date(2022, 5, 23))
CLAIMS = (
    claim_in(FIRST),
    claim_in(SECOND, Cast("Ann Actor", "The Keeper", "returning"), source="Netflix"),
    claim_in(SECOND, Episodes(8), series="Low Tide", season=None),
)
SLIP = Slip("broken-line", "one entry in two", FIRST.url, (0, 5))


def opened(location: str, migrations: tuple[Migration, ...] = MIGRATIONS) -> Database:
    """A ledger's database, brought to the version that these migrations make."""
    how = open_postgres if location.startswith("postgresql://") else open_sqlite
    return how(location, now=lambda: START, create=True, patience=5, migrations=migrations)


def version(database: Database, location: str) -> int:
    return version_of(database, POSTGRES if location.startswith("postgresql://") else SQLITE)


def fill(database: Database, clock: Clock) -> None:
    """Record what every version can hold, as that version did it."""
    ledger = Ledger(database, clock)
    ledger.add(FIRST, CLAIMS[:1], [SLIP])
    clock.move(minutes=1)
    ledger.add(SECOND, CLAIMS[1:])


def content(other: Raw) -> dict[str, list[tuple[object, ...]]]:
    return {table: other.run(f"SELECT * FROM {table} ORDER BY 1, 2") for table in sorted(other.tables())}


@pytest.mark.parametrize("earlier", range(1, len(MIGRATIONS)))
def test_a_ledger_of_each_earlier_version_is_brought_forward_with_all_its_rows(
    lasting: str, clock: Clock, earlier: int
) -> None:
    old = opened(lasting, MIGRATIONS[:earlier])
    assert version(old, lasting) == earlier
    fill(old, clock)
    old.close()
    with raw(lasting) as other:
        before = content(other)
    assert sum(map(len, before.values())) > 10
    clock.move(days=1)
    with open_ledger(lasting, now=clock) as ledger:
        assert version(ledger.database, lasting) == len(MIGRATIONS)
        assert ledger.articles() == (FIRST, SECOND)
        assert ledger.claims("Glass Harbour") == CLAIMS[:2]
        assert ledger.claims("Glass Harbour", as_of=date(2022, 5, 22)) == CLAIMS[:1]
        assert ledger.claims("Glass Harbour", recorded_by=START) == CLAIMS[:1]
        assert ledger.slips("Glass Harbour") == (SLIP,)
        assert list(ledger.check()) == [1, 2]
        assert ledger.add(FIRST, CLAIMS[:1], [SLIP]).article == "known"
        with raw(lasting) as other:
            after = content(other)
        assert {table: after[table] for table in before if table != "migration"} == {
            table: rows for table, rows in before.items() if table != "migration"
        }
        steps = [(n, step.name) for n, step in enumerate(MIGRATIONS, 1)]
        assert [row[:2] for row in after["migration"]] == steps
        assert after["migration"][:earlier] == before["migration"]
        assert ledger.record(Retraction(claim=CLAIMS[0].id, reason="New words are known now."))
        assert list(ledger.check()) == [1, 2, 3]


BROKEN = Migration(
    "broken",
    (
        "CREATE TABLE note (words {text} NOT NULL)",
        "ALTER TABLE slip ADD COLUMN day {text}",
        "CREATE TABLE note (x {text})",
    ),
    ("note",),
)


def test_a_migration_that_fails_leaves_the_ledger_as_it_was(lasting: str, clock: Clock) -> None:
    with open_ledger(lasting, now=clock) as ledger:
        record_everything(ledger, clock)
    with raw(lasting) as other:
        before, columns = content(other), other.columns("slip")
    with pytest.raises(LedgerError, match="note"):
        opened(lasting, (*MIGRATIONS, BROKEN))
    with raw(lasting) as other:
        assert content(other) == before
        assert other.columns("slip") == columns
    with open_ledger(lasting, now=clock) as ledger:
        assert len(list(ledger.check())) == ENTRIES


def test_a_migration_that_fails_after_others_keeps_those(lasting: str) -> None:
    with pytest.raises(LedgerError):
        opened(lasting, (MIGRATIONS[0], BROKEN))
    with raw(lasting) as other:
        assert other.run("SELECT version FROM migration") == [(1,)]


def test_a_migration_that_is_interrupted_leaves_the_ledger_as_it_was(
    lasting: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(lasting, MIGRATIONS[:1]).close()

    def interrupted(*_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("knownsofar.ledger.schema.instant_text", interrupted)  # after all statements
    with pytest.raises(KeyboardInterrupt):
        open_ledger(lasting, now=clock)
    monkeypatch.undo()
    with raw(lasting) as other:
        assert "amendment" not in other.tables()
        assert other.run("SELECT version FROM migration") == [(1,)]
    with open_ledger(lasting, now=clock) as ledger:
        record_everything(ledger, clock)


def test_a_migrations_tables_are_append_only_from_the_first(lasting: str) -> None:
    opened(lasting).close()
    derived = {table for step in MIGRATIONS for table in step.derived}
    with raw(lasting) as other:
        for table in other.tables() - derived:
            triggers = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?"
            if not other.on_sqlite:
                triggers = "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgrelid = ?::regclass"
            assert other.run(triggers, [table])[0][0] >= 1, table
    kept = {table for step in MIGRATIONS for table in step.tables}
    assert kept | derived | {"migration"} == tables_of(lasting)


def tables_of(location: str) -> set[str]:
    with raw(location) as other:
        return other.tables()


@pytest.mark.parametrize("by", [1, 97])
def test_a_ledger_of_a_newer_version_is_refused_and_left_alone(lasting: str, clock: Clock, by: int) -> None:
    newest = len(MIGRATIONS)
    with open_ledger(lasting, now=clock) as ledger:
        record_everything(ledger, clock)
    with raw(lasting) as other:
        other.run(f"INSERT INTO migration VALUES ({newest + by}, 'from the future', '2099-01-01T00:00:00Z')")
        before = content(other)
        for create in (True, False):
            with pytest.raises(LedgerVersionError) as caught:
                open_ledger(lasting, now=lambda: START, create=create)
            assert caught.value.message == (
                f"it is of version {newest + by}, this knownsofar knows {newest}: "
                "upgrade, or give another --ledger"
            )
            assert "\n" not in str(caught.value)
        assert content(other) == before


def test_programs_that_open_a_ledger_at_once_migrate_it_once(lasting: str, clock: Clock) -> None:
    old = opened(lasting, MIGRATIONS[:1])
    fill(old, clock)
    old.close()

    def open_and_read() -> None:
        with open_ledger(lasting, now=lambda: START) as ledger:
            assert len(ledger.articles()) == 2

    with ThreadPoolExecutor(8) as pool:
        for one in [pool.submit(open_and_read) for _ in range(8)]:
            one.result()
    with raw(lasting) as other:
        assert len(other.run("SELECT version FROM migration")) == len(MIGRATIONS)
    with open_ledger(lasting, now=clock) as ledger:
        assert list(ledger.check()) == [1, 2]
