"""A back-test in a few figures: what is shown of a user's own, and of the one that comes with the package."""

from __future__ import annotations

from datetime import date

import msgspec
import numpy as np

from knownsofar.forecast import scores
from knownsofar.forecast.backtest import OURS, WITHIN, YEAR, Answers, Backtest, Bools, Floats, known, near
from knownsofar.model.packaged import read_packaged

SPREADS = (0.5, 0.8, 0.95)
"""Shares of premieres that the intervals of a date are to hold."""
RIVAL = "network and time waited"
"""The baseline that ours is measured against."""
_PACKAGED = "fitted/backtest.json"


class Bin(msgspec.Struct, frozen=True):
    """Forecasts of like chance: the mean of what was said, the share that came, and how many they are."""

    said: float
    came: float
    rows: int


class Scored(msgspec.Struct, frozen=True):
    """The scores of a model; None where no row could be scored.

    `brier` and `log` by horizon in days; `crps` in days; `coverage` by share, of premieres that came by the
    snapshot; `calibration_error` within 365 days, of ten bins of equal width.
    """

    name: str
    brier: dict[str, float | None]
    log: dict[str, float | None]
    auc: float | None
    crps: float | None
    coverage: dict[str, float | None]
    calibration_error: float | None
    calibration: list[Bin]


class Summary(msgspec.Struct, frozen=True):
    """What was asked, and how each model did, ours first.

    `rows` counts the forecasts that are scored: seasons awaited for at most
    five years, of series that are no miniseries; `rows_year` those whose cut
    lies a year before the snapshot. `came` is the share of these that came
    within a year.
    """

    cuts: list[date]
    snapshot: date
    rows: int
    rows_year: int
    came: float | None
    models: list[Scored]
    schema: int = 1

    def of(self, name: str) -> Scored | None:
        """The scores of a model, if it was asked."""
        return next((scored for scored in self.models if scored.name == name), None)

    def gain(self, score: str, rival: str = RIVAL) -> float | None:
        """By how much of it our error is less than a rival's: "brier" within 365 days, or "crps"."""
        ours, theirs = self.of(OURS), self.of(rival)
        if ours is None or theirs is None:
            return None
        mine, other = (one.crps if score == "crps" else one.brier["365"] for one in (ours, theirs))
        return 1 - mine / other if mine is not None and other else None


def summarise(found: Backtest, snapshot: date) -> Summary:
    """The figures of a back-test over the rows that people ask about (`near`)."""
    of = near(found.rows)
    year = of & known(found, 365)
    came = found.day[year] <= 365
    return Summary(
        cuts=sorted({row.cut for row in found.rows}),
        snapshot=snapshot,
        rows=int(of.sum()),
        rows_year=int(year.sum()),
        came=_mean(came.astype(np.float64)),
        models=[_scored(name, said, found, of) for name, said in found.answers.items()],
    )


def _scored(name: str, said: Answers, found: Backtest, of: Bools) -> Scored:
    brier, log = {}, {}
    for place, horizon in enumerate(WITHIN):
        m = of & known(found, horizon)
        came = found.day[m] <= horizon
        brier[str(horizon)] = _mean(scores.brier(said.chance[m, place], came))
        log[str(horizon)] = _mean(scores.log_score(said.chance[m, place], came))
    m = of & known(found, 365)
    chance, came = said.chance[m, YEAR], found.day[m] <= 365
    return Scored(
        name=name,
        brier=brier,
        log=log,
        auc=_figure(scores.auc(chance, came)),
        crps=_mean(said.crps[of]),
        coverage={str(share): _figure(scores.coverage(said.to_end[of], share)) for share in SPREADS},
        calibration_error=_figure(scores.calibration_error(chance, came)),
        calibration=[
            Bin(_rounded(a), _rounded(b), rows) for a, b, rows in scores.calibration_bins(chance, came)
        ],
    )


def _mean(values: Floats) -> float | None:
    return _figure(float(values.mean())) if len(values) else None


def _figure(value: float) -> float | None:
    return None if np.isnan(value) else _rounded(value)


def _rounded(value: float) -> float:
    return round(value, 6)


def packaged() -> Summary | None:
    """The back-test that was made when the package's forecast was fitted, by `python -m evaluation.forecast
    --package`; None where none came with it."""
    try:
        return msgspec.json.decode(read_packaged("knownsofar.forecast", _PACKAGED), type=Summary)
    except FileNotFoundError:
        return None
