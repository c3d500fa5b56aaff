"""What of a page is the article, and in what shape it comes out."""

from __future__ import annotations

import pytest
from tests.read.support import PARAGRAPH, page, read_one, refusal

from knownsofar.errors import NoArticleError

OTHER = "“There was never a plan B,” Dolores Whitcomb said, who runs scripted programming at the network."
THIRD = "Filming is to begin in Duluth in May, the network said, with the whole cast on board again."


def body(inner: str) -> str:
    return read_one(
        page(f"<h1>Harbor Nine Season 2: What We Know</h1><div><p>{PARAGRAPH}</p>{inner}<p>{OTHER}</p></div>")
    ).text


def test_paragraphs_are_divided_by_blank_lines() -> None:
    assert body(f"<p>{THIRD}</p>") == f"{PARAGRAPH}\n\n{THIRD}\n\n{OTHER}"


@pytest.mark.parametrize(
    ("inner", "lines"),
    [
        ("<h2>Release <em>Date</em></h2>", "Release Date"),
        ("<h4>\n  Season 2\n  Cast </h4>", "Season 2 Cast"),
        (
            "<ul><li>Marisol Quintero as <b>Ruth</b></li><li><p>Deshawn Pell as Cal</p></li></ul>",
            "• Marisol Quintero as Ruth\n• Deshawn Pell as Cal",
        ),
        ("<ol><li>First of all</li><li>Second of all</li></ol>", "• First of all\n• Second of all"),
        (
            "<ul><li>Returning<ul><li>Quintero</li><li>Pell</li></ul></li></ul>",
            "• Returning\n• Quintero\n• Pell",
        ),
        ("<p>Cast:<br>• Quintero as Ruth<br>• Pell as Cal</p>", "Cast:\n\n• Quintero as Ruth\n• Pell as Cal"),
        ("<p>• Quintero as Ruth</p><p>• Pell as Cal</p>", "• Quintero as Ruth\n• Pell as Cal"),
        (
            "<table><tr><th>Season</th><th>Premiere</th></tr><tr><td>1</td><td>Sept.\n2018</td></tr></table>",
            "Season | Premiere\n1 | Sept. 2018",
        ),
        ("<table><tr><td><p>Network</p></td><td><a href='/nbc'>NBC</a></td></tr></table>", "Network | NBC"),
        (
            "<blockquote><p>We go on.</p><cite>— Teddy Almeida</cite></blockquote>",
            "We go on.\n\n— Teddy Almeida",
        ),
        ("One line of it,<br>and another one.", "One line of it,\nand another one."),
        ("Bare words of a page.<br><br>And more of them.", "Bare words of a page.\n\nAnd more of them."),
        ("<p>Six&nbsp;seasons &amp; a&#8200;movie &ndash; at last.</p>", "Six seasons & a movie – at last."),
        ("<dl><dt>Premiere date</dt><dd>Fall of 2023</dd></dl>", "Premiere date\n\nFall of 2023"),
    ],
)
def test_structure_is_kept_where_claims_live_in_it(inner: str, lines: str) -> None:
    assert body(inner) == f"{PARAGRAPH}\n\n{lines}\n\n{OTHER}"


@pytest.mark.parametrize(
    "inner",
    [
        "<figure><img src=x><figcaption>Ruth Ivers on deck (Photo: NBC)</figcaption></figure>",
        '<div class="wp-caption"><p class="wp-caption-text">Ruth Ivers on deck (Photo: NBC)</p></div>',
        '<div class="image-caption">Ruth Ivers on deck (Photo: NBC)</div>',
    ],
)
def test_captions_stand_apart_from_the_body(inner: str) -> None:
    article = read_one(
        page(f"<h1>Harbor Nine</h1><article><p>{PARAGRAPH}</p>{inner}<p>{OTHER}</p></article>")
    )
    assert article.text == f"{PARAGRAPH}\n\n{OTHER}"
    assert article.captions == ("Ruth Ivers on deck (Photo: NBC)",)


