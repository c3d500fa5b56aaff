"""The facts of a ledger as they stand: of each the newest word."""

from __future__ import annotations

from typing import Any, NamedTuple

from knownsofar.ledger import rows
from knownsofar.ledger.database import Database, Row
from knownsofar.ledger.rows import CLAIMS
from knownsofar.ledger.writing import day
from knownsofar.model import Alias, Copy, Correction, Fact, Identifier, Notification, Retraction, Watch

_QUERIES: dict[type[Fact], str] = {
    Copy: "SELECT entry, NULL, article, original, share, detail FROM copy",
    Alias: "SELECT alias.entry, series.title, alias.name, alias.holds FROM alias "
    "JOIN series ON series.id = alias.series",
    Identifier: "SELECT identifier.entry, series.title, identifier.scheme, identifier.value, "
    "identifier.holds FROM identifier JOIN series ON series.id = identifier.series",
    Watch: "SELECT watch.entry, series.title, watch.season, watch.holds FROM watch "
    "JOIN series ON series.id = watch.series",
    Notification: "SELECT notification.entry, series.title, notification.season, notification.channel, "
    "notification.key, notification.text FROM notification JOIN series ON series.id = notification.series",
    Correction: f"SELECT amendment.entry, series.title, amendment.claim, amendment.stands_from, "
    f"amendment.reason, {rows.CLAIM_OUT} {CLAIMS} JOIN amendment ON amendment.entry = claim.entry "
    f"WHERE amendment.kind = 'correction'",
    Retraction: "SELECT amendment.entry, series.title, amendment.claim, amendment.stands_from, "
    "amendment.reason, amendment.kind FROM amendment JOIN claim ON claim.id = amendment.claim "
    "AND claim.entry = (SELECT min(entry) FROM claim AS first WHERE first.id = amendment.claim) "
    "JOIN series ON series.id = claim.series WHERE amendment.kind IN ('retraction', 'restoration')",
}


def fact_of(kind: type[Fact], title: str | None, row: Row) -> Fact:
    """The fact in a row of its query, without entry and title."""
    values: list[Any] = list(row)
    if kind is Copy:
        article, original, share, detail = values
        return Copy(
            article=rows.name_of(article), original=rows.name_of(original), share=share, detail=detail
        )
    if kind is Correction:
        claim, since, reason, *instead = values
        return Correction(
            claim=rows.name_of(claim), instead=rows.claim_of(instead), reason=reason, since=day(since)
        )
    if kind is Retraction:
        claim, since, reason, what = values
        return Retraction(
            claim=rows.name_of(claim), reason=reason, since=day(since), holds=what == "retraction"
        )
    names = [name for name in kind.__struct_fields__ if name != "series"]
    fields = dict(zip(names, values, strict=True), series=title)
    if "holds" in fields:
        fields["holds"] = rows.FLAGS[fields["holds"]]
    return kind(**fields)


class Recorded(NamedTuple):
    """A fact with the number of its entry and the instant (as text) at which the first ledger learnt it."""

    entry: int
    at: str
    series: str | None
    fact: Fact


def recorded(database: Database, kind: type[Fact], first: int, last: int) -> list[Recorded]:
    """Every fact of a kind with an entry from `first` to `last`, in order."""
    query = f"""SELECT coalesce(entry.told, entry.recorded), kept.* FROM ({_QUERIES[kind]}) AS kept
        JOIN entry ON entry.number = kept.entry
        WHERE kept.entry BETWEEN :first AND :last ORDER BY kept.entry"""  # noqa: S608 -- constants only
    found = database.rows(query, first=first, last=last)
    return [Recorded(entry, at, title, fact_of(kind, title, row)) for at, entry, title, *row in found]


def standing(database: Database, kind: type[Fact] | None, series: str | None, cut: int) -> tuple[Fact, ...]:
    """See `Ledger.facts`."""
    kinds = [kind] if kind is not None else list(_QUERIES)
    told = [one for each in kinds for one in recorded(database, each, 0, cut)]
    newest: dict[tuple[object, ...], Recorded] = {}
    # In the order in which they were first learnt, by whichever ledger.
    for one in sorted(told, key=lambda one: (one.at, one.entry)):
        newest.pop(_key(one.fact), None)
        newest[_key(one.fact)] = one
    return tuple(
        one.fact
        for one in newest.values()
        if getattr(one.fact, "holds", True) and series in (None, one.series)
    )


def _key(fact: Fact) -> tuple[object, ...]:
    """What a later word on the same takes the place of."""
    if isinstance(fact, Correction | Retraction):
        return ("claim", fact.claim)
    apart = ("holds", "share", "detail", "text")
    return (fact.kind, *(getattr(fact, name) for name in fact.__struct_fields__ if name not in apart))
