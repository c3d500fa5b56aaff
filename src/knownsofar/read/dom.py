"""HTML to a tree: what a parser may cost, and which elements are furniture by their own names.

Furniture is what stands around an article: navigation, share bars, related
links, comments, adverts. Sites name it in the `class` and `id` of elements, in
a vocabulary (vocabulary.py) that hardly differs between publishing systems.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

from lxml import etree

from knownsofar.errors import UnreadableError
from knownsofar.read.vocabulary import CAPTIONS

Element = Any
"""An lxml element; lxml ships no types."""

MAX_TAGS = 40_000
"""Opening and closing tags together. The most that one of 181 real pages has is 3,229."""

MAX_ATTRIBUTES = 1_000
"""Of one tag. libxml2 takes time in the square of them: 1 ms for so many, two minutes for 100,000."""


HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
INLINE = frozenset(
    (
        *(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
        ),
        *(
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
        ),
        *("strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
_DEAD = (
    *(
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "applet",
        "canvas",
    ),
    *("map", "audio", "video", "button", "select", "option", "textarea", "input", "nav", "menu", "dialog"),
)

# Names that tell nothing of what an element is: WordPress lists a post's own tags and categories among its
# classes, and page builders call every paragraph a widget.
_TELLS_NOTHING = (
    *("tag-", "category-", "post-", "status-", "type-", "format-", "has-", "no-", "hidden-", "wp-block"),
    "elementor-widget",
)
# Tags as the HTML Standard tokenizes them (13.2.5): a value may hold anything in quotation marks, and what
# stands in a comment or a script is no tag.
_ATTRIBUTE = re.compile(rb"""[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+)?+)?+""")
_TAG = re.compile(
    rb"<(?:(?i:(script|style|textarea|title)\b)[^<]*+(?:<(?!/(?i:\1))[^<]*+)*+"
    rb"""|[a-zA-Z](?:[^>"'=]++|=\s*+(?:"[^"]*+"?|'[^']*+'?)?+|["'])*+"""
    rb"|!--[^-]*+(?:-(?!->)[^-]*+)*+)"
)
# libxml2 stops at the first of these, which browsers pass over; both may be left out.
_ENDS = re.compile(rb"</(?:[bB][oO][dD][yY]|[hH][tT][mM][lL])\s*>")
# Not closed, these would take the article with them; no browser lets them hold a paragraph.
_SWALLOWERS = (
    "svg",
    "math",
    "select",
    "option",
    "button",
    "audio",
    "video",
    "canvas",
    "map",
    "object",
    "nav",
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_LETTERS = re.compile(r"[^a-z]+")
_NAMELESS: frozenset[str] = frozenset()
_UNSEEN = frozenset(("hidden", "hide", "invisible"))


def parse(page: bytes) -> Element:
    """The tree of a page given in UTF-8.

    libxml2 stops by itself at 256 nested elements, so that whatever walks the
    tree may recurse. Raises UnreadableError where there is no element at all or
    there are more than `MAX_TAGS`.
    """
    if page.count(b"<") > MAX_TAGS:
        raise UnreadableError(
            f"has over {MAX_TAGS:,} tags, which no article has; save the article alone and read that",
            reason="too-large",
        )
    long = (tag for tag in _TAG.finditer(page) if tag.end() - tag.start() > 2 * MAX_ATTRIBUTES)
    if any(_has_too_many_attributes(tag) for tag in long):
        raise UnreadableError(
            f"has a tag with over {MAX_ATTRIBUTES:,} attributes; save the article alone and read that",
            reason="too-large",
        )
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = etree.fromstring(_ENDS.sub(b"", page), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise UnreadableError("holds no text; save the page again", reason="empty")
    return root


def _has_too_many_attributes(tag: re.Match[bytes]) -> bool:
    """Of a match of `_TAG`; a comment, or a script with what is in it, has none."""
    if tag.group(1) or tag.group().startswith(b"<!--"):
        return False
    return len(_ATTRIBUTE.findall(tag.group())) > MAX_ATTRIBUTES


def bury_dead(root: Element) -> None:
    """Take out, in place, the elements that never hold an article's words."""
    for element in list(root.iter(*_SWALLOWERS)):
        if element.find(".//h1") is not None or (element.tag != "nav" and element.find(".//p") is not None):
            element.tag = "div"
    etree.strip_elements(root, *_DEAD, with_tail=False)


@lru_cache(maxsize=2 * MAX_TAGS)  # so that one page never fills it
def _words(attribute: str) -> frozenset[str]:
    """The words of a `class` or `id`, one by one and run together by twos and threes."""
    found: set[str] = set()
    for name in attribute[:300].split():
        if name.startswith(_TELLS_NOTHING):
            continue
        if name in _UNSEEN:
            found.add("sronly")
        lower = name.lower()
        words = [
            w for w in _NOT_LETTERS.split(lower if lower == name else _CAMEL.sub("-", name).lower()) if w
        ]
        # Names made by a machine ("eAdFGq") fall apart into short words that mean nothing.
        found.update(w for w in words if len(w) > 3 or w == lower or f"{w}-" in name or f"-{w}" in name)
        if len(words) > 1:
            found.update(a + b for a, b in pairwise(words))
            found.update(a + b + c for a, b, c in zip(words, words[1:], words[2:], strict=False))
    return frozenset(found)


@lru_cache(maxsize=MAX_TAGS)
def _both(group: str, single: str) -> frozenset[str]:
    return _words(group) | _words(single)


def names(element: Element) -> frozenset[str]:
    """The words by which a site names an element: those of its `class` and `id`."""
    group, single = element.get("class"), element.get("id")
    if group and single:
        return _both(group, single)
    return _words(group or single) if group or single else _NAMELESS


def is_unseen(element: Element) -> bool:
    """True where a reader of the page does not see the element."""
    style = element.get("style")
    if style and "display:none" in style.replace(" ", "").lower():
        return True
    return element.get("hidden") is not None or element.get("aria-hidden") == "true"


def is_caption(element: Element) -> bool:
    """True where the element is made or named to stand under a picture."""
    return element.tag in ("figcaption", "caption") or not CAPTIONS.isdisjoint(names(element))
