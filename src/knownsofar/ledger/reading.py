"""Asking the ledger: what was known on a day, by an instant, or both; and what changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Literal, NamedTuple

import msgspec

from knownsofar.ledger import rows
from knownsofar.ledger.database import Database, Value
from knownsofar.ledger.rows import CLAIMS
from knownsofar.ledger.writing import day
from knownsofar.model import Article, Claim, Slip

_LAST_DAY = date.max.isoformat()
LAST_NUMBER = 2**62
"""Above that of every entry."""

# The articles that could be known: of each page the newest text within both cuts.
# (An entry is compared through a sum, so that no planner walks the index of all entries for it.)
KNOWN = """article.entry + 0 <= :cut AND article.stands_from <= :as_of
    AND NOT EXISTS (
        SELECT 1 FROM article AS later
        WHERE later.page = article.page AND later.version > article.version
        AND later.entry + 0 <= :cut AND later.stands_from <= :as_of
    )"""
# The newest word within both cuts on what became of a claim.
_AMENDED = """amended.kind <> 'withdrawal' AND amended.entry + 0 <= :cut AND amended.stands_from <= :as_of
    AND NOT EXISTS (
        SELECT 1 FROM amendment AS newer
        WHERE newer.claim = amended.claim AND newer.kind <> 'withdrawal'
        AND newer.version > amended.version AND newer.entry + 0 <= :cut AND newer.stands_from <= :as_of
    )"""
# Claims that stand: not corrected or retracted, and if put in another's place, still in it.
# No value stands in any of these, only names of the ledger's own.
STANDS = f"""claim.entry + 0 <= :cut AND NOT EXISTS (
        SELECT 1 FROM amendment AS amended
        WHERE amended.claim = claim.id AND amended.kind <> 'restoration' AND {_AMENDED}
    ) AND (claim.entry = claim.article OR EXISTS (
        SELECT 1 FROM amendment AS amended WHERE amended.entry = claim.entry AND {_AMENDED}
    ))"""  # noqa: S608
_ABOUT = """article.entry IN (
    SELECT claim.article FROM claim JOIN series ON series.id = claim.series WHERE series.title = :series)"""
_BY_DAY = "ORDER BY article.published, article.entry, claim.entry, claim.number"


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened to a claim, and the instant at which this ledger learnt it.

    `what`: "claimed", "carried" (a new version of the page says it too),
    "withdrawn" (a new version does not), "corrected" (`instead` stands in its
    place), "retracted", "restored". `since` is the day from which it holds, None for always.
    """

    what: Literal["claimed", "carried", "withdrawn", "corrected", "retracted", "restored"]
    recorded: datetime
    claim: Claim
    since: date | None = None
    reason: str = ""
    instead: Claim | None = None


_WORDS: dict[str, Literal["withdrawn", "corrected", "retracted", "restored"]] = {
    "withdrawal": "withdrawn",
    "correction": "corrected",
    "retraction": "retracted",
    "restoration": "restored",
}


class Cuts(NamedTuple):
    """What a question leaves out: all that was published after a day, and all recorded after an entry."""

    as_of: str
    cut: int

    @classmethod
    def at(cls, database: Database, as_of: date | None, recorded_by: datetime | None) -> Cuts:
        """`recorded` never goes back, so an instant is the number of the last entry before it."""
        cut = LAST_NUMBER
        if recorded_by is not None:
            cut = last_entry(database, recorded_by)
        return cls(as_of.isoformat() if as_of else _LAST_DAY, cut)


def last_entry(database: Database, instant: datetime) -> int:
    """The number of the last entry that was recorded by an instant; 0 for none."""
    found = database.rows(
        "SELECT number FROM entry WHERE recorded <= :instant ORDER BY recorded DESC, number DESC LIMIT 1",
        instant=rows.instant_text(instant),
    )
    return int(found[0][0]) if found else 0


def claims_of_series(database: Database, series: str, season: int | None, cuts: Cuts) -> tuple[Claim, ...]:
    """The claims about a series; with `season` those about it and about the series as a whole."""
    values: dict[str, Value] = {"series": series}
    # By number, and each branch with it: so both are walks of the index on series and season.
    of = "claim.series = (SELECT id FROM series WHERE title = :series)"
    if season is not None:
        of = f"({of} AND claim.season = :season OR {of} AND claim.season IS NULL)"
        values["season"] = season
    return _claims(database, of, values, cuts)


def claims_of_outlet(database: Database, outlet: str, cuts: Cuts) -> tuple[Claim, ...]:
    """All that an outlet claims."""
    return _claims(database, "article.outlet = :outlet", {"outlet": outlet}, cuts)


def _claims(database: Database, of: str, values: dict[str, Value], cuts: Cuts) -> tuple[Claim, ...]:
    query = f"SELECT claim.id, {rows.CLAIM_OUT} {CLAIMS} WHERE {of} AND {KNOWN} AND {STANDS} {_BY_DAY}"
    return tuple(map(rows.named_claim_of, database.rows(query, **values, **cuts._asdict())))


def articles(database: Database, series: str | None, cuts: Cuts) -> tuple[Article, ...]:
    """The articles, whole, oldest first; with `series` those that claim something about it."""
    about = f"AND {_ABOUT}" if series is not None else ""
    values = {"series": series} if series is not None else {}
    query = f"""SELECT {rows.ARTICLE_OUT} FROM article
        WHERE {KNOWN} {about} ORDER BY published, entry"""  # noqa: S608 -- constants only
    return tuple(map(rows.article_of, database.rows(query, **values, **cuts._asdict())))