GONE = {
    "navigation": "<nav><a href='/'>Home</a></nav>",
    "navigation by name": '<ul class="main-menu"><li><a href="/">Home</a></li></ul>',
    "script": "<script>var season = 'Season 3 is coming, they say, in 2024.';</script>",
    "style": "<style>p { color: red; }</style>",
    "share bar by name": '<div class="td-post-sharing"><a href="#">Facebook</a></div>',
    "share bar by words": "<div>Facebook Twitter WhatsApp Email</div>",
    "related box": f'<div class="related-articles"><h3>Related</h3><p>{THIRD}</p></div>',
    "related box in camel case": f'<div class="RelatedPosts__box"><p>{THIRD}</p></div>',
    "related list without a name": (
        "<h3>Don't miss</h3><ul><li><a href='/a'>Another harbor drama is cancelled after one season</a></li>"
        "<li><a href='/b'>Ten dramas set on the water, ranked</a></li></ul>"
    ),
    "read more": "<p>READ MORE: <a href='/a'>Another harbor drama is cancelled</a></p>",
    "read more in full": "<p>Also read: <a href='https://tv.example/a'>Another drama is cancelled</a></p>",
    "link to the same site": "<p><a href='https://www.tv.example/a'>STAR OPENS UP ABOUT HER HEALTH</a></p>",
    "newsletter": "<p>Sign up for our newsletter and get the latest TV news in your inbox.</p>",
    "follow us": "<p>Follow Example TV on Twitter and Facebook for more.</p>",
    "advert": "<div>Advertisement</div>",
    "advert by name": '<div class="ad-wrapper">Buy a boat, it is cheap this week!</div>',
    "hidden": '<div style="display: none">You have read your last free article of this month.</div>',
    "screen readers": '<span class="screen-reader-text">opens in a new window</span>',
    "aside": f"<aside><p>{THIRD}</p></aside>",
    "author": f'<div class="author-bio"><p>{THIRD}</p></div>',
    "newsletter form": "<form><p>Your address, please, and we write to you.</p><input type=text></form>",
    "photo credit": "<p>Photo: Getty Images</p>",
    "picture line": "<p>Ruth Ivers stands on deck (Image: NBC)</p>",
    "rights": "<p>All rights reserved. This material may not be published or broadcast.</p>",
}


@pytest.mark.parametrize("inner", GONE.values(), ids=GONE)
def test_what_stands_around_an_article_is_gone(inner: str) -> None:
    assert body(inner) == f"{PARAGRAPH}\n\n{OTHER}"


KEPT = {
    "a link in a sentence": "<p>The drama, which <a href='/a'>premiered on September 27</a>, is good.</p>",
    "names that link to the site": (
        "<ul><li><a href='/q'>Marisol Quintero</a> as Captain Ruth Ivers</li>"
        "<li><a href='/p'>Deshawn Pell</a> as Cal Ivers, her brother</li></ul>"
    ),
    "links to elsewhere": "<p><a href='https://shop.example/1'>Harbor Nine, season one, on disc</a></p>",
    "an embedded post": (
        '<div class="social-embed"><blockquote class="twitter-tweet"><p>Season two is a go, and we sail.</p>'
        "— Harbor Nine (@harbornine)</blockquote></div>"
    ),
    "a sentence on a trailer": "<p>Watch out for the trailer, which the network wants to show in July.</p>",
    "a sentence that begins with like": "<p>Like the first season, the second tells its story here.</p>",
    "a sentence on followers": "<p>Follow-up seasons are rare at NBC.</p>",
    "a source": "<p>Source: Deadline</p>",
    "a question": "<h2>Will there be a season 3?</h2><p>No.</p>",
    "a short answer": "<p>It is official.</p>",
    "a tweet about sharing": "<p>Almeida shared the news with his followers on Monday.</p>",
    "a widget that is the text": f'<div class="elementor-widget"><p>{THIRD}</p></div>',
    "a story about a poll": "<p>A poll of viewers put the drama first among those they wanted back.</p>",
}


@pytest.mark.parametrize("inner", KEPT.values(), ids=KEPT)
def test_what_only_looks_like_furniture_stays(inner: str) -> None:
    with_it = body(inner)
    assert len(with_it) > len(PARAGRAPH) + len(OTHER) + 4


