"""Is every entry as it was recorded? See `Ledger.check`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from itertools import count, zip_longest

import msgspec
import zstandard

from knownsofar.errors import LedgerDamagedError, LedgerError
from knownsofar.ledger import rows
from knownsofar.ledger.contents import Entry, entries, entries_between
from knownsofar.ledger.database import Database
from knownsofar.ledger.rows import Content
from knownsofar.ledger.schema import MIGRATIONS
from knownsofar.ledger.writing import GENESIS, micros
from knownsofar.model import FACTS, Claim, Correction, Fact

_UNREADABLE = (
    LedgerDamagedError,
    zstandard.ZstdError,
    msgspec.MsgspecError,
    ValueError,
    OverflowError,
    KeyError,
    TypeError,
    AttributeError,
)
"""What reading a row of nonsense raises."""


def _stray(table: str, column: str, kinds: str) -> tuple[str, str]:
    """A row that belongs to no entry of the kind that it should."""
    query = f"""SELECT min({column}) FROM {table} WHERE NOT EXISTS (
        SELECT 1 FROM entry WHERE entry.number = {table}.{column} AND entry.kind IN ({kinds}))"""  # noqa: S608
    return f"a row of table {table} belongs to no entry of its kind", query


# What no digest covers, as it follows from the rest: the first entry of each that does not.
_ENTRIES = (
    ("it is numbered below 1", "SELECT min(number) FROM entry WHERE number < 1"),
    _stray("article", "entry", "'article'"),
    _stray("claim", "entry", "'article', 'correction'"),
    _stray("slip", "article", "'article'"),
    _stray("amendment", "entry", "'article', 'correction', 'retraction'"),
    *(_stray(kind, "entry", f"'{kind}'") for kind in FACTS if kind not in ("correction", "retraction")),
    (
        "it amends a claim in a way that is not its own",
        """SELECT min(amendment.entry) FROM amendment JOIN entry ON entry.number = amendment.entry
        LEFT JOIN article ON article.entry = amendment.entry
        WHERE NOT (entry.kind = 'article' AND amendment.kind = 'withdrawal' AND amendment.reason = ''
            AND amendment.stands_from = article.stands_from
        OR entry.kind = 'correction' AND amendment.kind = 'correction'
        OR entry.kind = 'retraction' AND amendment.kind IN ('retraction', 'restoration'))""",
    ),
    (
        "it amends more than one claim",
        """SELECT min(entry) FROM amendment WHERE kind <> 'withdrawal' AND EXISTS (
            SELECT 1 FROM amendment AS other
            WHERE other.entry = amendment.entry AND other.claim <> amendment.claim)""",
    ),
    (
        "its claim is not of the article that it corrects",
        """SELECT min(claim.entry) FROM amendment JOIN claim ON claim.entry = amendment.entry
        WHERE amendment.kind = 'correction' AND (claim.carried <> 0 OR claim.article <> coalesce((
            SELECT first.article FROM claim AS first WHERE first.id = amendment.claim
            ORDER BY first.entry LIMIT 1), 0))""",
    ),
)
# Rows that stand for what entries name, but no entry names them.
_NAMED = (
    ("rule", "SELECT min(id) FROM rule WHERE id NOT IN (SELECT rule FROM claim)"),
    (
        "series",
        """SELECT min(id) FROM series WHERE NOT EXISTS (SELECT 1 FROM claim WHERE claim.series = series.id)
        AND id NOT IN (SELECT series FROM alias) AND id NOT IN (SELECT series FROM identifier)
        AND id NOT IN (SELECT series FROM watch) AND id NOT IN (SELECT series FROM notification)""",
    ),
)


def check(database: Database) -> Iterator[int]:
    """See `Ledger.check`."""
    if damage := database.damage():
        raise LedgerDamagedError(
            f"the file is damaged: restore it from a copy ({damage})", where=database.where
        )
    chain, before, number = GENESIS, "", 0
    with database.looking():
        _migrations(database)
        misfits = _misfits(database)
        if misfits and min(misfits) < 1:
            raise _damaged(database, f"entry {min(misfits)}", misfits[min(misfits)])
        for entry in _readable(database):
            number += 1
            if fault := _fault(entry, number, before, chain) or misfits.get(number):
                raise _damaged(database, f"entry {number}", fault)
            before, chain = str(entry.row[1]), bytes(entry.row[5])
            yield number
        if misfits:
            raise _damaged(database, f"entry {min(misfits)}", misfits[min(misfits)])
        _unnamed(database)


def seal(database: Database) -> str:
    """The hash of all entries: written down elsewhere, it later shows that none was cut off at the end."""
    found = database.rows("SELECT chain FROM entry ORDER BY number DESC LIMIT 1")
    return bytes(found[0][0] if found else GENESIS).hex()


def _fault(entry: Entry, number: int, before: str, chain: bytes) -> str | None:
    """What is wrong with an entry, in words; None if it is whole."""
    try:
        return _unlike(entry, number, before, chain)
    except (LedgerError, *_UNREADABLE) as error:
        return f"it is not what was recorded ({error})"


def _unlike(entry: Entry, number: int, before: str, chain: bytes) -> str | None:
    found, recorded, told, kind, fact, linked = entry.row
    if found != number:
        return "it is missing"
    if recorded <= before:
        return f"it was recorded at {recorded}, not after the one ahead of it ({before})"
    if any(version != micros(datetime.fromisoformat(entry.told)) for version in entry.versions):
        return f"its {kind} is not of the instant at which it was told"
    if entry.content is None:
        return f"its {kind} is missing"
    keys = [claim.key for claim in _claims(entry.content)]
    if isinstance(entry.content, Content):
        held, noted = entry.content.digest(keys), None
        fault = _misplaced(entry, entry.content, keys)
    else:
        held = noted = rows.digest_of_fact(entry.content, entry.told)
        claims = [(0, rows.number_of(key)) for key in keys]
        same = claims == [(place, identity) for place, _, identity in entry.claims]
        fault = None if same else "its claim is not the one that was recorded"
    if fault:
        return fault
    if rows.chained(chain, recorded, told, kind, held) != bytes(linked) or noted != fact:
        return f"its {kind} is not what was recorded, or the entry before it was another"
    return None


def _misplaced(entry: Entry, content: Content, keys: list[bytes]) -> str | None:
    """What of an article's rows does not follow from what they say."""
    claims = [(place, entry.number, rows.number_of(key)) for place, key in enumerate(keys)]
    if entry.claims != claims:
        return "its claims are not those that were recorded"
    if entry.slips != list(range(len(content.slips))):
        return "its slips are not those that were recorded"
    article = content.article
    sha256 = hashlib.sha256(article.text.encode()).digest()
    if entry.article != (rows.number_of(article.key), rows.number_of(article.page_key), sha256):
        return "its article is not the one that was recorded"
    return None


