"""The tables of the ledger, on every store, and the way from every earlier version to this one.

A migration and the record that it ran share one transaction (after sqlite-utils),
so a ledger is always of exactly one version. Rows are never changed: triggers
refuse UPDATE and DELETE, also to programs that are not ours. Only what follows
from the rest, and can be made of it again, is: the tables that are `derived`.

Days and instants are text of one length, whose order is the order of time, on
both stores: so one query serves both, and one hash.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from knownsofar.errors import LedgerVersionError
from knownsofar.ledger.database import Database
from knownsofar.ledger.rows import instant_text

APPLICATION_ID = 0x4B534F46
"""Marks a SQLite file as a ledger of ours: "KSOF" (https://sqlite.org/pragma.html#pragma_application_id)."""


class Dialect(NamedTuple):
    """What a store calls things. `types` stand in the statements of migrations as {integer} and so on."""

    types: dict[str, str]
    first: tuple[str, ...]
    """Statements before all others, in the transaction of the first migration."""
    versioned: str
    """A query of one number: 0 where no migration has run."""
    keeps: Callable[[str], tuple[str, ...]]
    """The triggers that refuse to change or remove a row of a table."""


def _sqlite_keeps(table: str) -> tuple[str, ...]:
    return tuple(
        f"CREATE TRIGGER {table}_keeps_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
        for verb in ("UPDATE", "DELETE")
    )


def _postgres_keeps(table: str) -> tuple[str, ...]:
    return (
        f"CREATE TRIGGER {table}_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION ledger_keeps()",
    )


SQLITE = Dialect(
    # A row of a table {in_order} lies beside those with the next keys, without a number of its own.
    types={
        "integer": "INTEGER",
        "key": "INTEGER",
        "small": "INTEGER",
        "real": "REAL",
        "text": "TEXT",
        "bytes": "BLOB",
        "in_order": "WITHOUT ROWID",
    },
    first=(f"PRAGMA application_id = {APPLICATION_ID}",),
    versioned="SELECT count(*) FROM sqlite_schema WHERE name = 'migration'",
    keeps=_sqlite_keeps,
)
POSTGRES = Dialect(
    types={
        "integer": "INTEGER",
        "key": "BIGINT",
        "small": "SMALLINT",
        "real": "DOUBLE PRECISION",
        "text": 'TEXT COLLATE "C"',
        "bytes": "BYTEA",
        "in_order": "",
    },
    first=(
        "CREATE SCHEMA IF NOT EXISTS knownsofar",
        """CREATE FUNCTION ledger_keeps() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$""",
    ),
    versioned="SELECT count(*) FROM pg_tables WHERE schemaname = 'knownsofar' AND tablename = 'migration'",
    keeps=_postgres_keeps,
)


class Migration(NamedTuple):
    """One step forward: `name` says what it brings, `statements` run in one transaction.

    `tables` are new and append-only, those `derived` new and made anew at any time.
    """

    name: str
    statements: tuple[str, ...]
    tables: tuple[str, ...]
    derived: tuple[str, ...] = ()


MIGRATIONS = (
    Migration(
        "articles, their versions, claims and slips",
        (
            """CREATE TABLE migration (
                version {integer} PRIMARY KEY, name {text} NOT NULL, applied {text} NOT NULL
            )""",
            # One row for each thing that was ever recorded, in order and without gaps: what was known
            # at an instant is all up to a number. `told` is the instant at which another ledger, from
            # which this came, learnt it. `fact` is the digest of what is no article, so that twice the
            # same is told. `chain` hashes this entry with all before it: see check.py.
            """CREATE TABLE entry (
                number {integer} PRIMARY KEY,
                recorded {text} NOT NULL,
                told {text},
                kind {text} NOT NULL,
                fact {bytes} UNIQUE,
                chain {bytes} NOT NULL
            )""",
            "CREATE INDEX entry_recorded ON entry (recorded)",
            "CREATE TABLE series (id {integer} PRIMARY KEY, title {text} NOT NULL UNIQUE)",
            "CREATE TABLE rule (id {integer} PRIMARY KEY, name {text} NOT NULL UNIQUE)",
            # `id` and `page` are Article.key and Article.page_key as numbers. `version` orders the
            # texts of a page: the instant at which the first ledger learnt it, in microseconds since
            # 1970, so that ledgers which are merged agree on it. `stands_from` is the day from which
            # this one can have been known: see writing.py. `text` is UTF-8, compressed with zstd,
            # `text_sha256` of it plain.
            """CREATE TABLE article (
                id {key} NOT NULL UNIQUE,
                page {key} NOT NULL,
                entry {integer} PRIMARY KEY REFERENCES entry (number),
                version {key} NOT NULL,
                url {text} NOT NULL,
                outlet {text} NOT NULL,
                published {text} NOT NULL,
                modified {text},
                stands_from {text} NOT NULL,
                title {text} NOT NULL,
                language {text},
                author {text},
                fetched {text},
                captions {text},
                text_sha256 {bytes} NOT NULL,
                text {bytes} NOT NULL,
                UNIQUE (page, version)
            )""",
            "CREATE INDEX article_of_outlet ON article (outlet)",
            # Address, outlet and day are the article's: a claim repeats none of them. `id` is Claim.key
            # as a number; `carried` is 1 where the version before said so too. In the order of their
            # sizes, columns leave no gaps on PostgreSQL.
            """CREATE TABLE claim (
                id {key} NOT NULL,
                entry {integer} NOT NULL REFERENCES entry (number),
                article {integer} NOT NULL REFERENCES article (entry),
                series {integer} NOT NULL REFERENCES series (id),
                season {integer},
                span_start {integer} NOT NULL,
                span_end {integer} NOT NULL,
                rule {integer} NOT NULL REFERENCES rule (id),
                number {small} NOT NULL,
                polarity {small} NOT NULL,
                carried {small} NOT NULL,
                predicate {text} NOT NULL,
                certainty {text} NOT NULL,
                value {text} NOT NULL,
                source {text},
                sentence {text} NOT NULL,
                PRIMARY KEY (entry, number)
            ) {in_order}""",
            "CREATE INDEX claim_of_season ON claim (series, season)",
            "CREATE INDEX claim_id ON claim (id)",
            """CREATE TABLE slip (
                article {integer} NOT NULL REFERENCES article (entry),
                number {small} NOT NULL,
                kind {text} NOT NULL,
                detail {text} NOT NULL,
                span_start {integer} NOT NULL,
                span_end {integer} NOT NULL,
                PRIMARY KEY (article, number)
            ) {in_order}""",
        ),
        ("migration", "entry", "series", "rule", "article", "claim", "slip"),
    ),
    Migration(
        "corrections, copies, names of series, the watch list and notifications",
        (
            # What became of a claim: "correction" (a claim of the same entry stands in its place),
            # "retraction", "restoration", or "withdrawal" (the page's next version says it no more;
            # that version then stands by itself). The newest by `version` (as an article's) that holds
            # on a day decides.
            """CREATE TABLE amendment (
                entry {integer} NOT NULL REFERENCES entry (number),
                claim {key} NOT NULL,
                kind {text} NOT NULL,
                version {key} NOT NULL,
                stands_from {text} NOT NULL,
                reason {text} NOT NULL,
                PRIMARY KEY (entry, claim)
            ) {in_order}""",
            "CREATE INDEX amendment_of_claim ON amendment (claim)",
            """CREATE TABLE copy (
                entry {integer} PRIMARY KEY REFERENCES entry (number),
                article {key} NOT NULL REFERENCES article (id),
                original {key} NOT NULL REFERENCES article (id),
                share {real} NOT NULL,
                detail {text} NOT NULL
            )""",
            "CREATE INDEX copy_of ON copy (original)",
            "CREATE INDEX copy_by ON copy (article)",
            """CREATE TABLE alias (
                entry {integer} PRIMARY KEY REFERENCES entry (number),
                series {integer} NOT NULL REFERENCES series (id),
                name {text} NOT NULL,
                holds {small} NOT NULL
            )""",
            "CREATE INDEX alias_of ON alias (series, name)",
            """CREATE TABLE identifier (
                entry {integer} PRIMARY KEY REFERENCES entry (number),
                series {integer} NOT NULL REFERENCES series (id),
                scheme {text} NOT NULL,
                value {text} NOT NULL,
                holds {small} NOT NULL
            )""",
            "CREATE INDEX identifier_of ON identifier (series, scheme)",
            """CREATE TABLE watch (
                entry {integer} PRIMARY KEY REFERENCES entry (number),
                series {integer} NOT NULL REFERENCES series (id),
                season {integer},
                holds {small} NOT NULL
            )""",
            "CREATE INDEX watch_of ON watch (series)",
            """CREATE TABLE notification (
                entry {integer} PRIMARY KEY REFERENCES entry (number),
                series {integer} NOT NULL REFERENCES series (id),
                season {integer},
                channel {text} NOT NULL,
                key {text} NOT NULL,
                text {text} NOT NULL
            )""",
            "CREATE INDEX notification_of ON notification (series, channel, key)",
        ),
        ("amendment", "copy", "alias", "identifier", "watch", "notification"),
    ),
    Migration(
        "grades of claims",
        (
            # See grades.py. `series` is the first spelling of it, `holds` is 1 where the claim was right.
            """CREATE TABLE grade (
                series {integer} NOT NULL,
                claim {key} NOT NULL,
                outlet {text} NOT NULL,
                certainty {text} NOT NULL,
                predicate {text} NOT NULL,
                holds {small} NOT NULL,
                early {integer} NOT NULL,
                known {text} NOT NULL,
                since {text} NOT NULL,
                until {text} NOT NULL
            )""",
            "CREATE INDEX grade_of_series ON grade (series)",
            # In the order in which they are summed up, with all that is asked: the sums walk it alone.
            """CREATE INDEX grade_counted ON grade
                (outlet, certainty, predicate, holds, early, since, until)""",
            # One row: up to which entry, and by which rules, the grades were made.
            "CREATE TABLE graded (rules {integer} NOT NULL, entry {integer} NOT NULL)",
        ),
        (),
        ("grade", "graded"),
    ),
)
"""In order; version n of the schema is what the first n make. Only ever added to."""


def version_of(database: Database, dialect: Dialect) -> int:
    """How many migrations this database has been through; 0 for an empty one."""
    if not database.rows(dialect.versioned)[0][0]:
        return 0
    return int(database.rows("SELECT max(version) FROM migration")[0][0])


def migrate(
    database: Database,
    dialect: Dialect,
    now: Callable[[], datetime],
    migrations: tuple[Migration, ...] = MIGRATIONS,
) -> None:
    """Bring a ledger forward to this version, one transaction a step.

    Raises LedgerVersionError where a newer knownsofar has written it.
    """
    newest = len(migrations)
    if (found := version_of(database, dialect)) > newest:
        raise LedgerVersionError(
            f"it is of version {found}, this knownsofar knows {newest}: upgrade, or give another --ledger",
            where=database.where,
        )
    for version in range(found + 1, newest + 1):
        with database.appending():
            if version_of(database, dialect) < version:  # else another process was quicker
                _step(database, dialect, version, migrations[version - 1], now)


def _step(
    database: Database, dialect: Dialect, version: int, step: Migration, now: Callable[[], datetime]
) -> None:
    for statement in dialect.first if version == 1 else ():
        database.rows(statement)
    for statement in step.statements:
        database.rows(statement.format_map(dialect.types))
    for table in step.tables:
        for trigger in dialect.keeps(table):
            database.rows(trigger)
    database.append("migration", "version, name, applied", [(version, step.name, instant_text(now()))])
