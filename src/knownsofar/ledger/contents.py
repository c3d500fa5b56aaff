"""The entries of a ledger one after the other, each with all that it holds: for check and export."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from knownsofar.ledger import facts, rows
from knownsofar.ledger.database import Database, Row
from knownsofar.ledger.rows import CLAIMS, Content
from knownsofar.model import FACTS, Claim, Fact, Slip

AT_ONCE = 1000
"""Entries that are held in memory at a time."""


class Entry(NamedTuple):
    """One record: an article with its claims, or a fact. `row` is of rows.ENTRY; `articles` and `claims`
    are the numbers by which the ledger keeps these."""

    row: Row
    content: Content | Fact | None
    article: int | None
    claims: tuple[int, ...]

    @property
    def number(self) -> int:
        """Its place in the ledger, from 1."""
        return int(self.row[0])

    @property
    def told(self) -> str:
        """The instant at which the first ledger learnt it."""
        return str(self.row[2] or self.row[1])


def entries(database: Database, after: int = 0) -> Iterator[Entry]:
    """All entries with a number above `after`, in order; within `Database.looking`."""
    last = int(database.rows("SELECT coalesce(max(number), 0) FROM entry")[0][0])
    for first in range(after + 1, last + 1, AT_ONCE):
        yield from _some(database, first, min(first + AT_ONCE - 1, last))


def _some(database: Database, first: int, last: int) -> Iterator[Entry]:
    span = {"first": first, "last": last}
    between = "BETWEEN :first AND :last"
    claims, numbers = _claims(database, first, last)
    slips: dict[int, list[Slip]] = defaultdict(list)
    for entry, *row in database.rows(
        f"""SELECT slip.article, kind, detail, article.url, span_start, span_end
        FROM slip JOIN article ON article.entry = slip.article
        WHERE slip.article {between} ORDER BY slip.article, slip.number""",  # noqa: S608 -- constants only
        **span,
    ):
        slips[entry].append(rows.slip_of(row))
    gone: dict[int, list[int]] = defaultdict(list)
    for entry, claim in database.rows(
        f"""SELECT entry, claim FROM amendment WHERE kind = 'withdrawal' AND entry {between}
        ORDER BY entry, claim""",  # noqa: S608 -- constants only
        **span,
    ):
        gone[entry].append(claim)
    held: dict[int, tuple[Content | Fact, int | None]] = {}
    for entry, identity, stands_from, *row in database.rows(
        f"""SELECT article.entry, article.id, article.stands_from, {rows.ARTICLE_OUT}
        FROM article WHERE article.entry {between}""",  # noqa: S608 -- constants only
        **span,
    ):
        article = rows.article_of(row)
        content = Content(article, stands_from, claims[entry], slips[entry], gone[entry])
        held[entry] = content, identity
    query = f"SELECT DISTINCT kind FROM entry WHERE number {between}"  # noqa: S608 -- constants only
    for kind in sorted({kind for (kind,) in database.rows(query, **span)} & FACTS.keys()):
        held.update((e, (fact, None)) for e, _, fact in facts.recorded(database, FACTS[kind], first, last))
    query = f"SELECT {rows.ENTRY} FROM entry WHERE number {between} ORDER BY number"  # noqa: S608 -- constants only
    for entry_row in database.rows(query, **span):
        found, number = held.get(entry_row[0], (None, None))
        yield Entry(entry_row, found, number, tuple(numbers[entry_row[0]]))


def _claims(database: Database, first: int, last: int) -> tuple[dict[int, list[Claim]], dict[int, list[int]]]:
    claims: dict[int, list[Claim]] = defaultdict(list)
    numbers: dict[int, list[int]] = defaultdict(list)
    query = f"""SELECT claim.entry, claim.id, {rows.CLAIM_OUT} {CLAIMS}
        WHERE claim.entry BETWEEN :first AND :last ORDER BY claim.entry, claim.number"""
    for entry, identity, *row in database.rows(query, first=first, last=last):
        claims[entry].append(rows.claim_of(row))
        numbers[entry].append(identity)
    return claims, numbers
