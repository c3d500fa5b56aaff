"""Changes -> a feed: one entry for each revision of a belief, a stage or an outlook, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape

import msgspec

from knownsofar.model import Change, Claim
from knownsofar.publish.programs.names import Link, key, no_link, revisions, uuid
from knownsofar.publish.programs.wording import (
    before_words,
    change_words,
    credit,
    label,
    named,
    plain,
    subject,
    told_by,
    web,
)

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
    told = [(change, urn) for change, urn in revisions(changes) if change.official or not official]
    told.sort(
        key=lambda pair: pair[0].day, reverse=True
    )  # stable: one day's changes stay in the page's order
    entries = [_entry(change, urn, link) for change, urn in told[:newest]]
    return feed_from(entries, title, as_of, official, home)


def entries_of(changes: Iterable[Change], link: Link = no_link) -> tuple[Entry, ...]:
    """All entries of these changes, in the order of the changes."""
    return tuple(_entry(change, urn, link) for change, urn in revisions(changes))


def merged(
    feeds: Iterable[Feed],
    *,
    title: str,
    as_of: date,
    official: bool = False,
    home: str | None = None,
    newest: int = NEWEST,
) -> Feed:
    """The feed of all: the newest entries of the feeds of each series, which are as long at least as this.

    It is the feed that `feed_of` makes of all their changes, without going through them again.
    """
    entries = [entry for feed in feeds for entry in feed.entries if entry.official or not official]
    entries.sort(key=lambda entry: entry.day, reverse=True)
    return feed_from(entries[:newest], title, as_of, official, home)


def feed_from(
    entries: Sequence[Entry], title: str, as_of: date, official: bool = False, home: str | None = None
) -> Feed:
    """The feed of entries that were made before, newest first."""
    return Feed(
        id=uuid("feed", key(title), official).urn,
        title=named(title) + (" (official facts only)" if official else ""),
        updated=entries[0].day if entries else as_of,
        entries=tuple(entries),
        home=web(home),
    )


def _entry(change: Change, urn: str, link: Link) -> Entry:
    words = change_words(change)
    was = before_words(change)
    # A sentence is told once, however many claims were read from it.
    quotes = list({(claim.url, claim.sentence): claim for claim in told_by(change)}.values())[:_QUOTES]
    return Entry(
        id=urn,
        title=f"{subject(change.series, change.season)}: {words}",
        day=change.day,
        link=web(link(change.series, change.season)),
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
        url, by = web(claim.url), escape(credit(claim))
        by = f'<a href="{escape(url)}">{by}</a>' if url else by
        rows.append(f"<blockquote><p>{escape(plain(claim.sentence))}</p><p>{by}</p></blockquote>")
    return "".join(rows)


def _text(words: str, was: str, quotes: Iterable[Claim]) -> str:
    rows = [f"{words}.", f"Before: {was}." if was else ""]
    rows += [f"“{plain(claim.sentence)}” - {credit(claim)}" for claim in quotes]
    return "\n".join(row for row in rows if row)
