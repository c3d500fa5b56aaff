"""What a page says of itself: days, outlet, author, title, language, address."""

from __future__ import annotations

import json
from datetime import date

import pytest
from tests.read.support import PARAGRAPH, page, read_one, refusal

from knownsofar.errors import NoDateError
from knownsofar.model import Article
from knownsofar.read import read_bytes

TEXT = f"<h1>Harbor Nine Season 2: What We Know</h1><article><p>{PARAGRAPH}</p></article>"


def ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def with_head(more: str, body: str = TEXT) -> Article:
    return read_one(page(body, more=more), published=None)


@pytest.mark.parametrize(
    "more",
    [
        '<meta property="article:published_time" content="2022-06-06T09:00:00-07:00">',
        '<meta name="parsely-pub-date" content="2022-06-06T23:59:00Z">',
        '<meta name="DC.date.issued" content="2022-06-06">',
        '<meta itemprop="datePublished" content="June 6, 2022">',
        '<meta name="date" content="Mon, 06 Jun 2022 16:00:00 GMT">',
        '<meta name="pubdate" content="20220606">',
        '<meta property="article:published_time" content="1654500000">',
        ld(datePublished="2022-06-06T16:00:00.000Z"),
        ld(datePublished="2022-06-06", dateModified="2022-06-08"),
        '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["BlogPosting"], '
        '"datePublished": "2022-06-06"}]}</script>',
        '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "2022-06-06"}</script>',
    ],
)
def test_the_day_of_publication_is_read_from_the_head(more: str) -> None:
    assert with_head(more).published == date(2022, 6, 6)


@pytest.mark.parametrize(
    "line",
    [
        '<time datetime="2022-06-06T09:00">June 6</time>',
        '<time class="entry-date published">June 6, 2022</time>',
        '<span itemprop="datePublished" content="2022-06-06">yesterday</span>',
        '<div class="byline">By <a href="/r">Jane Roe</a> on June 6th, 2022</div>',
        '<span class="post-date">6 June 2022</span>',
        '<p class="meta">Posted on 06.06.2022 | by admin</p>',
        "<p>June 6, 2022 By admin</p>",
        "<p>Published 6th June 2022</p>",
    ],
)
def test_the_day_is_read_from_what_the_page_shows(line: str) -> None:
    shown = f"<h1>Harbor Nine Season 2: What We Know</h1><article>{line}<p>{PARAGRAPH}</p></article>"
    article = with_head("", shown)
    assert article.published == date(2022, 6, 6)
    assert article.text == PARAGRAPH


@pytest.mark.parametrize(
    "path", ["2022/06/06/harbor-nine", "tv/2022/jun/6/harbor-nine", "20220606/x", "2022-06-06-x"]
)
def test_the_day_is_read_from_the_address(path: str) -> None:
    data = f"<html><body>{TEXT}</body></html>".encode()
    (article,) = read_bytes(data, name="x.html", url=f"https://tv.example/{path}")
    assert isinstance(article, Article)
    assert article.published == date(2022, 6, 6)
    assert article.url == f"https://tv.example/{path}"


def test_first_published_and_last_modified_are_both_kept() -> None:
    article = with_head(ld(datePublished="2022-06-06T10:00:00Z", dateModified="2022-07-01T10:00:00Z"))
    assert (article.published, article.modified) == (date(2022, 6, 6), date(2022, 7, 1))


def test_a_visible_update_is_the_day_of_change() -> None:
    line = '<p class="date">Published: June 6, 2022 | Updated: July 1, 2022</p>'
    article = with_head("", f"<h1>Harbor Nine</h1><article>{line}<p>{PARAGRAPH}</p></article>")
    assert (article.published, article.modified) == (date(2022, 6, 6), date(2022, 7, 1))


def test_an_older_day_in_the_address_is_the_first_day() -> None:
    more = (
        '<link rel="canonical" href="https://tv.example/2022/06/06/x">'
        '<meta property="article:published_time" content="2022-09-01T00:00:00Z">'
    )
    data = f"<html><head>{more}</head><body>{TEXT}</body></html>".encode()
    article = read_one(data, published=None)
    assert (article.published, article.modified) == (date(2022, 6, 6), date(2022, 9, 1))


def test_one_day_of_difference_to_the_address_is_the_time_zone() -> None:
    more = (
        '<link rel="canonical" href="https://tv.example/2022/06/06/x">'
        '<meta property="article:published_time" content="2022-06-07T03:00:00Z">'
    )
    article = read_one(f"<html><head>{more}</head><body>{TEXT}</body></html>".encode(), published=None)
    assert (article.published, article.modified) == (date(2022, 6, 7), None)


def test_a_change_before_the_publication_is_none() -> None:
    assert with_head(ld(datePublished="2022-06-06", dateModified="2022-06-01")).modified is None


def test_where_only_a_change_is_dated_that_is_the_day() -> None:
    article = with_head('<meta property="article:modified_time" content="2022-07-01">')
    assert (article.published, article.modified) == (date(2022, 7, 1), date(2022, 7, 1))


