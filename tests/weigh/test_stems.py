"""Which words are one word in another form: specifications of the stems that copies are compared by."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.weigh.witnesses.stems import stem


@pytest.mark.parametrize(
    "forms",
    [
        "renew renewed renewal renewing renews",
        "announce announced announcement announcements announcing announces",
        "release released releases releasing",
        "story stories",
        "carry carried carries carrying",
        "film films filmed filming",
        "plan plans planned planning",
        "official officially",
        "zombie zombies",
        "make makes making",
        "play played playing plays",
        "direct directed directing director directors direction",
        "press",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(word) for word in forms.split()}) == 1


def test_different_words_keep_different_stems() -> None:
    words = "season cast actor series episode trailer premiere network story school king ring red bed".split()
    assert all(stem(one) != stem(other) for one, other in combinations(words, 2))


@given(st.text(max_size=30))
def test_no_word_makes_it_fail_and_something_is_left_of_each(word: str) -> None:
    assert bool(stem(word)) == bool(word)
    assert len(stem(word)) <= len(word)
