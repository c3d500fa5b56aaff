"""The gate before the named patterns lets every pattern pass that fits."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.extract.patterns import Gate, Patterns, beginnings, last_parts
from knownsofar.extract.rules import source_material, wordings

SETS = {name: rows for name, rows in vars(wordings).items() if isinstance(rows, Patterns)}
PIECES = sorted(
    {
        word
        for rows in SETS.values()
        for pattern in rows.rows.values()
        for word in re.findall(r"[\w'’-]+", pattern)
    }
    | {"SERIES", "SEASON", "DATE", "PLATFORM", "<num>", "?", "isn't", "k-drama", "greenlit", "put off"}
)


@pytest.mark.parametrize("name", SETS)
@given(words=st.lists(st.sampled_from(PIECES), max_size=8))
def test_what_fits_has_passed_the_gate(name: str, words: list[str]) -> None:
    outline = " ".join(words)
    passed = SETS[name].gate.may_fit(re.findall(r"\w+", outline))
    fitting = {each for each, pattern in SETS[name].rows.items() if re.search(pattern, outline)}
    assert fitting <= set(passed)


@given(
    text=st.lists(
        st.sampled_from(("web comic", "webcomic", "Light Novel", "based", "play", "DC")), max_size=4
    )
)
def test_what_names_a_work_has_passed_the_gate(text: list[str]) -> None:
    words = " ".join(text)
    gate = Gate({name: pattern.pattern for name, _, pattern in source_material.RULES})
    fitting = {name for name, _, pattern in source_material.RULES if pattern.search(words)}
    assert fitting <= set(gate.may_fit(re.findall(r"\w+", words.lower())))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\b(?:renew(?:s|ed)?|picked up) SEASON", {"renew", "picked "}),
        (r"\bSEASON (?:is|was) on", {"SEASON "}),
        (r"\b(?:no|not) more\b|\bwon't back", {"no ", "not ", "won "}),
        (r"\b(?:web ?comics?|promos?)\b", {"web", "promo"}),
        (r"\b(?:(?:re)?order) it", {""}),
        (r"\?$", {""}),
    ],
)
def test_a_match_begins_with(pattern: str, expected: set[str]) -> None:
    assert set(beginnings(pattern)) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\b(?:renew(?:s|ed)?) (?:[\w'’-]+ ){0,4}?SEASON", {"SEASON "}),
        (r"\bSEASON (?:[\w'’-]+ ){0,4}?(?:sure|in store|plan\w*)\b", {"sure", "in ", "plan"}),
        (r"\bPLATFORM (?:has |had )?(?:renew|dropp?ed)\b", {"renew", "drop"}),
        (r"\b(?:re)?(?:order|cancel)\b", {""}),
        (r"\?$", {""}),
    ],
)
def test_a_match_has_a_last_part(pattern: str, expected: set[str]) -> None:
    assert set(last_parts(pattern)) == expected