def _claims(content: Content | Fact) -> list[Claim]:
    if isinstance(content, Content):
        return list(content.claims)
    return [content.instead] if isinstance(content, Correction) else []


def _misfits(database: Database) -> dict[int, str]:
    """What does not follow from the rest, by the number of the entry."""
    misfits: dict[int, str] = {}
    for fault, query in _ENTRIES:
        (number,) = database.rows(query)[0]
        if number is not None:
            misfits.setdefault(number, fault)
    return misfits


def _unnamed(database: Database) -> None:
    for table, query in _NAMED:
        (number,) = database.rows(query)[0]
        if number is not None:
            raise _damaged(database, f"{table} {number}", "no entry names it")


def _migrations(database: Database) -> None:
    """Has this ledger been through the migrations it should, in order?"""
    found = database.rows("SELECT version, name FROM migration ORDER BY version")
    expected = [(version, step.name) for version, step in enumerate(MIGRATIONS, 1)]
    for version, (row, step) in enumerate(zip_longest(map(tuple, found), expected), 1):
        if row != step:
            raise _damaged(database, f"migration {version}", "it is not the one that was run")


def _readable(database: Database) -> Iterator[Entry]:
    """All entries; where one cannot be made sense of, that is damage too."""
    number = 0
    try:
        for entry in entries(database):
            number = entry.number
            yield entry
    except _UNREADABLE:  # one of the next thousand
        for each in count(number + 1):
            try:
                yield from entries_between(database, each, each)
            except _UNREADABLE as error:
                raise _damaged(database, f"entry {each}", f"it cannot be read ({error})") from error


def _damaged(database: Database, record: str, fault: str) -> LedgerDamagedError:
    return LedgerDamagedError(f"{fault}: restore the ledger from a copy", where=f"{database.where}: {record}")