@pytest.mark.parametrize(
    "name", ["content sidebar-right", "paywall", "post tag-related", "no-sidebar", "has-comments"]
)
def test_a_name_of_furniture_on_the_whole_page_means_nothing(name: str) -> None:
    inner = f"<h1>Harbor Nine</h1><p>{PARAGRAPH}</p><p>{OTHER}</p><p>{THIRD}</p>"
    article = read_one(page(f'<div class="{name}"><div class="{name}">{inner}</div></div>'))
    assert article.text == f"{PARAGRAPH}\n\n{OTHER}\n\n{THIRD}"


def test_comments_longer_than_the_article_are_still_comments() -> None:
    comment = (
        "<li><p>I can not wait, it will be released in 2024 for sure, a friend of mine told me so!</p></li>"
    )
    article = read_one(
        page(
            f"<h1>Harbor Nine</h1><div><p>{PARAGRAPH}</p></div>"
            f"<div id='comments'><ol>{comment * 40}</ol></div>"
        )
    )
    assert article.text == PARAGRAPH


def test_of_several_articles_the_one_under_the_title_is_read() -> None:
    teaser = "<article><h2><a href='/x'>Another show</a></h2><p>{}</p></article>".format
    teasers = "".join(
        teaser(f"Show number {n} was ordered by a network, which said so on Monday, at last.")
        for n in range(9)
    )
    article = read_one(
        page(
            "<div><article><h1>Harbor Nine Season 2: What We Know</h1>"
            f"<p>{PARAGRAPH}</p><p>{OTHER}</p></article>"
            f"<section>{teasers}</section></div>"
        )
    )
    assert article.text == f"{PARAGRAPH}\n\n{OTHER}"


def test_an_article_in_two_halves_is_read_whole() -> None:
    article = read_one(
        page(
            f"<h1>Harbor Nine</h1><main><div class='article-body'><p>{PARAGRAPH}</p></div>"
            f"<div class='ad'>Ad</div><div class='article-body'><p>{OTHER}</p><p>{THIRD}</p></div></main>"
        )
    )
    assert article.text == f"{PARAGRAPH}\n\n{OTHER}\n\n{THIRD}"


def test_a_long_schedule_of_short_lines_at_the_end_stays() -> None:
    lines = "".join(
        f"<h4>Monday, September {n}</h4><p>Show Number {n} (season 2), NBC</p>" for n in range(5, 12)
    )
    text = read_one(page(f"<h1>Fall dates</h1><div><p>{PARAGRAPH}</p>{lines}</div>")).text
    assert text.count("(season 2), NBC") == 7


def test_a_page_that_is_only_a_table_is_read() -> None:
    rows = "".join(f"<tr><td>Show {n}</td><td>Sept. {n}</td></tr>" for n in range(1, 9))
    assert (
        "Show 3 | Sept. 3\nShow 4 | Sept. 4"
        in read_one(page(f"<h1>Fall dates</h1><table>{rows}</table>")).text
    )


def test_the_text_that_a_page_hides_in_its_description_is_read_where_the_page_shows_none() -> None:
    said = f'{{"@type": "NewsArticle", "articleBody": "{PARAGRAPH}"}}'
    more = f'<script type="application/ld+json">{said}</script>'
    assert read_one(page("<div id='app'></div>", more=more)).text == PARAGRAPH


@pytest.mark.parametrize(
    "inner", ["", "<p>?</p>", "<nav><a href='/'>Home</a></nav>", "<h1>404</h1><p>Not found</p>"]
)
def test_a_page_without_an_article_is_refused(inner: str) -> None:
    error = refusal(page(inner))
    assert isinstance(error, NoArticleError)
    assert str(error).startswith("saved.html: holds no article; ")


@pytest.mark.parametrize(
    "stray", ["</body>", "</html>", "<svg>", "<select><option>", "<button>", "<nav>", "</div>"]
)
def test_a_stray_tag_before_the_article_does_not_cost_the_article(stray: str) -> None:
    inner = f"{stray}<h1>Harbor Nine</h1><article><p>{PARAGRAPH}</p><p>{OTHER}</p></article>"
    assert read_one(page(inner, title="Harbor Nine")).text == f"{PARAGRAPH}\n\n{OTHER}"
