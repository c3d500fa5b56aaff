"""Every rule against its corpus: what an article claims, in plain wordings, and what it does not."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.extract.compact import claims_of, compact

CORPORA = Path(__file__).parent.parent / "corpora"
PREDICATES = (
    "release",
    "renewal",
    "production",
    "delay",
    "trailer",
    "platform",
    "episodes",
    "source_material",
    "precedent",
)


def _articles(name: str, kind: str) -> list[dict[str, Any]]:
    corpus = tomllib.loads((CORPORA / f"extract_{name}.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = corpus[kind]
    return found


def _cases(kind: str) -> list[Any]:
    return [
        pytest.param(predicate, case, id=f"{predicate}: {case['text'][:60]}")
        for predicate in PREDICATES
        for case in _articles(predicate, kind)
    ]


def _found(predicate: str, case: dict[str, Any]) -> list[str]:
    claims = claims_of(case["title"], case["text"])
    return sorted({compact(claim) for claim in claims if claim.predicate == predicate})


@pytest.mark.parametrize(("predicate", "case"), _cases("positive"))
def test_a_plain_wording_is_read(predicate: str, case: dict[str, Any]) -> None:
    assert _found(predicate, case) == sorted(case["claims"])


@pytest.mark.parametrize(("predicate", "case"), _cases("negative"))
def test_what_only_sounds_like_a_claim_is_none(predicate: str, case: dict[str, Any]) -> None:
    assert _found(predicate, case) == []
