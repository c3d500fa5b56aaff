"""The back-test: what it asks, what it counts, and that nobody sees the future."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
from evaluation.forecast import held_out
from evaluation.forecast_peers import breslow, peers
from evaluation.forecast_plots import draw
from evaluation.forecast_report import report

from knownsofar.forecast.backtest import (
    GRID,
    Fit,
    ask,
    asking_at,
    backtest,
    known,
    near,
    outcomes,
    quarters,
)
from knownsofar.forecast.baselines import BASELINES, NetworkAndTimeWaited, TimeWaited
from knownsofar.forecast.history import Season, Series, Waiting, until, waiting
from knownsofar.forecast.prior import Model
from knownsofar.forecast.spells import NEVER, asked, spells_of

PRECEDENTS = Path(__file__).parents[3] / "shared" / "data" / "precedents"
CUT = date(2020, 1, 1)
SNAPSHOT = date(2021, 6, 1)
PEERS, MISSING = peers()
FITS: dict[str, Fit] = {**BASELINES, **PEERS}


def series(name: str, *premieres: date, network: str = "Net", kind: str = "Scripted") -> Series:
    seasons = tuple(
        Season(number, day, day + timedelta(days=60), 8) for number, day in enumerate(premieres, start=1)
    )
    return Series(name, name, kind, (network,), ("US",), "en", ("Drama",), seasons)


def world(seed: int = 1, count: int = 300) -> list[Series]:
    """Series of two networks: one brings the next season after a year, the other seldom and late."""
    random = np.random.default_rng(seed)
    made = []
    for number in range(count):
        quick = number % 2 == 0
        day = date(2012, 1, 1) + timedelta(days=int(random.integers(0, 2700)))
        days = [day]
        while random.random() < (0.8 if quick else 0.3) and len(days) < 6:
            day += timedelta(days=int(random.normal(365, 20) if quick else random.normal(700, 60)))
            days.append(day)
        made.append(series(f"s{number}", *days, network="Quick" if quick else "Slow"))
    return made


def within(fit: Fit, history: Sequence[Series], cut: date = CUT) -> np.ndarray:
    return fit(until(history, cut), cut).within(waiting(history, cut), cut)


def test_an_outcome_is_the_days_to_the_season_or_a_later_one_by_the_snapshot() -> None:
    came = series("came", date(2018, 1, 1), date(2019, 1, 1), date(2020, 3, 1))
    late = series("late", date(2018, 1, 1), date(2021, 7, 1))
    ended = series("ended", date(2018, 1, 1))
    listed = (Season(1, date(2018, 1, 1), None, None), Season(3, date(2020, 1, 11), None, None))
    gap = msgspec.structs.replace(ended, id="gap", seasons=listed)
    history = [came, late, ended, gap]
    rows = waiting(history, CUT)
    assert [row.series.id for row in rows] == ["came", "late", "ended", "gap"]
    assert list(outcomes(history, rows, CUT, SNAPSHOT)) == [60, np.inf, np.inf, 10]


def test_waits_of_a_series_end_with_the_next_premiere_and_the_last_goes_on() -> None:
    spells = spells_of(series("a", date(2018, 1, 1), date(2019, 1, 1), date(2019, 2, 1), date(2020, 1, 1)))
    assert [spell.season for spell in spells] == [2, 4, 5]
    came = [date(2019, 1, 1).toordinal(), date(2020, 1, 1).toordinal(), NEVER]
    assert [spell.came for spell in spells] == came
    assert spells[1].waited_before == 365


def test_a_row_is_asked_with_its_own_season_and_wait() -> None:
    row = Waiting(series("a", date(2018, 1, 1)), 2, date(2018, 2, 1))
    found = asked([row])
    assert found.numbers["season"][0] == 2
    assert found.since[0] == date(2018, 2, 1).toordinal()


def test_there_are_32_quarters_in_eight_years() -> None:
    found = quarters(date(2016, 1, 1), date(2023, 10, 1))
    assert len(found) == 32
    assert found[:2] == [date(2016, 1, 1), date(2016, 4, 1)]


@pytest.mark.parametrize("name", FITS)
def test_every_model_gives_chances_that_never_fall(name: str) -> None:
    found = within(FITS[name], world())
    assert found.shape == (len(waiting(world(), CUT)), len(GRID))
    assert np.isfinite(found).all()
    assert found.min() >= 0
    assert found.max() <= 1 + 1e-9
    assert (np.diff(found) >= -1e-9).all()


@pytest.mark.parametrize("name", FITS)
def test_a_future_shuffled_changes_no_answer(name: str) -> None:
    history = world()
    random = np.random.default_rng(3)
    other = []
    for one in history:
        past = tuple(s for s in one.seasons if s.premiere < CUT)
        to_come = Season(len(past) + 1, CUT + timedelta(days=int(random.integers(0, 900))), None, 99)
        other.append(msgspec.structs.replace(one, seasons=(*past, to_come)))
    assert np.allclose(within(FITS[name], history), within(FITS[name], other), rtol=0, atol=1e-12)


def test_a_curve_counts_the_waits_that_go_on_among_those_at_risk() -> None:
    waits = [100, 200, 200, 400]
    begun = date(2018, 1, 1)
    history = [series(f"s{n}", begun, begun + timedelta(days=days)) for n, days in enumerate(waits)]
    row = Waiting(series("new", date(2019, 12, 31)), 2, date(2019, 12, 31))
    chances = TimeWaited(until(history, CUT), CUT).within([row], CUT)[0]
    by = {int(day): chance for day, chance in zip(GRID, chances, strict=True)}
    # beside the four that ended, each series waits on: 630, 530, 530 and 330 days by the cut
    assert by[91] == 0
    assert by[152] == pytest.approx(1 / 8)
    assert by[365] == pytest.approx(1 - 7 / 8 * 5 / 7)
    assert by[426] == pytest.approx(1 - 7 / 8 * 5 / 7 * 3 / 4)


def test_the_hazard_of_coxs_model_counts_nobody_before_they_are_seen() -> None:
    entry, leave = np.array([0.0, 0.0, 150.0]), np.array([100.0, 200.0, 200.0])
    days, hazard = breslow(entry, leave, np.array([True, True, False]), np.array([1.0, 1.0, 2.0]))
    assert list(days) == [0, 100, 200]
    assert list(hazard) == pytest.approx([0, 1 / 2, 1 / 2 + 1 / 3])


def test_who_has_waited_past_the_usual_day_is_told_less() -> None:
    history = world()
    rows = [
        Waiting(series("x", since, network="Quick"), 2, since)
        for since in (date(2019, 1, 20), date(2017, 1, 1))
    ]
    fresh, stale = NetworkAndTimeWaited(until(history, CUT), CUT).within(rows, CUT)
    assert fresh[11] > 0.5 > 0.1 > stale[11]


def test_a_network_of_its_own_habits_is_told_apart_and_an_unknown_one_is_as_everybody() -> None:
    history = world()
    since = date(2019, 9, 1)
    rows = [Waiting(series("x", since, network=n), 2, since) for n in ("Quick", "Slow", "Unheard")]
    within = NetworkAndTimeWaited(until(history, CUT), CUT).within(rows, CUT)
    everybody = TimeWaited(until(history, CUT), CUT).within(rows, CUT)
    assert within[0, 11] > within[2, 11] > within[1, 11]
    assert np.allclose(within[2], everybody[2])


# Weibull's hazard knows no second year: in a world where all that comes has come by then, it loses.
@pytest.mark.parametrize("name", [name for name in FITS if name != "lifelines Weibull"])
def test_a_model_that_uses_what_is_known_is_no_worse_than_the_constant(name: str) -> None:
    history = world(count=600)
    found = backtest(
        history, [date(2018, 1, 1)], date(2022, 1, 1), {"constant": BASELINES["constant"], name: FITS[name]}
    )
    came = found.day <= 365
    mine, constant = (((found.answers[n].chance[:, 1] - came) ** 2).mean() for n in (name, "constant"))
    assert mine <= constant


def test_chances_that_fall_are_refused() -> None:
    class Falling:
        def within(self, rows: Sequence[Waiting], day: date) -> np.ndarray:
            return np.tile(np.linspace(0.9, 0.1, len(GRID)), (len(rows), 1))

    with pytest.raises(ValueError, match="of the falling are not from 0 to 1, or fall"):
        ask("the falling", lambda history, day: Falling(), asking_at(world(), CUT, SNAPSHOT))


def test_a_horizon_past_the_snapshot_leaves_out_the_whole_cut() -> None:
    cuts = [date(2019, 1, 1), date(2020, 10, 1)]
    found = backtest(world(), cuts, SNAPSHOT, {"constant": BASELINES["constant"]})
    for horizon, left in ((182, 2), (365, 1), (730, 1), (1000, 0)):
        assert (
            len({row.cut for row, kept in zip(found.rows, known(found, horizon), strict=True) if kept})
            == left
        )


def test_what_is_held_out_is_asked_of_and_never_learnt_from() -> None:
    history = world()
    kept_back = held_out(history, 0.25)
    assert len(kept_back) == 75
    assert kept_back == held_out(history[::-1], 0.25)
    learnt: set[str] = set()

    def fit(known: Sequence[Series], day: date) -> Model:
        learnt.update(series.id for series in known)
        return BASELINES["constant"](known, day)

    found = backtest(history, [CUT], SNAPSHOT, {"constant": fit}, kept_back=kept_back)
    assert {row.series for row in found.rows} <= kept_back
    assert found.rows
    assert learnt
    assert not learnt & kept_back


def test_the_report_tells_every_model_and_the_plots_are_drawn(tmp_path: Path) -> None:
    cuts = quarters(date(2018, 1, 1), date(2019, 1, 1))
    found = backtest(world(), cuts, SNAPSHOT, BASELINES)
    text = report(found, ["an absent one"], SNAPSHOT)
    assert "an absent one" in text
    assert near(found.rows).any()
    for name in BASELINES:
        assert f"| {name} |" in text
    drawn = {name: (tmp_path / name).read_text(encoding="utf-8") for name in draw(found, tmp_path)}
    assert "network and time waited" in drawn["forecast-calibration.svg"]
    assert "Quick" in drawn["forecast-groups.svg"]


def test_the_quick_trial_at_one_cut_is_met_again() -> None:
    if not PRECEDENTS.is_dir():
        pytest.skip("the precedents are not beside this checkout")
    from knownsofar.forecast.history import load_history

    history, _ = load_history(PRECEDENTS)
    simple = {n: BASELINES[n] for n in ("constant", "time waited", "network and time waited")}
    found = backtest(history, [date(2022, 10, 1)], date(2024, 11, 11), simple)
    of = near(found.rows)
    told = {n: ((a.chance[of, 1] - (found.day[of] <= 365)) ** 2).mean() for n, a in found.answers.items()}
    trial = {"constant": 0.151, "time waited": 0.126, "network and time waited": 0.117}
    assert told == {name: pytest.approx(score, abs=0.003) for name, score in trial.items()}
