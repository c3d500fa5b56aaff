"""Plain text and Markdown to an Article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import PurePath

from knownsofar.errors import NoArticleError, NoDateError
from knownsofar.model import Article
from knownsofar.read.address import host_of
from knownsofar.read.byline import Byline, read_bylines
from knownsofar.read.days import day_in_address, parse_stamp
from knownsofar.read.decode import check_length

_FENCE = re.compile(r"\s*(---|\+\+\+)\s*")
_HEADER = re.compile(r"\s{0,3}[\"']?([A-Za-z][A-Za-z _-]{0,20})[\"']?\s*[:=]\s*(.*)")
_KEYS = {
    "title": "title headline",
    "url": "url link source source-url permalink canonical address",
    "outlet": "outlet site publisher publication website sitename",
    "published": "published date published-at publishdate publish-date published-on pubdate",
    "modified": "modified updated lastmod last-modified last-updated updated-at",
    "author": "author by byline writer",
    "language": "language lang",
}
_KEY_OF = {name: key for key, names in _KEYS.items() for name in names.split()}
_BYLINES_WITHIN = 12
_LONGEST_TITLE = 250

_BULLET = re.compile(r"\s*(?:[-*+•●▪‣◦·■►➤✔✓–]|\d{1,3}[.)])\s+(?=\S)")
_DASHED = re.compile(r"\s*[-*•●▪‣◦·■►➤✔✓–]\s+(?=\S)")
_HASHES = re.compile(r"\s{0,3}#{1,6}\s+(.*?)\s*#*\s*")
_RULE = re.compile(r"\s{0,3}(?:(?:[-*_]\s*){3,}|=+\s*|-+\s*)")
_TABLE_RULE = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*")
_IMAGE = re.compile(r"!\[([^\]\n]{0,500})\]\([^()\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\[\]\n]{0,1000})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{0,2000}?\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*\\])([*_])(?=[^\s*_])([^*_\n]{0,1000})(?<!\\)\1(?![\w*])")
_CODE = re.compile(r"`{1,3}([^`\n]{0,1000})`{1,3}")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,500}>|<!--.{0,2000}?-->")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|~>-])")


def read_plain(text: str, *, name: str, url: str | None, published: date | None, markdown: bool) -> Article:
    """The article of a plain text or of Markdown.

    The title is the first heading or line. Day, outlet, author and address are
    taken from front matter ("---", or a first paragraph of "Key: value" lines),
    from a byline near the top, from the address.
    Raises NoArticleError where there are no words, NoDateError where there is no day.
    """
    lines = check_length(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    front, lines = _front_matter(lines)
    captions: list[str] = []
    if markdown:
        lines = list(_unmark(lines, captions))
    title, paragraphs = _title_apart(_paragraphs(lines, markdown), front.get("title"))
    body = "\n\n".join(paragraphs)
    if not re.search(r"\w", body):
        raise NoArticleError("holds no words of an article; save the article again")
    url = url or front.get("url")
    byline = _byline(front, paragraphs, url)
    day = byline.published or byline.modified or published
    if day is None:
        raise NoDateError("says no day of publication; give it with --published DAY")
    return Article(
        url=url or name,
        outlet=front.get("outlet") or host_of(url) or PurePath(name).stem,
        published=day,
        title=title,
        text=body,
        language=front.get("language"),
        author=byline.author,
        modified=byline.modified,
        captions=tuple(captions),
    )


def _front_matter(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    """What the front matter says, and the lines after it."""
    start = next((i for i, line in enumerate(lines) if line.strip()), 0)
    fence = _FENCE.fullmatch(lines[start]) if lines else None
    if fence:
        stop = next(
            (i for i in range(start + 1, min(len(lines), start + 200)) if lines[i].strip() == fence.group(1)),
            None,
        )
        return (_said(lines[start + 1 : stop]), lines[stop + 1 :]) if stop is not None else ({}, lines)
    stop = start
    while stop < len(lines) and lines[stop].strip():
        match = _HEADER.fullmatch(lines[stop])
        if match is None or _normal(match.group(1)) not in _KEY_OF:
            break
        stop += 1
    said = _said(lines[start:stop])
    # One such line may as well be the article's own; two that open a text are about it.
    if len(said) < 2 or (stop < len(lines) and lines[stop].strip()):
        return {}, lines
    return said, lines[stop:]


def _said(lines: list[str]) -> dict[str, str]:
    said: dict[str, str] = {}
    for line in lines:
        match = _HEADER.fullmatch(line)
        key = _KEY_OF.get(_normal(match.group(1))) if match else None
        value = match.group(2).strip().strip("\"'").strip() if match else ""
        if key and value and not (key == "url" and not value.startswith(("http://", "https://"))):
            said.setdefault(key, value[:1_000])
    return said


def _normal(key: str) -> str:
    return key.strip().lower().replace(" ", "-").replace("_", "-")


def _unmark(lines: list[str], captions: list[str]) -> Iterator[str]:
    """The lines of Markdown without its marks; what stands under pictures goes to `captions`."""
    for line in lines:
        if _TABLE_RULE.fullmatch(line):
            continue
        if line.lstrip().startswith(("```", "~~~")) or _RULE.fullmatch(line):
            yield ""
            continue
        line = line.lstrip("> ") if line.lstrip().startswith(">") else line
        captions.extend(m.group(1).strip() for m in _IMAGE.finditer(line) if m.group(1).strip())
        line = _LINK.sub(r"\1", _IMAGE.sub("", line))
        heading = _HASHES.fullmatch(line)
        if heading:
            yield from ("", _inline(heading.group(1)), "")
        elif line.strip().startswith("|") or line.count(" | ") > 1:
            cells = (_inline(c).strip() for c in line.strip().strip("|").split("|"))
            yield "| " + " | ".join(c for c in cells if c)
        else:
            yield _inline(line)


def _inline(line: str) -> str:
    bullet = _BULLET.match(line)
    start = bullet.end() if bullet else 0
    words = _CODE.sub(r"\1", _TAG.sub("", line[start:]))
    words = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", words))
    return ("• " if bullet else "") + _ESCAPE.sub(r"\1", words)


def _paragraphs(lines: list[str], markdown: bool) -> list[str]:
    """The paragraphs: wrapped lines joined, items and rows on a line each."""
    found: list[str] = []
    block: list[str] = []
    for line in (*lines, ""):
        if line.strip():
            block.append(line.strip())
        elif block:
            found.extend(_parts(block, markdown))
            block = []
    return found


def _parts(block: list[str], markdown: bool) -> Iterator[str]:
    """One block between blank lines, split where prose meets a list."""
    joined = markdown or _is_wrapped(block)
    lines: list[str] = []
    listed = False
    for line in block:
        item = _DASHED.match(line)
        row = line.startswith("| ")
        if (item or row) and lines and not listed:
            yield "\n".join(lines)
            lines = []
        if item:
            lines.append("• " + line[item.end() :])
        elif row:
            lines.append(line[2:])
        elif lines and joined:
            lines[-1] += " " + line
        else:
            lines.append(line)
        listed = listed or item is not None or row
    if lines:
        yield "\n".join(lines)


def _is_wrapped(block: list[str]) -> bool:
    """True where lines end because the page did: all but the last are about as long."""
    lengths = [len(line) for line in block[:-1]]
    return bool(lengths) and min(lengths) >= 50 and max(lengths) <= 100


def _title_apart(paragraphs: list[str], title: str | None) -> tuple[str, list[str]]:
    """The title and the paragraphs without it; a lone paragraph is both."""
    if not paragraphs:
        return title or "", []
    first, _, rest = paragraphs[0].partition("\n")
    if title is None and len(first) > _LONGEST_TITLE:
        return first[:_LONGEST_TITLE].rsplit(" ", 1)[0], paragraphs
    if title is not None and title.strip().lower() != first.strip().lower():
        return title, paragraphs
    others = [rest, *paragraphs[1:]] if rest else paragraphs[1:]
    return title or first.removeprefix("• "), others or paragraphs


def _byline(front: dict[str, str], paragraphs: list[str], url: str | None) -> Byline:
    """Days and author: front matter first, then bylines near the top or at the very end, then the address."""
    said = Byline(
        parse_stamp(front["published"]) if "published" in front else None,
        parse_stamp(front["modified"]) if "modified" in front else None,
        front.get("author"),
    )
    lines = [line for p in (*paragraphs[:_BYLINES_WITHIN], *paragraphs[-2:]) for line in p.split("\n")[:3]]
    found = said.filled_by(read_bylines(lines))
    return found.filled_by(Byline(published=day_in_address(url or "")))
