"""`check` finds whatever was changed, removed, put in or put elsewhere, and names the first that fails."""

# ruff: noqa: S608 -- the names of tables and columns are these tests' own

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from tests.ledger.conftest import Clock
from tests.ledger.everything import ENTRIES, Raw, raw, record_everything

from knownsofar.errors import LedgerDamagedError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.ledger.check import seal
from knownsofar.ledger.schema import MIGRATIONS
from knownsofar.model import Article, Claim

MakeArticle = Callable[..., Article]
MakeClaim = Callable[..., Claim]

KEYS = {
    "migration": ("version",),
    "entry": ("number",),
    "series": ("id",),
    "rule": ("id",),
    "article": ("entry",),
    "claim": ("entry", "number"),
    "slip": ("article", "number"),
    "amendment": ("entry", "claim"),
    "copy": ("entry",),
    "alias": ("entry",),
    "identifier": ("entry",),
    "watch": ("entry",),
    "notification": ("entry",),
}
"""Every table, and the columns that name a row of it."""
PLAUSIBLE: dict[str, tuple[Any, ...]] = {
    "recorded": ("2024-03-01T12:00:30.000000Z", "2024-03-01T12:08:30.000000Z"),
    "told": ("2020-01-01T00:00:00.000000Z", None),
    "kind": ("article", "copy", "alias", "correction", "retraction", "withdrawal", "restoration"),
    "fact": (b"\1" * 32, None),
    "version": (1, 2, 3),
    "published": ("2022-05-21",),
    "modified": ("2022-05-21", None),
    "stands_from": ("2022-05-21", "0001-01-01"),
    "language": ("de", None),
    "author": ("Nobody", None),
    "fetched": ("2022-06-01T08:31:00+00:00", None),
    "captions": ('["A still"]', None),
    "series": (1, 2, 77),
    "rule": (1, 2, 77),
    "article": (1, 2, 3),
    "season": (1, 2, None),
    "polarity": (0, 1),
    "carried": (0, 1),
    "predicate": ("episodes",),
    "certainty": ("official", "rumored"),
    "value": ('{"count":9}', '{"kind":"trailer","when":null}', "1234", "tt1234"),
    "source": ("Netflix", "Deadline", None),
    "holds": (0, 1),
    "scheme": ("imdb", "tvmaze"),
}
"""What a column could hold as well; one that is not named here gets a number more or a letter more."""
UNPROVED = {("migration", "applied")}
"""Columns that nothing depends on."""


@pytest.fixture
def full(lasting: str, clock: Clock) -> Iterator[tuple[Ledger, Raw]]:
    """A ledger with one of everything, and a program that is up to no good."""
    with open_ledger(lasting, now=clock) as ledger, raw(lasting) as other:
        record_everything(ledger, clock)
        other.disarm()
        yield ledger, other


def verdict(ledger: Ledger) -> str | None:
    """The record that `check` names; None where all are found whole."""
    found: list[int] = []
    try:
        found.extend(ledger.check())
    except LedgerDamagedError as error:
        damage = error
    else:
        assert found == list(range(1, ENTRIES + 1))
        return None
    assert str(damage).count("\n") == 0
    assert damage.message.endswith("from a copy")
    return (damage.where or "").rpartition(": ")[2]


def others(column: str, value: Any) -> list[Any]:
    """What a column may hold in place of a value."""
    plausible = PLAUSIBLE.get(column)
    if plausible is not None:
        return [other for other in plausible if other != value]
    if isinstance(value, bytes):
        return [bytes([value[0] ^ 1]) + value[1:], value[:-1]]
    if isinstance(value, int | float):
        return [value + 1]
    return [other for other in (f"{value}x", "") if other != value]


def record_of(other: Raw, table: str, row: dict[str, Any]) -> str:
    """The first record that depends on a row."""
    if table == "migration":
        return f"migration {row['version']}"
    if table not in ("series", "rule"):
        return f"entry {row.get('entry', row.get('article' if table == 'slip' else 'number'))}"
    of = ["claim"] if table == "rule" else ["claim", "alias", "identifier", "watch", "notification"]
    firsts = [other.run(f"SELECT min(entry) FROM {t} WHERE {table} = ?", [row["id"]])[0][0] for t in of]
    return f"entry {min(first for first in firsts if first is not None)}"


