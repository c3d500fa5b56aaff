"""Who is behind it: words of trade and the names that they belong to."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.extract.compact import claims_of

from knownsofar.model import Crew

CORPUS = tomllib.loads(
    (Path(__file__).parent.parent / "corpora" / "extract_crew.toml").read_text(encoding="utf-8")
)


def found(case: dict[str, Any]) -> list[str]:
    claims = claims_of(case["title"], case["text"])
    crew = [(c.value, c.polarity) for c in claims if isinstance(c.value, Crew)]
    return sorted({f"{value.person} {'' if polarity else 'not '}{value.job}" for value, polarity in crew})


@pytest.mark.parametrize("case", CORPUS["positive"], ids=lambda case: case["title"])
def test_the_jobs_are_read(case: dict[str, Any]) -> None:
    assert found(case) == sorted(case["claims"])


@pytest.mark.parametrize("case", CORPUS["negative"], ids=lambda case: case["title"])
def test_who_has_no_job_of_the_list_is_not_of_the_crew(case: dict[str, Any]) -> None:
    assert found(case) == []
