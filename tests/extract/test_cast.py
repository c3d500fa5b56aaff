"""Who is in it: wordings and lists that name the cast, and what only looks like one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.extract.compact import claims_of

from knownsofar.model import Cast

CORPUS = tomllib.loads(
    (Path(__file__).parent.parent / "corpora" / "extract_cast.toml").read_text(encoding="utf-8")
)


def said(claim: Any) -> str:
    value = claim.value
    words = [value.person]
    if value.character:
        words.append(f"as {value.character}")
    if not claim.polarity:
        words.append("not")
    if value.change:
        words.append(value.change)
    return " ".join(words)


def found(case: dict[str, Any]) -> list[str]:
    return sorted({said(c) for c in claims_of(case["title"], case["text"]) if isinstance(c.value, Cast)})


@pytest.mark.parametrize("case", CORPUS["positive"], ids=lambda case: case["title"])
def test_the_cast_is_read_with_characters_and_changes(case: dict[str, Any]) -> None:
    assert found(case) == sorted(case["claims"])


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["title"])
def test_who_is_not_on_screen_is_not_of_the_cast(case: dict[str, Any]) -> None:
    assert found(case) == []


def test_a_claim_of_the_cast_carries_the_rule_that_tied_the_character_and_the_place_of_the_name() -> None:
    text = "Mara Lindqvist as Ruth Ivers and Tom Ashworth as Cal return in season 2 of Copper Lane."
    claims = [c for c in claims_of("Copper Lane season 2 cast", text) if isinstance(c.value, Cast)]
    assert {c.rule for c in claims} == {"cast: PERSON as CHARACTER"}
    assert [text[slice(*c.span)] for c in claims] == ["Mara Lindqvist", "Tom Ashworth"]


def test_a_person_named_twice_is_one_claim_under_the_fullest_name() -> None:
    text = (
        "Mara Lindqvist returns as Ruth Ivers in season 2 of Copper Lane.\n\n"
        "Lindqvist returns with new scars, and Ruth is angrier than before."
    )
    claims = [c for c in claims_of("Copper Lane season 2", text) if isinstance(c.value, Cast)]
    assert [said(c) for c in claims] == ["Mara Lindqvist as Ruth Ivers returning"]