def named(table: str, row: dict[str, Any]) -> tuple[str, list[Any]]:
    return " AND ".join(f"{key} = ?" for key in KEYS[table]), [row[key] for key in KEYS[table]]


def rows_of(other: Raw, table: str) -> list[dict[str, Any]]:
    columns = other.columns(table)
    order = ", ".join(KEYS[table])
    return [
        dict(zip(columns, row, strict=True)) for row in other.run(f"SELECT * FROM {table} ORDER BY {order}")
    ]


def put(other: Raw, table: str, row: dict[str, Any]) -> None:
    places = ", ".join("?" * len(row))
    other.run(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", list(row.values()))


def refused(other: Raw, table: str, row: dict[str, Any]) -> bool:
    """Does the database itself not let this row in, for a null or a key that is there already?"""
    try:
        put(other, table, row)
    except (sqlite3.IntegrityError, psycopg.IntegrityError):
        return True
    return False


def take(other: Raw, table: str, row: dict[str, Any]) -> None:
    where, key = named(table, row)
    other.run(f"DELETE FROM {table} WHERE {where}", key)


def test_a_ledger_that_nobody_tampered_with_is_found_whole(ledger: Ledger, clock: Clock) -> None:
    assert list(ledger.check()) == []
    record_everything(ledger, clock)
    assert verdict(ledger) is None


def test_every_table_of_the_ledger_is_tampered_with_in_these_tests(full: tuple[Ledger, Raw]) -> None:
    _, other = full
    derived = {table for step in MIGRATIONS for table in step.derived}
    assert other.tables() - derived == KEYS.keys()
    assert all(rows_of(other, table) for table in KEYS)


@pytest.mark.parametrize("table", KEYS)
def test_a_change_of_any_column_of_any_row_is_found_and_its_entry_named(
    full: tuple[Ledger, Raw], table: str
) -> None:
    ledger, other = full
    unfound = []
    for row in rows_of(other, table):
        expected = record_of(other, table, row)
        for column, value in row.items():
            for instead in others(column, value) if (table, column) not in UNPROVED else ():
                changed = {**row, column: instead}
                take(other, table, row)
                if refused(other, table, changed):
                    put(other, table, row)
                    continue
                if (found := verdict(ledger)) != expected:
                    unfound.append((expected, column, value, instead, found))
                take(other, table, changed)
                put(other, table, row)
    assert unfound == []
    assert verdict(ledger) is None


@pytest.mark.parametrize("table", KEYS)
def test_a_row_that_was_removed_is_found_and_its_entry_named(full: tuple[Ledger, Raw], table: str) -> None:
    ledger, other = full
    for row in rows_of(other, table):
        expected = record_of(other, table, row)
        take(other, table, row)
        assert verdict(ledger) == expected, row
        put(other, table, row)
    assert verdict(ledger) is None


@pytest.mark.parametrize("table", KEYS)
def test_a_row_that_was_put_in_is_found_and_its_entry_named(full: tuple[Ledger, Raw], table: str) -> None:
    ledger, other = full
    new = {
        "migration": f"migration {len(MIGRATIONS) + 1}",
        "series": "series 99",
        "rule": "rule 99",
        "entry": f"entry {ENTRIES + 1}",
    }
    free: dict[str, Any] = {"id": 99, "version": 99, "title": "?", "name": "?", "fact": b"?" * 32}
    for row in rows_of(other, table):
        last = KEYS[table][-1]
        own = {
            last: 99,
            **{c: v for c, v in free.items() if c in row and not (table == "claim" and c == "id")},
        }
        more = row | own
        if table == "amendment":
            more["claim"] = row["claim"] + 1
        put(other, table, more)
        expected = new.get(table) or record_of(other, table, more)
        assert verdict(ledger) == expected, more
        take(other, table, more)
    assert verdict(ledger) is None


OF_AN_ENTRY = {
    "entry": ("number",),
    "article": ("entry",),
    "claim": ("entry", "article"),
    "slip": ("article",),
    **dict.fromkeys(("amendment", "copy", "alias", "identifier", "watch", "notification"), ("entry",)),
}


def renumber(other: Raw, old: int, new: int, tables: dict[str, tuple[str, ...]] = OF_AN_ENTRY) -> None:
    for table, columns in tables.items():
        for column in columns:
            other.run(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", [new, old])


def swap(other: Raw, one: int, two: int, tables: dict[str, tuple[str, ...]] = OF_AN_ENTRY) -> None:
    for old, new in ((one, 999), (two, one), (999, two)):
        renumber(other, old, new, tables)


@pytest.mark.parametrize("one", range(1, ENTRIES))
def test_two_entries_that_changed_places_with_all_that_they_hold_are_found(
    full: tuple[Ledger, Raw], one: int
) -> None:
    ledger, other = full
    swap(other, one, one + 1)
    assert verdict(ledger) == f"entry {one}"
    swap(other, one, one + 1, {"entry": ("number",)})
    assert verdict(ledger) == f"entry {one}"


@pytest.mark.parametrize("table", ["claim", "slip"])
def test_claims_and_slips_that_changed_places_are_found(full: tuple[Ledger, Raw], table: str) -> None:
    ledger, other = full
    of = KEYS[table][0]
    for old, new in ((0, 99), (1, 0), (99, 1)):
        other.run(f"UPDATE {table} SET number = ? WHERE {of} = 1 AND number = ?", [new, old])
    assert verdict(ledger) == "entry 1"


def test_an_entry_that_was_cut_out_with_all_that_it_held_is_found(full: tuple[Ledger, Raw]) -> None:
    ledger, other = full
    for table, columns in reversed(OF_AN_ENTRY.items()):
        other.run(f"DELETE FROM {table} WHERE {columns[0]} = 5")
    assert verdict(ledger) == "entry 5"
    for number in range(6, ENTRIES + 1):  # even where those behind it move up
        renumber(other, number, number - 1)
    assert verdict(ledger) == "entry 5"


def test_entries_cut_off_at_the_end_leave_another_seal(full: tuple[Ledger, Raw]) -> None:
    ledger, other = full
    before = seal(ledger.database)
    assert len(before) == 64
    for table, columns in reversed(OF_AN_ENTRY.items()):
        other.run(f"DELETE FROM {table} WHERE {columns[0]} = {ENTRIES}")
    assert seal(ledger.database) != before


def test_of_many_damages_the_first_is_named(full: tuple[Ledger, Raw]) -> None:
    ledger, other = full
    other.run("UPDATE notification SET text = 'x'")
    other.run("UPDATE claim SET carried = 1 WHERE entry = 3")
    other.run("UPDATE article SET version = 5 WHERE entry = 2")
    assert verdict(ledger) == "entry 2"
    other.run("UPDATE claim SET certainty = 'sure' WHERE entry = 1")
    assert verdict(ledger) == "entry 1"


@pytest.mark.parametrize(
    "nonsense", ["x'ff00fe'", "CAST(x'ff' AS TEXT)", "9223372036854775807", "1e300", "''", "'x'"]
)
def test_nonsense_in_a_file_is_found_whatever_its_type(place: Path, clock: Clock, nonsense: str) -> None:
    with open_ledger(place, now=clock) as ledger, raw(str(place)) as other:
        record_everything(ledger, clock)
        other.disarm()
        for table in KEYS:
            for column in other.columns(table):
                if (table, column) in UNPROVED or column in KEYS[table]:
                    continue
                row = rows_of(other, table)[-1]
                where, key = named(table, row)
                other.run(f"UPDATE {table} SET {column} = {nonsense} WHERE {where}", key)
                assert verdict(ledger) is not None, (table, column)
                other.run(f"UPDATE {table} SET {column} = ? WHERE {where}", [row[column], *key])
        assert verdict(ledger) is None


def test_a_ledger_can_be_added_to_while_it_is_checked(
    lasting: str, clock: Clock, an_article: MakeArticle
) -> None:
    with open_ledger(lasting, now=clock) as ledger, open_ledger(lasting, now=clock) as writer:
        record_everything(ledger, clock)
        found = ledger.check()
        assert next(found) == 1
        writer.add(an_article("https://c.example/1"), [])
        assert list(found) == list(range(2, ENTRIES + 1))
        assert list(ledger.check()) == list(range(1, ENTRIES + 2))


def test_checking_takes_microseconds_a_claim(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    articles = [an_article(f"https://a.example/{n}") for n in range(1000)]
    ledger.add_all([(a, [a_claim(a, season=s) for s in range(10)], []) for a in articles])
    begun = time.perf_counter()
    assert sum(1 for _ in ledger.check()) == 1000
    assert (time.perf_counter() - begun) / 10_000 < 150e-6
