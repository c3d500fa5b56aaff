"""A back-test in a few figures: what is shown of a user's own, and of the one that comes with the package."""

from __future__ import annotations

from datetime import date

import msgspec
import numpy as np

from knownsofar.forecast import scores
from knownsofar.forecast.backtest import WITHIN, YEAR, Answers, Backtest, Bools, Floats, known, near
from knownsofar.model import BacktestSummary, CalibrationBin, ModelScores
from knownsofar.model.packaged import read_packaged

SPREADS = (0.5, 0.8, 0.95)
"""Shares of premieres that the intervals of a date are to hold."""
_PACKAGED = "fitted/backtest.json"


def summarise(found: Backtest, snapshot: date) -> BacktestSummary:
    """The figures of a back-test over the rows that people ask about (`near`)."""
    of = near(found.rows)
    year = of & known(found, 365)
    came = found.day[year] <= 365
    return BacktestSummary(
        cuts=sorted({row.cut for row in found.rows}),
        snapshot=snapshot,
        rows=int(of.sum()),
        rows_year=int(year.sum()),
        came=_mean(came.astype(np.float64)),
        models=[_scored(name, said, found, of) for name, said in found.answers.items()],
    )


def _scored(name: str, said: Answers, found: Backtest, of: Bools) -> ModelScores:
    brier, log = {}, {}
    for place, horizon in enumerate(WITHIN):
        m = of & known(found, horizon)
        came = found.day[m] <= horizon
        brier[str(horizon)] = _mean(scores.brier(said.chance[m, place], came))
        log[str(horizon)] = _mean(scores.log_score(said.chance[m, place], came))
    m = of & known(found, 365)
    chance, came = said.chance[m, YEAR], found.day[m] <= 365
    return ModelScores(
        name=name,
        brier=brier,
        log=log,
        auc=_figure(scores.auc(chance, came)),
        crps=_mean(said.crps[of]),
        coverage={str(share): _figure(scores.coverage(said.to_end[of], share)) for share in SPREADS},
        calibration_error=_figure(scores.calibration_error(chance, came)),
        calibration=[
            CalibrationBin(_rounded(a), _rounded(b), rows)
            for a, b, rows in scores.calibration_bins(chance, came)
        ],
    )


def _mean(values: Floats) -> float | None:
    return _figure(float(values.mean())) if len(values) else None


def _figure(value: float) -> float | None:
    return None if np.isnan(value) else _rounded(value)


def _rounded(value: float) -> float:
    return round(value, 6)


def packaged() -> BacktestSummary | None:
    """The back-test that was made when the package's forecast was fitted, by `python -m evaluation.forecast
    --package`; None where none came with it."""
    try:
        return msgspec.json.decode(read_packaged("knownsofar.forecast", _PACKAGED), type=BacktestSummary)
    except FileNotFoundError:
        return None
