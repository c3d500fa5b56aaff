"""What a page says of itself: title, outlet, days, author, language, address.

Asked in order: the address that it was read from, JSON-LD, meta elements,
`time` elements, bylines that can be seen. The first to answer stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import msgspec

from knownsofar.read.address import host_of
from knownsofar.read.byline import Byline, read_bylines
from knownsofar.read.days import day_in_address, parse_stamp
from knownsofar.read.dom import Element, names
from knownsofar.read.jsonld import SaidOfItself, read_jsonld
from knownsofar.read.tidy import squeeze
from knownsofar.read.vocabulary import BYLINES

_PUBLISHED = (
    *("article:published_time", "og:article:published_time", "article:published", "og:published_time"),
    *("datepublished", "parsely-pub-date", "sailthru.date", "bt:pubdate", "cxenseparse:recs:publishtime"),
    *("dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date"),
    *("pubdate", "publishdate", "publish-date", "publish_date", "article.published", "article_date_original"),
    *("originalpublicationdate", "datecreated", "date"),
)
_MODIFIED = (
    *(
        "article:modified_time",
        "og:article:modified_time",
        "article:modified",
        "og:updated_time",
        "datemodified",
    ),
    *("dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "last_modified", "article.updated"),
    *("updated", "revised"),
)
_TAIL = re.compile(r"\s+[|–—·•»:-]+\s+|\s*[|»]\s*")
_SPACES = re.compile(r"\s+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?![a-z])", re.I)
_LONGEST_BYLINE = 160


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says of itself; `heading` is the element that shows its title."""

    title: str
    heading: Element | None
    url: str | None
    outlet: str | None
    published: date | None
    modified: date | None
    author: str | None
    language: str | None
    text: str | None


def read_metadata(root: Element, url: str | None) -> Metadata:
    """The metadata of a page; `url` is the address that it was fetched from, if known.

    Must run before the page's scripts are taken out of the tree.
    """
    said = read_jsonld(s.text or "" for s in root.iter("script") if "ld+json" in (s.get("type") or ""))
    meta = _meta(root)
    url = url or _canonical(root) or _address(meta.get("og:url")) or said.url
    host = host_of(url)
    outlet = _outlet(meta.get("og:site_name"), said.publisher, meta.get("application-name")) or host
    language = _language(root, meta, said)
    titles = [t for t in (_clean(meta.get("og:title")), said.headline, _title_element(root)) if t]
    site = {squeeze(n) for n in (outlet, host, host.partition(".")[0] if host else None) if n}
    heading = _heading(root, titles, site)
    title = _bare_title(_clean("".join(heading.itertext())) if heading is not None else None, titles, site)
    byline = _metadata_days(root, meta, said)
    if byline.published is None or byline.author is None:
        byline = byline.filled_by(read_bylines(_byline_lines(root), day_first=_day_first(root, language)))
    byline = _in_order(byline, day_in_address(url or ""))
    return Metadata(
        title=title,
        heading=heading,
        url=url,
        outlet=outlet,
        published=byline.published,
        modified=byline.modified,
        author=byline.author,
        language=language,
        text=said.text,
    )


def _meta(root: Element) -> dict[str, str]:
    """The first content under each name, names in lower case."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        if not content:
            continue
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = element.get(attribute)
            if name:
                found.setdefault(name.lower(), content[:1_000])
    return found


def _clean(text: str | None) -> str | None:
    return (_SPACES.sub(" ", text[:1_000]).strip() or None) if text else None


def _outlet(*names: str | None) -> str | None:
    """The first that is the name of a site, and not its address or account."""
    cleaned = (_clean(name) for name in names)
    return next((n for n in cleaned if n and not n.startswith(("http:", "https:", "@"))), None)


def _address(value: str | None) -> str | None:
    value = value.strip() if value else ""
    return value if value.startswith(("https://", "http://")) and host_of(value) else None


def _canonical(root: Element) -> str | None:
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            return _address(link.get("href"))
    return None


def _title_element(root: Element) -> str | None:
    title = root.find(".//title")
    return _clean("".join(title.itertext())) if title is not None else None


def _language(root: Element, meta: dict[str, str], said: SaidOfItself) -> str | None:
    for value in (root.get("lang"), said.language, meta.get("og:locale"), meta.get("content-language")):
        match = _LANGUAGE.match(value.strip()) if value else None
        if match:
            return match.group().lower()
    return None


def _day_first(root: Element, language: str | None) -> bool:
    """Whether the page's readers write 3/4/2022 for the third of April."""
    locale = (root.get("lang") or "").lower().replace("_", "-")
    return locale in ("en-gb", "en-au", "en-in", "en-ie", "en-nz", "en-za") or language not in (None, "en")


