"""The files of the site that are about all seasons: lists, feeds, calendars, what media servers read."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from knownsofar.publish.html import page, script, style_sheet
from knownsofar.publish.programs.atom import atom
from knownsofar.publish.programs.calendar import Kind, calendar_of
from knownsofar.publish.programs.feed import NEWEST, feed_from
from knownsofar.publish.programs.jsonfeed import json_feed
from knownsofar.publish.programs.servers import Told, sonarr_list, statuses
from knownsofar.publish.site.library import Frame, Here, Library
from knownsofar.publish.site.moves import days_of
from knownsofar.publish.site.paths import root_from
from knownsofar.publish.site.slate import ALL, Only, platforms_of, slate_of
from knownsofar.publish.site.tested import backtest_of
from knownsofar.publish.site.voices import voices_of

PageBuilder = Callable[[Library], str]


def slate(library: Library, only: Only | None = None) -> str:
    """index.html: every followed season, by when it may come.

    With `only`, as a server answers it: of all what is wanted, and a form that asks again.
    """
    shown = slate_of(library, only or ALL)
    return page("slate.html", _frame("", "slate"), library=library, slate=shown, only=only, platform="")


def platform_page(library: Library, path: str) -> str:
    """A slate of one platform's seasons, at one of `platform_paths`. Raises KeyError for another path."""
    places = platforms_of(library)
    names = [place.name for place in places if place.path == path]
    if not names:
        raise KeyError(path)
    seasons = tuple(s for s in library.seasons if set(names) & set(s.platforms))
    there = msgspec.structs.replace(library, seasons=seasons)
    shown = msgspec.structs.replace(slate_of(there), platforms=places)
    frame = _frame("platform/x/", "slate")
    return page("slate.html", frame, library=there, slate=shown, only=None, platform=names[0])


def platform_paths(library: Library) -> tuple[str, ...]:
    """The files of platforms, each once."""
    return tuple(dict.fromkeys(place.path for place in platforms_of(library)))


def changes(library: Library) -> str:
    """changes/index.html: what moved, newest first."""
    return page("changes.html", _frame("changes/", "changes"), library=library, days=days_of(library.news))


def sources(library: Library) -> str:
    """sources/index.html: the outlets, their track records and whom they repeat."""
    return page("sources.html", _frame("sources/", "sources"), library=library, voices=voices_of(library))


def backtest(library: Library) -> str:
    """backtest/index.html: how good forecasts were."""
    tests = [backtest_of(scores) for scores in library.scores]
    return page("backtest.html", _frame("backtest/", "backtest"), library=library, tests=tests)


PAGES: dict[str, PageBuilder] = {
    "index.html": slate,
    "changes/index.html": changes,
    "sources/index.html": sources,
    "backtest/index.html": backtest,
}
"""The pages of lists, each with its builder."""
FEEDS = ("feed.xml", "feed.json", "official.xml", "official.json")
CALENDARS: dict[str, Kind] = {
    "calendar/official.ics": "official",
    "calendar/premieres.ics": "premieres",
    "calendar/forecast.ics": "forecast",
}
"""The calendars, each with what is in it."""
STYLE = "style.css"
SCRIPT = "site.js"
SONARR, SERVERS = "sonarr.json", "servers.json"
SHARED = (*PAGES, *FEEDS, *CALENDARS, STYLE, SCRIPT, SONARR, SERVERS)
"""All files of the site that are not a season's, and not a platform's."""


def feed_file(name: str, library: Library, base: str | None) -> bytes:
    """One of FEEDS, of the library's news; "official" ones leave out what no maker has said."""
    official = name.startswith("official")
    entries = [news.entry for news in library.news if news.entry.official or not official]
    feed = feed_from(entries[:NEWEST], "Known So Far", library.as_of, official, base)
    address = f"{base}{name}" if base else None
    return atom(feed, address) if name.endswith(".xml") else json_feed(feed, address)


def told_of(library: Library) -> list[Told]:
    """What media servers are told of each series: of the last of its seasons, which is the next."""
    ordered = sorted(library.seasons, key=lambda s: (s.series, s.slug, s.season is None, s.season or 0))
    last = {season.slug: season for season in ordered}
    return [
        Told(
            series=season.series,
            season=season.season,
            stage=season.stage,
            as_of=library.as_of,
            premiere=season.official,
            outlook=season.outlook,
            words=season.servers,
        )
        for season in last.values()
    ]


def shared_file(
    name: str, library: Library, base: str | None, events: Callable[[Kind], Iterable[bytes]]
) -> bytes:
    """One of SHARED or of `platform_paths`; `events` gives the parts of a calendar.

    Raises KeyError for another name.
    """
    if name.startswith("platform/"):
        return platform_page(library, name).encode()
    if name in PAGES:
        return PAGES[name](library).encode()
    if name in FEEDS:
        return feed_file(name, library, base)
    if name in CALENDARS:
        return calendar_of(CALENDARS[name], events(CALENDARS[name]))
    if name == SONARR:
        return sonarr_list([s.series for s in library.seasons], library.identifiers)[0]
    if name == SERVERS:
        return statuses(told_of(library), library.identifiers)
    if name == STYLE:
        return style_sheet().encode()
    if name == SCRIPT:
        return script().encode()
    raise KeyError(name)


def _frame(folder: str, here: Here) -> Frame:
    feeds = (
        ("application/atom+xml", "Changes, as Atom", "feed.xml"),
        ("application/feed+json", "Changes, as JSON Feed", "feed.json"),
        ("application/atom+xml", "Official facts, as Atom", "official.xml"),
        ("text/calendar", "Announced days", "calendar/official.ics"),
        ("text/calendar", "Forecast", "calendar/forecast.ics"),
    )
    root = root_from(folder)
    return Frame(
        root=root, here=here, alternates=tuple((kind, title, root + path) for kind, title, path in feeds)
    )
