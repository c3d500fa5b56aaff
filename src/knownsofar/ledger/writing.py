"""Appending to the ledger. What one transaction adds is gathered, then written table by table."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Literal, NamedTuple

import msgspec

from knownsofar.errors import LedgerError, UnfitError
from knownsofar.ledger import rows
from knownsofar.ledger.database import Database, Row, Value, listed
from knownsofar.ledger.names import Names, fit, parts
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
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_AHEAD = timedelta(days=1)
"""How far the clock of another machine may be ahead of this one's."""

Recorded = tuple[Article, Sequence[Claim], Sequence[Slip]]


class Added(msgspec.Struct, frozen=True):
    """What adding an article did: it was "new", a "changed" text of a page, or "known" (nothing added)."""

    article: Literal["new", "changed", "known"]
    claims: int
    slips: int


class Origin(NamedTuple):
    """Where an entry comes from that another ledger has learnt first.

    `told`: when that was; `stands_from`: the day from which that ledger lets an
    article's text stand. `recorded` and `chain` are those of the entry itself,
    where it is to be restored as it was.
    """

    told: datetime | None = None
    stands_from: date | None = None
    recorded: datetime | None = None
    chain: bytes | None = None


HERE = Origin()
"""What nobody has learnt before this ledger."""


class _Version(NamedTuple):
    """A text of a page. `version` orders those of one page, in every ledger alike."""

    version: int
    entry: int
    published: str
    identity: int


