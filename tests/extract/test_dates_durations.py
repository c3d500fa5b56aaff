"""Lengths of time against their corpus."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.extract.dates import find_durations

CORPUS = tomllib.loads(
    (Path(__file__).parent.parent / "corpora" / "durations.toml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CORPUS["duration"], ids=lambda c: str(c["text"]))
def test_a_phrase_lasts_as_many_months_as_it_says(case: dict[str, Any]) -> None:
    assert [d.months for d in find_durations(case["text"])] == case["months"]


@given(st.text(alphabet="a123 yearsmonthsoftwohalfnd-", max_size=60))
def test_durations_stand_in_order_within_the_text(text: str) -> None:
    last = 0
    for duration in find_durations(text):
        assert last <= duration.start < duration.end <= len(text)
        assert duration.months >= 0
        last = duration.end


def test_only_the_span_asked_for_is_read() -> None:
    text = "two years, three years, four years"
    (found,) = find_durations(text, 11, 22)
    assert (text[found.start : found.end], found.months) == ("three years", 36.0)
