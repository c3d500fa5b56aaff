"""A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/."""

from __future__ import annotations

from typing import Any

from knownsofar.publish.programs.feed import Entry, Feed
from knownsofar.publish.programs.wording import web
from knownsofar.publish.safe import pretty_json


def json_feed(feed: Feed, address: str | None = None) -> bytes:
    """The document, UTF-8; `address` is where it will lie. Days are told as their first instant, in UTC."""
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": web(address),
        "language": "en",
        "authors": [{"name": "Known So Far"}],
        "items": [_item(entry) for entry in feed.entries],
    }
    known = {name: value for name, value in document.items() if value is not None}
    return pretty_json(known)


def _item(entry: Entry) -> dict[str, Any]:
    instant = f"{entry.day.isoformat()}T00:00:00Z"
    item = {
        "id": entry.id,
        "url": entry.link,
        "title": entry.title,
        "content_html": entry.html,
        "content_text": entry.text,
        "date_published": instant,
        "date_modified": instant,
        "tags": list(entry.tags),
        "_known_so_far": {"official": entry.official},
    }
    return {name: value for name, value in item.items() if value is not None}
