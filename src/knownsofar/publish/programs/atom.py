"""A feed as Atom, RFC 4287."""

from __future__ import annotations

from datetime import date

from lxml import etree

from knownsofar.publish.programs.feed import Entry, Feed
from knownsofar.publish.programs.wording import web

ATOM = "http://www.w3.org/2005/Atom"
_XML = "http://www.w3.org/XML/1998/namespace"
_MAKER = "Known So Far"


def atom(feed: Feed, address: str | None = None) -> bytes:
    """The document, UTF-8; `address` is where it will lie. Days are told as their first instant, in UTC."""
    root = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM}, attrib={f"{{{_XML}}}lang": "en"})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "updated", _instant(feed.updated))
    _add(_add(root, "author"), "name", _MAKER)
    _add(root, "generator", _MAKER)
    if own := web(address):
        _add(root, "link", rel="self", type="application/atom+xml", href=own)
    if feed.home:
        _add(root, "link", rel="alternate", type="text/html", href=feed.home)
    for entry in feed.entries:
        _entry(root, entry)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _entry(root: etree._Element, entry: Entry) -> None:
    element = _add(root, "entry")
    _add(element, "id", entry.id)
    _add(element, "title", entry.title)
    _add(element, "published", _instant(entry.day))
    _add(element, "updated", _instant(entry.day))
    if entry.link:
        _add(element, "link", rel="alternate", type="text/html", href=entry.link)
    for tag in entry.tags:
        _add(element, "category", term=tag)
    _add(element, "content", entry.html, type="html")


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{ATOM}}}{name}", attrib=attributes)
    element.text = text
    return element


def _instant(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
