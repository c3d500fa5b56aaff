"""The back-test's figures: up to when a history is full, and what a summary of it says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec
import numpy as np
import pytest

from knownsofar.forecast import Season, Series, Waiting
from knownsofar.forecast.backtest import GRID, WITHIN, Fit, backtest, newest
from knownsofar.forecast.baselines import Constant, NetworkAndTimeWaited
from knownsofar.forecast.summary import summarise
from knownsofar.model import BacktestSummary
from knownsofar.model.backtest import OURS

CUT = date(2019, 6, 1)
SNAPSHOT = date(2023, 12, 31)


class Said:
    """Gives every row the same chance, whatever the horizon."""

    def __init__(self, chance: float) -> None:
        self._chance = chance

    def within(self, rows: Sequence[Waiting], day: date) -> np.ndarray:
        return np.full((len(rows), len(GRID)), self._chance)


def daily(first: date, days: int) -> list[Series]:
    """One series a day, of one season each."""
    return [
        Series(str(n), "", "", (), (), "", (), (Season(1, first + timedelta(n), None, None),))
        for n in range(days)
    ]


def test_a_history_is_full_up_to_where_premieres_are_as_dense_as_usual() -> None:
    history = daily(date(2020, 1, 6), 700)
    planned = daily(date(2022, 3, 1), 1) + daily(date(2023, 8, 1), 1)
    last = history[-1].seasons[0].premiere
    assert newest(history, date(2030, 1, 1)) == last
    assert newest([*history, *planned], date(2030, 1, 1)) == last
    assert newest(history, date(2020, 6, 1)) == date(2020, 6, 1)
    assert newest([], date(2030, 1, 1)) is None
    assert newest(daily(date(2022, 3, 1), 1), date(2030, 1, 1)) == date(2022, 3, 1)


def test_a_summary_scores_each_model_on_the_same_rows(world: list[Series]) -> None:
    fits: dict[str, Fit] = {OURS: NetworkAndTimeWaited, "constant": Constant}
    found = summarise(backtest(world, [CUT, date(2020, 9, 1)], SNAPSHOT, fits), SNAPSHOT)
    assert found.cuts == [CUT, date(2020, 9, 1)]
    assert [model.name for model in found.models] == [OURS, "constant"]
    ours, constant = found.models
    assert ours.brier["365"] is not None
    assert constant.brier["365"] is not None
    assert ours.brier["365"] < constant.brier["365"]
    assert found.gain("brier", "constant") == 1 - ours.brier["365"] / constant.brier["365"]
    assert found.gain("brier", "nobody") is None
    assert sum(each.rows for each in ours.calibration) == found.rows_year
    assert msgspec.json.decode(msgspec.json.encode(found), type=BacktestSummary) == found


def test_who_is_always_sure_of_nothing_errs_by_the_share_that_came(world: list[Series]) -> None:
    fits = {OURS: lambda history, day: Said(0.0)}
    found = summarise(backtest(world, [CUT], SNAPSHOT, fits), SNAPSHOT)
    (scored,) = found.models
    assert found.came is not None
    assert scored.brier["365"] == pytest.approx(found.came, abs=1e-6)
    assert scored.calibration_error == pytest.approx(found.came, abs=1e-6)
    assert scored.auc == 0.5


def test_what_is_not_settled_yet_is_not_scored(world: list[Series]) -> None:
    soon = CUT + timedelta(200)
    found = summarise(backtest(world, [CUT], soon, {OURS: Constant}), soon)
    (scored,) = found.models
    assert found.rows > 0
    assert (found.rows_year, found.came, scored.auc, scored.calibration) == (0, None, None, [])
    assert [scored.brier[str(horizon)] is None for horizon in WITHIN] == [False, True, True]


def test_each_model_is_heard_before_it_is_asked(world: list[Series]) -> None:
    heard: list[tuple[date, str]] = []
    backtest(world, [CUT], SNAPSHOT, {"constant": Constant}, heard=lambda *told: heard.append(told))
    assert heard == [(CUT, "constant")]