class Appender:
    """What one transaction appends. Made within `Database.appending`; nothing is written before `flush`."""

    def __init__(self, database: Database, now: datetime) -> None:
        self._database = database
        last = database.rows("SELECT number, recorded, chain FROM entry ORDER BY number DESC LIMIT 1")
        number, before, chain = last[0] if last else (0, None, GENESIS)
        self._number = int(number)
        self._chain = bytes(chain)
        self._now = now
        self._before = datetime.fromisoformat(before) if before else None
        self._rows: dict[str, list[Row]] = defaultdict(list)
        self._series = Names(database, "series", "title", self._rows["series"])
        self._rules = Names(database, "rule", "name", self._rows["rule"])
        self._versions: dict[int, list[_Version]] = {}

    @property
    def number(self) -> int:
        """The number of the last entry so far; 0 for none."""
        return self._number

    def articles(self, found: Sequence[Recorded], origins: Sequence[Origin] | None = None) -> list[Added]:
        """Add articles with their claims and slips; `origins` says of each which ledger it comes from."""
        pages = [rows.number_of(article.page_key) for article, _, _ in found]
        self._know_versions(set(pages))
        self._series.know({claim.series for _, claims, _ in found for claim in claims})
        self._rules.know({claim.rule for _, claims, _ in found for claim in claims})
        sources = origins or [HERE] * len(found)
        return [
            self._article(page, *one, origin) for page, one, origin in zip(pages, found, sources, strict=True)
        ]

    def _article(
        self,
        page: int,
        article: Article,
        claims: Iterable[Claim],
        slips: Sequence[Slip],
        origin: Origin,
    ) -> Added:
        held = self._versions[page]
        number = rows.number_of(article.key)
        if any(version.identity == number for version in held):
            return Added("known", 0, 0)
        recorded, told = self._instants(origin)
        taken = {one.version for one in held}
        while (version := micros(told or recorded)) in taken:  # another text was told at this very instant
            told = (told or recorded) + _MICROSECOND
            recorded = max(recorded, told)
        before = [one for one in held if one.version < version]  # another ledger may bring an older text
        keyed = {claim.key: claim for claim in claims}
        distinct = list(keyed.values())
        stands_from = _stands_from(article, before, told or recorded, origin)
        carried, gone = self._since(before[-1], distinct) if before else ((), ())
        content, still = rows.Content(article, stands_from, distinct, slips, gone, carried), set(carried)
        entry = self._entry("article", content.digest(keyed), recorded, told, origin)
        self._rows["article"].append(rows.article_row(number, page, entry, version, content))
        self._rows["claim"].extend(
            self._claim_row(key, claim, entry, entry, i, i in still)
            for i, (key, claim) in enumerate(keyed.items())
        )
        self._rows["amendment"].extend(
            (entry, claim, "withdrawal", version, stands_from, "") for claim in gone
        )
        self._rows["slip"].extend(
            (entry, i, slip.kind, slip.detail, *slip.span) for i, slip in enumerate(slips)
        )
        insort(held, _Version(version, entry, article.published.isoformat(), number))
        return Added("changed" if len(held) > 1 else "new", len(distinct), len(slips))

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

    def fact(self, fact: Fact, origin: Origin = HERE) -> bool:
        """Add a fact; False where the ledger holds it already. Raises UnfitError for unknown ids.

        Of this ledger's own only what changes something is added. What another
        one told is added once whatever else is known: so ledgers that told each
        other everything agree, in whatever order they did.
        """
        self.flush()  # it may be about what this very transaction adds
        if isinstance(fact, Correction | Retraction):
            fact = msgspec.structs.replace(fact, claim=self._first(fact.claim))
        recorded, told = self._instants(origin)
        digest = rows.digest_of_fact(fact, rows.instant_text(told or recorded))
        if self._database.rows("SELECT 1 FROM entry WHERE fact = :digest", digest=digest):
            return False
        row = self._row(fact, always=origin.told is not None)
        if row is None:
            return False
        entry = self._entry(fact.kind, digest, recorded, told, origin)
        if isinstance(fact, Correction | Retraction):
            claim, article, kind = row
            since = fact.since.isoformat() if fact.since else ALWAYS
            version = micros(told or recorded)
            self._rows["amendment"].append((entry, claim, kind, version, since, fact.reason))
            if isinstance(fact, Correction):
                instead = fact.instead
                self._rows["claim"].append(self._claim_row(instead.key, instead, entry, article, 0, False))
        else:
            self._rows[fact.kind].append((entry, *row))
        return True

    def _row(self, fact: Fact, *, always: bool) -> Row | None:
        """What is kept of a fact; None where the newest word says so already, unless `always`."""
        match fact:
            case Copy():
                return self._copy(fact, always)
            case Correction() | Retraction():
                return self._amendment(fact, always)
            case Alias() | Identifier() | Watch() | Notification():
                return self._about_series(fact, always)

    def _copy(self, fact: Copy, always: bool) -> Row | None:
        both = [rows.number_named(name) for name in (fact.article, fact.original)]
        for name, number in zip((fact.article, fact.original), both, strict=True):
            if not self._database.rows("SELECT 1 FROM article WHERE id = :id", id=number):
                raise UnfitError(f"no article {name} is recorded: a copy is told of recorded articles")
        known = self._database.rows(
            "SELECT 1 FROM copy WHERE article = :article AND original = :original",
            article=both[0],
            original=both[1],
        )
        return None if known and not always else (*both, fact.share, fact.detail)

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

    def _amendment(self, fact: Correction | Retraction, always: bool) -> Row | None:
        """The claim, its article and the kind of the amendment."""
        claim = rows.number_named(fact.claim)
        of = self._database.rows("SELECT article FROM claim WHERE id = :id ORDER BY entry LIMIT 1", id=claim)
        if not of:
            raise UnfitError(f"no claim {fact.claim} is recorded: see its id in `--json` output")
        if isinstance(fact, Correction):
            self._of_one_article(fact)
            self._series.know({fact.instead.series})
            self._rules.know({fact.instead.rule})
        kind = "correction" if isinstance(fact, Correction) else "retraction" if fact.holds else "restoration"
        return (claim, of[0][0], kind) if always or self._changes(claim, kind, fact) else None

    def _of_one_article(self, fact: Correction) -> None:
        """A claim is corrected within its article, whose address, outlet and day it keeps."""
        query = f"SELECT {rows.CLAIM_OUT} {rows.CLAIMS} WHERE claim.id = :id ORDER BY claim.entry LIMIT 1"
        claim = rows.claim_of(self._database.rows(query, id=rows.number_named(fact.claim))[0])
        for name in ("url", "outlet", "published"):
            if getattr(claim, name) != getattr(fact.instead, name):
                raise UnfitError(f"a correction keeps the {name} of claim {fact.claim}: it is the article's")

    def _changes(self, claim: int, kind: str, fact: Correction | Retraction) -> bool:
        """Is this another word on the claim than the last one?"""
        since = fact.since.isoformat() if fact.since else ALWAYS
        last = self._database.rows(
            """SELECT amendment.kind, amendment.stands_from, amendment.reason, claim.id
            FROM amendment LEFT JOIN claim ON claim.entry = amendment.entry
            WHERE amendment.claim = :claim AND amendment.kind <> 'withdrawal'
            ORDER BY amendment.version DESC LIMIT 1""",
            claim=claim,
        )
        if not last:
            return kind != "restoration"
        instead = rows.number_of(fact.instead.key) if isinstance(fact, Correction) else None
        return tuple(last[0]) != (kind, since, fact.reason, instead)

    def _about_series(self, fact: Alias | Identifier | Watch | Notification, always: bool) -> Row | None:
        """The row of a fact about a series; None where the newest of its kind says so already."""
        self._series.know({fact.series})
        series = self._series.get(fact.series)
        names = [name for name in fact.__struct_fields__ if name not in ("series", "holds", "text")]
        values: dict[str, Value] = {name: getattr(fact, name) for name in names}
        for value in values.values():
            fit(str(value))
        same = " AND ".join(f"({n} = :{n})" if values[n] is not None else f"{n} IS NULL" for n in names)
        holds = "1" if isinstance(fact, Notification) else "holds"
        given = {name: value for name, value in values.items() if value is not None}
        # Names of columns are the facts' own.
        query = f"""SELECT {holds} FROM {fact.kind} AS said JOIN entry ON entry.number = said.entry
            WHERE said.series = :series AND {same}
            ORDER BY coalesce(entry.told, entry.recorded) DESC LIMIT 1"""  # noqa: S608
        last = self._database.rows(query, series=series, **given) if series is not None else []
        if not always and bool(last and last[0][0]) == getattr(fact, "holds", True):
            return None
        rest = fact.text if isinstance(fact, Notification) else int(fact.holds)
        return (self._series[fact.series], *values.values(), rest)

    def flush(self) -> None:
        """Write all that was gathered, what others refer to first."""
        for table, columns in TABLES.items():
            gathered = self._rows[table]
            self._database.append(table, columns, gathered)
            gathered.clear()

    def _instants(self, origin: Origin) -> tuple[datetime, datetime | None]:
        """When the next entry is recorded, and when another ledger learnt it (None where that is the same).

        Each entry is recorded later than the one before, by a microsecond at
        least, even if the clock was set back, and never before it was told. So
        whoever has seen all up to an instant misses nothing by asking for what came
        after it, and this ledger's next word on a thing is the newest (after
        Lamport's clocks, doi:10.1145/359545.359563).
        """
        if origin.recorded is not None:
            return origin.recorded, origin.told if origin.told != origin.recorded else None
        recorded = self._now if self._before is None else max(self._now, self._before + _MICROSECOND)
        if origin.told is None:
            return recorded, None
        if origin.told > self._now + _AHEAD:
            raise UnfitError(
                f"it was told at {origin.told.isoformat()}, which is to come: set the clock right"
            )
        recorded = max(recorded, origin.told)
        return recorded, origin.told if origin.told != recorded else None

    def _entry(
        self, kind: str, digest: bytes, recorded: datetime, told: datetime | None, origin: Origin
    ) -> int:
        if self._before is not None and recorded <= self._before:
            raise LedgerError(f"entry {self._number + 1} was recorded before the one ahead of it")
        at, first = rows.instant_text(recorded), rows.instant_text(told) if told else None
        chain = rows.chained(self._chain, at, first, kind, digest)
        if origin.chain is not None and chain != origin.chain:
            raise LedgerError(f"entry {self._number + 1} is not what was exported: its seal is another")
        self._number, self._before, self._chain = self._number + 1, recorded, chain
        fact = None if kind == "article" else digest
        self._rows["entry"].append((self._number, at, first, kind, fact, chain))
        return self._number

    def _know_versions(self, pages: set[int]) -> None:
        """Look up the versions of pages that were not looked up yet."""
        unknown = sorted(pages - self._versions.keys())
        self._versions.update((page, []) for page in unknown)
        for part in parts(unknown):
            places, named = listed("page", part)
            query = f"""SELECT page, version, entry, published, id FROM article
                WHERE page IN ({places}) ORDER BY version"""  # noqa: S608 -- places only
            for page, *version in self._database.rows(query, **named):
                self._versions[page].append(_Version(*version))


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


def micros(instant: datetime) -> int:
    """An instant in microseconds since 1970."""
    return (instant - _EPOCH) // _MICROSECOND


def _stands_from(article: Article, before: Sequence[_Version], learnt: datetime, origin: Origin) -> str:
    """The day from which this text can have been known: never earlier, so that no look back sees the future.

    A first text stands from its day of publication; a new version from its own
    day of publication where that moved, else from the day it says it was
    changed, else from the day it was learnt, but not before it is published. Of
    what another ledger told, it is that ledger's answer.
    """
    if origin.stands_from is not None:
        return origin.stands_from.isoformat()
    published = article.published.isoformat()
    if not before or before[-1].published != published:
        return published
    if article.modified is not None and article.modified > article.published:
        return article.modified.isoformat()
    return max(rows.instant_text(learnt)[:10], published)


def day(text: str) -> date | None:
    """The day from which an amendment stands; None for always."""
    return None if text == ALWAYS else date.fromisoformat(text)
