"""What the desk answers: bytes with all that a server needs to keep them, or a refusal."""

from __future__ import annotations

import gzip
from collections.abc import Mapping, Sequence
from hashlib import sha256
from http import HTTPStatus
from typing import Any

import msgspec

HTML, JSON = "text/html; charset=utf-8", "application/json"
MEDIA = {
    "html": HTML,
    "json": JSON,
    "jsonld": "application/ld+json",
    "md": "text/markdown; charset=utf-8",
    "xml": "application/atom+xml; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
}
"""Media types by the ending of a file's name."""
_FEED = "application/feed+json"
_SMALL = 1400
"""Bytes that fit one packet: packing them saves nothing."""


def media_of(name: str) -> str:
    """The media type of a file of the site."""
    if name.rpartition("/")[2] in ("feed.json", "official.json"):
        return _FEED
    return MEDIA[name.rpartition(".")[2]]


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """An answer, and how long it holds.

    `entries` is how many entries the ledger had before it was made. It holds
    until a later one speaks of one of `titles`; where these are None, until
    there is any later one. `listing` True: it was made of the store, and holds
    until that changes. `dated` True: it names its day, and does not change
    with the days.
    """

    status: int = 200
    media: str = HTML
    body: bytes = b""
    packed: bytes | None = None
    etag: str = ""
    entries: int = 0
    titles: tuple[str, ...] | None = None
    listing: bool = False
    dated: bool = False
    keep: bool = True
    headers: dict[str, str] = {}

    @property
    def size(self) -> int:
        """Bytes in memory."""
        return len(self.body) + len(self.packed or b"") + 500


def answer(body: bytes, media: str, **fields: Any) -> Answer:
    """An answer with its tag, and packed where that saves something."""
    packed = gzip.compress(body, 5, mtime=0) if len(body) > _SMALL else None
    return Answer(
        body=body, media=media, packed=packed, etag=f'W/"{sha256(body).hexdigest()[:20]}"', **fields
    )


def json_answer(value: Any, **fields: Any) -> Answer:
    """An answer in JSON."""
    return answer(msgspec.json.encode(value) + b"\n", JSON, **fields)


class Refusal(Exception):  # noqa: N818 -- not a failure of ours
    """What was asked cannot be answered: a status, a stable word for it, and what to do.

    `offers` are pages that may be meant: words and an address each.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        headers: Mapping[str, str] | None = None,
        offers: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(status, code, message, dict(headers or {}))
        self.status, self.code, self.message, self.headers = status, code, message, dict(headers or {})
        self.offers = tuple(offers)

    def offering(self, *offers: tuple[str, str]) -> Refusal:
        """The same, with pages that may be meant besides."""
        return Refusal(self.status, self.code, self.message, self.headers, (*self.offers, *offers))


_PLAIN = {404: "Nothing here", 422: "Not understood", 500: "Something went wrong", 503: "In a moment"}
"""What people are told instead of the phrases of HTTP."""


def _sentence(message: str) -> str:
    """A message as a page has it; one that begins with the name of a parameter stays as it is."""
    first = message.partition(" ")[0]
    return (message[:1].upper() + message[1:] if "=" not in first else message).rstrip(".") + "."


def refused(refusal: Refusal, *, as_json: bool, entries: int = 0) -> Answer:
    """A refusal as an answer: in the one shape of errors, or as a page that says what to do."""
    fields = {"status": refusal.status, "entries": entries, "headers": refusal.headers, "keep": False}
    if as_json:
        told = {"status": refusal.status, "code": refusal.code, "message": refusal.message}
        return json_answer(told, **fields)
    from knownsofar.publish.html import page
    from knownsofar.publish.safe import clean
    from knownsofar.publish.site.library import Frame

    phrase = _PLAIN.get(refusal.status) or HTTPStatus(refusal.status).phrase
    frame = Frame(root="/", here="season")
    body = page(
        "error.html",
        frame,
        status=refusal.status,
        phrase=phrase,
        message=_sentence(clean(refusal.message)),
        offers=[(clean(words), href) for words, href in refusal.offers],
    )
    return answer(body.encode(), HTML, **fields)
