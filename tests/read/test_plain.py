"""Plain text and Markdown."""

from __future__ import annotations

from datetime import date

import pytest
from tests.read.support import PARAGRAPH, read_one, refusal

from knownsofar.errors import NoArticleError, NoDateError

TITLE = "Harbor Nine Season 2: What We Know"


def test_the_first_line_is_the_title_and_the_byline_gives_the_day() -> None:
    article = read_one(f"{TITLE}\n\nMay 22, 2022 By admin\n\n{PARAGRAPH}\n".encode(), "a.txt", None)
    assert article.title == TITLE
    assert article.published == date(2022, 5, 22)
    assert article.author == "admin"
    assert article.text == f"May 22, 2022 By admin\n\n{PARAGRAPH}"
    assert (article.url, article.outlet) == ("a.txt", "a")


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: '{t}'\ndate: 2022-05-22T10:00:00Z\nupdated: 2022-06-01\nauthor: Jane Roe\n"
        "site: Example TV\nurl: https://tv.example/1\nlang: en\ntags:\n  - tv\n---\n\n# {t}\n\n",
        '+++\ntitle = "{t}"\ndate = "2022-05-22"\nlastmod = 2022-06-01\nauthor = "Jane Roe"\n'
        'site = "Example TV"\n'
        'link = "https://tv.example/1"\nlanguage = "en"\n+++\n',
        "Title: {t}\nURL: https://tv.example/1\nOutlet: Example TV\nPublished: May 22, 2022\n"
        "Updated: June 1, 2022\nBy: Jane Roe\nLanguage: en\n\n",
    ],
    ids=["yaml", "toml", "lines"],
)
def test_front_matter_is_about_the_article_and_not_of_it(front: str) -> None:
    article = read_one((front.format(t=TITLE) + PARAGRAPH).encode(), "a.md", None)
    assert article.title == TITLE
    assert article.text == PARAGRAPH
    assert (article.published, article.modified) == (date(2022, 5, 22), date(2022, 6, 1))
    assert (article.url, article.outlet) == ("https://tv.example/1", "Example TV")
    assert (article.author, article.language) == ("Jane Roe", "en")


def test_one_line_with_a_colon_is_no_front_matter() -> None:
    text = f"Date: the series that nobody saw\n\n{PARAGRAPH}"
    assert read_one(text.encode(), "a.txt").title == "Date: the series that nobody saw"


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        (
            "NBC has **renewed** *Harbor Nine* for\na `second` season.",
            "NBC has renewed Harbor Nine for a second season.",
        ),
        ("A [link](https://x.example/a_b) and [another][1].", "A link and another."),
        ("## Cast ##\n- Quintero as *Ruth*\n- Pell as Cal", "Cast\n\n• Quintero as Ruth\n• Pell as Cal"),
        ("1. First\n2. Second", "• First\n• Second"),
        ("* One\n  and more of it\n* Two", "• One and more of it\n• Two"),
        ("| Season | Premiere |\n|---|---|\n| 1 | 2018 |", "Season | Premiere\n1 | 2018"),
        ("> “We go on.”", "“We go on.”"),
        ("Cast\n----\n\nQuintero.", "Cast\n\nQuintero."),
        ("One.\n\n***\n\nTwo.", "One.\n\nTwo."),
        ("snake_case_name and 2 * 3 * 4 stay \\*so\\*.", "snake_case_name and 2 * 3 * 4 stay *so*."),
        ("With <b>tags</b><br> in <!-- not this --> it.", "With tags in  it."),
        ("Deadline[^1] says so.", "Deadline[^1] says so."),
    ],
)
def test_markdown_is_read_without_its_marks(markdown: str, text: str) -> None:
    assert read_one(f"# {TITLE}\n\n{markdown}\n".encode(), "a.md").text == text


def test_pictures_of_markdown_are_captions() -> None:
    article = read_one(f"# {TITLE}\n\n![Ruth on deck](r.jpg)\n\n{PARAGRAPH}".encode(), "a.md")
    assert article.captions == ("Ruth on deck",)
    assert article.text == PARAGRAPH


def test_lines_that_were_wrapped_are_joined_and_short_lines_are_not() -> None:
    wrapped = (
        "NBC has ordered a second season of the harbor drama, which\n"
        "will premiere in the fall of 2023, the network said on\nMonday."
    )
    assert read_one(f"T\n\n{wrapped}".encode(), "a.txt").text == wrapped.replace("\n", " ")
    listed = "Quintero as Ruth\nPell as Cal\nSandahl as the pilot"
    assert read_one(f"T\n\n{listed}".encode(), "a.txt").text == listed


@pytest.mark.parametrize("bullet", ["- ", "* ", "• ", "– "])
def test_bullets_of_every_kind_become_one_kind(bullet: str) -> None:
    text = f"{TITLE}\n\nThe cast:\n{bullet}Quintero\n{bullet}Pell\n"
    assert read_one(text.encode(), "a.txt").text == "The cast:\n\n• Quintero\n• Pell"


def test_line_ends_of_every_kind_are_the_same() -> None:
    for end in ("\n", "\r\n", "\r"):
        assert read_one(f"T{end}{end}One.{end}{end}Two.".encode(), "a.txt").text == "One.\n\nTwo."


def test_text_without_a_day_is_refused_and_a_given_day_helps() -> None:
    error = refusal(f"{TITLE}\n\n{PARAGRAPH}".encode(), "a.txt", None)
    assert isinstance(error, NoDateError)
    assert read_one(f"{TITLE}\n\n{PARAGRAPH}".encode(), "a.txt").published == date(2023, 3, 22)


def test_marks_without_words_are_no_article() -> None:
    assert isinstance(refusal(b"# --- *** ###\n\n...", "a.md"), NoArticleError)
