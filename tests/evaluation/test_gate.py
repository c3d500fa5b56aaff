"""The gate: the packaged weights read as well as evaluation/floors.json asks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evaluation.extraction import FLOORS, packaged
from evaluation.score import score
from training.cases import Case, load_cases

ROOT = Path(__file__).parents[2]
DEV = ROOT.parent / "shared" / "gold" / "dev"
EVERY = 12
"""Of the articles in training/gold.jsonl one in so many is read here."""


def _fallen(cases: list[Case], floors: dict[str, float]) -> dict[str, str]:
    figures = score(packaged(cases)).figures()
    return {name: f"{figures[name]:.3f} < {floor}" for name, floor in floors.items() if figures[name] < floor}


def _floors(name: str) -> dict[str, float]:
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))[name]
    return floors


def test_the_articles_that_everybody_has_are_read_as_well_as_before() -> None:
    assert _fallen(load_cases([ROOT / "training" / "gold.jsonl"])[::EVERY], _floors("shipped")) == {}


@pytest.mark.parametrize("name", ["dev", "unseen"])
def test_the_development_articles_are_read_as_well_as_before(name: str) -> None:
    if not DEV.is_dir():
        pytest.skip("the labelled articles are not beside this checkout")
    cases = load_cases([DEV])
    if name == "unseen":
        cases = [case for case in cases if int(case.id[1:]) >= 45]
    assert _fallen(cases, _floors(name)) == {}
