"""The claims and copies of a series with the days as of which each stands: all days in one answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from knownsofar.ledger import rows
from knownsofar.ledger.database import Database, Value, listed
from knownsofar.ledger.rows import CLAIMS
from knownsofar.model import Claim

Span = tuple[date, date]
"""Days from the first on and before the second; date.max is for good."""


class Stood(NamedTuple):
    """A claim, from `since` on and before `until` (date.max: for good) as of which it stands."""

    claim: Claim
    since: date
    until: date


class Repeated(NamedTuple):
    """A page that repeats another one of an outlet, as of the days from `since` on and before `until`."""

    url: str
    original: str
    outlet: str
    since: date
    until: date


def lives(database: Database, series: Sequence[int], cut: int) -> list[Stood]:
    """The claims about these series that were recorded by an entry, each as often as it stands anew.

    What `claims` gives as of a day are those that stand on it.
    """
    places, named = listed("series", series)
    values: dict[str, Value] = named | {"cut": cut}
    found = database.rows(
        f"""SELECT claim.id, claim.entry, claim.entry <> claim.article, article.stands_from,
            (SELECT min(later.stands_from) FROM article AS later WHERE later.page = article.page
                AND later.version > article.version AND later.entry + 0 <= :cut),
            {rows.CLAIM_OUT} {CLAIMS}
        WHERE claim.series IN ({places}) AND claim.entry + 0 <= :cut ORDER BY claim.entry, claim.number""",  # noqa: S608
        **values,
    )
    words = _words(database, places, values)
    stood = []
    for identity, entry, put_in, since, until, *row in found:
        claim = rows.claim_of(row)
        days = [(max(_day(since), claim.published), _day(until) if until else date.max)]
        if put_in:  # in another's place, while that word is the last
            days = [_both(one, word.span) for one in days for word in words.get((entry, None), ())]
        for word in words.get((None, identity), ()):
            if word.takes:
                days = [part for one in days for part in _outside(one, word.span)]
        stood += [Stood(claim, *one) for one in days if one[0] < one[1]]
    return stood


class _Word(NamedTuple):
    """What became of a claim: whether it is taken away, and the days on which this is the newest word."""

    takes: bool
    span: Span


def _words(
    database: Database, places: str, values: dict[str, Value]
) -> dict[tuple[int | None, int | None], list[_Word]]:
    """The words on claims, by the claim, and by their entry where it puts a claim in another's place."""
    amended = """amended.entry, amended.claim, amended.kind, amended.stands_from,
        (SELECT min(newer.stands_from) FROM amendment AS newer
            WHERE newer.claim = amended.claim AND newer.kind <> 'withdrawal'
            AND newer.version > amended.version AND newer.entry + 0 <= :cut)"""
    of = f"claim.series IN ({places}) AND amended.kind <> 'withdrawal' AND amended.entry + 0 <= :cut"
    found = database.rows(
        f"""SELECT {amended} FROM claim JOIN amendment AS amended ON amended.claim = claim.id WHERE {of}
        UNION SELECT {amended} FROM claim JOIN amendment AS amended ON amended.entry = claim.entry
        WHERE claim.entry <> claim.article AND {of}""",  # noqa: S608 -- constants and places
        **values,
    )
    words: dict[tuple[int | None, int | None], list[_Word]] = {}
    for entry, claim, kind, since, until in found:
        word = _Word(kind != "restoration", (_day(since), _day(until) if until else date.max))
        words.setdefault((None, claim), []).append(word)
        words.setdefault((entry, None), []).append(word)
    return words


def copied(database: Database, series: Sequence[int], cut: int) -> list[Repeated]:
    """Which pages that claim something about these series repeat others; the last word on a page is last."""
    places, named = listed("series", series)
    query = f"""SELECT DISTINCT article.url, first.url, first.outlet, first.published, first.stands_from,
            article.stands_from,
            (SELECT min(later.stands_from) FROM article AS later WHERE later.page = article.page
                AND later.version > article.version AND later.entry + 0 <= :cut)
        FROM claim JOIN article ON article.entry = claim.article JOIN copy ON copy.article = article.id
        JOIN article AS first ON first.id = copy.original
        WHERE claim.series IN ({places}) AND copy.entry + 0 <= :cut
        ORDER BY article.url, first.published, first.url"""  # noqa: S608 -- places only
    return [
        Repeated(url, original, outlet, max(_day(first), _day(since)), _day(until) if until else date.max)
        for url, original, outlet, _, first, since, until in database.rows(query, **named, cut=cut)
    ]


def _both(one: Span, other: Span) -> Span:
    return max(one[0], other[0]), min(one[1], other[1])


def _outside(one: Span, other: Span) -> list[Span]:
    return [(one[0], min(one[1], other[0])), (max(one[0], other[1]), one[1])]


def _day(text: str) -> date:
    return date.fromisoformat(text)
