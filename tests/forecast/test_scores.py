"""Laws of the scores that forecasts are judged by."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.forecast import scores

GRID = np.array([30.0, 61.0, 91.0, 182.0, 365.0, 730.0])
CHANCES = st.lists(st.floats(0, 1), min_size=len(GRID), max_size=len(GRID)).map(sorted)


def some(rows: int, seed: int = 1) -> np.random.Generator:
    return np.random.default_rng((seed, rows))


def test_a_perfect_forecast_scores_0() -> None:
    came = np.array([True, False, True])
    chance = came.astype(np.float64)
    assert not scores.brier(chance, came).any()
    assert not scores.log_score(chance, came).any()
    assert scores.auc(chance, came) == 1
    assert scores.calibration_error(chance, came) == 0


@given(st.floats(0, 1), st.integers(1, 300))
def test_the_base_rate_told_of_every_row_scores_p_times_1_less_p(share: float, rows: int) -> None:
    came = np.arange(rows) < share * rows
    rate = came.mean()
    chance = np.full(rows, rate)
    assert scores.brier(chance, came).mean() == pytest.approx(rate * (1 - rate))
    assert scores.calibration_error(chance, came) == pytest.approx(0, abs=1e-12)


def test_an_even_chance_costs_the_logarithm_of_two_whatever_comes() -> None:
    came = np.array([True, False])
    assert scores.log_score(np.full(2, 0.5), came) == pytest.approx(np.log(2))


def test_one_sure_mistake_costs_the_log_score_a_finite_sum() -> None:
    found = scores.log_score(np.array([0.0, 1.0]), np.array([True, False]))
    assert found == pytest.approx(-np.log(scores.LEAST))


@given(st.floats(0.05, 0.95), st.floats(0, 1))
def test_no_chance_but_the_true_one_is_expected_to_score_better(truth: float, told: float) -> None:
    def expected(chance: float) -> tuple[float, float]:
        both, came = np.full(2, chance), np.array([True, False])
        weight = np.array([truth, 1 - truth])
        return float(weight @ scores.brier(both, came)), float(weight @ scores.log_score(both, came))

    for mine, best in zip(expected(told), expected(truth), strict=True):
        assert mine >= best - 1e-12


def test_auc_counts_pairs_and_halves_ties() -> None:
    chance = np.array([0.9, 0.4, 0.4, 0.1, 0.4])
    came = np.array([True, True, False, False, False])
    pairs = [(a > b) + (a == b) / 2 for a in chance[came] for b in chance[~came]]
    assert scores.auc(chance, came) == pytest.approx(np.mean(pairs))


def test_auc_of_one_kind_of_rows_is_not_a_number() -> None:
    assert np.isnan(scores.auc(np.array([0.2, 0.3]), np.array([True, True])))


@pytest.mark.parametrize("equal", ["width", "count"])
def test_true_chances_are_calibrated_and_doubled_ones_are_not(equal: Literal["width", "count"]) -> None:
    chance = some(40_000).uniform(0, 0.5, 40_000)
    came = some(40_000, 2).random(40_000) < chance
    assert scores.calibration_error(chance, came, equal=equal) < 0.01
    assert scores.calibration_error(2 * chance, came, equal=equal) == pytest.approx(0.25, abs=0.01)


def test_bins_of_equal_count_hold_as_many_rows_each() -> None:
    chance = some(1000).random(1000) ** 3
    bins = scores.calibration_bins(chance, chance > 0.5, equal="count")
    assert [rows for _, _, rows in bins] == [100] * 10
    assert [mean for mean, _, _ in bins] == sorted(mean for mean, _, _ in bins)


@given(CHANCES, st.floats(0, 1000))
def test_a_chance_is_read_off_straight_between_the_days_of_the_grid(chances: list[float], day: float) -> None:
    within = np.array([chances])
    expected = np.interp(day, [0.0, *GRID], [0.0, *chances])
    assert scores.chance_at(within, GRID, day)[0] == pytest.approx(expected)


@given(st.floats(1, 700), st.floats(0, 700))
def test_crps_of_a_point_mass_is_the_absolute_error(told: float, came: float) -> None:
    grid = np.array([told, told + 1e-6, 800.0])
    found = scores.crps(np.array([[0.0, 1.0, 1.0]]), grid, np.array([came]), 800.0)
    assert found[0] == pytest.approx(abs(told - came), abs=1e-3)


@given(CHANCES, st.floats(0, 1000) | st.just(np.inf), st.floats(1, 1000))
def test_crps_is_the_integral_of_the_squared_distance_up_to_the_bound(
    chances: list[float], came: float, bound: float
) -> None:
    found = scores.crps(np.array([chances]), GRID, np.array([came]), bound)[0]
    end = min(bound, GRID[-1])
    days = (np.arange(20_000) + 0.5) * end / 20_000
    told = np.interp(days, [0.0, *GRID], [0.0, *chances])
    assert found == pytest.approx(np.mean((told - (days >= came)) ** 2) * end, abs=0.1)


@given(CHANCES, st.floats(365, 1000) | st.just(np.inf))
def test_what_comes_after_the_bound_changes_no_crps(chances: list[float], came: float) -> None:
    within = np.array([chances])
    at_end = scores.crps(within, GRID, np.array([365.0]), 365.0)
    assert scores.crps(within, GRID, np.array([came]), 365.0) == pytest.approx(at_end)


def truth(rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Forecasts of days that come evenly within two years, or (two in five) never, and what came."""
    random = some(rows)
    within = np.tile(0.6 * GRID / GRID[-1], (rows, 1))
    day = np.where(random.random(rows) < 0.6, random.uniform(0, GRID[-1], rows), np.inf)
    return within, day


@pytest.mark.parametrize("share", [0.5, 0.8, 0.95])
@pytest.mark.parametrize("bound", [200.0, np.inf])
def test_intervals_of_a_true_forecast_hold_their_share_however_early_it_is_cut(
    share: float, bound: float
) -> None:
    within, day = truth(20_000)
    places = scores.place_in_forecast(within, GRID, day, bound)
    assert scores.coverage(places, share) == pytest.approx(share, abs=0.015)
    assert np.isnan(places).sum() == (day > min(bound, GRID[-1])).sum()


def test_a_forecast_that_is_too_sure_holds_less_than_its_share() -> None:
    _, day = truth(5_000)
    narrow = np.tile(np.array([0.0, 0.0, 0.0, 0.3, 0.6, 0.6]), (5_000, 1))
    assert scores.coverage(scores.place_in_forecast(narrow, GRID, day, np.inf), 0.8) < 0.6


def test_a_day_that_was_given_no_chance_has_no_place() -> None:
    nothing = np.zeros((1, len(GRID)))
    places = scores.place_in_forecast(nothing, GRID, np.array([10.0]), np.inf)
    assert np.isnan(places).all()
    assert np.isnan(scores.coverage(places, 0.8))
