"""Pages for the tests of this room: small ones by hand, and the packaged story as five systems publish it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from knownsofar.model import Article
from knownsofar.read import read_bytes

DAY = date(2023, 3, 22)
STORY = Path(__file__).parents[2] / "examples" / "all-of-us-are-dead"
PARAGRAPH = "NBC has ordered a second season of the harbor drama, which will premiere in the fall of 2023."

HEAD = """<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>{title} | Example TV</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="Example TV">
<link rel="canonical" href="https://tv.example/harbor-nine-2">{more}</head>"""


def page(body: str, *, title: str = "Harbor Nine Season 2: What We Know", more: str = "") -> bytes:
    """A whole page with this body and, after what its head holds anyway, `more`."""
    return (HEAD.format(title=html.escape(title), more=more) + f"<body>{body}</body></html>").encode()


def read_one(data: bytes, name: str = "saved.html", published: date | None = DAY) -> Article:
    """The one article that `data` must hold."""
    (article,) = read_bytes(data, name=name, published=published)
    if isinstance(article, Exception):
        raise article
    return article


def refusal(data: bytes, name: str = "saved.html", published: date | None = DAY) -> Exception:
    """The one refusal that `data` must meet."""
    (error,) = read_bytes(data, name=name, published=published)
    assert isinstance(error, Exception), f"it was read: {error.title}"
    return error


Block = tuple[str, list[str]]


def blocks_of(text: str) -> list[Block]:
    """Headings, paragraphs and lists of an article's text, without the residue of its page.

    Kept are paragraphs of some length, lists, and headings between them.
    """
    found: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = [re.sub(r"\s+", " ", line).strip() for line in paragraph.split("\n")]
        if all(line.startswith("• ") for line in lines):
            items = [line[2:] for line in lines]
            if found and found[-1][0] == "list":
                found[-1][1].extend(items)  # two lists in a row are one on a page
            else:
                found.append(("list", items))
        elif len(lines) == 1 and len(lines[0]) < 90 and not re.search(r"[.!…:;,\"”’)]$", lines[0]):
            found.append(("heading", lines))
        elif len(lines) == 1 and len(lines[0]) >= 90:
            found.append(("paragraph", lines))
    while found[0][0] == "heading":
        del found[0]
    kinds = [kind for kind, _ in found]
    return [
        b for i, b in enumerate(found) if b[0] != "heading" or kinds[i + 1 : i + 2] not in ([], ["heading"])
    ]


def text_of(blocks: list[Block]) -> str:
    """The text that an article of these blocks must have."""
    return "\n\n".join("\n".join(f"• {x}" for x in b) if kind == "list" else b[0] for kind, b in blocks)


def story() -> list[dict[str, Any]]:
    """The articles of the packaged story."""
    return [json.loads(path.read_text("utf-8")) for path in sorted(STORY.glob("*.json"))]


def _inside(
    blocks: list[Block],
    *,
    p: str = "<p>{}</p>",
    h: str = "<h2>{}</h2>",
    ul: str = "<ul>{}</ul>",
    box: str = "",
) -> str:
    out: list[str] = []
    for index, (kind, lines) in enumerate(blocks):
        if kind == "list":
            out.append(ul.format("".join(f"<li>{html.escape(x, quote=False)}</li>" for x in lines)))
        else:
            out.append((h if kind == "heading" else p).format(html.escape(lines[0], quote=False)))
        if index == 1:
            out.append(box)
    return "\n".join(out)


_NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/tv">TV</a></li></ul></nav>'
_SHARE = (
    '<div class="share-buttons"><a href="#">Facebook</a> <a href="#">Twitter</a> '
    '<a href="#">WhatsApp</a></div>'
)
_NEWS = (
    '<div class="newsletter-signup"><p>Sign up for our newsletter and get the latest TV news in your inbox '
    "every morning, free of charge.</p></div>"
)
_RELATED = (
    '<div class="related-posts"><h3>Related Articles</h3><ul>'
    '<li><a href="/a">Squid Game season 3 gets a release date at last</a></li>'
    '<li><a href="/b">Ten Korean dramas to watch this summer on Netflix</a></li></ul></div>'
)
_COMMENTS = (
    '<div id="comments" class="comments-area"><h2>2 Comments</h2><ol class="comment-list">'
    "<li><p>I can not wait for season 2, it will be released in 2023 for sure, my friend told me!</p></li>"
    "<li><p>They should cancel it. The first season was boring, and far too long for what it told.</p></li>"
    '</ol><form><p>Leave a Reply</p><textarea name="c"></textarea></form></div>'
)
_AUTHOR = (
    '<div class="author-box"><h4>About the author</h4><p>Jane Roe has written about Korean television since '
    "2014, and lives in Busan with two cats.</p></div>"
)
_FOOT = "<footer><p>Copyright © 2022 Example Media. All rights reserved. No part may be copied.</p></footer>"
_READ_MORE = '<p><strong>Read more:</strong> <a href="/c">All the dramas that Netflix renewed</a></p>'
_PICTURE = '<figure><img src="x.jpg"><figcaption>A scene of season 1 (Image: Netflix)</figcaption></figure>'
_WIDGET = (
    '<div class="elementor-widget elementor-widget-text-editor">'
    '<div class="elementor-widget-container">{}</div></div>'
)


def weblog(title: str, blocks: list[Block]) -> str:
    """The classic weblog: entry-content, share bars, author box, related posts, comments, sidebar."""
    return (
        f'{_NAV}<main><article class="post-1 post hentry category-tv tag-netflix">'
        f'<header class="entry-header"><h1 class="entry-title">{title}</h1>'
        f'<div class="entry-meta">By <a href="/jane">Jane Roe</a></div></header>{_SHARE}'
        f'<div class="entry-content">{_inside(blocks, box=_READ_MORE)}</div>'
        f"{_SHARE}{_AUTHOR}{_RELATED}</article>{_COMMENTS}</main>"
        f'<aside class="sidebar">{_NEWS}<h3>Popular</h3></aside>{_FOOT}'
    )


def builder(title: str, blocks: list[Block]) -> str:
    """A page builder: every paragraph is a widget in a box of its own."""
    p, h, ul = (_WIDGET.format(tag) for tag in ("<p>{}</p>", "<h3>{}</h3>", "<ul>{}</ul>"))
    return (
        f'{_NAV}<div class="elementor"><section class="top"><h1>{title}</h1></section>'
        f"<section>{_inside(blocks, p=p, h=h, ul=ul)}</section>"
        f"<section>{_NEWS}{_RELATED}</section></div>{_FOOT}"
    )


def hashed(title: str, blocks: list[Block]) -> str:
    """A page whose class names a machine has made."""
    inside = _inside(blocks, p='<p class="sc-1 hJpRRP">{}</p>', h='<h2 class="sc-2 eAdFG">{}</h2>')
    return (
        f'<div id="__next"><header class="css-1x8">{_NAV}</header><div class="sc-bdVaJa kYtGhR">'
        f'<h1 class="sc-ht">{title}</h1><span class="sc-x">Jane Roe · 4 min read</span>'
        f'<div class="sc-eAdFGq">{inside}</div></div>'
        '<div class="sc-gZ"><h2>More from Example TV</h2><a href="/q"><h3>Another show is cancelled</h3>'
        "<p>The streamer has pulled the plug on another show, it said on Monday.</p></a></div></div>"
    )


def tables(title: str, blocks: list[Block]) -> str:
    """A page of 1999: tables for layout, breaks for paragraphs, bullets typed by hand."""
    lines = [
        "<br>".join("• " + html.escape(x, quote=False) for x in body)
        if kind == "list"
        else ("<b>{}</b>" if kind == "heading" else "{}").format(html.escape(body[0], quote=False))
        for kind, body in blocks
    ]
    return (
        '<table><tr><td colspan=2><a href="/">Home</a> | <a href="/tv">TV</a></td></tr><tr>'
        f"<td><a href='/1'>News</a><br><a href='/2'>Shows</a></td><td><h1>{title}</h1>"
        f"<font size=1>Posted May 22, 2022 by admin</font><br><br>{'<br><br>'.join(lines)}</td></tr></table>"
    )


def mobile(title: str, blocks: list[Block]) -> str:
    """A page for telephones: bold lines for headings, a picture, an advert between paragraphs."""
    box = f'{_PICTURE}<div class="ad-slot">Advertisement</div>'
    inside = _inside(blocks, h="<p><strong>{}</strong></p>", box=box)
    return (
        f'<section id="main-content"><div class="article-header"><h1>{title}</h1>'
        f'<p class="article-byline">By Jane Roe</p></div><div class="article-body__content">{inside}</div>'
        f"</section>{_RELATED}{_FOOT}"
    )


SYSTEMS: dict[str, Callable[[str, list[Block]], str]] = {
    "weblog": weblog,
    "page builder": builder,
    "machine-made names": hashed,
    "tables": tables,
    "mobile": mobile,
}
