"""The entries of a ledger one after the other, each with all that it holds: for check and export."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from knownsofar.ledger import facts, rows
from knownsofar.ledger.database import Database, Row
from knownsofar.ledger.rows import CLAIMS, Content
from knownsofar.model import FACTS, Claim, Fact, Slip

AT_ONCE = 1000
"""Entries that are held in memory at a time."""


class Entry(NamedTuple):
    """One record: an article with its claims, or a fact. `row` is of rows.ENTRY.

    For check.py, what else the tables say of it: of its article the id, the page and the hash of its
    text; of each claim its place, the entry of its article and its id; of each slip its place; and
    the versions of its article and amendments.
    """

    row: Row
    content: Content | Fact | None
    article: tuple[int, int, bytes] | None
    claims: Sequence[tuple[int, int, int]]
    slips: Sequence[int]
    versions: Sequence[int]

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
        yield from entries_between(database, first, min(first + AT_ONCE - 1, last))


def entries_between(database: Database, first: int, last: int) -> Iterator[Entry]:
    """Those with these numbers and between them, in order, all held in memory at once."""
    span = {"first": first, "last": last}
    between = "BETWEEN :first AND :last"
    claims = _claims(database, first, last)
    slips: dict[int, list[tuple[int, Slip]]] = defaultdict(list)
    for entry, number, *row in database.rows(
        f"""SELECT slip.article, slip.number, kind, detail, article.url, span_start, span_end
        FROM slip JOIN article ON article.entry = slip.article
        WHERE slip.article {between} ORDER BY slip.article, slip.number""",  # noqa: S608 -- constants only
        **span,
    ):
        slips[entry].append((number, rows.slip_of(row)))
    gone: dict[int, list[int]] = defaultdict(list)
    for entry, claim in database.rows(
        f"""SELECT entry, claim FROM amendment WHERE kind = 'withdrawal' AND entry {between}
        ORDER BY entry, claim""",  # noqa: S608 -- constants only
        **span,
    ):
        gone[entry].append(claim)
    held: dict[int, Content | Fact] = {}
    known_as: dict[int, tuple[int, int, bytes]] = {}
    versions: dict[int, list[int]] = defaultdict(list)
    for entry, version in database.rows(
        f"""SELECT entry, version FROM article WHERE entry {between}
        UNION SELECT entry, version FROM amendment WHERE entry {between}""",  # noqa: S608 -- constants only
        **span,
    ):
        versions[entry].append(version)
    for entry, identity, page, sha256, stands_from, *row in database.rows(
        f"""SELECT article.entry, article.id, article.page, article.text_sha256, article.stands_from,
            {rows.ARTICLE_OUT}
        FROM article WHERE article.entry {between}""",  # noqa: S608 -- constants only
        **span,
    ):
        held[entry] = Content(
            rows.article_of(row),
            stands_from,
            [one.claim for one in claims[entry]],
            [slip for _, slip in slips[entry]],
            gone[entry],
            [place for place, one in enumerate(claims[entry]) if one.carried],
        )
        known_as[entry] = identity, page, bytes(sha256)
    query = f"SELECT DISTINCT kind FROM entry WHERE number {between}"  # noqa: S608 -- constants only
    for kind in sorted({kind for (kind,) in database.rows(query, **span)} & FACTS.keys()):
        held.update((one.entry, one.fact) for one in facts.recorded(database, FACTS[kind], first, last))
    query = f"SELECT {rows.ENTRY} FROM entry WHERE number {between} ORDER BY number"  # noqa: S608 -- constants only
    for found in database.rows(query, **span):
        number = found[0]
        yield Entry(
            found,
            held.get(number),
            known_as.get(number),
            [one.at for one in claims[number]],
            [place for place, _ in slips[number]],
            versions[number],
        )


class _Told(NamedTuple):
    claim: Claim
    at: tuple[int, int, int]
    carried: bool


def _claims(database: Database, first: int, last: int) -> dict[int, list[_Told]]:
    claims: dict[int, list[_Told]] = defaultdict(list)
    query = f"""SELECT claim.entry, claim.number, claim.article, claim.id, claim.carried, {rows.CLAIM_OUT}
        {CLAIMS} WHERE claim.entry BETWEEN :first AND :last ORDER BY claim.entry, claim.number"""
    for entry, number, article, identity, carried, *row in database.rows(query, first=first, last=last):
        claims[entry].append(_Told(rows.claim_of(row), (number, article, identity), rows.FLAGS[carried]))
    return claims
