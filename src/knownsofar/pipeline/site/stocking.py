"""A followed series -> what the store keeps of it, and, for a folder, its files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import msgspec

from knownsofar.ledger import Ledger
from knownsofar.model import (
    Cast,
    Change,
    Delay,
    Identifier,
    Production,
    Release,
    Renewal,
    Trailer,
    change_to_json,
)
from knownsofar.pipeline.grading import records_over_time
from knownsofar.pipeline.replay import Shelf, dossier_of, take_out, weighed
from knownsofar.pipeline.site.following import Series
from knownsofar.pipeline.site.looking import Kept, Look, look
from knownsofar.pipeline.site.store import Moved, Stock, Store
from knownsofar.publish.programs.calendar import events_of
from knownsofar.publish.programs.feed import Entry, entries_of
from knownsofar.publish.programs.servers import ServerStatus, settled_status
from knownsofar.publish.programs.wording import change_words
from knownsofar.publish.site.folder import Folder
from knownsofar.publish.site.library import in_brief
from knownsofar.publish.site.paths import folder_of
from knownsofar.publish.site.season import FORMS, PAST, Shown, form_of, past_days, past_page
from knownsofar.publish.site.shared import CALENDARS

_STAYS = 365
"""Days for which a season that has come keeps its page, though nobody waits for it any more."""
_encode = msgspec.json.Encoder().encode


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """What a site is made for: a day; its address, where it has one; and how many past days are shown.

    `precedents` is a folder of one's own precedents.
    """

    as_of: date
    base: str | None = None
    precedents: Path | None = None
    past: int = PAST

    def made_for(self, series: Series) -> tuple[int, str, str]:
        """What a series in the store is to have been made for."""
        return series.revision, self.as_of.isoformat(), f"{series.seasons} {series.titles}"


def stock(ledger: Ledger, store: Store, site: Site, series: Series, folder: Folder | None = None) -> None:
    """Look a series up in the ledger and put it in the store; with a `folder`, write its files there first.

    What is cut off between leaves files that are written again next time.
    """
    identifiers = tuple(
        fact
        for title in series.titles
        for fact in ledger.facts(Identifier, series=title)
        if isinstance(fact, Identifier)
    )
    known = store.files(series.slug) if folder is not None else {}
    stocks: dict[str, Stock] = {}
    files: dict[str, str] = {}
    shelf = take_out(ledger, series.titles, site.as_of, None, records_over_time(ledger).on)
    seasons = list(series.seasons) if shelf.followed or _has_news(shelf) else []
    for season in seasons:
        past: dict[date, Kept] = {}

        def kept(number: int | None, past: dict[date, Kept] = past) -> Mapping[date, Kept]:
            past.update(store.past(folder_of(series.slug, number)))
            return past

        found = look(shelf, season, site.as_of, site.precedents, kept)
        shown = _shown(series, found, site, identifiers)
        if not found.dossier.claims or shown.folder in stocks:
            continue  # nothing is known yet; or the next season is one that was asked for by its number
        stocks[shown.folder] = _stock(found, shown, _servers(shelf, found, site))
        if season is None and (before := _just_come(shelf, site, found.dossier.season)):
            seasons.append(before)
        if folder is not None:
            files |= _write(folder, known, found, shown, past)
    store.put(series.slug, site.made_for(series), stocks.values(), files)
    if folder is not None:
        folder.remove(known.keys() - files.keys())


def _has_news(shelf: Shelf) -> bool:
    """True where somebody has news of a season; a series that is named in passing has no page."""
    news = Renewal | Release | Production | Delay | Trailer
    return any(
        isinstance(claim.value, news) or (isinstance(claim.value, Cast) and claim.value.change is not None)
        for claim in shelf.claims
    )


def _just_come(shelf: Shelf, site: Site, following: int | None) -> int | None:
    """The season before the next one, for a year after its premiere: its readers come once more."""
    if following is None or following < 2:
        return None
    before = weighed(shelf, following - 1, site.as_of)
    since = before.stage.since if before.stage.value == "released" else None
    return before.season if since is not None and (site.as_of - since).days <= _STAYS else None


def _shown(series: Series, found: Look, site: Site, identifiers: tuple[Identifier, ...]) -> Shown:
    shown = Shown(
        slug=series.slug,
        dossier=found.dossier,
        days=past_days([turn.day for turn in found.turns], site.as_of, site.past),
        identifiers=identifiers,
        base=site.base,
    )
    entries = sorted(entries_of(found.changes, shown.link), key=lambda entry: entry.day, reverse=True)
    return msgspec.structs.replace(shown, entries=tuple(entries))


def _servers(shelf: Shelf, found: Look, site: Site) -> ServerStatus:
    """What media servers are told, after all that was known day by day."""
    days = [*(turn.dossier for turn in found.looked if turn.day < site.as_of), found.dossier]
    season = found.dossier.season
    return settled_status(days, lambda day: dossier_of(shelf, season, day, site.precedents))


def _stock(found: Look, shown: Shown, servers: ServerStatus) -> Stock:
    changes = sorted(found.changes, key=lambda change: change.day, reverse=True)  # as the entries are
    return Stock(
        brief=in_brief(found.dossier, shown.slug, *_last_real_change(found), servers),
        changes=tuple(
            Moved(entry, _encode(_plain(change, entry, shown)))
            for change, entry in zip(changes, shown.entries, strict=True)
        ),
        past={turn.day: Kept(turn.key, turn.outlook) for turn in found.looked},
        turns=tuple(turn.day for turn in found.turns),
        events={kind: events_of(kind, found.changes, link=shown.link) for kind in CALENDARS.values()},
    )


def _plain(change: Change, entry: Entry, shown: Shown) -> dict[str, object]:
    return {"id": entry.id, "slug": shown.slug, "title": entry.title, **change_to_json(change)}


def _last_real_change(found: Look) -> tuple[date | None, str]:
    """The last day on which a stage or belief changed, with the weightiest change of it in words.

    That a forecast moved is no news by itself.
    """
    real = [change for change in found.changes if change.what != "outlook"]
    last = max((change.day for change in real), default=None)
    of_day = [change for change in real if change.day == last]
    if not of_day:
        return None, ""
    first = min(
        of_day, key=lambda change: (not change.official, change.what != "belief", change.after is None)
    )
    return last, change_words(first)


def _write(
    folder: Folder, known: Mapping[str, str], found: Look, shown: Shown, past: Mapping[date, Kept]
) -> dict[str, str]:
    """Write the files of a season; gives their digests by path."""
    files = {}
    for name in FORMS:
        path = f"{shown.folder}/{name}"
        files[path] = folder.put(path, form_of(shown, name), known)
    first = str(shown.days[:1])
    for turn in found.turns:
        if turn.day not in shown.days:
            continue
        path = f"{shown.folder}/{turn.day}/index.html"
        # A page of a past day is made of what its key names, of the first day of its slider, and the next.
        digest = f"{turn.key} {first} {next((day for day in shown.days if day > turn.day), None)}"
        if known.get(path) != digest or not folder.has(path):
            page = past_page(msgspec.structs.replace(shown, dossier=turn.dossier), turn.day)
            folder.put(path, page, {})
        files[path] = digest
    return files