def slips(database: Database, series: str, cuts: Cuts) -> tuple[Slip, ...]:
    """The slips of the articles that claim something about a series, oldest article first."""
    query = f"""SELECT kind, detail, article.url, span_start, span_end
        FROM slip JOIN article ON article.entry = slip.article
        WHERE {KNOWN} AND {_ABOUT} ORDER BY published, article.entry, number"""  # noqa: S608 -- constants only
    return tuple(map(rows.slip_of, database.rows(query, series=series, **cuts._asdict())))


class Repeat(msgspec.Struct, frozen=True, kw_only=True):
    """An article that repeats an earlier one, by their addresses, `days` later; see `model.Copy`."""

    url: str
    original: str
    original_outlet: str
    days: int
    share: float
    detail: str


def repeats(database: Database, series: str, cuts: Cuts) -> tuple[Repeat, ...]:
    """Which of the articles that claim something about a series repeat others."""
    query = f"""SELECT DISTINCT article.url, first.url, first.outlet, first.published, article.published,
            copy.share, copy.detail
        FROM copy JOIN article ON article.id = copy.article JOIN article AS first ON first.id = copy.original
        WHERE {KNOWN} AND {_ABOUT} AND copy.entry + 0 <= :cut AND first.stands_from <= :as_of
        ORDER BY article.url, first.published, first.url"""  # noqa: S608 -- constants only
    found = []
    for url, original, outlet, first, later, share, detail in database.rows(
        query, series=series, **cuts._asdict()
    ):
        days = (date.fromisoformat(later) - date.fromisoformat(first)).days
        kept = Repeat(
            url=url, original=original, original_outlet=outlet, days=days, share=share, detail=detail
        )
        found.append(kept)
    return tuple(found)


def changes(
    database: Database, since: datetime, until: datetime | None, series: str | None
) -> Iterator[Change]:
    """What happened to claims after `since` and up to `until`, in the order in which it was learnt."""
    after = last_entry(database, since)
    up_to = last_entry(database, until) if until is not None else LAST_NUMBER
    of = "" if series is None else "AND series.title = :series"
    values: dict[str, Value] = {"after": after, "up_to": up_to}
    if series is not None:
        values["series"] = series
    span = "> :after AND {0}.entry <= :up_to"
    claimed = f"""claim.carried = 0 AND claim.entry = claim.article
        AND claim.entry {span.format("claim")} {of}"""
    amended = f"amendment.entry {span.format('amendment')} {of}"
    yield from _history(database, claimed, amended, values)


def life(database: Database, claim: str) -> tuple[Change, ...]:
    """All that happened to a claim (`Claim.id`) and to what says the same on the same page, oldest first."""
    values: dict[str, Value] = {"id": rows.number_named(claim)}
    same = """EXISTS (
        SELECT 1 FROM claim AS one JOIN article AS its ON its.entry = one.article
        WHERE one.id = :id AND its.page = article.page AND one.series = claim.series
        AND one.predicate = claim.predicate AND one.value = claim.value
        AND one.polarity = claim.polarity AND one.certainty = claim.certainty
        AND coalesce(one.season, -1) = coalesce(claim.season, -1)
        AND coalesce(one.source, '') = coalesce(claim.source, '')
    ) AND article.page IN (
        SELECT page FROM article JOIN claim ON claim.article = article.entry WHERE claim.id = :id
    )"""
    return tuple(_history(database, same, same, values))


def _history(database: Database, claimed: str, amended: str, values: dict[str, Value]) -> Iterator[Change]:
    """Claims and amendments of these conditions as changes, in the order of their entries."""
    told = f"""SELECT claim.entry, claim.number, entry.recorded, claim.carried, {rows.CLAIM_OUT}
        {CLAIMS} JOIN entry ON entry.number = claim.entry WHERE {claimed}"""
    found: list[tuple[tuple[int, int, int], Change]] = []
    for entry, number, recorded, carried, *row in database.rows(told, **values):
        what: Literal["carried", "claimed"] = "carried" if carried else "claimed"
        change = Change(what=what, recorded=datetime.fromisoformat(recorded), claim=rows.claim_of(row))
        found.append(((entry, 1, number), change))
    became = f"""SELECT amendment.entry, amendment.claim, entry.recorded, amendment.kind,
            amendment.stands_from, amendment.reason, {rows.CLAIM_OUT}
        {CLAIMS} JOIN amendment ON amendment.claim = claim.id
        JOIN entry ON entry.number = amendment.entry
        WHERE claim.entry = (SELECT max(entry) FROM claim AS last
            WHERE last.id = amendment.claim AND last.entry < amendment.entry) AND {amended}"""  # noqa: S608 -- constants only
    for entry, claim, recorded, kind, since, reason, *row in database.rows(became, **values):
        change = Change(
            what=_WORDS[kind],
            recorded=datetime.fromisoformat(recorded),
            claim=rows.claim_of(row),
            since=day(since),
            reason=reason,
            instead=_instead(database, entry) if kind == "correction" else None,
        )
        found.append(((entry, 0, claim), change))
    found.sort(key=lambda one: one[0])
    return (change for _, change in found)


def _instead(database: Database, entry: int) -> Claim | None:
    query = f"SELECT {rows.CLAIM_OUT} {CLAIMS} WHERE claim.entry = :entry"
    found = database.rows(query, entry=entry)
    return rows.claim_of(found[0]) if found else None
