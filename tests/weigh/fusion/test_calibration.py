"""Calibration takes confidence to what it is worth, and stances to verdicts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.weigh.fusion import Calibration, calibrated, fit_calibration, fit_stances, fuse, told_of
from knownsofar.weigh.fusion.calibration import known, log_loss


def misled(facts: int, share: float) -> list[tuple[str, str, str]]:
    """Ten sources who agree on all facts, and are wrong on a share of them; one always tells otherwise."""
    rng = np.random.default_rng(3)
    claims = []
    for k in range(facts):
        said, other = ("slip", "true") if rng.random() < share else ("true", "noise")
        claims += [(f"{k}", f"source {n}", said) for n in range(10)] + [(f"{k}", "odd", other)]
    return claims


@given(st.floats(0.3, 1.5), st.floats(0, 0.5), st.floats(-3, 3))
def test_what_is_calibrated_still_sums_to_1(temper: float, shared: float, unclaimed: float) -> None:
    told, _ = told_of([("x", "A", "1"), ("x", "B", "2"), ("y", "A", "1")])
    after = calibrated(fuse(told), told, Calibration(temper, shared, unclaimed))
    assert np.allclose(np.bincount(told.fact_of, after.value, told.facts) + after.none, 1)


def test_where_all_were_misled_a_fifth_of_the_time_nobody_is_believed_much_beyond_that() -> None:
    told, index = told_of(misled(300, 0.2))
    fused = fuse(told)
    facts = np.arange(300)
    truth = np.array([index.values[(f"{k}", "true")] for k in facts])
    learnt = fit_calibration(fused, told, facts[:150], truth[:150])
    before = log_loss(known(fused, told, facts[150:], truth[150:]), Calibration(1, 0, 0))
    after = log_loss(known(fused, told, facts[150:], truth[150:]), learnt)
    assert after < before
    assert 0.6 < np.median(calibrated(fused, told, learnt).value[truth]) < 0.95


def test_nothing_can_be_learnt_from_no_fact() -> None:
    told, _ = told_of([("x", "A", "1")])
    with pytest.raises(ValueError, match="no fact is known"):
        fit_calibration(fuse(told), told, np.empty(0, np.int64), np.empty(0, np.int64))


def test_a_verdict_follows_the_stances_and_the_tenth_voice_adds_little() -> None:
    rng = np.random.default_rng(5)
    outcome = rng.integers(0, 2, 200)
    voices = rng.poisson(np.where(outcome[:, None] == 0, [4.0, 0.3], [2.0, 3.0])).astype(np.float64)
    model = fit_stances(voices, outcome, 2)
    one, three, ten = model.chances(np.array([[1.0, 0.0], [3.0, 0.0], [10.0, 0.0]]))[:, 0]
    assert 0.5 < one < three < ten < 1
    assert model.chances(np.array([[1.0, 4.0]]))[0, 1] > 0.9


def test_a_verdict_on_what_nobody_spoke_of_is_the_base_rate_or_near_it() -> None:
    voices = np.zeros((100, 2))
    outcome = np.array([0] * 70 + [1] * 30)
    assert fit_stances(voices, outcome, 2).chances(np.zeros((1, 2)))[0, 0] == pytest.approx(0.7, abs=0.01)


def test_counts_below_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="counts"):
        fit_stances(np.array([[-1.0]]), np.array([0]), 2)
