"""The body of a page as pieces in reading order: headings, paragraphs, list items, table rows, captions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from knownsofar.read.body import Body
from knownsofar.read.dom import HEADINGS, INLINE, Element, is_caption

_SPACES = re.compile(r"[^\S\n]+|\u200b+")
_BULLET = re.compile(r"(?:[•●▪‣◦·■►➤✔✓]\s*|[*-]\s+)+(?=\S)")
_HOST = re.compile(r"\s*(?:https?:)?//([^/?#\s]+)", re.I)
_BLOCKS_IN_CELL = ("table", "ul", "ol", "h1", "h2", "h3")
_LONGEST_DATUM = 400


class Kind(StrEnum):
    """What a piece of a page is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    CAPTION = "caption"


class Piece:
    """One piece: its words and the element it stands in.

    `linked` of its letters are links, `inward` of them to pages of the same site.
    """

    __slots__ = ("element", "inward", "kind", "linked", "text")

    def __init__(self, kind: Kind, text: str, linked: int, inward: int, element: Element) -> None:
        self.kind = kind
        self.text = text
        self.linked = linked
        self.inward = inward
        self.element = element

    @property
    def link_share(self) -> float:
        """The share of its letters that are links, 0 to 1."""
        return min(1.0, self.linked / len(self.text))

    def __repr__(self) -> str:
        return f"{self.kind.value} {self.link_share:.1f} {self.text[:80]!r}"


def pieces_of(body: Body, host: str | None) -> list[Piece]:
    """The pieces of the body, furniture left out. `host` is the site's own, to tell its links from others."""
    walk = _Walk(body, host)
    walk.enter(body.element, Kind.PARAGRAPH, None)
    walk.flush()
    return walk.pieces


def lay_out(pieces: Iterable[Piece]) -> str:
    """The text of an article as docs/interfaces.md promises it.

    Blank lines divide paragraphs and headings; the items of a list and the rows
    of a table stand on a line each, items after a bullet.
    """
    text: list[str] = []
    before: Kind | None = None
    for piece in pieces:
        words = piece.text
        if piece.kind is Kind.ITEM:
            words = "• " + _BULLET.sub("", words).replace("\n", " ")
        if text:
            text.append("\n" if piece.kind is before and before in (Kind.ITEM, Kind.ROW) else "\n\n")
        text.append(words)
        before = piece.kind
    return "".join(text)


def leads_inward(href: str, host: str | None) -> bool:
    """True where a link leads to the site `host` itself; an address without a host always does."""
    address = _HOST.match(href)
    if address is None:
        return True
    return host is not None and bare_host(address.group(1)) == host


def bare_host(host: str) -> str:
    """A host without its case and "www."."""
    return host.lower().removeprefix("www.")


class _Walk:
    """One pass over the body. Recurses, at most as deep as `dom.parse` lets a tree be."""

    def __init__(self, body: Body, host: str | None) -> None:
        self.pieces: list[Piece] = []
        self._body = body
        self._host = host
        self._kind = Kind.PARAGRAPH
        self._element: Element = body.element
        self._text: list[str] = []
        self._linked = 0
        self._inward = 0

    def flush(self) -> None:
        """End the piece under way."""
        if not self._text:
            return
        lines = [_SPACES.sub(" ", line).strip() for line in "".join(self._text).split("\n")]
        linked, inward = self._linked, self._inward
        self._text, self._linked, self._inward = [], 0, 0
        words = "\n".join(lines).strip()
        if not words:
            return
        if self._kind is not Kind.PARAGRAPH or not any(_BULLET.match(line) for line in lines):
            self.pieces.append(Piece(self._kind, words, linked, inward, self._element))
            return
        for line in filter(None, lines):
            # Which of the lines the links stand in is not known any more: each gets its part.
            part = len(line) / len(words)
            kind = Kind.ITEM if _BULLET.match(line) else Kind.PARAGRAPH
            self.pieces.append(Piece(kind, line, round(linked * part), round(inward * part), self._element))

    def _break(self) -> None:
        """One break ends a line, two in a row end a paragraph."""
        while self._text and not self._text[-1].strip(" \t\r"):
            self._text.pop()
        if self._text and self._text[-1] == "\n":
            self.flush()
        elif self._text:
            self._text.append("\n")

    def _add(self, text: str | None, link: Element | None) -> None:
        if text:
            self._text.append(text.replace("\n", " "))
            if link is not None:
                size = len(text.strip())
                self._linked += size
                if leads_inward(link.get("href") or "", self._host):
                    self._inward += size

    def enter(self, element: Element, kind: Kind, link: Element | None) -> None:
        """Add what is in `element`, as pieces of `kind` where its children do not say otherwise.

        `link` is the link that it stands in, if any.
        """
        self._kind, self._element = kind, element
        self._add(element.text, link)
        for child in element:
            tag = child.tag
            if tag == "br":
                self._break()
            elif self._body.is_furniture(child):
                if tag not in INLINE:
                    self.flush()
            elif tag in INLINE:
                self.enter(child, kind, child if tag == "a" else link)
                self._element = element
            elif tag == "tr":
                self.flush()
                self._row(child)
                self._kind, self._element = kind, element
            else:
                self.flush()
                self.enter(child, self._kind_of(child, kind), link)
                self.flush()
                self._kind, self._element = kind, element
            self._add(child.tail, link)

    def _kind_of(self, element: Element, outer: Kind) -> Kind:
        tag = element.tag
        if outer is Kind.CAPTION:
            return Kind.CAPTION
        if tag in HEADINGS:
            return Kind.HEADING
        if tag == "li":
            return Kind.ITEM
        if is_caption(element) and self._body.share.get(element, 0.0) < 0.3:
            return Kind.CAPTION
        return outer if outer is Kind.ITEM and tag in ("p", "div") else Kind.PARAGRAPH

    def _row(self, row: Element) -> None:
        """A table row is one line, unless the table only serves to lay out the page."""
        if len(row) == 1 or any(_is_layout(cell) for cell in row):
            for cell in row:
                self.enter(cell, Kind.PARAGRAPH, None)
                self.flush()
            return
        cells: list[str] = []
        linked = inward = 0
        first = len(self.pieces)
        for cell in row:
            self.enter(cell, Kind.PARAGRAPH, None)
            self.flush()
            inside = self.pieces[first:]
            del self.pieces[first:]
            linked += sum(p.linked for p in inside)
            inward += sum(p.inward for p in inside)
            cells.append(" ".join(p.text.replace("\n", " ") for p in inside))
        text = " | ".join(c for c in cells if c)
        if text:
            self.pieces.append(Piece(Kind.ROW, text, linked, inward, row))


def _is_layout(cell: Element) -> bool:
    """True where a table cell holds more than a datum."""
    if any(cell.find(f".//{tag}") is not None for tag in _BLOCKS_IN_CELL):
        return True
    size = 0
    for text in cell.itertext():
        size += len(text.strip())
        if size > _LONGEST_DATUM:
            return True
    return False