def _heading(root: Element, titles: list[str], site: set[str]) -> Element | None:
    """The element that shows the title: the heading that says what the metadata say, else the only h1."""
    wanted = [squeeze(t) for t in titles]
    for heading in root.iter("h1", "h2"):
        words = squeeze("".join(heading.itertext())[:1_000])
        if (
            len(words) > 8
            and words not in site
            and any(words in t or (len(t) > 8 and t in words) for t in wanted)
        ):
            return heading
    first = list(root.iter("h1"))
    return first[0] if len(first) == 1 and squeeze("".join(first[0].itertext())) not in {"", *site} else None


def _bare_title(shown: str | None, titles: list[str], site: set[str]) -> str:
    """The title without " | Site name" behind or before it; as the page shows it, where it does."""
    best = shown or (titles[0] if titles else "")
    parts = [p for p in _TAIL.split(best) if p.strip()]
    if len(parts) > 1:
        for part in (parts[-1], parts[0]):
            if squeeze(part) in site:
                cut = best.rfind(part) if part is parts[-1] else 0
                best = best[:cut] if part is parts[-1] else best[len(part) :]
                break
    return best.strip(" |–—·•»:-\t")


def _metadata_days(root: Element, meta: dict[str, str], said: SaidOfItself) -> Byline:
    """Days and author as JSON-LD, meta and time elements give them, in this order."""
    published, modified = said.published, said.modified
    published = published or _first_day(meta, _PUBLISHED)
    modified = modified or _first_day(meta, _MODIFIED)
    if published is None:
        for kind, day in _times(root):
            if kind == "modified":
                modified = modified or day
            else:
                published = published or day
    author = (
        said.author
        or _clean(meta.get("author"))
        or _clean(meta.get("article:author"))
        or _clean(meta.get("byl"))
    )
    if author and (author.startswith("http") or len(author) > 200):
        author = None
    return Byline(published, modified, author.removeprefix("By ") if author else None)


def _first_day(meta: dict[str, str], keys: tuple[str, ...]) -> date | None:
    return next((day for key in keys if key in meta and (day := parse_stamp(meta[key]))), None)


def _times(root: Element) -> Iterator[tuple[str, date]]:
    """The days of `time` elements and of microdata, each with what it is the day of."""
    for element in root.iter("time", "span", "abbr", "div", "p"):
        item = (element.get("itemprop") or "").lower()
        if element.tag != "time" and item not in ("datepublished", "datemodified"):
            continue
        stamp = element.get("datetime") or element.get("content") or element.get("title") or element.text
        day = parse_stamp(stamp) if stamp else None
        if day is not None:
            changed = item == "datemodified" or not names(element).isdisjoint(("updated", "modified"))
            yield "modified" if changed else "published", day


def _byline_lines(root: Element) -> Iterator[str]:
    """The short lines that stand where bylines do, by the names of their elements."""
    for element in root.iter("div", "span", "p", "time", "li", "small", "address", "em", "a"):
        if element.attrib and not BYLINES.isdisjoint(names(element)):
            line = _SPACES.sub(" ", "".join(_some_text(element))).strip()
            if 0 < len(line) <= _LONGEST_BYLINE:
                yield line


def _some_text(element: Element) -> Iterator[str]:
    """The text of an element, given up where it gets longer than any byline."""
    size = 0
    for text in element.itertext():
        size += len(text.strip())
        if size > _LONGEST_BYLINE:
            return
        yield text + " "


def _in_order(byline: Byline, in_address: date | None) -> Byline:
    """The days brought into order.

    A day in the address that is earlier than the one given is when the page was
    first published: sites renew the day, not the address. (One day apart is a
    matter of time zones.) Where only a change is dated, that is the day.
    """
    published, modified = byline.published or in_address or byline.modified, byline.modified
    if published and in_address and (published - in_address).days > 1:
        published, modified = in_address, max(published, modified or published)
    if modified and published and modified < published:
        modified = None
    return Byline(published, modified, byline.author)
