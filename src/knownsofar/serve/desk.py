"""The desk: a path of the site -> its answer, from the ledger and the store. There is no HTTP here."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from difflib import get_close_matches
from urllib.parse import urlencode

from msgspec.structs import replace

from knownsofar import clock
from knownsofar.errors import KnownSoFarError, LedgerError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import Change, Dossier, Identifier
from knownsofar.pipeline.replay import dossier_of, take_out
from knownsofar.pipeline.site.following import Series, followed
from knownsofar.pipeline.site.looking import between
from knownsofar.pipeline.site.publishing import library_of, stamp_of
from knownsofar.pipeline.site.stocking import stock
from knownsofar.pipeline.site.store import Store
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.site.library import Library
from knownsofar.publish.site.paths import folder_of, season_of_name
from knownsofar.publish.site.season import FORMS, Shown, between_page, form_of, past_days, past_page
from knownsofar.publish.site.shared import PAGES, SHARED, shared_file, slate
from knownsofar.serve import questions
from knownsofar.serve.answers import HTML, Answer, Refusal, answer, media_of
from knownsofar.serve.questions import Query
from knownsofar.serve.setup import Setup

_SEASON = re.compile(
    r"series/(?P<slug>[a-z0-9-]{1,100})/(?P<season>season-(?:next|[1-9]\d{0,2}))"
    r"(?:/(?P<day>\d{4}-\d\d-\d\d)|/(?P<between>between))?/(?P<form>[a-z]{1,20}\.[a-z]{1,20})?"
)

_SERIES = re.compile(r"series/([a-z0-9-]{1,100})/?")
_log = logging.getLogger("knownsofar")


def is_away(error: KnownSoFarError) -> bool:
    """True where the ledger could not be asked at all: then opening it again may help."""
    return type(error) is LedgerError


class Desk:
    """An open ledger and store that answer questions; one per process."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.ledger: Ledger = open_ledger(setup.ledger, now=clock.now, create=False)
        site = setup.site(clock.today())
        self.store = Store(setup.store, stamp_of(setup.ledger, site))
        self._known = -1
        self._touched: dict[str, int] = {}
        self._series: dict[str, Series] = {}
        self._failed: set[tuple[str, tuple[int, str, str]]] = set()

    def close(self) -> None:
        """Let go of both."""
        self.store.close()
        self.ledger.close()

    def reopen(self) -> None:
        """Open the ledger again: one on a server loses its connection when that is started again.

        Raises LedgerError where it is still not there.
        """
        ledger = open_ledger(self.setup.ledger, now=clock.now, create=False)
        with suppress(LedgerError):
            self.ledger.close()
        self.ledger, self._known, self._touched = ledger, -1, {}

    def series(self) -> Mapping[str, Series]:
        """The followed series by their slugs, as the ledger is now."""
        entries = self.ledger.entries
        if entries != self._known:
            self._touched |= self.ledger.touched(max(self._known, 0))
            self._series = {series.slug: series for series in followed(self.ledger, self._touched)}
            self._known = entries
        return self._series

    @property
    def entries(self) -> int:
        """How many entries the ledger had when it was last asked which series there are."""
        self.series()
        return self._known

    def find(self, slug: str) -> Series:
        """A followed series. Raises Refusal where there is none."""
        if series := self.series().get(slug):
            return series
        known = self.series()
        near = [(known[each].titles[0], each) for each in get_close_matches(slug[:60], known, 3, 0.6)]
        words = slug[:60].replace("-", " ")
        raise Refusal(
            404,
            "unknown-series",
            f"no followed series is called {slug[:60]!r} here",
            offers=[
                *((clean(title, NAME), self._home(each)) for title, each in near),
                (f"Search for “{words}”", f"/?{urlencode({'q': words})}"),
            ],
        )

    def _home(self, slug: str) -> str:
        """The page of a series: of the last of its seasons that has been weighed."""
        folders = [s.folder for s in self.store.seasons() if s.slug == slug]
        return f"/{folders[-1]}/" if folders else "/index.html"

    def freshen(self, today: date) -> int:
        """Make one series anew of those that are not as the ledger is; gives how many are left.

        One that cannot be made is tried again when something new is recorded about it.
        """
        site, made = self.setup.site(today), self.store.made()
        wanted = self.series()
        for slug in made.keys() - wanted.keys():
            self.store.drop(slug)
        stale = [s for s in wanted.values() if made.get(s.slug) != site.made_for(s)]
        stale = [s for s in stale if (s.slug, site.made_for(s)) not in self._failed]
        if stale:
            try:
                stock(self.ledger, self.store, site, stale[0])
            except KnownSoFarError as error:
                if is_away(error):
                    raise
                _log.warning("%s cannot be weighed: %s", stale[0].slug, error)
                self._failed.add((stale[0].slug, site.made_for(stale[0])))
        return max(len(stale) - 1, 0)

    def fresh(self, series: Series, today: date) -> None:
        """See that a series is in the store as the ledger is now."""
        site = self.setup.site(today)
        if self.store.made().get(series.slug) != site.made_for(series):
            stock(self.ledger, self.store, site, series)

    def library(self, today: date) -> Library:
        """All that lists show."""
        return library_of(self.ledger, self.store, self.setup.site(today), len(self.series()))

    def page(self, path: str, query: Query, today: date) -> Answer:
        """The answer for a file of the site. Raises Refusal where there is none."""
        name = f"{path}index.html" if path == "" or path.endswith("/") else path
        if name in SHARED or name.startswith("platform/"):
            return self._shared(name, query, today)
        if of_series := _SERIES.fullmatch(path):
            place = self._home(self.find(of_series[1]).slug)
            raise Refusal(302, "season", "each season has a page of its own", {"Location": place})
        found = _SEASON.fullmatch(path)
        if found is None and _SEASON.fullmatch(f"{path}/"):
            place = f"/{path}/?{urlencode(query)}" if query else f"/{path}/"
            raise Refusal(308, "folder", "this is a folder", {"Location": place})
        if found is None:
            raise Refusal(404, "not-found", "there is no such page")
        if found["between"]:
            return self._between(found, query, today)
        as_of = questions.day(query, "as_of", today)
        if found["day"]:
            as_of = questions.day({"the day": found["day"]}, "the day", today)
        form = found["form"] or "index.html"
        if form not in FORMS or (found["day"] and form != "index.html"):
            raise Refusal(404, "not-found", "there is no such page of this season")
        series = self.find(found["slug"])
        if as_of is not None and as_of < today and form == "index.html" and not found["day"]:
            place = f"/series/{series.slug}/{found['season']}/{as_of}/"
            raise Refusal(302, "past-page", "this day has a page of its own", {"Location": place})
        shown = self.shown(
            series, season_of_name(found["season"]), as_of, today, feed=form.startswith("feed")
        )
        body = past_page(shown, as_of) if as_of is not None and found["day"] else form_of(shown, form)
        return answer(
            body, media_of(form), titles=series.titles, entries=self._known, dated=as_of is not None
        )

    def _between(self, found: re.Match[str], query: Query, today: date) -> Answer:
        """What changed between two days. Raises Refusal, with links to what may be meant."""
        if found["form"] not in (None, "index.html"):
            raise Refusal(404, "not-found", "there is no such page of this season")
        series, season = self.find(found["slug"]), season_of_name(found["season"])
        place = f"/{folder_of(series.slug, season)}/"
        offers = [("What changed last", f"{place}between/"), ("All that is known now", place)]
        try:
            shown = self.shown(series, season, None, today)
            two = self.between(series, season, query, today)
        except Refusal as refusal:
            if refusal.code == "wrong-order":
                swapped = f"{place}between/?from={query['to']}&to={query['from']}"
                offers.insert(0, (f"From {query['to']} to {query['from']}", swapped))
            if refusal.code == "before-the-ledger":
                first = self.first_day(series)
                offers.insert(
                    0, (f"From {first}, the day of the first article", f"{place}between/?from={first}")
                )
            raise refusal.offering(*offers) from None
        return answer(between_page(shown, two), HTML, titles=series.titles, entries=self._known)

    def between(
        self, series: Series, season: int | None, query: Query, today: date
    ) -> tuple[Dossier, Dossier, tuple[Change, ...]]:
        """The dossiers of the two days that are asked for, and what differs between them.

        Unless they are given these are today and the last day but one that changed something.
        """
        self.fresh(series, today)
        turns = self.store.days(folder_of(series.slug, season))
        first, last = questions.two_days(query, today, turns[-2] if len(turns) > 1 else today)
        shelf = take_out(self.ledger, series.titles, last, None)
        if not any(claim.published <= first for claim in shelf.claims):
            raise self._unknown(series, season, first)
        return between(shelf, season, first, last, self.setup.precedents)

    def _shared(self, name: str, query: Query, today: date) -> Answer:
        if name in PAGES and "as_of" in query:
            raise Refusal(
                422, "no-past", "lists are shown as of today: open a season, and choose a day there"
            )
        library = self.library(today)
        if name == "index.html":
            only = questions.only_some(query)
            kept = not only.words
            return answer(slate(library, only).encode(), HTML, entries=self._known, listing=True, keep=kept)
        try:
            body = shared_file(name, library, self.setup.base, self.store.events)
        except KeyError:
            raise Refusal(404, "not-found", "there is no such page") from None
        return answer(body, media_of(name), entries=self._known, listing=True)

    def shown(
        self, series: Series, season: int | None, as_of: date | None, today: date, *, feed: bool = False
    ) -> Shown:
        """A season as the site shows it. Raises Refusal where nothing was known of it by then."""
        self.fresh(series, today)
        folder = folder_of(series.slug, season)
        kept = self.store.season(folder)
        dossier = self.dossier(series, season, as_of or today)
        if kept is None and not any(claim.season == season for claim in dossier.claims):
            raise self._unknown(series, season, as_of)
        identifiers = tuple(
            fact
            for title in series.titles
            for fact in self.ledger.facts(Identifier, series=title)
            if isinstance(fact, Identifier)
        )
        shown = Shown(
            slug=series.slug,
            dossier=dossier,
            days=past_days(self.store.days(folder), today),
            entries=self.store.entries(folder),
            identifiers=identifiers,
            base=self.setup.base,
        )
        if feed and as_of is not None:
            shown = replace(shown, entries=tuple(e for e in shown.entries if e.day <= as_of))
        return shown

    def dossier(self, series: Series, season: int | None, as_of: date) -> Dossier:
        """What was known of a season as of a day. Raises Refusal where nothing was."""
        shelf = take_out(self.ledger, series.titles, as_of, None)
        if not shelf.claims:
            raise self._unknown(series, season, as_of)
        return dossier_of(shelf, season, as_of, self.setup.precedents)

    def first_day(self, series: Series) -> date | None:
        """The day of the first article on a series."""
        return min((c.published for title in series.titles for c in self.ledger.claims(title)), default=None)

    def _unknown(self, series: Series, season: int | None, as_of: date | None) -> Refusal:
        first = self.first_day(series)
        called = "the next season" if season is None else f"season {season}"
        if as_of is not None and first is not None and as_of < first:
            return Refusal(
                404, "before-the-ledger", f"nothing was known yet on {as_of}: the first article is of {first}"
            )
        return Refusal(
            404,
            "unknown-season",
            f"nothing is recorded about {called} of “{series.titles[0]}”",
            offers=[(s.title, f"/{s.folder}/") for s in self.store.seasons() if s.slug == series.slug],
        )
