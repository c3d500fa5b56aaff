"""How the public sets become claims: names, times, populations; and what a score is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from evaluation.fusion import as_set, calibration_error, judge_rumours, made_up, scored, top_of
from evaluation.fusion_baselines import BASELINES, Floats, peers
from evaluation.fusion_sets import book, flights, last_names, minute, population

from knownsofar.weigh.fusion import Told, fuse, told_of

DATA = Path(__file__).parents[3] / "shared" / "data" / "fusion"
needs_sets = pytest.mark.skipif(not DATA.is_dir(), reason="the public sets are not beside the checkout")


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Example, Mary Q.", "example"),
        ("Mary Q. Example", "example"),
        ("Mary Example, John Sample", "example sample"),
        ("Example, Mary; Sample, John", "example sample"),
        ("EXAMPLE, MARY (Author) Sample, John (Joint Author)", "example sample"),
        ("By (author) Mary Example By (author) John Sample", "example sample"),
        ("Example, Mary/ Sample, John", "example sample"),
        ("Mary Example &amp; John Sample", "example sample"),
        ("Mary Example and John Sample", "example sample"),
        ("Mary Exámple", "example"),
        ("Example, Mary, Jr.", "example"),
        ("Example Mary Q.", "example"),
        ("EXAMPLE", "example"),
        ("de la Example, Mary", "example"),
        ("Mary O'Example", "oexample"),
        ("Not Available", ""),
        ("", ""),
        ("1998", ""),
    ],
)
def test_authors_are_sets_of_last_names_however_they_are_printed(printed: str, names: str) -> None:
    assert last_names(printed) == frozenset(names.split())


@pytest.mark.parametrize(
    ("printed", "minutes"),
    [("7:10 a.m.", 430), ("12/02/2011 6:55 a.m.", 415), ("12:05 p.m.", 725), ("12:05am", 5), ("19:45", 1185)],
)
def test_a_time_is_its_minute_of_the_day(printed: str, minutes: int) -> None:
    assert minute(printed) == minutes


def test_what_is_no_time_is_none() -> None:
    assert minute("Not Available") is None


def test_a_calibrated_method_has_a_small_error_and_a_boaster_a_large_one() -> None:
    rng = np.random.default_rng(0)
    sure = rng.random(20_000)
    right = rng.random(20_000) < sure
    assert calibration_error(sure, right) < 0.02
    assert calibration_error(np.ones(20_000), right) == pytest.approx(0.5, abs=0.02)
    assert scored(sure, right, sure).by_chance < 0.02


def _ours(told: Told) -> Floats:
    return fuse(told).value


def test_every_method_is_right_where_all_but_one_agree() -> None:
    claims = [(f"fact {k}", source, "true") for k in range(30) for source in "ABCD"]
    told, index = told_of([*claims, *((f"fact {k}", "E", f"lie {k}") for k in range(30))])
    others, _ = peers()
    truths = np.array([index.values[(f"fact {k}", "true")] for k in range(30)])
    for method in (*BASELINES.values(), *others.values(), _ours):
        assert (top_of(told, method(told)) == truths).all()


def test_the_speed_is_of_as_many_claims_as_it_says() -> None:
    told = made_up(claims=2000, sources=50, facts=300)
    assert (len(told.kind), told.facts) == (50, 299)  # nobody spoke of the last
    assert 1800 < len(told.fact) <= 2000


@needs_sets
def test_the_sets_are_as_large_as_they_are_known_to_be() -> None:
    sets = {
        one.name: one for one in (as_set(read(DATA / read.__name__)) for read in (book, flights, population))
    }
    assert [len(sets[name].facts) for name in ("book", "flights", "population")] == [100, 400, 277]
    assert len(sets["flights"].told.kind) == 38


@needs_sets
def test_verdicts_on_rumours_reach_their_goal() -> None:
    scores = judge_rumours(DATA / "emergent")
    assert scores["ours"].accuracy >= 0.6
    assert scores["ours"].error <= 0.05
