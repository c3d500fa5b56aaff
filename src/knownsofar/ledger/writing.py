"""Appending to the ledger. What one transaction adds is gathered, then written table by table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Literal, NamedTuple, TypeVar

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
_Key = TypeVar("_Key", str, int)
_AT_ONCE = 500
"""Values in one IN (...): below the limits of both stores."""

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
        number, before, chain = last[0] if last else (0, "", GENESIS)
        self._number = int(number)
        self._chain = bytes(chain)
        # The clock may have been set back; what was recorded later always has a later instant, so that
        # whoever has seen all up to one instant misses nothing by asking for what came after it.
        self.recorded: str = max(rows.instant_text(now), rows.just_after(before) if before else "")
        self._rows: dict[str, list[Row]] = defaultdict(list)
        self._series = _Names(database, "series", "title", self._rows["series"])
        self._rules = _Names(database, "rule", "name", self._rows["rule"])
        self._versions: dict[int, list[_Version]] = {}

    def articles(self, found: Sequence[Recorded], told: Sequence[str | None] | None = None) -> list[Added]:
        """Add articles with their claims and slips; `told` says when another ledger learnt each."""
        pages = [rows.number_of(article.page_key) for article, _, _ in found]
        self._know_versions(set(pages))
        self._series.know({claim.series for _, claims, _ in found for claim in claims})
        self._rules.know({claim.rule for _, claims, _ in found for claim in claims})
        instants = told or [None] * len(found)
        return [
            self._article(page, *one, instant)
            for page, one, instant in zip(pages, found, instants, strict=True)
        ]

    def _article(
        self,
        page: int,
        article: Article,
        claims: Iterable[Claim],
        slips: Sequence[Slip],
        told: str | None,
    ) -> Added:
        before = self._versions.setdefault(page, [])
        number = rows.number_of(article.key)
        if any(version.identity == number for version in before):
            return Added("known", 0, 0)
        keyed = {claim.key: claim for claim in claims}
        distinct = list(keyed.values())
        stands_from = _stands_from(article, before, told or self.recorded)
        carried, gone = self._since(before[-1], distinct) if before else ((), ())
        content, still = rows.Content(article, stands_from, distinct, slips, gone, carried), set(carried)
        entry = self._entry("article", content.digest(keyed), told)
        self._rows["article"].append(rows.article_row(number, page, entry, len(before) + 1, content))
        self._rows["claim"].extend(
            self._claim_row(key, claim, entry, entry, i, i in still)
            for i, (key, claim) in enumerate(keyed.items())
        )
        self._rows["amendment"].extend((entry, claim, "withdrawal", stands_from, "") for claim in gone)
        self._rows["slip"].extend(
            (entry, i, slip.kind, slip.detail, *slip.span) for i, slip in enumerate(slips)
        )
        before.append(_Version(entry, article.published.isoformat(), number))
        return Added("changed" if len(before) > 1 else "new", len(distinct), len(slips))

    def _claim_row(
        self, key: bytes, claim: Claim, entry: int, article: int, number: int, carried: bool
    ) -> Row:
        series, rule = self._series[claim.series], self._rules[claim.rule]
        return rows.claim_row(key, entry, article, series, rule, number, carried, claim)

    def _since(self, before: _Version, claims: Sequence[Claim]) -> tuple[Sequence[int], Sequence[int]]:
        """The places of those claims that the version before had too, and its claims that are gone."""
        self.flush()  # the version before may be of this very transaction
        query = f"""SELECT claim.id, {rows.CLAIM_OUT} {rows.CLAIMS}
            WHERE claim.entry = :entry ORDER BY claim.number"""
        told = [
            (row[0], rows.claim_of(row[1:]).said) for row in self._database.rows(query, entry=before.entry)
        ]
        now, then = {claim.said for claim in claims}, {said for _, said in told}
        gone = sorted({identity for identity, said in told if said not in now})
        return [place for place, claim in enumerate(claims) if claim.said in then], gone

    def fact(self, fact: Fact, told: str | None = None) -> bool:
        """Add a fact; False where the ledger holds it already. Raises LedgerError for unknown ids."""
        self.flush()  # it may be about what this very transaction adds
        if isinstance(fact, Correction | Retraction):
            fact = msgspec.structs.replace(fact, claim=self._first(fact.claim))
        digest = rows.digest_of_fact(fact, told or self.recorded)
        if told and self._database.rows("SELECT 1 FROM entry WHERE fact = :digest", digest=digest):
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

    def _first(self, name: str) -> str:
        """The claim that this one, in its turn, was put in the place of: all words on it have one history."""
        found = self._database.rows(
            """SELECT amendment.claim FROM claim JOIN amendment ON amendment.entry = claim.entry
            WHERE claim.id = :id AND amendment.kind = 'correction' AND NOT EXISTS (
                SELECT 1 FROM claim AS said WHERE said.id = claim.id AND said.entry = said.article)
            ORDER BY claim.entry LIMIT 1""",
            id=rows.number_named(name),
        )
        return rows.name_of(found[0][0]) if found else name

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
            instead = fact.instead
            self._series.know({instead.series})
            self._rules.know({instead.rule})
            self._rows["claim"].append(self._claim_row(instead.key, instead, entry, of[0][0], 0, False))
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
        self._series.know({fact.series})
        series = self._series.get(fact.series)
        names = [name for name in fact.__struct_fields__ if name not in ("series", "holds", "text")]
        values: dict[str, Value] = {name: getattr(fact, name) for name in names}
        same = " AND ".join(f"({n} = :{n})" if values[n] is not None else f"{n} IS NULL" for n in names)
        holds = "1" if isinstance(fact, Notification) else "holds"
        given = {name: value for name, value in values.items() if value is not None}
        # Names of columns are the facts' own.
        query = f"""SELECT {holds} FROM {fact.kind}
            WHERE series = :series AND {same} ORDER BY entry DESC LIMIT 1"""  # noqa: S608
        last = self._database.rows(query, series=series, **given) if series is not None else []
        if bool(last and last[0][0]) == getattr(fact, "holds", True):
            return None
        rest = fact.text if isinstance(fact, Notification) else int(fact.holds)
        return (self._series[fact.series], *values.values(), rest)

    def flush(self) -> None:
        """Write all that was gathered, what others refer to first."""
        for table, columns in TABLES.items():
            gathered = self._rows[table]
            self._database.append(table, columns, gathered)
            gathered.clear()

    def _entry(self, kind: str, digest: bytes, told: str | None) -> int:
        self._number += 1
        if told == self.recorded:
            told = None
        self._chain = rows.chained(self._chain, self.recorded, told, kind, digest)
        fact = None if kind == "article" else digest
        self._rows["entry"].append((self._number, self.recorded, told, kind, fact, self._chain))
        return self._number

    def _know_versions(self, pages: set[int]) -> None:
        """Look up the versions of pages."""
        for part in _parts(sorted(pages)):
            places, named = listed("page", part)
            query = f"""SELECT page, entry, published, id FROM article
                WHERE page IN ({places}) ORDER BY version"""  # noqa: S608 -- places only
            for page, *version in self._database.rows(query, **named):
                self._versions.setdefault(page, []).append(_Version(*version))


class _Names(dict[str, int]):
    """The numbers of the names in a table that were looked up. Asked for a new one, it gathers a row."""

    def __init__(self, database: Database, table: str, column: str, gathered: list[Row]) -> None:
        super().__init__()
        self._database = database
        self._gathered = gathered
        # Table and column are the ledger's own.
        self._find = f"SELECT {column}, id FROM {table} WHERE {column} IN "  # noqa: S608
        self._count = f"SELECT coalesce(max(id), 0) FROM {table}"  # noqa: S608
        self._last: int | None = None  # the highest number, once it is needed

    def know(self, names: set[str]) -> None:
        """Look these up. One that nothing comes to be recorded about gets no number."""
        for part in _parts(sorted(names - self.keys())):
            places, named = listed("name", part)
            self.update(self._database.rows(f"{self._find}({places})", **named))  # type: ignore[arg-type]

    def __missing__(self, name: str) -> int:
        if self._last is None:
            self._last = int(self._database.rows(self._count)[0][0])
        self._last += 1
        self[name] = self._last
        self._gathered.append((self._last, name))
        return self._last


TABLES = {
    "entry": rows.ENTRY,
    "series": rows.SERIES,
    "rule": rows.RULE,
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


def _parts(values: list[_Key]) -> Iterator[list[_Key]]:
    return (values[i : i + _AT_ONCE] for i in range(0, len(values), _AT_ONCE))


def day(text: str) -> date | None:
    """The day from which an amendment stands; None for always."""
    return None if text == ALWAYS else date.fromisoformat(text)
