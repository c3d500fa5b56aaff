"""A page that is about no series names none, so that nobody is told about the series "How to bake bread"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from knownsofar.identify.television import speaks_of_television
from knownsofar.model import Subjects

ELSEWHERE = [
    ("How to bake bread", "Mix flour and water. Let it rise for one hour, then bake it until it is brown."),
    (
        "Council approves new bridge",
        "Newcastle City Council has approved a £40m bridge. Work starts in March.",
    ),
    ("Apple unveils iPhone 17", "Apple unveiled the iPhone 17 on Tuesday. It goes on sale on September 19."),
    ("Arsenal beat Chelsea 2-0", "Arsenal beat Chelsea on Sunday. It was their third win of the season."),
    ("Ten tips for a tidy desk", "Throw away what you do not need. Buy a box.\n\nKeep cables together."),
]


@pytest.mark.parametrize(("title", "text"), ELSEWHERE)
def test_a_page_without_a_word_of_television_names_no_series(
    title: str, text: str, read: Callable[..., Subjects]
) -> None:
    assert read(title, text).series == ()


@pytest.mark.parametrize(
    "words",
    [
        "Glass Harbor season 2",
        "the second season",
        "a K-drama",
        "Netflix has ordered it",
        "S02E05",
        "It premiered.",
    ],
)
def test_each_of_these_is_a_word_of_television(words: str) -> None:
    assert speaks_of_television("", words)


def test_the_word_may_stand_in_the_headline_alone() -> None:
    assert speaks_of_television("Glass Harbor renewed", "It will be back.")


@pytest.mark.timeout(5)
def test_a_long_hostile_text_is_searched_in_no_time() -> None:
    assert not speaks_of_television("seasons " * 200_000, "mini-web-" * 200_000)
