"""How sure an article is, on whose word, of which season and series: each grammar against its corpus."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.extract.compact import claims_of

from knownsofar.model import Claim

CORPORA = Path(__file__).parent.parent / "corpora"
FIELDS: dict[str, Callable[[Claim], str]] = {
    "certainty": lambda claim: claim.certainty.value,
    "source": lambda claim: claim.source or "-",
    "season": lambda claim: str(claim.season or "-"),
    "series": lambda claim: claim.series,
}


def _cases() -> list[Any]:
    return [
        pytest.param(field, case, id=f"{field}: {case['text'][:60]}")
        for field in FIELDS
        for case in tomllib.loads((CORPORA / f"extract_{field}.toml").read_text(encoding="utf-8"))["article"]
    ]


@pytest.mark.parametrize(("field", "case"), _cases())
def test_a_claim_has_what_the_words_say(field: str, case: dict[str, Any]) -> None:
    asked = {words.split(" ", 1)[0] for words in case["claims"]}
    claims = [c for c in claims_of(case["title"], case["text"]) if c.predicate in asked]
    assert sorted({f"{c.predicate} {FIELDS[field](c)}" for c in claims}) == sorted(case["claims"])
