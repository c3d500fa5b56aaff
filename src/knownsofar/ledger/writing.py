"""Appending to the ledger. What one transaction adds is gathered, then written table by table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Literal, NamedTuple

import msgspec

from knownsofar.errors import LedgerError
from knownsofar.ledger import rows
from knownsofar.ledger.database import Database, Row, Value, listed
from knownsofar.model import (
    Alias,
    Article,
    Claim,
    Copy,
    Correction,
    Fact,
    Identifier,
    Notification,
    Retraction,
    Slip,
    Watch,
)

ALWAYS = "0001-01-01"
"""The day from which something stands that stood all along."""
GENESIS = bytes(32)
"""What the first entry is chained to."""
_AT_ONCE = 500
"""Values in one IN (...): below the limits of both stores."""

_NONE: frozenset[tuple[object, ...]] = frozenset()

Recorded = tuple[Article, Sequence[Claim], Sequence[Slip]]


class Added(msgspec.Struct, frozen=True):
    """What adding an article did: it was "new", a "changed" text of a page, or "known" (nothing added)."""

    article: Literal["new", "changed", "known"]
    claims: int
    slips: int


class _Version(NamedTuple):
    entry: int
    published: str
    identity: int


class Appender:
    """What one transaction appends. Made within `Database.appending`; nothing is written before `flush`."""

    def __init__(self, database: Database, now: datetime) -> None:
        self._database = database
        last = database.rows("SELECT number, recorded, chain FROM entry ORDER BY number DESC LIMIT 1")
        self._number, before, self._chain = last[0] if last else (0, "", GENESIS)
        # The clock may have been set back; what was recorded later never has an earlier instant.
        self.recorded: str = max(rows.instant_text(now), before)
        self._rows: dict[str, list[Row]] = defaultdict(list)
        self._series: dict[str, int] = {}
        self._pages: dict[str, int] = {}
        self._versions: dict[int, list[_Version]] = {}
        self._last: dict[str, int] = {}

    def articles(self, found: Sequence[Recorded], told: Sequence[str | None] | None = None) -> list[Added]:
        """Add articles with their claims and slips; `told` says when another ledger learnt each."""
        self._know_pages({article.page for article, _, _ in found})
        self._know_series({claim.series for _, claims, _ in found for claim in claims})
        instants = told or [None] * len(found)
        return [self._article(*one, instant) for one, instant in zip(found, instants, strict=True)]

    def _article(
        self, article: Article, claims: Iterable[Claim], slips: Sequence[Slip], told: str | None
    ) -> Added:
        page = self._page(article.page)
        before = self._versions[page]
        number = rows.number_of(article.key)
        if any(version.identity == number for version in before):
            return Added("known", 0, 0)
        keyed = {claim.key: claim for claim in claims}
        distinct = list(keyed.values())
        stands_from = _stands_from(article, before, told or self.recorded)
        carried, gone = self._since(before[-1], distinct) if before else (_NONE, ())
        content = rows.Content(article, stands_from, distinct, slips, gone)
        entry = self._entry("article", content.digest(keyed), told)
        self._rows["article"].append(rows.article_row(entry, page, len(before) + 1, number, content))
        self._rows["claim"].extend(
            rows.claim_row(entry, i, entry, key, self._series[claim.series], bool(carried) and claim.said in carried, claim)
            for i, (key, claim) in enumerate(keyed.items())
        )
        self._rows["amendment"].extend((entry, claim, "withdrawal", stands_from, "") for claim in gone)
        self._rows["slip"].extend(
            (entry, i, slip.kind, slip.detail, *slip.span) for i, slip in enumerate(slips)
        )
        before.append(_Version(entry, article.published.isoformat(), number))
        return Added("changed" if len(before) > 1 else "new", len(distinct), len(slips))

    def _since(
        self, before: _Version, claims: Iterable[Claim]
    ) -> tuple[frozenset[tuple[object, ...]], Sequence[int]]:
        """What was said in the version before and is said still, and the claims of that version that are gone."""
        self.flush()  # the version before may be of this very transaction
        query = f"""SELECT claim.id, {rows.CLAIM_OUT} {CLAIMS}
            WHERE claim.entry = :entry ORDER BY claim.number"""  # noqa: S608 -- constants only
        told = [(row[0], rows.claim_of(row[1:]).said) for row in self._database.rows(query, entry=before.entry)]
        now = {claim.said for claim in claims}
        gone = sorted({identity for identity, said in told if said not in now})
        return frozenset(said for _, said in told if said in now), gone

    def fact(self, fact: Fact, told: str | None = None) -> bool:
        """Add a fact; False where the ledger holds it already. Raises LedgerError where it names what is not there."""
        self.flush()  # it may be about what this very transaction adds
        digest = rows.digest_of_fact(fact, told or self.recorded)
        if told and self._database.rows(
            "SELECT 1 FROM entry WHERE digest = :digest AND kind <> 'article'", digest=digest
        ):
            return False
        match fact:
            case Copy():
                row = self._copy(fact)
            case Correction() | Retraction():
                return self._amend(fact, digest, told)
            case Alias() | Identifier() | Watch() | Notification():
                row = self._about_series(fact)
        if row is None:
            return False
        self._rows[fact.kind].append((self._entry(fact.kind, digest, told), *row))
        return True

    def _copy(self, fact: Copy) -> Row | None:
        both = [rows.number_named(name) for name in (fact.article, fact.original)]
        for name, number in zip((fact.article, fact.original), both, strict=True):
            if not self._database.rows("SELECT 1 FROM article WHERE id = :id", id=number):
                raise LedgerError(f"no article {name} is recorded: a copy is told of recorded articles")
        known = self._database.rows(
            "SELECT 1 FROM copy WHERE article = :article AND original = :original",
            article=both[0],
            original=both[1],
        )
        return None if known else (*both, fact.share, fact.detail)

    def _amend(self, fact: Correction | Retraction, digest: bytes, told: str | None) -> bool:
        claim = rows.number_named(fact.claim)
        of = self._database.rows("SELECT article FROM claim WHERE id = :id ORDER BY entry LIMIT 1", id=claim)
        if not of:
            raise LedgerError(f"no claim {fact.claim} is recorded: see its id in `--json` output")
        kind = "correction" if isinstance(fact, Correction) else "retraction" if fact.holds else "restoration"
        since = fact.since.isoformat() if fact.since else ALWAYS
        if not self._changes(claim, kind, since, fact):
            return False
        entry = self._entry(fact.kind, digest, told)
        self._rows["amendment"].append((entry, claim, kind, since, fact.reason))
        if isinstance(fact, Correction):
            self._know_series({fact.instead.series})
            series = self._series[fact.instead.series]
            self._rows["claim"].append(rows.claim_row(entry, 0, of[0][0], fact.instead.key, series, False, fact.instead))
        return True

    def _changes(self, claim: int, kind: str, since: str, fact: Correction | Retraction) -> bool:
        """Is this another word on the claim than the last one?"""
        last = self._database.rows(
            """SELECT amendment.kind, amendment.stands_from, amendment.reason, claim.id
            FROM amendment LEFT JOIN claim ON claim.entry = amendment.entry
            WHERE amendment.claim = :claim AND amendment.kind <> 'withdrawal'
            ORDER BY amendment.entry DESC LIMIT 1""",
            claim=claim,
        )
        if not last:
            return kind != "restoration"
        instead = rows.number_of(fact.instead.key) if isinstance(fact, Correction) else None
        return tuple(last[0]) != (kind, since, fact.reason, instead)

    def _about_series(self, fact: Alias | Identifier | Watch | Notification) -> Row | None:
        """The row of a fact about a series; None where the newest of its kind says so already."""
        self._know_series({fact.series})
        series = self._series[fact.series]
        names = [name for name in fact.__struct_fields__ if name not in ("series", "holds", "text")]
        values: dict[str, Value] = {name: getattr(fact, name) for name in names}
        same = " AND ".join(
            f"({n} = :{n})" if values[n] is not None else f"{n} IS NULL" for n in names
        )
        holds = "1" if isinstance(fact, Notification) else "holds"
        given = {name: value for name, value in values.items() if value is not None}
        # Names of columns are the facts' own.
        query = f"""SELECT {holds} FROM {fact.kind}
            WHERE series = :series AND {same} ORDER BY entry DESC LIMIT 1"""  # noqa: S608
        last = self._database.rows(query, series=series, **given)
        if bool(last and last[0][0]) == getattr(fact, "holds", True):
            return None
        rest = fact.text if isinstance(fact, Notification) else int(fact.holds)
        return (series, *values.values(), rest)

    def flush(self) -> None:
        """Write all that was gathered, what others refer to first."""
        for table, columns in TABLES.items():
            if gathered := self._rows.pop(table, None):
                self._database.append(table, columns, gathered)

    def _entry(self, kind: str, digest: bytes, told: str | None) -> int:
        self._number += 1
        if told == self.recorded:
            told = None
        self._chain = rows.chained(self._chain, self.recorded, told, digest)
        self._rows["entry"].append((self._number, self.recorded, told, kind, digest, self._chain))
        return self._number

    def _know_pages(self, addresses: set[str]) -> None:
        """Look up the pages and their versions."""
        for part in _parts(sorted(addresses)):
            places, named = listed("address", part)
            query = f"""SELECT page.address, page.id, article.entry, article.published, article.id
                FROM page LEFT JOIN article ON article.page = page.id
                WHERE page.address IN ({places}) ORDER BY article.version"""  # noqa: S608 -- places only
            for address, page, *version in self._database.rows(query, **named):
                self._pages[address] = page
                self._versions.setdefault(page, []).append(_Version(*version))

    def _know_series(self, titles: set[str]) -> None:
        """Look up the series, and gather those that are new."""
        unknown = sorted(titles - self._series.keys())
        for part in _parts(unknown):
            places, named = listed("title", part)
            query = f"SELECT title, id FROM series WHERE title IN ({places})"  # noqa: S608 -- places only
            self._series.update((title, number) for title, number in self._database.rows(query, **named))
        for title in unknown:
            if title not in self._series:
                self._series[title] = self._next("series")
                self._rows["series"].append((self._series[title], title))

    def _page(self, address: str) -> int:
        if address not in self._pages:
            page = self._pages[address] = self._next("page")
            self._versions[page] = []
            self._rows["page"].append((page, address))
        return self._pages[address]

    def _next(self, table: str) -> int:
        """The number of the next row of a table; nobody else appends meanwhile."""
        if table not in self._last:
            # The table is one of two names above.
            self._last[table] = int(self._database.rows(f"SELECT coalesce(max(id), 0) FROM {table}")[0][0])  # noqa: S608
        self._last[table] += 1
        return self._last[table]


CLAIMS = """FROM claim JOIN series ON series.id = claim.series
    JOIN article ON article.entry = claim.article JOIN page ON page.id = article.page"""
"""What rows.CLAIM_OUT is read from."""

TABLES = {
    "entry": rows.ENTRY,
    "page": rows.PAGE,
    "series": rows.SERIES,
    "article": rows.ARTICLE,
    "claim": rows.CLAIM,
    "slip": rows.SLIP,
    "amendment": rows.AMENDMENT,
    "copy": "entry, article, original, share, detail",
    "alias": "entry, series, name, holds",
    "identifier": "entry, series, scheme, value, holds",
    "watch": "entry, series, season, holds",
    "notification": "entry, series, season, channel, key, text",
}
"""Every table that is appended to and its columns, what others refer to first."""


def _stands_from(article: Article, before: Sequence[_Version], recorded: str) -> str:
    """The day from which this text can have been known: never earlier, so that no look back sees the future.

    A first text stands from its day of publication; a new version from its own
    day of publication where that moved, else from the day it says it was
    changed, else from the day it was recorded.
    """
    published = article.published.isoformat()
    if not before or before[-1].published != published:
        return published
    if article.modified is not None and article.modified > article.published:
        return article.modified.isoformat()
    return recorded[:10]


def _parts(values: list[str]) -> Iterator[list[str]]:
    return (values[i : i + _AT_ONCE] for i in range(0, len(values), _AT_ONCE))


def day(text: str) -> date | None:
    """The day from which an amendment stands; None for always."""
    return None if text == ALWAYS else date.fromisoformat(text)