@pytest.mark.parametrize(
    "line", ["Release date: January 28, 2022", "It premieres on January 28, 2022.", "28 January"]
)
def test_a_day_in_the_text_is_not_the_day_of_publication(line: str) -> None:
    error = refusal(page(f"<h1>Harbor Nine</h1><div><p>{line}</p><p>{PARAGRAPH}</p></div>"), published=None)
    assert isinstance(error, NoDateError)
    assert str(error) == "saved.html: says no day of publication; give it with --published DAY"


def test_the_day_that_is_given_stands_in_only_where_a_page_has_none() -> None:
    given = date(2020, 1, 1)
    assert read_one(page(TEXT), published=given).published == given
    more = '<meta property="article:published_time" content="2022-06-06">'
    assert read_one(page(TEXT, more=more), published=given).published == date(2022, 6, 6)


@pytest.mark.parametrize(
    ("more", "author"),
    [
        (ld(author={"@type": "Person", "name": "Jane Roe"}), "Jane Roe"),
        (ld(author=[{"name": "Jane Roe"}, "Kim Lee"]), "Jane Roe, Kim Lee"),
        ('<meta name="author" content="By Jane Roe">', "Jane Roe"),
        ('<meta property="article:author" content="https://social.example/jane">', None),
        ("", None),
    ],
)
def test_the_author_is_read(more: str, author: str | None) -> None:
    assert read_one(page(TEXT, more=more)).author == author


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ('<meta property="og:site_name" content="Example TV">', "Example TV"),
        (
            '<meta property="og:site_name" content="https://www.tv.example">'
            + ld(publisher={"name": "Example"}),
            "Example",
        ),
        ('<meta name="application-name" content="Tv Example">', "Tv Example"),
        ('<link rel="canonical" href="https://www.tv.example/1">', "tv.example"),
        ("", "saved"),
    ],
)
def test_the_outlet_is_the_name_of_the_site_or_else_its_domain(head: str, outlet: str) -> None:
    assert read_one(f"<html><head>{head}</head><body>{TEXT}</body></html>".encode()).outlet == outlet


@pytest.mark.parametrize(
    ("head", "shown", "title"),
    [
        ("<title>Harbor Nine Returns | Example TV</title>", "", "Harbor Nine Returns"),
        ("<title>Example TV » Harbor Nine Returns</title>", "", "Harbor Nine Returns"),
        ("<title>Harbor Nine Returns - tv.example</title>", "", "Harbor Nine Returns"),
        ("<title>Power Book III - Raising Kanan | Example TV</title>", "", "Power Book III - Raising Kanan"),
        (
            "<title>Harbor Nine Returns | Example TV</title>",
            "<h1>‘Harbor Nine’ Returns</h1>",
            "‘Harbor Nine’ Returns",
        ),
        ("<title>Harbor Nine Returns | Example TV</title>", "<h1>Example TV</h1>", "Harbor Nine Returns"),
        (ld(headline="Harbor Nine Returns"), "", "Harbor Nine Returns"),
        ("", "<h1>Harbor Nine <i>Returns</i></h1>", "Harbor Nine Returns"),
    ],
)
def test_titles_are_without_the_name_of_the_site(head: str, shown: str, title: str) -> None:
    site = '<meta property="og:site_name" content="Example TV"><link rel="canonical" href="https://tv.example/1">'
    data = f"<html><head>{head}{site}</head><body>{shown}<article><p>{PARAGRAPH}</p></article></body></html>"
    article = read_one(data.encode())
    assert article.title == title
    assert article.text == PARAGRAPH


@pytest.mark.parametrize(
    ("opening", "language"),
    [('<html lang="en-US">', "en"), ('<html lang="KO">', "ko"), ("<html>", None), ('<html lang="">', None)],
)
def test_the_language_is_read(opening: str, language: str | None) -> None:
    assert read_one(f"{opening}<body>{TEXT}</body></html>".encode()).language == language


def test_without_an_address_a_page_goes_by_its_file_name() -> None:
    assert read_one(f"<html><body>{TEXT}</body></html>".encode(), name="a/b.html").url == "a/b.html"


@pytest.mark.parametrize("href", ["/relative", "javascript:alert(1)", "http://[bad", "https://", ""])
def test_an_address_that_is_none_is_passed_over(href: str) -> None:
    data = f'<html><head><link rel="canonical" href="{href}"></head><body>{TEXT}</body></html>'
    assert read_one(data.encode()).url == "saved.html"


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[" * 100_000,
        '{"@type": ' * 5_000,
        '{"@type": 7, "datePublished": {"a": []}}',
        '{"@type": "NewsArticle", "datePublished": 99, "author": 5, "headline": ["x"], "publisher": [null]}',
        '{"@type": "NewsArticle", "datePublished": "0000-99-99", "mainEntityOfPage": {"@id": 3}}',
        '{"@type": ["NewsArticle", null, {}], "author": [[["x"]]], "inLanguage": {}}',
        '{"@type": "NewsArticle", "datePublished": "' + "9" * 50_000 + '"}',
        "\ud800".encode("utf-8", "replace").decode() + "\x00\x01",
        "null",
        "1e999",
        "[" + "9" * 10_000 + "]",
    ],
)
def test_hostile_descriptions_say_nothing_and_break_nothing(script: str) -> None:
    article = read_one(page(TEXT, more=f'<script type="application/ld+json">{script}</script>'))
    assert article.text == PARAGRAPH
    assert article.title == "Harbor Nine Season 2: What We Know"
