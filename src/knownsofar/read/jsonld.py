"""JSON-LD: what a page says of itself in schema.org's words. Hostile or broken data say nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import msgspec

from knownsofar.read.days import parse_stamp

_ARTICLES = frozenset(
    (
        *("article", "newsarticle", "blogposting", "report", "reportagenewsarticle", "analysisnewsarticle"),
        *("opinionnewsarticle", "reviewnewsarticle", "backgroundnewsarticle", "liveblogposting"),
        *("techarticle", "socialmediaposting", "review"),
    )
)
_PAGES = frozenset(("webpage", "itempage", "aboutpage"))
_MOST_NODES = 3_000
_MOST_LETTERS = 3_000_000


class SaidOfItself(msgspec.Struct, frozen=True, kw_only=True):
    """An article's own description of itself; what it does not say is None."""

    headline: str | None = None
    published: date | None = None
    modified: date | None = None
    author: str | None = None
    publisher: str | None = None
    language: str | None = None
    url: str | None = None
    text: str | None = None


def read_jsonld(scripts: Iterable[str]) -> SaidOfItself:
    """What the first description of an article says, or, for want of one, that of the page."""
    nodes = [node for script in scripts for node in _nodes(script)]
    for kinds in (_ARTICLES, _PAGES):
        for node in nodes:
            if not kinds.isdisjoint(_kinds(node)):
                return _described(node)
    return SaidOfItself()


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    """All objects of one script, outer ones first; none where it is no JSON."""
    if len(script) > _MOST_LETTERS:
        return
    try:
        waiting: list[Any] = [
            json.loads(script.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
        ]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting.extend(v for v in node.values() if isinstance(v, dict | list))
        elif isinstance(node, list):
            waiting.extend(v for v in node[:_MOST_NODES] if isinstance(v, dict | list))


def _kinds(node: dict[str, Any]) -> set[str]:
    kind = node.get("@type")
    names = kind if isinstance(kind, list) else [kind]
    return {n.rpartition("/")[2].lower() for n in names if isinstance(n, str)}


def _described(node: dict[str, Any]) -> SaidOfItself:
    return SaidOfItself(
        headline=_words(node.get("headline")) or _words(node.get("name")),
        published=_day(node.get("datePublished")) or _day(node.get("dateCreated")),
        modified=_day(node.get("dateModified")),
        author=_named(node.get("author")) or _named(node.get("creator")),
        publisher=_named(node.get("publisher")),
        language=_words(node.get("inLanguage")),
        url=_address(node.get("url")) or _address(node.get("mainEntityOfPage")),
        text=_words(node.get("articleBody"), most=_MOST_LETTERS),
    )


def _words(value: Any, most: int = 1_000) -> str | None:
    if not isinstance(value, str):
        return None
    return value.strip()[:most] or None


def _day(value: Any) -> date | None:
    words = _words(value, 100)
    return parse_stamp(words) if words else None


def _named(value: Any) -> str | None:
    """The name of a person or organisation, however it is wrapped; of several, all, joined by commas."""
    values = value[:10] if isinstance(value, list) else [value]
    names: list[str] = []
    for one in values:
        name = _words(one.get("name") if isinstance(one, dict) else one, 200)
        if name and not name.startswith("http") and name not in names:
            names.append(name)
    return ", ".join(names) or None


def _address(value: Any) -> str | None:
    address = _words(value.get("@id") if isinstance(value, dict) else value)
    return address if address and address.startswith(("https://", "http://")) else None
