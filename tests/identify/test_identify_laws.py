"""Laws that hold for any article, however hostile."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.identify import Catalogue, identify
from knownsofar.model import Article, Layout, Subjects

PIECES = st.sampled_from(
    [
        "Season 2",
        "‘",
        "’",
        "“",
        "”",
        "The Paper Kings",
        "Dark",
        "renewed",
        " (HBO)",
        "\n\n",
        "\n• ",
        ". ",
        ", ",
        " and ",
        "Netflix's ",
        "season",
        "İstanbul",
        "二期",
        "first two seasons",
        "II",
        ":",
        "'s",
        " | ",
        "3-9",
        "S99",
        "the",
        "#A",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(PIECES, max_size=60).map("".join),
    st.lists(PIECES, max_size=60).map(" ".join),
)
CATALOGUE = Catalogue([("The Paper Kings", []), ("Dark", []), ("二期", []), ("Season", ["the"])])


def article(title: str, text: str, url: str = "https://screens.example/1") -> Article:
    return Article(url=url, outlet="screens.example", published=date(2024, 5, 22), title=title, text=text)


def check(subjects: Subjects, text: str, layout: Layout) -> None:
    assert len(subjects.governing) == len(layout.sentences)
    assert {g for g in subjects.governing if g is not None} <= set(subjects.series)
    spans = [(m.start, m.end) for m in subjects.mentions] + [(m.start, m.end) for m in subjects.seasons]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert [m.start for m in subjects.mentions] == sorted(m.start for m in subjects.mentions)
    assert all(s.number is None or 0 < s.number <= 120 for s in subjects.seasons)
    assert {m.series for m in subjects.mentions if m.subject} <= set(subjects.series)


@settings(max_examples=300, deadline=None)
@given(title=TEXTS, text=TEXTS, url=st.text(max_size=60), known=st.booleans())
def test_any_article_gives_valid_subjects(title: str, text: str, url: str, known: bool) -> None:
    item = article(title, text, url)
    layout = Layout.of(text)
    check(identify(item, layout, CATALOGUE if known else None), text, layout)


@settings(max_examples=50, deadline=None)
@given(title=TEXTS, text=TEXTS)
def test_the_same_article_gives_the_same_subjects(title: str, text: str) -> None:
    item = article(title, text)
    assert identify(item, Layout.of(text)) == identify(item, Layout.of(text))


HOSTILE = {
    "capitals": "Aa " * 70_000,
    "no spaces": "A" * 200_000,
    "quotes": "'A" * 100_000,
    "seasons": "season 2 and " * 15_000,
    "ordinals": "the second, and the " * 10_000,
    "titles": " ".join(f"Paper{i} Season 2, renewed Kings{i}." for i in range(5_000)),
    "items": "\n".join(f"• Paper King{i} (HBO)" for i in range(8_000)),
    "colons": "A: " * 70_000,
    "one title": "The Paper Kings " * 12_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_two_hundred_thousand_hostile_letters_take_under_two_seconds(name: str) -> None:
    item = article("The Paper Kings Season 2 " + HOSTILE[name][:5_000], HOSTILE[name])
    layout = Layout.of(item.text)
    begin = time.process_time()
    check(identify(item, layout), item.text, layout)
    assert time.process_time() - begin < 2.0
