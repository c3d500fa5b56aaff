"""Where a series is from, of what kind and genre, as its articles describe it; and what is no word on it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.identify.origin import Origin, origin_of

CORPUS = Path(__file__).parents[1] / "corpora" / "origin.toml"
CASES: list[dict[str, Any]] = tomllib.loads(CORPUS.read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_the_corpus_is_read_and_nothing_else_is(case: dict[str, Any]) -> None:
    found = origin_of([case["text"]], [case["about"]])
    assert (found.country, found.language, found.kind, set(found.genres)) == (
        case.get("country"),
        case.get("language"),
        case.get("kind"),
        set(case.get("genres", [])),
    )


def test_articles_vote_and_one_that_is_alone_is_outvoted() -> None:
    korean = "“Salt Road” is a South Korean drama."
    slip = "“Salt Road” is a Japanese drama. Salt Road, the Japanese drama, is back. " * 3
    assert origin_of([korean, korean, slip], ["Salt Road"]).country == "KR"
    assert origin_of([korean, slip], ["Salt Road"]).country is None


def test_another_name_of_the_series_is_the_series() -> None:
    text = "The Korean thriller “Road of Salt” is back."
    assert origin_of([text], ["Salt Road"]).country is None
    assert origin_of([text], ["Salt Road", "Road of Salt"]).country == "KR"


def test_no_text_and_no_title_say_nothing() -> None:
    assert origin_of([], ["Salt Road"]) == Origin()
    assert origin_of(["The Korean drama “Salt Road” is back."], []) == Origin()
    assert origin_of(["?! is a Korean drama"], ["?!"]) == Origin()


@given(st.text(max_size=300), st.text(max_size=20))
def test_whatever_is_printed_is_read_without_failing(text: str, title: str) -> None:
    origin_of([text], [title])
    origin_of([f"{title} is a {text} drama, {text} {title}"], [title])
