"""Is every entry as it was recorded? See `Ledger.check`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import zstandard

from knownsofar.errors import LedgerDamagedError, LedgerError
from knownsofar.ledger import rows
from knownsofar.ledger.contents import Entry, entries
from knownsofar.ledger.database import Database
from knownsofar.ledger.rows import Content
from knownsofar.ledger.writing import GENESIS
from knownsofar.model import FACTS, Correction, Fact

# Rows that belong to no entry of the kind that they should.
_STRAY = (
    ("article", "entry", "kind = 'article'"),
    ("claim", "entry", "kind IN ('article', 'correction')"),
    ("slip", "article", "kind = 'article'"),
    ("amendment", "entry", "kind IN ('article', 'correction', 'retraction')"),
    *((kind, "entry", f"kind = '{kind}'") for kind in FACTS if kind not in ("correction", "retraction")),
)


def check(database: Database) -> Iterator[int]:
    """See `Ledger.check`."""
    if damage := database.damage():
        raise LedgerDamagedError(
            f"the file is damaged: restore it from a copy ({damage})", where=database.where
        )
    chain, before, number = GENESIS, "", 0
    with database.looking():
        _no_strays(database)
        with _readable(database, lambda: number + 1):
            for entry in entries(database):
                number += 1
                if fault := _fault(entry, number, before, chain):
                    raise _damaged(database, number, fault)
                before, chain = str(entry.row[1]), bytes(entry.row[5])
                yield number
        if (last := int(database.rows("SELECT count(*) FROM entry")[0][0])) != number:
            raise _damaged(database, number + 1, f"{last} entries are counted, {number} can be read")


def seal(database: Database) -> str:
    """The hash of all entries: written down elsewhere, it later shows that none was cut off at the end."""
    found = database.rows("SELECT chain FROM entry ORDER BY number DESC LIMIT 1")
    return bytes(found[0][0] if found else GENESIS).hex()


def _fault(entry: Entry, number: int, before: str, chain: bytes) -> str | None:
    """What is wrong with an entry, in words; None if it is whole."""
    found, recorded, told, kind, fact, linked = entry.row
    if found != number:
        return "it is missing"
    if recorded < before:
        return f"it was recorded at {recorded}, before the one ahead of it ({before})"
    if entry.content is None:
        return f"its {kind} is missing"
    keys = _keys(entry.content)
    if [rows.number_of(key) for key in keys] != list(entry.claims):
        return "its claims are not those that were recorded"
    if isinstance(entry.content, Content):
        held = entry.content.digest(keys)
        if entry.article != rows.number_of(entry.content.article.key):
            return "its article is not the one that was recorded"
    else:
        held = rows.digest_of_fact(entry.content, entry.told)
        if held != bytes(fact or b""):
            return f"its {kind} is not what was recorded"
    if rows.chained(chain, recorded, told, held) != bytes(linked):
        return f"its {kind} is not what was recorded, or the entry before it was another"
    return None


def _keys(content: Content | Fact) -> list[bytes]:
    """The keys of the claims of an entry, from what they say."""
    if isinstance(content, Content):
        return [claim.key for claim in content.claims]
    return [content.instead.key] if isinstance(content, Correction) else []


def _no_strays(database: Database) -> None:
    for table, column, kinds in _STRAY:
        # Names and kinds are those above.
        query = f"""SELECT min({column}) FROM {table} WHERE NOT EXISTS (
            SELECT 1 FROM entry WHERE entry.number = {table}.{column} AND entry.{kinds})"""  # noqa: S608
        (stray,) = database.rows(query)[0]
        if stray is not None:
            raise _damaged(database, stray, f"a row of table {table} belongs to no entry of its kind")


@contextmanager
def _readable(database: Database, number: object) -> Iterator[None]:
    """What cannot be made sense of is damage too."""
    try:
        yield
    except (zstandard.ZstdError, msgspec.MsgspecError, ValueError, KeyError, TypeError) as error:
        at = number() if callable(number) else number
        raise _damaged(database, at, f"it cannot be read ({error})") from error
    except LedgerDamagedError:
        raise
    except LedgerError as error:
        at = number() if callable(number) else number
        raise _damaged(database, at, error.message) from error


def _damaged(database: Database, number: object, fault: str) -> LedgerDamagedError:
    return LedgerDamagedError(
        f"{fault}: restore the ledger from a copy", where=f"{database.where}: entry {number}"
    )
