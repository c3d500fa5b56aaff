"""The names of an article: where they begin and end, who is who, and lines that copying spoilt."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extract.compact import article

from knownsofar.extract.context import Context
from knownsofar.extract.people import people_slips, persons
from knownsofar.extract.people.entities import find_entities
from knownsofar.extract.people.names import find_names
from knownsofar.extract.people.patterns import Bond, gap_rule
from knownsofar.extract.people.reading import read_people
from knownsofar.identify import identify
from knownsofar.model import Layout


def context_of(text: str) -> Context:
    one = article("Copper Lane season 2", text)
    layout = Layout.of(text)
    return Context(one, layout, identify(one, layout))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Director Lee Jae-kyoo spoke first.", ["Lee Jae-kyoo"]),
        ("It stars Jean-Luc D’Arcy and Ana de la Vega.", ["Jean-Luc D’Arcy", "Ana de la Vega"]),
        ("With Samuel L. Finch’s help it works.", ["Samuel L. Finch"]),
        ("However, Mara Lindqvist is back.", ["Mara Lindqvist"]),
        ("Netflix announced Season 2 in March.", []),
        ("He was seen as Ryeo (Han Bit/Ben Han).", ["Ryeo", "Han Bit/Ben Han"]),
    ],
)
def test_a_name_begins_and_ends_where_the_name_does(text: str, names: list[str]) -> None:
    assert [m.text for m in find_names(context_of(text))] == names


@pytest.mark.parametrize(
    ("between", "bond"),
    [
        (" as ", Bond.PERSON_CHARACTER),
        (" as detective ", Bond.PERSON_CHARACTER),
        (", who plays ", Bond.PERSON_CHARACTER),
        (", played by ", Bond.CHARACTER_PERSON),
        (" voiced by ", Bond.CHARACTER_PERSON),
        (" (", Bond.EITHER),
        (" – ", Bond.EITHER),
        (", ", Bond.LIST),
        (" and ", Bond.LIST),
        ("), ", Bond.LIST),
    ],
)
def test_the_words_between_two_names_say_what_they_are_to_each_other(between: str, bond: Bond) -> None:
    rule = gap_rule(between)
    assert rule is not None
    assert rule.bond is bond


def test_a_shorter_name_and_another_order_are_the_same_person() -> None:
    mentions = find_names(
        context_of("Park Ji-hu came. Ji-hu Park spoke, and then Ji-hu left with Tom Ashworth.")
    )
    whom = find_entities(mentions)
    assert [whom[id(m)].name for m in mentions] == ["Park Ji-hu", "Park Ji-hu", "Park Ji-hu", "Tom Ashworth"]


def test_two_entries_run_together_are_parted_and_reported() -> None:
    context = context_of(
        "Copper Lane Season 2 Cast\n\n• Kim Byung-soo as Lee Byeong-minLee Kyu-tae as Song Jae-won\n• Park Ji-a as Nam Ha-na"
    )
    assert [s.kind for s in people_slips(context)] == ["merged-lines"]
    named = {m.text for m in read_people(context).mentions}
    assert {"Kim Byung-soo", "Lee Byeong-min", "Lee Kyu-tae", "Song Jae-won"} <= named


def test_an_entry_broken_in_two_is_joined_and_reported() -> None:
    context = context_of(
        "Copper Lane Season 2 Cast\n\n• Kim Byung-soo as Lee Byeong-minLee\n• Kyu-tae as Song Jae-won"
    )
    assert {s.kind for s in people_slips(context)} == {"merged-lines", "broken-line"}
    assert "Lee Kyu-tae" in [m.text for m in read_people(context).mentions]


@pytest.mark.parametrize("name", ["Ewan McGregor", "Leonardo DiCaprio", "Ella FitzGerald", "Tress MacNeille"])
def test_a_capital_that_belongs_in_a_name_is_no_slip(name: str) -> None:
    assert people_slips(context_of(f"Copper Lane Season 2 Cast\n\n• {name} as Ruth Ivers")) == []


def test_persons_are_real_people_and_no_platforms() -> None:
    found = persons(context_of("Director Lee Jae-kyoo told Variety that Netflix is happy. Lee said no more."))
    assert {p.name for p in found} == {"Lee Jae-kyoo"}


_PIECES = st.sampled_from(
    [
        "Kim ",
        "Lee",
        " as ",
        " (",
        ")",
        ", ",
        " and ",
        "’s ",
        "\n",
        "• ",
        ". ",
        "A.",
        "Jae-kyoo",
        '"',
        "/",
        " – ",
        "Ⅷ",
        "x",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=60).map("".join))
def test_whatever_the_text_every_mention_lies_in_it(text: str) -> None:
    context = context_of(text)
    for mention in find_names(context):
        assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    "unit", ["Ab ", "A. ", "A-a’", "Kim Min-seo as ", "(Kim ", "Kim/", "as the the the ", "‘A", "who plays "]
)
def test_a_hostile_text_is_read_in_time(unit: str) -> None:
    context = context_of(unit * (20_000 // len(unit)))
    start = time.perf_counter()
    read_people(context)
    assert time.perf_counter() - start < 3
