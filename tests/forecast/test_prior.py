"""The prior: fitted on what was known on a day, and a distribution whatever it is asked."""

from __future__ import annotations

import random
from datetime import date, timedelta

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.forecast import HORIZONS, Prior, Season, Series, Waiting, fit_prior, load_fitted, waiting
from knownsofar.forecast.periods import EDGES, ahead, chance_within, periods_of

DAY = date(2019, 6, 1)
YEAR = int(np.searchsorted(HORIZONS, 365))


@pytest.fixture(scope="module")
def prior(world: list[Series]) -> Prior:
    return fit_prior(world, DAY)


def test_every_chance_is_one_none_falls_with_time_and_something_is_left_for_never(
    prior: Prior, world: list[Series]
) -> None:
    chances = prior.within(waiting(world, DAY), DAY)
    assert chances.shape == (len(waiting(world, DAY)), len(HORIZONS))
    assert (chances >= 0).all()
    assert (chances < 1).all()
    assert (np.diff(chances, axis=1) >= 0).all()


def test_horizons_hold_the_days_that_interfaces_promise() -> None:
    assert {182, 365, 730, 1095} <= set(HORIZONS.tolist())
    assert len(HORIZONS) == 120


def test_networks_differ_as_their_precedents_do(prior: Prior, world: list[Series]) -> None:
    rows = [wait for wait in waiting(world, DAY) if (DAY - wait.since).days < 330]
    within = prior.within(rows, DAY)
    means = {
        name: within[[wait.series.networks == (name,) for wait in rows]].mean(axis=0)
        for name in ("Yearly", "Slow", "Once")
    }
    assert means["Yearly"][YEAR] > 0.7
    assert means["Slow"][YEAR] < 0.3 < 0.5 < means["Slow"][-1]
    assert means["Once"][-1] < 0.2


def test_chances_are_true_as_chances(prior: Prior, world: list[Series]) -> None:
    rows = waiting(world, DAY)
    last = {series.id: series.seasons for series in world}
    came = [
        any(s.number == w.season and s.premiere <= DAY + timedelta(365) for s in last[w.series.id])
        for w in rows
    ]
    assert prior.within(rows, DAY)[:, YEAR].mean() == pytest.approx(np.mean(came), abs=0.03)


def test_who_has_waited_past_the_usual_wait_has_less_to_hope_for(prior: Prior, world: list[Series]) -> None:
    fresh, stale = (
        [
            w
            for w in waiting(world, DAY)
            if w.series.networks == ("Yearly",) and low < (DAY - w.since).days < high
        ]
        for low, high in ((60, 330), (500, 9999))
    )
    assert prior.within(fresh, DAY)[:, -1].mean() > 2 * prior.within(stale, DAY)[:, -1].mean()


@pytest.mark.parametrize("future", ["removed", "shuffled"])
def test_nothing_that_comes_after_the_day_changes_an_answer(
    prior: Prior, world: list[Series], future: str
) -> None:
    chance = random.Random(1)

    def changed(series: Series) -> Series:
        past = tuple(season for season in series.seasons if season.premiere < DAY)
        later = [season for season in series.seasons if season.premiere >= DAY]
        if future == "removed":
            return msgspec.structs.replace(series, seasons=past)
        moved = (
            Season(s.number, DAY + timedelta(chance.randrange(2000)), None, chance.randrange(99))
            for s in later
        )
        return msgspec.structs.replace(series, seasons=past + tuple(moved))

    other = [changed(series) for series in world]
    chance.shuffle(other)
    order = {wait.series.id: n for n, wait in enumerate(waiting(other, DAY))}
    again = fit_prior(other, DAY).within(waiting(other, DAY), DAY)
    rows = waiting(world, DAY)
    assert np.array_equal(prior.within(rows, DAY), again[[order[wait.series.id] for wait in rows]])


def test_one_wait_asked_about_day_after_day_has_the_chances_that_it_has_among_others_to_the_bit(
    world: list[Series],
) -> None:
    packaged = load_fitted().prior
    waits = waiting(world, DAY)
    days = [DAY + timedelta(n) for n in (300, 0, 14, 28, 42, 300, 4000)]  # in any order, also twice
    for wait, other in zip(waits[:3], waits[3:6], strict=True):
        for day in days:
            assert np.array_equal(packaged.within([wait], day)[0], packaged.within([wait, other], day)[0])


def test_what_no_precedent_is_like_is_forecast_all_the_same(prior: Prior) -> None:
    strange = Series("x", "", "", (), (), "", (), (Season(1, date(1931, 1, 1), None, None),))
    chances = prior.within([Waiting(strange, 2, date(1931, 1, 1))], DAY)
    assert np.isfinite(chances).all()
    assert 0 < chances[0, -1] < 0.2
    assert prior.within([], DAY).shape == (0, len(HORIZONS))


def test_with_few_precedents_all_are_alike_and_the_answer_is_wide(world: list[Series]) -> None:
    few = fit_prior(world[:12], date(2012, 1, 1))
    chances = few.within([w for w in waiting(world, DAY) if (DAY - w.since).days < 900], DAY)
    assert np.ptp(chances[:, YEAR]) < 0.05
    assert 0.02 < chances[:, YEAR].mean() < 0.9


def test_the_bin_in_which_we_stopped_looking_counts_for_what_was_seen_of_it() -> None:
    periods = periods_of(np.array([28.0, 28.0]), np.array([False, True]))
    assert EDGES[:3].tolist() == [0, 14, 42]
    assert periods.weight.tolist() == [1.0, 0.5, 1.0, 1.0]
    assert periods.came.tolist() == [False, False, False, True]
    assert periods.middle.tolist() == [7.0, 21.0, 7.0, 28.0]


def test_of_the_bin_in_which_we_ask_what_is_left_of_it_counts() -> None:
    which, bins, middles = ahead(np.array([20.0, 42.0]), 60)
    assert which.tolist() == [0, 0, 0, 1, 1, 1]
    assert bins.tolist() == [1, 2, 3, 2, 3, 4]
    assert middles.tolist() == [31.0, 56.0, 84.0, 56.0, 84.0, 112.0]


@given(
    st.lists(st.floats(0, 1), min_size=len(EDGES) - 1, max_size=len(EDGES) - 1),
    st.floats(0, float(EDGES[-2])),
)
def test_any_hazards_make_a_distribution(chances: list[float], waited: float) -> None:
    bins = np.arange(len(EDGES) - 1)
    within = chance_within(np.array(chances), np.zeros_like(bins), bins, np.array([waited]), HORIZONS)
    assert (np.diff(within) >= 0).all()
    assert ((within >= 0) & (within <= 1)).all()


def test_a_constant_hazard_gives_the_geometric_law_whatever_was_waited() -> None:
    bins = np.arange(len(EDGES) - 1)
    within = chance_within(
        np.full(len(bins), 0.1), np.zeros_like(bins), bins, np.array([14.0]), np.array([28, 56, 84])
    )
    assert within[0] == pytest.approx([0.1, 0.19, 0.271])
