"""Names and titles are compared by their letters and digits, everywhere in the same way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.model import fold, fold_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Joo Dong-geun", "joo dong geun"),
        ("Élan Vital", "ELAN VITAL"),
        ("Grey’s Anatomy", "Greys Anatomy"),
        ("Law & Order", "Law and Order"),
        ("9-1-1", "911"),
        ("STRAẞE", "strasse"),
        ("지금 우리 학교는", "지금우리학교는"),
        ("Ｔｏｋｙｏ", "Tokyo"),
    ],
)
def test_two_spellings_of_one_name_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Dark", "Darker"), ("Room 1", "Room 2"), ("Law", "Law & Order")])
def test_two_names_fold_to_two(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_the_words_stay_apart_where_they_are_asked_for() -> None:
    assert fold_words("Ocean’s Élan & Co.") == "oceans elan and co"


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing_and_words_are_the_same_letters(name: str) -> None:
    assert fold(name) == fold_words(name).replace(" ", "")
    assert fold(fold(name)) == fold(name)


@given(st.text(max_size=40), st.text(max_size=40, alphabet=" -–—.,:;!?()[]“”'’"))
def test_punctuation_and_spaces_say_nothing(name: str, marks: str) -> None:
    assert fold(f"{marks}{name}{marks}") == fold(name)


@pytest.mark.timeout(10)
def test_a_name_without_end_costs_no_more_than_a_long_one() -> None:
    assert {fold("é" * 10_000_000) for _ in range(1000)} == {"e" * 300}
