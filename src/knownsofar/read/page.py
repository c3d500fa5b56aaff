"""A web page to an Article."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePath

from knownsofar.errors import NoArticleError, NoDateError
from knownsofar.model import Article
from knownsofar.read.address import host_of
from knownsofar.read.body import find_body
from knownsofar.read.byline import Byline, read_bylines
from knownsofar.read.decode import check_length
from knownsofar.read.dom import Element, bury_dead, parse
from knownsofar.read.metadata import Metadata, read_metadata
from knownsofar.read.pieces import Kind, Piece, lay_out, pieces_of
from knownsofar.read.tidy import is_prose, tidy

_WORDS = re.compile(r"[^\W\d_]{2}")
_FIRST_LINES = 12
_LEAST = 25
"""Letters: fewer are no article but a caption or a refusal."""


def read_page(html: str, *, name: str, url: str | None, published: date | None) -> Article:
    """The article of a page. `name` stands for the address where the page names none.

    Raises UnreadableError where the page cannot be parsed, NoArticleError where
    it holds no article, NoDateError where neither it nor `published` gives a day.
    """
    root = parse(html.encode("utf-8"))
    meta = read_metadata(root, url)
    bury_dead(root)
    pieces, byline = _read_body(root, meta)
    text = lay_out(p for p in pieces if p.kind is not Kind.CAPTION)
    if len(text) < _LEAST:
        text = meta.text or text
    check_length(text)
    if len(text) < _LEAST or not _WORDS.search(text):
        raise NoArticleError("holds no article; save the article's own page, or its text")
    day = meta.published or byline.published or byline.modified or published
    if day is None:
        raise NoDateError("says no day of publication; give it with --published DAY")
    return Article(
        url=meta.url or name,
        outlet=meta.outlet or PurePath(name).stem,
        published=day,
        title=meta.title or text.partition("\n")[0][:200],
        text=text,
        language=meta.language,
        author=meta.author or byline.author,
        modified=meta.modified or byline.modified,
        captions=tuple(dict.fromkeys(p.text for p in pieces if p.kind is Kind.CAPTION)),
    )


def _read_body(root: Element, meta: Metadata) -> tuple[list[Piece], Byline]:
    body = find_body(root, meta.heading)
    if body is None:
        return [], Byline()
    pieces = pieces_of(body, host_of(meta.url))
    byline = Byline()
    if meta.published is None:
        byline = read_bylines(p.text for p in pieces[:_FIRST_LINES] if not is_prose(p))
    return tidy(pieces, meta.title, body.element), byline
