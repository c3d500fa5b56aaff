"""The files of one season: its page in several forms, its feeds, and the pages of past days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from knownsofar.model import Change, Dossier, Identifier, dossier_to_json
from knownsofar.publish.html import html, page
from knownsofar.publish.markdown import markdown
from knownsofar.publish.programs.atom import atom
from knownsofar.publish.programs.feed import NEWEST, Entry, Feed, feed_from
from knownsofar.publish.programs.jsonfeed import json_feed
from knownsofar.publish.programs.jsonld import json_ld
from knownsofar.publish.programs.wording import subject
from knownsofar.publish.safe import pretty_json
from knownsofar.publish.sections import page_of
from knownsofar.publish.site.compare import comparison
from knownsofar.publish.site.library import Day, Frame, Moved
from knownsofar.publish.site.paths import folder_of, root_from

BETWEEN = "between/index.html"
"""What changed between days: in a folder of files each day against the one before, from a server any two."""
FORMS = ("index.html", "dossier.json", "dossier.jsonld", "dossier.md", "feed.xml", "feed.json", BETWEEN)
"""What lies in the folder of a season, besides its past days."""
_LOG = 200  # days that the page of what changed lists, the newest
PAST = 60
"""Pages of past days that a season has unless told otherwise: the newest."""


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """One season as the site shows it.

    `days` are those that changed something and have a page, in order; `entries`
    all that changed, newest first. `base` is the site's address, with a slash at
    its end, where it is known: programs want whole addresses.
    """

    slug: str
    dossier: Dossier
    days: tuple[date, ...] = ()
    entries: tuple[Entry, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    base: str | None = None

    @property
    def folder(self) -> str:
        """Where its files lie."""
        return folder_of(self.slug, self.dossier.season)

    def link(self, series: str, season: int | None) -> str | None:
        """The address of its page, as feeds and calendars ask for it."""
        return f"{self.base}{folder_of(self.slug, season)}/" if self.base else None


def form_of(shown: Shown, name: str) -> bytes:
    """One of FORMS. Raises KeyError for another name."""
    dossier = shown.dossier
    if name == "index.html":
        return html(dossier, frame=_frame(shown)).encode()
    if name == "dossier.json":
        return pretty_json(dossier_to_json(dossier))
    if name == "dossier.jsonld":
        return json_ld(dossier, identifiers=shown.identifiers, link=shown.link).encode(errors="replace")
    if name == "dossier.md":
        return markdown(page_of(dossier)).encode(errors="replace")
    if name == BETWEEN:
        return between_page(shown)
    address = f"{shown.base}{shown.folder}/{name}" if shown.base else None
    if name == "feed.xml":
        return atom(season_feed(shown), address)
    if name == "feed.json":
        return json_feed(season_feed(shown), address)
    raise KeyError(name)


def season_feed(shown: Shown) -> Feed:
    """The feed of what changed."""
    dossier = shown.dossier
    title, home = subject(dossier.series, dossier.season), shown.link(dossier.series, dossier.season)
    return feed_from(shown.entries[:NEWEST], title, dossier.as_of, home=home)


def past_page(shown: Shown, day: date) -> bytes:
    """The page as it stood on `day`; `shown.dossier` is as of it.

    Of later days only the next one is on it, as a link.
    """
    return html(shown.dossier, frame=_frame(shown, day)).encode()


def between_page(shown: Shown, two: tuple[Dossier, Dossier, Sequence[Change]] | None = None) -> bytes:
    """What changed day by day; with `two`, dossiers of two days in order, what differs between them."""
    now = shown.dossier.as_of
    turned = sorted({entry.day for entry in shown.entries}, reverse=True)[:_LOG]
    days = [Day(day, f"../{day}/index.html" if day in shown.days else "", False) for day in turned]
    compared = None
    if two is not None:
        before, after, changes = two
        hrefs = tuple(
            "../index.html" if d.as_of == now else f"../{d.as_of}/index.html" for d in (before, after)
        )
        compared = comparison(before, after, changes, (hrefs[0], hrefs[1]))
    return page(
        "between.html",
        Frame(root=root_from(f"{shown.folder}/{BETWEEN}"), here="season"),
        title=subject(shown.dossier.series, shown.dossier.season),
        comparison=compared,
        log=[Moved(day, tuple(_moved(shown.entries, day.day))) for day in days],
        earliest=min((claim.published for claim in shown.dossier.claims), default=now),
        latest=now,
    ).encode()


def past_days(days: Sequence[date], as_of: date, most: int = PAST) -> tuple[date, ...]:
    """The days of `days` that have a page of their own: the newest before `as_of`, at most `most`.

    Old ones go by the score and not one by one, since each page links to those before it.
    """
    found = [day for day in days if day < as_of]
    step = max(most // 3, 1)
    gone = -(-max(len(found) - most, 0) // step) * step
    return tuple(found[gone:]) if most else ()


def _frame(shown: Shown, past: date | None = None) -> Frame:
    path = f"{shown.folder}/" + (f"{past}/" if past else "")
    here = past or max(shown.days, default=None)
    up = "../" if past else ""
    days = [Day(day, f"{up}{day}/index.html", past == day) for day in shown.days]
    listed = [each for each in days if past is None or each.day <= past]
    earlier = [each for each in listed if here is not None and each.day < here]
    return Frame(
        root=root_from(path),
        here="season",
        alternates=() if past else _ALTERNATES,
        days=tuple(listed),
        past=past is not None,
        now=f"{up}index.html",
        before=max(earlier, key=lambda each: each.day, default=None),
        after=following(days, past),
        moved=tuple(_moved(shown.entries, here)),
        moved_on=here,
        log=() if past else tuple(Moved(d, tuple(_moved(shown.entries, d.day))) for d in reversed(earlier)),
    )


def following(days: Sequence[Day], past: date | None) -> Day | None:
    """The first day after a past one."""
    return next((each for each in days if past is not None and each.day > past), None)


_ALTERNATES = (
    ("application/atom+xml", "Changes, as Atom", "feed.xml"),
    ("application/feed+json", "Changes, as JSON Feed", "feed.json"),
    ("application/json", "This page, as JSON", "dossier.json"),
    ("application/ld+json", "This page, as JSON-LD", "dossier.jsonld"),
    ("text/markdown", "This page, as Markdown", "dossier.md"),
)


def _moved(entries: Iterable[Entry], day: date | None) -> list[str]:
    """What changed on a day, in words."""
    return [entry.text.partition("\n")[0] for entry in entries if entry.day == day][:20]
