"""The date grammar against its corpora, and its laws on arbitrary text."""

from __future__ import annotations

import time
import tomllib
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.extract.dates import DateMention, find_dates
from knownsofar.extract.dates.bounds import BOUNDS
from knownsofar.extract.dates.grammar import FORMS
from knownsofar.extract.dates.lexicon import LEXICON
from knownsofar.model import Window

CORPORA = Path(__file__).parent.parent / "corpora"


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads((CORPORA / name).read_text(encoding="utf-8"))


POSITIVE = _load("dates.toml")
NEGATIVE = _load("dates_negative.toml")
SENTENCES = _load("dates_sentences.toml")


def _window(earliest: str, latest: str) -> Window:
    ends = [date.fromisoformat(end) if end else None for end in (earliest, latest)]
    return Window(*ends)


def _phrases() -> list[Any]:
    return [
        pytest.param(phrase, _window(case.get("earliest", ""), case.get("latest", "")), id=phrase)
        for case in POSITIVE["window"]
        for phrase in case["phrases"]
    ]


@pytest.mark.parametrize(("phrase", "window"), _phrases())
def test_a_phrase_gives_its_window_and_nothing_else(phrase: str, window: Window) -> None:
    found = find_dates(phrase, POSITIVE["day"])
    assert [m.window for m in found] == [window]


@pytest.mark.parametrize("sentence", [s for name, group in NEGATIVE.items() if name != "day" for s in group])
def test_what_only_looks_like_a_date_is_none(sentence: str) -> None:
    assert find_dates(sentence, NEGATIVE["day"]) == []


@pytest.mark.parametrize("case", SENTENCES["sentence"], ids=lambda c: str(c["text"]))
def test_every_date_of_a_sentence_is_found_with_its_words(case: dict[str, Any]) -> None:
    text = case["text"]
    expected = []
    for mention in case["mentions"]:
        words, window = mention.split(" = ")
        expected.append((words, _window(*window.split(".."))))
    assert [(text[m.start : m.end], m.window) for m in find_dates(text, case["day"])] == expected


def _only(text: str, day: date = date(2024, 5, 10), **more: Any) -> DateMention:
    (mention,) = find_dates(text, day, **more)
    return mention


@pytest.mark.parametrize(
    ("text", "conflict"),
    [
        ("Thursday, January 7, 2023", True),
        ("Saturday, January 7, 2023", False),
        ("Monday 06.05.2024", False),
        ("Tuesday 06.05.2024", True),
        ("It will be out on Wednesday, June 5.", False),
        ("It will be out on Tuesday, June 5.", True),
    ],
)
def test_a_day_of_the_week_that_does_not_fit_is_a_slip(text: str, conflict: bool) -> None:
    assert _only(text).weekday_conflict is conflict


def test_a_day_of_the_week_settles_the_year() -> None:
    assert _only("The premiere: Saturday, January 11").window == Window.day(date(2025, 1, 11))
    assert _only("The premiere: Wednesday, January 11").window == Window.day(date(2023, 1, 11))


@pytest.mark.parametrize(
    ("text", "grain", "has_year"),
    [
        ("on January 28, 2022", "day", True),
        ("will be out in March", "month", False),
        ("next month", "relative", True),
        ("in fall 2025", "season", True),
        ("late 2025", "part-year", True),
        ("in 2025", "year", True),
        ("Q3 2025", "quarter", True),
        ("not before 2025", "open", True),
        ("in 2025 or 2026", "range", True),
    ],
)
def test_a_mention_says_how_fine_it_is_and_whether_its_year_was_named(
    text: str, grain: str, has_year: bool
) -> None:
    mention = _only(text)
    assert (mention.grain, mention.has_year) == (grain, has_year)


def test_a_range_keeps_its_parts() -> None:
    mention = _only("It ran from October 2, 2015 to December 25, 2015.")
    assert mention.parts == (Window.day(date(2015, 10, 2)), Window.day(date(2015, 12, 25)))


