"""Spellings of one person fold together; two people stay two."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.weigh.names import group_people, same_person

ONE_PERSON = [
    ("Park Ji-hu", "Ji-hu Park"),
    ("Park Ji-hu", "Park Ji Hu"),
    ("Jihu Park", "Park Ji Hu"),
    ("Lee Yoo-mi", "Lee You-mi"),
    ("Yoon Ga-i", "Ga-yi Yoon"),
    ("Lee Jae-kyoo", "Lee Jae Gyoo"),
    ("Noh Jae-won", "Roh Jae-won"),
    ("Lee Byung-hun", "Lee Byeong-heon"),
    ("Cho Jung-seok", "Jo Jeong-suk"),
    ("Chun Sung-il", "Chun Sung-li"),
    ("Yuki Kaji", "Kaji Yūki"),
    ("Samuel L. Jackson", "Samuel Jackson"),
    ("Zoë Kravitz", "Zoe Kravitz"),
    ("HAN SEO-YUN", "Han Seo-yun"),
]
TWO_PEOPLE = [
    ("Kim Ji-yeon", "Kim Ji-yoon"),
    ("Park Seo-joon", "Park Soo-joon"),
    ("Lee Min-jae", "Lee Min-ja"),
    ("Lee Min-jae", "Lee Mi-jin"),
    ("Tom Holland", "Tom Hollander"),
    ("Chris Evans", "Evan Chris"),
    ("Lily James", "James Lilly"),
    ("Jung Hae-in", "Jung Hae-kyun"),
    ("Ana de Armas", "Ana Armas"),
    ("Rose", "Rosa"),
    ("", "Ana"),
    ("", ""),
]


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_two_spellings_are_one_person(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE)
def test_two_people_are_not_made_one(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not same_person(other, one)


def test_the_commonest_spelling_in_the_commonest_order_is_shown() -> None:
    people = group_people(["Yoon Ga-i", "Ga-yi Yoon", "Ga-yi Yoon", "Yoon Ga Yi", "Yoon Ga-i"])
    assert set(people.values()) == {"Yoon Ga-i"}


def test_a_stage_name_is_the_one_longer_name_that_ends_so() -> None:
    people = group_people(["Lomon", "Lomon", "Park Solomon", "Cho Yi-hyun"])
    assert people["Park Solomon"] == people["Lomon"] == "Lomon"


def test_a_single_name_that_fits_two_people_stays_apart() -> None:
    people = group_people(["Anna", "Anna Ray", "Anna Holm"])
    assert people["Anna"] == "Anna"


def test_a_bare_surname_is_nobody_in_particular() -> None:
    people = group_people(["Lee", "Lee Yoo-mi"])
    assert people["Lee"] == "Lee"


def test_initials_stand_for_the_one_full_name_that_has_them_and_are_not_shown() -> None:
    people = group_people(["Lee JQ", "Lee JQ", "Lee JQ", "Lee Jae-kyoo", "Kim Nam-su"])
    assert people["Lee JQ"] == "Lee Jae-kyoo"


def test_initials_that_fit_two_people_stand_for_neither() -> None:
    people = group_people(["Lee J.K.", "Lee Jae-kyoo", "Lee Jin-ki"])
    assert people["Lee J.K."] == "Lee J.K."


def test_a_bracketed_name_is_the_name_before_it_where_both_are_in_the_cast() -> None:
    sentence = "Minor Byte (Joan Whitfield) has finished her scenes."
    assert group_people(["Minor Byte", "Joan Whitfield"], [sentence])["Minor Byte"] == "Joan Whitfield"
    assert group_people(["Minor Byte", "Joan Whitfield"])["Minor Byte"] == "Minor Byte"


@given(st.lists(st.text(max_size=30), max_size=12))
def test_every_name_has_a_person_and_every_person_is_one_of_the_names(names: list[str]) -> None:
    people = group_people(names)
    assert set(people.values()) <= set(names)
    for shown in people.values():
        assert people[shown] == shown


@given(st.text(max_size=40), st.text(max_size=40))
def test_being_the_same_person_is_mutual(one: str, other: str) -> None:
    assert same_person(one, other) == same_person(other, one)


def test_five_thousand_hostile_names_take_under_two_seconds() -> None:
    anagrams = [f"{'ab' * i}{'ba' * (40 - i)} {'c' * (i % 7)}x" for i in range(40)]
    names = [f"Name{i} Sur{i}" for i in range(3000)] + [f"ingle{i % 9}" for i in range(1960)] + anagrams
    start = time.perf_counter()
    group_people(names, ["(" * 5000, "a (" * 3000, "x " * 9000 + "(y)"])
    assert time.perf_counter() - start < 2
