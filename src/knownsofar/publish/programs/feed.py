"""Changes -> a feed: one entry for each revision of a belief, a stage or an outlook, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape

import msgspec

from knownsofar.model import Change, Claim
from knownsofar.publish.programs.names import Link, key, no_link, revisions, uuid
from knownsofar.publish.programs.wording import change_words, credit, known_words, label, plain, subject
from knownsofar.publish.safe import NAME, safe_url

NEWEST = 100
"""Entries that a feed holds unless told otherwise."""
_QUOTES = 5


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One revision. `id` stays for good; `html` and `text` say the same, with the sentences behind it."""

    id: str
    title: str
    day: date
    link: str | None
    html: str
    text: str
    tags: tuple[str, ...]
    official: bool


class Feed(msgspec.Struct, frozen=True, kw_only=True):
    """What both forms of a feed show. `home` is the address of the page that it is about."""

    id: str
    title: str
    updated: date
    entries: tuple[Entry, ...]
    home: str | None = None


def feed_of(
    changes: Iterable[Change],
    *,
    title: str,
    as_of: date,
    official: bool = False,
    home: str | None = None,
    link: Link = no_link,
    newest: int = NEWEST,
) -> Feed:
    """The newest of `changes`, which are all that there were, each season's in order of their days.

    `official` leaves only the makers' own word, come or gone. The feed's day is
    that of its newest entry, `as_of` where it has none. A feed's `id` is made of
    its title, so the title stays too.
    """
    return feed_from(
        entries_of(changes, link), title=title, as_of=as_of, official=official, home=home, newest=newest
    )


def entries_of(changes: Iterable[Change], link: Link = no_link) -> tuple[Entry, ...]:
    """All entries of these changes, newest first; those of one day in the order of the changes."""
    named = sorted(revisions(changes), key=lambda pair: pair[0].day, reverse=True)
    return tuple(_entry(change, urn, link) for change, urn in named)


def feed_from(
    entries: Iterable[Entry],
    *,
    title: str,
    as_of: date,
    official: bool = False,
    home: str | None = None,
    newest: int = NEWEST,
) -> Feed:
    """As `feed_of`, of entries that were made before, newest first."""
    shown = tuple(entry for entry in entries if entry.official or not official)[:newest]
    return Feed(
        id=uuid("feed", key(title), official).urn,
        title=plain(title, NAME) + (" (official facts only)" if official else ""),
        updated=shown[0].day if shown else as_of,
        entries=shown,
        home=safe_url(home) if home else None,
    )


def _entry(change: Change, urn: str, link: Link) -> Entry:
    words = change_words(change)
    was = known_words(change.before, change.day) if change.before and change.after else ""
    if was and (sure := label(change.before)):
        was = f"{was} ({sure})"
    quotes = change.claims[:_QUOTES]
    address = link(change.series, change.season)
    return Entry(
        id=urn,
        title=f"{subject(change.series, change.season)}: {words}",
        day=change.day,
        link=safe_url(address) if address else None,
        html=_html(words, was, quotes),
        text=_text(words, was, quotes),
        tags=tuple(
            dict.fromkeys((change.what, change.fact.split()[0], *filter(None, [label(change.after)])))
        ),
        official=change.official,
    )


def _html(words: str, was: str, quotes: Iterable[Claim]) -> str:
    rows = [f"<p>{escape(words)}.</p>", f"<p>Before: {escape(was)}.</p>" if was else ""]
    for claim in quotes:
        url, by = safe_url(claim.url), escape(credit(claim))
        by = f'<a href="{escape(url)}">{by}</a>' if url else by
        rows.append(f"<blockquote><p>{escape(plain(claim.sentence))}</p><p>{by}</p></blockquote>")
    return "".join(rows)


def _text(words: str, was: str, quotes: Iterable[Claim]) -> str:
    rows = [f"{words}.", f"Before: {was}." if was else ""]
    rows += [f"“{plain(claim.sentence)}” - {credit(claim)}" for claim in quotes]
    return "\n".join(row for row in rows if row)
