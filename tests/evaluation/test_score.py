"""The score of evaluation/score.py: by hand on small cases, and the same as the project's own scorer."""

from __future__ import annotations

import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from evaluation.score import score

SHARED = Path(__file__).parents[3] / "shared"
Json = dict[str, Any]


def _claim(predicate: str, value: Json, season: int | None = 2, **more: Any) -> Json:
    claim = {"series": "Copper Lane", "season": season, "predicate": predicate, "value": value}
    return claim | {"certainty": "official", "polarity": True, "source": None, "sentence": "x"} | more


def _window(earliest: str | None, latest: str | None) -> Json:
    return {"window": {"earliest": earliest, "latest": latest}}


RENEWED = _claim("renewal", {"outcome": "renewed", "when": None})
OCTOBER = _claim("release", _window("2024-10-01", "2024-10-31"))
ACTOR = _claim("cast", {"person": "Ida Brandt", "character": "Joe", "change": None})
MADE_UP: dict[str, tuple[list[Json], list[Json]]] = {
    "all right": ([RENEWED, OCTOBER, ACTOR], [ACTOR, OCTOBER, RENEWED]),
    "nothing found": ([RENEWED, OCTOBER], []),
    "nothing to find": ([], [RENEWED]),
    "another certainty and source": ([RENEWED], [RENEWED | {"certainty": "rumored", "source": "Deadline"}]),
    "another season": ([RENEWED], [RENEWED | {"season": 3}]),
    "another polarity": ([RENEWED], [RENEWED | {"polarity": False}]),
    "a window that overlaps by half": ([OCTOBER], [_claim("release", _window("2024-10-01", "2024-10-16"))]),
    "a window that overlaps by less": ([OCTOBER], [_claim("release", _window("2024-10-01", "2024-10-12"))]),
    "an open window": ([_claim("release", _window("2025-01-01", None))], [OCTOBER]),
    "a spelling": (
        [ACTOR],
        [ACTOR | {"value": {"person": "IDA BRÁNDT", "character": "joe", "change": None}}],
    ),
    "a season where none is named": ([ACTOR], [ACTOR | {"season": None}]),
    "found twice": ([RENEWED], [RENEWED, RENEWED]),
    "of two the closer": ([OCTOBER], [_claim("release", _window("2024-10-01", "2024-10-20")), OCTOBER]),
    "a plot is not scored": (
        [RENEWED, _claim("plot", {"tense": "ahead"})],
        [_claim("plot", {"tense": "recap"})],
    ),
}


def test_core_and_full_are_counted_apart() -> None:
    result = score([("a", *MADE_UP["another certainty and source"])])
    assert (result.core, result.full, result.certainty, result.source) == (1, 0, 0, 0)
    assert result.figures()["core_f1"] == 1.0


def test_half_an_overlap_is_enough_for_core_and_less_is_not() -> None:
    assert score([("a", *MADE_UP["a window that overlaps by half"])]).core == 1
    assert score([("a", *MADE_UP["a window that overlaps by less"])]).core == 0


def test_a_claim_is_taken_up_once() -> None:
    result = score([("a", *MADE_UP["found twice"])])
    assert (result.gold, result.found, result.core) == (1, 2, 1)
    assert [kind for _, kind, _ in result.errors] == ["invented"]


def test_precision_and_recall_are_over_all_articles() -> None:
    result = score([("a", *MADE_UP["nothing found"]), ("b", *MADE_UP["all right"])])
    assert result.precision == 1.0
    assert result.recall == pytest.approx(3 / 5)


@pytest.fixture(scope="module")
def original() -> ModuleType:
    """The scorer that the port is measured against."""
    path = SHARED / "tools" / "score_claims.py"
    if not path.exists():
        pytest.skip("the project's scorer is not beside this checkout")
    spec = importlib.util.spec_from_file_location("score_claims", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _figures_of(original: ModuleType, rows: list[tuple[str, list[Json], list[Json]]]) -> dict[str, float]:
    cases = [{"id": name, "url": name, "claims": gold} for name, gold, _ in rows]
    tally, by_predicate, _, _ = original.score(cases, {name: found for name, _, found in rows})
    total = {k: sum(c[k] for c in by_predicate.values()) for k in ("gold", "found", "core", "full")}
    core, full = (original.prf(total[k], total["gold"], total["found"]) for k in ("core", "full"))
    hits = total["core"] or 1
    return {
        "core_precision": core[0],
        "core_recall": core[1],
        "core_f1": core[2],
        "full_f1": full[2],
        "certainty_accuracy": tally["certainty"] / hits,
        "source_accuracy": tally["source"] / hits,
    }


@pytest.mark.parametrize("name", MADE_UP)
def test_the_port_agrees_on_made_up_cases(name: str, original: ModuleType) -> None:
    rows = [(name, *MADE_UP[name])]
    assert score(rows).figures() == pytest.approx(_figures_of(original, rows))


def _spoilt(claims: list[Json], chance: random.Random) -> list[Json]:
    """Labelled claims as a poor reader would find them: some lost, repeated, or changed in one field."""
    found: list[Json] = []
    for claim in claims:
        changes: list[Json] = [
            {},
            {},
            {"season": chance.choice((None, 1, 2, 3))},
            {"certainty": "predicted"},
            {"polarity": not claim["polarity"]},
            {"source": "Deadline"},
            {"value": chance.choice(claims)["value"], "predicate": claim["predicate"]},
        ]
        copies = chance.choice((0, 1, 1, 1, 2))
        same = [c for c in claims if c["predicate"] == claim["predicate"]]
        changes[-1]["value"] = chance.choice(same)["value"]
        found.extend(claim | chance.choice(changes) for _ in range(copies))
    chance.shuffle(found)
    return found


def test_the_port_agrees_on_labelled_articles(original: ModuleType) -> None:
    files = sorted((SHARED / "gold").glob("more/*/*.json"))
    if not files:
        pytest.skip("the labelled articles are not beside this checkout")
    chance = random.Random(3)
    golds = [(file.stem, json.loads(file.read_text(encoding="utf-8"))["claims"]) for file in files]
    rows = [(f"{i}-{stem}", claims, _spoilt(claims, chance)) for i, (stem, claims) in enumerate(golds)]
    figures = score(rows).figures()
    assert 0.3 < figures["core_f1"] < 0.95
    assert figures == pytest.approx(_figures_of(original, rows))
