"""What a ledger holds about a series, taken out once, and its dossier as of any day.

A dossier is a function of what was published by its day, so that the same
ledger tells the same story to the bit, however often it is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from knownsofar.errors import UnknownSeriesError
from knownsofar.model import Article, Change, Claim, Delay, Dossier, Outlook, Release, Slip, Watch

if TYPE_CHECKING:
    from knownsofar.ledger import Ledger
    from knownsofar.weigh.records import Reliabilities
    from knownsofar.weigh.witnesses import CopyOf

Asked = dict[tuple[str, str, str], float]
"""The reliabilities that were asked for, by outlet, certainty and predicate."""
_FINE = 3
"""Decimals of a reliability: one grade of another series seldom moves them, and no belief shows as many."""


class Shelf(msgspec.Struct, frozen=True):
    """All about one series that a ledger knew at some instant: `titles` are its names there.

    Articles and claims are in order of publication; `copies` are of its articles.
    `followed`: it is on the watch list, so that its news would be here.
    `records` are those of the whole ledger as of a day.
    """

    titles: tuple[str, ...]
    claims: tuple[Claim, ...]
    slips: tuple[Slip, ...]
    articles: tuple[Article, ...]
    copies: tuple[CopyOf, ...]
    followed: bool
    records: Callable[[date], Reliabilities]


def take_out(
    ledger: Ledger,
    titles: tuple[str, ...],
    as_of: date,
    recorded_by: datetime | None,
    records: Callable[[date], Reliabilities] | None = None,
) -> Shelf:
    """Everything on the series with these titles that was published by `as_of`.

    `records` are those of the whole ledger as of a day; unless given, the ledger is asked for each day.
    """
    from knownsofar.pipeline.grading import records_on

    claims = [c for t in titles for c in ledger.claims(t, as_of=as_of, recorded_by=recorded_by)]
    slips = dict.fromkeys(s for t in titles for s in ledger.slips(t, as_of=as_of, recorded_by=recorded_by))
    articles = {
        a.url: a for t in titles for a in ledger.articles(t, as_of=as_of, recorded_by=recorded_by)
    }.values()
    return Shelf(
        titles,
        tuple(sorted(claims, key=lambda claim: claim.published)),
        tuple(slips),
        tuple(sorted(articles, key=lambda article: article.published)),
        tuple(_copies(ledger, titles, as_of, recorded_by)),
        any(ledger.facts(Watch, series=title, recorded_by=recorded_by) for title in titles),
        records or lru_cache(maxsize=8)(partial(records_on, ledger, recorded_by=recorded_by)),
    )


def _copies(
    ledger: Ledger, titles: tuple[str, ...], as_of: date, recorded_by: datetime | None
) -> Iterator[CopyOf]:
    from knownsofar.weigh.witnesses import CopyOf

    # In the ledger's order, each once: of an article that repeats two, the last counts, in every run.
    found = (r for t in titles for r in ledger.repeats(t, as_of=as_of, recorded_by=recorded_by))
    for repeat in dict.fromkeys(found):
        yield CopyOf(
            url=repeat.url,
            original_url=repeat.original,
            original_outlet=repeat.original_outlet,
            days_later=repeat.days,
            shared=repeat.share,
            slips=0,
            why=repeat.detail,
        )


def dossier_of(shelf: Shelf, season: int | None, as_of: date, precedents: Path | None = None) -> Dossier:
    """The dossier as of a day, with its outlook."""
    from knownsofar.pipeline.windows import with_outlook

    dossier = weighed(shelf, season, as_of)
    return with_outlook(dossier, outlook_on(shelf, dossier, precedents))


class _Trusted:
    """Records that are asked for reliabilities to the same decimals, and remember for which."""

    def __init__(self, records: Reliabilities, asked: Asked) -> None:
        self._records, self._asked = records, asked

    def reliability(self, outlet: str, certainty: str, predicate: str) -> float:
        key = outlet, certainty, predicate
        if key not in self._asked:
            self._asked[key] = round(self._records.reliability(*key), _FINE)
        return self._asked[key]

    def record_of(self, claim: Claim) -> float:
        """The odds that the outlet of a claim is right against those of its kind."""
        own, kind = (self.reliability(o, claim.certainty.value, claim.predicate) for o in (claim.outlet, ""))
        return own * (1 - kind) / max(kind * (1 - own), 1e-6)


def weighed(shelf: Shelf, season: int | None, as_of: date, asked: Asked | None = None) -> Dossier:
    """The dossier as of a day, without an outlook; `asked` gets the reliabilities that it rests on."""
    from knownsofar.weigh import FOLLOWED, UNTOLD, by_records, weigh

    claims = [c for c in shelf.claims if c.published <= as_of]
    pages = {c.url for c in claims}
    copies = [c for c in shelf.copies if c.url in pages and c.original_url in pages]
    trusted = _Trusted(shelf.records(as_of), {} if asked is None else asked)
    voices = by_records(trusted, copies, FOLLOWED if shelf.followed else UNTOLD)
    slips = tuple(s for s in shelf.slips if s.url in pages)
    for claim in claims:  # its outlook will ask
        if isinstance(claim.value, Release | Delay):
            trusted.record_of(claim)
    return weigh(claims, series=shelf.titles[0], season=season, as_of=as_of, slips=slips, voices=voices)


def outlook_on(shelf: Shelf, dossier: Dossier, precedents: Path | None = None) -> Outlook | None:
    """What is to be expected of a dossier's season."""
    from knownsofar.pipeline.forecasting import outlook_of_dossier

    articles = [a for a in shelf.articles if a.published <= dossier.as_of]
    record_of = _Trusted(shelf.records(dossier.as_of), {}).record_of
    titles = (dossier.series, *shelf.titles)
    return outlook_of_dossier(dossier, articles, titles, precedents, record_of)


def changes_of(
    shelf: Shelf,
    season: int | None,
    *,
    until: date,
    precedents: Path | None = None,
) -> Iterator[Change]:
    """Each change of what was known of a season, from the first article on; the next season if none is given.

    Raises UnknownSeriesError where nothing was published by `until`.
    """
    from knownsofar.weigh import history, turning_days

    if season is None:
        season = dossier_of(shelf, None, until, precedents).season
    if season is None:
        raise UnknownSeriesError(f"no article on “{shelf.titles[0]}” numbers a season: give --season")
    days = turning_days(shelf.claims, until)
    yield from history(dossier_of(shelf, season, day, precedents) for day in days)