def test_only_the_sentence_asked_for_is_read_and_spans_point_into_the_text() -> None:
    text = "It began in 2020. It ends in 2022. It was seen in 2023."
    mention = _only(text, start=18, end=34)
    assert text[mention.start : mention.end] == "2022"


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("Four months after its premiere it was renewed.", Window.months(2022, 5, 5)),
        ("It was renewed a year after the finale.", Window.year(2023)),
        ("Two years later it was back.", Window.year(2025)),
    ],
)
def test_intervals_count_from_the_anchors_that_the_caller_knows(text: str, window: Window) -> None:
    anchors = {
        "premiere": Window.day(date(2022, 1, 28)),
        "finale": Window.day(date(2022, 3, 1)),
        "then": Window.year(2023),
    }
    assert _only(text, anchors=anchors).window == window


HOSTILE = [
    "May " * 5000,
    "not before " * 5000,
    "2024 or " * 5000,
    "the end of " * 5000,
    "early to mid " * 5000,
    "will be " * 5000 + "in June",
    "in the next few " * 5000 + "months",
    "12/" * 5000 + "2024",
    "1" * 50_000 + " in 2024",
    "Monday, " * 5000 + "May 5",
    "in March and " * 5000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda t: str(t[:12]))
def test_long_hostile_text_is_read_in_linear_time(text: str) -> None:
    began = time.perf_counter()
    find_dates(text, date(2024, 5, 10))
    assert time.perf_counter() - began < 2


_DATEISH = st.lists(
    st.one_of(
        st.sampled_from(sorted(LEXICON)),
        st.sampled_from(sorted(LEXICON)).map(str.capitalize),
        st.integers(0, 2200).map(str),
        st.integers(1, 40).map(lambda n: f"{n}th"),
        st.sampled_from(
            [",", ".", "-", "’s", "won't", "'24", "2024-25", "31.02.2024", "29 February", "premiered"]
        ),
    ),
    max_size=14,
).map(" ".join)


@given(text=st.one_of(_DATEISH, st.text(max_size=80)), day=st.dates())
@settings(max_examples=400, deadline=None)
def test_mentions_stand_in_order_within_the_text_and_never_overlap(text: str, day: date) -> None:
    last = 0
    for mention in find_dates(text, day):
        assert last <= mention.start < mention.end <= len(text)
        assert not mention.window.is_unbounded
        last = mention.end


@given(
    before=st.text(alphabet="abc xyz.", max_size=20),
    text=_DATEISH,
    day=st.dates(date(1990, 1, 1), date(2040, 1, 1)),
)
@settings(max_examples=200, deadline=None)
def test_what_stands_outside_the_sentence_changes_nothing(before: str, text: str, day: date) -> None:
    inside = find_dates(before + text, day, start=len(before))
    alone = find_dates(text, day)
    assert [(m.start - len(before), m.end - len(before), m.window) for m in inside] == [
        (m.start, m.end, m.window) for m in alone
    ]


@given(
    day=st.dates(date(1960, 1, 1), date(2040, 1, 1)), published=st.dates(date(1960, 1, 1), date(2040, 1, 1))
)
@settings(max_examples=200, deadline=None)
def test_a_full_date_means_the_same_whenever_it_is_written(day: date, published: date) -> None:
    if day.year > published.year + 10:
        return
    for text in (
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%b} {day.year}",
        day.isoformat(),
        f"{day:%d.%m.%Y}",
    ):
        assert [m.window for m in find_dates(text, published)] == [Window.day(day)]


def test_every_form_has_a_name_of_its_own_or_stands_beside_its_twin() -> None:
    names = [form.name for form in FORMS]
    changes = sum(a != b for a, b in pairwise(names))
    assert changes == len(set(names)) - 1


def test_every_form_is_shown_by_a_corpus() -> None:
    shown = {m.rule for phrase in _all_phrases() for m in find_dates(phrase, POSITIVE["day"])}
    needing_anchors = {"after-anchor"}
    assert {form.name for form in FORMS} - needing_anchors - shown == set()


def test_every_bound_is_shown_by_a_corpus() -> None:
    shown = {m.rule for phrase in _all_phrases() for m in find_dates(phrase, POSITIVE["day"])}
    assert {bound.name for bound in BOUNDS} - shown == set()


def _all_phrases() -> list[str]:
    return [p for case in POSITIVE["window"] for p in case["phrases"]] + [
        c["text"] for c in SENTENCES["sentence"]
    ]
