"""Where in a page the article stands.

Long runs of text that are not links are where an article is: their lengths are
added up the tree, less where an element is furniture or a teaser, and the body
is the deepest element that still holds nearly all of it. Related in spirit to
Readability and to text density (Sun et al. 2011, doi:10.1145/2009916.2009952);
the figures here were set on half of the pages of evaluation/pages.py.
"""

from __future__ import annotations

import re

from lxml import etree

from knownsofar.read.dom import Element, is_caption, is_unseen, names
from knownsofar.read.vocabulary import BODIES, FURNITURE, REPLIES

_LONG = etree.XPath("//body//text()[string-length(normalize-space(.)) > 30]")
_ANY = etree.XPath("//body//text()[string-length(normalize-space(.)) > 2]")
_POINTED = re.compile(r"[.,;:!?…。、！？]")
_ASIDE = frozenset(("aside", "footer", "nav", "header", "form"))
_NEVER = frozenset(("article", "main", "html", "body"))
_LEAVES = frozenset(("p", "tr", "td", "ul", "ol", "dl", "blockquote", "tbody"))
_SMALL = frozenset(("li", "td", "dd"))


class Body:
    """The element that holds the article, and how much of the article each element holds."""

    __slots__ = ("_furniture", "element", "share")

    def __init__(self, element: Element, share: dict[Element, float], furniture: set[Element]) -> None:
        self.element = element
        self.share = share
        self._furniture = furniture

    def is_furniture(self, element: Element) -> bool:
        """True where the element stands around the article rather than in it."""
        return element in self._furniture


def find_body(root: Element, title: Element | None) -> Body | None:
    """The body of the page whose heading is `title`, or None where there is no text at all."""
    top = root.find("body")
    if top is None:
        return None
    own: dict[Element, float] = {}
    for text in _LONG(root) or _ANY(root):  # a page may be a table and nothing else
        parent = text.getparent()
        if text.is_tail:
            parent = parent.getparent()
        weight = len(text) if _POINTED.search(text) else 0.3 * len(text)
        own[parent] = own.get(parent, 0.0) + weight
    if not own:
        return None
    elements = list(top.iter())
    linked = _linked(elements)
    raw = _sum_up(elements, {e: w for e, w in own.items() if e not in linked})
    holders = set(title.iterancestors()) if title is not None else set()
    total = raw.get(top) or 1.0
    furniture = _furniture(elements, {e: mass / total for e, mass in raw.items()}, holders)
    factor = _factors(elements, furniture, linked)
    mass = _sum_up(elements, {e: w * factor[e] for e, w in own.items() if e in factor})
    total = mass.get(top) or 1.0
    share = {e: m / total for e, m in mass.items()}
    return Body(_descend(top, share, holders), share, furniture)


def _sum_up(elements: list[Element], own: dict[Element, float]) -> dict[Element, float]:
    """For each element its own weight and that of all below it."""
    total = dict(own)
    for element in reversed(elements):
        weight = total.get(element)
        if weight:
            parent = element.getparent()
            total[parent] = total.get(parent, 0.0) + weight
    return total


def _linked(elements: list[Element]) -> set[Element]:
    """The links, and all that is in them."""
    found: set[Element] = set()
    for element in elements:
        if element.tag == "a" or element.getparent() in found:
            found.add(element)
    return found


def _furniture(elements: list[Element], share: dict[Element, float], holders: set[Element]) -> set[Element]:
    """The elements that stand around the article.

    `share` is of all the page's text; `holders` are the elements that hold its title.
    """
    worn = _worn_out(elements, share)
    found: set[Element] = set()
    for element in elements:
        if element.tag in _NEVER:
            continue
        most = _most_furniture(element, worn)
        if most and element in holders:
            most = 0.25
        elif most > 0.9 and holders:
            most = 2.0  # replies do not hold the title, however long they are
        if share.get(element, 0.0) < most:
            found.add(element)
    return found


def _most_furniture(element: Element, worn: frozenset[str]) -> float:
    """How much of its page a piece of furniture so made and named may hold; 0 where it is none."""
    if element.tag in _ASIDE:
        return 0.4
    if not element.attrib:
        return 0.0
    if is_unseen(element):
        return 0.4
    words = names(element)
    if not REPLIES.isdisjoint(words):
        return 0.95
    named = FURNITURE & words
    return 0.0 if named <= worn or "embed" in words else 0.4


def _worn_out(elements: list[Element], share: dict[Element, float]) -> frozenset[str]:
    """Names that half of the page's text bears: where all is a widget, the name tells nothing."""
    bearers: dict[str, dict[Element, float]] = {}
    for element in elements:
        held = share.get(element, 0.0)
        if not held or not element.attrib or element.tag in _NEVER or held >= 0.4:
            continue
        for word in FURNITURE & names(element):
            outer = bearers.setdefault(word, {})
            if outer.keys().isdisjoint(element.iterancestors()):
                outer[element] = held
    return frozenset(word for word, outer in bearers.items() if sum(outer.values()) >= 0.5)


def _factors(elements: list[Element], furniture: set[Element], linked: set[Element]) -> dict[Element, float]:
    """What a letter of text is worth in each element."""
    factor: dict[Element, float] = {}
    for element in elements:
        worth = factor.get(element.getparent(), 1.0)
        if element in linked:
            worth = 0.0
        elif element in furniture or is_caption(element):
            worth *= 0.05
        elif element.tag in _SMALL:
            worth *= 0.4
        elif element.tag == "article" and any(True for _ in element.iterancestors("article")):
            worth *= 0.2
        factor[element] = worth
    return factor


def _descend(top: Element, share: dict[Element, float], holders: set[Element]) -> Element:
    """Down from `top` for as long as one child holds nearly all of what its parent holds."""
    here = top
    while True:
        best = max(here, key=lambda e: share.get(e, 0.0), default=None)
        if best is None or best.tag in _LEAVES:
            return here
        if share.get(best, 0.0) < 0.85 * share.get(here, 1.0):
            best = _named_body(here, share, holders)
            if best is None:
                return here
        here = best


def _named_body(here: Element, share: dict[Element, float], holders: set[Element]) -> Element | None:
    """The element under `here` that is marked as the article's body, where there is only one such.

    Of several, as on a page that lists articles, it is the one that holds the title.
    """
    held = share.get(here, 1.0)
    marked = [
        e
        for e, mass in share.items()
        if mass >= 0.1 * held and e is not here and _is_marked(e) and here in e.iterancestors()
    ]
    titled = [e for e in marked if e in holders and share[e] >= 0.2 * held]
    if titled:
        return max(titled, key=lambda e: share[e])
    best = max(marked, key=lambda e: share[e], default=None)
    if best is None or share[best] < 0.4 * held:
        return None
    kin = {best, *best.iterancestors(), *best.iterdescendants()}
    return best if kin.issuperset(marked) else None


def _is_marked(element: Element) -> bool:
    if element.tag == "article" or element.get("itemprop") == "articleBody":
        return True
    return not BODIES.isdisjoint(names(element))
