"""Why a claim was not found is told by what stands in its place."""

from __future__ import annotations

from typing import Any

import pytest
from evaluation.misses import losses, lost_to


def claim(**fields: Any) -> dict[str, Any]:
    usual = {
        "series": "Copper Lane",
        "season": 2,
        "predicate": "episodes",
        "value": {"count": 8},
        "polarity": True,
        "certainty": "official",
        "source": None,
        "sentence": "It has eight episodes.",
    }
    return usual | fields


@pytest.mark.parametrize(
    ("found", "loss"),
    [
        ([], "unread"),
        ([claim(predicate="plot", value={"tense": "ahead"})], "unread"),
        ([claim(value={"count": 6}, sentence="Another had six.")], "unread"),
        ([claim(value={"count": 6})], "value"),
        ([claim(polarity=False)], "value"),
        ([claim(season=1)], "season"),
        ([claim(series="Salt Road")], "series"),
    ],
)
def test_a_claim_is_lost_to_what_was_read_in_its_place(found: list[dict[str, Any]], loss: str) -> None:
    assert lost_to(claim(), found) == loss
    assert losses([("a", [claim()], found)]) == {"episodes": {loss: 1}}


def test_what_was_found_is_not_lost() -> None:
    assert losses([("a", [claim()], [claim()])]) == {}
