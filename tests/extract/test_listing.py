"""Which titles of a sentence are listed together, and which stand apart."""

from __future__ import annotations

from datetime import date

import pytest

from knownsofar.extract.context import Context
from knownsofar.extract.listing import lists
from knownsofar.extract.reading import Reading
from knownsofar.model import Article, Layout, SeriesMention, Subjects

TITLES = ("Glass Harbor", "Paper Kings", "Night Ferry")

TOGETHER = [
    "Glass Harbor, Paper Kings and Night Ferry are renewed.",
    "“Glass Harbor,” “Paper Kings” and “Night Ferry” will be around.",
    "The doctor drama Glass Harbor, sitcom Paper Kings and the Ann Lee vehicle Night Ferry are over.",
    "Gone are Glass Harbor, which lost its star Bo Marsh this year; Paper Kings and Night Ferry.",
    "Glass Harbor (HBO), Paper Kings (The CW) & Night Ferry (NBC) come back.",
    "It ordered a fourth year of Glass Harbor, a second of Paper Kings and a third of Night Ferry.",
    "Nor is there a word on “Glass Harbor” and “Paper Kings” from the UK, or “Night Ferry” from Canada.",
]

APART = [
    "Glass Harbor is renewed, Paper Kings was cancelled and Night Ferry will end.",
    "Glass Harbor returns on May 3, Paper Kings on May 10, and Night Ferry on June 1.",
    "Glass Harbor ended. Paper Kings: over. Night Ferry is back.",
    "Glass Harbor replaces Paper Kings before Night Ferry.",
    "Glass Harbor, unlike Paper Kings, is fine, but Night Ferry is not.",
]


def grouped(text: str) -> list[list[str]]:
    """The titles of a text of one sentence or more, as they are listed."""
    mentions = tuple(SeriesMention(t, text.index(t), text.index(t) + len(t)) for t in TITLES)
    article = Article(
        url="https://screens.example/1",
        outlet="screens.example",
        published=date(2024, 5, 15),
        title="",
        text=text,
    )
    layout = Layout.of(text)
    reading = Reading(Context(article, layout, Subjects(series=TITLES, mentions=mentions)))
    groups = [g for i in range(len(layout.sentences)) for g in lists(reading, i)]
    return [[m.series for m in group] for group in groups]


@pytest.mark.parametrize("text", TOGETHER)
def test_titles_that_commas_and_conjunctions_join_are_one_list(text: str) -> None:
    assert grouped(text) == [list(TITLES)]


@pytest.mark.parametrize("text", APART)
def test_titles_with_a_verb_or_a_date_of_their_own_are_no_list(text: str) -> None:
    assert grouped(text) == [[title] for title in TITLES]


def test_what_is_only_mentioned_is_not_listed() -> None:
    text = "Glass Harbor, Paper Kings and Night Ferry."
    mentions = tuple(
        SeriesMention(t, text.index(t), text.index(t) + len(t), subject=t != "Paper Kings") for t in TITLES
    )
    article = Article(
        url="https://screens.example/1",
        outlet="screens.example",
        published=date(2024, 5, 15),
        title="",
        text=text,
    )
    reading = Reading(Context(article, Layout.of(text), Subjects(series=TITLES, mentions=mentions)))
    assert "Paper Kings" not in {m.series for group in lists(reading, 0) for m in group}
