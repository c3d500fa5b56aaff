"""Hostile input: whatever the bytes are, each gives articles or one clear line, and the work is bounded.

Time is guarded by pytest's own limit (set per test, far above what the work
takes), so that a page that takes the square of its size fails and a busy
machine does not.
"""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.support import PARAGRAPH, SYSTEMS, blocks_of, page, story

from knownsofar.errors import InputError
from knownsofar.model import Article
from knownsofar.read import read_bytes
from knownsofar.read.decode import MAX_BYTES, MAX_LETTERS

NAMES = ("a.html", "a.md", "a.txt", "a.json", "a.jsonl", "standard input")
PAGES = [
    page(system(item["title"], blocks_of(item["text"])))
    for item in story()[:5]
    for system in SYSTEMS.values()
]
SPLINTERS = (
    *(
        b"<div>",
        b"</div>",
        b"<table><tr><td>",
        b"</table>",
        b"<p>",
        b"</p>",
        b"<ul><li>",
        b"<a href='",
        b"<h1>",
    ),
    *(
        b'"',
        b"<",
        b">",
        b"<!--",
        b"-->",
        b"<script>",
        b"</script>",
        b"<br><br>",
        b"&#x110000;",
        b"&#0;",
        b"\x00",
    ),
    *(
        b'<script type="application/ld+json">{"@type":"Article","datePublished":',
        b"<style>",
        b"<title>",
        b"<svg>",
    ),
    *(
        b"<body>",
        b"</body>",
        b"</html>",
        b"<frameset>",
        b"<form>",
        b"<select><option>",
        b"<td>",
        b"\xed\xa0\x80",
    ),
)


def check(data: bytes, name: str) -> None:
    """Each thing read is an article that any store takes, or one line that says where."""
    for read in read_bytes(data, name=name, published=date(2022, 5, 22)):
        if isinstance(read, Article):
            assert read.text.strip()
            for words in (read.text, read.title, read.url, read.outlet, read.author or "", *read.captions):
                words.encode("utf-8")
                assert "\x00" not in words
            assert len(read.text) <= MAX_LETTERS
        else:
            assert isinstance(read, InputError)
            assert str(read).startswith(name)
            assert "\n" not in str(read)


def mutate(data: bytes, source: random.Random) -> bytes:
    """The page with up to twenty cuts, doublings, swaps and splinters."""
    for _ in range(source.randint(1, 20)):
        start = source.randrange(len(data) + 1)
        stop = min(len(data), start + source.choice((1, 5, 50, 500)))
        piece = source.choice(
            (
                b"",
                source.choice(SPLINTERS) * source.choice((1, 1, 30)),
                data[start:stop] * 2,
                source.randbytes(9),
            )
        )
        data = data[:start] + piece + data[stop:]
    return data


@given(st.binary(max_size=400), st.sampled_from(NAMES))
@settings(max_examples=300, deadline=None)
def test_random_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    check(data, name)


@given(st.text(max_size=300), st.sampled_from(NAMES))
@settings(max_examples=300, deadline=None)
def test_random_text_is_read_or_refused(text: str, name: str) -> None:
    check(text.encode("utf-8", "surrogatepass"), name)


@given(st.lists(st.sampled_from((*SPLINTERS, PARAGRAPH.encode(), b" May 22, 2022 ", b"\n\n")), max_size=60))
@settings(max_examples=300, deadline=None)
def test_soups_of_tags_are_read_or_refused(parts: list[bytes]) -> None:
    check(b"<html>" + b"".join(parts), "a.html")


@given(st.integers(0, len(PAGES) - 1), st.integers(0, 2**32))
@settings(max_examples=300, deadline=None)
def test_mutated_pages_are_read_or_refused(which: int, seed: int) -> None:
    check(mutate(PAGES[which], random.Random(seed)), "a.html")


PROSE = f"<p>{PARAGRAPH}</p>"
BOMBS = {
    "fifty megabytes": "<html><body>" + PROSE * 500_000,
    "just under the limit": ("<html><body>" + PARAGRAPH * 300_000)[: MAX_BYTES - 1],
    "a hundred thousand nested divs": "<html><body>" + "<div>" * 100_000 + PARAGRAPH,
    "thirty thousand nested divs": "<html><body>" + "<div>" * 30_000 + PARAGRAPH,
    "nested tables": "<html><body>" + ("<table><tr><td>" * 80 + PARAGRAPH + "</td></tr></table>" * 80) * 80,
    "nested articles": "<html><body>" + ("<article>" * 200 + PARAGRAPH + "</article>" * 200) * 90,
    "nested bold": "<html><body><p>" + "<b>" * 30_000 + PARAGRAPH,
    "as many paragraphs as are let in": "<html><body>" + "<p>Well, yes, it is, I say.</p>" * 9_000,
    "every name another": "".join(
        f'<div class="related-{n} Share{n}x">{PARAGRAPH}</div>' for n in range(19_000)
    ),
    "breaks": "<html><body>" + "x, y<br>" * 39_000,
    "bylines": "<html><body>" + '<span class="byline">By Jane Roe, May 22, 2022</span>' * 19_000,
    "one huge attribute": f'<div class="{"a-b " * 2_000_000}">{PROSE}</div>',
    "a million attributes": "<div " + " ".join(f"a{n}=1" for n in range(1_000_000)) + f">{PROSE}",
    "an open quotation": '<div class="' + "a > b < " * 1_000_000,
    "open comments": "<!-- " * 39_000 + PROSE,
    "open scripts": "<script>" * 39_000 + PROSE,
    "one huge word": "<p>" + "a" * 9_000_000,
    "spaces": "<p>" + " " * 15_000_000 + "x",
    "marks": "<p>" + '"!?. ' * 1_900_000,
    "entities": "<p>" + "&amp;" * 900_000,
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("bomb", BOMBS)
def test_pages_made_to_choke_a_reader_are_read_or_refused(bomb: str) -> None:
    check(BOMBS[bomb].encode(), "a.html")


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "unit",
    [
        "*_",
        "[",
        "[a](",
        "![",
        "- a\n",
        "| a | ",
        "-",
        "|-",
        "<a ",
        "`a",
        " #",
        "> ",
        "a\n",
        "a\n\n",
        "May 22, 2022 ",
    ],
)
def test_texts_made_to_choke_a_reader_are_read_or_refused(unit: str) -> None:
    text = "# T\n\n" + unit * (MAX_LETTERS // len(unit) - 10)
    for name in ("a.md", "a.txt"):
        check(text.encode(), name)


@pytest.mark.timeout(20)
def test_a_page_of_fifty_megabytes_is_refused_without_being_parsed() -> None:
    (error,) = read_bytes(BOMBS["fifty megabytes"].encode(), name="a.html")
    assert str(error) == "a.html: is over 20 MB, which no article is; save the article alone and read that"


def test_an_article_before_a_bomb_is_still_read() -> None:
    data = f"<html><body><article><h1>Harbor Nine</h1>{PROSE * 3}</article>{'<div>' * 20_000}"
    (article,) = read_bytes(data.encode(), name="a.html", published=date(2022, 5, 22))
    assert isinstance(article, Article)
    assert article.text.count(PARAGRAPH) == 3
